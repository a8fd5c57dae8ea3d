"""The desk as it is served: over a real port, beside a busy database, and with all that it needs inside the package."""

from __future__ import annotations

import json
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.cli import wardmote
from listener.errors import UserError
from listener.store import connection
from tests.listener.crowd import OWNER, PEOPLE
from tests.listener.office import Office, office
from tests.town import ROOT, RUDE, THREAT, town


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened


def free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def fetched(url: str, **headers: str) -> tuple[int, str, dict[str, str]]:
    request = urllib.request.Request(url, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read().decode(), dict(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), dict(error.headers)


def test_the_command_serves_pages_on_this_machine_alone(tmp_path: Path) -> None:
    with town(tmp_path / "data", people=PEOPLE, mode="assist") as place:
        item = place.comment(place.post(), RUDE)
        place.round()
        place.close()
        place.world.save(place.folder / "world.json")
        settings = place.folder / "wardmote.yaml"
        written = json.loads(settings.read_text()) | {"world": "world.json"}
        settings.write_text(json.dumps(written))
        port = free_port()
        with subprocess.Popen(
            [
                *(sys.executable, "-c", "from listener.cli import main; main()"),
                *("desk", "--data", str(place.folder), "--port", str(port)),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as running:
            try:
                assert running.stdout is not None
                said = running.stdout.readline()
                assert f"http://127.0.0.1:{port}/" in said
                url = f"http://127.0.0.1:{port}"
                for _ in range(100):
                    try:
                        status, text, headers = fetched(f"{url}/rules")
                        break
                    except urllib.error.URLError:
                        time.sleep(0.1)
                assert status == 200 and "The rules" in text
                names = {name.lower() for name in headers}
                assert "content-security-policy" in names and "server" not in names
                assert fetched(f"{url}/cy/look-up")[0] == 200
                assert fetched(f"{url}/queue")[0] == 401
                assert fetched(f"{url}/rules", Host="evil.example")[0] == 400
                assert fetched(f"{url}/static/..%2fapp.py")[0] == 404
                assert fetched(f"{url}/static/%2e%2e/app.py")[0] == 404
            finally:
                running.terminate()
                out, err = running.communicate(timeout=150)
        assert item.native_id not in out + err and "Traceback" not in err
        # Ended in good order, and what it changed in a practice world is kept.
        assert running.returncode == 0
        assert not (place.folder / "world.url").exists()


def test_another_host_needs_to_be_meant_and_says_that_tls_must_stand_before_it(
    desk: Office,
) -> None:
    for host in ("0.0.0.0", "192.0.2.7", "desk.council.example"):
        made = CliRunner().invoke(wardmote, ["desk", "--data", str(desk.here.place.folder), "--host", host], standalone_mode=False)  # fmt: skip
        assert isinstance(made.exception, UserError)
        assert "--beyond-this-machine" in str(made.exception)
        assert "TLS" in str(made.exception)


def test_while_another_writes_every_page_waits_and_none_says_locked(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    desk.here.comment(THREAT)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    holding, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        other = sqlite3.connect(desk.here.house.store.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        holding.set()
        let_go.wait(1.5)
        other.execute("ROLLBACK")
        other.close()

    holder = threading.Thread(target=hold)
    holder.start()
    assert holding.wait(5)
    with ThreadPoolExecutor(8) as several:
        readers = [desk.browser() for _ in range(7)]
        reads = [several.submit(one.get, "/rules") for one in readers]
        browser.send(f"{path}/decide", verb="keep", reason="Fine.")
        for read in reads:
            read.result()
    let_go.set()
    holder.join()
    assert browser.path.startswith(("/queue", "/item/"))
    assert "kept" in browser.page.words
    assert all(one.status == 200 for one in readers)


def test_a_database_that_stays_locked_is_said_in_plain_words(
    desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    other = sqlite3.connect(desk.here.house.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    form = next(f for f in browser.page.forms if f.action.endswith("/decide"))
    browser.send(form.action, verb="keep", reason="Fine.")
    assert browser.status == 503 and "busy for a moment" in browser.page.words
    assert "locked" not in browser.text and "wardmote.db" not in browser.text
    other.execute("ROLLBACK")
    other.close()
    browser.get(path)
    browser.send(form.action, verb="keep", reason="Fine.")
    assert browser.path == "/queue"


def test_what_is_wrong_with_the_files_is_for_the_terminal_and_never_on_a_page(
    desk: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    browser = desk.browser()
    for name, status, words in (
        ("rules_of_engagement.yaml", 200, "Courtesy and respect"),  # those taken up last
        ("wardmote.yaml", 503, "cannot answer just now"),
    ):  # fmt: skip
        (desk.here.place.folder / name).write_text("rules: [")
        browser.get("/rules")
        assert browser.status == status and words in browser.page.words
        assert str(desk.here.place.folder) not in browser.text
        assert name in capsys.readouterr().err


def test_templates_styles_and_catalogues_lie_inside_the_package() -> None:
    kinds = {path.suffix for path in (ROOT / "listener" / "desk").rglob("*.*")}
    assert {".html", ".css", ".svg", ".po", ".py"} <= kinds and ".woff2" not in kinds
    scripts = {path.name for path in (ROOT / "listener" / "desk").rglob("*.js")}
    assert scripts == {"keys.js"}, "one small file of our own"
