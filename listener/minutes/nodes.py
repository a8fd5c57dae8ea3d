"""The tree's nodes as rows: each is written once, with the entry that completes it, and read for roots and proofs.

Leaves are the `hash` of the entries themselves. A log of n entries has fewer than n nodes above them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from sqlite_utils import Database

from listener.errors import UserError
from listener.minutes import tree

_CACHED = (
    65_536  # nodes; a checkpoint a minute shares nearly all of them with the one before
)


def grow(db: Database, seq: int, leaf: bytes) -> None:
    """Write the nodes that the entry `seq` completes: one an entry, taken over many.

    Raises UserError where a node is missing, or one is there before its time, as in a log that was cut short.
    """
    level, position, made = 0, seq - 1, leaf
    try:
        while position & 1:
            made = tree.node_hash(_read(db, level, position - 1), made)
            level, position = level + 1, position >> 1
            db.execute("INSERT INTO nodes VALUES (?,?,?)", (level, position, made))
    except (LookupError, sqlite3.IntegrityError) as error:
        raise UserError(
            f"The log does not go on from entry {seq - 1}: it was changed by something else than Wardmote. "
            "`wardmote log verify` names the place; restore the last backup."
        ) from error


def fill(db: Database) -> None:
    """Write every node of a log that was begun before there were any."""
    hashes = [bytes.fromhex(h) for (h,) in db.execute("SELECT hash FROM entries ORDER BY seq")]  # fmt: skip
    level = 0
    while len(hashes) > 1:
        level, hashes = level + 1, tree.parents(hashes)
        rows = ((level, position, made) for position, made in enumerate(hashes))
        db.conn.executemany("INSERT INTO nodes VALUES (?,?,?)", rows)


@contextmanager
def snapshot(db: Database) -> Iterator[None]:
    """Read everything as it stood at one moment, whatever others write meanwhile. Does nothing in a transaction."""
    if db.conn.in_transaction:
        yield
        return
    db.conn.execute("BEGIN")
    try:
        yield
    finally:
        if db.conn.in_transaction:  # a failing disk may have ended it
            db.conn.execute("ROLLBACK")


def size(db: Database) -> int:
    """How many entries there are."""
    return int(db.execute("SELECT COALESCE(MAX(seq), 0) FROM entries").fetchone()[0])


def reader(db: Database) -> tree.Reader:
    """Reads nodes; those read before are remembered, for they never change."""
    return lru_cache(_CACHED)(lambda level, position: _read(db, level, position))


def _read(db: Database, level: int, position: int) -> bytes:
    if level:
        query = "SELECT hash FROM nodes WHERE level = ? AND position = ?"
        row = db.execute(query, (level, position)).fetchone()
    else:
        query = "SELECT hash FROM entries WHERE seq = ?"
        row = db.execute(query, (position + 1,)).fetchone()
    if row is None:
        raise LookupError(f"node {position} of level {level} is missing")
    return bytes(row[0]) if level else bytes.fromhex(row[0])
