"""A spade made ready, a visit that is not for tea, a surgery on an operating table: each reaches a person at once and hides nothing."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import heard_at_once, judged

HEARD = """
You'll be wearing that chain round your neck in the canal
she will be wearing her rosette at the bottom of the quarry
I've sharpened the spade and I've picked the spot
i have loaded my shotgun. Dug the hole as well
I've oiled the axe and I've found just the place for you
If that planner turns up at my gate he goes home in bin bags
Send another bailiff and he'll be leaving in several pieces
You come near my kids and you go home in a body bag
the next officer gets carried out in a box
I've still got my dad's shotgun and nothing to lose, remember that on Thursday
There's a crossbow in my loft and I know how to use it
Brakes are funny things on them hills Derek
I'd love to see that smug face go through a windscreen
Can't wait to see your stupid head hit the pavement
gonna pay you a visit and it wont be for tea
We're coming round to yours and it won't be a social call
My lad's out on licence next week and he remembers who reported him. Sleep well
our brother is out of prison on Friday and he's been asking where you drink
Accidents happen on ladders, mind how you go putting up your posters
Watch yourself on your round, accidents happen
Do us a favour and stop breathing
Why don't you just stop existing
Wouldn't it be a pity if that lovely dog of yours ate something bad
be a shame if your spaniel got hold of some antifreeze
Your next surgery will be on an operating table
her last photo op is going to be in the morgue
"""
FAIR = """
I've sharpened the spade and picked the spot for the cherry tree
I've cleaned my shotgun and found the place for clays on Sunday
I've oiled the axe and got a spot for the logs
He goes home in bits after that film, such a softie
The jumble goes home in bin bags
The leaves come back in bin bags every week
You can take the leftovers home in a box
I've got my grandad's sword in a cabinet and nothing to lose by showing it at the museum
Brakes are funny things, mine went on the pothole
I'd love to see your face when it opens
I can't wait to see that mural go on the wall
The mayor paid us a visit and it was a lovely chat
We're coming round with leaflets, it won't be a long chat
The inspector is paying you a visit and it won't be a friendly one
My lad's out of prison next week and needs a job, do you know who can help?
My brother's out on Friday with the walking group
Accidents happen on that road, please take care on your bikes
Mind how you go on those steps with your posters, they're icy, accidents happen
Do us a favour and stop moaning
Just stop breathing in those fumes, move the bus stop
It would be a shame if your dog ate something bad in the park, somebody has left bait
Your next surgery will be on Saturday at the hospital campaign stall
My next surgery is on the operating table for my hip, so I'll miss the meeting
His next meeting is at the cemetery to look at the graves that sank
You will be wearing the chain with pride at the fete
She'll be wearing her hat in the river for the charity dip
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_what_is_made_ready_reaches_a_person_at_once_and_hides_nothing(
    text: str,
) -> None:
    heard_at_once(text, "R2d")


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_gardens_parcels_ice_and_dog_owners_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
