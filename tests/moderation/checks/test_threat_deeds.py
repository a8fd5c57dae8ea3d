"""A threat told by its means, and a call with covered faces or a prize, reach a person at once."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import judged

HEARD = """
I'm bringing my hammer to the surgery and it isn't for the shelves
I'm coming with a cricket bat on Thursday, it won't be for playing
We intend to take your life, councillor
I'll bury you under the new car park
I'm gonna bury her next to the bypass
There's a bullet with Cllr Sample written on it
Your daughter's gonna get jumped after school
your son will be getting leathered on the way home
someone put a lighter to the caravans tonight
Lads, set a match to the hostel
wear black, cover your faces, we're doing the depot over
Smash into the town hall and trash the place
Punch a warden today and post the video
slap one of them this week, a pint off me for the best
"""
FAIR = """
I'm bringing a bat to the park on Sunday for rounders, who's in?
Bring a hammer, it's for the fence panels
This cut will take lives
I'll bury you in paperwork until you answer
We'll bury you under a landslide of votes in May
I'll bury my dad under the oak in plot 14 if you'll let me
Dodged a bullet there with that development
Your kids will be getting hurt at that crossing until it's fixed
Put a match to the bonfire at 7, bring the kids
Can someone light the beacon at the church hall
Wear black for the vigil outside the town hall
Cover your face when they do the sanding, the dust is awful
Hit them with the facts and post the video of the meeting
Punch a hole in the lid and share the video
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_a_deed_told_by_its_means_reaches_a_person_at_once(
    text: str,
) -> None:
    found = check(read(text), Context(), None, {})
    assert found and {each.subcode for each in found} <= {"R2a", "R2d", "R2e"}
    assert judged(text).urgent


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_rounders_paperwork_and_bonfires_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
