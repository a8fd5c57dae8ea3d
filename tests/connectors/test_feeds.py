"""Feeds are read with manners, over a real local server: each kind of bad feed is one sentence, and is read no further."""

from __future__ import annotations

import gzip
import resource
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from connectors import feed_parsing, feed_session
from connectors.base import ConnectorError, Permanent, Temporary
from connectors.feed_session import is_public
from connectors.feeds import FeedReader, Gone, Reading
from connectors.simulator.feeds import Newsstand, Page, Visit, atom, bomb, feed

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ITEM = {"title": "Bins are emptied", "link": "https://news.example/1", "guid": "1"}
LAUGHS = (
    '<!DOCTYPE r [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 if n else str()};" * 10}">' for n in range(9))
    + "]>"
)  # fmt: skip


@pytest.fixture
def stand() -> Iterator[Newsstand]:
    with Newsstand("news.example", "other.example") as opened:
        yield opened


def read(stand: Newsstand, page: Page, **given: str) -> Reading:
    """One reading of a feed that answers so."""
    return FeedReader(stand.redirect).read(stand.put("/feed", page), NOW, **given)


def refused(stand: Newsstand, page: Page, kind: type[ConnectorError] = Permanent) -> str:  # fmt: skip
    """The one sentence with which a feed that answers so is refused."""
    with pytest.raises(kind) as caught:
        read(stand, page)
    said = str(caught.value)
    assert said and "\n" not in said and len(said) < 200, said
    return said


def xml(items: str, before: str = "") -> bytes:
    return f'<?xml version="1.0"?>{before}<rss version="2.0"><channel><title>N</title>{items}</channel></rss>'.encode()


def test_rss_and_atom_are_read_alike(stand: Newsstand) -> None:
    rss = read(stand, Page(feed({**ITEM, "pubDate": "Fri, 20 Nov 2026 08:00:00 GMT"})))
    entry = {"id": "1", "title": "Bins are emptied", "updated": "2026-11-20T08:00:00Z", "href": "https://news.example/1"}  # fmt: skip
    other = read(stand, Page(atom(entry)))
    assert rss.contents.items == other.contents.items
    (item,) = rss.contents.items
    assert item.published_at == datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


def test_it_says_who_it_is_and_asks_only_for_what_is_new(stand: Newsstand) -> None:
    def answer(visit: Visit) -> Page:
        if visit.headers.get("If-None-Match") == '"one"':
            return Page(status=304)
        marks = {"ETag": '"one"', "Last-Modified": "Fri, 20 Nov 2026 08:00:00 GMT"}
        return Page(feed(ITEM), headers=marks)

    url = stand.put("/feed", answer)
    reader = FeedReader(stand.redirect)
    first = reader.read(url, NOW)
    second = reader.read(url, NOW, etag=first.etag, last_modified=first.last_modified)
    assert second.same and not second.contents.items
    visit = stand.asked("/feed")[1]
    assert visit.headers["If-Modified-Since"] == "Fri, 20 Nov 2026 08:00:00 GMT"
    assert visit.headers["User-Agent"].startswith("Wardmote/")


def test_robots_txt_is_obeyed_and_asked_once_a_day(stand: Newsstand) -> None:
    stand.put("/robots.txt", Page(b"User-agent: *\nDisallow: /feed\nAllow: /feed/open"))  # fmt: skip
    reader = FeedReader(stand.redirect)
    with pytest.raises(Permanent, match=r"robots\.txt of news.example asks programs"):
        reader.read(stand.put("/feed", Page(feed(ITEM))), NOW)
    assert not stand.asked("/feed")
    assert reader.read(stand.put("/feed/open", Page(feed(ITEM))), NOW).contents.items
    assert len(stand.asked("/robots.txt")) == 1
    reader.read(stand.put("/feed/open", Page(feed(ITEM))), NOW + timedelta(hours=25))
    assert len(stand.asked("/robots.txt")) == 2


def test_a_robots_txt_that_cannot_be_told_keeps_us_out_for_now(
    stand: Newsstand,
) -> None:
    stand.put("/robots.txt", Page(status=500))
    assert "robots.txt" in refused(stand, Page(feed(ITEM)), Temporary)
    assert not stand.asked("/feed")


def test_each_host_is_left_a_pause_as_long_as_it_asks_for(stand: Newsstand) -> None:
    reader = FeedReader(stand.redirect)
    url = stand.put("/feed", Page(feed(ITEM)))
    assert not reader.pause(url, NOW)
    reader.read(url, NOW)
    assert reader.pause("https://news.example/other", NOW) == timedelta(seconds=10)
    assert not reader.pause("https://other.example/feed", NOW)
    stand.put("/robots.txt", Page(b"User-agent: *\nCrawl-delay: 120"))
    later = NOW + timedelta(days=2)
    reader.read(url, later)
    assert reader.pause(url, later) == timedelta(seconds=120)


@pytest.mark.parametrize(
    "said", ["600", "Fri, 20 Nov 2026 09:10:00 GMT"], ids=["seconds", "date"]
)
def test_a_site_that_asks_for_rest_gets_it(stand: Newsstand, said: str) -> None:
    reader = FeedReader(stand.redirect)
    url = stand.put("/feed", Page(status=429, headers={"Retry-After": said}))
    with pytest.raises(Temporary, match="left alone") as caught:
        reader.read(url, NOW)
    assert caught.value.reason == "wait_until" and caught.value.retry_after == 600
    assert reader.pause(url, NOW) == timedelta(minutes=10)


def test_the_site_that_asks_for_rest_gets_it_and_not_the_one_that_sent_us_there(
    stand: Newsstand,
) -> None:
    reader = FeedReader(stand.redirect)
    busy = stand.put("/all", Page(status=429, headers={"Retry-After": "600"}), "other.example")  # fmt: skip
    url = stand.put("/feed", Page(status=302, headers={"Location": busy}))
    with pytest.raises(Temporary, match=r"other\.example asks to be left alone"):
        reader.read(url, NOW)
    assert reader.pause(busy, NOW) == reader.pause(url, NOW) == timedelta(minutes=10)
    assert reader.pause(f"{url}/2", NOW) == timedelta(seconds=10)


def test_a_feed_that_has_moved_for_good_is_remembered(stand: Newsstand) -> None:
    new = stand.put("/new", Page(feed(ITEM)), "other.example")
    moved = read(stand, Page(status=301, headers={"Location": new}))
    assert moved.moved_to == new and moved.contents.items
    passing = read(stand, Page(status=302, headers={"Location": new}))
    assert not passing.moved_to and passing.contents.items


@pytest.mark.parametrize("status", [301, 302, 307])
@pytest.mark.parametrize("place", ["/facebook/group/1", "/%66acebook/group/1", "/@jane/feed"])  # fmt: skip
def test_a_feed_is_not_followed_into_a_group_or_profile(
    stand: Newsstand, place: str, status: int
) -> None:
    group = stand.put(place, Page(feed(ITEM)), "other.example")
    way = stand.put("/way", Page(status=status, headers={"Location": group}), "other.example")  # fmt: skip
    said = refused(stand, Page(status=status, headers={"Location": way}))
    assert said.startswith("news.example leads on to a group or profile (other.example);")  # fmt: skip
    assert not stand.asked(place)
    with pytest.raises(Permanent, match="the feed stands at a group or profile"):
        FeedReader(stand.redirect).read(group, NOW)
    assert not stand.asked(place)


def test_a_redirect_in_a_circle_or_without_end_is_left(stand: Newsstand) -> None:
    assert "in a circle" in refused(stand, Page(status=302, headers={"Location": "/feed"}))  # fmt: skip

    def onward(visit: Visit) -> Page:
        return Page(status=302, headers={"Location": visit.path + "x"})

    for hop in range(1, 20):
        stand.put("/next" + "x" * hop, onward)
    assert "on and on" in refused(stand, Page(status=302, headers={"Location": "/nextx"}))  # fmt: skip
    assert len([v for v in stand.visits if v.path.startswith("/next")]) < 7


@pytest.mark.parametrize(
    "target",
    ["http://127.0.0.1:22/", "https://10.1.2.3/feed", "https://[::1]/feed", "https://[::ffff:192.168.0.1]/f",
     "https://169.254.169.254/latest", "https://localhost/feed", "https://router.local/x", "https://2130706433/"],
)  # fmt: skip
def test_nobody_can_send_us_inside_a_private_network(
    stand: Newsstand, target: str
) -> None:
    said = refused(stand, Page(status=302, headers={"Location": target}))
    assert "private network" in said or "less safe" in said
    assert "robots.txt" not in said, "the reason is not hidden behind another"


def test_a_name_that_leads_inside_is_refused_before_anything_is_sent(
    stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(stand.base_url.rpartition(":")[2])
    inside = [(2, 1, 6, "", ("127.0.0.1", port))]
    monkeypatch.setattr(feed_session.socket, "getaddrinfo", lambda *_, **__: inside)
    for scheme in ("http", "https"):
        with pytest.raises(Permanent, match="private network"):
            FeedReader().read(f"{scheme}://inside.example:{port}/feed", NOW)
    assert not stand.visits


def test_private_addresses_are_known_in_every_dress() -> None:
    for inside in ("127.0.0.1", "10.0.0.1", "192.168.1.1", "100.64.0.1", "::1", "fe80::1%eth0", "fc00::1", "224.0.0.1",
                   "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "fec0::1", "0.0.0.0", "255.255.255.255"):  # fmt: skip
        assert not is_public(inside), inside
    for outside in ("93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"):
        assert is_public(outside), outside


def test_other_ways_out_of_the_web_are_refused(stand: Newsstand) -> None:
    for target in ("file:///etc/passwd", "ftp://other.example/", "http://other.example/feed", ""):  # fmt: skip
        assert refused(stand, Page(status=302, headers={"Location": target}))


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (Page(status=404), "knows no such address; check the address"),
        (Page(status=403), "does not let us read it; ask whoever runs the site"),
        (Page(status=401), "wants a password"),
        (Page(status=304), "no feed gives"),
        (Page(b""), "empty"),
        (Page(b"<!doctype html><html><body>News</body></html>"), "a web page, no feed"),
        (Page(b'{"version": "https://jsonfeed.org/version/1.1"}'), "no feed"),
        (Page(b"\x89PNG\r\n" + bytes(range(256))), "no feed"),
        (Page(b"<rss version='2.0'><channel><ite"), "no item of it can be read"),
        (Page(feed(ITEM), headers={"Content-Encoding": "br"}), "not asked for"),
    ],
)
def test_what_is_no_feed_is_said_in_a_sentence(
    stand: Newsstand, page: Page, said: str
) -> None:
    assert said in refused(stand, page)


def test_gone_for_good_is_told_apart(stand: Newsstand) -> None:
    assert "gone for good" in refused(stand, Page(status=410), Gone)


def test_a_fault_of_the_moment_is_told_apart(stand: Newsstand) -> None:
    refused(stand, Page(status=502), Temporary)
    assert "broke off" in refused(stand, Page(feed(ITEM), cut=40), Temporary)


def test_a_site_that_drips_is_cut_off(
    stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed_session, "WHOLE_SECONDS", 0.3)
    began = time.monotonic()
    assert "in time" in refused(stand, Page(feed(ITEM), drip=0.05), Temporary)
    assert time.monotonic() - began < 5


def test_a_huge_answer_and_a_gzip_bomb_stay_small_in_memory(stand: Newsstand) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    packed = bomb(400 * 1024 * 1024)
    twice = Page(gzip.compress(packed.body), headers={"Content-Encoding": "gzip, gzip"})
    made = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert "5 MiB" in refused(stand, packed)
    assert "not asked for" in refused(stand, twice)
    assert "5 MiB" in refused(stand, Page(b" " * (6 * 1024 * 1024)))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert after - max(before, made) < 64 * 1024, "KiB"


@pytest.mark.parametrize("alphabet", ["utf-8", "utf-16", "utf-32", "utf-7", "cp037"])
def test_entities_are_never_unfolded(stand: Newsstand, alphabet: str) -> None:
    text = xml("<item><title>&a8;</title></item>", LAUGHS).decode()
    text = text.replace('"1.0"', f'"1.0" encoding="{alphabet}"', 1)
    refused(stand, Page(text.encode(alphabet)))
    outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    said = refused(stand, Page(xml("<item><title>&x;</title></item>", outside)))
    assert "entities" in said


def test_xml_that_makes_readers_hang_is_left(
    stand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = " ".join(f'a{n}="x"' for n in range(100_000))
    assert "cannot be read" in refused(stand, Page(xml(f"<item {many}/>")))
    assert "cannot be read" in refused(stand, Page(xml("<item/>" * 160_000)))
    monkeypatch.setattr(feed_parsing, "SECONDS", 1)
    assert "too long" in refused(stand, Page(xml("<a>" * 140_000)))


def test_sound_items_of_a_broken_feed_are_kept(stand: Newsstand) -> None:
    page = Page(feed(ITEM)[:-30], headers={"ETag": '"half"'})
    found = read(stand, page)
    assert found.contents.broken and len(found.contents.items) == 1
    assert not found.etag, "so that it comes whole next time"


def test_markup_in_titles_becomes_plain_text(stand: Newsstand) -> None:
    title = "<b onclick='x'>Bins</b> <script>alert(1)</script>are 5 < 6 &amp; \x1b[31mred\u202e!"
    (item,) = read(stand, Page(feed({**ITEM, "title": title}))).contents.items
    assert item.title == "Bins are 5 < 6 & [31mred !"


def test_links_are_whole_and_of_the_web(stand: Newsstand) -> None:
    items = read(stand, Page(feed(
        {"title": "a", "link": "/a", "guid": "x1"}, {"title": "b", "link": "javascript:alert(1)", "guid": "x2"},
        {"title": "c", "link": "story?id=7", "guid": "x3"},
    ))).contents.items  # fmt: skip
    links = [item.link for item in items]
    assert links == ["https://news.example/a", "", "https://news.example/story?id=7"]


def test_dates_that_cannot_be_are_no_dates(stand: Newsstand) -> None:
    dates = ("Fri, 20 Nov 2099 08:00:00 GMT", "yesterday", "", "Thu, 01 Jan 1970 00:00:00 GMT", "Mon, 31 Feb 2026 25:00:00 GMT")  # fmt: skip
    items = [{"title": d or "none", "guid": f"g{n}", "pubDate": d} for n, d in enumerate(dates)]  # fmt: skip
    found = read(stand, Page(feed(*items))).contents.items
    assert len(found) == len(dates)
    assert {item.title for item in found if item.published_at} == set()


def test_one_id_for_several_items_loses_none(stand: Newsstand) -> None:
    items = [{**ITEM, "title": t} for t in ("Bins", "Bins", "Roads", "Parks")]
    found = read(stand, Page(feed(*items))).contents.items
    assert [item.title for item in found] == ["Bins", "Roads", "Parks"]
    assert len({item.native_id for item in found}) == 3


def test_items_keep_their_id_when_the_site_moves_to_https(stand: Newsstand) -> None:
    page = Page(feed({"title": "Bins", "guid": "17"}))
    stand.put("/feed", page)
    reader = FeedReader(stand.redirect)
    found = [reader.read(f"{s}://news.example/feed", NOW).contents for s in ("http", "https")]  # fmt: skip
    assert found[0].items[0].native_id == found[1].items[0].native_id


def test_a_feed_that_pages_for_ever_is_read_once(stand: Newsstand) -> None:
    onward = '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="/feed?page=2"/>'
    body = xml(onward + "<item><title>Bins</title></item>")
    assert len(read(stand, Page(body)).contents.items) == 1
    assert len(stand.asked("/feed")) == 1 and len(stand.visits) == 2


def test_of_an_endless_archive_the_newest_are_taken(stand: Newsstand) -> None:
    items = [{"title": f"n{n}", "guid": str(n), "pubDate": f"Thu, {1 + n % 20:02} Oct {2000 + n // 50} 08:00:00 GMT"} for n in range(1200)]  # fmt: skip
    contents = read(stand, Page(feed(*items))).contents
    assert len(contents.items) == 1000 and contents.left_out == 200
    assert min(i.published_at.year for i in contents.items if i.published_at) == 2004


@pytest.mark.parametrize("codec", ["iso-8859-1", "utf-16", "utf-8", "windows-1252"])
def test_every_honest_alphabet_is_read(stand: Newsstand, codec: str) -> None:
    text = f'<?xml version="1.0" encoding="{codec}"?>' + xml("<item><title>Tŷ é</title></item>").decode().partition("?>")[2]  # fmt: skip
    if codec not in ("utf-8", "utf-16"):
        text = text.replace("ŷ", "y")
    (item,) = read(stand, Page(text.encode(codec))).contents.items
    assert item.title.endswith(" é")
