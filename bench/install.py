"""A fresh clone to a finished demo: seconds and megabytes. Needs the package index, so it runs only when named."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from time import perf_counter

from bench.asked import ROOT, Asked
from bench.figures import figure, ratio
from bench.report import Block, Table
from bench.stage import scratch
from listener.practice.demo import SECONDS

TITLE = "from a fresh clone to a finished demo"


def measure(asked: Asked) -> list[Block]:
    """Clone HEAD into an empty folder and run what the README says."""
    with scratch() as folder:
        clone = folder / "wardmote"
        _timed(
            ["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(clone)], folder
        )
        bare = _timed(["python3", "-m", "venv", "bare"], folder)
        install = _timed(["make", ".venv/.runs", "PYTHON=python3"], clone)
        demo = _timed(
            ["make", "demo", "PYTHON=python3", f"ARGS=--speed {asked.speed}"], clone
        )
        ours, empty = disk_use(clone / ".venv"), disk_use(folder / "bare")
    lasting = SECONDS / asked.speed
    return [
        (
            "`make demo PYTHON=python3` in a clone of HEAD. Measured only when named, for it needs the package index: what "
            "the network adds depends on the place, and pip may find packages in its cache."
        ),
        Table(
            ("", "here", "peer", "ratio"),
            [
                (
                    "environment and install, seconds",
                    figure(install),
                    figure(bare),
                    ratio(install, bare),
                ),
                (
                    "the demo itself, seconds",
                    figure(demo),
                    figure(lasting),
                    ratio(demo, lasting),
                ),
                (
                    "`.venv`, MB by du",
                    figure(ours / 1e6),
                    figure(empty / 1e6),
                    ratio(ours, empty),
                ),
            ],
        ),
        "Peers: a bare `python3 -m venv` on the same disk, which holds only pip, and the time that the demo's scene plays.",
    ]


def disk_use(folder: Path) -> int:
    """Bytes on disk of a folder, as `du` counts them: whole blocks, each file once."""
    seen: dict[tuple[int, int], int] = {}
    for path in (folder, *folder.rglob("*")):
        found = path.lstat()
        seen[found.st_dev, found.st_ino] = found.st_blocks * 512
    return sum(seen.values())


def _timed(command: list[str], folder: Path) -> float:
    """Seconds of a command. Raises RuntimeError with its last words where it fails."""
    environment = {
        name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"
    }
    started = perf_counter()
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = perf_counter() - started
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed: {done.stderr[-2000:]}")
    return seconds
