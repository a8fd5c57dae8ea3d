"""Answers worked out side by side: in processes of their own where the system can copy this one, else in threads.

Threads take turns at Python, so two of them judge hardly more than one does. A copy of this process has the model and the
rules loaded already and shares their memory. It ends with this process, however that ends.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import Any

Answer = Callable[[bytes], dict[str, Any]]

_answer: list[Answer] = []  # of this process; the copies find it where they were made


@contextmanager
def executor(answer: Answer, at_once: int, *, copies: bool) -> Iterator[tuple[Executor, Answer]]:  # fmt: skip
    """What works on so many lines at once, and what to hand it for each line.

    copies: in processes, if there is more than one at once and the system can. Nothing but this process may run when they
    are made: no thread and no engine that has any.
    """
    if copies and at_once > 1 and _can_copy():
        # Or what this process has not written yet would be written by each.
        sys.stdout.flush()
        gc.freeze()  # so that no copy touches, and thereby doubles, what it shares
        _answer[:] = [answer]
        context = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(at_once, context, initializer=_begin) as pool:
            pool.submit(os.getpid)  # makes them all
            yield pool, _answered
        return
    with ThreadPoolExecutor(at_once) as threads:
        yield threads, answer


def _can_copy() -> bool:
    # On a Mac the system's own libraries may not be used by a copy.
    return sys.platform == "linux" and threading.active_count() == 1


def _answered(raw: bytes) -> dict[str, Any]:
    return _answer[0](raw)


def _begin() -> None:
    """Who is at the keyboard ends the first process alone, and the copies end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
