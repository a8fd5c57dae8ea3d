"""Residents' questions that need nothing more, because somebody answered elsewhere or no reply is due (policy T21)."""

from __future__ import annotations

from typing import Literal

from listener.minutes.writer import Actor
from listener.store.connection import Row, Store, Transaction

Outcome = Literal["answered", "no_reply"]
OUTCOMES: tuple[Outcome, ...] = ("answered", "no_reply")


def settled(store: Store, comment_id: str, version: int) -> Row | None:
    """How the question in this version of a comment was settled, or None while it stands open."""
    return store.row(
        """SELECT * FROM settled_questions WHERE comment_id = ? AND version = ? AND taken_back_at IS NULL""",
        (comment_id, version),
    )


def settlement(store: Store, settled_id: int) -> Row | None:
    """One settlement by its number, or None."""
    return store.row(
        "SELECT * FROM settled_questions WHERE settled_id = ?", (settled_id,)
    )


def save_settled(
    tx: Transaction, comment_id: str, version: int, outcome: Outcome, actor: Actor
) -> int:
    """Keep how a question was settled; gives its number."""
    row: Row = {
        "comment_id": comment_id,
        "version": version,
        "outcome": outcome,
        "actor": actor.name,
        "role": actor.role,
        "settled_at": tx.at,
    }
    return tx.insert("settled_questions", row)


def take_back(tx: Transaction, settled_id: int, by: str) -> bool:
    """Open a question again; False where it is open."""
    changes = {"taken_back_at": tx.at, "taken_back_by": by}
    where = "settled_id = ? AND taken_back_at IS NULL"
    return tx.update("settled_questions", changes, where, (settled_id,)) == 1


def owned_post_with(store: Store, page_id: str, words: str) -> Row | None:
    """The newest post of the page's own that holds these words: permalink, seen_at; None where none was seen."""
    return store.row(
        """SELECT permalink, COALESCE(created_at, seen_at) AS at FROM posts
        WHERE page_id = ? AND by_owner = 1 AND erased_at IS NULL AND instr(text, ?) > 0
        ORDER BY seen_at DESC LIMIT 1""",
        (page_id, words),
    )
