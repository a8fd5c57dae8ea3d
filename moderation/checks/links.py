"""Links that hide or mislead, told from their text alone. No link is ever opened (policy sections 2.1 R11, 14.16)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from moderation import lexicon
from moderation.links.found import Link, counted, few_words, links_in, shorteners, under
from moderation.links.leading_on import (
    Shown,
    of_one_owner,
    risky,
    shown_otherwise,
    target,
)
from moderation.links.posing import own_names, poses
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

MOST_FINDINGS = 20  # in one comment: more would tell a reader nothing new
MANY = 5  # links; from here on a reader cannot tell where they lead
FEW = 7  # words beside a link: whoever baits says no more

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
# Packed files load programs, too; minutes come packed as well, but not from an ending that hardly anybody honest uses.
_PACKED = late(r"\.(?:zip|rar|7z|iso|img|cab)(?:$|[?#])", re.IGNORECASE)
_SCRIPT = late(
    r"\b(?:(?:java|vb)script:[^\s(=]{1,200}[(=]\S{0,2000}|data:(?:text/html|application/)[\w.+-]*[;,]\S{1,2000})",
    re.IGNORECASE,
)
_IP = late(r"(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:]+\]|0x[0-9a-f]{8}|\d{8,10}")

_OTHER = "A link that shows one address and leads to another"
DETAILS = {
    "blocklist": "A link to a domain on the block list",
    "userinfo": _OTHER,
    "shown_otherwise": _OTHER,
    "raw_address": "A link to a bare number instead of a name",
    "disguised": "A link written so that filters do not see it",
    "program": "A link that loads a program",
    "shortener": "A shortened link that hides where it leads",
    "redirect": "A link that hides where it leads on to",
    "look_alike_letters": "A domain written with look-alike letters",
    "look_alike_domain": "A domain made to look like a trusted one",
    "lure": "A link to pay or to prove who you are, at a strange address",
    "bait": "A link that comes with bait, as stolen accounts send it",
    "many": "{} links in one comment",
}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of addresses: `blocked` and `allowed` domains, the words of the council's `own`, those `spared` any doubt."""

    blocked: tuple[str, ...]
    allowed: tuple[str, ...]
    own: tuple[tuple[str, ...], ...]
    hiding: tuple[str, ...]  # domains that hide where a link leads

    @property
    def spared(self) -> tuple[str, ...]:
        """Domains that no doubt falls on: those of public bodies, and the allowed."""
        return (*lexicon.forms("links", "links.official"), *self.allowed)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for each misleading link, and one where a text holds MANY links or more and says little beside them.

    Options: `blocklist`, domains that are known to be unsafe; `allowed`, domains never to be flagged.
    """
    text = reading.original
    allowed = tuple(str(d).lower() for d in options.get("allowed", ()))
    blocked = tuple(str(d).lower() for d in options.get("blocklist", ()))
    links = list(links_in(text))
    known = Known(blocked, allowed, own_names(context, allowed) if links else (), _hiding(context))  # fmt: skip
    elsewhere = {
        shown.link.start
        for shown in shown_otherwise(text, links)
        if _misled(shown, known)
    }
    found = [_finding("program", match.span()) for match in _SCRIPT.finditer(text)]
    for link in links[:MOST_FINDINGS]:
        kind = _fault(link, known) or (
            "shown_otherwise"
            if link.start in elsewhere
            else _in_its_place(reading, link, known)
        )
        if kind:
            found.append(_finding(kind, (link.start, link.end)))
    many = counted(links, context, allowed)
    if len(many) >= MANY and few_words(text, many):
        found.append(_finding("many", *((link.start, link.end) for link in many)))
    return found


def _finding(kind: str, *spans: tuple[int, int]) -> Finding:
    return Finding(
        check="links",
        signal="pattern",
        evidence=f"links.{kind}",
        detail=DETAILS[kind].format(len(spans)),
        spans=spans,
    )


def _fault(link: Link, known: Known) -> str:
    """What kind of fault a link has, wherever a redirector leads it on to; "" for none."""
    kind = _of_itself(link, known)
    if kind or under(link.host, known.allowed):
        return kind
    leads = target(link)
    if leads == "":
        return "redirect"
    for further in links_in(leads or ""):
        return _of_itself(further, known) or ("redirect" if risky(further.host) else "")
    return ""


def _hiding(context: Context) -> tuple[str, ...]:
    of_x = () if context.platform == "x" else lexicon.forms("links", "links.of_x")
    return (*shorteners(), *of_x)


def _of_itself(link: Link, known: Known) -> str:
    host = link.host
    if under(host, known.blocked):
        return "blocklist"
    if under(host, known.allowed) and not link.userinfo:
        return ""
    if link.userinfo:
        return "userinfo"
    if _IP.fullmatch(host):
        return "raw_address"
    if link.disguised:
        return "disguised"
    if _PROGRAM.search(link.path) or (risky(host) and _PACKED.search(link.path)):
        return "program"
    if under(host, tuple(lexicon.forms("links", "links.map"))) or (
        host == "goo.gl" and link.path.startswith("/maps")
    ):
        return ""
    return "shortener" if under(host, known.hiding) else poses(link, known.own)


def _misled(shown: Shown, known: Known) -> bool:
    """Whether what stands for a link, or right before it, names somebody whose link it is not."""
    host = shown.link.host
    if under(host, known.spared):
        return False
    if any(of_one_owner(each, host) for each in shown.hosts):
        return False
    trusted = lexicon.forms("links", "links.trusted")
    of_trust = any(
        under(each, known.spared) or not trusted.isdisjoint(re.split(r"[.-]", each))
        for each in shown.hosts
    ) or not trusted.isdisjoint(shown.words.split())
    if shown.certain and shown.hosts:
        return bool(shown.words) or of_trust
    return of_trust and risky(host)


def _in_its_place(reading: Reading, link: Link, known: Known) -> str:
    """What is wrong with a link because of the words beside it."""
    if under(link.host, known.spared):
        return ""
    if _is_lure(reading.bare, link):
        return "lure"
    return "bait" if _is_bait(reading, link) else ""


def _is_lure(text: str, link: Link) -> bool:
    """Whether a parcel, a fine or an account is to be settled at an address that no body of that kind has."""
    labels = link.host.split(".")
    joined = any(label.count("-") > 1 for label in labels)
    if not risky(link.host) and (not joined or labels[-1] in ("uk", "org")):
        return False
    return bool(_SETTLED.search(text)) and not _WARNED_OF.search(text)


def _is_bait(reading: Reading, link: Link) -> bool:
    """Whether a short text baits somebody to open a link, or the address itself does."""
    if _OF_BAIT.search(link.host):
        return True
    said = reading.original[: link.start] + reading.original[link.end :]
    return (
        len(said.split()) <= FEW
        and bool(_BAIT.search(reading.bare))
        and not _WARNED_OF.search(reading.bare)
    )
