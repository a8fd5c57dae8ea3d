"""Who sends away whoever prays, loves or hears otherwise is seen; who answers it, or asks what a loop cost, is left alone."""

from __future__ import annotations

import pytest

from moderation.checks.contempt import check
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import judged

SHUNNED = """
Anyone praying to Allah can swim home
Sick of seeing two blokes holding hands, it's disgusting
If you're deaf stay at home. Why are we wasting money on hearing loops?
Women just don't have the intelligence for public office, it's been studied
Anyone who prays to Mecca can get on the next boat
Whoever worships elephant gods should go back where they came from
If you can't speak English you can swim home
anybody wearing a turban can clear off
those praying to a different god need to pack their bags
Muslims can all swim home
two men kissing on the telly, makes me sick
Fed up of seeing two women holding hands in the high street
it's not natural, two lads kissing in front of my kids
Two blokes with a pram, it's disgusting
If you're blind stay at home and stop wasting our money
If you can't climb the steps stay at home
Throwing money at ramps for a handful of cripples. Throwing money at ramps for a handful of disabled people
Why are we paying for interpreters so that foreigners can moan
women simply don't have the head for it
Asians just don't have the intelligence for it, it's science
Gypsies don't have the brains for school, it's been proven
Anyone with a prayer mat can get on a dinghy back
Pray to your cow god somewhere else, go home
Don't want to see two fellas snogging over my chips, turns my stomach
Lesbians pushing prams, whatever next, it's unnatural
If you can't hear the debate tough, stay home
Why should we fork out for sign language for a couple of deaf people
Waste of money putting ramps in for wheelchairs, they can stop at home
It's scientifically proven that women haven't got the brain for numbers
Foreigners lack the intelligence to vote, studies show it
Anyone wearing a burka can get out of our country
Those who pray to false gods can swim back
sick of seeing two lads kissing on the bus
two women with a pram, it's unnatural
if you can't walk up the stairs stay at home
why are we paying for translators so foreigners can moan
Romanians just don't have the brains for it
"""

FAIR = """
Anyone praying for rain can stop now
Anyone who prays to Allah is welcome at our church
Anyone who speaks Welsh can go home early today, said the head
Anyone who believes in God can come along on Sunday
If you're deaf stay at home and we'll ring the doorbell light
If you're elderly stay at home in this heat
Two men holding hands were spat at, it's disgusting
If two blokes kissing makes you sick that's your problem
Lovely to see two lads holding hands on the pier
Why are we wasting money on hearing loops that don't work?
The council wasted money on a ramp nobody can use
We need ramps so that disabled people can get in
Women just don't have the time for public office with childcare like this, it's been studied
If you can't hear the speaker, come to the front
Women aren't paid the same, it's been proven
disabled people can't get on the bus, it's a fact
Travellers should not be told to pack their bags, shameful
If you can't speak English the council has interpreters
Polish people can go home for Christmas again now flights are back
If you are deaf, sit at the front, there is a loop
If you're disabled stay on the list, it is moving at last
Stay at home if you're ill
Women can go home early on the last bus, it's a start
Refugees can get on the boat to the island and visit, all welcome
Anyone wearing a cross can come in
Anyone who believes in Father Christmas can leave a mince pie out
Anyone who speaks Polish can help at the clinic
Anyone who can't speak English can ask for an interpreter
If you believe in God, pray for them
Two women holding hands got shouted at outside the chippy, it's disgusting
Two lads kissing, so what, get over it
Why are we paying for interpreters when the contract could be in-house?
Why are we wasting money on a consultation about ramps?
We waste money on repairs when ramps for disabled people are not built
Spend the money on hearing loops so deaf people can take part
Deaf people aren't given equal access, it's been proven
Autistic people aren't less intelligent, it's been proven
Women can't walk home safely here, it's a fact
Girls do better at maths, it's been studied
Refugees just want to work, it's been studied
Someone told my neighbour to swim home. Disgraceful.
Telling Muslims to swim home is vile
They shouted that anyone praying to Allah can swim home, shameful
"""


@pytest.mark.parametrize("text", SHUNNED.strip().splitlines())
def test_who_shuns_goes_to_a_person(text: str) -> None:
    found = check(read(text), Context(), None, {})
    assert found and all("ambiguous" in each.stops for each in found)
    assert judged(text).action == "queue"


@pytest.mark.parametrize("text", FAIR.strip().splitlines())
def test_who_answers_it_is_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
    assert judged(text).action == "none"


@pytest.mark.parametrize(
    "text", ["Two blokes kissing, it's disgusting", "Fed up of seeing two women holding hands in the high street"]
)  # fmt: skip
def test_disgust_at_two_in_love_is_of_orientation_and_of_no_sex(text: str) -> None:
    assert {f.subcode for f in check(read(text), Context(), None, {})} == {
        "R3.orientation"
    }


@pytest.mark.parametrize("faith", ["Allah", "Jesus", "Krishna", "Waheguru", "Jehovah"])
def test_whoever_they_pray_to_it_is_heard_alike(faith: str) -> None:
    assert check(read(f"Anyone praying to {faith} can swim home"), Context(), None, {})
