"""Danger is what happens now, not what happened, might happen or is a figure of speech."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "There is a strong smell of gas in Sample Street.",
        "My neighbour is trapped in the lift.",
        "Water is coming into the house now.",
        "The wall has just collapsed on Sample Lane.",
    ],
)
def test_danger_now_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "We had a gas leak here last year.",
        "If there is a fire nobody could get out.",
        "The council is drowning in debt.",
        "Burning through money again.",
    ],
)
def test_what_is_not_now_is_no_danger(look: Look, text: str) -> None:
    assert look(text) == []
