"""How long until a moment, and reasons without what stands beside them already."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from listener.store.connection import as_moment

_TITLE = re.compile(r"^(?:Rule|Rheol) \d+ \([^)]*\): ")


def time_left(due_at: str | None, now: datetime) -> dict[str, Any] | None:
    """How long until a moment, or how long ago it was: `late`, `unit` (days, hours, minutes) and `n`."""
    if not due_at:
        return None
    minutes = int((as_moment(due_at) - now).total_seconds() // 60)
    late, minutes = minutes < 0, abs(minutes)
    for unit, length in (("days", 1440), ("hours", 60)):
        if minutes >= 2 * length:
            return {"late": late, "unit": unit, "n": minutes // length}
    return {"late": late, "unit": "minutes", "n": minutes}


def without_title(reason: str) -> str:
    """A reason without the rule's number and title, where those stand beside it."""
    rest = _TITLE.sub("", reason)
    return rest[:1].upper() + rest[1:]
