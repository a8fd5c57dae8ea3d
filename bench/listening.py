"""The daemon in a child process, over a simulated page and account on which fair things were said."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from bench.asked import ROOT
from bench.datasets import Text
from bench.stage import Stage, command, redirect, staged
from listener.daemon import Daemon
from listener.house import open_house
from listener.only_one import only_one
from listener.telling.mail import open_post

AGO = timedelta(hours=6)  # when the fair comments were written


@contextmanager
def listening(
    fair: list[Text], poll_seconds: int
) -> Iterator[tuple[Stage, subprocess.Popen[str]]]:
    """A daemon in a child that has read all there is and now waits."""
    with staged(fair, ago=AGO, poll_seconds=poll_seconds) as stage:
        process = subprocess.Popen(
            command("listening", "listen", stage.arguments()),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            if process.stdout is None or "ready" not in process.stdout.readline():
                raise RuntimeError("the daemon did not come up")
            yield stage, process
        finally:
            process.terminate()
            process.wait()


def listen(folder: str, facebook: str, x: str) -> dict[str, str]:
    """The daemon until it is told to stop. Prints "ready" after its first round."""
    said: list[str] = []

    def ready() -> None:
        if not said:
            said.append("ready")
            print("ready", flush=True)

    with only_one(Path(folder)):
        opened = open_house(Path(folder), redirect=redirect(facebook, x))
        Daemon(opened, open_post(opened.settings), on_tick=ready).run()
        opened.close()
    return {}
