"""Channels at a real server that misbehaves: nothing is lost, nothing else is held up, and no address is shown."""

from __future__ import annotations

import logging
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest

from listener.store.connection import as_moment
from listener.tell import FIRST_DELAY, LONGEST_URGENT, send
from listener.telling import patience
from listener.telling.mail import open_post
from listener.telling.post import MailError
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_channels import (
    SECRET,
    TEAMS,
    keep_address,
    states,
    why_delayed,
)
from tests.listener.test_mail_certificates import certificate

Answer = Callable[[BaseHTTPRequestHandler], None]


def takes(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.end_headers()


def points_elsewhere(request: BaseHTTPRequestHandler) -> None:
    request.send_response(302)
    request.send_header("Location", "/elsewhere")
    request.end_headers()


def asks_for(seconds: int) -> Answer:
    """A server that asks to be left alone; for a while that it does not name, where that is 0."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(429)
        if seconds:
            request.send_header("Retry-After", str(seconds))
        request.end_headers()

    return answer


class Server:
    """A server of somebody else's: what it was sent, and how it answers."""

    def __init__(self) -> None:
        self.answer: Answer = takes
        self.got: list[str] = []
        self.over = Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                if server.answer is takes:
                    server.got.append(body)
                server.answer(self)

            def do_GET(self) -> None:
                takes(self)

            def log_message(self, *_: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True

    def drips(self, request: BaseHTTPRequestHandler) -> None:
        """A byte now and then, so that no time-out between two of them ever comes."""
        request.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not self.over.wait(0.1):
            request.wfile.write(b"A: b\r\n")


@contextmanager
def serving(pem: Path | None = None) -> Iterator[Server]:
    server = Server()
    if pem:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        server.http.socket = context.wrap_socket(server.http.socket, server_side=True)
    Thread(target=server.http.serve_forever, daemon=True).start()
    yield server
    server.over.set()
    server.http.shutdown()
    server.http.server_close()


@pytest.fixture(params=["json", "https"])
def web(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Server, str]]:  # fmt: skip
    """One that apprise speaks to, and one that gets the plain text."""
    pem = certificate(tmp_path) if request.param == "https" else None
    if pem:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(pem))
    with serving(pem) as server:
        yield server, f"{request.param}://127.0.0.1:{server.http.server_port}/{SECRET}"


@pytest.fixture
def room(tmp_path: Path, web: tuple[Server, str]) -> Iterator[Newsroom]:
    alerts = {"channels": [TEAMS | {"levels": ["HIGH"]}]}
    with newsroom(tmp_path / "data", alerts=alerts) as opened:
        keep_address(opened, "teams", web[1])
        opened.spread(12)
        yield opened


def test_what_a_server_points_elsewhere_is_not_taken_for_sent(
    room: Newsroom, web: tuple[Server, str]
) -> None:
    web[0].answer = points_elsewhere
    room.tick(minutes=1)
    assert states(room, "teams") == [("waiting", 1)]
    web[0].answer = takes
    room.tick(minutes=2)
    assert states(room, "teams") == [("sent", 1)] and len(web[0].got) == 1


def test_a_server_that_drips_holds_nobody_up_and_is_then_left_alone(
    room: Newsroom, web: tuple[Server, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "WHOLE_SECONDS", 0.4)
    monkeypatch.setattr(patience, "SLOW_SECONDS", 0.3)
    web[0].answer = web[0].drips
    post, began = open_post(room.house.settings), time.monotonic()
    for _ in range(3):
        room.clock.forward(minutes=3)
        send(room.house, post)
    assert time.monotonic() - began < 5
    assert states(room, "teams") == [("waiting", 3)]
    assert "did not answer in 0.4 seconds" in why_delayed(room)
    assert "was too slow a moment ago" in why_delayed(room)
    assert len(room.subjects()) == 1, "the mail has left"


def test_who_asks_to_be_left_alone_for_ten_minutes_is(
    room: Newsroom, web: tuple[Server, str]
) -> None:
    web[0].answer = asks_for(600)
    room.tick(minutes=1)
    # What apprise was answered, it does not tell.
    asked = web[1].startswith("https")
    assert (until_the_next_try(room) >= timedelta(minutes=10)) == asked


def until_the_next_try(room: Newsroom) -> timedelta:
    query = "SELECT next_try_at FROM outbox WHERE audience = 'channel:teams'"
    return as_moment(room.house.store.value(query)) - room.clock()


def test_a_high_is_tried_again_within_half_a_minute_where_no_time_is_named(
    room: Newsroom, web: tuple[Server, str]
) -> None:
    web[0].answer = asks_for(0)
    room.tick(minutes=1)
    assert states(room, "teams") == [("waiting", 1)]
    assert until_the_next_try(room) <= FIRST_DELAY
    web[0].answer = takes
    room.tick(seconds=30)
    assert states(room, "teams") == [("sent", 1)]


def test_a_high_waits_a_quarter_of_an_hour_at_most_whatever_is_asked_for(
    room: Newsroom, web: tuple[Server, str]
) -> None:
    web[0].answer = asks_for(7200)
    room.tick(minutes=1)
    assert until_the_next_try(room) <= LONGEST_URGENT
    web[0].answer = takes
    room.tick(minutes=15)
    assert states(room, "teams") == [("sent", 1)]


def test_what_is_no_high_is_left_alone_for_the_hour_that_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem = certificate(tmp_path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(pem))
    alerts = {"channels": [TEAMS]}
    with serving(pem) as server, newsroom(tmp_path / "data", alerts=alerts) as room:
        address = f"https://127.0.0.1:{server.http.server_port}/{SECRET}"
        keep_address(room, "teams", address)
        server.answer = asks_for(7200)
        room.spread(5)
        room.tick(minutes=1)
        assert until_the_next_try(room) == timedelta(hours=1)


def test_no_address_is_in_the_log_whoever_listens_for_a_fault(
    room: Newsroom, web: tuple[Server, str], caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("", "urllib3", "urllib3.connectionpool", "requests", "apprise"):
        caplog.set_level(logging.DEBUG, logger=name or None)
    for answer in (points_elsewhere, takes):
        web[0].answer = answer
        room.tick(minutes=5)
    assert states(room, "teams") == [("sent", 1)]
    assert SECRET not in caplog.text
    assert SECRET not in str(room.house.store.rows("SELECT * FROM entries"))


def test_at_most_a_few_tries_hang_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "WHOLE_SECONDS", 0.01)
    over, began, seconds = Event(), [], iter(range(0, 10**6, 1000))

    def hang() -> None:
        began.append(1)
        over.wait(10)

    patient = patience.Patience(lambda: float(next(seconds)))
    for _ in range(6):
        with pytest.raises(MailError):
            patient.spend("the channel teams", hang)
    over.set()
    assert len(began) == patience.MOST_HANGING
