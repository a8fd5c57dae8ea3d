"""A day as people write it here, day first, told as a file of claims writes it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from moderation.claims.months import ENGLISH, NUMBER
from moderation.patterns.late import late

COUNTED_DAY = "is Excel's number for a day"
PLAINLY = "write year, month and day as in 2026-01-12"
_DIGITS = late(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", re.ASCII)
# Spreadsheets turn "12 Nov 2026" into "12-Nov-26".
_WORDS = late(r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of\s+)?|-)([A-Za-z]{3,12})(?:,?\s+(\d{4})|-(\d{4}|\d\d))", re.ASCII)  # fmt: skip
# A spreadsheet that shows a day as a moment puts the first moment of it behind.
_MIDNIGHT = late(r"[ T](?:0?0:00(?::00(?:\.0+)?)?Z?|12:00(?::00)? ?am)", re.IGNORECASE | re.ASCII)  # fmt: skip
_WHOLE = late(r"\d{4}-\d\d-\d\d", re.ASCII)
_COUNTED = late(r"\d{5}", re.ASCII)
_BEFORE_ALL = date(1899, 12, 30)  # from which Excel counts its days


def without_midnight(text: str) -> str:
    """A day without the midnight that a spreadsheet puts behind it: of "12/11/2026 00:00" the day."""
    text = text.strip()
    found = next((hit for hit in _MIDNIGHT.finditer(text) if hit.end() == len(text)), None)  # fmt: skip
    return text[: found.start()] if found else text


def day_of_excel(text: str) -> date | None:
    """The day that a number is in Excel, which counts days: 46338 is 12 November 2026. None where it is none of our time."""
    if not _COUNTED.fullmatch(text.strip()):
        return None
    day = _BEFORE_ALL + timedelta(days=int(text))
    return day if 2000 <= day.year <= 2100 else None


def as_a_file_writes(text: str) -> str:
    """How to write this day: "write 2026-11-12, if 12 November is meant". What cannot be read for sure is not guessed."""
    counted = day_of_excel(text)
    if counted:
        return f"write {counted}, if {counted.day} {ENGLISH[counted.month - 1]} {counted.year} is meant"  # fmt: skip
    text = without_midnight(text)
    if _WHOLE.fullmatch(text):
        return f"write {text}"
    meant = day_first(text)
    if meant is None:
        return PLAINLY
    doubt = f", if {meant.day} {ENGLISH[meant.month - 1]} is meant"
    return f"write {meant}{doubt if in_doubt(text) else ''}"


def day_first(text: str) -> date | None:
    """The day that is meant, read as it is written here: the day before the month. None where it is none."""
    digits, words = _DIGITS.fullmatch(text.strip()), _WORDS.fullmatch(text.strip())
    if digits:
        day, month, year = int(digits[1]), int(digits[3]), int(digits[4])
    elif words and words[2].lower() in NUMBER:
        day, month = int(words[1]), NUMBER[words[2].lower()] + 1
        written = words[3] or words[4]
        year = int(written if len(written) == 4 else f"20{written}")
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def in_doubt(text: str) -> bool:
    """Whether a day of digits alone could be read with the month first, too."""
    digits = _DIGITS.fullmatch(text.strip())
    return digits is not None and int(digits[1]) <= 12 and int(digits[1]) != int(digits[3])  # fmt: skip
