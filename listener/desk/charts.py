"""Charts as the server draws them: numbers in, places on a small sheet out. The template makes the SVG, and a table.

A sheet is 360 wide, so that letters of 13 can be read on a telephone; a wider screen shows it larger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

WIDE, LEFT, RIGHT = 360, 34, 6
TOP, DEEP, UNDER = 14, 150, 24
ROW = 30
LETTERS, LINE = (
    44,
    16,
)  # of a label: as many fit on one line, and how far the next stands below it
_STEPS = (1, 2, 3, 4, 5, 6, 8)
FILLS = ("one", "two", "three")


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of number. `name` is said in the language of the page."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """One bar."""

    x: float
    y: float
    wide: float
    high: float
    fill: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A word or a number beside an axis."""

    x: float
    y: float
    text: str
    place: str  # start, middle or end


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart. `labels`: what each group of bars stands for; `head`: what the labels are."""

    name: str  # an id on the page
    title: str
    summary: str
    head: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    boxes: tuple[Box, ...]
    lines: tuple[float, ...]  # heights of the lines across
    marks: tuple[Mark, ...]
    high: float
    total: int

    @property
    def rows(self) -> list[tuple[str, list[int]]]:
        """The table behind it."""
        return [
            (label, [one.values[n] for one in self.series])
            for n, label in enumerate(self.labels)
        ]

    @property
    def legend(self) -> list[tuple[str, str]]:
        """Each series with the way in which it is filled; none where there is only one."""
        names = [one.name for one in self.series]
        return list(zip(names, FILLS, strict=False)) if len(names) > 1 else []


def top_of(most: int) -> int:
    """A round number at the top of an axis, at least 2."""
    size = 1
    while True:
        for step in _STEPS:
            if step * size >= max(most, 2):
                return step * size
        size *= 10


def over_time(
    name: str,
    title: str,
    summary: str,
    head: str,
    labels: Sequence[str],
    series: Sequence[Series],
    ends: Sequence[str] = (),
) -> Chart:
    """Bars from left to right, the series of one moment on top of each other. `ends`: what stands under the axis."""
    sums = [sum(one.values[n] for one in series) for n in range(len(labels))]
    top = top_of(max(sums, default=0))
    room = (WIDE - LEFT - RIGHT) / max(1, len(labels))
    bar = max(1.0, room - (2 if room > 6 else 1 if room > 3 else 0))
    boxes = []
    for n in range(len(labels)):
        floor = float(TOP + DEEP)
        for fill, one in zip(FILLS, series, strict=False):
            high = DEEP * one.values[n] / top
            if high:
                floor -= high
                boxes.append(Box(_round(LEFT + n * room), _round(floor), _round(bar), _round(high), fill))  # fmt: skip
    lines = tuple(_round(TOP + DEEP * part) for part in (0, 0.5, 1))
    scale = (str(top), str(top // 2) if top % 2 == 0 else "", "0")
    marks = [
        Mark(LEFT - 5, y + 4, text, "end")
        for y, text in zip(lines, scale, strict=True)
        if text
    ]
    marks += _under(ends or labels)
    return Chart(
        name, title, summary, head, tuple(labels), tuple(series), tuple(boxes), lines, tuple(marks),
        TOP + DEEP + UNDER, sum(sums),
    )  # fmt: skip


def _under(labels: Sequence[str]) -> list[Mark]:
    """The first and the last, and one between where there is room."""
    y = TOP + DEEP + 18
    if not labels:
        return []
    found = [Mark(LEFT, y, labels[0], "start")]
    if len(labels) > 1:
        found.append(Mark(WIDE - RIGHT, y, labels[-1], "end"))
    if len(labels) > 2:
        middle = (LEFT + WIDE - RIGHT) / 2
        found.append(Mark(middle, y, labels[len(labels) // 2], "middle"))
    return found


def in_rows(
    name: str,
    title: str,
    summary: str,
    head: str,
    labels: Sequence[str],
    series: Sequence[Series],
) -> Chart:
    """Bars that lie, each under its whole label, the series of one behind each other, with the sum at the end."""
    sums = [sum(one.values[n] for one in series) for n in range(len(labels))]
    wide = (WIDE - 2 * RIGHT - 44) / (max(sums, default=0) or 1)
    boxes, marks, y = [], [], 0
    for n, label in enumerate(labels):
        lines, x = wrap(label, LETTERS), float(RIGHT)
        marks += [Mark(RIGHT, y + 13 + LINE * k, text, "start") for k, text in enumerate(lines)]  # fmt: skip
        y += LINE * (len(lines) - 1)
        for fill, one in zip(FILLS, series, strict=False):
            if one.values[n]:
                long = wide * one.values[n]
                boxes.append(Box(_round(x), y + 17, _round(long), 9, fill))
                x += long
        marks.append(Mark(_round(x + 5), y + 26, str(sums[n]), "start"))
        y += ROW
    return Chart(
        name, title, summary, head, tuple(labels), tuple(series), tuple(boxes), (), tuple(marks),
        max(ROW, y + 4), sum(sums),
    )  # fmt: skip


def _round(number: float) -> float:
    return round(number, 1)
