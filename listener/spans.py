"""Lengths of time in the unit in which a person would say them."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

Unit = Literal["seconds", "hours", "days"]
_HOURS_FROM, _DAYS_FROM = timedelta(hours=2), timedelta(days=2)


def counted(length: timedelta) -> tuple[int, Unit]:
    """How many whole seconds, hours or days a length of time has; never one of them alone, but for one second."""
    if length >= _DAYS_FROM:
        return length.days, "days"
    if length >= _HOURS_FROM:
        return length // timedelta(hours=1), "hours"
    return length // timedelta(seconds=1), "seconds"
