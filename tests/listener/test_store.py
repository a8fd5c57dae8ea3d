"""State and its log entry commit together, or not at all; and the disk's faults are said in one sentence."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from listener.errors import BusyError, UserError
from listener.house import open_store
from listener.minutes.heads import note_head
from listener.minutes.verify import verify
from listener.practice.demo import clear_folder
from listener.store import UnloggedChange
from listener.store.faults import storage_faults
from tests import cradle
from tests.town import MORNING, ROOT


def test_a_change_without_an_entry_is_refused_and_leaves_no_trace(
    tmp_path: Path,
) -> None:
    store = open_store(tmp_path)
    with pytest.raises(UnloggedChange), store.transaction(MORNING) as tx:
        tx.insert(
            "pages", {"page_id": "facebook:1", "platform": "facebook", "name": "A"}
        )
    assert store.rows("SELECT * FROM pages") == []


def test_an_entry_and_its_change_are_both_there_or_neither_is(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    with (
        pytest.raises(RuntimeError, match="half way"),
        store.transaction(MORNING) as tx,
    ):
        tx.insert(
            "pages", {"page_id": "facebook:1", "platform": "facebook", "name": "A"}
        )
        tx.record("page_added")
        raise RuntimeError("half way")
    assert (
        store.value("SELECT COUNT(*) FROM pages")
        == store.value("SELECT COUNT(*) FROM entries")
        == 0
    )


def test_two_writers_at_once_lose_nothing_and_see_no_lock_error(tmp_path: Path) -> None:
    open_store(tmp_path).close()

    def write(name: str) -> None:
        store = open_store(tmp_path)
        for number in range(40):
            with store.transaction(MORNING) as tx:
                tx.store.rows(
                    "SELECT * FROM pages"
                )  # read first: where a plain BEGIN would lose
                tx.insert(
                    "pages",
                    {"page_id": f"x:{name}{number}", "platform": "x", "name": name},
                )
                tx.record("page_added")
        store.close()

    with ThreadPoolExecutor() as pool:
        list(pool.map(write, "abc"))
    store = open_store(tmp_path)
    assert (
        store.value("SELECT COUNT(*) FROM pages")
        == store.value("SELECT COUNT(*) FROM entries")
        == 120
    )
    assert verify(store.db).sound


def test_an_act_without_evidence_is_refused_by_the_database_itself(
    tmp_path: Path,
) -> None:
    store = open_store(tmp_path)
    with pytest.raises(sqlite3.IntegrityError), store.transaction(MORNING) as tx:
        tx.record("hide_intended")
        tx.insert(
            "acts",
            {
                "decision_id": 1,
                "evidence_id": None,
                "notice_id": 1,
                "comment_id": "facebook:1",
                "version": 1,
                "verb": "hide",
                "state": "intended",
                "intended_at": tx.at,
                "next_try_at": tx.at,
            },
        )


def test_the_file_is_kept_durably(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    assert store.value("PRAGMA journal_mode") == "wal"
    assert store.value("PRAGMA synchronous") == 2
    assert store.value("PRAGMA foreign_keys") == 1


def test_a_file_that_is_no_database_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "wardmote.db").write_bytes(
        b"this is not a database, but it is long enough to look like one" * 20
    )
    for _ in range(2):  # and what the first try leaves behind does not change it
        with pytest.raises(UserError, match="not a Wardmote database"):
            open_store(tmp_path)


@pytest.mark.parametrize(
    "beside", ["wardmote.db-wal", "heads.jsonl", "keys/pseudonyms"]
)
def test_a_file_that_was_our_database_and_lost_its_header_is_said_to_be_damaged(
    tmp_path: Path, beside: str
) -> None:
    (tmp_path / "wardmote.db").write_bytes(b"\0" * 8192)
    (tmp_path / beside).parent.mkdir(exist_ok=True)
    (tmp_path / beside).write_bytes(b"\0" * 32)
    with pytest.raises(UserError, match="is damaged. Restore the last backup"):
        open_store(tmp_path)


def test_an_emptied_database_whose_log_is_known_is_damaged_and_not_begun_anew(
    tmp_path: Path,
) -> None:
    store = open_store(tmp_path)
    with store.transaction(MORNING) as tx:
        tx.record("page_added")
    note_head(store.db, tmp_path / "heads.jsonl", MORNING.isoformat())
    store.close()
    os.truncate(tmp_path / "wardmote.db", 0)
    with pytest.raises(UserError, match="is damaged. Restore the last backup"):
        open_store(tmp_path)
    assert (tmp_path / "wardmote.db").stat().st_size == 0


def test_a_demo_folder_is_not_cleared_while_anybody_has_its_database_open(
    tmp_path: Path,
) -> None:
    (tmp_path / "world.json").write_text("{}")
    store = open_store(tmp_path)
    with pytest.raises(BusyError, match="at work on"):
        clear_folder(tmp_path)
    assert (tmp_path / "wardmote.db-wal").exists()
    store.close()
    clear_folder(tmp_path)
    assert not (tmp_path / "wardmote.db").exists()


def test_a_database_of_a_newer_wardmote_is_refused(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.db.conn.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('wardmote', 'step_999_later', '2030')"
    )
    store.close()
    with pytest.raises(UserError, match="newer version"):
        open_store(tmp_path)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (sqlite3.OperationalError("database or disk is full"), "disk is full"),
        (
            sqlite3.OperationalError("attempt to write a readonly database"),
            "cannot be written",
        ),
        (sqlite3.DatabaseError("database disk image is malformed"), "is damaged"),
        (OSError(28, "No space left on device"), "disk is full"),
        (OSError(30, "Read-only file system"), "cannot be written"),
    ],
)
def test_each_fault_of_the_disk_has_its_sentence(fault: Exception, words: str) -> None:
    with (
        pytest.raises(UserError, match=words),
        storage_faults(Path("/data/wardmote.db")),
    ):
        raise fault


FULL_DISK = """
import resource, sys
from pathlib import Path
from listener.errors import UserError
from listener.house import open_store
from tests.town import MORNING
store = open_store(Path(sys.argv[1]))
with store.transaction(MORNING) as tx:
    tx.record("page_added", reason="first")
limit = (Path(sys.argv[1]) / "wardmote.db-wal").stat().st_size + 20_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    for number in range(1000):
        with store.transaction(MORNING) as tx:
            tx.record("page_added", reason="x" * 2000)
except UserError as error:
    print(error)
    sys.exit(2)
"""


def test_a_disk_that_fills_up_ends_in_one_sentence_and_the_log_stays_sound(
    tmp_path: Path,
) -> None:
    done = cradle.program(FULL_DISK, str(tmp_path))
    assert done.returncode == 2, done.stderr
    assert b"disk" in done.stdout and done.stdout.count(b"\n") == 1
    store = open_store(tmp_path)
    verdict = verify(store.db)
    assert verdict.sound and verdict.entries >= 1


READ_ONLY = """
import os, sys
from pathlib import Path
from listener.cli import run
from listener.practice.demo import clear_folder
from listener.house import open_store
folder = Path(sys.argv[1])
b"x".decode("utf-8-sig")  # loaded now: below, not even the standard library may be readable
if os.geteuid() == 0:
    os.seteuid(65534)  # the rules of the file system do not hold for root
for step in (clear_folder, open_store):
    try:
        step(folder)
    except Exception as error:
        print(type(error).__name__, error)
sys.exit(run(["status", "--data", sys.argv[1]]))
"""


def test_a_folder_that_may_not_be_written_ends_in_one_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "world.json").write_text("{}")
    (folder / "wardmote.yaml").write_text(
        '{"pages": [{"connector": "facebook", "id": "1"}]}'
    )
    folder.chmod(0o555)
    for parent in (tmp_path, *tmp_path.parents):
        if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == [
        "UserError",
        "UserError",
    ]
    assert (
        done.stdout.count("cannot be written") == 2
        and "cannot be written" in done.stderr
    )
    assert "Traceback" not in done.stderr
