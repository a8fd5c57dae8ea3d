"""A limit of 0 switches hiding by software off, in a judgement as on the published page."""

from __future__ import annotations

import pytest

from moderation.rulebook.publish import published
from tests.moderation.judging import THREAT, judged, score, shipped_rules


@pytest.mark.parametrize(
    "limits",
    [
        {"auto_hides_per_hour": 0},
        {"auto_hide_share_per_day": 0.0, "auto_hides_per_day_minimum": 0},
    ],
)
def test_with_a_limit_of_nothing_nothing_is_judged_to_be_hidden(
    limits: dict[str, float],
) -> None:
    shipped = shipped_rules()
    none = shipped.limits.model_copy(update=limits)
    rules = shipped.model_copy(update={"limits": none})
    assert judged(THREAT, score(R2=0.97)).action == "hide"
    judgement = judged(THREAT, score(R2=0.97), rules=rules)
    assert (judgement.action, judgement.urgent) == ("queue", True)
    assert [step.code for step in judgement.preconditions if not step.passed] == ["P18"]
    assert "Software may hide" not in published(rules, "text", ("en",))


def test_one_limit_of_the_day_that_is_left_lets_software_hide() -> None:
    shipped = shipped_rules()
    some = shipped.limits.model_copy(update={"auto_hide_share_per_day": 0.0})
    rules = shipped.model_copy(update={"limits": some})
    assert judged(THREAT, score(R2=0.97), rules=rules).action == "hide"
