"""An alert goes by what the fact bank says of its claim now, and not by what it said when the alert began."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from listener.modes.changes import start_mode
from tests.listener.newsdesk import OWNER, Newsdesk, newsdesk
from tests.listener.test_claim_no_longer_wrong import becomes

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
