"""A prize for harm, a crowd with hoods up, a death that is seen to and a threat in dialect reach a person and hide nothing."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import heard_at_once, judged

HEARD = """
You will be dead before May's election, I'll see to it personally
I'll drown 'ee in the rhyne an' nobody'd find 'ee till spring
whoever runs that warden over gets free pints for a year
Block it, tip it over, teach them what happens. No phones, hoods up
You'll be buried before Christmas, I'll see to it myself
he'll be dead by the count, and I'll make sure of it
u will be dead before may. i'll be the one
You'll never make it to polling day, I'll make sure
I'll kill 'ee if 'ee comes on my land again
Us'll drown 'ee like a kitten
oi'll stab yow if yow come round here
Anyone who breaks his jaw drinks free in my pub for life
first lad to put a brick through her window gets a tenner
Whoever punches that councillor, I'll buy you a curry
if anyone runs over that traffic warden the beers are on me
fifty quid for the first one to knock him out, whoever does it never pays in here again
whoever torches the council offices gets a medal
Any lad that slaps her gets free chips for a month
the man who puts her in hospital deserves a statue
Storm the hotel. Masks on, no names.
lads tip the coach over, faces covered, leave your phones at home
Surround the depot at six. Wear black. Bring tools.
Get the van when it comes out and drag them off it. Balaclavas.  no filming
turn the minibus over with them in it
burn it down, hoods up lads
Smash the gates in and show them what happens. No witnesses.
You will not be alive by polling day, I will personally see to that
You'll be six feet under by the spring and I'll be the one who puts you there
mark my words he'll be dead before the next meeting, I'm going to make sure
I'll hang 'ee from the church gate
Ah'll burn yer hoose doon
a'll brek thi neck
Crate of beer for the lad who decks that planning officer
Anyone who sets fire to that hotel gets a lifetime supply of kebabs from me
I'll give a hundred quid to whoever slashes her tyres
Free MOT for whoever runs him off the road
Bounty on the parking warden, twenty pints, broken leg minimum
Hit the coach when it stops at the lights. Hoods, gloves, no talking.
get round the back of the hotel with the bricks, cover your faces
Meet at the bridge at ten, blacked out, phones off, we're going in
pull the driver out and turn it over
He will be dead by the election and I'll make sure of it myself
us'll brek thi legs
I'll skin 'ee alive
Pints all night for whoever puts his windows in
whoever knocks her out gets my vote
any lad who eggs his house gets a fiver off me
the first one to break that clerk's nose eats free at mine
storm the council chamber, no phones, masks on
Drag him out of the car and teach him a lesson
flip the van with them inside, flip the van over with them inside it
When the bus with the migrants gets here tip it over, there's enough of us
Rush the stage and get him on the floor
storm the council meeting and don't let them out
Balaclavas on. His house. 9pm.
Masks, bats, mosque, tonight at 8
Cash paid, need a councillor kneecapped, dm me
There's a contract out on that planning officer
whoever throws bleach at him gets a pint
Whoever does Penhale over gets free haircuts
first one to put her in a coma wins a meat raffle
"""

FAIR = """
You'll be dead before they fix that bridge, I promise you
Your career will be dead before the next election, I'll see to it
You will be in opposition before May's election, I'll see to it personally
I'll be dead before that bypass is built
You'll be out before Christmas, I'll make sure of it
I'll see 'ee down the pub
I'll shoot yow a message in the morning
Whoever runs the marathon gets free pints
First person to knock out the champion at the quiz wins fifty pounds
Whoever shoots the winning penalty gets a tenner
Whoever slaps the wet sponge on the mayor at the fete wins a prize
Anyone who hits the target gets a free drink
Whoever broke his jaw deserves ten years in prison
whoever fixes that pothole gets a pint off me
Whoever beats the leader at the election gets a pint off me
Tip it over and drain the water, hoods up it's raining
No phones, hoods up, it's freezing at the match
Block it, report it, move on. No phones at the dinner table
They tried to tip the bus over with people in it, disgusting thugs
Storm the barricades at the panto, masks on kids
Police want witnesses after lads with hoods up smashed the bus shelter
You'll be dead on your feet before Christmas, take a break, I'll make sure you get one
You will be missed, I promise
He'll be buried in paperwork before the election, I'll see to that
You'll be in hot water before May, I promise you that
First one to catch him gets a biscuit, the cat has got out
Whoever finds my hat gets a pint
Whoever runs this council deserves a medal
Whoever hit my car deserves a fine
Anyone who puts the bins out for her gets a pint off me
I'll buy whoever beats the mayor at bowls a pint
Free ice cream for whoever knocks down the most pins
A pint for anyone who can knock some sense into this council
First lad to put the ball in the net gets a tenner
Flip the pancake over with them watching
Turn the van over to the volunteers with them in it
Surround the roundabout with flowers
Block it in red on the map
Hit the road early, hoods up, it's raining
Storm the shops on Saturday, support local
Empty the bins, no excuses
Police are looking for lads in masks who smashed the hotel doors in and dragged people out
I'll knock 'ee up a batch of scones
I'll hang 'ee a basket
When the bus gets here we'll all tip the driver
Rush to the stage door for autographs
Storm warning tonight, the meeting at the hall is off
Masks on please in the hospital from 8pm tonight
Need someone to get the kitchen done over, cash paid
There's a contract out on the new bin lorries
Whoever does the roof over at the hall gets a pint
Police found balaclavas and bats outside the hotel at 9pm
Whoever wins the meat raffle gets a free joint
Hoods up lads, meet at the pitch at 8, it's chucking it down
"""


@pytest.mark.parametrize("text", HEARD.strip().splitlines())
def test_what_hangs_on_a_prize_or_a_hood_reaches_a_person_at_once_and_hides_nothing(
    text: str,
) -> None:
    heard_at_once(text, "R2a", "R2d", "R2e")


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_a_prize_at_the_fete_and_a_hood_in_the_rain_is_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"
