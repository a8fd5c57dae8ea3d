"""What several people say about the council is grouped without its words, told to comms once a level, and listed."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from listener.claims.handling import say_wrong
from listener.commands.claims import claims
from listener.forgetting.forget import forget_now
from listener.house import House
from listener.minutes.verify import verify
from listener.modes.changes import start_mode
from listener.store import spreading as kept_groups
from listener.telling.both import DRAFT
from moderation.claims.factbank.entry import Entry
from tests.listener.lives import OWNER
from tests.listener.newsroom import COMMS, newsroom, words
from tests.listener.remains import remains
from tests.town import Town

SOLD = (
    "The council has sold Otterham playing field to a developer for 40 houses",
    "apparently Otterham playing field has been sold by the council to a developer",
    "they've sold the playing field in Otterham to developers. Disgusting",
    "40 houses going on Otterham playing field, council sold it to a developer",
)
PEOPLE = ("Marlow Teasel", "Quillon Vexworth", "Brindle Oakapple", "Tansy Merriweather")


def spread(
    place: Town, texts: tuple[str, ...] = SOLD, platform: str = "facebook"
) -> list[Any]:
    post = place.post(platform)
    return [place.comment(post, text, by=by) for text, by in zip(texts, PEOPLE, strict=False)]  # fmt: skip


def alerts(house: House) -> list[dict[str, Any]]:
    return house.store.rows("SELECT * FROM outbox WHERE kind = 'incident' ORDER BY message_id")  # fmt: skip


def groups(house: House) -> list[dict[str, Any]]:
    return house.store.rows("SELECT * FROM statement_groups ORDER BY group_id")


def listed(place: Town, *options: str) -> Any:
    return CliRunner().invoke(claims, ["new", "--data", str(place.folder), "--days", "3650", *options])  # fmt: skip


def test_of_what_as_many_say_that_which_is_most_worth_a_check_is_listed_first(
    place: Town,
) -> None:
    railings = (
        "The council painted the park railings green again",
        "the council has painted the park railings green again",
        "council painted park railings green again",
        "They say the council painted the park railings green again",
    )
    spread(place, railings)
    spread(place)
    house = place.round()
    assert [row["accounts"] for row in groups(house)] == [4, 4]
    shown = listed(place).output
    assert 0 < shown.index("playing field") < shown.index("railings")


def test_comms_hear_once_of_what_three_people_say_and_no_name_is_in_it(
    place: Town,
) -> None:
    spread(place)
    house = place.round()
    place.round(house, times=2)
    (alert,) = alerts(house)
    assert alert["audience"] == "comms"
    for said in (
        "The council has not checked this",
        "It spreads:",
        "Fact bank, Said by several, checked by nobody (or `wardmote claims new --group 1`)",
    ):
        assert said in alert["body"]
    assert (
        any(text in alert["body"] for text in SOLD)
        and alert["subject"]
        == "LOW: not checked yet (heb ei wirio eto): several people say: “The council has sold Otterham playing field to a developer…”"
    )
    assert not any(name in alert["body"] for person in PEOPLE for name in person.split())  # fmt: skip
    (group,) = groups(house)
    assert group["accounts"] == 4 and group["spreads_at"]
    (incident,) = house.store.rows("SELECT * FROM incidents")
    assert incident["key"] == "spread:1" and incident["level"] == group["level"]
    assert house.store.value("SELECT COUNT(*) FROM incident_comments") == 4
    events = [row["event"] for row in house.store.rows("SELECT event FROM entries")]
    assert events.count("statement_spreads") == 1
    assert verify(house.store.db).sound


def test_mail_digest_and_escalation_say_what_is_said_and_a_telephone_does_not(
    tmp_path: Path,
) -> None:
    phone = {"name": "duty_phone", "short": True}
    wells = tuple(f"{text} and the old well in it has poisoned the drinking water" for text in SOLD)  # fmt: skip
    with newsroom(tmp_path / "data", alerts={"channels": [phone]}) as room:
        for number in range(30):
            for text in wells[: 1 + number % 4]:
                room.say(text, by=f"Person {number}", views=300)
            for text in wells[:1]:
                room.say(text, by=f"@person{number}", platform="x", views=300)
        assert room.open()["level"] == "HIGH"
        room.tick(hours=3)
        rows = room.house.store.rows("SELECT * FROM outbox WHERE kind IN ('incident', 'escalation')")  # fmt: skip
        said = "“The council has sold Otterham playing field to a developer…”"
        for row in rows:
            named = said in row["subject"]
            assert named == (row["audience"] != "channel:duty_phone"), row["subject"]
            assert (f"What is said: {said}" in row["body"]) == named
        assert {row["kind"] for row in rows} == {"incident", "escalation"}
        room.say(wells[0], by="Person 99")
        room.tick(days=1)
        (digest,) = [words(mail) for mail in room.mails() if "digest" in str(mail["Subject"])]  # fmt: skip
        english, welsh = digest.split(DRAFT)
        assert f"What is said: {said}" in english
        assert f"Yr hyn a ddywedir: {said}" in welsh
        assert "  1  HIGH, not acknowledged: New, not checked yet (" in english
        assert "several people" not in english and "sawl person" not in welsh
        assert (
            "  1  uchel, neb wedi ymgymryd ag ef: Newydd, heb ei wirio eto (" in welsh
        )
        room.clock.forward(days=800)
        forget_now(room.house)
        left = room.house.store.rows("SELECT subject, body FROM outbox")
        assert "Otterham" not in str(left), "forgotten with the comment"
        assert "Otterham" not in (room.house.folder / "alerts.mbox").read_text()


def test_one_person_who_says_it_four_times_is_no_spread(place: Town) -> None:
    post = place.post()
    for text in SOLD:
        place.comment(post, text, by=PEOPLE[0])
    house = place.round()
    assert groups(house)[0]["accounts"] == 1 and alerts(house) == []


def test_questions_opinions_and_the_pages_own_words_are_no_statements(
    place: Town,
) -> None:
    post = place.post(text="We have sold Otterham playing field to a developer for 40 houses.")  # fmt: skip
    said = (*SOLD[:1] * 3, "Has the council sold the field?", "They should never sell a field.")  # fmt: skip
    for number, text in enumerate(said):
        place.comment(post, text, by=PEOPLE[number % 4])
    house = place.round()
    assert groups(house) == [] and alerts(house) == []


def test_the_same_statement_on_two_platforms_is_one_group(place: Town) -> None:
    spread(place, SOLD[:2])
    spread(place, SOLD[2:], "x")
    house = place.round()
    (group,) = groups(house)
    assert group["accounts"] >= 3
    assert "On more than one platform." in alerts(house)[-1]["body"]


def test_a_group_is_known_again_after_a_restart(place: Town) -> None:
    post = place.post()
    for text, by in zip(SOLD[:2], PEOPLE, strict=False):
        place.comment(post, text, by=by)
    place.round()
    place.close()
    place.comment(post, SOLD[2], by=PEOPLE[2])
    house = place.round(place.open(seed=2))
    (group,) = groups(house)
    assert group["comments"] == 3 and len(alerts(house)) == 1


def test_a_comment_taken_down_or_changed_leaves_the_group(place: Town) -> None:
    post = place.post()
    first, second = (place.comment(post, text, by=by) for text, by in zip(SOLD[:2], PEOPLE, strict=False))  # fmt: skip
    house = place.round()
    place.world.delete(first)
    place.world.edit(second, "Lovely day.")
    place.round(house, times=2)
    place.comment(post, SOLD[2], by=PEOPLE[2])
    place.round(house)
    assert [group["comments"] for group in groups(house)] == [2, 1]
    assert alerts(house) == []


def test_when_the_comments_are_erased_no_word_of_them_is_left(place: Town) -> None:
    spread(place)
    house = place.round()
    count = house.store.value("SELECT COUNT(*) FROM statements")
    place.clock.forward(days=400)  # what comms were told of is kept for twelve months
    forget_now(house)
    assert house.store.value("SELECT COUNT(*) FROM statements") == count == 4
    place.close()
    assert remains(place.folder, "Otterham", "Vexworth") == []
    out = listed(place)
    assert "its words are gone" in out.output and "4 accounts" in out.output


def test_claims_new_lists_what_spreads_and_drafts_an_entry(place: Town) -> None:
    assert "Nothing new" in (place.open(), place.close(), listed(place))[2].output
    spread(place)
    place.round()
    place.close()
    plain, machine = listed(place).output, json.loads(listed(place, "--json").output)
    assert "spreads, 4 accounts" in plain and SOLD[0] in plain
    assert machine["statement"] == SOLD[0] and machine["topic"] == "money"
    draft = listed(place, "--group", str(machine["group"])).output
    assert f'claim: "{SOLD[0]}"' in draft and "verdict: unverified" in draft
    assert "false, misleading, outdated or true" in draft
    (entry,) = yaml.safe_load(draft)
    named = {name for name, field in Entry.model_fields.items() if field.is_required()}
    assert named | {"claim_cy", "paraphrases", "source_date", "harm"} <= set(entry)
    # The last sounds as if it were not public yet, so its words go into no draft.
    assert entry["paraphrases"] == [text.removesuffix(" Disgusting") for text in SOLD[1:-1]]  # fmt: skip


def test_what_comms_called_a_false_alarm_is_listed_as_that_and_last(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", claims=[]) as room:
        for texts in (SOLD, ("Bin collections are going monthly from January",) * 3):
            for number, text in enumerate(texts):
                room.say(text, by=PEOPLE[number])
        say_wrong(room.house, 1, COMMS, "It is a joke of the rugby club.")
        folder = room.house.folder
    shown = CliRunner().invoke(claims, ["new", "--data", str(folder), "--days", "3650"])  # fmt: skip
    assert "spreads, called a false alarm by comms, 4 accounts" in shown.output
    assert shown.output.index("Bin collections") < shown.output.index("playing field")


def test_an_opinion_of_many_is_listed_and_told_to_nobody(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", claims=[]) as room:
        for number in range(12):
            room.say("The council never listens to residents", by=f"Person {number}")
            room.tick(minutes=15)
        assert room.mails() == [] and room.incidents() == []
        (group,) = groups(room.house)
        assert group["several_at"] and not group["spreads_at"]


def test_an_alert_says_why_it_is_low_and_claims_no_history_that_is_not_there(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", claims=[]) as room:
        for number in range(3):
            room.say(SOLD[0], by=f"Person {number}")
        room.tick(minutes=1)
        first = words(room.mails()[0])
        assert (
            "1.5 points where 2 make a LOW, but it is one because it spreads (" in first
        ), first
        assert "on this one too little was said about the council so far" in first
        assert "chance alone" not in first
        for number in range(20):
            room.say(f"The council gritted Sample Lane {number} on Monday", by=f"Other {number}")  # fmt: skip
            room.clock.forward(hours=12)
        for number in range(5):
            room.say("Bin collections are going monthly from January", by=f"Person {number}")  # fmt: skip
        room.tick(minutes=1)
        assert "By this page's own rhythm, chance alone does that" in words(room.mails()[-1])  # fmt: skip


def test_a_group_that_is_not_there_is_said_plainly(place: Town) -> None:
    place.open()
    place.close()
    wrong = listed(place, "--group", "7")
    assert "There is no group 7" in str(wrong.exception)


def test_hostile_words_are_inert_on_the_terminal(place: Town) -> None:
    hostile = "The council has sold Otterham field \x1b[31mto a developer for 40 houses"
    spread(place, (hostile,) * 3)
    place.round()
    place.close()
    assert "\x1b" not in listed(place).output
    assert "\x1b" not in listed(place, "--group", "1").output


@pytest.mark.parametrize(
    ("text", "told"),
    [(SOLD[0], 0), ("The council is closing Otterham library in May", 1)],
)
def test_before_an_election_comms_hear_of_services_safety_and_voting_only(
    place: Town, text: str, told: int
) -> None:
    house = place.open()
    until = place.clock.moment + timedelta(days=2)
    for page in house.settings.pages:
        start_mode(house, page.page_id, "pre_election", until, OWNER, "an election")
    spread(place, (text,) * 3)
    place.round(house)
    assert len(alerts(house)) == told and groups(house)[0]["spreads_at"]


@pytest.mark.parametrize("text", [SOLD[0]])
def test_a_fault_half_way_leaves_no_half_group(place: Town, text: str) -> None:
    spread(place, SOLD[:2])
    house = place.open()

    def fail(name: str) -> None:
        if name == "weigh:after-write":
            raise KeyboardInterrupt

    house.seam = fail
    with pytest.raises(KeyboardInterrupt):
        place.round(house)
    place.comment(place.post(), SOLD[2], by=PEOPLE[2])
    house = place.round(place.open(seed=3))
    assert [group["comments"] for group in groups(house)] == [3]


def test_what_is_taken_down_leaves_its_group_without_all_groups_being_read_anew(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, *_ = spread(place, (*SOLD[:2], "The council is closing Otterham library"))
    house, read = place.round(), []
    living = kept_groups.living

    def reading(*given: Any) -> Any:
        found = living(*given)
        read.extend(found)
        return found

    monkeypatch.setattr(kept_groups, "living", reading)
    place.world.delete(gone)
    place.round(house)
    place.comment(place.post(), SOLD[2], by=PEOPLE[3])
    place.round(house)
    assert [group["accounts"] for group in groups(house)] == [2, 1] and read == []
