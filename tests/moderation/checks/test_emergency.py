"""Danger is what happens now, not what happened, might happen or is a figure of speech."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "There is a strong smell of gas in Sample Street and nobody is answering.",
        "I can smell gas on Mill Lane, really strong",
        "We had a gas leak drill at school and now we can smell gas",
        "Gas leak on Sample Road, everyone is out in the street",
        "Someone's trapped under a tree on Sample Lane",
        "We are trapped upstairs and the water is still rising",
        "People are trapped, please help",
        "Water is coming into my house on Sample Street and nobody answers.",
        "flood water is pouring under our front door",
        "There's a fire in the flats on Mill Road",
        "there is a fire! phone lines are busy",
        "The house opposite is on fire",
        "Car on fire at the bottom of Sample Hill",
        "smoke is pouring out of the flat above the chip shop",
        "My dad has collapsed",
        "He's unconscious",
        "A woman collapsed outside Boots",
        "Roof has just collapsed on Mill Street",
        "A man is having a heart attack in the library, where is the defibrillator",
        "a little lad has fallen into the river by the weir",
        "My daughter has gone missing, she is 7, last seen near the park",
        "live wires hanging from the lamp post by the school",
        "there's a man with a knife outside the Spar",
        "There's always someone with a knife outside the school",
        "someone has been stabbed on the High Street",
        "Mae arogl nwy cryf ar Stryd Sampl",
        "Mae'r tŷ drws nesaf ar dân",
        "the ceiling is about to collapse, we have a baby in here",
        "sewage is coming up through our kitchen floor",
        "someone is drowning in the harbour",
        "my son is trapped in the lift at the multi storey, alarm not working",
        "a car has gone in the canal, there's people in it",
        "Power lines down on Sample Lane, sparking",
        "bloke waving a machete outside the bus station",
        "need an ambulance on Mill Lane now, phones are down",
        "there is a huge fire behind the school",
        "There is a strong smell of gas in Sample Street.",
        "My neighbour is trapped in the lift.",
        "Water is coming into the house now.",
        "The wall has just collapsed on Sample Lane.",
    ],
)
def test_danger_now_is_seen(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I was trapped in traffic on the A55 again.",
        "Families are trapped in poverty here.",
        "The old oak tree is coming down on Monday.",
        "There's a fire sale of council assets.",
        "There is a fire station closing next year.",
        "90k on unconscious bias training",
        "The contractor collapsed",
        "There's a fire station closing",
        "Town were on fire at the weekend",
        "This council is trapped in the 1970s",
        "The building is coming down at last",
        "My two are live wires",
        "I don't want to die waiting for an ambulance",
        "The gas leak repairs on Mill Lane have closed the road again",
        "We had a gas leak drill at school today, very well run",
        "There is a gas leak exercise at the depot on Sunday",
        "The school is on fire this season",
        "We were stuck in the lift for ten minutes last week",
        "I feel trapped in a job that pays nothing",
        "We can't carry on like this, the bins are overflowing",
        "I had a heart attack when I saw the bill",
        "Nearly having a heart attack at the price of parking",
        "The market has collapsed, ten stalls left",
        "There's a fire drill at school every Monday",
        "My grandad fell in the river in 1950 and told us every Christmas",
        "Any smell of gas should be reported to the emergency line",
        "Mae'r tîm ar dân y tymor hwn",
        "Kids stuck in the house all summer with no youth club",
        "The bridge is coming down in spring for repairs",
        "Smoke from next door's bonfire is coming into our house again",
        "The water is coming up brown from the taps",
        "There is a fire engine display in the park",
        "My bins are on fire with flies",
        "The election campaign is on fire",
        "He is drowning in paperwork",
        "Someone has gone in the river to clear the trolleys, well done",
        "The kids have fallen in love with the new park",
        "Be careful of being too smug. There's always someone with a bigger gun",
        "Man with a gun dog was lovely to our kids",
        "We need an ambulance station in this town",
        "We had a gas leak here last year.",
        "If there is a fire nobody could get out.",
        "The council is drowning in debt.",
        "Burning through money again.",
    ],
)
def test_what_is_not_now_is_no_danger(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I've fallen in the kitchen and can't get up",
        "Mum's on the floor and we can't get up, ambulance says 6 hours",
    ],
)
def test_who_lies_on_the_floor_needs_help_now(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "I fell on the ice and couldn't get up for ten minutes, please grit Mill Lane",
        "My nan can't get up the steps at the surgery",
        "I've fallen there twice and can't get up that hill any more",
        "We live on the top floor and can't get help with the damp.",
        "I've fallen behind with my council tax and can't get help from anyone.",
        "The rent office is on the fourth floor, the lift is broken and we can't move.",
    ],
)
def test_a_fall_that_is_over_and_a_hill_are_no_danger_now(
    look: Look, text: str
) -> None:
    assert look(text) == []


def test_who_cannot_breathe_for_the_rent_is_in_no_danger(look: Look) -> None:
    assert look("This rent hike is a violation, people can't breathe") == []
    assert look("Smoke everywhere in the flats, people can't breathe")


@pytest.mark.parametrize(
    "whom",
    [
        "their leader",
        "the group leader",
        "his own party",
        "our residents",
        "each other",
    ],
)
def test_a_knife_in_a_politicians_back_is_no_emergency(look: Look, whom: str) -> None:
    assert look(f"I see they have stabbed {whom} in the back again.") == []


def test_who_is_stabbed_in_earnest_is_heard(look: Look) -> None:
    assert look(
        "Somebody stabbed my neighbour on Mill Lane just now, please send help."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ceiling's just come in on us, my baby's under it.",
        "the roof has just fallen in on my mum",
        "The garage roof just collapsed and my son is under it",
        "A wall has come down at the back, someone's trapped under the rubble",
        "Scaffolding fell on the High Street, a man is still underneath it",
        "Bedroom ceiling caved in and my nan is under all that",
        "Chimney's just come down on our kids",
        "The stairs have just given way on us, please hurry",
        "The wall on School Lane is about to come down and the children are walking past it.",
        "Gable end by the chip shop is going to collapse, people are standing right under it",
        "That scaffolding outside the nursery is about to give way any minute now",
        "The tree over the bus stop is about to fall and kids are waiting under it",
        "Electric cables down across the pavement outside the school.",
        "Electric cables are down in Sample Street",
        "Overhead wires hanging over the footpath by the rec",
        "power cable has snapped and is on the road",
        "Mains cable lying across the road after the crash",
    ],
)
def test_what_came_down_on_somebody_or_is_about_to_is_danger_now(
    look: Look, text: str
) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The ceiling came in on us last year and the landlord did nothing",
        "The roof has just fallen in on Labour",
        "The roof has just fallen in on us with this tax bill",
        "The wall on Mill Lane is about to come down, contractors start on Monday",
        "The tree on Mill Lane is about to come down and residents are furious",
        "The old bridge is going to come down next spring",
        "The wall of silence is about to come down and people are right by it in thinking so, said the government",
        "The glass ceiling has just come down on us girls",
        "Electric cables are going down under the pavement next week",
        "Electric cables across the pavement for charging cars are a trip hazard",
        "Overhead cables would be put underground down the valley",
        "The power lines were taken down on the common",
        "Broadband line is down again in Sample Street",
        "Power is down again",
        "The pylon line down the valley spoils the views",
        "My baby's under it in the pram, that tree gives lovely shade",
        "The cat fell off the shed and the kids are underneath it looking for him on the swing",
    ],
)
def test_what_is_pulled_down_or_laid_is_no_danger_now(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The roof's come down and my dad's under it",
        "Wall's collapsed on a lad on Sample Road",
        "ceiling has come down on my kids",
        "Power lines down on the playing field, kids about",
        "live cable hanging down by the school gate",
        "Lamp post about to fall on the bus stop",
        "the wall by the nursery is leaning and about to go, kids playing under it",
        "The wall's just collapsed onto my son",
        "the tree has come down on the house and nan's still inside it",
        "Electricity cable has come down over the road by the primary",
    ],
)
def test_what_came_down_is_heard_in_other_words(look: Look, text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The ceiling has come down and we're in a hotel",
        "The tree came down on the road, everyone fine",
        "Wall on Mill Lane has fallen again, third time this year",
        "Overhead lines down the track need renewing",
        "Power lines are down to one supplier",
        "Building is about to go up near where children play",
        "The tree has come down on the path and people have to walk round it",
        "The scaffold is about to go up outside the school",
        "The wall is going to be rebuilt",
        "Power lines over the valley spoil the view",
        "The overhead line fell silent",
    ],
)
def test_trees_walls_and_lines_of_other_days_are_let_be(look: Look, text: str) -> None:
    assert look(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "carbon monoxide alarm going off at Oakdene flats, caretaker says wait til monday",
        "Our CO alarm is screaming and the baby won't wake properly",
        "the monoxide detector in nan's flat has gone off twice tonight",
        "carbon monoxide detector keeps going off and the landlord isn't answering",
        "The CO alarms on the second floor are all sounding",
        "co detector's going off, three of us have headaches",
        "carbon monoxide alarm won't stop beeping, what do we do",
        "Carbon monoxide sensor just triggered in the hall",
    ],
)
def test_a_detector_that_hears_gas_is_heard(look: Look, text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "CO alarm keeps beeping, is it the battery?",
        "Free carbon monoxide alarms are being fitted by the fire service",
        "My carbon monoxide alarm went off last year and you did nothing",
        "A carbon monoxide alarm should be in every flat",
        "The co alarm is going off because it is being tested",
        "Car alarm going off all night on Tolley Lane",
        "The carbon monoxide detector is past its end of life and keeps beeping",
        "Co ordinator alarm bells going off at this budget",
        "Alarm bells going off about this contract",
        "every time I make burnt toast the CO alarm goes off",
    ],
)
def test_a_battery_a_test_and_alarm_bells_are_let_be(look: Look, text: str) -> None:
    assert look(text) == []
