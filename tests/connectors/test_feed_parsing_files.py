"""The answer of a site is read as a feed, never as the name of something on this machine."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest

from connectors import feed_parsing
from connectors.base import Permanent, Temporary
from connectors.feed_parsing import parse
from connectors.plain_words import plain

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
OURS = "<rss version='2.0'><channel><item><title>What lies here</title></item></channel></rss>"


def test_an_answer_that_names_a_file_of_this_machine_opens_no_file(
    tmp_path: Path,
) -> None:
    here = tmp_path / "ours.xml"
    here.write_text(OURS)
    with pytest.raises(Permanent, match="no feed"):
        parse(str(here).encode(), "https://news.example/feed", "text/xml", NOW)


def test_that_the_computer_is_busy_or_goes_down_is_no_fault_of_the_feed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "https://news.example/feed"
    monkeypatch.setattr(feed_parsing, "LONGEST_SECONDS", 0.001)
    with pytest.raises(Temporary, match="too busy") as busy:
        parse(OURS.encode(), address, "text/xml", NOW)
    monkeypatch.undo()
    ended = tmp_path / "ended"
    ended.write_text("#!/bin/sh\nkill -TERM $$\n")
    ended.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(ended))
    with pytest.raises(Temporary, match="stopped reading") as stopped:
        parse(OURS.encode(), address, "text/xml", NOW)
    assert busy.value.reason == stopped.value.reason == "our_computer"


def test_the_article_is_read_and_not_the_teaser_beside_it() -> None:
    feed = (
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item>"
        "<title>Pool row</title><link>https://news.example/1</link>"
        "<description>Councillors clashed last night [...]</description>"
        "<content:encoded>&lt;p&gt;Councillors clashed last night. The council is closing the pool in January.&lt;/p&gt;"
        "</content:encoded></item></channel></rss>"
    )
    found = parse(feed.encode(), "https://news.example/feed", "text/xml", NOW)
    (item,) = found.items
    assert item.text.endswith("The council is closing the pool in January.")


def test_an_episode_without_a_link_stands_at_the_address_of_its_sound() -> None:
    def item(title: str, rest: str) -> str:
        return f"<item><title>{title}</title>{rest}</item>"

    sound = (
        "<enclosure url='https://cast.example/{}.mp3' length='9' type='audio/mpeg'/>"
    )
    feed = (
        "<rss version='2.0'><channel><link>https://cast.example/</link>"
        + item("own", "<link>https://cast.example/own</link>" + sound.format("own"))
        + item("sound", sound.format("1"))
        + item("script", "<enclosure url='javascript:alert(1)' type='audio/mpeg'/>")
        + item("picture", "<enclosure url='https://cast.example/a.png' type='image/png'/>")
        + item("none", "")
        + "</channel></rss>"
    )  # fmt: skip
    found = parse(feed.encode(), "https://cast.example/feed", "text/xml", NOW)
    assert {one.title: one.link or one.enclosed for one in found.items} == {
        "own": "https://cast.example/own",
        "sound": "https://cast.example/1.mp3",
        "script": "",
        "picture": "",
        "none": "",
    }
    # Where the sound moves, it is the same episode still.
    moved = feed.replace("cast.example/1.mp3", "other.example/1.mp3")
    again = parse(moved.encode(), "https://cast.example/feed", "text/xml", NOW)
    assert [one.native_id for one in found.items] == [one.native_id for one in again.items]  # fmt: skip


PASTED = f"data:image/jpeg;base64,{'R0lGODlh/+' * 7000}=="
SAYS = "The council is closing all its libraries."


@pytest.mark.parametrize(
    ("image", "text"),
    [(f"<image><url><![CDATA[{PASTED}]]></url></image>", SAYS), ("", f"<![CDATA[{SAYS} {PASTED}]]>")],
)  # fmt: skip
def test_a_picture_that_ends_a_section_of_letters_leaves_the_end_of_the_section(
    image: str, text: str
) -> None:
    feed = (
        f"<rss version='2.0'><channel>{image}<item><title>One</title><description>{text}</description></item>"
        "<item><title>Other news</title></item></channel></rss>"
    )
    found = parse(feed.encode(), "https://news.example/feed", "text/xml", NOW)
    assert not found.broken
    one, other = sorted(found.items, key=lambda item: item.title)
    assert one.text.startswith(SAYS) and other.title == "Other news"


@pytest.mark.parametrize(
    "before",
    [
        f'<p><img src="{PASTED}" alt="x"></p>',
        f"<p><img alt='' src={PASTED}></p>",
        f'<p style="background: url({PASTED})">',
        f"<!-- {'x' * 60_000} -->",
        f"<!--[if gte mso 9]>{'<b>x</b>' * 8_000}<![endif]-->",
    ],
)
@pytest.mark.parametrize("in_cdata", [True, False])
def test_a_picture_pasted_into_an_article_hides_neither_its_words_nor_the_feed(
    before: str, in_cdata: bool
) -> None:
    html = f"{before}<p>{SAYS}</p>"
    written = f"<![CDATA[{html}]]>" if in_cdata else escape(html)
    feed = (
        f"<rss version='2.0'><channel><item><title>One</title><description>{written}</description></item>"
        "<item><title>Other news</title></item></channel></rss>"
    )
    found = parse(feed.encode(), "https://news.example/feed", "text/xml", NOW)
    assert {item.title: item.text for item in found.items} == {"One": SAYS, "Other news": ""}  # fmt: skip


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("A <b" + " c" * 30_000, "A"),
        ("A </b" + " " * 60_000, "A"),
        ("Cost: 5 < 6, says council</p>", "Cost: 5 < 6, says council"),
        ("Tax < 5% " + "is fair " * 10_000, "Tax < 5% " + "is fair " * 10_000),
        ("One <!-- two --> three<!-- four", "One three"),
        ("Send data:image is what it says", "Send data:image is what it says"),
    ],
)
def test_what_is_cut_in_a_tag_gives_no_half_of_one_as_words(
    markup: str, words: str
) -> None:
    assert plain(markup, 5000) == words[:5000].strip()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Bins &#55357;&#56832; are back", "Bins \U0001f600 are back"),
        ("Bins &#xD83D;&#xDE00; are back", "Bins \U0001f600 are back"),
        ("Bins &#x0d83d&#xde00 are back", "Bins \U0001f600 are back"),
        ("Bins &#56832;&#55357; are back", "Bins are back"),
        ("Bins &#xD83D; are back", "Bins are back"),
        ("Bins &#x110000; are back", "Bins are back"),
        (f"Bins &#{'9' * 5000}; are back", "Bins are back"),
        ("Bins &#0;&#x8; are back", "Bins are back"),
        ("Bins &#x1F600; &#38; &#55203; are back", "Bins \U0001f600 & \ud7a3 are back"),
    ],
)
def test_a_letter_by_its_number_keeps_no_feed_from_being_read(
    written: str, read: str
) -> None:
    # Many sites write an emoji as the numbers of its two halves, which are no letters of XML.
    feed = (
        f"<rss version='2.0'><channel><item><guid>1</guid><title>{written}</title>"
        "<link>https://news.example/1</link></item>"
        "<item><guid>2</guid><title>Other news</title></item></channel></rss>"
    )
    found = parse(feed.encode(), "https://news.example/feed", "text/xml", NOW)
    assert [item.title for item in found.items] == [read, "Other news"]
    assert not found.broken
