"""The days of the week in English and Welsh, as people write and mistype them: "on Mon", "thurday"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

# In full, in short where that can only be a day, in short where it may be another word, and in Welsh.
WEEKDAYS = (
    ("monday", (), ("mon",), "llun"),
    ("tuesday", ("tues", "tue"), (), "mawrth"),
    ("wednesday", ("weds",), ("wed",), "mercher"),
    ("thursday", ("thurs", "thur", "thu"), (), "iau"),
    ("friday", (), ("fri",), "gwener"),
    ("saturday", (), ("sat",), "sadwrn"),
    ("sunday", (), ("sun",), "sul"),
)
ENGLISH = tuple(day[0] for day in WEEKDAYS)
WELSH = tuple(day[3] for day in WEEKDAYS)
_IN_FULL = {short: day[0] for day in WEEKDAYS for short in (*day[1], *day[2])}
_SURELY = "|".join(short for day in WEEKDAYS for short in day[1])
_PERHAPS = "|".join(short for day in WEEKDAYS for short in day[2])
_ANY = "|".join((*ENGLISH, _SURELY, _PERHAPS))
# "On Sat", "Mon night", "Mon-Fri": she sat in the sun, to be wed.
_SHORT = late(
    rf"\b(?P<when>(?:on|by|from|this|next|last|every|each|until|till|since) (?!sat nav))?(?:(?P<sure>{_SURELY})|(?(when)(?P<told>{_PERHAPS})|(?P<beside>{_PERHAPS})(?= (?:night|morning|evening|afternoon)\b| ?(?:-|to|&|and) ?(?:{_ANY})\b)))"
    rf"(?P<many>s?)\b(?!['’][a-z]|-(?!(?:{_ANY})\b)[a-z])",
    re.IGNORECASE,
)
_RANGE = late(rf"(?<=day)(?P<to> ?(?:-|to|&|and) ?)(?P<last>{_ANY})\b", re.IGNORECASE)
_NEARLY = late(r"\b(?P<day>[mtwfs][a-z]{1,9}d(?:ay|ya))(?P<many>s?)\b", re.IGNORECASE)
_OFTEN_MISSPELT = {"wensday": "wednesday", "wendsday": "wednesday", "wedsday": "wednesday", "saterday": "saturday", "munday": "monday", "thersday": "thursday"}  # fmt: skip


def days_in_full(text: str) -> str:
    """The text with its days in short, and those with a slip of typing, written out: "on Mon" as "on monday"."""
    text = _SHORT.sub(_written_out, text)
    text = _RANGE.sub(lambda found: found["to"] + _of_short(found["last"]), text)
    return _NEARLY.sub(lambda found: _slips().get(in_small(found["day"]), found["day"]) + found["many"], text)  # fmt: skip


def _written_out(found: re.Match[str]) -> str:
    told = found["sure"] or found["told"] or found["beside"]
    return f"{found['when'] or ''}{_of_short(told)}{found['many']}"


def _of_short(told: str) -> str:
    return _IN_FULL.get(in_small(told), told)


@cache
def _slips() -> dict[str, str]:
    """Each day with one slip of typing, behind its first letter: "thurday", "teusday", "monnday", "fridya"."""
    return {
        slip: day for day in ENGLISH for slip in _with_a_slip(day)
    } | _OFTEN_MISSPELT


def _with_a_slip(day: str) -> Iterator[str]:
    stem = day.removesuffix("day")
    yield f"{stem}dya"
    for at in range(1, len(stem)):
        yield f"{stem[:at]}{stem[at + 1 :]}day"
        yield f"{stem[:at]}{stem[at]}{stem[at:]}day"
    for at in range(1, len(stem) - 1):
        yield f"{stem[:at]}{stem[at + 1]}{stem[at]}{stem[at + 2 :]}day"
