"""Two groups of statements that turn out to be one: their incidents become one as well, and nothing seen is lost."""

from __future__ import annotations

import re

from listener.claims.states import move
from listener.minutes.writer import MACHINE
from listener.store import Transaction
from listener.store.claims import held_claims
from listener.store.connection import Row
from listener.store.incidents import (
    LEVELS,
    add_step,
    become_claim,
    change_incident,
    copy_sightings,
    open_incident,
    rename,
)
from listener.store.own_claims import OWN
from listener.store.spreading import group, join_groups
from moderation.claims.registry import in_force
from moderation.types import Claim

GOES_ON = "it goes on in incident {number}"
_GOES_ON = re.compile(GOES_ON.format(number=r"(\d+)"))
PART_OF = "incident {number} is part of it"


def goes_on_in(detail: str) -> int:
    """The incident that a step names as the one in which its own goes on; 0 where it names none."""
    found = _GOES_ON.fullmatch(detail)
    return int(found[1]) if found else 0


def unite(tx: Transaction, into: int, other: int) -> None:
    """Make two groups one. Where each has an open incident, the other's goes on in the first one's.

    One that the council has checked keeps its claim, and the incident of both goes on under it. Where the owner
    forwarded one of two that are about them, both are with comms.
    """
    join_groups(tx, into, other)
    carry_on(tx, f"{OWN}:{other}", f"{OWN}:{into}")
    key, claim = f"spread:{into}", standing_claim(tx, into)
    if claim is None:
        carry_on(tx, f"spread:{other}", key)
        _follow_forwarded(tx, into)
        return
    for one in (key, f"spread:{other}"):
        carry_on(tx, one, f"claim:{claim.claim_id}")
    name_after(tx, claim)


def _follow_forwarded(tx: Transaction, group_id: int) -> None:
    """Comms have been told nothing of what was the owner's: its levels are not theirs."""
    own = open_incident(tx.store, f"{OWN}:{group_id}")
    if own is not None and open_incident(tx.store, f"spread:{group_id}") is not None:
        untold = {"told_level": "NONE", "told_at": None, "last_told_at": None}
        change_incident(tx, own["incident_id"], **untold)
        carry_on(tx, f"{OWN}:{group_id}", f"spread:{group_id}")


def standing_claim(tx: Transaction, group_id: int) -> Claim | None:
    """The claim that a group was found to be, while the council stands by it; None where there is none."""
    found = group(tx.store, group_id)
    held = held_claims(tx.store).get(found.claim_id) if found and found.claim_id else None  # fmt: skip
    stands = held is not None and held.listed
    return (
        next(iter(in_force((held.claim,), tx.now)), None) if held and stands else None
    )


def carry_on(tx: Transaction, key: str, to: str) -> None:
    """Have what is known under one key go on under another. Of two open incidents the one under `to` goes on."""
    rename(tx, key, to)
    left, stays = open_incident(tx.store, key), open_incident(tx.store, to)
    if left is None or stays is None:
        return
    copy_sightings(tx, left["incident_id"], stays["incident_id"])
    change_incident(tx, stays["incident_id"], **_gravest(stays, left))
    add_step(tx, stays["incident_id"], "joined", MACHINE, PART_OF.format(number=left["incident_id"]))  # fmt: skip
    move(tx, left, "closed", MACHINE, "joined", "", detail=GOES_ON.format(number=stays["incident_id"]))  # fmt: skip


def name_after(tx: Transaction, claim: Claim) -> None:
    """Have every incident under a claim's key bear its name."""
    key = f"claim:{claim.claim_id}"
    become_claim(tx, key, claim.claim_id, claim.claim, claim.topic)


def _gravest(stays: Row, left: Row) -> dict[str, str]:
    """What comms were told of either they were told of both: no level is told a second time."""
    found = {}
    for name in ("level", "told_level"):
        found[name] = max(stays[name], left[name], key=LEVELS.index)
    if left["told_at"] and not stays["told_at"]:
        for name in ("told_at", "last_told_at", "acknowledge_by_at", "posture_by_at"):
            found[name] = left[name]
    return found
