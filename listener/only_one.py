"""The lock that keeps a data folder for one service."""

from __future__ import annotations

import errno
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from listener.closed_files import may, open_lock, owner_of
from listener.errors import BusyError, StorageError, UserError


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the data folder for one daemon.

    Raises BusyError where another holds it, and UserError where there is none, or where it cannot be written.
    """
    if not folder.is_dir():
        raise UserError(f"There is no folder {folder}. Name the right one with --data.")
    if os.statvfs(folder).f_flag & os.ST_RDONLY:  # it may be over at the next start
        raise StorageError(f"{folder} cannot be written: its disk is read-only just now. Look at the disk, then start again.") from OSError(errno.EROFS, "read-only")  # fmt: skip
    if not may(folder, os.W_OK | os.X_OK):
        raise UserError(_not_ours(folder))
    with os.fdopen(open_lock(folder / "daemon.lock"), "rb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError(
                f"Another Wardmote is running on {folder}. Stop it first, or name another folder with --data."
            ) from error
        yield


def _not_ours(folder: Path) -> str:
    if folder.stat().st_uid == os.geteuid():
        return f"{folder} cannot be written by its own user. Open it: chmod u+rwx '{folder}'"
    who = owner_of(folder)
    return (
        f"{folder} cannot be written by the one who runs this: it belongs to {who}. Run this as that user, with "
        f"`sudo -u {who}` before it, or give the folder to the one who runs it, with `sudo chown -R`."
    )
