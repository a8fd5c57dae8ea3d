"""The desk beside the service: in one process, opened again where it ended, and never a reason to stop listening."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import requests
from click.testing import CliRunner

from listener.cli import wardmote
from listener.daemon import Daemon
from listener.desk.passwords import is_password
from listener.desk.serving import Beside, NotOpen
from listener.desk_settings import DeskSettings
from listener.errors import UserError
from listener.practice.people import PASSWORD, PEOPLE, codes_now, furnish
from listener.settings import load_settings
from listener.store.counts import last_beat
from listener.store.sessions import password_of
from listener.telling.mail import open_post
from tests.listener.crowd import PEOPLE as CROWD
from tests.town import ROOT, Town, town


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "data", people=CROWD) as opened:
        yield opened


def free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def status_of(port: int, path: str = "/rules") -> int:
    """The status of a page; 0 where nobody answers."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as it:
            return int(it.status)
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


def soon_open(port: int) -> bool:
    deadline = time.monotonic() + 150
    while status_of(port) != 200:
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def practice_folder(place: Town, **more: object) -> Path:
    """A folder whose world plays by itself."""
    place.round()
    place.close()
    place.world.save(place.folder / "world.json")
    path = place.folder / "wardmote.yaml"
    written = json.loads(path.read_text()) | {"world": "world.json"} | more
    path.write_text(json.dumps(written))
    return place.folder


@pytest.mark.parametrize("by", ["settings", "option"])
def test_the_service_serves_the_desk_and_ends_it_with_itself(
    place: Town, by: str
) -> None:
    port = free_port() if by == "settings" else DeskSettings().port
    if by == "option" and status_of(port):
        pytest.skip(f"port {port} of this machine is in use")
    more = {"desk": {"port": port}} if by == "settings" else {}
    folder = practice_folder(place, **more)
    words = ["run", "--data", str(folder), *(["--desk"] if by == "option" else [])]
    with subprocess.Popen(
        [sys.executable, "-c", "from listener.cli import main; main()", *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        try:
            assert soon_open(port)
            assert status_of(port, "/queue") == 401
        finally:
            os.kill(running.pid, signal.SIGTERM)
            out, err = running.communicate(timeout=150)
    assert f"The desk is open: http://127.0.0.1:{port}/" in out
    assert running.returncode == 0 and "Traceback" not in err
    assert status_of(port) == 0


def test_a_port_that_is_taken_is_told_and_the_service_goes_on_until_it_is_free(
    place: Town,
) -> None:
    house = place.open()
    item = place.comment(place.post(), "When is the bin emptied?")
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = other.getsockname()[1]
        beside = Beside(house.settings, DeskSettings(port=port), place.simulator.redirect)  # fmt: skip
        daemon = Daemon(house, open_post(house.settings), beside={"desk": beside.keep_open})  # fmt: skip
        rounds = iter([False, True])
        daemon.run(until=lambda: next(rounds))
        assert "port is taken" in last_beat(house.store, "fault:desk")[1]
        assert house.store.row("SELECT 1 FROM comments WHERE native_id = ?", (item.native_id,))  # fmt: skip
    try:
        place.clock.forward(minutes=30)
        daemon.run(until=lambda: True)
        assert soon_open(port)
        assert last_beat(house.store, "fault:desk")[1] == ""
        assert beside.keep_open() == 0  # it is open
    finally:
        beside.close()
    assert status_of(port) == 0
    assert beside.keep_open() == 1  # as a step would, had it ended by itself
    beside.close()


def test_a_place_that_it_may_not_have_stops_the_service_from_beginning(
    place: Town,
) -> None:
    house = place.open()
    wide = DeskSettings(host="0.0.0.0")
    with pytest.raises(UserError, match="beyond_this_machine: true"):
        Beside(house.settings, wide, None)
    allowed = wide.model_copy(update={"beyond_this_machine": True})
    assert Beside(house.settings, allowed, None)


def test_the_command_says_in_one_sentence_that_its_port_is_taken(place: Town) -> None:
    folder = str(place.folder)
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = other.getsockname()[1]
        for words in (["--port", str(port)], []):
            place.settings(desk={"port": port}, people=CROWD)
            made = CliRunner().invoke(wardmote, ["desk", "--data", folder, *words], standalone_mode=False)  # fmt: skip
            assert isinstance(made.exception, UserError)
            assert f"http://127.0.0.1:{port}/" in str(made.exception)
            assert "another port" in str(made.exception)
    with pytest.raises(NotOpen), closing(socket.create_server(("127.0.0.1", port))):
        Beside(load_settings(place.folder), DeskSettings(port=port), None).keep_open()


@pytest.mark.parametrize("given", [{"port": 0}, {"port": 70000}, {"ports": 1}, {"host": ""}])  # fmt: skip
def test_a_desk_that_cannot_be_meant_is_refused_with_its_line(
    place: Town, given: dict[str, object]
) -> None:
    place.settings(desk=given)
    with pytest.raises(UserError, match=r"wardmote\.yaml:1"):
        load_settings(place.folder)


def test_made_up_people_sign_in_to_a_made_up_page_and_to_no_other(place: Town) -> None:
    place.settings(people=[{"name": one.name, "role": one.role} for one in PEOPLE])
    house = place.open()
    with pytest.raises(UserError, match="practice page only"):
        furnish(house, lambda count: b"x" * count)
    assert not password_of(house.store, PEOPLE[0].name.casefold()).hash
    practice = house.settings.model_copy(update={"world": Path("world.json")})
    house.settings = practice
    furnish(house, os.urandom)
    codes = codes_now(place.folder, place.clock())
    assert [one.name for one, _ in codes] == [one.name for one in PEOPLE]
    assert len({code for _, code in codes}) > 1
    known = password_of(house.store, PEOPLE[0].name.casefold())
    assert is_password(PASSWORD, known.hash)


def test_the_demo_opens_a_desk_and_tells_how_to_sign_in_to_it(tmp_path: Path) -> None:
    port, folder = free_port(), tmp_path / "practice"
    few = tmp_path / "few.csv"  # the whole scene is played in test_demo.py
    few.write_text("text\nThe bus was late again.\nYou are a stupid idiot.\n")
    words = ["demo", "--desk", "--comments", str(few), "--port", str(port), "--data", str(folder)]  # fmt: skip
    with subprocess.Popen(
        [sys.executable, "-c", "from listener.cli import main; main()", *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        try:
            assert running.stdout is not None
            said = ""
            while "Dipper Example" not in said:
                line = running.stdout.readline()
                assert line, said
                said += line
            assert f"The desk is open: http://127.0.0.1:{port}/" in said
            assert soon_open(port)
            code = re.search(r"Wren Example +owner +code (\d{6})", said)
            assert code and PASSWORD in said
            with requests.Session() as browser:
                page = browser.get(f"http://127.0.0.1:{port}/sign-in", timeout=10)
                token = re.search(r'name="token" value="(\w+)"', page.text)
                assert token
                fields = {"name": "Wren Example", "password": PASSWORD, "code": code[1]}
                answer = browser.post(
                    page.url, fields | {"token": token[1], "next": ""}, timeout=10
                )
                assert answer.url.endswith("/home") and "Wren Example" in answer.text
        finally:
            running.terminate()
            running.communicate(timeout=150)
    assert running.returncode == 0
