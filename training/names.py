"""Names of people and places to put into sentences: drawn from public lists, so that none is learnt."""

from __future__ import annotations

import csv
import gzip
import random
from dataclasses import dataclass
from pathlib import Path

from moderation import lexicon

_TITLES = ("Cllr", "Councillor", "Mr", "Mrs", "Ms", "Dr", "Coun")
# Each scene of ours, and many a test, calls its people so: they are people too.
_PLAIN = ("Sample", "Example", "Placeholder", "Testcase", "Mockton", "Madeup")


@dataclass(frozen=True, slots=True)
class Names:
    """First names, surnames and places."""

    first: tuple[str, ...]
    last: tuple[str, ...]
    places: tuple[str, ...]

    def filled(self, line: str, draw: random.Random) -> str:
        """The line with a name in each place."""
        fills = {
            "{P}": self._person,
            "{S}": self._surname,
            "{L}": self._place,
            "{SLUR}": _slur,
        }
        for mark, fill in fills.items():
            while mark in line:
                line = line.replace(mark, fill(draw), 1)
        return line

    def _person(self, draw: random.Random) -> str:
        chance = draw.random()
        if chance < 0.45:
            return f"{draw.choice(_TITLES)} {self._surname(draw)}"
        first = draw.choice(self.first).title()
        return first if chance < 0.6 else f"{first} {self._surname(draw)}"

    def _surname(self, draw: random.Random) -> str:
        return (
            draw.choice(_PLAIN) if draw.random() < 0.1 else draw.choice(self.last).title()
        )  # fmt: skip

    def _place(self, draw: random.Random) -> str:
        place = "Sample" if draw.random() < 0.05 else draw.choice(self.places)
        return f"{place} {draw.choice(('Road', 'Street', 'Lane', 'Close', 'estate'))}" if draw.random() < 0.4 else place  # fmt: skip


def _slur(draw: random.Random) -> str:
    return draw.choice(sorted(lexicon.forms("slurs")))


def read(data: Path) -> Names:
    """The lists of shared/data. OSError if one is missing."""
    folder = data / "uk_names_places"

    def listed(name: str) -> tuple[str, ...]:
        found = (folder / name).read_text(encoding="utf-8").split("\n")
        return tuple(each.strip() for each in found if each.strip())

    with gzip.open(
        folder / "gb_places.csv.gz", "rt", encoding="utf-8", newline=""
    ) as file:
        places = tuple(row["name"] for row in csv.DictReader(file) if row["name"])
    return Names(listed("first_names.txt"), listed("uk_surnames.txt"), places)
