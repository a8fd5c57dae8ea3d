"""One wish is told once: "I hope you die alone" is heard as a wish of death and, by its grammar, as an insult."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.types import Finding

ILL = "abuse.ill.wished"


def wished_once(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """What was found, without the insult that is no more than a wish or threat of harm which stands in the same words."""
    wishes = [f for f in found if f.check == "threats"]
    return tuple(
        f for f in found if f.evidence != ILL or not any(_meets(f, w) for w in wishes)
    )


def _meets(one: Finding, other: Finding) -> bool:
    """Whether both stand under one rule and in the same words."""
    return one.rule == other.rule and any(
        start < last and first < end
        for start, end in one.spans
        for first, last in other.spans
    )
