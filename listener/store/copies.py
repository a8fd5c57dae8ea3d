"""A message and its copies, which others read in its reader's place or beside them."""

from __future__ import annotations

from listener.store.connection import Store
from listener.store.messages import Message, message_of


def with_copies(store: Store, once: str) -> list[Message]:
    """The message with a key and its copies for others, whatever became of them, in the order in which they were written."""
    copies = f"{once}:"
    rows = store.rows(
        "SELECT once FROM outbox WHERE once = ? OR (once > ? AND once < ?) ORDER BY message_id",
        (once, copies, f"{copies}\U0010ffff"),
    )
    found = (message_of(store, row["once"]) for row in rows)
    return [message for message in found if message]
