"""Two groups of statements that turn out to be one: their incidents become one as well, and nothing seen is lost."""

from __future__ import annotations

import re

from listener.claims.states import EDGES, State, move
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
from moderation.claims.factbank.registry import in_force
from moderation.types import Claim

GOES_ON = "it goes on in incident {number}"
_GOES_ON = re.compile(GOES_ON.format(number=r"(\d+)"))
PART_OF = "incident {number} is part of it"
_FURTHER: tuple[State, ...] = ("new", "acknowledged", "acted")  # of what is open
_WEIGHED = ("level", "value", "parts", "level_at", "proposed", "proposed_why")


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
    """Have what is known under one key go on under another. Of two open incidents the one under `to` goes on.

    What was called a false alarm goes by that key, too: should it be taken back, it goes on there, and opens no second one.
    """
    rename(tx, key, to)
    left, stays = open_incident(tx.store, key), open_incident(tx.store, to)
    if left is None or stays is None:
        return
    copy_sightings(tx, left["incident_id"], stays["incident_id"])
    change_incident(tx, stays["incident_id"], **_of_both(stays, left))
    _stand_as(tx, stays, _state_of_both(stays, left), PART_OF.format(number=left["incident_id"]))  # fmt: skip
    move(tx, left, "closed", MACHINE, "joined", "", detail=GOES_ON.format(number=stays["incident_id"]))  # fmt: skip


def take_in(tx: Transaction, into: int, number: int) -> None:
    """Have an open incident hold what another has seen that is no false alarm after all, and say so in its story."""
    copy_sightings(tx, number, into)
    add_step(tx, into, "joined", MACHINE, PART_OF.format(number=number))


def name_after(tx: Transaction, claim: Claim) -> None:
    """Have every incident under a claim's key bear its name."""
    key = f"claim:{claim.claim_id}"
    become_claim(tx, key, claim.claim_id, claim.claim, claim.topic)


def _of_both(stays: Row, left: Row) -> Row:
    """What comms were told of either they were told of both: no level is told a second time, and no clock is lost."""
    both = (stays, left)
    first, other = _told_order(stays, left)
    grave = max(both, key=lambda row: (LEVELS.index(row["level"]), row["value"]))
    return {
        **{name: grave[name] for name in _WEIGHED},
        "told_level": first["told_level"],
        "told_at": min(filter(None, (row["told_at"] for row in both)), default=None),
        "last_told_at": first["last_told_at"] or other["last_told_at"],
        "last_at": max(row["last_at"] for row in both),
        "owner": first["owner"] or other["owner"],
        "posture": first["posture"] or other["posture"],
        **_clocks_of_both(stays, left),
    }


def _told_order(stays: Row, left: Row) -> list[Row]:
    """First the one of which comms were told graver. Of equals the one that still waits for somebody, the longest late."""
    return sorted(
        (stays, left),
        key=lambda row: (
            -LEVELS.index(row["told_level"]),
            not _waits(row),
            -_FURTHER.index(row["state"]),
            row["acknowledge_by_at"] or "z",
        ),
    )


def _waits(row: Row) -> bool:
    """Whether comms were asked to acknowledge it, and nobody has."""
    return bool(row["state"] == "new" and row["acknowledge_by_at"])


def _state_of_both(stays: Row, left: Row) -> State:
    """Who took on the graver one took on both. What comms were asked to take on, and nobody did, waits on."""
    first, other = _told_order(stays, left)
    settled = _waits(first) or first["state"] != "new"
    state: State = first["state"] if settled else other["state"]
    return state


def _clocks_of_both(stays: Row, left: Row) -> Row:
    first, other = _told_order(stays, left)
    clocks: Row = {"posture_by_at": first["posture_by_at"]}
    if _waits(first):
        same = _waits(other) and other["told_level"] == first["told_level"]
        ends = [row["escalate_at"] for row in (first, *([other] if same else []))]
        return clocks | {
            "acknowledge_by_at": first["acknowledge_by_at"],
            "escalate_at": min(filter(None, ends), default=None),
            # Whoever it was handed on to for either of the two knows of it.
            "escalated": max(stays["escalated"], left["escalated"]),
        }
    if (
        stays["state"] == "new"
    ):  # it was taken on under the other number, and counts as in time or late there
        clocks["acknowledge_by_at"] = None
    return clocks


def _stand_as(tx: Transaction, row: Row, state: State, detail: str) -> None:
    """Bring the incident that goes on to the state of both, along the edges, and note of what it consists."""
    number = int(row["incident_id"])
    if state == row["state"]:
        add_step(tx, number, "joined", MACHINE, detail)
        return
    if state not in EDGES[row["state"]]:
        move(tx, row, "new", MACHINE, "graver", "")
        row = row | {"state": "new"}
    move(tx, row, state, MACHINE, "joined", "", detail=detail)
