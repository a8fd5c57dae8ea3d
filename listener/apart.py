"""One row that breaks the software keeps no other waiting: each is done apart, told once, and tried again later.

Whatever the row wanted stays as it was written, so nothing is lost; what was done of it is seen when it is tried again.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Collection, Iterable
from datetime import timedelta
from functools import partial
from pathlib import Path
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
_ROOT = Path(__file__).resolve().parent.parent
_OURS = ("listener", "connectors", "moderation")

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
        _note(house, name, named(error))
        return instead
    house.broken.pop(name, None)
    if last_beat(house.store, f"{_SIGN}{name}")[1]:
        _over(house, name)
    return result


def each(house: House, kind: str, comment_ids: Iterable[str], job: Callable[[str], T], instead: T) -> list[T]:  # fmt: skip
    """Do the same for each of these comments, one apart from the other, and take down the signs of those that need it no more."""
    by_name = {name_of(house, one): one for one in comment_ids}
    forget_others(house, kind, by_name)
    return [apart(house, f"{kind} {name}", partial(job, one), instead) for name, one in by_name.items()]  # fmt: skip


def name_of(house: House, comment_id: str) -> str:
    """What a comment is called in the name of a job: as in the log, where no platform's number may stand."""
    return house.store.writer.subject(comment_id)[:12]


def forget_others(house: House, kind: str, names: Collection[str]) -> None:
    """Take down the signs of jobs of this kind that are not among these."""
    for name in signs_shown(house.store, f"{_SIGN}{kind} "):
        if name not in names:
            house.broken.pop(f"{kind} {name}", None)
            _over(house, f"{kind} {name}")


def named(error: Exception) -> str:
    """What went wrong inside the software, and where: for the log, the desk and mails.

    Its own words may be a resident's, and what is in the log stays for good: they go to the standard error output alone.
    """
    print(redact("".join(traceback.format_exception(error))), file=sys.stderr)
    places = [
        f" at {path.relative_to(_ROOT).as_posix()}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if (path := Path(frame.filename)).is_relative_to(_ROOT)
        and path.relative_to(_ROOT).parts[0] in _OURS
    ]
    return type(error).__name__ + (places[-1] if places else "")


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
