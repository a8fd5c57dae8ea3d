"""How often a thing is done: "monthly" is "every four weeks" and "twelve times a year", and "every three weeks" is another thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from moderation.claims.wording.figures import NUMBERS
from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

_NUMBER = "|".join((*list(NUMBERS)[:12], r"\d{1,2}"))
# In days; a month is four weeks to whoever waits for a bin.
_DAYS = {"day": 1.0, "week": 7.0, "wk": 7.0, "fortnight": 14.0, "month": 28.0, "quarter": 84.0, "year": 336.0}  # fmt: skip
_BY_WORD = {"weekly": 7.0, "fortnightly": 14.0, "monthly": 28.0, "quarterly": 84.0, "yearly": 336.0, "annually": 336.0}  # fmt: skip
_OTHER_WORDS = {"other": 2.0, "second": 2.0, "bi": 2.0, "tri": 3.0, "a dozen": 12.0, "twice": 0.5}  # fmt: skip
_UNIT = rf"(?P<unit>{'|'.join(_DAYS)})s?"
_RHYTHM = late(
    rf"\b(?:(?P<so_many>twice|{_NUMBER}|bi|tri)[ -]?(?P<adverb>weekly|monthly)|(?<!-)(?P<word>{'|'.join(_BY_WORD)})|(?:(?:once )?every|once in) (?P<many>other|second|{_NUMBER}) {_UNIT}"
    rf"|(?:once (?:an?|every|each|per)|(?P<each>every(?: single)?|each|per)) {_UNIT.replace('unit', 'one')}"
    rf"|(?:(?P<times>{_NUMBER}|a dozen) (?:times|days?)|twice) (?:an?|every|each|per) {_UNIT.replace('unit', 'per')})\b",
    re.IGNORECASE,
)


def as_often(text: str, wording: str) -> str:
    """The text with "once a month" in the words that the wording has for it; the text itself where it has another rhythm, or none."""
    theirs = [(found.group(), days) for found, days in _rhythms(wording)]
    if not theirs:
        return text
    words, often = theirs[0]
    for found, days in _rhythms(text):
        if days == often:
            return text[: found.start()] + words + text[found.end() :]
    return text


def other_rhythm(said: str, claimed: str) -> bool:
    """Whether both tell how often, and none of it is the same. "Every week" may be a manner of speaking, and is passed over."""
    theirs = {days for _, days in _rhythms(claimed)}
    mine = {days for found, days in _rhythms(said) if not found["each"] or days in theirs}  # fmt: skip
    return bool(theirs and mine) and theirs.isdisjoint(mine)


def rhythms(text: str) -> frozenset[float]:
    """How often a text tells that a thing is done: days between two times. "Every week" may be a manner of speaking, and is left out."""
    return frozenset(days for found, days in _rhythms(text) if not found["each"])


def _rhythms(text: str) -> Iterator[tuple[re.Match[str], float]]:
    """Each rhythm of a text, and how many days lie between two times."""
    for found in _RHYTHM.finditer(text):
        if so_many := found["so_many"]:
            yield found, _BY_WORD[in_small(found["adverb"])] * _value(so_many)
        elif word := found["word"]:
            yield found, _BY_WORD[in_small(word)]
        elif many := found["many"]:
            yield found, _value(many) * _DAYS[in_small(found["unit"])]
        elif one := found["one"]:
            yield found, _DAYS[in_small(one)]
        else:
            yield found, _DAYS[in_small(found["per"])] / _value(found["times"] or "two")


def _value(written: str) -> float:
    written = in_small(written)
    if written in _OTHER_WORDS:
        return _OTHER_WORDS[written]
    return NUMBERS[written] if written in NUMBERS else max(float(written), 1.0)
