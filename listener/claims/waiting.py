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


def late_since(row: Row, at: str) -> str | None:
    """The first moment by which somebody should have answered and did not; None where nothing is overdue."""
    clocks = running(row)
    due = (clocks.acknowledge_by_at, clocks.posture_by_at)
    return min((each for each in due if each and each <= at), default=None)


def is_late(row: Row, at: str) -> bool:
    """Whether it waits longer than the service levels allow."""
    return late_since(row, at) is not None
