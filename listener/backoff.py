"""How long to wait before the next try: longer each time, and never all at the same moment.

After an outage everything that waited would come back at once; a share of each delay is therefore left to chance.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

Chance = Callable[[], float]  # a number from 0 up to, not including, 1
MOST_DOUBLINGS = 10  # a night of failures must not make a number that no clock can hold
SHARE = 0.5  # of a delay of ours that is left to chance
ON_TOP = 0.1  # of a delay that a platform asked for, at most, added to it
MOST_ON_TOP = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Broken:
    """How often in a row a job failed, and when it is tried again."""

    times: int
    until: datetime


def delay(
    first: timedelta,
    longest: timedelta,
    failures: int,
    chance: Chance,
    retry_after: float | None = None,
) -> timedelta:
    """How long to wait after so many failures (0 for the first). `retry_after`, in seconds, is a floor."""
    if retry_after is not None:
        floor = timedelta(seconds=max(0.0, retry_after))
        return floor + min(MOST_ON_TOP, floor * ON_TOP) * chance()
    doubled: timedelta = first * 2 ** min(max(failures, 0), MOST_DOUBLINGS)
    whole = min(longest, doubled)
    return whole * (1 - SHARE * chance())


def chance_from(token: Callable[[int], bytes]) -> Chance:
    """Chance made from the house's own random bytes, so that the same world goes the same way."""
    return lambda: int.from_bytes(token(6)) / 2**48
