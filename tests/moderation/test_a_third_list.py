"""What a stranger's list showed to be missed, and its twins that mean nothing of the kind."""

from __future__ import annotations

import pytest

from bench.judging import Judging

JUDGING = Judging()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("A hundred quid behind the bar for whoever breaks pargeters nose", "R2"),
        ("I see the village idiot got elected then", "R1"),
        ("Two faced cow, nice as pie at the door then this", "R1"),
    ],
)
def test_money_for_a_blow_and_old_insults_reach_a_person(text: str, rule: str) -> None:
    told = JUDGING.judge(text)
    assert (told.action, told.rule) == ("queue", rule)


@pytest.mark.parametrize(
    "text",
    [
        "Fifty quid for whoever breaks the club's record",
        "A tenner for whoever breaks our losing streak",
        "The village idiot is a lovely pub",
    ],
)
def test_records_streaks_and_pubs_are_left_alone(text: str) -> None:
    assert JUDGING.judge(text).action == "none"
