"""What several people say goes on as a claim's incident once comms have checked it: one history, and no second alert."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from listener.claims.change import approve, propose
from listener.claims.follow import follow_claims
from listener.claims.handling import say_right, set_posture
from listener.claims.reporting import report
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.store.answers import answered
from listener.store.connection import Row
from listener.store.incidents import LEVELS, parts_of
from listener.store.spreading import groups_said_by_several
from moderation.claims.factbank.registry import parse_claims
from moderation.types import Claim
from tests.listener.newsdesk import COMMS, OWNER, SECOND, Newsdesk, newsdesk
from tests.listener.newsroom import CLAIM, words

SOLD = "The council has sold Otterham playing field to a developer for 40 houses"
SAYINGS = (
    SOLD,
    "apparently Otterham playing field has been sold by the council to a developer",
    "they've sold the playing field in Otterham to developers. Disgusting",
    "40 houses going on Otterham playing field, council sold it to a developer",
)
ENTRY: dict[str, Any] = CLAIM | {
    "id": "CLM-050",
    "claim": SOLD,
    "claim_cy": "",
    "paraphrases": [],
    "verdict": "misleading",
    "correct_statement": "The field is leased to the cricket club.",
    "source_url": "https://council.example/field",
    "impact": 1,
    "topic": "money",
}
OTHER = "40 homes coming at Otterham field, the council flogged it off to a builder"


def claim(**changes: Any) -> Claim:
    (made,) = parse_claims(json.dumps({"version": 1, "claims": [ENTRY | changes]}))
    return made


def alerts(desk: Newsdesk) -> list[Row]:
    return desk.house.store.rows("SELECT * FROM outbox WHERE kind IN ('incident', 'claim')")  # fmt: skip


def check_it(desk: Newsdesk, group: int | None = 1, **changes: Any) -> None:
    """One of comms makes a claim of a group, and another agrees."""
    number = propose(desk.house, "added", [claim(**changes)], COMMS, "Asked the estates team.", group_id=group)  # fmt: skip
    approve(desk.house, number, SECOND)


def said_by_several(desk: Newsdesk) -> Row:
    """Four residents say it, comms are told, and the one incident is given."""
    for text in SAYINGS:
        desk.room.say(text)
        desk.clock.forward(minutes=1)
    assert alerts(desk)
    return desk.room.open()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", kept_here=True) as opened:
        yield opened
        assert verify(opened.house.store.db).sound


def test_comms_make_a_claim_of_it_on_the_desk_and_its_alert_goes_on_under_the_claim(
    desk: Newsdesk,
) -> None:
    before = said_by_several(desk)
    told = len(alerts(desk))
    browser, second = desk.browser(), desk.browser(SECOND)
    browser.get(f"/alerts/{before['incident_id']}")
    assert "/facts/new?group=1" in browser.page.links
    browser.get("/facts/new?group=1")
    browser.send("/facts/new", verdict="misleading", correct_statement="It is leased.", source_url="https://council.example/f",
                 source_date="2026-11-01", impact="1", topic="money", reason="Asked the estates team.", other="yes")  # fmt: skip
    assert browser.path == "/facts/waiting/1", browser.page.words
    second.get("/facts/waiting/1")
    assert "The alert about that goes on under this claim." in second.page.words
    assert desk.room.open()["key"] == "spread:1", "nothing is changed yet"
    second.send("/facts/waiting/1/approve")
    (row,) = desk.room.incidents()
    assert row["incident_id"] == before["incident_id"]
    assert (row["key"], row["claim_id"]) == ("claim:CLM-001", "CLM-001")
    assert row["state"] == before["state"] and row["told_at"] == before["told_at"]
    second.get(f"/alerts/{row['incident_id']}")
    assert SOLD in second.page.words and "It is leased." in second.page.words
    assert "checked, and now a claim in the fact bank" in second.page.words
    second.get("/facts/unchecked")
    assert "Nothing new is said by three people or more." in second.page.words
    assert len(alerts(desk)) == told
    (entry,) = desk.room.events("statement_became_claim")
    assert entry["details"] == {"group_id": 1, "claim_id": "CLM-001", "incident_id": row["incident_id"]}  # fmt: skip
    assert entry["actor"] == COMMS.name


def test_later_comments_join_the_incident_and_the_same_talk_is_told_no_second_time(
    desk: Newsdesk,
) -> None:
    before = said_by_several(desk)
    told = len(alerts(desk))
    check_it(desk)
    desk.room.say(f"{SOLD}, believe it or not")
    row = desk.room.open()
    assert row["incident_id"] == before["incident_id"]
    flagged = desk.room.events("claim_flagged")
    assert [entry["details"]["incident_id"] for entry in flagged] == [before["incident_id"]]  # fmt: skip
    assert len(alerts(desk)) == told
    count = "SELECT COUNT(*) FROM incident_comments WHERE incident_id = ? AND claim_id = 'CLM-050'"
    assert desk.house.store.value(count, (row["incident_id"],)) == len(SAYINGS) + 1


def test_what_says_the_same_in_words_that_the_claim_does_not_have_joins_as_well(
    desk: Newsdesk,
) -> None:
    before = said_by_several(desk)
    # A claim in words so far from what is said that the matching does not see it there.
    check_it(desk, claim="A public ground in the parish was disposed of for housing")
    told = len(alerts(desk))
    desk.room.say(f"{SAYINGS[3]} I hear")
    row = desk.room.open()
    assert row["incident_id"] == before["incident_id"]
    assert desk.room.events("claim_flagged") == [], "no finding of rule 4"
    count = "SELECT COUNT(*) FROM incident_comments WHERE incident_id = ?"
    assert desk.house.store.value(count, (row["incident_id"],)) == len(SAYINGS) + 1
    assert len(alerts(desk)) == told


def test_a_claim_by_file_takes_over_what_several_people_say_in_its_words(
    tmp_path: Path,
) -> None:
    with newsdesk(tmp_path / "data") as desk:
        before = said_by_several(desk)
        file = desk.house.folder / "claims.yaml"
        file.write_text(json.dumps({"version": 1, "claims": [CLAIM, ENTRY]}))
        for _ in range(3):
            follow_claims(desk.house)
        (row,) = desk.room.incidents()
        assert (row["incident_id"], row["key"]) == (before["incident_id"], "claim:CLM-050")  # fmt: skip
        assert verify(desk.house.store.db).sound


@pytest.mark.parametrize(
    "words",
    [
        "The council has sold Otterham playing field to a developer for 90 houses",
        "The council has not sold Otterham playing field to a developer for 40 houses",
        "The council has sold Thornmere playing field to a developer for 40 houses",
        "The council is closing all its libraries next month",
    ],
)
def test_a_claim_that_says_something_else_takes_over_nothing(
    desk: Newsdesk, words: str
) -> None:
    said_by_several(desk)
    check_it(desk, None, claim=words)
    assert desk.room.open()["key"] == "spread:1"
    assert desk.room.events("statement_became_claim") == []
    assert len(groups_said_by_several(desk.house.store, desk.clock().replace(year=2025))) == 1  # fmt: skip


def test_what_is_found_true_is_told_no_more(desk: Newsdesk) -> None:
    said_by_several(desk)
    told = len(alerts(desk))
    check_it(desk, verdict="true", correct_statement="")
    for number in range(5):
        desk.room.say(f"{SAYINGS[number % 4]} number {number}")
    assert len(alerts(desk)) == told and len(desk.room.incidents()) == 1


def test_when_the_claim_is_withdrawn_nobody_has_checked_it_any_more(
    desk: Newsdesk,
) -> None:
    said_by_several(desk)
    check_it(desk)
    number = propose(desk.house, "withdrawn", [claim(status="withdrawn")], COMMS, "We were wrong.")  # fmt: skip
    approve(desk.house, number, SECOND)
    (asked,) = desk.room.events("claim_withdrawn")
    assert asked["details"]["flags"] == len(SAYINGS), "reviewers look at each again"
    desk.room.say(f"{SAYINGS[0]}, it turns out")
    keys = {row["key"] for row in desk.room.incidents()}
    assert keys == {"claim:CLM-050", "spread:1"}


def test_a_group_that_joins_one_which_was_checked_goes_on_under_its_claim(
    desk: Newsdesk,
) -> None:
    for text in ("They have flogged a field at Otterham",) * 4:
        desk.room.say(text)
        desk.clock.forward(minutes=1)
    for text in ("The council is building 40 houses on Otterham playing field",) * 3:
        desk.room.say(text)
        desk.clock.forward(minutes=1)
    assert [row["key"] for row in desk.room.incidents()] == ["spread:1", "spread:2"]
    check_it(desk, 2, claim="Plans for homes at a sports ground were passed in private")  # fmt: skip
    told = len(alerts(desk))
    desk.room.say(SOLD)  # says both
    rows = {row["key"]: row for row in desk.room.incidents()}
    assert {row["state"] for row in rows.values()} == {"new", "closed"}
    assert desk.room.open()["key"] == "claim:CLM-050"
    seen = (
        "SELECT COUNT(DISTINCT comment_id) FROM incident_comments WHERE incident_id = ?"
    )
    assert desk.house.store.value(seen, (desk.room.open()["incident_id"],)) == 8
    assert len(alerts(desk)) - told <= 1, "but for a level that both together reach"
    check_it_again = propose(desk.house, "added", [claim(id="CLM-051")], COMMS, "Again.", group_id=1)  # fmt: skip
    approve(desk.house, check_it_again, SECOND)
    assert desk.room.open()["key"] == "claim:CLM-050", "it is a claim already"


def test_a_group_without_an_alert_is_remembered_as_the_claim(desk: Newsdesk) -> None:
    desk.room.say(SAYINGS[0])
    desk.room.say(SAYINGS[1])
    assert desk.room.incidents() == []
    check_it(desk, claim="A public ground in the parish was disposed of for housing")
    desk.room.say(SAYINGS[2])
    desk.room.say(SAYINGS[3])
    assert {row["key"] for row in desk.room.incidents()} <= {"claim:CLM-050"}


def test_an_answer_on_what_no_match_was_measured_of_tunes_nothing(
    desk: Newsdesk,
) -> None:
    row = said_by_several(desk)
    check_it(desk)
    say_right(desk.house, row["incident_id"], COMMS, "It was worth knowing.")
    (answer,) = answered(desk.house.store)
    assert answer["claim_id"] == "CLM-050" and answer["score"] is None


def told(desk: Newsdesk) -> list[str]:
    """The heads of what comms were told of the claim."""
    return [row["subject"] for row in alerts(desk) if "Otterham" in row["subject"]]


def test_a_reported_statement_weighs_what_people_say_of_it_once_it_is_a_claim(desk: Newsdesk) -> None:  # fmt: skip
    comment = desk.room.say(SOLD)
    report(desk.house, comment, OWNER)
    desk.room.tick(minutes=1)
    before = desk.room.open()
    assert before["level"] == "LOW" and parts_of(before)["impact"] < 5
    check_it(desk, verdict="false", impact=5, topic="safety")
    desk.room.tick(minutes=1)
    desk.room.tick(minutes=1)
    row, parts = desk.room.open(), parts_of(desk.room.open())
    assert (row["level"], row["level_now"], row["told_level"]) == ("HIGH",) * 3
    assert parts["impact"] == 5 and parts["confidence"] >= 0.70
    assert row["last_at"] == before["last_at"], "nobody said it anew"
    (subject,) = (each for each in told(desk) if each.startswith("HIGH"))
    assert "false claim" in subject
    (mail,) = (words(m) for m in desk.room.mails() if m["Subject"].startswith("HIGH"))
    assert "for it became claim CLM-050 in the fact bank" in mail
    assert "could not be told to you" not in mail and "impact 5 of 5" in mail
    assert len(desk.room.events("incident_weighed_as_claim")) == 1


def test_what_weighs_no_more_as_a_claim_is_told_no_second_time(desk: Newsdesk) -> None:
    before = said_by_several(desk)
    desk.room.tick(minutes=1)
    count = len(alerts(desk))
    check_it(desk)
    desk.room.tick(minutes=1)
    row = desk.room.open()
    assert row["level"] == before["level"] == "LOW" and len(alerts(desk)) == count
    assert parts_of(row)["impact"] == 1, "the person's, not the guess"
    assert LEVELS.index(row["level_now"]) <= LEVELS.index(before["level_now"])


def test_what_was_found_true_weighs_nothing_anew(desk: Newsdesk) -> None:
    said_by_several(desk)
    check_it(desk, verdict="true", correct_statement="", impact=5)
    desk.room.tick(minutes=1)
    assert desk.room.events("incident_weighed_as_claim") == []


def test_a_brief_from_before_the_claim_says_what_was_found_when_it_leaves(desk: Newsdesk) -> None:  # fmt: skip
    number = said_by_several(desk)["incident_id"]
    set_posture(desk.house, number, "brief_councillor", COMMS, "Please read.")
    desk.clock.forward(minutes=5)
    check_it(desk)
    desk.room.tick(minutes=1)
    (mail,) = desk.room.mails("owner@council.example")
    assert "Claim CLM-050, which the council has found misleading" in words(mail)
    assert "has not checked it yet" not in words(mail)


def test_a_group_that_is_not_there_is_said_plainly(desk: Newsdesk) -> None:
    with pytest.raises(UserError, match="There is no group 77"):
        check_it(desk, 77)
