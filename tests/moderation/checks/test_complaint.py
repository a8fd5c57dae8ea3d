"""A complaint, or its process, is pointed to the process and stays where it is."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "I want to make a formal complaint.",
        "I have complained three times already.",
        "This is going to the ombudsman.",
    ],
)
def test_a_complaint_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I have no complaints at all, thank you.",
        "The bin crews were great this week.",
    ],
)
def test_satisfaction_is_no_complaint(look: Look, text: str) -> None:
    assert look(text) == []
