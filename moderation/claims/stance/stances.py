"""What a comment says of a known claim without repeating it: people who ask, and people who put it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from moderation.claims.match import SAME, ClaimMatch, standings, weight
from moderation.types import Claim


@dataclass(frozen=True, slots=True)
class Mention:
    """A known claim that a comment asks about or denies. It hides, queues and alerts nothing."""

    claim_id: str
    stance: Literal["asks", "denies"]
    score: float  # how surely the comment speaks of the claim, from SAME to 1
    sentence: str


def mention(text: str, claims: Sequence[Claim], called: Sequence[str] = ()) -> Mention | None:  # fmt: skip
    """The claim that `text` asks about or denies, or None: where it repeats one, it is a repeat and no mention.

    Only of claims that may do harm: what the registry calls true is asked about by right. It is among `claims` all the same,
    for what is said of it is not said of another. called: as `match` takes it.
    """
    harmful = [r for r in standings(text, claims, 0, called) if r.claim and r.claim.verdict != "true"]  # fmt: skip
    found = max(harmful, key=weight, default=ClaimMatch())
    if found.claim is None or found.score < SAME:
        return None
    if found.stance not in ("asks", "denies"):
        return None
    return Mention(found.claim.claim_id, found.stance, found.score, found.sentence)
