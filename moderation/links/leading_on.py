"""Links that lead elsewhere than they show: through a redirector, or under a text that names another address.

"https://www.google.com/url?q=https://winner.example" shows one host and opens another; so does "[bbc.co.uk](http://x.example)". A
redirector is no fault in itself, for people copy links out of e-mails and pages that add one: where it says where it leads, that is
judged instead, and where it hides it, the link hides where it leads.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from moderation import lexicon
from moderation.links.found import Link, links_in, under
from moderation.patterns.late import late

# What redirectors call the address that they lead on to.
_NAMES = """
    url u q to dest destination target redirect redirect_url redirect_uri redir link goto out next continue r
"""
_TO = frozenset(_NAMES.split())
_ASKED = late(r"[?&;]([a-zA-Z_]{1,20})=([^&#\s]{1,2000})")
# The plain characters, of which the head of an address is made.
_ESCAPED = late(r"%([2-7][0-9A-Fa-f])")
_ADDRESS = late(r"(?:https?:)?//[^\s/?#]+|www\.[^\s/?#]+")
# How "http" begins in base64, and how it is written in hexadecimal digits.
_HIDDEN = late(r"aHR0c[A-Za-z0-9+/=_-]{6,}|68747470[0-9a-fA-F]{6,}")
_MARKED = late(
    r"\[(?P<shown>[^\]\n]{2,100})\]\((?P<link>(?:https?://|www\.)[^\s)]{3,2000})\)"
)
_ARROW = late(r"\s*(?:-{1,2}>|=>|>{1,3}|→|➡️?|👉)\s*\Z")
_BRACKET = late(r"\s*[(:]\s*\Z")


@dataclass(frozen=True, slots=True)
class Shown:
    """A text that stands for a link, and the link: `hosts` that the text names, in lower case.

    certain: whether the text surely stands for the link, and is not only beside it.
    """

    hosts: tuple[str, ...]
    words: str
    link: Link
    certain: bool


def target(link: Link) -> str | None:
    """The address that a redirector leads on to; "" where it hides it, None where the link is no redirector."""
    for name, value in _ASKED.findall(link.path):
        if name.lower() in _TO:
            if _HIDDEN.match(value):
                return ""
            plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
            if found := _ADDRESS.match(plain):
                known = found.group().startswith("http")
                return plain if known else "http://" + plain.lstrip("/")
    return None


def shown_otherwise(text: str, links: list[Link]) -> Iterator[Shown]:
    """Each link that stands under a text, behind an arrow or in brackets after another address."""
    for match in _MARKED.finditer(text):
        for link in links:
            if match.start("link") <= link.start < match.end("link"):
                hosts = tuple(each.host for each in links_in(match["shown"]))
                yield Shown(hosts, match["shown"].lower(), link, True)
    for first, second in pairwise(links):
        between = text[first.end : second.start]
        if arrow := _ARROW.match(between) or _BRACKET.match(between):
            yield Shown((first.host,), "", second, bool(_ARROW.match(arrow.group())))


def of_one_owner(one: str, other: str) -> bool:
    """Whether two hosts belong to one owner, as far as their names tell."""
    return under(one, (other,)) or under(other, (one,)) or _own(one) == _own(other)


def risky(host: str) -> bool:
    """Whether a host has an ending that hardly anybody honest uses."""
    return host.rpartition(".")[2] in lexicon.forms("links", "links.risky")


def _own(host: str) -> list[str]:
    labels = host.split(".")
    two = ".".join(labels[-2:]) in lexicon.forms("links", "links.suffix")
    return labels[-3 if two else -2 :]
