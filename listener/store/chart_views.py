"""The numbers behind the charts. No words and no names; each is found along an index."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from listener.store.connection import Row, Store, as_text
from listener.store.never_hidden import NEVER_DONE


def comments_between(store: Store, since: datetime, until: datetime) -> int:
    """How many comments of residents came in from one moment to before another."""
    query = "SELECT COUNT(*) FROM comments WHERE first_seen_at >= ? AND first_seen_at < ? AND by_owner = 0"
    return int(store.value(query, (as_text(since), as_text(until))))


def hides_since(store: Store, since: datetime) -> list[tuple[str, bool]]:
    """When each hide was decided that was not dropped before it was tried, and whether by software."""
    rows = store.rows(
        f"""SELECT decided_at, role FROM decisions WHERE decided_at >= ? AND verb = 'hide' AND NOT {NEVER_DONE}
        ORDER BY decided_at""",
        (as_text(since),),
    )
    return [(row["decided_at"], row["role"] == "daemon") for row in rows]


def rules_since(store: Store, since: datetime) -> dict[str, int]:
    """For each rule, how many comments were judged to break it."""
    rows = store.rows(
        """SELECT rule, COUNT(DISTINCT comment_id) AS comments FROM judgements INDEXED BY judgements_by_rule
        WHERE judged_at >= ? AND rule IS NOT NULL GROUP BY rule""",
        (as_text(since),),
    )
    return {row["rule"]: row["comments"] for row in rows}


def queue_ages(store: Store, moments: Sequence[datetime]) -> list[Row]:
    """How many items wait since before each moment and not before the next: `urgent` and `other`, the youngest first."""
    texts = ["9", *(as_text(moment) for moment in moments), ""]
    return [
        store.row(
            """SELECT COUNT(*) FILTER (WHERE urgent = 1) AS urgent, COUNT(*) FILTER (WHERE urgent = 0) AS other
            FROM queue WHERE closed_at IS NULL AND urgent IN (0, 1) AND opened_at < ? AND opened_at >= ?""",
            (until, since),
        )
        or {"urgent": 0, "other": 0}
        for until, since in pairwise(texts)
    ]
