"""Lights, cameras, heating: whether a claim says that they are on, and a comment that they are off, or the other way round."""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.words import plain

_LIGHTS = re.compile(
    r"\b(?:street ?)?(?:lights?|lamps?|lighting|cameras?|cctv|heating|power|signals?)\b"
)
# The last word of "turn off", not the "on" of "the lights on our road".
_SWITCH = re.compile(
    r"\b(?:turn(?:s|ed|ing)?|switch(?:es|ed|ing)?|go(?:es|ing|ne)?|went|com(?:es?|ing)|came|stay(?:s|ed|ing)?|left|leav(?:es?|ing)|lights?)"
    r" (?:\w+ ){0,4}?(on|off)(?=\W*(?:$|(?:at|after|from|all|by|before|until|till|every|again|for|overnight|tonight|between|during)\b))"
)


def switched(wording: str, unit: str) -> bool:
    """Whether one says on and the other off, of a thing that is switched: tokens have neither of these words."""
    ways = _ways(wording), _ways(unit)
    return all(ways) and ways[0].isdisjoint(ways[1])


@lru_cache(maxsize=4096)
def _ways(text: str) -> frozenset[str]:
    shown = plain(text)
    if not _LIGHTS.search(shown):
        return frozenset()
    return frozenset(m[1] for m in _SWITCH.finditer(shown))
