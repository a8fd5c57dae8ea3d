"""Moments as comms read them, in English and draft Welsh: by the clock on the wall, and how long ago. Pure."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from listener.spans import counted
from listener.telling.alerts import many
from listener.telling.notices import LONDON, MONTHS_CY, many_cy, zoned

DAYS_CY = ("Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul")
_PART = re.compile(r"(\d{1,7}) (day|hour|minute|second)s?")
_LENGTH = re.compile(rf"{_PART.pattern}(?: \d{{1,2}} minutes?)?")
_SURE = 6  # days ahead or back within which a weekday's name means one day only


def on_the_wall(moment: datetime, now: datetime) -> tuple[str, str]:
    """A moment in London: "17:00 GMT on Wednesday". With its date where another day of that name is as near."""
    here = moment.astimezone(LONDON)
    away = (here.date() - now.astimezone(LONDON).date()).days
    english = f"{zoned(here)} on {here:%A}"
    welsh = f"{zoned(here)} ddydd {DAYS_CY[here.weekday()]}"
    if abs(away) <= _SURE:
        return english, welsh
    return (
        f"{english} {here.day} {here:%B}",
        f"{welsh} {here.day} {MONTHS_CY[here.month - 1]}",
    )


def lasting(length: timedelta) -> tuple[str, str]:
    """A length of time, as a person would say it: to the minute, from two hours on in hours, from two days on in days."""
    count, unit = counted(max(length, timedelta()))
    if unit == "seconds":
        return _to_the_minute(count // 60)
    if unit == "hours":
        return many(count, "hour"), many_cy(count, "awr")
    return many(count, "day"), many_cy(count, "diwrnod", two="ddiwrnod", three="diwrnod")  # fmt: skip


def length_in_welsh(said: str) -> str | None:
    """The Welsh of a length as `lasting` says it, or as rows of older versions do, in seconds; None for other words."""
    if not _LENGTH.fullmatch(said):
        return None
    parts = {f"{unit}s": int(count) for count, unit in _PART.findall(said)}
    return lasting(timedelta(**parts))[1]


def ago(waited: timedelta) -> tuple[str, str]:
    """How long ago that was."""
    said, cy = lasting(waited)
    return f"{said} ago", f"{cy} yn ôl"


def _to_the_minute(minutes: int) -> tuple[str, str]:
    hours, rest = divmod(minutes, 60)
    short, short_cy = many(rest, "minute"), many_cy(rest, "munud", one="funud", two="funud")  # fmt: skip
    if not hours:
        return short, short_cy
    whole, whole_cy = many(hours, "hour"), many_cy(hours, "awr")
    return (f"{whole} {short}", f"{whole_cy} {short_cy}") if rest else (whole, whole_cy)


def deadline_words(until: datetime | None, now: datetime) -> tuple[str, ...]:
    """The line of an alert on the deadline that the words name, in both languages; none where it cannot be read."""
    if until is None:
        return ()
    english, welsh = on_the_wall(until, now)
    over = ". It has passed (Mae wedi mynd heibio)." if until <= now else ""
    return (f"Deadline, as we read it (Dyddiad cau, fel yr ydym yn ei ddarllen): {english} ({welsh}){over}",)  # fmt: skip


def deadline_over(until: datetime, now: datetime) -> tuple[str, str]:
    """What is said before a message that leaves after the deadline that it names."""
    english, welsh = on_the_wall(until, now)
    return (
        f"The deadline that the press named has passed: {english}.",
        f"Mae'r dyddiad cau a enwodd y wasg wedi mynd heibio: {welsh}.",
    )
