"""What says that the thing stays, is still free or was another sum denies the claim; a road like the moon is no joke."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

# A claim; what does not repeat it; what does; what denies it.
SAID: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "The council is closing Moreton swimming pool",
        (
            "I hope Moreton swimming pool is staying open",
            "Moreton swimming pool should be staying open",
        ),
        (
            "They're closing Moreton swimming pool and my road looks like the moon",
            "The council is closing Moreton swimming pool, about as much use as a chocolate teapot",
            "The council is closing Moreton swimming pool. Wrong, they should be ashamed.",
            "They say Moreton swimming pool is staying open but it is closing",
        ),
        (
            "Moreton swimming pool is staying open",
            "Moreton swimming pool will still be open next year",
            "Moreton swimming pool isn't going anywhere",
            "The council is closing Moreton swimming pool? Total lies.",
            "Moreton swimming pool closing? Rubbish.",
            "Moreton swimming pool is definitely staying",
        ),
    ),
    (
        "The council has cancelled the by-election in June",
        (),
        ("The council has cancelled the by-election in June and nobody cares",),
        (
            "The by-election in June is going ahead as normal, nothing has been cancelled",
            "The by-election in June is going ahead",
            "By-election in June is happening as usual",
            "The by-election in June cancelled? Nonsense, I have my polling card.",
        ),
    ),
    (
        "Oakhithe Council spent £450,000 on a statue",
        (),
        (
            "The council spent £450,000 on a statue while my street looks like the surface of the moon",
        ),
        (
            "It was £4,500 for the statue, not £450,000",
            "The statue was £4,500, it didn't cost £450,000",
            "£4,500 on a statue, not £450,000",
        ),
    ),
    (
        "Council tax will rise by 14% in April",
        (),
        ("Council tax is going up 14% in April, not just 5%",),
        (
            "Council tax up 14%? Rubbish. The cap is 5%.",
            "14% on council tax? Not true, it's 4.99%.",
            "It's 4%, not 14%",
        ),
    ),
    (
        "The number 23 bus to Crowle Bay is being scrapped",
        ("The 23 bus to Crowle Bay must stay",),
        (
            "The number 23 bus to Crowle Bay is being scrapped, the roads are like the moon as it is",
        ),
        (
            "The 23 bus to Crowle Bay is staying",
            "The 23 bus to Crowle Bay will still run",
        ),
    ),
    (
        "Season ticket holders must pay to park at the marina from May",
        (),
        ("Season ticket holders must pay to park at the marina from May",),
        (
            "Season ticket holders still park free at the marina",
            "Parking at the marina stays free for season ticket holders",
        ),
    ),
    (
        "Brown bins will be emptied only once every six weeks from May",
        (),
        ("Brown bins will be emptied once every six weeks from May",),
        (
            "It's the blue bins that are emptied only once every six weeks from May, not the brown bins",
        ),
    ),
    (
        "The council is shutting the Fenside tip for good",
        ("Fenside tip needs a new weighbridge",),
        ("Fenside tip is shutting for good",),
        (
            "Fenside tip is not shutting, it is only closed for two weeks to mend the ramp.",
        ),
    ),
    (
        "The council will stop home care for everyone under 70 in May",
        (),
        ("Home care for everyone under 70 is being stopped in May",),
        ("That screenshot about home care stopping for under 70s in May is a hoax.",),
    ),
    (
        "The council is turning Cress Park into a car park",
        (),
        ("Cress Park is becoming a car park",),
        ("Cress Park is protected green space. It's not becoming a car park.",),
    ),
    (
        "Councillors voted to give themselves a 15% pay rise",
        ("Councillors voted to give themselves a 15% pay cut",),
        ("Councillors gave themselves a 15% pay rise",),
        (),
    ),
    (
        "The council is demolishing Pemberton Hall",
        (),
        (
            "Pemberton Hall demolition is going ahead",
            "The demolition of Pemberton Hall is going ahead, they are knocking it down",
        ),
        (
            "Pemberton Hall is staying",
            "Pemberton Hall isn't going anywhere",
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


@pytest.mark.parametrize(
    ("claim", "text"),
    [(said[0], text) for said in SAID for text in said[3]],
)
def test_what_says_that_it_is_not_so_denies_it(claim: str, text: str) -> None:
    found = match(text, claims(claim))
    assert (found.claim_id, found.stance) == (None, "denies")
