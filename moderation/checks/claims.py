"""R4: a comment that repeats what the council has already checked. Never a reason to hide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.claims.match import SAME, ClaimMatch, repeated
from moderation.text.reading import Reading
from moderation.types import Claim, Context, Finding, Score

MOST = 5  # claims of one comment: more is a list, and no rumour
_SUBCODES = {"voting": "R4c", "safety": "R4d"}


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for each claim found false, misleading or not yet verified that the comment repeats.

    Option `threshold` (0 to 1): the match from which a claim counts as repeated; `context.claim_threshold` may ask
    for more, never for less. `context.claims` are those in force: see moderation.claims.factbank.registry.in_force.
    """
    least = max(options.get("threshold", SAME), context.claim_threshold)
    return [
        _finding(reading.original, claim, found)
        for found in repeated(reading.original, context.claims, context.called)[:MOST]
        if (claim := found.claim) and not found.stopped and found.score >= least
    ]


def _finding(text: str, claim: Claim, found: ClaimMatch) -> Finding:
    where = text.find(found.sentence)
    return Finding(
        check="claims",
        signal="pattern",
        evidence=claim.claim_id,
        detail=f"It repeats claim {claim.claim_id}, which the council's registry calls {claim.verdict}",
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
