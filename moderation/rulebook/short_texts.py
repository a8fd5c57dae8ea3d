"""Titles and other short texts of a rules file in the wrong language. Pure.

A few words tell no language by themselves. So only a word that joins others ("and", "neu"), which the other language does
not have, speaks here, or both texts of a pair together; and never a name, which both languages leave as it is.
"""

from __future__ import annotations

import re

from moderation.patterns.late import late
from moderation.text.language import words_of_each

MOST_WORDS = 5
_LEAST_SAID = 4  # letters of a word that says something
# "A the" is Welsh for "and tea".
_ENGLISH = late(r"\b(?:and|of|not|are|you|your|this|with|please|someone|somebody)\b|(?<!\ba )\bthe\b")  # fmt: skip
_WELSH = late(r"\b(?:neu|nid|eich|ddim|wedi|hyn|peidiwch|rhywun|yn)\b|(?<=\w)'n\b")
_WORD = late(r"[^\W\d_]+")


def english_in_short(text: str, other: str) -> bool:
    """Whether a text of a few words that should be Welsh is English beyond doubt. other: the English that stands beside it."""
    plain = text.casefold()
    return (
        _is_short(text)
        and bool(_ENGLISH.search(plain))
        and not words_of_each(plain)[1]
        and not _is_name(text, other, _ENGLISH)
    )


def welsh_in_short(text: str, other: str) -> bool:
    """Whether a text of a few words that should be English is Welsh beyond doubt. other: the Welsh that stands beside it."""
    plain = text.casefold()
    return (
        _is_short(text)
        and bool(_WELSH.search(plain))
        and not words_of_each(plain)[0]
        and not _is_name(text, other, _WELSH)
    )


def change_places(english: str, welsh: str) -> bool:
    """Whether two short texts stand in each other's place: all that is known of the one is Welsh, and of the other English."""
    if not (_is_short(english) and _is_short(welsh)):
        return False
    here, there = words_of_each(english.casefold()), words_of_each(welsh.casefold())
    return not here[0] and bool(here[1]) and bool(there[0]) and not there[1]


def _is_short(text: str) -> bool:
    return 0 < len(_WORD.findall(text)) <= MOST_WORDS


def _is_name(text: str, other: str, joins: re.Pattern[str]) -> bool:
    """Whether it may be a name ("Bank of England", "Merched y Wawr"): its words have capitals, or stand in the other text."""
    words = _WORD.findall(text)
    lower = any(
        word.islower() and len(word) >= _LEAST_SAID and not joins.fullmatch(word)
        for word in words[1:]
    )
    beside = {word.casefold() for word in _WORD.findall(other)}
    said = {word.casefold() for word in words if len(word) >= _LEAST_SAID}
    return not lower or said <= beside
