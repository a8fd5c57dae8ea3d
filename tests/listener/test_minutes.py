"""The log can be proved: whatever is changed in it, verifying finds it and names the first bad entry."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from listener.minutes.heads import Head, note_head, read_heads
from listener.minutes.verify import verify
from listener.minutes.writer import Writer
from listener.schema import migrations
from tests.town import seeded

COLUMNS = ("recorded_at", "event", "actor", "role", "subject", "rule", "rules_version", "reason", "details", "commitment", "previous", "hash")  # fmt: skip

TRIGGERS = ("entries_never_change", "entries_never_go", "payloads_only_erased", "nodes_never_change", "nodes_never_go")  # fmt: skip


def log_of(entries: int, db: Database | None = None) -> Database:
    db = db or Database(memory=True)
    migrations.apply(db)
    if not db.conn.in_transaction:
        db.conn.execute("BEGIN")
    writer = Writer(b"k" * 32, seeded(3))
    for number in range(entries):
        writer.append(
            db,
            f"2026-11-20T09:00:{number % 60:02}+00:00",
            "comment_queued",
            about=f"facebook:{number}",
            reason="It may break rule 2.",
            details={"number": number},
            payload={"text": f"comment {number}"},
        )
    db.conn.commit()
    return db


def tamper(db: Database, statement: str, values: tuple[object, ...]) -> None:
    """What someone with the file could do: take the triggers away, then change it."""
    for trigger in TRIGGERS:
        db.conn.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    db.conn.execute("PRAGMA foreign_keys=OFF")
    db.conn.execute(statement, values)


def test_an_untouched_log_is_sound() -> None:
    verdict = verify(log_of(20))
    assert verdict.sound and verdict.entries == 20


@settings(max_examples=60, deadline=None)
@given(
    seq=st.integers(1, 12),
    column=st.sampled_from(COLUMNS),
    position=st.integers(0, 500),
    letter=st.characters(codec="ascii"),
)
def test_any_changed_letter_is_found_and_the_entry_named(
    seq: int, column: str, position: int, letter: str
) -> None:
    db = log_of(12)
    old = db.execute(f"SELECT {column} FROM entries WHERE seq = ?", (seq,)).fetchone()[
        0
    ]
    at = position % max(1, len(old))
    new = old[:at] + letter + old[at + 1 :]
    tamper(db, f"UPDATE entries SET {column} = ? WHERE seq = ?", (new, seq))
    verdict = verify(db)
    assert verdict.sound == (new == old)
    if new != old:
        assert verdict.first_bad in (seq, seq + 1)


@settings(max_examples=30, deadline=None)
@given(seq=st.integers(1, 12))
def test_a_dropped_entry_is_found(seq: int) -> None:
    db = log_of(12)
    kept_head = Head(
        "", 12, db.execute("SELECT hash FROM entries WHERE seq = 12").fetchone()[0]
    )
    tamper(db, "DELETE FROM entries WHERE seq = ?", (seq,))
    assert verify(db, [kept_head]).first_bad == seq


@settings(max_examples=20, deadline=None)
@given(first=st.integers(1, 11), gap=st.integers(1, 5))
def test_swapped_entries_are_found(first: int, gap: int) -> None:
    db = log_of(12)
    second = min(12, first + gap)
    for old, new in ((first, 99), (second, first), (99, second)):
        tamper(db, "UPDATE entries SET seq = ? WHERE seq = ?", (new, old))
    assert verify(db).first_bad == first


def test_a_log_cut_short_is_found_by_the_head_kept_outside(tmp_path: Path) -> None:
    db = log_of(12)
    note_head(db, tmp_path / "heads.jsonl", "2026-11-20T09:05:00+00:00")
    tamper(db, "DELETE FROM entries WHERE seq > ?", (9,))
    assert verify(db).first_bad == 10  # the tree still has nodes for them
    tamper(db, "DELETE FROM nodes WHERE (position + 1) << level > ?", (9,))
    assert verify(db).sound  # now nothing in the file itself betrays it
    verdict = verify(db, read_heads(tmp_path / "heads.jsonl"))
    assert verdict.first_bad == 10 and "missing" in verdict.fault


def test_a_log_written_anew_is_found_by_the_head_kept_outside(tmp_path: Path) -> None:
    note_head(log_of(12), tmp_path / "heads.jsonl", "2026-11-20T09:05:00+00:00")
    other = Database(memory=True)
    migrations.apply(other)
    for _ in range(12):
        Writer(b"k" * 32, seeded(4)).append(
            other, "2026-11-20T09:00:00+00:00", "comment_kept"
        )
    assert verify(other).sound
    assert verify(other, read_heads(tmp_path / "heads.jsonl")).first_bad == 12


def erase(db: Database, seq: int) -> None:
    db.execute("UPDATE payloads SET body = NULL, salt = NULL WHERE seq = ?", (seq,))


def test_a_changed_payload_is_found() -> None:
    db = log_of(6)
    tamper(
        db,
        "UPDATE payloads SET body = ? WHERE seq = ?",
        ('{"text":"something else"}', 4),
    )
    assert verify(db).first_bad == 4


def test_an_erased_payload_is_no_fault_where_the_erasure_is_on_record() -> None:
    db = log_of(6)
    erase(db, 2)
    assert verify(db).first_bad == 2
    writer = Writer(b"k" * 32, seeded(3))
    writer.append(
        db, "2026-11-20T10:00:00+00:00", "payloads_erased", details={"seqs": [2]}
    )
    verdict = verify(db)
    assert verdict.sound and verdict.erased == 1


def test_no_name_and_no_text_stands_in_the_entries_themselves() -> None:
    db = log_of(3)
    shown = str(db.execute("SELECT * FROM entries").fetchall())
    assert "comment 1" not in shown and "facebook:1" not in shown


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET reason = 'x'",
        "DELETE FROM entries",
        "UPDATE payloads SET body = 'x'",
        "UPDATE nodes SET position = 9",
        "DELETE FROM nodes",
    ],
)
def test_the_database_itself_refuses_to_change_the_log(statement: str) -> None:
    db = log_of(3)
    with pytest.raises(Exception, match="never|erased"):
        db.conn.execute(statement)


def test_a_head_half_written_in_a_power_cut_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "heads.jsonl"
    db = log_of(5)
    note_head(db, path, "2026-11-20T09:05:00+00:00")
    path.write_text(path.read_text() + '{"at": "2026')
    assert [head.seq for head in read_heads(path)] == [5]
    assert verify(db, read_heads(path)).sound
