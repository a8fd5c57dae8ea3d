"""A backup written elsewhere, such as to a stick, is remembered by the log, by the list, and where somebody is erased."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from listener.forgetting.person import Erasure, erase_person
from listener.house import House
from tests.listener.called import wardmote
from tests.listener.lives import OWNER
from tests.listener.test_person import ASKED, FAIR, author_of, wrote
from tests.listener.vault import back_up, bring_back, data_folder
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


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("wardmote-pack-for-mrs-jones.json", True),
        ("wardmote-20261120.json", True),
        (".wardmote-plan.draft", True),
        ("wardmote-20261101T090000Z.tar.json", False),
        (".wardmote-20261101T090000Z.tar.age.draft", False),
        (".wardmote-20261101T090000Z.tar.json.draft", False),
    ],
)
def test_only_what_a_backup_left_half_done_is_cleared_where_it_is_written(tmp_path: Path, name: str, stays: bool) -> None:  # fmt: skip
    folder, there = data_folder(tmp_path / "data"), tmp_path / "Documents" / name
    there.parent.mkdir()
    there.write_text("{}")
    back_up(folder, to=there.parent)
    assert there.exists() is stays


def two_of_a_name(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A data folder whose rules and claims lie elsewhere, in two folders, under one name."""
    folder = data_folder(tmp_path / "data")
    rules, claims = tmp_path / "a" / "live.yaml", tmp_path / "b" / "live.yaml"
    for path in (rules, claims):
        path.parent.mkdir()
    (folder / "rules_of_engagement.yaml").rename(rules)
    claims.write_text("version: 1\nclaims: []\n")
    settings = json.loads((folder / "wardmote.yaml").read_text())
    settings |= {"rules": str(rules), "claims": str(claims)}
    (folder / "wardmote.yaml").write_text(json.dumps(settings))
    return folder, rules, claims


def test_files_of_one_name_that_lie_elsewhere_come_back_each_to_its_place(tmp_path: Path) -> None:  # fmt: skip
    folder, *files = two_of_a_name(tmp_path)
    before = [path.read_bytes() for path in files]
    made = back_up(folder)
    for path in files:
        path.unlink()
    done = bring_back(made.path, tmp_path / "copy")
    assert [path.read_bytes() for path in files] == before
    assert done.placed == tuple(map(str, files)) and not done.homeless
    assert not (tmp_path / "copy" / "outside").exists()


def test_what_stands_elsewhere_by_now_or_cannot_is_left_and_told(tmp_path: Path) -> None:  # fmt: skip
    folder, rules, claims = two_of_a_name(tmp_path)
    whole = rules.read_bytes()
    made = back_up(folder)
    rules.write_text("# mine\n")
    claims.unlink()
    claims.parent.rmdir()
    copy = tmp_path / "copy"
    told = wardmote("restore", str(made.path), "--data", str(copy)).stdout
    assert rules.read_text() == "# mine\n" and not claims.exists()
    assert f"{copy / 'outside' / '2-live.yaml'} belongs at {claims}" in told
    assert f"{copy / 'outside' / 'live.yaml'} belongs at {rules}" in told
    assert (copy / "outside" / "live.yaml").read_bytes() == whole


def test_a_restore_writes_elsewhere_only_what_is_rules_or_claims_by_its_name(tmp_path: Path) -> None:  # fmt: skip
    folder, _, claims = two_of_a_name(tmp_path)
    odd = claims.rename(claims.with_name("job"))
    settings = json.loads((folder / "wardmote.yaml").read_text())
    (folder / "wardmote.yaml").write_text(json.dumps(settings | {"claims": str(odd)}))
    made = back_up(folder)
    odd.unlink()
    done = bring_back(made.path, tmp_path / "copy")
    assert not odd.exists() and os.fspath(odd) in dict(done.homeless).values()


@pytest.mark.parametrize(
    ("to", "where"),
    [(".", "is the data folder itself"), ("copies", "lies in the data folder"), ("../data/x/y", "lies in the data folder")],
)  # fmt: skip
def test_a_backup_does_not_go_where_it_would_be_lost_with_the_data(
    tmp_path: Path, to: str, where: str
) -> None:
    folder = data_folder(tmp_path / "data")
    before = sorted(folder.iterdir())
    done = wardmote("backup", "--to", str(folder / to), "--data", str(folder))
    assert done.returncode == 2 and done.stdout == ""
    assert f"{where}, and a backup must not be lost with it. Name a folder elsewhere" in done.stderr  # fmt: skip
    assert done.stderr.count("\n") == 1 and str(folder / "backups") in done.stderr
    assert sorted(folder.iterdir()) == before


def test_the_folders_that_are_meant_for_it_take_a_backup(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "data")
    for name in ("backups", "out"):
        done = wardmote("backup", "--to", str(folder / name), "--data", str(folder))
        assert done.returncode == 0 and list((folder / name).glob("*.tar")), done.stderr
