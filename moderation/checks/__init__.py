"""The checks, one file each: `check(reading, context, score, options) -> list[Finding]`, pure and deterministic.

The rules file names a check by its file. A check leaves `Finding.rule` empty for the judge to fill.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from moderation.lexicon import fields_cy
from moderation.lexicon.wordings import Wording
from moderation.patterns.letters import Guarded
from moderation.patterns.prefilter import Prefilter
from moderation.text.reading import Reading
from moderation.types import Finding
from moderation.whose_words.told_beside import told_beside

# The checks whose findings a sentence beside them may tell of: with them a score of danger makes a hide.
TOLD_OF = ("threats", "abuse")


def pattern_finding(
    reading: Reading,
    check: str,
    evidence: str,
    detail: str,
    start: int,
    end: int,
    **more: Any,
) -> Finding:
    """A pattern finding for plain[start:end]: original span, disguise and quotation filled in.

    `more` goes to Finding as it is; a `stops` there is kept and "quoted" added where the words are reported.
    """
    stops = tuple(more.pop("stops", ()))
    if reading.in_quote(start, end) or (
        check in TOLD_OF and told_beside(reading.bare, start, end)
    ):
        stops += ("quoted",)
    return Finding(
        check=check,
        signal="pattern",
        evidence=evidence,
        detail=detail,
        spans=(reading.original_span(start, end),),
        normalised=reading.disguised(start, end),
        stops=stops,
        **more,
    )


def in_welsh(
    reading: Reading,
    check: str,
    detail: str,
    look: Callable[[str], tuple[int, int] | None],
    evidence: str = "",
    **more: Any,
) -> list[Finding]:
    """One urgent finding where `look` finds a place in a Welsh text, outside quotation marks, or none."""
    if not fields_cy.is_welsh(reading.language, reading.bare):
        return []
    found = look(reading.bare)
    if found is None or reading.in_quote(*found):
        return []
    return [
        pattern_finding(
            reading, check, evidence or check, detail, *found, urgent=True, **more
        )
    ]


def first_finding(
    reading: Reading,
    check: str,
    detail: str,
    shapes: tuple[tuple[Guarded, ...], ...],
    **more: Any,
) -> list[Finding]:
    """One finding for the first clause in which all patterns of one of the shapes are found, or none.

    The first pattern of a shape is what is shown. The evidence is the check's own name.
    """
    likely = _together(shapes).likely(reading.bare)
    for start, end in reading.clauses if likely else ():
        clause = reading.bare[start:end]
        for shape in likely:
            match = shape[0].search(clause, reading.bare)
            if match and all(p.search(clause, reading.bare) for p in shape[1:]):
                first, last = start + match.start(), start + match.end()
                return [
                    pattern_finding(reading, check, check, detail, first, last, **more)
                ]
    return []


def first_wording(
    reading: Reading,
    check: str,
    detail: str,
    wordings: tuple[Wording, ...],
    **more: Any,
) -> list[Finding]:
    """One finding for the first of the wordings that stands in a sentence or in two that follow each other, or none.

    The evidence is the check's own name.
    """
    last = len(reading.clauses) - 1
    for wording in _worded(wordings).likely(reading.bare):
        for number, (start, _) in enumerate(reading.clauses):
            said = reading.bare[start : reading.clauses[min(number + 1, last)][1]]
            match = wording.pattern.search(said, reading.bare)
            if match and wording.fits(reading.bare):
                first, end = start + match.start(), start + match.end()
                return [
                    pattern_finding(reading, check, check, detail, first, end, **more)
                ]
    return []


@lru_cache(maxsize=16)
def _worded(wordings: tuple[Wording, ...]) -> Prefilter[Wording]:
    return Prefilter(wordings, lambda wording: wording.patterns)


@lru_cache(maxsize=256)
def _together(
    shapes: tuple[tuple[Guarded, ...], ...],
) -> Prefilter[tuple[Guarded, ...]]:
    return Prefilter(shapes, lambda shape: shape)
