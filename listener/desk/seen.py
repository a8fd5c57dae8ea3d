"""What somebody had seen when they decided, as their form says it."""

from __future__ import annotations

import re
from datetime import timedelta

from listener.store.proposals import Seen

TWICE = timedelta(minutes=1)  # the same form again within this is one press too many


def seen_from(token: str) -> Seen | None:
    """What somebody saw, as their form says it; None where the form does not say it."""
    parts = token.split(".")
    if len(parts) != 3 or not re.fullmatch(r"[0-9a-f]{12}", parts[2]):
        return None
    if not all(re.fullmatch(r"\d{1,15}", part) for part in parts[:2]):
        return None
    return Seen(int(parts[0]), int(parts[1]), parts[2])
