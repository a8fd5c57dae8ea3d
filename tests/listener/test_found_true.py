"""An alert whose claim the council found true meanwhile: comms read it once, and wait again only for another verdict."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from listener.claims.handling import close, set_posture
from listener.claims.moments import on_the_wall
from listener.minutes.verify import verify
from listener.store.connection import as_moment
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import COMMS, words
from tests.listener.test_alerts_shown import shown
from tests.listener.test_claim_no_longer_wrong import (
    LEAD,
    TRUE,
    WITHDRAWN,
    becomes,
    grave,
)


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data") as opened:
        yield opened


def test_what_was_found_true_leaves_the_waiting_list_with_one_line_in_one_digest(day: Newsdesk) -> None:  # fmt: skip
    number = grave(day)
    becomes(day, TRUE)
    for _ in range(5):
        day.room.tick(days=1)
    digests = [words(m) for m in day.room.mails() if "digest" in m["Subject"]]
    (told,) = [text for text in digests if f"  {number}  " in text]
    assert "found true on 20 November; nothing to put right" in told
    assert "canfuwyd ei fod yn wir ar 20 Tachwedd" in told and "Waiting" not in told
    assert day.room.incidents()[0]["state"] == "closed"
    (entry,) = day.room.events("incident_found_true")
    assert entry["details"]["incident_id"] == number
    assert "found_true" not in shown(day.room) and verify(day.house.store.db).sound  # fmt: skip
    browser = day.browser()
    browser.get(f"/cy/alerts/{number}")
    assert "gan i'r cyngor ganfod bod yr honiad yn wir" in browser.page.words


@pytest.mark.parametrize(
    ("then", "state"),
    [({}, "new"), ({"verdict": "misleading"}, "new"), (TRUE, "closed"), (WITHDRAWN, "closed")],
)  # fmt: skip
def test_what_ended_as_true_waits_again_only_if_the_verdict_changes(
    day: Newsdesk, then: dict[str, Any], state: str
) -> None:
    grave(day)
    becomes(day, TRUE)
    day.room.tick(days=3)
    becomes(day, then)
    before = len(day.room.mails())
    for _ in range(2):
        day.room.tick(minutes=1)
    (row,) = day.room.incidents()
    assert row["state"] == state
    told = [m for m in day.room.mails()[before:] if m["Subject"].startswith("HIGH: ")]
    assert len(told) == (state == "new"), "comms hear of it, once"
    if state == "new":
        assert "CLM-014" in words(told[0])
        assert "no library closure" in words(told[0]).casefold()
        assert row["acknowledge_by_at"] > day.room.clock().isoformat()
        due = on_the_wall(as_moment(row["acknowledge_by_at"]), day.room.clock())[0]
        assert f"acknowledge it by {due}" in words(told[0]), "with its new clock"
        assert row["ended_at"] is None and row["escalated"] == 0
        day.room.tick(hours=3)
        assert len(day.room.mails(LEAD)) == 2, "it is handed on again"


def test_one_more_who_says_it_does_not_end_what_was_taken_up_again(day: Newsdesk) -> None:  # fmt: skip
    number = grave(day)
    becomes(day, TRUE)
    day.room.tick(days=4)
    becomes(day, {})
    day.room.tick(minutes=1)
    day.room.spread(1)
    row = day.room.open()
    assert (row["incident_id"], row["state"]) == (number, "new")
    assert row["last_told_at"] > (day.clock() - timedelta(hours=1)).isoformat()


def test_a_true_entry_that_runs_out_takes_nothing_up_again(day: Newsdesk) -> None:
    grave(day)
    ends = (day.clock() + timedelta(days=5)).date().isoformat()
    becomes(day, TRUE | {"expires": ends})
    for _ in range(8):
        day.room.tick(days=1)
        day.take_in()
    assert day.room.incidents()[0]["state"] == "closed"
    assert not day.room.events("incident_reopened")


def test_what_a_person_closed_or_took_on_is_not_taken_up_again(day: Newsdesk) -> None:
    number = grave(day)
    set_posture(day.house, number, "monitor", COMMS, "We look.")
    becomes(day, TRUE)
    day.room.tick(days=3)
    assert day.room.open()["state"] == "acknowledged", "it waits for nobody"
    close(day.house, number, COMMS, "Over.")
    becomes(day, {})
    day.room.tick(minutes=1)
    assert day.room.incidents()[0]["state"] == "closed"
