"""Menaces without a word of harm bring a person: at once where somebody is watched or reached, in their turn where anger alone may speak."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged

AT_ONCE = """
Your bedroom light went off at eleven
Saw you at the petrol station. You didn't see me
I was stood right behind you in the queue today
You looked ever so pretty through the window
Enjoyed your walk this morning? Red scarf suits you
Your lad gets the 8:15 bus doesn't he
Your little lad plays football on Sundays doesn't he. Nice kit
Your kids go to Sample Primary, right?
Give my regards to your daughter, she's at the cafe till six isn't she
How's your mum, still living on her own at number nine?
I'd think about who picks your kids up from school
It would be terrible if people found out where your mother lives
You have no idea who you're messing with
You've made some very dangerous enemies
My husband's very upset with you and he's not a man to upset
My mate's just got out of prison and he's asking after you
We know how to deal with people like you
Time someone showed you what fear is
Make the most of your weekend, it's your last
Think your gates will keep us out?
I'd get a better lock on that back door
Tell your husband to wear a helmet
You won't always have security with you
Funny how quiet your road is after midnight
I drive past your house every day
People have been put in the ground for less
The last councillor who tried that had to move away
Nobody will ever find the body
Can't wait for your funeral
Snitches end up in ditches
Accidents happen on dark lanes, councillor
You're not hard to find
My dogs are hungry, councillor
Just you and me, no cameras
Your shed looks very flammable
""".strip().splitlines()

IN_TURN = """
Tick tock
You've signed your own death warrant
Remember what happened to the last one
Don't sleep too heavy
Don't get too comfortable
Don't bother locking your door
It's a small town. You can't avoid me forever
You'll wish you'd listened
There are worse things than losing an election
You might win the vote but you'll still have to walk home
Nobody's safe in this town any more, least of all you
Every dog has its day, and yours is nearly up
You need teaching some respect and it's going to happen
Jo Cox
Watch yourself
Keep pushing and see what happens
There will be consequences and not the kind you can vote down
Say goodbye to a quiet life
You'd be wise to keep away from the Crown on Friday
You think you're safe in there
Others won't be so polite
You wouldn't be so brave on your own
Hope you can run fast
Consider this a warning
Our paths will cross again one dark night
""".strip().splitlines()

FAIR = """
Your bedroom light is lovely, where did you buy it, thanks for the tour
Your street is dark at night because the council turned the lights off
I saw you at the petrol station councillor, thanks for stopping to chat
I was right behind you in the queue for the vaccine, so glad you waited, thanks
Your little lad plays football on Sundays doesn't he, ours too, great pitch now
Enjoyed your walk this morning? The new path suits everyone
You have no idea who you're dealing with at that ombudsman
You upset the wrong people at the polls
My husband is furious with you for closing the pool
We know how to deal with councillors like you: at the ballot box
Show them what poverty is, cuts hurt
Make the most of the pool, it closes Sunday
Enjoy your term of office, it'll be your last
I'd get CCTV on that fly tipping spot
I'd get a better lock on that shed door, there have been break-ins on the estate
You should wear a helmet when you cycle
Accidents happen on that junction every week
The last councillor who tried that had to resign
I pass your house every day and the garden is lovely
Nobody will ever find the right form on that website
Your time is up
Your days as leader are numbered
Remember what happened to the last scheme
You'll wish you'd listened to us when the flood comes
There are worse things than losing an election, like losing a hospital
You have to come out of that chamber some time and talk to us
Don't bother locking the door of the loo, the bolt's broken
Nobody feels safe in this town after dark, fix the lights
Keep cutting the buses and see what happens at the polls
Be careful out there, the roads are icy
This is your last warning about the parking fines
You wouldn't be so cheerful if your home was damp
Can you swim? Lifeguards wanted at the lido
Tick tock, three weeks to polling day
You can't hide behind officers for ever
You'd be wise to keep away from the beach, there's sewage in the sea
""".strip().splitlines()


@pytest.mark.parametrize("text", AT_ONCE)
def test_a_menace_that_shows_what_is_known_brings_a_person_at_once(text: str) -> None:
    found = check(read(text), Context(), None, {})
    assert [each.urgent for each in found][:1] == [True]
    assert all("ambiguous" in each.stops for each in found)
    assert judged(text, CERTAIN).action == "queue"


@pytest.mark.parametrize("text", IN_TURN)
def test_a_menace_that_may_be_mere_anger_brings_a_person_and_wakes_nobody(
    text: str,
) -> None:
    found = check(read(text), Context(), None, {})
    assert found
    assert not any(each.urgent for each in found)
    judgement = judged(text)
    assert judgement.action == "queue"
    assert not judgement.urgent
    assert judgement.alert_to == ()
    assert judged(text, CERTAIN).action == "queue"


@pytest.mark.parametrize("text", FAIR)
def test_elections_roads_neighbours_and_kindness_frighten_nobody(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
