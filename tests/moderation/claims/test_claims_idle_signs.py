"""A complaint about the claim's thing that says nothing of its end or of its change repeats nothing."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

# A claim; what does not repeat it; what does.
SAID: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "The number 23 bus to Crowle Bay is being scrapped",
        (
            "The 23 bus to Crowle Bay was twenty minutes late again",
            "The 23 bus to Crowle Bay broke down",
            "There were no seats on the 23 bus to Crowle Bay",
            "The 23 bus to Crowle Bay is running again",
            "Sat on the 23 to Crowle Bay with no heating",
            "The council has put a new shelter at the 23 bus stop in Crowle Bay",
            "The 23 bus to Crowle Bay didn't turn up this morning",
            "I lost my phone on the 23 bus to Crowle Bay last night",
            "No air con on the 23 bus to Crowle Bay",
            "The 23 bus to Crowle Bay goes every 20 minutes",
            "The 23 bus to Crowle Bay was over an hour late",
            "Got off the 23 bus to Crowle Bay and it was pouring",
        ),
        (
            "The 23 bus to Crowle Bay is going",
            "No more 23 bus to Crowle Bay",
            "They're scrapping the 23 bus to Crowle Bay again",
            "No 23 bus to Crowle Bay any more",
            "The 23 bus to Crowle Bay is finished",
            "They've axed the 23 bus to Crowle Bay",
            "So that's the last of the 23 bus to Crowle Bay",
            "We're losing the 23 bus to Crowle Bay",
            "There won't be a 23 bus to Crowle Bay any more",
        ),
    ),
    (
        "The council is shutting the Fenside tip for good",
        (
            "They need to sort out Fenside tip",
            "They want to sort out the queues at Fenside tip",
            "Sort out Fenside tip!",
            "They need to sort out the road to Fenside tip",
            "No parking at Fenside tip",
        ),
        (
            "They're shutting Fenside tip",
            "Fenside tip is going for good",
            "Fenside tip is to close",
            "The council's shutting the Fenside tip for good, sort it out!",
            "No more Fenside tip",
        ),
    ),
    (
        "The council is closing Moreton swimming pool",
        (
            "The water at Moreton swimming pool was freezing again",
            "No hot water at Moreton swimming pool",
            "Moreton swimming pool was packed last night",
            "I lost my goggles at Moreton swimming pool",
            "They need to sort out the changing rooms at Moreton swimming pool",
        ),
        (
            "Moreton swimming pool is going",
            "They're shutting Moreton swimming pool",
            "No more swimming at Moreton swimming pool",
            "We are losing Moreton swimming pool",
        ),
    ),
    (
        "The council is cutting the mobile library to Stokesby",
        (
            "The mobile library to Stokesby was late again",
            "The mobile library to Stokesby broke down",
            "No books on the mobile library to Stokesby",
        ),
        (
            "They're cutting the mobile library to Stokesby",
            "The mobile library to Stokesby is no more",
            "They've stopped the mobile library to Stokesby",
        ),
    ),
    (
        "The council is turning Cress Park into a car park",
        (
            "The car park at Cress Park will be resurfaced",
            "No to a car park in Cress Park!",
            "Say no to a car park at Cress Park",
            "The car park at Cress Park is full again",
            "No to the car park in Cress Park",
        ),
        (
            "Cress Park is going to be a car park",
            "They're putting a car park on Cress Park",
            "Cress Park into a car park, what are they thinking",
            "A car park on Cress Park, that's what they are building",
            "The council is making Cress Park a car park",
            "Cress Park is becoming a car park",
        ),
    ),
    (
        "The council has approved 300 houses on Tarn Field",
        (
            "No to 300 houses on Tarn Field!",
            "Say no to 300 houses on Tarn Field",
        ),
        (
            "300 houses approved on Tarn Field",
            "No surprise, 300 houses approved on Tarn Field",
        ),
    ),
    (
        "The council is converting the old baths into offices",
        (
            "The offices in the old baths are lovely",
            "No to offices in the old baths",
        ),
        (
            "The old baths are being converted into offices",
            "They're turning the old baths into offices",
            "The old baths are to become offices",
        ),
    ),
)


def claims(text: str) -> tuple[Claim, ...]:
    return (Claim("C", text, verdict="false"),)


@pytest.mark.parametrize(
    ("claim", "text"),
    [(said[0], text) for said in SAID for text in said[1]],
)
def test_what_is_another_thing_repeats_nothing(claim: str, text: str) -> None:
    assert match(text, claims(claim)).claim_id is None


@pytest.mark.parametrize(
    ("claim", "text"),
    [(said[0], text) for said in SAID for text in said[2]],
)
def test_what_says_it_in_other_words_repeats_it(claim: str, text: str) -> None:
    assert match(text, claims(claim)).claim_id == "C"
