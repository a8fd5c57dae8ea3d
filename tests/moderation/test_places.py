"""A complaint about a place is no threat and no emergency; a menace that speaks of one stays what it is."""

from dataclasses import replace

import pytest

from moderation.checks.signs import check as signs
from moderation.checks.toxicity import check as toxicity
from moderation.text.reading import read
from moderation.types import SIGNS, Context, Finding, Judgement, Score
from tests.moderation.judging import judged, needing, score

COMPLAINTS = [
    "Come to our road after dark. no lights. bring a torch",
    "gonna need petrol and a day off to find a gp",
    "drive down our road and see if your car survives",
    "you'll be needing a boat down our road tonight",
    "gonna need a torch and wellies to get to the bus stop tonight",
    "walk along our lane at night and bring a lantern because every lamp post is out",
    "You will need wellies to cross this car park by Friday",
    "try driving up our hill, so many pot holes",
    "take a stroll round our estate cllr and mind the dog mess",
    "we're going to need a canoe on this street again by teatime",
    "you'd need a tank to get down this lane",
    "need a sleeping bag and a flask to get an appointment at the surgery",
    "bring a snorkel if you visit our underpass, flooded again",
    "just drive through this village and see how long your tyres last",
    "come down our road and count the craters",
]
MENACES = [
    "I know your road",
    "come to our road after dark and see what happens",
    "come to our road after dark",
    "come down our street tonight, it's dark",
    "Come to our estate, bring a torch, nobody will hear you",
    "come down our street after dark, we'll be waiting",
    "drive down our road again and your car won't survive",
    "you'll be needing a torch when we cut your lights",
    "you'll be needing a boat when I put you in the canal",
    "gonna need petrol for your house",
    "I need petrol and a day off to find you",
    "gonna need petrol and a lighter to visit the council leader",
    "drive down our lane and see if you survive",
    "come to our road on your own. no lights. bring a friend if you dare",
    "bring a torch to our estate, you'll not get home",
    "walk down our road tonight cllr. dark isn't it. I know your car",
    "come to our flats, the lads will give you a warm welcome",
    "you'll need a boat to find your body in our canal",
    "try walking home down our lane in the dark, see if your legs still work",
    "walk through our park after dark and you'll need a coffin",
    "come to our street and see how your face likes the potholes",
    "drive down our road, no cameras, no lights, no witnesses",
    "you'll need more than a torch down our road mate, wait and see",
    "bring a torch down our alley, accidents happen in the dark",
    "come to our road after dark, no lights, see if you make it home",
    "take a walk round our estate without your bodyguard, no lights",
    "you'll need new tyres by the morning",
    "we know what you drive. come down our road, no street lights",
    "your kids walk down this lane with no lights don't they",
    "come to our road and bring your wife, there are no lights",
    "you need a torch outside your house on our road",
    "come down our road, no lights, I'll be there",
    "come to the car park tonight, no lights",
]
RESOLVE = [
    "We won't forget. We won't forgive.",
    "We see you. We see what you are doing to this town",
    "Your time is coming to an end",
    "we will not forget what you did to this library. your time in office is nearly over",
]
NO_RESOLVE = [
    "We see you. We see your house",
    "We see you",
    "we won't forget. we know where you live",
    "We won't forgive. We are coming to your door",
    "Your time is coming. We see you",
    "your days are numbered",
    "Your time is up",
    "your time is up, we'll be round tonight",
    "I won't forget. I won't forgive. I see you every morning",
    "We see you. We see your kids at the school in this town",
]
STATES = [
    "women dont feel safe on the canal path after 4pm. I carry my keys in my fist",
    "Drug dealing in broad daylight outside the flats on Marsh St and the needles are left for kids to find",
    "residents are scared to use the underpass, it's a den of needles",
    "dealers on every bench in the park, syringes by the swings at the playground",
    "girls don't feel safe in the bus station of an evening",
    "please move the bus stop on ash road, my lad's in a wheelchair and cant get past the lamp post",
]
IN_DANGER = [
    "someone has a knife in the underpass by the flats, dealers again",
    "there's a lad unconscious in the stairwell of the flats, needles everywhere",
    "a little boy has just pricked himself on needles in the park",
    "she doesn't feel safe at home with him on our estate",
    "my neighbour is scared to go out on the street, her ex waits in the car park",
    "I don't feel safe in my flat on the estate, he followed me again",
    "drug dealing in the flats and my daughter is missing",
    "my lad's in a wheelchair, he can't get past the bins on our street and he has fallen out",
]  # fmt: skip
BANDS = {"queue": 0.5, "urgent": 0.7, "hide": 0.9, "warned": 0.97}


def signed(*labels: str) -> Score:
    """A score that finds nothing but these signs."""
    return replace(score(), signs=tuple(0.95 * (sign in labels) for sign in SIGNS))


def threat(text: str, value: float) -> list[Finding]:
    options = {"labels": ["threat"], **BANDS}
    return toxicity(read(text), Context(), Score(0, 0, 0, value, 0, 0), options)


def sign(text: str, label: str) -> list[Finding]:
    scored = signed(label)
    options = {"labels": [label], "queue": 0.8, "urgent": 0.85}
    return signs(read(text), Context(), scored, options)


@pytest.mark.parametrize("text", COMPLAINTS)
def test_who_asks_to_come_and_see_a_faulty_road_threatens_nobody(text: str) -> None:
    assert threat(text, 0.96) == []
    assert sign(text, "intimidation") == []
    assert threat(text, 0.98), "a scorer that is all but certain is believed"


@pytest.mark.parametrize("text", MENACES)
def test_a_menace_that_speaks_of_a_road_stays_urgent(text: str) -> None:
    (found,) = threat(text, 0.90)
    assert (found.subcode, found.urgent) == ("R2a", True)
    (found,) = sign(text, "intimidation")
    assert (found.subcode, found.urgent) == ("R2d", True)


def test_who_says_only_that_the_council_is_the_death_of_them_threatens_nobody() -> None:
    assert threat("you lot will be the death of me", 0.90) == []
    assert threat("you lot will be the death of me and I'll be the death of you", 0.9)


@pytest.mark.parametrize("text", RESOLVE)
def test_a_towns_resolve_waits_its_turn_for_a_person(text: str) -> None:
    (found,) = sign(text, "intimidation")
    assert (found.subcode, found.urgent, found.data["band"]) == ("", False, "queue")


def test_a_towns_resolve_is_queued_and_alarms_nobody() -> None:
    j = judged(RESOLVE[0], signed("intimidation"))
    assert (j.action, j.rule, j.urgent, j.alert_to) == ("queue", "R2", False, ())


@pytest.mark.parametrize("text", NO_RESOLVE)
def test_a_menace_in_the_words_of_resolve_stays_urgent(text: str) -> None:
    (found,) = sign(text, "intimidation")
    assert (found.subcode, found.urgent) == ("R2d", True)


def in_need(text: str) -> Judgement:
    return judged(text, needing(signed("danger", "at_risk"), "danger", "at_risk"))


@pytest.mark.parametrize("text", STATES)
def test_the_state_of_a_place_is_casework_and_nobody_in_danger_now(text: str) -> None:
    j = in_need(text)
    assert (j.action, j.urgent) == ("none", False)
    assert {need.rule for need in j.needs} == {"N7"}


@pytest.mark.parametrize("text", IN_DANGER)
def test_somebody_to_whom_something_happens_there_is_in_danger(text: str) -> None:
    j = in_need(text)
    assert j.urgent and {need.rule for need in j.needs} >= {"N1", "N3"}
