"""A watchdog that is killed, by SIGKILL, at the seam it is told.

Usage: python -m tests.listener.mortal_watchdog FOLDER MOMENT SEAM FACEBOOK_URL X_URL.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from listener.watchdog import open_watch, restore


def main(folder: str, moment: str, seam: str, facebook: str, x: str) -> None:
    now = datetime.fromisoformat(moment)
    redirect = {"https://graph.facebook.com": facebook, "https://api.twitter.com": x}
    house, _ = open_watch(Path(folder), now=lambda: now, redirect=redirect)

    def die_here(name: str) -> None:
        if name == seam:
            os.kill(os.getpid(), signal.SIGKILL)

    house.seam = die_here
    restore(house)
    house.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
