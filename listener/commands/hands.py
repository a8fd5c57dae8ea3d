"""Who answers the lines: threads of this process and, once many lines wait, one more process for each other core.

Python runs one thread at a time, so threads alone leave the other cores idle. A process takes seconds to make ready: for
a few lines none is started.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import Empty, Queue
from threading import Thread

from listener.commands.one_line import Answer, Line, answered

MANY = 64  # lines that wait, from which other processes are worth their start
MOST = 4  # cores that are used
CORES = min(MOST, len(os.sched_getaffinity(0)))

_Asked = tuple[bytes, Future[Line]]


class Hands:
    """Answers lines, each by itself. `made`, which can be pickled, makes `answer` anew in another process; None: all is done here."""

    def __init__(
        self, answer: Answer, made: Callable[[], Answer] | None, at_once: int
    ) -> None:
        self._answer, self._made = answer, made
        self._asked: Queue[_Asked | None] = Queue()
        self._threads: list[Thread] = []
        self._others: list[BaseProcess] = []
        for _ in range(at_once):
            self._begin(self._here)

    def give(self, raw: bytes) -> Future[Line]:
        """The answer to a line, when it is there."""
        if self._made and self._asked.qsize() >= MANY:
            self._send_for_others(self._made)
            self._made = None
        future: Future[Line] = Future()
        self._asked.put((raw, future))
        return future

    def close(self) -> None:
        """Stop. What still waits is answered by nobody."""
        with suppress(Empty):
            while each := self._asked.get_nowait():
                each[1].cancel()
        for _ in self._threads:
            self._asked.put(None)
        for other in self._others:
            other.terminate()
        for thread in self._threads:
            thread.join()

    def _begin(self, work: Callable[[], None]) -> None:
        thread = Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _send_for_others(self, made: Callable[[], Answer]) -> None:
        spawn = get_context("spawn")
        for _ in range(CORES - 1):
            here, there = spawn.Pipe()
            # It is handed its own end alone, and so it ends when this process does, however that comes about.
            other = spawn.Process(target=_other, args=(there, made), daemon=True)
            other.start()
            there.close()
            self._others.append(other)
            self._begin(lambda pipe=here: self._there(pipe))  # type: ignore[misc]

    def _here(self) -> None:
        while each := self._asked.get():
            self._settle(*each)

    def _there(self, pipe: Connection) -> None:
        """Hands lines to another process, one by one. Where that has gone, all is done here again."""
        with pipe, suppress(EOFError, OSError):
            pipe.recv()  # it is ready
            while each := self._asked.get():
                raw, future = each
                try:
                    pipe.send_bytes(raw)
                    found: Line = pipe.recv()
                except (EOFError, OSError):
                    self._settle(raw, future)
                    return
                future.set_result(found)

    def _settle(self, raw: bytes, future: Future[Line]) -> None:
        try:
            future.set_result(answered(raw, self._answer))
        except BaseException as error:  # noqa: BLE001 - whoever waits for the answer must learn of it
            future.set_exception(error)


def _other(pipe: Connection, made: Callable[[], Answer]) -> None:
    """What another process does. It ends without a word: whoever it works for goes on alone, and tells what is wrong."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with pipe, suppress(Exception):
        answer = made()
        pipe.send(None)
        while True:
            pipe.send(answered(pipe.recv_bytes(), answer))
