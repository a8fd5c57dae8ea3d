"""The claim's two ends the other way round: "Tesco sold the park to the council", "moved from the scout hut" beside "moved to the scout hut"."""

from __future__ import annotations

from moderation.claims.wording.words import tokens, unmarked
from moderation.patterns.late import late

_HEAD = r"(?:the |our |a |an )?(?P<{0}>[a-z][\w'-]*)"
_SOLD = late(
    rf"(?:^|[,.;:!?] |\b(?:and|that|but|so) ){_HEAD.format('seller')} (?:(?:has|have|had|is|are|will|be|'s|'ve|just|now|already) )*(?:sold|sell(?:s|ing)?|flogged|gave|giv(?:en|es|ing)|handed) (?:[\w'£-]+ ){{1,6}}?(?:back |over )?to {_HEAD.format('buyer')}"
)
_PLACE = r"(?:the |our |a |an )?(?P<place>[a-z][\w'-]*(?: [a-z][\w'-]*)?)"
_MOVED = r"\b(?:mov(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|transferred|switched) (?:(?!from\b|to\b)[\w'-]+ ){0,4}?"
_TO = late(rf"{_MOVED}to {_PLACE}")
_FROM = late(rf"{_MOVED}(?:out of|from) {_PLACE}")
_THITHER = late(r"\b(?:to|into) ")


def ends_swapped(sentence: str, wording: str) -> bool:
    """Whether a sentence has the claim's seller buy from its buyer, or a thing leave the place to which the claim moves it."""
    said, claimed = unmarked(sentence), unmarked(wording)
    theirs, mine = _SOLD.search(claimed), _SOLD.search(said)
    if theirs and mine and (theirs["seller"], theirs["buyer"]) == (mine["buyer"], mine["seller"]):  # fmt: skip
        return True
    to, out_of = _TO.search(claimed), _FROM.search(said)
    if not to or not out_of or _FROM.search(claimed):
        return False
    place = _keys(to["place"])
    return bool(place) and place <= _keys(out_of["place"]) and not _THITHER.search(said[out_of.end() :])  # fmt: skip


def _keys(text: str) -> frozenset[str]:
    return frozenset(token.key for token in tokens(text))
