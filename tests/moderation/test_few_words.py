"""A word or two that nobody is meant by is no breach by all scores together; what one score or a list hears is heard."""

from __future__ import annotations

import pytest

from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import Judgement
from tests.moderation.judging import judged


def told(text: str) -> Judgement:
    return judged(text, score_undisguised(load_scorer("embedded"), text))


@pytest.mark.parametrize(
    "text",
    ["Paid", "paid", "PAID", "stairs", "battery", "tyre", "tide", "laden", "carriage", "boat", "match", "boyfriend", "his", "next", "lives", "Paid up", "Next week"],
)  # fmt: skip
def test_a_word_or_two_of_nobody_is_let_be(text: str) -> None:
    assert told(text).action == "none"


@pytest.mark.parametrize(
    "text",
    ["You next", "Watch yourself", "Sleep well", "Tick tock", "Kids next", "Die soon", "Guillotine", "Rapist", "killyourself", "breeder", "fool", "retarded", "kill", "grenade"],
)  # fmt: skip
def test_two_words_of_somebody_and_a_rude_word_reach_a_person_as_before(
    text: str,
) -> None:
    assert told(text).action == "queue"
