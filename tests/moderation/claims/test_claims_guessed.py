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
