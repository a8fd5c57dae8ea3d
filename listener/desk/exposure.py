"""How much abuse one person is shown: so many comments within an hour, and then a rest, in which new ones stay covered.

It is counted in memory, by name, and gone when the desk ends: nobody keeps what somebody has looked at.
"""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

HOUR = timedelta(hours=1)
SHORTEST_REST = timedelta(minutes=15)
# Threats and abuse, hate, and what is obscene: what wears people out who read it all day.
HARD = frozenset({"R2", "R3", "R14"})


class Exposure:
    """Counts what people were shown. One for the whole desk; its pages are answered by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shown: dict[str, dict[str, datetime]] = {}
        self._rests: dict[str, datetime] = {}

    def note(self, person: str, comment_id: str, most: int, now: datetime) -> None:
        """Somebody is shown the words of a comment. Once within the hour counts; `most`: then they rest, 0 for never."""
        with self._lock:
            shown = self._of(person, now)
            shown.setdefault(comment_id, now)
            if most and len(shown) >= most and person not in self._rests:
                # Until half of them are an hour ago: then there is room for more than one.
                middle = sorted(shown.values())[(len(shown) - 1) // 2]
                self._rests[person] = max(middle + HOUR, now + SHORTEST_REST)

    def rests_until(
        self, person: str, comment_id: str, now: datetime
    ) -> datetime | None:
        """Until when this comment stays covered for somebody; None where they may see it, or saw it within the hour."""
        with self._lock:
            shown = self._of(person, now)
            return None if comment_id in shown else self._rests.get(person)

    def _of(self, person: str, now: datetime) -> dict[str, datetime]:
        """What somebody was shown within the last hour. What lies far ahead is of a clock that was put right since."""
        if not now < self._rests.get(person, now) <= now + 2 * HOUR:
            self._rests.pop(person, None)
        kept = {at: when for at, when in self._shown.get(person, {}).items() if abs(now - when) < HOUR}  # fmt: skip
        self._shown[person] = kept
        return kept
