"""A threat of another's that somebody condemns wakes nobody, and a person reads it all the same; a wink repeats it."""

from __future__ import annotations

import pytest

from tests.moderation.judging import judged, score

SCORED = score(R2=0.85)
CONDEMNED = [
    "Someone above said she should be shot. Vile. Take it down.",
    "To the man who wrote 'I'll break your legs' above: shame on you.",
    "Can we all agree that posting 'I hope she dies' is beyond the pale?",
    'It is never ok to write "we know where you live" to anybody.',
    'He wrote "I hope you die". That is sick and he should be banned from here.',
    "Don't let it get to you. Whoever said you should be hung is a keyboard warrior.",
    "The people who say you should be lynched are a handful of anonymous accounts. Most of us back you.",
]
PLAINLY = [
    "Whoever wrote 'hang the councillor' should be ashamed, this is vile",
    "Whoever wrote hang the councillor should be ashamed, this is vile",
    "The person who said 'burn her house down' needs reporting. Disgusting behaviour.",
    'Comments like "string him up" are not acceptable, whatever you think of the cuts.',
    'Shame on whoever is shouting "string her up" outside the meeting.',
    "I utterly condemn the comment about putting a bullet in him.",
]
AGREED_AFTER_ALL = [
    "The man who shouted 'we will burn you out' is vile, and right",
    "Someone said 'I will break your legs'. Vile. You know what to do, lads.",
    "Whoever wrote 'we will burn you out' is disgusting, but what a lovely fire it would be",
]
WHOSE_IS_NOT_SAID = [
    '"Shoot the lot of them"? Really? Have a word with yourself, that\'s disgusting.',
    '"I\'ll smash your face in" is not debate, it is vile. Please stop.',
]
CLOAKED = [
    "I'd never say hang her, that would be vile ;)",
    "I would never say somebody should burn your house down, that would be wrong wouldn't it ;)",
    "Of course I condemn anyone who says hang the traitor. Obviously. Wink wink.",
    "Whoever wrote hang the councillor should be ashamed, he forgot the rope",
    "Whoever wrote 'burn her house down' is a hero",
    "I'm not saying hang her but I wouldn't cut her down",
]
AGREED_IN_THE_NEXT_BREATH = [
    "Someone said hang the councillor. Disgusting that nobody has done it yet.",
    "He said he'd stab you, disgusting. So will I.",
    "Someone wrote 'burn her house down' on the page. Appalling. About time someone did though.",
    "People calling for you to be shot, shocking. Can't say I disagree.",
    "Some bloke said he'd put a brick through your window. Terrible. Me too.",
]
AGREES_WITH_NO_THREAT = [
    "He said he'd vote against it. So will I.",
    "She said she'd stand down. About time too.",
    "People calling for you to be sacked. Can't say I disagree.",
    "He said he'd kill for a pint. Same here.",
    "The man said he will die on this hill. Me too.",
    "Someone wrote that the parking charges are robbery. Not wrong though.",
]
JESTS = [
    "I'd never say vote Tory, that would be vile ;)",
    "I'm not saying the plan should be killed but I wouldn't cry if it was lol",
    "Whoever wrote that press release is a hero",
    "Whoever said 'kill the bypass' is right",
    "Someone said hang the baskets higher lol",
    "I never said you were lying ;)",
]
STILL_A_THREAT = [
    "The last straw was that vote: we're coming for you and your girls.",
    "Sorry you're upset. We know where you live, and what's coming to you.",
    "Don't feed the trolls. We're coming for you.",
    "\"I'll break your legs.\" Yeah. That's what's coming. You are vile.",
    "They said she should be shot. Good. She is vile.",
    "Someone above said she should be shot. I understand why. She is a disgrace.",
    "I'll break your legs, which is vile of me I know.",
    "A man shouted 'I will kill you' at my daughter. Vile.",
]


@pytest.mark.parametrize("text", CONDEMNED)
def test_a_threat_that_a_bystander_condemns_as_anothers_waits_its_turn_and_wakes_nobody(
    text: str,
) -> None:
    judgement = judged(text, SCORED)
    assert (judgement.action, judgement.urgent, judgement.rule) == ("queue", False, "R2")  # fmt: skip


@pytest.mark.parametrize("text", AGREED_AFTER_ALL)
def test_who_only_seems_to_condemn_is_never_left_alone(text: str) -> None:
    assert judged(text, SCORED).action == "queue"


@pytest.mark.parametrize("text", PLAINLY)
def test_plain_condemnation_stays_left_alone(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize("text", WHOSE_IS_NOT_SAID)
def test_a_condemned_quotation_of_nobody_waits_its_turn_and_wakes_nobody(
    text: str,
) -> None:
    judgement = judged(text, SCORED)
    assert (judgement.action, judgement.urgent) == ("queue", False)


@pytest.mark.parametrize("text", CLOAKED)
def test_a_threat_that_is_told_with_a_wink_goes_to_a_person(text: str) -> None:
    judgement = judged(text)
    assert (judgement.action, judgement.rule, judgement.urgent) == ("queue", "R2", False)  # fmt: skip
    assert "told with a wink" in judgement.reason


@pytest.mark.parametrize("text", AGREED_IN_THE_NEXT_BREATH)
def test_who_agrees_with_a_threat_that_they_tell_of_goes_to_a_person(text: str) -> None:
    judgement = judged(text)
    assert (judgement.action, judgement.rule, judgement.urgent) == ("queue", "R2", False)  # fmt: skip
    assert "seems to agree" in judgement.reason


@pytest.mark.parametrize("text", AGREES_WITH_NO_THREAT)
def test_who_agrees_with_what_is_no_threat_is_left_alone(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize("text", JESTS)
def test_a_wink_beside_no_threat_is_left_alone(text: str) -> None:
    assert judged(text).action == "none"


@pytest.mark.parametrize("text", STILL_A_THREAT)
def test_who_agrees_or_blames_whoever_was_threatened_condemns_nothing(
    text: str,
) -> None:
    judgement = judged(text, SCORED)
    assert (judgement.action, judgement.urgent) == ("queue", True)
