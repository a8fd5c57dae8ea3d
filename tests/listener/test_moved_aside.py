"""The whole database that a restore moves aside: named after an erasure, and gone when its days are over."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from listener.backups.rotation import keep_backups
from listener.cli import run
from listener.forgetting.person import erase_person
from listener.store.counts import last_details
from tests.listener.lives import OWNER
from tests.listener.test_person import ASKED, FAIR, author_of, sound, wrote
from tests.town import Town


def moved_aside(place: Town, moment: str) -> Path:
    """What a restore leaves beside the database: all that was there, whole."""
    aside = place.folder / f"wardmote.db.before-restore-{moment}"
    place.close()
    shutil.copy(place.folder / "wardmote.db", aside)
    aside.with_name(aside.name + "-wal").write_bytes(b"")
    return aside


def test_the_copy_that_a_restore_left_is_named_to_be_destroyed(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    _, house = wrote(place, FAIR)
    author, folder = author_of(house), ["--data", str(place.folder)]
    aside = moved_aside(place, f"{place.clock():%Y%m%dT%H%M%SZ}")
    run(["backup", "list", *folder])
    assert "delete it when all is well" in capsys.readouterr().out
    place.clock.forward(hours=1)
    report, _ = erase_person(place.open(), author, OWNER, ASKED)
    assert [line for line in report.backups if aside.name in line and "by 2026-12-25" in line]  # fmt: skip
    assert "to be destroyed" in report.words() and "-wal" not in report.words()
    place.close()
    run(["backup", "list", *folder])
    assert f"{aside.name}: the database before a restore; to be destroyed" in capsys.readouterr().out  # fmt: skip
    run(["backup", "list", "--json", *folder])
    assert json.loads(capsys.readouterr().out)["destroy"] is True
    for command in ("status", "doctor"):
        run([command, *folder])
        assert aside.name in capsys.readouterr().out, command


def test_the_copy_that_a_restore_left_goes_after_its_days_with_an_entry(
    place: Town,
) -> None:
    wrote(place, FAIR)
    aside = moved_aside(place, f"{place.clock():%Y%m%dT%H%M%SZ}")
    house = place.open()
    place.clock.forward(days=34)
    assert keep_backups(house) == 0 and aside.exists()
    place.clock.forward(days=2)
    assert keep_backups(house) == 1
    assert list(place.folder.glob("wardmote.db.before-*")) == []
    said = last_details(house.store, "old_database_removed")
    assert said["file"] == aside.name and sound(house)
