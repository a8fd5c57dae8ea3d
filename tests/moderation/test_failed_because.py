"""The checklist says the cause that applied, and not every cause that there may be."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moderation import failed_because
from tests.moderation.judging import failed, judged, score

THREAT = "I'm going to break your legs tonight, Marlow."
SURE = score(R2=0.99)


@pytest.mark.parametrize(
    ("changed", "code", "said"),
    [
        ({"edited_since_scored": True}, "P11", failed_because.EDITED),
        ({"before_rules": True}, "P11", failed_because.BEFORE_RULES),
        ({"age_hours": 80.0}, "P11", failed_because.TOO_OLD),
        ({"on_own_post": False}, "P14", failed_because.ELSEWHERE),
        ({"can_hide": False}, "P14", failed_because.CANNOT_HIDE),
    ],
)
def test_the_reason_names_the_cause_that_applied(
    changed: dict[str, Any], code: str, said: tuple[str, str]
) -> None:
    told = judged(THREAT, SURE, **changed)
    assert failed(told) == [code]
    assert said[0][0].lower() + said[0][1:].rstrip(".") in told.reason
    assert said[1][1:].rstrip(".") in told.reason_cy


def test_what_was_posted_before_the_rules_is_said_to_be() -> None:
    old = datetime(2001, 1, 1, tzinfo=UTC)
    told = judged(THREAT, SURE, comment={"created_at": old})
    assert "it was written before these rules" in told.reason


def test_a_rule_that_may_be_switched_on_is_not_said_to_hide_never() -> None:
    told = judged("He lives at 22 Sample Close, ZE3 9ZZ, pay him a visit.")
    assert told.rule == "R10"
    assert "here it is not switched on" in told.reason


def test_of_signs_alone_it_is_said_that_there_are_no_words() -> None:
    told = judged("\U0001f52a\U0001f52a\U0001f52a", SURE)
    assert told.action == "queue"
    assert "no words to read" in told.reason


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_score_that_is_no_number_is_missing(number: float) -> None:
    told = judged(THREAT, score(R2=number))
    assert (told.action, told.urgent) == ("queue", True)
