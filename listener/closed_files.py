"""What lies in a data folder and is closed to the user who runs this, as after a command that root ran.

Which file it is, how to give it back, and the locks, which are opened here alone.
"""

from __future__ import annotations

import os
import pwd
from pathlib import Path

from listener.errors import StorageError, UserError

_FOLDERS = ("keys", "secrets")  # of a data folder; closed to all others
_BESIDE = ("", "-wal", "-shm")  # what SQLite keeps beside a database


def may(path: Path, what: int) -> bool:
    """Whether whoever runs this may do that with a file."""
    return os.access(path, what, effective_ids=True)


def shut(path: Path) -> Path | None:
    """The file, what SQLite keeps beside it, or the folder of secrets that it lies in, where it is there and closed to us.

    None where the data folder itself cannot be written: then that is what has to be mended.
    """
    inside = path.parent.name in _FOLDERS
    data = path.parent.parent if inside or path.name in _FOLDERS else path.parent
    if not may(data, os.W_OK | os.X_OK):
        return None
    files = [path.with_name(path.name + tail) for tail in _BESIDE]
    for one in [path.parent, *files] if inside else files:
        need = os.R_OK | os.W_OK | (os.X_OK if one.is_dir() else 0)
        if one.exists() and not may(one, need):
            return one
    return None


def give_back(one: Path) -> str:
    """The sentence about a file or folder that is closed to us."""
    if one.stat().st_uid == os.geteuid():
        bits = "700" if one.is_dir() else "600"
        return f"{one} is closed to its own user. Open it: chmod {bits} '{one}'"
    if one.stat().st_uid == one.parent.stat().st_uid:
        who = owner_of(one)
        return (
            f"{one} belongs to {who} and is closed to the one who runs this. "
            f"Run this as that user, with `sudo -u {who}` before it."
        )
    return (
        f"{one} belongs to another user and is closed to the one who runs this, as after a command that root ran. "
        f"Give it back: sudo chown --reference='{one.parent}' '{one}'"
    )


def check_readable(path: Path) -> None:
    """Whether a file that is there may be read. Raises UserError with how to open it."""
    if path.exists() and not may(path, os.R_OK):
        raise UserError(give_back(path))


def wall(path: Path) -> Path | None:
    """The uppermost folder on the way to a path that lets us not through; None where there is none."""
    for above in reversed(path.absolute().parents):
        if above.is_dir() and not may(above, os.X_OK):
            return above
    return None


def let_through(one: Path, data: Path) -> str:
    """The sentence about such a folder on the way to a data folder, or the data folder itself: who can open it, and how."""
    mine = one.stat().st_uid == os.geteuid()
    if mine:
        return f"{one} is closed to its own user. Open it: chmod u+rwx '{one}'"
    who = owner_of(one)
    if one == data.absolute():
        return (
            f"{one} belongs to {who} and is closed to the one who runs this. "
            f"Run this as that user, with `sudo -u {who}` before it, or name another folder with --data."
        )
    return (
        f"{one} is closed to the one who runs this, and the data folder lies in it. It belongs to {who}, who can let "
        f"others through: sudo chmod o+x '{one}'"
    )


def owner_of(path: Path) -> str:
    """The name of the user whose file it is; the number where there is no name."""
    number = path.stat().st_uid
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def open_lock(path: Path) -> int:
    """Open the file of a lock, made where there is none; gives its descriptor. Raises StorageError for one that is closed to us."""
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except PermissionError:
        if shut(path) is None:
            raise
    try:
        return os.open(path, os.O_RDONLY)  # enough for a lock
    except PermissionError as error:
        raise StorageError(give_back(path)) from error
