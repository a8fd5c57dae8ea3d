"""A second look makes an open threat urgent; it hides nothing, and what is only played stays played."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pydantic import ValidationError

from moderation.checks import toxicity
from moderation.checks.toxicity import banded
from moderation.rulebook.check_use import CheckUse
from moderation.seen_in_welsh import seen_in_welsh
from moderation.text.reading import read
from moderation.toxicity import together
from moderation.types import LABELS, SECOND, SIGNS, Context, Finding, Score

THREATS = {"labels": ["threat", "severe_toxicity"], "queue": 0.5, "urgent": 0.7, "hide": 0.9, "second": 0.95}  # fmt: skip
FAINT = replace(Score.made([0.1] * (len(LABELS) + len(SIGNS)), together.ENGINE), phrasing=0.0)  # fmt: skip
SAID = "One clout round the back of the head, that is what is waiting for him outside the Legion"


def seen(score: Score, text: str = SAID, **options: Any) -> list[Finding]:
    return toxicity.check(read(text, "en"), Context(), score, {**THREATS, **options})


def looked_at(threat: float) -> Score:
    """A score with a second look that gives these log odds to an open threat."""
    return replace(FAINT, second=tuple(threat if name == "threat" else 0.0 for name in SECOND))  # fmt: skip


def test_an_open_threat_that_only_a_second_look_hears_calls_a_person_at_once() -> None:
    assert seen(FAINT) == [] == seen(looked_at(2.9))
    (found,) = seen(looked_at(3.0))
    assert found.urgent and (found.subcode, found.evidence) == ("R2a", "toxicity.threat")  # fmt: skip
    assert found.detail == "The scorer, looking again, finds a threat likely (0.95)"
    assert "bygythiad yn debygol" in seen_in_welsh(found)


def test_it_is_no_ground_for_a_hide_however_sure() -> None:
    (found,) = seen(looked_at(9.0))
    assert found.data == {"band": "urgent"}
    sure = replace(looked_at(9.0), threat=0.99, apart=0.95)
    (found,) = seen(sure)
    assert found.data == {"band": "hide"} and "looking again" not in found.detail


@pytest.mark.parametrize("first", [FAINT, replace(FAINT, threat=0.6)])
def test_who_is_only_to_be_beaten_at_a_game_is_judged_as_before(first: Score) -> None:
    played = "We will murder you at darts on Friday"
    again = replace(first, second=looked_at(9.0).second)
    assert seen(again, played) == seen(first, played)


def test_what_all_scores_together_doubt_is_not_heard_by_a_second_look_alone() -> None:
    sure = together.together(looked_at(9.0)) or 0.0
    assert seen(looked_at(9.0), doubted=sure + 0.01) == []
    assert seen(looked_at(9.0), doubted=sure - 0.01)[0].urgent


def test_without_the_option_a_second_look_calls_nobody() -> None:
    options = {name: value for name, value in THREATS.items() if name != "second"}
    assert toxicity.check(read(SAID, "en"), Context(), looked_at(9.0), options) == []


@pytest.mark.parametrize("given", [{"labels": ("insult",), "urgent": 0.9}, {"labels": ("threat",)}])  # fmt: skip
def test_it_is_asked_for_open_threats_alone(given: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="stands without `urgent` and the label `threat`"):  # fmt: skip
        CheckUse(check="toxicity", queue=0.5, second=0.95, **given)
    with pytest.raises(ValidationError, match="`second` of `toxicity` cannot be 0.4"):  # fmt: skip
        CheckUse(
            check="toxicity", labels=("threat",), queue=0.5, urgent=0.7, second=0.4
        )


def of(threat: float, menace: float, first: float = 0.75) -> Score:
    """A score whose threat is this likely at first sight, with a second look that gives these log odds."""
    return replace(FAINT, threat=first, second=(0.0, threat, menace))


def plainly(score: Score, **options: Any) -> list[Finding]:
    return banded("toxicity", LABELS, score, {"labels": ["threat"], "queue": 0.5, "urgent": 0.7, **options})  # fmt: skip


def test_what_a_second_look_takes_for_no_threat_wakes_nobody_and_waits_its_turn() -> None:  # fmt: skip
    (found,) = plainly(of(-3.0, -2.0))
    assert found.urgent
    (found,) = plainly(of(-3.0, -2.0), unseconded=0.3)
    assert not found.urgent and found.data == {"band": "queue"}


@pytest.mark.parametrize(("threat", "menace"), [(-3.0, -0.5), (-0.5, -3.0), (2.0, 2.0)])
def test_an_open_threat_or_a_veiled_one_is_seconded(
    threat: float, menace: float
) -> None:
    (found,) = plainly(of(threat, menace), unseconded=0.3)
    assert found.urgent and found.data == {"band": "urgent"}


def test_what_all_scores_together_are_sure_of_needs_no_second_look() -> None:
    (found,) = plainly(replace(of(-3.0, -2.0), apart=0.92), unseconded=0.3)
    assert found.urgent


def test_abuse_that_is_no_threat_is_not_asked_of_a_second_look() -> None:
    told = replace(of(-3.0, -2.0, first=0.1), severe_toxicity=0.8)
    (found,) = plainly(told, labels=["threat", "severe_toxicity"], unseconded=0.3)
    assert found.urgent and found.evidence == "toxicity.severe_toxicity"


def test_where_no_second_look_was_taken_nothing_is_unseconded() -> None:
    (found,) = plainly(replace(FAINT, threat=0.75), unseconded=0.3)
    assert found.urgent


def test_what_may_be_hidden_is_seconded_by_all_scores_together() -> None:
    told = replace(of(-3.0, -3.0, first=0.95), apart=0.95)
    (found,) = plainly(told, hide=0.9, unseconded=0.3)
    assert found.data == {"band": "hide"}


def test_the_whole_check_names_no_part_that_would_call_a_person_at_once() -> None:
    (found,) = seen(of(-3.0, -2.0), unseconded=0.3)
    assert (found.subcode, found.urgent) == ("", False)
    (found,) = seen(of(-3.0, 2.0), unseconded=0.3)
    assert (found.subcode, found.urgent) == ("R2a", True)


@pytest.mark.parametrize(
    "options",
    [{"labels": ("obscene",), "urgent": 0.8}, {"labels": ("threat",)}],
)  # fmt: skip
def test_only_what_is_a_threat_and_urgent_can_be_unseconded(options: dict[str, Any]) -> None:  # fmt: skip
    with pytest.raises(ValidationError, match="`unseconded` stands without `urgent` and the label"):  # fmt: skip
        CheckUse(check="toxicity", queue=0.5, unseconded=0.3, **options)
