"""Who writes the address of a paper's page, and not of its feed, is told which feed the page names."""

from __future__ import annotations

import pytest

from connectors.feed_named import feed_named_in
from connectors.simulator.feeds import Newsstand, Page
from tests.connectors.test_feeds import refused

AT = "https://news.example/council/"
RSS = "<link rel='alternate' type='application/rss+xml' title='News' href='{}'>"


def page(*hrefs: str) -> str:
    return f"<!doctype html><html><head>{''.join(RSS.format(each) for each in hrefs)}</head><body>News</body></html>"


def test_the_feed_that_a_web_page_names_is_told_with_the_fault() -> None:
    with Newsstand("news.example") as stand:
        said = refused(stand, Page(page("/rss.xml").encode()))
    assert said.endswith(
        "the page names this as its feed: https://news.example/rss.xml"
    )


@pytest.mark.parametrize(
    ("markup", "named"),
    [
        (page("rss"), "https://news.example/council/rss"),
        (page("/comments/feed", "/feed"), "https://news.example/feed"),
        (page("/comments/feed"), "https://news.example/comments/feed"),
        (page("javascript:alert(1)", "//other.example/feed"), "https://other.example/feed"),
        (page("https://name:word@news.example/feed"), ""),
        (page(AT), ""),
        (page("/" + "a" * 400), ""),
        (page("/a\u202eb"), ""),
        (page("http://[::1"), ""),
        (page("").replace("rss+xml", "json"), ""),
        (page("/a").upper().replace("/A", "/a"), "https://news.example/a"),
        ("<html><a rel='alternate' type='application/rss+xml' href='/x'>", ""),
        ("<html>" + "<" * 5000, ""),
    ],
)  # fmt: skip
def test_only_an_address_that_could_be_written_down_is_named(
    markup: str, named: str
) -> None:
    assert feed_named_in(markup, AT) == named
