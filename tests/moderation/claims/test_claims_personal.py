"""What is said of the owner in person and can be checked is told apart from what the council and others do."""

from __future__ import annotations

import pytest

from moderation.claims.personal import about_owner, people_named

NAMES = people_named(("Cllr Wren Example", "@CllrExample", "Market Sample Council"))

OWN = (
    "Cllr Example claimed £12,000 in expenses last year",
    "Cllr. Wren Example claimed over £12,000 for travel",
    "Councillor Example’s attendance is the worst on the council",
    "Wren Example voted to close the library",
    "Example voted for the new houses and then denied it",
    "@CllrExample has missed six council meetings this year",
    "apparently Cllr Example doesn't even live in the ward",
    "Cllr Example lives in Spain half the year",
    "Our councillor never declared an interest in the building firm",
    "my councillor is a director of the firm that got the contract",
    "our local councillor abstained on the council tax rise",
    "The council pays Cllr Example £30,000 in allowances",
    "£12,000 in expenses were paid to Cllr Example",
    "The expenses of our councillor came to £12,000",
    "Nobody on the council claimed as much in expenses as was paid to Cllr Example",
    "Cllr Example accepted hospitality from the developer",
    "I read that Cllr Example voted against the crossing",
    "They told me Cllr Example voted against the crossing",
    "Cllr Example owns land next to the bypass",
    "Mae Cyng Example wedi pleidleisio dros gau'r ysgol",
)
OTHERS = (
    "The council voted to close the library",
    "Councillors claimed £120,000 in expenses last year",
    "Cllr Jones claimed £12,000 in expenses last year",
    "Councillor Brook Jones never turned up to council meetings",
    "They voted to sell the playing field to a developer",
    "You voted for this lot and look at the bins",
    "Cllr Example told us that the council voted to close the pool",
    "Cllr Example said Cllr Jones missed six meetings",
    "Cllr Example knows they voted to close the school",
    "The council has closed the tip at Otterham",
    "Our councillors voted themselves a pay rise",
    "I voted for Cllr Example and the bins are still missed",
    "The council is closing the library that Cllr Example opened",
    "Residents have attended the meeting about the bypass",
    "It is in the public interest that Cllr Example answers about the tip",
    "You lot voted to close the pool",
    "Bob Example Junior School is closing",
    "",
)


@pytest.mark.parametrize("text", OWN)
def test_the_owners_own_conduct_is_told_apart_by_name(text: str) -> None:
    assert about_owner(text, NAMES)


@pytest.mark.parametrize("text", OTHERS)
def test_what_the_council_and_other_people_do_is_not_the_owners(text: str) -> None:
    assert not about_owner(text, NAMES, to_owner=False)


def test_you_is_the_owner_only_where_it_is_said_to_the_owner() -> None:
    for text in (
        "You voted to close the library",
        "You've claimed £12,000 in expenses",
        "your attendance at the council is under 40%",
        "You don't even live in this ward",
    ):
        assert about_owner(text, NAMES, to_owner=True)
        assert not about_owner(text, NAMES)
    for text in ("You lot voted to close the library", "You voted for them, so live with it"):  # fmt: skip
        assert not about_owner(text, NAMES, to_owner=True)


def test_she_is_whoever_was_named_before() -> None:
    said = "She claimed £12,000 in council expenses last year"
    assert about_owner(said, NAMES, before="Cllr Example is no use. ")
    assert not about_owner(said, NAMES, before="Cllr Jones is no use. ")
    assert not about_owner(said, NAMES)


def test_a_name_is_a_persons_and_no_councils() -> None:
    assert people_named(("Cllr Wren Example - Riverside Ward", "Example Council")) == ("Wren Example",)  # fmt: skip
    assert people_named(("Councillor Council",)) == ("Council",)
    assert people_named(("", "100")) == ("100",)
    assert not about_owner("The council voted to close the library", ("100", ""))
