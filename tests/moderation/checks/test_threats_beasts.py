"""Whoever wants gulls shot threatens nobody; whoever calls people rats and wants them shot does."""

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context, Finding
from tests.moderation.judging import CERTAIN, judged, score

OF_ANIMALS = """
Gulls again. Shoot them all.
Foxes at the bins. Shoot them all.
Mink on the canal again. Shoot them all.
The gulls are a menace, shoot the lot of them.
Rats in the bin store again. Poison them all.
Squirrels in the loft again, kill them all.
Slugs have had my lettuce. Kill them all.
Canada geese are vermin, shoot them all.
Shoot them all, the geese are everywhere.
Wasps nest by the swings again. Kill them all.
Pigeons on the market hall roof, shoot the lot of them.
Moles have ruined the bowling green. Gas them all.
Herons at the pond, shoot all of them.
Mice in the kitchen of our flats. Poison them all.
Crows ripping bags open every Tuesday. Shoot them all.
Rabbits are eating the allotments bare. Shoot them all.
Shoot them all. The rats are back behind the flats.
Kill them all. Slugs had my hostas again
Shoot the lot of them. Pigeons on the market roof
Poison them all. Mice have chewed the wires in our loft
Shoot the lot of them. Foxes had three hens last night
""".strip().splitlines()
OF_PEOPLE = """
Travellers again. Shoot them all.
Councillors. Shoot them all.
Immigrants are vermin, shoot them all
Immigrants and their rats. Shoot them all.
Rats in the council chamber. Shoot them all.
Rats at the town hall. Shoot the lot of them.
Chavs feeding the gulls again. Shoot them all.
Junkies and foxes in the park again. Shoot them all.
Lot of wasters in charge. Shoot them all.
They are rats. Shoot them all.
Kids chasing the ducks again. Shoot them all.
You are rats. Kill them all.
Bins not emptied again. Shoot the lot of them.
Labour are rats, shoot them all.
Rats, the lot of them. Shoot them all.
These rats want our votes again. Shoot them all.
Tourists and gulls. Shoot them all.
Gypsies like rats in the park. Shoot them all.
Kill them all.
Foxes on the sofa and thieves in charge. Shoot them all.
Gulls fed by the wasters again. Shoot them all.
Shoot them all. Rats in the council chamber.
Shoot them all. They are rats.
Shoot them all. Rats, every one of them.
Kill them all. Lice.
Kill them all. Lice, all of them
Shoot them all. Gulls fed by the wasters at number nine
Shoot them all. Travellers and their gulls
""".strip().splitlines()


def found(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize("text", OF_ANIMALS)
def test_where_only_animals_are_meant_nothing_is_seen_and_nothing_hidden(
    text: str,
) -> None:
    assert found(text) == []
    assert judged(text, CERTAIN).action != "hide"


@pytest.mark.parametrize("text", OF_PEOPLE)
def test_where_people_may_be_meant_a_call_to_shoot_them_is_seen(text: str) -> None:
    assert [(f.subcode, f.urgent, f.stops) for f in found(text)] == [("R2e", True, ())]
    assert judged(text, CERTAIN).action == "hide"


@pytest.mark.parametrize("animals", ["Gulls", "Rats", "Foxes", "Mink", "Pigeons"])
@pytest.mark.parametrize(
    "people",
    ["councillors", "travellers", "immigrants", "benefit claimants", "teachers"],
)
def test_people_named_beside_animals_are_people(animals: str, people: str) -> None:
    for text in (
        f"{animals} and {people} in the park. Shoot them all.",
        f"{people.capitalize()} and {animals.lower()} again. Shoot them all.",
    ):
        assert found(text), text


@pytest.mark.parametrize(
    "text",
    ["Fill the bastard in", "That fucking pothole has had my alloy. Fill the bastard in", "You were told in May about the hole on Mill Lane. Someone fill the bastard in!",
     "Shoot the bastard before it eats more chickens", "A fox again. Kill the bugger, it got two hens"],
)  # fmt: skip
def test_a_hole_or_a_beast_that_is_sworn_at_is_nobody(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    ["He voted for it again. Fill the bastard in", "Shoot the bastard", "Shoot the bastard before it's too late", "Kill the bastard who closed the pool",
     "Do the bastard in", "Councillor Sampleton again. Fill the bastard in", "Shoot the bastard, it took two foxes off him"],
)  # fmt: skip
def test_somebody_who_is_sworn_at_is_somebody(text: str) -> None:
    assert [f.subcode for f in found(text)] == ["R2e"]


@pytest.mark.parametrize(
    "text",
    [
        "Hope your brakes are in good nick, those hills are steep.",
        "Hope you checked your tyres. That bend above the quarry is a long drop.",
        "I've got nothing left to lose now and I know who's to blame.",
        "I have nothing to lose any more. I know where he lives now.",
        "One of these dark nights, Pugh. One of these dark nights.",
        "Change your vote and nobody has to get hurt.",
        "Step down now and nobody will get hurt.",
    ],
)
def test_what_may_befall_somebody_on_the_hill_is_urgent_and_never_hidden(
    text: str,
) -> None:
    j = judged(text, score(R2=0.97))
    assert (j.action, j.urgent, j.rule) == ("queue", True, "R2")
    assert any(f.check == "threats" for f in j.findings)


@pytest.mark.parametrize(
    "text",
    [
        "Hope your brakes are good for the sponsored ride, those hills are steep!",
        "Check your brakes before the winter, that hill is icy and steep.",
        "My tyres were bald and that bend is dangerous",
        "One of these nights the bus will actually come.",
        "Slow down on Mill Lane and nobody gets hurt.",
        "Vote for the crossing before somebody gets hurt.",
        "I've got nothing left to lose so I'm standing for council myself.",
        "I have nothing left to lose and I know who to complain to, the ombudsman.",
    ],
)
def test_a_ride_a_winter_and_a_candidate_are_no_hints(text: str) -> None:
    assert judged(text).rule is None
