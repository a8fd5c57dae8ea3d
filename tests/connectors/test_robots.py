"""What a site's robots.txt asks is heard however it is written, and a site that asks for rest there gets it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from connectors.base import Permanent
from connectors.feeds import FeedReader
from connectors.simulator.feeds import Newsstand, Page, feed

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ITEM = {"title": "Bins are emptied", "link": "https://news.example/1", "guid": "1"}


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with Newsstand("news.example", "other.example") as opened:
        yield opened


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_robots_txt_that_begins_with_the_mark_of_its_alphabet_is_obeyed(
    stand: Newsstand, codec: str
) -> None:
    stand.put("/robots.txt", Page("User-agent: *\nDisallow: /feed".encode(codec)))
    url = stand.put("/feed", Page(feed(ITEM)))
    with pytest.raises(Permanent, match="asks programs not to read this address"):
        FeedReader(stand.redirect).read(url, NOW)
    assert not stand.asked("/feed")
