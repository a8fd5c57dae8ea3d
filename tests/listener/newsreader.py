"""A town with a newsstand: feeds to put, and a house that reads them."""

from __future__ import annotations

from typing import Any

from connectors.simulator.feeds import Newsstand
from listener.claims.hearing import due_feeds, hear
from listener.house import House, open_house
from listener.store.connection import Row
from tests.listener.test_tell import FALSE_CLAIM
from tests.town import Town, seeded

SAID = "The council is closing all its libraries next month, residents were told on Friday."
STORY = {"title": "Libraries to go", "description": SAID, "link": "https://news.example/libraries", "guid": "9"}  # fmt: skip
BINS = {"title": "Bins are emptied on Tuesday", "link": "https://news.example/bins", "guid": "1"}  # fmt: skip


class Reader:
    """A town with a newsstand: feeds to put, and a house that reads them."""

    def __init__(self, place: Town, stand: Newsstand) -> None:
        self.place = place
        self.stand = stand
        self.house: House = self.open()

    def open(self) -> House:
        self.place.close()
        redirect = {**self.place.simulator.redirect, **self.stand.redirect}
        self.house = self.place.house = open_house(
            self.place.folder, now=self.place.clock, token=seeded(1), redirect=redirect
        )
        return self.house

    def listen(self, minutes: float = 20) -> int:
        """Some minutes go by, and what is due is read."""
        self.place.clock.forward(minutes=minutes)
        return sum(hear(self.house, feed) for feed in due_feeds(self.house))

    def rows(self, query: str) -> list[Row]:
        return self.house.store.rows(query)

    @property
    def titles(self) -> list[str]:
        return [row["title"] for row in self.rows("SELECT title FROM feed_items ORDER BY item_id")]  # fmt: skip

    def state(self, url: str = "https://news.example/feed") -> Row:
        (row,) = self.rows(f"SELECT * FROM feeds WHERE url = '{url}'")
        return row

    def told(self, audience: str) -> list[Row]:
        return self.rows(f"SELECT * FROM outbox WHERE audience = '{audience}' AND kind IN ('feed', 'claim') ORDER BY message_id")  # fmt: skip

    def events(self, name: str) -> int:
        return len(self.rows(f"SELECT 1 FROM entries WHERE event = '{name}'"))


def echo(path: str = "/feed", name: str = "The Example Echo", **more: Any) -> dict[str, Any]:  # fmt: skip
    return {"name": name, "url": f"https://news.example{path}", "every": 15, "kind": "news", **more}  # fmt: skip


def reader_of(place: Town, stand: Newsstand, *feeds: dict[str, Any], **more: Any) -> Reader:  # fmt: skip
    (place.folder / "claims.yaml").write_text(FALSE_CLAIM)
    more.setdefault("scorer", {"engine": "nonesuch"})  # quick: feeds are not scored
    place.settings(feeds=list(feeds) or [echo()], claims="claims.yaml", **more)
    return Reader(place, stand)
