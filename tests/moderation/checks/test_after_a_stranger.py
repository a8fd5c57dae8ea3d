"""What a stranger's list of breaches showed to be let be, and the fair talk that stands nearest to it."""

from __future__ import annotations

import pytest

from tests.moderation.judging import judged


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("No such thing as an honest Muslim, just ones who are not caught yet", "contempt.nature"),
        ("Hitler had the right idea about some people in this town", "contempt.charged"),
        ("How many of the licensing committee have you shagged to get that chair", "obscene.remark.bedded"),
        ("You absolute gimp", "abuse.noun"),
    ],
)  # fmt: skip
def test_it_is_seen_and_waits_for_a_person(text: str, evidence: str) -> None:
    told = judged(text)
    assert evidence in {found.evidence for found in told.findings}
    assert told.action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "There's no such thing as a good budget, or an honest politician",
        "There is no such thing as a decent Welsh restaurant in this town",
        "Hitler had the right idea about motorways, said my history teacher, and we all gasped",
        "How many of the licensing committee have you met to get that chair?",
        "I draw the posters with Gimp, it's free",
    ],
)
def test_fair_talk_in_the_same_words_is_left_alone(text: str) -> None:
    assert judged(text).action == "none"
