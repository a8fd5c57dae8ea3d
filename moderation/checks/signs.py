"""What the model tells beside rudeness: a veiled threat, an address given away, somebody in distress. Never hides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from moderation.checks.toxicity import banded
from moderation.reading import Reading
from moderation.types import SIGNS, Context, Finding, Score

_SUBCODES = {"signs.intimidation": "R2d", "signs.leak": "R15a"}


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One model finding where the highest of `labels` (of SIGNS) reaches `queue`; none from an engine without signs.

    Options: `labels`, and the lower edges, 0 to 1, of the bands `queue` and `urgent`.
    """
    return [
        replace(finding, subcode=_SUBCODES.get(finding.evidence, ""))
        for finding in banded("signs", SIGNS, score, options)
    ]
