"""Who asks and says no at once, or calls the teller wrong, puts it right; what is "not right" is still said."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.stance.asking import asks_how_much
from moderation.types import Claim

BATHS = Claim("BATHS", "Fernley baths are closing for good in March", verdict="false")
FIELD = Claim("FIELD", "The council is selling Long Meadow to a builder", verdict="false")  # fmt: skip
CHAIRS = Claim("CHAIRS", "The council spent £900,000 on new chairs", verdict="false")
CLAIMS = (BATHS, FIELD, CHAIRS)


@pytest.mark.parametrize(
    "text",
    [
        "Is it true Fernley baths are closing for good in March? No, they're not.",
        "Fernley baths closing for good in March? That's wrong, ask the manager",
        "Who told you Fernley baths are closing for good in March? They aren't.",
        "Are Fernley baths closing for good in March? Nope!",
        "My neighbour says Fernley baths are closing for good in March, he is wrong",
        "The Bugle says the council is selling Long Meadow to a builder. The Bugle is mistaken.",
        "Facebook says the council is selling Long Meadow to a builder, Facebook is wrong",
    ],
)
def test_an_answer_of_no_and_a_teller_called_wrong_put_it_right(text: str) -> None:
    assert match(text, CLAIMS).stance == "denies"


@pytest.mark.parametrize(
    "text",
    [
        "Is it true Fernley baths are closing for good in March? No one will tell me.",
        "Is it true Fernley baths are closing for good in March? No idea who to ask.",
        "Are Fernley baths closing for good in March? It isn't right if so.",
    ],
)
def test_who_gets_no_answer_still_asks(text: str) -> None:
    assert match(text, CLAIMS).stance == "asks"


@pytest.mark.parametrize(
    "text",
    [
        "Fernley baths are closing for good in March. It isn't right.",
        "My neighbour says Fernley baths are closing for good in March, he is furious",
        "The council is selling Long Meadow to a builder. They are wrong to do it.",
        "The council says it is selling Long Meadow to a builder, it is wrong",
        "My uncle says the council spent £900,000 on new chairs",
        "The council is selling Long Meadow to a builder, and they spent a fortune on the weekend festival",
        "Fernley baths are closing for good in March. I dreamed of a council that cares.",
    ],
)
def test_a_word_on_the_deed_and_not_on_the_teller_leaves_it_said(text: str) -> None:
    assert match(text, CLAIMS).stance == "repeats"


@pytest.mark.parametrize(
    "text",
    [
        "My uncle spent £900,000 on new chairs",
        "I dreamt the council was selling Long Meadow to a builder",
        "Fernley baths are closing in March for the bank holiday",
        "Nobody should be selling Long Meadow to a builder",
        "I voted for a council that promised never to sell Long Meadow to a builder",
    ],
)
def test_what_others_did_or_was_dreamt_or_demanded_or_promised_is_no_repeat_and_no_denial(
    text: str,
) -> None:
    assert match(text, CLAIMS).stance == "other"


PARK = Claim("PARK", "The council sold Oakfield Park to a developer", verdict="false")
HALL = Claim("HALL", "The council will demolish the Memorial Hall", paraphrases=("the Memorial Hall is being knocked down",), verdict="false")  # fmt: skip
LOGO = Claim("LOGO", "The council spent £2 million on a new logo", paraphrases=("two million quid on a logo",), verdict="false")  # fmt: skip
PAY = Claim("PAY", "The chief executive got a £50,000 pay rise", verdict="false")
ASKED_OF = (PARK, HALL, LOGO, PAY)


@pytest.mark.parametrize(
    "text",
    [
        # why others say so, who does, and where it comes from
        "Why do people say the Memorial Hall is being demolished?",
        "Why does everyone say Oakfield Park has been sold to a developer?",
        "How come everyone says the Memorial Hall is being demolished?",
        "Why do I keep hearing that Oakfield Park has been sold to a developer?",
        "Who is saying they sold Oakfield Park to a developer?",
        "Who keeps posting that the council sold Oakfield Park to a developer?",
        "Where did this story about the council selling Oakfield Park to a developer come from?",
        # a sum put to whoever knows
        "How much was the logo, two million?",
        "What was the logo, 2 million?",
        "How much did they spend on the new logo, about £2 million?",
        "What did the chief exec get, a £50,000 rise?",
    ],
)
def test_who_asks_why_others_say_so_or_how_much_it_was_asks(text: str) -> None:
    found = match(text, ASKED_OF)
    assert (found.claim_id, found.stance) == (None, "asks"), found


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what did the new logo cost this year", True),
        ("How much does the mayor's car cost us compared to last year", True),
        ("what does the chief exec earn these days", True),
        ("What did the £2 million logo cost us in the end", False),
        ("how much did they cost us", False),
        (
            "How much did the new offices cost when they are closing every library",
            False,
        ),
        ("what did the new logo cost and now the baths are closing in March", False),
        ("what did you expect, it cost £2 million", False),
    ],
)
def test_who_asks_for_a_sum_that_nobody_named_asks_without_a_mark_too(text: str, asked: bool) -> None:  # fmt: skip
    assert asks_how_much(text) is asked


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Why are they demolishing the Memorial Hall?", "HALL"),
        ("Who decided to sell Oakfield Park to a developer?", "PARK"),
        ("Why does the council say it is skint when it sold Oakfield Park to a developer?", "PARK"),
        ("Why am I only hearing now that the council sold Oakfield Park to a developer?", "PARK"),
        ("What were they thinking, £2 million on a new logo?", "LOGO"),
        ("How can they justify spending £2 million on a new logo?", "LOGO"),
    ],
)  # fmt: skip
def test_a_question_about_what_is_taken_for_known_repeats_it(text: str, claim_id: str) -> None:  # fmt: skip
    found = match(text, ASKED_OF)
    assert found.claim_id == claim_id, found
