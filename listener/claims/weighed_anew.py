"""An open incident that became a claim's weighs what the claim weighs: by the impact and the verdict that people gave it.

Until then its impact was a first guess by its words, and nobody had checked it. Comms hear of the level that it reaches by
that as of any other.
"""

from __future__ import annotations

from listener.claims.as_it_stands import standing_of
from listener.claims.incidents import emergency, regrade
from listener.claims.spread_alert import weigh_spread
from listener.claims.states import ENDED
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.store import Store
from listener.store.connection import Row
from listener.store.incident_views import seen_of
from listener.store.incidents import add_step, incident, parts_of, spread, steps_of
from moderation.claims.match import match
from moderation.claims.spread.priority import NO_ENTRY_MATCH, Priority
from moderation.types import Claim

STEP = "weighed_as_claim"
MOST_COMPARED = 12  # of what was seen, the first ones


def weigh_as_claim(house: House, row: Row) -> int:
    """Weigh an incident anew that became a claim's; gives 1, or 0 where nothing is to be done. Each is weighed so once."""
    claim = _claim_of(house, row)
    if claim is None or not _is_due(house.store, row):
        return 0
    number = int(row["incident_id"])
    compared = _compared(house, number, claim)
    on = emergency(house, None, house.now())
    with house.store.transaction(house.now()) as tx:
        fresh = incident(tx.store, number)
        if fresh is None or not _is_due(tx.store, fresh) or _claim_of(house, fresh) != claim:  # fmt: skip
            return 0
        seen = spread(tx.store, number, tx.now)
        found = [weigh_spread(claim, said, seen, emergency=on, match=sure) for said, sure in compared]  # fmt: skip
        gravest = max(found, key=_by_weight)
        add_step(tx, number, STEP, MACHINE, claim.claim_id)
        now = regrade(tx, house, number, claim, gravest, seen, None, in_place=True)
        details = {"incident_id": number, "claim_id": claim.claim_id, "priority": now["level_now"], "priority_parts": dict(parts_of(now))}  # fmt: skip
        tx.record("incident_weighed_as_claim", details=details)
    return 1


def weighed_at(store: Store, number: int) -> str:
    """When an incident was weighed as that of its claim (text, UTC); "" where it was not."""
    done = [step["done_at"] for step in steps_of(store, number) if step["what"] == STEP]
    return done[-1] if done else ""


def _claim_of(house: House, row: Row) -> Claim | None:
    """The claim of an incident, where the council calls it wrong or has not verified it."""
    said = standing_of(house, row["claim_id"], house.now())
    return None if said.over else said.claim


def _is_due(store: Store, row: Row) -> bool:
    """Whether it became a claim's, and was not weighed as one since."""
    if row["state"] in ENDED or not row["claim_id"]:
        return False
    did = [step["what"] for step in steps_of(store, row["incident_id"])]
    return "became_claim" in did and STEP not in did


def _compared(house: House, number: int, claim: Claim) -> list[tuple[str, float]]:
    """What was said, each with how near it comes to the claim; what the matching does not see in it came by the group."""
    said = [row["text"] for row in seen_of(house.store, number) if row["stance"] == "repeats" and row["text"]]  # fmt: skip
    found = [(text, match(text, (claim,), 0, house.settings.names)) for text in said[:MOST_COMPARED]]  # fmt: skip
    near = [(m.sentence, m.score) if m.claim_id else (text, NO_ENTRY_MATCH) for text, m in found]  # fmt: skip
    return near or [(claim.claim, NO_ENTRY_MATCH)]


def _by_weight(found: Priority) -> tuple[bool, float]:
    return found.floor, found.value
