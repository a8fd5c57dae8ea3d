"""Less pay is no rise; and what only has a word of the claim's name, for another thing, vote or place, repeats nothing."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

RISE = Claim("RISE", "The director of housing got a pay rise of £30,000 this year", paraphrases=("the housing director has been given another 30 grand",), verdict="false")  # fmt: skip
LIGHTS = Claim("LIGHTS", "The council spent £3 million on Christmas lights", paraphrases=("three million quid on Christmas lights",), verdict="false")  # fmt: skip
VOTE = Claim("VOTE", "You can vote in the council election by text message", paraphrases=("text your vote in the council elections",), verdict="false")  # fmt: skip
DOGS = Claim("DOGS", "The council is banning dogs from Sandy Mere beach all year", paraphrases=("dogs banned from Sandy Mere all year round",), verdict="false")  # fmt: skip
ALL = (RISE, LIGHTS, VOTE, DOGS)


@pytest.mark.parametrize(
    "text",
    [
        "The director of housing took a pay cut of £30,000 this year",
        "The director of housing lost £30,000 this year",
        "The director of housing gave back £30,000 of her pay this year",
        "The director of housing has turned down £30,000 this year",
        "The director of housing agreed to a £30,000 reduction this year",
        "The council spent £3 million on new street lights before Christmas",
        "The council spent £3 million on lights for the football pitch, opening at Christmas",
        "The council spent £3 million on traffic lights, ready by Christmas",
        "You can vote for X Factor by text message",
        "You can vote for your favourite song by text message",
        "You can vote for the best pub in Wales by text",
        "Vote by text message for the shop of the year",
        "Dogs are being banned from Sandy Mere cafe all year",
        "The council is banning dogs from the Sandy Mere toilets all year",
        "Dogs banned from Sandy Mere car park all year round",
    ],
)
def test_what_only_sounds_alike_repeats_nothing(text: str) -> None:
    assert match(text, ALL).claim_id is None


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The director of housing got a £30,000 pay rise while staff took a pay cut", RISE),
        ("We all lose out and the director of housing got a pay rise of £30,000 this year", RISE),
        ("Libraries lost £30,000 and the housing director has been given another 30 grand", RISE),
        ("The housing director has been given another 30 grand this year", RISE),
        ("The council spent £3 million on Christmas lights before Christmas even began", LIGHTS),
        ("The council blew £3 million on lights at Christmas", LIGHTS),
        ("The council spent £3 million on bloody lights for the town before Christmas", LIGHTS),
        ("You can vote for your councillor by text message in the council election", VOTE),
        ("You can vote in the council election by text message, like it's the X Factor", VOTE),
        ("text your vote for the council elections", VOTE),
        ("Dogs are being banned from Sandy Mere beach all year", DOGS),
        ("Dogs are being banned from Sandy Mere all year, even the beach by the cafe", DOGS),
        ("The council is banning dogs from Sandy Mere beach and from Sandy Mere cafe all year", DOGS),
    ],
)  # fmt: skip
def test_what_says_it_beside_such_words_repeats_it(text: str, claim: Claim) -> None:
    assert match(text, ALL).claim_id == claim.claim_id
