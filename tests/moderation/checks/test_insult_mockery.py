"""Mockery of a person, and insults without vowels, go to a person; of things, oneself and the paper it is none."""

from __future__ import annotations

import pytest

from moderation.checks.abuse import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged

MOCKED = """
sad little jobsworth, get a life
bit of a drama queen aren't you Cllr Penhale
Yow great wazzock
Jog on dipstick
Two-bob politician, jumped-up lollipop man
gormless article, stood there like one of Lewis's
fckn wnkr n a c*nt too
I pity the poor sod that has to wake up next to that rancid face
Right little madam isn't she. proper drama queen aren't you
what a complete wally he is
Absolute muppet, that man
You're a bit of a plonker, aren't you councillor
bit of an eejit isn't he
Total numpty ain't ya
Pipe down pudding
grow up you big baby, you daft wazzock
Shut up, you plank
get a grip muppet
Sit down, clown
crawl back under your rock you gormless article
pathetic little busybody, grow up
sad jobsworth, get a life
He just stands there like a garden gnome
Cllr Penhale sat there like a stuffed dummy
you look like a bulldog chewing a wasp
She's standing there like a spare part
idle article, never done a day's work
mardy article
Tuppenny-ha'penny councillor
you two-bob dictator
jumped-up traffic warden
poundland Napoleon
You're just a glorified lollipop man
I feel sorry for whoever has to wake up next to you
God help the poor woman who has to kiss that ugly mug
pity your poor husband who has to look at that greasy face every morning
imagine having to wake up next to that hideous face
spare a thought for the poor bugger who's married to her
wot a wnkr, fkn dckhead
you fkin prck
he is a right bstrd
Yow daft wassock
give it a rest you sanctimonious old trout
He's a bit of a wet lettuce, isn't he
What a prize turnip you are
ya muppet, get a grip
Sad little man, get a hobby
Off you trot you pompous little twerp
Stood up there like a constipated owl
look at him stood there like a spare prick at a wedding
wouldn't want to wake up next to that mush
I feel for your missus having to look at that boat race every morning
fkn twts the lot of em
ur a fckn bllend
Two bob chancer
tinpot parish Napoleon
jobsworth with a lanyard
proper mardy bum this one
daft apeth
Bless him, not a brain cell in that big bald head
Tha's a reight wazzock thee
yer a bawbag, away an bile yer heid
Shut yer gob ye wee nyaff
Bit of a wet blanket aren't you
absolute plank isn't he
right pair of clowns. What a melon he is
behave you daft bat
nice try, numpty
she just sat there like a garden gnome
mardy article, never smiles
ten-bob councillor
jumped-up parish clerk
pity the poor woman who's married to him
imagine waking up next to that ugly mug
utter wnkr
u r a fkn prck
silly little man, grow up
bog off baldy
Proper simpleton this fella
"""

FAIR = """
What a drama over a drain
I stood there like a lemon for forty minutes waiting for the bus
We stood like plums in the rain
That's a gormless article in the Echo
It was an ignorant article in the Guardian about Wales
I'm a bit of a drama queen, aren't I
My dog is a bit of a plonker isn't he
The scheme is a bit of a donkey isn't it
Jobsworth rules like this drive people mad
Jog on to the park, the run starts at nine
Two-bob bits were on sale at the coin fair
The part-time clerk does her best
A cut-price bus service is a false economy
I pity the poor sod that has to mend that roof
I feel sorry for whoever has to live next to that building site
Pity the people who have to look at that ugly face of a building
You can get a life jacket at the pool
Sit down and have a sausage
Wake up, sheep on the road
This policy is daft isn't it
What a muddle this is
Bit of a mess isn't it
It's a two-bob scheme
Isn't she lovely
You're a star aren't you
What a plank of wood that is, lovely grain
bit of a squeeze isn't it
Bit of a turnip glut isn't there
absolute gem isn't she
Total star, that one
Right pair of shoes
Sit down potato peeling demo at noon
Wake up sleepyhead, market day
Shut up shop, said the dipstick maker
Jog on the spot, it warms you up
Nice try lads, next season
I sat there like a plum while they read the minutes
My husband stood there like a garden gnome holding the bags
They left us standing there like lemons
Imagine having to live next to that tip
I pity the poor staff who have to clean up after that
I feel sorry for the carers who have to work with those rotas
Spare a thought for the crews who have to sleep in their lorries
pity the planners who had to look at that face of concrete
The article was gormless
Poundland is closing
A two-bob answer from a two-bob department
A cut-price mayor's chain would save us thousands
Part time councillors need childcare too
I'm just a glorified lollipop man myself
Council scheme is a donkey with a lanyard
What a clown show this budget is
I was a right numpty, parked on the wrong side
we are a daft lot aren't we
The puppy is a proper little madam isn't she
Our Charlie is a monkey isn't he
Get a life ring by the pond
That is a big slide, wait until you see the little one
Proper job this new bench
"""


def _found(text: str) -> list[str]:
    reading = read(text)
    levels = ({"level": "mild"}, {"level": "strong"})
    return [
        f.evidence for each in levels for f in check(reading, Context(), None, each)
    ]


@pytest.mark.parametrize("text", MOCKED.strip().splitlines())
def test_mockery_goes_to_a_person_and_is_not_hidden(text: str) -> None:
    assert _found(text)
    assert judged(text).action == "queue"


@pytest.mark.parametrize(
    "text", ["fckn wnkr n a c*nt too", "he is a right bstrd", "you fkin prck", "ur a fckn bllend"]
)  # fmt: skip
def test_an_insult_without_vowels_is_never_hidden(text: str) -> None:
    assert judged(text, CERTAIN).action == "queue"


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_mockery_of_things_and_of_oneself_is_left_alone(text: str) -> None:
    assert _found(text) == []
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Absolute weapon, this fella. Proper bellend energy",
        "total melon, that councillor",
        "Proper plank this bloke.",
        "complete tool, that officer",
        "right spanner, this man",
        "Another reply from the village idiot.",
        "signed by our resident village idiot",
        "oh look its the village idiot",
        "says our resident clown",
        "Absolute turnip this lad!",
    ],
)
def test_a_thing_that_this_fella_is_and_the_village_idiot_are_mockery(
    text: str,
) -> None:
    assert check(read(text), Context(), None, {"level": "mild"})


@pytest.mark.parametrize(
    "text",
    [
        "Proper goal that, lads",
        "Total shambles, this scheme",
        "The Village Idiot pub is shut again, by the village green",
        "Music by the Village Idiot band",
        "It was the village idiot costume that won the prize",
        "I felt like the village idiot filling in that form",
        "Real hero, this bloke",
        "Absolute legend this lad, cleaned the whole beck",
        "Complete mess, that road",
    ],
)
def test_heroes_pubs_and_parts_in_a_play_are_none(text: str) -> None:
    assert check(read(text), Context(), None, {"level": "mild"}) == []
