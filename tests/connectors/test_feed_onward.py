"""Where a site leads on, in long addresses and in Welsh ones, the feed is read there."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import quote

import pytest

from connectors.base import Permanent
from connectors.feeds import FeedReader
from connectors.simulator.feeds import Newsstand, Page, feed

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ITEM = {"title": "Bins are emptied", "link": "https://news.example/1", "guid": "1"}


def read_by_way_of(path: str) -> list[str]:
    """The titles of a feed at this path, whose old address leads there; its letters are sent as UTF-8."""
    with Newsstand("news.example") as stand:
        stand.put(quote(path, safe="/?="), Page(feed(ITEM)))
        leads = {"Location": f"https://news.example{path}".encode().decode("latin-1")}
        url = stand.put("/feed", Page(status=301, headers=leads))
        found = FeedReader(stand.redirect).read(url, NOW)
    return [item.title for item in found.contents.items]


@pytest.mark.parametrize(
    "path",
    [
        "/newyddion",
        "/newyddion/tŷ-ŵyl",
        "/newyddion/tŷ-à-ŵyl",
        "/newyddion?next=" + "a" * 1900,
    ],
)
def test_a_feed_is_read_where_its_site_leads_on(path: str) -> None:
    assert read_by_way_of(path) == ["Bins are emptied"]


@pytest.mark.parametrize("path", ["/a?next=" + "a" * 2000, "/a\u202eb"])
def test_an_address_of_thousands_of_letters_or_of_unseen_ones_leads_nowhere(
    path: str,
) -> None:
    with pytest.raises(Permanent, match="points on to nowhere"):
        read_by_way_of(path)
