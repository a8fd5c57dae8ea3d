"""Intimidation said aside (what one finds out, who is let out, what befalls such people) reaches a person and hides nothing."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import heard_at_once, judged

HEARD = """
Keep pushing it and you'll find out what this estate's made of
my cousin gets out in march. he's asking after you
Friends of mine will be round for a chat. They're not big talkers
Someone's going to get hurt over this and it won't be one of us
Snitches in this village tend to have fires. Ask the Dawlings.
Last fella who crossed my family moved to Spain. Well, that's what we told people
Not a threat just a fact, brick beats glass
I'd get that fire alarm tested if I lived at the hostel, is all I'm saying
Say no more on this Mr Oakshott if you want a peaceful retirement. You've been advised.
🔪🐖 soon
You'll not see Christmas Harbottle, I'll make sure of it
accidents happen on ladders when you're putting up posters, be careful out there
carry on like this and you'll soon see what my brothers are capable of
go on, post one more, and yous will find out what wor lads can do
Keep poking your nose in and you're gonna find out how we deal with your sort round here
push us again and youll find out what the boys on this site are like
our kid's brother is out of Strangeways on Friday and he wants a word with you
me brother gets out next week, I've told him all about you councillor
ma cousin's oot the nick soon, been askin aboot ye
my lad got out last week and he's been asking where you live
My brothers will be popping round to see you, they're not as polite as me
I have friends who deal with people like you and they don't write letters.
My cousins will call on you. They are less patient than I am.
somebody is gonna end up in hospital over this and it wont be me
there's someone gonna get hurt because of you and it won't be any of my lot
sum1 is gettin hurt over this n it aint gonna be me
Grasses on this estate don't sleep well
people who grass on us tend to lose their windows
informers in this town always seem to have bad luck. ask the last one
Ask anyone what happened to the last bloke who grassed on us
The last person who messed with us walks with a stick now
Last lad who grassed me up is still eating through a straw
last yin that crossed us doesnae live here noo
last one who tried it on with us is still limping
not a threat, just physics. bones break
Glass breaks easily. Not a threat, just saying.
I'm not threatening you, just a fact, people who do this get hurt
If I were you I'd have the locks changed
I'd get some cameras up if I lived where you do
if it was me id get the alarm checked before you vote on thursday
Cllr Penhale I'd get a stab vest
Not another word about the site if you want a quiet life
drop it now if you want to enjoy your retirement. friendly advice
If you want a long and happy retirement you'll let it lie
Leave it alone councillor if you want to see your grandkids grow up
Cllr Penhale 🔫
your turn ⚰️
🪦 saved you a spot
You won't see Easter, councillor, we'll see to that
she'll no see the New Year, ah'll make sure ae it
u wont see ur next birthday mark my words
Accidents happen when people go canvassing alone. Take care.
accidents can happen while you're walking home from council, just saying
Accidents happen up ladders. Watch yourself when you're hanging them posters
keep it up and you'll find out why they call us the Dawsons
Keep making calls about our Wayne and you'll soon learn how we sort people out in this close
dont stop now, you'll find out soon enough what my uncles are capable of
Go on, report it again, and you'll see what happens to grasses
One more letter from the council and you'll find out what I'm capable of
My brother in law is out on licence next month and he can't wait to meet you
My dad comes out Tuesday. Eleven years. He knows your name.
Tell Councillor Penhale our Terry's out in May and he's been asking where she drinks
guess whos getting out friday, my big brother, and he wants to see you
the lads get out of Parc in the summer, they remember you
I've a couple of mates who'd like a chat with you. They're not the chatty sort.
my lads are going to come and see you. theyre not as patient as their dad
Friends of the family will be calling round. They won't ring first.
I know some people who will visit you and they don't knock
Sending a few friends over tonight, they prefer actions to words
Someone is going to get burned by this and it isn't going to be us
Somebody's getting hurt before this is over and I promise it's not going to be my kids
Somebody will be leaving that meeting in an ambulance and it won't be me
folk are gonna get hurt, and it won't be us folk
Nobody who's grassed on us has ever slept soundly again
Grasses get what they get round here
Busybodies in this lane have had rotten luck with their cars
In this village, snitches fall off things
People who go to the police about us tend to move house
Remember what happened to the last bloke who reported us
Last guy who went against us had his barn burn down
the last warden who tried to fine us left in an ambulance
Last council man that came round here asking questions never came back
The last one to cross my old man now drinks through a straw
the last couple who complained about us don't live here any more
Not a threat, just saying, wood burns
This is no threat mate just physics - windscreens and bricks don't mix
Not a threat but petrol is cheap
If I lived in your house I'd sleep with a fire extinguisher
I'd be buying a second lock if I was that Penhale woman
were I you I'd get the smoke alarms looked at
I'd fit cameras if I'd upset as many people as you have
get your smoke alarms checked councillor. just saying
keep your trap shut if you want to grow old
If you fancy a quiet Christmas you'll leave the planning thing alone
Best say nothing more, if you hope to enjoy your pension
You'd be wise to let this drop if you want a nice peaceful life with your wife
want a quiet life? then stop asking questions
🔫🐷 tick tock
🗡️ see you soon
tonight 🧨🏠
your turn next 🩸
You'll not be here for Christmas, I'll see to that personally
You won't make it to Easter Penhale, mark my words
He won't see the New Year, I promise you that
You wont last until summer. I'll make sure of it.
Accidents happen, especially to people who cycle home alone after meetings. Be careful.
Take care out canvassing, accidents do happen
You want to be careful delivering them leaflets round here, accidents happen
carry on posting that rubbish and you'll see exactly what my lads can do
Keep sticking your oar in mate and you'll soon find out what we're capable of
Do it again and you'll learn how my family deals with grasses
My nephew's getting out of prison next week. He was asking where you live.
our Darren gets out on the 14th and he cant wait to see you
Some friends of ours will be paying you a visit. They don't do small talk.
a few of my mates might call round, they aint as friendly as me
My brothers want a word with you. They're not known for their patience.
someones gonna get badly hurt over this carry on and it won't be any of us
Somebody will end up dead because of this plan and it isn't going to be me
Someone is going to get hurt. Won't be me.
Grasses in our street usually end up with no windows
People who cross my family tend to have accidents
touts dont last long round here
Last bloke who reported us to the council had his van torched
The last councillor who crossed me left town on a stretcher
last man who grassed on us cant walk straight
Not a threat, just a promise. Bones break.
This isnt a threat just stating facts. Your shed is made of wood and wood burns.
not threatening anyone just saying bricks go through windows
I'd be fitting smoke alarms if I were you councillor
If I was you I'd check the locks at night
I'd get a guard dog if I lived on your street, just saying
Drop this now councillor if you want a quiet life
If you know what's good for you you'll keep quiet about the yard
Keep your mouth shut if you want to enjoy that retirement bungalow
🔪 tonight councillor
💣 soon
🔫 you're next cllr
You won't see another summer Councillor Penhale, I promise
She'll never see Christmas, I'll make sure of that
You will not live to see the new year, mark my words
Accidents happen when you walk home alone, just saying
accidents happen when people go sticking their nose in. careful.
Be careful on that doorstep round, accidents can happen when you're knocking on the wrong doors
"""
FAIR = """
Keep pushing for the crossing and you'll find out what this council can do when it tries
Keep at it on the bike and you'll find out what you're made of
Carry on closing libraries and you'll find out at the ballot box what this town's made of
Keep ignoring us and you'll find out what this estate thinks of you in May
Keep training like that and you'll see what our lads can do on Saturday
Carry on and you will find out in court what happens to people who fly tip
Keep watching the meeting and you'll see how the council deals with objections
Try the new café and you'll find out what our bakers can do
Keep going up the hill and you'll see what the old mine was made of
Go on the tour and you'll learn what the walls are made of
keep sending the casserole dishes back and you'll see what this street is made of, everyone is so kind
My cousin gets out of hospital on Friday, she's asking after you and says thanks for the flowers
my brother comes out of the army in march and wants a word with you about housing
My nan gets out on Tuesdays for the lunch club, she was asking after you
My uncle gets out more now, he's always asking about you
Our lad is out of isolation tomorrow and can't wait to see you
Prisoners get out with forty quid and nowhere to live, what is the council asking for
My son gets out of prison in May. He wants to meet you to say thank you for writing.
my boy gets out of school at three and wants to ask you about the skate park
When my brother was released he had no home. I'm asking you what the council does for prison leavers
Friends of mine will be round for a chat about the allotment, they're not big talkers so put the kettle on
My lads will be round to fix your fence, they don't talk much but they're good workers
Some mates of mine will come round with leaflets, they're not pushy
My brothers will drop by the surgery on Saturday, they don't speak much English
Friends of mine will visit the care home carol singing, they are not professionals
The lads from the club are coming round collecting for the hospice
not everyone here is as patient as me, the bus was 40 minutes late again
Some of us aren't as polite as you councillor, well done for keeping your temper
A few people I know are coming to the meeting, they don't ask easy questions
Someone's going to get hurt on that junction and it won't be the council who pays
Someone is going to get killed at the crossing and it won't be me because I've stopped using it
If that wall comes down someone will get hurt and it won't be us that gets the blame
Somebody will get hurt on those swings and it won't be me who said nothing
People are going to get hurt by these cuts and it won't be the ministers
Someone's going to get hurt in that scrum and it won't be one of ours
someone will end up in hospital with that dog loose and it won't be mine that bit them
Somebody is going to have a nasty accident on the ice outside Boots and it won't be me, I'm stopping in
Grasses in this village tend to seed in June, so mow the verge then
People who report potholes tend to get them fixed
People who grass up fly tippers have a point
People who ask too many questions often get the best answers
The rats on this estate keep getting in the shed
Whistleblowers in the NHS lose their jobs and snitches get called heroes
Does anyone know what happened to the man who reported our street light
Grasses tend to burn in dry weather on the moor, no barbecues please
The last councillor who helped us moved to Spain, we miss her
The last person who crossed our road was nearly hit by a van
The last councillor who upset this estate lost his seat at the election
The last man who called the council out got an answer in a day
The last officer who reported the leak left in May for a new job
The last bloke who messed with our drains made it worse
The last councillor who talked about us is not here any more, she was promoted to the cabinet
The last family who crossed the picket regretted it all their lives
Not a threat, just a fact: we will vote you out
This is not a threat but a promise, I'll see you in court over that fence
not a threat, just saying the bricks on that chimney are loose
It's not a threat just an observation, people get hurt on that bend every winter
Not a threat, just a promise: our lads will smash your lads in the cup
No threat, just a fact: fires in flats start with chargers, fit an alarm
I'd get that smoke alarm tested if I were you, the fire service does it free
I'd change the locks if I was you, there have been three burglaries this week
I'd get cameras if I lived there, the fly tipping is shocking
I'd check your insurance if I were you, the river is up again
I'd have the alarm checked if I were the landlord, that's the law
I'd fit a carbon monoxide alarm if I were you, that boiler is ancient
I'd get a fire blanket if I were you after last night's chip pan
I'd get house insurance if I was you before you exchange, the mortgage people insist
I'd check the recall list if I were you before the tumble dryer goes up
I'd get the brakes checked before you go up that hill, is all I'm saying
I'd get some cameras up if I were you, our shed got done last month
If I were you I'd buy travel insurance before you go
Neighbourhood watch here: I'd double the locks if I were you until they catch him
Keep quiet if you want a peaceful wildlife walk
Stop smoking if you want a long life
Stay out of the sun if you want a happy old age
Say nothing if you want a quiet life, that's what my husband says about my mother
Stay away from the high street if you want a quiet night
Leave it alone if you want a nice lawn in spring
Keep away from the cliff edge if you know what's good for you
Say no more, you want a peaceful retirement and you've earned it councillor
Think again if you want to save the library
🔪🎃 soon
💣 bath bombs for sale tonight
🔫 water fight tonight on the green
🔪 new chef starts soon
Cllr Penhale 🔪🎂
murder mystery 🔪 tonight
You'll not see Christmas lights on this street, I'll make sure you know why, there's no budget
You won't see another winter without heating, I'll make sure of it
You'll never see another Christmas as leader, the voters will make sure of it
You won't see summer bus cuts, I promise
He won't make the weekend, hamstring, believe me
You'll not see the end of the month without a reply, I'll see to it
Accidents happen on that bend when you're driving too fast, be careful out there
Accidents happen on ladders, two people please when you're putting up posters
Accidents happen when kids play near the canal, take care
Take care when canvassing everyone, it's icy and accidents happen
Accidents happen. Good luck putting the posters up and thanks for the help
Accidents happen when people walk home drunk, get a taxi and be safe
accidents happen when you're cooking with oil, be careful, from all at the fire station
Keep coming to the meetings and you'll find out what we can do together
Carry on with the litter picks and you'll see what people round here are like, lovely bunch
Don't stop reading, you'll find out why people are afraid of the old mill
Keep your receipts and you'll see how the scheme deals with people who overpay
Try the walking football and you'll find out what the lads are made of
Keep an eye on the agenda and you will find out what happens to the site
Keep blocking the drain and you'll find out what happens to people who live downhill: floods
go to the gym on Mill Street and you'll find out what you can do
Keep cutting and you'll find out who we are: taxpayers and voters
Carry on like this and you'll see what our group is like in opposition
My brother came out of prison last year and the council found him a flat, I want to thank you
My dad's coming out on Saturday to canvass, he wants to meet you
The lads get out of training at nine, they know you from the club
My mate gets out of bed at noon and wants to know who you are to talk about work ethic
People get out of jail with nothing. What do you want the council to do about it?
He's been asking for you, our neighbour, he gets out so little since the stroke
My uncle was released from hospital and he is asking about you kindly
My brother gets out of work at six, he wants to talk to you about the pitch fees
Two of my mates will come and see you at your surgery, they are not happy about the parking
My sons will visit you about the lease. They're not easy to please!
Friends of ours would like a word with you about the crossing, they don't drive
My lads are coming over on Saturday to paint the hall, they don't ask for much
I have friends who don't knock doors any more, canvassing has changed
Sending some lads over to help with the sandbags, they prefer doing to talking
My cousins will be visiting from Leeds, they don't talk like us
The boys will call in on Monday, they're not great talkers but great singers
not everyone round here is as patient as you, thanks for sitting through our questions
My brother will meet you at the site, he isn't as chatty as me
Someone's going to get hurt playing on that roof and it won't be my kids, I've told them
Somebody will lose their job over this and it won't be the chief executive
Someone's going to learn a hard lesson at the polls and it won't be us
People will be hurt by this budget and it isn't us on the council saying so, it's the charities
Someone is going to be hurt by these potholes and it won't be me paying
there's someone going to hospital every week from that crossing and it's not me making it up
Somebody is getting killed on the A487 every year and it won't be long until the next
One of us is going to get hurt if we keep five-a-siding at our age and it won't be me lol
Snitches get stitches is a horrible saying and kids here should be told to speak up
Nobody who reported it on the app ever got an answer
Nobody complained about us when we ran the play group
People who go to the council about us living in damp get moved, thank goodness
People who poke their noses in tend to find out who fiddles the parking
People who ask too many questions don't last long on that committee
Informers are why the drug gangs are gone, thank you to whoever rang
Remember what happened to the last council that closed our library? Voted out
Somebody could get hurt over these cutbacks and it won't be the rich
People who grass verges over lose the wildflowers
Grass cutters in this town always have accidents with strimmers
People who cross the road there tend to get hurt
The last man who reported the potholes moved away in despair
Last councillor who stood up to us was right, we were wrong
The last one who crossed the floor lost his seat
Not a threat, just an observation: people in glass houses
It's not a threat to anyone, just a fact that knife crime is down
Not a threat, just saying the bonfire needs moving before someone gets burned
I'd get a burglar alarm if I were you, the estate has had three break ins
If I was you I'd check the locks on the allotment shed, foxes
I'd have cameras on the playing field if I were you councillor, dogs everywhere
Drop it into the library if you want a quiet life
Accidents happen when you walk home in heels, just saying
accidents happen when scaffolders rush, be careful lads
Be careful delivering leaflets, accidents happen, mine was a terrier
They told me snitches end up in hospital round here, so nobody reports the dealing
The last person who grassed on them had his van torched, that's why people are scared
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_what_is_said_aside_reaches_a_person_at_once_and_hides_nothing(
    text: str,
) -> None:
    heard_at_once(text, "R2d")


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_the_same_words_on_a_road_a_pitch_or_a_doorstep_are_left_alone(
    text: str,
) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
