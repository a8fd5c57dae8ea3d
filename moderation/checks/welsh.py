"""What a Welsh comment sounds like (docs/decisions/0058-how-welsh-sounds.md): how soon a person should read it. Never hides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from moderation.fair.published import only_published
from moderation.labels_said import SAID
from moderation.lexicon import fields_cy
from moderation.text.reading import Reading
from moderation.toxicity.scorer import ScorerError
from moderation.toxicity.welsh_look import sounds
from moderation.types import WELSH, Context, Finding, Score, in_figures


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One model finding where the likeliest of `labels` (of WELSH) reaches `queue`; none in a text that is not Welsh.

    Options: `labels`, and the lower edges, 0 to 1, of the bands `queue` and `urgent`. What is shown is the clause that sounds most
    like it. Nobody is called at once for what stands in quotation marks. Where the weights cannot be read nothing is found: whatever is
    Welsh goes to a person all the same.
    """
    if not fields_cy.is_welsh(reading.language, reading.bare):
        return []
    try:
        heard = dict(zip(WELSH, sounds(reading.original), strict=True))
    except ScorerError:
        return []
    label = max(options.get("labels", WELSH), key=heard.__getitem__)
    value = heard[label]
    if value < _least(label, reading, options):
        return []
    if label == "personal_data" and only_published(reading, context):
        return []
    place = _gravest(reading, label)
    quoted = place is not None and reading.in_quote(*place)
    urgent = not quoted and value >= float(options.get("urgent", 2.0))
    return [
        Finding(
            check="welsh",
            signal="model",
            evidence=f"welsh.{label}",
            detail=f"The draft look at Welsh finds {SAID.get(label, label)} likely ({in_figures(value)})",
            score=value,
            urgent=urgent,
            spans=(reading.original_span(*place),) if place else (),
            stops=("welsh", "ambiguous", "quoted") if quoted else ("welsh", "ambiguous"),
            data={"band": "urgent" if urgent else "queue"},
        )
    ]  # fmt: skip


def _least(label: str, reading: Reading, options: Mapping[str, Any]) -> float:
    """The share that counts: more than the rules file asks for where such words are at home elsewhere."""
    return max(float(options.get("queue", 2.0)), fields_cy.least_beside(label, reading.bare))  # fmt: skip


def _gravest(reading: Reading, label: str) -> tuple[int, int] | None:
    """The clause that sounds most like it, or None in a text without any."""
    at = WELSH.index(label)
    clauses = [place for place in reading.clauses if reading.bare[slice(*place)].strip()]  # fmt: skip
    return max(clauses, key=lambda place: sounds(reading.bare[slice(*place)])[at], default=None)  # fmt: skip


def where_others_are_silent(
    findings: tuple[Finding, ...], urgent: Callable[[Finding], bool]
) -> tuple[Finding, ...]:
    """The findings without what this look hears under a rule or need under which something else was seen that is as urgent: that says what
    it saw. `urgent`: whether a finding calls somebody at once."""
    seen = {(f.rule, urgent(f)) for f in findings if f.check != "welsh"}
    return tuple(
        f
        for f in findings
        if f.check != "welsh"
        or ((f.rule, True) not in seen and (urgent(f) or (f.rule, False) not in seen))
    )
