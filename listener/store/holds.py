"""Holds: what a named person keeps from being erased, until when, and when they must look at it again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from listener.store.connection import LISTED, Row, Store, Transaction, as_text

REVIEW = timedelta(days=90)  # policy 9, rule (e)
# Six years: then the log's own entry of the hold goes (RET-6), and nobody could say any more why something is kept.
LONGEST = timedelta(days=2192)
OVER = "(released_at IS NOT NULL OR until_at <= ?)"


def place_hold(
    tx: Transaction, comment_id: str, approver: str, reason: str, until: datetime
) -> int:
    """Hold a comment; gives the hold's number. A second hold on it counts from now, and takes the first's place."""
    release_hold(tx, comment_id, approver)
    row = {
        "comment_id": comment_id,
        "approver": approver,
        "reason": reason,
        "placed_at": tx.at,
        "review_at": as_text(tx.now + REVIEW),
        "until_at": as_text(until),
    }
    return tx.insert("holds", row)


def release_hold(tx: Transaction, comment_id: str, by: str) -> bool:
    """End the hold on a comment; False where there is none."""
    changes = {"released_at": tx.at, "released_by": by}
    where = "comment_id = ? AND released_at IS NULL"
    return tx.update("holds", changes, where, (comment_id,)) > 0


def erase_reasons(tx: Transaction, comment_ids: Sequence[str]) -> None:
    """Erase why somebody held these comments, of holds that are over."""
    where = f"comment_id IN {LISTED} AND reason <> '' AND {OVER}"
    tx.update("holds", {"reason": ""}, where, (json.dumps(list(comment_ids)), tx.at))


def holds(store: Store, now: datetime) -> list[Row]:
    """The holds in force, the one to be reviewed first at the top."""
    return store.rows(
        "SELECT * FROM holds WHERE released_at IS NULL AND until_at > ? ORDER BY review_at, hold_id",
        (as_text(now),),
    )


def hold_on(store: Store, comment_id: str, now: datetime) -> Row | None:
    """The hold on a comment that is in force, or None."""
    return store.row(
        "SELECT * FROM holds WHERE comment_id = ? AND released_at IS NULL AND until_at > ?",
        (comment_id, as_text(now)),
    )
