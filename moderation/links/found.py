"""Which links stand in a text, with or without a scheme, and those that are written so that filters see none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from moderation import lexicon
from moderation.patterns.late import late
from moderation.types import Context

SHORT = 5  # characters of a host that may be words, too
WORDS_A_LINK = 10  # from here on the links are the sources of an argument

_LINK = late(
    r"\b(?:https?|hxxps?|ftp)://(?P<rest>[^\s<>\"'”’)\]]{1,2000})|(?<![\w@./-])(?P<bare>(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,6}(?:[a-z]{2,24}|xn--[\w-]{2,59}))(?![\w@-])(?P<path>[/?#:][^\s<>\"'”’)\]]{0,2000})?",
    re.IGNORECASE,
)
_MAYBE = late(r"://|\.\w")  # no link is without one of these
_SUFFIXES = """
    com org net uk co info biz io ly me tv eu cymru wales scot ie fr de shop store site online live app link click
    top xyz club vip win loan ru cn tk ml ga cf gq cc to gl gd at pro
"""
_BARE_SUFFIXES = frozenset(_SUFFIXES.split())
# English words too: "a mess.To be honest" and "the council.top marks" are sentences without a space.
_WORDS = """
    to at me top win live online store shop click loan link site is it in so no us my be am as by do go he if or we co pro
    app de cc
"""
_WORD_SUFFIXES = frozenset(_WORDS.split())
_DEFANGED = late(r"(?<=[\w-])(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\))(?=[\w-])", re.IGNORECASE)  # fmt: skip
_BRACKETS = late(r"[\[({](?:\.|(?i:dot))")
_MAIL = late(r"[\w.+-][\[({](?:at|@)[\])}]\Z", re.IGNORECASE)
# Letter by letter, or with the dot as a word: "b i t . l y / abc", "rb dot gy / abc". Only names that shorten links are read so.
_APART = late(
    r"(?<![\w.])(?P<name>\w{1,20}(?:-\w{1,9})?|\w(?: \w){1,12})\s*(?:\.|\b(?:dot|d0t)\b)\s*(?P<suffix>[a-z]{2,4}|[a-z](?: [a-z]){1,3})\s*(?:/|\bslash\b)\s*(?P<path>\w[\w-]*)",
    re.IGNORECASE,
)
_DOT_APART = late(r"\b(?:dot|d0t)\b|\s\.|\.\s?\w\s?\w\s?/|\w \w \w", re.IGNORECASE)
_SLASHED = late(r"/|\bslash\b", re.IGNORECASE)
# A bare number with a port or a path. "10.0.0.1/24" names a network, a version leads nowhere, and "192.168.0.1/login" is one's
# own router.
_NUMBER = late(
    r"(?<![\w.@/-])(?!(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.)(?P<host>(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?P<path>(?::\d{2,5})(?:/[^\s<>\"']{0,2000})?|/[a-z_][^\s<>\"']{0,2000})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Link:
    """One link as it stands in a text: `host` in lower case, offsets in the original text."""

    host: str
    path: str
    userinfo: str
    start: int
    end: int
    disguised: bool = False  # written so that filters do not see a link
    written: str = ""  # the host as it stands, capitals and all


def links_in(text: str) -> Iterator[Link]:
    """Every link of a text in its order, with or without a scheme, none of which lies in another."""
    done = 0
    for link in sorted(
        [*_written_in(text), *_apart_in(text), *_numbers_in(text)],
        key=lambda each: (each.start, -each.end),
    ):
        if link.start >= done:
            done = link.end
            yield link


def _written_in(text: str) -> Iterator[Link]:
    """Links as they are usually written, and those with brackets about their dots."""
    text, at = _joined(text)
    if not _MAYBE.search(text):
        return
    for match in _LINK.finditer(text):
        start, end = at[match.start()], at[match.end()]
        disguised = (
            text[match.start() : match.end()].lower().startswith("hxxp")
            or end - start != match.end() - match.start()
        )
        rest = match.group("rest")
        if rest is None:
            if disguised and _MAIL.search(text, 0, match.start()):
                continue  # of "ann(at)wenbrook(dot)example"; whose address it is, personal_data asks
            host, path = match.group("bare"), match.group("path") or ""
            if _is_address(host, path) or disguised:
                yield Link(host.lower(), path, "", start, end, disguised, host)
            continue
        authority, slash, path = re.split(r"([/?#\\]|$)", rest, maxsplit=1)
        userinfo, _, host = authority.rpartition("@")
        host = (host if host.startswith("[") else host.split(":")[0]).rstrip(".")
        yield Link(host.lower(), slash + path, userinfo, start, end, disguised, host)


def _apart_in(text: str) -> Iterator[Link]:
    """Shortened links whose letters stand apart, or whose dot is a word."""
    if not _SLASHED.search(text) or not _DOT_APART.search(text):
        return
    for match in _APART.finditer(text):
        host = "".join(f"{match['name']}.{match['suffix']}".split()).lower()
        whole = match.group()
        apart = "." not in whole or " " in whole
        if apart and under(host, shorteners()) and not _of_words(host, match["path"]):
            yield Link(host, "", "", *match.span(), True, host)


def _of_words(host: str, path: str) -> bool:
    """Whether a host of few letters may be words that somebody parted with a dot: "Thank u . to / from"."""
    return len(host) <= SHORT and path.isalpha() and (path.islower() or path.istitle())


def _numbers_in(text: str) -> Iterator[Link]:
    """Links to a bare number that have no scheme, but a port or a path."""
    for match in _NUMBER.finditer(text):
        yield Link(match["host"], match["path"], "", *match.span())


def _is_address(host: str, path: str) -> bool:
    """Whether a bare host is one, and not the seam of two sentences."""
    if host.lower().startswith("www."):
        return True
    before, _, suffix = host.rpartition(".")
    if suffix[0].isupper() and not suffix.isupper():
        return False
    named = any(c.isdigit() or c == "-" for c in before)
    leads_on = path.startswith("/")
    if suffix.lower() not in _BARE_SUFFIXES:  # no list of endings is ever whole
        return leads_on and (named or any(c in ".-_" or c.isdigit() for c in path))
    return suffix.lower() not in _WORD_SUFFIXES or named or leads_on


def _joined(text: str) -> tuple[str, Sequence[int]]:
    """The text with "[.]" and its like written as dots, and where each of its characters stood."""
    if not _BRACKETS.search(text) or not _DEFANGED.search(text):
        return text, range(len(text) + 1)
    parts: list[str] = []
    at: list[int] = []
    done = 0
    for match in _DEFANGED.finditer(text):
        parts.append(text[done : match.start()] + ".")
        at.extend(range(done, match.start() + 1))
        done = match.end()
    parts.append(text[done:])
    at.extend(range(done, len(text) + 1))
    return "".join(parts), at


def counted(
    links: Sequence[Link], context: Context, allowed: Sequence[str] = ()
) -> list[Link]:
    """The links that count towards too many: not those of public bodies, nor of the page's own council."""
    own = [c.rpartition("@")[2].lower() for c in context.published_contacts if "@" in c]
    spared = (*lexicon.forms("links", "links.official"), *own, *allowed)
    return [k for k in links if k.userinfo or not under(k.host, spared)]


def few_words(text: str, links: Sequence[Link]) -> bool:
    """Whether a text is mostly links, not an argument that names its sources."""
    done, said = 0, 0
    spans = sorted((link.start, link.end) for link in links)
    for start, end in (*spans, (len(text), len(text))):
        said += len(text[done:start].split())
        done = max(done, end)
    return said < WORDS_A_LINK * len(links)


def under(host: str, domains: Sequence[str]) -> bool:
    """Whether a host is one of these domains, or lies below one."""
    return any(host == d or host.endswith("." + d) for d in domains)


@cache
def shorteners() -> tuple[str, ...]:
    """Domains whose links hide where they lead."""
    return tuple(lexicon.forms("links", "links.shortener"))
