"""A site that cannot be reached is told as that, and one that hangs up after an answer is asked anew."""

from __future__ import annotations

import socket
from contextlib import suppress
from datetime import UTC, datetime
from threading import Thread

import pytest

from connectors.base import Temporary
from connectors.feeds import FeedReader
from connectors.simulator.feeds import Newsstand, Page, feed

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
NEWS = "https://news.example"


class Hangs:
    """A site that answers once on each connection, and does not say that it then listens there no more."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._socket.accept()
                Thread(target=self._answer, args=(line,), daemon=True).start()

    def _answer(self, line: socket.socket) -> None:
        with suppress(OSError), line:
            asked = line.recv(65536)
            body = feed({"title": "Bins", "guid": "1"}) if b"/feed" in asked else b""
            found = "200 OK" if body else "404 Not Found"
            line.sendall(f"HTTP/1.1 {found}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)  # fmt: skip
            line.recv(65536)  # hung up on whoever asks once more

    def close(self) -> None:
        self._socket.close()


def test_a_site_that_hangs_up_after_each_answer_is_read() -> None:
    site = Hangs()
    found = FeedReader({NEWS: site.address}).read(f"{NEWS}/feed", NOW)
    site.close()
    assert [item.title for item in found.contents.items] == ["Bins"]


def closed_port() -> int:
    """A port of this machine at which nobody answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_of_a_site_that_is_down_no_more_is_said_than_that() -> None:
    reader = FeedReader({NEWS: f"http://127.0.0.1:{closed_port()}"})
    with pytest.raises(Temporary) as caught:
        reader.read(f"{NEWS}/feed", NOW)
    assert str(caught.value) == "news.example cannot be reached"


def test_where_a_site_that_answers_has_its_robots_txt_at_one_that_is_down_that_is_said() -> None:  # fmt: skip
    with Newsstand("news.example") as stand:
        other = "https://other.example"
        stand.put("/robots.txt", Page(status=302, headers={"Location": f"{other}/robots.txt"}))  # fmt: skip
        down = {other: f"http://127.0.0.1:{closed_port()}"}
        with pytest.raises(Temporary) as caught:
            FeedReader(stand.redirect | down).read(f"{NEWS}/feed", NOW)
    said = str(caught.value)
    assert "robots.txt of news.example" in said
    assert "other.example cannot be reached" in said
