"""A process that sends what waits in the outbox and is killed, by SIGKILL, at the seam it is told.

Usage: python -m tests.listener.mortal_alerts FOLDER MOMENT SEAM NTH. With SEAM "-" it lives.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from listener.claims.mind import mind_incidents
from listener.modes.switch import bare_house
from listener.tell import send
from listener.telling.mail import open_post


def main(folder: str, moment: str, seam: str, nth: str) -> None:
    now = datetime.fromisoformat(moment)
    left = int(nth)

    def die_here(name: str) -> None:
        nonlocal left
        left -= name == seam
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    with bare_house(Path(folder), lambda: now) as house:
        house.seam = die_here
        mind_incidents(house)
        send(house, open_post(house.settings))


if __name__ == "__main__":
    main(*sys.argv[1:])
