"""How many comments a second are judged, model included, where each core has a process of its own."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from time import perf_counter

from bench.judging import Judging

AT_ONCE = 25  # comments handed to a process together


def comments_a_second(texts: Sequence[str]) -> tuple[float, int]:
    """The rate of score and judgement together, start and loading left out, and the number of processes."""
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores) as processes:
        list(processes.map(_judged, texts[: 4 * cores]))  # so that each has loaded
        begun = perf_counter()
        done = sum(processes.map(_judged, texts, chunksize=AT_ONCE))
        return done / (perf_counter() - begun), cores


def _judged(text: str) -> int:
    _judging().judge(text)
    return 1


@cache
def _judging() -> Judging:
    return Judging()
