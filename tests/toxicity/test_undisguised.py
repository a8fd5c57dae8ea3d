"""What is scored is what was said: without disguises, and without whom it is addressed to."""

from __future__ import annotations

import pytest

from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import LABELS

SCORER = load_scorer("embedded")


@pytest.mark.parametrize(
    "text",
    [
        "I will break your legs",
        "Thank you for your work.",
        "You silly little man, do shut up.",
    ],
)
def test_names_at_the_beginning_of_a_reply_do_not_move_its_score(text: str) -> None:
    assert score_undisguised(
        SCORER, f"@cllr_wren @someone_else {text}"
    ) == score_undisguised(SCORER, text)


def test_a_disguise_does_not_lower_a_score() -> None:
    plain = score_undisguised(SCORER, "I will break your legs")
    disguised = score_undisguised(SCORER, "I w1ll b r e a k y.o.u.r legs")
    assert disguised.threat >= 0.9 * plain.threat


def test_without_a_disguise_the_score_is_the_scorers_own() -> None:
    text = "When is the next meeting about the library?"
    assert score_undisguised(SCORER, text) == SCORER.score(text)


@pytest.mark.parametrize("text", ["", "@someone", "@a @b @c", "@someone\n", "@" * 5000])
def test_any_text_is_scored(text: str) -> None:
    found = score_undisguised(SCORER, text)
    assert all(0 <= found.of(label) <= 1 for label in LABELS)


@pytest.mark.parametrize("ground", ["race", "orientation", "nationality", "unheard_of"])
def test_a_slur_that_was_masked_when_recorded_is_scored_as_a_slur(ground: str) -> None:
    masked = score_undisguised(SCORER, f"Get out of this town you <slur:{ground}>")
    assert masked.identity_attack > 0.3
    assert masked.identity_attack > SCORER.score("Get out of this town").identity_attack


def test_an_insult_beside_a_threat_makes_it_no_smaller() -> None:
    threat = "I am going to kill you"
    beside = score_undisguised(SCORER, f"{threat}, you disgusting piece of filth")
    assert beside.threat >= SCORER.score(threat).threat > 0.9


def test_the_parts_of_a_text_decide_on_nothing_but_a_threat() -> None:
    text = "I am going to kill you, you disgusting piece of filth"
    whole, found = SCORER.score(text), score_undisguised(SCORER, text)
    assert [found.of(label) for label in LABELS if label != "threat"] == [
        whole.of(label) for label in LABELS if label != "threat"
    ]
