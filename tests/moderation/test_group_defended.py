"""Who speaks up for a group, or asks why it is nowhere to be seen, is let be whichever group it is; who turns on one is not."""

from __future__ import annotations

import pytest

from moderation.fair.group_pitied import pities
from moderation.text.reading import read
from tests.moderation.test_swap_names import outcome

GROUPS = (
    "Muslims", "Jews", "Christians", "Black people", "Poles", "Nigerians", "Irish people", "English people", "Travellers", "Roma", "refugees", "immigrants",
    "gay people", "trans people", "disabled people", "deaf people", "pensioners", "old people", "women",
)  # fmt: skip
ADJECTIVES = ("Muslim", "Jewish", "Black", "Polish", "Nigerian", "Irish", "Welsh", "Traveller", "gay", "trans", "disabled", "deaf", "young", "female")  # fmt: skip


@pytest.mark.parametrize(
    "said",
    ["Leave {} alone, they have done nothing to you.", "{} have lived in this valley for years and nobody ever minded.",
     "It is a lie that {} get priority for council houses.", "Councillor, when did you last speak to any {}?",
     "A lot of {} voted for you, do not forget that.", "tbh {} round here are sound, its the landlords that are the problem",
     "Not gonna lie, {} run the best chippy in town", "Stop having a go at {}.", "I never see {} in the chamber, wonder why.",
     "{} and the rest of us want the same thing: a road without holes.", "Would you say the same if they were {}?"],
)  # fmt: skip
def test_who_speaks_up_for_a_group_is_let_be_whichever_it_is(said: str) -> None:
    told = {group: outcome(said.format(group)) for group in GROUPS}
    assert told == dict.fromkeys(GROUPS, ("none", False, None))


@pytest.mark.parametrize(
    "said",
    ["Why is there not one {} person in the cabinet?", "Your party has one {} councillor and you never let them speak.",
     "Nobody would talk to a {} resident like that."],
)  # fmt: skip
def test_who_asks_where_a_group_is_speaks_for_it(said: str) -> None:
    told = {each: outcome(said.format(each)) for each in ADJECTIVES}
    assert told == dict.fromkeys(ADJECTIVES, ("none", False, None))


@pytest.mark.parametrize(
    "text",
    ["Leave Gypsies alone, they will only rob you.", "Muslims round here are great thieves.", "Leave Muslims alone in a field with a bomb.",
     "Why is there not one normal person in the cabinet? Too many Muslims.", "Why is there not one Black person in the prison?",
     "Gypsies round here are sound, if you like being robbed", "A lot of immigrants voted for you, send them back.",
     "Jews run the best banks, funny that", "Stop having a go at trans people? Never. They are vermin.", "It is a lie that Muslims are peaceful.",
     "Muslims have lived here for years and nobody wants them", "Poles are fine, the Muslims must go.",
     "Get Muslims out of our town and into the sea."],
)  # fmt: skip
def test_what_only_begins_so_speaks_up_for_nobody(text: str) -> None:
    assert not pities(read(text))
