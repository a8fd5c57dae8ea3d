"""The file STOP in the data folder: where it lies, software hides nothing. It works when the database does not.

Anybody who may write to the folder can make it by hand, empty. A line may name a page, or say `everything`; whatever
is not understood stops every page.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

STOP_NAME = "STOP"
EVERYTHING = "everything"
ALL = "all"
_HEAD = "# Wardmote hides nothing while this file lies here. To go on: wardmote resume-acting\n"


@dataclass(frozen=True, slots=True)
class FileStop:
    """What the file says: which pages, and whether people's hides are stopped as well."""

    pages: frozenset[str]
    everything: bool = False


def read_stop(folder: Path, pages: Collection[str]) -> FileStop | None:
    """What the file STOP stops of these pages; None where there is no such file. One that cannot be read stops all."""
    try:
        text = (folder / STOP_NAME).read_text("utf-8", "replace")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return FileStop(frozenset(pages))
    lines = _lines(text)
    named = lines & set(pages)
    if _named_lines(text) - named or not named:
        named = set(pages)
    return FileStop(frozenset(named), EVERYTHING in lines)


def _lines(text: str) -> set[str]:
    lines = {line.strip() for line in text.splitlines()}
    return {line for line in lines if line and not line.startswith("#")}


def _named_lines(text: str) -> set[str]:
    return _lines(text) - {EVERYTHING}


def write_stop(folder: Path, page_id: str | None, *, everything: bool) -> None:
    """Stop a page, or all (None), at once and for good: it is on the disk when this returns. Raises OSError."""
    path = folder / STOP_NAME
    head = _HEAD
    lines = [page_id or ALL, *((EVERYTHING,) if everything else ())]
    if path.exists():
        text = path.read_text("utf-8", "replace")
        # By hand a last line is easily left open: what is added to it would be part of a remark, or no word at all.
        head = "" if text.endswith("\n") or not text else "\n"
        if page_id and not _named_lines(text):
            lines.append(ALL)  # a file that names nothing stops all: so it stays
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    with os.fdopen(opened, "a", encoding="utf-8") as file:
        file.write(head + "".join(f"{line}\n" for line in lines))
        file.flush()
        os.fsync(file.fileno())
    _keep_name(folder)


def stops_all(folder: Path) -> bool:
    """Whether the file, as it lies there, stops every page: one that names none does, and one that cannot be read."""
    try:
        named = _named_lines((folder / STOP_NAME).read_text("utf-8", "replace"))
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return not named or ALL in named


def clear_stop(
    folder: Path, leave: Collection[str] = (), *, everything: bool = False
) -> None:
    """Take the file away, or leave in it only these pages. Raises OSError."""
    path = folder / STOP_NAME
    if leave:
        draft = folder / f".{STOP_NAME}.new"
        lines = [*sorted(leave), *((EVERYTHING,) if everything else ())]
        draft.write_text(_HEAD + "".join(f"{line}\n" for line in lines), "utf-8")
        draft.replace(path)
    else:
        path.unlink(missing_ok=True)
    _keep_name(folder)


def _keep_name(folder: Path) -> None:
    """Have the disk keep the file's name as well, so that a power cut does not bring the machine back."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
