"""A simulated world in this process, a data folder on disk for it, and child processes that work on them."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from bench.asked import ROOT
from bench.datasets import Text
from connectors.simulator import (
    Scene,
    Simulator,
    World,
    XSettings,
    scene_from_rows,
)
from listener.house import utc_now
from listener.practice.demo import write_folder

ON_DISK = Path("/var/tmp")  # /tmp lies in memory on many machines
SEED = 7


@dataclass(frozen=True, slots=True)
class Stage:
    """A world that answers, and the data folder of a house that looks after it."""

    folder: Path
    scene: Scene
    world: World
    simulator: Simulator

    def child(self, file: str, function: str, *, given: Any = None) -> Any:
        """Run a function of a measurement in a process of its own, to its end; gives what it gave."""
        return run_child(file, function, self.arguments(), given=given)

    def arguments(self) -> list[str]:
        """What a child needs to find this stage."""
        addresses = (self.simulator.url("facebook"), self.simulator.url("x"))
        return [str(self.folder), *addresses]


@contextmanager
def scratch() -> Iterator[Path]:
    """An empty folder on a real disk, gone afterwards."""
    disk = ON_DISK if ON_DISK.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="wardmote-bench-", dir=disk) as name:
        yield Path(name)


@contextmanager
def staged(
    texts: Sequence[Text], *, ago: timedelta, poll_seconds: int
) -> Iterator[Stage]:
    """These texts as comments on both platforms in turn, the first written `ago`, the last just now.

    Each comment's row, scene.key[comment_id].row, holds its text and its label.
    """
    rows = [{"text": text.text, "label": text.label} for text in texts]
    scene = scene_from_rows(
        rows,
        "text",
        start_at=utc_now() - ago,
        seconds=ago.total_seconds() * 0.9,
        seed=SEED,
    )
    world = scene.world(utc_now)
    # The platform's own limits would measure X's patience, not us.
    with (
        scratch() as folder,
        Simulator(world, x=XSettings(limits=False)) as simulator,
    ):
        write_folder(folder, scene, poll_seconds)
        world.advance()
        yield Stage(folder, scene, world, simulator)


def redirect(facebook: str, x: str) -> dict[str, str]:
    """What stands in for the platforms' addresses, from the two that a child was told."""
    return {"https://graph.facebook.com": facebook, "https://api.twitter.com": x}


def command(file: str, function: str, arguments: Sequence[str]) -> list[str]:
    """How a child is started."""
    return [sys.executable, "-m", "bench.child", file, function, *arguments]


def run_child(
    file: str, function: str, arguments: Sequence[str] = (), *, given: Any = None
) -> Any:
    """Run a child to its end. Raises RuntimeError with its last words where it fails."""
    done = begin([file, function, *arguments], json.dumps(given).encode())
    if done.returncode:
        raise RuntimeError(f"{file} {function} failed: {done.stderr.decode()[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def _anew(words: Sequence[str], given: bytes) -> subprocess.CompletedProcess[bytes]:
    """A child that begins with nothing."""
    file, function, *arguments = words
    return subprocess.run(
        command(file, function, arguments),
        cwd=ROOT,
        input=given,
        capture_output=True,
        check=False,
    )


# How a child is begun. The tests, which time nothing, begin some from a process that has imported already.
begin: Callable[[Sequence[str], bytes], subprocess.CompletedProcess[bytes]] = _anew
