"""JSON lines in, JSON lines out, in order, whatever is wrong with one of them."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Future, ThreadPoolExecutor
from functools import partial
from queue import Queue
from typing import Any, BinaryIO, Self

import click

from listener.commands.crew import Crew

Line = dict[str, Any]
MANY = 64  # lines, from which other processes are worth their beginning


class BadLine(Exception):
    """A line of input that cannot be used: what is wrong, and how to mend it."""


def each_line(
    source: BinaryIO,
    make: Callable[[], Callable[[Line], Line]],
    at_once: int,
    processes: int = 1,
) -> int:
    """Answer every line in order. A bad line gets an answer that says so, and the exit code 2 at the end.

    `make` gives what answers a line; for long input it is called in so many `processes` too, and must then be
    picklable. `at_once`: how many lines are worked on side by side. An answer is written as soon as it and all before
    it are there, whether or not the next line has come.
    """
    hands = _Hands(make, at_once, processes)
    waiting: Queue[tuple[int, bytes, Future[Line]] | None] = Queue(maxsize=8 * at_once)
    bad: list[str] = []
    broken: list[bool] = []

    def write() -> None:
        try:
            while (each := waiting.get()) is not None:
                number, raw, future = each
                result = hands.result(raw, future)
                if "error" in result:
                    result["error"] = f"line {number}: {result['error']}"
                    bad.append(result["error"])
                sys.stdout.write(json.dumps(result, ensure_ascii=True) + "\n")
                sys.stdout.flush()
        except BaseException:
            broken.append(True)
            while waiting.get() is not None:
                pass  # so that the reader never waits for room
            raise

    with hands, ThreadPoolExecutor(1) as writer:
        written = writer.submit(write)
        for number, raw in _lines(source):
            waiting.put((number, raw, hands.take(raw)))
            if broken:
                break
        waiting.put(None)
        written.result()
    if bad:
        more = f" (and {len(bad) - 1} more)" if len(bad) > 1 else ""
        click.echo(
            f"wardmote: {bad[0]}{more}. The other lines were answered.", err=True
        )
        return 2
    return 0


class _Hands:
    """Threads that answer lines; and when the lines turn out to be many, a crew of processes."""

    def __init__(
        self, make: Callable[[], Callable[[Line], Line]], at_once: int, processes: int
    ) -> None:
        self._make, self._processes = partial(_answering, make), processes
        self._answer = self._make()
        self._pool = ThreadPoolExecutor(at_once)
        self._crew: Crew | None = None
        self._taken = 0

    def take(self, raw: bytes) -> Future[Line]:
        self._taken += 1
        if self._taken == MANY and self._processes > 1:
            self._crew = Crew(self._make, self._processes)
        future = self._crew.take(raw) if self._crew else None
        return future or self._pool.submit(self._answer, raw)

    def result(self, raw: bytes, future: Future[Line]) -> Line:
        """The answer; from this process if another broke down over it."""
        try:
            return future.result()
        except BrokenExecutor:
            return self._answer(raw)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)
        if self._crew:
            self._crew.end()


def _answering(make: Callable[[], Callable[[Line], Line]]) -> Callable[[bytes], Line]:
    return partial(_answered, answer=make())


def _answered(raw: bytes, answer: Callable[[Line], Line]) -> Line:
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
