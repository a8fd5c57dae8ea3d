"""What a list written blind had let be, each with others of its form, and fair talk that sounds like it."""

import pytest

from bench.own import reaches_a_person
from tests.moderation.judging import judged

HEARD = [
    "Accidents happen on that road, Cllr. Especially to people who vote the wrong way on roads.",
    "Accidents do happen. Mostly to councillors who poke their noses in.",
    "That other MP didn't listen to the people either, and we all remember how that ended. Something to reflect on",
    "The last councillor thought he knew best too and we all saw what happened to him.",
    "Time for someone braver than me to pay the migrants' HMO on Placeholder Road a visit with a jerry can.",
    "Me and the lads might pay that depot manager a little visit with a baseball bat",
    "Did your mum write that for you?",
    "did ur five year old type this",
    "Who cut your hair, the highways team?",
    "Don't waste your breath replying to Dave, he's a few sandwiches short, everyone on the estate knows it",
    "She's a couple of slates short if you ask me",
    "Should be at home with the kids instead of swanning about. Who's making the husbands tea?",
    "Being deaf is not my problem and I resent paying for an interpreter for one person.",
    "Being disabled isn't the council's problem",
    "Someone check her papers before she votes on our council tax.",
    "With a name like that you've got to ask.",
    "Time of the month Cllr Sample? Bit emotional in the chamber today werent we",
    "Go on admit it you only answer emails off your own kind.",
    "how did you get to deputy leader, on your knees?",
    "How did she land a seat in cabinet - on her back",
    "WENBROOK ELECTIONS OFFICE: Polling day has been moved to Friday 8th. Please do not attend on Thursday. Signed, Returning Officer",
    "The election has been postponed until June. Signed, the Returning Officer",
    "Good afternoon, speaking in my capacity as Leader of the Council I can confirm I've resigned and bin collections will cease from Monday.",
    "So I was in the closed session last night and can tell you they agreed to settle with the contractor for £412,000.",
    "My mate in HR says the parks manager was suspended for being drunk on shift and he's got his disciplinary on the 14th",
    "The legal advice in the private bit said they'd probably lose at judicial review.",
]
LET_BE = [
    "Accidents happen on that road. Especially to people who cross at the bend.",
    "Accidents do happen, mostly to children on their way to school",
    "The last MP didn't listen either and we all know how that ended, he lost his seat",
    "That councillor promised a bypass too and we all remember how that ended: voted out",
    "Please pay the day centre a visit with your camera",
    "The inspector should pay that kitchen a visit with a clipboard",
    "Did your mum write to the council about the parking?",
    "Who cut your hedge, the highways team?",
    "Who cut your hair? It looks lovely",
    "We are a few chairs short for the fete",
    "The team is two players short this Saturday",
    "He's a few bricks short of a wall, the builder said, so ours stops at knee height",
    "I should be at home with the kids instead of chasing the council for a repair",
    "Someone should check the accounts before they vote on our council tax.",
    "With a name like Placeholder Road you'd expect it to lead somewhere",
    "It's that time of the month for the bins again",
    "You only answer emails from developers",
    "How did she end up in hospital? She slipped on the ice",
    "How did you get to the meeting, on your bike?",
    "The election has been postponed, why?",
    "Has polling day been moved to Friday?",
    "Speaking as a resident I can confirm the bins were missed again",
    "Why was this taken in closed session? Which paragraph of Schedule 12A are you relying on, and was the public interest test recorded?",
    "They agreed the sale behind closed doors and we are not allowed to see the report",
    "My mate in HR says the council has suspended recruitment",
    "My sister works in social services and she says they are forty staff short",
]


@pytest.mark.parametrize("text", HEARD)
def test_it_reaches_a_person_and_is_not_hidden(text: str) -> None:
    found = judged(text)
    assert reaches_a_person(found) and found.action != "hide", found


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_sounds_like_it_is_let_be(text: str) -> None:
    found = judged(text)
    assert found.rule is None and found.action in ("none", "alert"), found
