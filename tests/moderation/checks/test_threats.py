"""Threats are told by their grammar; politics, trade and figures of speech that sound like them are not."""

import csv
import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]

THREATS = """
I will break your legs
I'm coming to your house tonight and I will break your legs.
I'll smash your windows.
Mi dorra i dy goesau di heno.
I w1ll b r e a k  y.o.u.r legs
I'll break your legs if you approve 26/01234/FUL.
if you approve this I'll come round and kick your teeth in
gonna kill you
im gonna stab you in the neck
you're dead
you are a dead man walking
your house is going to burn
you'll get a brick through your window
I would love to punch him in the face
I'm going to burn the town hall down
I'll fucking do you in
dy ladd di wna i
I swear I'll slit your throat
i will have your legs broken
You will be hanged
I'm gonna beat you up
We will run you over
going to smash your face in
I'll throw acid in your face
I'll put you in hospital
ill kill u
You and your family will be shot
I'll bury you in the woods
If that mast goes up I will torch it and your car
I will hurt you badly
My mates will kick your head in
we will slash your tyres
Next time I see you in town I'll knock you out
I'll rip your head off
I’ll bloody kill you
You'll end up in a box if you carry on
we're going to make you bleed
Im going to punch you so hard
we are going to give him a good kicking
"""

WISHES = """
hope you die
I hope you get cancer
kill yourself
go and kys
I hope your kids die
"""

INTIMIDATION = """
we know where your children go to school
watch your back
I will find you
We'll be waiting outside
we're coming for you
sleep with one eye open
nice family you have, shame if something happened to them
Dwi'n gwybod lle ti'n byw
wait till I get my hands on you
I will bring a shotgun to the next meeting
Wait until we find out where you live
"""

INCITEMENT = """
Someone should drag you out of that office by the hair
someone needs to petrol bomb @CllrExamplar's office
somebody ought to give that councillor a good hiding
someone should shoot her
Hang the lot of them
Burn his house down
Kill all immigrants
we should string them up
they should all be shot
councillors like you need shooting
he wants hanging
someone ought to petrol bomb your house
Somebody needs to put a bullet in that councillor
let's all go round and smash his windows
"""

HARMLESS = """
They will give you a right beating at the ballot box
someone should give them a good hiding at the election
Someone should drag this council into the 21st century
I had to drag him by the hand through the potholes
You'll be finished at the next election.
This council is a disgrace and you should resign.
You are a silly little man, do shut up.
Hope something heavy lands on you one day.
This is killing the high street
you're killing me
shoot me an email
kill the lights
dead right
I could murder a curry
break a leg
this will kill trade
hit the nail on the head
We will bury you at the polls
We'll destroy your majority
I will finish you at the ballot box
We will get rid of you in May
I'll be voting to sack you
You're dead wrong
You're dead to me
I'll shoot you an email
I'll kill you with kindness
We're going to beat you at the election
we'll beat you in May
I will hammer this council at the next meeting
we're coming for you at the ballot box
The traffic will kill someone one day
Someone is going to get killed on that road
Someone will get hurt
These cuts will kill people
You are going to get someone killed
Hit the road
My kids were nearly run over by a van
Can you hang the baskets on her street?
I'll punch in the numbers
He will slap a yellow line on the road
They're going to burn the bridge budget
I will break it down for you
Kill the weeds please
Cut the grass and fix the fence
You should shoot for better
Someone should knock some sense into the planners
Somebody should put a bin there
If you cut the service you cut our legs off
You will die laughing at this
I know where you live is a great area
I know where you are coming from
I know where they are building the houses
watch your back garden for foxes
Nice car park, shame about the price
It's a shame if it closes
cafodd ei ladd mewn damwain
Mae angen torri'r gwair
Torri gwasanaethau
When are you coming to our street?
I'll be waiting for you to reply
I will be waiting for your reply
I'm coming to your surgery on Saturday
We will fight you all the way on this
we will end your gravy train
You got stabbed in the back by your own party
You should be ashamed
He should be sacked
She needs to be replaced
They should all be put out of a job
I'd kill for a decent bus service
I'm dying for a reply
I'm dead tired
stop killing our town
I won't kill you
I'm not going to hurt you
Nobody wants to kill you
Don't kill yourself working
My dog will be put down
the tree needs cutting down
I'll have your back
Let's do this
Let's beat them at the next round
I'll come to your house to collect the key on Friday
We should get them out
I will take you to court
I'll see you in court
We'll have you out
Run them out of office
You'll pay for this at the polls
Your time is up
Let's kick them out
Kick the Tories out
I would hate to hurt you
I could kill for a pint
We need to attack the problem
I'll attack your policy
I will cut you some slack
I'll knock on your door when canvassing
The bins at the school need burning down they stink
You want shooting down in flames for that argument
"""


def _cases(**named: str) -> list[tuple[str, str]]:
    return [
        (line, subcode)
        for subcode, block in named.items()
        for line in block.strip().splitlines()
    ]


@pytest.mark.parametrize(
    ("text", "subcode"),
    _cases(R2a=THREATS, R2c=WISHES, R2d=INTIMIDATION, R2e=INCITEMENT),
)
def test_a_threat_is_seen_and_named(look: Look, text: str, subcode: str) -> None:
    found = look(text)
    assert [f.subcode for f in found][:1] == [subcode]
    assert found[0].urgent is (subcode != "R2c")
    assert found[0].check == "threats"
    assert found[0].signal == "pattern"


@pytest.mark.parametrize("text", HARMLESS.strip().splitlines())
def test_politics_trade_and_sayings_are_no_threat(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A man told me 'I will break your legs' for voting. Please report him.",
        'Someone posted "we know where your children go to school" under my photo',
        "I was told they would kill me and that someone should shoot her",
    ],
)
def test_reported_threats_are_seen_but_stop_a_hide(look: Look, text: str) -> None:
    found = look(text)
    assert found
    assert all("quoted" in f.stops for f in found)


@pytest.mark.parametrize(
    "text",
    [
        "I will kill you at the next election",
        "I'll kill you lol 😂",
        "They should all be shot",
        "I would love to punch him",
    ],
)
def test_an_election_a_jest_or_a_soft_would_leaves_doubt(look: Look, text: str) -> None:
    assert look(text)[0].stops == ("ambiguous",)


@pytest.mark.parametrize(
    "text",
    [
        "We will bury you at the polls",
        "I'll destroy your face in the debate over this policy",
    ],
)
def test_political_verbs_are_cancelled_by_politics_in_the_clause(
    look: Look, text: str
) -> None:
    assert look(text) == []


def test_a_political_verb_with_a_weapon_is_a_threat(look: Look) -> None:
    assert look("I'll finish you with a shotgun")[0].evidence == "threats.weapon_object"


def test_a_disguised_threat_says_so_and_points_at_the_disguise(look: Look) -> None:
    text = "I w1ll b r e a k  y.o.u.r legs"
    (found,) = look(text)
    assert found.normalised
    assert found.spans == ((0, len(text)),)
    assert not look("I will break your legs")[0].normalised


@pytest.mark.parametrize(
    "text",
    [
        "Mi dorra i dy goesau di heno.",
        "Dwi'n mynd i falu dy ffenestri di",
        "Mi ladda i di",
        "Dwi'n gwybod lle ti'n byw",
    ],
)
def test_welsh_threats_are_seen_by_the_draft_list(look: Look, text: str) -> None:
    found = look(text)[0]
    assert found.urgent
    assert found.data == {"welsh": True}


def test_real_welsh_sentences_hold_no_threats(shared_data: Path) -> None:
    with gzip.open(
        shared_data / "welsh" / "welsh_sentences.txt.gz", "rt", encoding="utf-8"
    ) as file:
        sentences = [line.strip() for line in file][::5]
    assert [s for s in sentences if check(read(s, "cy"), Context(), None, {})] == []


def test_real_healthy_comments_are_hardly_ever_taken_for_threats(
    shared_data: Path,
) -> None:
    with gzip.open(
        shared_data / "unhealthy_comments" / "ucc_val.csv.gz",
        "rt",
        encoding="utf-8",
        newline="",
    ) as file:
        comments = [
            row["comment"] for row in csv.DictReader(file) if row["healthy"] == "1"
        ][::2]
    assert sum(bool(check(read(c, "en"), Context(), None, {})) for c in comments) <= 2
