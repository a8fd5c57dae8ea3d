"""Bait is known by its wording; being angry or alone in a view is none."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "Cry harder, snowflakes.",
        "Who's going to bite first?",
        "just here for the drama",
    ],
)
def test_bait_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I disagree with every word of this.",
        "You are all wrong about the bypass.",
        "This makes me so angry.",
    ],
)
def test_disagreement_is_no_bait(look: Look, text: str) -> None:
    assert look(text) == []
