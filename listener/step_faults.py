"""The sign of a step of the daemon that fails: written when it fails, taken down when it works again or is no more."""

from __future__ import annotations

from collections.abc import Collection

from listener.claims.searching import STEP as SEARCH
from listener.claims.searching import step_of
from listener.house import House
from listener.store.counts import signs_shown
from listener.telling.alerts import alert_fault

POLL = "poll:"  # and the page: the step that reads it
HEAR = "hear:"  # and the feed
_DESK = "desk"
_SIGN = "fault:"  # its detail stands on the desk and in `status` until it is ""


def standing(house: House, beside: Collection[str] = ()) -> list[str]:
    """The steps that failed before a restart. The signs of those that wardmote.yaml no longer asks for are taken down.

    beside: steps that were asked for otherwise. Raises BusyError, with which nothing can begin.
    """
    settings = house.settings
    steps = {f"{POLL}{page.page_id}" for page in settings.pages}
    steps |= {f"{HEAR}{feed.name}" for feed in settings.feeds}
    steps |= {step_of(page, one) for page in settings.pages for one in page.searches}
    steps |= {_DESK} if settings.desk else set(beside)
    found = []
    for name in signs_shown(house.store, _SIGN):
        of_settings = name.startswith((POLL, HEAR, SEARCH)) or name == _DESK
        if of_settings and name not in steps:
            mended(house, name, told=True, why="wardmote.yaml no longer asks for it")
        else:
            found.append(name)
    return found


def failed(house: House, name: str, why: str, *, tells: bool) -> None:
    """Put up the sign of a step that fails, and write that down. Raises BusyError. tells: whether the owner hears of it."""
    now = house.now()
    house.store.beat(f"{_SIGN}{name}", now, why)
    with house.store.transaction(now) as tx:
        tx.record("step_failed", reason=why, details={"step": name})
        if tells:
            alert_fault(tx, name, why)


def mended(house: House, name: str, *, told: bool, why: str = "") -> None:
    """Take down the sign of a step, and write down that it works again where its failure was written. Raises BusyError."""
    now = house.now()
    house.store.beat(f"{_SIGN}{name}", now)
    if told:
        with house.store.transaction(now) as tx:
            tx.record("step_recovered", reason=why, details={"step": name})
