"""A day as people write it here, day first, told as a file of claims writes it."""

from __future__ import annotations

import re
from datetime import date

from moderation.claims.months import ENGLISH, NUMBER
from moderation.patterns.late import late

PLAINLY = "write year, month and day as in 2026-01-12"
_DIGITS = late(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", re.ASCII)
_WORDS = late(r"(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([A-Za-z]{3,12}),?\s+(\d{4})", re.ASCII)  # fmt: skip


def as_a_file_writes(text: str) -> str:
    """How to write this day: "write 2026-11-12, if 12 November is meant". What cannot be read for sure is not guessed."""
    digits, words = _DIGITS.fullmatch(text.strip()), _WORDS.fullmatch(text.strip())
    if digits:
        day, month, year = int(digits[1]), int(digits[3]), int(digits[4])
    elif words and words[2].lower() in NUMBER:
        day, month, year = int(words[1]), NUMBER[words[2].lower()] + 1, int(words[3])
    else:
        return PLAINLY
    try:
        meant = date(year, month, day)
    except ValueError:
        return PLAINLY
    either = digits and day <= 12 and day != month
    doubt = f", if {day} {ENGLISH[month - 1]} is meant" if either else ""
    return f"write {meant}{doubt}"
