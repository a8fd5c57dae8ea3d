"""A power cut leaves the files as the disk had them: cut short, or with some sectors old and some new.

SQLite's own promise is tested through our settings: with WAL and `synchronous=FULL` what was acknowledged lies in the
first bytes of the WAL, and while a checkpoint copies it into the database, the WAL still stands.
"""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from listener.decide import decide
from listener.house import open_store
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.own_names import DATABASE_NAME
from listener.store.connection import Store
from tests.listener.lives import OWNER, stored
from tests.town import CRITICISM, RUDE, THREAT, Town

CUTS = int(os.environ.get("WARDMOTE_CUTS", "150"))
SECTOR = 512


@dataclass(frozen=True, slots=True)
class Moment:
    """What was on the disk when something had just been acknowledged: bytes of the WAL, entries, decisions."""

    wal_bytes: int
    entries: int
    decisions: int


def counted(store: Store) -> tuple[int, int]:
    return (
        store.value("SELECT COUNT(*) FROM entries"),
        store.value("SELECT COUNT(*) FROM decisions"),
    )


def lived(place: Town) -> list[Moment]:
    """A morning with hides, decisions and undoings, all of it still in the WAL; what was acknowledged when."""
    house = place.open()
    house.store.db.conn.execute("PRAGMA wal_autocheckpoint=0")
    house.store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    wal = house.store.path.with_name(DATABASE_NAME + "-wal")
    shutil.copy(house.store.path, place.folder / "before.db")
    moments = []
    post = place.post()
    for words in (THREAT, RUDE, CRITICISM, THREAT + " You know I will."):
        item = place.comment(post, words)
        place.round(house)
        moments.append(Moment(wal.stat().st_size, *counted(house.store)))
        if words == CRITICISM:
            decide(house, stored(house, item), "hide", OWNER, "No.", rule="R1")
        elif item.hidden:
            decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
        moments.append(Moment(wal.stat().st_size, *counted(house.store)))
    shutil.copy(wal, place.folder / "whole.wal")
    house.store.db.conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
    shutil.copy(house.store.path, place.folder / "after.db")
    place.close()
    return moments


def opened(folder: Path, name: str, database: bytes, wal: bytes) -> Store:
    """A data folder as it is found after the power is back."""
    found = folder / name
    found.mkdir(exist_ok=True)
    shutil.copytree(folder / "keys", found / "keys", dirs_exist_ok=True)
    for old in found.glob(DATABASE_NAME + "*"):
        old.unlink()
    (found / DATABASE_NAME).write_bytes(database)
    (found / (DATABASE_NAME + "-wal")).write_bytes(wal)
    return open_store(found)


def consistent(store: Store) -> None:
    assert store.value("PRAGMA integrity_check") == "ok"
    assert not store.rows("PRAGMA foreign_key_check")
    assert verify(store.db).sound
    assert not disagreements(store.db)


def test_a_wal_cut_anywhere_keeps_all_that_was_acknowledged(place: Town) -> None:
    moments = lived(place)
    before = (place.folder / "before.db").read_bytes()
    whole = (place.folder / "whole.wal").read_bytes()

    @settings(max_examples=CUTS, deadline=None)
    @given(st.integers(0, len(whole)), st.binary(max_size=2 * SECTOR))
    def cut(at: int, rubbish: bytes) -> None:
        store = opened(place.folder, "cut", before, whole[:at] + rubbish)
        try:
            consistent(store)
            entries, decisions = counted(store)
            for moment in moments:
                if moment.wal_bytes <= at:
                    assert entries >= moment.entries
                    assert decisions >= moment.decisions
        finally:
            store.close()

    cut()


def test_a_power_cut_while_the_wal_is_copied_into_the_database_loses_nothing(
    place: Town,
) -> None:
    moments = lived(place)
    before = (place.folder / "before.db").read_bytes()
    after = (place.folder / "after.db").read_bytes()
    whole = (place.folder / "whole.wal").read_bytes()

    @settings(max_examples=max(20, CUTS // 5), deadline=None)
    @given(st.integers(0, 2**32))
    def cut(seed: int) -> None:
        draw = random.Random(seed)
        length = draw.choice((len(before), len(after)))
        torn = bytearray(before.ljust(length, b"\0")[:length])
        for start in range(0, length, SECTOR):
            if draw.random() < 0.5:
                torn[start : start + SECTOR] = after[start : start + SECTOR]
        store = opened(place.folder, "torn", bytes(torn), whole)
        try:
            consistent(store)
            assert counted(store) >= (moments[-1].entries, moments[-1].decisions)
        finally:
            store.close()

    cut()
