"""Shapes that would have a group gone, shut up in camps or let burn, whichever group it is (R3).

The form of the shapes is that of contempt_unfit.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.lexicon.contempt_unfit import Shape
from moderation.lexicon.contempt_words import G_OR_THE, PLACES, G

_THEM = rf"(?:(?:all|the|these|those|your|any|every|bloody|fucking|dirty|filthy|of)\s+){{0,3}}{G}"
# A wish or an order, not a tale: "they put people in camps".
_ORDER = r"(?:^\W*|[,:;!–—-]\s*|\b(?:please|should|must|let's|lets|just|better|gotta|(?:got|time|need|want|ought)\s+to|we'll|i'd|we'd|so|then)\s+)"
_LAND = rf"(?:(?:wales|england|scotland|ireland|britain|the\s+uk|the\s+country)|(?:this|our|my)\s+(?:\w+\s+)?{PLACES})"
_CAMPS = r"(?:(?:an?|the|some|labour|work|prison|concentration|internment|death|big)\s+){0,3}(?:camps?|gulags?|ghettos?|ovens?|gas\s+chambers?|cages?)"
_BEASTS = r"[🐀🐁🐷🐖🐽🐒🐵🐍🪳🦟🪱💩]"


def named() -> Iterator[Shape]:
    """What takes a group in the text."""
    yield "shut_out", rf"{_ORDER}get\s+{_THEM}\s+(?:all\s+|the\s+(?:hell|fuck)\s+)?out\s+of\s+{_LAND}(?=\W*$)", False  # fmt: skip
    yield "shut_out", rf"^\W*no\s+(?:more\s+)?{G}\s+(?:in|on|near)\s+(?:the|our|this)\s+(?:council|cabinet|committee|board|bench|chamber)\s*[,.-]?\s*(?:ever|full\s+stop|end\s+of(?:\s+story)?|thanks|thank\s+you)(?=\W*$)", False  # fmt: skip
    yield "shut_out", rf"{_ORDER}(?:put|lock|throw|stick|shove|pack|intern|round\s+up)\s+{_THEM}\s+(?:all\s+|up\s+)?(?:in|into)\s+{_CAMPS}(?=\W*$)", False  # fmt: skip
    yield "shut_out", rf"\b(?:should|need\s+to|ought\s+to|must|let's|time\s+to|time\s+we)\s+(?:all\s+)?(?:do|did)\s+to\s+{_THEM}\s+what\s+(?:they|hitler|adolf|the\s+(?:nazis|germans)|he)\s+did\b", False  # fmt: skip
    yield "hate", rf"\b(?:world|town|country|village|place|council|planet)\b[^.!?]{{0,15}}?\b(?:would|'d|will|is|be)\s+(?:be\s+)?(?:an?\s+)?(?:(?:far|much|so\s+much|way|lot)\s+)?better(?:\s+(?:off|place))?\s+without\s+{_THEM}(?=\W*$)", False  # fmt: skip
    yield "hate", rf"\b(?:would\s?n[o']?t|would\s+not|wouldnae|'d\s+not|never)\s+(?:even\s+)?(?:piss|spit|wee|pee|spare\s+a\s+bucket\s+of\s+\w+)\s+on\s+{_THEM}\s+if\s+(?:they|he|she)\s+(?:were|was|wis|wor)\s+(?:on\s+fire|burning)", False  # fmt: skip
    yield "charged", rf"{G_OR_THE}\s+(?:(?:just|all|ever)\s+)?(?:contribute|contributes|give|gives|bring|brings|add|adds)\s+(?:absolutely\s+)?(?:nothing|nowt|sod\s+all|fuck\s+all|bugger\s+all)\s*(?:,|and|but)?\s*(?:(?:they|and)\s+)?(?:(?:only|just|all)\s+(?:ever\s+)?)(?:take|takes|moan|scrounge|sponge|cost)", True  # fmt: skip
    yield "beasts", rf"^\W*{_THEM}\s*{_BEASTS}(?:\s*{_BEASTS})+(?=\W*$)", False


def unnamed() -> Iterator[Shape]:
    """Nothing: without the group none of these says enough."""
    return iter(())
