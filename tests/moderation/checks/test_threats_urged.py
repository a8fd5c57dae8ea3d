"""Calls to hurt somebody that are no plain order are seen and left to a person; vigils, matches and work parties are none."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged

URGED = """
Pitchforks at dawn outside her house, who's in
Everyone round to Cllr Sampleton's, bring bricks
Bring machetes to his surgery
Lynch mob meets at the Red Lion at 7
Who's up for a lynch mob
Can somebody with a shotgun please pay the leader a visit and sort him
Won't somebody rid us of this councillor, with a shovel preferably
Rip him apart
Somebody should tear her to pieces
Next time the councillors hold a surgery, rush them
Lads, jump him outside
Spit on him if you see him in town
Gob on her if you see her in town
Don't let her out of that building alive
The boats want sinking with them on
Burn it down with everyone inside
We should do to them what the French did
Why is he still alive
Why has nobody shot him yet
A good lynching would sort this council out
A few broken legs would teach them
He wants a good hiding, who's going to do it
If one of you pushed him in the river I wouldn't call an ambulance
Do him over good and proper lads, I'll stand the bail
Traitors get the rope
""".strip().splitlines()

FAIR = """
Candlelit vigil outside her house at seven, bring torches
Bring hammers and gloves, we're mending the play park on Sunday
Pitchforks and spades to be returned to the allotment shed please
It's like a lynch mob on here, calm down
Rip it up and start again
We'll rip them apart on Saturday, what a team
Rush him to hospital
Rush them for an answer and you get nonsense
Don't let her leave the council, she's brilliant
The old boats want scrapping
The French had the right idea, they went on strike
Why is he still in post
Why has nobody answered me yet
A good scrubbing would sort that underpass out
If one of you knocked on his door he would answer
I'll stand the fine, the parking sign was covered
Traitors is on at nine, don't miss it
Throw wet sponges at the mayor, 50p a go at the fete
""".strip().splitlines()


@pytest.mark.parametrize("text", URGED)
def test_a_call_to_hurt_somebody_is_seen_and_left_to_a_person(text: str) -> None:
    found = check(read(text), Context(), None, {})
    assert found
    assert all("ambiguous" in each.stops for each in found)
    judgement = judged(text, CERTAIN)
    assert judgement.action == "queue"
    assert judgement.urgent


@pytest.mark.parametrize("text", FAIR)
def test_vigils_matches_and_work_parties_call_for_no_harm(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
