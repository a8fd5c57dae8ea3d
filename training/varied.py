"""Our own comments as other hands would type them: without capitals or apostrophes, shouted, beside another sentence.

What a comment breaks hangs on none of that. Without it the encoder learns our writers' tidy hand along with their words.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

_MARKS = re.compile(r"[.,;:!?'’\"“”…-]+")
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_SOUNDS = (
    ("you're", "your"), ("your", "youre"), ("their", "there"), ("too", "to"), ("you", "u"), ("are", "r"), ("because", "cos"), ("going to", "gonna"),
    ("want to", "wanna"), ("have", "av"), ("with", "wiv"), ("people", "ppl"), ("please", "pls"), ("what", "wot"), ("should have", "should of"),
    ("and", "n"), ("for", "4"), ("to", "2"), ("about", "bout"), ("isn't", "aint"), ("the", "teh"), ("that", "tht"), ("something", "sumthin"),
)  # fmt: skip
_ENDS = ("!!!", "...", "??", " 😡", " 😂", " 🙄", " 👍", " 🤬", " ❤️", " 😭", " xx", " lol", " tbh", " smh", " !!!!!", " ffs")  # fmt: skip


def varied(text: str, draw: random.Random, beside: Sequence[str] = ()) -> str:
    """The text in another hand, or as it stands; `beside`: fair comments, among which it may stand."""
    if beside and draw.random() < 0.15:
        text = _beside(text, draw.choice(beside), draw)
    elif beside and draw.random() < 0.06:
        text = _among(
            text, draw.sample(beside, min(len(beside), draw.randint(3, 6))), draw
        )
    chance = draw.random()
    if chance < 0.12:
        text = text.lower()
    elif chance < 0.16:
        text = text.upper()
    elif chance < 0.26:
        text = _MARKS.sub(" ", _APOSTROPHE.sub("", text)).lower()
    elif chance < 0.34:
        text = _APOSTROPHE.sub("", text)
    if draw.random() < 0.08:
        text = _by_sound(text, draw)
    if draw.random() < 0.12:
        text = text.rstrip(".!? ") + draw.choice(_ENDS)
    elif draw.random() < 0.15:
        text = text.rstrip(".!? ")
    return " ".join(text.split())


def _beside(text: str, other: str, draw: random.Random) -> str:
    first, last = (text, other) if draw.random() < 0.5 else (other, text)
    gap = "" if first.endswith((".", "!", "?")) else draw.choice((".", ".", ",", "!", ""))  # fmt: skip
    return f"{first}{gap} {last}"


def _among(text: str, others: list[str], draw: random.Random) -> str:
    """The one grave sentence of a long and polite comment is what such a comment is about."""
    others.insert(draw.randint(0, len(others)), text)
    return " ".join(
        each if each.endswith((".", "!", "?")) else f"{each}." for each in others
    )


def _by_sound(text: str, draw: random.Random) -> str:
    found = [(word, said) for word, said in _SOUNDS if re.search(rf"\b{word}\b", text)]
    for word, said in draw.sample(found, min(len(found), 3)):
        text = re.sub(rf"\b{word}\b", said, text)
    return text
