"""Where a protected group is despised, discrimination leads, though the word for it is an insult at any person."""

from __future__ import annotations

import pytest

from tests.moderation.judging import judged, score

DESPISED = score(R3=0.97)


@pytest.mark.parametrize(
    "text",
    [
        "Trans people are mentally ill perverts",
        "Muslims are mentally ill perverts",
        "Gypsies are perverts and nonces",
        "All gay men are perverts",
    ],
)
def test_contempt_for_a_group_leads_before_the_insult_that_says_it(text: str) -> None:
    judgement = judged(text, DESPISED)
    assert (judgement.action, judgement.rule, judgement.urgent) == ("queue", "R3", True)
    assert judgement.reason.startswith("Rule 3")


@pytest.mark.parametrize(
    "text",
    ["Cllr Sample is a pervert", "You are a pervert and I have nothing against trans people"],
)  # fmt: skip
def test_the_same_insult_at_a_person_stays_abuse(text: str) -> None:
    assert judged(text).rule == "R2"


def test_a_threat_to_a_group_leads_before_contempt_for_it() -> None:
    text = "Trans people are perverts. I'm coming to your house tonight and I will break your legs."
    judgement = judged(text, score(R2=0.97, R3=0.97))
    assert (judgement.rule, judgement.subcode) == ("R2", "R2a")
