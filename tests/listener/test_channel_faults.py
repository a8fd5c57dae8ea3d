"""A channel is waited for as long as it has, and one that fails says why, without its address."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Event

import pytest
from apprise import URLBase

from tests.listener.newsroom import newsroom
from tests.listener.test_channel_servers import serving, takes
from tests.listener.test_channels import SECRET, TEAMS, keep_address, states


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
