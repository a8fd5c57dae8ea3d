"""A backup written elsewhere, such as to a stick, is remembered by the log, by the list, and where somebody is erased."""

from __future__ import annotations

import json
from pathlib import Path

from listener.forgetting.person import Erasure, erase_person
from listener.house import House
from tests.listener.called import wardmote
from tests.listener.lives import OWNER
from tests.listener.test_person import ASKED, FAIR, author_of, wrote
from tests.listener.vault import back_up, data_folder
from tests.town import Town


def erased(house: House, *, dry_run: bool = False) -> Erasure:
    return erase_person(house, author_of(house), OWNER, ASKED, dry_run=dry_run)[0]


def test_the_log_notes_that_a_backup_went_elsewhere_and_not_where(tmp_path: Path) -> None:  # fmt: skip
    folder = data_folder(tmp_path / "data")
    back_up(folder, to=tmp_path / "stick of Anna")
    data = b"".join(path.read_bytes() for path in folder.glob("wardmote.db*"))
    assert b"Anna" not in data
    listed = wardmote("log", "show", "--all", "--json", "--data", str(folder)).stdout
    (begun,) = (json.loads(one) for one in listed.splitlines() if "backup_begun" in one)
    assert begun["details"]["elsewhere"] is True


def test_the_own_folder_by_another_name_is_not_elsewhere(place: Town) -> None:
    house = place.open()
    (place.folder / "backups").mkdir()
    (place.folder.parent / "link").symlink_to(place.folder / "backups")
    back_up(place.folder, to=place.folder.parent / "link")
    back_up(place.folder, after=1)
    entries = house.store.rows("SELECT details FROM entries WHERE event = 'backup_begun'")  # fmt: skip
    assert [json.loads(one["details"])["elsewhere"] for one in entries] == [False] * 2


def test_an_erasure_names_the_days_on_which_a_backup_was_written_elsewhere(place: Town) -> None:  # fmt: skip
    _, house = wrote(place, FAIR)
    back_up(place.folder, to=place.folder.parent / "stick")
    back_up(place.folder, after=0.01, to=place.folder.parent / "stick")
    back_up(place.folder, after=-24, to=place.folder.parent / "other")
    for dry_run in (True, False):
        words = erased(house, dry_run=dry_run).words()
        assert "none is known here" not in words
        assert "elsewhere on 2026-11-19, 2026-11-20" in words
        assert "`wardmote backup list --to FOLDER`" in words
        assert "stick" not in words


def test_many_days_are_told_by_their_number_and_the_first_and_last(place: Town) -> None:  # fmt: skip
    _, house = wrote(place, FAIR)
    for day in range(8):
        back_up(place.folder, after=-24 * day, to=place.folder.parent / "stick")
    assert "elsewhere on 8 days from 2026-11-13 to 2026-11-20" in erased(house).words()


def test_where_none_was_written_anywhere_the_erasure_says_so(place: Town) -> None:
    _, house = wrote(place, FAIR)
    assert "none is known here" in erased(house).words()


def test_the_backups_of_a_folder_that_the_settings_name_are_told_too(place: Town) -> None:  # fmt: skip
    place.settings(backup={"folder": "../kept"})
    _, house = wrote(place, FAIR)
    made = back_up(place.folder)
    words = erased(house).words()
    assert f"{made.path.name}, made on 2026-11-20" in words
    assert "elsewhere" not in words


def test_the_list_of_backups_says_that_others_were_written_elsewhere(tmp_path: Path) -> None:  # fmt: skip
    folder, stick = data_folder(tmp_path / "data"), tmp_path / "stick"
    plain = wardmote("backup", "list", "--data", str(folder)).stdout
    assert "There are no backups in" in plain and "elsewhere" not in plain
    back_up(folder, to=stick)
    plain = wardmote("backup", "list", "--data", str(folder)).stdout
    assert "There are no backups in" in plain
    assert "elsewhere on 2026-11-20" in plain
    assert "wardmote backup list --to FOLDER" in plain
    there = wardmote("backup", "list", "--to", str(stick), "--data", str(folder)).stdout
    assert "6 log entries" in there
    assert "elsewhere" not in there


def test_the_list_of_backups_is_there_when_the_log_cannot_be_read(tmp_path: Path) -> None:  # fmt: skip
    folder = data_folder(tmp_path / "data")
    made = back_up(folder)
    (folder / "wardmote.db").write_bytes(b"not a database, " * 400)
    listed = wardmote("backup", "list", "--data", str(folder))
    assert listed.returncode == 0 and made.path.name in listed.stdout
    (folder / "wardmote.db").unlink()
    assert wardmote("backup", "list", "--data", str(folder)).returncode == 0
    assert not (folder / "wardmote.db").exists()
