"""An ordered index of items that can be paged from any place in both directions without scanning from the start."""

from __future__ import annotations

import base64
import binascii
import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from connectors.simulator.things import Item

Key = tuple[float, ...]
START = "start"  # what a cursor holds that points before the first item


@dataclass(frozen=True, slots=True)
class Slice:
    """Some neighbouring items with their keys, and whether more follow in the same direction."""

    rows: list[tuple[Key, Item]]
    more: bool


class Shelf:
    """Items sorted by key. Inserting at the end, the usual case, costs nothing."""

    def __init__(self) -> None:
        self._keys: list[Key] = []
        self._items: list[Item] = []

    def __len__(self) -> int:
        return len(self._keys)

    def put(self, key: Key, item: Item) -> None:
        """Insert one item; keys are unique."""
        place = bisect_left(self._keys, key)
        self._keys.insert(place, key)
        self._items.insert(place, item)

    def drop(self, key: Key) -> None:
        """Take one item out; nothing happens if it is not there."""
        place = bisect_left(self._keys, key)
        if place < len(self._keys) and self._keys[place] == key:
            del self._keys[place]
            del self._items[place]

    def key_from_end(self, count: int) -> Key | None:
        """The key of the item that is `count` places from the end; None where there are fewer."""
        return self._keys[-count] if len(self._keys) > count else None

    def last(self, up_to: Key) -> Iterator[Item]:
        """Items at or before a key, last first."""
        for place in range(bisect_right(self._keys, up_to) - 1, -1, -1):
            yield self._items[place]

    def cut(
        self,
        limit: int,
        accept: Callable[[Item], bool],
        *,
        after: Key | None = None,
        low: Key | None = None,
        high: Key | None = None,
        descending: bool = False,
    ) -> Slice:
        """Up to `limit` accepted items that follow `after` in the given direction, low <= key < high."""
        first = 0 if low is None else bisect_left(self._keys, low)
        end = len(self._keys) if high is None else bisect_left(self._keys, high)
        if after is not None and descending:
            end = min(end, bisect_left(self._keys, after))
        elif after is not None:
            first = max(first, bisect_right(self._keys, after))
        rows: list[tuple[Key, Item]] = []
        for place in range(end - 1, first - 1, -1) if descending else range(first, end):
            if not accept(self._items[place]):
                continue
            if len(rows) == limit:
                return Slice(rows, True)
            rows.append((self._keys[place], self._items[place]))
        return Slice(rows, False)


def cursor_of(key: Key | None) -> str:
    """An opaque cursor for a place on a shelf; None is the place before the first item."""
    plain = START if key is None else json.dumps(key, separators=(",", ":"))
    return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")


def key_of(cursor: str) -> Key | None:
    """The place that a cursor names. Raises ValueError for one that this server never gave."""
    try:
        plain = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        parts = None if plain == START else json.loads(plain)
    except (binascii.Error, UnicodeDecodeError, ValueError) as error:
        raise ValueError("not a cursor of this server") from error
    if parts is None:
        return None
    if not isinstance(parts, list) or not all(
        isinstance(p, int | float) for p in parts
    ):
        raise ValueError("not a cursor of this server")
    return tuple(parts)
