"""Who is on duty: who agrees to hides and when they were last here, who can stand in, who is told during a meeting,
and whether comms are at work.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from listener.claims.clock import on_duty
from listener.desk.visit import Visit
from listener.modes.standing import UNSEEN
from listener.people.invitations import open_invitation
from listener.people.roster import day_of, may_confirm, roles_of
from listener.people.stand_ins import (
    able,
    delegates_today,
    in_role,
    is_locked,
    is_set_up,
)
from listener.store.modes import last_seen
from listener.telling.routing import INSTEAD, told_instead
from listener.telling.standing_in import OF_ROLE, reached_while_away

SOON = timedelta(days=14)  # a delegate whose time ends


def people_on_duty(visit: Visit) -> dict[str, Any]:
    """Who is there, in the order of the settings."""
    settings, now = visit.house.settings, visit.now
    duty = settings.alerts.staffed.duty()
    opens, closes = next(duty.shifts(now))
    there = on_duty(duty, now)
    return {
        "confirmers": [_confirmer(visit, name) for name in settings.confirmers],
        "delegates": delegates(visit),
        "comms_named": comms_named(visit),
        "comms_there": there,
        "comms_until": closes if there else opens,
    }


def delegates(visit: Visit) -> list[dict[str, Any]]:
    """Who is named to stand in today, each with their last day, and whether they can sign in to do it."""
    return [
        {"name": one.name, "until": one.until, "soon": _soon(one.until, visit.now)}
        | _account(visit, one.name)
        for one in delegates_today(visit.house)
    ]


def can_stand_in(visit: Visit) -> list[str]:
    """The names of those who can stand in now: a name on the list alone looks after nothing."""
    return able(visit.house)


def _account(visit: Visit, name: str) -> dict[str, bool]:
    house = visit.house
    ready, locked = is_set_up(house, name), is_locked(house, name)
    return {"can": ready and not locked, "locked": locked, "invited": bool(open_invitation(house, name)) and not ready}  # fmt: skip


def told_in_a_meeting(visit: Visit) -> tuple[str, ...]:
    """Who is told what cannot wait while the councillor is in a meeting; empty where it is the councillor all the same."""
    alerts = visit.house.settings.alerts
    return told_instead([name for name in INSTEAD if getattr(alerts, name)])


def meanwhile(visit: Visit) -> dict[str, Any]:
    """Who hears of danger beside a councillor who is away, and which reviewers can sign in to agree or to show again."""
    house = visit.house
    told = [
        {
            "audience": one,
            "names": [each.name for each in in_role(house, OF_ROLE[one])]
            if one in OF_ROLE
            else [],
        }
        for one in reached_while_away(house)
    ]
    return {"told": told, "reviewers": able(house, "reviewer")}


def comms_named(visit: Visit) -> bool:
    """Whether there is anybody at comms: an address, a channel, or somebody on the list today."""
    settings, today = visit.house.settings, day_of(visit.now)
    listed = any(
        one.role == "comms" and (one.until is None or one.until >= today)
        for one in settings.people
    )
    return listed or bool(settings.alerts.comms or settings.alerts.channels)


def _soon(until: date | None, now: datetime) -> bool:
    return until is not None and until - day_of(now) <= SOON


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
