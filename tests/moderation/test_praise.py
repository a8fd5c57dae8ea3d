"""A warm word that has the shape of an insult is left alone; the shape with another word in it is not."""

from __future__ import annotations

import pytest

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
