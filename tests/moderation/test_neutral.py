"""Who asks after a people, or tells what once was, shows it no contempt, and a score alone brings nobody to a person."""

import pytest

from moderation.checks.toxicity import names_group
from moderation.neutral import only_asks_or_recalls
from moderation.peoples import described
from moderation.reading import read
from tests.moderation.judging import judged, score

ASKED_OR_TOLD = [
    "What exactly is the difference between Catholics and Protestants?",
    "Were the Muslims of that village ever counted in the census?",
    "The Irish were turned away from the lodging houses. It was the rule of the day.",
    "Chinese sailors had their own street by the docks.",
]
SLANTED = [
    "Why are there so many Muslims in this town?",
    "Do we want any more Romani in the valley?",
    "Who let the Polish in?",
    "Are the Irish even human?",
    "What did you expect from the Chinese?",
    "The Irish were scum and are scum.",
    "The Chinese should go.",
    "Is it true that these Catholics are allowed here?",
]


@pytest.mark.parametrize("text", ASKED_OR_TOLD)
def test_a_score_alone_holds_up_nobody_who_asks_or_recalls(text: str) -> None:
    assert judged(text, score(R3=0.80)).action == "none"


@pytest.mark.parametrize("text", ASKED_OR_TOLD)
def test_what_is_urgent_by_its_score_still_comes_to_a_person(text: str) -> None:
    assert judged(text, score(R3=0.88)).urgent


@pytest.mark.parametrize("text", SLANTED)
def test_a_question_that_answers_itself_is_heard_as_before(text: str) -> None:
    assert not only_asks_or_recalls(described(read(text)), names_group)
    assert judged(text, score(R3=0.80)).action == "queue"
