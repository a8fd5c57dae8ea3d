"""Sentences of our own with the scores that the shipped engine gave them on release.

An engine that says something else of them now is not the one that was measured: another processor, another library,
a damaged file. Then no machine should hide by it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import isfinite
from pathlib import Path

from moderation.toxicity.scorer import Scorer
from moderation.types import LABELS, SIGNS, Score

PATH = Path(__file__).parent / "models" / "reference.json"
TOLERANCE = 0.02  # of a probability
LINES = (0.5, 0.9)  # a score that crosses one of these is another outcome
NAMES = (*LABELS, *SIGNS)


@dataclass(frozen=True, slots=True)
class Reference:
    """What one engine said of each sentence."""

    engine: str
    sentences: tuple[str, ...]
    scores: tuple[Score, ...]


@cache
def shipped() -> Reference:
    """The reference in the package."""
    found = json.loads(PATH.read_text(encoding="utf-8"))
    rows, engine = found["sentences"], found["engine"]
    return Reference(
        engine,
        tuple(row["text"] for row in rows),
        tuple(Score.made(row["scores"], engine) for row in rows),
    )


def measured(scorer: Scorer) -> tuple[Score, ...]:
    """What a scorer says of each sentence now."""
    return tuple(scorer.score(text) for text in shipped().sentences)


def difference(expected: Sequence[Score], found: Sequence[Score]) -> str:
    """How far two sets of scores differ, in words; "" where no outcome does and nothing is beyond the tolerance."""
    if len(expected) != len(found):
        return "there are other sentences now"
    worst, outcomes = 0.0, 0
    for before, now in zip(expected, found, strict=True):
        for name in NAMES:
            one, two = before.of(name), now.of(name)
            worst = max(worst, abs(one - two) if isfinite(two) else 1.0)
            outcomes += any((one >= line) != (two >= line) for line in LINES)
    if outcomes:
        return f"{outcomes} of the outcomes changed"
    return f"off by up to {worst:.2f}" if worst > TOLERANCE else ""
