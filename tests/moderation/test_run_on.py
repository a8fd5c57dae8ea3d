"""Dictated talk without a full stop: danger is heard between the bus and the library, and never leads to a hide."""

import pytest

from moderation.text.reading import read
from moderation.text.run_on import broken
from tests.moderation.judging import judged, score

BEFORE = "the bins were late again on tuesday and the bus stop by the chemist has no light on it and the lad said he would come back"
AFTER = "the library shuts at four now and the number nine bus is always late and the grass by the flats has not been cut"
HARM = [
    "i dont see the point in being here any more nobody would miss me",
    "i cant take it any more nobody would miss me",
    "i dont want to live",
    "i dont want to wake up",
    "theres no point in living",
    "im sick of life",
    "id be better off dead",
    "i have took all my tablets",
    "i do not think i shall be here at easter",
]
RISK = [
    "the landlord said hed put my windows through if i complained",
    "my ex has threatened to burn our house down",
    "they said they would kill my son if we talk",
    "my mums boyfriend hits her every night",
    "my husband wont let me leave the house",
]
THREATS = [
    "you will be hanged",
    "i will find you",
    "your house will burn",
    "we will run you over",
    "im going to burn the town hall down",
    "you wont make it to the next meeting",
    "i know some lads who will sort you out",
]


@pytest.mark.parametrize("said", HARM + RISK)
def test_who_is_in_danger_is_heard_in_dictated_talk(said: str) -> None:
    j = judged(f"{BEFORE} {said} {AFTER}")
    assert (j.action, j.urgent) == ("queue", True)
    assert {need.rule for need in j.needs} & {"N1", "N2", "N3"}


@pytest.mark.parametrize("said", THREATS)
def test_a_threat_in_dictated_talk_is_urgent_and_not_hidden(said: str) -> None:
    j = judged(f"{BEFORE} {said} {AFTER}", score(R2=0.97))
    assert (j.action, j.urgent, j.rule) == ("queue", True, "R2")
    assert any(f.check == "threats" for f in j.findings)


@pytest.mark.parametrize(
    "said",
    [
        "i cant go on holiday this year",
        "i cant go on the bus when it is full",
        "i dont want to be here when the lorries start",
        "i wont be here at christmas because we are in spain",
        "we can not go on like this with the road as it is",
        "you will be hearing from my solicitor",
        "i will see you at the meeting on thursday",
        "you will be out on your ear in may",
        "we will run you close at the quiz",
        "the shop wont be here at easter",
        "she said she would murder a cup of tea",
        "im dying to know who signed it off",
    ],
)
def test_ordinary_talk_stays_ordinary_without_full_stops(said: str) -> None:
    j = judged(f"{BEFORE} {said} {AFTER}")
    assert not j.urgent
    assert j.rule is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Thanks for the bins, the lad was very good and the bus is fine now.",
        "I think that the council should say what it knows about the road that it closed and when it will open it.",
        "Dwi'n gwybod lle ti'n byw",
    ],
)
def test_what_is_short_or_has_its_marks_is_not_broken(text: str) -> None:
    assert broken(read(text)) is None


def test_every_offset_stays_what_it_was() -> None:
    reading = read(f"{BEFORE} İ cant go on {AFTER}")
    apart = broken(reading)
    assert apart is not None
    assert apart.bare.replace("\n", " ") == reading.bare
    assert apart.words == reading.words
    assert len(apart.clauses) > len(reading.clauses)
