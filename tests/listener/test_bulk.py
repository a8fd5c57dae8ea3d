"""A thousand entries at a time are checked as closely as one by one: what is passed by the one is passed by the other."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from listener.minutes import bulk
from listener.minutes.block import Found, check, one_by_one
from listener.minutes.bulk import sound
from listener.minutes.entries import FIRST_PREVIOUS
from listener.minutes.writer import Writer
from tests.listener.test_minutes import COLUMNS, erase, log_of
from tests.town import seeded

SIZE = 14
PLACES = [("entries", name) for name in (*COLUMNS, "seq")] + [
    ("payloads", "seq"),
    ("payloads", "salt"),
    ("payloads", "body"),
    ("nodes", "hash"),
    ("nodes", "position"),
]
ODD = [None, "", "x", "\n", "a\nb", '"', "\\", "\x00", "ŵ", 0, 7, b"", b"\xff", b"\n", b"k" * 16, b"k" * 32]  # fmt: skip


@cache
def odd_log() -> Database:
    """Entries with letters that JSON escapes, some without a payload, one whose payload was erased."""
    db = log_of(8)
    writer = Writer(b"k" * 32, seeded(5))
    for text in ('he said "no"', "a\nb\\n", "\x00\x1f\x7f", "Llanŵ 🎉\u2028", ""):
        writer.append(db, "2026-11-20T10:00:00+00:00", "comment_kept", reason=text)
        if text:
            writer.append(db, "2026-11-20T10:00:00+00:00", "comment_kept", payload={"text": text})  # fmt: skip
    erase(db, 3)
    db.conn.commit()
    return db


def loosened(db: Database) -> Database:
    """A copy without any law of the schema: what somebody with the file and a byte editor could make of it."""
    before, db = db, Database(memory=True)
    before.conn.backup(db.conn)
    db.conn.execute("PRAGMA foreign_keys=OFF")
    for table in ("entries", "payloads", "nodes"):
        db.conn.execute(f"CREATE TABLE loose AS SELECT * FROM {table}")
        db.conn.execute(f"DROP TABLE {table}")
        db.conn.execute(f"ALTER TABLE loose RENAME TO {table}")
    return db


def as_one_by_one(db: Database, size: int) -> tuple[list[int], str] | None:
    try:
        found = one_by_one(db.conn, 0, size, FIRST_PREVIOUS)
    except (TypeError, ValueError, AttributeError):
        return None  # not of the kind that any entry is
    return (found.gone, found.last) if found.first_bad is None else None


def entries(db: Database) -> int:
    return int(db.execute("SELECT COUNT(*) FROM entries").fetchone()[0])


@pytest.mark.parametrize("rows", [1, 2, 5, 1024])
def test_a_sound_log_is_passed_at_once_whatever_its_letters(
    monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    monkeypatch.setattr(bulk, "_ROWS", rows)
    db = odd_log()
    size = entries(db)
    last = db.execute("SELECT hash FROM entries ORDER BY seq DESC").fetchone()[0]
    assert sound(db.conn, 0, size, FIRST_PREVIOUS) == ([3], last)
    assert as_one_by_one(db, size) == ([3], last)
    assert check(db.conn, 0, size) == Found(gone=[3], last=last)


@settings(max_examples=200, deadline=None)
@given(
    changes=st.lists(
        st.tuples(
            st.sampled_from(PLACES),
            st.integers(0, SIZE),
            st.one_of(st.sampled_from(ODD), st.integers(0, SIZE)),
        ),
        min_size=1,
        max_size=3,
    )
)
def test_nothing_is_passed_at_once_that_is_not_passed_one_by_one(
    changes: list[tuple[tuple[str, str], int, object]],
) -> None:
    db = loosened(odd_log())
    size = entries(db)
    for (table, column), row, value in changes:
        db.conn.execute(
            f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (value, row)
        )
    assert sound(db.conn, 0, size, FIRST_PREVIOUS) in (None, as_one_by_one(db, size))


@pytest.mark.parametrize("column", ["hash", "previous", "commitment"])
def test_two_values_in_one_row_do_not_stand_for_two_rows(column: str) -> None:
    db = loosened(log_of(SIZE))
    both = db.execute(f"SELECT {column} FROM entries WHERE seq IN (5, 6) ORDER BY seq")
    text = "\n".join(value for (value,) in both)
    db.conn.execute(f"UPDATE entries SET {column} = NULL WHERE seq = 5")
    db.conn.execute(f"UPDATE entries SET {column} = ? WHERE seq = 6", (text,))
    assert sound(db.conn, 0, SIZE, FIRST_PREVIOUS) is None


def test_two_nodes_in_one_row_do_not_stand_for_two_rows() -> None:
    db = loosened(log_of(SIZE))
    both = db.execute("SELECT hash FROM nodes WHERE level = 1 AND position IN (2, 3) ORDER BY position")  # fmt: skip
    joined = b"".join(value for (value,) in both)
    db.conn.execute("UPDATE nodes SET hash = x'' WHERE level = 1 AND position = 2")
    db.conn.execute("UPDATE nodes SET hash = ? WHERE level = 1 AND position = 3", (joined,))  # fmt: skip
    assert sound(db.conn, 0, SIZE, FIRST_PREVIOUS) is None


def test_a_payload_that_was_moved_to_an_entry_without_one_is_found() -> None:
    db = loosened(log_of(4))
    Writer(b"k" * 32, seeded(5)).append(db, "2026-11-20T10:00:00+00:00", "comment_kept")
    assert sound(db.conn, 0, 5, FIRST_PREVIOUS) is not None
    db.conn.execute("UPDATE payloads SET seq = 5 WHERE seq = 4")
    assert sound(db.conn, 0, 5, FIRST_PREVIOUS) is None
