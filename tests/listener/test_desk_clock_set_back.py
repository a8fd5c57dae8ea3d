"""The clock stood ahead for a while and was put right: what was counted by the wrong time neither stays open nor shuts anybody out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from listener.desk.exposure import Exposure
from listener.desk.limits import LOOK_UP, Limiter
from listener.forgetting.forget import forget_now
from listener.minutes.verify import verify
from tests.listener.crowd import COMMS, DELEGATE, OWNER
from tests.listener.office import Office, office

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
WEEK, HOUR, MINUTE = timedelta(weeks=1), timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def ends(desk: Office) -> list[dict[str, object]]:
    return [json.loads(entry["details"]) for entry in desk.here.events("session_ended")]


def test_a_session_begun_by_a_clock_that_stood_ahead_is_over(desk: Office) -> None:
    desk.here.place.clock.forward(weeks=1)
    left = desk.sign_in(OWNER)
    desk.here.place.clock.forward(weeks=-1)
    left.get("/home")
    assert left.status == 401
    assert ends(desk) == [{"session": 1, "why": "too_old"}]


def test_a_session_last_seen_by_a_clock_that_stood_ahead_is_over(desk: Office) -> None:
    left = desk.sign_in(OWNER)
    desk.here.place.clock.forward(minutes=14)
    left.get("/home")
    assert left.status == 200
    desk.here.place.clock.forward(minutes=-13)
    left.get("/home")
    assert left.status == 401
    assert ends(desk) == [{"session": 1, "why": "idle"}]


def test_a_clock_put_back_by_seconds_signs_nobody_out(desk: Office) -> None:
    here = desk.sign_in(OWNER)
    desk.here.place.clock.forward(seconds=-50)
    here.get("/home")
    assert here.status == 200


def test_one_whose_browser_never_came_back_is_ended_in_the_daily_run(
    desk: Office,
) -> None:
    desk.here.place.clock.forward(weeks=1)
    desk.sign_in(OWNER)
    desk.here.place.clock.forward(weeks=-1)
    desk.sign_in(DELEGATE)
    forget_now(desk.here.house)
    assert ends(desk) == [{"session": 1, "why": "too_old"}]
    left = desk.here.house.store.rows("SELECT number FROM desk_sessions")
    assert [row["number"] for row in left] == [2]
    desk.sign_in(COMMS)


def test_tries_by_the_wrong_time_shut_the_door_on_nobody() -> None:
    counted = Limiter()
    assert counted.allows(LOOK_UP, "192.0.2.7", NOW + WEEK)
    for minute in range(3 * LOOK_UP.each):
        assert counted.allows(LOOK_UP, "192.0.2.7", NOW + minute * MINUTE), minute


def test_tries_are_counted_on_where_the_clock_is_put_back_by_seconds() -> None:
    counted = Limiter()
    for second in range(LOOK_UP.each):
        assert counted.allows(LOOK_UP, "192.0.2.7", NOW - timedelta(seconds=second))
    assert not counted.allows(LOOK_UP, "192.0.2.7", NOW - timedelta(seconds=30))


def test_nobody_rests_until_a_wrong_time_comes() -> None:
    seen = Exposure()
    for number in range(3):
        seen.note("wren", f"c{number}", 3, NOW + WEEK)
    assert seen.rests_until("wren", "new", NOW + WEEK) is not None
    assert seen.rests_until("wren", "new", NOW) is None
    for number in range(2):
        seen.note("wren", f"d{number}", 3, NOW)
    assert seen.rests_until("wren", "new", NOW) is None
    seen.note("wren", "d2", 3, NOW)
    rests = seen.rests_until("wren", "new", NOW)
    assert rests is not None and rests <= NOW + HOUR
