"""Channels beside mail: exactly once as far as they allow, none lost, and no address ever shown."""

from __future__ import annotations

import asyncio
import importlib
import logging
import socket
import sys
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import responses
from aiosmtpd.controller import Controller

from listener.minutes.verify import verify
from listener.tell import send
from listener.telling import mail as mail_module
from listener.telling import patience
from listener.telling.mail import open_post
from tests import cradle
from tests.listener.newsroom import Newsroom, newsroom
from tests.town import THREAT, town

SECRET = "hush-hush"
TEAMS = {"name": "teams", "levels": ["HIGH", "MEDIUM"]}
PHONE = {"name": "duty_phone", "short": True}


class Gateway:
    """A server of somebody else's, that keeps what it is sent and refuses the first few."""

    def __init__(self, refuse: int = 0) -> None:
        self.got: list[str] = []
        self.refuse = refuse
        gateway = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                gateway.refuse -= 1
                if gateway.refuse < 0:
                    gateway.got.append(body)
                self.send_response(200 if gateway.refuse < 0 else 503)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"json://127.0.0.1:{self.server.server_port}/{SECRET}"
        Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    opened = Gateway()
    yield opened
    opened.server.shutdown()
    opened.server.server_close()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", alerts={"channels": [TEAMS, PHONE]}) as opened:
        yield opened


def keep_address(room: Newsroom, name: str, address: str) -> None:
    folder = room.house.folder / "secrets"
    folder.mkdir(exist_ok=True, mode=0o700)
    path = folder / f"channel_{name}"
    path.touch(mode=0o600)
    path.write_text(address)


def states(room: Newsroom, way: str) -> list[tuple[str, int]]:
    query = "SELECT state, attempts FROM outbox WHERE audience = ? ORDER BY message_id"
    rows = room.house.store.rows(query, (f"channel:{way}",))
    return [(row["state"], row["attempts"]) for row in rows]


def why_delayed(room: Newsroom) -> str:
    rows = room.house.store.rows("SELECT reason FROM entries WHERE event = 'message_delayed'")  # fmt: skip
    return " ".join(row["reason"] for row in rows)


def test_each_channel_gets_the_levels_it_asks_for_and_a_phone_gets_no_residents_words(
    room: Newsroom, gateway: Gateway
) -> None:
    keep_address(room, "teams", gateway.address)
    keep_address(room, "duty_phone", gateway.address)
    room.spread(5)
    room.tick(minutes=1)
    room.spread(7)
    room.tick(minutes=1)
    assert states(room, "teams") == [("sent", 0)] * 2
    assert states(room, "duty_phone") == [("sent", 0)]
    (short,) = [text for text in gateway.got if "shutting" not in text]
    assert "wardmote alerts ack 1" in short and len(short) < 400
    assert len(gateway.got) == 3 and len(room.subjects()) == 2
    room.tick(hours=1)
    assert len(gateway.got) == 3


def test_a_channel_that_fails_silently_is_tried_again_and_nothing_shows_its_address(
    room: Newsroom, gateway: Gateway, capfd: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger().addHandler(shown := logging.StreamHandler(sys.stderr))
    logging.getLogger().setLevel(logging.DEBUG)
    below = logging.getLogger("urllib3.connectionpool")
    level = below.level
    below.setLevel(logging.DEBUG)  # as somebody may who looks for a fault
    try:
        gateway.refuse = 2
        keep_address(room, "teams", gateway.address)
        keep_address(room, "duty_phone", gateway.address)
        room.spread(5)
        room.tick(minutes=1)
        assert states(room, "teams") == [("waiting", 1)]
        room.spread(1)
        for _ in range(4):
            room.tick(minutes=5)
    finally:
        below.setLevel(level)
        logging.getLogger().removeHandler(shown)
        logging.getLogger().setLevel(logging.WARNING)
    # What failed is sent in the end, or was overtaken: HIGH of the same claim leaves instead, and the log says so.
    assert sorted(state for state, _ in states(room, "teams")) == ["dropped", "sent"]
    (dropped,) = room.events("message_dropped")
    assert dropped["reason"] == "HIGH of the same incident goes out in its place"
    assert len(gateway.got) == 2  # HIGH, by both channels
    told = capfd.readouterr()
    entries = str(room.house.store.rows("SELECT * FROM entries"))
    assert SECRET not in told.out + told.err + entries
    assert "the channel teams did not take the message" in why_delayed(room)


def test_what_is_wrong_with_a_channel_is_one_sentence_and_holds_no_mail_up(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_address(room, "teams", f"nonsense://{SECRET}")
    room.spread(5)
    room.tick(minutes=1)
    room.spread(7)
    room.tick(minutes=1)
    assert "secret channel_teams is none that apprise knows" in why_delayed(room)
    assert "the channel duty_phone has no address: put it into" in why_delayed(room)
    assert SECRET not in why_delayed(room) and len(room.subjects()) == 2

    def missing(name: str, *args: Any) -> Any:
        if name == "apprise":
            raise ImportError(name)
        return real(name, *args)

    real = importlib.import_module
    monkeypatch.setattr(importlib, "import_module", missing)
    room.tick(minutes=10)
    # Never by name from an index: nobody has put Wardmote there, and somebody else may.
    assert f"{sys.prefix}/bin/pip install '.[alerts]'" in why_delayed(room)
    assert "wardmote[" not in why_delayed(room)


PRESS = "Jo from the Sample Gazette here. Would you give us a comment?"


@pytest.mark.parametrize(
    ("address", "mode", "said"),
    [
        (f"https://hook.council.example/{SECRET}", 0o644, "may be read by others"),
        (f"https://[{SECRET}]/in", 0o600, "is no web address"),
        (f"https://hook.council.example/{SECRET}", 0o600, "could not be sent"),
    ],
)
def test_one_channel_that_is_amiss_ends_no_service_and_holds_no_threat_up(
    tmp_path: Path, address: str, mode: int, said: str
) -> None:
    alerts = {"channels": [TEAMS], "owner": ["owner@council.example"]}
    with town(tmp_path / "data", alerts=alerts) as place:
        secret = place.folder / "secrets" / "channel_teams"
        secret.write_text(address)
        secret.chmod(mode)
        place.comment(place.post(), PRESS)
        house = place.open()
        with responses.RequestsMock(assert_all_requests_are_fired=False) as web:
            web.add_passthru("http://127.0.0.1")
            # Not an error of the network, but of a package that we call.
            web.post(f"https://hook.council.example/{SECRET}", body=AttributeError(SECRET))  # fmt: skip
            place.round(house)
            place.comment(place.post(), THREAT)
            place.round(house)
        rows = house.store.rows("SELECT audience, state, attempts FROM outbox WHERE kind <> 'checkpoint'")  # fmt: skip
        left = {row["audience"]: (row["state"], row["attempts"] > 0) for row in rows}
        assert left["channel:teams"] == ("waiting", True)
        assert left["owner"] == ("sent", False)
        told = house.store.rows("SELECT reason FROM entries WHERE event = 'message_delayed'")  # fmt: skip
        assert said in told[0]["reason"] and SECRET not in str(told)
        secret.write_text(f"https://hook.council.example/{SECRET}")
        secret.chmod(0o600)
        with responses.RequestsMock() as web:
            web.add_passthru("http://127.0.0.1")
            web.post(f"https://hook.council.example/{SECRET}")
            place.clock.forward(hours=2)
            place.round(house)
        query = "SELECT state FROM outbox WHERE audience = 'channel:teams'"
        assert house.store.value(query) == "sent"


def test_apprise_is_imported_only_where_an_address_needs_it(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def watched(name: str, *args: Any) -> Any:
        assert not name.startswith("apprise")
        return real(name, *args)

    real = importlib.import_module
    monkeypatch.setattr(importlib, "import_module", watched)
    for way in ("teams", "duty_phone"):
        keep_address(room, way, f"https://hook.council.example/{SECRET}")
    with responses.RequestsMock() as web:
        web.post(f"https://hook.council.example/{SECRET}")
        room.spread(5)
        room.tick(minutes=1)
        room.spread(1)
        room.tick(minutes=1)
        keys = [call.request.headers["Idempotency-Key"] for call in web.calls]
    assert len(keys) == len(set(keys)) == 3, "a key of its own for each message"


@pytest.mark.parametrize(
    ("seam", "deaths"),
    [
        ("tell:dropping", (1, 2, 1)),
        ("tell:before-leaving", (1, 2, 2)),
        ("tell:before-send", (1, 2, 2)),
        ("tell:after-send", (1, 2, 2)),
    ],
)
def test_a_kill_in_the_outbox_loses_no_alert_and_sends_only_the_one_under_way_twice(
    room: Newsroom, gateway: Gateway, seam: str, deaths: tuple[int, ...]
) -> None:
    keep_address(room, "teams", gateway.address)
    keep_address(room, "duty_phone", gateway.address)
    room.spread(12)
    waiting = int(room.house.store.value("SELECT COUNT(*) FROM outbox"))
    assert waiting == 5  # two mails, two to teams, one to the phone
    room.clock.forward(minutes=1)
    for nth in deaths:
        assert live(room, seam, nth) == -9
    assert live(room, "-", 1) == 0
    # The milder mail and the milder word to teams were overtaken before they left; nothing graver was.
    query = "SELECT incident_level || ' ' || state AS left FROM outbox ORDER BY left"
    left = [row["left"] for row in room.house.store.rows(query)]
    assert left == ["HIGH sent"] * 3 + ["MEDIUM dropped"] * 2
    reasons = {entry["reason"] for entry in room.events("message_dropped")}
    assert reasons == {"HIGH of the same incident goes out in its place"}
    assert len(room.events("message_dropped")) == 2, "each is said once"
    assert len(room.subjects()) == 1, "the mailbox knows its own, and takes none twice"
    copies = Counter(gateway.got)
    assert len(copies) == 2, "none is lost"
    # A channel cannot be asked whether it has a message: who was killed after sending sends that one again.
    assert max(copies.values()) == (2 if seam == "tell:after-send" else 1)
    assert verify(room.house.store.db).sound


def live(room: Newsroom, seam: str, nth: int) -> int:
    given = [str(room.house.folder), room.clock().isoformat(), seam, str(nth)]
    done = cradle.run("tests.listener.mortal_alerts:main", *given)
    assert SECRET.encode() not in done.stdout + done.stderr
    assert done.returncode in (0, -9), done.stderr
    return done.returncode


class Slow:
    """A mail server that takes the words and then says nothing for too long, the first time."""

    def __init__(self) -> None:
        self.got: list[str] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if "comms@council.example" in envelope.rcpt_tos:
            self.got.append(bytes(envelope.content or b"").decode())
            if len(self.got) == 1:
                await asyncio.sleep(2)
        return "250 taken"


def test_a_mail_server_that_times_out_after_the_words_gets_the_same_message_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_module, "WHOLE_SECONDS", 1.0)
    # Its rest goes by real time.
    monkeypatch.setattr(mail_module, "SILENT_SECONDS", 0.0)
    monkeypatch.setattr(patience, "REST_SECONDS", 0.0)
    slow = Slow()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(slow, hostname="127.0.0.1", port=port)
    controller.start()
    smtp = {"host": "127.0.0.1", "port": port, "starttls": False, "sender": "w@council.example"}  # fmt: skip
    try:
        with newsroom(tmp_path / "data", alerts={"smtp": smtp}) as room:
            room.say("Jo from the Sample Gazette here. Would you give us a comment?")
            post = open_post(room.house.settings)
            query = "SELECT state FROM outbox WHERE audience = 'comms'"
            send(room.house, post)
            assert room.house.store.value(query) == "waiting"
            assert "did not answer in" in why_delayed(room)
            room.clock.forward(minutes=2)
            send(room.house, post)
            assert room.house.store.value(query) == "sent"
            room.clock.forward(minutes=2)
            assert send(room.house, post) == 0
    finally:
        controller.stop()
    ids = [
        line
        for text in slow.got
        for line in text.splitlines()
        if line.startswith("Message-ID:")
    ]
    assert len(ids) == 2 and len(set(ids)) == 1, "by its number a second copy is told"
