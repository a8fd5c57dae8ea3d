"""The story of an alert says when each of its messages left, and of what did not leave that it did not."""

from __future__ import annotations

import email
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from listener.commands.alerts_shown import story_of
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import CLAIM, FRIDAY, SAID, Newsroom, newsroom
from tests.listener.test_desk_serving import free_port

NIGHT = FRIDAY.replace(hour=23)
MORNING = NIGHT.replace(day=NIGHT.day + 1, hour=7, minute=0)
GRAVE = CLAIM | {"impact": 5, "topic": "safety"}


class Moody:
    """A mail server that takes mail, or takes none for now."""

    busy = False

    def __init__(self) -> None:
        self.tried: list[Any] = []
        self.taken: list[Any] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # fmt: skip
        assert isinstance(envelope.content, bytes)
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.tried.append(mail)
        if self.busy:
            return "451 busy"
        self.taken.append(mail)
        return "250 taken"


class _Hook(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def mail() -> Iterator[tuple[Moody, dict[str, Any]]]:
    server = Moody()
    controller = Controller(server, hostname="127.0.0.1", port=free_port())
    controller.start()
    smtp = {"host": "127.0.0.1", "port": controller.port, "starttls": False, "sender": "w@council.example"}  # fmt: skip
    try:
        yield server, {"smtp": smtp}
    finally:
        controller.stop()


@pytest.fixture
def hook() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Hook)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"json://127.0.0.1:{server.server_port}/hook"
    finally:
        server.shutdown()
        server.server_close()


def story(room: Newsroom, number: int = 0) -> list[str]:
    """What `alerts show` says was done, each with its time."""
    lines = [*story_of(room.house, room.incidents()[number])]
    return [line.strip() for line in lines[lines.index("What was done:") + 1 :]]


def told(room: Newsroom) -> list[str]:
    words = ("told to the team", "sent to them", "held,", "handed on")
    return [each for each in story(room) if any(word in each for word in words)]


def test_what_was_held_is_said_to_be_sent_when_it_was(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", at=NIGHT) as room:
        room.spread(5)
        room.tick(minutes=1)
        before = told(room)
        assert "to be told to the team (medium, to the communications team)" in before[0], before  # fmt: skip
        assert "until 07:00 GMT on Saturday" in before[1] and len(before) == 2
        room.clock.moment = MORNING
        room.tick(minutes=1)
        assert room.subjects(), "it left"
        assert told(room)[:2] == before
        assert told(room)[2] == "2026-11-21 07:01 GMT  wardmote: sent to them (medium, to the communications team)"  # fmt: skip


def test_what_every_server_refused_was_told_to_nobody(
    tmp_path: Path, mail: tuple[Moody, dict[str, Any]]
) -> None:
    server, alerts = mail
    with newsroom(tmp_path / "data", claims=[GRAVE], alerts=alerts) as room:
        server.busy = True
        room.say()
        room.tick(seconds=5)
        (line,) = told(room)
        assert "to be told to the team, and not sent so far (high, to the communications team)" in line  # fmt: skip
        room.tick(minutes=31)
        assert "to be handed on, as nobody had taken it on; not sent so far (to the lead" in told(room)[-1]  # fmt: skip
        server.busy = False
        room.clock.forward(minutes=20)
        at = f"{room.clock():%H:%M}"
        room.tick()
        said = told(room)
        assert not any("so far" in each for each in said)
        assert any(f"{at} GMT  wardmote: sent to them (high, to the communications team)" in each for each in said)  # fmt: skip
        assert any(f"{at} GMT  wardmote: sent to them (to the lead" in each for each in said)  # fmt: skip


def test_what_a_channel_alone_had_is_said_of_that_alone(
    tmp_path: Path, mail: tuple[Moody, dict[str, Any]], hook: str
) -> None:
    server, alerts = mail
    folder = tmp_path / "data"
    secret = folder / "secrets" / "channel_hook"
    secret.parent.mkdir(parents=True, mode=0o700)
    secret.write_text(hook)
    secret.chmod(0o600)
    channels = [{"name": "hook", "levels": ["HIGH"]}]
    with newsroom(folder, claims=[GRAVE], alerts=alerts | {"channels": channels}) as room:  # fmt: skip
        server.busy = True
        room.say()
        room.tick(seconds=5)
        went, waits = told(room)
        assert went.endswith("told to the team (high, to the channel hook)")
        assert waits.endswith("not sent so far (high, to the communications team)")
        room.tick(minutes=31)
        query = "SELECT body FROM outbox WHERE audience = 'comms_lead'"
        body = room.house.store.value(query)
        assert "It was sent to comms" not in body
        assert "It went out by the channel hook at " in body
        assert "could not be sent to comms so far" in body
        assert "drwy'r sianel hook" in body and "Ni ellid ei anfon" in body


def test_what_left_at_once_was_told(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(5)
        room.tick(seconds=30)
        said = told(room)
        assert said and all("wardmote: told to the team (" in each for each in said)


def test_a_daily_digest_that_nobody_took_told_nothing(
    tmp_path: Path, mail: tuple[Moody, dict[str, Any]]
) -> None:
    server, alerts = mail
    slight = CLAIM | {"impact": 1}
    with newsroom(tmp_path / "data", claims=[slight], alerts=alerts) as room:
        server.busy = True
        room.say(f"Is it true? {SAID}?")
        room.spread(2)
        room.tick(hours=24)
        room.tick(minutes=1)
        assert any("not sent so far (low, in the daily digest)" in s for s in told(room)), story(room)  # fmt: skip
        server.busy = False
        room.tick(hours=2)
        assert any("sent to them (low, in the daily digest)" in s for s in told(room))


def test_the_desk_says_the_same(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data", at=NIGHT) as desk:
        desk.room.spread(5)
        desk.room.tick(minutes=1)
        number = desk.room.open()["incident_id"]
        browser = desk.browser()
        assert "sent to them" not in browser.get(f"/alerts/{number}").words
        desk.room.clock.moment = MORNING
        desk.room.tick(minutes=1)
        assert "sent to them" in desk.browser().get(f"/alerts/{number}").words
