"""A text that no platform would take is read in its beginning alone, and always goes to a person."""

from __future__ import annotations

import pytest

from moderation.explain import UNREAD
from moderation.text.length import LONGEST
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised
from tests.effort import calls
from tests.moderation.judging import THREAT, judged, score

KIND = "Thank you for mending the lamp in our street. "
TOO_LONG = KIND * (LONGEST // len(KIND) + 1)


def test_harmless_words_that_are_too_long_wait_for_a_person() -> None:
    found = judged(TOO_LONG, score())
    assert (found.action, found.rule) == ("queue", None)
    assert (found.reason, found.reason_cy) == UNREAD["long"]
    assert not found.urgent and found.sla_hours and found.preconditions == ()
    assert judged(TOO_LONG[:LONGEST], score()).action == "none"


def test_a_threat_at_its_beginning_is_urgent_and_hides_nothing() -> None:
    found = judged(f"{THREAT} {TOO_LONG}", score(R2=0.97))
    assert (found.action, found.rule, found.urgent) == ("queue", "R2", True)
    assert found.reason.endswith(UNREAD["long"][0]) and "owner" in found.alert_to


@pytest.mark.parametrize("letter", ["a", " ", "a. ", "\u0301", "!"])
def test_however_long_it_is_it_takes_no_more_work(letter: str) -> None:
    scorer = load_scorer("embedded")

    def work(text: str) -> int:
        return calls(lambda: judged(text, score_undisguised(scorer, text)))

    work(f"0{letter * 2 * LONGEST}")  # what is read once
    assert work(f"1{letter * 40 * LONGEST}") < 1.5 * work(f"2{letter * 2 * LONGEST}")
