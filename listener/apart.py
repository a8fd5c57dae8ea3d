"""One row that breaks the software keeps no other waiting: each is done apart, told once, and tried again later.

Whatever the row wanted stays as it was written, so nothing is lost; what was done of it is seen when it is tried again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from connectors.session import redact
from listener.backoff import Broken, delay
from listener.errors import BusyError, StorageError
from listener.house import House
from listener.store.counts import last_beat, signs_shown
from listener.telling.alerts import alert_fault

FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=15)
FARTHEST = timedelta(days=1)  # what lies beyond comes from a clock that was wrong
_SIGN = "fault:"  # its detail stands on the desk and in `status` until it is ""

T = TypeVar("T")


def apart(house: House, name: str, job: Callable[[], T], instead: T) -> T:
    """Do one of many jobs; `instead` where it fails, or failed a moment ago. `name`: what people read of it.

    Raises BusyError and StorageError: those are about no single row.
    """
    if is_broken(house, name):
        return instead
    try:
        result = job()
    except (BusyError, StorageError):
        raise
    except Exception as error:
        _note(house, name, redact(f"{type(error).__name__}: {error}"))
        return instead
    house.broken.pop(name, None)
    if last_beat(house.store, f"{_SIGN}{name}")[1]:
        _over(house, name)
    return result


def is_broken(house: House, name: str) -> bool:
    """Whether a job failed, and it is too soon to try it again."""
    known, now = house.broken.get(name), house.now()
    return known is not None and now < known.until < now + FARTHEST


def forget_broken(house: House, kind: str, waits: Callable[[int], bool]) -> None:
    """Take down the signs of jobs `kind NUMBER` for which nothing waits any more: a person or another process ended it."""
    for rest in signs_shown(house.store, f"{_SIGN}{kind} "):
        number = rest.partition(" ")[0]
        if number.isdecimal() and not waits(int(number)):
            house.broken.pop(f"{kind} {rest}", None)
            _over(house, f"{kind} {rest}")


def _note(house: House, name: str, error: str) -> None:
    before, now = house.broken.get(name), house.now()
    times = before.times + 1 if before else 1
    wait = delay(FIRST_DELAY, LONGEST_DELAY, times - 1, house.chance)
    house.broken[name] = Broken(times, now + wait)
    if last_beat(house.store, f"{_SIGN}{name}")[1]:
        return
    why = f"Part of the software failed on {name} ({error}). All else goes on, and this is tried again"
    with house.store.transaction(now) as tx:
        tx.record("step_failed", reason=why, details={"step": name})
        alert_fault(tx, name, why)
    house.store.beat(f"{_SIGN}{name}", now, why)


def _over(house: House, name: str) -> None:
    with house.store.transaction(house.now()) as tx:
        tx.record("step_recovered", details={"step": name})
    house.store.beat(f"{_SIGN}{name}", house.now())
