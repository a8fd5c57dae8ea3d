"""What the disk and the database may do to us, in one sentence each."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from listener.closed_files import give_back, shut
from listener.errors import BusyError, StorageError, UserError
from listener.own_names import HEADS_NAME


@contextmanager
def storage_faults(path: Path, *, ours: bool = False) -> Iterator[None]:
    """Turn what the disk may do to us into one sentence each. `ours`: the file was seen to be our database before.

    Only what SQLite says is about the database. A write may touch other files on the way: each is named for itself.
    """
    try:
        yield
    except OSError as error:
        at = Path(error.filename) if isinstance(error.filename, str) else path
        sentence = _sentence(error, at, ours=ours)
        if sentence is None:
            raise
        raise UserError(sentence) from error
    except sqlite3.DatabaseError as error:
        sentence = _sentence(error, path, ours=ours)
        if sentence is None:
            raise
        busy = "locked" in str(error)
        raise (BusyError if busy else StorageError)(sentence) from error


_SENTENCES: tuple[tuple[str, str], ...] = (
    (
        "full",
        "The disk is full: {path} could not be written. Nothing was lost; free some space and start again.",
    ),
    (
        "readonly",
        "{path} cannot be written. Give the user who runs Wardmote write access to {folder}.",
    ),
    (
        "unable to open",
        "{path} cannot be opened. Check that {folder} exists and may be read and written.",
    ),
    (
        "not a database",
        "{path} is not a Wardmote database. Move it away, or name another folder with --data.",
    ),
    (
        "malformed",
        "{path} is damaged. Restore the last backup; keep this file for whoever looks into it.",
    ),
    (
        "disk I/O",
        "The disk failed while writing {path}. Nothing was half-done; check the disk and start again.",
    ),
    (
        "no such table",
        "{path} is damaged: a part of it is missing. Restore the last backup; keep this file for whoever looks into it.",
    ),
    (
        "folder",
        "{path} is a folder, and a file must have this name. Move the folder away, and restore the file from a backup.",
    ),
    ("locked", "Another program keeps {path} locked. Stop it, or wait, and try again."),
)


# By what the operating system says, which of these it is.
_OF_THE_SYSTEM = {
    errno.ENOSPC: "full",
    errno.EFBIG: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "readonly",
    errno.EACCES: "readonly",
    errno.EPERM: "readonly",
    errno.EISDIR: "folder",
}
_NO_ROOM = 128 * 1024  # bytes; SQLite lays out 32 KiB at a time beside a database


def _is_full(folder: Path) -> bool:
    """Whether next to nothing can be written on the disk of a folder."""
    with suppress(OSError):
        return shutil.disk_usage(folder).free < _NO_ROOM
    return False


def was_ours(path: Path) -> bool:
    """Whether what only we write lies beside a file: then it was our database, and moving it away would not mend it.

    Asked before the file is opened: SQLite removes a -wal that belongs to nothing.
    """
    beside = (HEADS_NAME, "keys/pseudonyms", f"{path.name}-wal")
    return any((path.parent / name).exists() for name in beside)


def damaged(path: Path) -> UserError:
    """The one sentence about a database that was ours and cannot be read any more."""
    return UserError(dict(_SENTENCES)["malformed"].format(path=path))


def _sentence(error: Exception, path: Path, *, ours: bool) -> str | None:
    if isinstance(error, OSError):
        key = _OF_THE_SYSTEM.get(error.errno or 0, "")
    else:
        key = next((key for key, _ in _SENTENCES if key in str(error)), "")
        if key == "disk I/O" and _is_full(path.parent):
            key = "full"  # what SQLite cannot lay out beside the database it calls so
        if key == "not a database" and (ours or was_ours(path)):
            key = "malformed"
    if key in ("readonly", "unable to open") and (closed := shut(path)):
        return give_back(closed)
    template = dict(_SENTENCES).get(key)
    return template.format(path=path, folder=path.parent) if template else None
