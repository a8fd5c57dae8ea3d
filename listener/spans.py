"""Lengths of time in the unit in which a person would say them."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

Unit = Literal["seconds", "hours", "days"]
HOURS_FROM, DAYS_FROM = timedelta(hours=2), timedelta(days=2)


def counted(length: timedelta) -> tuple[int, Unit]:
    """How many whole seconds, hours or days a length of time has; never one of them alone, but for one second."""
    if length >= DAYS_FROM:
        return length.days, "days"
    if length >= HOURS_FROM:
        return length // timedelta(hours=1), "hours"
    return length // timedelta(seconds=1), "seconds"


def in_words(length: timedelta) -> str:
    """The same in words: 90 seconds, 23 hours, 365 days."""
    number, unit = counted(length)
    return f"{number} {unit}"
