"""Hate in nods and figures is seen over several sentences; a museum that enriches, a vote on a flag and a table of crime are left alone."""

from __future__ import annotations

import pytest

from moderation.checks.contempt import check
from moderation.text.reading import read
from moderation.types import Context


def _grounds(text: str) -> list[str]:
    return [each.subcode for each in check(read(text), Context(), None, {})]


def _cases(ground: str, texts: str) -> list[tuple[str, str]]:
    return [(ground, text) for text in texts.strip().splitlines()]


NODS = [
    *_cases(
        "R3.religion",
        """
We all know who really runs the banks and who owns the developers. little hats big noses. wake up
funny how its always the small hats behind every bank and every property deal
The big nose brigade are pulling the strings at planning as per. do your research
Same noses at the top of every bank and every building firm. you're not allowed to say which lot
Its the chosen people who really run the money, wake up
""",
    ),
    *_cases(
        "R3.race",
        """
I was born on Market Street. Lovely town it was. Remember when you could walk through it and see a face like yours? 13% do 50%. look it up
13/50. thats all im saying. look it up
13 percent commit half. facts dont care about ur feelings
They're 5% of the town and do 60% of the rapes. look up the numbers and then tell me I'm racist
3% of the population, 40% of the knife crime. you know who im talking about
Its always the same "culturally enriched" postcodes getting stabbed up isnt it 🤔 funny that
Another stabbing in the culturally enriched end of town. who would have guessed
Feeling enriched yet? another knife attack by the mosque
Our town has been culturally enriched with machetes and grooming gangs
Another machete in the vibrant end of town, lovely isn't it?
Ah yes the vibrant diverse part of town getting robbed again, funny that
Wales for the Welsh. the Saeson are a cancer in every village here and shud be burnt out of it like the old days
Time to burn the Saeson out again like in the 80s
""",
    ),
    *_cases(
        "R3.orientation",
        """
Pride flag on the town hall?? might as well put a sign up saying kids for sale. we all know what them people are about
rainbow flag on the library = groomers welcome. hide your kids
Why is the council flying the nonce flag again
rainbow crossing outside the primary. advert for child molesters
LGBT stall next to the bouncy castle, we all know why they want to be near kids
them alphabet people are coming for your kids and this council is holding the door
""",
    ),
    *_cases(
        "R3.age",
        """
put the old codgers out on an iceberg cheaper than adult social care
Send the wrinklies off on an ice floe, save us a fortune in care costs
shove the old biddies over a cliff, problem solved, council tax halved
""",
    ),
    *_cases(
        "R3.disability",
        """
Why waste the money on a changing places toilet, if you cant wipe your own backside stay at home love
if you need hoisting onto a toilet dont go shopping, stay home
If you need someone to feed you then dont go to cafes love
Spending 80 grand on a loo for people in nappies, keep them at home
""",
    ),
]

FAIR = """
We all know who owns the developers: the same two families who fund the party. Wake up
The kids knitted little hats for the hospital and big noses for the panto, the bank paid for the wool
Antisemitism is rising and saying little hats run the banks is a racist lie
Same noses in the trough, same developers, same money. Vote them out
I have got a big nose and I know it lol, but the smell from the tip is real
13% of households do 50% of the recycling, look it up
Despite being only 13% of the budget, buses carry 50% of the commuters, look it up
Look it up: 10% of the population commit half of all the crime, that's why early help pays
Only 13 of 50 members voted, look it up
20% of drivers cause 80% of the accidents, google it
Is it true that 5% of streets see 50% of the crime? Check the figures
As a black woman it is nice to see a face like mine on the council
Immigrants have enriched this town culturally and I am proud of it
Our area, culturally enriched by the new theatre, was shocked by the attack
Calling people "culturally enriched" after a stabbing is a racist sneer and should stop
It's always the same postcodes getting missed by the bin lorry, funny that
Funny how the diverse areas always get the cuts and the knife crime, deprivation does that
Stabbings are up in the same three postcodes, the police figures say
Pride flag on the town hall again? I'd rather the money went on potholes
I don't think a primary school is the place for drag story time, parents should be asked
Saying Pride is coming for your kids is a lie and it hurts people
Kids clothes for sale at the Pride stall, all proceeds to the hospice
Lock up your kids' bikes at the Pride festival, two got nicked last year
What safeguarding do you have for children at the Pride event?
The council would put old codgers like me out on an iceberg if it was cheaper than adult social care
Push pensioners over the cliff with this budget why don't you
Put the wrinklies on the cliff top bench, best view in town
If you can't use the toilet without help you end up staying home, so yes we need a Changing Places
If you can't make the meeting stay at home and watch it online
If you need changing stay in the tent, the showers open at 6
The Saeson were driven out of the castle in 1404, great talk on our history at the museum
I'm so tired of hearing that the Saeson are a cancer, they're my neighbours
Second homes are a cancer in our villages and the council must act
Vibrant area my foot, I was robbed twice and nobody came, isn't it about time we saw a policeman
This vibrant part of town lost a good man last night, he was stabbed outside the chippy, isn't it awful
All the little hats are for sale on the craft table, who runs it? The folk who own the property by the bridge
If you need lifting, stay at home, the new chair lift at the hall is out of order again
""".strip().splitlines()


@pytest.mark.parametrize(("ground", "text"), NODS)
def test_a_nod_is_seen_with_its_ground(ground: str, text: str) -> None:
    assert _grounds(text) == [ground]


@pytest.mark.parametrize("text", FAIR)
def test_what_is_fair_beside_it_is_left_alone(text: str) -> None:
    assert _grounds(text) == []


def test_only_a_person_tells_a_nod_from_clumsy_words() -> None:
    (found,) = check(
        read("rainbow flag = groomers welcome. hide your kids"), Context(), None, {}
    )
    assert "ambiguous" in found.stops


def test_a_nod_that_is_only_quoted_is_none() -> None:
    text = (
        'He wrote "little hats run the banks, wake up" under my post. Please remove it'
    )
    assert _grounds(text) == []
