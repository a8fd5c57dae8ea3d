"""Who asks for recorded information is told where such requests are answered."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Under the Freedom of Information Act I ask for the figures.",
        "How much was spent on the new logo?",
        "Please can you send me a copy of the contract?",
    ],
)
def test_a_request_for_information_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "The new logo is ugly.",
        "You spent far too much on it.",
    ],
)
def test_an_opinion_asks_for_nothing(look: Look, text: str) -> None:
    assert look(text) == []
