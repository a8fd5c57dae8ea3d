"""What a command prints: where it cannot be written, such as to a full disk, that is one sentence and no fault of ours."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import TextIO

from listener.errors import UserError

_ENDINGS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "there is no room left for this user on the disk",
    errno.EFBIG: "the file would be larger than it may be",
    errno.EIO: "the disk does not work",
}


class OutputError(UserError):
    """What was printed did not arrive. It is no OSError, so whoever guards a file of their own does not take it for that."""


class ReaderGone(Exception):
    """Whoever read what is printed has seen enough. It is no OSError: click would end the command with 1, which tells of findings."""


class _Out(io.FileIO):
    """Standard output."""

    def write(self, data: object) -> int | None:  # type: ignore[override]
        try:
            return super().write(data)  # type: ignore[arg-type]
        except BrokenPipeError as error:
            raise ReaderGone from error
        except OSError as error:
            why = _ENDINGS.get(error.errno or 0)
            if why is None:
                raise
            raise OutputError(
                f"The output could not be written whole, for {why}. Make room, or send it elsewhere, and look with "
                "`wardmote log show` before you repeat what changes something."
            ) from error


class _Told(io.FileIO):
    """Standard error. What cannot be written there can be told nowhere, and the exit code still says how it went."""

    def write(self, data: object) -> int | None:  # type: ignore[override]
        try:
            return super().write(data)  # type: ignore[arg-type]
        except OSError as error:
            if error.errno not in _ENDINGS:
                raise
            return len(memoryview(data).cast("B"))  # type: ignore[arg-type]


def guard_output() -> None:
    """From here on, what a command prints goes through these. Only for a process that is a command and nothing else.

    A stream that its caller closed (`<&-`, `>&-`) is as good as an empty one.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, _empty("r" if name == "stdin" else "w"))
    sys.stdout = _through(sys.stdout, _Out)
    sys.stderr = _through(sys.stderr, _Told)


def _empty(way: str) -> TextIO:
    """A stream that gives nothing and takes everything. Its number stays open for as long as the process."""
    raw = io.FileIO(os.open(os.devnull, os.O_RDWR), way, closefd=False)
    return io.TextIOWrapper(
        io.BufferedReader(raw) if way == "r" else io.BufferedWriter(raw)
    )


def drop_output() -> None:
    """Nothing more is printed, so that Python does not complain at its end of what could not be."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _through(stream: TextIO, way: type[io.FileIO]) -> TextIO:
    """The same stream, written by another way. One that is closed, or no file, stays as it is."""
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    stream.flush()
    raw = way(stream.fileno(), "w", closefd=False)
    return io.TextIOWrapper(
        io.BufferedWriter(raw),
        encoding=stream.encoding,
        errors=stream.errors,
        newline="\n",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )
