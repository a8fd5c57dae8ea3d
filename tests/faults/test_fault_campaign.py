"""A house that is killed at random moments, in a world in which everything may fail, loses and doubles nothing.

Short by default; `make faults` makes a campaign of it (WARDMOTE_CAMPAIGNS times WARDMOTE_KILLS kills).
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from listener.minutes.verify import verify
from tests.faults.accounts import settled, sound_at_any_moment
from tests.faults.story import Story
from tests.town import ROOT, Town, town

CAMPAIGNS = int(os.environ.get("WARDMOTE_CAMPAIGNS", "1"))
KILLS = int(os.environ.get("WARDMOTE_KILLS", "8"))
YOUNG = 0.1  # the share of lives that are killed before their house stands open
LONGER = 1.2  # a life may be as much longer than we think


class Nursery:
    """The process that raises lives and kills them."""

    def __init__(self, place: Town, process: subprocess.Popen[str]) -> None:
        self.place, self._process = place, process
        self.length = 1.0

    def kill_one(self, seed: int, draw: random.Random) -> str:
        """A life that is killed at a random moment, or is over before it."""
        counted_from = "birth" if draw.random() < YOUNG else "open"
        share = draw.random()
        end = self._raise(seed, LONGER * share * self.length, counted_from)
        assert end["end"] in ("killed", "ended"), end
        if counted_from == "open":
            self.length *= 0.9 if end["end"] == "ended" else 1 + 0.5 * share
        return str(end["end"])

    def raise_one(self, seed: int) -> None:
        """A life that reaches its end."""
        end = self._raise(seed, None, "open")
        assert end["end"] == "ended", end
        self.length = end["seconds"]

    def _raise(
        self, seed: int, after: float | None, counted_from: str
    ) -> dict[str, Any]:
        order = {
            "folder": str(self.place.folder),
            "moment": self.place.clock().isoformat(),
            "redirect": self.place.simulator.redirect,
            "seed": seed,
            "after": after,
            "counted_from": counted_from,
        }
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


@contextmanager
def nursery(place: Town) -> Iterator[Nursery]:
    command = [sys.executable, "-m", "tests.faults.nursery"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Nursery(place, process)
        assert process.stdin
        process.stdin.close()


@pytest.mark.parametrize("campaign", range(CAMPAIGNS))
def test_no_kill_at_any_moment_loses_or_doubles_anything(
    tmp_path: Path, campaign: int
) -> None:
    draw = random.Random(f"campaign {campaign}")
    with town(tmp_path / "data") as place, nursery(place) as lives:
        story = Story(place, draw)
        story.goes_on()
        lives.raise_one(-1)  # to learn how long one takes
        for number in range(KILLS):
            story.goes_on()
            story.everything_may_fail()
            lives.kill_one(number, draw)
            house = place.open()
            assert verify(house.store.db).sound
            sound_at_any_moment(place, house)
            place.close()
        story.all_goes_well()
        for number in range(4):
            place.clock.forward(hours=7)
            lives.raise_one(KILLS + number)
        house = place.round(place.open(), times=4)
        place.clock.forward(hours=25)  # every promise to show again falls due
        place.round(house, times=6)
        settled(place, house, story.items)
        sound_at_any_moment(place, house)
        assert verify(house.store.db).sound
