"""The words of incidents that ended long ago: which still have some, and how they go."""

from __future__ import annotations

from datetime import datetime

from listener.store.connection import Store, Transaction, as_text
from listener.store.incidents import OPEN


def old_words(store: Store, before: datetime, limit: int) -> list[int]:
    """Incidents that ended so long ago and still have words of items, or of people."""
    rows = store.rows(
        f"""SELECT incident_id FROM incidents WHERE NOT {OPEN} AND COALESCE(ended_at, last_at) <= ? AND (
            EXISTS (SELECT 1 FROM incident_items AS i WHERE i.incident_id = incidents.incident_id AND text <> '')
            OR EXISTS (SELECT 1 FROM incident_steps AS s WHERE s.incident_id = incidents.incident_id AND reason <> ''))
        ORDER BY incident_id LIMIT ?""",
        (as_text(before), limit),
    )
    return [row["incident_id"] for row in rows]


def erase_words(tx: Transaction, incident_id: int) -> None:
    """Erase the words of an incident that stand nowhere else."""
    mine = ("incident_id = ?", (incident_id,))
    tx.update("incident_items", {"text": ""}, *mine)
    tx.update("incident_steps", {"reason": ""}, *mine)
