"""What the page says of its own times and threads reaches the judge, and holds software back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.context import context_of
from listener.decide import decide
from listener.permits import check_wish
from listener.store.around import LOOKED_AT, post_link
from listener.store.comments import every_kept, kept
from listener.store.decisions import last_judgement, open_item_of
from listener.store.modes import find_post
from moderation.types import Context
from tests.listener.called import Call
from tests.listener.crowd import OWNER
from tests.listener.lives import comment_id, stored
from tests.town import CRITICISM, MORNING, RUDE, THREAT, Town, town

AROUND = f"{{ starts_at: {MORNING - timedelta(hours=1):%Y-%m-%dT%H:%M:%SZ}, ends_at: {MORNING + timedelta(hours=9):%Y-%m-%dT%H:%M:%SZ}"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "town") as opened:
        yield opened


def with_mode(place: Town, name: str, value: str) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text("utf-8")
    assert f"  {name}: []" in text
    path.write_text(text.replace(f"  {name}: []", f"  {name}: {value}", 1), "utf-8")


def seen(place: Town, text: str = THREAT, by: str = "Marlow Teasel") -> Context:
    place.comment(place.post(), text, by=by)
    house = place.round()
    return context_of(house, next(iter(every_kept(house.store))), place.clock())


@pytest.mark.parametrize(
    ("mode", "value", "field", "told"),
    [
        ("emergency", f"[{AROUND} }}]", "emergency", True),
        ("pre_election", f"[{AROUND} }}]", "pre_election", True),
        ("away", f"[{AROUND} }}]", "confirmer_available", False),
        ("away", f"[{AROUND}, delegate: true }}]", "confirmer_available", True),
    ],
)
def test_a_time_that_is_running_reaches_the_judge(
    place: Town, mode: str, value: str, field: str, told: bool
) -> None:
    with_mode(place, mode, value)
    assert getattr(seen(place), field) is told


@pytest.mark.parametrize("mode", ["quasi_judicial", "single_topic"])
def test_a_post_that_is_named_is_treated_so_and_no_other_is(
    place: Town, mode: str
) -> None:
    assert getattr(seen(place), mode) is False
    house = place.house
    assert house is not None
    known = next(iter(every_kept(house.store)))
    place.close()
    with_mode(place, mode, f'["{known.comment.post_id}"]')
    house = place.open()
    assert getattr(context_of(house, known, place.clock()), mode) is True


@pytest.mark.parametrize("mode", ["quasi_judicial", "single_topic"])
def test_a_post_may_be_named_by_any_link_to_it_and_by_its_number(
    place: Town, mode: str
) -> None:
    seen(place)
    house = place.house
    assert house is not None
    known = next(iter(every_kept(house.store)))
    link = post_link(house.store, known.comment.post_id)
    for given in (
        link + "/",
        link.replace("www.", "m.") + "?comment_id=5#reply",
        link.rpartition("/")[2],
    ):
        one = house.rules.modes.model_copy(update={mode: (given,)})
        house.rules = house.rules.model_copy(update={"modes": one})
        assert getattr(context_of(house, known, place.clock()), mode) is True, given
        found = find_post(house.store, given)
        assert found and found["post_id"] == known.comment.post_id


@pytest.mark.parametrize("mode", ["quasi_judicial", "single_topic"])
def test_a_post_that_nobody_knows_here_is_warned_of_and_no_fault(
    place: Town, wardmote: Call, mode: str
) -> None:
    seen(place)
    house = place.house
    assert house is not None
    link = post_link(house.store, next(iter(every_kept(house.store))).comment.post_id)
    place.close()
    with_mode(place, mode, f'["{link}/", "https://x.com/Wren/status/99999999"]')
    where = str(place.folder)
    done = wardmote("rules", "check", "--data", where)
    assert done.returncode == 0
    (said,) = done.stderr.splitlines()
    assert f"`{mode}` names https://x.com/Wren/status/99999999, and no post" in said
    assert "rules_of_engagement.yaml:" in said
    looked = wardmote("doctor", "--offline", "--data", where).stdout
    assert looked.count(f"`{mode}` names") == 1


def test_abuse_under_the_same_post_within_the_hour_is_counted(place: Town) -> None:
    post = place.post()
    for number in range(4):
        place.comment(post, f"{RUDE} {number}", by=f"Resident {number}")
    house = place.round()
    counts = [
        context_of(house, known, place.clock()).abusive_lately
        for known in every_kept(house.store)
    ]
    assert counts == [3, 3, 3, 3]
    place.clock.forward(hours=2)
    known = next(iter(every_kept(house.store)))
    assert context_of(house, known, place.clock()).abusive_lately == 0


def test_in_a_storm_only_the_newest_judgements_are_looked_at(place: Town) -> None:
    post = place.post()
    for number, text in enumerate((RUDE, "Cowards", "Good evening")):
        place.comment(post, text, by=f"Resident {number}")
    house = place.round()
    known = {each.comment.text: each for each in every_kept(house.store)}
    asked = known["Good evening"]
    assert context_of(house, asked, place.clock()).abusive_lately == 1
    mild = known["Cowards"].comment.comment_id
    row = house.store.row("SELECT * FROM judgements WHERE comment_id = ?", (mild,))
    assert row is not None
    del row["judgement_id"]
    with house.store.transaction(place.clock()) as tx:
        tx.record("comments_collected", details={"new": 0})
        for _ in range(LOOKED_AT):
            tx.insert("judgements", {**row, "rule": "R1", "body": '{"findings": []}'})
    assert context_of(house, asked, place.clock()).abusive_lately == 0


@pytest.mark.parametrize(
    "text", ["You people are disgusting", "Cowards", "Absolute clowns", "Shut up"]
)
def test_five_angry_critics_make_no_pile_on_of_a_sixth(place: Town, text: str) -> None:
    """What only the scorer calls abuse, or only a mild word that no score bears out, is no part of a pile-on."""
    post = place.post()
    for number in range(5):
        place.comment(post, f"{text}!{'!' * number}", by=f"Resident {number}")
    house = place.round()
    assert all(
        last_judgement(house.store, one.comment.comment_id)["rule"] == "R1"
        for one in every_kept(house.store)
    )  # type: ignore[index]
    last = place.comment(post, "Cowards", by="Sixth Sample")
    house = place.round(house)
    judged = last_judgement(house.store, comment_id(last))
    assert judged and judged["rule"] == "R1" and not judged["urgent"]


def test_what_a_person_agreed_to_counts_for_a_pile_on_and_what_they_kept_does_not(
    place: Town,
) -> None:
    post = place.post()
    items = [place.comment(post, "Cowards", by="Resident One"), place.comment(post, RUDE, by="Resident Two")]  # fmt: skip
    fresh = place.comment(post, CRITICISM, by="Resident Three")
    house = place.round()

    def count() -> int:
        return context_of(house, stored(house, fresh), place.clock()).abusive_lately

    assert count() == 1, "the second, in which pattern and score agree"
    decide(house, stored(house, items[0]), "hide", OWNER, "Abuse.", rule="R1")
    assert count() == 2
    decide(house, stored(house, items[1]), "keep", OWNER, "A joke.")
    assert count() == 1


def test_what_stands_under_a_visitors_post_is_hidden_by_people_only(
    place: Town,
) -> None:
    visitor = place.world.visitor_post("What of the bins?", by="Odo Fernhill")
    under = place.comment(visitor, THREAT)
    own = place.comment(place.post(), THREAT, by="Tansy Brook")
    house = place.round(times=2)
    assert own.hidden and not under.hidden
    waiting = open_item_of(house.store, f"facebook:{under.native_id}")
    assert waiting and waiting["urgent"]
    known = kept(house.store, f"facebook:{under.native_id}")
    assert known is not None
    check_wish(house, known, "hide", "R2")  # the platform allows it, so a person may
