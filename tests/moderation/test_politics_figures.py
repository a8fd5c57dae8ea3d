"""Figures of speech of politics that sound of blood are left alone; whoever means them is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation.fair.politics_figures import only_figures
from moderation.text.reading import read
from moderation.types import SIGNS
from tests.moderation.judging import judged, score

# As the scorer hears them: a threat, a veiled one, and somebody in danger.
BLOODY = replace(
    score(R1=0.93, R2=0.92),
    signs=tuple(
        0.88 if sign in ("intimidation", "danger", "allegation") else 0.02
        for sign in SIGNS
    ),
)
FIGURES = """
Give a man enough rope and he'll hang himself, so let him keep talking at these hustings I say.
Give him enough rope and he'll hang himself at the next meeting, no need to heckle
Enough rope to hang himself, that is what the public inquiry gave the leader
Give the new leader enough rope and she will hang herself with every tweet
You've got a brass neck
What a brass neck, claiming credit for our campaign.
The knives are out for you
The knives are out for Cllr Sample after last night's vote.
They're sharpening the knives for you in your own group.
She stabbed her own group leader in the back
You stabbed this town in the back with that vote, Cllr Sample.
The group has thrown Cllr Sample under the bus and everyone can see it.
Don't let them throw our carers under the bus.
The Tories are out for blood after losing the vote.
Residents are baying for your blood and I don't blame them.
You're twisting the knife by putting the rent up too.
Political suicide, this car park plan.
Just kill it off, the plan is dead in the water.
If he had any honour he'd fall on his sword.
Hung out to dry by your own group, I almost feel sorry for you.
You've put a gun to our heads with this consultation deadline.
You've dug your own grave on this one.
Give him enough rope, he'll hang himself at the hustings.
Hold the cabinet's feet to the fire, Cllr Sample, that's your job.
We'll hold your feet to the fire.
You'll be hung, drawn and quartered by the voters.
You want hanging by your own petard.
You're a dead man walking politically.
I'd tear you a new one at the hustings.
The highways department needs a rocket up it.
You've made your bed, now lie in it.
It'll come back and bite you on the backside.
You'll be sent packing.
She'll go down like a lead balloon.
You've got us over a barrel.
Bleeding us dry, the lot of you.
He's got the sword of Damocles hanging over him.
You're like a rabbit in the headlights.
You wield the axe and we bleed.
"""
MEANT = """
Give him enough rope and I'll hang him
We've got enough rope for the lot of you
Give the leader a rope and tell him to hang himself
I'll be there at the next meeting with enough rope for you
The knives are out for you and I'm bringing mine tonight
The knives are out for you. We know where you live.
You'll be stabbed in the back with a kitchen knife
I'm out for your blood and I'll have it
You've got a brass neck you stupid fat tosser
I'll tear you a new one outside the hustings
We'll throw you under a bus
I will push you under the bus tomorrow morning
You've made your bed, now lie in it. Sleep tight, see you tonight.
It'll come back to bite you. I'll see to it, with a bat.
You'll be hung, drawn and quartered when I get you.
Put her in the stocks and throw bricks at her
You're a dead man walking
You need hanging
"""


@pytest.mark.parametrize("text", FIGURES.strip().splitlines())
def test_a_figure_of_politics_does_not_wait(text: str) -> None:
    judgement = judged(text, BLOODY)
    assert (judgement.action, judgement.urgent) == ("none", False), judgement.reason


@pytest.mark.parametrize("text", MEANT.strip().splitlines())
def test_a_figure_that_is_meant_goes_to_a_person(text: str) -> None:
    assert judged(text, BLOODY).action in ("queue", "hide")


@pytest.mark.parametrize(
    "text",
    [
        "A lad has been stabbed in the back on our street",
        "Someone's been stabbed in the back outside the chippy, call an ambulance",
        "He stabbed his neighbour in the back of the neck",
    ],
)
def test_somebody_who_was_stabbed_is_no_figure(text: str) -> None:
    assert not only_figures(read(text))
    assert judged(text, BLOODY).urgent
