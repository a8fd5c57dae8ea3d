"""Confidential council papers (R15a), known by the words that mark such papers, not by talk of what is exempt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from moderation.checks import pattern_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

# Each needs the form of a marking: the Act, its schedule, a report or agenda beside it, or a line of its own.
_MARKINGS = (
    ("not_for_publication", r"\bnot\s+for\s+publication\b(?=.{0,60}\b(?:by\s+virtue|under|schedule|paragraph|act|report|appendix|exempt|part)\b|\s*[:.\n-]|\s*$)|\bnot\s+for\s+publication\s*$"),
    ("schedule_12a", r"\b(?:part\s+\d\s+of\s+)?schedule\s+12a\b|\blocal\s+government\s+act\s+1972\b.{0,60}\b(?:exempt|schedule)\b|\bexempt\b.{0,80}\blocal\s+government\s+act\s+1972\b"),
    ("exempt_report", r"\bexempt\s+(?:report|appendix|item|agenda|minutes|information\s+(?:under|as\s+defined|by\s+virtue)|from\s+publication)\b|\b(?:report|appendix|minutes|agenda\s+item)\s*(?:is|are|:|-)?\s*(?:marked\s+)?exempt\b(?!\s+from\s+(?:the|vat|tax|charges?|council\s+tax))"),
    ("part_two", r"\bpart\s+(?:2|ii|two)\s+(?:report|minutes|agenda|item|papers?|session|meeting)\b|\b(?:report|papers?|minutes|agenda)\s+(?:from|in|for|of)\s+part\s+(?:2|ii|two)\b"),
    ("restricted", r"(?m:^\W*(?:strictly\s+)?(?:private\s+(?:and|&)\s+confidential|official[\s:-]+sensitive|confidential\s*[:-]\s*(?:members|report|not)|restricted\s*[:-])\b)"),
    ("cyfrinachol", r"\bnid\s+i'?w\s+gyhoeddi\b|\badroddiad\s+(?:eithriedig|wedi'i\s+eithrio)\b"),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _MARKINGS)
_WORDS = frozenset(
    (
        "publication",
        "schedule",
        "exempt",
        "part",
        "confidential",
        "sensitive",
        "restricted",
        "gyhoeddi",
        "eithriedig",
    )
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for the first marking of a confidential paper (sub-code R15a). Takes no options."""
    if reading.vocabulary.isdisjoint(_WORDS):
        return []
    for name, pattern in _PATTERNS:
        for start, end in reading.clauses:
            match = pattern.search(reading.bare[start:end])
            if match:
                detail = "The words that mark a confidential council paper"
                first, last = start + match.start(), start + match.end()
                return [
                    pattern_finding(
                        reading,
                        "confidential",
                        f"confidential.{name}",
                        detail,
                        first,
                        last,
                        subcode="R15a",
                    )
                ]
    return []
