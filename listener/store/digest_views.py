"""What a daily digest that was written told of: by the steps and moments that it left behind."""

from __future__ import annotations

from listener.store.connection import Row, Store


def told_first_in(store: Store, at: str, ending: str) -> list[Row]:
    """The incidents that were told first by the digest of a moment (text, UTC). ending: how the detail of its step ends."""
    return store.rows(
        """SELECT * FROM incidents WHERE incident_id IN (SELECT incident_id FROM incident_steps
            WHERE what = 'told' AND done_at = ? AND substr(detail, -length(?)) = ?) ORDER BY incident_id""",
        (at, ending, ending),
    )


def grown_in(store: Store, at: str) -> list[Row]:
    """The incidents that had been told before, and stood in the digest of a moment as they had grown."""
    return store.rows(
        """SELECT * FROM incidents WHERE last_told_at = ?1 AND NOT EXISTS (SELECT 1 FROM incident_steps AS s
            WHERE s.incident_id = incidents.incident_id AND s.done_at = ?1 AND s.what IN ('told', 'told_news', 'reopened'))
        ORDER BY incident_id""",
        (at,),
    )


def ended_in(store: Store, at: str) -> list[Row]:
    """The incidents that ended with the digest of a moment, as their claim was found true, and are over still."""
    return store.rows(
        """SELECT * FROM incidents WHERE state = 'closed' AND incident_id IN (SELECT incident_id FROM incident_steps
            WHERE what = 'found_true' AND done_at = ?) ORDER BY incident_id""",
        (at,),
    )


def answered_since(store: Store, at: str) -> bool:
    """Whether a person did anything about any incident after a moment (text, UTC)."""
    query = "SELECT EXISTS (SELECT 1 FROM incident_steps WHERE role <> 'daemon' AND done_at >= ?)"
    return bool(store.value(query, (at,)))
