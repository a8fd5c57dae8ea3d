"""Incidents that have not grown for three days: they end by themselves, once comms were told of them."""

from __future__ import annotations

from datetime import datetime

from listener.brake import clock_doubt
from listener.claims.states import move
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.store import Transaction
from listener.store.connection import Row, as_moment
from listener.store.incidents import CLUSTER


def ends_by_itself(house: House, row: Row, now: datetime) -> bool:
    """Whether an open incident ends, be it by the next pass of the clock: told, and then quiet for three days.

    By a clock that is not believed, none ends.
    """
    return is_quiet(row, now) and is_told(row) and clock_doubt(house) is None


def is_quiet(row: Row, now: datetime) -> bool:
    """Whether it has not grown for three days."""
    return as_moment(row["last_at"]) < now - CLUSTER


def is_told(row: Row) -> bool:
    """Whether comms know of its level; what is NONE they are not told of."""
    return bool(row["level"] == row["told_level"])


def end_quiet(tx: Transaction, row: Row) -> None:
    """Close an incident that has not grown for three days."""
    move(tx, row, "closed", MACHINE, "quiet", "It was quiet for three days.")
