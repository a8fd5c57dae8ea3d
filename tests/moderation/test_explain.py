"""The reason that is given says what mattered, in English and in Welsh."""

from __future__ import annotations

import pytest

from moderation.explain import SEEN_CY, seen_in_welsh
from moderation.types import LABELS, SIGNS, Finding
from tests.moderation.judging import THREAT, judged, score, shipped_rules


@pytest.mark.parametrize("value", [0.02, 0.7, 0.95])
def test_a_quotation_is_told_before_a_low_score(value: float) -> None:
    text = "A man told me 'I will break your legs' for voting. Please report him."
    judgement = judged(text, score(R2=value))
    assert "It may quote or report someone else's words." in judgement.reason
    assert "not sure enough" not in judgement.reason
    assert "dyfynnu" in judgement.reason_cy


def test_a_word_that_is_explained_is_told_before_a_low_score() -> None:
    judgement = judged("The word <slur:race> is offensive, look it up.", score(R3=0.7))
    assert "not sure enough" not in judgement.reason


def test_a_live_matter_is_told_before_a_low_score() -> None:
    judgement = judged(THREAT, score(R2=0.5), quasi_judicial=True)
    assert "The thread is about a live planning" in judgement.reason


def test_a_quotation_is_told_in_watch_mode_too() -> None:
    judgement = judged(f'He told me: "{THREAT}"', score(R2=0.97), mode="watch")
    assert "It may quote or report" in judgement.reason


def test_a_plain_low_score_is_still_told() -> None:
    assert "not sure enough" in judged(THREAT, score(R2=0.5)).reason


def test_where_software_never_hides_that_is_what_is_told() -> None:
    rude = judged("He said you are a silly little man, do shut up.", score(R1=0.9))
    assert "Software never hides under this rule." in rude.reason


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("Please refuse 26/01234/FUL, you stupid man.", {}),
        ("You are a silly little man, do shut up.", {"quasi_judicial": True}),
    ],
)
def test_what_was_seen_and_rests_in_a_live_matter_is_said(
    text: str, context: dict[str, bool]
) -> None:
    judgement = judged(text, score(R1=0.9), **context)
    assert (judgement.action, judgement.rule) == ("none", None)
    assert "Nothing here breaks the rules." not in judgement.reason
    assert "A sign of rule 1 (Courtesy and respect) was seen, but it rests" in (
        judgement.reason
    )
    assert "live planning or licensing matter" in judgement.reason
    assert "Gwelwyd arwydd o reol 1" in judgement.reason_cy


def test_a_planning_matter_without_rudeness_breaks_no_rule() -> None:
    reason = judged("Please refuse 26/01234/FUL, it is far too tall.").reason
    assert reason.startswith("Nothing here breaks the rules.")


def test_the_welsh_reason_says_what_was_seen_as_the_english_does() -> None:
    judgement = judged(THREAT, score(R2=0.5))
    assert "bygythiad i anafu rhywun" in judgement.reason_cy
    assert "brawychu yn debygol" not in judgement.reason_cy
    by_score = judged("Hope something heavy lands on you one day.", score(R2=0.92))
    assert "bygythiad yn debygol ym marn y sgoriwr (0.92)" in by_score.reason_cy


def test_every_check_and_every_label_has_its_welsh() -> None:
    rules = shipped_rules()
    checks = {use.check for rule in rules.rules for use in rule.checks}
    assert checks - {"toxicity", "signs"} <= SEEN_CY.keys()
    for label in LABELS + SIGNS:
        of_label = Finding("toxicity", "model", f"toxicity.{label}", "", score=0.9)
        assert "arwydd yn debygol" not in seen_in_welsh(of_label), label


def test_swearing_and_sexual_material_are_not_one_word_in_welsh() -> None:
    swears = Finding("toxicity", "model", "toxicity.obscene", "", score=0.9)
    sexual = Finding("obscene", "pattern", "obscene.01", "")
    assert not seen_in_welsh(swears).startswith(seen_in_welsh(sexual))


def test_no_more_than_three_things_are_named_in_either_language() -> None:
    text = "I'll smash your windows. I'll break your legs. I'll stab you. You are scum."
    judgement = judged(text, score(R2=0.8))
    for reason in (judgement.reason, judgement.reason_cy):
        assert reason.partition(".")[0].count(";") <= 2
