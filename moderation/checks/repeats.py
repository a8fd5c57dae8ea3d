"""Repeat posting (R12): the same author says almost the same thing again and again within a day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.text.normalise import normalise
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

SIMILARITY = 0.90
TIMES = 3  # this comment included
SHORTEST = 15  # characters: "thanks" and "me too" may be said often
FEWEST = 5  # words of an earlier text that stands whole in this one
MUCH = 0.4  # of this text, by its characters
LONGEST = 4_000  # characters compared


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding where this is at least the third almost equal text; `data["copies"]` counts this one too.

    What was said before counts as said again where it makes up much of this text, too: "As I said, where did the money go".

    Options: `similarity` (0 to 1, default 0.90) and `times` (default 3). Which copies go is for others: one stays.
    """
    if len(reading.plain) < SHORTEST or not context.recent_by_author:
        return []
    least, times = (
        float(options.get("similarity", SIMILARITY)),
        int(options.get("times", TIMES)),
    )
    copies = 1 + sum(
        is_copy(normalise(text).plain, reading.plain, least)
        for text in context.recent_by_author
    )
    if copies < times:
        return []
    detail = f"The author posted almost the same text {copies} times within a day"
    return [
        Finding(
            "repeats", "pattern", "repeats.same_author", detail, data={"copies": copies}
        )
    ]


def is_copy(before: str, now: str, least: float = SIMILARITY) -> bool:
    """Whether a plain text says again what an earlier one said: almost alike, or with words before or behind it."""
    return similarity(before, now) >= least or _holds(now, before)


def _holds(now: str, before: str) -> bool:
    """Whether one text stands in another word for word, and is much of it."""
    said, told = _words(before), _words(now)
    if said.count(" ") + 1 < FEWEST or len(said) < MUCH * len(told):
        return False
    return f" {said} " in f" {told} "


def similarity(one: str, other: str) -> float:
    """How alike two plain texts are, 0 to 1: the share of three-letter pieces they have in common, twice over."""
    if one == other:
        return 1.0
    first, second = _pieces(one), _pieces(other)
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def _pieces(plain: str) -> set[str]:
    text = _words(plain)
    return {text[i : i + 3] for i in range(len(text) - 2)}


def _words(plain: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in plain[:LONGEST]).split())
