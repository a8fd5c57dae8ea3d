"""The clock of the alerts counts hours of duty, and knows when the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listener.claims.clock import Duty, after_duty, due, on_duty

WEEKDAYS = Duty(frozenset(range(5)), time(9), time(17))


def at(text: str) -> datetime:
    """A moment in UTC; 2026-11-20 is a Friday, and London keeps UTC then."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "acknowledge", "posture"),
    [
        ("2026-11-20 10:00", "2026-11-20 10:30", "2026-11-20 12:00"),
        ("2026-11-20 16:50", "2026-11-20 17:20", "2026-11-20 18:50"),
        ("2026-11-20 20:00", "2026-11-20 22:00", "2026-11-20 22:00"),
        ("2026-11-23 08:00", "2026-11-23 09:30", "2026-11-23 10:00"),
        ("2026-11-21 12:00", "2026-11-21 14:00", "2026-11-21 14:00"),
    ],
)
def test_high_is_acknowledged_in_half_an_hour_on_duty_and_two_hours_off_duty(
    now: str, acknowledge: str, posture: str
) -> None:
    asked = due("HIGH", WEEKDAYS, at(now))
    assert (asked.acknowledge_by, asked.posture_by) == (at(acknowledge), at(posture))


@pytest.mark.parametrize(
    ("now", "acknowledge", "posture"),
    [
        ("2026-11-20 10:00", "2026-11-20 14:00", "2026-11-23 10:00"),
        ("2026-11-20 15:00", "2026-11-23 11:00", "2026-11-23 15:00"),
        ("2026-11-21 12:00", "2026-11-23 13:00", "2026-11-23 17:00"),
    ],
)
def test_medium_is_acknowledged_in_four_working_hours_and_set_in_a_working_day(
    now: str, acknowledge: str, posture: str
) -> None:
    asked = due("MEDIUM", WEEKDAYS, at(now))
    assert (asked.acknowledge_by, asked.posture_by) == (at(acknowledge), at(posture))


def test_low_asks_for_nothing() -> None:
    asked = due("LOW", WEEKDAYS, at("2026-11-20 10:00"))
    assert asked.acknowledge_by is None and asked.posture_by is None


def test_duty_begins_by_the_clock_on_the_wall_when_summer_time_begins() -> None:
    # British summer time begins on 28 March 2027, a Sunday: nine o'clock on Monday is eight in UTC.
    assert not on_duty(WEEKDAYS, at("2027-03-26 08:30"))
    assert on_duty(WEEKDAYS, at("2027-03-29 08:30"))
    friday, done = at("2027-03-26 16:00"), at("2027-03-29 09:00")
    assert after_duty(WEEKDAYS, friday, timedelta(hours=2)) == done


@given(
    now=st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),
    first=st.integers(0, 3000),
    second=st.integers(1, 3000),
    days=st.frozensets(st.integers(0, 6), min_size=1),
)
def test_work_in_two_parts_ends_when_the_whole_does(
    now: datetime, first: int, second: int, days: frozenset[int]
) -> None:
    duty = Duty(days, time(8, 30), time(12, 15))
    moment = now.replace(tzinfo=UTC)
    one, two = timedelta(minutes=first), timedelta(minutes=second)
    half = after_duty(duty, moment, one)
    assert half >= moment + one
    assert after_duty(duty, half, two) == after_duty(duty, moment, one + two)
