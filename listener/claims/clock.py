"""When comms must have answered (policy 10.4). Pure: hours of duty in, moments out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

from listener.modes.periods import LONDON

SOON = timedelta(minutes=30)  # to acknowledge HIGH while somebody is on duty
OTHERWISE = timedelta(hours=2)  # to acknowledge HIGH while nobody is
POSTURE = timedelta(hours=2)  # to set the posture of HIGH
MEDIUM_HOURS = timedelta(hours=4)  # of duty, to acknowledge MEDIUM


@dataclass(frozen=True, slots=True)
class Duty:
    """When somebody is on duty at comms: weekdays (Monday is 0) and local times. At least one day, of some length.

    closed: days on which nobody is, such as bank holidays.
    """

    days: frozenset[int]
    starts: time
    ends: time
    closed: frozenset[date] = frozenset()

    @property
    def day(self) -> timedelta:
        """The length of a working day."""
        today = date(2026, 1, 5)
        return datetime.combine(today, self.ends) - datetime.combine(today, self.starts)

    def opens_on(self, day: date) -> bool:
        """Whether somebody is on duty at all on this day."""
        return day.weekday() in self.days and day not in self.closed

    def shifts(self, since: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The stretches of duty that end after a moment, in UTC, without end. A week without days has none."""
        today = since.astimezone(LONDON).date()
        for ahead in count() if self.days else ():
            day = today + timedelta(days=ahead)
            if not self.opens_on(day):
                continue
            opens = datetime.combine(day, self.starts, LONDON).astimezone(UTC)
            closes = datetime.combine(day, self.ends, LONDON).astimezone(UTC)
            if closes > since:
                yield opens, closes


@dataclass(frozen=True, slots=True)
class Due:
    """By when an alert is to be acknowledged, and its posture set; None where nothing is asked for."""

    acknowledge_by: datetime | None = None
    posture_by: datetime | None = None


def on_duty(duty: Duty, now: datetime) -> bool:
    """Whether somebody is on duty."""
    opens, _ = next(duty.shifts(now))
    return opens <= now


def after_duty(duty: Duty, now: datetime, work: timedelta) -> datetime:
    """The moment at which so much time of duty has gone by."""
    for opens, closes in duty.shifts(now):
        begins = max(opens, now)
        if closes - begins >= work:
            return begins + work
        work -= closes - begins
    raise AssertionError("shifts() has no end")


def acknowledge_by(level: str, duty: Duty, now: datetime) -> datetime | None:
    """By when an alert of this level, sent now, is to be acknowledged."""
    if level == "HIGH":
        if on_duty(duty, now):
            return now + SOON
        return min(now + OTHERWISE, after_duty(duty, now, SOON))
    return after_duty(duty, now, MEDIUM_HOURS) if level == "MEDIUM" else None


def due(level: str, duty: Duty, now: datetime) -> Due:
    """What the service levels ask for after an alert of this level is sent now."""
    if level == "HIGH":
        return Due(acknowledge_by(level, duty, now), now + POSTURE)
    if level == "MEDIUM":
        return Due(acknowledge_by(level, duty, now), after_duty(duty, now, duty.day))
    return Due()
