"""Sayings about an institution, chosen habits, pests at a door and oaths at a thing attack nobody; what stands beside them may."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.fair.sayings import swears_at_things
from moderation.text.reading import read
from tests.moderation.judging import judged, score

JUDGING = Judging()


@pytest.mark.parametrize(
    "text",
    [
        "NIMBYs gonna NIMBY",
        "Planners will be planners, three years for a dropped kerb",
        "The lunatics have taken over the asylum",
        "Inmates running the asylum, what a council",
        "All chiefs and no Indians at that council",
        "Turkeys voting for Christmas the lot of you, every councillor who shut the baths",
        "In the land of the blind the one eyed man is king, explains our cabinet",
        "Crossing Mill Lane is like playing Russian roulette with your kids",
        "Slumlords milking housing benefit on Cromwell Road",
        "Every single councillor put that hand up, turkeys voting for Christmas",
        "Boy racers again, and white van men on the pavement. A plague on both their houses.",
        "Lycra louts on one side, boy racers on the other, and us walkers in the middle",
        "Rats behind the Chinese takeaway again. They want poisoning, the lot of them.",
        "I volunteer at the hotel. Those men have fled things you would not believe, and shouting outside just frightens children.",
        "Fill the bastard pothole in, that fucking road has had my alloy",
        "Fix the fucking pothole on Mill Lane, you've had six months",
        "Getting stuck behind a muck spreader is the price of living in the country. Deal with it.",
        "Get knocked out in the first round every year us, glass jaw of a pub team",
        "I know where Cllr Venn lives because he lives next door and he's a smashing neighbour",
        "High street is nothing but vape shops barbers and charity shops",
        "Your bike lane is a death trap. A DEATH TRAP. How many people have to get hurt",
        "Shove your ULEZ",
        "Hell will freeze over before I put a cross next to your name",
        "Hit them where it hurts, withhold your vote, they don't fear anything else",
    ],
)
def test_a_saying_a_habit_a_pest_or_an_oath_at_a_thing_attacks_nobody(
    text: str,
) -> None:
    judgement = JUDGING.judge(text)
    assert judgement.action == "none", judgement.reason


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Every single mother on this estate is a scrounger, send them to work", "R3"),
        ("Asian boy racers again, send them all back where they came from", "R3"),
        ("Muslims gonna Muslim", "R2 R3"),
        (
            "You'll get knocked out in the first round, I'm coming for you at the pub",
            "R2",
        ),
        (
            "I know where Cllr Venn lives because he lives next door and I've got a bat",
            "R2",
        ),
        ("Killers gonna kill, you are next councillor", "R2"),
        ("The lunatics run the asylum. Send these immigrants home.", "R3"),
        ("All chiefs and no Indians, and no more Indians wanted here", "R3"),
        ("Slumlords milking housing benefit, all of them Pakistanis", "R3"),
        ("Slumlord Goldstein milking housing benefit again, typical of his sort", "R3"),
        ("Rats behind the Chinese takeaway, and I mean the owners. Deport them.", "R3"),
        ("Rats behind the Chinese takeaway again, it's what they cook", "R3"),
        ("These men at the hotel have fled justice, send them back", "R3"),
        ("Fill the bastard pothole in you fucking cunt", "R1 R2"),
        ("Come and suck my fucking dick by the pothole", "R1 R2 R14"),
    ],
)
def test_the_same_words_excuse_no_attack_beside_them(text: str, rule: str) -> None:
    judgement = JUDGING.judge(text)
    assert judgement.action != "none", judgement.reason
    assert judgement.rule in rule.split(), judgement.reason


@pytest.mark.parametrize(
    "text",
    [
        "If I wanted to kill you I'd make you take the number 9 bus",
        "If I wanted to torture someone I'd make them sit through full council",
        "If you want to torture a pensioner just send her up them station steps",
        "If we wanted to murder a pensioner we'd just send them over the Dock Road crossing",
    ],
)
def test_what_a_bus_or_a_meeting_would_do_to_somebody_wakes_nobody(text: str) -> None:
    assert not JUDGING.judge(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "If I wanted to kill you I'd make you take the number 9 bus, and I do want to",
        "If I wanted to kill you I'd make you take a bullet",
        "If I wanted to kill you I'd send my lads round",
        "If I wanted to kill you I'd make you bleed all over the high street",
        "If I wanted to hurt you I'd get you alone in the car park",
        "If I wanted to kill you I'd take the number 9 bus to your house",
        "If I wanted to hurt you I'd wait by the number 9 bus. I know where you live.",
    ],
)
def test_what_the_writer_would_do_himself_is_urgent(text: str) -> None:
    assert JUDGING.judge(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "Slumlords like him want dealing with, properly, one dark night",
        "Boy racers like you end up in a ditch, I will see to it",
    ],
)
def test_a_habit_excuses_no_threat(text: str) -> None:
    assert judged(text, score(R2=0.9, R3=0.9)).urgent


@pytest.mark.parametrize(
    "text",
    [
        "You talk such fucking rubbish, woman",
        "He spouts fucking nonsense about that fucking road",
        "Fill the bastard pothole in, you dick",
    ],
)
def test_an_oath_at_somebody_is_none_at_a_thing(text: str) -> None:
    assert not swears_at_things(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "They want shooting for what they did to that park",
        "They want stringing up for what they did to that park.",
        "They should be shot for that.",
        "They should be shot for what they did to our high street",
        "They all want shooting for wasting a million on a clock.",
        "The library is shut again. They need shooting for that.",
        "Honestly, they deserve stringing up for selling that land. Absolute disgrace.",
        "The whole planning committee want shooting.",
    ],
)
def test_an_idiom_of_exasperation_about_a_public_deed_waits_its_turn(text: str) -> None:
    j = judged(text, score(R2=0.95))
    assert (j.action, j.urgent, j.alert_to) == ("queue", False, ())


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Sampleton wants shooting for what he did to that park",
        "You want shooting for what you did to that park",
        "He wants shooting for closing the pool",
        "They need shooting",
        "They should all be shot",
        "They should be shot for coming over here",
        "They should be shot for being gay",
        "They should be shot for what they did to Jo Cox",
        "They should be killed for that",
        "They should be shot for that. I'll do it myself.",
        "They should be shot for that and I know where they live",
        "They should be shot for what they did to our high street. Bring a rope tonight.",
        "The travellers have gone. They want shooting for what they did to that park.",
        "Jane Sampleton and the rest. They want shooting for that.",
    ],
)
def test_the_idiom_of_somebody_who_can_be_met_or_of_a_people_is_urgent(
    text: str,
) -> None:
    assert judged(text, score(R2=0.95)).urgent


def test_they_may_be_a_people_that_is_named_above() -> None:
    text = "They should be shot for that."
    above = "The refugees in the hotel were given our play area."
    assert judged(text, parent_text=above).urgent
    assert not judged(text, parent_text="The council dug up the play area.").urgent


@pytest.mark.parametrize(
    "text",
    [
        "Hit them where it hurts, with a bat",
        "We should hit them where it hurts. Use bricks.",
        "How many more of us have to die before somebody takes one of you out",
        "Shove your ULEZ or I'll burn your car",
        "Hell will freeze over before you're safe, I'll find you",
        "How many people have to get hurt before you go? I'll start with you",
        "You wont always have that PCSO stood next to you will you. Patience is a virtue",
    ],
)
def test_a_threat_beside_a_saying_calls_a_person_at_once(text: str) -> None:
    assert JUDGING.judge(text).urgent
