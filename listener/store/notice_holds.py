"""Look-up entries that a named person delays at the request of the police (policy 6.6)."""

from __future__ import annotations

from datetime import datetime, timedelta

from listener.minutes.writer import Actor
from listener.store.connection import Row, Store, Transaction, as_moment, as_text

CLOCK_SLACK = timedelta(minutes=10)
_IN_FORCE = "ended_at IS NULL AND until_at > ? AND placed_at <= ?"  # one placed by a clock that was ahead is none


def save_notice_hold(
    tx: Transaction, comment_id: str, approver: Actor, until: datetime
) -> int:
    """Delay the look-up entry of a comment; gives the hold's number. One that runs ends, and this takes its place."""
    end_notice_holds(tx, comment_id, approver.name)
    row = {
        "comment_id": comment_id,
        "approver": approver.name,
        "role": approver.role,
        "placed_at": tx.at,
        "until_at": as_text(until),
    }
    return tx.insert("notice_holds", row)


def end_notice_holds(tx: Transaction, comment_id: str, by: str) -> bool:
    """End the delay; False where there is none."""
    changes = {"ended_at": tx.at, "ended_by": by}
    where = "comment_id = ? AND ended_at IS NULL"
    return tx.update("notice_holds", changes, where, (comment_id,)) > 0


def notice_hold_on(store: Store, comment_id: str, now: datetime) -> Row | None:
    """The delay in force on a comment's look-up entry, or None."""
    return store.row(
        f"SELECT * FROM notice_holds WHERE comment_id = ? AND {_IN_FORCE}",
        (comment_id, as_text(now), as_text(now + CLOCK_SLACK)),
    )


def first_held_at(store: Store, comment_id: str) -> datetime | None:
    """When the look-up entry of a comment was first delayed; None where it never was."""
    query = "SELECT MIN(placed_at) FROM notice_holds WHERE comment_id = ?"
    found = store.value(query, (comment_id,))
    return as_moment(found) if found else None


def held_until(store: Store, comment_id: str) -> datetime | None:
    """When the last delay of a comment's look-up entry ended, or ends; None where there never was one."""
    query = "SELECT MAX(COALESCE(ended_at, until_at)) FROM notice_holds WHERE comment_id = ?"
    found = store.value(query, (comment_id,))
    return as_moment(found) if found else None


def notice_holds(store: Store, now: datetime) -> list[Row]:
    """The delays in force, the first to end at the top."""
    return store.rows(
        f"SELECT * FROM notice_holds WHERE {_IN_FORCE} ORDER BY until_at, hold_id",
        (as_text(now), as_text(now + CLOCK_SLACK)),
    )


def notice_holds_over(store: Store, now: datetime) -> list[Row]:
    """The delays whose time is over, or that a wrong clock placed, and that nobody has ended yet."""
    return store.rows(
        "SELECT * FROM notice_holds WHERE ended_at IS NULL AND (until_at <= ? OR placed_at > ?) ORDER BY +hold_id",
        (as_text(now), as_text(now + CLOCK_SLACK)),
    )


def publish_withheld(tx: Transaction, comment_id: str) -> int:
    """Publish the notices of a comment that fell due while they were delayed; gives how many."""
    where = "comment_id = ? AND withheld_at IS NOT NULL AND published_at IS NULL"
    return tx.update("notices", {"published_at": tx.at}, where, (comment_id,))
