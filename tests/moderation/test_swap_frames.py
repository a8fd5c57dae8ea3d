"""Each protected ground in each frame, heard by the shipped scorer: hostile, sporting or plain, the same becomes of every group."""

from __future__ import annotations

from functools import cache

import pytest

from bench.judging import Judging
from moderation.types import Context

GROUPS = (
    "Poles", "Romanians", "English people", "Irish people", "Welsh people", "Scots", "Brits", "Black people", "Asians", "Travellers", "Gypsies",
    "Refugees", "Asylum seekers", "Immigrants", "Muslims", "Jews", "Christians", "Catholics", "Women", "Men", "Old people", "Pensioners", "Young people",
    "Disabled people", "Wheelchair users", "Deaf people", "Autistic people", "Gays", "Gay people", "Lesbians", "Trans people",
)  # fmt: skip
BARE = ("English", "Irish", "Welsh", "Scottish", "Polish")
_PROPER = ("Pol", "Rom", "Eng", "Iri", "Wel", "Sco", "Bri", "Asi", "Mus", "Jew", "Chr", "Cat", "Bla", "Gyp")  # fmt: skip

URGENT = ("queue", True)
WAITS = ("queue", False)
NOTHING = ("none", False)

FRAMES = [
    ("{} out of Wales.", URGENT),
    ("{} out of Scotland!", URGENT),
    ("{} out of our town", URGENT),
    ("{} are the problem with this town.", URGENT),
    ("{} are the problem in this village", URGENT),
    ("{} are the problem with this country", URGENT),
    ("We don't want {} here", URGENT),
    ("No {} here please", URGENT),
    ("Keep {} out of our village", URGENT),
    ("{} are taking over this town", URGENT),
    ("I hate {}", URGENT),
    ("{} are the problem with this council.", WAITS),
    ("{} have ruined this council", WAITS),
    ("{} are welcome here", NOTHING),
    ("Are there any {} on the committee?", NOTHING),
    ("Not enough {} on the council", NOTHING),
    ("There are too few {} on this council", NOTHING),
    ("More {} should stand for council", NOTHING),
    ("Most {} I know are cross about the bypass", NOTHING),
    ("{} use this bus stop every day", NOTHING),
    ("{} out of hours", NOTHING),
    ("{} out of date", NOTHING),
    ("{} out of poverty", NOTHING),
    ("{} out of the World Cup", NOTHING),
    ("{} out of the Euros", NOTHING),
]
BARE_FRAMES = [
    ("{} out of Wales.", URGENT),
    ("{} out of England", URGENT),
    ("{} out of our town", URGENT),
    ("{} are the problem with this town.", URGENT),
    ("{} are the problem with this council.", WAITS),
    ("{} out of the window", NOTHING),
    ("{} out of the World Cup", NOTHING),
    ("{} out of the Six Nations", NOTHING),
    ("{} out of date", NOTHING),
    ("{} out of our schools", NOTHING),
]


@cache
def judging() -> Judging:
    return Judging()


def outcome(text: str) -> tuple[str, bool]:
    told = judging().judge(text, Context())
    return told.action, told.urgent


def filled(frame: str, group: str) -> str:
    inside = not frame.startswith("{}") and not group.startswith(_PROPER)
    return frame.format(group.lower() if inside else group)


@pytest.mark.parametrize(("frame", "due"), FRAMES)
def test_the_same_becomes_of_every_group(frame: str, due: tuple[str, bool]) -> None:
    told = {group: outcome(filled(frame, group)) for group in GROUPS}
    assert told == dict.fromkeys(GROUPS, due)


@pytest.mark.parametrize(("frame", "due"), BARE_FRAMES)
def test_and_of_every_people_by_its_bare_name(
    frame: str, due: tuple[str, bool]
) -> None:
    told = {people: outcome(filled(frame, people)) for people in BARE}
    assert told == dict.fromkeys(BARE, due)


@pytest.mark.parametrize(
    "text",
    ["Women are the problem with this council? Rubbish.", "Councillors who despise women are the problem with this town",
     "Old people are the problem with this town, apparently", "Cuts to services for disabled people are the problem with this council",
     "The Scots out of the Euros again, poor lads", "Refugees out of hotels and into homes", "Pensioners out of fuel poverty, that is the aim",
     "They don't want disabled people here, that is how it feels", "It's not that we don't want travellers here", "Women out of the kitchen and onto the council",
     "Old houses are the problem in this village", "Welsh out of the window again",
     "Most old people I know are angry about the bypass", "We don't want refugees here to go hungry",
     "Young people are the problem in this area, say residents", "Disabled people are the trouble in this country: no, they are not"],
)  # fmt: skip
def test_what_is_asked_pitied_or_told_of_others_wakes_nobody(text: str) -> None:
    assert not outcome(text)[1]


@pytest.mark.parametrize(
    "text",
    ["Throw the Poles out of the window", "Poles out of our schools", "The most ugly old woman I ever met",
     "Sorry but old people are what's wrong with this town"],
)  # fmt: skip
def test_what_is_meant_as_it_stands_still_reaches_a_person(text: str) -> None:
    assert outcome(text)[0] == "queue"
