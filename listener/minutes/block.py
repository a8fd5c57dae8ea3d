"""Checks one stretch of the log: entries, payloads, and the part of the tree that stands on them.

Stretches begin at multiples of BLOCK, so that each holds whole subtrees, and can be checked in a process of its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from listener.minutes import tree
from listener.minutes.bulk import sound
from listener.minutes.entries import FIRST_PREVIOUS, LEAF, Entry

BLOCK = 1 << 13
_ROWS = f"""SELECT entries.seq, {LEAF}, previous, hash, commitment, payloads.seq IS NOT NULL, salt,
    CAST(body AS BLOB) FROM entries LEFT JOIN payloads ON payloads.seq = entries.seq
    WHERE entries.seq > ? AND entries.seq <= ? ORDER BY entries.seq"""
_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))
_HMAC_BLOCK = 64
_Row = tuple[int, bytes, str, str, str, int, bytes | None, bytes | None]


@dataclass(slots=True)
class Found:
    """What a stretch showed: the first bad entry and its fault, and the entries whose payloads are gone."""

    first_bad: int | None = None
    fault: str = ""
    gone: list[int] = field(default_factory=list)
    last: str = FIRST_PREVIOUS


def check_file(path: Path, after: int, last: int) -> Found:
    """The same on a connection of its own, for another process."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        return check(connection, after, last)
    finally:
        connection.close()


def check(db: sqlite3.Connection, after: int, last: int) -> Found:
    """Check the entries after `after`, a multiple of BLOCK, up to `last`."""
    before = _hash_before(db, after)
    well = sound(db, after, last, before)
    if well is not None:
        return Found(gone=well[0], last=well[1])
    return one_by_one(db, after, last, before)


def one_by_one(db: sqlite3.Connection, after: int, last: int, before: str) -> Found:
    """The same entry by entry, so that the first bad one is named. `before`: the hash of the entry `after`."""
    found = Found(last=before)
    leaves: list[bytes] = []
    try:
        for row in db.execute(_ROWS, (after, last)):
            fault = _fault(db, row, found.last, after + len(leaves) + 1)
            if not fault and row[4] and row[5] and row[7] is None:
                found.gone.append(row[0])
            elif not fault:
                fault = _payload_fault(row)
            if fault:
                break
            found.last = row[3]
            leaves.append(bytes.fromhex(row[3]))
        else:
            fault = "is missing" if len(leaves) < last - after else ""
    except sqlite3.OperationalError:
        fault = "holds something that is not text"
    found.first_bad, found.fault = after + len(leaves) + 1, fault
    if not fault:
        found.first_bad, found.fault = _nodes(db, after, leaves)
    return found


def _hash_before(db: sqlite3.Connection, seq: int) -> str:
    row = db.execute("SELECT hash FROM entries WHERE seq = ?", (seq,)).fetchone()
    return str(row[0]) if row else FIRST_PREVIOUS


def _fault(db: sqlite3.Connection, row: _Row, previous: str, expected: int) -> str:
    if row[0] != expected:
        return "is missing"
    if row[2] != previous:
        return "does not follow from the entry before it"
    if sha256(b"\x00" + row[1]).hexdigest() != row[3] and not _is_right(db, *row[0:4:3]):  # fmt: skip
        return "was changed after it was written"
    return ""


def _is_right(db: sqlite3.Connection, seq: int, hashed: str) -> bool:
    """Whether the entry is right as we write JSON ourselves: the last word, should SQLite ever write it otherwise."""
    query = f"SELECT {', '.join(Entry.__slots__)} FROM entries WHERE seq = ?"
    entry = Entry(*db.execute(query, (seq,)).fetchone())
    try:
        return tree.leaf_hash(entry.canonical().encode()).hex() == hashed
    except UnicodeEncodeError:
        return False


def _payload_fault(row: _Row) -> str:
    _, _, _, _, commitment, there, salt, body = row
    if not commitment:
        return "has a payload that it never had" if there else ""
    if salt is None or body is None:
        return "has lost its payload, and no erasure is on record"
    # HMAC-SHA256 spelled out: the standard library's takes longer than the rest of the check.
    key = salt.ljust(_HMAC_BLOCK, b"\0")
    inner = sha256(key.translate(_INNER) + body).digest()
    made = sha256(key.translate(_OUTER) + inner).hexdigest()
    return "" if made == commitment else "has a payload that was changed"


def _nodes(
    db: sqlite3.Connection, after: int, leaves: Sequence[bytes]
) -> tuple[int | None, str]:
    """Compare the nodes over these leaves with what is stored."""
    level, hashes = 0, leaves
    while len(hashes) > 1:
        level, hashes = level + 1, tree.parents(hashes)
        first = after >> level
        for position, (made, stored) in enumerate(
            zip(hashes, _stored(db, level, first, len(hashes)), strict=True), first
        ):
            if made != stored:
                return (position << level) + 1, "is under a node of the tree that is missing or was changed"  # fmt: skip
    return None, ""


def _stored(
    db: sqlite3.Connection, level: int, first: int, count: int
) -> Iterator[bytes | None]:
    """`count` nodes of a level from position `first`; None for one that is missing."""
    rows = dict(
        db.execute(
            "SELECT position, hash FROM nodes WHERE level = ? AND position >= ? AND position < ?",
            (level, first, first + count),
        )
    )
    return map(rows.get, range(first, first + count))
