"""Where the clock that dates the entries was set back: no fault of the log, whose order is that of its numbers."""

from __future__ import annotations

from sqlite_utils import Database

MOST_TOLD = 20


def set_back(db: Database) -> list[int]:
    """The entries that are dated more than a day before the one that they follow."""
    rows = db.execute(
        """SELECT seq FROM (SELECT seq, recorded_at, LAG(recorded_at) OVER (ORDER BY seq) AS before FROM entries)
        WHERE recorded_at < before AND julianday(before) - julianday(recorded_at) > 1 ORDER BY seq"""
    )
    return [int(seq) for (seq,) in rows]


def said_of(seqs: list[int]) -> str:
    """That the clock was set back, in one sentence; "" where it never was."""
    if not seqs:
        return ""
    told = ", ".join(map(str, seqs[:MOST_TOLD]))
    more = f" and {len(seqs) - MOST_TOLD} more" if len(seqs) > MOST_TOLD else ""
    return (
        f"No fault: dated more than a day before the entry that it follows, as after a clock was set back: {told}{more}. "
        "Numbers tell the order, not dates."
    )
