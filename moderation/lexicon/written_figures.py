"""Telephone numbers and number plates, as people write them."""

from __future__ import annotations

import unicodedata

from moderation import lexicon
from moderation.patterns.late import late

# Dates and opening hours are written in the same figures as a telephone number.
_NO_TIME = (
    r"(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d{1,2}[.:]\d{2}\s*(?:-|–|to)\s*\d)"
)
PHONE = late(rf"(?<![\w£$.,/+-]){_NO_TIME}(?:\+44|\(?0)[\d\s().–-]{{8,16}}\d(?![\w/])")
_LETTER_ZERO = late(r"\b[oO](?=\d)|(?<=\d)[oO]{1,4}(?=\d|\b)")
# The newer plates are typed small, too.
PLATE = late(r"\b(?:(?i:[A-Z]{2}\d{2}\s?[A-Z]{3})|[C-HJ-LNPR-Y]\d{1,3}\s?[A-Z]{3})\b")


def in_figures(text: str) -> str:
    """The text with "0" for an "O" among figures, and plain figures for any others; as long as it was."""
    if not text.isascii():
        text = "".join(map(_figure, text))
    return _LETTER_ZERO.sub(lambda match: "0" * len(match.group()), text)


def _figure(character: str) -> str:
    value = unicodedata.digit(character, None) if character.isdecimal() else None
    return character if value is None else str(value)


def is_words(plate: str) -> bool:
    """Whether what looks like a plate in small letters goes on with a word: "cf10 and the car park"."""
    return not plate.isupper() and plate[-3:].lower() in lexicon.vocabulary()
