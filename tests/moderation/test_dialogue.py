"""Whose words stand after a name or a role and a colon: told as in a play, they are somebody else's."""

import pytest

from moderation.whose_words.dialogue import spoken_spans
from tests.moderation.judging import CERTAIN, judged, the_writers_own

TOLD = [
    "Minutes of last night. Cllr Brown: I will knock you out. Chair: order. Why has nobody been suspended?",
    "Driver: fares please. Passenger: shut it you paki. Nobody stepped in. Where's the council's zero tolerance?",
    "Caller: I'll smash your face in. Me: please hold.",
    "Overheard at the surgery. Patient: I'll break your legs if you touch that toe. Nurse laughed.",
    "Mrs Brown's Boys tonight at the Grand. Winnie: I'll murder you Agnes! Tickets left.",
    "Six year old to the lollipop man: if you're late again I will kill you.",
    "Bus shelter poetry on Mill Lane: Gaz I will kill you. Get it painted please.",
    "Bench by the bowling green: Kev I will stab you. When is it being cleaned?",
    "Last night in the chip shop. Drunk bloke: I'll cut your throat. The till girl burst into tears.",
    "Teacher: homework please. Pupil: I'll burn your house down. And then they wonder why staff leave.",
    "Toddler to her grandad: if you eat my chips I will kill you.",
]
MEANT = [
    "Cllr Brown: I will kill you",
    "Dave: I'll smash your face in",
    "Message to the council: I will kill you all.",
    "You closed the library. Cllr Brown: I will kill you. You know it.",
    "Warning to the mayor: if you come here again I will kill you.",
    "Cllr Brown: I will kill you. Cllr Jones: I will kill you too.",
    "Monday: I will burn your house down. Tuesday: I will kill your dog.",
    "Plan: I will kill you. Time: tonight.",
    "They closed it again. Conclusion: I will kill you. Simple as that.",
    "My promise to the mayor: if you close the park I will kill you.",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_voice_that_is_told_of_is_not_hidden(text: str) -> None:
    found = judged(text, CERTAIN)
    assert (found.action, found.urgent or found.rule == "R3") == ("queue", True)


@pytest.mark.parametrize("text", MEANT)
def test_who_is_called_with_a_colon_is_threatened(text: str) -> None:
    assert list(spoken_spans(text.lower())) == []
    found = judged(text, CERTAIN)
    assert the_writers_own(found) and found.rule == "R2"
    assert judged(f"{text} I mean it.", CERTAIN).action == "hide"


def test_an_appointment_under_a_bridge_is_no_poem() -> None:
    text = "Underpass on Mill Lane, tonight: I will kill you. Get it cleaned."
    assert list(spoken_spans(text.lower())) == []


def test_the_writers_own_voice_is_no_quotation() -> None:
    text = "me: i will kill you. mayor: order."
    assert all(
        text[start:end].startswith("mayor") for start, end in spoken_spans(text.lower())
    )
