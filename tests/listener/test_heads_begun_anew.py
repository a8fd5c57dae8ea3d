"""The entry that heads are kept anew is written once, where it is true, and never in place of what is amiss."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path

import pytest
from sqlite_utils import Database

from listener.errors import BusyError, StorageError, UserError
from listener.minutes import heads
from listener.minutes.heads import (
    ANEW,
    Head,
    note_head,
    read_heads,
)
from listener.own_names import HEADS_NAME
from tests.listener.test_agree import forge, life
from tests.listener.test_minutes import log_of, tamper
from tests.town import Town

SOON = "2026-11-20T09:05:00+00:00"
TWO_DAYS_ON = "2026-11-22T09:05:00+00:00"


def entries(db: Database) -> int:
    return int(db.execute("SELECT COUNT(*) FROM entries").fetchone()[0])


def told(db: Database) -> int:
    query = "SELECT COUNT(*) FROM entries WHERE event = ?"
    return int(db.execute(query, (ANEW,)).fetchone()[0])


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another program writes to the database, and does not end."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_without_the_secret_key_no_entry_is_written(tmp_path: Path) -> None:
    db, path = log_of(3), tmp_path / HEADS_NAME
    note_head(db, path, SOON)
    path.unlink()
    (tmp_path / "keys" / "minutes").unlink()
    for _ in range(5):
        with pytest.raises(UserError, match=r"minutes is missing"):
            note_head(db, path, SOON)
    assert entries(db) == 3


def test_an_unsigned_head_ahead_of_the_log_lets_nothing_be_written_or_signed(
    tmp_path: Path,
) -> None:
    db, path = log_of(3), tmp_path / HEADS_NAME
    ahead = json.dumps(asdict(Head(SOON, 8, "00" * 32))) + "\n"
    path.write_text(ahead)
    for _ in range(5):
        assert note_head(db, path, SOON) is None
    assert entries(db) == 3 and path.read_text() == ahead


def test_heads_before_much_that_is_none_are_not_said_to_be_gone(tmp_path: Path) -> None:  # fmt: skip
    db, path = log_of(3), tmp_path / HEADS_NAME
    note_head(db, path, SOON)
    with path.open("ab") as file:
        file.write(b"\0" * 9000)
    assert note_head(db, path, SOON) is None and told(db) == 0
    log_of(1, db)
    head = note_head(db, path, SOON)
    assert head and head.seq == 4 and told(db) == 0
    assert [one.seq for one in read_heads(path)] == [3, 4]


def test_a_head_that_could_not_be_written_is_told_of_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db, path = log_of(3), tmp_path / HEADS_NAME
    note_head(db, path, SOON)
    path.unlink()

    def full(_: Path) -> bytes:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(heads, "_line_break", full)
        for _ in range(5):
            with pytest.raises(OSError, match="No space"):
                note_head(db, path, SOON)
    head = note_head(db, path, SOON)
    assert head and head.seq == 4 and told(db) == 1
    path.unlink()  # cut back to an old entry of that kind, the log is told of again
    assert note_head(db, path, TWO_DAYS_ON) and told(db) == 2


def test_a_database_that_another_program_holds_is_said_to_be_busy(place: Town) -> None:
    house = life(place)
    note_head(house.store.db, house.heads, SOON)
    house.heads.unlink()
    house.store.db.execute("PRAGMA busy_timeout = 20")
    with held(house.store.path), pytest.raises(BusyError) as caught:
        note_head(house.store.db, house.heads, SOON)
    assert f"Another program keeps {house.store.path} locked." in str(caught.value)
    assert told(house.store.db) == 0
    assert note_head(house.store.db, house.heads, SOON) and told(house.store.db) == 1


def test_a_database_that_is_full_is_said_to_be_full_and_takes_no_half_of_it(
    place: Town,
) -> None:
    house = life(place)
    note_head(house.store.db, house.heads, SOON)
    house.heads.unlink()
    db = house.store.db
    forge(house, "CREATE TRIGGER no_room BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END")  # fmt: skip
    with pytest.raises(StorageError, match="The disk is full"):
        note_head(db, house.heads, SOON)
    assert not db.conn.in_transaction and told(db) == 0


@pytest.mark.parametrize("moment", ["2026-01-01T00:00:00", "once", ""])
def test_a_first_moment_that_cannot_be_compared_says_nothing_of_lost_heads(
    tmp_path: Path, moment: str
) -> None:
    db = log_of(3)
    tamper(db, "UPDATE entries SET recorded_at = ? WHERE seq = 1", (moment,))
    head = note_head(db, tmp_path / HEADS_NAME, SOON)
    assert head and head.seq == 3 and told(db) == 0
