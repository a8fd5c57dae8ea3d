"""Passwords, sessions of the desk, and the codes by which a resident reads an appeal's answer. No secret is in clear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from listener.store.appeals import GONE
from listener.store.connection import Row, Store, Transaction, as_moment, as_text
from listener.store.faults import storage_faults

TOUCH_WAITS = 200  # milliseconds


@dataclass(frozen=True, slots=True)
class Password:
    """`hash` is "" for somebody who has no password."""

    hash: str = ""
    failures: int = 0
    locked_at: str | None = None
    set_at: str | None = None


def password_of(store: Store, person: str) -> Password:
    """How it stands with somebody's password."""
    row = store.row("SELECT * FROM passwords WHERE person = ?", (person,))
    return (
        Password(row["hash"], row["failures"], row["locked_at"], row["set_at"])
        if row
        else Password()
    )


def save_password(tx: Transaction, person: str, state: Password) -> None:
    """Keep how it stands with somebody's password."""
    row = {
        "person": person,
        "hash": state.hash,
        "set_at": state.set_at,
        "failures": state.failures,
        "locked_at": state.locked_at,
    }
    tx.upsert("passwords", row, pk="person")


@dataclass(frozen=True, slots=True)
class StoredSession:
    """One sign-in, as the database knows it."""

    mark: str
    number: int
    person: str
    roles: tuple[str, ...]
    began_at: datetime
    seen_at: datetime


def save_session(tx: Transaction, mark: str, person: str, roles: Sequence[str]) -> int:
    """Begin a session; gives its number, which may stand in the log."""
    last = tx.store.value("SELECT MAX(number) FROM desk_sessions")
    number = int(last or 0) + 1
    row: Row = {
        "mark": mark,
        "number": number,
        "person": person,
        "roles": ",".join(roles),
        "began_at": tx.at,
        "seen_at": tx.at,
    }
    tx.insert("desk_sessions", row)
    return number


def open_session(store: Store, mark: str) -> StoredSession | None:
    """The session with this mark, unless it was ended."""
    row = store.row(
        "SELECT * FROM desk_sessions WHERE mark = ? AND ended_at IS NULL", (mark,)
    )
    if row is None:
        return None
    return StoredSession(
        row["mark"],
        row["number"],
        row["person"],
        tuple(row["roles"].split(",")),
        as_moment(row["began_at"]),
        as_moment(row["seen_at"]),
    )


def end_session(tx: Transaction, mark: str, why: str) -> bool:
    """End one session; False where it had ended."""
    changes = {"ended_at": tx.at, "ended_why": why}
    where = "mark = ? AND ended_at IS NULL"
    return tx.update("desk_sessions", changes, where, (mark,)) == 1


def end_sessions_of(tx: Transaction, person: str, why: str) -> int:
    """End all sessions of somebody; gives how many were open."""
    changes = {"ended_at": tx.at, "ended_why": why}
    where = "person = ? AND ended_at IS NULL"
    return tx.update("desk_sessions", changes, where, (person,))


def end_other_sessions(tx: Transaction, person: str, mark: str, why: str) -> int:
    """End all sessions of somebody but this one; gives how many were open."""
    changes = {"ended_at": tx.at, "ended_why": why}
    where = "person = ? AND mark <> ? AND ended_at IS NULL"
    return tx.update("desk_sessions", changes, where, (person, mark))


def sessions_of(store: Store, person: str) -> list[Row]:
    """Somebody's open sessions, the newest first; those that ran out and were not ended yet among them."""
    return store.rows(
        "SELECT * FROM desk_sessions WHERE person = ? AND ended_at IS NULL ORDER BY number DESC",
        (person,),
    )


def end_own_session(tx: Transaction, person: str, number: int, why: str) -> bool:
    """End one session of this person by its number; False where they have no such session open."""
    changes = {"ended_at": tx.at, "ended_why": why}
    where = "person = ? AND number = ? AND ended_at IS NULL"
    return tx.update("desk_sessions", changes, where, (person, number)) == 1


def left_open(store: Store, before: datetime, after: datetime) -> list[int]:
    """The numbers of sessions that nobody ended, though they began by then, or later than a right clock can have told."""
    rows = store.rows(
        "SELECT number FROM desk_sessions WHERE ended_at IS NULL AND (began_at <= ? OR began_at > ?) ORDER BY number",
        (as_text(before), as_text(after)),
    )
    return [row["number"] for row in rows]


def end_left_open(tx: Transaction, number: int, why: str) -> None:
    """End a session by its number."""
    changes = {"ended_at": tx.at, "ended_why": why}
    tx.update("desk_sessions", changes, "number = ?", (number,))


# The newest row stays, as the next number is counted from it: the log must never name two sessions by one.
_OVER = "ended_at IS NOT NULL AND number < (SELECT MAX(number) FROM desk_sessions)"


def count_over(store: Store) -> int:
    """How many ended sessions can be deleted."""
    return int(store.value(f"SELECT COUNT(*) FROM desk_sessions WHERE {_OVER}") or 0)


def delete_over(tx: Transaction) -> int:
    """Delete ended sessions; gives how many. That they began and ended stays in the log."""
    return tx.take_away("desk_sessions", _OVER)


def touch_session(store: Store, mark: str, now: datetime) -> None:
    """Note that somebody is still there. As `Store.beat`, a sign of life: it only ever puts off an end, so it needs no entry."""
    connection = store.db.conn
    with storage_faults(store.path):
        # It waits for nobody: whoever presses the stop button must not wait for a long write.
        waits = connection.execute("PRAGMA busy_timeout").fetchone()[0]
        connection.execute(f"PRAGMA busy_timeout={TOUCH_WAITS}")
        try:
            connection.execute(
                "UPDATE desk_sessions SET seen_at = ? WHERE mark = ? AND ended_at IS NULL",
                (as_text(now), mark),
            )
        finally:
            connection.execute(f"PRAGMA busy_timeout={waits}")


def save_answer_code(tx: Transaction, appeal_id: int, mark: str) -> None:
    """Keep by which code an appeal's answer can be read."""
    tx.insert("appeal_codes", {"mark": mark, "appeal_id": appeal_id})


def appeal_by_code(store: Store, mark: str) -> Row | None:
    """The appeal that a code belongs to, with the `verb` that it is against and `gone` as in `appeal`; or None."""
    return store.row(
        f"""SELECT appeals.*, {GONE}, decisions.verb FROM appeals JOIN appeal_codes USING (appeal_id)
        JOIN decisions USING (decision_id) WHERE mark = ?""",
        (mark,),
    )
