"""Stairs that cannot be climbed and damp houses are casework; whoever is alone or takes leave in them is heard."""

from __future__ import annotations

import pytest

from moderation.fair.no_longer_able import only_asks_for_a_room
from moderation.text.reading import read

SIGNS = ("signs.self_harm", "signs.at_risk")


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    "text",
    [
        "I can't get up the stairs to bed any more, I'm on a waiting list for a downstairs room.",
        "I can't live here any more with the damp.",
        "I cannot manage the steps any longer, is there a bungalow on the list?",
        "I can't get in the bath any more. When is the wet room assessment?",
        "I can no longer walk up the hill to the shops and the bus has been cut",
        "I just can't stay in this flat any longer because of the black mould. Reported it three times.",
        "I can't sleep here with the noise from the pub, please can environmental health ring",
        "I can't get on the bus any more with my hip, the step is too high",
        "I can't live in this house next to the building site any more, who do I report it to",
        "I can hardly get out of the front door, we were promised a ramp",
    ],
)
def test_who_asks_for_a_room_or_a_repair_is_no_cry(sign: str, text: str) -> None:
    assert only_asks_for_a_room(sign, read(text))


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    "text",
    [
        "I can't live here any more.",
        "I can't live like this any more with the damp",
        "I can't get up the stairs any more and I don't want to be here. On the list since May.",
        "I can't live here any more with the damp. Goodbye.",
        "I can't get up the stairs, I've been on the floor since Friday, where is the council",
        "I can't get out of bed any more, what's the point of the waiting list",
        "I can't go on with this waiting list",
        "I can't stay in this flat any longer, he hits me, council won't move me",
        "I can't get to the toilet any more, my carers never come and I'm soiled, housing know",
        "I can't live any more with the noise, I'm done",
        "I can't sleep here with the mould, I keep thinking about ending it",
        "I can't get up the stairs any more, no food in the house, council no help",
    ],
)
def test_who_is_alone_or_takes_leave_is_heard(sign: str, text: str) -> None:
    assert not only_asks_for_a_room(sign, read(text))


def test_other_signs_are_left() -> None:
    text = "I can't live here any more with the damp."
    assert not only_asks_for_a_room("signs.intimidation", read(text))
