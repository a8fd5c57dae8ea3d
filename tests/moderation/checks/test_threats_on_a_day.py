"""Whose back, step or self is to be watched on a day, or on the way from a meeting: a threat, where nothing is there to slip on."""

import pytest

from tests.moderation.judging import CERTAIN, judged, let_be

MEANT = (
    "Watch your back on Thursday after the meeting. We'll be waiting.",
    "Watch your back on Friday when you leave the town hall.",
    "Watch your back this Saturday, councillor.",
    "You'd better watch your back on Monday night",
    "Watch your back next Wednesday",
    "Watch your step on Thursday, councillor.",
    "Watch your step, Cllr Sampleton.",
    "Watch yourself when you leave the meeting on Thursday.",
    "Watch yourself after the meeting on Friday",
    "Better watch yourself tomorrow when you come out of the chamber",
    "Watch your step outside the town hall tonight, mate",
    "Watch urself on Tuesday, sunshine",
)
ADVICE = (
    "Watch your step on Mill Lane on Thursday, it is icy.",
    "Watch this space on Thursday",
    "Watch your backs on the ice",
    "Watch yourself on channel 4 on Thursday",
    "Watch your step on Thursday, the car park is being resurfaced",
    "Watch yourself on the steps of the town hall, councillor, they are slippy",
    "Watch your back on Saturday, you're lifting the planters",
    "Watch your backs on Sunday, everyone, the wasps are about",
    "Watch your back on Thursday, your own side want you out",
    "Watch your step when you leave the meeting, the lights are out",
    "Watch yourselves on Friday, the ice is back",
    "Watch your back on Thursday councillor, we'll vote you out",
    "Watch your back on Thursday, Labour. The voters have had enough.",
    "Watch your backs at the match on Saturday",
)


@pytest.mark.parametrize("text", MEANT)
def test_a_day_takes_no_menace_away(text: str) -> None:
    found = judged(text)
    assert (found.action, found.urgent, found.subcode) == ("queue", True, "R2d")
    assert judged(text, CERTAIN).action == "queue"


@pytest.mark.parametrize("text", ADVICE)
def test_advice_for_a_day_is_none(text: str) -> None:
    assert let_be(text)
