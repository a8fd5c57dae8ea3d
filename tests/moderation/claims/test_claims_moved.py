"""A fear beside a stated fact leaves the fact standing; a fear of what is to come states none."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

# A claim; what does not repeat it; what does.
SAID: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "The council has cancelled the by-election in June",
        (
            "I'm scared they will cancel the by-election in June",
            "I fear they'll cancel the by-election in June",
            "I'm worried that the council will cancel the by-election in June",
            "Are they afraid? Will they cancel the by-election in June?",
            "I'm scared for this town, they'll cancel the by-election in June next",
            "I am worried they are going to cancel the by-election in June",
        ),
        (
            "They've cancelled the by-election in June, I'm scared for democracy",
            "They cancelled the by-election in June because they're scared",
            "They cancelled the by-election in June because they are afraid of us",
            "What are they so afraid of that they cancelled the by-election in June?",
            "Why are they so scared of us that they cancelled the by-election in June?",
            "They're scared of the voters so they cancelled the by-election in June",
            "The council has cancelled the by-election in June, I'm worried about the future",
            "The council cancelled the by-election in June cos they're frightened",
            "They are so afraid of residents that they have cancelled the by-election in June",
            "They've cancelled the by-election in June and I'm terrified for my kids",
        ),
    ),
    (
        "The council has banned cameras from its meetings",
        (
            "I'm scared they will ban cameras from its meetings",
            "I fear they'll ban cameras from its meetings",
            "I'm worried that the council will ban cameras from its meetings",
            "Are they afraid? Will they ban cameras from its meetings?",
            "I'm scared for this town, they'll ban cameras from its meetings next",
            "I am worried they are going to ban cameras from its meetings",
        ),
        (
            "They've banned cameras from its meetings, I'm scared for democracy",
            "They banned cameras from its meetings because they're scared",
            "They banned cameras from its meetings because they are afraid of us",
            "What are they so afraid of that they banned cameras from its meetings?",
            "Why are they so scared of us that they banned cameras from its meetings?",
            "They're scared of the voters so they banned cameras from its meetings",
            "The council has banned cameras from its meetings, I'm worried about the future",
            "The council banned cameras from its meetings cos they're frightened",
            "They are so afraid of residents that they have banned cameras from its meetings",
            "They've banned cameras from its meetings and I'm terrified for my kids",
        ),
    ),
    (
        "The council has closed the public gallery",
        (
            "I'm scared they will close the public gallery",
            "I fear they'll close the public gallery",
            "I'm worried that the council will close the public gallery",
            "Are they afraid? Will they close the public gallery?",
            "I'm scared for this town, they'll close the public gallery next",
            "I am worried they are going to close the public gallery",
        ),
        (
            "They've closed the public gallery, I'm scared for democracy",
            "They closed the public gallery because they're scared",
            "They closed the public gallery because they are afraid of us",
            "What are they so afraid of that they closed the public gallery?",
            "Why are they so scared of us that they closed the public gallery?",
            "They're scared of the voters so they closed the public gallery",
            "The council has closed the public gallery, I'm worried about the future",
            "The council closed the public gallery cos they're frightened",
            "They are so afraid of residents that they have closed the public gallery",
            "They've closed the public gallery and I'm terrified for my kids",
        ),
    ),
    (
        "The council has sold the Corn Exchange to a pub chain",
        (
            "I'm scared they will sell the Corn Exchange to a pub chain",
            "I fear they'll sell the Corn Exchange to a pub chain",
            "I'm worried that the council will sell the Corn Exchange to a pub chain",
            "Are they afraid? Will they sell the Corn Exchange to a pub chain?",
            "I'm scared for this town, they'll sell the Corn Exchange to a pub chain next",
            "I am worried they are going to sell the Corn Exchange to a pub chain",
        ),
        (
            "They've sold the Corn Exchange to a pub chain, I'm scared for democracy",
            "They sold the Corn Exchange to a pub chain because they're scared",
            "They sold the Corn Exchange to a pub chain because they are afraid of us",
            "What are they so afraid of that they sold the Corn Exchange to a pub chain?",
            "Why are they so scared of us that they sold the Corn Exchange to a pub chain?",
            "They're scared of the voters so they sold the Corn Exchange to a pub chain",
            "The council has sold the Corn Exchange to a pub chain, I'm worried about the future",
            "The council sold the Corn Exchange to a pub chain cos they're frightened",
            "They are so afraid of residents that they have sold the Corn Exchange to a pub chain",
            "They've sold the Corn Exchange to a pub chain and I'm terrified for my kids",
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
