"""A backup is whole, is checked as it lies on the disk, and holds up nobody; half of one never gets a good name."""

from __future__ import annotations

import json
import multiprocessing
import os
import stat
import tarfile
import time
from datetime import timedelta
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from listener.backups.gap import heads_witness
from listener.backups.rotation import backups_in
from listener.backups.sealing import new_identity
from listener.errors import BusyError, UserError
from listener.house import open_store
from listener.settings import load_settings
from listener.store.backup import hashes
from tests import cradle
from tests.listener.called import one_sentence, wardmote
from tests.listener.vault import (
    SECRET_WORDS,
    back_up,
    bring_back,
    data_folder,
    log_of,
    say,
)
from tests.town import MORNING

SEAMS = (
    "backup:before-copy",
    "backup:after-copy",
    "backup:before-check",
    "backup:before-manifest",
    "backup:before-rename",
    "backup:after-rename",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return data_folder(tmp_path / "data")


def test_a_backup_holds_what_a_restore_needs_and_no_secret(folder: Path) -> None:
    made = back_up(folder)
    assert made.path == folder / "backups" / "wardmote-20261120T090000Z.tar"
    with tarfile.open(made.path) as tar:
        names = set(tar.getnames())
    assert names == {
        "contents.json",
        "wardmote.db",
        "wardmote.yaml",
        "rules_of_engagement.yaml",
        "keys/minutes",
        "keys/minutes.pub",
        "keys/pseudonyms",
        "heads.jsonl",
    }
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600


def test_the_small_file_beside_it_says_what_it_is(folder: Path) -> None:
    made = back_up(folder)
    said = json.loads(made.path.with_name(made.path.name + ".json").read_text())
    assert said["format"] == 1 and said["encrypted"] is False
    assert said["made_at"] == MORNING.isoformat()
    assert said["entries"] == 6  # five, and that the backup was begun
    assert said["head"] == (hashes(folder / "wardmote.db") or [])[-1]
    assert said["size"] == made.path.stat().st_size


def test_rules_and_claims_that_lie_elsewhere_are_in_it_too(folder: Path) -> None:
    elsewhere = folder.parent / "our_rules.yaml"
    (folder / "rules_of_engagement.yaml").rename(elsewhere)
    settings = {
        "pages": [{"connector": "facebook", "id": "1"}],
        "rules": str(elsewhere),
    }
    (folder / "wardmote.yaml").write_text(json.dumps(settings))
    with tarfile.open(back_up(folder).path) as tar:
        assert "outside/our_rules.yaml" in tar.getnames()


def write_on(folder: str, kept: Synchronized[int], stop: Event) -> None:
    """Write to the log until told to stop, and tell of each entry once it is kept."""
    store = open_store(Path(folder))
    while not stop.is_set():
        with store.transaction(MORNING) as tx:
            entry = tx.record("page_added", payload={"said": "x" * 2000})
        kept.value = entry.seq


def wait_for_more(kept: Synchronized[int]) -> None:
    """Wait until the writer has kept another entry; a minute at most."""
    before, until = kept.value, time.monotonic() + 60
    while kept.value == before:
        assert time.monotonic() < until, "the writer has stopped"
        time.sleep(0.01)


def test_a_backup_beside_a_busy_writer_loses_nothing_that_was_kept_before_it_began(
    tmp_path: Path,
) -> None:
    folder = data_folder(tmp_path / "data", 300)
    context = multiprocessing.get_context("spawn")
    seen, stop = context.Value("q", 0), context.Event()
    writer = context.Process(target=write_on, args=(str(folder), seen, stop))
    writer.start()
    try:
        for hour in range(4):
            wait_for_more(seen)
            acknowledged = seen.value
            made = back_up(folder, after=hour)
            wait_for_more(seen)
            assert made.manifest and made.manifest.entries >= acknowledged
            copy = tmp_path / f"copy{hour}"
            bring_back(made.path, copy)
            assert (
                hashes(copy / "wardmote.db")[:acknowledged]
                == (hashes(folder / "wardmote.db") or [])[
                    # type: ignore[index]
                    :acknowledged
                ]
            )
    finally:
        stop.set()
        writer.join()
    assert log_of(folder)[0] > 300


def test_writers_that_never_rest_cannot_make_the_copy_endless(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "data", 40)
    other = open_store(folder)
    with other.transaction(MORNING) as tx:
        for number in range(2000):  # some twelve megabytes: several steps
            tx.record("page_added", payload={"said": str(number) * 1500})
    steps = 0

    def write_in_between() -> None:
        nonlocal steps
        steps += 1
        with other.transaction(MORNING) as tx:
            tx.record("page_added", reason="while the copy is made")

    made = back_up(folder, alive=write_in_between)
    other.close()
    assert steps > 3
    assert made.manifest and made.manifest.entries == 2041, "the state of one moment"
    assert log_of(folder)[0] == 2041 + steps


def mortal(verb: str, folder: Path, seam: str, hours: int, file: str = "") -> list[str]:
    """Run one backup or restore in a process of its own; gives the seams it passed, none where it was killed."""
    moment = (MORNING + timedelta(hours=hours)).isoformat()
    given = [verb, str(folder), moment, seam, file]
    done = cradle.run("tests.listener.mortal_backup:main", *given)
    assert done.returncode == (0 if seam == "-" else -9), done.stderr
    return done.stdout.decode().split()


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_kill_at_any_seam_leaves_a_whole_backup_or_none(
    tmp_path: Path, encrypted: bool
) -> None:
    plan = {"recipient": new_identity()[0]} if encrypted else {}
    folder = data_folder(tmp_path / "data", **plan)
    assert tuple(mortal("backup", folder, "-", 0)) == SEAMS
    for hours, seam in enumerate(SEAMS, start=1):
        mortal("backup", folder, seam, hours)
        for kept in backups_in(folder / "backups"):
            assert kept.manifest is not None
            assert kept.manifest.size == kept.path.stat().st_size
        assert log_of(folder)[0] > 5
    mortal("backup", folder, "-", 20)
    left = {path.name for path in (folder / "backups").iterdir()}
    good = {kept.path.name for kept in backups_in(folder / "backups")}
    assert left == good | {f"{name}.json" for name in good}, "no draft is left"
    assert len(good) == 3, "the first, the one killed after its rename, and the last"
    assert not list((folder / ".backup-draft").iterdir())


def test_the_draft_of_an_encrypted_backup_never_lies_open_where_it_is_sent(
    tmp_path: Path,
) -> None:
    folder = data_folder(tmp_path / "data", recipient=new_identity()[0])
    target = tmp_path / "stick"
    found: list[bool] = []

    def look(_: str) -> None:
        for path in target.rglob("*"):
            found.append(SECRET_WORDS.encode() in path.read_bytes())

    back_up(folder, to=target, seam=look)
    assert found and not any(found)


def test_a_database_that_is_damaged_is_not_backed_up(folder: Path) -> None:
    back_up(folder)
    path = folder / "wardmote.db"
    data = bytearray(path.read_bytes())
    place = data.find(SECRET_WORDS.encode())
    data[place : place + 3] = b"THE"
    path.write_bytes(data)
    with pytest.raises(UserError, match="No backup was made.*damaged"):
        back_up(folder, after=1)
    assert len(backups_in(folder / "backups")) == 1
    assert not list((folder / "backups").glob(".*"))


def test_two_backups_at_once_get_in_nobodys_way(folder: Path) -> None:
    def again(name: str) -> None:
        if name == "backup:before-check":
            with pytest.raises(BusyError, match="Another backup"):
                back_up(folder, after=1)

    back_up(folder, seam=again)
    assert len(backups_in(folder / "backups")) == 1


FULL_DISK = """
import resource, sys
from pathlib import Path
from listener.errors import UserError
from tests.listener.vault import back_up
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    back_up(Path(sys.argv[1]))
except UserError as error:
    print(error)
    sys.exit(2)
"""


@pytest.mark.parametrize("encrypted", [False, True])
@pytest.mark.parametrize("place", ["the copy", "the file"])
def test_a_full_disk_is_one_sentence_and_leaves_nothing(
    tmp_path: Path, encrypted: bool, place: str
) -> None:
    plan = {"recipient": new_identity()[0]} if encrypted else {}
    folder = data_folder(tmp_path / "data", 5, **plan)
    whole = back_up(folder, to=tmp_path / "whole").manifest
    size = (folder / "wardmote.db").stat().st_size
    assert whole is not None and size + 2000 < whole.size
    limit = size // 2 if place == "the copy" else size + 2000
    done = cradle.program(FULL_DISK, str(folder), str(limit))
    assert done.returncode == 2, done.stderr
    assert b"disk" in done.stdout and done.stdout.count(b"\n") == 1
    assert not list((folder / "backups").iterdir())
    assert log_of(folder)[0] >= 5


def test_the_command_says_in_one_line_that_a_backup_is_not_encrypted(
    folder: Path,
) -> None:
    done = wardmote("backup", "--data", str(folder))
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 2 and "not encrypted" in done.stdout
    listed = wardmote("backup", "list", "--data", str(folder))
    assert "not encrypted" in listed.stdout and "6 log entries" in listed.stdout


def test_a_backup_goes_where_it_is_told(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    done = wardmote("backup", "--to", str(stick), "--data", str(folder))
    assert done.returncode == 0, done.stderr
    assert len(backups_in(stick)) == 1 and not (folder / "backups").exists()


def test_a_folder_without_a_database_has_nothing_to_back_up(folder: Path) -> None:
    os.remove(folder / "wardmote.db")
    os.remove(folder / "heads.jsonl")
    one_sentence(wardmote("backup", "--data", str(folder)), "nothing to back up")


def test_a_recipient_that_is_none_is_refused_in_one_sentence(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "data", recipient="age1" + "q" * 58)
    one_sentence(wardmote("backup", "--data", str(folder)), "recipient", "backup key")
    secret = data_folder(tmp_path / "other", recipient="")
    text = json.loads((secret / "wardmote.yaml").read_text())
    text["backup"] = {"recipient": new_identity()[1]}
    (secret / "wardmote.yaml").write_text(json.dumps(text))
    with pytest.raises(UserError, match="recipient"):
        load_settings(secret)


def test_heads_noted_while_the_copy_is_made_do_not_spoil_it(folder: Path) -> None:
    def meanwhile(name: str) -> None:
        if name == "backup:after-copy":
            say(folder)

    made = back_up(folder, seam=meanwhile)
    assert made.manifest and heads_witness(folder / "heads.jsonl")[-1].seq > 6
    bring_back(made.path, folder.parent / "copy")
    assert log_of(folder.parent / "copy")[0] == made.manifest.entries + 1
