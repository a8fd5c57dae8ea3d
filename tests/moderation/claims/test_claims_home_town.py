"""Our own town goes without saying, in a claim and in a comment; another town does not."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.wording.ours import CouncilName, other_town, own_name
from moderation.types import Claim

SUNDAY = Claim("SUNDAY", "The council is bringing in parking charges on Sundays in Tregarn town centre", verdict="false")  # fmt: skip
PAY = Claim("PAY", "Councillors have given themselves a 20 per cent increase in allowances", verdict="false")  # fmt: skip
TAX = Claim("TAX", "Council tax in Tregarn is going up by 15% next year", verdict="false")  # fmt: skip
POLLS = Claim("POLLS", "Polling stations in Tregarn will close at 8pm on election day", verdict="false")  # fmt: skip
WASTE = Claim("WASTE", "Garden waste collections in Tregarn are ending", verdict="false")  # fmt: skip
CLAIMS = (SUNDAY, PAY, TAX, POLLS, WASTE)


@pytest.mark.parametrize("called", [(), ("Tregarn Borough Council",)])
@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("They're bringing in parking charges on Sundays in the town centre", "SUNDAY"),
        ("Councillors in Tregarn back 20% allowance rise for themselves", "PAY"),
        ("Council tax is going up by 15% next year", "TAX"),
        ("Polling stations will close at 8pm on election day", "POLLS"),
        ("Garden waste collections are ending", "WASTE"),
        ("They are ending garden waste collections in Tregarn", "WASTE"),
    ],
)
def test_our_own_town_goes_without_saying(
    text: str, claim_id: str, called: tuple[str, ...]
) -> None:
    assert match(text, CLAIMS, 5, called).claim_id == claim_id


@pytest.mark.parametrize("called", [(), ("Tregarn Borough Council",)])
@pytest.mark.parametrize(
    "text",
    [
        "They're bringing in charges for parking on Sundays in Thornmere",
        "Councillors in Thornmere back 20% allowance rise for themselves",
        "Council tax in Thornmere is going up by 15% next year",
        "Polling stations in Thornmere will close at 8pm on election day",
        "Thornmere is ending garden waste collections",
        "Council tax is going up by 5% next year in Tregarn",
    ],
)
def test_another_town_is_another_matter(text: str, called: tuple[str, ...]) -> None:
    assert match(text, CLAIMS, 5, called).claim_id is None


def test_the_town_is_the_one_in_which_most_is_said_to_be() -> None:
    assert own_name(c.claim for c in CLAIMS) == ("Tregarn",)
    assert own_name(c.claim for c in CLAIMS[:3]) == ()
    assert own_name(("Closed in September",) * 6) == ()
    assert own_name(("Shut in Tregarn", "Shut in Marl") * 6) == ()
    assert own_name(("Tregarn Council says so", *("Shut in Marl",) * 6)) == ("Tregarn",)


def test_another_town_is_known_by_where_it_stands() -> None:
    ours = (CouncilName("Tregarn"),)
    assert other_town("They closed it in Thornmere", TAX.claim, ours)
    assert other_town("Thornmere is closing it", TAX.claim, ours)
    assert not other_town("They closed it in Tregarn in May", TAX.claim, ours)


LIBRARY = Claim("LIBRARY", "The library in Tregarn is closing next month", verdict="false")  # fmt: skip
POOL = Claim("POOL", "The council is closing the swimming pool in Tregarn in March", verdict="false")  # fmt: skip
WATER = Claim("WATER", "The tap water in Tregarn is not safe to drink", verdict="false")


@pytest.mark.parametrize(
    "called", [(), ("Tregarn Council",), ("Tregarn Town Council",)]
)
@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Tregarn library is closing next month", "LIBRARY"),
        ("They're closing Tregarn swimming pool in March", "POOL"),
        ("TAP WATER IN TREGARN IS NOT SAFE TO DRINK", "WATER"),
        ("Tregarn tap water isn't safe to drink", "WATER"),
    ],
)
def test_our_town_may_stand_before_the_thing_that_is_in_it(
    text: str, claim_id: str, called: tuple[str, ...]
) -> None:
    assert match(text, (LIBRARY, POOL, WATER), 5, called).claim_id == claim_id


@pytest.mark.parametrize("called", [(), ("Tregarn Council",)])
def test_the_thing_of_another_town_is_another_matter(called: tuple[str, ...]) -> None:
    for text in ("Thornmere library is closing next month", "They're closing Thornmere swimming pool in March"):  # fmt: skip
        assert match(text, (LIBRARY, POOL, WATER), 5, called).claim_id is None


def test_a_thing_in_a_road_or_school_that_bears_the_towns_name_is_another() -> None:
    library = Claim("LIBRARY", "The library in Penlan is closing next month", verdict="false")  # fmt: skip
    for text in ("Penlan Road library is closing next month", "The library at Penlan school is closing next month"):  # fmt: skip
        assert match(text, (library,), 5, ("Penlan Council",)).claim_id is None, text


def test_a_school_of_our_town_is_that_of_a_claim_which_says_that_it_is_in_it() -> None:
    school = Claim("SCHOOL", "The school in Tregarn is closing next month", verdict="false")  # fmt: skip
    assert match("Tregarn school is closing next month", (school,), 5, ("Tregarn Council",)).claim_id == "SCHOOL"  # fmt: skip
