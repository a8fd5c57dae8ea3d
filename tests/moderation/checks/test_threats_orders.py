"""Orders to die, prices put on people, harm to a whole party and what might be "a shame" reach a person; council talk does not."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.lexicon import entries
from moderation.text.reading import read
from moderation.types import Context, Finding
from tests.moderation.judging import CERTAIN, judged

ORDERS = """
drink bleach
go and drink a pint of bleach you clown
why don't you go drink some antifreeze
walk under a bus
jump off the pier
go jump off the viaduct, nobody would miss you
do us all a favour and walk in front of a train
cllr hughes, throw yourself off the multi storey
stick your head in the oven
go and swallow a bottle of pills
resign, then just jump off a cliff
please lie down in front of a tram you lot
You never listen. Swallow weedkiller.
"""
BOUNTIES = """
crowdfunding a hitman for this clown
someone put a bounty on this prick
who's chipping in for a hitman for Cllr Jones
put a bounty on his head
hire a hit man for that councillor
I'd pay for an assassin to take out this traitor
there's a contract out on you
"""
HINTS = """
nice family you got there. be a shame
nice house you've got. It would be a shame
nice car you have there, it'd be a pity
lovely shop your wife has. Would be a real shame
"""
KNOCKED = """
I'm gonna run you over on that crossing
I'm gonna run you over on that bike lane
I'm gonna run you over in my van
gonna run u over in the car park
I'll knock you out at the next surgery
we'll beat you up behind the leisure centre
I'm going to string you up on that lamp post
I'll shove this leaflet down your throat with my fist
I'm gonna ram your budget down his neck with my boot
I will stuff those papers down your throat with a hammer
"""
PROMISED = """
I'll do time for that planning officer
I would gladly do life for whoever put that camera there
Kick seven bells of shite out of that warden, lads
Someone beat the living daylights out of her please
Let's blow the council offices up
Do the town a favour and run her over at the crossing
He'll be found in the canal by Friday
She will be floating in the harbour by Sunday
They're going to find you face down in a ditch
I've got your address and we're coming
Wish somebody would do to you what they did to that MP
What happened to that MP should happen to her
This is not a threat, it's a promise
I wouldn't stand again if I were you. For your health
Withdraw it, for your own safety
Stay off our estate if you value your kneecaps
Carry on if you fancy eating through a straw
"""
SLURRED = """
kill all the {}
Somebody run this {} over outside the civic centre
I'm going to stab that {}
"""
FAIR = """
I'd do time for my kids and so would you
I'll do time for the charity jail break, sponsor me
They should kick the crap out of that pothole with a proper machine
Not a threat, just a promise: we will be at every meeting until May
This isn't a threat, it's a fact that you will lose our votes
I'd slow down if I were you, for your health. Take care of yourself
If you love your feet buy better shoes
You'll be eating through a straw after that operation, poor you
Do the town a favour and blow the dust off that report
What they did to that MP was horrific
The ball was found in the canal
I've got your address now and will send the form
If I were you I'd cycle on the pavement for your own safety
it's not a threat, it's a warning about the icy road
This is not a threat but a promise: we will keep the pool open.
If you value your teeth support the dental campaign
If you value breathing, clean air zones are a good thing
You will be drinking through a straw at the new smoothie bar
I'd do time for whoever saves our library
I would do ten years for you on the committee again
You'll end up dumped in the sea of paperwork
drink the water at your peril
drink tap water not bottled
walk under the bus shelter
Walk under a bus stop sign and look at the state of it
Run in front of the bus lane and you get a fine
Jump off the pier on Sunday for charity, sign up at the lifeboat station
Don't walk under a bus love, look both ways
Never drink bleach, whatever you read online
Never, ever drink bleach
Kids jump off the pier every summer and one day someone will get hurt
kids just jump off the pier
You can jump off the pier at high tide, great fun
Please don't jump off the bridge, talk to somebody
People walk in front of the bus because you built no crossing
You have to walk in front of the bus to get to the stop
step off the train, walk off the pier and turn left for the cafe
Put your head in the office door and ask for Sian
You'd have to jump off a cliff to get a signal round here
do us a favour and walk under the bridge to see the flooding
Swallow a pill once a day with food
Jump off the bus at the pier and walk
He nearly drank bleach because it stood next to the squash
put a bounty on grey squirrels
The council should put a bounty on rats
Put a bounty on litter, kids would clean the rec in a week
There's a price on everything these days
put a hit on the radio and dance
The council put a contract out for the bins
They put a contract on the leisure centre out to tender
We need a contract on the new road signed
They put a price on parking now
They put a price on that land of ten million
Crowdfunding a bench for the old man who fed the birds
Fundraising for the hitmen tribute band on Saturday
We're crowdfunding a defibrillator for the village hall
She's the leader's hitman in cabinet
Get a pest controller for the rats
Paying for a consultant to get rid of officers
You'd need a contract killer's budget to park here
Who is chipping in for flowers for Cllr Jones
hire a skip for that lot
There's a contract out on the street lights since March
we need a hit single on this playlist for the disco
nice park you have there. be a shame to lose it
nice car park you built. shame nobody can afford it
Lovely garden you have, be a shame if the frost got it
lovely house on the corner, empty for years. Such a shame
Lovely home for the elderly. It would be a shame
Nice shop you've opened. Be a shame to miss it
Lovely family. Shame about the council
Be a shame if it rained on the carnival
It'd be a shame if you had to resign
I'll run you over to the hospital in my car
I'll run you over in my van to the tip if you like
I'll run you over the figures at the next meeting
I'll run you down in my column
I'll run you down by the harbour in the minibus to see the damage
I'll fill you in on the plans
I'll fill you in at the meeting
We'll knock you out in the quiz final
We'll knock you out in the cup
we'll knock you out at the darts on Friday
gonna knock you out in the charity boxing
We will knock you out at the ballot box
I'll knock you up a sandwich at the fete
We'll blow you up on the big screen
I will cut you up a slice at the bake sale
I'll shove that leaflet where the sun don't shine
You keep shoving cycle lanes down our throats
stop ramming this down our throats with your glossy brochures
I'll push this petition down the road to your office with my pram
They shove leaflets down your throat with every pint
"""


def _seen(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize("text", PROMISED.strip().splitlines())
def test_what_is_promised_in_other_words_than_blows_is_seen(text: str) -> None:
    assert any(found.urgent for found in check(read(text), Context(), None, {})), text


@pytest.mark.parametrize("text", SLURRED.strip().splitlines())
@pytest.mark.parametrize("entry", ["slur.race.02", "slur.religion.02", "slur.disability.02"])  # fmt: skip
def test_whoever_is_called_by_a_slur_is_somebody_who_is_threatened(
    entry: str, text: str
) -> None:
    word = entries("slurs")[entry][0]
    assert any(
        found.urgent for found in check(read(text.format(word)), Context(), None, {})
    )


@pytest.mark.parametrize("text", ORDERS.strip().splitlines())
def test_an_order_to_die_is_seen(text: str) -> None:
    assert any(f.subcode == "R2c" for f in _seen(text))


@pytest.mark.parametrize("text", BOUNTIES.strip().splitlines())
def test_a_price_on_somebody_is_seen_and_urgent(text: str) -> None:
    assert any(f.subcode == "R2e" and f.urgent for f in _seen(text))


@pytest.mark.parametrize("text", HINTS.strip().splitlines())
def test_what_would_be_a_shame_is_seen_as_a_hint(text: str) -> None:
    assert any(f.subcode == "R2d" for f in _seen(text))
    assert not judged(text, CERTAIN).criticism_veto


@pytest.mark.parametrize("text", [*ORDERS.strip().splitlines()[:6], *BOUNTIES.strip().splitlines()])  # fmt: skip
def test_orders_and_prices_reach_a_person_and_are_never_hidden(text: str) -> None:
    judgement = judged(text, CERTAIN)
    assert (judgement.action, judgement.rule) == ("queue", "R2")


@pytest.mark.parametrize("text", KNOCKED.strip().splitlines())
def test_where_or_with_what_does_not_take_a_threat_back(text: str) -> None:
    found = _seen(text)
    assert any(f.subcode == "R2a" and f.urgent for f in found)


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_council_talk_that_sounds_like_it_is_left_alone(text: str) -> None:
    assert _seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'll run you over in the minibus after lunch if that suits",
        "we will run you over on the ferry next week",
        "I'm gonna run you over in my van",
    ],
)
def test_what_may_be_a_lift_is_for_a_person_to_tell(text: str) -> None:
    judgement = judged(text, CERTAIN)
    assert (judgement.action, judgement.urgent) == ("queue", True)


@pytest.mark.parametrize(
    "text",
    ["They all need lining up against a wall", "Time these traitors were strung up from the lamp posts they spent our money on", "£50 to whoever eggs her house, £200 if you put the windows in",
     "If that mast goes up don't expect to be walking without crutches.", "Vote this through and you'll need eyes in the back of your head.",
     "Saw your little girl at the gates of St Marys today, pink coat. Cute.", "I'd check under your car in the morning if I was you Cllr"],
)  # fmt: skip
def test_harm_that_is_paid_for_due_or_foretold_reaches_a_person_at_once(
    text: str,
) -> None:
    found = check(read(text), Context(), None, {})
    assert found
    assert judged(text).urgent
    assert judged(text, CERTAIN).action == "queue"


@pytest.mark.parametrize(
    "text",
    ["The bins all need lining up against a wall", "Line the kids up against the wall for the photo", "Time the new benches were put in", "£50 to whoever finds my dog",
     "£80 fine for anyone who kicks their door in", "£200 if you fix the windows", "Don't expect to be walking without crutches for six weeks after a hip op",
     "Walk down our unlit lane and don't expect to be walking without crutches", "You'll need eyes in the back of your head with those twins",
     "Cross at that junction and you'll need eyes in the back of your head", "Saw your little girl at the gates today, she dropped her pink coat", "Look under your car if I were you, the cat hides there",
     "Don't expect to keep your seat", "It's time they were voted out", "I'd love to see her given the job"],
)  # fmt: skip
def test_bins_fines_lost_coats_and_dark_lanes_are_no_threat(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []


OF_EVERYBODY = """
I hope all Tories die.
I hope all Labour voters die.
I hope every Plaid voter gets cancer.
I hope the Tories all die.
I hope Reform councillors die.
I wish every single Lib Dem member was dead.
Hope all you like, I hope every Green councillor gets run over.
I hope all councillors die.
I hope every councillor gets cancer.
Kill all councillors.
Kill all Tories
Hang the Tories
Death to all Labour voters.
Hang every last Labour voter.
Someone should shoot all politicians.
I hope all landlords rot in hell and die.
""".strip().splitlines()
OF_SOME = """
I hope these councillors die.
I hope our councillors all die.
Kill every councillor who voted for this.
lynch the councillors
I hope that Tory councillor gets cancer.
I hope Cllr Sample gets cancer and dies.
I hope all Muslims die.
Kill all councillors. I will stab you tonight.
""".strip().splitlines()
PARTY_LOSES = """
I hope Labour dies at the next election.
I hope Labour loses every seat.
I hope the Tories get hammered.
I hope Plaid choke on their manifesto.
I hope the Lib Dems drop dead ducks like that plan.
I hope all Labour voters get a bus.
I hope every Tory voter gets a leaflet.
I hope Reform is dead in the water.
I hope the Greens get run out of town at the polls.
""".strip().splitlines()


@pytest.mark.parametrize("text", OF_EVERYBODY)
def test_harm_wished_on_a_whole_party_or_trade_goes_to_a_person_at_once(
    text: str,
) -> None:
    for scored in (None, CERTAIN):
        judgement = judged(text, scored)
        assert (judgement.action, judgement.urgent) == ("queue", True)
        assert judgement.rule == "R2"


@pytest.mark.parametrize("text", OF_SOME)
def test_harm_wished_on_those_who_are_pointed_at_is_hidden(text: str) -> None:
    assert judged(text, CERTAIN).action == "hide"


@pytest.mark.parametrize("text", PARTY_LOSES)
def test_a_party_may_lose(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
