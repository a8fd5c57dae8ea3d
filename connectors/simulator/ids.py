"""Native ids as the platforms form them, made from a seed so that a scene always gets the same ones."""

from __future__ import annotations

from datetime import datetime
from random import Random

X_EPOCH_MS = 1288834974657  # X ids count milliseconds from here, in their upper bits


class NativeIds:
    """Makes ids that are unique within one world and lie beyond 2^53, as many real ones do."""

    def __init__(self, seed: int, *, used: int = 0) -> None:
        self._random = Random(f"native ids {seed}")
        self.count = (
            used  # saved with the world, so that a reopened one makes no id twice
        )

    def _next(self) -> int:
        self.count += 1
        return self.count

    def facebook_post(self, page_id: str) -> str:
        """`{page}_{post part}`."""
        return f"{page_id}_{self._part()}"

    def facebook_comment(self, post_id: str) -> str:
        """`{post part}_{comment part}`."""
        return f"{post_id.rpartition('_')[2]}_{self._part()}"

    def x_post(self, at: datetime) -> str:
        """Time in the upper bits, so that ids sort by time; a running number in the lower 22."""
        milliseconds = int(at.timestamp() * 1000) - X_EPOCH_MS
        return str((milliseconds << 22) | (self._next() & 0x3FFFFF))

    def person(self) -> str:
        """An author's id: 19 digits."""
        return str(10**18 + self._next() * 10**9 + self._random.randrange(10**9))

    def _part(self) -> str:
        return str(
            122_000_000_000_000_000 + self._next() * 1000 + self._random.randrange(1000)
        )
