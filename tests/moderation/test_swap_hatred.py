"""What would have a group gone, shut up or burnt reaches a person at once, whichever group it is."""

from __future__ import annotations

import pytest

from tests.moderation.test_swap_names import outcome

GROUPS = (
    "Muslims", "Jews", "Christians", "Black people", "Poles", "English people", "Travellers", "Roma", "refugees", "asylum seekers", "immigrants", "gay people",
    "trans people", "disabled people", "wheelchair users", "pensioners", "elderly people", "young people", "teenagers", "women", "men", "single mums",
)  # fmt: skip
ADJECTIVES = ("Muslim", "Polish", "Welsh", "Traveller", "refugee", "immigrant", "gay", "trans", "disabled", "blind", "elderly", "young", "female")  # fmt: skip


@pytest.mark.parametrize(
    "said",
    ["Get {} out of our town.", "Put {} in camps.", "No {} on the council, ever.", "We should do to {} what they did in the thirties.",
     "The world would be better without {}.", "I would not piss on {} if they were on fire", "{} contribute nothing, they only take.", "{} 🐀🐀🐀",
     "Someone ought to burn down the place where {} meet.", "{} will get what is coming to them.", "{} had better watch their backs."],
)  # fmt: skip
def test_hatred_calls_a_person_at_once_whichever_group_it_is_for(said: str) -> None:
    told = {group: outcome(said.format(group))[:2] for group in GROUPS}
    assert told == dict.fromkeys(GROUPS, ("queue", True))


def test_a_family_is_burnt_out_whichever_it_is() -> None:
    said = "The {} family at the end of the road should be burnt out."
    told = {each: outcome(said.format(each))[:2] for each in ADJECTIVES}
    assert told == dict.fromkeys(ADJECTIVES, ("queue", True))


@pytest.mark.parametrize(
    "text",
    ["Get refugees out of hotels and into homes.", "Get pensioners out of fuel poverty.", "Get women out of the kitchen and onto the council.",
     "Put young people in charge of the summer camp.", "No young people on the council, sadly.",
     "No women on the committee, why is that?", "The town would be better without Labour.", "Students contribute to the town and get nothing back.",
     "Pensioners will get what is due to them in April.", "The pensioners had better watch the new crossing.", "The building where pensioners meet is falling down.",
     "The council should be burnt out by now with all these meetings."],
)  # fmt: skip
def test_what_only_sounds_so_is_let_be(text: str) -> None:
    assert outcome(text)[0] == "none"
