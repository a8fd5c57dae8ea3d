"""Live planning, licensing and other quasi-judicial matters (R17): a tag for the thread, never a ground to hide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

# 26/01234/FUL, P/2026/0123, 2026/0123/OUT, DC/26/00123, 26-01234-HH: a year, a serial, letters on one side at least
_FIGURES = re.compile(r"\d{4}|\d\d[/-]\d{3}")  # stands in every one of them
_NUMBER = guarded(
    r"(?i:(?<![\w/-])(?:[A-Z]{1,4}/)?(?:20)?\d{2}[/-]\d{3,6}(?:/\d{1,4})?[/-][A-Z]{1,6}\d?(?![\w/-])"
    r"|(?<![\w/])[A-Z]{1,4}/(?:20)?\d{2}/\d{3,6}(?:/[A-Z]{1,6})?(?![\w/]))"
    r"|\b(?:PLN|LIC|APP|DC|PA|HH|FUL|OUT)[/ -]?\d{4,8}\b"
)
_NOTICE = guarded(
    r"\bsection (?:53|77|78|106|215|257) (?:of the|notice|order|agreement|appeal)|\bpublic (?:inquiry|notice) (?:into|under|for)\b|\blicensing (?:sub-?committee|hearing|review|application)\b|\bpremises licen[cs]e (?:application|review|hearing|variation)"
    r"|\bplanning (?:inspectorate|inspector|appeal|application (?:no|number|ref|reference))\b|\bnotice of (?:intention|application|proposal|appeal)\b|\btown and country planning act\b|\blicensing act 2003\b|\bcompulsory purchase order\b"
    r"|\btraffic regulation order\b|\bstatutory consultation\b|\bcais cynllunio (?:rhif)?\b|\bpwyllgor trwyddedu\b",
    re.IGNORECASE,
)


def speaks_of_live_matter(text: str) -> bool:
    """Whether a text is about a live planning, licensing or other quasi-judicial matter, whatever a rules file says."""
    return any(_matches(text))


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for an application number, one for the words of a statutory notice. Takes no options."""
    return [
        Finding(
            "planning", "pattern", f"planning.{evidence}", detail, spans=(match.span(),)
        )
        for evidence, detail, match in _matches(reading.original)
    ]


def _matches(text: str) -> Iterator[tuple[str, str, re.Match[str]]]:
    """What is seen, in words for the log and for a reader, and where."""
    number = _NUMBER.search(text) if _FIGURES.search(text) else None
    if number:
        yield "application_number", "Names a planning or licensing application", number
    notice = _NOTICE.search(text)
    if notice:
        yield "statutory_notice", "Speaks of a statutory procedure", notice
