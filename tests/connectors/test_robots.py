"""What a site's robots.txt asks is heard however it is written, and a site that asks for rest there gets it."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from protego import Protego
from requests.structures import CaseInsensitiveDict

from connectors import feeds
from connectors.base import Permanent, Temporary
from connectors.feed_session import AGENT, Answer
from connectors.feeds import FeedReader, Robots
from connectors.robots_rules import lines_for, rules_of
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


@pytest.mark.parametrize(
    ("status", "asked", "seconds"),
    [
        (429, "86400", 86400),
        (429, "Fri, 20 Nov 2026 09:10:00 GMT", 600),
        (429, "", 3600),
        (503, "600", 600),
    ],
)
def test_a_site_that_asks_for_rest_at_its_robots_txt_gets_it(
    stand: Newsstand, status: int, asked: str, seconds: int
) -> None:
    headers = {"Retry-After": asked} if asked else {}
    stand.put("/robots.txt", Page(status=status, headers=headers))
    reader, url = FeedReader(stand.redirect), stand.put("/feed", Page(feed(ITEM)))
    with pytest.raises(Temporary, match=r"robots\.txt of news\.example") as caught:
        reader.read(url, NOW)
    assert (caught.value.reason, caught.value.retry_after) == ("wait_until", seconds)
    assert reader.pause(url, NOW) == timedelta(seconds=seconds)


def test_a_robots_txt_that_fails_without_a_word_of_rest_is_asked_again_soon(
    stand: Newsstand,
) -> None:
    stand.put("/robots.txt", Page(status=503))
    with pytest.raises(Temporary) as caught:
        FeedReader(stand.redirect).read(stand.put("/feed", Page(feed(ITEM))), NOW)
    assert (caught.value.reason, caught.value.retry_after) == ("retry_soon", None)


def test_the_site_whose_robots_txt_asks_for_rest_gets_it_and_not_the_one_that_sent_us_there(
    stand: Newsstand,
) -> None:
    rest = Page(status=429, headers={"Retry-After": "600"})
    stand.put("/robots.txt", rest, "other.example")
    busy = stand.put("/all", Page(feed(ITEM)), "other.example")
    url = stand.put("/feed", Page(status=302, headers={"Location": busy}))
    reader = FeedReader(stand.redirect)
    with pytest.raises(Temporary, match=r"robots\.txt of other\.example"):
        reader.read(url, NOW)
    assert reader.pause(busy, NOW) == timedelta(minutes=10)
    assert reader.pause(url, NOW) == timedelta(seconds=10)


def test_a_site_to_which_several_feeds_lead_gets_the_pause_that_it_asks_for(
    stand: Newsstand,
) -> None:
    stand.put("/robots.txt", Page(b"User-agent: *\nCrawl-delay: 600"), "other.example")
    feeds = []
    for number in (1, 2):
        there = stand.put(f"/{number}", Page(feed(ITEM)), "other.example")
        leads = Page(status=302, headers={"Location": there})
        feeds.append(stand.put(f"/feed{number}", leads))
    reader, now = FeedReader(stand.redirect), NOW
    for url in feeds:
        reader.read(url, now)
        now += timedelta(hours=1)
    reader.read(feeds[0], now)
    for url in (*feeds, "https://other.example/3"):
        assert reader.pause(url, now) == timedelta(minutes=10)
    assert reader.pause("https://news.example/3", now) == timedelta(seconds=10)


def test_a_robots_txt_costs_no_more_than_its_letters_however_many_programs_it_names(
    stand: Newsstand,
) -> None:
    names = "".join(f"User-agent: wardmote{'*' * n}\nUser-agent: w{n}\n" for n in range(800))  # fmt: skip
    asked = "".join(f"Disallow: /{number}\n" for number in range(2500))
    stand.put("/robots.txt", Page(f"{names}{asked}Disallow: /feed".encode()))
    url = stand.put("/feed", Page(feed(ITEM)))
    tracemalloc.start()
    try:
        with pytest.raises(Permanent, match="asks programs not to read this address"):
            FeedReader(stand.redirect).read(url, NOW)
        assert tracemalloc.get_traced_memory()[1] < 16 * 2**20
    finally:
        tracemalloc.stop()


def test_many_large_robots_txt_are_not_all_kept(stand: Newsstand) -> None:
    text = "User-agent: *\n" + "".join(f"Disallow: /{n}\n" for n in range(200))
    asked = list[str]()

    def ask(url: str, _: int) -> Answer:
        asked.append(url)
        return Answer(200, CaseInsensitiveDict(), text.encode())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(feeds, "MOST_ROBOTS", 3 * len(text))
        robots = Robots(ask)
        for number in (1, 2, 3, 3, 4, 4, 1):
            robots.check(f"https://n{number}.example/feed", NOW)
    assert [url[9] for url in asked] == ["1", "2", "3", "4", "1"]


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("User-agent: *\nDisallow: /feed", False),
        ("User-agent: *\nDisallow: /\nUser-agent: wardmote\nDisallow: /other", True),
        ("User-agent: Wardmote\nDisallow: /\n\nUser-agent: *\nDisallow:", False),
        ("User-agent: wardmote\nDisallow:\n\nUser-agent: *\nDisallow: /", True),
        ("User-agent: other\nUser-agent: WARDMOTE # us\nDisallow: /feed", False),
        ("User-agent: wardmote\n\nSitemap: https://n.example/s\nUser-agent: other\nDisallow: /", False),
        ("User-agent: wardmote\nCrawl-delay: 5\nUser-agent: other\nDisallow: /", True),
        ("User-agent: wardmote\nAllow: /x\nUser-agent: *\nDisallow: /\nUser-agent: wardmote\nDisallow: /feed", False),
        ("User-agent: ward*\nDisallow: /feed\nUser-agent: *\nAllow: /", False),
        ("User-agent: mote\nUser-agent: wardmotes\nDisallow: /", True),
        ("User-agent wardmote\nDisallow /feed", False),
        ("user agent: *\n  disallow : /feed", False),
        ("User-agent: *\nSitemap\thttps://n.example/s\nUser-agent: other\nDisallow: /", False),
        ("User-agent: *\nDissallow /feed", False),
        ("User-agent: *\ndisalow\t/feed", False),
        ("Disallow: /feed", True),
        ("User-agent: *\nDisallow: /\nAllow: /feed$", True),
        ("User-agent: *\nDisallow: /a\nUser-agent:\nDisallow: /feed", True),
    ],
)  # fmt: skip
def test_what_is_asked_of_us_is_what_the_library_finds_in_the_whole(
    text: str, may: bool
) -> None:
    url = "https://news.example/feed"
    assert rules_of(lines_for(text, AGENT)).can_fetch(url, AGENT) is may
    assert Protego.parse(text).can_fetch(url, AGENT) is may
