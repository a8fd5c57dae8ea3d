"""Where the reading of a page has got to while polls bring nothing: kept in memory, and written down once an hour.

An entry for every poll that brought nothing would bury what reviewers look for. What is not written down is read again
after a restart, and brings nothing again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

AT_LEAST_EVERY = timedelta(hours=1)


@dataclass(slots=True)
class Place:
    """How far reading has come beyond the cursor that is stored, and how many polls have brought nothing since."""

    stored: str  # the cursor that it goes on from: where another one is stored by now, this place means nothing
    cursor: str
    empty_polls: int = 0


def is_overdue(moved_at: datetime | None, now: datetime) -> bool:
    """Whether the place must be written down though nothing came. A time ahead is of a clock that was wrong."""
    return moved_at is None or not timedelta() <= now - moved_at < AT_LEAST_EVERY
