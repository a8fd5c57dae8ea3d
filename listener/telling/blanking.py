"""The words of a mail are blanked where it lies in a mailbox file."""

from __future__ import annotations

import mmap
import re
from collections.abc import Collection
from pathlib import Path

from listener.errors import UserError
from listener.telling.patience import lock_file

_SUBJECT = re.compile(rb"\nSubject:[^\n]*(?:\n[ \t][^\n]*)*")
_OUR_MAIL = re.compile(rb"^Message-ID: <wardmote-(\d+)(?:\.\w+)?@\w+>$", re.MULTILINE)
_BLANK = b"(erased)"


def blank_mails(path: Path, message_ids: Collection[int]) -> int:
    """Blank the words of these messages where they lie in a mailbox file; gives how many. Twice does no harm.

    Raises UserError, which names the file, where it cannot be written, or another program holds it: what it quotes must
    not be forgotten without it.
    """
    try:
        if not message_ids or not path.exists() or not path.stat().st_size:
            return 0
        return _blank(path, message_ids)
    except TimeoutError as error:
        raise UserError(
            f"Another program holds the mailbox {path}, so what is quoted in it cannot be erased now. Wardmote tries "
            "again. Where this lasts, close the mail program that has it open."
        ) from error
    except OSError as error:
        raise UserError(
            f"The mailbox {path} cannot be written, so what is quoted in it cannot be erased. Give the user who runs "
            "Wardmote write access to it."
        ) from error


def _blank(path: Path, message_ids: Collection[int]) -> int:
    blanked = 0
    with path.open("r+b") as file:
        lock_file(file, path)
        with mmap.mmap(file.fileno(), 0) as box:
            for found in _OUR_MAIL.finditer(box):
                if int(found[1]) not in message_ids:
                    continue
                start = box.find(b"\n\n", found.end()) + 2
                _blank_quote(box, box.rfind(b"\nFrom ", 0, start), start)
                end = box.find(b"\nFrom ", start)
                # In place and as long as it was: whoever reads or adds meanwhile finds a whole mailbox.
                words = box[start : end if end >= 0 else None]
                bare = re.sub(rb"[^\n]", b" ", words)
                note = _BLANK if len(_BLANK) <= bare.find(b"\n") else b""
                box[start : start + len(words)] = note + bare[len(note) :]
                blanked += 1
            box.flush()
    return blanked


def _blank_quote(box: mmap.mmap, begins: int, ends: int) -> None:
    """Blank what a subject quotes: its quotation mark is no ASCII, so that it is written as an encoded word."""
    begins = max(begins, 0)
    found = _SUBJECT.search(box[begins:ends])
    at = found.group().find(b"=?") if found else -1
    if found and at >= 0:
        bare = re.sub(rb"[^\n]", b" ", found.group()[at:])
        box[begins + found.start() + at : begins + found.end()] = bare
