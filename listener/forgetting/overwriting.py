"""After an erasure, what was erased leaves the file's own bytes: unused parts of pages, and the write-ahead log.

What is still to be done stands in the beat `clean`, so that a kill does not forget it: "file" (write the file anew and
empty the log), "log" (empty the log), "remnants" (the next daily run writes the file anew), "" (all is clean).
"""

from __future__ import annotations

import shutil
from datetime import datetime
from typing import Literal

from listener.house import House
from listener.store.counts import last_beat
from listener.store.overwriting import overwrite

Task = Literal["file", "log"]
ROOM = 2.5  # times the file's size that must be free before it is written anew
WAITS = (
    "Erased words are gone from the database, but a program that reads it keeps old bytes of them in "
    "wardmote.db-wal. Wardmote tries again every minute; end the other program if this stays."
)
NO_ROOM = (
    "The disk has too little room to write the database anew, so remnants of erased words may stay in its unused "
    "bytes. Free some space; Wardmote tries again by itself."
)


def must_clean(house: House, task: Task, now: datetime) -> None:
    """Note, before anything is erased, that the file must be cleaned after it."""
    before = last_beat(house.store, "clean")[1]
    harder = "file" in (task, before)
    house.store.beat("clean", now, "file" if harder else task)


def remnants(house: House) -> bool:
    """Whether something was erased since the file was last written anew."""
    return bool(last_beat(house.store, "clean")[1])


def clean(house: House) -> str:
    """Do what is still to be done. "" where all is well, else the sentence that says what must wait, and why."""
    task = last_beat(house.store, "clean")[1]
    if task in ("", "remnants"):
        return ""
    house.seam("forget:before-clean")
    whole = task == "file"
    has_room = not whole or _has_room(house)
    emptied = overwrite(house.store, whole=whole and has_room)
    house.seam("forget:after-clean")
    fault = WAITS if not emptied else "" if has_room else NO_ROOM
    left = (
        "file"
        if not has_room
        else "log"
        if not emptied
        else ""
        if whole
        else "remnants"
    )
    now = house.now()
    house.store.beat("clean", now, left)
    if fault != last_beat(house.store, "fault:clean")[1]:
        house.store.beat("fault:clean", now, fault)
    return fault


def _has_room(house: House) -> bool:
    size = house.store.path.stat().st_size
    return shutil.disk_usage(house.folder).free > ROOM * size
