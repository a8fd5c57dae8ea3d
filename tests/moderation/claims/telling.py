"""After how many residents a thing that they all say is told of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from moderation.claims.spread import fresh
from moderation.claims.spread.clusters import Saying
from moderation.claims.spread.spreading import Watch

MORNING = datetime(2026, 11, 20, 9, tzinfo=UTC)


def told_after(*texts: str) -> int:
    """By how many residents a rumour is said until it is told of; 0 where it is not. One says it every ten minutes."""
    watch, number = Watch(), 0
    for count, text in enumerate(texts, start=1):
        for each in fresh.statements(text):
            number += 1
            at = MORNING + timedelta(minutes=10 * count)
            saying = Saying(number, each.text, at, f"facebook:{count}", worth=each.worth)  # fmt: skip
            if watch.put(saying, watch.find(saying) or (number,)).burst:
                return count
    return 0
