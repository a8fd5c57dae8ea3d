"""Spells a text as people do who are in a hurry or hide a word: the same words, harder to read for a machine."""

from __future__ import annotations

import random
from collections.abc import Callable

_LEET = {
    "a": "4@",
    "e": "3",
    "i": "1!",
    "o": "0",
    "s": "5$",
    "t": "7",
    "l": "1",
    "g": "9",
    "b": "8",
}
_LIKE = {
    "a": "а",
    "e": "е",
    "o": "о",
    "c": "с",
    "p": "р",
    "x": "х",
    "i": "і",
    "y": "у",
}  # Cyrillic look-alikes
_HIDDEN = ("\u200b", "\u200d", "\u2060", "\u00ad")
_LONG_ENOUGH = 4  # letters a word needs for a spelling to be worth changing


def disguised(text: str, draw: random.Random) -> str:
    """The text with one or two of its words, or the gaps between them, spelt otherwise."""
    words = text.split(" ")
    if draw.random() < 0.15 and len(words) > 2:
        return _joined(words, draw)
    places = [
        at
        for at, word in enumerate(words)
        if sum(map(str.isalpha, word)) >= _LONG_ENOUGH
    ]
    way = draw.choice(WAYS)
    for at in draw.sample(places, min(len(places), draw.choice((1, 2, 2, 3)))):
        words[at] = way(words[at], draw)
    return " ".join(words)


def _joined(words: list[str], draw: random.Random) -> str:
    """Some gaps left out, or all."""
    share = draw.choice((0.3, 0.5, 1.0))
    return words[0] + "".join(
        ("" if draw.random() < share else " ") + word for word in words[1:]
    )


def _swapped(word: str, draw: random.Random) -> str:
    at = draw.randrange(0, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _lacking(word: str, draw: random.Random) -> str:
    at = draw.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def _spaced(word: str, draw: random.Random) -> str:
    return draw.choice((" ", " ", ".", "-", "*", "_")).join(word)


def _split(word: str, draw: random.Random) -> str:
    at = draw.randrange(1, len(word))
    return word[:at] + " " + word[at:]


def _numbered(word: str, draw: random.Random) -> str:
    return "".join(
        draw.choice(_LEET[each]) if each in _LEET and draw.random() < 0.7 else each
        for each in word
    )


def _starred(word: str, draw: random.Random) -> str:
    at = draw.randrange(1, len(word) - 1)
    length = draw.choice((1, 1, 2))
    return word[:at] + draw.choice("**#-") * length + word[at + length :]


def _stretched(word: str, draw: random.Random) -> str:
    at = draw.randrange(len(word))
    return word[:at] + word[at] * draw.randrange(3, 7) + word[at + 1 :]


def _alike(word: str, draw: random.Random) -> str:
    return "".join(_LIKE.get(each, each) for each in word)


def _hidden(word: str, draw: random.Random) -> str:
    return draw.choice(_HIDDEN).join(word)


WAYS: tuple[Callable[[str, random.Random], str], ...] = (
    _swapped, _lacking, _lacking, _lacking, _spaced, _spaced, _split, _numbered, _numbered, _starred, _stretched, _alike, _hidden,
)  # fmt: skip

PLAIN_WAYS: dict[str, Callable[[str, random.Random], str]] = {
    "letters swapped": _swapped,
    "a letter left out": _lacking,
    "letters set apart": _spaced,
    "digits for letters": _numbered,
    "stars": _starred,
    "letters repeated": _stretched,
    "look-alike letters": _alike,
    "hidden characters": _hidden,
}
