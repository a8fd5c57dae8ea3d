"""Welsh insults at a person, by a draft word list. Welsh is never scored, so this only says how soon a person looks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.checks import pattern_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

# Somebody is called so: "ti'n", "chi yw'r", "yr hen", "am", and a word or two between.
_CALLED = (
    r"(?:(?:rwyt\s+|wyt\s+)?(?:ti|chdi)(?:'n|\s+yn|\s+yw'r|\s+ydi'r|'r)?|(?:rydych\s+|dach\s+|ych\s+)?chi(?:'n|\s+yn|\s+yw'r|\s+ydi'r|'r)?|"
    r"(?:mae|ma)\s+(?:e|o|hi|nhw|\w+)(?:'n|\s+yn)|am|yr?\s+hen|yr?|hen|blydi|ffycin|uffern\s+o)"
)
_WELSH = frozenset({"cy"})
_DETAILS = {
    "strong": "A Welsh insult at a person (draft word list)",
    "mild": "A Welsh discourtesy to a person (draft word list)",
}


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding for each clause of a Welsh text. Options: `level`, "strong" (the default, R2c) or "mild"."""
    level = str(options.get("level", "strong"))
    if reading.language not in _WELSH:
        return []
    found: list[Finding] = []
    for start, end in reading.clauses:
        for shape in _shapes(level):
            match = shape.search(reading.bare[start:end])
            if match:
                first, last = start + match.start("words"), start + match.end("words")
                subcode = "R2c" if level == "strong" else ""
                found.append(
                    pattern_finding(
                        reading,
                        "welsh_abuse",
                        f"welsh_abuse.{level}",
                        _DETAILS[level],
                        first,
                        last,
                        subcode=subcode,
                    )
                )
                break
    return found


@cache
def _shapes(level: str) -> tuple[re.Pattern[str], ...]:
    """Phrases that are rude alone; words of which somebody must be called."""
    called = ["cy.strong", "cy.daily"] if level == "strong" else ["cy.mild"]
    phrases = lexicon.pattern("abuse_cy", f"cy.phrase.{level}")
    words = lexicon.pattern("abuse_cy", *called)
    return (
        re.compile(rf"\b(?P<words>{phrases})\b"),
        re.compile(rf"\b{_CALLED}\s+(?:\w+\s+){{0,2}}?(?P<words>{words})\b"),
    )
