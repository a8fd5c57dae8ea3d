"""A process that reads the feeds once and is killed, by SIGKILL, at the seam it is told.

Usage: python -m tests.listener.mortal_ear FOLDER MOMENT SEAM SITE URL
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from listener.claims.hearing import due_feeds, hear
from listener.house import open_house


def main(folder: str, moment: str, seam: str, site: str, url: str) -> None:
    now = datetime.fromisoformat(moment)
    house = open_house(Path(folder), now=lambda: now, redirect={site: url})

    def die_here(name: str) -> None:
        if name == seam:
            os.kill(os.getpid(), signal.SIGKILL)

    house.seam = die_here
    for feed in due_feeds(house):
        hear(house, feed)
    house.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
