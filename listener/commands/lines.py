"""JSON lines in, JSON lines out, in order, whatever is wrong with one of them."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from functools import partial
from queue import Queue
from typing import Any, BinaryIO

import click

from listener.commands.side_by_side import executor
from listener.errors import UserError

Line = dict[str, Any]


class BadLine(Exception):
    """A line of input that cannot be used: what is wrong, and how to mend it."""


def each_line(source: BinaryIO, answer: Callable[[Line], Line], at_once: int, *, copies: bool = False) -> int:  # fmt: skip
    """Answer every line in order. A bad line gets an answer that says so, and the exit code 2 at the end.

    `at_once`: how many lines are worked on side by side; `copies`: in processes of their own, see `side_by_side`. An answer
    is written as soon as it and all before it are there, whether or not the next line has come.
    """
    written = _Written(Queue(maxsize=4 * at_once))
    try:
        with (
            executor(partial(_answered, answer), at_once, copies=copies) as (pool, ask),
            ThreadPoolExecutor(1) as writer,
        ):
            done = writer.submit(written.write)
            try:
                for number, raw in _lines(source):
                    written.waiting.put((number, pool.submit(ask, raw)))
                    if written.broken:
                        break
            finally:
                written.waiting.put(None)
            done.result()
    except BrokenProcessPool as error:
        raise UserError(
            "A process that worked on the lines was ended from outside, perhaps because memory ran out. "
            "What stands behind the last answer was not answered: send those lines again, with more memory free."
        ) from error
    return written.told()


@dataclass
class _Written:
    """The answers on their way out, and what came of them."""

    waiting: Queue[tuple[int, Future[Line]] | None]
    bad: list[str] = field(default_factory=list)
    sound: bool = False
    broken: bool = False

    def write(self) -> None:
        """Each as soon as it is there, until None comes."""
        try:
            while (each := self.waiting.get()) is not None:
                number, future = each
                result = future.result()
                if "error" in result:
                    result["error"] = f"line {number}: {result['error']}"
                    self.bad.append(result["error"])
                else:
                    self.sound = True
                sys.stdout.write(json.dumps(result, ensure_ascii=True) + "\n")
                sys.stdout.flush()
        except BaseException:
            self.broken = True
            while self.waiting.get() is not None:
                pass  # so that the reader never waits for room
            raise

    def told(self) -> int:
        """Says what was bad; the exit code."""
        if not self.bad:
            return 0
        more = f" (and {len(self.bad) - 1} more)" if len(self.bad) > 1 else ""
        rest = "The other lines were answered" if self.sound else "No line was answered"
        click.echo(f"wardmote: {self.bad[0]}{more}. {rest}.", err=True)
        return 2


def _answered(answer: Callable[[Line], Line], raw: bytes) -> Line:
    try:
        return answer(_parse(raw))
    except BadLine as error:
        return {"id": _id_of(raw), "error": str(error)}


def _lines(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    for number, raw in enumerate(source, 1):
        if raw.strip():
            yield number, raw


def _parse(raw: bytes) -> Line:
    try:
        line = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadLine("this is not UTF-8 text; save the file as UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise BadLine(
            'this is not JSON; write one object a line, such as {"id": 1, "text": "hello"}'
        ) from error
    if not isinstance(line, dict):
        raise BadLine('this is not an object; write {"id": 1, "text": "hello"}')
    if "id" not in line:
        raise BadLine('"id" is missing; give each line one')
    if isinstance(line["id"], float) and not math.isfinite(line["id"]):
        raise BadLine('"id" must be a text or a number that JSON can write')
    if not isinstance(line.get("text"), str):
        raise BadLine('"text" must be a text in quotes')
    return line


def _id_of(raw: bytes) -> Any:
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    known = line.get("id") if isinstance(line, dict) else None
    return None if isinstance(known, float) and not math.isfinite(known) else known
