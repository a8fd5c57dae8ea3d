"""One process of several on one data folder. Usage: python -m tests.listener.busy ROLE FOLDER FACEBOOK_URL X_URL.

`daemon` runs passes, `watchdog` ends what is overdue, `person` decides on whatever waits. Prints what it did.
"""

from __future__ import annotations

import sys
from pathlib import Path

from listener.daemon import Daemon
from listener.decide import decide
from listener.errors import BusyError, UserError
from listener.house import open_house
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.store.comments import kept
from listener.store.decisions import open_items
from listener.telling.mail import open_post
from listener.watchdog import open_watch, restore

TURNS = 6


def main(role: str, folder: str, facebook: str, x: str) -> None:
    redirect = {"https://graph.facebook.com": facebook, "https://api.twitter.com": x}
    done = 0
    for _ in range(TURNS):
        if role == "watchdog":
            house, _faults = open_watch(Path(folder), redirect=redirect)
            done += restore(house)
        else:
            house = open_house(Path(folder), redirect=redirect)
        if role == "daemon":
            Daemon(house, open_post(house.settings)).one_pass()
        elif role == "person":
            for row in open_items(house.store, 5):
                known = kept(house.store, row["comment_id"])
                try:
                    assert known is not None
                    decide(house, known, "keep", Actor("Wren Example", "owner"), "fine")
                    done += 1
                except BusyError:
                    raise
                except UserError:
                    continue  # another decided first
        note_head(house.store.db, house.heads, house.now().isoformat())
        house.close()
    print(done)


if __name__ == "__main__":
    main(*sys.argv[1:])
