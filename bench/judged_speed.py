"""How many comments a second are judged, model included, where each core has a process of its own."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing.synchronize import Barrier
from time import perf_counter

from bench.judging import Judging

ROUNDS = 3  # of the other texts: a pattern reads what it needs once it has been asked a few times
AT_ONCE = 25  # comments handed to a process together


def comments_a_second(texts: Sequence[str], before: Sequence[str]) -> tuple[float, int]:
    """The rate of score and judgement together, and the number of processes.

    Each process first judges the other texts `before`, ROUNDS times: so it has the model loaded and has read the patterns
    that a comment needs, as the service has after its first minutes. A daemon pays that once in its life.
    """
    cores = os.cpu_count() or 1
    ready = multiprocessing.get_context("fork").Barrier(cores + 1)
    with ProcessPoolExecutor(
        cores,
        mp_context=multiprocessing.get_context("fork"),
        initializer=_judged_all,
        initargs=(before, ready),
    ) as processes:
        processes.submit(_judged, before[0])  # begins them all
        ready.wait()
        begun = perf_counter()
        done = sum(processes.map(_judged, texts, chunksize=AT_ONCE))
        return done / (perf_counter() - begun), cores


def _judged_all(texts: Sequence[str], ready: Barrier) -> None:
    for _ in range(ROUNDS):
        for text in texts:
            _judged(text)
    ready.wait()


def _judged(text: str) -> int:
    _judging().judge(text)
    return 1


@cache
def _judging() -> Judging:
    return Judging()
