"""A threat whose doer, harm or person is left to the reader is told at once; plain anger, casework and politics are not."""

import pytest

from moderation.checks import threats
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import heard_at_once


@pytest.mark.parametrize(
    "text",
    [
        "I'm furious enough to turn up there with a baseball bat.",
        "I'm that angry I could come round with a hammer and I just might.",
        "I could burn that building down and I might.",
        "Reform voters want gassing.",
        "We've hired a couple of lads to sort you out.",
        "I hope the building collapses while you're all sat in it.",
        "If only somebody would plough a truck into the chamber.",
        "Spike his coffee at the next meeting.",
        "She'd look lovely in a coffin.",
        "You'd look better with a noose on.",
        "They stabbed the last councillor who lied to us.",
        "Resign or I'll tell your wife about the hotel.",
        "Back the scheme or the video goes online.",
        "Pay me or I'll post the pictures.",
    ],
)
def test_what_is_left_to_the_reader_is_told_at_once(text: str) -> None:
    heard_at_once(text, "R2a", "R2d", "R2e")


@pytest.mark.parametrize(
    "text",
    [
        "I'm angry enough to come to the meeting with a petition.",
        "I'm furious and coming round with a list of questions.",
        "Tory voters want change.",
        "I've paid somebody to sort the drains.",
        "I hope the roof holds while you're all in it.",
        "If only someone would drive a bus into this village twice a day.",
        "You'd look better with a tie on.",
        "David Amess was a good man and safe seats matter too.",
        "They sacked the last councillor who ignored people like us.",
        "Vote no or the library goes.",
        "Drop the speed limit or I'll tell everyone at the school gate why not.",
        "Pay the carers or they leave.",
        "Fix the road or I'll post the pictures of the potholes.",
        "All gay people should be able to hold hands here.",
        "I could burn toast in that kitchen and I might.",
    ],
)
def test_anger_casework_and_politics_are_no_threat(text: str) -> None:
    assert threats.check(read(text), Context(), None, {}) == []
