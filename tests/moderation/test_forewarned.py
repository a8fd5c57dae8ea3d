"""Harm that is foretold and that nobody would do waits its turn: blame, a step, a long wait, a defeat at the polls."""

import pytest

from moderation.types import Score
from tests.moderation.judging import judged, score


def sure() -> Score:
    """A threat by the score, with the sign of one beside it."""
    return score(R2=0.96)


@pytest.mark.parametrize(
    "text",
    [
        "When somebody is killed it will be your fault.",
        "It will be your fault when a child dies there.",
        "You'll have deaths on your hands.",
        "You'll all have a child's death on your conscience.",
        "You will die waiting for an ambulance here.",
        "You'll freeze to death waiting for a bus in this town.",
        "Mind the step at the hall, you will break your leg.",
        "Watch out for that kerb! Somebody will break their neck.",
        "You'll break your neck on those icy steps.",
        "We're going to take you down. See you at the count.",
        "You'll pay for this. Every last one of you. At the next election.",
        "We will make you pay. Come May.",
        "Me and wor lass are coming for ye in the elections man, she's standing and she'll wipe the floor with ye",
        "My husband's going to murder me when he sees what I spent at your plant sale",
        "Bricks through a councillor's window isn't protest, it's thuggery. Hope they get nicked.",
        "We'll get you out, Cllr Sample. Every door on this estate, every night til polling day. You will lose your seat.",
        "Me and my whole street will be making sure you never get back in",
        "Remember this vote. We will. There's a pencil on a string with your name on it",
        "Cutting school crossing patrols is going to get a child hurt. I hope every one of you who voted for it thinks about that.",
        "Turning off the street lights will get someone killed.",
        "Not gritting Church Hill is going to cost lives",
    ],
)
def test_who_foretells_a_harm_that_nobody_would_do_wakes_nobody(text: str) -> None:
    found = judged(text, sure())
    assert found.action in ("none", "queue")
    assert (found.urgent, found.alert_to) == (False, ())


@pytest.mark.parametrize(
    "text",
    [
        "We'll get you out of that house, Cllr Sample. Every night.",
        "Me and my brother will be making sure you never get home",
        "Remember this. We will. There's a bullet with your name on it",
        "My husband's going to murder me when he gets home",
        "Bricks through his window isn't protest, it's thuggery, and we're going round tonight.",
        "Me and wor lass are coming for ye after the elections",
        "Cutting the patrols is going to get you hurt.",
        "Closing this page is going to get someone hurt.",
        "This decision is going to get someone hurt.",
        "Cutting the care budget will kill pensioners, and we will be outside your house",
        "When somebody is killed it will be your turn next.",
        "When one of your kids is killed it will be your fault.",
        "You'll have deaths on your hands. I'll see to that.",
        "You will die waiting for that ambulance, I'll make sure.",
        "You will die in a hospital bed with a bat beside you.",
        "Mind the step, you will break your leg. I'll be waiting outside.",
        "Mind the step at your house, you will break your leg.",
        "We're going to take you down. See you at your house.",
        "We're going to take you down tonight. See you at the count.",
        "You'll pay for this. Tonight. At the count.",
        "You will break your leg.",
        "You'll pay for this, we know where you drink. At the next election.",
    ],
)
def test_what_is_turned_on_somebody_beside_it_is_told_at_once(text: str) -> None:
    found = judged(text, sure())
    assert (found.rule, found.urgent, "owner" in found.alert_to) == ("R2", True, True)
