"""Violent words that are done to nobody are not believed on a score alone; whatever is turned on somebody is."""

from __future__ import annotations

import pytest

from moderation.fair_violence import harms_nobody
from moderation.reading import read
from tests.moderation.judging import judged, score

DONE_TO_NOBODY = """
Beat the eggs and fold them in
Gut the fish and wash it, then fillet
Chop down those trees and I'll chain myself to them
Break the legs off the table before you bring it to the tip
String some lights up along the promenade
Hang the poster in your window
I'm bringing my chainsaw to the tree day
I'll stand in front of the bulldozers, you'll have to run me over
You'd have to kill me first before I'd leave this house
He's got a screw loose but he gets the job done
Take him out for lunch and talk some sense into him
He's getting a knighthood, not a kicking
First one through the door gets the free pasty
Your windows are getting replaced next week says the housing team
Your car will get towed if you leave it there
I know you leave early for work so I'll drop the keys round at night
Someone's going to torch that empty pub if you leave it open
I'm going to strangle that cockerel at number 3 if it starts at 4am again
Shoot the lot of them, the seagulls are a menace
Headshot! I'll get you next round
""".strip().splitlines()

DONE_TO_SOMEBODY = """
Beat the eggs and then beat him
Break his legs before you bring the table to the tip
Chop down those trees and I'll hang you from one
I'm bringing my chainsaw to your surgery
You'd have to kill me first and I'd stab you before that
I'm going to strangle that cockerel and then your wife
Slash the tyres on that white van
He's got a screw loose, kill him
Your windows are getting cleaned then smashed, I know where you live
Shoot the lot of them, the councillors are a menace
Throw the bricks at his house
Take him out to the woods
""".strip().splitlines()


@pytest.mark.parametrize("text", DONE_TO_NOBODY)
def test_a_score_alone_makes_no_threat_of_what_is_done_to_nobody(text: str) -> None:
    assert harms_nobody(read(text))
    assert judged(text, score(R2=0.8)).action == "none"


@pytest.mark.parametrize("text", DONE_TO_SOMEBODY)
def test_a_score_is_believed_where_somebody_is_meant(text: str) -> None:
    assert not harms_nobody(read(text))
    assert judged(text, score(R2=0.8)).urgent


@pytest.mark.parametrize(
    ("threat", "action", "urgent"),
    [(0.69, "queue", False), (0.71, "queue", True), (0.51, "queue", False), (0.49, "none", False)],
)  # fmt: skip
def test_a_threat_that_the_scorer_half_hears_reaches_a_person(
    threat: float, action: str, urgent: bool
) -> None:
    judgement = judged("That one will get it from me and mine.", score(R2=threat))
    assert (judgement.action, judgement.urgent) == (action, urgent)
