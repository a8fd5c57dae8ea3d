"""The deadline that the words of the press name, where it can be read for sure: a time with its day. Pure.

"By 5pm today", "by 9:30 tonight", "my deadline is noon on Friday", "erbyn 17:00 yfory". What leaves a doubt (no day, "next
Friday", five o'clock of which half of the day, twelve at night, another date or week beside the weekday) is no deadline here:
it is quoted and not reckoned with.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from listener.claims.clock import Due
from listener.modes.periods import LONDON
from moderation.patterns.either_case import in_small

MARGIN = timedelta(
    hours=1
)  # before it, for an answer; half of the time left where that is less
# Weekdays by their first letters, Monday first; in Welsh with "dydd", which is also the word for day.
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAYS_CY = ("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul")
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_WEEKDAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
    rf"|d+ydd (?:{'|'.join(_DAYS_CY)})"
)
_DAY = rf"(?:on |this |for )?(?P<day{{n}}>today|tonight|tomorrow|heddiw|yfory|{_WEEKDAY})\b"
_PART = (
    r"(?:[ ,(]{{1,3}}(?:(?:(?:in )?the |at )?(?P<part{n}>morning|afternoon|evening|night)"
    r"|(?:gyda'r |(?:yn )?y )?(?P<rhan{n}>bore|prynhawn|nos|hwyr))\b)?"
)
_HOUR = (
    r"(?:at |about |around )?(?:(?P<noon{n}>(?:12 )?(?:noon|midday)|hanner dydd)"
    r"|(?P<hour{n}>\d{{1,2}})(?:[:.](?P<minute{n}>\d\d))?(?: ?o'?clock)? ?(?P<half{n}>(?:[ap]\.?m|[yb]\.? ?[bh])\b\.?)?)"
    r"(?: (?:gmt|bst))?"
)
_JOIN = r"[ ,(]{1,3}"
_WHEN = (
    rf"(?:{_HOUR.format(n=1)}{_JOIN}{_DAY.format(n=1)}{_PART.format(n=1)}"
    rf"|{_HOUR.format(n=3)} this (?P<half_day>morning|afternoon|evening)\b"
    rf"|{_DAY.format(n=2)}{_PART.format(n=2)}{_JOIN}{_HOUR.format(n=2)})"
)
_CUE = (
    r"(?<!\bnot )(?:\b(?:by|before|until|till|no later than|erbyn|cyn)"
    r"|\b(?:deadline|dyddiad cau|terfyn amser)(?: (?:is|was|of|for \w+(?: \w+)?|yw|ydy))?:?)"
)
STATED = re.compile(rf"{_CUE} (?:the latest )?(?P<when>{_WHEN})", re.IGNORECASE)
# A week or a date beside the day: it may be another one than the next of that name.
_COUNT = r"(?:an?|one|two|three|four|\d{1,2})"
_ORDINAL = (
    r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|[a-z]+teenth|twentieth|thirtieth)"
)
_OTHER_DAY = re.compile(
    rf"[ ,;:(\[\u2013\u2014-]{{0,4}}(?:week\b|fortnight\b|(?:of |the )*(?:next|following)\b|after next\b|nesaf\b"
    rf"|(?:in |from |of )?(?:the |{_COUNT} )(?:week|fortnight|month)|ymhen (?:\w+ )?(?:wythnos|pythefnos|mis)"
    rf"|the \d|the {_ORDINAL}\b|\d{{1,2}}(?:st|nd|rd|th|ain|eg|fed)\b|\d{{1,2}} ?(?:of )?(?:{_MONTHS})|\d{{1,4}}[/.-]\d"
    rf"|(?:{_MONTHS})[a-z]*\b)|[ ,]{{0,2}}(?:\d{{1,2}}\b(?! ?[ap]m)|[(\[]\d{{1,2}}[)\]])",
    re.IGNORECASE,
)
_EARLIEST, _LATEST = 8, 12  # hours that need no "am" or "pm" to be understood
# The hours of the clock that each part of a day has for sure: "one tonight" may be in the morning.
_HOURS = {"morning": range(12), "afternoon": range(12, 19), "evening": range(16, 24), "night": range(17, 24)}  # fmt: skip
_PARTS_CY = {"bore": "morning", "prynhawn": "afternoon", "nos": "night", "hwyr": "evening"}  # fmt: skip


def deadline_in(text: str, said_at: datetime) -> datetime | None:
    """The earliest deadline that the words name for sure, of those after they were written; None where none is."""
    found = (_moment(each, text, said_at) for each in STATED.finditer(_even(text)))
    return min((each for each in found if each and each > said_at), default=None)


def within(asked: Due, until: datetime | None, now: datetime) -> Due:
    """The clocks of an alert, ended in time for a deadline that lies ahead: acknowledged with a margin, answered by then."""
    if until is None or until <= now or asked.acknowledge_by is None:
        return asked
    latest = until - min(MARGIN, (until - now) / 2)
    posture = min(asked.posture_by, until) if asked.posture_by else None
    return Due(min(asked.acknowledge_by, latest), posture)


def _even(text: str) -> str:
    """One kind of apostrophe and single spaces."""
    return " ".join(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())


def _moment(found: re.Match[str], text: str, said_at: datetime) -> datetime | None:
    here = said_at.astimezone(LONDON)
    at = _time(found)
    if at is None or _OTHER_DAY.match(_even(text)[found.end() :]):
        return None
    day = _day(found, here, at)
    return datetime.combine(day, at, LONDON).astimezone(said_at.tzinfo) if day else None


def _first(found: re.Match[str], name: str) -> str:
    """What any of the ways to write it holds, in lower case."""
    return next((in_small(said) for n in "123" if (said := found.groupdict().get(f"{name}{n}"))), "")  # fmt: skip


def _time(found: re.Match[str]) -> time | None:
    """The time of day; None where it may be of either half of the day, or is none."""
    half, part = _first(found, "half").replace(".", "").replace(" ", ""), _part(found)
    hour, minute = int(_first(found, "hour") or 99), int(_first(found, "minute") or 0)
    if _first(found, "noon"):
        meant = [12]
    elif half and 1 <= hour <= 12:
        late = half in ("pm", "yh", "bh")
        # Midnight: at which end of the day?
        meant = [hour % 12 + 12 * late] if late or hour < 12 or minute else []
    elif part:
        meant = [hour, hour + 12] if hour < 12 else [hour]
    else:
        sure = hour >= _EARLIEST and (hour > _LATEST or _first(found, "minute"))
        meant = [hour] if sure else []
    fits = [each for each in meant if each in _HOURS.get(part, range(24))]
    return time(fits[0], minute) if fits and minute < 60 else None


def _part(found: re.Match[str]) -> str:
    """The part of the day that is named; "" where none is."""
    said = _first(found, "part") or in_small(found["half_day"] or "")
    welsh = _PARTS_CY.get(_first(found, "rhan"), "")
    return said or welsh or ("night" if _first(found, "day") == "tonight" else "")


def _day(found: re.Match[str], here: datetime, at: time) -> date | None:
    """The day; a weekday is the next one of that name, today where the time is still to come."""
    named, today = _first(found, "day"), here.date()
    if found["half_day"] or named in ("today", "tonight", "heddiw"):
        return today
    if named in ("tomorrow", "yfory"):
        return today + timedelta(days=1)
    names = _DAYS_CY if named.startswith("d") else _DAYS
    said = named.split()[-1]
    ahead = next(n for n, name in enumerate(names) if said.startswith(name)) - here.weekday()  # fmt: skip
    if ahead == 0 and at <= here.time():
        return None
    return today + timedelta(days=ahead % 7)
