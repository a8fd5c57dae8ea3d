"""What is said of the owner in person and can be checked is told apart from what the council and others do."""

from __future__ import annotations

import pytest

from moderation.claims.opinion.personal import about_owner, people_named

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


WHATEVER_THE_VERB = (
    "Cllr Example missed nine of the last ten council meetings",
    "Wren Example has been to just three of eleven council meetings this year",
    "Cllr Example was at only 2 of the 14 planning committees",
    "Cllr Example has not been seen in the council chamber since May",
    "Cllr Example hasn't come to a single council meeting since May",
    "Not once has Cllr Example come to the council chamber since May",
    "Cllr Example did not vote on the library closure",
    "Cllr Example put in for £3,000 of taxis",
    "@CllrExample put in for £3,000 of taxis",
    "Cllr Example charged the council £400 for a hotel",
    "Last year Cllr Example trousered £12,000 from the council",
    "I hear Cllr Example has had £3,000 off the council",
    "The council says Cllr Example has been to just three of eleven meetings",
    "Cllr Example and Cllr Jones trousered £12,000 from the council",
    "Cllr Example, who chairs planning, has a second home in Cornwall",
    "Our councillor has a second home in Cornwall",
    "Cllr Example's husband got the council contract for the bins",
    "Cllr Example told the council to close the library",
    "Cllr Example said she was on holiday when the council set its budget",
    "Nid yw'r Cynghorydd Example wedi bod mewn cyfarfod cyngor ers mis Mai",
    "Mae gan y Cynghorydd Example ail gartref yng Nghernyw",
    "Mae'r Gynghorydd Example wedi codi £400 ar y cyngor am westy",
    "Clywais fod Cyng Example wedi cael £3,000 gan y cyngor am dacsis",
    "Nid yw ein cynghorydd wedi bod mewn cyfarfod cyngor ers mis Mai",
)
ONLY_MENTIONED = (
    "The council gave Cllr Example's ward £2m",
    "£2m of council money went to Cllr Example's ward",
    "Cllr Example's ward is losing its library",
    "The bins in Cllr Example's street go monthly from May",
    "The library that Cllr Example opened is closing",
    "When Cllr Example was mayor the council closed the library",
    "Thanks to Cllr Example the council is closing the tip",
    "Cllr Example and the council are closing the library",
    "Cllr Example says that the library will close",
    "Cllr Example has told us the council is selling the park",
    "Cllr Example announced that the pool will shut in May",
    "Not even Cllr Example knows why the council is closing the library",
    "Cllr Example, the council is closing the library next month",
    "@CllrExample bins are going monthly from May",
    "@CllrExample Council tax is going up 25% in April",
    "Cllr Example why is the council closing the library",
    "Mae'r cyngor wedi rhoi £2m i ward y Cynghorydd Example",
    "Mae Cyng Example yn dweud y bydd y cyngor yn cau'r llyfrgell",
    "Dywedodd y Cynghorydd Example fod y cyngor yn cau'r llyfrgell",
)


@pytest.mark.parametrize("text", WHATEVER_THE_VERB)
def test_what_is_said_of_the_owner_by_name_is_theirs_whatever_the_verb(
    text: str,
) -> None:
    assert about_owner(text, NAMES)


@pytest.mark.parametrize("text", ONLY_MENTIONED)
def test_what_only_mentions_the_owner_or_what_they_tell_of_the_council_is_the_councils(
    text: str,
) -> None:
    assert not about_owner(text, NAMES)


@pytest.mark.parametrize("text", WHATEVER_THE_VERB)
def test_of_another_councillor_the_same_is_not_the_owners(text: str) -> None:
    if "Our " not in text and "ein " not in text and "Jones" not in text:
        assert not about_owner(text.replace("Example", "Jones"), NAMES)
