"""Numbers in Welsh words, as they stand in figures: "dwy lyfrgell" is "2 lyfrgell", "dau ddeg pump" 25, "tri chan mil" 300000.

In the old way of counting and the new ("pymtheg ar hugain", "tri deg pump"), and with a changed front ("ddwy", "thair").
One by itself ("un") is left alone: it is "the same" and "any", too, and English "one" is no number to us either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from moderation.patterns.late import late
from moderation.text.language import tell
from moderation.text.welsh import mutations

_UNITS = (
    ("un", 1), ("dau", 2), ("dwy", 2), ("tri", 3), ("tair", 3), ("pedwar", 4), ("pedair", 4), ("pump", 5), ("pum", 5),
    ("chwech", 6), ("chwe", 6), ("saith", 7), ("wyth", 8), ("naw", 9),
)  # fmt: skip
_MORE = (
    ("deg", 10), ("deng", 10), ("deuddeg", 12), ("deuddeng", 12), ("pymtheg", 15), ("pymtheng", 15), ("deunaw", 18),
    ("ugain", 20), ("deugain", 40), ("hanner cant", 50), ("trigain", 60), ("pedwar ugain", 80), ("cant", 100),
)  # fmt: skip
# "Fy nwy lyfrgell" is hardly said, and "nwy" is gas.
_AFTER_MY = ("n", "mh")


def _forms(words: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Each number in every form that it takes, the longest first."""
    forms = {f: value for word, value in words for f in mutations(word) if f == word or not f.startswith(_AFTER_MY)}  # fmt: skip
    return dict(sorted(forms.items(), key=lambda item: -len(item[0])))


NUMBERS = _forms((*_UNITS, *_MORE))
_ALONE = {form: value for form, value in NUMBERS.items() if form != "un"}
# English has these, or makes them where an apostrophe is left out: they do not tell that a text is Welsh.
_ENGLISH_TOO = "tri pump pum bump bum naw deg cant chant wyth dair"
_ONLY_WELSH = {word for form in _ALONE for word in form.split()} - set(_ENGLISH_TOO.split())  # fmt: skip
_UNIT, _ANY = "|".join(_forms(_UNITS)), "|".join(_ALONE)
_BASE = {"ddeg": 10, "bymtheg": 15, "hugain": 20}
_SMALL = rf"(?:(?:{_UNIT}) d?deg(?: (?:{_UNIT}))?|(?:un|{_ANY}) ar (?:{'|'.join(_BASE)})|{_ANY})\b"
_HUNDREDS = rf"(?:(?:{_UNIT}) (?:cant|gant|chant)|cant|gant|chant)\b(?: ac? {_SMALL})?"
_OF_A_THOUSAND = rf"(?:(?:{_UNIT}|hanner) )?(?:can|gan|chan)\b"
# "8 y cant" is eight in a hundred, and two minutes ago nothing is counted.
_NUMBER = late(
    rf"\b(?P<part>hanner|(?:tri )?chwarter) [mf]iliwn\b|(?<!\by )\b(?:(?P<thousands>{_OF_A_THOUSAND}|{_HUNDREDS}|{_SMALL}|\d+(?:,\d{{3}})*(?:\.\d+)?) [mf]il\b|(?P<rest>{_HUNDREDS}|{_SMALL}))(?! (?:munud|funud|awr|diwrnod|ddiwrnod|wythnos|mis|fis|blynedd|flynedd|mlynedd) yn ol\b)"
)
_OF_A_MILLION = {"hanner": 500_000, "chwarter": 250_000, "tri chwarter": 750_000}
# Told so in Welsh alone, also where each word is an English one, too: "bum can mil".
_SURELY = late(rf"\b(?:(?:{_UNIT}) (?:can|gan|chan) [mf]il|(?:hanner|chwarter) [mf]iliwn)\b")  # fmt: skip
_TENS = late(rf"({_UNIT}) d?deg(?: ({_UNIT}))?")
_OF_HUNDREDS = late(rf"(?:({_UNIT}) )?(?:cant?|gant?|chant?)(?: ac? (.+))?")


@lru_cache(maxsize=2048)
def in_welsh_figures(text: str) -> str:
    """A text in plain form with these numbers in figures, where it is Welsh. Never raises."""
    if not _NUMBER.search(text) or not _is_welsh(text):
        return text
    return _NUMBER.sub(_written, text)


def _is_welsh(text: str) -> bool:
    """Whether a text is in Welsh, or in no language that can be told, with a number that only Welsh has."""
    language = tell(text)[0]
    if language != "und":
        return language == "cy"
    surely = _SURELY.search(text) is not None
    return surely or not _ONLY_WELSH.isdisjoint(text.split())


def _written(found: re.Match[str]) -> str:
    if found["part"]:
        return f"{_OF_A_MILLION[found['part']]}"
    if found["rest"]:
        return str(_value(found["rest"]))
    told = found["thousands"]
    value = float(told.replace(",", "")) if told[0].isdigit() else _value(told)
    return f"{1000 * value:.0f}"


def _value(told: str) -> int:
    """The number that words spell, as `_NUMBER` found them."""
    if told in NUMBERS:
        return NUMBERS[told]
    rest, _, base = told.partition(" ar ")
    if base in _BASE:
        return _BASE[base] + _value(rest)
    if told.startswith("hanner"):
        return 50
    if found := _TENS.fullmatch(told):
        return 10 * NUMBERS[found[1]] + (NUMBERS[found[2]] if found[2] else 0)
    if found := _OF_HUNDREDS.fullmatch(told):
        return 100 * (NUMBERS[found[1]] if found[1] else 1) + (_value(found[2]) if found[2] else 0)  # fmt: skip
    return 0
