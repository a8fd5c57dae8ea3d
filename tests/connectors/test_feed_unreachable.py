"""A site that cannot be reached is told as that, and one that hangs up after an answer is asked anew."""

from __future__ import annotations

import socket
from datetime import UTC, datetime

import pytest

from connectors.base import Temporary
from connectors.feeds import FeedReader
from connectors.simulator.feeds import Newsstand, Page

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
NEWS = "https://news.example"


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
