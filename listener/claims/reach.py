"""What more views mean for comms: a platform tells of them later, and a level may grow by them though nobody says it anew."""

from __future__ import annotations

from listener.claims.incidents import emergency, grow
from listener.claims.own import OWN_OR_SPREAD
from listener.claims.quiet import is_quiet
from listener.claims.spread_alert import weigh_spread
from listener.house import House
from listener.store import Transaction
from listener.store.comments import Kept, kept
from listener.store.connection import Row
from listener.store.incident_views import repeated_in
from listener.store.incidents import LEVELS, spread
from listener.store.spreading import headline, save_group
from moderation.claims.factbank.registry import in_force
from moderation.claims.opinion.stakes import stakes
from moderation.claims.spread.priority import NO_ENTRY_MATCH, Priority
from moderation.types import Claim

VIEWED = "It was seen by far more people since: a platform tells of more views."


def follow_views(tx: Transaction, house: House, comment_id: str) -> None:
    """Weigh the open incidents that a comment repeats anew, and tell of a graver level."""
    known = kept(tx.store, comment_id)
    if known is None:
        return
    for row in repeated_in(tx.store, comment_id):
        if row["version"] not in (0, known.version):
            continue  # it was edited: who sees it now reads other words
        claim = _claim_of(tx, house, row)
        if claim is None or is_quiet(row, tx.now):
            continue
        found = _grade(tx, house, known, claim, row)
        if LEVELS.index(found.level) > LEVELS.index(row["level"]):
            _tell(tx, house, known, claim, row, found)


def _claim_of(tx: Transaction, house: House, row: Row) -> Claim | None:
    """What an incident is about, as it is weighed; None where views say nothing: a need, or what is true."""
    kind, _, name = str(row["key"]).partition(":")
    if kind == "claim":
        force = in_force(house.claims, tx.now)
        return next((c for c in force if c.claim_id == name and c.verdict != "true"), None)  # fmt: skip
    said = headline(tx.store, int(name)) if kind in OWN_OR_SPREAD else None
    if said is None:
        return None
    impact = stakes(said.statement)[1]
    return Claim("", said.statement, topic=row["topic"], impact=impact)


def _grade(tx: Transaction, house: House, known: Kept, claim: Claim, row: Row) -> Priority:  # fmt: skip
    seen = spread(tx.store, row["incident_id"], tx.now)
    on = emergency(house, known, tx.now)
    # What joined it in other words has no match of its own.
    sure = row["matched"] or NO_ENTRY_MATCH
    return weigh_spread(claim, known.comment.text, seen, emergency=on, match=sure)


def _tell(tx: Transaction, house: House, known: Kept, claim: Claim, row: Row, found: Priority) -> None:  # fmt: skip
    grown = grow(
        tx,
        house,
        row["key"],
        row["title"],
        found,
        known,
        claim=claim if claim.claim_id else None,
        matched=row["matched"],
        language=row["said_in"],
        topic=row["topic"],
        notes=lambda: (VIEWED,),
        flagged=False,
    )
    if not claim.claim_id:
        group_id = int(str(row["key"]).partition(":")[2])
        save_group(tx, group_id, {"level": grown["level"]})
