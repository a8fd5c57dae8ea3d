"""What the press says anew is told anew, and nothing is noted as told that was not put out."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path

import pytest

from connectors.simulator.feeds import Newsstand, Page, feed
from listener.claims.press import HeardItem, heard_in_the_press
from listener.claims.sending import Telling, send_to_comms
from listener.daemon import Daemon
from listener.store.incidents import steps_of
from listener.telling.mail import open_post
from moderation.claims.match import match
from tests.listener.newsreader import BINS, STORY, Reader, echo, reader_of
from tests.listener.newsroom import SAID, Newsroom, newsroom
from tests.town import Town

CLAIMED = "The council is closing all its libraries next month"


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with Newsstand("news.example") as opened:
        yield opened


def news(reader: Reader) -> int:
    """How many alerts on the press comms were written."""
    query = "SELECT once FROM outbox WHERE audience = 'comms' AND once LIKE 'press:%'"
    return len(reader.rows(query))


def test_an_article_that_is_changed_after_a_week_and_says_it_in_the_same_words_is_one_still(
    place: Town, stand: Newsstand
) -> None:
    reader, post = reader_of(place, stand), place.post()
    stand.put("/feed", Page(feed(BINS)))

    def say(people: int, day: int) -> None:
        for number in range(people):
            place.comment(post, f"{CLAIMED}, {day} {number}", by=f"P{day}-{number}")
        Daemon(reader.house, open_post(reader.house.settings)).one_pass()

    say(30, 0)  # comms know the alert, so that its news has a message of its own
    dated = STORY | {"pubDate": format_datetime(place.clock())}
    stand.put("/feed", Page(feed(dated)))
    reader.listen()
    assert news(reader) == 1
    for day in range(1, 10):
        place.clock.forward(hours=23)
        say(2, day)
    stand.put("/feed", Page(feed(dated | {"title": "Libraries: what we know now", "pubDate": format_datetime(place.clock())})))  # fmt: skip
    assert reader.listen() == 1
    assert news(reader) == 1


def test_an_article_is_one_whatever_its_feeds_say_of_where_the_reader_came_from(
    place: Town, stand: Newsstand
) -> None:
    reader = reader_of(place, stand, echo(), echo("/local", "Echo, local"))
    stand.put("/feed", Page(feed(BINS)))
    stand.put("/local", Page(feed(BINS)))
    reader.listen()
    for path, came_by in (("/feed", "?utm_source=rss"), ("/local", "?at_medium=RSS")):
        told = STORY | {"link": STORY["link"] + came_by, "pubDate": format_datetime(place.clock())}  # fmt: skip
        stand.put(path, Page(feed(told)))
        reader.listen()
    links = [row["link"] for row in reader.rows("SELECT link FROM feed_items WHERE title = 'Libraries to go'")]  # fmt: skip
    assert links == [STORY["link"]] * 2
    assert [row["press"] for row in reader.rows("SELECT press FROM incident_counts")] == [1]  # fmt: skip


def heard(room: Newsroom, version: int) -> int:
    """A paper says it; gives how often the story says that comms were told of the press."""
    (claim,) = room.house.claims
    item = HeardItem(1, "The Echo", "", "Libraries to go", room.clock(), version)
    with room.house.store.transaction(room.clock()) as tx:
        heard_in_the_press(tx, room.house, item, claim, match(SAID, (claim,)))
        tx.record("feed_read", details={})
    steps = steps_of(room.house.store, room.open()["incident_id"])
    return [step["what"] for step in steps].count("told_news")


@pytest.mark.parametrize("version", [1, 2])
def test_the_story_says_that_comms_were_told_only_where_a_message_was_written(
    tmp_path: Path, version: int
) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(30)
        room.tick(hours=1)
        entries = len(room.events("incident_told"))
        assert heard(room, 1) == 1
        room.clock.forward(days=1)
        assert heard(room, version) == 1
        assert len(room.events("incident_told")) == entries + 1
        query = "SELECT COUNT(*) FROM outbox WHERE once LIKE 'press:%'"
        assert room.house.store.value(query) == 1


def test_the_story_names_only_the_ways_by_which_an_alert_goes(tmp_path: Path) -> None:
    channels = [{"name": "teams", "levels": ["HIGH"]}]
    telling = Telling("mine", "A subject", "Short", "All of it", "Short")
    with newsroom(tmp_path / "data", alerts={"channels": channels}) as room:
        room.say()
        row = room.open()
        for level in ("MEDIUM", "HIGH"):
            with room.house.store.transaction(room.clock()) as tx:
                send_to_comms(tx, room.house, row, level, telling)
                tx.record("incident_grew", details={})
        told = [entry["details"]["to"] for entry in room.events("incident_told")]
        assert told == [["comms"], ["channel:teams"]]
