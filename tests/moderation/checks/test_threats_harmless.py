"""Election talk, warnings of accidents, denials and daily work sound like threats and are none."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context

HARMLESS = """
I'll be outside the school with a banner on Saturday
I'll be standing in the park with a bat on Saturday for the rounders match
We'll be outside the allotment with a spade on Sunday if anyone wants to help
I will be sat outside the library with a hammer to fix the bench on Monday
Hope he didn't suffer. RIP Derek
I hope he doesn't get hurt coming off that bike
I hope she gets her cancer treatment soon
I hope she gets her covid jab ok
I hope he never gets shot of that van
Hope they bleed the radiators
This cut is cruel and will hurt disabled people most
If we close the day centre we will hurt disabled people
You deserve to be beaten at the next election
The Tories need to be wiped out at the ballot box
They deserve a good hiding at the polls
We are going to slaughter you at the polls
I'm going to thrash them at the ballot box
You'll get battered in May
We're coming for you in May
We will kick their arses at the ballot box
You'll get killed crossing there with no island
You will be killed one of these days cycling the A1079
Hit that pothole on a bike and you'll end up in a ditch
If you don't wear a helmet you'll end up in a wheelchair
You still get a council tax bill when you're dead
Once you're dead you still owe them
Honour your dead, mow the cemetery
Bring out your dead!
You can break your neck on them steps in the dark
they can wreck your tyres
You have to twist your neck right round
Someone will break their neck on those steps
You'd kill yourself on that ice
No need to kill yourself carrying it
Do everyone a favour and end it, three years of consultation is enough
kids just jump off a bridge into the river
It's a blind bend, you won't see it coming
you keep looking over your shoulder, it needs lighting
Watch your back lifting those slabs
We're waiting outside the leisure centre, sign says it opens at 9
I'll be waiting in the car park with the minibus
I'll bring my chainsaw and gloves on Saturday
I'll bring a knife for the cake
We will bring the bat and ball
The minutes are online somewhere, I'll find them and post the link
No hi vis? I'll find you one
I know where they park, right across the dropped kerb
I know where she works, lovely lady in the chemist
Be a shame if it fell down before it gets listed
Nice place for the kids, pity if they close it
I'll come to your door on Saturday with the petition
We'll be coming to your street for the food bank collection
I can run you over to the polling station
We'll do them up with a lick of paint
Fry the fishcakes, do them in batches
Peel the spuds, chop them up
Drown them in beer
Wash the curtains, hang them outside
I'm going to hang them on Saturday
I'll gut them tonight
We'll batter them on Saturday, derby day!
Put them in the ground by April
Put him in a box with a towel
He has to be put down, heartbroken, best dog we ever had
They should die back before you mow the verge
They should be hung higher, those banners
Your home will be cut off every time the ford floods
We're coming for you at the count
Watch your back, Cllr, the Tories are after your seat
I hope you rot in opposition
Shoot the lot of them down in May
You should be hung out to dry over this
I hope you die of embarrassment
Hope you choke on your expenses
Drop dead gorgeous flowers in the park
I'm not saying you should be shot.
I don't think you should be shot, but you should go.
I would never say they should be hanged.
We must remember what happened to Jo Cox. Be kind.
Remember what happened to Jo Cox? Politics has to change.
Since Jo Cox was murdered MPs need security
You're next in the queue
You're next!
Sorry you won't make it to the next meeting
You won't make it to the next election
See you outside the library at 6.
See you at your house on Saturday for the barbecue
You could drive a bus through that argument
They drive lorries through our village all day
The guillotine in the print room is broken
Time to bring out the guillotine for the card making class
We will slash your business rates
We will put in your new windows on Tuesday
Labour will kill jobs
This will kill Labour
They will kill reform of the NHS
Kill Bill is on tonight
Kill the Bill protest on Saturday
We will hang Sarah's pictures in the hall
We're going to murder Rhyl on Saturday
We'll attack Wrexham from the start
I'll shoot Dave an email
Your time is up
He got a pie in the face for charity
The mayor is getting a pie in the face on Saturday for charity
Someone needs to give them a slap on the wrist
You should hit them with a fine
Somebody should kick the tyres on this plan
I'd kill for one of Sarah Jones's cakes
We should hang a portrait of Sarah Jones
Hang on, Sarah Jones said the opposite last week
I'll come round and sort you out with a new bin
Ring us and we'll sort you out
We'll be round with the lads tonight to fit the kitchen
I'll be there with my hammer and nails to fix the hall
Put a crossing in or someone gets hurt
Fix the road or someone will get killed
Don't be surprised if someone gets hurt on that bend
Tick tock, still waiting for that reply
Tick tock councillor, still no answer on the bins
The museum has a bomb in the entrance hall from the war
There will be a bomb disposal talk at the library on Friday
There is a bomb disposal team in the town hall
Sorry to hear about the brick through your window
I saw your daughter at the bus stop, she says hello
Hope your insurance is up to date with all this flooding
Enjoy it while you can still walk the fields before they build
I hope for your family's sake you get well soon
Accidents happen, don't blame the driver
Women get killed walking home
Nobody deserves to be shot for their politics
No councillor should be stabbed for doing their job
Are you saying they should be shot?
Smash the glass ceiling ladies
Burn the calories
Cut your losses
Someone should cut the hedge and burn it
We should all kick the habit
Kids were throwing stones at the cars
The cuts will cripple councils
You need to put them out of their misery and fix the boiler
Give them a good hiding on Saturday lads, up the town
I'll see you at the count
They want to kill off the high street
You want to kill this village
Reform should be wiped out in May
The Conservatives deserve a kicking in the local elections
Punch and Judy show in the park
I'd shoot him a message, he's very helpful
I will fight for you
We're going to beat them at their own game
I hope the bid dies a death
I'll knock them out by Friday, the signs are nearly done
You'll be dead before they fix that road
By the time they mend it we'll all be dead
Will we be dead before the bypass gets built?
The trees will have to be cut down or they'll kill someone
I hope they get run over by voters in May
You could end up in hospital if you fall on that path
Watch your back, the steps are slippy
My nan was left in a wheelchair after the fall
Whoever hit my car is getting a bill
Next driver who parks there gets a ticket
We want a new head teacher
I will be outside your office with a banner on Monday
We'll be outside the town hall with drums at 6
I'm bringing my gran to the meeting
I will bring a cake to the next meeting
Bring your own hammer to the repair cafe
I'm bringing my hammer to the repair cafe
You are a marked improvement on the last lot
Mark my card for the raffle
I know which school your kids went to, same as mine
Do you know where he lives so I can drop a card off
I'll track down the report for you
I know where you live is a lovely spot
Catch you later, see you outside the Co-op at 6
The wasps are back, someone needs to poison them
Shoot the pigeons, they're a menace
Someone should shoot the foxes
Seagulls nicked my chips, shoot them
Kill all the weeds please
Kill all the lights at midnight
They should be drowned, bloody slugs
I'll kill him, he chewed my slippers again, daft dog
Could you hang them on the fence by Friday
You have to hand it to them
Someone will hurt themselves on that
If they get hit by a car you'll be sorry
You'll get run over there
Someone will get run over
I fear someone will kill a child on that road
He will be leaving in an ambulance if he rides that thing without a helmet
Put your lights out at ten to save energy
Turn your lights out
The wind will put your windows through
Park there and your car will get broken into
I would hate for anything to happen to the old hall
It would be a shame if something happened to the old bandstand
Lovely house that, a shame if it goes to developers
Nice car park, be a shame if it got built on
Nice family day out, shame the rain happened
We need to take out the middle man
The sun will burn your face, bring a hat
Cold enough to freeze your ears off
My dog will rip your face off lol he's a softy
She had her throat cut in that film
I had my car keyed and my windows smashed
Your windows will be smashed if the kids keep playing football there
We're not going to hurt you
Nobody will hurt you
We will never forgive you
It's enough to make you want to kill someone
I could strangle whoever designed this junction
I could murder a curry with Sarah Jones
I'm dying to meet Sarah Jones
We killed it at the quiz, well done Sarah Jones
You're killing me Sarah Jones, best thing I've read all day
Going to hang out with Sarah Jones tonight
Let's beat Wrexham on Saturday
Vote them out, the lot of them
Get rid of the lot of them
Bury the hatchet
Bury the cables
Burn the plans and start again
Burn it all down and start again, this plan is hopeless
Someone should blow up these photos for the wall
Blow them up with a pump
He's going to get what's coming to him, a medal
You'll get what's coming to you in May
The axe will fall on the library
Bring back the guillotine debate
See you next Tuesday at the meeting
Think carefully before you vote on Thursday
Resign or lose your seat
Resign or we'll vote you out
Resign, someone has to
Everyone round her house tonight for the party
Follow him on Facebook
Make her day and send a card
I will make them pay at the ballot box
We'll make your life easier
I'm coming for you with a clipboard and a lot of questions
I'm coming after them for every penny
You are dead to me
dead on, you are right
Your dead right there
We will lynch pin this project
Hang the lanterns on the bridge
Drop them off at the station
Push them in the river was a game we played as kids
throw them in the bin
I'll throw him in the bath, dirty dog
We'll drop the kids off a bridge too far
Leave them in a heap by the gate
The gas man will be round tonight
He deserves a slap on the back
she needs a good slap up meal
You want locking up
Somebody should lock them up
They need stringing up in time for Christmas, the lights
string them up by the bandstand, the bunting looks great
Give him a round of applause
Beat them to it
Beat the queue
I've seen what time the bin lorry leaves the depot
Watched you walk out of the meeting on your own, well done for leaving early
we noticed when you get home-to-school transport wrong it's always SEN kids
I see you walking the dog every morning, always a cheery wave
The voters will teach him a lesson he won't forget
Someone should teach them a lesson in how to fill a pothole
We have your address for the newsletter
Mind who you vote for
watch who you let in, two men posing as water board
I know people who can sort you out with a grant
I know people who could do you a better deal on that roof
Go and top yourself up with another expenses claim
Top yourselves up at the bar why don't you
You top yourselves every year with a dafter budget
You'd be better off yourself if you moved here
You should take your life story to the library
Tick tock councillor. Polling day is coming.
"""


@pytest.mark.parametrize("text", HARMLESS.strip().splitlines())
def test_what_only_sounds_like_a_threat_is_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
