"""Links that hide or mislead, told from their text alone. No link is ever opened (policy sections 2.1 R11, 14.16)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from moderation import lexicon
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.characters import without_accents
from moderation.text.normalise import normalise
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

MOST_FINDINGS = 20  # in one comment: more would tell a reader nothing new
MANY = 5  # links; from here on a reader cannot tell where they lead
FEW = 7  # words beside a link: whoever baits says no more
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
_OWED = r"(?:parcel|package|delivery|royal\s+mail|evri|dpd|hmrc|dvla|tv\s+licen[cs]e|refund|rebate|fine|penalty|toll|council\s+tax|bank(?:ing)?|account|card|netflix|paypal|energy\s+(?:bill|grant)|fuel\s+payment)"
_SETTLE = r"(?:pay|fee|verify|confirm|claim|update|unlock|release|re-?deliver\w*|reschedul\w+|on\s+hold|suspended|blocked|log\s?in)"
_SETTLED = guarded(
    rf"\b{_OWED}\b.{{0,80}}?\b{_SETTLE}\b|\b{_SETTLE}\b.{{0,80}}?\b{_OWED}\b"
)
_WARNED_OF = late(
    r"\b(?:scam\w*|fraud\w*|fake|beware|phish\w*|don'?t\s+click|do\s+not\s+click|dodgy|is\s+this\s+(?:real|genuine|legit)|got\s+(?:this|a)\s+(?:text|e-?mail|message)|suspicious)\b"
)
# "This you?" and a link is how accounts are stolen, and a promise of company is how money is.
_BAIT = guarded(
    r"\b(?:is\s+)?(?:this|that)\s+(?:really\s+)?(?:you|u)\s*(?:\?|in\s+(?:the|this)\s+(?:video|vid|photo|pic|picture|clip)\b)|\b(?:i\s+)?can'?t\s+believe\s+(?:this\s+is|it'?s)\s+you\b|\blook\s+(?:what|who)\s+(?:died|i\s+found\s+(?:of|about)\s+you)\b|\bsomeone\s+(?:posted|shared)\s+(?:(?:this|an?|the|some)\s+)?(?:video|photo|pic|picture)s?\s+of\s+you\b|"
    r"\b(?:hot|sexy|horny|lonely|single)\s+(?:singles|girls|women|wom[ae]n|milfs?|mums|ladies|wives)\b|\bmeet\s+(?:\w+\s+)?(?:singles|girls|women|ladies)\b"
)
_OF_BAIT = late(
    r"(?:hot|sexy|horny|lonely)-?(?:singles|girls|women|milfs?|mums|wives)|singles-(?:near|in)|adult-?(?:date|dating|cams?|chat)|(?:sex|nude)-?(?:cams?|chat|dates?)"
)
_PROGRAM = late(
    r"\.(?:exe|scr|apk|bat|cmd|msi|vbs|jar|ps1|dmg)(?:$|[?#])", re.IGNORECASE
)
_LEET = tuple(str.maketrans("01345", "o" + one + "eas") for one in "li")
_COUNCIL = frozenset(["council", "cyngor", "borough"])
_AT_HOME = (".org.uk", ".wales", ".cymru")  # where small councils are at home
_IP = late(r"(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:]+\]|0x[0-9a-f]{8}|\d{8,10}")


@dataclass(frozen=True, slots=True)
class Link:
    """One link as it stands in a text: `host` in lower case, offsets in the original text."""

    host: str
    path: str
    userinfo: str
    start: int
    end: int
    disguised: bool = False  # written so that filters do not see a link


def links_in(text: str) -> Iterator[Link]:
    """Every link of a text, with or without a scheme."""
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
                yield Link(host.lower(), path, "", start, end, disguised)
            continue
        authority, slash, path = re.split(r"([/?#\\]|$)", rest, maxsplit=1)
        userinfo, _, host = authority.rpartition("@")
        host = host if host.startswith("[") else host.split(":")[0]
        yield Link(
            host.lower().rstrip("."), slash + path, userinfo, start, end, disguised
        )


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
    return [k for k in links if k.userinfo or not _under(k.host, spared)]


def few_words(text: str, links: Sequence[Link]) -> bool:
    """Whether a text is mostly links, not an argument that names its sources."""
    done, said = 0, 0
    spans = sorted((link.start, link.end) for link in links)
    for start, end in (*spans, (len(text), len(text))):
        said += len(text[done:start].split())
        done = max(done, end)
    return said < WORDS_A_LINK * len(links)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for each misleading link, and one where a text holds MANY links or more and says little beside them.

    Options: `blocklist`, domains that are known to be unsafe; `allowed`, domains never to be flagged.
    """
    blocked = tuple(str(d).lower() for d in options.get("blocklist", ()))
    allowed = tuple(str(d).lower() for d in options.get("allowed", ()))
    links = list(links_in(reading.original))
    own = _own(context, allowed) if links else ()
    found = []
    for link in links[:MOST_FINDINGS]:
        evidence, detail = _fault(link, blocked, allowed, own)
        if evidence:
            found.append(_finding(evidence, detail, ((link.start, link.end),)))
        elif _is_lure(reading.bare, link, allowed):
            detail = "A link to pay or to prove who you are, at a strange address"
            found.append(_finding("lure", detail, ((link.start, link.end),)))
        elif _is_bait(reading, link, allowed):
            detail = "A link that comes with bait, as stolen accounts send it"
            found.append(_finding("bait", detail, ((link.start, link.end),)))
    many = counted(links, context, allowed)
    if len(many) >= MANY and few_words(reading.original, many):
        found.append(
            _finding(
                "many",
                f"{len(many)} links in one comment",
                tuple((k.start, k.end) for k in many),
            )
        )
    return found


def _is_lure(text: str, link: Link, allowed: tuple[str, ...]) -> bool:
    """Whether a parcel, a fine or an account is to be settled at an address that no body of that kind has."""
    labels = link.host.split(".")
    joined = any(label.count("-") > 1 for label in labels)
    strange = labels[-1] in lexicon.forms("links", "links.risky") or (
        joined and labels[-1] not in ("uk", "org")
    )
    if not strange or _under(link.host, (*lexicon.forms("links", "links.official"), *allowed)):  # fmt: skip
        return False
    return bool(_SETTLED.search(text)) and not _WARNED_OF.search(text)


def _is_bait(reading: Reading, link: Link, allowed: tuple[str, ...]) -> bool:
    """Whether a short text baits somebody to open a link, or the address itself does."""
    if _under(link.host, (*lexicon.forms("links", "links.official"), *allowed)):
        return False
    if _OF_BAIT.search(link.host):
        return True
    said = reading.original[: link.start] + reading.original[link.end :]
    return (
        len(said.split()) <= FEW
        and bool(_BAIT.search(reading.bare))
        and not _WARNED_OF.search(reading.bare)
    )


def _finding(evidence: str, detail: str, spans: tuple[tuple[int, int], ...]) -> Finding:
    return Finding(
        check="links",
        signal="pattern",
        evidence=f"links.{evidence}",
        detail=detail,
        spans=spans,
    )


def _fault(
    link: Link,
    blocked: tuple[str, ...],
    allowed: tuple[str, ...],
    own: tuple[tuple[str, ...], ...],
) -> tuple[str, str]:
    """What is wrong with one link: evidence and detail, both "" when nothing is."""
    host = link.host
    if _under(host, blocked):
        return "blocklist", "A link to a domain on the block list"
    if _under(host, allowed) and not link.userinfo:
        return "", ""
    if link.userinfo:
        return "userinfo", "A link that shows one address and leads to another"
    if _IP.fullmatch(host):
        return "raw_address", "A link to a bare number instead of a name"
    if link.disguised:
        return "disguised", "A link written so that filters do not see it"
    if _PROGRAM.search(link.path):
        return "program", "A link that loads a program"
    if _under(host, tuple(lexicon.forms("links", "links.map"))) or (
        host == "goo.gl" and link.path.startswith("/maps")
    ):
        return "", ""
    if _under(host, tuple(lexicon.forms("links", "links.shortener"))):
        return "shortener", "A shortened link that hides where it leads"
    if "xn--" in host or _looks_like_latin(host):
        return "look_alike_letters", "A domain written with look-alike letters"
    if _poses(host) or _joins_a_body(host) or _like_own(host, own):
        return "look_alike_domain", "A domain made to look like a trusted one"
    return "", ""


def _own(context: Context, allowed: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The words of the council's own domains, and of what the page and the council are called, where they are a body's."""
    mails = (c.rpartition("@")[2].lower() for c in context.published_contacts if "@" in c)  # fmt: skip
    hosts = [tuple(re.split(r"[.-]", host)) for host in (*allowed, *mails)]
    called = (tuple(without_accents(name.lower()).split()) for name in context.called)
    return tuple(dict.fromkeys([*hosts, *(n for n in called if _COUNCIL & set(n))]))


def _like_own(host: str, own: Sequence[tuple[str, ...]]) -> bool:
    """Whether a strange host is written out of an own one's words, with none beside them that tells of another body."""
    if _under(host, tuple(lexicon.forms("links", "links.official"))):
        return False
    if any(_under(host, (".".join(words),)) for words in own):
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
    if _under(host, tuple(lexicon.forms("links", "links.official"))):
        return False
    about = lexicon.forms("links", "links.about")
    for label in host.split(".")[:-1]:
        for body in lexicon.forms("links", "links.body"):
            rest = label.removeprefix(body + "-")
            if rest != label and about.isdisjoint(rest.split("-")):
                return True
    return False


def _under(host: str, domains: Sequence[str]) -> bool:
    return any(host == d or host.endswith("." + d) for d in domains)


def _folds_to(part: str, trusted: frozenset[str]) -> bool:
    """Whether digits stand for letters in a trusted name: "paypa1", "g0v"."""
    if part.isalpha() or part in trusted:
        return False
    return any(part.translate(table) in trusted for table in _LEET)


def _looks_like_latin(host: str) -> bool:
    plain = normalise(host.replace(".", " ")).plain
    return not host.isascii() and plain.isascii()


def _poses(host: str) -> bool:
    """A trusted name where it means nothing: in the middle of a longer name, or glued to a bait word."""
    labels = host.split(".")
    suffix = 2 if ".".join(labels[-2:]) in lexicon.forms("links", "links.suffix") else 1
    own, before = labels[:-suffix][-1:], labels[:-suffix][:-1]
    if _under(host, tuple(lexicon.forms("links", "links.official"))):
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
    if own and own[0].endswith("-gov"):
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
