"""How long until a moment, and reasons without what stands beside them already, with their scores as people read them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from listener.store.connection import as_moment

_DAYS_FROM, _NOBODY_COUNTS = 2 * 1440, 6 * 60  # minutes
_SCORE = re.compile(r"\(([01])\.(\d\d)\)")
_TITLE = re.compile(r"^(?:Rule|Rheol) \d+ \([^)]*\): ")


def time_left(due_at: str | None, now: datetime) -> dict[str, Any] | None:
    """How long until a moment, or how long ago it was: `late`, `unit` (days, hours, minutes) and `n`.

    `minutes`: of some hours, those over the whole ones; 0 where it is so long that nobody counts them.
    """
    if not due_at:
        return None
    minutes = int((as_moment(due_at) - now).total_seconds() // 60)
    late, minutes = minutes < 0, abs(minutes)
    if minutes >= _DAYS_FROM:
        return {"late": late, "unit": "days", "n": minutes // 1440, "minutes": 0}
    if minutes >= 60:
        over = minutes % 60 if minutes < _NOBODY_COUNTS else 0
        return {"late": late, "unit": "hours", "n": minutes // 60, "minutes": over}
    return {"late": late, "unit": "minutes", "n": minutes, "minutes": 0}


def without_title(reason: str) -> str:
    """A reason without the rule's number and title, where those stand beside it."""
    rest = _TITLE.sub("", reason)
    return rest[:1].upper() + rest[1:]


def in_hundredths(reason: str, say: Callable[[str], str]) -> str:
    """A reason of the software with each score as so many of a hundred: "(0.98)" is "(98 of 100)"."""
    words = say("%(score)s of 100")
    return _SCORE.sub(lambda found: f"({words % {'score': int(found[1] + found[2])}})", reason)  # fmt: skip
