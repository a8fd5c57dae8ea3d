"""What can become of the files in a data folder: a table gone, a folder in a file's place, a full disk. One sentence each."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path
from types import SimpleNamespace

import pytest

from listener.cli import _passes
from listener.errors import StorageError, UserError
from listener.own_names import HEADS_NAME
from listener.store.faults import storage_faults
from tests.listener.called import Call
from tests.listener.test_agree import forge
from tests.town import RUDE, Town


@pytest.fixture
def folder(place: Town) -> Path:
    place.comment(place.post(), RUDE)
    place.round()
    place.close()
    return place.folder


@pytest.mark.parametrize("command", ["status", "queue", "log show", "log checkpoint"])
def test_a_folder_in_the_place_of_the_heads_is_named(
    folder: Path, wardmote: Call, command: str
) -> None:
    (folder / HEADS_NAME).unlink(missing_ok=True)
    (folder / HEADS_NAME).mkdir()
    done = wardmote(*command.split(), "--data", str(folder))
    assert done.returncode == 2
    assert f"{folder / HEADS_NAME} is a folder, and a file must have this name." in done.stderr  # fmt: skip


@pytest.mark.parametrize("table", ["queue", "entries", "comments"])
def test_a_table_that_is_gone_is_damage_and_no_fault_of_ours(
    place: Town, folder: Path, wardmote: Call, table: str
) -> None:
    forge(place.open(), f"DROP TABLE {table}")
    place.close()
    for command in ("status", "queue"):
        done = wardmote(command, "--data", str(folder))
        assert done.returncode == 2
        assert "wardmote.db is damaged: a part of it is missing. Restore the last backup" in done.stderr  # fmt: skip


def test_the_service_is_not_started_again_for_a_table_that_is_gone() -> None:
    with pytest.raises(UserError) as told, storage_faults(Path("/data/wardmote.db")):
        raise sqlite3.OperationalError("no such table: comments")
    assert isinstance(told.value, StorageError) and not _passes(told.value)
    with pytest.raises(UserError) as told, storage_faults(Path("/data/wardmote.db")):
        raise OSError(errno.ENOSPC, "No space left on device", "/data/heads.jsonl")
    assert _passes(told.value)


@pytest.mark.parametrize(("free", "said"), [(4096, "The disk is full"), (10**9, "The disk failed")])  # fmt: skip
def test_a_full_disk_is_no_failed_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, said: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(StorageError, match=said), storage_faults(tmp_path / "wardmote.db"):  # fmt: skip
        raise sqlite3.OperationalError("disk I/O error")
