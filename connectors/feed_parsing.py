"""From the bytes of a feed to its items. Bytes from anywhere may be made to hang or burst whoever reads them.

So they are looked over first, and then read by feedparser in a process of its own, which is ended after some seconds.
Run as `python -m connectors.feed_parsing`: bytes on stdin, JSON on stdout.
"""

from __future__ import annotations

import calendar
import codecs
import hashlib
import io
import json
import re
import resource
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from connectors.base import Permanent, Temporary
from connectors.british_dates import is_ours, moment_of
from connectors.feed_named import feed_named_in
from connectors.marked_text import marked
from connectors.plain_words import plain, without_pasted
from connectors.tracking import without_tracking

SECONDS = 10  # of reckoning, for one feed
LONGEST_SECONDS = 30.0  # by the clock, however little of it the computer has to give
MOST_MEMORY = 768 * 1024 * 1024
MOST_ITEMS = 1000
MOST_MARKS = 150_000  # of "<"; an honest feed of 5 MiB has a third of it
LONGEST_TAG = 65_536
LONGEST_TITLE, LONGEST_TEXT, LONGEST_LINK = 500, 5000, 2000
EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)  # before there were feeds
AHEAD = timedelta(days=1)  # a date further ahead is a mistake

_DECLARED = re.compile(r"""^\s*<\?xml[^>]{0,200}?encoding=["']([\w.-]{1,40})["']""")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")
_CHARSET = re.compile(r"charset=[\"']?([\w.-]{1,40})", re.IGNORECASE)
_PLAIN_CODECS = re.compile(
    r"utf-8(?:-sig)?|ascii|iso8859-\d+|cp125\d|koi8-[ru]|mac-roman"
)
_ORIGIN = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A letter by its number, and the two halves of one in UTF-16, as many sites write an emoji.
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]+)|(\d+));?", re.IGNORECASE | re.ASCII)
_HALVES = re.compile(
    r"&#(?:x0*d[89ab][0-9a-f]{2}|0*55(?:29[6-9]|[3-9]\d\d)|0*56(?:[0-2]\d\d|3[01]\d));?"
    r"&#(?:x0*d[c-f][0-9a-f]{2}|0*56(?:3[2-9]\d|[4-9]\d\d)|0*57(?:[0-2]\d\d|3[0-3]\d|34[0-3]));?",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item of a feed, in plain text. `native_id` is the same each time the item is read."""

    native_id: str
    link: str
    title: str
    text: str
    published_at: datetime | None  # None: the feed gives no date that can be
    enclosed: str = ""  # where its sound stands today: shown, and no part of it


@dataclass(frozen=True, slots=True)
class Contents:
    """What stood in a feed. `broken`: it is no sound XML, so that some of it may be missing. `left_out`: items over the limit."""

    items: tuple[FeedItem, ...] = ()
    broken: bool = False
    left_out: int = 0


def parse(body: bytes, url: str, content_type: str, now: datetime) -> Contents:
    """The items of a feed, newest first. Raises Permanent, with one sentence, for what is no feed or does not want to be read."""
    text = without_pasted(readable(body, content_type))
    _look_over(text)
    found = _found(url, text)
    rows = found["items"]
    if not found["version"]:
        if named := found.get("named", ""):
            raise Permanent(
                f"the address gives a web page, no feed (RSS or Atom); the page names this as its feed: {named}",
                reason="bad_request",
            )
        said = "a web page" if "<html" in text[:5000].lower() else "something else"
        raise Permanent(
            f"the address gives {said}, no feed (RSS or Atom); check it in a browser",
            reason="bad_request",
        )
    if found["broken"] and not rows:
        raise Permanent(
            "the feed is no sound XML, and no item of it can be read",
            reason="bad_request",
        )
    items = _told_apart([_item(row, now) for row in rows])
    # Those without a date keep their place before the dated: a feed begins with what is new.
    items.sort(key=lambda one: one.published_at or now, reverse=True)
    return Contents(
        tuple(items[:MOST_ITEMS]), bool(found["broken"]), max(0, len(items) - MOST_ITEMS)
    )  # fmt: skip


def _found(url: str, text: str) -> dict[str, Any]:
    """What the other process finds. What it reckons is what counts against a feed: on a busy computer a sound one takes long."""
    given = json.dumps({"url": url, "text": text}).encode()
    command = [sys.executable, "-m", "connectors.feed_parsing", str(SECONDS)]
    try:
        done = subprocess.run(command, input=given, capture_output=True, timeout=LONGEST_SECONDS, check=False)  # fmt: skip
    except subprocess.TimeoutExpired:
        raise Temporary("this computer was too busy to read the feed in time", reason="our_computer") from None  # fmt: skip
    if done.returncode == -signal.SIGXCPU:
        raise Permanent("the feed takes too long to read, so it was left", reason="bad_request")  # fmt: skip
    if done.returncode in (-signal.SIGKILL, -signal.SIGTERM):
        raise Temporary("this computer stopped reading the feed", reason="our_computer")
    try:
        found: dict[str, Any] = json.loads(done.stdout)
        list(found["items"])
    except (ValueError, KeyError, TypeError):
        raise Permanent("the feed is made so that it cannot be read", reason="bad_request") from None  # fmt: skip
    return found


def readable(body: bytes, content_type: str) -> str:
    """The text of a feed, by its mark, its header, its first line, or UTF-8. Raises Permanent for odd alphabets."""
    if (text := marked(body)) is not None:
        return _cleaned(text)
    named = _CHARSET.search(content_type)
    declared = _DECLARED.search(body[:400].decode("latin-1"))
    for found in (named, declared):
        with suppress(LookupError, UnicodeDecodeError):
            if found and _PLAIN_CODECS.fullmatch(codecs.lookup(found[1]).name):
                return _cleaned(body.decode(found[1]))
    try:
        return _cleaned(body.decode("utf-8"))
    except UnicodeDecodeError:
        return _cleaned(body.decode("cp1252", "replace"))


def _cleaned(text: str) -> str:
    """Without what XML does not know, and without a first line that names another alphabet."""
    known = _REFERENCE.sub(_known, _HALVES.sub(_joined, _NO_XML.sub(" ", text)))
    return _XML_DECLARATION.sub("", known, count=1).strip()


def _known(found: re.Match[str]) -> str:
    """A letter that is given by its number, as it stands; a space where XML knows none of that number."""
    number = _number(found)
    return " " if number > sys.maxunicode or _NO_XML.match(chr(number)) else found[0]


def _joined(found: re.Match[str]) -> str:
    """The letter of which a site wrote the two halves."""
    high, low = (_number(half) for half in _REFERENCE.finditer(found[0]))
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def _number(reference: re.Match[str]) -> int:
    """The number in a reference; of one of thousands of digits the first will do to see that it is none."""
    digits, base = (reference[1], 16) if reference[1] else (reference[2], 10)
    return int(digits.lstrip("0")[:10] or "0", base)


def _look_over(text: str) -> None:
    """Raises Permanent for what no honest feed needs and what makes readers hang."""
    said = ""
    if not text:
        said = "the feed is empty"
    elif "<!entity" in text.lower():
        said = "the feed declares XML entities, which can be used to attack, so it was not read"
    elif text.count("<") > MOST_MARKS or _longest_tag(text) > LONGEST_TAG:
        said = "the feed is made so that it cannot be read"
    if said:
        raise Permanent(said, reason="bad_request")


def _longest_tag(text: str) -> int:
    """The length of the longest tag that has attributes."""
    longest, start = 0, text.find("<")
    while start >= 0:
        if text[start + 1 : start + 2].isalpha():  # CDATA is text, however long
            end = text.find(">", start)
            longest = max(longest, (len(text) if end < 0 else end) - start)
        start = text.find("<", start + 1)
        if longest > LONGEST_TAG:
            break
    return longest


def _told_apart(items: list[FeedItem]) -> list[FeedItem]:
    """Items with one id but other words are several; the later ones get an id of their own. Twins are one."""
    seen: dict[str, FeedItem] = {}
    for one in items:
        first = seen.setdefault(one.native_id, one)
        if (first.link, first.title, first.text) != (one.link, one.title, one.text):
            own = f"{one.native_id} {_digest(one.link, one.title, one.text)}"
            seen.setdefault(own, replace(one, native_id=own))
    return list(seen.values())


def _item(row: dict[str, Any], now: datetime) -> FeedItem:
    title, text, own = row["title"], row["text"], row["link"]
    # A site that moves from http to https, or to or from www, shows the same items.
    native = _ORIGIN.sub("", row["id"] or own) or _digest(title, text)
    if len(native) > LONGEST_LINK:
        native = _digest(native)
    # By its own link alone an item is known again: what lies beside it may move.
    link, beside = without_tracking(own), without_tracking(row["enclosed"])
    return FeedItem(native, link, title, text, _moment(row["published"], now), beside)


def _moment(seconds: int | None, now: datetime) -> datetime | None:
    """A date as the feed gives it, where it can be one."""
    with suppress(TypeError, ValueError, OverflowError, OSError):
        at = datetime.fromtimestamp(seconds or 0, UTC)
        return at if EARLIEST <= at <= now + AHEAD else None
    return None


def _digest(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()


def _rows(url: str, text: str) -> dict[str, Any]:
    """What feedparser finds, as JSON can carry it."""
    import feedparser

    found = feedparser.parse(
        io.BytesIO(text.encode()),  # bytes alone it would take for the name of a file
        sanitize_html=False,  # all markup is taken out below
        resolve_relative_uris=False,
        response_headers={
            "content-type": "application/xml; charset=utf-8",
            "content-location": url,
        },
    )
    fault = type(found.get("bozo_exception")).__name__ if found.bozo else ""
    rows = [_row(entry) for entry in found.entries[: 10 * MOST_ITEMS]]
    return {
        "version": found.version,
        "named": "" if found.version else feed_named_in(text, url),
        "broken": fault.startswith("SAX"),
        "items": [row for row in rows if row["title"] or row["text"]],
    }


def _row(entry: Any) -> dict[str, Any]:
    content = " ".join(str(part.get("value", "")) for part in entry.get("content", []))
    summary = str(entry.get("summary", ""))
    link = str(entry.get("link", ""))
    # Many papers put a teaser into the summary ("Councillors clashed last night [...]") and the article beside it.
    text = max(plain(content, LONGEST_TEXT), plain(summary, LONGEST_TEXT), key=len)
    return {
        "id": str(entry.get("id", ""))[: LONGEST_LINK * 2],
        "link": link if _is_web(link) else "",
        "enclosed": _enclosed(entry),
        "title": plain(str(entry.get("title", "")), LONGEST_TITLE),
        "text": text,
        "published": _seconds(entry, "published") or _seconds(entry, "updated"),
    }


def _enclosed(entry: Any) -> str:
    """The address of what an item brings with it, such as a podcast's episode. A picture may stand beside many items."""
    for one in entry.get("enclosures", []):
        link = str(one.get("href", ""))
        if _is_web(link) and not str(one.get("type", "")).startswith("image/"):
            return link
    return ""


def _seconds(entry: Any, name: str) -> int | None:
    """When it came out or was changed. feedparser guesses at days that are written as they are here."""
    said = str(entry.get(name, ""))
    if is_ours(said):
        at = moment_of(said)
        return int(at.timestamp()) if at else None
    with suppress(TypeError, ValueError, OverflowError):
        return calendar.timegm(entry.get(f"{name}_parsed"))
    return None


def _is_web(link: str) -> bool:
    with suppress(ValueError):
        parts = urlsplit(link)
        sound = bool(parts.hostname) and parts.scheme in ("http", "https")
        return sound and len(link) <= LONGEST_LINK and link.isprintable()
    return False


def _main() -> None:
    with suppress(ValueError, OSError):  # where even that is not allowed, time still is
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        seconds = int(sys.argv[1])
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    given = json.loads(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(_rows(given["url"], given["text"])))


if __name__ == "__main__":
    _main()
