"""What is wrong with a file, and where; and reading a file as text, or saying why it is none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderation.yaml_files.words import SAVE_AGAIN, no_plain_text

Pairs = Callable[[list[tuple[str, Any]]], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a file. `line` and `column` count from 1; 0 where the whole file is meant."""

    path: str
    line: int
    column: int
    message: str
    remedy: str

    def __str__(self) -> str:
        known = [str(number) for number in (self.line, self.column) if number]
        return writable(
            f"{':'.join([self.path, *known])}: {self.message}; {self.remedy}"
        )


def writable(text: str) -> str:
    """A text on one line, and without halves of letters: a file can escape both (\\n, \\ud800), and a fault is one line."""
    lines = text.encode("utf-8", "replace").decode().splitlines()
    return "\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}".join(lines)


class FileError(Exception):
    """A file that cannot be used. `faults` holds every fault found, in the order of the lines; the other
    attributes are those of the first one, and str() gives one line for each."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = sorted(faults, key=lambda f: (f.line, f.column))
        super().__init__("\n".join(str(f) for f in self.faults))
        first = self.faults[0]
        self.path, self.line, self.column = first.path, first.line, first.column
        self.message, self.remedy = first.message, first.remedy


def read_bytes(path: Path, largest: int | None = None) -> bytes:
    """The bytes of a file. Raises FileError where it is missing, may not be read, or is larger than `largest`."""
    try:
        with path.open("rb") as file:
            raw = file.read(-1 if largest is None else largest + 1)
        if largest is None or len(raw) <= largest:
            return raw
        message = f"the file is larger than {largest // 2**20} MiB"
        remedy = "check that it is the right file, and take out what is over"
    except FileNotFoundError:
        message, remedy = "there is no such file", "check the name and the folder"
    except IsADirectoryError:
        message, remedy = "this is a folder", "name the file in it"
    except PermissionError:
        message = "this account may not read the file"
        remedy = "let it, or run this as the user who runs Wardmote"
    except OSError as error:
        message, remedy = (
            f"the file cannot be read ({error.strerror})",
            "let this account read it",
        )
    raise FileError([Fault(str(path), 0, 0, message, remedy)])


def decode(raw: bytes, name: str) -> str:
    """The text of a file, which must be UTF-8. Raises FileError with the place of the first wrong byte."""
    other = no_plain_text(raw)
    if other:
        raise FileError([Fault(name, 0, 0, *other)])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # error.object, not raw: the mark at the head of a file is no part of what is counted.
        where = place(error.object[: error.start].decode())
        message, remedy = "this is not UTF-8 text", SAVE_AGAIN
        raise FileError([Fault(name, *where, message, remedy)]) from None


def place(before: str) -> tuple[int, int]:
    """The line and the column that come after this text."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def read_json(text: str, name: str, pairs: Pairs | None = None) -> Any:
    """What a JSON text holds. Raises FileError with the place of what is wrong. `pairs`: makes each object of its keys."""
    try:
        return json.loads(text, object_pairs_hook=pairs)
    except json.JSONDecodeError as error:
        told, remedy = _no_json(error.msg, text, error.pos)
        message = f"this is not JSON: {told}"
        raise FileError(
            [Fault(name, error.lineno, error.colno, message, remedy)]
        ) from None
    except (RecursionError, ValueError):
        message, remedy = "this is not JSON that can be read", "write it more simply"
        raise FileError([Fault(name, 0, 0, message, remedy)]) from None


def _no_json(problem: str, text: str, place: int) -> tuple[str, str]:
    """What is wrong with a text that is no JSON, in words for whoever has the file."""
    again = "export it again from the tool that wrote it"
    if not text.strip():
        return "the file is empty", again
    if text.lstrip().startswith("<"):
        return "it is a web page", "save only what stands in its `application/ld+json` part"  # fmt: skip
    if not place and text.lstrip()[0] not in '{["':
        return "it begins with neither { nor [, so it is something else", "export it as JSON from the tool that wrote it"  # fmt: skip
    if problem == "Extra data":
        return "the file goes on after its end", "put all the entries into one list: [{...}, {...}]"  # fmt: skip
    if not text[place:].strip() or problem.startswith("Unterminated"):
        return "the file breaks off, or a quote is not closed", again
    if "control character" in problem:
        return "a text goes on over the end of its line, or has a tab in it", again
    if "escape" in problem:
        return "a backslash stands where none can stand", "write it as two, or " + again
    return "a comma, a colon, a quote or a bracket is missing here, or is one too many", again  # fmt: skip
