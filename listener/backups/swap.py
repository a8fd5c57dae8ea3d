"""Puts restored files into place so that a crash at any moment leaves either the old state or the new one.

What is restored is made ready in the folder `.restore`, on the same disk. Then one file, `restore.json`, is renamed
into place: before that moment the old state holds, after it the new one, for whoever opens the folder next carries
the moves out first. Whoever has the database open shares the lock `restore.lock`; who restores holds it alone.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from listener.closed_files import open_lock
from listener.errors import BusyError
from listener.own_names import BEFORE, PLAN, RESTORE_LOCK, STAGING

DATABASE_TAILS = ("-wal", "-shm")  # SQLite looks for these beside a database


def sharing(folder: Path) -> int:
    """Share the data folder with others who read and write it; gives a file descriptor to close in the end.

    Finishes a restore that was cut short. Raises BusyError while one is under way, and OSError.
    """
    while True:
        settle(folder)
        lock = open_lock(folder / RESTORE_LOCK)
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(lock)
            raise _under_way(folder) from error
        if not (folder / PLAN).exists():
            return lock
        os.close(lock)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the data folder for a restore. Raises BusyError while anything of Wardmote has it open."""
    lock = open_lock(folder / RESTORE_LOCK)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(lock)
        raise BusyError(
            f"Another Wardmote command is at work on {folder}. Wait until it ends, and try again."
        ) from error
    try:
        yield
    finally:
        os.close(lock)


def settle(folder: Path) -> None:
    """Finish a restore that was cut short after the moment that counts; clear one that never came to it."""
    if not ((folder / PLAN).exists() or (folder / STAGING).exists()):
        return
    try:
        with alone(folder):
            finish(folder)
    except BusyError as error:
        if (folder / PLAN).exists():
            raise _under_way(folder) from error


def _under_way(folder: Path) -> BusyError:
    return BusyError(
        f"A backup is just being restored into {folder}. Wait until that is done, and try again."
    )


def commit(
    folder: Path, names: Sequence[str], stamp: str, seam: Callable[[str], None]
) -> None:
    """Put the files of these names from the staging folder into place. The caller is `alone`."""
    flush_tree(folder / STAGING)
    draft = folder / STAGING / PLAN
    with draft.open("w") as file:
        json.dump({"names": list(names), "stamp": stamp}, file)
        file.flush()
        os.fsync(file.fileno())
    seam("restore:before-commit")
    draft.rename(folder / PLAN)
    flush_folder(folder)
    seam("restore:after-commit")
    finish(folder, seam)


def finish(folder: Path, seam: Callable[[str], None] = lambda _: None) -> None:
    """Carry out what was committed, if anything was, from wherever it stopped; then clear the staging folder."""
    plan = folder / PLAN
    if plan.exists():
        order = json.loads(plan.read_text())
        for name in order["names"]:
            seam(f"restore:move:{name}")
            _put(folder, name, order["stamp"], seam)
        flush_folder(folder)
        seam("restore:after-moves")
        plan.unlink()
        flush_folder(folder)
    seam("restore:before-clearing")
    shutil.rmtree(folder / STAGING, ignore_errors=True)


def _put(folder: Path, name: str, stamp: str, seam: Callable[[str], None]) -> None:
    """Move one file in, and the one that was there beside. Done twice, it does nothing more."""
    fresh, place = folder / STAGING / "new" / name, folder / name
    if not fresh.exists():
        return
    beside = place.with_name(f"{place.name}{BEFORE}{stamp}")
    for tail in DATABASE_TAILS:
        rest = place.with_name(place.name + tail)
        if rest.exists():
            rest.rename(beside.with_name(beside.name + tail))
    if place.exists():
        place.rename(beside)
    seam(f"restore:between:{name}")
    for above in list(Path(name).parents)[-2::-1]:
        (folder / above).mkdir(exist_ok=True, mode=0o700)
    fresh.rename(place)
    flush_folder(place.parent)


def flush_folder(folder: Path) -> None:
    """Have the disk keep what was renamed in a folder."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def flush_tree(folder: Path) -> None:
    """Have the disk keep every file in a folder, and their names."""
    for path in (*folder.rglob("*"), folder):
        if path.is_dir():
            flush_folder(path)
        else:
            with path.open("rb") as file:
                os.fsync(file.fileno())
