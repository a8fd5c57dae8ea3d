"""The machine in words, and how much memory a process holds."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from time import perf_counter

from bench.asked import ROOT

MIB = 1024 * 1024


def words() -> str:
    """Cores, processor, memory and Python, as one phrase."""
    cores = len(os.sched_getaffinity(0))
    cpu = re.search(r"model name\s*:\s*(.+)", _read("/proc/cpuinfo"))
    total = re.search(r"MemTotal:\s*(\d+) kB", _read("/proc/meminfo"))
    name = cpu[1].strip() if cpu else platform.machine()
    memory = f"{int(total[1]) / MIB:.0f} GiB memory" if total else "memory unknown"
    return f"{cores} cores ({name}), {memory}, Python {platform.python_version()}"


def stamper(command: str) -> Callable[[], str]:
    """Notes the load now, before measuring; the result says when, how and on what it was measured."""
    load = os.getloadavg()[0]
    begun = datetime.now(UTC)

    def stamp() -> str:
        return (
            f"Measured {begun:%Y-%m-%d %H:%M} UTC with `{command}` at {commit()}, on {words()}. "
            f"Load average of the last minute: {load:.1f} before it began, {os.getloadavg()[0]:.1f} when it ended."
        )

    return stamp


def commit() -> str:
    """Which state of the sources this is."""
    head = _git("rev-parse", "--short", "HEAD")
    changed = _git("status", "--porcelain", "--untracked-files=no", "--", "*.py", "*.yaml")  # fmt: skip
    if not head:
        return "an unknown commit"
    return f"commit {head}" + (" with changes since" if changed else "")


def memory() -> tuple[float, float]:
    """The most memory that this process ever held, and what it holds now, in MiB (Linux only)."""
    status = _read("/proc/self/status")
    found = dict(re.findall(r"(VmHWM|VmRSS):\s*(\d+) kB", status))
    return int(found["VmHWM"]) / 1024, int(found["VmRSS"]) / 1024


def at_work(act: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the clock, and seconds of all processors, children that have ended included."""
    clock, work = perf_counter(), _worked()
    act()
    return perf_counter() - clock, _worked() - work


def _worked() -> float:
    used = (getrusage(RUSAGE_SELF), getrusage(RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def _git(*arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def _read(path: str) -> str:
    return Path(path).read_text(encoding="utf-8", errors="replace")
