"""The one place where a page's mode is enforced: it is wrapped round the connector.

In `watch` the wrapper has no method that writes, so there is no path to the platform, whatever the rest of the
house believes. In `assist` a write needs the person who has just asked for it. Deleting and blocking are a named
person's alone in every mode, with a fresh proof of who they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Protocol

from connectors.base import (
    Batch,
    Capabilities,
    Connector,
    Minded,
    Minding,
    Permanent,
    Permission,
    Personal,
    Proof,
    Reader,
    Remarks,
    Remembered,
    Searching,
    Sight,
    Use,
)
from listener.minutes.writer import MACHINE, Actor
from moderation.types import Mode


class Stopped(Permanent):
    """The wrapper let nothing through: something that holds on the page forbids it. The platform was not called."""

    def __init__(self, why: str) -> None:
        super().__init__(why, reason="capability_denied")


class Writer(Protocol):
    """What act.py may use to change the platform."""

    def set_hidden(self, native_id: str, hidden: bool, *, for_actor: Actor) -> None:
        """Hide or show a comment on behalf of someone."""
        ...

    def delete(
        self, native_id: str, proof: Proof | None, *, now: datetime, for_actor: Actor
    ) -> None:
        """Delete a comment for a person."""
        ...

    def block(
        self,
        native_author_id: str,
        proof: Proof | None,
        *,
        now: datetime,
        for_actor: Actor,
    ) -> None:
        """Keep someone off the page, for a person."""
        ...

    def unblock(
        self,
        native_author_id: str,
        proof: Proof | None,
        *,
        now: datetime,
        for_actor: Actor,
    ) -> None:
        """Let someone back onto the page, for a person."""
        ...

    def is_blocked(self, native_author_id: str) -> bool | None:
        """Whether someone is kept off the page; None where it cannot be told."""
        ...


class Watching:
    """A connector that can only look."""

    def __init__(self, inner: Reader) -> None:
        self.platform: str = inner.platform
        self.page_id: str = inner.page_id
        self.capabilities: Capabilities = inner.capabilities
        self._reader: Reader = inner

    @property
    def told_at(self) -> datetime | None:
        """As the connector does."""
        return self._reader.told_at

    def collect(self, cursor: str, now: datetime) -> Iterator[Batch]:
        """As the connector does."""
        return self._reader.collect(cursor, now)

    def look(self, comment_id: str, native_id: str, *, use: Use = "read") -> Sight:
        """As the connector does."""
        return self._reader.look(comment_id, native_id, use=use)

    def permissions(self) -> tuple[Permission, ...]:
        """As the connector does."""
        return self._reader.permissions()

    def search(
        self, words: Sequence[str], newest: int, most: int, now: datetime
    ) -> Remarks:
        """As the connector does. Raises Permanent for one that cannot search."""
        return self._searching().search(words, newest, most, now)

    def look_again(self, native_ids: Sequence[str]) -> Remembered:
        """As the connector does. Raises Permanent for one that cannot search."""
        return self._searching().look_again(native_ids)

    def gone_posts(self, native_ids: Sequence[str]) -> Minded:
        """As the connector does; none for one that cannot tell."""
        if isinstance(self._reader, Minding):
            return self._reader.gone_posts(native_ids)
        return Minded(frozenset())

    def gone_mentions(self, native_ids: Sequence[str]) -> Minded:
        """As the connector does; none for one that cannot tell."""
        if isinstance(self._reader, Minding):
            return self._reader.gone_mentions(native_ids)
        return Minded(frozenset())

    def _searching(self) -> Searching:
        if isinstance(self._reader, Searching):
            return self._reader
        raise Permanent(
            f"{self.platform} lets nobody search from here",
            reason="capability_denied",
        )


class Assisting(Watching):
    """A connector that also does what a named person has asked for."""

    def __init__(self, inner: Connector) -> None:
        super().__init__(inner)
        self._writer = inner
        # Asked at the last moment before a hide: why this person or machine may not, or "". The house sets it.
        self.forbids: Callable[[Actor], str] = lambda actor: ""

    def set_hidden(self, native_id: str, hidden: bool, *, for_actor: Actor) -> None:
        """Hide or show. Raises Permanent where no person asked for a hide; showing again is always allowed."""
        if hidden and for_actor == MACHINE:
            raise Permanent(
                "in mode `assist` only a person may hide a comment",
                reason="capability_denied",
            )
        self._set(native_id, hidden, for_actor)

    def _set(self, native_id: str, hidden: bool, actor: Actor) -> None:
        if hidden:
            self._check_stop(actor)
        self._writer.set_hidden(native_id, hidden, by_person=actor != MACHINE)

    def delete(
        self, native_id: str, proof: Proof | None, *, now: datetime, for_actor: Actor
    ) -> None:
        """Delete a comment. Raises Permanent for the machine, without a fresh proof, and where it is not offered."""
        able = self._for_a_person(for_actor, proof, self.capabilities.delete)
        self._check_stop(for_actor)
        able.delete(native_id, proof, now=now)

    def block(
        self,
        native_author_id: str,
        proof: Proof | None,
        *,
        now: datetime,
        for_actor: Actor,
    ) -> None:
        """Keep someone off the page. Raises Permanent as `delete` does."""
        able = self._for_a_person(for_actor, proof, self.capabilities.block)
        self._check_stop(for_actor)
        able.block(native_author_id, proof, now=now)

    def unblock(
        self,
        native_author_id: str,
        proof: Proof | None,
        *,
        now: datetime,
        for_actor: Actor,
    ) -> None:
        """Let someone back onto the page. Raises Permanent as `delete` does."""
        able = self._for_a_person(for_actor, proof, self.capabilities.block)
        able.unblock(native_author_id, proof, now=now)

    def is_blocked(self, native_author_id: str) -> bool | None:
        """As the connector says; None for one that cannot tell."""
        if not isinstance(self._writer, Personal):
            return None
        return self._writer.is_blocked(native_author_id)

    def _check_stop(self, actor: Actor) -> None:
        why = self.forbids(actor)
        if why:
            raise Stopped(why)

    def _for_a_person(
        self, actor: Actor, proof: Proof | None, offered: bool
    ) -> Personal:
        if actor.name == MACHINE.name or actor.role == MACHINE.role:
            raise Permanent(
                "only a person may delete a comment or block someone",
                reason="capability_denied",
            )
        if proof is not None and proof.actor_id != actor.name:
            raise Permanent(
                "the proof is another person's: log in again",
                reason="capability_denied",
            )
        if not offered or not isinstance(self._writer, Personal):
            raise Permanent(
                f"{self.platform} does not let software do this: do it on the platform itself",
                reason="capability_denied",
            )
        return self._writer


class Acting(Assisting):
    """A connector that also hides for the machine."""

    def set_hidden(self, native_id: str, hidden: bool, *, for_actor: Actor) -> None:
        """Hide or show. Raises Stopped where a mode or a stop forbids it at this very moment."""
        self._set(native_id, hidden, for_actor)


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
