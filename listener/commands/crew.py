"""More processes for long input: in one process Python works on one core at a time, whatever the machine has."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from multiprocessing.connection import wait
from threading import Thread
from typing import Any

Line = dict[str, Any]
Answer = Callable[[bytes], Line]


class Crew:
    """Processes that answer lines just as the command itself would. They begin when told to, and end with it.

    `make` is called once in each process, and what it returns answers each line; it must be picklable.
    """

    def __init__(self, make: Callable[[], Answer], size: int) -> None:
        self._pool = ProcessPoolExecutor(
            size,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_begin,
            initargs=(make,),
        )
        self._begun = [self._pool.submit(os.getpid) for _ in range(size)]

    def take(self, raw: bytes) -> Future[Line] | None:
        """The answer to come; None while nobody is ready, or if a process has broken down."""
        if not all(each.done() for each in self._begun):
            return None
        try:
            return self._pool.submit(_answer, raw)
        except BrokenExecutor:
            return None

    def end(self) -> None:
        self._pool.shutdown(cancel_futures=True)


_ready: Answer | None = None


def _begin(make: Callable[[], Answer]) -> None:
    global _ready
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the command itself
    Thread(target=_end_with_parent, daemon=True).start()
    _ready = make()


def _end_with_parent() -> None:
    """However the command ends, nothing is left behind."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
    os._exit(1)


def _answer(raw: bytes) -> Line:
    if _ready is None:
        raise BrokenExecutor("the process was not begun")
    return _ready(raw)
