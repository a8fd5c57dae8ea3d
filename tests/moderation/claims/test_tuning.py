"""A stricter match is proposed from what comms said, and from nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from moderation.claims.spread.tuning import (
    CEILING,
    FLOOR,
    LEAST_ANSWERS,
    PRECISION,
    Answer,
    precision,
    propose_threshold,
)


def answers(right: dict[float, int], wrong: dict[float, int]) -> list[Answer]:
    given = [(score, True) for score, n in right.items() for _ in range(n)]
    given += [(score, False) for score, n in wrong.items() for _ in range(n)]
    return [Answer(score, said) for score, said in given]


def test_the_smallest_rise_that_would_have_done_is_proposed_with_what_it_costs() -> None:  # fmt: skip
    said = answers({0.97: 18, 0.81: 2}, {0.82: 4, 0.84: 2})
    found = propose_threshold(said, 0.80)
    assert found is not None
    assert (found.now, found.to, found.answers) == (0.80, 0.83, 26)
    assert found.precision_now == 20 / 26 and found.precision_then == 18 / 20
    assert found.right_lost == 2


def test_few_answers_propose_nothing() -> None:
    said = answers({0.97: 9}, {0.82: 10})
    assert len(said) < LEAST_ANSWERS and propose_threshold(said, 0.80) is None


def test_good_precision_proposes_nothing() -> None:
    assert propose_threshold(answers({0.97: 18}, {0.82: 2}), 0.80) is None


def test_nothing_is_proposed_where_no_match_up_to_the_ceiling_would_do() -> None:
    assert propose_threshold(answers({0.97: 10}, {0.99: 10}), 0.80) is None


def test_nothing_is_proposed_on_a_handful_that_would_be_left() -> None:
    assert propose_threshold(answers({0.97: 9}, {0.82: 30}), 0.80) is None


ANSWERS = st.lists(st.builds(Answer, st.floats(0.5, 1.0), st.booleans()), max_size=80)


@given(said=ANSWERS, now=st.integers(80, 100).map(lambda n: n / 100))
def test_a_proposal_keeps_its_bounds_and_its_word(
    said: list[Answer], now: float
) -> None:
    found = propose_threshold(said, now)
    if found is None:
        return
    assert FLOOR <= now < found.to <= CEILING
    then = precision([a for a in said if a.score >= now], found.to)
    assert then is not None and then >= PRECISION > found.precision_now
    assert found.answers >= LEAST_ANSWERS
