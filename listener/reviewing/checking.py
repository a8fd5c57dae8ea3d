"""Checks the whole log for whoever asks on a page, and remembers when, who, and with what result."""

from __future__ import annotations

import fcntl
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from typing import Any

from listener.closed_files import open_lock
from listener.errors import UserError
from listener.house import House
from listener.minutes.agree import disagreements, missing_tables
from listener.minutes.heads import note_head
from listener.minutes.outside import look_outside
from listener.minutes.spoiled import spoiled
from listener.minutes.verify import verify
from listener.minutes.writer import Actor
from listener.store.counts import last_beat
from listener.store.faults import storage_faults

EVENT = "log_checked"
BEAT = "log_check"
LOCK_NAME = "check.lock"
MOST_SAID = 20


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking the whole log found. `wrong`: a sentence each. `cautions`: what could not be checked, likewise."""

    sound: bool
    entries: int
    first_bad: int | None
    wrong: tuple[str, ...]
    cautions: tuple[str, ...] = ()


@contextmanager
def one_at_a_time(house: House) -> Iterator[bool]:
    """Whether nobody else checks this log just now; until the end, nobody else begins."""
    with os.fdopen(open_lock(house.folder / LOCK_NAME), "rb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True


def is_under_way(house: House) -> bool:
    """Whether the log is being checked at this moment."""
    with one_at_a_time(house) as free:
        return not free


def check_log(house: House, actor: Actor, processes: int | None = None) -> Checked:
    """Check the whole log, and note who had it checked and what came out."""
    found = _checked(house, processes)
    said: dict[str, Any] = {
        "sound": found.sound,
        "entries": found.entries,
        "first_bad": found.first_bad,
        "wrong": len(found.wrong),
        "cautions": len(found.cautions),
    }
    # A log that is not whole may take no entry; then the sign of life alone says it.
    with suppress(UserError, sqlite3.DatabaseError):
        with house.store.transaction(house.now()) as tx:
            tx.record(EVENT, actor=actor, details=said)
        note_head(house.store.db, house.heads, house.now().isoformat())
    by = {"by": actor.name, "role": actor.role}
    house.store.beat(BEAT, house.now(), json.dumps({**asdict(found), **by}))
    return found


def last_check(house: House) -> dict[str, Any] | None:
    """When the log was last checked on a page (`at`), by whom, and what was found; None where it never was."""
    at, detail = last_beat(house.store, BEAT)
    return {**json.loads(detail), "at": at} if at else None


def _checked(house: House, processes: int | None) -> Checked:
    store = house.store
    try:
        with storage_faults(store.path):
            missing = missing_tables(store.db)
            if missing:
                wrong = f"Missing in the database: {', '.join(missing)}."
                return Checked(False, 0, None, (wrong,))
            outside = look_outside(store.db, house.folder)
            found = verify(store.db, outside.heads, processes=processes)
            if not found.sound:
                return Checked(False, found.entries, found.first_bad, (f"It {found.fault}.",))  # fmt: skip
            wrong_ones = [*disagreements(store.db, store.writer.subject)]
    except (sqlite3.DatabaseError, ValueError, TypeError, LookupError):
        return Checked(False, 0, None, (spoiled(store.db.conn),))
    wrong_ones = [*outside.faults(outside.strangers()), *wrong_ones][:MOST_SAID]
    cautions = (*outside.cautions(),)
    return Checked(not wrong_ones, found.entries, None, (*wrong_ones,), cautions)
