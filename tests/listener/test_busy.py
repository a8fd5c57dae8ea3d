"""Daemon, watchdog and people at one file at once: nobody sees a locked database, and no decision is lost."""

from __future__ import annotations

import subprocess
import sys

from listener.minutes.verify import verify
from listener.store.counts import beats
from tests.town import ROOT, RUDE, Town

ROLES = ("daemon", "watchdog", "person", "person")


def test_four_processes_on_one_file_lose_nothing_and_never_see_it_locked(
    place: Town,
) -> None:
    post = place.post()
    for number in range(12):
        place.comment(post, f"{RUDE} {number}", by=f"Person {number}")
    place.round()
    place.close()
    urls = [place.simulator.url("facebook"), place.simulator.url("x")]
    command = [sys.executable, "-m", "tests.listener.busy"]
    running = [
        subprocess.Popen(
            [*command, role, str(place.folder), *urls],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for role in ROLES
    ]
    said = [process.communicate() for process in running]
    for process, (_, err) in zip(running, said, strict=True):
        assert process.returncode == 0, err
        assert "locked" not in err
    decided = sum(int(out) for role, (out, _) in zip(ROLES, said, strict=True) if role == "person")  # fmt: skip
    house = place.open()
    kept = house.store.value("SELECT COUNT(*) FROM decisions WHERE verb = 'keep'")
    logged = house.store.value("SELECT COUNT(*) FROM entries WHERE event = 'comment_kept'")  # fmt: skip
    assert decided == kept == logged >= 12
    assert not [row for row in beats(house.store) if "locked" in row["detail"]]
    assert verify(house.store.db).sound
