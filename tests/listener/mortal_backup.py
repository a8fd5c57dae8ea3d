"""A process that makes or restores a backup and is killed, by SIGKILL, at the seam it is told.

Usage: python -m tests.listener.mortal_backup backup|restore FOLDER MOMENT SEAM [FILE]. With SEAM "-" it lives, and
prints the seams that it passed.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from listener.backups.backup import make_backup
from listener.backups.restore import Request, restore
from listener.house import open_store
from listener.settings import load_settings


def main(verb: str, folder: str, moment: str, seam: str, file: str = "") -> None:
    now = datetime.fromisoformat(moment)

    def die_here(name: str) -> None:
        if name == seam:
            os.kill(os.getpid(), signal.SIGKILL)
        if seam == "-":
            print(name)

    if verb == "backup":
        settings = load_settings(Path(folder))
        make_backup(open_store(Path(folder)), settings, now, seam=die_here)
    else:
        wanted = Request(Path(file), Path(folder), "Robin Example", behind="A trial.")
        restore(wanted, lambda: now, seam=die_here)


if __name__ == "__main__":
    main(*sys.argv[1:])
