"""How sure all scores of a text are, taken together, that it breaks some rule (docs/decisions/0032-all-scores-together.md).

Each line of the rules looks at one score. A text that is somewhat rude, somewhat threatening and somewhat an insult passes
below them all, and one that a single score alone finds likely is mostly fair. The trees were grown by
`python -m training.together` on the scores of texts that the encoder never learnt from. Where they are in doubt, what a second look says
counts, too (docs/decisions/0043-a-second-look.md).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from moderation.trees import Trees, read
from moderation.types import LABELS, SIGNS, Score

FILE = Path(__file__).parent / "models" / "together.json.xz"
ENGINE = "embedded-encoder-3"  # whose scores the trees know
PHRASING = "phrasing"  # the feature beside the scores
DOUBTED = 0.4  # less sure than so, a form that only leans on a score is nothing
NEEDED = (
    "self_harm",
    "at_risk",
    "danger",
)  # signs of a need, which has lines of its own
IN_DOUBT = 0.03  # less sure than so, a second look would turn nothing
NEAREST = 1e-5  # to 0 and 1; a probability nearer than this says no more than this does


def features(score: Score) -> dict[str, float]:
    """The log odds of each label, of each sign as it is heard whoever is named, and of how the text is phrased."""
    signs = score.heard or score.signs
    told = {name: score.of(name) for name in LABELS} | dict(zip(SIGNS, signs, strict=bool(signs)))  # fmt: skip
    odds = {name: log_odds(told.get(name, 0.0)) for name in (*LABELS, *SIGNS)}
    return odds if score.phrasing is None else odds | {PHRASING: score.phrasing}


def together(score: Score) -> float | None:
    """The probability, 0 to 1, of the text or of one sentence that speaks for it; None of a score by another engine, whose
    numbers mean something else."""
    if score.engine != ENGINE or not score.signs or score.phrasing is None:
        return None
    return max(_probability(score), score.apart)


def in_doubt(score: Score) -> bool:
    """Whether a second look is worth its time."""
    sure = together(score)
    return sure is not None and sure >= IN_DOUBT


def doubted(score: Score, less_than: float = DOUBTED) -> bool:
    """Whether all scores together gainsay what a form of words that leans on one of them makes of it."""
    sure = together(score)
    return sure is not None and sure < less_than


def disbelieved(score: Score | None, options: Mapping[str, Any]) -> bool:
    """Whether a form of words that brings a text to the queue is not believed: all scores together are less sure than the
    option `doubted` asks for that the text breaks any rule. Never without a score."""
    if score is None or "doubted" not in options:
        return False
    sure = together(score)
    return sure is not None and sure < float(options["doubted"])


def less_surely(
    reached: str | None, sure: float, options: Mapping[str, Any]
) -> str | None:
    """The band, "urgent" or "queue", that is left of one where all scores together are this sure; "" where none is."""
    if reached == "urgent" and sure < options.get("doubted_urgent", 0.0):
        # It waits its turn, unless that is doubted too: what is surer must not reach fewer than what is less sure.
        reached = "queue"
    return "" if reached == "queue" and sure < options.get("doubted", 0.0) else reached


def leads(score: Score) -> str:
    """The label or sign that is likeliest of a text, of those that a rule asks for: under its rule a person looks."""
    return max((each for each in (*LABELS, *SIGNS) if each not in NEEDED), key=score.of)


# Each of a dozen uses of a check asks about the same score.
@lru_cache(maxsize=16)
def _probability(score: Score) -> float:
    if not (score.second and _shipped().line):
        return _shipped().probability(features(score))
    shift, of_first, of_second = _shipped().line
    first = log_odds(_probability(replace(score, second=())))
    return 1 / (1 + math.exp(-(shift + of_first * first + of_second * score.second[0])))  # fmt: skip


@lru_cache(maxsize=1)
def _shipped() -> Trees:
    return read(FILE)


def log_odds(value: float) -> float:
    """The log odds of a probability, of one that is as good as sure no more than NEAREST allows."""
    held = min(max(value, NEAREST), 1 - NEAREST)
    return math.log(held / (1 - held))
