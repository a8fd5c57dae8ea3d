"""When a page was unpublished, and when it was back: meanwhile it is not read (policy T56)."""

from __future__ import annotations

from datetime import datetime

from listener.store.connection import Store, Transaction, as_moment


def resting_since(store: Store, page_id: str) -> datetime | None:
    """Since when a page is known to be unpublished; None where it is not."""
    query = "SELECT began_at FROM page_rests WHERE page_id = ? AND ended_at IS NULL"
    found = store.value(query, (page_id,))
    return as_moment(found) if found else None


def begin_rest(tx: Transaction, page_id: str) -> None:
    """Write down that a page is unpublished."""
    tx.insert("page_rests", {"page_id": page_id, "began_at": tx.at})


def end_rest(tx: Transaction, page_id: str) -> bool:
    """Write down that a page is published again; False where it was not away."""
    changes = {"ended_at": tx.at}
    where = "page_id = ? AND ended_at IS NULL"
    return tx.update("page_rests", changes, where, (page_id,)) > 0
