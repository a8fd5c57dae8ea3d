"""A process that runs one pass of the house and is killed, by SIGKILL, at the seam it is told.

Usage: python -m tests.listener.mortal FOLDER MOMENT SEAM NTH FACEBOOK_URL X_URL. With SEAM "-" it lives. And beginnings that break off.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from datetime import datetime
from pathlib import Path

from listener.cli import wardmote
from listener.daemon import Daemon
from listener.house import open_house
from listener.telling.mail import open_post


def main(folder: str, moment: str, seam: str, nth: str, facebook: str, x: str) -> None:
    now = datetime.fromisoformat(moment)
    redirect = {"https://graph.facebook.com": facebook, "https://api.twitter.com": x}
    house = open_house(Path(folder), now=lambda: now, redirect=redirect)
    left = int(nth)

    def die_here(name: str) -> None:
        nonlocal left
        if name == seam:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    house.seam = die_here
    Daemon(house, open_post(house.settings)).one_pass()
    house.close()


TOUCHES = {"open", "os.mkdir", "os.chmod", "os.link", "os.remove", "os.rename", "sqlite3.connect"}  # fmt: skip
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def begin_and_die(above: str, *given: str) -> None:
    """An init in each of the folders page1, page2 ..., killed just before its nth change of that folder."""
    for nth in range(1, 200):
        folder = Path(above) / f"page{nth}"
        life = os.fork()
        if not life:
            _die_before(str(folder), nth)
            wardmote(["init", "--data", str(folder), *given], standalone_mode=False)
            os._exit(0)
        os.waitpid(life, 0)
        if (folder / "wardmote.yaml").exists():
            return


def _die_before(folder: str, nth: int) -> None:
    left = [nth]

    def count(event: str, arguments: tuple[object, ...]) -> None:
        named = any(str(one).startswith(folder) and not str(one).endswith(".lock") for one in arguments)  # fmt: skip
        if named and event in TOUCHES and (event != "open" or arguments[2] & WRITES):  # type: ignore[operator]
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def begin_on_a_full_disk(folder: str, *given: str) -> None:
    """An init for which no file may grow beyond a few kilobytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
    wardmote(["init", "--data", folder, *given], standalone_mode=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
