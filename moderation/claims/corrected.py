"""Whether a text says what the council says is right about a claim: no voice of the claim, and no new claim either."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from moderation.claims.match import SAME, match
from moderation.types import Claim


def says_what_is_right(
    text: str, claims: Sequence[Claim], called: Sequence[str] = ()
) -> bool:
    """Whether a text repeats the correct statement of one of these claims, and none of the claims themselves. Never raises.

    called: what the council of this page is called. Claims that were found true are their own correct statement, and are
    not asked.
    """
    rights = _rights(tuple(claims))
    if not rights:
        return False
    found = match(text, rights, top=0, called=called)
    if found.stance != "repeats" or found.score < SAME:
        return False
    claimed = match(text, claims, top=0, called=called)
    return claimed.stance != "repeats" or claimed.score < SAME


@lru_cache(maxsize=16)
def _rights(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The correct statements as claims of their own, each under its claim's id."""
    return tuple(
        Claim(
            claim.claim_id,
            claim.correct_statement,
            verdict="true",
            claim_cy=claim.correct_statement_cy,
        )
        for claim in claims
        if claim.correct_statement
        and claim.verdict != "true"
        and claim.status != "withdrawn"
    )
