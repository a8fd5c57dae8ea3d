"""JSON lines in, JSON lines out, in order, whatever is wrong with one of them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from queue import Queue
from typing import BinaryIO

import click

from listener.commands.hands import MANY, Hands
from listener.commands.one_line import Answer, Line

WAITING = 4 * MANY  # lines that are read ahead of the one that is written next


class _Writer:
    """Writes the answers in the order of their lines, each as soon as it and all before it are there."""

    def __init__(self) -> None:
        self.waiting: Queue[tuple[int, Future[Line]] | None] = Queue(maxsize=WAITING)
        self.bad: list[str] = []
        self.sound = False
        self.broken = False

    def write(self) -> None:
        """Until None waits. Raises what writing or an answer raises."""
        try:
            while (each := self.waiting.get()) is not None:
                self._one(*each)
        except BaseException:
            self.broken = True
            while self.waiting.get() is not None:
                pass  # so that the reader never waits for room
            raise

    def _one(self, number: int, future: Future[Line]) -> None:
        result = future.result()
        if "error" in result:
            result["error"] = f"line {number}: {result['error']}"
            self.bad.append(result["error"])
        else:
            self.sound = True
        sys.stdout.write(json.dumps(result, ensure_ascii=True) + "\n")
        sys.stdout.flush()


def each_line(
    source: BinaryIO,
    answer: Answer,
    made: Callable[[], Answer] | None = None,
    at_once: int = 1,
) -> int:
    """Answer every line in order. A bad line gets an answer that says so, and the exit code 2 at the end.

    `at_once`: how many lines are worked on side by side in this process. An answer is written as soon as it and all
    before it are there, whether or not the next line has come. `made`: see Hands.
    """
    out = _Writer()
    with (
        ThreadPoolExecutor(1) as writer,
        closing(Hands(answer, made, at_once)) as hands,
    ):
        written = writer.submit(out.write)
        try:
            for number, raw in _lines(source):
                out.waiting.put((number, hands.give(raw)))
                if out.broken:
                    break
        finally:  # also where somebody interrupts it, or the writer would wait for ever
            out.waiting.put(None)
        written.result()
    if out.bad:
        more = f" (and {len(out.bad) - 1} more)" if len(out.bad) > 1 else ""
        rest = "The other lines were answered" if out.sound else "No line was answered"
        click.echo(f"wardmote: {out.bad[0]}{more}. {rest}.", err=True)
        return 2
    return 0


def _lines(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    for number, raw in enumerate(source, 1):
        if raw.strip():
            yield number, raw
