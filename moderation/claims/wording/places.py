"""Places that a statement names by their kind, in capitals or not: "hollinwell bridge" is not "Marlpit bridge"."""

from __future__ import annotations

from collections.abc import Mapping

from moderation.claims.wording.words import plain, trigrams
from moderation.patterns.late import late

TYPO = 0.5  # shared runs of three letters from which one word is another mistyped
KINDS = (
    "bridge|library|school|primary|academy|college|park|hall|centre|pool|baths|hospital|clinic|surgery|square|estate|field|fields"
    "|green|common|station|market|cemetery|theatre|museum|house|gardens|woods|beach|car park|playground|depot|tip"
    "|street|road|lane|avenue|terrace|crescent|close|drive|way|court|place"
)
# Words before a kind of place that name none.
_NO_NAME = (
    "the|a|an|our|my|your|their|his|her|its|this|that|these|those|any|all|every|each|some|no|one|two|both|same|whole|main|new|old"
    "|local|public|town|city|village|community|leisure|swimming|primary|secondary|junior|infant|high|day|care|sports|shopping|health"
    "|car|play|playing|skate|council|county|district|parish|and|or|of|on|in|at|by|to|from|for|with|off|near|into|is|are|was|only|last"
    "|under|over|across|that|which|of|they|close|closed|closing|shut|sold|sell|lose|losing|open|opened|road|street|bus|train|fire|police|empty|big|small|little|bloody|poor|cycle|bike|residential|single|country|selling"
)
_PLACE = late(rf"\b(?!(?:{_NO_NAME})\b)([a-z']{{3,}}) ({KINDS})\b")
NO_NAME = frozenset(_NO_NAME.split("|"))

Places = Mapping[str, frozenset[str]]


def places(text: str) -> Places:
    """The names that stand before the word for a kind of place, by kind."""
    found: dict[str, set[str]] = {}
    for name, kind in _PLACE.findall(plain(text)):
        found.setdefault(kind, set()).add(name)
    return {kind: frozenset(names) for kind, names in found.items()}


def other_places(one: Places, other: Places) -> bool:
    """Whether both name a place of one kind, and none by the same name."""
    return any(
        not any(mistyped(name, same) for name in names for same in other[kind])
        for kind, names in one.items()
        if kind in other
    )


def mistyped(one: str, other: str) -> bool:
    """Whether one word is another, or that with a slip."""
    runs, others = trigrams(one), trigrams(other)
    return one == other or len(runs & others) >= TYPO * max(len(runs), len(others))
