"""The daemon goes on whatever fails, ends cleanly when told, and is alone on its data."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from connectors.simulator import Item, Simulator, World
from listener.commands.daemon import once
from listener.daemon import Daemon
from listener.errors import StorageError, UserError
from listener.house import open_store, utc_now
from listener.minutes.heads import read_heads
from listener.minutes.verify import verify
from listener.only_one import only_one
from listener.store.counts import beats
from listener.telling.mail import open_post
from tests.town import ROOT, THREAT, Clock, Town, write_settings


class Running(Clock):
    """A clock that moves each time it is read, as real ones do."""

    def __call__(self) -> datetime:
        self.forward(microseconds=7)
        return self.moment


def test_every_step_runs_under_a_clock_that_moves_between_two_readings(
    place: Town,
) -> None:
    place.clock = Running()
    place.world.now = place.clock
    threat = place.comment(place.post(), THREAT)
    house = place.open()
    Daemon(house, open_post(house.settings)).one_pass()
    assert threat.hidden


def test_a_platform_that_is_down_does_not_stop_the_other(place: Town) -> None:
    place.faults.add("facebook", "*", "server_error")
    threat = place.comment(place.post("x"), THREAT)
    house = place.round()
    assert threat.hidden
    faults = [
        row
        for row in beats(house.store)
        if row["name"].startswith("fault:poll:facebook")
    ]
    assert faults and faults[0]["detail"]


def test_a_fault_is_one_entry_however_often_it_strikes_and_its_end_is_another(
    place: Town,
) -> None:
    place.faults.add("facebook", "read", "server_error")
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    for _ in range(5):
        place.clock.forward(hours=1)
        daemon.one_pass()
    place.faults.clear()
    place.clock.forward(hours=1)
    daemon.one_pass()
    events = [row["event"] for row in house.store.rows("SELECT event FROM entries")]
    assert events.count("step_failed") == 1 and events.count("step_recovered") == 1


def test_after_a_fault_the_platform_is_left_alone_for_a_while(place: Town) -> None:
    place.faults.add("facebook", "read", "rate_limited", minutes=30)
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    daemon.one_pass()
    calls = len(place.simulator.calls)
    place.clock.forward(minutes=10)
    daemon.one_pass()
    assert [
        call
        for call in list(place.simulator.calls)[calls:]
        if call.platform == "facebook"
    ] == []


def test_an_expired_token_is_told_to_the_owner_once_and_everything_else_goes_on(
    place: Town,
) -> None:
    place.faults.add("facebook", "*", "token_expired")
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    for _ in range(3):
        place.clock.forward(hours=1)
        daemon.one_pass()
    mail = (place.folder / "alerts.mbox").read_text()
    assert mail.count("Wardmote needs a hand") == 1
    assert "sim-page-token" not in mail


def test_two_daemons_on_one_folder_are_refused(place: Town) -> None:
    with (
        only_one(place.folder),
        pytest.raises(UserError, match="Another Wardmote"),
        only_one(place.folder),
    ):
        pass


def test_a_poll_that_is_asked_for_while_one_is_under_way_is_not_lost(
    place: Town,
) -> None:
    post = place.post()
    place.comment(post, "Bins again!")
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    threats: list[Item] = []

    def meanwhile(name: str) -> None:
        if name == "weigh:after-write" and not threats:
            daemon.poll_now()
            threats.append(place.comment(post, THREAT))
            place.clock.forward(minutes=20)

    house.seam = meanwhile
    ends_at = utc_now() + timedelta(seconds=20)
    daemon.run(until=lambda: threats[0].hidden or utc_now() > ends_at)
    assert threats[0].hidden


def test_a_flood_of_long_comments_keeps_what_is_judged_and_holds_up_no_threat(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    post, texts = place.post(), [f"{n} " + "tiresome words " * 260 for n in range(6)]
    long = [place.comment(post, text, by=f"Person {text[0]}") for text in texts]
    threat = place.comment(post, THREAT)
    house = place.open()
    house.scorer = None
    heard: list[str] = []
    monkeypatch.setattr("listener.daemon.SIGN_OF_LIFE", 0.0)
    monkeypatch.setattr("listener.daemon.notify", heard.append)
    kept: list[int] = []

    def look(name: str) -> None:
        if name == "weigh:after-write":
            heard.append(name)
            kept.append(house.store.value("SELECT COUNT(*) FROM judgements"))

    house.seam = look
    Daemon(house, open_post(house.settings)).poll(f"facebook:{place.world.page.id}")
    first = house.store.value("SELECT comment_id FROM judgements ORDER BY judgement_id LIMIT 1")  # fmt: skip
    assert first == f"facebook:{threat.native_id}"
    assert kept[0] <= 3 and len(kept) >= 3 and kept[-1] == len(long) + 1
    signs = [one for one in heard[: heard.index("weigh:after-write")] if "WATCHDOG" in one]  # fmt: skip
    assert len(signs) >= kept[0] + 1, "one for what was collected, one for each comment"


# ---- real processes ----

RUN = """
import sys
from pathlib import Path
from listener.daemon import Daemon
from listener.only_one import only_one
from listener.house import open_house
from listener.telling.mail import open_post
folder = Path(sys.argv[1])
redirect = {"https://graph.facebook.com": sys.argv[2], "https://api.twitter.com": sys.argv[3]}
with only_one(folder):
    house = open_house(folder, redirect=redirect)
    Daemon(house, open_post(house.settings)).run()
    house.close()
print("ended well")
"""


@pytest.fixture
def live(
    tmp_path: Path,
) -> Iterator[tuple[World, Callable[..., subprocess.Popen[str]], Path]]:
    folder = tmp_path / "data"
    folder.mkdir()
    with Simulator(World(now=utc_now)) as simulator:
        pages = [
            {
                "connector": "facebook",
                "id": simulator.world.page.id,
                "poll_seconds": 3600,
            },
            {"connector": "x", "id": simulator.world.account.id, "poll_seconds": 3600},
        ]
        write_settings(folder, simulator.world, pages=pages)
        started: list[subprocess.Popen[str]] = []

        def start(**environment: str) -> subprocess.Popen[str]:
            urls = [simulator.url("facebook"), simulator.url("x")]
            process = subprocess.Popen(
                [sys.executable, "-c", RUN, str(folder), *urls],
                cwd=ROOT,
                env=os.environ | environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            started.append(process)
            return process

        yield simulator.world, start, folder
        for process in started:
            process.kill()
            process.wait()


def until(true: Callable[[], bool], seconds: float = 150.0) -> bool:
    """Wait for something to become true; the bound only ends a test that has failed."""
    deadline = utc_now() + timedelta(seconds=seconds)
    while utc_now() < deadline:
        if true():
            return True
        time.sleep(0.02)
    return False


def listening(path: Path) -> tuple[socket.socket, dict[str, str]]:
    line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    line.bind(str(path))
    line.settimeout(150)
    return line, {"NOTIFY_SOCKET": str(path)}


def hear(line: socket.socket, word: str) -> bool:
    return until(lambda: word in line.recv(1000).decode())


def test_systemd_hears_ready_watchdog_and_stopping_and_sigterm_ends_cleanly(
    live: tuple[World, Callable[..., subprocess.Popen[str]], Path], tmp_path: Path
) -> None:
    _, start, _ = live
    line, environment = listening(tmp_path / "notify")
    process = start(**environment)
    assert hear(line, "READY=1") and hear(line, "WATCHDOG=1")
    process.send_signal(signal.SIGTERM)
    assert hear(line, "STOPPING=1")
    out, err = process.communicate(timeout=150)
    assert (process.returncode, out.strip(), err) == (0, "ended well", "")
    line.close()


def test_a_poll_that_is_asked_for_by_signal_does_not_wait_for_the_hour(
    live: tuple[World, Callable[..., subprocess.Popen[str]], Path], tmp_path: Path
) -> None:
    world, start, _ = live
    post = world.post("facebook", "What shall I ask?")
    line, environment = listening(tmp_path / "notify")
    process = start(**environment)
    assert hear(line, "WATCHDOG=1")
    threat = world.comment(post, THREAT)
    process.send_signal(signal.SIGUSR1)
    assert until(lambda: threat.hidden)
    line.close()


def test_a_daemon_that_is_killed_leaves_no_lock_behind(
    live: tuple[World, Callable[..., subprocess.Popen[str]], Path], tmp_path: Path
) -> None:
    _, start, folder = live
    line, environment = listening(tmp_path / "notify")
    process = start(**environment)
    assert hear(line, "WATCHDOG=1")
    process.kill()
    process.wait()
    with only_one(folder):
        pass
    line.close()


def test_the_log_of_a_stopped_daemon_is_sound(
    live: tuple[World, Callable[..., subprocess.Popen[str]], Path], tmp_path: Path
) -> None:
    world, start, folder = live
    world.comment(world.post("facebook", "What shall I ask?"), THREAT)
    line, environment = listening(tmp_path / "notify")
    process = start(**environment)
    assert hear(line, "WATCHDOG=1")
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=150)
    store = open_store(folder)
    heads = read_heads(folder / "heads.jsonl")
    assert heads and verify(store.db, heads).sound
    line.close()


def test_once_ends_each_fault_with_a_full_stop_before_it_goes_on(place: Town) -> None:
    place.world.save(place.folder / "world.json")
    settings = place.folder / "wardmote.yaml"
    written = json.loads(settings.read_text()) | {"world": "world.json"}
    settings.write_text(json.dumps(written))
    (place.folder / "secrets" / "facebook_page_token").write_text("wrong")
    given = ["--data", str(place.folder)]
    said = str(CliRunner().invoke(once, given, standalone_mode=False).exception)
    assert "What could be done was done." in said
    assert ". What could be done was done." in said and ".." not in said, said


def test_what_is_wrong_in_one_step_ends_no_service_and_is_told(place: Town) -> None:
    threat = place.comment(place.post(), THREAT)
    house = place.open()

    def refuses() -> None:
        with house.store.transaction(house.now()):
            (place.folder / "elsewhere").mkdir(exist_ok=True)
            raise PermissionError(13, "refused", str(place.folder / "elsewhere" / "box"))  # fmt: skip

    Daemon(house, open_post(house.settings), beside={"box": refuses}).run(lambda: True)
    assert threat.hidden
    (fault,) = [row for row in beats(house.store) if row["name"] == "fault:box"]
    assert "elsewhere/box cannot be written" in fault["detail"]
    query = "SELECT body FROM outbox WHERE kind = 'fault'"
    assert "elsewhere/box cannot be written" in house.store.value(query)


def test_a_database_that_fails_ends_the_service(place: Town) -> None:
    house = place.open()

    def breaks() -> None:
        with house.store.transaction(house.now()):
            raise sqlite3.OperationalError("database or disk is full")

    daemon = Daemon(house, open_post(house.settings), beside={"full": breaks})
    with pytest.raises(StorageError, match="The disk is full"):
        daemon.run(lambda: True)


def test_a_fault_from_before_a_restart_ends_when_its_step_succeeds(place: Town) -> None:
    house = place.open()
    house.store.beat("fault:brakes", house.now(), "It failed.")
    place.round(house)
    assert not [row for row in beats(house.store) if row["name"] == "fault:brakes" and row["detail"]]  # fmt: skip
