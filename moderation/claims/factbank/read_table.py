"""Reads a spreadsheet of claims (CSV): every fault with its row, its column and a remedy, in the words of its headings."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError

from moderation.claims.factbank.days import (
    COUNTED_DAY,
    day_first,
    in_doubt,
    without_midnight,
)
from moderation.claims.factbank.entry import LISTS, Entry
from moderation.claims.factbank.registry import Registry, check_length, fitted
from moderation.claims.factbank.table import (
    HEADINGS,
    NEEDED,
    in_headings,
    key_of,
    unguarded,
)
from moderation.claims.months import ENGLISH
from moderation.patterns.late import late
from moderation.yaml_files.document import Loc
from moderation.yaml_files.faults import writable
from moderation.yaml_files.lines import Document, Fault, FileError, decode, nearest

DAYS = ("source_date", "created", "expires")
_WORDS = ("verdict", "topic", "status")  # a spreadsheet makes FALSE of "false"
_SCOPE = ("ward", "service")
_DELIMITERS = (",", ";", "\t")
_SIGNS = {",": "comma", ";": "semicolon", "\t": "tab"}
_NAMED = late(r"sep=(.)\n?", 0)
_NEXT_ADDRESS = late(r"[\s,;|]+(?=https?://)")
_BREAKS = late(r"\r\n?")
_SAVE = (
    'in Excel save it as "CSV UTF-8 (Comma delimited)", in LibreOffice as Text CSV with the character set Unicode (UTF-8)'
)  # fmt: skip
_BEGIN = f"begin with a row of headings: {', '.join(HEADINGS[key] for key in NEEDED)}, and as you need them the others of docs/claims.md"  # fmt: skip
_QUOTES = 'put the whole text into quotes ("..."), and write a quote inside it twice; a spreadsheet does so by itself'  # fmt: skip
# In the place of a cell that is missing or of the wrong kind, so that what else is wrong is found in the same look.
_STAND_IN = {"claim": "The council has closed the library in the square", "verdict": "unverified", "impact": 1,
    "topic": "services", "owner_role": "who keeps it", "approved_by_role": "who approves it"}  # fmt: skip
_AS_DATE = "show the column as a date and save it again, or "
_ONE_SOURCE = "leave the one page that shows it best"


@dataclass(frozen=True, slots=True)
class RowFault(Fault):
    """One thing wrong with a spreadsheet: its line is a row there, its column has a letter."""

    def __str__(self) -> str:
        where = [self.path]
        where += [f"row {self.line}"] if self.line else []
        where += [f"column {_letters(self.column)}"] if self.column else []
        return writable(f"{', '.join(where)}: {self.message}; {self.remedy}")


@dataclass
class _Sheet:
    """What was read so far: the entries as claims.yaml would hold them, where each cell stands, what is wrong or to be told."""

    name: str
    columns: dict[int, str] = field(default_factory=dict)  # the key of each
    entries: list[dict[str, Any]] = field(default_factory=list)
    marks: dict[Loc, tuple[int, int]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    parted: str = ","  # the sign between the cells
    width: int = 0  # cells of the row of headings

    def fault(self, row: int, column: int, message: str, remedy: str) -> None:
        self.faults.append(RowFault(self.name, row, column, message, remedy))


def read_table(raw: bytes, name: str, today: date | None = None) -> tuple[Registry, tuple[str, ...]]:  # fmt: skip
    """The claims of a spreadsheet, and what is to be told of how it was read. Raises FileError with every fault.

    Empty rows count, as they do on the screen; the claims are checked as those of claims.yaml are.
    """
    sheet = _Sheet(name)
    rows = list(_rows(_text(raw, name), sheet))
    head = next((number for number, cells in rows if any(cells)), 0)
    if not head:
        raise FileError(sheet.faults or [RowFault(name, 0, 0, "the file is empty", _BEGIN)])  # fmt: skip
    for number, cells in rows:
        if number == head:
            _take_headings(sheet, number, cells)
        elif number > head and any(cells):
            _take_row(sheet, number, cells)
    document = Document(name, {"version": 1, "claims": sheet.entries}, sheet.marks, {"claims": "claim"})  # fmt: skip
    check_length(document)
    registry, found = fitted(document, today)
    if registry is None:
        found += _hidden(sheet, found, today)
    lost = [key for key in NEEDED if key not in sheet.columns.values()]
    untold = [f for f in found if not f.message.startswith(tuple(f"`{key}` is missing" for key in lost))]  # fmt: skip
    faults = sheet.faults + [_of_row(fault) for fault in untold]
    if registry is None or faults:
        raise FileError(faults)
    return replace(registry, of_rows=True), tuple(sheet.notes)


def _hidden(sheet: _Sheet, found: Sequence[Fault], today: date | None) -> Iterator[Fault]:  # fmt: skip
    """What else is wrong in rows with a cell that is missing or of the wrong kind, which hides the rest of its row.

    Each such row is looked at alone: what stands in for a cell must not be held against other rows.
    """
    wrong = {(fault.line, fault.column) for fault in found}
    marks: dict[Loc, dict[Loc, tuple[int, int]]] = {}
    for loc, mark in sheet.marks.items():
        marks.setdefault(loc[:2], {})["claims", 0, *loc[2:]] = mark
    begins = today or date(2026, 1, 1)
    days = {"created": str(begins), "expires": str(begins + timedelta(days=30))}
    for number, entry in enumerate(sheet.entries):
        bad = _of_wrong_kind(entry)
        if not bad:
            continue
        bad |= {"created", "expires"} if bad & {"created", "expires"} else set()
        of_row = marks["claims", number]
        name = {"id": f"row-{of_row['claims', 0][0]}"}
        sound = {key: value for key, value in entry.items() if key not in bad}
        whole = {**_STAND_IN, **days, **name, **sound}
        alone = Document(sheet.name, {"version": 1, "claims": [whole]}, of_row, {"claims": "claim"})  # fmt: skip
        yield from (f for f in fitted(alone, today)[1] if (f.line, f.column) not in wrong)  # fmt: skip


def _of_wrong_kind(entry: dict[str, Any]) -> set[str | int]:
    """The keys of an entry that are missing, or hold what cannot stand there."""
    try:
        Entry.model_validate(entry)
    except ValidationError as problem:
        return {error["loc"][0] for error in problem.errors() if error["loc"]}
    return set()


def _text(raw: bytes, name: str) -> str:
    try:
        return decode(raw, name)
    except FileError as error:
        raise FileError([RowFault(name, 0, 0, error.message, _SAVE)]) from None


def _rows(text: str, sheet: _Sheet) -> Iterator[tuple[int, list[str]]]:
    """Each row with its number, from 1. A quote that is not closed, or too long a text, ends them with a fault."""
    text = _BREAKS.sub(
        "\n", text
    )  # old spreadsheets for the Mac end a line with \r alone
    named = _NAMED.match(text)
    text = text[named.end() :] if named else text
    parted = named[1] if named else _delimiter(text)
    sheet.parted = parted
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=parted, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            yield number, [cell.strip() for cell in cells]
    except csv.Error as error:
        if "larger than field limit" in str(error):
            told = f"a text in this row is longer than {csv.field_size_limit():,} characters, so it and the rows after it cannot be read"  # fmt: skip
            sheet.fault(
                number + 1,
                0,
                told,
                "make it shorter, or close the quote in which it stands",
            )
            return
        told = "a quote is not closed here, or the text goes on behind it, so this row and those after it cannot be read"  # fmt: skip
        sheet.fault(number + 1, 0, told, _QUOTES)


def _delimiter(text: str) -> str:
    """The sign between the cells: the one that makes the most headings of the first line."""
    first = next((line for line in text.split("\n") if line.strip(",;\t\r ")), "")

    def known(sign: str) -> int:
        try:
            cells = next(csv.reader([first], delimiter=sign), [])
        except csv.Error:  # what is wrong with it is told with its row
            return 0
        return sum(bool(key_of(cell)) for cell in cells)

    return max(_DELIMITERS, key=known)


def _take_headings(sheet: _Sheet, row: int, cells: Sequence[str]) -> None:
    if not any(map(key_of, cells)):
        raise FileError([RowFault(sheet.name, row, 0, "this row has no heading that a claim has", _BEGIN)])  # fmt: skip
    first: dict[str, int] = {}
    sheet.width = len(cells)
    for column, cell in enumerate(cells, 1):
        heading, key = unguarded(cell), key_of(cell)
        if not key and heading:
            told = f"no claim has a heading `{heading[:40]}`"
            near = nearest(heading, HEADINGS.values())
            sheet.fault(row, column, told, f"{near}; else take the column out")
        elif key in first and key not in LISTS:
            told = f"`{HEADINGS[key]}` stands in column {_letters(first[key])} already"
            remedy = _ONE_SOURCE if key == "source_url" else "leave one of the two"
            sheet.fault(row, column, told, remedy)
        elif key:
            first.setdefault(key, column)
            sheet.columns[column] = key
    for key in NEEDED:
        if key not in first:
            sheet.fault(row, 0, f"there is no column `{HEADINGS[key]}`", "add it")
    sheet.marks["claims",] = (row, 0)


def _take_row(sheet: _Sheet, row: int, cells: Sequence[str]) -> None:
    """Add what a row says as the next entry; of one whose cells have moved, say that and nothing else."""
    faults, notes, marks = len(sheet.faults), len(sheet.notes), len(sheet.marks)
    _take_cells(sheet, row, cells)
    if _has_moved(sheet, cells):
        del sheet.entries[-1], sheet.faults[faults:], sheet.notes[notes:]
        while len(sheet.marks) > marks:  # the next entry has the number of this one
            sheet.marks.popitem()
        more = len(cells) - sheet.width
        sign = _SIGNS.get(sheet.parted, f"`{sheet.parted}`")
        told = f"this row has {more} {'cell' if more == 1 else 'cells'} more than there are headings, as where a text with a {sign} in it is not in quotes"  # fmt: skip
        sheet.fault(row, 0, told, f"{_QUOTES}; or take out what stands beyond the last heading")  # fmt: skip
        return
    for column, cell in enumerate(cells, 1):
        if cell and column not in sheet.columns and not _is_told(sheet, column):
            sheet.fault(row, column, "a text stands in a column without a heading", _NO_HEADING)  # fmt: skip


_NO_HEADING = f"write a heading above it, or take it out; where it is the rest of a text with a comma, {_QUOTES}"  # fmt: skip


def _has_moved(sheet: _Sheet, cells: Sequence[str]) -> bool:
    """Whether the cells of the row that was taken last stand under the headings of others.

    A cell too many may be a remark beside the table: then those before it are right. An empty one is no sign by itself.
    """
    if len(cells) <= sheet.width:
        return False
    lost = {key for key in NEEDED if key not in sheet.columns.values()}
    wrong = _of_wrong_kind(sheet.entries[-1]) - lost
    return len(wrong) > (0 if any(cells[sheet.width :]) else 1)


def _take_cells(sheet: _Sheet, row: int, cells: Sequence[str]) -> None:
    place: Loc = ("claims", len(sheet.entries))
    sheet.marks[place] = (row, 0)
    entry: dict[str, Any] = {}
    for column, key in sheet.columns.items():
        cell = unguarded(cells[column - 1]) if column <= len(cells) else ""
        mark = (row, column)
        if key in LISTS:
            _take_list(sheet, entry, (*place, key), cell, mark)
            continue
        loc = (*place, "scope", key) if key in _SCOPE else (*place, key)
        sheet.marks[loc] = mark
        if not cell:
            continue
        if key in _SCOPE:
            entry.setdefault("scope", {})[key] = cell
        else:
            entry[key] = _value(sheet, key, cell, mark)
    sheet.entries.append(entry)


def _is_told(sheet: _Sheet, column: int) -> bool:
    """Whether something is said of this column already."""
    return any(fault.column == column for fault in sheet.faults)


def _take_list(sheet: _Sheet, entry: dict[str, Any], loc: Loc, cell: str, mark: tuple[int, int]) -> None:  # fmt: skip
    """Add the lines of a cell to a list, which may stand in several columns."""
    lines = entry.setdefault(str(loc[-1]), [])
    sheet.marks.setdefault(loc, mark)
    for line in filter(None, map(str.strip, cell.split("\n"))):
        sheet.marks[*loc, len(lines)] = mark
        lines.append(line)


def _value(sheet: _Sheet, key: str, cell: str, mark: tuple[int, int]) -> object:
    """A cell as claims.yaml would hold it."""
    if key in _WORDS:
        return cell.casefold()
    if key == "impact" and cell.isascii() and cell.isdigit():
        return int(cell[:9])
    sources = _NEXT_ADDRESS.split(cell) if key == "source_url" else []
    if len(sources) > 1:
        sheet.fault(*mark, "more than one source stands here, and a claim has one", _ONE_SOURCE)  # fmt: skip
        return sources[0]
    cell = without_midnight(cell) if key in DAYS else cell
    day = day_first(cell) if key in DAYS else None
    if day is None:
        return cell
    if in_doubt(cell):
        sheet.notes.append(
            f"{sheet.name}, row {mark[0]}, column {_letters(mark[1])}: `{HEADINGS[key]}` {cell} was read with the day first, "
            f"as {day.day} {ENGLISH[day.month - 1]} {day.year}."
        )
    return day.isoformat()


def _of_row(fault: Fault) -> RowFault:
    """What is said of claims.yaml, said of a spreadsheet."""
    remedy = f"{_AS_DATE if COUNTED_DAY in fault.message else ''}{fault.remedy}"
    return RowFault(fault.path, fault.line, fault.column, in_headings(fault.message), in_headings(remedy))  # fmt: skip


def _letters(column: int) -> str:
    """A column as a spreadsheet calls it: 1 is A, 27 is AA."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
