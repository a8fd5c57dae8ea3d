"""A raised middle finger and nothing else goes to a person, like a rude word that sends somebody away."""

from __future__ import annotations

import pytest

from moderation.aimed.gesture import lone_gesture
from moderation.text.reading import read
from tests.moderation.judging import CERTAIN, judged


@pytest.mark.parametrize(
    "text",
    ["🖕", "🖕🖕🖕", "🖕 councillor", "🖕🏻 @Jane", "@Jane Sample 🖕🖕", "🖕🏿!", "🖕 the mayor", "@councillor: 🖕 🖕"],
)  # fmt: skip
def test_a_lone_gesture_waits_its_turn_and_is_never_hidden(text: str) -> None:
    found = judged(text)
    assert (found.action, found.urgent, found.rule) == ("queue", False, "R1")
    assert judged(text, CERTAIN).action == "queue"


@pytest.mark.parametrize(
    "text",
    ["🖕 cancer", "🖕 this weather", "🖕 to the potholes", "🖕 Monday", "Cancer can 🖕", "Who drew this 🖕 on the bus shelter?", "🖕 racism",
     "🖕 the mayor's parlour needs painting", "👍", "@Jane 👍", "☝️ councillor", "🖐 councillor", "My broken finger 🖕"],
)  # fmt: skip
def test_one_at_a_thing_or_another_sign_is_let_be(text: str) -> None:
    assert judged(text).action == "none"


def test_as_many_as_a_comment_may_hold_beside_a_word_are_no_lone_gesture() -> None:
    assert lone_gesture(read("🖕" * 25_000 + "x")) == []
