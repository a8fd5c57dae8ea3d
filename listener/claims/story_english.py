"""What the steps of an incident note, in plain English: the rows and the log keep codes. Pure. Welsh: story_words.py."""

from __future__ import annotations

import re
from collections.abc import Callable

from listener.claims.joining import GOES_ON, PART_OF
from listener.claims.postures import POSTURE_WORDS
from listener.telling.overtaken import CLOSED, GRAVER, INSTEAD, TAKEN_ON, WRONG

LEVELS = {"NONE": "not told", "LOW": "low", "MEDIUM": "medium", "HIGH": "high"}
STATES = {
    "new": "nobody had taken it on",
    "acknowledged": "somebody had taken it on",
    "acted": "something was done about it",
    "closed": "it was over",
    "wrong": "it was a false alarm",
}
_TEAMS = {
    "comms": "the communications team",
    "owner": "the councillor",
    "comms_lead": "the lead of the communications team",
    "reviewers": "the reviewers",
}
# What the rows and the log keep, and what a person reads.
_ENDED = {each: each.replace("incident", "alert") for each in (CLOSED, WRONG, TAKEN_ON)}
LEVEL, STATE = "|".join(LEVELS), "|".join(STATES)
# Which version of a claim was weighed anew; what else such a step notes is for the service alone.
WEIGHED = re.compile(r"([A-Z]+-[\w.-]+) v(\d+)(?: past)?(?: emergency [\dTZ:.+ -]+)?")
Shapes = tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]


def detail_in_english(detail: str) -> str:
    """What a step notes beside its name, in words; as it stands where it is none of ours."""
    for posture, (words, _) in POSTURE_WORDS.items():
        if detail == posture:
            return words
    for shape, say in _DETAILS:
        found = shape.fullmatch(detail)
        if found:
            return say(found)
    return detail


def sentence_in_english(sentence: str) -> str:
    """What the service itself gave as its reason, in words."""
    if found := GRAVER_TOLD.fullmatch(sentence):
        return f"a graver level, {LEVELS[found[1]]}, was told since"
    if found := GRAVER_INSTEAD.fullmatch(sentence):
        return f"a graver level, {LEVELS[found[1]]}, goes out in its place"
    return _ENDED.get(sentence, sentence)


def _way(way: str) -> str:
    kind, _, name = way.partition(":")
    return f"the channel {name}" if kind == "channel" else _TEAMS.get(way, way)


def _ways(ways: str) -> str:
    return ", ".join(_way(each) for each in ways.split(", "))


GRAVER_TOLD = re.compile(GRAVER.format(level=f"({LEVEL})"))
GRAVER_INSTEAD = re.compile(INSTEAD.format(level=f"({LEVEL})"))
_DETAILS: Shapes = (
    (
        re.compile(rf"({LEVEL}) to ({LEVEL})"),
        lambda found: f"from {LEVELS[found[1]]} to {LEVELS[found[2]]}",
    ),
    (
        re.compile(rf"({LEVEL}), in the daily digest"),
        lambda found: f"{LEVELS[found[1]]}, in the daily digest",
    ),
    (
        re.compile(rf"({LEVEL}), to (.+), until (\d\d:\d\d(?: [A-Z]{3})? on \w+)"),
        lambda found: f"{LEVELS[found[1]]}, to {_ways(found[2])}, until {found[3]}",
    ),
    (
        re.compile(rf"({LEVEL}), to (.+)"),
        lambda found: f"{LEVELS[found[1]]}, to {_ways(found[2])}",
    ),
    (re.compile(r"to (\w+)"), lambda found: f"to {_way(found[1])}"),
    (re.compile(rf"from ({STATE})"), lambda found: f"before that: {STATES[found[1]]}"),
    (
        re.compile(rf"back to ({STATE})"),
        lambda found: f"as before: {STATES[found[1]]}",
    ),
    (re.compile(r"after incident (\d+)"), lambda found: f"after alert {found[1]}"),
    (
        re.compile(PART_OF.format(number=r"(\d+)")),
        lambda found: f"alert {found[1]} is part of it",
    ),
    (
        re.compile(GOES_ON.format(number=r"(\d+)")),
        lambda found: f"it goes on in alert {found[1]}",
    ),
    (WEIGHED, lambda found: f"{found[1]}, version {found[2]}"),
)
