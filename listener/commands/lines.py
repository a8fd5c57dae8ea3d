"""JSON lines in, JSON lines out, in order, whatever is wrong with one of them."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Queue
from threading import Semaphore
from typing import Any, BinaryIO

import click

Line = dict[str, Any]
LONGEST = 16_000_000  # bytes of one line
_SHARE = 1_000_000  # of a longer line, what takes the room of a whole one


class BadLine(Exception):
    """A line of input that cannot be used: what is wrong, and how to mend it."""


def each_line(source: BinaryIO, answer: Callable[[Line], Line], at_once: int) -> int:
    """Answer every line in order. A bad line gets an answer that says so, and the exit code 2 at the end.

    `at_once`: how many lines are worked on side by side. An answer is written as soon as it and all before it are
    there, whether or not the next line has come.
    """
    bad: list[str] = []
    sound: list[bool] = []
    broken: list[bool] = []
    # There is always room for the end, whatever interrupts the reader or holds the writer; room for lines has to be free.
    waiting: Queue[tuple[int, Future[Line], int] | None] = Queue()
    most = 4 * at_once
    room = Semaphore(most)

    def write() -> None:
        try:
            while (each := waiting.get()) is not None:
                number, future, taken = each
                result = future.result()
                if "error" in result:
                    result["error"] = f"line {number}: {result['error']}"
                    bad.append(result["error"])
                else:
                    sound[:] = [True]
                sys.stdout.write(json.dumps(result, ensure_ascii=True) + "\n")
                sys.stdout.flush()
                room.release(taken)
        except BaseException:
            broken.append(True)
            room.release(most)  # the reader may wait for it
            raise

    with ThreadPoolExecutor(at_once) as pool, ThreadPoolExecutor(1) as writer:
        written = writer.submit(write)
        try:
            for number, raw in _lines(source):
                taken = _room_for(raw, room, most)
                if broken:
                    break
                waiting.put((number, pool.submit(_answered, raw, answer), taken))
        finally:  # also where somebody interrupts it, or the writer would wait for ever
            waiting.put(None)
        written.result()
    if bad:
        more = f" (and {len(bad) - 1} more)" if len(bad) > 1 else ""
        rest = "The other lines were answered" if sound else "No line was answered"
        click.echo(f"wardmote: {bad[0]}{more}. {rest}.", err=True)
        return 2
    return 0


def _room_for(raw: bytes, room: Semaphore, most: int) -> int:
    """Wait until there is room for a line, and give how much it takes: of long ones fewer are held at a time."""
    taken = min(most, 1 + len(raw) // _SHARE)
    for _ in range(taken):
        room.acquire()
    return taken


def _answered(raw: bytes, answer: Callable[[Line], Line]) -> Line:
    try:
        return answer(_parse(raw))
    except BadLine as error:
        return {"id": _id_of(raw), "error": str(error)}


def _lines(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Every line that is not empty, with its number; of one that is too long, no more than shows it."""
    number = 0
    while raw := source.readline(LONGEST + 1):
        number += 1
        rest = raw
        while _is_cut(raw) and rest and not rest.endswith(b"\n"):
            rest = source.readline(_SHARE)
        if raw.strip():
            yield number, raw


def _is_cut(raw: bytes) -> bool:
    """Whether a line is longer than what was read of it."""
    return len(raw) > LONGEST and not raw.endswith(b"\n")


def _parse(raw: bytes) -> Line:
    if _is_cut(raw):
        raise BadLine(
            f"this line is longer than {LONGEST // 1_000_000} MB, and no comment is; have a person read it"
        )
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
    if "text" not in line:
        raise BadLine('"text" is missing; give each line one, such as {"id": 1, "text": "hello"}')  # fmt: skip
    if not isinstance(line["text"], str):
        raise BadLine('"text" must be a text in quotes')
    return line


def _id_of(raw: bytes) -> Any:
    if _is_cut(raw):
        return None  # it was not read to its end
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    known = line.get("id") if isinstance(line, dict) else None
    return None if isinstance(known, float) and not math.isfinite(known) else known
