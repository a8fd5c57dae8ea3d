"""Nearly every word of a claim, and yet another thing; and the claim in other words than its own, "no carnival this year"."""

from __future__ import annotations

import pytest

from moderation.claims.match import SAME, match
from moderation.claims.reader import Stance
from moderation.types import Claim

# A claim; what does not repeat it; what does.
SAID: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "The council is cancelling the Wenbrook carnival in 2027",
        (
            "There will be a Wenbrook carnival in 2027",
            "Wenbrook carnival is on in 2027",
            "The Wenbrook carnival will take place in 2027",
            "Who is coming to the Wenbrook carnival in 2027",
            "I can't wait for the Wenbrook carnival in 2027",
        ),
        (
            "No Wenbrook carnival in 2027, council cancelled it",
            "Wenbrook carnival is off in 2027",
            "They've scrapped the 2027 Wenbrook carnival",
            "There will be no Wenbrook carnival in 2027",
            "There won't be a Wenbrook carnival in 2027",
        ),
    ),
    (
        "The council has approved 900 houses on Larkfield Common",
        (
            "900 objections went in against building on Larkfield Common and they've still set no date for the hearing",
            "900 residents have signed against the houses on Larkfield Common",
            "900 households objected to the houses that the council approved on Larkfield Common",
            "The council voted against the advice to approve 900 houses on Larkfield Common",
            "I'm against the 900 houses on Larkfield Common",
        ),
        (
            "They've approved 900 homes against the wishes of residents on Larkfield Common",
            "900 homes that came out of nowhere approved on Larkfield Common by the council",
            "900 homes approved on Larkfield Common against everyone's wishes",
            "The council has approved 900 houses objections or not on Larkfield Common",
            "900 houses approved on Larkfield Common despite 900 objections",
            "900 objections, and they approved the 900 houses on Larkfield Common anyway",
        ),
    ),
    (
        "The council has taken 200 people off the housing list",
        (
            "200 letters about people being taken off the housing list and no answer from the council",
        ),
        (
            "200 people on the housing list taken off it by the council",
            "Council took 200 people off the housing list, 200 people who came for help",
        ),
    ),
    (
        "The council is cancelling the summer fair in Wenbrook",
        (
            "The summer fair in Wenbrook is going ahead",
            "Can't wait for the summer fair in Wenbrook!",
        ),
        (
            "No summer fair in Wenbrook this year",
            "Summer fair in Wenbrook has been axed",
        ),
    ),
    (
        "The council has cut the number 9 bus to Marl",
        ("I take the number 9 bus to Marl",),
        (
            "The number 9 bus to Marl has gone",
            "They've stopped the number 9 bus to Marl",
        ),
    ),
    (
        "The council is scrapping the 20mph limit in Marl",
        (
            "There is a 20mph limit in Marl",
            "The 20mph limit in Marl is a good thing",
        ),
        ("The 20mph limit in Marl is going",),
    ),
    (
        "The council has scrapped free school meals in Wenbrook",
        (
            "There are free school meals in Wenbrook",
            "My kids get free school meals in Wenbrook",
        ),
        ("No more free school meals in Wenbrook",),
    ),
    (
        "The council has cancelled the Remembrance parade",
        ("The Remembrance parade is happening",),
        (
            "The Remembrance parade is not happening",
            "The Remembrance parade has been called off",
        ),
    ),
    (
        "The council is closing Millbrook swimming pool in January",
        (
            "There will be a swimming pool in Millbrook in January",
            "Millbrook school is closing",
            "Millbrook pub closes",
            "Millbrook cinema closes",
            "Millbrook station is closing",
            "Millbrook library is closing in January",
        ),
        (
            "Millbrook pool is closing in January",
            "Millbrook baths to close in January",
        ),
    ),
    (
        "The flood pumps at Brook Lane have been switched off to save money",
        (
            "Who looks after the flood pumps at Brook Lane",
            "The flood pumps at Brook Lane",
        ),
        (
            "They've switched off the flood pumps at Brook Lane",
            "The flood pumps at Brook Lane are off",
        ),
    ),
    (
        "The council is closing Fernhollow swimming pool in March",
        (
            "Fernhollow library is closing in March",
            "Fernhollow school is closing in March",
            "Fernhollow health centre is closing in March",
            "Fernhollow post office is closing in March",
            "Fernhollow park is closing in March",
            "Fernhollow tip closes in March",
            "Fernhollow paddling pool is closing in March",
            "Imagine if they closed Fernhollow pool in March",
            "What if they close Fernhollow pool in March",
        ),
        (
            "Fernhollow pool is closing in March",
            "Fernhollow baths are closing in March",
            "We won't have a pool in Fernhollow after March, they're closing it",
        ),
    ),
    (
        "The council has sold Ashdown Park to a supermarket",
        (
            "Ashdown pub has been sold to a supermarket",
            "Ashdown school has been sold to a supermarket",
        ),
        ("Ashdown Park has been sold to a supermarket",),
    ),
    (
        "The chief executive of the council is paid £250,000 a year",
        (
            "The chief executive of Tesco is paid £250,000 a year",
            "The chief executive of the BBC is paid £250,000 a year",
            "The chief executive of the hospital is paid £250,000 a year",
            "The chief executive of the charity is paid £250,000 a year",
        ),
        ("The chief executive is paid £250,000 a year",),
    ),
    (
        "The council spent £2m on a clock",
        ("The school spent £2m on a clock",),
        ("They spent £2m on a clock",),
    ),
    (
        "The council paid £40,000 for a portrait of the mayor",
        ("The school paid £40,000 for a portrait of the mayor",),
        ("£40,000 for a portrait of the mayor",),
    ),
    (
        "Application 26/01234/FUL has already been approved behind closed doors",
        ("Application 26/01235/FUL has already been approved behind closed doors",),
        ("26/01234/FUL was approved behind closed doors",),
    ),
    (
        "Council tax is going up by 15% in April",
        ("Council tax is going up by 15 pence in April",),
        ("Council tax up 15% in April",),
    ),
    (
        "The council has stopped gritting Hill Road to save money",
        (
            "The council has stopped gritting Hill Street to save money",
            "The council has stopped gritting Mill Road to save money",
            "The council has stopped gritting Bell Road to save money",
        ),
        ("They don't grit Hill Road any more",),
    ),
    (
        "Mill Meadow is being sold to a housing developer",
        (
            "Mill Lane is being sold to a housing developer",
            "Mill Meadow is being sold by a housing developer",
        ),
        ("Mill Meadow has been flogged to a developer",),
    ),
    (
        "Parking at Tanner Street car park will cost £5 an hour from May",
        (
            "Parking at Tanner Street car park will cost £5 an hour from March",
            "Parking at Tanner Street car park will cost £5 an hour from June",
        ),
        ("Parking at Tanner Street car park will be £5 an hour from May",),
    ),
    (
        "Dinsdale library will close in May",
        ("Dinsdale library closes in June",),
        (
            "Dinsdale library closes in May",
            "Dinsdale library may close in May",
        ),
    ),
    (
        "The council has banned Christmas lights on the High Street",
        ("The Christmas lights on the High Street look lovely",),
        (
            "No Christmas lights on the High Street this year, council banned them",
            "Council says no to Christmas lights on the High Street, banned",
        ),
    ),
)


def _stance(text: str, claim: str) -> tuple[Stance, bool]:
    found = match(text, (Claim("C", claim, verdict="false"),))
    return found.stance, found.claim_id == "C" and found.score >= SAME


@pytest.mark.parametrize(("claim", "text"), [(c, text) for c, other, _ in SAID for text in other])  # fmt: skip
def test_another_place_month_unit_or_side_repeats_nothing_nor_does_a_thing_without_its_end(
    claim: str, text: str
) -> None:
    stance, repeated = _stance(text, claim)
    assert stance != "repeats" and not repeated


@pytest.mark.parametrize(("claim", "text"), [(c, text) for c, _, same in SAID for text in same])  # fmt: skip
def test_the_claim_in_words_of_its_own_or_others_is_repeated(
    claim: str, text: str
) -> None:
    assert _stance(text, claim) == ("repeats", True)


def test_a_number_of_more_digits_than_python_reads_is_no_fault() -> None:
    claim = "The council has approved 900 houses on Larkfield Common"
    for text in (f"{claim} {'9' * 4400}", f"{claim}, {'9' * 4400} objections"):
        assert _stance(text, claim)[0] == "repeats"


@pytest.mark.parametrize(
    "text",
    [
        "They are not closing Fernhollow pool in March",
        "There are no plans to close Fernhollow pool in March",
        "No truth in it, Fernhollow pool is not closing in March",
        "It is nonsense that there will be no pool in Fernhollow after March",
    ],
)
def test_who_denies_the_end_itself_denies(text: str) -> None:
    stance, repeated = _stance(text, "The council is closing Fernhollow swimming pool in March")  # fmt: skip
    assert not repeated and stance != "repeats"
