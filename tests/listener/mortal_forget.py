"""A process that forgets, and is killed, by SIGKILL, at the seam it is told. With SEAM "-" it lives.

Its words: FOLDER MOMENT SEAM AUTHOR. With an AUTHOR, that person is erased first.
"""

from __future__ import annotations

import os
import signal
from datetime import datetime
from pathlib import Path

from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.house import open_house
from listener.minutes.writer import Actor


def main(folder: str, moment: str, seam: str, author: str) -> None:
    now = datetime.fromisoformat(moment)
    house = open_house(Path(folder), now=lambda: now)

    def die_here(name: str) -> None:
        if name == seam:
            os.kill(os.getpid(), signal.SIGKILL)

    house.seam = die_here
    if author:
        erase_person(house, author, Actor("Wren Example", "owner"), "They asked.")
    forget_now(house)
