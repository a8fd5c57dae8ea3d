"""Harm at home that is told of is heard; games, tantrums, foxes and food waste are not."""

from __future__ import annotations

import pytest

from moderation.checks.safeguarding import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "My partner threw our son down the stairs.",
        "My husband has been drinking and he's pushed our daughter down the stairs. Says she fell.",
        "he threw our baby against the wall",
        "Her boyfriend slammed my grandson into the radiator again",
        "my ex dragged my little girl across the room by her hair",
        "His dad kicked him down the steps last night",
        "she shook the baby and now he won't wake properly",
        "My stepdad throws me against the wall when he's angry",
        "The man next door shoved his lad through the window",
        "he held her hand under the hot tap",
        "My partner's mum shoved my disabled sister to the floor",
    ],
)
def test_who_is_thrown_against_something_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "My husband threw our son into the pool and we all laughed",
        "My partner threw our son a party in the hall",
        "She threw our son's toys down the stairs",
        "He pushed his daughter's pram down the steps because the ramp is shut",
        "My husband pushed our daughter on the swings",
        "My brother threw my sister to the floor at judo",
        "He carried our baby down the stairs because the lift is broken",
        "My partner slipped and fell down the stairs in the flats",
        "The council pushed my mum down the list",
        "The landlord threw our family out of the house",
        "He dragged me to the meeting",
        "She shook my son's hand at the prize day",
        "The wind pushed my mum against the wall, those gusts on the bridge are lethal",
    ],
)
def test_pools_swings_and_judo_hurt_nobody(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I hear her begging him to stop through the wall, then it goes quiet.",
        "we keep hearing the girl upstairs pleading with him to stop hitting her",
        "You can hear the kids next door crying for help at night",
        "Can hear a woman screaming get off me in the flat above",
        "I heard the little lad begging daddy to stop and then nothing",
        "There's a woman shouting for help every night at number 9",
        "We heard her beg him to let her go",
        "I've heard them screaming at him to leave her alone",
    ],
)
def test_who_begs_behind_a_wall_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I heard her begging the council to stop the demolition",
        "You can hear the kids begging for ice cream",
        "We heard her begging him to stop singing at karaoke night",
        "I hear you begging for votes again",
        "I heard residents pleading with the developer to stop",
        "We hear them screaming on the rollercoaster, please stop it at ten",
        "I could hear her shouting at the referee to stop the match",
        "We hear them crying out for a crossing",
        "I hear the foxes screaming at night",
        "Heard her beg him to stop the car at the crossing",
        "I hear him shouting no through the letterbox at leaflets",
    ],
)
def test_who_begs_a_council_or_a_singer_is_let_be(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "My neighbour's kids go through our bins for food.",
        "two little boys from the flats were rummaging in our bins for scraps",
        "The old man downstairs has been looking through the bins for something to eat",
        "Next door's children come round asking for bread every evening",
        "Her kids are eating out of the bins",
        "A young lad was going round the skips for food last night",
        "those kids knock on our door begging for food",
        "My neighbours' little girl keeps coming over asking for something to eat",
    ],
)
def test_who_looks_for_food_in_bins_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Foxes go through our bins for food.",
        "My kids go through the bins for bottles for a school project",
        "Seagulls are eating out of our bins and the kids are scared",
        "Children in this country go through bins for food and the government shrugs",
        "The kids came round asking for food bank donations",
        "Two lads went through the bins for cans",
        "My children went round the bins asking about food waste caddies",
        "The kids knock for sweets at Halloween",
        "The boys next door came round looking for their ball",
        "Our kids look into the bins and count the leftovers for the science fair",
        "The binmen went through our bins for food waste in the recycling",
    ],
)
def test_foxes_bottles_and_food_banks_are_let_be(text: str) -> None:
    assert look(text) == []
