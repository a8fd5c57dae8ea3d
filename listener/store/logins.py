"""Invitations and recovery codes: digests only, and when each was made, used and ended."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from listener.store.connection import BUSY_SECONDS, Row, Store, Transaction, as_text


def save_invitation(
    tx: Transaction, mark: str, person: str, made_by: str, ends_at: datetime
) -> int:
    """Keep an invitation, which takes the place of an open one for the same person; gives its number."""
    end_invitations_of(tx, person, "replaced")
    row: Row = {
        "mark": mark,
        "person": person,
        "made_by": made_by,
        "made_at": tx.at,
        "ends_at": as_text(ends_at),
    }
    return tx.insert("invitations", row)


def invitation(store: Store, mark: str) -> Row | None:
    """The invitation with this mark, used or not, or None."""
    return store.row("SELECT * FROM invitations WHERE mark = ?", (mark,))


def invitation_of(store: Store, person: str, now: datetime) -> Row | None:
    """The invitation that somebody can still use, or None."""
    return store.row(
        "SELECT * FROM invitations WHERE person = ? AND ended_at IS NULL AND ends_at > ?",
        (person, as_text(now)),
    )


def end_invitation(tx: Transaction, number: int, why: str) -> bool:
    """End one invitation; False where it had ended."""
    changes = {"ended_at": tx.at, "ended_why": why}
    where = "invitation_id = ? AND ended_at IS NULL"
    return tx.update("invitations", changes, where, (number,)) == 1


def end_invitations_of(tx: Transaction, person: str, why: str) -> int:
    """End what is open for somebody; gives how many."""
    changes = {"ended_at": tx.at, "ended_why": why}
    where = "person = ? AND ended_at IS NULL"
    return tx.update("invitations", changes, where, (person,))


_PAST = "(ended_at IS NOT NULL AND ended_at <= ?1) OR ends_at <= ?1"


def count_past(store: Store, before: datetime) -> int:
    """How many invitations ended, or ran out, by then."""
    query = f"SELECT COUNT(*) FROM invitations WHERE {_PAST}"
    return int(store.value(query, (as_text(before),)) or 0)


def delete_past(tx: Transaction, before: datetime) -> int:
    """Delete invitations that ended, or ran out, by then; gives how many. That they were stays in the log."""
    return tx.take_away("invitations", _PAST, (as_text(before),))


def save_recovery(tx: Transaction, person: str, marks: Sequence[str]) -> None:
    """Give somebody new recovery codes; the old ones are worth nothing from now on."""
    delete_recovery(tx, person)
    for mark in marks:
        row: Row = {"mark": mark, "person": person, "made_at": tx.at}
        tx.insert("recovery_codes", row)


def delete_recovery(tx: Transaction, person: str) -> int:
    """Take somebody's recovery codes away; gives how many there were."""
    return tx.take_away("recovery_codes", "person = ?", (person,))


def use_recovery(tx: Transaction, person: str, mark: str) -> bool:
    """Use a recovery code up; False where there is none such, or it was used."""
    where = "mark = ? AND person = ? AND used_at IS NULL"
    return tx.update("recovery_codes", {"used_at": tx.at}, where, (mark, person)) == 1


def recovery_left(store: Store, person: str) -> int:
    """How many recovery codes somebody has left."""
    query = "SELECT COUNT(*) FROM recovery_codes WHERE person = ? AND used_at IS NULL"
    return int(store.value(query, (person,)) or 0)


def has_recovery(store: Store, person: str, mark: str) -> bool:
    """Whether this is one of somebody's codes, used or not."""
    query = "SELECT 1 FROM recovery_codes WHERE person = ? AND mark = ?"
    return store.row(query, (person, mark)) is not None


def actors_of(store: Store, event: str) -> list[str]:
    """Who stands in the log with such an entry, each once."""
    query = "SELECT DISTINCT actor FROM entries WHERE event = ?"
    return [row["actor"] for row in store.rows(query, (event,))]


def holds_only(path: Path, events: set[str]) -> bool:
    """Whether a file is a database whose log has no other entries than these; also where it has no tables yet."""
    with path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\0":
            return False  # SQLite takes a file of a few bytes for an empty database
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as db:
            if db.execute("SELECT 1 FROM sqlite_master").fetchone() is None:
                return True
            return {row[0] for row in db.execute("SELECT DISTINCT event FROM entries")} <= events  # fmt: skip
    except sqlite3.Error:
        return False
