"""Threats (policy section 2.2): a doer, a future or an order, bodily or property harm, and a person it is for.

Sub-codes: R2a threat, R2c wish of harm, R2d intimidation, R2e incitement. Only grammar and word classes, no
sentences; what is said of policies, prices and high streets is no harm to a person and gives nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from moderation.checks import pattern_finding
from moderation.lexicon import threat_grammar as grammar
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

URGENT = ("R2a", "R2d", "R2e")


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding for each stretch of text, the gravest reading of it.

    `stops` holds "quoted" for reported words and "ambiguous" where an election, a jest or a soft "would" leaves
    doubt. `data` holds {"welsh": True} for the Welsh draft list. Takes no options.
    """
    found: list[Finding] = []
    clauses = _clauses_with(reading, grammar.triggers())
    if clauses:
        found += _matches(reading, clauses, grammar.grammar(), {})
    clauses = _clauses_with(reading, grammar.welsh_triggers())
    if clauses:
        found += _matches(reading, clauses, grammar.welsh(), {"welsh": True})
    return found


def _clauses_with(reading: Reading, triggers: frozenset[str]) -> list[tuple[int, str]]:
    """The clauses, with where they begin, that hold a word without which no form can match: mostly none."""
    if reading.vocabulary.isdisjoint(triggers):
        return []
    places = [word.start for word in reading.words if word.text in triggers]
    return [
        (start, reading.bare[start:end])
        for start, end in reading.clauses
        if bisect_left(places, start) < bisect_left(places, end)
    ]


def _matches(
    reading: Reading,
    clauses: Sequence[tuple[int, str]],
    forms: Iterable[grammar.Form],
    data: Mapping[str, Any],
) -> list[Finding]:
    found: list[Finding] = []
    taken: list[tuple[int, int]] = []
    for form in forms:
        for offset, clause in clauses:
            match = form.pattern.search(clause)
            if match is None:
                continue
            start, end = offset + match.start(), offset + match.end()
            if any(s < end and start < e for s, e in taken) or _harmless(
                form, clause, match.start(), match.end()
            ):
                continue
            taken.append((start, end))
            found.append(
                pattern_finding(
                    reading,
                    "threats",
                    form.evidence,
                    form.detail,
                    start,
                    end,
                    subcode=form.subcode,
                    urgent=form.subcode in URGENT,
                    stops=_stops(form, clause),
                    data=data,
                )
            )
    return found


def _harmless(form: grammar.Form, clause: str, start: int, end: int) -> bool:
    if form.political and grammar.cancelled(clause):
        return True
    return any(
        m.start() < end and start < m.end()
        for m in grammar.figurative().finditer(clause)
    )


def _stops(form: grammar.Form, clause: str) -> tuple[str, ...]:
    if "ambiguous" not in form.stops and (
        grammar.of_election(clause) or grammar.in_jest(clause)
    ):
        return (*form.stops, "ambiguous")
    return form.stops
