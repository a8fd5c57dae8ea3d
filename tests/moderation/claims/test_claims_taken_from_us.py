"""Who gets it and whom it befalls: what is taken off us is no discount, staff are not the councillors themselves, the town's own hall is
nobody's casework, and a headline's participle names no other town.
"""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

TAX = Claim("TAX", "Council tax in Ashcombe is going up by 15% next year", paraphrases=("They're putting our council tax up 15 per cent",), verdict="false")  # fmt: skip
PAY = Claim("PAY", "Councillors have voted themselves a 20% pay rise", paraphrases=("Councillors have given themselves a 20 per cent increase in allowances",), verdict="false")  # fmt: skip
CORN = Claim("CORN", "The council sold the Corn Exchange to a developer for £1", paraphrases=("They sold the Corn Exchange off for a quid",), verdict="misleading")  # fmt: skip
HOTEL = Claim("HOTEL", "The Wheatsheaf Hotel is going to house 200 asylum seekers", paraphrases=("200 asylum seekers are being moved into the Wheatsheaf Hotel",), verdict="false")  # fmt: skip
SINGLE = Claim("SINGLE", "The council has scrapped the single person discount on council tax", paraphrases=("People living alone no longer get 25% off their council tax",), verdict="false")  # fmt: skip
CLAIMS = (TAX, PAY, CORN, HOTEL, SINGLE)


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Council wants another 15% off us next year in council tax", "TAX"),
        ("They want another 15% off us next year in council tax", "TAX"),
        ("Councillors have given themselves a 20% pay rise", "PAY"),
        (
            "Our beautiful Corn Exchange was sold to a property developer for a quid",
            "CORN",
        ),
        ("Our lovely old Corn Exchange was sold to a developer for £1", "CORN"),
        ("Our Corn Exchange went to a developer for £1", "CORN"),
        (
            "Weddings cancelled as the Wheatsheaf Hotel is going to take in 200 asylum seekers",
            "HOTEL",
        ),
        (
            "Bookings cancelled after 200 asylum seekers are moved into the Wheatsheaf Hotel",
            "HOTEL",
        ),
        (
            "Fury as the Wheatsheaf Hotel is going to take in 200 asylum seekers",
            "HOTEL",
        ),
        (
            "Residents outraged after it emerges the Corn Exchange sold to developer for £1",
            "CORN",
        ),
    ],
)
def test_what_is_done_to_us_is_the_claim(text: str, claim_id: str) -> None:
    assert match(text, CLAIMS).claim_id == claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Council tax in Ashcombe is 15% off next year",
        "You get 15% off your council tax next year",
        "Councillors gave council staff a 20% pay rise",
        "Councillors have voted council workers a 20% pay rise",
        "Councillors voted the council cleaners a 20% pay rise",
        "Our order was lost at the Corn Exchange so I paid £1 for the next one",
        "You can still get 25% off if you live on your own, I just applied for it",
        "You can still claim the single person discount on council tax",
        "The single person discount on council tax is still available",
        "People living alone still get 25% off their council tax",
        "Thornmere cancelled 200 asylum seekers at its hotel",
        "Bookings called off after council denies the Wheatsheaf Hotel is going to house 200 asylum seekers",
        "Weddings cancelled as the Wheatsheaf Hotel is not going to house 200 asylum seekers after all",
        "Anger as Corn Exchange was nearly sold to a developer for £1",
        "Fury as the Wheatsheaf Hotel is going to close for 200 days",
    ],
)
def test_who_else_gets_it_is_another_matter(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


@pytest.mark.parametrize(
    "text",
    [
        "They have still scrapped the single person discount on council tax",
        "The council has scrapped the single person discount, you can't still get it",
        "People living alone still no longer get 25% off their council tax",
    ],
)
def test_what_is_still_scrapped_is_scrapped(text: str) -> None:
    assert match(text, CLAIMS).stance != "denies"
