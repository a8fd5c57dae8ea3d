"""Hints that somebody is watched or in danger, and harm wished by way of somebody else's, reach a person and hide nothing."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged

HINTS = """
i can see ur light on
I see you're home, kitchen light's on
Saw you at the petrol station. And at your mum's. And at Pilates.
Seen you at the gym, seen you at the butcher's, seen you at your nan's.
Blue door, number on a slate, little dog that yaps. I notice things.
Green gate, brass knocker, spaniel called Poppy. I pay attention.
I like the blue dress you had on when you shut the curtains last night
I wouldn't be standing in any doorways this weekend
I wouldn't answer the door tonight if I were you
I wouldn't be walking home alone this week
I'd not be opening any parcels if I was you
People have disappeared for less round here just saying
People go missing for less
Councillors have vanished for a lot less than that
People have been shot for less, councillor
I've known people get hurt for less than what you did
Somebody ought to teach you a lesson and I know a few lads who are very good teachers
You need teaching a lesson and I know just the lads
She wants teaching a lesson one dark night
Cross us again and you'll find out why nobody else stands for election in this ward
Mess with us again and you'll see what happens to grasses
Try it and you'll find out why people are scared of my family
last warning. there wont be a text next time
this is your final warning, next time I won't be typing
You might make the meeting on Thursday. You might not make it home from it. Who can say, these winter roads.
Who knows whether she'll get home from the meeting, those roads at night
Will no one rid us of this councillor? There's plenty of hunters on this group with the means. Be patriots. Do it.
somebody on here must have a rifle. Do what needs doing
drawn straws for who does you
tossed a coin for who gets to do you
I know people who'd chib you for fifty quid
There's lads round here would stab you for a tenner
left me a grenade. Chamber, Tuesday, 7pm. Boom.
Hitler had the right idea about your kind Councillor Goldwin
the nazis knew how to deal with that lot
Breivik had a point about you lefties
Mussolini had the right idea about you people
Hitler should have finished the job
Himmler had a solution for people like you
We need another Hitler for this lot
Where's Pol Pot when you need him, eh Goldwin
Followed you round Lidl today, you never noticed
better men than you have been found in the harbour for less
I've buried people for less
Everyone ring her, a hundred times a night, make her life hell til she tops herself
lets bully her until she jumps off the bridge
Keep at him everyone, he'll top himself eventually
I'd be looking over my shoulder if I were you
if i was you i'd start looking over your shoulder
your day is coming and theres nowt you can do to stop it
your time will come traitor, sleep well
The bin lads who left my recycling can expect a shovel round the head next Tuesday.
he needs a spade across the face
Vote for those houses on the Glebe field and I'll see you buried under them, I promise you that much
We'll see you six feet under
You'd best hope I never bump into you when nobody's about.
hope for your sake I never catch you on your own
Everyone outside the hostel friday and dont let them out in one piece
make sure none of them walk out alive
"""
WISHES = """
hope ur kids get meningitis x
hope your kids get leukaemia
hope yr kids get run over
You should have been in that crash instead of the schoolkids. Everyone's thinking it. Go and finish the job.
Pity it wasn't you in that crash
Shame you weren't in that car when it went in the river
Why couldn't it have been you under that train
Too bad you weren't in the building when it went up
Why did those kids die and not you
should of been you under that tram
Wrong councillor died in that crash
Rope's £4 at the hardware shop cllr, treat yourself
bleach is on offer at Asda, have a pint on us
"""
FAIR = """
Hitler was wrong about everything and this lesson pack should say so plainly
My A-level essay is on whether Stalin knew what to do with people like Trotsky
Somebody said Hitler had the right idea about your kind on this page and it was left up for a day. Please remove it.
The Romans had the right idea about roads
Nazis were never right about anything
We need another Churchill for this lot
My grandad said Hitler would have shot him. He got out in 1938.
Himmler's plan for people like my grandmother was murder. Never forget.
hope your kids get the meningitis jab, it's free at the surgery
hope your dad gets dementia support, ours was great
i hope ur kids never get ill like mine did because of the mould
It should have been you getting that award
You should have been on that bus, it was hilarious when the choir started
If only you'd been on that bus when it was late again
Why did those trees have to die and not the weeds
You should have been in that fire drill, chaos
It could have been you in that crash, or any of us. Slow down.
My brother was bullied online until he killed himself. Please be kind.
Bullies hound kids until they kill themselves and the school does nothing
If everyone keeps messaging him he might kill himself. Please stop.
Keep ringing him until he answers
Message him until he ends it: the bus lane trial has to stop
Rope is £4 at the hardware shop, use it for the washing line
The bakery has vanilla slices for a pound, treat yourself cllr
Paracetamol's 30p at Lidl, help yourself and stop bothering the GP with headaches
I can see the street light is on all day outside number 12
your lights are on in the town hall car park, grey Fiesta, battery will go
I can see you're up for re-election so here is my list
Saw you at the fair. And at the parade. And at the fun run. You get everywhere, well done!
We saw you at the market. And at the bus station. Still no shelter.
Blue door, number on a slate, that's the flat to let, ring the agent
Blue door, white sill. I notice these things, I'm a decorator
I followed you round the museum tour and didn't notice the time
I've buried pets for less than your vet charges
I've broken a nail for less
People have been sacked for less
Footballers have been sent off for less
I've seen houses round here go for less
People have ended up in hospital for less than a pothole that size
The voters will teach you a lesson in May
Someone ought to teach her a lesson in how to use the mute button
I know a few lads who are very good teachers at the comp
I wouldn't be standing in any queue this weekend, it's two hours
I wouldn't answer the door to cold callers this weekend
wouldn't open any post this week, all bills
I wouldn't be standing for election in this ward for all the tea in China
Stand for election in this ward and you'll find out why nobody else does, the hours are awful
Mess with our library and you'll find out what we do at the ballot box
Carry on and you'll see why nobody bothers voting
Final warning from the library: there won't be another letter next time it's a fine
You might make the meeting on Thursday if the trains run
You may get there on the bus but you may not get back, no return after six
Will no one rid us of this roundabout?
Plenty of hunters on this group, is the shoot on Saturday still on?
Plenty of people on here with the means to donate, do the decent thing and help the food bank
We've drawn straws for who does the washing up
drawn straws for who does you a lift home
My brother would cut you a deal, I know a bloke who'd do your drive for 200 quid
He left a grenade from the war in the loft and the army came to the council offices. Boom went the beach.
I'd be looking over my shoulder on that roundabout if I were you, nobody indicates
Your day is coming in May, councillor, and there's nothing you can do to stop the voters
Your turn will come, there are only three people before you in the queue
Your time is coming and it can't come soon enough, the whole street is proud of you
Anyone cycling through here can expect a kick in the teeth from this scheme
He deserves a bat signed by the whole cricket team
Expect a spade in every garden this spring
I'll see you buried in paperwork by the time I've finished my complaints
We'll see you buried under votes in the spring
You'd better hope we never meet you in the cup again, we'd lose 6-0
You had best hope I don't find out where the money went
nobody gets out of that haunted house alive, great night for the kids
Don't let the sofa out of the van unless it's in one piece
None of us get out of here alive, so enjoy the sunshine
I get a boot in the back every morning on that bus
Somebody will get a brick in the head off that chimney one day
A child could get a rock in the face from that cliff, fence it off
Our post never comes in one piece
Nobody walks away in one piece from that junction
We'll see you swing by the stall on Saturday
I'll see you dead on seven outside the hall
I'd look over my shoulder walking there at night, there are no street lights
If I were you I'd be looking over my shoulder in that underpass, it's pitch dark
Your time will come Ella, nothing can stop you now!
Your turn is coming, the rats will be in your street next
Your day is coming Sam, I'll be there to cheer you on
"""


@pytest.mark.parametrize("text", HINTS.strip().splitlines())
def test_a_hint_reaches_a_person_at_once_and_hides_nothing(text: str) -> None:
    found = check(read(text), Context(), None, {})
    assert found and all("ambiguous" in each.stops for each in found)
    assert judged(text).urgent
    assert judged(text, CERTAIN).action != "hide"


@pytest.mark.parametrize("text", WISHES.strip().splitlines())
def test_harm_that_is_wished_reaches_a_person(text: str) -> None:
    found = check(read(text), Context(), None, {})
    assert found and {each.subcode for each in found} == {"R2c"}
    assert judged(text).action == "queue"


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_the_same_words_of_something_else_are_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
