"""A claim that is called a tale, or whose teller is having people on, is denied; another disgrace, or a sad story, repeats it."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.types import Claim

# A claim; what does not repeat it; what does; what denies it.
SAID: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "The council is closing Moreton swimming pool",
        (),
        (
            "This is no scare story: the council is closing Moreton swimming pool",
            "They're having us on, the council is closing Moreton swimming pool",
            "The council is having a laugh, the council is closing Moreton swimming pool",
            "Another disgrace: the council is closing Moreton swimming pool",
            "Another kick in the teeth: the council is closing Moreton swimming pool",
            "It's not a scare story, the council is closing Moreton swimming pool",
            "You're having a laugh, the council is closing Moreton swimming pool",
            "Someone tell me why the council is closing Moreton swimming pool",
            "Sad story in the paper today: the council is closing Moreton swimming pool",
            "Horror story: the council is closing Moreton swimming pool",
            "The story in the Echo is true: the council is closing Moreton swimming pool",
            "Another scandal: the council is closing Moreton swimming pool",
        ),
        (
            "Another scare story: that the council is closing Moreton swimming pool",
            "Scare story doing the rounds that the council is closing Moreton swimming pool",
            "Another porky: that the council is closing Moreton swimming pool",
            "Whoever told you that the council is closing Moreton swimming pool is having you on",
            "Someone's having you on about Moreton swimming pool being closed",
            "Whoever told you that the council is closing Moreton swimming pool is pulling your leg",
            "Somebody is winding you up about Moreton swimming pool being closed",
            "Yet another tall tale about Moreton swimming pool being closed",
            "The Moreton swimming pool closing post is wrong",
            "The Moreton swimming pool closing story is complete rubbish",
            "That Moreton swimming pool closing rumour is nonsense",
            "What a whopper: the council is closing Moreton swimming pool",
            "My neighbour is having you on if she says that the council is closing Moreton swimming pool",
            "Another wind-up about Moreton swimming pool being closed",
            "It says on Facebook that the council is closing Moreton swimming pool. The opposite is true.",
        ),
    ),
    (
        "The council fined a widow £300 for feeding ducks",
        (),
        (
            "This is no scare story: the council fined a widow £300 for feeding ducks",
            "They're having us on, the council fined a widow £300 for feeding ducks",
            "The council is having a laugh, the council fined a widow £300 for feeding ducks",
            "Another disgrace: the council fined a widow £300 for feeding ducks",
            "Another kick in the teeth: the council fined a widow £300 for feeding ducks",
            "It's not a scare story, the council fined a widow £300 for feeding ducks",
            "You're having a laugh, the council fined a widow £300 for feeding ducks",
            "Someone tell me why the council fined a widow £300 for feeding ducks",
            "Sad story in the paper today: the council fined a widow £300 for feeding ducks",
            "Horror story: the council fined a widow £300 for feeding ducks",
            "The story in the Echo is true: the council fined a widow £300 for feeding ducks",
            "Another scandal: the council fined a widow £300 for feeding ducks",
        ),
        (
            "Another scare story: that the council fined a widow £300 for feeding ducks",
            "Scare story doing the rounds that the council fined a widow £300 for feeding ducks",
            "Another porky: that the council fined a widow £300 for feeding ducks",
            "Whoever told you that the council fined a widow £300 for feeding ducks is having you on",
            "Someone's having you on about a widow being fined £300 for feeding ducks",
            "Whoever told you that the council fined a widow £300 for feeding ducks is pulling your leg",
            "Somebody is winding you up about a widow being fined £300 for feeding ducks",
            "Yet another tall tale about a widow being fined £300 for feeding ducks",
            "The widow fined £300 for feeding ducks post is wrong",
            "The widow fined £300 for feeding ducks story is complete rubbish",
            "That widow fined £300 for feeding ducks rumour is nonsense",
            "What a whopper: the council fined a widow £300 for feeding ducks",
            "My neighbour is having you on if she says that the council fined a widow £300 for feeding ducks",
            "Another wind-up about a widow being fined £300 for feeding ducks",
            "It says on Facebook that the council fined a widow £300 for feeding ducks. The opposite is true.",
        ),
    ),
    (
        "Every household will be charged £65 a year for a brown bin",
        (),
        (
            "This is no scare story: every household will be charged £65 a year for a brown bin",
            "They're having us on, every household will be charged £65 a year for a brown bin",
            "The council is having a laugh, every household will be charged £65 a year for a brown bin",
            "Another disgrace: every household will be charged £65 a year for a brown bin",
            "Another kick in the teeth: every household will be charged £65 a year for a brown bin",
            "It's not a scare story, every household will be charged £65 a year for a brown bin",
            "You're having a laugh, every household will be charged £65 a year for a brown bin",
            "Someone tell me why every household will be charged £65 a year for a brown bin",
            "Sad story in the paper today: every household will be charged £65 a year for a brown bin",
            "Horror story: every household will be charged £65 a year for a brown bin",
            "The story in the Echo is true: every household will be charged £65 a year for a brown bin",
            "Another scandal: every household will be charged £65 a year for a brown bin",
        ),
        (
            "Another scare story: that every household will be charged £65 a year for a brown bin",
            "Scare story doing the rounds that every household will be charged £65 a year for a brown bin",
            "Another porky: that every household will be charged £65 a year for a brown bin",
            "Whoever told you that every household will be charged £65 a year for a brown bin is having you on",
            "Someone's having you on about every household paying £65 a year for a brown bin",
            "Whoever told you that every household will be charged £65 a year for a brown bin is pulling your leg",
            "Somebody is winding you up about every household paying £65 a year for a brown bin",
            "Yet another tall tale about every household paying £65 a year for a brown bin",
            "The £65 a year for every brown bin post is wrong",
            "The £65 a year for every brown bin story is complete rubbish",
            "That £65 a year for every brown bin rumour is nonsense",
            "What a whopper: every household will be charged £65 a year for a brown bin",
            "My neighbour is having you on if she says that every household will be charged £65 a year for a brown bin",
            "Another wind-up about every household paying £65 a year for a brown bin",
            "It says on Facebook that every household will be charged £65 a year for a brown bin. The opposite is true.",
        ),
    ),
    (
        "The council has sold the Corn Exchange to a pub chain",
        (),
        (
            "This is no scare story: the council has sold the Corn Exchange to a pub chain",
            "They're having us on, the council has sold the Corn Exchange to a pub chain",
            "The council is having a laugh, the council has sold the Corn Exchange to a pub chain",
            "Another disgrace: the council has sold the Corn Exchange to a pub chain",
            "Another kick in the teeth: the council has sold the Corn Exchange to a pub chain",
            "It's not a scare story, the council has sold the Corn Exchange to a pub chain",
            "You're having a laugh, the council has sold the Corn Exchange to a pub chain",
            "Someone tell me why the council has sold the Corn Exchange to a pub chain",
            "Sad story in the paper today: the council has sold the Corn Exchange to a pub chain",
            "Horror story: the council has sold the Corn Exchange to a pub chain",
            "The story in the Echo is true: the council has sold the Corn Exchange to a pub chain",
            "Another scandal: the council has sold the Corn Exchange to a pub chain",
        ),
        (
            "Another scare story: that the council has sold the Corn Exchange to a pub chain",
            "Scare story doing the rounds that the council has sold the Corn Exchange to a pub chain",
            "Another porky: that the council has sold the Corn Exchange to a pub chain",
            "Whoever told you that the council has sold the Corn Exchange to a pub chain is having you on",
            "Someone's having you on about the Corn Exchange being sold to a pub chain",
            "Whoever told you that the council has sold the Corn Exchange to a pub chain is pulling your leg",
            "Somebody is winding you up about the Corn Exchange being sold to a pub chain",
            "Yet another tall tale about the Corn Exchange being sold to a pub chain",
            "The Corn Exchange sold to a pub chain post is wrong",
            "The Corn Exchange sold to a pub chain story is complete rubbish",
            "That Corn Exchange sold to a pub chain rumour is nonsense",
            "What a whopper: the council has sold the Corn Exchange to a pub chain",
            "My neighbour is having you on if she says that the council has sold the Corn Exchange to a pub chain",
            "Another wind-up about the Corn Exchange being sold to a pub chain",
            "It says on Facebook that the council has sold the Corn Exchange to a pub chain. The opposite is true.",
        ),
    ),
)


def claims(text: str) -> tuple[Claim, ...]:
    return (Claim("C", text, verdict="false"),)


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


LIBRARY = "The council is closing Marlow Street library in April."


@pytest.mark.parametrize(
    "text",
    [
        "Someone on here said marlow street library closes in april, load of rubbish, go and ask the staff",
        "my neighbour says theyre shutting Marlow Street library in april, what a load of tosh, she works in there",
    ],
)
def test_what_somebody_said_and_the_writer_calls_a_tale_is_denied(text: str) -> None:
    found = match(text, claims(LIBRARY))
    assert (found.claim_id, found.stance) == (None, "denies")


@pytest.mark.parametrize(
    "text",
    [
        "my mate says Marlow Street library is closing in April, absolutely gutted",
        "Someone told me Marlow Street library is closing in april, load of councillors should resign",
    ],
)
def test_what_somebody_said_and_the_writer_is_sorry_for_is_repeated(text: str) -> None:
    assert match(text, claims(LIBRARY)).claim_id == "C"
