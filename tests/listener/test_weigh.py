"""What is judged, and what follows; and whatever goes wrong with judging, a person decides."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from listener import remembering
from listener.house import House
from listener.minutes.verify import verify
from listener.modes.changes import start_mode
from listener.store import spreading as kept_groups
from listener.store.acts import breaker
from listener.store.counts import newest_judgements
from listener.store.decisions import last_judgement, open_item_of, open_items
from listener.weigh import weigh
from moderation.claims import match
from moderation.claims.spread import fresh
from moderation.types import Score
from tests.listener.lives import OWNER
from tests.listener.newsroom import ASKED, CLAIM, DENIED, SAID, newsroom
from tests.town import CRITICISM, RUDE, THREAT, Town, town


def actions(house: House) -> dict[str, str]:
    return {row["text"]: row["action"] for row in newest_judgements(house.store)}


def test_a_threat_is_hidden_only_with_evidence_decision_notice_and_timer(
    place: Town,
) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.round()
    comment_id = f"facebook:{item.native_id}"
    assert item.hidden
    evidence = house.store.row(
        "SELECT * FROM evidence WHERE comment_id = ?", (comment_id,)
    )
    assert evidence and THREAT in evidence["body"]
    notice = house.store.row(
        "SELECT * FROM notices WHERE comment_id = ?", (comment_id,)
    )
    assert notice and "rule 2" in notice["english"] and "rheol 2" in notice["welsh"]
    timer = house.store.row("SELECT * FROM timers WHERE comment_id = ?", (comment_id,))
    assert timer and timer["ended_at"] is None
    events = [
        row["event"]
        for row in house.store.rows("SELECT event FROM entries ORDER BY seq")
    ]
    assert events.index("hide_intended") < events.index("comment_hidden")
    item_row = open_item_of(house.store, comment_id)
    assert item_row and item_row["urgent"]


def test_the_wish_is_on_disk_before_the_platform_hears_of_it(place: Town) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()
    seen: list[tuple[bool, int]] = []

    def note(name: str) -> None:
        if name == "act:after-look":
            seen.append(
                (
                    item.hidden,
                    house.store.value(
                        "SELECT COUNT(*) FROM acts WHERE state = 'intended'"
                    ),
                )
            )

    house.seam = note
    place.round(house)
    assert seen == [(False, 1)]
    assert item.hidden


def test_an_edit_that_turns_nasty_is_judged_again_and_one_that_mends_is_let_go(
    place: Town,
) -> None:
    post = place.post()
    turns, mends = place.comment(post, "Lovely day."), place.comment(post, RUDE)
    house = place.round()
    place.world.edit(turns, THREAT)
    place.world.edit(mends, "Sorry, that was uncalled for. Thank you for your work.")
    place.round(house)
    assert turns.hidden
    assert open_item_of(house.store, f"facebook:{mends.native_id}") is None


class Broken:
    """A scorer that breaks on one word, as a model might on a text nobody thought of."""

    engine = "broken-1"

    def score(self, text: str) -> Score:
        if "poison" in text:
            raise ZeroDivisionError("in the middle of the model")
        return Score(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, self.engine)


def test_a_comment_that_breaks_the_scorer_goes_to_a_person_and_the_others_go_on(
    place: Town,
) -> None:
    post = place.post()
    for text in ("Bins again!", "poison", "Thank you."):
        place.comment(post, text)
    house = place.open()
    house.scorer = Broken()
    place.round(house)
    assert actions(house) == {
        "Bins again!": "none",
        "poison": "queue",
        "Thank you.": "none",
    }
    assert verify(house.store.db).sound


def test_without_a_scorer_everything_goes_to_a_person_and_nothing_is_hidden(
    place: Town,
) -> None:
    post = place.post()
    threat = place.comment(post, THREAT)
    place.comment(post, "The bins on Mill Lane were missed again this week.")
    house = place.open()
    house.scorer = None
    place.round(house)
    assert set(actions(house).values()) == {"queue"} and not threat.hidden


def test_the_breaker_stops_a_runaway_and_only_a_person_could_close_it(
    place: Town,
) -> None:
    post = place.post()
    threats = [f"{THREAT} Number {number}." for number in range(9)]
    first = [place.comment(post, text, by="Person A") for text in threats[:3]]
    house = place.round()
    rest = [place.comment(post, text, by="Person B") for text in threats[3:]]
    place.round(house)
    page = f"facebook:{place.world.page.id}"
    assert all(
        item.hidden for item in first
    )  # the floor of policy 4.1 for a quiet page
    assert not any(item.hidden for item in rest)
    assert breaker(house.store, page) is not None
    place.clock.forward(days=3)
    late = place.comment(post, f"{THREAT} Later.", by="Person 99")
    place.round(house)
    assert not late.hidden
    assert all(row["urgent"] for row in open_items(house.store, 50))
    mail = (place.folder / "alerts.mbox").read_text()
    assert mail.count("Automatic hiding has stopped") == 1


def test_a_text_that_three_accounts_post_brings_the_earlier_copies_to_a_person_too(
    place: Town,
) -> None:
    post = place.post()
    text = "Have a look at what my cousin found in the attic, everyone here should see it and tell their friends about it"
    copies = []
    house = place.open()
    for name in ("Ann Afictive", "Bob Befictive", "Cay Cefictive"):
        copies.append(place.comment(post, text, by=name))
        place.round(house)
    place.round(house)
    for copy in copies:
        row = last_judgement(house.store, f"facebook:{copy.native_id}")
        assert row and row["action"] == "queue" and row["rule"] == "R6"
        assert not copy.hidden


def test_fair_criticism_and_the_councillors_own_words_are_left_alone(
    place: Town,
) -> None:
    post = place.post()
    place.comment(post, CRITICISM)
    place.world.answer(post, "I hear you, and I am sorry about the bins.")
    house = place.round()
    assert set(actions(house).values()) == {"none"}
    assert open_items(house.store, 10) == []


def test_a_judgement_is_stored_whole_with_rules_and_engine(place: Town) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.round()
    row = last_judgement(house.store, f"facebook:{item.native_id}")
    assert row and row["rules_sha256"] == house.rules.sha256
    assert house.scorer and row["engine"] == house.scorer.engine
    assert row["body"]["preconditions"] and row["body"]["findings"]


def test_the_same_world_gives_the_same_log_byte_for_byte(tmp_path: Path) -> None:
    logs = []
    for name in ("one", "two"):
        with town(tmp_path / name) as place:
            post, thread = place.post(), place.post("x")
            for text in (
                THREAT,
                RUDE,
                CRITICISM,
                "Diolch yn fawr iawn i chi am eich gwaith caled.",
            ):
                place.comment(post, text)
                place.comment(thread, text, by="Someone Else")
            (tmp_path / name / "keys").mkdir()
            (tmp_path / name / "keys" / "pseudonyms").write_bytes(b"k" * 32)
            house = place.round(times=2)
            logs.append(
                json.dumps(house.store.rows("SELECT * FROM entries ORDER BY seq"))
            )
    assert logs[0] == logs[1]


def test_nothing_pending_is_nothing_written(place: Town) -> None:
    house = place.open()
    before = house.store.value("SELECT COUNT(*) FROM entries")
    assert weigh(house) == []
    assert house.store.value("SELECT COUNT(*) FROM entries") == before


class Calm:
    """A scorer that finds nothing."""

    engine = "calm-1"

    def score(self, text: str) -> Score:
        return Score(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, self.engine)


class Wary:
    """A scorer that is sure of the worst in every text."""

    engine = "wary-1"

    def score(self, text: str) -> Score:
        return Score(0.9, 0.9, 0.0, 0.9, 0.9, 0.0, self.engine)


def let_stand(house: House) -> list[tuple[str, bool]]:
    """What the log holds of comments that were left alone: the event, and whether it tells of a veto."""
    return [
        (row["event"], json.loads(row["details"])["criticism_veto"])
        for row in house.store.rows("SELECT * FROM entries ORDER BY seq")
        if row["event"] in ("criticism_let_stand", "matter_tagged")
    ]


def test_criticism_that_was_let_stand_is_in_the_log_once_for_each_version(
    place: Town,
) -> None:
    item = place.comment(place.post(), CRITICISM)
    house = place.open()
    house.scorer = Wary()
    place.round(house, times=2)
    assert let_stand(house) == [("criticism_let_stand", True)]
    with house.store.transaction(house.now()) as tx:
        tx.record("judged_anew")
        tx.update("versions", {"judged_at": None}, "comment_id <> ?", ("",))
    place.round(house)
    assert len(let_stand(house)) == 1
    place.world.edit(item, CRITICISM + " Shame on you.")
    place.round(house)
    assert let_stand(house) == [("criticism_let_stand", True)] * 2
    assert open_items(house.store, 10) == [] and verify(house.store.db).sound


def test_a_planning_matter_is_tagged_in_the_log_and_left_alone(place: Town) -> None:
    place.comment(place.post(), "Please refuse 26/01234/FUL, it is far too tall.")
    house = place.open()
    house.scorer = Calm()
    place.round(house, times=2)
    assert let_stand(house) == [("matter_tagged", False)]
    assert open_items(house.store, 10) == []


def test_what_says_nothing_has_no_entry_of_its_own(place: Town) -> None:
    place.comment(place.post(), "Thank you for the new benches.")
    place.comment(place.post(), CRITICISM)
    house = place.open()
    house.scorer = Calm()
    place.round(house)
    assert let_stand(house) == []


def slow_work(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes each judgement, each look through a registry and for new statements, and each reading of all groups."""
    done: list[str] = []

    def noting(module: Any, name: str, counts: Any = lambda *_: True) -> None:
        real = getattr(module, name)

        def noted(*given: Any, **named: Any) -> Any:
            if counts(*given):
                done.append(name)
            return real(*given, **named)

        monkeypatch.setattr(module, name, noted)

    noting(remembering, "judge")
    # A single claim is looked at again where its incident grows: that takes no time.
    noting(match, "by_rules", lambda _, known, *__: len(known.others) > 1)
    noting(fresh, "_step")
    noting(kept_groups, "living")
    return done


@pytest.mark.parametrize("changed", [False, True])
def test_what_takes_time_is_done_before_the_write_and_anew_in_it_where_things_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: bool
) -> None:
    pool = CLAIM | {"id": "CLM-015", "claim": "The council has sold the swimming pool", "claim_cy": "", "paraphrases": []}  # fmt: skip
    done = slow_work(monkeypatch)
    with newsroom(tmp_path / "data", claims=[CLAIM, pool]) as room:
        for text in (SAID, ASKED, DENIED, CRITICISM, "The council sold Otterham playing field to a developer."):  # fmt: skip
            room.write(f"{text} I pay for it at number {changed:d}.")
        before: list[str] = []

        def look(name: str) -> None:
            if name == "weigh:before-write":
                before.extend(done)
                done.clear()
                if changed:
                    until = room.clock.moment + timedelta(days=2)
                    start_mode(room.house, "facebook:100", "emergency", until, OWNER, "floods")  # fmt: skip

        room.house.seam = look
        assert len(weigh(room.house)) == 5
        assert set(before) == {"judge", "by_rules", "_step", "living"}
        assert set(done) == ({"judge"} if changed else set())


def test_a_comment_is_compared_with_the_registry_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    true = CLAIM | {"id": "CLM-016", "claim": "The baths open at six", "claim_cy": "", "paraphrases": [], "verdict": "true"}  # fmt: skip
    with newsroom(tmp_path / "data", claims=[CLAIM, true]) as room:
        compared: list[str] = []
        real = match._compared
        monkeypatch.setattr(
            match, "_compared", lambda text, **more: compared.append(text) or real(text, **more)
        )  # fmt: skip
        room.say(ASKED)
        assert compared == [ASKED]
        room.say(text := "Thanks for the new benches by the canal.")
        assert compared == [ASKED, text]
