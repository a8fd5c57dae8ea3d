"""What is scripted to happen, in order of time."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from datetime import datetime

from connectors.simulator.things import Event


class Timetable:
    """Events waiting for their time; those of the same time keep the order in which they were added."""

    def __init__(self) -> None:
        self._heap: list[tuple[datetime, int, Event]] = []
        self._added = 0

    def add(self, event: Event) -> None:
        """Plan one event."""
        heapq.heappush(self._heap, (event.at, self._added, event))
        self._added += 1

    def due(self, now: datetime) -> Iterator[Event]:
        """Take out every event whose time has come, one at a time."""
        while self._heap and self._heap[0][0] <= now:
            yield heapq.heappop(self._heap)[2]

    def waiting(self) -> list[Event]:
        """What is still to come, in order."""
        return [event for _, _, event in sorted(self._heap, key=lambda row: row[:2])]

    @property
    def next_at(self) -> datetime | None:
        """When the next event is due; None when the script has run out."""
        return self._heap[0][0] if self._heap else None
