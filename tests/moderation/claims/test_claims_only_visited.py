"""Who only went to see the claim's place did nothing with it."""

from __future__ import annotations

import pytest

from moderation.claims.another_thing.only_visited import only_visited
from moderation.claims.match import match
from moderation.types import Claim

FARM = Claim("FARM", "The chairman of the planning committee owns land at Pound Farm", paraphrases=("The chair of planning owns the fields at Pound Farm",), verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The planning committee visited Pound Farm on Monday",
        "The chairman of the planning committee lives near Pound Farm",
        "Members of the planning committee inspected Pound Farm last week",
        "The chair of planning met residents at Pound Farm",
        "The planning committee toured the fields at Pound Farm",
        "The chair of planning walked round Pound Farm with the press",
        "Yesterday the planning chairman looked at the land at Pound Farm",
    ],
)
def test_who_went_to_see_it_owns_nothing(text: str) -> None:
    assert match(text, (FARM,)).claim_id is None


@pytest.mark.parametrize(
    "text",
    [
        "The planning chairman owns land at Pound Farm",
        "The chairman of planning visited Pound Farm, which he owns",
        "The chairman of planning visited Pound Farm because he has land there",
        "The chair of planning has fields at Pound Farm",
        "Pound Farm belongs to the chair of the planning committee",
        "Pound Farm is land that the chairman of the planning committee owns",
    ],
)
def test_who_owns_it_is_told_of(text: str) -> None:
    assert not only_visited(text, FARM.claim)


def test_a_claim_of_a_visit_is_repeated_by_one() -> None:
    visit = "The planning committee visited Pound Farm in secret"
    assert not only_visited("The planning committee visited Pound Farm", visit)


@pytest.mark.parametrize(
    "text",
    [
        "The Tolland family owns land at Pound Farm",
        "Pound Farm is owned by the Tolland family",
        "Actually, a builder from Marl owns the fields at Pound Farm",
        "Who owns land at Pound Farm?",
        "The church owns land at Pound Farm",
        "Who actually owns the fields at Pound Farm?",
        "My uncle bought land at Pound Farm",
    ],
)
def test_another_owner_is_another_matter(text: str) -> None:
    assert match(text, (FARM,)).claim_id is None


@pytest.mark.parametrize(
    "text",
    [
        "The chairman of planning owns land at Pound Farm",
        "The planning chairman owns the fields at Pound Farm, Tolland sold them to him",
        "Land at Pound Farm is owned by the chair of the planning committee",
        "Guess who owns land at Pound Farm? The chairman of the planning committee",
        "The Post says the chairman of planning owns land at Pound Farm",
        "Everyone knows that the planning chairman owns land at Pound Farm",
    ],
)
def test_the_claims_owner_is_told_of(text: str) -> None:
    assert match(text, (FARM,)).claim_id == "FARM"
