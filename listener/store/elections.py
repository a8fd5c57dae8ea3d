"""Who confirms in writing that software may go on hiding in one pre-election period of one page (P12)."""

from __future__ import annotations

from datetime import datetime

from listener.minutes.writer import Actor
from listener.store.connection import Row, Store, Transaction, as_text

_PERIOD = "page_id = ? AND starts_at = ? AND ends_at = ? AND ended_at IS NULL"


def save_election_yes(
    tx: Transaction,
    page_id: str,
    starts_at: datetime,
    ends_at: datetime,
    actor: Actor,
    reason: str,
) -> None:
    """Write down a yes for the period with these two ends."""
    row = {
        "page_id": page_id,
        "starts_at": as_text(starts_at),
        "ends_at": as_text(ends_at),
        "name": actor.name.strip(),
        "role": actor.role,
        "reason": reason,
    }
    tx.insert("election_consents", {**row, "said_at": tx.at})


def election_yeses(
    store: Store, page_id: str, starts_at: datetime, ends_at: datetime
) -> list[Row]:
    """Who has said yes for this period and not taken it back: name, role, said_at."""
    return store.rows(
        f"SELECT name, role, said_at FROM election_consents WHERE {_PERIOD} ORDER BY consent_id",
        (page_id, as_text(starts_at), as_text(ends_at)),
    )


def end_election_yeses(
    tx: Transaction, page_id: str, starts_at: datetime, ends_at: datetime, by: str
) -> int:
    """End every yes for this period; gives how many there were."""
    changes = {"ended_at": tx.at, "ended_by": by}
    values = (page_id, as_text(starts_at), as_text(ends_at))
    return tx.update("election_consents", changes, _PERIOD, values)
