"""A named person said to take drugs goes to a person; a fizzy drink, a chemist and a pond do not."""

from __future__ import annotations

import pytest

from moderation.checks.libel import check
from moderation.text.reading import read
from moderation.types import Context


@pytest.mark.parametrize(
    "text",
    [
        "So our mayor has been buying coke off the lads behind the station 👃 and claiming it as 'entertaining'",
        "Cllr Sample snorts coke in the members' toilets",
        "The head teacher is a smackhead",
        "our MP was coked up at the count",
        "Keith Example does lines off the council bench, lines of coke",
        "The vicar gets weed from the lads on the estate",
        "Jane Placeholder bought heroin off my cousin",
        "the lifeguard is always off his head on ket",
        "Councillor Example has been sniffing charlie for years",
    ],
)
def test_who_is_said_to_take_drugs_is_seen(text: str) -> None:
    assert check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "Our mayor was buying coke for the kids' party",
        "The head teacher bought coke from the vending machine",
        "Cllr Sample does lines of enquiry better than any cop",
        "The vicar gets pills from the chemist for my nan",
        "Our MP is coking on about bins again",
        "The lifeguard sniffed the air and shut the pool",
        "Mr Example said the lads were buying weed off a dealer behind the station",
        "Our councillor met people who buy heroin from gangs, good on her",
        "The mayor does bits of coke adverts? I doubt it",
        "Cllr Sample took weed out of the pond with the scouts",
        "The caretaker got drugs from the pharmacy for the first aid box",
        "The headteacher is on the gear committee for the school camp",
    ],
)
def test_fizzy_drinks_chemists_and_ponds_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
