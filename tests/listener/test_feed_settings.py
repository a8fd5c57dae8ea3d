"""Feeds in wardmote.yaml, and the two commands that show them: every mistake is one sentence with its line and remedy."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from connectors.simulator.feeds import Newsstand, Page, feed
from listener.cli import run
from listener.errors import UserError
from listener.settings import load_settings
from tests.listener.called import wardmote
from tests.listener.newsreader import BINS, STORY, echo, reader_of
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


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """What a command prints, and its exit code."""
    code = run(list(arguments))
    printed = capsys.readouterr()
    return code, printed.out + printed.err


def test_feeds_and_what_was_heard_can_be_listed(
    place: Town, stand: Newsstand, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = reader_of(place, stand, echo(), echo("/page", "A page"))
    hostile = {**STORY, "title": "Libraries \x1b[31mto go\u202e"}
    stand.put("/feed", Page(feed(BINS, hostile)))
    stand.put("/page", Page(b"<html>"))
    for _ in range(2):
        reader.listen()
    mended = {**hostile, "description": "The council keeps its libraries open."}
    stand.put("/feed", Page(feed(BINS, mended)))
    for _ in range(2):
        reader.listen()
    place.close()
    data = ("--data", str(place.folder))
    code, text = shown(capsys, "feeds", *data)
    assert code == 1 and "items kept: 2" in text
    assert "needs a hand since" in text and "no feed" in text
    listed = json.loads(shown(capsys, "feeds", "--json", *data)[1])
    assert [row["name"] for row in listed] == ["The Example Echo", "A page"]
    row = json.loads(shown(capsys, "claims", "heard", "--json", *data)[1])
    assert row["claim_id"] == "CLM-014" and row["stance"] == "repeats" and row["press"]
    assert row["changed_since"] and "council is closing" in row["sentence"]
    text = wardmote("claims", "heard", *data).stdout
    assert "  registry:   " in text and "  missing:    " in text
    assert "repeats CLM-014" in text and "\x1b" not in text and "\u202e" not in text
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC  The Example Echo: ", text), text
    status = shown(capsys, "status", *data)[1]
    assert "Feeds: 2, 1 cannot be read: see `wardmote feeds`; items kept: 2" in status
    assert len(json.loads(shown(capsys, "status", "--json", *data)[1])["feeds"]) == 2
    code, text = shown(capsys, "feeds", "--again", "Nonesuch", *data)
    assert code == 2 and "There is no feed" in text and "A page" in text
    assert shown(capsys, "feeds", "--again", "A page", *data)[1].startswith("A page is")
    told = shown(capsys, "feeds", "--again", " a  PAGE ", *data)[1]
    assert told.startswith("A page is asked again"), "whatever its capitals and spaces"


def test_without_feeds_the_commands_say_so(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ("--data", str(place.folder))
    assert "Add `feeds:`" in shown(capsys, "feeds", *data)[1]
    assert "Nothing was heard yet" in shown(capsys, "claims", "heard", *data)[1]
    assert "Feeds" not in shown(capsys, "status", *data)[1]
