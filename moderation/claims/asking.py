"""Who asks where a story comes from: a source, a link, proof, who told it. Such a question takes nothing for granted."""

from __future__ import annotations

import re
from itertools import takewhile

from moderation.claims.agree import EVENTS
from moderation.claims.words import plain, tokens

_SOURCE = r"(?:sources?|links?|citations?|evidence|proof|references?|info|information|confirmation|screenshots?)"
_FILLER = r"^(?:(?:so|and|but|hi|hello|hey|ok|well|please|pls|sorry|excuse me|omg|wait|oh|hang on|@\w+)[\s,!.]+)*"
_WHO = r"(?:it|they|he|she|you|u|anyone|anybody|someone|somebody|council|the (?:council|paper|letter|post|website|leaflet|\w+))"
_WANTED = re.compile(
    rf"{_FILLER}(?:any |a |the |your |an? official |is there (?:a|any) )?{_SOURCE} (?:for|to|on|about|that|of)\b.*(?:\b(?:please|pls|plz|anyone|anybody)\b|\?)"
    rf"|\b{_SOURCE} (?:needed|required|wanted|please|pls|plz)\b"
    rf"|{_FILLER}(?:can|could|may|would|will|has|does|do|is there|are there|anyone|anybody|someone|got|need|looking for|searching for|i'?m (?:looking|searching) for|i'?d like|have (?:you|we|they)"
    rf"|(?:show|send|give|point) (?:me|us))(?! (?:all |even )?(?:seen|read|heard)) (?:(?!seen\b|read\b|heard\b|no\b)[\w']+ ){{0,6}}?{_SOURCE}\b(?: (?:for|to|on|about|that|of|please|pls)\b|\W*$)"
    rf"|\b(?:can|could|may) (?:we|i|you|u|someone|anyone|somebody|they|the council) (?:please |pls )?(?:have|get|see|show|post|give|share|provide|produce) (?:\w+ ){{0,3}}?{_SOURCE}\b"
    rf"|\b(?:where|when) (?:does|did|do|has|have|is|was) {_WHO} (?:actually |ever |even |really )?(?:says?|said|stated?|announced?|confirm(?:ed)?|mention(?:ed)?|reported?)\b"
    rf"|\bwhere (?:have|has|did) {_WHO} (?:hear|heard|reads?|see|seen)\b"
    rf"|\bshow (?:me|us) where {_WHO} says?\b"
    rf"|{_FILLER}who (?:on earth |the hell )?(?:told|has told|is telling) (?:you|u|ya|them|him|her|us|everyone|everybody|people)\b(?! to\b| (?:they|you|we|it|the council) (?:could|can)\b)"
    rf"|{_FILLER}who (?:says|said)\b(?! (?:they|you|we|it|the council) (?:could|can|should|had)\b)|\bsays who\b"
    r"|\bwhat (?:time|day|date) (?:do|does|did|are|is|will)\b.*,\s*\S+(?: or \S+)?\s*\?"
)
_WHICH = re.compile(rf"{_FILLER}which (?:of (?:the|our) )?(?P<rest>.+)\?")
_SOMEBODY = re.compile(r"\b(?:they|you|we|i|he|she|it|the council|council|councillors?|cllrs?)\b")  # fmt: skip


def wants_source(sentence: str) -> bool:
    """Whether somebody asks who says so and where."""
    return bool(_WANTED.search(plain(sentence)))


def asks_which(sentence: str, wording: str) -> bool:
    """Whether "which" asks of the claim's own thing ("Which polling stations close at 6?"), not of who did it."""
    found = _WHICH.search(plain(sentence))
    if not found or _SOMEBODY.search(found["rest"]):
        return False
    claim = {w.key for w in tokens(wording)}
    said = [t.key for t in tokens(found["rest"])]
    things = list(takewhile(lambda key: key in claim - EVENTS, said))
    verb = said[len(things) : len(things) + 1]
    return bool(things and verb) and verb[0] in claim & EVENTS
