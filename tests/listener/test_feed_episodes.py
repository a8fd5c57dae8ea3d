"""An episode of a podcast is known by its words and its own link, not by where its sound stands today."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from connectors.simulator.feeds import Newsstand, Page, feed
from tests.listener.newsreader import reader_of
from tests.town import Town

EPISODE = {"title": "The pool, and who pays for it", "guid": "7"}


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with Newsstand("news.example") as opened:
        yield opened


def with_sound(*addresses: str) -> Page:
    """A feed with the same episode once for each address of its sound."""
    written = feed(*[EPISODE] * len(addresses)).decode()
    written = written.replace("<guid>", "<guid isPermaLink='false'>")
    for address in addresses:
        sound = f"<enclosure url='https://cast.example/{address}' type='audio/mpeg'/></item >"
        written = written.replace("</item>", sound, 1)
    return Page(written.replace("</item >", "</item>").encode())


def test_an_episode_whose_sound_is_signed_anew_at_each_reading_is_no_news(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand)
    for signed in ("7.mp3?sig=a", "7.mp3?sig=b", "7.mp3?sig=c"):
        stand.put("/feed", with_sound(signed))
        reader.listen()
    (item,) = reader.rows("SELECT version, link FROM feed_items")
    assert (item["version"], item["link"]) == (1, "https://cast.example/7.mp3?sig=a")
    assert reader.events("feed_read") == 1


def test_an_episode_with_its_sound_in_two_forms_is_one(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand)
    stand.put("/feed", with_sound("7.mp3", "7.ogg"))
    reader.listen()
    assert reader.titles == [EPISODE["title"]]
