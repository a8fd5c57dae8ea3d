"""Draws docs/demo.svg from the text of a demo run: COLUMNS=128 wardmote demo | python docs/draw_demo.py > docs/demo.svg

The picture is one self-contained SVG: a dark window with some lines of the live table and the summary. It uses no
font, link or script from elsewhere. Which lines are shown depends on the text alone, so the same run gives the same
picture.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

HEADINGS = ("time", "where", "what", "rule", "comment", "why")
WHAT = HEADINGS.index("what")
# How many lines of each kind are shown: enough to see what the service does, few enough to read.
SHOWN = {
    "HIDDEN": 3,
    "URGENT": 3,
    "for a person": 3,
    "false claim": 1,
    "told comms": 1,
    "told you": 1,
    "badge": 1,
    "left alone": 1,
    "BRAKE": 1,
}
COLOURS = {
    "HIDDEN": "#ff7b72",
    "URGENT": "#ffa657",
    "BRAKE": "#ffa657",
    "for a person": "#79c0ff",
    "false claim": "#d2a8ff",
    "told comms": "#7ee787",
    "told you": "#7ee787",
}
SUMMARY = re.compile(
    r"^(Comments seen:|  left alone:|  for a person:|  alert only:|Hidden now:|Waiting for you:"
    r"|Against the scene|Wrongly hidden:|The log was checked:)"
)
INK, PALE, BACK, EDGE = "#e6edf3", "#8b949e", "#0d1117", "#30363d"
SIZE, ADVANCE, LEADING = 13, 7.85, 20  # pixels: letter size, column width, line height
LEFT, TOP = 22, 66  # pixels from the window's corner to the first letter's foot


@dataclass(frozen=True, slots=True)
class Table:
    """The live table as it was printed: where each column begins, and its rows of six cells."""

    starts: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


def columns(text: str) -> int:
    """How many columns a text takes in a terminal."""
    return sum(
        0
        if unicodedata.combining(letter)
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def cut(line: str, starts: Sequence[int]) -> tuple[str, ...]:
    """The cells of one line, by the columns in which they begin."""
    cells, column = [""] * len(starts), 0
    for letter in line:
        place = max((i for i, start in enumerate(starts) if start <= column), default=0)
        cells[place] += letter
        column += columns(letter)
    return tuple(cell.strip() for cell in cells)


def read_table(lines: Sequence[str]) -> Table:
    """The live table in the text of a run. Raises ValueError where there is none."""
    for number, line in enumerate(lines):
        if tuple(line.split()) == HEADINGS:
            starts = tuple(line.index(name) for name in HEADINGS)
            body = [
                row for row in lines[number + 1 :] if re.match(r"\d\d:\d\d:\d\d ", row)
            ]
            return Table(starts, tuple(cut(row, starts) for row in body))
    raise ValueError(
        "there is no table in this text: pipe the output of `wardmote demo` into this script"
    )


def choose(rows: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Some rows of each kind, in the order of time; rules not shown yet come before rules that were."""
    every = list(rows)
    taken: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    picked: set[int] = set()
    for fresh_only in (True, False):
        for number, row in enumerate(every):
            kind, mark = row[WHAT], (row[WHAT], row[WHAT + 1])
            if number in picked or (fresh_only and mark in seen):
                continue
            if taken[kind] < SHOWN.get(kind, 0):
                taken[kind] += 1
                seen.add(mark)
                picked.add(number)
    return [every[number] for number in sorted(picked)]


def word(text: str, x: float, y: float, colour: str, bold: bool = False) -> str:
    """One run of letters. What XML forbids, and what could turn the writing round, is left out."""
    shown = "".join(c for c in text if unicodedata.category(c)[0] != "C")
    weight = ' font-weight="bold"' if bold else ""
    # Viewers run spaces together, and the summary's figures stand in a column: these spaces stay.
    letters = escape(shown).replace("  ", "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}")
    return f'<text x="{x:g}" y="{y:g}" fill="{colour}"{weight}>{letters}</text>'


def draw_row(row: Sequence[str], starts: Sequence[int], y: float) -> list[str]:
    """One row of the table, each cell at its column, so that any monospaced font will do."""
    colour = COLOURS.get(row[WHAT], PALE)
    ink = (PALE, PALE, colour, colour, INK, PALE)
    return [
        word(text, LEFT + start * ADVANCE, y, fill, bold=place == WHAT)
        for place, (text, start, fill) in enumerate(zip(row, starts, ink, strict=True))
        if text
    ]


def draw(lines: Sequence[str]) -> str:
    """The whole picture. Raises ValueError where the text holds no run of the demo."""
    table = read_table(lines)
    rows = choose(table.rows)
    summary = [line for line in lines if SUMMARY.match(line)]
    y = float(TOP)
    parts = [
        word("$", LEFT, y, COLOURS["told you"]),
        word("make demo", LEFT + 2 * ADVANCE, y, INK),
    ]
    y += 1.5 * LEADING
    parts += [
        word(name, LEFT + start * ADVANCE, y, PALE)
        for name, start in zip(HEADINGS, table.starts, strict=True)
    ]
    for row in rows:
        y += LEADING
        parts += draw_row(row, table.starts, y)
    y += LEADING / 2
    for line in summary:
        y += LEADING
        colour = COLOURS["told you"] if line.startswith(("Wrongly", "The log")) else INK
        parts.append(word(line, LEFT, y, colour))
    width = widest(rows, table.starts, summary)
    return frame(parts, 2 * LEFT + width * ADVANCE, y + LEADING)


def widest(
    rows: Iterable[Sequence[str]], starts: Sequence[int], summary: Iterable[str]
) -> int:
    """How many columns the picture needs."""
    ends = [
        start + columns(cell)
        for row in rows
        for cell, start in zip(row, starts, strict=True)
    ]
    return max([*ends, *(columns(line) for line in summary)])


def frame(parts: Iterable[str], width: float, height: float) -> str:
    """The window round the letters."""
    lamps = "".join(
        f'<circle cx="{LEFT + 4 + 20 * i}" cy="22" r="6" fill="{colour}"/>'
        for i, colour in enumerate(("#ff5f57", "#febc2e", "#28c840"))
    )
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'height="{height:.0f}" role="img" font-size="{SIZE}" '
        "font-family=\"ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace\">"
    )
    window = (
        f'<rect x="0.5" y="0.5" width="{width - 1:.0f}" height="{height - 1:.0f}" rx="10" fill="{BACK}" '
        f'stroke="{EDGE}"/>'
    )
    title = "<title>Wardmote's demo in a terminal: what was hidden, queued and told, and the summary</title>"
    return "\n".join((head, title, window, lamps, *parts, "</svg>", ""))


def main() -> int:
    """Text on standard input, SVG on standard output."""
    try:
        sys.stdout.write(draw(sys.stdin.read().splitlines()))
    except ValueError as error:
        print(f"draw_demo: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
