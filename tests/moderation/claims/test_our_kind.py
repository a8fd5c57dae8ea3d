"""Our own council by its kind: in a county "the county has banned it" says what "the council has banned it" says."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.wording.acting import as_who_does_it
from moderation.claims.wording.ours import CouncilName
from moderation.types import Claim

COUNTY = (
    Claim("C1", "Orrowshire County Council has banned Christmas lights in Thackleby so as not to offend other religions.", verdict="false"),
    Claim("C2", "Orrowshire County Council will charge every household £300 a year to park outside its own home.", verdict="false"),
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The county has banned Thackleby's Christmas lights in case they offend people of other faiths.",
        "The county council has banned Thackleby's Christmas lights in case they offend people of other faiths.",
        "The council has banned Thackleby's Christmas lights in case they offend people of other faiths.",
    ],
)
def test_the_council_of_its_kind_is_our_council(text: str) -> None:
    assert match(text, COUNTY).claim_id == "C1"


def test_a_council_of_another_kind_is_another_council() -> None:
    found = match("The town council has banned Thackleby's Christmas lights in case they offend people of other faiths.", COUNTY)  # fmt: skip
    assert found.claim_id is None


def test_a_kind_that_the_claims_tell_in_two_ways_is_not_known() -> None:
    mixed = (*COUNTY, Claim("C3", "Orrowshire Town Council has sold the bandstand.", verdict="false"))  # fmt: skip
    found = match("The town has sold the bandstand.", mixed)
    assert found.claim_id in (None, "C3")


@pytest.mark.parametrize(
    "text",
    [
        "Every household in the county will have to pay Orrowshire £300 a year to park outside its own house.",
        "Every Orrowshire household will be charged £300 a year by the county council to park outside its own house.",
    ],
)
def test_whoever_is_paid_by_its_bare_name_is_our_council(text: str) -> None:
    assert match(text, COUNTY, called=("Orrowshire County Council",)).claim_id == "C2"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("This deal will cost us a fortune", "Deal"),
        ("My reading has improved", "Reading"),
        ("Your reading is improving now that it will pay", "Reading"),
        ("The man from central Tregarn has died", "Tregarn"),
    ],
)
def test_a_word_that_is_like_a_town_and_a_part_of_it_do_nothing(text: str, name: str) -> None:  # fmt: skip
    assert as_who_does_it(text, (CouncilName(name),)) == text
