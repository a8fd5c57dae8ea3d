"""Why a score that is high enough to hide does not count: the words can be meant in more than one way ("I will not kill you")."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.rulebook.entries import Rule
from moderation.types import Finding

MEANT_OTHERWISE = (
    "One score is high enough to hide it, but the words can be meant in more than one way.",
    "Mae un sgôr yn ddigon uchel i'w guddio, ond gellir deall y geiriau mewn mwy nag un ffordd.",  # draft
)


def meant_otherwise(rule: Rule, found: Sequence[Finding]) -> bool:
    """Whether a score reaches the line from which this rule hides, and the words themselves took it out of that band."""
    return any(
        f.score is not None
        and f.score >= float(use.options["hide"])
        and f.data.get("band") != "hide"
        and f.data.get("gainsaid") is not True
        for use in rule.checks
        if "hide" in use.options
        for f in found
        if f.check == use.check
    )
