"""Sayings, reports of harm, pets, plants and party politics have the words of a threat and none of its grammar."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import judged

HARMLESS = """
Hope your house insurance is up to date. The river is rising.
Hughes is a dead cert for the seat
That idea is dead in the water
I'm dead against this plan
Cllr Bloggs is dead right
The proposal deserves to die
This scheme should be killed off
The bill should be killed
Let's kill this proposal before it gets to committee
Let's kill the rumour that Cllr Bloggs said it
Somebody kill the music please
Someone shoot me now
Shoot me
Kill me now
I would rather be shot than sit through that again
I nearly got killed on that crossing
My dad was shot in the war
You could get killed doing that
You'll get hurt if you climb that wall
Kids will get hurt
I'll get hurt on that pavement one day
We'll smash our recycling target
We're going to smash it on Saturday
Cllr Bloggs smashed it tonight
You smashed it Cllr Bloggs
Break the habit Cllr Bloggs
Break your promise again and we'll remember
You broke your promises, cut your pay
Cut your allowances
Cut your own grass
We'll cut your hedge back on Tuesday
I'll cut your grass for you
I will key your details in
I'll egg you on
We will egg them on
I'll trash your argument
I will rip your argument apart
We'll tear your budget to shreds
They will tear you apart at the hustings
I'm going to destroy you in the debate
You're toast in May
You are finished
Your days are numbered
We will end your career
You should be in prison
Lock him up and throw away the key
They should be behind bars
You should be hauled over the coals
You'll be hung out to dry
Heads will roll
Heads should roll for this
Off with their heads
He should be put out to pasture
You deserve a kick up the backside
Someone needs a kick up the backside
You need a slap on the wrist
Give them a kicking at the polls
We gave them a good hiding last time
Stick it to them
Stick it up your jumper
Throw the book at them
Throw them out in May
Kick them out, the lot of them
I'd like to bang their heads together
I'd like to see them wring their hands
Knock some sense into them
I'll knock on your door on Saturday
I'll be at your surgery on Saturday
I'm coming to the surgery with my mum
I'm coming to see you about the bins
I'm on my way to you now
I'm coming for you at 6, be ready, got the tickets
Waiting for you at the station
We'll be waiting for you at the park with the banners
I'm waiting for him to ring me back
Wait till I get my hands on that cake
Wait till I see you, big hug
I know where you got that figure from
I know where he is coming from
They know where we live
Everyone knows where the council offices are
We all know where you stand
I know where your office is
Do we know which school they go to for catchment?
Nice house, be a shame if they extend it
What a shame if it closes
It would be a shame if anything happened to the library
It would be a pity if the wall fell and someone got hurt
Pity if the tree burned, it's 300 years old
Lovely car park, what happened to the trees?
I hope you choke up reading this lovely letter
I hope you're proud of yourself
I hope you lose
I hope they get beaten in May
I hope Labour get hammered
I hope the Tories die out
I hope your plan dies
I hope he gets the chop
Hope she gets over her cancer
I hope your mum gets well soon, cancer is awful
Wish they were dead easy to fix
Go and dye your hair
Go jump in the lake
Bite me
Go to hell
Get stuffed
Get lost
Blow it out your ear
You'll be sorry
You will regret this
You've been warned
You won't get away with it
Watch this space
Watch your step on that path
Watch your language
Watch out for the bus
Sleep well
Look over your shoulder when you change lanes
Fire the lot of them
Fire him
Burn the lot of it
Burn those leaflets
Burn the wood and not the rubbish
Dogs should be shot if they worry sheep
That dog wants putting down
Foxes should be shot
The rats need exterminating
Those trees want chopping down
The hedge needs hanging back
He wants hanging on the wall that painting
My washing needs hanging out
The pictures should be hung in the hall
The door should be hung properly
These photos were shot on Sunday
The scene should be shot at dawn
Women are killed every week by men
Men kill women
Muslims are being killed in Gaza
They are killing our children
They kill our trade
People will die because of you
You are killing people with these cuts
These cuts will kill disabled people
Your policy will kill pensioners this winter
You'd let old people die
Cold homes kill pensioners
Labour will kill off the Tories
The Greens want to kill the bypass
We're going to wipe out the Tories
Wipe the Tories out in May
Plaid will get battered
Reform are going to get slaughtered at the polls
Farage will be hammered in May
Nigel Farage got milkshaked
I'm going to see Sarah Jones hang her paintings
I hung Sarah Jones's painting
Shoot for goal
Bombing down the hill on a bike
There was a bomb in the war that hit the town hall
I'll bomb down to the shop
Gun club meeting at the town hall
I'm bringing my gun dog to the show
I'll bring a rope for the tug of war
I'll bring my axe for the log cutting on Saturday
bring a knife and fork
I carry a knife at work, I'm a chef
I'll be round with a hammer to fix that gate
I'm coming round tonight with the minutes
I'm coming over later with some cake
We'll be round on Saturday to drop off leaflets
Everyone to her house for the street party, bring eggs for baking
We'll burn off the calories
Torch relay passes your house at 6
The house was torched last night
Somebody torched his car last night, awful
His windows were put through last night, hope he is ok
If your windows are smashed ring the police
If you get stabbed you wait hours for an ambulance
You will be shot of that old boiler soon
I can't wait to hang up my boots
My son will hurt himself on that slide
Somebody will be killed
Thanks Sarah Jones, you are a lifesaver, I'd be dead without you
Remember what happened to the library
Remember what happened at Grenfell
Look what happened to Jo Cox, we need to be kinder
You'll be next mayor
You are next on my list to thank
He's next in line
Your name is on the list for the allotment
Marked your calendar?
Your cards are on the table
It's a guillotine motion
The firing squad at the parade was a nice touch
Bring back national service
Bring back hanging
Bring back the birch
That bridge needs blowing up and rebuilding
Blow up balloons for the kids
Knock down the town hall and start again
Bulldoze the council offices
Demolish the place
Drive a bus through this village and you will see
Poison ivy on the path
Stop poisoning our kids with fumes
Someone poisoned our dog
Drop dead simple
Take him out for a pint
I'll take you out for dinner
Take them down, those posters
Take out the bins
Hit them where it hurts, the ballot box
Hit me up
Beat the bus home
I beat him at chess
Punch above your weight
Slap some paint on it
We need to slap a ban on it
Attack the problem not the person
I will attack this decision
Attack them on their record
I will be attacking the leader at full council over this
Harm no one
You are harming children
You hurt my feelings
That must hurt
Strangle the red tape
Cripple the economy
Choke on that
Sink or swim
Set fire to the rain is a tune
Hang the lot of it, I'm going to the pub
Burn the lot of this and start again
My husband is going to find your missing cat
My brother will fix your gate
My lads will cut your grass
The lads will be round tonight to clear the drain
"""


@pytest.mark.parametrize("text", HARMLESS.strip().splitlines())
def test_a_saying_or_a_report_is_no_threat(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []


AT_THE_DOOR = """
You'll be crucified on your own front door
They'll crucify you on your own doorstep one night
We'll nail you to your own front door
He's going to be hung from his own garden gate
Cllr Sample will be strung up on her own drive
nobody would miss you if you topped yourself tbh
the world would be better off if you killed yourself
we'd all cheer if you jumped off the multistorey
If you did one off the multistorey no one would cry
Tick tock Pickering 🔪 tick tock
🔪🔪🔪 see you at your surgery Pickering
"""
AT_NOBODYS = """
You'll be crucified on the doorstep when you canvass here
You will be hung out to dry on the doorsteps in May
Nail the notice to your own front door
We'll nail the posters to your gate before polling day
The lights will be strung up on your own drive by Christmas
I'll hang the wreath on your front door if you're out
If you jumped off the diving board everyone would cheer
Nobody would miss you if you resigned
The town would be better off if you stood down
Tick tock, the consultation ends on Friday ⏰
🔪 see you at the butcher's stall on Saturday
"""


@pytest.mark.parametrize("text", AT_THE_DOOR.strip().splitlines())
def test_who_is_nailed_to_a_door_or_told_that_nobody_would_miss_them_is_threatened(
    text: str,
) -> None:
    judgement = judged(text)
    assert (judgement.action, judgement.urgent, judgement.rule) == ("queue", True, "R2")


@pytest.mark.parametrize("text", AT_NOBODYS.strip().splitlines())
def test_doors_that_are_canvassed_posters_and_a_resignation_are_no_threat(
    text: str,
) -> None:
    assert check(read(text), Context(), None, {}) == []
