"""Under which rules the numbers of the queue were shown last: who decides by a number decides on what they saw of it."""

from __future__ import annotations

from collections.abc import Sequence

from listener.store.connection import Row, Store
from listener.store.faults import storage_faults


def note_looked(store: Store, shown: Sequence[Row], rules_sha256: str) -> None:
    """Somebody was just shown these items of the queue. Like a sign of life it needs no entry: nothing is decided by it.

    The last decision that a number knows of stays as it was: what somebody else decided is said all the same.
    """
    stale = [row["item_id"] for row in shown if row["seen_rules"] != rules_sha256]
    if not stale:
        return
    marks = ", ".join("?" * len(stale))
    with storage_faults(store.path):
        store.db.conn.execute(
            f"UPDATE queue SET seen_rules = ? WHERE closed_at IS NULL AND seen_decision IS NOT NULL AND item_id IN ({marks})",
            (rules_sha256, *stale),
        )
