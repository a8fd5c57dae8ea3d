"""Takes names out of a text before a reviewer reads it: a second opinion is on the words, not on who wrote them. Pure.

What names somebody stands as `[person]`, a number to ring as `[phone number]`, and so on: what kind of thing was said can
still be judged. Names are found as the queue finds them (`people.veil`), whole or in part and however they are spelt.
A name of one short word that is also a word is left: "Rose" in "a rose garden" is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from listener.people.veil import Bearers, Cut

PERSON = "[person]"
_SHORTEST = 5  # letters of an English name of one word that is taken out
# Each part has an end: without one, a comment of many letters and no "@" would be gone through again at each letter.
_WAYS = (
    (re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"), "[e-mail address]"),
    (re.compile(
        r"\b(?:https?://|www\.)\S+|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|uk|wales|cymru|app|me|ee)/\S+",
        re.IGNORECASE,
    ), "[link]"),
    (re.compile(r"(?<![\w@])@\w[\w.]*"), PERSON),
    (re.compile(r"(?<!\d)(?:\+|00|0)\d(?:[ .()-]?\d){8,12}(?!\d)"), "[phone number]"),
    (re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE), "[postcode]"),
)  # fmt: skip


def masked(text: str, names: Iterable[str]) -> str:
    """The text without the names given, handles, addresses and numbers."""
    known = Bearers(name for name in names if len(name) >= _SHORTEST or not name.isascii())  # fmt: skip
    found = [(found.span(), said) for way, said in _WAYS for found in way.finditer(text)]  # fmt: skip
    found += [(cut, PERSON) for cut in known.cuts(text)]
    pieces, at = [], 0
    for (start, end), said in _apart(found):
        pieces += [text[at:start], said]
        at = end
    return "".join((*pieces, text[at:]))


def _apart(found: Iterable[tuple[Cut, str]]) -> list[tuple[Cut, str]]:
    """In order, with those that overlap as one, which is of the kind of the first and longest."""
    apart: list[tuple[Cut, str]] = []
    for (start, end), said in sorted(found, key=lambda one: (one[0][0], -one[0][1])):
        if apart and start < apart[-1][0][1]:
            (first, last), kind = apart[-1]
            apart[-1] = (first, max(last, end)), kind
        else:
            apart.append(((start, end), said))
    return apart
