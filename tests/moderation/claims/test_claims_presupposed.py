"""A complaint that takes the claim for granted repeats it, and so does who says that the thing will not be there; who asks whether does not."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

# A claim; what does not repeat it; what does.
SAID: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "The council is closing Moreton swimming pool",
        (
            "Why were we told that the council is closing Moreton swimming pool when it isn't true?",
            "We haven't been told whether the council is closing Moreton swimming pool",
            "Is it true that the council is closing Moreton swimming pool?",
            "Why weren't we told whether the council is closing Moreton swimming pool?",
            "Nobody has ever said that the council is closing Moreton swimming pool",
            "Does anyone think it's a good idea to close Moreton swimming pool?",
        ),
        (
            "Why weren't we told the council is closing Moreton swimming pool?",
            "Why weren't we told that the council is closing Moreton swimming pool?",
            "Why weren't residents asked before the council is closing Moreton swimming pool?",
            "Why were we not told that the council is closing Moreton swimming pool?",
            "Why did nobody tell us the council is closing Moreton swimming pool?",
            "Who thought it was a good idea to close Moreton swimming pool?",
            "Whose stupid idea was it to close Moreton swimming pool?",
            "What idiot thought it was a good idea to close Moreton swimming pool?",
            "Nobody was asked before the council decided to close Moreton swimming pool",
            "We were never told that the council is closing Moreton swimming pool",
            "The council closing Moreton swimming pool is not what I voted for",
            "I did not vote for the council to close Moreton swimming pool",
            "Is it any wonder nobody trusts them when the council is closing Moreton swimming pool",
            "They never told us that the council is closing Moreton swimming pool",
            "Who decided it was acceptable to close Moreton swimming pool?",
        ),
    ),
    (
        "The council has sold the Corn Exchange to a pub chain",
        (
            "Why were we told that the council has sold the Corn Exchange to a pub chain when it isn't true?",
            "We haven't been told whether the council has sold the Corn Exchange to a pub chain",
            "Is it true that the council has sold the Corn Exchange to a pub chain?",
            "Why weren't we told whether the council has sold the Corn Exchange to a pub chain?",
            "Nobody has ever said that the council has sold the Corn Exchange to a pub chain",
            "Does anyone think it's a good idea to sell the Corn Exchange to a pub chain?",
        ),
        (
            "Why weren't we told the council has sold the Corn Exchange to a pub chain?",
            "Why weren't we told that the council has sold the Corn Exchange to a pub chain?",
            "Why weren't residents asked before the council has sold the Corn Exchange to a pub chain?",
            "Why were we not told that the council has sold the Corn Exchange to a pub chain?",
            "Why did nobody tell us the council has sold the Corn Exchange to a pub chain?",
            "Who thought it was a good idea to sell the Corn Exchange to a pub chain?",
            "Whose stupid idea was it to sell the Corn Exchange to a pub chain?",
            "What idiot thought it was a good idea to sell the Corn Exchange to a pub chain?",
            "Nobody was asked before the council decided to sell the Corn Exchange to a pub chain",
            "We were never told that the council has sold the Corn Exchange to a pub chain",
            "The council selling the Corn Exchange to a pub chain is not what I voted for",
            "I did not vote for the council to sell the Corn Exchange to a pub chain",
            "Is it any wonder nobody trusts them when the council has sold the Corn Exchange to a pub chain",
            "They never told us that the council has sold the Corn Exchange to a pub chain",
            "Who decided it was acceptable to sell the Corn Exchange to a pub chain?",
        ),
    ),
    (
        "The council is felling all 40 planes on Dyer Street",
        (
            "Why were we told that the council is felling all 40 planes on Dyer Street when it isn't true?",
            "We haven't been told whether the council is felling all 40 planes on Dyer Street",
            "Is it true that the council is felling all 40 planes on Dyer Street?",
            "Why weren't we told whether the council is felling all 40 planes on Dyer Street?",
            "Nobody has ever said that the council is felling all 40 planes on Dyer Street",
            "Does anyone think it's a good idea to fell all 40 planes on Dyer Street?",
        ),
        (
            "Why weren't we told the council is felling all 40 planes on Dyer Street?",
            "Why weren't we told that the council is felling all 40 planes on Dyer Street?",
            "Why weren't residents asked before the council is felling all 40 planes on Dyer Street?",
            "Why were we not told that the council is felling all 40 planes on Dyer Street?",
            "Why did nobody tell us the council is felling all 40 planes on Dyer Street?",
            "Who thought it was a good idea to fell all 40 planes on Dyer Street?",
            "Whose stupid idea was it to fell all 40 planes on Dyer Street?",
            "What idiot thought it was a good idea to fell all 40 planes on Dyer Street?",
            "Nobody was asked before the council decided to fell all 40 planes on Dyer Street",
            "We were never told that the council is felling all 40 planes on Dyer Street",
            "The council felling all 40 planes on Dyer Street is not what I voted for",
            "I did not vote for the council to fell all 40 planes on Dyer Street",
            "Is it any wonder nobody trusts them when the council is felling all 40 planes on Dyer Street",
            "They never told us that the council is felling all 40 planes on Dyer Street",
            "Who decided it was acceptable to fell all 40 planes on Dyer Street?",
        ),
    ),
    (
        "The council has scrapped free school meals",
        (
            "Why were we told that the council has scrapped free school meals when it isn't true?",
            "We haven't been told whether the council has scrapped free school meals",
            "Is it true that the council has scrapped free school meals?",
            "Why weren't we told whether the council has scrapped free school meals?",
            "Nobody has ever said that the council has scrapped free school meals",
            "Does anyone think it's a good idea to scrap free school meals?",
        ),
        (
            "Why weren't we told the council has scrapped free school meals?",
            "Why weren't we told that the council has scrapped free school meals?",
            "Why weren't residents asked before the council has scrapped free school meals?",
            "Why were we not told that the council has scrapped free school meals?",
            "Why did nobody tell us the council has scrapped free school meals?",
            "Who thought it was a good idea to scrap free school meals?",
            "Whose stupid idea was it to scrap free school meals?",
            "What idiot thought it was a good idea to scrap free school meals?",
            "Nobody was asked before the council decided to scrap free school meals",
            "We were never told that the council has scrapped free school meals",
            "The council scrapping free school meals is not what I voted for",
            "I did not vote for the council to scrap free school meals",
            "Is it any wonder nobody trusts them when the council has scrapped free school meals",
            "They never told us that the council has scrapped free school meals",
            "Who decided it was acceptable to scrap free school meals?",
        ),
    ),
    (
        "Beckford Primary School will close in September",
        (
            "Beckford Primary School won't be open on Friday",
            "Beckford Primary School won't close in September",
            "Beckford Primary School won't reopen until the boiler is mended",
            "It's not true that Beckford Primary School won't reopen in September",
        ),
        (
            "They are closing Beckford Primary School, it won't be there in September",
            "Beckford Primary won't open its doors again after the summer",
            "Beckford Primary School won't be opening in September, they're closing it",
            "Beckford Primary School will not be around after September",
        ),
    ),
    (
        "The council is felling all 40 planes on Dyer Street",
        ("Not one of the 40 planes on Dyer Street will be felled",),
        (
            "Not one of the 40 planes on Dyer Street will be left, the council is felling them all",
            "None of the 40 planes on Dyer Street will survive, the council is felling the lot",
        ),
    ),
    (
        "The council is shutting the Fenside tip for good",
        ("Fenside tip won't be open on bank holiday Monday",),
        ("Fenside tip won't be reopening, it's shut for good",),
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


FARM = Claim("FARM", "The chairman of the planning committee owns land at Pound Farm", paraphrases=("The chair of planning owns the fields at Pound Farm",), verdict="false")  # fmt: skip
CHIEF = Claim("CHIEF", "The chief executive is paid more than the Prime Minister", paraphrases=("The boss of the council earns more than the PM",), verdict="misleading")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Guess who owns land at Pound Farm? The chairman of the planning committee, thats who", "FARM"),
        ("Guess who owns the fields at Pound Farm? The chair of planning", "FARM"),
        ("And who owns land at Pound Farm? The chairman of planning, that's who!", "FARM"),
        ("Guess who owns land at Pound Farm?? The planning chairman. Disgusting", "FARM"),
        ("How is it right that the boss of our council earns more than the PM?", "CHIEF"),
        ("How is it right that the chief executive is paid more than the Prime Minister?", "CHIEF"),
    ],
)  # fmt: skip
def test_who_answers_the_own_question_tells_it(text: str, claim_id: str) -> None:
    assert match(text, (FARM, CHIEF)).claim_id == claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Who owns land at Pound Farm? The chairman of the planning committee?",
        "Guess who owns land at Pound Farm? Not the chairman of the planning committee",
        "Guess who owns land at Pound Farm? The Tolland family, that's who",
        "Who owns land at Pound Farm? I have no idea",
        "Is it right that the chief executive is paid more than the Prime Minister?",
        "Guess who visited Pound Farm? The planning committee",
    ],
)
def test_who_asks_or_names_another_does_not(text: str) -> None:
    assert match(text, (FARM, CHIEF)).claim_id is None


BROKE = Claim("BROKE", "The council is bankrupt", verdict="false")
VOTES = Claim("VOTES", "The council lost 3,000 postal votes in Elmsdyke ward", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("our council is bankrupt, and they still managed a buffet at the mayor making", "BROKE"),
        ("3000 postal votes in elmsdyke just vanished and we're all supposed to carry on like its normal?", "VOTES"),
        ("They don't like folk voting, that's why they lost 3,000 postal votes in Elmsdyke", "VOTES"),
        ("The council isn't bankrupt, and they still managed a buffet", None),
        ("Is the council bankrupt, and they still managed a buffet?", None),
        ("The council lost 3,000 postal votes in Elmsdyke ward and we're supposed to believe that?", None),
        ("The council lost 3,000 postal votes in Elmsdyke ward and we're expected to take that on trust?", None),
        ("The council lost 3,000 postal votes in Elmsdyke ward and we're meant to fall for that", None),
        ("the council lost 3,000 postal votes in elmsdyke ward and i'm supposed to be surprised by another fake story", None),
        ("They don't care about the truth, that's why they keep saying the council lost 3,000 postal votes in Elmsdyke ward", None),
        ("They don't like facts, that's why they say the council is bankrupt", None),
        ("They don't care who votes, that's why they lost 3,000 postal votes in Elmsdyke", "VOTES"),
        ("The council lost 3,000 postal votes in Elmsdyke ward and we're supposed to just accept it", "VOTES"),
    ],
)  # fmt: skip
def test_what_follows_from_a_claim_says_nothing_against_it(
    text: str, claim_id: str | None
) -> None:
    assert match(text, (BROKE, VOTES)).claim_id == claim_id
