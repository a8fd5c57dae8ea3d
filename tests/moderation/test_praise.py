"""A warm word that has the shape of an insult is left alone; the shape with another word in it is not."""

from __future__ import annotations

import pytest

from moderation.fair.praise import feels_for
from moderation.text.reading import read
from tests.moderation.judging import judged, score

RUDE = score(R1=0.9)
PRAISE = [
    "You absolute star",
    "You absolute diamond!",
    "you little belter xx",
    "Thank you, what an absolute gem",
    "You're a proper legend mate, cheers",
    "you utter treasure 😍",
]
SYMPATHY = [
    "I know how hard your job is",
    "We do appreciate how tough this must be for you",
]
NO_SYMPATHY = [
    "I know how hard your door is to kick in",
    "I know how hard you fall",
    "I know how hard your life can get",
]
NO_PRAISE = [
    "You absolute walnut",
    "You absolute star. Not.",
    "You absolute diamond 🙄",
    "You absolute 'star'",
    "You absolute star, you muppet",
]


@pytest.mark.parametrize("text", PRAISE)
def test_a_warm_word_is_left_alone_though_the_scorer_finds_it_rude(text: str) -> None:
    assert judged(text, RUDE).action == "none"


@pytest.mark.parametrize("text", NO_PRAISE)
def test_what_turns_praise_round_goes_to_a_person(text: str) -> None:
    assert judged(text, RUDE).action == "queue"


@pytest.mark.parametrize("text", SYMPATHY)
def test_sympathy_with_somebodys_work_is_left_alone(text: str) -> None:
    assert feels_for(read(text))


@pytest.mark.parametrize("text", NO_SYMPATHY)
def test_how_hard_a_door_is_is_no_sympathy(text: str) -> None:
    assert not feels_for(read(text))
