"""What the model tells beside rudeness: a veiled threat, an address given away, somebody in distress. Never hides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from moderation.blame import resolves
from moderation.checks.toxicity import banded
from moderation.fair_forms import taken_wrongly
from moderation.places import asks_to_look, tells_of_a_place
from moderation.reading import Reading
from moderation.types import SIGNS, Context, Finding, Score

_SUBCODES = {"signs.intimidation": "R2d", "signs.leak": "R15a"}
_OF_A_PERSON = frozenset({"signs.danger", "signs.at_risk"})


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One model finding where the highest of `labels` (of SIGNS) reaches `queue`; none from an engine without signs.

    Options: `labels`, and the lower edges, 0 to 1, of the bands `queue` and `urgent`.
    """
    return [
        each
        for finding in banded("signs", SIGNS, score, options)
        for each in _as_meant(finding, reading.bare)
    ]


def _as_meant(finding: Finding, text: str) -> list[Finding]:
    """What stands of a sign where the words tell of a place and of nobody; a town's resolve is no threat, and waits its turn."""
    if finding.evidence in _OF_A_PERSON and tells_of_a_place(text):
        return []
    if taken_wrongly(finding.evidence, text):
        return []
    if finding.evidence == "signs.intimidation":
        if asks_to_look(text):
            return []
        if resolves(text):
            return [replace(finding, urgent=False, data={"band": "queue"})]
    return [replace(finding, subcode=_SUBCODES.get(finding.evidence, ""))]
