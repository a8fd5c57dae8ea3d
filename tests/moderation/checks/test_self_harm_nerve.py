"""A lack of nerve to die, a death worth money and a care given up are heard; diving boards, warranties and meat are not."""

from __future__ import annotations

import pytest

from moderation.checks.self_harm import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "wish I had the guts to jump off that new car park you built",
        "I just haven't got the courage to step in front of the train yet",
        "If only I had the nerve to throw myself off the viaduct.",
        "one day I'll find the courage to walk into the sea",
        "I'm too scared to take all my tablets",
        "working up the bottle to drive off the edge of the quarry cliff",
        "i wish i was brave enough to hang myself",
        "Nobody cares. I don't have the guts to do it though.",
        "so tired of living, wish I had the courage to go through with it",
        "I'm just not brave enough to jump off the flats",
    ],
)
def test_who_lacks_the_nerve_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Wish I had the guts to jump off the top board at the baths",
        "I don't have the nerve to jump off the pier on Boxing Day like you lot",
        "I wish you had the guts to end it, this contract is a joke",
        "I never had the courage to stand for the council, fair play",
        "Wish I had the guts to do it for charity, well done all",
        "I'm too scared to walk under the railway bridge at night, fix the lights",
        "I'm too frightened to go over the bridge since the railing went",
        "If only I had the courage to resign, I'm tired of everything in this job and want to do it",
        "I haven't got the strength to carry the bins up the steps",
        "I wish I had the nerve to ask for a refund",
        "You haven't got the guts to step off the fence",
        "If I had the courage to go in the sea in December I'd join them, in a wetsuit",
    ],
)
def test_boards_bridges_in_the_dark_and_contracts_are_let_be(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "My kids would be better off with the insurance money than with me",
        "they'd be better off with my life insurance",
        "I'm worth more dead than alive at this rate",
        "my wife would be far better off with the payout than me",
        "If the bailiffs come friday they'll find me in the garage with the engine running",
        "You'll find me in the shed with the hosepipe and then you'll be sorry",
        "someone will find me in the car with a hose from the exhaust",
        "I've put a hose on the exhaust",
        "I've stopped eating. whats the use",
        "I've given up washing and getting dressed now. No point.",
        "Stopped taking my insulin last week. Nobody would notice",
        "I have stopped getting out of bed. Why bother",
    ],
)
def test_a_death_worth_money_and_a_care_given_up_are_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Tenants would be better off with insurance than with your warranty",
        "The kids would be better off with the pool than with a statue",
        "They would be better off with a pension than these perks",
        "The old bus is worth more dead than alive",
        "You'll find me in the garage with the engine running, restoring the Mini",
        "Find me in the shed with the hosepipe if you want help watering",
        "They'll find me in the car with the engine running, waiting for the barrier to lift",
        "I've stopped eating meat. What's the point of the canteen menu",
        "I've stopped eating out, no point at these prices",
        "I've given up washing the car, what's the point with that dust",
        "I've stopped taking my bins out, why bother",
        "I've stopped getting up early for the bus, what's the use",
        "Stopped washing. What's the point, the water is brown",
    ],
)
def test_warranties_garages_and_meat_are_let_be(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "If I fill in that form again I'll throw myself off my own doorstep, all six inches of it",
        "One more leaflet and I'm going to throw myself off the bottom step",
        "I'd throw myself off the garden trampoline for a reply",
        "I'll chuck myself off the settee in a minute",
    ],
)
def test_a_doorstep_is_no_cliff(text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I've had enough, tell Sam the dog's his, the keys are under the pot",
        "im done. the cat is yours mum, door's unlocked",
        "Sorry everyone. My guitar goes to him. The letters are in the drawer",
        "I am so tired. Somebody please take my dog. Keys are behind the bin",
        "Forgive me. Tell my sister the car's hers.",
        "This is it. The tools are his now, the will is in the biscuit tin",
        "goodbye everyone, give my brother my records, tell mum I tried",
        "Can't do this anymore. Someone feed the cat, the keys are under the mat",
    ],
)
def test_who_leaves_what_is_theirs_is_heard(text: str) -> None:
    assert check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "I've had enough of this council, tell Sam the dog's his to walk, the keys are under the pot",
        "I'm done with the club, the hall keys are under the pot, the van's his now",
        "We are moving on Friday, tell Sam the cat's his, the keys are under the pot, I've had enough",
        "The dog's his, tell him to clean up after it",
        "Someone feed the cat please, keys are under the mat, back on Sunday after the holiday",
        "I'm tired after that walk, the dog's his",
        "Selling up, I'm done, the car is yours for £500, keys are in the drawer",
        "Sorry everyone, the telly is theirs, tell them to come for the match at the hall",
        "Found: a guitar. The guitar is yours if you tell me the colour",
        "I've had enough cake, give my brother the rest and tell him the car's fixed",
    ],
)
def test_handed_over_halls_and_fed_cats_are_let_be(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []


@pytest.mark.parametrize(
    "text",
    [
        "if I had the bottle I'd be off that viaduct",
        "If I were braver I'd have gone off the pier months ago",
        "I'd be under the 8.15 train by now if I wasn't such a coward",
        "I would be in the river already if I had the guts",
        "if i had any courage i would've jumped off the multi storey",
        "If I was brave enough I'd step in front of a lorry and be done",
        "only my dog stops me from stepping in front of a bus",
        "The only thing that keeps me from jumping off that bridge is the kids",
        "Nothing but my nan is stopping me going under a train",
        "too much of a coward to do it but I think about the bridge every night",
        "not got the courage yet but that railway line looks better every day",
    ],
)
def test_who_would_but_for_the_nerve_or_for_somebody_is_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "if I had the money I'd be off that bus and in a taxi",
        "If I had the bottle I'd be off that committee tomorrow",
        "If the council had the bottle they'd be off that viaduct scheme",
        "If I had the guts I'd stand for council myself",
        "If I were braver I'd go in the sea with you all on Boxing Day, wetsuit and all",
        "If I had the nerve I'd be in the river with the swimmers every morning",
        "If I was braver I'd go over the bridge at night, but there is no lighting",
        "if I had the balls I'd jump ship and move to Shropshire",
        "I'd be on the train by now if I had the courage to drive to the station",
        "Only the lollipop man stops the kids from walking in front of a bus",
        "Only the price stops me from going on the train",
        "The only thing that stops me from driving over that bridge is the toll",
        "Not got the courage yet to try the new slide but it looks better every day",
        "The new bridge looks better every day",
        "I think about the bridge every night: who signed that contract?",
        "If I had the nerve I'd walk into the council building and tell them",
    ],
)
def test_committees_tolls_and_swimmers_are_let_be(text: str) -> None:
    assert look(text) == []
