"""Appends entries, inside whatever transaction the caller has open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from listener.minutes.entries import (
    FIRST_PREVIOUS,
    SALT_BYTES,
    Entry,
    canonical,
    commit_to,
    pseudonym,
)
from listener.minutes.nodes import grow


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it: a person's login and role, or the machine."""

    name: str
    role: str


MACHINE = Actor("wardmote", "daemon")


class Writer:
    """Writes the minutes. `key` makes pseudonyms; `token` gives random bytes for salts."""

    def __init__(self, key: bytes, token: Callable[[int], bytes]) -> None:
        self._key = key
        self._token = token

    def subject(self, comment_id: str) -> str:
        """The pseudonym under which a comment stands in the log."""
        return pseudonym(self._key, comment_id)

    def append(
        self,
        db: Database,
        recorded_at: str,
        event: str,
        *,
        actor: Actor = MACHINE,
        about: str = "",
        rule: str | None = None,
        rules_version: str = "",
        reason: str = "",
        details: Mapping[str, Any] | None = None,
        payload: Mapping[str, Any] | None = None,
    ) -> Entry:
        """Add one entry, its payload, and the nodes of the tree that it completes. The caller holds the transaction and commits it."""
        last = db.execute(
            "SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        seq, previous = (last[0] + 1, last[1]) if last else (1, FIRST_PREVIOUS)
        body = canonical(payload) if payload else ""
        salt = self._token(SALT_BYTES) if payload else b""
        entry = Entry(
            seq=seq,
            recorded_at=recorded_at,
            event=event,
            actor=actor.name,
            role=actor.role,
            subject=self.subject(about),
            rule=rule or "",
            rules_version=rules_version,
            reason=reason,
            details=canonical(details or {}),
            commitment=commit_to(body, salt) if payload else "",
            previous=previous,
        )
        hashed = entry.hash()
        db.execute(
            "INSERT INTO entries VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (*(getattr(entry, name) for name in Entry.__slots__), hashed),
        )
        grow(db, seq, bytes.fromhex(hashed))
        if payload:
            db.execute("INSERT INTO payloads VALUES (?,?,?)", (seq, salt, body))
        return entry
