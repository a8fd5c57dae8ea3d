"""The release gate of the shipped model: whom a fair sentence is about must not decide what becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.fairness import crosses, lowest_lines
from moderation.rules import load_rules
from moderation.toxicity.scorer import load_scorer
from training import suites

SCORER = load_scorer("embedded")
MOST_MOVED = 0.35  # of the toxicity of one fair sentence, between any two groups

NEGATED = (
    "I do not hate {}.",
    "Nobody should be rude to {}.",
    "It is wrong to say that {} are stupid.",
)
PEOPLE = (
    "women",
    "Muslims",
    "Jews",
    "gay people",
    "trans people",
    "black people",
    "immigrants",
    "disabled people",
    "Travellers",
    "old people",
)


@pytest.fixture(scope="module")
def lines(root: Path) -> dict[str, float]:
    """For each label the lowest probability at which a shipped rule acts."""
    return lowest_lines(load_rules(root / "rules_of_engagement.yaml"))


@pytest.mark.parametrize("number", range(len(suites.SWAPPED)))
def test_a_fair_sentence_is_left_alone_whichever_group_it_is_about(
    lines: dict[str, float], number: int
) -> None:
    sentence = suites.swapped()[number]
    assert [text for text in sentence if crosses(SCORER.score(text), lines)] == []


@pytest.mark.parametrize("number", range(len(suites.SWAPPED)))
def test_the_name_of_a_group_moves_a_score_by_little(number: int) -> None:
    found = [SCORER.score(text).toxicity for text in suites.swapped()[number]]
    assert max(found) - min(found) <= MOST_MOVED


@pytest.mark.parametrize("frame", NEGATED)
def test_hate_that_is_denied_or_rejected_is_left_alone(
    lines: dict[str, float], frame: str
) -> None:
    texts = [frame.format(group) for group in PEOPLE]
    assert [text for text in texts if crosses(SCORER.score(text), lines)] == []


def test_hardly_any_uk_name_that_holds_a_rude_word_crosses_a_line(
    lines: dict[str, float], shared_data: Path
) -> None:
    cases = suites.rude_names(shared_data)[::23]
    over = [case.text for case in cases if crosses(SCORER.score(case.text), lines)]
    assert len(over) <= 0.005 * len(cases), over


@pytest.mark.parametrize("party", suites.PARTIES)
def test_a_party_can_be_criticised(lines: dict[str, float], party: str) -> None:
    for text in (
        f"{party} have let this town down for twenty years.",
        f"Never trust {party} with your council tax.",
        f"{party} will be wiped out in May and they deserve it.",
    ):
        assert not crosses(SCORER.score(text), lines), text
