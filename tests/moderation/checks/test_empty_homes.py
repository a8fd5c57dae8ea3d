"""Who tells that a house stands empty, or where somebody is met each week, is seen; what is announced or one's own is not."""

import pytest

from moderation.checks import personal_data
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return personal_data.check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Placeholder is at the Crown every Friday from 8, same seat, go and tell him.",
        "She'll be at the leisure centre on Tuesday at 6, she never misses it.",
        "The mayor is in Portugal till the 20th, nobody home.",
        "The Samples are away for two weeks, alarm is off.",
        "Her family are all in Cornwall this week so their house is empty.",
        "Their place is empty all week, they're on a cruise, help yourselves.",
        "He drinks in the Swan most nights from nine, walks home alone.",
        "They've gone to Spain for three weeks, the house is empty",
    ],
)
def test_an_empty_house_or_a_place_where_somebody_is_met_is_told_at_once(
    text: str,
) -> None:
    (found,) = look(text)
    assert found.urgent and found.evidence in (
        "personal_data.home",
        "personal_data.routine",
    )


@pytest.mark.parametrize(
    "text",
    [
        "He'll be at the library on Thursday at 7 for his surgery.",
        "He'll be at the Crown on Thursday at 7 to answer questions, go and see him.",
        "The council house at the end has been empty till now.",
        "We are in Tenerife for two weeks, nobody feeding the cat.",
        "My neighbours are away till Sunday so the house is empty, can you check the bins are in?",
        "The house is empty and has been for years, get it back in use.",
        "The councillor is on holiday for two weeks so email the clerk.",
        "The swifts are away for winter so the nest box is empty.",
        "He's in the chamber every Thursday from 7, he always is.",
        "Landlords are away in Spain and the flat is empty, scandal.",
        "The Red Lion is open every Thursday from 7.",
        "She's at the pool every Friday teaching kids at 6, go and say hi.",
        "The Johnsons are lovely, their house is full of cats.",
        "House is empty till the repairs team turn up, fix it.",
        "He's never at the surgery when you need him.",
    ],
)
def test_surgeries_ones_own_holidays_and_empty_houses_as_policy_are_left_alone(
    text: str,
) -> None:
    assert look(text) == []
