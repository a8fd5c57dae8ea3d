"""A bump held against who has it is seen; who was sacked for one, and who stands in, is left alone."""

from __future__ import annotations

import pytest

from moderation.checks.contempt import check
from moderation.text.reading import read
from moderation.types import Context


@pytest.mark.parametrize(
    "text",
    [
        "Employ women of a certain age and this is what you get, should be sacked the day the bump shows",
        "Another pregnant officer on full pay, typical",
        "She should be fired as soon as she's pregnant",
        "Any councillor ought to lose her seat when she falls pregnant",
        "i'd have her sacked the minute she gets up the duff",
        "They should get nothing for being pregnant",
        "Hire girls with babies and that's what you get",
        "Women must be let go once they start showing",
        "Another expecting receptionist off for another year, milking it",
        "You deserve to lose your job for getting pregnant",
    ],
)
def test_a_bump_that_should_cost_a_job_is_seen(text: str) -> None:
    assert check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "She was sacked the day the bump showed and won her tribunal",
        "Nobody should be sacked when they get pregnant",
        "No one should lose their job for being pregnant",
        "Another pregnant officer left waiting for a desk risk assessment, shameful",
        "You should be ashamed she was fired for getting pregnant",
        "Women should not be let go when they are pregnant",
        "Who is covering while the officer is on maternity leave?",
        "Employ more women and this is what you get, a better council",
        "The contractor should be sacked the day the contract ends",
        "He should lose his seat if he misses another meeting",
        "She must get help when she's pregnant",
        "Hire mums with kids, they are the best organised people I know",
        "They should be replaced when the bump in the road is fixed",
    ],
)
def test_who_was_sacked_for_it_or_stands_in_is_left_alone(text: str) -> None:
    assert check(read(text), Context(), None, {}) == []
