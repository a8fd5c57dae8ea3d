"""The feed that a web page names as its own. Whoever writes the address of a paper, and not of its feed, is told it."""

from __future__ import annotations

from contextlib import suppress
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

LOOKED_AT = 200_000  # characters: what a page says of itself stands at its head
LONGEST = 300
_TYPES = ("application/rss+xml", "application/atom+xml")
_ASIDE = (
    "comment",
    "/author/",
    "oembed",
)  # feeds that hold something else than what the page prints


class _Head(HTMLParser):
    """Where a page says that its feeds stand, in its own order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: (value or "").strip() for name, value in attrs}
        kind = given.get("type", "").partition(";")[0].strip().lower()
        alternate = "alternate" in given.get("rel", "").lower().split()
        if tag == "link" and alternate and kind in _TYPES:
            self.found.append(given.get("href", ""))


def feed_named_in(page: str, url: str) -> str:
    """The address of the first feed that a page names, whole; "" where it names none that could be written down."""
    head = _Head()
    head.feed(page[:LOOKED_AT])
    whole = [_whole(each, url) for each in head.found]
    sound = [each for each in whole if each and each != url]
    plain = [each for each in sound if not any(one in each.lower() for one in _ASIDE)]
    return next(iter(plain or sound), "")


def _whole(href: str, url: str) -> str:
    with suppress(ValueError):
        address = urljoin(url, href)
        parts = urlsplit(address)
        fine = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc  # fmt: skip
        plain = address.isprintable() and " " not in address and len(address) <= LONGEST
        return address if fine and plain else ""
    return ""
