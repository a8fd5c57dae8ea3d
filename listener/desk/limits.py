"""How often somebody may try: counted in memory, by where they come from and what they do."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

MOST_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Limit:
    """So many times within so long, from one address; and from all together."""

    each: int
    within: timedelta
    together: int


SIGN_IN = Limit(20, timedelta(minutes=10), 200)
PROOF = Limit(60, timedelta(minutes=10), 600)  # beside the lock after ten wrong tries
LOOK_UP = Limit(20, timedelta(minutes=1), 600)  # policy 6.2
INVITATION = Limit(20, timedelta(hours=1), 200)
APPEAL = Limit(5, timedelta(hours=1), 100)
ANSWER = Limit(20, timedelta(hours=1), 1000)


class Limiter:
    """Counts tries. One for the whole desk; its pages are answered by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tries: dict[tuple[Limit, str], deque[datetime]] = {}

    def allows(self, limit: Limit, address: str, now: datetime) -> bool:
        """Note one more try; False where there were too many."""
        with self._lock:
            if len(self._tries) > MOST_KEPT:
                self._forget(now)
            counts = ((address, limit.each), ("", limit.together))
            full = [self._of(limit, who, now) for who, most in counts]
            if any(len(t) >= most for t, (_, most) in zip(full, counts, strict=True)):
                return False
            for tries in full:
                tries.append(now)
            return True

    def _of(self, limit: Limit, address: str, now: datetime) -> deque[datetime]:
        tries = self._tries.setdefault((limit, address), deque())
        # A clock that was put right leaves tries ahead of now. They count no longer than any other.
        while tries and abs(now - tries[0]) >= limit.within:
            tries.popleft()
        return tries

    def _forget(self, now: datetime) -> None:
        for limit, address in list(self._tries):
            if not self._of(limit, address, now):
                del self._tries[limit, address]
