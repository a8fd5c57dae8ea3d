"""R4: a comment that repeats what the council has already checked. Never a reason to hide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.claims.match import SAME, match
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

_SUBCODES = {"voting": "R4c", "safety": "R4d"}


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding where the comment repeats a claim found false, misleading or not yet verified.

    Option `threshold` (0 to 1): the match from which a claim counts as repeated; `context.claim_threshold` may ask
    for more, never for less. `context.claims` are those in force: see moderation.claims.registry.in_force.
    """
    found = match(reading.original, context.claims, top=0)
    claim = found.claim
    if (
        claim is None
        or found.claim_id is None
        or found.stopped
        or found.score < max(options.get("threshold", SAME), context.claim_threshold)
    ):
        return []
    where = reading.original.find(found.sentence)
    return [
        Finding(
            check="claims",
            signal="pattern",
            evidence=claim.claim_id,
            detail=f"it repeats claim {claim.claim_id}, which the council's registry calls {claim.verdict}",
            score=found.score,
            subcode=_SUBCODES.get(claim.topic, "R4a"),
            spans=((where, where + len(found.sentence)),) if where >= 0 else (),
            data={
                "claim_id": claim.claim_id,
                "stance": found.stance,
                "gate": "passed",
                "certainty": found.certainty,
            },
        )
    ]
