"""A comment's misspelt words as the claim spells them, for the reader, who knows words by their letters: "libary"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from moderation.claims.wording.places import mistyped
from moderation.claims.wording.words import stem
from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

SHORTEST = 5  # letters of a word in which a slip is looked for
_WORD = late(rf"[a-z]{{{SHORTEST},}}", re.IGNORECASE)
# A name of a place or person is no slip for another's: what is named is compared elsewhere (names.py, places.py).
_NO_NAME = late(rf"(?:(?<![^\W\d_])[a-z]|^[A-Z])[a-z]{{{SHORTEST - 1},}}")


def as_spelt(text: str, wording: str, pieces: Callable[[str], int]) -> str:
    """The text with each word that is unknown, and nearly one of the wording's, as it stands there. Never raises.

    pieces: into how many pieces the reader cuts a word; one that it knows is one.
    """

    def mended(found: re.Match[str]) -> str:
        twin = _twin(in_small(found[0]), wording)
        return twin if twin and pieces(found[0]) > 1 else found[0]

    return _WORD.sub(mended, text)


@lru_cache(maxsize=8192)
def _twin(word: str, wording: str) -> str:
    """The word of the wording that this one is a slip for, in the number in which it was meant, or ""."""
    words = [each.lower() for each in _NO_NAME.findall(wording)]
    if stem(word) in map(stem, words):
        return ""
    like = (each for each in words if each[0] == word[0] and mistyped(stem(word), stem(each)))  # fmt: skip
    twin = next(like, "")
    return f"{twin[:-3]}y" if twin.endswith("ies") and word.endswith("y") else twin
