"""Advertising (R7): a price or an offer, a way to reach the seller, and a trade. Two of the three with a price."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.checks import pattern_finding
from moderation.patterns.letters import Guarded, guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_PRICE = guarded(
    r"£\s?\d[\d,.]*|\b\d+(?:\.\d\d)?\s?(?:quid|pounds)\b|\b\d{1,2}%\s+off\b|\bfree\s+(?:quotes?|estimates?)\b"
)
_PHONE = guarded(r"(?<!\d)(?:\+44|0)[\d ]{9,13}(?!\d)")
# "Call me daft" is no way to reach anybody.
_CALL = guarded(
    r"\b(?:call|ring)\s+me\b(?=\s*(?:$|[^\w\s]|\+?\d|(?:on|at|for|today|now|if|to|any\s?time|or|and|asap|when|before|after|tonight|tomorrow|direct)\b))"
)
_BUYER = guarded(
    r"\b(?:anyone\s+(?:know|recommend|got)|can\s+(?:anyone|someone)\s+recommend|looking\s+for\s+an?|recommend(?:ations?)?|i\s+(?:paid|was\s+charged|pay|need)|cost\s+(?:me|us)|charged\s+(?:me|us)|"
    r"council\s+tax|tickets?|all\s+welcome|raffle|fair|fete|charity|fundrais\w+|council|councillors?|cllr)\b"
)
# What a kitchen serves and for whom; a hall, a church and a club feed people too.
_FARE = guarded(
    r"^(?![\s\S]*\b(?:church|chapel|hospice|lunch\s+club|foodbank|food\s+bank|volunteers?|donat\w*|proceeds|legion|scouts?|school|village\s+hall|community)\b)[\s\S]*?\b(?:(?:two|2|four|4)\s+(?:can\s+)?(?:dine|eat)\s+(?:for|from)|kids\s+eat\s+(?:free|for)|(?:two|2)\s+(?:for|4)\s+(?:one|1)\b|bottomless\s+brunch|happy\s+hour|(?:our|the)\s+(?:new\s+|famous\s+)?(?:\w+\s+)?(?:carvery|menu|sunday\s+(?:lunch|roasts?)|steak\s+night|curry\s+night|takeaway\s+service)\s+(?:is|are)\s+(?:now\s+)?(?:back|on|served|open|here|available))\b"
)
# What only those say who ply a trade: two of them sell, whoever is to be rung.
_PLIED = guarded(
    r"\b(?:same[\s-]day\s+(?:call[\s-]?outs?|service|repairs?)|no\s+vat\s+(?:for|if\s+you\s+pay)\s+cash|(?:no|zero)\s+call[\s-]?out\s+(?:fees?|charges?)|free\s+(?:quotes?|quotations?|estimates?|surveys?)|no\s+job\s+(?:too|to)\s+(?:small|big)|all\s+work\s+guaranteed|fully\s+(?:insured|qualified)|(?:\d+|twenty|thirty|ten)\s+years'?\s+experience|24/?7\s+call[\s-]?outs?|satisfaction\s+guaranteed)\b"
)
_NOT_OURS = guarded(
    r"\b(?:anyone\s+(?:know|recommend|got)|can\s+(?:anyone|someone)\s+recommend|(?:told|quoted|offered|asked|charged|promised)\s+(?:me|us|my|her|him|them)|looking\s+for|rogue|cowboys?|scam\w*|beware|claim(?:s|ed|ing)?\s+to\s+be|they\s+(?:claim\w*|say)|said|says|leaflets?|cold[\s-]call\w*|doorstep\w*|drivers?|nurses?|teachers?|staff|carers?|officers?)\b"
)
_TICKETS = guarded(
    r"^(?![\s\S]*\b(?:charity|charit\w+|fundrais\w+|raffle|school|pta|church|chapel|hospice|village\s+hall|community|scouts?|guides|legion|proceeds|in\s+aid\s+of|panto\w*|fete|council\w*)\b)[\s\S]*?\bselling\s+(?:some\s+|a\s+few\s+)?tickets\s+(?:left\s+)?for\s+(?:our|my)\b(?=[\s\S]*£)[\s\S]*?\b(?:(?:only\s+)?(?:a\s+)?(?:few|handful|limited\s+number)\s+(?:left|remaining|available|still)|last\s+few|(?:selling|going)\s+fast|limited\s+(?:spaces|places|tickets|availability)|grab\s+(?:yours|one))\b"
)
# A trade, or a word to be texted: the number beside it is the seller's own.
OFFERED = guarded(
    r"\b(?:(?:wo)?man\s+(?:and|with|n)\s+(?:an?\s+)?van|text\s+\w+\s+to|(?:call|ring|text|whatsapp)\s+(?:us|now)\b)"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding where a text sells: a way to reach the seller, and two of price, offer words and trade.

    Someone who asks for a tradesman, tells what they paid, or announces a fair sells nothing. Takes no options.
    """
    if touted := _touted(reading):
        return touted
    told = reading.vocabulary & _words() or "£" in reading.plain
    if not told and not _FARE.search(reading.bare):
        return []
    contact = (
        _find("ads.contact").search(reading.bare)
        or _CALL.search(reading.bare)
        or _PHONE.search(reading.bare)
    )
    if contact is None or _BUYER.search(reading.bare):
        return []
    signs = {
        "price": _PRICE.search(reading.bare),
        "offer": _find("ads.offer").search(reading.bare) or _FARE.search(reading.bare),
        "trade": _find("ads.service").search(reading.bare),
    }
    seen = {name: match for name, match in signs.items() if match}
    if len(seen) < 2:
        return []
    spans = [contact.span(), *(match.span() for match in seen.values())]
    start, end = min(s for s, _ in spans), max(e for _, e in spans)
    detail = (
        f"Offers goods or services ({', '.join(seen)}, and how to reach the seller)"
    )
    return [
        pattern_finding(
            reading, "advertising", "advertising." + "_".join(seen), detail, start, end
        )
    ]


def _touted(reading: Reading) -> list[Finding]:
    """Who says two things that only a trade says, or sells the last tickets for a night of their own; no number is needed."""
    plied = {match.group(): match.span() for match in _PLIED.finditer(reading.bare)}  # fmt: skip
    night = _TICKETS.search(reading.bare)
    if not night and (len(plied) < 2 or _NOT_OURS.search(reading.bare)):
        return []
    start, end = (
        night.span()
        if night
        else (min(s for s, _ in plied.values()), max(e for _, e in plied.values()))
    )
    evidence = "advertising." + "_".join(("offer", "price" if night else "trade"))
    detail = "Offers goods or services (what only a seller says)"
    return [pattern_finding(reading, "advertising", evidence, detail, start, end)]


@cache
def _find(name: str) -> Guarded:
    return guarded(rf"(?<!\w){lexicon.pattern('advertising', name)}(?!\w)")


@cache
def _words() -> frozenset[str]:
    return frozenset(form.split()[0] for form in lexicon.forms("advertising"))
