"""`wardmote log verify` where a row beside the log cannot be read: the entries are judged all the same, and the place is named."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from listener.house import open_store
from listener.minutes.heads import note_head
from listener.reviewing.proving import verdict_on
from tests.listener.called import Call
from tests.listener.test_agree import forge, life
from tests.town import Town

MEND = "Restore the last backup; keep this database for whoever looks into it."


@pytest.fixture
def folder(place: Town) -> Path:
    """A data folder with a log and a signed head."""
    house = life(place)
    note_head(house.store.db, house.heads, "2026-11-20T11:00:00+00:00")
    forge(house, "UPDATE decisions SET reason = CAST(x'ff' AS TEXT)")
    place.close()
    return place.folder


def test_the_place_is_named_in_plain_words(folder: Path, wardmote: Call) -> None:
    done = wardmote("log", "verify", "--data", str(folder))
    said = (
        "The database holds something that is not text where text must be: table decisions, column reason, row 1. "
        + MEND
    )
    assert done.returncode == 1
    first, second, *rest = done.stdout.splitlines()
    assert first == f"NOT all is well: {said}"
    assert second.startswith("The log's own entries: ") and f"But: {said}" in rest
    assert "UTF-8" not in done.stdout and "(Could" not in done.stdout


def test_what_is_spoiled_in_another_way_is_said_without_a_place(folder: Path) -> None:
    with sqlite3.connect(folder / "wardmote.db") as db:
        db.execute("UPDATE decisions SET reason = 'Fine.'")
        db.execute("ALTER TABLE nodes RENAME COLUMN hash TO hashes")
    store = open_store(folder)
    verdict, why = verdict_on(store, [])
    store.close()
    assert verdict is None and why == (
        f"The database is not as Wardmote made it, and cannot be read to its end. {MEND}"
    )
