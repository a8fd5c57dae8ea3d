"""A dark lane where somebody lives, a daughter's workplace, a list or a man who is owed: each reaches a person at once and hides nothing."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import heard_at_once, judged

HEARD = """
very quiet road you live on that, no cameras either
That's a long dark lane you walk down of a night
I might just bump into you in the underpass one night
You can't block the street outside your house, can you
What goes round comes back through your front door
I hear your lad works in the cafe now. Might pop in and see him.
I'll drop in at your daughter's school one of these days
I know some lads who owe me. Just saying.
I know a bloke who'd sort this for fifty quid
I'm keeping a list and your name is near the top
people who voted for the hostel ended up moving. think on
they found poor old Tibbs in the canal after he tried the same thing
You want to start looking over your shoulder
Make up your mind about the site or the lads will make it up for you
Wouldn't take much for that caravan to go up
funny things, wheel nuts
Be a shame if somebody let the dogs out while you were at the count
"""
FAIR = """
That's a dark lane we walk down, please put the lights back on
It's a lovely quiet road you live on, shame about the traffic
Might bump into you at the market on Saturday, would be lovely to catch up
I keep a list of potholes and the one outside the school is at the top
I've got a list of questions and you're next
Funny thing about brake cables, mine went again on that pothole
People who voted for the cuts ended up leaving the party
People who voted for the bypass ended up moving away because of the noise
Change your mind about the library or the voters will change it for you
You can't block the pavement outside your house with that skip
Councillors shouldn't have to look over their shoulder
I hear your daughter works at the salon, tell her well done on the award
Could you pop in to your mum's work and drop the keys off?
Would be awful if someone left the gate open and the dog got out, please shut it behind you
It doesn't take much for a house to sell in that road
They found old Harbottle in the river, rest in peace
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_a_shadow_that_is_shown_reaches_a_person_at_once_and_hides_nothing(
    text: str,
) -> None:
    heard_at_once(text, "R2d")


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_lamps_lists_and_favours_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
