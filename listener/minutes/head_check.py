"""Checks the newest part of the log, quickly enough to do it every minute. `verify` checks the whole."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from listener.minutes.entries import Entry
from listener.minutes.heads import Head

LATEST = 100  # entries
_FIELDS = ", ".join(Entry.__slots__)


def fault_at_head(db: Database, heads: Sequence[Head], latest: int = LATEST) -> str:
    """What is wrong with the newest entries, in words ("entry 7 was changed"); "" where all is well."""
    rows = db.execute(
        f"SELECT {_FIELDS}, hash FROM entries ORDER BY seq DESC LIMIT ?", (latest,)
    ).fetchall()[::-1]
    expected = {head.seq: head.hash for head in heads[-latest:]}
    newest = rows[-1][0] if rows else 0
    if expected and max(expected) > newest:
        return f"entry {max(expected)} is missing"
    before: tuple[int, str] | None = None
    for *fields, stored in rows:
        entry = Entry(*fields)
        if before is not None and entry.seq != before[0] + 1:
            return f"entry {before[0] + 1} is missing"
        if before is not None and entry.previous != before[1]:
            return f"entry {entry.seq} does not follow from the one before it"
        if entry.hash() != stored or expected.get(entry.seq, stored) != stored:
            return f"entry {entry.seq} was changed after it was written"
        before = (entry.seq, stored)
    return ""
