"""Who tells the claim's two ends, its time or its sum the other way round repeats nothing."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

HOTEL = "The council is moving 200 asylum seekers into the Grand Hotel"
CLUB = "The council is giving £2 million to the football club"
LOST = "The council lost £2 million on the shopping centre"
SOLD = "The council has sold the park to Tesco"
MOVED = "The polling station has moved to the scout hut"
POOL = "The council is closing Millbrook pool in January"
TAX = "Council tax is going up 15% in April"


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (HOTEL, "The council is moving 200 asylum seekers out of the Grand Hotel"),
        (HOTEL, "200 asylum seekers are leaving the Grand Hotel, council confirms"),
        (CLUB, "The football club is giving £2 million to the council"),
        (LOST, "The council made £2 million on the shopping centre"),
        (SOLD, "Tesco sold the park to the council"),
        (MOVED, "The polling station has moved from the scout hut"),
        (POOL, "The council closed Millbrook pool last January"),
        (TAX, "council tax going up 15% over four years"),
    ],
)
def test_who_tells_it_the_other_way_round_or_of_another_time_repeats_nothing(
    claim: str, text: str
) -> None:
    assert match(text, (Claim("A", claim, verdict="false"),)).claim_id is None


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (HOTEL, "200 asylum seekers moved into the Grand Hotel"),
        (HOTEL, "They've left us to put up with 200 asylum seekers in the Grand Hotel"),
        (CLUB, "the football club is getting £2 million from the council"),
        (LOST, "2 million lost on that shopping centre by the council"),
        (SOLD, "The council sold the park to Tesco for a quid"),
        (MOVED, "The polling station has moved from the school to the scout hut"),
        (POOL, "The pool at Millbrook is closed from January, says the council"),
        (TAX, "council tax up fifteen percent in april"),
    ],
)
def test_who_tells_it_the_same_way_repeats_it(claim: str, text: str) -> None:
    assert match(text, (Claim("A", claim, verdict="false"),)).claim_id == "A"


def test_out_of_one_place_and_into_the_claims_is_a_repeat() -> None:
    claim = Claim("A", HOTEL, verdict="false")
    into = "The council is moving 200 asylum seekers out of the Castle and into the Grand Hotel"
    out = "The council is moving 200 asylum seekers out of the Grand Hotel and into the Castle"
    assert match(into, (claim,)).claim_id == "A"
    assert match(out, (claim,)).claim_id is None
