"""A process that takes a claims file in and is killed, by SIGKILL, at the NTH time it passes the seam it is told.

Usage: python -m tests.listener.mortal_claims FOLDER MOMENT SEAM NTH. With SEAM "-" it lives.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from listener.claims.adopt import adopt_claims
from listener.modes.switch import bare_house


def main(folder: str, moment: str, seam: str, nth: str) -> None:
    now = datetime.fromisoformat(moment)
    left = int(nth)

    def die_here(name: str) -> None:
        nonlocal left
        left -= name == seam
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    with bare_house(Path(folder), lambda: now) as house:
        adopt_claims(house.store, house.settings, now, die_here)


if __name__ == "__main__":
    main(*sys.argv[1:])
