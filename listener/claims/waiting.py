"""Which clocks of an incident still run, and which incidents wait for a person longer than agreed."""

from __future__ import annotations

from dataclasses import dataclass

from listener.claims.states import ENDED
from listener.store.connection import Row


@dataclass(frozen=True, slots=True)
class Clocks:
    """The moments, as text, by which an incident still waits for a person; None for what was done or is not asked for."""

    acknowledge_by_at: str | None = None
    posture_by_at: str | None = None


def running(row: Row) -> Clocks:
    """Which clocks of an incident still run. None does once it is over."""
    if row["state"] in ENDED:
        return Clocks()
    return Clocks(
        row["acknowledge_by_at"] if row["state"] == "new" else None,
        None if row["posture"] else row["posture_by_at"],
    )


def is_late(row: Row, at: str) -> bool:
    """Whether it waits longer than the service levels allow."""
    clocks = running(row)
    return any(due_at and due_at <= at for due_at in (clocks.acknowledge_by_at, clocks.posture_by_at))  # fmt: skip
