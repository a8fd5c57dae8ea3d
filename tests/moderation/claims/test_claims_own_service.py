"""What the council did not do for the writer is casework and no rumour; what it does to everybody is a statement."""

from __future__ import annotations

import pytest

from moderation.claims.spread.fresh import statements


@pytest.mark.parametrize(
    "text",
    [
        "The council hasn't emptied my bin for three weeks",
        "They haven't collected my garden waste for a month",
        "Our bins on Church Road haven't been emptied for three weeks",
        "The council charged me twice for the same parking permit",
        "Breaking: council to charge for breathing from April",
    ],
)
def test_ones_own_service_and_a_jest_are_nothing_new(text: str) -> None:
    assert statements(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The council is closing our library in March",
        "The council has sold our park to a developer",
        "The council won't collect our glass any more from April",
        "They are charging residents £60 for garden waste",
    ],
)
def test_what_befalls_everybody_is_a_statement(text: str) -> None:
    assert [found.text for found in statements(text)] == [text]
