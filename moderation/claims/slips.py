"""A comment's misspelt words as the claim spells them, for the reader, who knows words by their letters: "libary"."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import SequenceMatcher
from functools import lru_cache

from moderation.claims.words import stem

SHORTEST = 5  # letters of a word in which a slip is looked for
ALIKE = 0.85  # share of the letters that two stems have in common
_WORD = re.compile(rf"[a-z]{{{SHORTEST},}}", re.IGNORECASE)


def as_spelt(text: str, wording: str, pieces: Callable[[str], int]) -> str:
    """The text with each word that is unknown, and nearly one of the wording's, as it stands there. Never raises.

    pieces: into how many pieces the reader cuts a word; one that it knows is one.
    """

    def mended(found: re.Match[str]) -> str:
        twin = _twin(found[0].lower(), wording)
        return twin if twin and pieces(found[0]) > 1 else found[0]

    return _WORD.sub(mended, text)


@lru_cache(maxsize=8192)
def _twin(word: str, wording: str) -> str:
    """The word of the wording that this one is a slip for, in the number in which it was meant, or ""."""
    words = [each.lower() for each in _WORD.findall(wording)]
    if stem(word) in map(stem, words):
        return ""
    near = [(SequenceMatcher(None, stem(word), stem(each)).ratio(), each) for each in words if each[0] == word[0]]  # fmt: skip
    alike, twin = max(near, default=(0.0, ""))
    if alike < ALIKE:
        return ""
    return f"{twin[:-3]}y" if twin.endswith("ies") and word.endswith("y") else twin
