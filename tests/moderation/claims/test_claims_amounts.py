"""Money that comes in, a bound, another body's money and what the council was only asked for are no repeats of what it spent."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

CLOCK = Claim("CLOCK", "The council spent £2m on a clock", paraphrases=("two million pounds blown on the clock in the square",), verdict="misleading")  # fmt: skip
BOSS = Claim("BOSS", "The Chief Executive of the council earns £250,000 a year", verdict="false")  # fmt: skip
MEADOW = Claim("MEADOW", "The council is selling Mill Meadow to a housing developer", verdict="unverified")  # fmt: skip
LIBRARIES = Claim("LIBRARIES", "The council is closing all its libraries next month", paraphrases=("they're shutting every library",), verdict="false")  # fmt: skip
CLAIMS = (CLOCK, BOSS, MEADOW, LIBRARIES)


@pytest.mark.parametrize(
    "text",
    [
        "The council made £2m selling a clock",
        "The council got £2m for the clock",
        "The council is paid £2m for a clock",
        "The council sold a clock for £2m",
        "The council took £2m for the clock",
        "The council spent less than £2m on a clock",
        "The Chief Executive of the council earns less than £250,000 a year",
        "The chief executive earns under £250,000",
        "The chief executive earns up to £250,000 a year",
        "The lottery spent £2m on the clock",
        "The National Lottery spent £2m on the clock",
        "The council was asked to spend £2m on a clock",
        "They asked the council to spend £2m on a clock",
        "Campaigners urged the council to sell Mill Meadow to a housing developer",
        "The council has been asked to sell Mill Meadow to a housing developer",
        "They closed all the libraries last month",
        "They shut every library last month",
    ],
)
def test_another_sum_body_deed_or_time_is_no_repeat(text: str) -> None:
    found = match(text, CLAIMS)
    assert found.stance in ("denies", "other"), found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("The council paid £2m for a clock", "CLOCK"),
        ("They spent nearly £2m on a clock", "CLOCK"),
        ("The council spent just under £2m on a clock", "CLOCK"),
        ("The council spent £2m of lottery money on a clock", "CLOCK"),
        ("Nobody asked the council to spend £2m on a clock", "CLOCK"),
        ("The council was asked to spend £2m on a clock and it did", "CLOCK"),
        ("I have asked the council to explain why it spent £2m on a clock", "CLOCK"),
        ("They spent £2m on a clock after we asked the council to fix the roads", "CLOCK"),
        ("The chief executive earns over £250,000 a year", "BOSS"),
        ("The chief executive earns no less than £250,000 a year", "BOSS"),
        ("The chief executive earns just under £250,000 a year", "BOSS"),
        ("They announced last month that they're closing all the libraries", "LIBRARIES"),
        ("They're closing all the libraries, decided last month", "LIBRARIES"),
        ("They shut the pool last month and they're closing all the libraries next month", "LIBRARIES"),
    ],
)  # fmt: skip
def test_the_same_sum_and_deed_beside_such_words_are_repeats(
    text: str, claim_id: str
) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == claim_id, found


TAX = Claim("TAX", "Council tax is going up by 15% in April", verdict="false")
HOUSES = Claim("HOUSES", "The council has approved 500 houses on Long Meadow", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Council tax is going up by less than 15% in April",
        "Council tax is going up by nowhere near 15% in April",
        "The council has approved fewer than 500 houses on Long Meadow",
        "The council spent a fraction of £2m on a clock",
    ],
)
def test_less_than_what_the_claim_says_is_no_repeat(text: str) -> None:
    assert match(text, (*CLAIMS, TAX, HOUSES)).claim_id is None


def test_nearly_as_much_and_no_less_are_repeats() -> None:
    for text in ("Council tax is going up by just under 15% in April", "Council tax is going up by no less than 15% in April"):  # fmt: skip
        assert match(text, (*CLAIMS, TAX)).claim_id == "TAX", text


def test_a_bound_of_another_thing_beside_the_claims_number_leaves_it_a_repeat() -> None:
    for text in (
        "500 houses approved on Long Meadow with less than 500 parking spaces",
        "The council has approved 500 houses on Long Meadow, not even 500 metres from the school",
        "Council approved 500 houses on Long Meadow when fewer than 500 people voted for them",
    ):
        assert match(text, (*CLAIMS, HOUSES)).claim_id == "HOUSES", text
    for text in (
        "They told you the council approved 500 houses on Long Meadow but it is fewer than 500 houses",
        "Council tax is going up by 15% they say, it is less than 15% in April",
    ):
        assert match(text, (*CLAIMS, TAX, HOUSES)).claim_id is None, text
