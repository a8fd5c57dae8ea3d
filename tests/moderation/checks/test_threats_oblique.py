"""Threats that name the outcome, the aim or the price instead of the deed are seen and left to a person; accidents, games and dentists are none."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged

OBLIQUE = """
Your kids will be orphans by the summer
I'm going to make your missus a widow
We will leave your children without a father
Keep talking and lose your tongue
Shut it or you'll lose your teeth
Lose the smirk or lose the teeth
Let's see you vote with two broken arms, I'll see to that
See how you type with no fingers
Your cat will be on the barbecue
Your dog's going to end up in the canal
It's your lot that'll be floating in the harbour when we're done
You'll be washed up on the beach, trust me
You set foot in here again you're not leaving in one piece
I'll pound you into mincemeat
You'll need a new set of teeth when I've finished
I'll do six months for you no bother
I've had you in my sights twice this week
We've got your wife in our crosshairs
I hope you've made peace with god cos I'm sending you to meet him
I'm going to send you home in a body bag
You're going to meet your maker
My fist has got an appointment with your jaw
Ah'll plug ye
Imma clap you
I'll fold you like a deckchair
I'll take your head clean off your shoulders
I'm having your eyes for that
You're gonna get clapped bruv
Yer windaes are gettin panned in the night
I hope your brakes fail because I've been at them
I've been at your car, your wheel nuts, I've loosened them
Say goodbye to your knees
Vote yes and your mother's bungalow gets a visit from petrol
I'm going to spit in your face
One word to my brother and you're in a wheelchair
""".strip().splitlines()

FAIR = """
Without that crossing our kids will be orphans, slow the traffic down
The accident made his wife a widow and you still won't grit that road
Losing my teeth waiting for an NHS dentist
You'll lose a finger in that gate, please fix it
I'd like to see you get to A&E with a broken leg and no bus
He was fished out of the canal alive, put some railings up
You'll do six months for us as treasurer, then it's somebody else's turn
We've got the title in our sights
We've got you in our sights for the derby
Meet your makers at the craft market on Sunday
I'm going to send you home with a cake
I'll take the head off that shower with bleach
I'd have his legs off him, what a striker
I'm having my eyes tested on Friday
I hope your heart stops hurting soon
Say goodbye to your car parking permit
Your street gets a visit from the bin lorry on Tuesday
The dog will be on the beach with us
We'll drop you off at the station
One word to the ombudsman and you're in trouble
You have to lose your temper sometimes
Wring your hands all you like, the shop is shut
Wash your hands of it, why don't you
Checkmate, you're dead mate, another game?
Shoot them all, the geese are a menace
""".strip().splitlines()


@pytest.mark.parametrize("text", OBLIQUE)
def test_a_threat_that_goes_round_the_verb_is_seen_and_left_to_a_person(
    text: str,
) -> None:
    found = check(read(text), Context(), None, {})
    assert found
    assert all("ambiguous" in each.stops for each in found)
    judgement = judged(text, CERTAIN)
    assert judgement.action == "queue"
    assert judgement.urgent


@pytest.mark.parametrize("text", FAIR)
def test_accidents_games_and_dentists_threaten_nobody(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
