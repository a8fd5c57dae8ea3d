"""Who asks and says no at once, or calls the teller wrong, puts it right; what is "not right" is still said."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
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
