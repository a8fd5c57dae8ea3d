"""A question is what begins as one and ends as one, or asks to be told."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "When is the next surgery?",
        "Can you tell me who decides this",
        "Any update on the crossing?",
    ],
)
def test_a_question_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "See you at the next surgery.",
        "What a shambles!",
        "I asked you last week.",
    ],
)
def test_a_statement_asks_nothing(look: Look, text: str) -> None:
    assert look(text) == []
