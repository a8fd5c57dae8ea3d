"""What the council says of a claim at this moment, and in a sentence what became of one that it no longer calls wrong.

An alert stays open while the council changes its mind: whatever is told or proposed then goes by this, not by what
stood when the alert began.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from listener.claims.became import Over
from listener.house import House
from listener.store.claims import held_claim, history_of
from listener.store.connection import Row, as_moment, as_text
from moderation.claims.factbank.registry import in_force
from moderation.types import Claim


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim as in force, None where none stands; and why there is nothing to put right, "" where there is, or may be."""

    claim: Claim | None = None
    over: Over = ""


def standing_of(house: House, claim_id: str, now: datetime) -> Standing:
    """How the claim of an incident stands. `claim_id`: "" where it has none. now: aware."""
    held = held_claim(house.store, claim_id) if claim_id else None
    if held is not None and not held.listed:
        return Standing(None, "taken out")
    # A house that was opened a moment ago holds its claims, and no table does yet.
    given = next((c for c in house.claims if claim_id and c.claim_id == claim_id), None)
    known = held.claim if held else given
    if known is None:
        return Standing()
    if known.status == "withdrawn":
        return Standing(None, "withdrawn")
    (claim,) = in_force((known,), now)
    return Standing(claim, "true" if claim.verdict == "true" else "")


def is_over(house: House, row: Row) -> bool:
    """Whether the council no longer calls the claim of an incident wrong."""
    return bool(standing_of(house, row["claim_id"], house.now()).over)


def said_otherwise(house: House, claim_id: str, since: str, now: datetime) -> bool:
    """Whether the council says something else of a claim now than at the moment `since` (text, UTC), or may: where that lies
    ahead, a clock was wrong, and nothing tells what came before it."""
    held = held_claim(house.store, claim_id) if claim_id else None
    if held is None:
        return False
    if since > as_text(now) or history_of(house.store, claim_id)[-1]["changed_at"] > since:  # fmt: skip
        return True
    end = held.claim.expires_at
    return end is not None and as_moment(since) < end <= now
