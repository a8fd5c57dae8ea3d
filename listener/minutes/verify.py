"""Checks the whole log and names the first entry that is wrong."""

from __future__ import annotations

import json
import os
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice, repeat, takewhile
from multiprocessing import get_context
from pathlib import Path

from sqlite_utils import Database

from listener.minutes import nodes, tree
from listener.minutes.block import BLOCK, Found, check, check_file
from listener.minutes.entries import FIRST_PREVIOUS
from listener.minutes.heads import Head
from listener.minutes.lost import met

ALONE = 40_000  # entries that one process checks sooner than others could be started
_LOST = "has lost its payload, and no erasure is on record"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying found. `first_bad` is the sequence number of the first bad entry, or None."""

    entries: int
    erased: int
    head: str
    first_bad: int | None = None
    fault: str = ""

    @property
    def sound(self) -> bool:
        return self.first_bad is None


def verify(
    db: Database, heads: Sequence[Head] = (), processes: int | None = None
) -> Verdict:
    """Recompute every hash, link, commitment and node, and compare with the heads kept outside the database.

    `processes` is how many work at it; None is as many as there are processors, and one for a short log. Entries that
    others write meanwhile are not looked at. `heads` are read before this is called.
    """
    # Rows that are not committed yet can be seen from here only.
    processes = 1 if db.conn.in_transaction else processes
    with nodes.snapshot(db):
        return _verify(db, heads, processes)


def _verify(db: Database, heads: Sequence[Head], processes: int | None) -> Verdict:
    count, gone = _in_a_row(db), []
    heads = sorted(heads, key=lambda head: head.seq)
    last = FIRST_PREVIOUS
    for after, found in zip(
        range(0, count, BLOCK), _all_found(db, count, processes), strict=True
    ):
        bad, fault = found.first_bad, found.fault
        lost = _lost(db, found)
        if (bad or lost) and processes != 1:
            # Another connection may have seen what was written since; what counts is what was there.
            found = check(db.conn, after, min(after + BLOCK, count))
            bad, fault, lost = found.first_bad, found.fault, _lost(db, found)
        gone += found.gone
        if lost and (bad is None or min(lost) < bad):
            bad, fault = min(lost), _LOST
        if bad is None:
            bad, fault = _unlike(db, heads, after, min(after + BLOCK, count))
        if bad is not None:
            erased = sum(seq < bad for seq in gone)
            return Verdict(bad - 1, erased, found.last, bad, fault)
        last = found.last
    bad, fault = _out_of_place(db, count) or _beyond(db, heads, count)
    return Verdict(count, len(gone), last, bad, fault)


def _in_a_row(db: Database) -> int:
    """How many entries there are from number 1 on without a gap. The highest number alone proves nothing."""
    query = "SELECT (SELECT MIN(seq) FROM entries), (SELECT MAX(seq) FROM entries), (SELECT COUNT(*) FROM entries)"
    first, last, count = db.execute(query).fetchone()
    if first == 1 and last == count:
        return int(count)
    query = """SELECT COUNT(*) FROM (SELECT seq, ROW_NUMBER() OVER (ORDER BY seq) AS place FROM entries
        WHERE seq > 0) WHERE seq = place"""
    return int(db.execute(query).fetchone()[0])


def _out_of_place(db: Database, count: int) -> tuple[int, str] | None:
    """The fault where entries stand before number 1, or after a gap."""
    query = "SELECT MIN(seq), COUNT(*) FROM entries"
    first, there = db.execute(query).fetchone()
    if there == count:
        return None
    if first < 1:
        return first, "has a number that no entry has"
    return count + 1, "is missing"


def _all_found(db: Database, count: int, processes: int | None) -> Iterator[Found]:
    starts = range(0, count, BLOCK)
    ends = [min(start + BLOCK, count) for start in starts]
    path = db.execute("PRAGMA database_list").fetchone()[2]
    workers = processes or (len(os.sched_getaffinity(0)) if count > ALONE else 1)
    if workers == 1 or not path:
        yield from map(check, repeat(db.conn), starts, ends)
        return
    with ProcessPoolExecutor(workers - 1, get_context("spawn")) as pool:
        others = [
            pool.submit(check_file, Path(path), start, end)
            for start, end in zip(starts, ends, strict=True)
        ]
        own: dict[int, Found] = {}
        # From the end, until nothing is left that no other process has begun.
        for place in reversed(range(len(others))):
            if others[place].cancel():
                own[place] = check(db.conn, starts[place], ends[place])
        for place, other in enumerate(others):
            yield own[place] if place in own else other.result()


def _lost(db: Database, found: Found) -> set[int]:
    return set(found.gone) - _erasures(db) if found.gone else set()


def _erasures(db: Database) -> set[int]:
    """The entries whose payloads were erased on record, each erasure an entry of its own."""
    rows = db.execute("SELECT details FROM entries WHERE event = 'payloads_erased'")
    found: set[int] = set()
    for (details,) in rows:
        # An entry that was changed may say anything; it is found by its hash.
        with suppress(ValueError, TypeError, AttributeError, RecursionError):
            found.update(json.loads(details).get("seqs", ()))
    return found


def _unlike(
    db: Database, heads: Sequence[Head], after: int, last: int
) -> tuple[int | None, str]:
    """The first entry of a stretch whose hash is not that of a head. `heads` stand in order."""
    first = bisect_right(heads, after, key=lambda head: head.seq)
    for head in takewhile(lambda head: head.seq <= last, islice(heads, first, None)):
        if head.hash:
            row = db.execute("SELECT hash FROM entries WHERE seq = ?", (head.seq,))
            if row.fetchone()[0] != head.hash:
                return head.seq, "differs from the head that was kept outside the database"  # fmt: skip
    return None, ""


def _beyond(db: Database, heads: Sequence[Head], count: int) -> tuple[int | None, str]:
    """What only the whole can show: the top of the tree, what is missing at the end, and every checkpoint."""
    node = nodes.reader(db)
    for level in range(BLOCK.bit_length(), count.bit_length()):
        for position in range(count >> level):
            with suppress(LookupError):
                made = tree.node_hash(
                    node(level - 1, 2 * position), node(level - 1, 2 * position + 1)
                )
                if made == node(level, position):
                    continue
            return (position << level) + 1, "is under a node of the tree that is missing or was changed"  # fmt: skip
    missing = max((head.seq for head in heads if head.seq > count), default=0)
    if missing:
        return count + 1, f"is missing: a head for entry {missing} was kept outside the database"  # fmt: skip
    stored = db.execute("SELECT COUNT(*) FROM nodes").fetchone()[0]
    if stored > count - count.bit_count():
        return count + 1, "is missing: the tree has nodes for it"
    return _other_roots(heads, node)


def _other_roots(heads: Sequence[Head], node: tree.Reader) -> tuple[int | None, str]:
    """Where the log is not the one that a checkpoint was made of.

    What was kept beside the log proves nothing to a checkpoint that was kept elsewhere, and has no hash: whoever has
    the key can make the log and its heads anew. So such a one is measured by others of its kind alone.
    """
    beside = [head for head in heads if head.note and head.hash]
    elsewhere = [head for head in heads if head.note and not head.hash]
    for ones in (beside, elsewhere):
        agreed = 0
        for head in ones:
            if met(head, node):
                agreed = head.seq
                continue
            first = min(agreed + 1, head.seq)
            if first == head.seq:
                return first, "is not what its checkpoint was made of"
            return first, f"or one of those after it, to {head.seq}, is not what its checkpoint was made of"  # fmt: skip
    return None, ""
