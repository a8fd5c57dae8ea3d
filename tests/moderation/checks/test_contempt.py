"""Contempt for a group is seen by the shape of its sentence, whichever group it is, and never where it is disowned."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderation.checks.contempt import check
from moderation.text.peoples import LIVES, MANY, ONE, marked
from moderation.text.reading import read
from moderation.types import Context, Finding
from tests.moderation.judging import judged, score

Look = Callable[..., list[Finding]]

GROUPS = ("muslims", "women", "men", "old people", "polish people", "deaf people", "trans people", "travellers", "English people")  # fmt: skip
CONTEMPT = (
    "I can't stand {}.",
    "{} like you make me sick.",
    "{} are nothing but vermin.",
    "You {} are all dishonest.",
    "{} should not be allowed to vote.",
    "{} don't deserve any help from this council.",
    "All {} should be deported.",
    "My dog is smarter than most {}.",
    "There is nothing worse than {}.",
    "I honestly believe that {} are inferior.",
    "I would never lift a finger to help {}.",
    "Human rights should not apply to {}.",
    "{} belong in a zoo.",
    "No more {} in our town.",
)
FAIR = (
    "I can't stand how {} are treated by this council.",
    "What you do to {} makes me furious.",
    "Whoever says that {} are vermin should be ashamed.",
    "The myth that {} are criminals has to end.",
    "It is a disgrace to call {} animals.",
    "{} should not have to wait for a bus.",
    "{} are sick of this council.",
    "{} don't deserve to be treated like this.",
    "The council cares more about dogs than about {}.",
    "Nobody thinks that {} are inferior.",
    "{} are not a burden.",
    "'{} are scum', it said on the wall, and nobody removed it.",
    "Many {} live here and I like them.",
)


def _ask(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize("sentence", CONTEMPT)
@pytest.mark.parametrize("group", GROUPS)
def test_contempt_is_seen_for_every_group(sentence: str, group: str) -> None:
    (found,) = _ask(sentence.format(group))
    assert found.evidence.startswith("contempt.")
    assert "ambiguous" in found.stops


@pytest.mark.parametrize("sentence", FAIR)
@pytest.mark.parametrize("group", GROUPS)
def test_what_is_said_for_a_group_or_by_others_is_left_alone(
    sentence: str, group: str
) -> None:
    assert _ask(sentence.format(group)) == []


def test_a_person_decides_however_sure_the_scorer_is() -> None:
    found = judged("I can't stand muslims.", score(R3=0.99))
    assert (found.action, found.rule) == ("queue", "R3")


def test_a_group_of_no_protected_ground_is_none() -> None:
    assert _ask("I can't stand potholes. Developers are nothing but vermin.") == []


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("some muslims here", MANY * 7),
        ("an old man came", ONE * 7),
        ("black lives", LIVES * 11),
        ("the deaf should know", MANY * 8),
    ],
)
def test_a_group_is_marked_in_its_place(text: str, sign: str) -> None:
    found = marked(read(text))
    assert sign in found
    assert len(found) == len(text)


def test_the_name_of_a_thing_names_no_group() -> None:
    for text in ("the welsh language", "a blackboard", "the deaf club", "old bridge"):
        assert marked(read(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your kind explanation of the new bins.",
        "Thank you for your kind card when we lost the cat.",
        "Thanks for your kind consideration of our letter.",
        "The old baths, or whatever it is now called, should open again.",
    ],
)
def test_thanks_for_kindness_and_a_place_with_a_new_name_are_no_contempt(
    look: Look, text: str
) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We have no room for your kind here.",
        "I have had enough of your kind.",
        "Whatever it is now, it should not stand.",
    ],
)
def test_your_kind_and_whatever_it_is_are_still_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "That lot in the hostel aren't people",
        "That lot at the hotel are not people",
        "Those in the camp aren't human beings",
        "that hotel lot aren't even human",
    ],
)
def test_who_lives_in_a_place_and_is_said_to_be_no_person(text: str) -> None:
    found = judged(text)
    assert (found.action, found.rule, found.would_hide) == ("queue", "R3", False)


@pytest.mark.parametrize(
    "text",
    [
        "They treat us as if that lot in the hostel aren't people. Shameful.",
        "The council acts like those in the flats aren't people",
        "Those in the hotel are not people who had a choice",
        "That lot in the camp aren't people to be scared of",
        "The estate lot aren't people the council listens to",
        "The people in those flats aren't numbers, they're people",
        "Most of the accounts moaning on this aren't even real people",
        "Not fair to diabetics.",
    ],
)
def test_who_says_that_others_think_so_is_left_alone(text: str) -> None:
    assert judged(text).action == "none"
