"""Two groups of statements that turn out to be one: their incidents become one as well, and nothing seen is lost."""

from __future__ import annotations

from listener.claims.states import move
from listener.minutes.writer import MACHINE
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.incidents import (
    LEVELS,
    add_step,
    change_incident,
    copy_sightings,
    open_incident,
    rename,
)
from listener.store.spreading import join_groups


def unite(tx: Transaction, into: int, other: int) -> None:
    """Make two groups one. Where each has an open incident, the other's goes on in the first one's."""
    join_groups(tx, into, other)
    key = f"spread:{into}"
    rename(tx, f"spread:{other}", key)
    left, stays = open_incident(tx.store, f"spread:{other}"), open_incident(tx.store, key)  # fmt: skip
    if left is None or stays is None:
        return
    copy_sightings(tx, left["incident_id"], stays["incident_id"])
    change_incident(tx, stays["incident_id"], **_gravest(stays, left))
    add_step(tx, stays["incident_id"], "joined", MACHINE, f"incident {left['incident_id']} is part of it")  # fmt: skip
    move(tx, left, "closed", MACHINE, "joined", "", detail=f"it goes on in incident {stays['incident_id']}")  # fmt: skip


def _gravest(stays: Row, left: Row) -> dict[str, str]:
    """What comms were told of either they were told of both: no level is told a second time."""
    found = {}
    for name in ("level", "told_level"):
        found[name] = max(stays[name], left[name], key=LEVELS.index)
    if left["told_at"] and not stays["told_at"]:
        for name in ("told_at", "last_told_at", "acknowledge_by_at", "posture_by_at"):
            found[name] = left[name]
    return found
