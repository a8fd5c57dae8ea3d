"""What an incident keeps in English, in draft Welsh: why something is proposed, and what its steps note. Pure.

The rows and the log keep the English: it is what the service wrote, and what its receipts are of.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable

from listener.claims.became import STANDS_AGAIN, WHY
from listener.claims.joining import GOES_ON, PART_OF
from listener.claims.moments import DAYS_CY
from listener.claims.own import TITLE as OWN_TITLE
from listener.claims.postures import POSTURE_WORDS
from listener.claims.quoting import REPORTED
from listener.claims.spread_alert import REPORTED_OWN
from listener.claims.story_english import GRAVER_INSTEAD, GRAVER_TOLD, WEIGHED
from listener.claims.wording import LEVELS_CY
from listener.telling.overtaken import CLOSED, TAKEN_ON, WRONG

_STATES = {
    "new": "neb wedi ymgymryd ag ef",
    "acknowledged": "ymgymerwyd ag ef",
    "acted": "gweithredwyd arno",
    "closed": "wedi cau",
    "wrong": "camrybudd",
}
_TEAMS = {
    "comms": "y tîm cyfathrebu",
    "owner": "y cynghorydd",
    "comms_lead": "arweinydd y tîm cyfathrebu",
    "reviewers": "yr adolygwyr",
}
_DAYS = dict(zip(calendar.day_name, DAYS_CY, strict=True))
_TITLES = {
    "something new is being said by several people": "mae sawl person yn dweud rhywbeth newydd",
    REPORTED: "rhywbeth newydd y rhoddodd ochr y cynghorydd wybod amdano",
    REPORTED_OWN: "rhywbeth am y cynghorydd y gellir ei wirio, y rhoddodd ochr y cynghorydd wybod amdano",
    OWN_TITLE: "mae sawl person yn dweud rhywbeth am y cynghorydd y gellir ei wirio",
}
_SENTENCES = {
    "It was quiet for three days.": "Bu'n dawel am dridiau.",
    CLOSED: "caeodd rhywun y rhybudd",
    WRONG: "barnodd rhywun mai camrybudd oedd hwn",
    TAKEN_ON: "ymgymerodd rhywun â'r rhybudd",
    WHY["withdrawn"]: "tynnwyd yr honiad yn ôl",
    WHY["taken out"]: "tynnwyd yr honiad allan o'r banc ffeithiau",
    WHY["true"]: "canfu'r cyngor fod yr honiad yn wir",
    STANDS_AGAIN: "mae'r cyngor yn dweud rhywbeth am yr honiad eto",
}
_NAME = re.compile(r"[A-Z]+-[\w.-]+")  # of a claim: the same in any language


def title_in_welsh(title: str) -> str:
    """What stands for a title where the words are kept elsewhere; "" where it is none of ours."""
    return _TITLES.get(title, "")


def sentence_in_welsh(sentence: str) -> str:
    """What the service itself gave as its reason; "" for words that are none of ours."""
    if found := GRAVER_TOLD.fullmatch(sentence):
        return f"anfonwyd lefel fwy difrifol, {LEVELS_CY[found[1]]}, ers hynny"
    if found := GRAVER_INSTEAD.fullmatch(sentence):
        return f"mae lefel fwy difrifol, {LEVELS_CY[found[1]]}, yn mynd allan yn ei lle"
    return _SENTENCES.get(sentence, "")


def detail_in_welsh(detail: str) -> str:
    """What a step notes beside its name; "" for words that are none of ours."""
    for posture, (_, words) in POSTURE_WORDS.items():
        if detail == posture:
            return words
    if _NAME.fullmatch(detail):
        return detail
    for shape, say in _DETAILS:
        found = shape.fullmatch(detail)
        if found:
            return say(found)
    return ""


def _told(found: re.Match[str]) -> str:
    """Of which level they were told, and by which ways."""
    ways = [_way(each) for each in found[2].split(", ")]
    return f"{LEVELS_CY[found[1]]}, at: {', '.join(ways)}"


def _held(found: re.Match[str]) -> str:
    """Of which level, for whom, and until when they were not told yet."""
    return f"{_told(found)}, tan {found[3]} ddydd {_DAYS[found[4]]}"


def _way(way: str) -> str:
    kind, _, name = way.partition(":")
    return f"sianel {name}" if kind == "channel" else _TEAMS.get(way, way)


_LEVEL, _STATE, _DAY = "|".join(LEVELS_CY), "|".join(_STATES), "|".join(_DAYS)
_DETAILS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (
        re.compile(rf"({_LEVEL}) to ({_LEVEL})"),
        lambda found: f"{LEVELS_CY[found[1]]} → {LEVELS_CY[found[2]]}",
    ),
    (
        re.compile(rf"({_LEVEL}), in the daily digest"),
        lambda found: f"{LEVELS_CY[found[1]]}, yn y crynodeb dyddiol",
    ),
    (
        re.compile(
            rf"({_LEVEL}), to (.+), until (\d\d:\d\d(?: [A-Z]{{3}})?) on ({_DAY})"
        ),
        _held,
    ),  # rows of before have no zone
    (re.compile(rf"({_LEVEL}), to (.+)"), _told),
    (re.compile(r"to (\w+)"), lambda found: f"at: {_way(found[1])}"),
    (re.compile(rf"from ({_STATE})"), lambda found: f"cyn hynny: {_STATES[found[1]]}"),
    (
        re.compile(rf"back to ({_STATE})"),
        lambda found: f"fel o'r blaen: {_STATES[found[1]]}",
    ),
    (re.compile(r"after incident (\d+)"), lambda found: f"ar ôl rhybudd {found[1]}"),
    (
        re.compile(PART_OF.format(number=r"(\d+)")),
        lambda found: f"mae rhybudd {found[1]} yn rhan ohono",
    ),
    (
        re.compile(GOES_ON.format(number=r"(\d+)")),
        lambda found: f"mae'n parhau yn rhybudd {found[1]}",
    ),
    (WEIGHED, lambda found: f"{found[1]}, fersiwn {found[2]}"),
)
