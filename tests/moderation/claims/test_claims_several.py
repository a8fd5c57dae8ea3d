"""Several claims in one comment: each counts, and the same words never speak for two."""

from __future__ import annotations

import pytest

from moderation.checks.claims import check
from moderation.claims.match import match, repeated
from moderation.text.reading import read
from moderation.types import Claim, Context

LIBRARIES = Claim(
    "CLM-1", "The council is closing all its libraries next month", verdict="false"
)
NEARLY = Claim(
    "CLM-2", "The council is closing all its libraries in June", verdict="false"
)
CHAIRS = Claim(
    "CLM-3", "The council spent two million pounds on new chairs", verdict="false"
)
BOTH = (LIBRARIES, CHAIRS)


@pytest.mark.parametrize(
    "text",
    [
        "The council is closing all its libraries next month. And the council spent two million pounds on new chairs!",
        "They are closing all the libraries next month, and the council spent two million pounds on new chairs.",
    ],
)
def test_two_claims_in_one_comment_are_two_findings(text: str) -> None:
    assert {found.claim_id for found in repeated(text, BOTH)} == {"CLM-1", "CLM-3"}
    found = check(read(text), Context(claims=BOTH), None, {})
    assert {one.evidence for one in found} == {"CLM-1", "CLM-3"}


def test_the_same_words_speak_for_the_nearest_claim_alone() -> None:
    text = "The council is closing all its libraries next month."
    assert [one.claim_id for one in repeated(text, (LIBRARIES, NEARLY))] == ["CLM-1"]


def test_a_claim_said_twice_is_one_finding() -> None:
    text = "The council is closing all its libraries next month. Yes, they are closing all the libraries next month!"
    assert [one.claim_id for one in repeated(text, BOTH)] == ["CLM-1"]


@pytest.mark.parametrize(
    "text",
    [
        "The council is not closing all its libraries next month.",
        "Is the council closing all its libraries next month?",
        "A lovely day in the park.",
        "",
    ],
)
def test_what_is_not_said_is_not_repeated(text: str) -> None:
    assert repeated(text, BOTH) == ()


def test_the_surest_comes_first_and_is_the_one_that_match_gives() -> None:
    text = "They are closing all the libraries next month, and the council spent two million pounds on new chairs."
    assert repeated(text, BOTH)[0].claim_id == match(text, BOTH).claim_id
