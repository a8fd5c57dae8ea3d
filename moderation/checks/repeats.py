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
LONGEST = 4_000  # characters compared


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding where this is at least the third almost equal text; `data["copies"]` counts this one too.

    Options: `similarity` (0 to 1, default 0.90) and `times` (default 3). Which copies go is for others: one stays.
    """
    if len(reading.plain) < SHORTEST or not context.recent_by_author:
        return []
    least, times = (
        float(options.get("similarity", SIMILARITY)),
        int(options.get("times", TIMES)),
    )
    copies = 1 + sum(
        similarity(reading.plain, normalise(text).plain) >= least
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


def similarity(one: str, other: str) -> float:
    """How alike two plain texts are, 0 to 1: the share of three-letter pieces they have in common, twice over."""
    if one == other:
        return 1.0
    first, second = _pieces(one), _pieces(other)
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def _pieces(plain: str) -> set[str]:
    text = " ".join("".join(c if c.isalnum() else " " for c in plain[:LONGEST]).split())
    return {text[i : i + 3] for i in range(len(text) - 2)}
