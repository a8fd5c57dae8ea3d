"""The checks, one file each: `check(reading, context, score, options) -> list[Finding]`, pure and deterministic.

The rules file names a check by its file. A check leaves `Finding.rule` empty for the judge to fill.
"""

from __future__ import annotations

from typing import Any

from moderation.reading import Reading
from moderation.types import Finding


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
    if reading.in_quote(start, end):
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
