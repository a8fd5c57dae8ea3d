"""What is free no more is paid for, whichever of both a claim and a comment say; what is free is not."""

from __future__ import annotations

import pytest

from moderation.claims.another_thing.charged import as_charged
from moderation.claims.match import match
from moderation.types import Claim

PARKING = Claim("PARKING", "Parking in the market square will no longer be free", verdict="false")  # fmt: skip
GARDEN = Claim("GARDEN", "Garden waste collection will cost £60 a year", verdict="false")  # fmt: skip
BEACH = Claim("BEACH", "The council will charge for parking at Marl beach", verdict="false")  # fmt: skip
CLAIMS = (PARKING, GARDEN)


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Parking in the market square isn't free any more, it's £60", "PARKING"),
        ("Market square parking isn't free any more, it's £60 a year", "PARKING"),
        ("market square parking no longer free - £2 an hour", "PARKING"),
        ("£2 to park in the market square now, used to be free", "PARKING"),
        ("Parking on the market square used to be free, now it's £2", "PARKING"),
        ("Garden waste isn't free any more, it's £60", "GARDEN"),
        ("garden waste collection isn't free anymore, sixty quid a year", "GARDEN"),
        ("Garden waste is not free any more - it will be £60 a year", "GARDEN"),
        ("Garden waste, used to be free, now £60", "GARDEN"),
    ],
)
def test_what_is_free_no_more_is_paid_for(text: str, claim_id: str) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Parking in the market square isn't free, it never was",
        "Parking in the market square is still free",
        "Parking in the market square is free on Sundays",
        "Parking in the market square won't cost you a penny",
        "Is it true parking in the market square is no longer free?",
        "Parking in the market square will stay free",
        "Parking at the leisure centre isn't free any more, it's £60",
        "Garden waste isn't free any more, it's £40",
        "Garden waste isn't £60, it's free",
        "Garden waste is free",
        "Garden waste collection won't cost you a penny",
        "School meals aren't free any more, they're £60 a year",
    ],
)
def test_what_is_free_or_costs_another_sum_is_no_repeat_of_a_charge(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


def test_a_text_is_told_as_the_claim_tells_it() -> None:
    text = "Garden waste isn't free any more, it's £60"
    assert as_charged(text, GARDEN.claim) == "garden waste now costs £60"
    assert as_charged(text, "Garden waste is no longer free") == "garden waste isn't free any more"  # fmt: skip
    assert as_charged(text, "The council is closing the tip") == text
    assert as_charged("They won't cost us a bean", GARDEN.claim) == "they is free"


def test_a_claim_of_a_charge_is_repeated_by_free_no_more_alone() -> None:
    assert match("Parking at Marl beach isn't free any more", (BEACH,)).claim_id
    assert match("Marl beach parking no longer free", (BEACH,)).claim_id
    assert match("Parking at Marl beach is still free", (BEACH,)).claim_id is None


SUNDAY = Claim("SUNDAY", "The council is bringing in parking charges on Sundays in Ashcombe town centre", paraphrases=("You'll have to pay to park in town on a Sunday",), verdict="false")  # fmt: skip
BADGE = Claim("BADGE", "Blue badge holders now have to pay in council car parks", paraphrases=("Disabled drivers have to pay in the council's car parks now",), verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Free parking on a Sunday is being scrapped", "SUNDAY"),
        ("Free parking in town on Sundays has been axed", "SUNDAY"),
        (
            "You wont be able to park for free in the town centre on Sundays any more",
            "SUNDAY",
        ),
        ("We can't park in town for free on a Sunday any more", "SUNDAY"),
        ("Council is scrapping free parking in town on a Sunday", "SUNDAY"),
        ("We no longer get free parking in town on Sundays", "SUNDAY"),
        ("Blue badges no longer get you free parking in council car parks", "BADGE"),
        (
            "The council has stopped free parking for the disabled in its car parks",
            "BADGE",
        ),
        ("Blue badge holders lose free parking at council car parks", "BADGE"),
    ],
)
def test_the_end_of_a_free_thing_is_a_charge(text: str, claim_id: str) -> None:
    assert match(text, (SUNDAY, BADGE)).claim_id == claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Free parking on a Sunday is not being scrapped",
        "They haven't scrapped free parking in town on a Sunday",
        "The free parking trial on Saturdays has ended",
        "You can park for free in the town centre on Sundays",
        "Is free parking on a Sunday being scrapped?",
        "I hope they never scrap free parking on Sundays",
        "Blue badges still get you free parking in council car parks",
        "They have scrapped free school meals",
    ],
)
def test_what_is_still_free_is_no_charge(text: str) -> None:
    assert match(text, (SUNDAY, BADGE)).claim_id is None
