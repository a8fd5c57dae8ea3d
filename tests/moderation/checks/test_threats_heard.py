"""Who comes for somebody threatens; who comes to the public gallery with questions does not."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context


@pytest.mark.parametrize(
    "text",
    [
        "We're coming for you, councillor, at your surgery with bats",
        "We're coming for you",
        "I'm coming for you tonight, then to the meeting with questions",
        "I'm coming for you and your kids. See you at the meeting with placards",
        "We're coming for you at the town hall, then your house",
        "I'm coming for you with a knife, see you at the hustings with questions",
        "Coming for you, councillor. Bring your wife to the next meeting to ask",
        "We are coming after him at the town hall with placards, alone",
        "I'm coming for you. I vote with my fists",
    ],
)
def test_who_comes_for_somebody_is_seen(text: str) -> None:
    assert check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "We're coming for you, councillor. All 200 of us, to the public gallery, with questions.",
        "I'm coming for you, councillor, at full council with a petition",
        "Coming for you at the hustings with plenty of facts",
        "We are coming for them on Tuesday, to the town hall with placards",
        "We're coming for you at the next meeting to ask about the depot",
        "We're coming after you, leader, to the chamber with our receipts",
        "I am coming for Cllr Sample at your surgery with questions",
        "We're coming for you at full council with hard questions",
        "We are coming for them at the surgery to speak about the pool",
        "I'm coming for you at the ballot box with my vote, see you at the polls to vote",
    ],
)
def test_who_comes_to_be_heard_is_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
