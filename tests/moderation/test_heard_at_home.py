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


@pytest.mark.parametrize(
    "text",
    [
        "I can hear the man upstairs hitting his girlfriend and her begging him to stop",
        "Every night I hear a child crying and screaming no please daddy",
        "next door he's shouting and she's screaming stop it please",
        "The kids next door are always in our bin looking for something to eat",
        "kids at number 4 come asking my mum for food every day",
        "my neighbour threw his little boy across the garden",
        "My dad pushed my mum down the stairs",
        "He chucked the baby on the floor",
        "We can hear him beating her through the wall",
        "A child upstairs screams stop daddy stop every night",
        "His mum's boyfriend slammed him into a wall",
        "My husband pushed our toddler down the stairs tonight",
        "Those children from the caravans are eating out of bins behind the shop",
    ],
)
def test_harm_at_home_is_heard_in_other_words(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I hear her begging him to stop at the chippy",
        "Can hear kids shouting stop it from the playground all day",
        "I hear the woman next door shouting at the kids to stop",
        "I can hear her crying with laughter through the wall",
        "I heard a man shout don't through the megaphone",
        "My neighbour's kids go through our bins",
        "The kids came round for food after swimming",
        "The old lady comes round looking for bread for the ducks",
        "Her kids take food from the bin lorry men, biscuits mostly, they love them",
        "My husband threw our daughter over his shoulder and ran for the bus",
        "He pushed our daughter into the road safety team",
        "He threw her to the wolves at that meeting",
        "He dragged her through the mud at the election",
        "The chairman threw me out of the window of opportunity",
        "He shoved me into the wall in the five a side",
        "I hear him hitting the drums at all hours",
        "I can hear them kicking the ball against my fence",
        "You can hear him shouting no more houses at every meeting",
        "She's screaming stop it at the seagulls next door",
        "I hear the kids screaming help me up on the climbing frame",
        "My ex pushed my daughter to the front of the stage",
        "He threw our son in at the deep end",
        "My husband kicked the ball down the steps",
        "She pushed our baby down the path in the pram",
        "My dad threw him on the floor in judo",
        "The kids were in the bins looking for their ball",
        "The old lady looks in the bins for aluminium cans",
        "My kids came in asking for food as usual",
        "Kids at number 7 came asking for a kickabout",
    ],
)
def test_daily_words_of_the_same_kind_are_let_be(text: str) -> None:
    assert look(text) == []
