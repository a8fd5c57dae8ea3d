"""Dates as feeds of papers and councils here write them, day first: "26/11/2026", "26.11.2026 14:30", "26 Tachwedd 2026".

The reader of feeds knows none of them, or takes them for something else. The month is never looked for in front.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/London")
# English and Welsh: whole, short, and as Welsh writes them behind "o".
_MONTHS = (
    "january jan ionawr ion",
    "february feb chwefror chwef chwe",
    "march mar mawrth fawrth maw",
    "april apr ebrill ebr",
    "may mai fai",
    "june jun mehefin fehefin meh",
    "july jul gorffennaf orffennaf gorff gor",
    "august aug awst",
    "september sept sep medi fedi med",
    "october oct hydref hyd",
    "november nov tachwedd dachwedd tach tac",
    "december dec rhagfyr ragfyr rhag rha",
)
_NUMBERS = {name: n for n, names in enumerate(_MONTHS, 1) for name in names.split()}
# The pattern, which asks for either case, takes these for an i and an s: "MEHEFİN".
_NEARLY_OURS = str.maketrans("\u0131\u0130\u017f", "iis")
_WEEKDAY = (
    r"(?:(?:dydd\s+|ddydd\s+)?(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|llun|lun|llu|mawrth|fawrth|maw|mercher|fercher|mer|iau|gwener|wener|gwe|sadwrn|sad|sul)\.?,?\s+)?"
)
# By the clock of twelve hours, too: "9.00am", "2:30 p.m.", and in Welsh "9.00yb", "2.30yp", "8yh".
_HALF = r"(?:\s*(?P<half{n}>[ap]\.?m\.?|y\.?[bph]\.?)(?![a-z]))"
_TIME = (
    rf"(?P<hour{{n}}>\d{{{{1,2}}}})(?:[:.](?P<minute{{n}}>\d\d)(?:[:.](?P<second{{n}}>\d\d)(?:[.,]\d{{{{1,9}}}})?)?{_HALF}?"
    rf"|{_HALF.replace('half', 'whole')})"
)
_ZONE = r"(?:\s*(?P<zone>z|gmt|utc?|bst|[+-]\d\d:?\d\d))?"
_DAY = (
    r"(?:(?P<first_year>\d{4})(?P<sign>[/.-])(?P<second_month>\d{1,2})(?P=sign)(?P<last_day>\d{1,2})"
    r"|(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})"
    rf"|(?P<named_day>\d{{1,2}})(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg|ain)?\s+(?:o\s+|of\s+)?(?P<named>{'|'.join(_NUMBERS)})\.?,?\s+(?P<named_year>\d{{4}}))"
)
_DATE = re.compile(
    rf"\s*(?:{_TIME.format(n=1)},?\s+)?{_WEEKDAY}{_DAY}(?:(?:(?:,|\s+at|\s+am|\s+[-\u2013|])?\s+|T){_TIME.format(n=2)})?{_ZONE}\s*",
    re.IGNORECASE,
)


def is_ours(said: str) -> bool:
    """Whether a date is written as it is here; what its numbers say is another matter."""
    return _DATE.fullmatch(said) is not None


def moment_of(said: str) -> datetime | None:
    """The moment, by the clock here where no zone is named, and by midnight in UTC where no hour is; None for no such day."""
    found = _DATE.fullmatch(said)
    if found is None:
        return None
    hour, minute, second = (found[f"{n}1"] or found[f"{n}2"] for n in ("hour", "minute", "second"))  # fmt: skip
    half = found["half1"] or found["whole1"] or found["half2"] or found["whole2"] or ""
    named = found["named"]
    month = (
        _NUMBERS[_in_small(named)] if named else found["month"] or found["second_month"]
    )
    # "24:00" is the end of the day. A leap second is the last one of its minute.
    ends = not half and f"{hour}:{minute}:{second or '00'}" == "24:00:00"
    with suppress(ValueError, OverflowError):
        at = datetime(
            int(found["year"] or found["named_year"] or found["first_year"]),
            int(month),
            int(found["day"] or found["named_day"] or found["last_day"]),
            0 if ends else _of_the_day(int(hour or 0), half.lower()),
            int(minute or 0),
            59 if second == "60" else int(second or 0),
            tzinfo=_zone(found["zone"] or "") if hour else UTC,
        )
        return (at + timedelta(days=ends)).astimezone(UTC)
    return None


def _of_the_day(hour: int, half: str) -> int:
    """The hour of the whole day. "14:30 PM" is by the clock of 24 hours, and says its half all the same."""
    if not half or hour > 12:
        return hour
    afternoon = half[0] == "p" or half.replace(".", "") in ("yp", "yh")
    return hour % 12 + 12 * afternoon


def _zone(said: str) -> timezone | ZoneInfo:
    if not said:
        return HERE
    if said[0] in "+-":
        ahead = timedelta(hours=int(said[1:3]), minutes=int(said[-2:]))
        return timezone(-ahead if said[0] == "-" else ahead)
    return timezone(timedelta(hours=1)) if _in_small(said) == "bst" else UTC


def _in_small(found: str) -> str:
    return found.translate(_NEARLY_OURS).lower()
