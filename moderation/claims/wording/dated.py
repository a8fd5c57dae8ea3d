"""Dates in digits, told in words: "06/05/2027", "6.5.27" and "2027-05-06" are 6 May 2027, as they are written here, day first.

A day and a month alone ("3/5") are a date only where a word before them says when; "24/7", "9/11", a half, a score, a planning
number, a telephone and a sum are none. What could only be a date with the month first is left as it is: it is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from moderation.claims.months import ENGLISH, MONTHS, NUMBER, WELSH
from moderation.claims.wording.words import plain
from moderation.patterns.either_case import in_small
from moderation.patterns.late import late
from moderation.text.language import welsh_surely
from moderation.text.welsh import mutations

Span = tuple[int, int]

# Each name of a month and each changed form of a Welsh one.
MONTH_NUMBER = NUMBER | {form: NUMBER[names[-1]] for names in MONTHS for form in mutations(names[-1])}  # fmt: skip
_CY = tuple(name.title() for name in WELSH.split())
_FREE = r"(?<![\w/.,:£€$#-])"
_ENDS = r"(?![\w/%£€$]|[.,:-]\d|-)"
_DIGITS = late(
    rf"{_FREE}(?:(?P<day>\d{{1,2}})(?P<mark>[/.-])(?P<month>\d{{1,2}})(?P=mark)(?P<year>(?:19|20)\d\d|[23]\d)"
    rf"|(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)"
    rf"|(?P<short_day>\d{{1,2}})/(?P<short_month>\d{{1,2}})){_ENDS}",
    re.ASCII,
)
_ON = late(r"(?:\b(?:on|from|ar|o)(?: the)? |\()$", re.IGNORECASE)
_LEAP = 2024  # a year that has every day
_NEVER_ALONE = ("24/7", "9/11", "7/7", "50/50")
_NO_DATE_BEFORE = late(
    r"(?:\b(?:ref(?:erence)?|application|planning|permission|no|nos|number|tel|telephone|phone|mobile|call|ring|text|sort code|account|version|section|paragraph|para|clause|won|lost|drew|scored?|beat)\b[.:]? ?(?:is |are )?|\d{3,} )$",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
_WHEN = late(
    rf"\b(?:on|until|till?|since|before|after|starting|starts?|dated|due|(?:week|month) (?:commencing|beginning|ending)|w/[ce]|{_WEEKDAY},?"
    rf"|(?:day|date|deadline|elections?|poll|vote|meeting) (?:is|are|was|will be)|ar|hyd|ers|erbyn|cyn|wedi)(?: (?:the|{_WEEKDAY},?))? $",
    re.IGNORECASE,
)
_PERHAPS_WHEN = late(r"\b(?:from|by|to|between|and)(?: the)? $", re.IGNORECASE)
_EVERYDAY_PARTS = frozenset(["1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "1/8", "1/10"])
# "On 1/2 pay", "after 3/4 of an hour".
_OF_SOMETHING = late(
    r"\s?(?:of|an?|the|pay|price|full|empty|term|time|size|mile|hour|pint|inch|ton|tonne|acre|way|days?|stars?|million|cup|o|awr|tal)\b|['\"”″]",
    re.IGNORECASE,
)
_NAMES = "|".join(sorted(MONTH_NUMBER, key=len, reverse=True))
_WORDS = late(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?(?: of| o)? (?P<month>{_NAMES})\b\.?(?! (?:be|have|not|well|also|still|need|get|go|or)\b)(?:,? (?P<year>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<name>{_NAMES})\.? (?:the )?(?P<behind>\d{{1,2}})(?:(?:st|nd|rd|th)\b|(?=,? (?:19|20)\d\d\b))(?:,? (?P<then>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Day:
    """A date that a text names, and where."""

    span: Span
    day: int
    month: int
    year: int | None = None
    in_digits: bool = False

    def same(self, other: Day) -> bool:
        """Whether both may be one date: few name the year."""
        if (self.day, self.month) != (other.day, other.month):
            return False
        return None in (self.year, other.year) or self.year == other.year


@lru_cache(maxsize=2048)
def days_in_digits(text: str) -> tuple[Day, ...]:
    """The dates that a text has in digits."""
    return tuple(_digit_days(text))


@lru_cache(maxsize=2048)
def days_named(text: str) -> tuple[Day, ...]:
    """The dates with day and month that a text names, in digits and in words, in the order of the text."""
    found = [*days_in_digits(text), *_word_days(text)]
    return tuple(sorted(found, key=lambda each: each.span))


@lru_cache(maxsize=2048)
def in_words(text: str, *, welsh: bool | None = None) -> str:
    """The text with its dates in words. Never raises. `welsh`: its language; left out, it is looked at."""
    found = days_in_digits(text)
    if not found:
        return text
    welsh = welsh_surely(plain(text)) if welsh is None else welsh
    told, at = "", 0
    for each in found:
        told += text[at : each.span[0]] + _told(each, _CY if welsh else ENGLISH)
        at = each.span[1]
    return told + text[at:]


@lru_cache(maxsize=2048)
def without_days(text: str) -> str:
    """The text with blanks for its dates in digits and the "on" before them; "until 12/01/2026" stays."""
    for each in days_in_digits(text):
        a, b = each.span
        on = _ON.search(text[max(a - 12, 0) : a])
        if on:
            a -= len(on.group())
            text = f"{text[:a]}{' ' * (b - a)}{text[b:]}"
    return text


def as_it_stands(piece: str, told: str, text: str) -> str:
    """A piece of what `in_words` or `without_days` made of a text, as the text itself has it."""
    if told == text or not piece:
        return piece
    at = told.find(piece)
    if at >= 0:
        if told == without_days(text):
            return text[at : _with_its_date(at + len(piece), told, text)]
        start, end = (_place(where, told, text) for where in (at, at + len(piece)))
        return text[start:end]
    for each in days_in_digits(text):
        written = text[slice(*each.span)]
        for months in (ENGLISH, _CY):
            piece = piece.replace(_told(each, months), written)
    return piece


def _with_its_date(end: int, told: str, text: str) -> int:
    """The end of a piece with the date behind it, for which blanks were told."""
    for each in days_in_digits(text):
        last = each.span[1]
        if (
            end <= each.span[0]
            and not told[end:last].strip()
            and text[end - 1] not in ".!?"
        ):
            end = last
    return end


def other_date(sentence: str, wording: str) -> bool:
    """Whether both name dates, and none of them is the same. "Until 31 March" is "from 1 April"."""
    mine, theirs = days_named(sentence), days_named(wording)
    if not (mine and theirs):
        return False
    return not any(one.same(other) or _next_to(one, other) for one in mine for other in theirs)  # fmt: skip


def _next_to(one: Day, other: Day) -> bool:
    """Whether one is the last day of a month, and the other the first of the next."""
    earlier, later = (one, other) if later_month(one, other) else (other, one)
    return later_month(earlier, later) and later.day == 1 and _last_of_month(earlier)


def later_month(one: Day, other: Day) -> bool:
    """Whether the month of the other is the one after."""
    return other.month == one.month % 12 + 1


def _last_of_month(each: Day) -> bool:
    return not _is_day(each.year or _LEAP, each.month, each.day + 1) or (each.month, each.day) == (2, 28)  # fmt: skip


def _told(each: Day, months: tuple[str, ...]) -> str:
    year = f" {each.year}" if each.year else ""
    return f"{each.day} {months[each.month - 1]}{year}"


def _place(where: int, told: str, text: str) -> int:
    """The place in the text of a place in what was told of it; within a date its end."""
    moved = 0  # by how much what was told is longer so far
    for each in days_in_digits(text):
        start = each.span[0] + moved
        rest = len(text) - each.span[1]
        length = _length(told, start, each)
        if where <= start:
            break
        if where < start + length:
            return len(text) - rest
        moved += length - (each.span[1] - each.span[0])
    return where - moved


def _length(told: str, start: int, each: Day) -> int:
    """How long a date is in words, which stands there in one of two languages."""
    names = (_told(each, months) for months in (ENGLISH, _CY))
    return next((len(name) for name in names if told.startswith(name, start)), 0)


def _digit_days(text: str) -> Iterator[Day]:
    for found in _DIGITS.finditer(text):
        before = text[max(found.start() - 40, 0) : found.start()]
        if _NO_DATE_BEFORE.search(before):
            continue
        if found["short_day"] and not _is_when(found, before):
            continue
        day, month = (int(found[name] or found[f"iso_{name}"] or found[f"short_{name}"]) for name in ("day", "month"))  # fmt: skip
        written = found["year"] or found["iso_year"]
        year = int(written if len(written) == 4 else f"20{written}") if written else None  # fmt: skip
        if _is_day(year or _LEAP, month, day):
            yield Day(found.span(), day, month, year, in_digits=True)


def _is_when(found: re.Match[str], before: str) -> bool:
    """Whether two numbers with a stroke between them, and no year, say when."""
    written = found.group()
    if written in _NEVER_ALONE or _OF_SOMETHING.match(found.string, found.end()):
        return False
    if _WHEN.search(before):
        return True
    return bool(_PERHAPS_WHEN.search(before)) and written not in _EVERYDAY_PARTS


def _word_days(text: str) -> Iterator[Day]:
    for found in _WORDS.finditer(text):
        day = int(found["day"] or found["behind"])
        month = MONTH_NUMBER[in_small(found["month"] or found["name"])] + 1
        written = found["year"] or found["then"]
        year = int(written) if written else None
        if _is_day(year or _LEAP, month, day):
            yield Day(found.span(), day, month, year)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
