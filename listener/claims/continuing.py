"""What several people say is checked at last: its incident goes on as that of the claim, with all that was seen and done.

A person says so, by beginning the claim with the group. A claim that comes by a file names no group: there it is one that
would have joined the group, and that its oldest words repeat as the matching sees it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from listener.claims.joining import carry_on, name_after, standing_claim
from listener.claims.postures import Facts, propose
from listener.minutes.writer import MACHINE, Actor
from listener.store import Store, Transaction
from listener.store.incidents import add_step, change_incident, open_incident, spread
from listener.store.spreading import (
    found_to_be,
    group,
    groups_said_by_several,
    sayings_of,
    stands_in,
)
from moderation.claims.match import match
from moderation.claims.spread.alike import alike, shape
from moderation.claims.spread.clusters import WINDOW
from moderation.types import Claim

MOST_GROUPS = 100  # looked at for a file, those that most people say first
MOST_SAYINGS = 12  # of one group


def groups_told_by(
    store: Store, claims: Sequence[Claim], now: datetime
) -> dict[int, Claim]:
    """The groups of the last 72 hours that new claims are about, each with its claim. Writes nothing."""
    live = [c for c in claims if c.status != "withdrawn"]
    if not live:
        return {}
    found = {}
    for one in groups_said_by_several(store, now - WINDOW)[:MOST_GROUPS]:
        said = [text for text, _ in sayings_of(store, one.group_id, MOST_SAYINGS)]
        near = tuple(c for c in live if _would_join(c, said))
        claim = match(said[0], near, top=0) if near else None
        if claim and claim.claim and claim.claim_id:
            found[one.group_id] = claim.claim
    return found


def _would_join(claim: Claim, said: Sequence[str]) -> bool:
    """Whether a claim's words say the same as what a group says, by the measure that makes groups."""
    wordings = [w for w in (claim.claim, *claim.paraphrases) if w]
    return any(
        alike(shape(wording), shape(each), lambda _: 1.0) is not None
        for wording in wordings
        for each in said
    )


def continue_as(
    tx: Transaction, group_id: int, claim: Claim, actor: Actor = MACHINE
) -> bool:
    """Have a group, and what comms were told of it, be the claim from now on; False where it is another's already.

    It is weighed anew by what the claim says (weighed_anew.py); comms hear of a level only where it is graver than what
    they were told.
    """
    number = stands_in(tx.store, group_id)
    if group(tx.store, number) is None or standing_claim(tx, number) is not None:
        return False
    found_to_be(tx, number, claim.claim_id)
    carry_on(tx, f"spread:{number}", f"claim:{claim.claim_id}")
    name_after(tx, claim)
    row = open_incident(tx.store, f"claim:{claim.claim_id}")
    details: dict[str, object] = {"group_id": number, "claim_id": claim.claim_id}
    if row is not None:
        incident_id = int(row["incident_id"])
        seen = spread(tx.store, incident_id, tx.now)
        proposed, why = propose(
            Facts(
                row["level"],
                claim,
                seen.press,
                accounts=seen.accounts,
                repeats=seen.repeats,
                asks=seen.asks,
                denies=seen.denies,
            )
        )
        change_incident(tx, incident_id, proposed=proposed, proposed_why=why)
        add_step(tx, incident_id, "became_claim", actor, claim.claim_id)
        details["incident_id"] = incident_id
    tx.record("statement_became_claim", actor=actor, details=details)
    return True


def continue_all(
    tx: Transaction, groups: Mapping[int, Claim], added: Sequence[str]
) -> None:
    """Have each group be its claim, where that was added just now."""
    for group_id, claim in groups.items():
        if claim.claim_id in added:
            continue_as(tx, group_id, claim)
