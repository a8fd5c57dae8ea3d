"""Claims of the bank that say nearly the same as a new one, so that nobody keeps two of one. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from moderation.claims.match import SAME, match
from moderation.claims.wording.words import tokens
from moderation.types import Claim

ALIKE = 0.55  # share of the words that both have, from which a person is asked
MOST = 5


@dataclass(frozen=True, slots=True)
class NearClaim:
    """One that is near, and how near: 1.0 is the same."""

    claim: Claim
    score: float


def near_claims(new: Claim, bank: Sequence[Claim]) -> list[NearClaim]:
    """The nearest few, the nearest first; those that were withdrawn as well, for the new one may be the old one again."""
    others = [claim for claim in bank if claim.claim_id != new.claim_id]
    found: dict[str, NearClaim] = {}
    for claim in others:
        score = max(
            (_share(one, two) for one in _wordings(new) for two in _wordings(claim)),
            default=0.0,
        )
        if score >= ALIKE:
            found[claim.claim_id] = NearClaim(claim, round(score, 2))
    said = match(new.claim, others, top=0)
    if said.claim and said.score >= SAME and said.claim.claim_id not in found:
        found[said.claim.claim_id] = NearClaim(said.claim, round(said.score, 2))
    return sorted(found.values(), key=lambda near: -near.score)[:MOST]


def _wordings(claim: Claim) -> list[str]:
    said = (claim.claim, claim.claim_cy, *claim.paraphrases, *claim.paraphrases_cy)
    return [w for w in said if w]


def _share(one: str, two: str) -> float:
    here, there = ({token.key for token in tokens(text)} for text in (one, two))
    return len(here & there) / (len(here | there) or 1)
