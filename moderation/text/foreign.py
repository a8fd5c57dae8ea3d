"""What shows that a text too short to tell its language is in none that is scored: letters, and what is grave."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.language import MOST_LETTERS

# Polish, Czech, Turkish, Romanian, Hungarian, the Baltic tongues and the like; German and Nordic but for ä, ö and ü.
_FOREIGN_LETTERS = late("[ąćčďđęěğıłľńňőřśşșšťţțůűųźżžßåæøœāēģīķļņū]")


def holds_foreign_letters(text: str) -> bool:
    """Whether a word has letters that neither English nor Welsh writes ("Zabiję"): too short a text to tell whose.

    Accents of loanwords ("café", "naïve") and of Welsh are no such letters.
    """
    letters = unicodedata.normalize("NFC", text[:MOST_LETTERS]).lower()
    return bool(_FOREIGN_LETTERS.search(letters))


def holds_foreign_abuse(bare: str) -> bool:
    """Whether a text, which is lower case without accents, says what is grave in a language that no scorer here knows."""
    return bool(_foreign_abuse().search(bare))


@cache
def _foreign_abuse() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lexicon.pattern('foreign')})(?!\w)")
