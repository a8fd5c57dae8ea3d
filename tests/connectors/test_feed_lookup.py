"""A name that cannot be looked up is not looked up a second time by anybody who does not check where it leads."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from connectors.base import Temporary
from connectors.feed_session import FeedSession


class Inside:
    """A door inside the network, which must never be knocked at."""

    def __init__(self) -> None:
        self.door = socket.create_server(("127.0.0.1", 0))
        self.door.settimeout(0.2)
        self.port: int = self.door.getsockname()[1]

    def was_asked(self) -> bool:
        try:
            self.door.accept()[0].close()
        except TimeoutError:
            return False
        return True


def test_a_name_that_first_fails_and_then_leads_inside_is_not_followed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inside, looked = Inside(), list[str]()

    def lookup(host: str, port: int, *given: Any, **more: Any) -> list[Any]:
        looked.append(host)
        if len(looked) == 1:
            raise socket.gaierror(socket.EAI_AGAIN, "try again")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    url = f"http://feeds.example.org:{inside.port}/feed"
    with pytest.raises(Temporary, match="cannot be reached"):
        FeedSession().ask(url, {}, 1000)
    assert looked == ["feeds.example.org"] and not inside.was_asked()
    inside.door.close()
