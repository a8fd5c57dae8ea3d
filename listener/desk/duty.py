"""Who is on duty: who agrees to hides and when they were last here, who stands in, and whether comms are at work."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from listener.claims.clock import on_duty
from listener.desk.visit import Visit
from listener.modes.standing import UNSEEN
from listener.people.roster import may_confirm, roles_of
from listener.store.modes import last_seen

SOON = timedelta(days=14)  # a delegate whose time ends


def people_on_duty(visit: Visit) -> dict[str, Any]:
    """Who is there, in the order of the settings."""
    settings, now = visit.house.settings, visit.now
    duty = settings.alerts.staffed.duty()
    opens, closes = next(duty.shifts(now))
    there = on_duty(duty, now)
    return {
        "confirmers": [_confirmer(visit, name) for name in settings.confirmers],
        "delegates": [
            {"name": one.name, "until": one.until, "soon": _soon(one.until, now)}
            for one in settings.people
            if one.role == "delegate" and (one.until is None or one.until >= now.date())
        ],
        "comms_there": there,
        "comms_until": closes if there else opens,
    }


def _soon(until: date | None, now: datetime) -> bool:
    return until is not None and until - now.date() <= SOON


def _confirmer(visit: Visit, name: str) -> dict[str, Any]:
    house, now = visit.house, visit.now
    seen_at = last_seen(house.store, (name,), now)
    held = roles_of(house.settings, name, now)
    return {
        "name": name,
        "role": held[0].role if held else "",
        "seen_at": seen_at,
        "lately": seen_at is not None and now - seen_at < UNSEEN,
        "may": may_confirm(house.settings, name, now),
    }
