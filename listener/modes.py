"""The one place where a page's mode is enforced: it is wrapped round the connector.

In `watch` the wrapper has no method that writes, so there is no path to the platform, whatever the rest of the
house believes. In `assist` a write needs the person who has just asked for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Protocol

from connectors.base import (
    Batch,
    Capabilities,
    Connector,
    Permanent,
    Permission,
    Reader,
    Sight,
)
from listener.minutes.writer import MACHINE, Actor
from moderation.types import Mode


class Writer(Protocol):
    """What act.py may use to change the platform."""

    def set_hidden(self, native_id: str, hidden: bool, *, for_actor: Actor) -> None:
        """Hide or show a comment on behalf of someone."""
        ...


class Watching:
    """A connector that can only look."""

    def __init__(self, inner: Reader) -> None:
        self.platform: str = inner.platform
        self.page_id: str = inner.page_id
        self.capabilities: Capabilities = inner.capabilities
        self._reader: Reader = inner

    def collect(self, cursor: str, now: datetime) -> Iterator[Batch]:
        """As the connector does."""
        return self._reader.collect(cursor, now)

    def look(self, comment_id: str, native_id: str) -> Sight:
        """As the connector does."""
        return self._reader.look(comment_id, native_id)

    def permissions(self) -> tuple[Permission, ...]:
        """As the connector does."""
        return self._reader.permissions()


class Assisting(Watching):
    """A connector that also does what a named person has asked for."""

    def __init__(self, inner: Connector) -> None:
        super().__init__(inner)
        self._writer = inner

    def set_hidden(self, native_id: str, hidden: bool, *, for_actor: Actor) -> None:
        """Hide or show. Raises Permanent where no person asked for a hide; showing again is always allowed."""
        if hidden and for_actor == MACHINE:
            raise Permanent(
                "in mode `assist` only a person may hide a comment",
                reason="capability_denied",
            )
        self._writer.set_hidden(native_id, hidden)


class Acting(Assisting):
    """A connector that also hides for the machine."""

    def set_hidden(self, native_id: str, hidden: bool, *, for_actor: Actor) -> None:
        """Hide or show."""
        self._writer.set_hidden(native_id, hidden)


def wrap(connector: Connector, mode: Mode) -> Watching:
    """The connector as this mode allows it."""
    if mode == "act":
        return Acting(connector)
    if mode == "assist":
        return Assisting(connector)
    return Watching(connector)


def writer_of(connector: Watching) -> Writer | None:
    """The writing half, or None in `watch`."""
    return connector if isinstance(connector, Assisting) else None
