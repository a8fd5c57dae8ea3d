"""Strikes (policy 2.2): breaches that a person confirmed and nobody overturned.

`standing` has one reader, the block checklist. A strike never weighs on a score, a threshold or an order.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from listener.store.comments import Kept, known_pages
from listener.store.connection import (
    LISTED,
    Store,
    Transaction,
    as_moment,
    as_text,
)
from listener.store.decisions import Decision, last_judgement

NEVER = ("R4", "R5", "R9", "R17")


@dataclass(frozen=True, slots=True)
class Strike:
    """One confirmed breach. `danger`: a threat (R2a) or somebody's personal information (R10)."""

    comment_id: str
    rule: str
    danger: bool
    breach_at: datetime


def author_ref(store: Store, page_id: str, author_id: str) -> str:
    """The pseudonym of an author on one page; "" where the platform does not say who it is."""
    return store.writer.subject(f"{page_id} author {author_id}") if author_id else ""


def give_strike(
    tx: Transaction, known: Kept, decision: Decision, rule: str | None
) -> bool:
    """Count a breach that a person has confirmed, once a comment; False where it gives no strike."""
    author = author_ref(tx.store, known.comment.page_id, known.comment.author_id)
    if not rule or rule in NEVER or not author:
        return False
    there = "SELECT 1 FROM strikes WHERE comment_id = ? AND removed_at IS NULL"
    if tx.store.row(there, (decision.comment_id,)):
        return False
    row = {
        "decision_id": decision.decision_id,
        "comment_id": decision.comment_id,
        "author": author,
        "rule": rule,
        "danger": int(rule == "R10" or (rule == "R2" and _is_threat(tx.store, known))),
        "breach_at": as_text(known.comment.created_at or known.first_seen_at),
        "given_at": tx.at,
    }
    tx.insert("strikes", row)
    return True


def _is_threat(store: Store, known: Kept) -> bool:
    judged = last_judgement(store, known.comment.comment_id)
    if judged is None or judged["version"] != known.version:
        return False
    return any(found["subcode"] == "R2a" for found in judged["body"]["findings"])


def remove_strike(tx: Transaction, comment_id: str) -> bool:
    """A breach was overturned; False where the comment had no strike."""
    return (
        tx.update(
            "strikes",
            {"removed_at": tx.at},
            "comment_id = ? AND removed_at IS NULL",
            (comment_id,),
        )
        > 0
    )


def strikes_standing(
    store: Store, page_id: str, author_id: str, since: datetime
) -> tuple[Strike, ...]:
    """The strikes of one author on one page that were given after a moment and stand. Read by the block checklist only."""
    rows = store.rows(
        "SELECT * FROM strikes WHERE author = ? AND removed_at IS NULL AND given_at > ? ORDER BY breach_at",
        (author_ref(store, page_id, author_id), as_text(since)),
    )
    return tuple(
        Strike(r["comment_id"], r["rule"], bool(r["danger"]), as_moment(r["breach_at"]))
        for r in rows
    )


# What is so old, by table. A breach on a comment that still has its words stays with it: counted anew, an old one would begin again.
_PAST = {
    "strikes": """given_at <= ? AND comment_id IN (SELECT comment_id FROM comments WHERE erased_at IS NOT NULL)""",
    "requests_to_stop": "decision_id IN (SELECT decision_id FROM decisions WHERE decided_at <= ?)",
}


def known_by_pseudonym(store: Store, author: str) -> list[str]:
    """The tables in which an author stands under a pseudonym, on any page. `author`: "platform:the platform's own id"."""
    platform, _, number = author.partition(":")
    pages = [one for one in known_pages(store) if one.partition(":")[0] == platform]
    marks = [mark for page in pages if (mark := author_ref(store, page, number))]
    return [
        table
        for table in _PAST
        if store.row(f"SELECT 1 FROM {table} WHERE author IN {LISTED} LIMIT 1", (json.dumps(marks),))
    ]  # fmt: skip


def count_pseudonyms(store: Store, before: datetime) -> int:
    """How many breaches on erased comments, and requests to stop, are from then or earlier."""
    return sum(
        int(store.value(f"SELECT COUNT(*) FROM {table} WHERE {past}", (as_text(before),)))
        for table, past in _PAST.items()
    )  # fmt: skip


def delete_pseudonyms(tx: Transaction, before: datetime) -> dict[str, int]:
    """Delete those; gives how many of each. The decisions stay, and tell of no author."""
    moment = (as_text(before),)
    return {table: tx.take_away(table, past, moment) for table, past in _PAST.items()}
