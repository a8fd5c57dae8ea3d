"""A queue item that a decision closed is opened again, as it was, when that decision is taken back; so is one that seemed gone."""

from __future__ import annotations

from listener.store.comments import Kept
from listener.store.connection import Row, Store, Transaction, as_text
from listener.store.decisions import Decision, last_by_person, open_item_of


def closed_by(store: Store, made: Decision) -> Row | None:
    """The queue item that a decision of a person closed, or None."""
    # A decision closes its item in the same write, so both bear the same moment.
    return store.row(
        """SELECT queue.* FROM queue JOIN decisions USING (comment_id)
        WHERE decision_id = ? AND closed_at = decided_at AND closed_why = verb || ', decided by ' || role
        ORDER BY item_id DESC LIMIT 1""",
        (made.decision_id,),
    )


def closed_last(store: Store, known: Kept, why: str) -> Row | None:
    """The queue item of this version that was closed last of all, for this reason, and not decided on since; or None."""
    row = store.row(
        "SELECT * FROM queue WHERE comment_id = ? ORDER BY item_id DESC LIMIT 1",
        (known.comment.comment_id,),
    )
    if row is None or row["closed_why"] != why or row["version"] != known.version:
        return None
    last = last_by_person(store, known.comment.comment_id)
    decided = last is not None and as_text(last.decided_at) > row["closed_at"]
    return None if decided else row


def put_back(
    tx: Transaction, known: Kept, undone: Decision, made: Decision
) -> Row | None:
    """Open what `undone` closed, under its number, with its place and clock; None where `made` finds nothing to put back.

    Words that were changed since have been judged by themselves: what waited for the old ones stays closed.
    """
    row = closed_by(tx.store, undone)
    about = known.comment.comment_id
    if (
        row is None
        or row["version"] != known.version
        or open_item_of(tx.store, about) is not None
    ):
        return None
    return reopen(tx, row, made.decision_id)


def reopen(tx: Transaction, row: Row, seen_decision: int) -> Row:
    """Open a closed item under its number, with its place and clock. `seen_decision`: the newest that it was opened after."""
    due_at = row["due_at"]
    # Time that ran out while nobody was asked is nobody's delay; what was late before stays as late.
    if due_at is not None and row["closed_at"] <= due_at < tx.at:
        due_at = tx.at
    changes = {
        "closed_at": None,
        "closed_why": None,
        "due_at": due_at,
        "seen_decision": seen_decision,  # whoever opens it again sees this one
    }
    tx.update("queue", changes, "item_id = ?", (row["item_id"],))
    return {**row, **changes}
