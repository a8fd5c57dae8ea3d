"""The one way in which files are handed out: new, for their owner's eyes alone, whole, and kept by the disk."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from listener.errors import UserError

NO_SPACE = (errno.ENOSPC, errno.EDQUOT)


def closed(path: str, flags: int) -> int:
    """For `open`: a file that is made here may be read and written by its owner alone."""
    return os.open(path, flags, 0o600)


def check_new(to: Path) -> None:
    """Whether nothing has this name yet. Raises UserError."""
    if os.path.lexists(to):
        raise UserError(f"{to} is there already. Name another file.")


def is_in_the_way(folder: Path) -> bool:
    """Whether a file stands where a folder is to be, or above it."""
    with suppress(OSError):  # a name that none can have is told where it is written to
        there = next((one for one in (folder, *folder.parents) if one.exists()), folder)
        return there.exists() and not there.is_dir()
    return False


def write_new(to: Path, data: str | bytes, *, many: bool = False) -> None:
    """Write a new file whole, or none. Raises UserError. `many`: one of thousands, so nobody waits for the disk each time."""
    _write(to, to, data, synced=not many)


def write_draft(to: Path, data: str | bytes) -> Path:
    """Write what `to` is to hold beside it, under a name of its own; gives that. What an earlier one left goes first."""
    draft = to.with_name(f".{to.name}.part")
    try:
        draft.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(to, error) from error
    _write(draft, to, data, synced=True)
    return draft


def _write(path: Path, to: Path, data: str | bytes, *, synced: bool) -> None:
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "replace")
    try:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise UserError(f"{to} is there already. Name another file.") from error
    except FileNotFoundError as error:
        raise UserError(f"There is no folder {path.parent}. Name one that there is.") from error  # fmt: skip
    except OSError as error:
        raise not_written(to, error) from error
    try:
        with os.fdopen(opened, "wb") as file:
            file.write(raw)
            file.flush()
            if synced:
                os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise not_written(to, error) from error


def not_written(to: Path | str, error: OSError) -> UserError:
    """What to say, and what to do, where a file could not be written."""
    if error.errno in NO_SPACE:
        return UserError(f"The disk is full: {to} could not be written. Free some space, and try again.")  # fmt: skip
    if error.errno == errno.ENAMETOOLONG:
        return UserError(f"{to} cannot be written: its name is too long. Name a shorter one.")  # fmt: skip
    return UserError(f"{to} cannot be written. Name a file in a folder that you may write to.")  # fmt: skip
