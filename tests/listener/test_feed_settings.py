"""Feeds in wardmote.yaml, and the two commands that show them: every mistake is one sentence with its line and remedy."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from connectors.simulator.feeds import Newsstand, Page, feed
from listener.errors import UserError
from listener.settings import load_settings
from tests.listener.called import answers, one_sentence, wardmote
from tests.listener.test_hearing import BINS, STORY, echo, reader_of
from tests.town import Town


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with Newsstand() as opened:
        yield opened


def fault_of(place: Town, *feeds: dict[str, Any]) -> str:
    place.settings(feeds=list(feeds))
    with pytest.raises(UserError) as caught:
        load_settings(place.folder)
    assert "wardmote.yaml:" in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "url",
    ["https://www.facebook.com/groups/123456/", "https://facebook.com/some.person", "https://m.facebook.com/x",
     "https://x.com/someone", "https://www.instagram.com/someone/", "https://nextdoor.co.uk/g/abc",
     "https://rsshub.example.org/facebook/page/x", "https://rsshub.app/twitter/user/x", "https://nitter.example.net/x/rss",
     "https://bridge.example/?action=display&bridge=FacebookBridge&u=x", "https://social.example/@someone.rss",
     "https://www.reddit.com/user/someone/.rss", "https://bsky.app/profile/someone.example/rss", "https://t.me/s/group"],
)  # fmt: skip
def test_no_group_and_no_profile_is_read(place: Town, url: str) -> None:
    said = fault_of(place, {**echo(), "url": url})
    assert "no groups and no profiles" in said and "public news feed" in said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"url": "news.example/feed"}, "no web address"),
        ({"url": "ftp://news.example/feed"}, "no web address"),
        ({"url": "https://news.example/a b"}, "no web address"),
        ({"url": "https://[news/feed"}, "no web address"),
        ({"url": "https://news.example:99999/feed"}, "no web address"),
        ({"url": "https://me:secret@news.example/feed"}, "no name and password"),
        ({"url": "https://192.168.1.1/feed"}, "private network"),
        ({"url": "https://localhost/feed"}, "private network"),
        ({"url": "http://news.internal/feed"}, "private network"),
        ({"every": 5}, "greater than or equal to 15"),
        ({"kind": "gossip"}, "'news', 'council', 'blog' or 'podcast'"),
        ({"name": ""}, "name"),
        ({"colour": "red"}, "unknown key `colour`"),
    ],
)
def test_a_mistake_in_a_feed_is_said_with_its_line(
    place: Town, change: dict[str, Any], said: str
) -> None:
    found = fault_of(place, {**echo(), **change})
    assert said in found and "secret" not in found


def test_two_feeds_with_one_name_or_address_are_refused(place: Town) -> None:
    assert "same address" in fault_of(place, echo(), echo(name="Other"))
    assert "same name" in fault_of(place, echo(), echo("/two"))


def test_honest_feeds_are_taken(place: Town) -> None:
    urls = ("https://www.council.example/news/rss", "http://news.example:8080/feed?format=atom#top",
            "https://www.youtube.com/feeds/videos.xml?channel_id=x", "https://facebooknews.example/feed")  # fmt: skip
    feeds = [{**echo(name=f"n{n}"), "url": url} for n, url in enumerate(urls)]
    place.settings(feeds=feeds, called=["Market Sample Council"])
    assert load_settings(place.folder).feeds[1].url.endswith("format=atom")


def test_feeds_and_what_was_heard_can_be_listed(place: Town, stand: Newsstand) -> None:
    reader = reader_of(place, stand, echo(), echo("/page", "A page"))
    hostile = {**STORY, "title": "Libraries \x1b[31mto go\u202e"}
    stand.put("/feed", Page(feed(BINS, hostile)))
    stand.put("/page", Page(b"<html>"))
    for _ in range(2):
        reader.listen()
    place.close()
    data = ("--data", str(place.folder))
    shown = wardmote("feeds", *data)
    assert shown.returncode == 1 and "items kept: 2" in shown.stdout
    assert "needs a hand since" in shown.stdout and "no feed" in shown.stdout
    listed = json.loads(wardmote("feeds", "--json", *data).stdout)
    assert [row["name"] for row in listed] == ["The Example Echo", "A page"]
    (row,) = answers(wardmote("claims", "heard", "--json", *data))
    assert row["claim_id"] == "CLM-014" and row["stance"] == "repeats" and row["press"]
    text = wardmote("claims", "heard", *data).stdout
    assert "repeats CLM-014" in text and "\x1b" not in text and "\u202e" not in text
    status = wardmote("status", *data).stdout
    assert "Feeds: 2, 1 cannot be read: see `wardmote feeds`; items kept: 2" in status
    assert len(json.loads(wardmote("status", "--json", *data).stdout)["feeds"]) == 2
    one_sentence(wardmote("feeds", "--again", "Nonesuch", *data), "There is no feed", "A page")  # fmt: skip
    assert wardmote("feeds", "--again", "A page", *data).stdout.startswith("A page is")


def test_without_feeds_the_commands_say_so(place: Town) -> None:
    place.open()
    place.close()
    data = ("--data", str(place.folder))
    assert "Add `feeds:`" in wardmote("feeds", *data).stdout
    assert "Nothing was heard yet" in wardmote("claims", "heard", *data).stdout
    assert "Feeds" not in wardmote("status", *data).stdout
