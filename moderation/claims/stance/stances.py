"""What a comment says of a known claim without repeating it: people who ask, and people who put it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from moderation.claims.match import SAME, match
from moderation.types import Claim


@dataclass(frozen=True, slots=True)
class Mention:
    """A known claim that a comment asks about or denies. It hides, queues and alerts nothing."""

    claim_id: str
    stance: Literal["asks", "denies"]
    score: float  # how surely the comment speaks of the claim, from SAME to 1
    sentence: str


def mention(text: str, claims: Sequence[Claim]) -> Mention | None:
    """The claim that `text` asks about or denies, or None: where it repeats one, it is a repeat and no mention.

    Only of claims that may do harm: what the registry calls true is asked about by right.
    """
    found = match(text, claims, top=0)
    if found.claim is None or found.score < SAME or found.claim.verdict == "true":
        return None
    if found.stance not in ("asks", "denies"):
        return None
    return Mention(found.claim.claim_id, found.stance, found.score, found.sentence)
