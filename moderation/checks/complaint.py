"""A complaint that wants the complaints process (policy T23): it is pointed there, and never a reason to hide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_SHAPES = (
    (guarded(r"\b(?:i|we)(?:'d|'m|'ve)?\s+(?:\w+\s+){0,4}?(?:formal\w*\s+)?complain(?:ed|ing|t)?\b"),),
    (guarded(r"\b(?:make|making|made|lodge|lodging|submit\w*|raise|raised|raising|file|filing|put\s+in)\s+an?\s+(?:\w+\s+){0,2}?complaint\b"),),
    (guarded(r"\b(?:formal|official|stage\s+(?:one|two|1|2))\s+complaint\b|\bcomplaints?\s+(?:process|procedure|team|department|officer)\b|\bombudsman\b|\bmonitoring\s+officer\b"),),
    (guarded(r"\b(?:cwyno|gwyn\s+ffurfiol|cwyn\s+ffurfiol|ombwdsmon)\b"),),
)  # fmt: skip


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding where a complaint is made or its process is named. Takes no options."""
    detail = "Speaks of a complaint"
    return first_finding(reading, "complaint", detail, _SHAPES)
