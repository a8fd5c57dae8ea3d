"""What spreads faster than the page's own rhythm is told from what does not, at a stated rate of false alarms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import comb

import pytest

from moderation.claims.spread.bursts import Rhythm, burst, rhythm, tail

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)  # a Friday


def hours_ago(*hours: float) -> list[datetime]:
    return sorted(NOON - timedelta(hours=each) for each in hours)


def nobody(since: datetime) -> int:
    return 0


def test_the_tail_is_that_of_a_negative_binomial() -> None:
    # Size 1 is the geometric distribution, whose tail is known in closed form.
    for least in range(6):
        assert tail(least, 2.0, 1.0) == pytest.approx((2 / 3) ** least)
    below = sum(comb(k + 2, k) * 0.4**k * 0.6**3 for k in range(4))
    assert tail(4, 2.0, 3.0) == pytest.approx(1 - below)
    assert tail(0, 1.0, 0.6) == 1.0 and tail(3, 0.0, 0.6) == 0.0
    assert 0 < tail(40, 0.01, 0.6) < 1e-60  # far out, where 1 - x would be nothing


def test_three_accounts_within_the_hour_spread_and_two_never_do() -> None:
    at = hours_ago(0, 0.2, 0.5)
    found = burst(at, at, nobody, Rhythm(), NOON)
    assert found and found.why == "rhythm" and found.accounts == 3
    assert burst(at[:2], at * 9, nobody, Rhythm(), NOON) is None


def test_three_accounts_in_three_days_are_ordinary() -> None:
    at = hours_ago(0, 30, 65)
    assert burst(at, at, nobody, Rhythm(), NOON) is None


def test_on_a_day_when_everybody_writes_it_takes_more() -> None:
    at = hours_ago(0, 0.2, 0.5)
    assert burst(at, at, lambda since: 400, Rhythm(), NOON) is None


def test_a_busy_page_needs_more_than_a_quiet_one() -> None:
    at = hours_ago(0, 2, 4)
    quiet, busy = Rhythm((0.1,) * 168, 0.002), Rhythm((20.0,) * 168, 0.002)
    assert burst(at, at, nobody, quiet, NOON) and not burst(at, at, nobody, busy, NOON)


def test_the_policys_spike_is_told_even_where_the_test_is_not_sure() -> None:
    busy = Rhythm((60.0,) * 168, 0.02)
    comments = hours_ago(0, 1, 2, 3, 4)
    found = burst(hours_ago(0, 2, 4), comments, nobody, busy, NOON)
    assert found and found.why == "spike"
    steady = sorted([*comments, *hours_ago(7, 8)])
    assert burst(hours_ago(0, 2, 4), steady, nobody, busy, NOON) is None


def test_the_rhythm_follows_the_hours_in_which_a_page_is_used() -> None:
    evenings = [
        NOON - timedelta(days=day, hours=-7, minutes=n) for day in range(1, 28) for n in range(10)
    ]  # fmt: skip
    known = rhythm(evenings, 0, 10.0, NOON)
    day = NOON.replace(hour=0)
    at_night = known.expected(day + timedelta(hours=2), day + timedelta(hours=3))
    in_the_evening = known.expected(day + timedelta(hours=18), day + timedelta(hours=20))  # fmt: skip
    assert in_the_evening > 10 * at_night
    whole = known.expected(day, day + timedelta(days=7))
    assert whole == pytest.approx(70, rel=0.15)


def test_a_page_of_which_nothing_is_known_has_an_ordinary_rhythm() -> None:
    fresh = rhythm([], 0, 0.0, NOON)
    assert fresh.by_hour == pytest.approx(Rhythm().by_hour) and fresh.same == pytest.approx(Rhythm().same)  # fmt: skip
    assert Rhythm().expected(NOON, NOON + timedelta(minutes=90)) == pytest.approx(0.5)
