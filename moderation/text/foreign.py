"""What shows that a text too short to tell its language is in none that is scored: letters, and what is grave."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.characters import without_accents
from moderation.text.given import GIVEN
from moderation.text.language import MOST_LETTERS

# Polish, Czech, Turkish, Romanian, Hungarian, the Baltic tongues and the like; German and Nordic but for ä, ö and ü.
_FOREIGN_LETTERS = late("[ąćčďđęěğıłľńňőřśşșšťţțůűųźżžßåæøœāēģīķļņū]")


_WORD = late(r"[^\W\d_]+")
_FEWEST_BESIDE = (
    2  # English words that show a word with a capital among them to be a name
)


def holds_foreign_letters(text: str) -> bool:
    """Whether a word has letters that neither English nor Welsh writes ("Zabiję"): too short a text to tell whose.

    Accents of loanwords ("café", "naïve") and of Welsh are no such letters. Nor are those of somebody's name: a given one,
    or a word with a capital where all words in small letters beside it are English.
    """
    words = _WORD.findall(unicodedata.normalize("NFC", text[:MOST_LETTERS]))
    foreign = [word for word in words if _FOREIGN_LETTERS.search(word.lower())]
    unknown = [word for word in foreign if without_accents(word.lower()) not in GIVEN]
    if not unknown:
        return False
    return not (all(map(str.istitle, unknown)) and _are_english(words))


def _are_english(words: list[str]) -> bool:
    """Whether the words in small letters are English, and enough of all are to say so."""
    known = [without_accents(word.lower()) in lexicon.vocabulary() for word in words]
    small = [here for word, here in zip(words, known, strict=True) if word.islower()]
    return all(small) and sum(known) >= _FEWEST_BESIDE


def holds_foreign_abuse(bare: str) -> bool:
    """Whether a text, which is lower case without accents, says what is grave in a language that no scorer here knows."""
    return bool(_foreign_abuse().search(bare))


@cache
def _foreign_abuse() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lexicon.pattern('foreign')})(?!\w)")
