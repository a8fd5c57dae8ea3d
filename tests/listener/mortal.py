"""A process that runs one pass of the house and is killed, by SIGKILL, at the seam it is told.

Usage: python -m tests.listener.mortal FOLDER MOMENT SEAM NTH FACEBOOK_URL X_URL. With SEAM "-" it lives.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

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


if __name__ == "__main__":
    main(*sys.argv[1:])
