"""Moments of an open alert that lie ahead of now: a clock that ran ahead wrote them, and nothing waits until they come.

They count as now, and whoever is asked to answer has the time that an alert of this moment leaves. Done once a platform
bears our clock out: a clock that stands behind would take all that is right for what lies ahead.
"""

from __future__ import annotations

from datetime import datetime

from listener.brake import CLOCK_SLACK, is_borne_out
from listener.claims.clock import due
from listener.claims.states import ENDED
from listener.claims.waiting import running
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.periods import quiet_until
from listener.store.connection import Row, as_text
from listener.store.incidents import add_step, change_incident, incident, steps_of

STEP = "clock_put_right"
_SEEN = ("first_at", "level_at", "last_at", "told_at", "last_told_at")


def put_clocks_right(house: House, row: Row) -> int:
    """Put the moments of an open incident right; gives 1, or 0 where they are, or where nothing bears our clock out."""
    if not (_to_change(house, row, house.now()) and is_borne_out(house)):
        return 0
    with house.store.transaction(house.now()) as tx:
        number = int(row["incident_id"])
        fresh = incident(tx.store, number)
        changes = _to_change(house, fresh, tx.now) if fresh else {}
        if not changes:
            return 0
        change_incident(tx, number, **changes)
        add_step(tx, number, STEP, MACHINE)
        details = {"incident_id": number, "moments": sorted(changes)}
        tx.record("incident_clock_put_right", details=details)
    return 1


def _to_change(house: House, row: Row, now: datetime) -> Row:
    """What is to be put right of an incident; nothing where it is over, or where all that was done about it lies behind."""
    if row["state"] in ENDED or not _is_ahead(house, row, now):
        return {}
    return _seen_by(row, as_text(now)) | _asked_by(house, row, now)


def _is_ahead(house: House, row: Row, now: datetime) -> bool:
    """Whether it has a moment that has not come, or the last step of its story has one."""
    soon = as_text(now + CLOCK_SLACK)
    if any(row[name] and row[name] > soon for name in _SEEN):
        return True
    story = steps_of(house.store, int(row["incident_id"]))
    return bool(story and story[-1]["done_at"] > soon)


def _seen_by(row: Row, at: str) -> Row:
    return {name: at for name in _SEEN if row[name] and row[name] > at}


def _asked_by(house: House, row: Row, now: datetime) -> Row:
    """The clocks that run beyond what is agreed for an alert that leaves now; what is sooner stays."""
    begins = quiet_until(house.rules.modes.quiet_hours, now) or now
    level, runs = row["told_level"], running(row)
    asked = due(level, house.settings.alerts.staffed.duty(), begins)
    by = {
        "acknowledge_by_at": (runs.acknowledge_by_at, asked.acknowledge_by),
        "posture_by_at": (runs.posture_by_at, asked.posture_by),
        "escalate_at": (row["escalate_at"], asked.acknowledge_by),
    }
    latest = {name: as_text(end) for name, (stands, end) in by.items() if stands and end}  # fmt: skip
    return {name: end for name, end in latest.items() if row[name] > end}
