"""Who comes and not to talk, who is asked to a car park with their friends, a murdered politician's name and no more."""

import pytest

from tests.moderation.judging import judged

WATCHED = [
    "You want to watch your back round here after this vote",
    "YOU WANT TO WATCH YOUR BACK IN THIS TOWN AFTER TONIGHT",
    "you better watch your back around here after the meeting",
    "u wanna watch ur back round here walking home",
    "Better watch your back in these parts, on your way home",
    "Id watch my back round here after this vote if i were you",
    "You need to watch your back from now on",
]
NOT_TO_TALK = [
    "I'll be at your surgery on Saturday and I won't be coming to talk.",
    "ill be at your surgery on saturday and i wont be coming to talk",
    "I am coming to your surgery on Saturday and it won't be to talk",
    "ill b at ur surgery sat n wont be comin to talk",
    "WE'RE COMING TO THE SURGERY SATURDAY AND WE'RE NOT COMING FOR A CHAT",
    "Me and the lads are coming to your office on Monday and not to talk",
    "I'm popping in to your surgery Friday. Won't be for a cuppa.",
    "not coming for a chat next time i come to your surgery",
]
OUTSIDE = [
    "See you in the car park after full council, bring your boys",
    "see you in the carpark after council bring your mates",
    "I'll see you outside after the meeting, bring your lads",
    "MEET ME ROUND THE BACK AFTER THE HUSTINGS AND BRING UR BOYS",
    "bring your muscle, ill see you in the car park after council",
    "See you round the back after cabinet. Just you and me, no cameras",
]
NAMED = [
    "Jo Cox. Just saying.",
    "jo cox just saying",
    "DAVID AMESS. THINK ON.",
    "Two words: David Amess. Sleep well",
    "Nice speech. Remember Jo Cox.",
    "Keep talking councillor. Remember Jo Cox.",
    "Lovely photo of you at the surgery. Don't forget David Amess",
    "Remember Jo Cox next time you hold a surgery",
]


@pytest.mark.parametrize("text", [*WATCHED, *NOT_TO_TALK, *OUTSIDE, *NAMED])
def test_what_is_left_unsaid_reaches_a_person_at_once(text: str) -> None:
    found = judged(text)
    assert (found.action, found.rule, found.subcode) == ("queue", "R2", "R2d")
    assert found.urgent


@pytest.mark.parametrize(
    "text",
    [
        "You want to watch your back round here after dark, the street lights are off again",
        "Watch your back round here, muggers about after last week",
        "You want to watch your back in this town at the next election",
        "Watch your back after this vote, your own group want you out",
        "I have to watch my back round here walking home, we need police",
        "You want to watch your back around here, dogs off leads",
        "You want to watch your back round here, potholes everywhere",
    ],
)
def test_a_place_with_a_fault_and_a_party_are_watched_for_too(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "I'll be at your surgery on Saturday and I won't be coming to talk about bins, it is the library",
        "I'll be at your surgery and I won't be coming to complain for once, just to say thank you.",
        "I'll be at the council meeting and I won't be there to talk, I'll be handing in the petition.",
        "We will be at your office on Friday, not to talk but to protest",
        "I'm coming to your surgery on Saturday, can we talk about the parking?",
        "I won't be coming to your surgery to talk any more, you never listen",
        "I'll be at the meeting but I won't be talking, lost my voice",
        "I'll be at the next meeting and I won't be asking nicely.",
        "He said he would be at her surgery and it wouldn't be to talk. The police were told.",
    ],
)
def test_who_comes_to_protest_or_with_something_to_say_does_not_menace(
    text: str,
) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "See you in the car park after full council, bring your bags for the litter pick",
        "See you in the car park after the match, bring the boys",
        "Meet me in the car park and bring your boys for the under 9s training",
        "See you outside the town hall on Saturday, bring your friends and placards",
        "Meet us outside the town hall, bring your mates",
        "Car park after council was full. You and me should complain.",
        "See you at the count, bring your friends",
    ],
)
def test_a_litter_pick_a_match_and_a_rally_are_gone_to_together(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Ten years today. Remember Jo Cox.",
        "Remember Jo Cox. More in common.",
        "Remember Jo Cox and be kind to your councillors.",
        "Great speech about kindness. Remember Jo Cox, kindness wins",
        "Jo Cox Road. Just saying, that is where the pothole is.",
        "What happened to Jo Cox must never happen again. Just saying.",
        "Great speech. Jo Cox would have been proud.",
        "Nice speech. Remember your promise about the library.",
        "Lincoln. Just saying.",
        "You should be ashamed of these comments. Remember Jo Cox.",
        "Remember Jo Cox before you post stuff about councillors",
    ],
)
def test_who_mourns_or_says_what_for_does_not_menace(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Watch your back round here, the wind is taking tiles off",
        "Better watch your back in this area: two burglaries this week",
        "You want to watch your back round here, pickpockets on market day",
        "You want to watch your back round here, black ice on the steps",
        "I'll see you at your surgery, not for a chat, I need a form",
        "I'll be at your surgery on Saturday, not to talk, I want a form signed",
        "Meet you at the car park tonight, bring the lads, we're moving the stage",
        "See you in the car park after council, bring your mates, we're setting up the stalls",
    ],
)
def test_wind_thieves_forms_and_a_stage_are_no_menace(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text",
    ["Great post. Never forget Jo Cox.", "Lovely words. Don't forget Jo Cox"],
)
def test_who_is_not_to_be_forgotten_behind_praise_waits_its_turn(text: str) -> None:
    found = judged(text)
    assert (found.action, found.urgent) == ("queue", False)


@pytest.mark.parametrize(
    "text",
    [
        "Careful. Remember David Amess",
        "Watch your back round here, wind your neck in",
        "Meet you at the car park tonight, bring the lads, I'm carrying a blade",
        "See you in the car park after council, bring your lads, you are moving too slow",
        "I'll be at your surgery and I won't be coming to talk. At this stage I need no form",
        "Great post. Never forget Jo Cox. You are next",
    ],
)
def test_the_menace_beside_such_words_is_seen_at_once(text: str) -> None:
    assert judged(text).urgent
