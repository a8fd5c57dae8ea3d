"""A sign that a step needs a hand stands as long as it is true: no busy file, changed settings or restart leaves one behind."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from listener.daemon import Daemon
from listener.house import House
from listener.store.counts import beats
from listener.telling.mail import open_post
from tests.cradle import program
from tests.town import Town

ANOTHERS = """
import os, sys
from listener.cli import run
run(["status", "--data", sys.argv[1]])  # what it needs is loaded now: below, it may not be readable
os.chmod(sys.argv[1], 0o755)
os.seteuid(65534)  # the rules of the file system do not hold for root
sys.exit(run(["once", "--data", sys.argv[1]]))
"""


@contextmanager
def locked(house: House) -> Iterator[None]:
    """Another program writes into the database, and takes its time."""
    house.store.db.conn.execute("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(house.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()


def signs(house: House) -> list[str]:
    return [row["name"] for row in beats(house.store) if row["name"].startswith("fault:") and row["detail"]]  # fmt: skip


def told(house: House) -> list[str]:
    return [row["event"] for row in house.store.rows("SELECT event FROM entries WHERE event LIKE 'step_%' ORDER BY seq")]  # fmt: skip


def fails() -> int:
    raise RuntimeError("It failed.")


def test_a_step_that_works_again_while_the_file_is_busy_is_told_a_moment_later(
    place: Town,
) -> None:
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    daemon._step("brakes", fails)
    place.clock.forward(hours=1)
    with locked(house):
        daemon._step("brakes", int)
    assert signs(house) == ["fault:brakes"]
    daemon._step("brakes", int)
    assert not signs(house) and told(house) == ["step_failed", "step_recovered"]


def test_a_failure_that_could_not_be_written_down_leaves_no_sign(place: Town) -> None:
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    with locked(house):
        daemon._step("brakes", fails)
    place.clock.forward(hours=1)
    daemon._step("brakes", int)
    assert not signs(house) and not told(house)


def test_what_failed_on_a_page_is_over_once_the_settings_no_longer_name_the_page(
    place: Town,
) -> None:
    place.faults.add("facebook", "*", "token_expired")
    house = place.open()
    Daemon(house, open_post(house.settings)).one_pass()
    (facebook, x) = house.settings.pages
    assert signs(house) == [f"fault:poll:{facebook.page_id}"]
    place.close()
    place.settings(pages=[{"connector": x.connector, "id": x.id}])
    house = place.open()
    Daemon(house, open_post(house.settings)).one_pass()
    assert not signs(house) and told(house)[-1] == "step_recovered"


def test_a_desk_that_the_command_asks_for_keeps_its_sign_over_a_restart(
    place: Town,
) -> None:
    for _ in range(2):
        house = place.open()
        daemon = Daemon(house, open_post(house.settings), beside={"desk": fails})
        daemon._beside()
    assert signs(house) == ["fault:desk"] and told(house) == ["step_failed"]


def test_what_is_told_to_stop_begins_nothing_that_may_take_long(place: Town) -> None:
    place.settings(backup={})
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    place.clock.forward(days=2)
    calls = len(place.simulator.calls)
    daemon.stop()
    daemon.run()
    assert len(place.simulator.calls) == calls
    assert not (place.folder / "backups").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can leave a folder of root's")
def test_a_folder_that_another_user_may_only_read_is_told_as_such(
    place: Town, request: pytest.FixtureRequest
) -> None:
    place.open()
    place.close()
    within = Path(tempfile.mkdtemp())
    within.chmod(0o755)
    request.addfinalizer(lambda: shutil.rmtree(within))
    folder = shutil.copytree(place.folder, within / "data")
    done = program(ANOTHERS, str(folder))
    said = done.stderr.decode().splitlines()[-1]
    assert done.returncode == 2, done.stderr
    assert said.startswith(f"wardmote: {folder} cannot be written by the one who runs this: it belongs to root.")  # fmt: skip
