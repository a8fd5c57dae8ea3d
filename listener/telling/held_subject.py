"""The subject of what was held and leaves as one message: how many, and how grave, in English and draft Welsh. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from listener.claims.wording import LEVELS_CY
from listener.store.messages import Message
from listener.telling.notices import many_cy


def held_subject(held: Sequence[Message]) -> str:
    """No words of what is held: they could not be erased from here alone."""
    levels = Counter(message.incident_level for message in held)
    of = [level for level in ("HIGH", "MEDIUM", "LOW") if levels[level]]
    english = ", ".join(f"{levels[level]} {level}" for level in of)
    welsh = ", ".join(f"{levels[level]} {LEVELS_CY[level]}" for level in of)
    count = len(held)
    return (
        f"{count} messages that waited{f': {english}' if of else ''} / "
        f"{many_cy(count, 'neges')} a fu'n aros{f': {welsh}' if of else ''}"
    )
