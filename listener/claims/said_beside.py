"""What an alert says beneath its numbers: the same words, who said it before, why nothing is quoted, and what was done."""

from __future__ import annotations

from listener.claims.again import before_words
from listener.claims.asked import closed_words
from listener.claims.copying import copies_of, copies_words
from listener.claims.done_before import done_words
from listener.claims.quoting import about_no_claim
from listener.store import Transaction
from listener.store.connection import Row


def said_beside(tx: Transaction, row: Row) -> tuple[tuple[str, str], ...]:
    """Each line in English and draft Welsh; an empty pair where there is nothing to say."""
    done = done_words(tx.store, row, tx.now)
    if about_no_claim(row):
        return (done,)
    same = copies_words(copies_of(tx.store, int(row["incident_id"]), tx.now))
    return same, before_words(tx.store, row), closed_words(tx.store, row), done
