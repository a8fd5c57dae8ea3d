"""Priority: the policy's worked example, its acceptance cases, its floors, and that more is never less."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.claims.spread.priority import Level, points, priority
from moderation.types import Claim

LIBRARIES = Claim("CLM-014", "All libraries close", verdict="false", impact=4)
UNIT = st.floats(0, 1)


def test_the_worked_example_of_the_policy_comes_out_as_printed() -> None:
    found = priority(LIBRARIES, 0.91, 1.0, views=412, recent=12, before=3)
    assert found.parts == {
        "impact": 4,
        "reach": 3,
        "confidence": pytest.approx(0.946),
        "velocity": 1.5,
    }
    assert round(found.value, 1) == 17.0 and found.level == "HIGH" and not found.floor


def test_the_same_comment_alone_is_low() -> None:
    found = priority(LIBRARIES, 0.91, 1.0, views=20)
    assert round(found.value, 1) == 3.8 and found.level == "LOW"


def test_a_voting_claim_is_high_by_the_floor_however_few_saw_it() -> None:
    """Acceptance case 22."""
    found = priority(
        Claim("V", "", verdict="false", impact=5, topic="voting"), 0.88, 1.0, views=20
    )
    assert round(found.parts["confidence"], 3) == 0.928
    assert found.level == "HIGH" and found.floor


def test_a_misleading_claim_about_money_is_medium() -> None:
    """Acceptance case 23."""
    found = priority(
        Claim("M", "", verdict="misleading", impact=3), 0.85, 1.0, views=300
    )
    assert round(found.value, 1) == 6.6 and found.level == "MEDIUM"


@pytest.mark.parametrize(
    ("views", "reach"),
    [
        (0, 1),
        (49, 1),
        (50, 2),
        (249, 2),
        (250, 3),
        (999, 3),
        (1000, 4),
        (4999, 4),
        (5000, 5),
    ],
)
def test_reach_goes_by_views(views: int, reach: int) -> None:
    assert priority(LIBRARIES, 1, 1, views=views).parts["reach"] == reach


def test_without_views_ten_readers_are_taken_for_each_account_and_press_is_most() -> (
    None
):
    assert priority(LIBRARIES, 1, 1, accounts=5).parts["reach"] == 2
    assert priority(LIBRARIES, 1, 1, views=0, press=True).parts["reach"] == 5


@pytest.mark.parametrize(
    ("recent", "before", "velocity"),
    [
        (1, 1, 1.0),
        (2, 1, 1.25),
        (5, 2, 1.25),
        (3, 1, 1.5),
        (12, 3, 1.5),
        (6, 1, 2.0),
        (1, 0, 1.0),
    ],
)
def test_velocity_compares_six_hours_with_the_six_before(
    recent: int, before: int, velocity: float
) -> None:
    assert (
        priority(LIBRARIES, 1, 1, recent=recent, before=before).parts["velocity"]
        == velocity
    )


def test_a_second_platform_doubles() -> None:
    assert priority(LIBRARIES, 1, 1, second_platform=True).parts["velocity"] == 2.0


@pytest.mark.parametrize(
    ("verdict", "weight"),
    [
        ("false", 1.0),
        ("misleading", 0.8),
        ("outdated", 0.8),
        ("unverified", 0.5),
        ("true", 0.0),
    ],
)
def test_the_verdict_weighs_the_confidence(verdict: str, weight: float) -> None:
    claim = Claim("C", "", verdict=verdict, impact=1)  # type: ignore[arg-type]
    assert priority(claim, 1, 1).parts["confidence"] == pytest.approx(weight)


def test_an_expired_claim_weighs_as_unverified_and_no_entry_as_half_a_match() -> None:
    expired = Claim("C", "", verdict="false", impact=1, status="expired")
    assert priority(expired, 1, 1).parts["confidence"] == 0.5
    assert priority(None, 0.99, 1, impact=3).parts["confidence"] == pytest.approx(
        (0.6 * 0.5 + 0.4) * 0.5
    )


def test_an_emergency_lifts_safety_and_voting_one_band_and_nothing_else() -> None:
    levels: dict[str, Level] = {
        topic: priority(
            Claim("C", "", verdict="false", impact=4, topic=topic),
            0.9,
            1,
            views=20,
            emergency=True,
        ).level
        for topic in ("safety", "voting", "services")
    }
    assert levels == {"safety": "MEDIUM", "voting": "MEDIUM", "services": "LOW"}


def test_what_is_true_is_never_raised() -> None:
    found = priority(
        Claim("C", "", verdict="true", impact=5, topic="safety"),
        1,
        1,
        views=9000,
        emergency=True,
    )
    assert found.level == "NONE" and not found.raised


@given(
    UNIT,
    UNIT,
    st.integers(0, 9000),
    st.integers(0, 60),
    st.integers(0, 60),
    st.integers(1, 5),
)
def test_the_value_lies_between_nought_and_fifty(
    match_score: float,
    certainty: float,
    views: int,
    recent: int,
    before: int,
    impact: int,
) -> None:
    claim = Claim("C", "", verdict="false", impact=impact)
    found = priority(
        claim, match_score, certainty, views=views, recent=recent, before=before
    )
    assert 0 <= found.value <= 50


@given(UNIT, UNIT, UNIT, st.integers(0, 9000), st.integers(0, 9000))
def test_more_match_or_more_views_never_lowers_it(
    one: float, other: float, certainty: float, few: int, many: int
) -> None:
    low = priority(LIBRARIES, min(one, other), certainty, views=min(few, many))
    high = priority(LIBRARIES, max(one, other), certainty, views=max(few, many))
    assert low.value <= high.value


@pytest.mark.parametrize(
    "wrong",
    [
        {"match_score": 1.2},
        {"certainty": -0.1},
        {"views": -1},
        {"accounts": -1},
        {"recent": -1},
        {"impact": 0},
    ],
)
def test_a_number_out_of_range_is_refused(wrong: dict[str, float]) -> None:
    given_: dict[str, float] = {"match_score": 0.9, "certainty": 1.0, **wrong}
    with pytest.raises(ValueError, match=next(iter(wrong))):
        priority(LIBRARIES, **given_)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "shown"),
    [(5.94, "5.9"), (5.99, "5.9"), (6.0, "6.0"), (14.96, "14.9"), (2.1, "2.1"), (1.2, "1.2"), (0.0, "0.0")],
)  # fmt: skip
def test_points_are_shown_rounded_down(value: float, shown: str) -> None:
    assert points(value) == shown


@given(
    UNIT,
    UNIT,
    st.integers(1, 5),
    st.integers(0, 6000),
    st.integers(0, 20),
    st.integers(0, 20),
)
def test_points_as_they_are_shown_never_tell_of_another_level(
    match: float, certainty: float, impact: int, views: int, recent: int, before: int
) -> None:
    found = priority(None, match, certainty, views=views, recent=recent, before=before, impact=impact)  # fmt: skip
    shown = float(points(found.value))
    by_points = next(
        (n for least, n in ((15, "HIGH"), (6, "MEDIUM"), (2, "LOW")) if shown >= least),
        "NONE",
    )
    assert found.floor or found.level == by_points
