"""Several processes at one database: whoever looks at it and ends takes nothing from those who go on writing."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.town import ROOT, Town

HOLDER = """
import sys
from pathlib import Path
from listener.house import open_store
from tests.town import MORNING
folder = Path(sys.argv[1])
opened = [open_store(folder)]
for line in sys.stdin:
    if line == "open\\n":
        opened.append(open_store(folder))
    elif line == "close\\n":
        opened.pop().close()
    elif line == "write\\n":
        for number in range(30):
            with opened[0].transaction(MORNING) as tx:
                tx.record("page_added", reason="x" * 500)
    print("done", flush=True)
"""
READER = """
import sys
from pathlib import Path
from listener.house import open_store
store = open_store(Path(sys.argv[1]))
print(store.value("SELECT COUNT(*) FROM entries"))
store.close()
"""
COMMAND = "from listener.cli import main; main()"
WATCHED = """
import os, sys
from pathlib import Path
folder = Path(sys.argv[1])
ours = {str(folder / f"wardmote.db{tail}") for tail in ("", "-wal", "-shm")}
opened = []
def hear(event, values):
    # What SQLite opens for itself is not told here: only what Python code opens is.
    if event == "open" and isinstance(values[0], (str, os.PathLike)):
        if os.path.realpath(values[0]) in ours:
            opened.append((str(values[0]), sys._getframe(1).f_code.co_filename))
sys.addaudithook(hear)
from click.testing import CliRunner
from listener.cli import wardmote
from listener.house import open_store
held = open_store(folder)
for words in sys.stdin.read().splitlines():
    done = CliRunner().invoke(wardmote, [*words.split(), "--data", str(folder)])
    assert "Traceback" not in done.output and done.exit_code in (0, 1), (words, done.output)
held.close()
assert not opened, opened
"""


class Holder:
    """A process that has the database open and does as it is told."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def do(self, *orders: str) -> None:
        assert self.process.stdin and self.process.stdout
        for order in orders:
            self.process.stdin.write(f"{order}\n")
            self.process.stdin.flush()
            assert self.process.stdout.readline() == "done\n", order


@contextmanager
def holder(folder: Path) -> Iterator[Holder]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Holder(process)


def run(code: str, *words: str, typed: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        check=False,
        input=typed,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def entries_of_a_sound_file(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "wardmote.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return int(db.execute("SELECT COUNT(*) FROM entries").fetchone()[0])


@pytest.mark.parametrize("second", [("open",), ("open", "close")])
def test_a_process_that_looks_and_ends_takes_nothing_from_one_that_opened_the_file_twice(
    tmp_path: Path, second: tuple[str, ...]
) -> None:
    wal = tmp_path / "wardmote.db-wal"
    with holder(tmp_path) as service:
        service.do("write", *second)
        before = wal.stat().st_ino
        assert run(READER, str(tmp_path)) == "30\n"
        assert wal.exists() and wal.stat().st_ino == before
        service.do("write")
        assert run(READER, str(tmp_path)) == "60\n", "what the first wrote is seen"
        service.do("write")
    assert entries_of_a_sound_file(tmp_path) == 90


def test_looking_with_commands_beside_an_open_house_leaves_its_log_in_place(
    place: Town,
) -> None:
    from listener.house import open_store

    house = place.round()
    open_store(place.folder).close()  # as the desk does for each page
    wal = place.folder / "wardmote.db-wal"
    before = wal.stat().st_ino
    for words in (("queue",), ("log", "show"), ("status",)):
        run(COMMAND, *words, "--data", str(place.folder))
        assert wal.exists() and wal.stat().st_ino == before, words
    place.comment(place.post(), "Thank you for the new bench.")
    place.round(house)
    known = house.store.value("SELECT COUNT(*) FROM entries")
    assert run(READER, str(place.folder)) == f"{known}\n"
    place.close()
    assert entries_of_a_sound_file(place.folder) == known


def test_no_command_opens_the_database_file_past_sqlite(place: Town) -> None:
    """To close such a descriptor drops every lock that the process has on the file."""
    place.round()
    place.close()
    out = place.folder.parent
    commands = (
        "queue",
        "log show",
        "log verify",
        f"log export --format jsonl {out / 'lines'}",
        f"log export --format sqlite {out / 'copy'}",
        f"log prove 1 --out {out / 'one'}",
        "status",
        "doctor",
        "backup",
        "watchdog",
        "once",
        "forget",
        "alerts",
        "report",
    )
    run(WATCHED, str(place.folder.resolve()), typed="\n".join(commands))
