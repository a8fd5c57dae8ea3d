"""Backups of another version, and the same backup twice: one sentence that names the backup itself, and nothing is changed."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from listener.backups.archive import Reader, chunks, part_of
from tests.listener.called import one_sentence, wardmote
from tests.listener.vault import back_up, data_folder, state_of

NEWER = "was made by a newer version of Wardmote. Install that version to restore it."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return data_folder(tmp_path / "data")


def changed(backup: Path, to: Path, statement: str = "", **contents: object) -> Path:
    """A backup whole in itself, whose database or list of contents says something else."""
    parts = to.with_suffix("")
    with backup.open("rb") as file:
        reader = Reader(file, backup)
        reader.parts(parts, lambda: None)
    if statement:
        with sqlite3.connect(parts / "wardmote.db") as db:
            db.execute(statement)
    files = {name: parts / name for name in reader.contents.parts}
    sizes = {name: part_of(path, lambda: None) for name, path in files.items()}
    made = replace(reader.contents, parts=sizes, **contents)  # type: ignore[arg-type]
    to.write_bytes(b"".join(chunks(made, files, lambda: None)))
    return to


def test_a_newer_database_in_a_backup_is_told_of_the_backup(
    folder: Path, tmp_path: Path
) -> None:
    step = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('wardmote', 'step_999', '2027-01-01')"
    backup = changed(back_up(folder).path, tmp_path / "newer.tar", step)
    for target in (tmp_path / "fresh", folder):
        before = state_of(target) if target.exists() else {}
        done = wardmote("restore", str(backup), "--as", "Robin", "--data", str(target))
        one_sentence(done, f"{backup} {NEWER}")
        assert ".restore" not in done.stderr and state_of(target) == before


@pytest.mark.parametrize(
    ("form", "said"),
    [(2, NEWER), (0, "damaged"), (-1, "damaged"), ("1", "damaged"), (True, "damaged")],
)
def test_only_a_form_that_there_is_can_be_restored(
    folder: Path, tmp_path: Path, form: object, said: str
) -> None:
    backup = changed(back_up(folder).path, tmp_path / "form.tar", format=form)
    to = tmp_path / "fresh"
    one_sentence(wardmote("restore", str(backup), "--as", "Robin", "--data", str(to)), said)  # fmt: skip
    assert not state_of(to)


def test_the_same_backup_twice_names_the_one_entry_that_would_be_lost(
    folder: Path, tmp_path: Path
) -> None:
    backup, to = back_up(folder).path, tmp_path / "fresh"
    call = ("restore", str(backup), "--as", "Robin", "--data", str(to))
    assert wardmote(*call).returncode == 0
    one_sentence(wardmote(*call), "knows of entry 7: to restore it would lose entry 7. If that must be, say why")  # fmt: skip
    later = back_up(folder, after=60).path
    done = wardmote("restore", str(later), "--as", "Robin", "--data", str(to))
    assert done.returncode == 2 and "knows another entry 7" in done.stderr
