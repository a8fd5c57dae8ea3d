"""What comms said of alerts, and the match that people set for it."""

from __future__ import annotations

from collections import Counter

from listener.minutes.writer import Actor
from listener.modes.periods import LONDON
from listener.store.connection import Row, Store, Transaction, as_moment
from listener.store.own_claims import NOT_OWN


def answered(store: Store) -> list[Row]:
    """The last word of comms on each incident: incident_id, what ("right" or "wrong"), score, claim_id, told_at; `was_told`:
    it was sent; `answered_at`: when the first word was said."""
    return store.rows(
        """SELECT incident_id, what, score, claim_id, COALESCE(told_at, first_at) AS told_at,
            told_at IS NOT NULL AS was_told, (SELECT MIN(done_at) FROM incident_steps AS each
                WHERE each.incident_id = incidents.incident_id AND each.what IN ('right', 'wrong')) AS answered_at
        FROM incident_steps JOIN incidents USING (incident_id)
        WHERE step_id IN (SELECT MAX(step_id) FROM incident_steps WHERE what IN ('right', 'wrong') GROUP BY incident_id)
        ORDER BY incident_id"""
    )


def told_by_month(store: Store) -> dict[str, int]:
    """How many incidents comms were told of, by month of the clock on the wall: "2026-11"."""
    rows = store.rows(
        f"SELECT told_at FROM incidents WHERE told_at IS NOT NULL AND {NOT_OWN} ORDER BY told_at"
    )
    return dict(Counter(month_of(row["told_at"]) for row in rows))


def month_of(moment: str) -> str:
    """The month of a moment where the council is: "2026-11"."""
    return f"{as_moment(moment).astimezone(LONDON):%Y-%m}"


def threshold_set(store: Store) -> float:
    """The match that people ask for beyond the rules file; 0.0 where they have set none."""
    found = store.value(
        "SELECT threshold FROM claim_thresholds ORDER BY change_id DESC LIMIT 1"
    )
    return float(found or 0.0)


def thresholds(store: Store) -> list[Row]:
    """Every change of the match, the oldest first: threshold (0.0 is back to the rules file's), was, actor, role, changed_at."""
    return store.rows(
        "SELECT threshold, was, actor, role, changed_at FROM claim_thresholds ORDER BY change_id"
    )


def set_threshold(
    tx: Transaction, threshold: float, was: float, answers: int, actor: Actor
) -> None:
    """Keep a new threshold; 0.0 goes back to the rules file's."""
    row: Row = {
        "threshold": threshold,
        "was": was,
        "answers": answers,
        "actor": actor.name,
        "role": actor.role,
        "changed_at": tx.at,
    }
    tx.insert("claim_thresholds", row)
