"""A channel is waited for as long as it has, and one that fails says why, without its address."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Event

import pytest
from apprise import URLBase
from apprise.plugins.email import NotifyEmail

from listener.telling import channels
from listener.telling.channel_faults import Overheard
from listener.telling.channels import _send
from listener.telling.post import MailError
from tests.listener.newsroom import newsroom
from tests.listener.test_channel_servers import Answer, serving, takes
from tests.listener.test_channels import SECRET, TEAMS, keep_address, states
from tests.listener.test_desk_serving import free_port
from tests.listener.test_mail_certificates import certificate
from tests.listener.test_mail_patience import listening
from tests.listener.test_tell_once import message


def refusal(address: str) -> str:
    """Why a message does not leave by this address."""
    with pytest.raises(MailError) as raised:
        _send("teams", address, message())
    return str(raised.value)


def test_a_service_that_takes_a_while_to_answer_is_waited_for_and_posted_to_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(URLBase, "socket_read_timeout", 0.1)
    asked: list[str] = []

    def slowly(request: BaseHTTPRequestHandler) -> None:
        asked.append(request.path)
        Event().wait(0.5)
        takes(request)

    with serving() as server, newsroom(tmp_path, alerts={"channels": [TEAMS]}) as room:
        server.answer = slowly
        keep_address(room, "teams", f"json://127.0.0.1:{server.http.server_port}/{SECRET}")  # fmt: skip
        room.spread(5)
        room.tick(minutes=1)
        assert states(room, "teams") == [("sent", 0)] and len(asked) == 1


def test_a_mail_server_behind_a_channel_is_waited_for_while_it_looks_through_a_mail(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # For a mail apprise has one time for all that it waits for, and calls it that of the connection.
    monkeypatch.setattr(NotifyEmail, "socket_connect_timeout", 0.2)
    monkeypatch.setattr(channels, "CONNECT_SECONDS", 0.2)
    with listening(takes=0.8) as (handler, port):
        _send("teams", f"mailto://127.0.0.1:{port}/?from=w@c.example&to=a@c.example&mode=insecure", message())  # fmt: skip
        assert handler.taken == 1


def answers(status: int) -> Answer:
    """A server that answers so, and writes our secret and another fault into what it says."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.end_headers()
        request.wfile.write(f"error=200 connection error, timed out {SECRET}".encode())

    return answer


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (400, "its server does not understand it (status 400)"),
        (500, "its server has a fault of its own (status 500)"),
        (404, "its server knows no such address (status 404); check the address in the secret channel_teams, or have"),
        (401, "its server does not let us in (status 401); check the address in the secret channel_teams, or have"),
        (429, "its server asks to be left alone for a while (status 429)"),
        (418, "its server refuses it (status 418); check the address"),
        (302, "its server sends us elsewhere, where we do not follow (status 302); check"),
    ],
)  # fmt: skip
def test_what_a_service_answers_is_told_in_words_that_say_what_to_check(
    status: int, words: str
) -> None:
    with serving() as server:
        server.answer = answers(status)
        said = refusal(f"json://127.0.0.1:{server.http.server_port}/{SECRET}")
    assert said.startswith(f"the channel teams did not take the message: {words}")
    assert SECRET not in said
    # What it does not understand is no fault of the address.
    assert status != 400 or said.endswith(words)


def test_a_service_that_cannot_be_reached_is_told_apart_from_one_that_refuses(
    tmp_path: Path,
) -> None:
    address = f"127.0.0.1:{free_port()}/{SECRET}"
    assert "its server lets nobody in there; check the address" in refusal(f"json://{address}")  # fmt: skip
    with serving(certificate(tmp_path)) as server:
        said = refusal(f"jsons://127.0.0.1:{server.http.server_port}/{SECRET}")
    assert said.endswith("its server shows a certificate that cannot be trusted")
    silent = Overheard("teams")
    silent.log.warning("A Connection error occurred sending to the service.")
    assert "cannot be reached; check the address" in str(silent)
    silent.log.debug("Socket Exception: host='refused.example': Read timed out.")
    assert str(silent) == ": its server did not answer in time"


def test_a_service_that_answers_well_and_takes_nothing_sends_nobody_on() -> None:
    heard = Overheard("teams")
    heard.log.warning("Failed to send Slack Notification: error=200.")
    assert "its server answers, but did not take it (status 200); check the address" in str(heard)  # fmt: skip
