"""What a clock that ran ahead wrote into an alert is put right once a platform bears the clock out, and nothing waits for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.claims.handling import acknowledge, set_posture
from listener.daemon import Daemon
from listener.minutes.verify import verify
from listener.store.connection import Row, as_moment, as_text
from listener.store.incidents import all_incidents, steps_of
from listener.telling.mail import open_post
from tests.listener.newsroom import CLAIM, COMMS, SAID
from tests.town import Town, town

DAYS = 40  # a digit of the month is mistyped
ALERTS = {
    "owner": ["owner@council.example"],
    "comms": ["comms@council.example"],
    "comms_lead": ["lead@council.example"],
}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "data", claims="claims.yaml", alerts=ALERTS) as opened:
        weighs(opened, 4)
        yield opened


def weighs(place: Town, impact: int) -> None:
    """The council's registry, with one claim. impact: of 5 whatever is sure is HIGH at once, however few say it."""
    registry = {"version": 1, "claims": [CLAIM | {"impact": impact}]}
    (place.folder / "claims.yaml").write_text(json.dumps(registry))


def go_on(place: Town, **amount: float) -> None:
    """Time goes by, and the service does all that it does."""
    place.clock.forward(**amount)
    house = place.house or place.open()
    Daemon(house, open_post(house.settings)).one_pass()


def said(place: Town, post: Item, count: int = 1, days: float = 0) -> None:
    """So many residents say it. days: by how much our clock is ahead; the platform's is right."""
    for _ in range(count):
        name = f"Resident {len(place.world.items)}"
        at = place.clock() - timedelta(days=days)
        place.world.comment(post, SAID, by=name, at=at)
        place.clock.forward(seconds=1)


def alerts_of(place: Town) -> list[Row]:
    """The oldest first."""
    assert place.house is not None
    return all_incidents(place.house.store)[::-1]


def runs_ahead(place: Town, days: float) -> None:
    """Our clock, and no platform's."""
    place.clock.forward(days=days)
    place.faults.add("*", "*", "clock_skew", seconds=-days * 86400)


def is_right_again(place: Town, days: float) -> None:
    place.clock.forward(days=-days)
    place.faults.clear()


def outbox(place: Town, where: str) -> list[Row]:
    assert place.house is not None
    return place.house.store.rows(f"SELECT * FROM outbox WHERE {where}")


def test_what_is_said_while_the_clock_runs_ahead_ends_no_alert_and_begins_none(
    place: Town,
) -> None:
    post = place.post()
    said(place, post, 6)
    go_on(place, minutes=1)
    acknowledge(place.house, 1, COMMS)  # type: ignore[arg-type]
    runs_ahead(place, DAYS)
    said(place, post, days=DAYS)
    go_on(place, minutes=1)
    is_right_again(place, DAYS)
    go_on(place, minutes=1)
    (one,) = alerts_of(place)
    assert one["state"] == "acknowledged"
    assert place.house and place.house.store.value("SELECT repeats FROM incident_counts") == 7  # fmt: skip


def test_a_question_that_becomes_the_claim_while_the_clock_runs_ahead_counts(
    place: Town,
) -> None:
    post = place.post()
    said(place, post, 6)
    asked = place.comment(post, "Is the council really closing all its libraries next month?")  # fmt: skip
    go_on(place, minutes=1)
    runs_ahead(place, DAYS)
    place.world.edit(asked, SAID)
    go_on(place, minutes=20)
    assert len(alerts_of(place)) == 1
    assert place.house is not None
    assert place.house.store.value("SELECT repeats FROM incident_counts") == 7


def test_a_grave_alert_of_a_clock_that_ran_ahead_is_handed_on_in_time(
    place: Town,
) -> None:
    weighs(place, 5)
    post = place.post()
    go_on(place, minutes=1)
    runs_ahead(place, DAYS)
    said(place, post, days=DAYS)
    go_on(place, minutes=1)
    assert alerts_of(place)[0]["told_level"] == "HIGH"
    is_right_again(place, DAYS)
    go_on(place, minutes=20)
    (row,), now = alerts_of(place), place.clock()
    assert now < as_moment(row["acknowledge_by_at"]) <= now + timedelta(hours=2)
    assert row["last_at"] == row["told_at"] == as_text(now)
    go_on(place, minutes=20)
    assert len(_put_right(place)) == 1, "once"
    assert verify(place.house.store.db).sound  # type: ignore[union-attr]
    go_on(place, hours=3)
    assert outbox(place, "kind = 'escalation' AND audience = 'comms_lead'")


def test_a_mild_alert_of_a_clock_that_ran_ahead_stands_in_the_next_digest(
    place: Town,
) -> None:
    post = place.post()
    go_on(place, minutes=1)
    runs_ahead(place, DAYS)
    said(place, post, days=DAYS)
    go_on(place, minutes=1)
    is_right_again(place, DAYS)
    go_on(place, minutes=20)
    assert alerts_of(place)[0]["told_level"] == "NONE"
    go_on(place, days=1)
    assert alerts_of(place)[0]["told_level"] == "LOW"


def test_nothing_is_put_right_by_a_clock_that_no_platform_bears_out(
    place: Town,
) -> None:
    post = place.post()
    said(place, post, 24)
    go_on(place, minutes=1)
    (before,) = alerts_of(place)
    runs_ahead(place, -9)
    go_on(place, minutes=1)
    is_right_again(place, -9)
    go_on(place, minutes=1)
    (row,) = alerts_of(place)
    for name in ("first_at", "told_at", "acknowledge_by_at", "escalate_at"):
        assert row[name] == before[name]
    assert not _put_right(place)


def _put_right(place: Town) -> list[Row]:
    assert place.house is not None
    return [s for s in steps_of(place.house.store, 1) if s["what"] == "clock_put_right"]


def test_a_digest_speaks_of_no_digest_of_a_day_to_come(place: Town) -> None:
    post = place.post()
    said(place, post)
    go_on(place, minutes=1)
    runs_ahead(place, DAYS)
    go_on(place, minutes=1)
    assert alerts_of(place)[0]["told_level"] == "LOW"
    is_right_again(place, DAYS)
    go_on(place, minutes=1)
    said(place, post)
    go_on(place, minutes=1)
    go_on(place, days=1)
    *_, last = outbox(place, "kind = 'comms_digest' ORDER BY message_id")
    assert last["created_at"] == as_text(place.clock())
    assert "30 December" not in last["body"]


def test_an_alert_that_was_only_spoken_of_while_the_clock_ran_ahead_stays_as_it_is(
    place: Town,
) -> None:
    post = place.post()
    said(place, post, 6)
    go_on(place, minutes=1)
    acknowledge(place.house, 1, COMMS)  # type: ignore[arg-type]
    runs_ahead(place, DAYS)
    set_posture(place.house, 1, "monitor", COMMS, "It goes on.")  # type: ignore[arg-type]
    (before,) = alerts_of(place)
    is_right_again(place, DAYS)
    go_on(place, minutes=20)
    assert alerts_of(place) == [before] and not _put_right(place)
