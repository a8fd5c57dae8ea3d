"""What is only guessed is no repeat; a guess about something else leaves the fact beside it standing."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

RENTS = Claim("RENTS", "Garage rents in Fernley will double in June", verdict="false")
FIELD = Claim("FIELD", "The council is selling Long Meadow to a builder", verdict="false")  # fmt: skip
CHAIRS = Claim("CHAIRS", "The council spent £900,000 on new chairs", verdict="false")
MIGHT = Claim("MIGHT", "The council might close the Fernley tip in May", verdict="false")  # fmt: skip
CLAIMS = (RENTS, FIELD, CHAIRS, MIGHT)


@pytest.mark.parametrize(
    "text",
    [
        "Garage rents in Fernley will probably double in June",
        "Garage rents in Fernley might double in June",
        "Garage rents in Fernley may well double in June",
        "Garage rents in Fernley are likely to double in June",
        "Maybe the council is selling Long Meadow to a builder",
        "Probably, the council is selling Long Meadow to a builder",
        "I reckon the council is selling Long Meadow to a builder",
        "The council is selling Long Meadow to a builder, I reckon",
        "My guess is the council is selling Long Meadow to a builder",
        "I think garage rents in Fernley will double in June",
        "They're bound to sell Long Meadow to a builder",
        "Knowing our lot they will sell Long Meadow to a builder",
        "I can see them selling Long Meadow to a builder",
        "Feels like the council is selling Long Meadow to a builder",
    ],
)
def test_a_guess_is_no_repeat(text: str) -> None:
    found = match(text, CLAIMS)
    assert (found.claim_id, found.stance) == (None, "other"), found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("The council is selling Long Meadow to a builder, probably to pay for the chairs", "FIELD"),
        ("The council is selling Long Meadow to a builder probably because of the debts", "FIELD"),
        ("They are probably the worst council ever, and now they are selling Long Meadow to a builder", "FIELD"),
        ("I might move away. The council is selling Long Meadow to a builder. I reckon nobody will stop them.", "FIELD"),
        ("I think it's disgusting that the council is selling Long Meadow to a builder", "FIELD"),
        ("You might have heard the council is selling Long Meadow to a builder", "FIELD"),
        ("The council spent £900,000 on new chairs and might well buy tables next", "CHAIRS"),
        ("The council might close the Fernley tip in May", "MIGHT"),
    ],
)  # fmt: skip
def test_a_guess_about_something_else_silences_no_fact(
    text: str, claim_id: str
) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == claim_id, found


TAX = Claim("TAX", "The council has raised council tax by 15% this year", paraphrases=("council tax went up 15 percent this year",), verdict="false")  # fmt: skip
PARK = Claim("PARK", "The council sold Oakfield Park to a developer", paraphrases=("Oakfield Park has been sold off to developers",), verdict="false")  # fmt: skip
LOGO = Claim("LOGO", "The council spent £2 million on a new logo", verdict="false")
PAY = Claim("PAY", "The chief executive got a £50,000 pay rise", verdict="false")
FINES = Claim("FINES", "Library fines have doubled", paraphrases=("library fines are twice what they were",), verdict="outdated")  # fmt: skip
POOL = Claim("POOL", "The council plans to close Hartwell swimming pool", verdict="false")  # fmt: skip
HALL = Claim("HALL", "The council will demolish the Memorial Hall", paraphrases=("the Memorial Hall is being knocked down",), verdict="false")  # fmt: skip
DONE = (TAX, PARK, LOGO, PAY, FINES, POOL, HALL)


@pytest.mark.parametrize(
    "text",
    [
        "The council is thinking of selling Oakfield Park to a developer",
        "The council wants to spend £2 million on a new logo",
        "The council is looking at spending £2 million on a new logo",
        "They are thinking of doubling library fines",
        "They're talking about doubling the library fines",
        "The chief exec is asking for a £50,000 pay rise",
        "The chief executive is after a £50,000 pay rise",
        "They want to shut the library and sell Oakfield Park to a developer",
        "The Tories want to put council tax up by 15%",
        "Plaid wants council tax up 15%",
        "Reform plans to sell Oakfield Park to a developer",
        "Tory proposal to sell Oakfield Park to a developer",
        # of a plan, too, a party's is another's
        "Labour wants to close Hartwell swimming pool",
        "Plaid want to demolish the Memorial Hall",
    ],
)
def test_what_somebody_only_wants_or_plans_is_no_repeat_that_it_is_done(
    text: str,
) -> None:
    found = match(text, DONE)
    assert (found.claim_id, found.stance) == (None, "other"), found
    assert found.stopped in ("G4", "G7"), found


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        # of a claim about a plan
        ("They are planning to close Hartwell swimming pool", "POOL"),
        ("They're closing Hartwell swimming pool", "POOL"),
        ("The council plans to demolish the Memorial Hall", "HALL"),
        # something else is wanted, and the claim stands beside it
        ("Residents want to know why the council sold Oakfield Park to a developer", "PARK"),
        ("They don't want you to know that they sold Oakfield Park to a developer", "PARK"),
        ("The council sold Oakfield Park to a developer who wants to build flats", "PARK"),
        ("Labour sold Oakfield Park to a developer and wants our votes", "PARK"),
        ("Whoever sold Oakfield Park to a developer wants sacking", "PARK"),
        ("The council wants to sort the roads out instead of spending £2 million on a new logo", "LOGO"),
        ("They're trying to justify spending £2 million on a new logo", "LOGO"),
        ("Council tax has gone up 15% this year and they want more next year", "TAX"),
        # it was wanted, and then it was done
        ("They wanted to double library fines and now they have", "FINES"),
    ],
)  # fmt: skip
def test_a_plan_repeats_a_claim_about_a_plan_and_a_wish_beside_a_claim_leaves_it_said(
    text: str, claim_id: str
) -> None:
    found = match(text, DONE)
    assert found.claim_id == claim_id, found
