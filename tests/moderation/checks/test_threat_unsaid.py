"""An easy way and another, what somebody knows is coming, a cat that they had, a visit by night: each reaches a person at once and hides nothing."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import heard_at_once, judged

HEARD = """
There's an easy way to do this and a hard way. You've got till Friday.
Easy way or hard way councillor, makes no odds to me
We can sort this nicely or we can sort it not so nicely. Meeting's tuesday
Either you pull that application or we do it the other way
I've asked nice. Next time I won't be asking.
Do it the easy way Gwen. You wont like the other way
wont write it on here but you know full well what's coming your way
thou knows what's comin to thee lad
She knows fine well what's coming to her and I'll leave it at that
I'm saying nowt that can be screenshotted. You'll know when it happens
Not putting owt in writing. But tha'll find out
Lovely little dog you had. Had.
That's a nice cat you have. Or had, should I say
Beautiful horse you had. Past tense.
Nice car you had there councillor. Had.
your dog was a lovely old boy. was.
me and the lads will be calling round one of these nights, don't wait up
One night soon you'll get a knock on the door councillor. No need to make tea
Expect a visit one of these evenings
gonna pay u a little visit one night soon
We'll drop in on you, don't bother getting the biscuits out
There's the easy way, and a hard way
My dad always said there's an easy way or a hard way councillor. Your choice
wont say it on here but you'll find out when we come round
"""
FAIR = """
He knows what's coming to him in May, a landslide
We might pop round one of these evenings to see the baby
We'll call in on you one night to collect the raffle prizes
Nice majority you had there. Had.
We can do this the easy way with one form, or the other way with twelve
There's an easy way and a hard way to recycle glass, and the council picked the hard one
The easy way to fix Mill Lane is a one way street. The hard way is a bypass.
I've asked nicely three times. Next time I won't be asking, I'll be writing to the ombudsman
We can talk like adults or we can go to the ombudsman. Your choice Cllr.
You know what's coming to the old mill site? Is it flats?
We all know what's coming in May: an election
You know what's coming to you on Friday, a medal!
I won't say owt on here about the tender, it's confidential. You'll find out at the meeting
That was a lovely dog you had at the fete, what breed?
So sorry about that lovely old cat you had. Had ours at the vet too.
That was a lovely pub we had. Had. Now it's flats
Our cat was lovely. Was. Run over on Mill Lane, when will you put the bumps in?
We'll be paying you a visit at your surgery one evening with the petition
We'll pop round one of these evenings with that lasagne, don't bother cooking
Don't bother putting the kettle on, the water is off again
The mobile library will be paying you a visit one evening next week
There's an easy way and a hard way to get to the new surgery, and the signs are for the hard one
Easy way or hard way of putting up the gazebo, guess which one my husband chose
My nan always said there's the easy way or the hard way, and she'd have us at the sink by seven
He knows whats coming to him at his leaving do on friday, the poor bloke
You know what's coming your way on Saturday... forty scouts with bags
cant say anything on here yet but you'll find out when we open the shop on monday
Nothing more I can say on here, the school has asked us not to, you'll find out tomorrow
One of us will pay your mum a visit one evening this week if that helps
Vote our way or find out what it's like to have a Tory council for another four years
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_a_deed_that_is_left_unsaid_reaches_a_person_at_once_and_hides_nothing(
    text: str,
) -> None:
    heard_at_once(text, "R2d")


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_easy_forms_lost_cats_and_kettles_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
