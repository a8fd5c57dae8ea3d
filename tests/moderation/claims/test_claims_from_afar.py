"""What a relative's or a visited town's council does is told of another council; a relative elsewhere who speaks of us is not."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

CLAIMS = (
    Claim("BINS", "Sedgemouth Borough Council is moving to black bin collections once every four weeks.", verdict="false"),
    Claim("PARK", "The council has sold Victoria Park to a supermarket.", verdict="false"),
    Claim("DOGS", "Dogs are to be banned from Sedgemouth beach all year round.", verdict="false"),
    Claim("BAGS", "The council charges residents £10 for each sandbag.", verdict="false"),
    Claim("LIGHTS", "All street lights in the borough will be switched off at midnight.", verdict="false"),
    Claim("MILL", "The Mill Lane allotments in Tarrow are being sold to a housing developer.", verdict="false"),
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "My mum's in Wexbury and their council has put the black bins onto a four week cycle.",
        "Friends in Penmarsh are up in arms because the council's sold Victoria Park there to a supermarket.",
        "Saw on the news that Northcombe are selling off their Mill Lane allotments to a housing developer.",
        "Got family in Hartle Vale and they're charged £10 by the council for each sandbag, so count yourselves lucky.",
        "We went to Marlport for half term and dogs are banned from the beach all year round there, council signs everywhere.",
        "My mum's in Wexbury and their council has put the black bins onto a four week cycle, I bet our council will be next.",
        "The whole of Northcombe goes dark at midnight, as the council there is switching off all its street lights.",
    ],
)
def test_what_is_done_in_another_town_is_no_repeat(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("My sister in Wexbury says the council here has sold Victoria Park to a supermarket", "PARK"),
        ("Friends in Tarrow say the council has sold Victoria Park to a supermarket", "PARK"),
        ("I went to Penmarsh last week and came back to hear they've sold Victoria Park to a supermarket", "PARK"),
        ("My sister moved to Penmarsh because our council has sold Victoria Park to a supermarket and they have no shame", "PARK"),
        ("Everyone in Penmarsh is talking about it, the council has sold Victoria Park to a supermarket and they have not asked us", "PARK"),
        ("My mum moved to Penmarsh and they've no idea our council has sold Victoria Park to a supermarket", "PARK"),
        ("My mum lives in Penmarsh and says our own council has sold Victoria Park to a supermarket, she says theirs never would", "PARK"),
    ],
)  # fmt: skip
def test_who_has_people_elsewhere_may_speak_of_us(text: str, claim_id: str) -> None:
    assert match(text, CLAIMS).claim_id == claim_id
