"""Amounts in words, as they stand in figures: "a quarter of a million quid" is £250,000, and "two and a half grand" £2,500.

Only forms that are an amount beyond doubt: a fraction or a number of a million, a thousand or a grand, a number "point"
another, and pence. "In a million years" is none. The rest ("ten grand", "two hundred and fifty thousand") is read where
words are cut (words.py).
"""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

SCALES = {
    **dict.fromkeys(["million", "mil", "mill", "mn", "m"], 1e6),
    **dict.fromkeys(["billion", "bn"], 1e9),
    **dict.fromkeys(["thousand", "grand", "k"], 1e3),
}
_UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBERS = {
    **{word: float(value) for value, word in enumerate(_UNITS.split(), start=1)},
    **{word: 10.0 * value for value, word in enumerate(_TENS.split(), start=2)},
}
_WORDS = {
    **NUMBERS,
    **dict.fromkeys(["a", "an"], 1.0),
    "a couple of": 2.0,
    "couple of": 2.0,
    "a couple": 2.0,
    "couple": 2.0,
}
_PARTS = {"half": 0.5, "quarter": 0.25, "three quarters": 0.75, "three quarter": 0.75}
_SIGNS = {"½": "1/2", "¼": "1/4", "¾": "3/4"}
_OF_PARTS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}

_SCALE = r"(?P<scale>million|mill?|mn|billion|bn|thousand|grand)"
SCALE = r"(?:million|mill?|mn|m|billion|bn|thousand|grand|k)"
_LETTER = rf"(?P<scale>{SCALE})"
_MONEY = r"(?P<money>[ -]?(?:quid|pounds?|sterling))?"
_COUNT = (
    rf"(?P<count>{'|'.join(sorted(_WORDS, key=len, reverse=True))}|\d[\d,]*(?:\.\d+)?)"
)
_GAP = r"[ -]"
# "A million thanks", "in a million years": nothing is counted.
_COUNTED = r"(?! (?:times|years?|miles|thanks|reasons|ways|dollars?|to one)\b)"
_FORMS = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        # "two and a half grand", "one and three quarter million"
        rf"(?P<pound>£ ?)?\b{_COUNT}{_GAP}(?:and|&|n|an){_GAP}(?:an? |a-)?(?P<part>half|(?:three )?quarters?){_GAP}(?:of a )?{_SCALE}\b{_MONEY}",
        # "a million and a half", "2 million and a quarter"
        rf"(?P<pound>£ ?)?\b{_COUNT} {_SCALE} and an? (?P<part>half|quarter)\b(?! (?:of|dozen|hour|year|mile)\b){_MONEY}",
        # "£1/4m", "1 1/2 million", "½ a million"
        rf"(?P<pound>£ ?)?(?<![\d/])(?:(?P<count>\d+)[ -])?(?P<part>[13]/[24])(?:{_GAP}(?:of{_GAP})?an?{_GAP}| ?-?){_LETTER}\b{_MONEY}{_COUNTED}",
        # "a quarter of a million", "half a mill", "three quarters of a million", "quarter million"
        rf"(?P<pound>£ ?)?\b(?:an? |one )?(?P<part>half|(?:three )?quarters?)(?:{_GAP}of)?(?:{_GAP}an?)?{_GAP}{_SCALE}\b{_MONEY}{_COUNTED}",
        # "one point two million"
        rf"(?P<pound>£ ?)?\b(?P<count>{'|'.join(_UNITS.split())}|\d+) point (?P<tenths>(?:(?:zero|oh|{'|'.join(_UNITS.split()[:9])}|\d)\b ?)+?)(?: ?{_SCALE}\b{_MONEY})",
        # "a million", "a cool million", "a couple of grand", "a couple hundred grand"
        rf"(?P<pound>£ ?)?(?<!\bin )(?<!thanks )\b(?P<count>a couple of|a couple|couple of|couple|a|an) (?:(?:cool|whopping|full|clean|staggering|further|good) )?(?P<hundred>hundred )?{_SCALE}\b{_MONEY}{_COUNTED}",
    )
)
_A_POUND = late(r"\b(?:an?|one)(?: (?:single|measly|paltry|mere|lousy))? (?:pound|quid)\b(?! (?:of|store|shop|sign|coin|extra|cheaper|in every))", re.IGNORECASE)  # fmt: skip
# "Four million two hundred thousand quid": the words of one sum, told in two scales.
_WORD = rf"(?:{'|'.join(NUMBERS)}|hundred)\b"
SPELT = rf"(?:a )?{_WORD}(?:[ -](?:and )?{_WORD})*"
_TWO_SCALES = late(rf"(?P<pound>£ ?)?(?<!half )\b(?P<millions>{SPELT}|\d+|a) million (?:and )?(?P<thousands>{SPELT}|\d+) (?:thousand|grand)\b{_MONEY}", re.IGNORECASE)  # fmt: skip
_PENCE = late(r"(?<![\d£.,])(?P<count>\d{1,3}(?:\.\d)?) ?(?:p|pence)\b(?! ?(?:in|of|on|from) (?:every|each|the) (?:pound|£))", re.IGNORECASE)  # fmt: skip
# "Up by a quarter" is up by 25%.
_A_QUARTER_MORE = late(r"(?P<up>\b(?:up|ris(?:e|es|ing|en)|rose|rais(?:e|es|ed|ing)|increas\w+|hik(?:e|es|ed|ing)|jump\w*|soar\w*|dearer|bigger|higher)\b(?: [\w'-]+){0,4}? by (?:about |around |nearly |over |almost |more than )?)(?:an? |one )quarter\b(?! (?:of|past|to)\b)", re.IGNORECASE)  # fmt: skip
# What no amount of these forms goes without.
_MAY = late(r"half|quarter|[½¼¾]|\d/\d|\bpoint\b|\bmillion,? (?:and )?\w|\b(?:an?|couple|cool|whopping)\b[^.]{0,20}?(?:mill?|million|billion|bn|thousand|grand|mn)\b|\d ?p(?:ence)?\b|\b(?:pound|quid)\b", re.IGNORECASE)  # fmt: skip


@lru_cache(maxsize=2048)
def in_figures(text: str) -> str:
    """The text with these amounts in figures; money with its pound sign. Never raises."""
    if not _MAY.search(text):
        return text
    for sign, written in _SIGNS.items():
        text = re.sub(rf"(\d?){sign}", lambda found, w=written: f"{found[1]} {w}" if found[1] else w, text)  # type: ignore[misc]  # fmt: skip
    text = _TWO_SCALES.sub(_in_two_scales, text)
    for form in _FORMS:
        text = form.sub(_written, text)
    text = _A_POUND.sub("£1", _A_QUARTER_MORE.sub(r"\g<up>25%", text))
    return _PENCE.sub(lambda found: f"£{float(found['count']) / 100:.2f}", text)


def _written(found: re.Match[str]) -> str:
    """An amount that was found, in figures."""
    told = found.groupdict()
    scale = in_small(told["scale"])
    count = _count(told.get("count"))
    part = _part(told.get("part"))
    if told.get("tenths"):
        part = _tenths(told["tenths"])
    value = (count + part) * SCALES[scale] * (100 if told.get("hundred") else 1)
    money = told.get("pound") or told.get("money") or scale == "grand"
    return f"{'£' if money else ''}{value:,.0f}" + (" " if found.group().endswith(" ") else "")  # fmt: skip


def _in_two_scales(found: re.Match[str]) -> str:
    """Millions and thousands that are one sum, in figures."""
    value = _spelt(found["millions"]) * 1e6 + _spelt(found["thousands"]) * 1e3
    return f"{'£' if found['pound'] or found['money'] else ''}{value:,.0f}"


def _spelt(told: str) -> float:
    """The number that words spell: 140 of "a hundred and forty"."""
    if told.isdigit():
        return float(told)
    words = in_small(told).replace("-", " ").split()
    value = 0.0
    for word in words:
        if word == "hundred":
            value = (value or 1.0) * 100
        elif word not in ("and", "a"):
            value += _WORDS[word]
    return value or 1.0


def _count(told: str | None) -> float:
    if told is None:
        return 0.0
    low = in_small(told)
    return _WORDS[low] if low in _WORDS else float(low.replace(",", ""))


def _part(told: str | None) -> float:
    if told is None:
        return 0.0
    low = in_small(told)
    return _OF_PARTS.get(low) or _PARTS.get(low) or _PARTS[low.removesuffix("s")]


def _tenths(told: str) -> float:
    """What stands behind "point": 0.25 of "two five"."""
    digits = (
        word if word.isdigit() else str({"zero": 0, "oh": 0}.get(word, int(_WORDS.get(word, 0))))
        for word in in_small(told).split()
    )  # fmt: skip
    return float(f"0.{''.join(digits)}")
