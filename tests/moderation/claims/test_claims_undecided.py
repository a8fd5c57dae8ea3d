"""A thing that is named and then said to be undecided is denied, and no repeat; nothing decided about another thing denies nothing."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

HOUSES = Claim(
    "H", "The council has approved 500 houses on Long Meadow", verdict="false"
)
LIBRARIES = Claim(
    "L", "The council is closing all its libraries next month", verdict="false"
)


@pytest.mark.parametrize(
    "text",
    [
        "Long Meadow 500 houses. No decision has been made on that.",
        "500 houses on Long Meadow - no decision has been made",
        "The 500 houses on Long Meadow. Nothing is decided.",
        "500 houses on Long Meadow. Not decided yet.",
        "500 houses on Long Meadow. It hasn't even been to committee.",
        "500 houses on Long Meadow. Nothing's agreed, the vote is in May",
        "500 houses on Long Meadow. Still to be decided.",
        "libraries all closing next month. No decision's been taken, read the minutes",
        "500 houses on Long Meadow. It was never approved.",
        "500 houses on Long Meadow? Nothing has been approved.",
        "All the libraries closing next month? No such decision.",
    ],
)
def test_what_is_not_decided_is_denied(text: str) -> None:
    found = match(text, [HOUSES, LIBRARIES])
    assert (found.stance, found.claim_id) == ("denies", None)


@pytest.mark.parametrize(
    "text",
    [
        "500 houses on Long Meadow approved. No decision has been made on the doctors surgery.",
        "500 houses on Long Meadow approved, nothing has been decided about the road",
        "They've approved 500 houses on Long Meadow. Nothing was agreed in public, mind.",
        "They've approved 500 houses on Long Meadow. Nothing has been agreed, they just went ahead",
        "The council has approved 500 houses on Long Meadow. No decision was made in the open.",
        "The council is closing all its libraries next month. No decision was made, they just did it.",
        "500 houses on Long Meadow approved. Nobody was asked.",
        # What was done, and how, and not whether:
        "They've approved 500 houses on Long Meadow and it hasn't even been to committee.",
        "500 houses on Long Meadow approved. It hasn't even been to committee.",
        "The council is closing all its libraries next month. There's been no vote.",
        "All the libraries closing next month. There's been no vote.",
        "They are closing all the libraries next month. Never voted on.",
        "They are closing all the libraries next month. Not voted on.",
        "The council has approved 500 houses on Long Meadow. It was never agreed.",
        "They've approved 500 houses on Long Meadow. Nothing was agreed.",
        "The council has approved 500 houses on Long Meadow. No decision was made.",
    ],
)
def test_what_was_done_without_a_decision_is_repeated(text: str) -> None:
    assert match(text, [HOUSES, LIBRARIES]).stance == "repeats"
