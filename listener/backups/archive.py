"""The file that a backup is: a plain tar, of which every byte can be checked by itself.

First comes `contents.json`: what the backup is of, the size and SHA-256 of each part, and a seal, the SHA-256 of
itself. The parts follow in the order of their names. Everything around them (headers, padding, end) has only one
right form, so a changed, missing or added byte is found without any other file, and nothing outside the listed names
is ever written. Any tar program can open it.
"""

from __future__ import annotations

import hashlib
import json
import re
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from listener.errors import UserError
from listener.minutes.entries import canonical

FORMAT = 1
FIRST = "contents.json"
BLOCK = tarfile.BLOCKSIZE
END = bytes(2 * BLOCK)
CHUNK = 1 << 20  # bytes
LONGEST_CONTENTS = 1 << 20
_SAFE = re.compile(r"(?!.*(?:^|/)\.{1,2}(?:/|$))[^/\0][^\0]*[^/\0]|[^/.\0]")


class Damaged(UserError):
    """A backup is not what it was when it was made."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file in the backup."""

    size: int  # bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds: when it was made, how far the log went, and its files by name."""

    format: int
    made_at: str
    entries: int  # the sequence number of the last log entry
    head: str  # and its hash
    parts: dict[str, Part] = field(default_factory=dict)

    def text(self) -> str:
        """The contents as they stand in the file, with their seal."""
        plain = asdict(self)
        seal = hashlib.sha256(canonical(plain).encode()).hexdigest()
        return canonical({**plain, "seal": seal})


def part_of(path: Path, alive: Callable[[], None]) -> Part:
    """Size and SHA-256 of a file."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            alive()
    return Part(size, digest.hexdigest())


def chunks(
    contents: Contents, files: dict[str, Path], alive: Callable[[], None]
) -> Iterator[bytes]:
    """The bytes of a backup, one after another."""
    text = contents.text().encode()
    yield _header(FIRST, len(text)) + text + _padding(len(text))
    for name, part in sorted(contents.parts.items()):
        yield _header(name, part.size)
        with files[name].open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk
                alive()
        yield _padding(part.size)
    yield END


def _header(name: str, size: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info.tobuf(tarfile.GNU_FORMAT, "utf-8", "surrogateescape")


def _padding(size: int) -> bytes:
    return bytes(-size % BLOCK)


class Reader:
    """Reads a backup strictly. Raises Damaged, with the name that `shown` gives, at the first byte that is wrong."""

    def __init__(self, file: BinaryIO, shown: Path) -> None:
        self._file = file
        self._shown = shown
        self.contents = self._contents()

    def parts(self, into: Path | None, alive: Callable[[], None]) -> None:
        """Check every part, and write each into a folder where one is given."""
        for name, part in sorted(self.contents.parts.items()):
            self._expect(_header(name, part.size), name)
            target = into / name if into else None
            if self._copy(part.size, target, alive) != part.sha256:
                raise self._damaged(f"`{name}` in it is not what it was")
            self._expect(_padding(part.size), name)
        self._expect(END, "its end")
        if self._file.read(1):
            raise self._damaged("something was added to its end")

    def _contents(self) -> Contents:
        start = self._file.read(BLOCK)
        try:
            size = tarfile.TarInfo.frombuf(start, "utf-8", "surrogateescape").size
        except (tarfile.HeaderError, ValueError) as error:
            raise self._damaged("it does not begin as a backup does") from error
        if not 0 <= size <= LONGEST_CONTENTS or start != _header(FIRST, size):
            raise self._damaged("it does not begin as a backup does")
        text = self._file.read(size)
        contents = self._as_contents(text)
        self._expect(_padding(size), FIRST)
        return contents

    def _as_contents(self, text: bytes) -> Contents:
        try:
            plain: dict[str, Any] = json.loads(text)
            sort = plain["format"]
            if isinstance(sort, int) and sort > FORMAT:
                raise newer(self._shown)
            if type(sort) is not int or sort < 1:
                raise self._damaged("its list of contents was changed")
            plain.pop("seal")
            parts = {name: Part(**part) for name, part in plain.pop("parts").items()}
            contents = Contents(**plain, parts=parts)
            whole = contents.text().encode() == text
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise self._damaged("its list of contents was changed") from error
        if not whole or not all(_SAFE.fullmatch(name) for name in parts):
            raise self._damaged("its list of contents was changed")
        return contents

    def _copy(self, size: int, target: Path | None, alive: Callable[[], None]) -> str:
        digest, left = hashlib.sha256(), size
        if target is not None:
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            target.touch(mode=0o600)
        sink = target.open("wb") if target else None
        try:
            while left and (chunk := self._file.read(min(CHUNK, left))):
                digest.update(chunk)
                left -= len(chunk)
                if sink:
                    sink.write(chunk)
                alive()
        finally:
            if sink:
                sink.close()
        return digest.hexdigest() if not left else ""

    def _expect(self, wanted: bytes, where: str) -> None:
        if self._file.read(len(wanted)) != wanted:
            raise self._damaged(f"{where} is not what it was")

    def _damaged(self, what: str) -> Damaged:
        return damaged(self._shown, what)


def newer(path: Path) -> UserError:
    """The one sentence about a backup that only a later Wardmote can read."""
    return UserError(
        f"{path} was made by a newer version of Wardmote. Install that version to restore it."
    )


def damaged(path: Path, what: str) -> Damaged:
    """The one sentence about a backup that cannot be trusted."""
    return Damaged(
        f"{path} is damaged ({what}), so nothing was changed. Take another backup; `wardmote backup list` shows them."
    )
