"""A "no" that says who keeps silent, or how plain it is, denies no claim; and what is not ruled out is neither so nor denied."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

LIDO = Claim("LIDO", "The council is closing Fernbury lido in May", verdict="false")
RATES = Claim("RATES", "Council tax will rise by 30% in April", verdict="false")
MILL = Claim("MILL", "The council has sold Hollow Mill to a casino", verdict="false")
LOGO = Claim("LOGO", "The council spent £3 million on a new logo", verdict="false")
ALL = (LIDO, RATES, MILL, LOGO)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Why is nobody talking about the council closing Fernbury lido in May?", LIDO),
        ("Nobody is talking about the 30% council tax rise in April", RATES),
        ("Why is no one protesting about the council selling Hollow Mill to a casino?", MILL),
        ("Why isn't anyone angry about the council spending £3 million on a new logo?", LOGO),
        ("How come no one's kicking off about the council closing Fernbury lido in May", LIDO),
        ("Why does nobody mention that the council spent £3 million on a new logo?", LOGO),
        ("There's no excuse for the council selling Hollow Mill to a casino", MILL),
        ("There is no justification for spending £3 million on a new logo", LOGO),
        ("I never thought I'd see the day the council sold Hollow Mill to a casino", MILL),
        ("I never thought I would live to see the council close Fernbury lido in May", LIDO),
        ("You'd have to be blind not to see that the council is closing Fernbury lido in May", LIDO),
        ("Only a fool wouldn't see that the council is closing Fernbury lido in May", LIDO),
        ("It doesn’t take a genius to work out that they’re closing Fernbury lido in May", LIDO),
        ("There's no hiding the fact that the council spent £3 million on a new logo", LOGO),
    ],
)  # fmt: skip
def test_who_minds_that_nobody_does_repeats_it(text: str, claim: Claim) -> None:
    assert match(text, ALL).claim_id == claim.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Nobody is talking about closing Fernbury lido in May",
        "Nobody is talking about the council closing Fernbury lido in May",
        "Nobody is talking about a 30% council tax rise in April",
        "Nobody is talking about the closure of Fernbury lido in May, it's only the cafe",
        "Why is nobody talking about the rumour that the council is closing Fernbury lido being false?",
        "Why is nobody asking whether the council is closing Fernbury lido in May?",
        "Why is nobody correcting the posts about the council closing Fernbury lido in May?",
        "There are no plans for the council to sell Hollow Mill to a casino",
        "There's no excuse for spreading the lie that the council is selling Hollow Mill to a casino",
        "There's no truth in the council selling Hollow Mill to a casino",
        "There would be no excuse for the council selling Hollow Mill to a casino",
        "I never thought the council would sell Hollow Mill to a casino and they didn't",
        "I never thought I'd see the day people believed the council sold Hollow Mill to a casino",
        "You'd have to be blind not to see that the council is not closing Fernbury lido in May",
        "You'd have to be daft to believe that the council is closing Fernbury lido in May",
        "It doesn't take a genius to work out that they are not closing Fernbury lido",
    ],
)
def test_who_denies_it_all_the_same_does_not(text: str) -> None:
    assert match(text, ALL).claim_id is None


@pytest.mark.parametrize(
    "text",
    [
        "The council has not ruled out closing Fernbury lido in May",
        "The council hasn't ruled out a 30% council tax rise in April",
        "They won't rule out selling Hollow Mill to a casino",
        "The leader refused to rule out closing Fernbury lido in May",
        "Nobody has ruled out the council closing Fernbury lido in May",
        "The council has never ruled out selling Hollow Mill to a casino",
        "Closing Fernbury lido in May is not off the table",
    ],
)
def test_what_is_not_ruled_out_is_neither_so_nor_denied(text: str) -> None:
    assert match(text, ALL).stance == "other"


@pytest.mark.parametrize(
    "text",
    [
        "The council has ruled out closing Fernbury lido in May",
        "It's a lie that the council has not ruled out closing Fernbury lido in May",
        "The council is not closing Fernbury lido in May, and that's that",
        "They have ruled out selling Hollow Mill to a casino",
    ],
)
def test_what_is_ruled_out_is_denied(text: str) -> None:
    assert match(text, ALL).stance == "denies"


def test_a_claim_that_it_is_not_ruled_out_is_repeated() -> None:
    mine = Claim("OPEN", "The council has not ruled out closing Fernbury lido", verdict="false")  # fmt: skip
    assert match("The council hasn't ruled out closing Fernbury lido", (mine,)).claim_id
