"""The words of incidents that ended long ago: which still have some, and how they go."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from listener.store.connection import LISTED, Store, Transaction, as_text
from listener.store.forgetting import erase_payloads_of
from listener.store.incidents import OPEN

# What people do about an incident, each with its reason in the payload. What is of a comment goes with the comment.
_ANSWERS = """entries.event IN ('incident_acknowledged', 'incident_taken_over', 'incident_posture_set', 'incident_acted',
    'incident_closed', 'incident_wrong', 'incident_right', 'incident_reopened', 'incident_forwarded')
    AND subject = '' AND body IS NOT NULL"""
_ANSWERED = "json_extract(details, '$.incident_id')"


def old_words(store: Store, before: datetime, limit: int) -> list[int]:
    """Incidents that ended so long ago and still have words of items, or of people, here or in the log."""
    rows = store.rows(
        f"""SELECT incident_id FROM incidents WHERE NOT {OPEN} AND COALESCE(ended_at, last_at) <= ? AND (
            EXISTS (SELECT 1 FROM incident_items AS i WHERE i.incident_id = incidents.incident_id AND text <> '')
            OR EXISTS (SELECT 1 FROM incident_steps AS s WHERE s.incident_id = incidents.incident_id AND reason <> '')
            OR incident_id IN (SELECT {_ANSWERED} FROM entries JOIN payloads USING (seq) WHERE {_ANSWERS}))
        ORDER BY incident_id LIMIT ?""",
        (as_text(before), limit),
    )
    return [row["incident_id"] for row in rows]


def erase_words(tx: Transaction, incident_ids: Sequence[int]) -> list[int]:
    """Erase the words of incidents that stand nowhere else, and what the log keeps of them. Gives the entries whose
    payloads went; the entries stay."""
    ids = (json.dumps(list(incident_ids)),)
    tx.update("incident_items", {"text": ""}, f"incident_id IN {LISTED}", ids)
    tx.update("incident_steps", {"reason": ""}, f"incident_id IN {LISTED}", ids)
    found = tx.store.rows(
        f"""SELECT seq FROM entries JOIN payloads USING (seq) WHERE {_ANSWERS}
        AND {_ANSWERED} IN {LISTED} ORDER BY seq""",
        ids,
    )
    return erase_payloads_of(tx, [row["seq"] for row in found])
