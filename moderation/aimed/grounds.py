"""By which protected ground a text names a group of people: what policy 2.2 wants of every finding of discrimination."""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.lexicon.contempt_words import CONDITION
from moderation.text.peoples import described_forms, namings, single_forms

# Grounds that are spoken of without the name of a group.
_UNNAMED = {
    "age": r"\bages?\b|\bgeneration\b|\b(?:over|past|above|beyond)\s+(?:the\s+age\s+of\s+)?(?:[3-9]\d|thirty|forty|fifty|sixty|seventy|eighty|ninety)",
    "disability": rf"\b{CONDITION}\b",
    "pregnancy": r"\b(?:pregnan\w*|maternity|expecting|up\s+the\s+duff|breast\s?-?feed\w*|nappies|sprogs?|(?:baby|bump)\s+brain|placenta|months\s+gone)\b",
    "race": r"\b(?:wrong\s+(?:colou?r|race|skin|passport|nationality)|own\s+(?:country|land)|where(?:ver)?\s+(?:you|they|he|she)(?:'re|\s+all|\s+lot)?\s+(?:came|come|comes|crawled)|speaks?\s+(?:welsh|english)|(?:in|is\s+just)\s+welsh|welsh\s+(?:is|sounds)|asylum|migrants?)\b",
    "religion": r"\bwrong\s+(?:religion|faith)\b",
    "sex": r"\bwrong\s+(?:sex|gender)\b",
}


def grounds_named(text: str) -> list[str]:
    """The ground of each naming of a group in `text`, in its order; `text` is lower case without accents."""
    found = (_ground(naming) for naming in namings(text))
    return [ground for ground in found if ground]


def ground_spoken_of(text: str) -> str:
    """The one ground that a text without a group's name speaks of, or ""."""
    found = [name for name, pattern in _patterns().items() if pattern.search(text)]
    return found[0] if len(found) == 1 else ""


def _ground(naming: str) -> str:
    """Of one naming: that of the longest form it begins with, for what follows ("deaf person") names no ground."""
    words = naming.removeprefix("the ").split()
    for count in range(len(words), 0, -1):
        form = " ".join(words[:count])
        ground = _by_form().get(form) or _by_form().get(form.removesuffix("'s"))
        if ground:
            return ground
    return ""


@cache
def _by_form() -> dict[str, str]:
    """Form -> ground: plurals first, then one of them, then the describing word alone."""
    found: dict[str, str] = {"female": "sex", "male": "sex"}
    many = lexicon.ids_by_form("groups", "group")
    for forms_of in (_itself, single_forms, described_forms):
        for form, entry_id in many.items():
            for each in forms_of(form):
                found.setdefault(each, entry_id.split(".")[1])
    return found


def _itself(form: str) -> list[str]:
    return [form]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in _UNNAMED.items()}
