"""Checks a stretch of the log a thousand rows at a time: it says that all is well, or nothing at all.

SQLite hands over many rows as one text, which costs a fraction of as many rows. Whatever is not exactly as it should
be is left to `block`, which looks at each entry and names the first bad one.
"""

from __future__ import annotations

import sqlite3
from hashlib import sha256

from listener.minutes.entries import LEAF, SALT_BYTES

_ROWS = 1 << 10
_BETWEEN = "\n"  # no hash holds one, and canonical JSON writes it in another way
_HASH = 32
# A value that is NULL is left out of group_concat, so each column is counted.
_COLUMNS = ("hash", "previous", "commitment")
_ENTRIES = f"""SELECT CAST(group_concat({LEAF}, char(10)) AS BLOB),
    {", ".join(f"group_concat({name}, char(10))" for name in _COLUMNS)},
    COUNT(*), {", ".join(f"COUNT({name})" for name in _COLUMNS)}
    FROM entries WHERE seq > ? AND seq <= ?"""
_PAYLOADS = "SELECT seq, salt, CAST(body AS BLOB) FROM payloads WHERE seq > ? AND seq <= ? ORDER BY seq"
_NODES = "SELECT position, hash FROM nodes WHERE level = ? AND position >= ? AND position < ? ORDER BY position"
_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))
_INNER_REST, _OUTER_REST = (pad * (64 - SALT_BYTES) for pad in (b"\x36", b"\x5c"))


def sound(
    db: sqlite3.Connection, after: int, last: int, previous: str
) -> tuple[list[int], str] | None:
    """The entries whose payloads are gone, and the hash of the last entry, where all is well; None where it may not be.

    `previous` is the hash of the entry `after`.
    """
    gone: list[int] = []
    leaves = b""
    try:
        for start in range(after, last, _ROWS):
            end = min(start + _ROWS, last)
            read = db.execute(_ENTRIES, (start, end)).fetchone()
            if set(read[4:]) != {end - start}:
                return None
            made = _leaves(read[0])
            hexed = made.hex(_BETWEEN, _HASH)
            before = f"{previous}{_BETWEEN}{hexed[: -2 * _HASH - 1]}" if end - start > 1 else previous  # fmt: skip
            if hexed != read[1] or before != read[2]:
                return None
            erased = _erased(db, start, end, read[3].split(_BETWEEN))
            if erased is None:
                return None
            gone += erased
            leaves += made
            previous = hexed[-2 * _HASH :]
        return (gone, previous) if _nodes_are_right(db, after, leaves) else None
    except (sqlite3.DatabaseError, TypeError, AttributeError):
        return None  # something is not of the kind that it should be


def _leaves(written: bytes) -> bytes:
    """The hashes of the entries, one after the other."""
    lines = written.split(b"\n")
    return b"".join([sha256(b"\x00" + line).digest() for line in lines])


def _erased(
    db: sqlite3.Connection, after: int, last: int, commitments: list[str]
) -> list[int] | None:
    """The entries whose payloads were erased; None where a payload is not what its entry is committed to."""
    rows = db.execute(_PAYLOADS, (after, last)).fetchall()
    wanted = [after + place for place, one in enumerate(commitments, 1) if one]
    if len(commitments) != last - after or [row[0] for row in rows] != wanted:
        return None
    gone = [seq for seq, _, body in rows if body is None]
    if gone:
        rows = [row for row in rows if row[2] is not None]
        commitments = [commitments[row[0] - after - 1] for row in rows]
    if {len(salt) for _, salt, _ in rows} - {SALT_BYTES}:
        return None
    # HMAC-SHA256 spelled out: the standard library's takes longer.
    made = [
        sha256(
            salt.translate(_OUTER)
            + _OUTER_REST
            + sha256(salt.translate(_INNER) + _INNER_REST + body).digest()
        ).digest()
        for _, salt, body in rows
    ]
    expected = _BETWEEN.join(filter(None, commitments))
    return gone if b"".join(made).hex(_BETWEEN, _HASH) == expected else None


def _nodes_are_right(db: sqlite3.Connection, after: int, hashes: bytes) -> bool:
    """Whether the stored nodes over these leaves are those that they make."""
    level = 0
    while len(hashes) > _HASH:
        pairs = range(0, len(hashes) - _HASH, 2 * _HASH)
        made = [sha256(b"\x01" + hashes[at : at + 2 * _HASH]).digest() for at in pairs]
        level, hashes = level + 1, b"".join(made)
        first = after >> level
        stored = db.execute(_NODES, (level, first, first + len(made))).fetchall()
        if stored != list(enumerate(made, first)):
            return False
    return True
