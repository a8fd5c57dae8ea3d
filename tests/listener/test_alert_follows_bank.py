"""An alert goes by what the fact bank says of its claim now, and not by what it said when the alert began."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from listener.claims.handling import acknowledge, set_posture
from listener.claims.reason_words import reason_in_welsh
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.modes.changes import start_mode
from listener.store.incidents import parts_of, steps_of
from listener.telling.both import DRAFT
from tests.listener.newsdesk import OWNER, Newsdesk, newsdesk
from tests.listener.newsroom import ASKED, COMMS, words
from tests.listener.test_claim_no_longer_wrong import becomes, grave

MONEY = {"topic": "money", "impact": 3}
SAFETY = {"topic": "safety", "impact": 3}


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data") as opened:
        yield opened


def before_the_poll(desk: Newsdesk) -> None:
    ends = desk.clock() + timedelta(days=20)
    start_mode(desk.house, "facebook:100", "pre_election", ends, OWNER, "A poll.")


@pytest.mark.parametrize(
    ("began", "now", "told"), [(MONEY, SAFETY, True), (SAFETY, MONEY, False)]
)
def test_before_an_election_the_topic_of_a_claim_by_now_says_whether_comms_hear_of_it(
    day: Newsdesk, began: dict[str, Any], now: dict[str, Any], told: bool
) -> None:
    becomes(day, began)
    before_the_poll(day)
    day.room.say()
    becomes(day, now)
    day.room.spread(28)
    day.room.tick(minutes=1)
    row = day.room.open()
    assert row["level"] == "HIGH" and (row["told_level"] == "HIGH") is told
    assert bool(day.room.subjects()) is told and bool(row["escalate_at"]) is told


def test_what_comms_could_not_be_told_of_is_told_once_its_claim_is_about_safety(
    day: Newsdesk,
) -> None:
    becomes(day, MONEY)
    before_the_poll(day)
    day.room.spread(28)
    day.room.tick(minutes=1)
    assert day.room.open()["level"] == "HIGH" and not day.room.subjects()
    becomes(day, SAFETY)
    day.room.tick(minutes=1)
    (told,) = day.room.subjects()
    assert told.startswith("HIGH: "), "nobody need say it anew"


def test_an_alert_bears_the_words_that_its_claim_has_now(day: Newsdesk) -> None:
    words = "The council is closing all its public libraries next month"
    day.room.say()
    becomes(day, {"claim": words, "topic": "decisions"})
    day.room.say()
    row = day.room.open()
    assert (row["title"], row["topic"]) == (words, "decisions")


def proposed(desk: Newsdesk) -> tuple[str, str]:
    row = desk.room.open()
    assert reason_in_welsh(row["proposed_why"])
    return row["proposed"], row["proposed_why"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"verdict": "unverified"}, "the council has not verified it yet"),
        ({"correct_statement": ""}, "what is right is not written yet"),
        ({"expires": "2026-11-21"}, "the council has not verified it yet"),
    ],
)
def test_what_is_proposed_follows_the_claim_though_nobody_says_it_anew(
    day: Newsdesk, change: dict[str, Any], why: str
) -> None:
    number = grave(day)
    acknowledge(day.house, number, COMMS)
    assert proposed(day)[0] == "publish_correction"
    becomes(day, change)
    for _ in range(3):
        day.room.tick(hours=13)
    posture, because = proposed(day)
    assert posture == "prepare_lines" and because.endswith(why)
    row = day.room.open()
    assert row["level"] == row["told_level"] == "HIGH", "what was told stays"
    assert row["state"] == "acknowledged"
    story = [step["what"] for step in steps_of(day.house.store, number)]
    assert story.count("weighed_anew") == 1
    assert len(day.room.events("incident_weighed_as_claim")) == 1


def test_an_alert_on_a_claim_that_ran_out_proposes_no_correction(tmp_path: Path) -> None:  # fmt: skip
    with newsdesk(tmp_path / "data") as desk:
        becomes(desk, {"expires": "2026-11-21"})
        number = grave(desk)
        for _ in range(3):
            desk.room.tick(hours=16)
        assert proposed(desk)[0] == "prepare_lines"
        with pytest.raises(UserError, match="past its last day"):
            set_posture(desk.house, number, "publish_correction", COMMS, "We publish.")


def test_a_claim_that_becomes_dangerous_is_told_of_at_once(day: Newsdesk) -> None:
    day.room.say()
    day.room.tick(minutes=1)
    assert day.room.open()["level"] == "LOW"
    last = day.room.open()["last_at"]
    becomes(day, {"impact": 5, "topic": "safety"})
    for _ in range(3):
        day.room.tick(minutes=1)
    row = day.room.open()
    assert (row["level"], row["told_level"]) == ("HIGH", "HIGH")
    assert parts_of(row)["impact"] == 5 and row["last_at"] == last
    assert row["proposed"] == "emergency_lead"
    (mail,) = day.room.mails()
    assert str(mail["Subject"]).startswith("HIGH: ")
    english = words(mail).partition(DRAFT)[0]
    assert "It is HIGH since 20 November, for claim CLM-014 was changed in the fact bank" in english  # fmt: skip
    assert "gan i honiad CLM-014 gael ei newid yn y banc ffeithiau" in english
    assert len(day.room.events("incident_weighed_as_claim")) == 1
    assert verify(day.house.store.db).sound


def test_what_people_only_ask_is_no_danger_by_a_change_of_the_claim(day: Newsdesk) -> None:  # fmt: skip
    day.room.say(ASKED)
    day.room.tick(minutes=1)
    becomes(day, {"impact": 5, "topic": "safety"})
    day.room.tick(minutes=1)
    assert day.room.open()["level"] == "LOW" and not day.room.subjects()


def test_what_was_quiet_for_three_days_gets_no_graver_by_a_change_of_the_claim(day: Newsdesk) -> None:  # fmt: skip
    day.room.spread(5)
    day.room.tick(minutes=1)
    day.room.tick(days=4)
    becomes(day, {"impact": 5, "topic": "safety"})
    before = len(day.room.subjects())
    day.room.tick(minutes=1)
    assert day.room.open()["level"] == "MEDIUM" and len(day.room.subjects()) == before


def test_other_words_of_a_claim_change_no_weight(day: Newsdesk) -> None:
    day.room.say()
    day.room.tick(minutes=1)
    becomes(day, {"correct_statement": "None is closing.", "expires": "2027-01-25"})
    day.room.tick(minutes=1)
    assert not day.room.events("incident_weighed_as_claim")
