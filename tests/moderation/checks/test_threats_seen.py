"""Threats at people with and without a title, at any group or party, and the veiled ones, are seen."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged

THREATS = """
My brother's going to kick your head in.
I will batter those contractors.
I'm going to kill Sarah Jones.
I will break Mohammed Khan's legs.
Someone should shoot The chief executive.
I'm going to kill Farage.
Kill all Labour
Kill all Tories
Kill all Greens
Kill all Lib Dems
Kill all Reform
Kill all Hindus
Kill all men
Kill all Poles
Nice house on Mill Lane. Be a shame if it caught fire.
Remember what happened to Jo Cox.
You will be next, Jo Cox style.
See you outside your house at 6.
You won't make it to the next meeting.
Your card is marked.
Drive a lorry through the council chamber.
Time to bring out the guillotine for the cabinet.
You'll be in a wheelchair by Friday
I'm bringing my shotgun to the meeting
I'll be waiting in the car park with a knife after the meeting.
We will be standing outside the surgery with a hammer on Saturday.
I'll be outside the chamber with a machete when you lot come out
You won't see it coming when it happens
I know which school your kids go to.
Resign or we will come round and sort you out.
Resign now or someone gets hurt.
We'll be round with the lads tonight.
Useless councillor, you're next, Jo Cox style.
I will stab Nigel Farage
Sarah Jones should be shot
Dr Patel deserves to be hanged
Someone needs to shoot Mayor Hughes
We're going to burn Cllr Jones's house down
Somebody put a bullet in Sarah Jones
I'm gonna knife Councillor Hughes outside the chamber
i'll kick cllr jones's head in
Ms Patel you are dead
All Muslims should be shot
All Tories should be hanged
Labour voters should be gassed
We should gas the Tories
I'm going to shoot every Reform voter
I'm off to stab that mayor
I intend to shoot you at your surgery
I swear to god I'm going to murder you
If you shut that pool I'll burn your house down with you in it
I'll put a brick through your windows tonight
I'll knock your teeth down your throat
You're getting stabbed
I'm going to cut your brake lines
I'm smashing your windows tonight
Somebody shoot him
Someone please kill this man
Hang that traitor
String the council leader up
I hope you get stabbed
Hope your house burns down
I hope Sarah Jones dies
I hope you and your kids die in a fire
Go hang yourself
you should kill yourself
I know where you live
We know where Sarah Jones lives
I know what time you leave the house
Watch your back, Cllr Hughes
We're coming for you and your family
My lads are coming for you
I'll be waiting for you after the meeting
You won't live to see Christmas
I'm coming to your house with a baseball bat
We are going to petrol bomb the mosque
Burn the mosque down
Torch the migrant hotel
Let's burn the hostel down
I'll have you killed
I will cut your throat
I'm going to rape your wife
I'll hang you from a lamppost
You'll be hanging from a lamp post
Next time I see you you're getting a bottle in the face
I'm going to run Cllr Evans over
I'd shoot you if I had a gun
gonna slit ur throat
i'm going to find you and cut you
I will throw acid at Sarah Jones
Throw her off a bridge
Your house is going up in flames
You and your family are dead
There's a bomb in the town hall
There will be a bomb under the town hall before that meeting finishes
there's gonna be a bomb in the council offices
I will put a bullet in your head
I'll smash your fucking skull in you fat prick
you're a dead man Hughes
Come near my land and I'll shoot you
One more speed hump and I'll run that planning officer over
Someone take a hammer to his car
Someone should take a hammer to her face
I'm going to take a bat to your knees
Every one of you should be lined up and shot
These councillors want lining up and shooting
Shoot the lot of them
Hang them all
String them all up
I'm gonna make sure you never walk again
You won't be walking when I'm done with you
I'll gut you like a fish
I'll skin you alive
We'll burn you out of your house
I'll drown you in the harbour
You will pay for this with your life
I'm going to beat the shit out of you
I'll punch your lights out
i will batter u
you need a bullet
A bullet is what you need
Hope someone shoots you
Die you bastard
I'm going to hurt you
My brother will break your jaw
Let's kill this councillor
If I see Sarah Jones I'm going to punch her in the face
Be a shame if something happened to your kids
It would be a pity if your car got torched
Lovely kids you have. Hope nothing happens to them.
Mae'r cyngor yn wirion. I will kill you.
somebody needs to knock him out
I'll be outside your house tonight
We will hunt you down
I'm going to slap that smile off your face
Going to your office with a machete
I've got a gun and I'm coming to the council offices
Kill Sarah Jones
Shoot Nigel Farage
Burn in hell
I'm going to do time for you
You'll get your head kicked in
Your windows are going in tonight
I'm coming to kick your door in
We'll torch your car, Cllr Bloggs
you want a bullet in your head
He needs a bullet
Councillor Bloggs wants shooting
if that depot goes ahead i'll burn the place down with you inside
Ill be round later to break your jaw
I'm gonna put you in the ground
gonna put your windows through tonight
Shut your mouth or I'll shut it for you with a hammer
I will personally hunt you down and kill you
I hope someone runs you over
Someone should run her over
I'd love to see you hanged
you are going to die tonight
I'll make you bleed
you'll get a knife in your back
I'll leave you for dead
Somebody stab this idiot
Let's go and smash up her car
Let's burn the mosque
burn the traveller site to the ground
All immigrants should be shot on sight
Gas the Jews
Hang the Tories
lynch the councillors
String up the leader of the council
I'll take a hammer to your kneecaps
I'll set fire to your house while you sleep
Your house will burn
your family will burn
I know where your mum lives
I know where your office is and I'm coming with a knife
We know your address, see you soon
We will find you and we will hurt you
You'd better watch your back tonight
Wouldn't want anything to happen to your little girl
It'd be a shame if your house burned down
I'm going to execute you
One day I will cut that man's throat
I'm gonna shoot up the council meeting
I'm going to blow up the town hall
I will blow your head off
I'll drag you out of your house and beat you
Expect a petrol bomb through your letterbox
There's a petrol bomb with your name on it
You deserve to be raped
Someone needs to rape her
I hope your daughter gets raped
You should have been strangled at birth
we should line up every councillor and shoot them
Put the whole cabinet against a wall and shoot them
i'd happily watch you burn
I want to kill you
I could kill you
If I had a gun I'd shoot Cllr Bloggs
Tell Sarah Bloggs I'm going to break her legs
Sarah Bloggs will be dead by Friday
Cllr Bloggs, you're a dead woman
Someone's going to put a bullet in that Bloggs
We're coming round tonight to smash your face in
Come out of that meeting and you'll get stabbed
I'm gonna knock Bloggs spark out
Knife him
Kill him
Kill them all
kill the bitch
Someone kill this bitch
I'm going to beat Bloggs to death
I'll be there with a shotgun waiting for you
Tonight your car gets torched
Your car gets torched next
your tyres are getting slashed
You're gonna get shanked bro
I'm going to wring your neck
ill snap ur neck
I'll crack your skull open
Going to fill him in when I see him
the next councillor who knocks on my door gets a bat round the head
Any canvasser on my drive gets shot
Anyone building on that field gets their legs broken
I've got a bullet with your name on it
I've bought the petrol. Your house is next.
I'm going to strangle you with your own chain
You'll be swinging from a lamp post by Christmas
My fist is going through your face
I'm gonna fuck you up
I will fuck you up if I see you
I'm going to end your life
Rot in hell
I pray you die of cancer
hope u get aids and die
just kill yourself already
do the world a favour and kill yourself
KYS
go hang yourself you waste of space
Go and top yourself, nobody would miss you.
Better watch who you upset round here
Careful who you cross councillor
I know some lads who'll sort you out
I hope your kids get bullied for this
we have your address now lol
Somebody should teach him a lesson he won't forget
I've seen what time you leave the house, 7.40 every morning
I watched you walk the dog last night all alone
clocked where you park your car at night
Why don't you top yourself?
Top yourself.
neck yourself
hope you top yourself
Have you thought about ending your own life
"""


@pytest.mark.parametrize("text", THREATS.strip().splitlines())
def test_a_threat_is_seen_whoever_it_is_for(text: str) -> None:
    found = check(read(text), Context(), None, {})
    assert found
    assert all(f.urgent or f.subcode == "R2c" for f in found)


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to skin that contractor for every penny",
        "I'm going to strangle the builder who did this extension",
        "I will stab the surveyor in the back on his next vote",
        "I will stab Cllr Sample in the back at the next vote",
        "My wife's going to kill the builder when she sees this kitchen",
    ],
)
def test_cross_words_about_a_builder_and_figures_leave_a_doubt(text: str) -> None:
    assert judged(text, CERTAIN).action != "hide"


def test_a_builder_and_somebody_else_or_a_body_leave_none() -> None:
    for text in ("I'm going to strangle you and that builder", "I'll break that builder's legs", "I'll stab you in the back of the head"):  # fmt: skip
        assert judged(text, CERTAIN).action == "hide", text


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to thrash you outside the polling station",
        "We will batter you at the polls with a bat",
        "I'm going to slaughter you",
    ],
)
def test_votes_excuse_no_meeting_and_no_weapon(text: str) -> None:  # fmt: skip
    found = check(read(text), Context(), None, {})
    assert found and {f.subcode for f in found} == {"R2a"}
