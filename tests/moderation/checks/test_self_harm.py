"""Somebody who may hurt themselves is heard, and a joke is let be."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "I can't go on any more.",
        "I just want to die.",
        "There is no point in living.",
        "thinking of killing myself",
    ],
)
def test_a_wish_to_die_is_heard(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I nearly killed myself laughing.",
        "Political suicide, this.",
        "I could have died of embarrassment.",
        "I want to end parking charges.",
    ],
)
def test_a_figure_of_speech_is_let_be(look: Look, text: str) -> None:
    assert look(text) == []
