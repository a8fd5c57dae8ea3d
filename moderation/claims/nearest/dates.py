"""Which months and years a post and a claim name, and how far that speaks for the two belonging together.

A claim about something is mostly repeated while it is talked of, and never before it has happened.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from moderation.claims.months import NUMBER
from moderation.claims.nearest.clean import signature, without_links
from moderation.claims.nearest.lexicon import Entry
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

# Added to a score of about .1 to .5 (docs/decisions/0026-when-it-was-said.md).
_SAME_YEAR, _SAME_MONTH, _NOT_YET = 0.01, 0.02, 0.02

_YEAR = late(r"\b(?:19|20)\d\d\b")
_SPACE = late(r"\s+")
_LONGEST_BEFORE = 24  # characters in which a month and a day stand before their year
_MONTH_BEFORE = late(rf"\b({'|'.join(NUMBER)})\b\.?,? (?:\d{{1,2}}(?:st|nd|rd|th)?,? )?(?:of )?$")  # fmt: skip

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Dates:
    """What a text names: years, and months as the number of months since the year 0."""

    years: frozenset[int]
    months: frozenset[int]


def dates(text: str) -> Dates:
    """The years of four figures that a text names, and the months before one: "January 14, 2026". Never raises."""
    years, months = set(), set()
    for found in _YEAR.finditer(text):
        year = int(found[0])
        years.add(year)
        before = text[max(found.start() - _LONGEST_BEFORE, 0) : found.start()]
        month = _MONTH_BEFORE.search(_SPACE.sub(" ", plain(before)))
        if month:
            months.add(12 * year + NUMBER[month[1]])
    return Dates(frozenset(years), frozenset(months))


class Calendar:
    """The years and months that the entries of a registry name."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        told = [dates(_whole(entry)) for entry in entries]
        self._earliest = np.array([min(each.years, default=0) for each in told])
        self._in_year = _places([each.years for each in told])
        self._in_month = _places([each.months for each in told])

    def agreement(self, text: str) -> Floats:
        """What to add to the score of each entry for a text (as it was written: its date is read too)."""
        added = np.zeros(len(self._earliest), dtype=np.float32)
        told = dates(without_links(text))
        for year in told.years & self._in_year.keys():
            added[self._in_year[year]] = _SAME_YEAR
        for month in told.months & self._in_month.keys():
            added[self._in_month[month]] = _SAME_YEAR + _SAME_MONTH
        written = dates(signature(text)).years
        if written:
            added[self._earliest > max(written)] -= _NOT_YET
        return added


def _places(told: Sequence[frozenset[int]]) -> dict[int, Places]:
    """Where each year or month is named."""
    found: dict[int, list[int]] = defaultdict(list)
    for place, each in enumerate(told):
        for named in each:
            found[named].append(place)
    return {named: np.array(places, dtype=np.int64) for named, places in found.items()}


def _whole(entry: Entry) -> str:
    return "\n".join((entry.title, entry.claim, entry.subtitle, *entry.others))
