"""Hosts that pose as others: a trusted name where it means nothing, in look-alike letters, or misspelt by one letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from moderation import lexicon
from moderation.links.found import Link, under
from moderation.patterns.late import late
from moderation.text.characters import without_accents
from moderation.text.normalise import normalise
from moderation.types import Context

LONG = 7  # letters of a name from which on one wrong letter is no other word

_LEET = tuple(str.maketrans("01345", "o" + one + "eas") for one in "li")
_COUNCIL = frozenset(["council", "cyngor", "borough"])
_AT_HOME = (".org.uk", ".wales", ".cymru")  # where small councils are at home
# "royalmail.com-fee.top": the end of an address goes on with a hyphen.
_GOES_ON = late(r"(?<!\bwww)\.(?:com|net|org|gov)-[a-z0-9-]+\.")


def poses(link: Link, own: Sequence[tuple[str, ...]]) -> str:
    """How a link's host poses as another's: "look_alike_letters", "look_alike_domain", or "" where it does not."""
    host = link.host
    if "xn--" in host or _looks_like_latin(host) or _capital_for_small(link.written):
        return "look_alike_letters"
    if (
        _names_wrongly(host)
        or _joins_a_body(host)
        or _like_own(host, own)
        or _misspelt(host)
    ):
        return "look_alike_domain"
    return ""


def own_names(context: Context, allowed: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The words of the council's own domains, and of what the page and the council are called, where they are a body's."""
    mails = (c.rpartition("@")[2].lower() for c in context.published_contacts if "@" in c)  # fmt: skip
    hosts = [tuple(re.split(r"[.-]", host)) for host in (*allowed, *mails)]
    called = (tuple(without_accents(name.lower()).split()) for name in context.called)
    return tuple(dict.fromkeys([*hosts, *(n for n in called if _COUNCIL & set(n))]))


def _like_own(host: str, own: Sequence[tuple[str, ...]]) -> bool:
    """Whether a strange host is written out of an own one's words, with none beside them that tells of another body."""
    if under(host, tuple(lexicon.forms("links", "links.official"))):
        return False
    if any(under(host, (".".join(words),)) for words in own):
        return False
    bare = host.removeprefix("www.").replace("-", "")
    if any(bare == "".join(words) + home for words in own for home in _AT_HOME):
        return False
    strange = [part for label in host.split(".")[:-1] for part in label.split("-")]
    return any(_is_written_of(words, strange) for words in own if len(words) > 1)


def _is_written_of(words: tuple[str, ...], strange: Sequence[str]) -> bool:
    """Whether the parts of a host are these words, glued or not, and beside them only what fakes are joined with."""
    whole, joined = "".join(words), "".join(strange)
    at = joined.find(whole)
    if at < 0:
        return False
    beside = [each for each in (joined[:at], joined[at + len(whole) :]) if each]
    common = lexicon.forms("links", "links.joined", "links.bait")
    kept = [part for part in strange if part not in words and part not in common]
    return all(each in common for each in beside) or all(part == whole for part in kept)


def _joins_a_body(host: str) -> bool:
    """Whether a body's name stands at the head of a strange one, joined to words that are not talk about it."""
    if under(host, tuple(lexicon.forms("links", "links.official"))):
        return False
    about = lexicon.forms("links", "links.about")
    for label in host.split(".")[:-1]:
        for body in lexicon.forms("links", "links.body"):
            rest = label.removeprefix(body + "-")
            if rest != label and about.isdisjoint(rest.split("-")):
                return True
    return False


def _folds_to(part: str, trusted: frozenset[str]) -> bool:
    """Whether digits stand for letters in a trusted name: "paypa1", "g0v"."""
    if part.isalpha() or part in trusted:
        return False
    return any(part.translate(table) in trusted for table in _LEET)


def _capital_for_small(written: str) -> bool:
    """Whether a capital I stands for a small L in a trusted name: "royaImail"."""
    if "I" not in written or written.isupper():
        return False
    read = written.replace("I", "l").lower()
    trusted = lexicon.forms("links", "links.trusted")
    return any(
        part in trusted and part not in _parts(written.lower()) for part in _parts(read)
    )


def _misspelt(host: str) -> bool:
    """Whether a part of a host is a trusted name but for one letter: "councll-tax"."""
    if under(host, tuple(lexicon.forms("links", "links.official"))):
        return False
    return any(len(part) >= LONG - 1 and part in _one_off() for part in _parts(host))


@cache
def _one_off() -> frozenset[str]:
    """All that is one letter away from a long trusted name, and neither its plural nor its singular."""
    found: set[str] = set()
    for name in lexicon.forms("links", "links.trusted"):
        if len(name) >= LONG and name.isalpha():
            found.update(_neighbours(name))
            found -= {name + "s", name.removesuffix("s")}
    return frozenset(found) - lexicon.forms("links", "links.trusted", "links.word")


def _neighbours(name: str) -> Iterator[str]:
    """What a name becomes by one letter too many, too few, wrong or out of its place."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(len(name) + 1):
        before, after = name[:at], name[at:]
        yield from (before + letter + after for letter in letters)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in letters)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


def _parts(host: str) -> list[str]:
    return re.split(r"[.-]", host)


def _looks_like_latin(host: str) -> bool:
    plain = normalise(host.replace(".", " ")).plain
    return not host.isascii() and plain.isascii()


def _names_wrongly(host: str) -> bool:
    """A trusted name where it means nothing: in the middle of a longer name, or glued to a bait word."""
    labels = host.split(".")
    suffix = 2 if ".".join(labels[-2:]) in lexicon.forms("links", "links.suffix") else 1
    own, before = labels[:-suffix][-1:], labels[:-suffix][:-1]
    if under(host, tuple(lexicon.forms("links", "links.official"))):
        return False
    trusted, bait = (
        lexicon.forms("links", "links.trusted"),
        lexicon.forms("links", "links.bait"),
    )
    inner = lexicon.forms("links", "links.inner")
    if any(label in inner for label in before[1:]) or (
        len(before) > 1 and before[-1] in inner
    ):
        return True
    parts = {part for label in (*before, *own) for part in label.split("-")}
    if any(_folds_to(part, trusted) for part in parts):
        return True
    if (own and own[0].endswith("-gov")) or _GOES_ON.search(host):
        return True
    named = parts & trusted or any(
        own and own[0].startswith(t) and own[0] != t and len(t) > 3 and "-" in own[0]
        for t in trusted
    )
    return bool(named) and bool(
        parts & bait
        or labels[-1] in lexicon.forms("links", "links.risky")
        or "gov-uk" in host
    )
