"""Where a text names a group of people by a protected ground, in whichever number: "muslims", "a gay person", "trans lives".

One list serves every ground (lexicon/groups.txt), so what is made of a sentence never hangs on which group it names.
"""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.reading import Reading

MANY, ONE, LIVES = "Γ", "γ", "Λ"  # what a naming is overwritten with, letter by letter

_IRREGULAR = {"men": "man", "women": "woman", "people": "person", "children": "child"}
# A child may be kept from much that a grown person may not, and nobody thinks ill of it.
_MINORS = frozenset(["kids", "children", "schoolchildren", "students", "dads", "fathers", "mums", "mothers"])  # fmt: skip
_ONE_OF = r"(?:person|individual|man|woman|guy|bloke|lad|girl|boy|family|couple|child|kid|councillor|neighbour|mum|dad)"
_SAID_NEXT = r"(?=\s+(?:are|aren't|were|should|shouldn't|must|mustn't|don't|do\s+not|can't|cannot|deserve|never|will\s+never|like\s+you)\b)"


def marked(reading: Reading) -> str:
    """The bare text with the groups overwritten, as long as before; the bare text itself where none is named."""
    if reading.vocabulary.isdisjoint(_words()):
        return reading.bare
    return _named().sub(_overwritten, reading.bare)


def _overwritten(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    sign = {"lives": LIVES, "one": ONE}.get(kind, MANY)
    return sign * len(match.group())


@cache
def _words() -> frozenset[str]:
    """Words of which every naming holds one: a cheap gate."""
    forms = _many() | _single() | _described()
    return frozenset(word for form in forms for word in re.split(r"[\s-]", form))


@cache
def _named() -> re.Pattern[str]:
    """Every way to name a group or one of it, the longest first."""
    described = lexicon.prefixed(_described())
    single = lexicon.prefixed(_single())
    whose = rf"(?:{described}|{single})"
    return re.compile(
        rf"\b(?:(?P<lives>{whose}(?:'s)?\s+li(?:fe|ves))|(?P<many>{lexicon.prefixed(_many())}|the\s+{described}{_SAID_NEXT})"
        rf"|(?P<one>{described}\s+{_ONE_OF}|{single}))\b(?!-)"
    )


@cache
def _many() -> frozenset[str]:
    return lexicon.forms("groups", "group") - _MINORS


@cache
def _described() -> frozenset[str]:
    """What stands before "people": "muslim", "trans", "old"."""
    return frozenset(
        form.removesuffix(" people") for form in _many() if form.endswith(" people")
    ) | {"female", "male"}


@cache
def _single() -> frozenset[str]:
    """One of a group: "immigrant", "gay man"."""
    found = set()
    for form in _many():
        first, _, last = form.rpartition(" ")
        one = _IRREGULAR.get(last) or _without_s(last)
        if one:
            found.add(f"{first} {one}".strip())
    return frozenset(found)


def _without_s(plural: str) -> str:
    if plural.endswith("ies"):
        return plural[:-3] + "y"
    return plural[:-1] if plural.endswith("s") and not plural.endswith("ss") else ""
