"""Whether a statement spreads faster than this page's own rhythm allows by chance, with a budget for false alarms.

The rhythm: statements an hour over the last weeks, by hour of day and by day of week, held to the mean where little
is known. The question: one account has said it; had the others come as statements always come here, each saying the
same with the chance that two statements on this page do, how likely would so many have said it by now? Statements
come in clumps, so the count is taken as negative binomial, wider than Poisson. It is asked of the last 1, 6, 24 and
72 hours. The answer is an alarm where it is less likely than the share of the budget that falls to one question:
each new statement in a group asks once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import exp, lgamma, log
from typing import Literal

WEEKS = 4
WINDOWS = (timedelta(hours=1), timedelta(hours=6), timedelta(hours=24), timedelta(hours=72))  # fmt: skip
A_MONTH = 1.0  # false alarms that the test may spend in a month
LEAST_ACCOUNTS = 3  # policy 10.2, G9
SIZE = 1.0  # of the negative binomial: the smaller, the more clumped
SPIKE_TIMES, SPIKE_COMMENTS = (
    3,
    5,
)  # policy 10.2: last 6 h >= 3 x the 6 h before, and >= 5
_HOUR = timedelta(hours=1)
_DAYS_KNOWN = 7.0  # of ordinary days that stand for a page of which nothing is known
_A_DAY = 8.0  # statements on such a day
_ALIKE, _OF = 1.0, 600.0  # such days' pairs of statements that say the same, of so many
_HELD = 6.0  # statements' worth of the mean in each hour of day and each day of week

Why = Literal["rhythm", "spike"]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How many statements come to a page in an hour of the week, and how often two of them say the same."""

    by_hour: tuple[float, ...] = (_A_DAY / 24,) * 168  # from Monday 00:00 UTC
    same: float = _ALIKE / _OF
    known: bool = False  # there is a week of this page at least; before it, mostly what an ordinary page is like

    def expected(self, since: datetime, until: datetime) -> float:
        """How many statements come between two moments."""
        total, at = 0.0, since
        while at < until:
            next_hour = at.replace(minute=0, second=0, microsecond=0) + _HOUR
            part = (min(next_hour, until) - at) / _HOUR
            total += part * self.by_hour[at.weekday() * 24 + at.hour]
            at = next_hour
        return total

    @property
    def a_month(self) -> float:
        """How many statements come in a month."""
        return sum(self.by_hour) / 7 * 30.4


@dataclass(frozen=True, slots=True)
class Burst:
    """A group that spreads: by which rule, in which window, how many accounts, and how likely by chance."""

    why: Why
    window: timedelta
    accounts: int
    expected: float
    chance: float
    known: bool = True  # by a rhythm of the page's own


def rhythm(
    moments: Sequence[datetime], joined: int, groups: float, until: datetime
) -> Rhythm:
    """The rhythm of a page from its statements of the last weeks.

    moments: when they were made. joined: how many of them joined a group that was there. groups: how many groups
    were alive on average when they came. Both leave out groups that were told of as spreading.
    """
    known = [at for at in moments if until - timedelta(weeks=WEEKS) < at <= until]
    days = (until - min(known)) / timedelta(days=1) if known else 0.0
    a_day = (len(known) + _A_DAY * _DAYS_KNOWN) / (days + _DAYS_KNOWN)
    hours, weekdays = [0.0] * 24, [0.0] * 7
    for at in known:
        hours[at.hour] += 1
        weekdays[at.weekday()] += 1
    of_hour = [(n + _HELD) / (len(known) / 24 + _HELD) for n in hours]
    of_day = [(n + _HELD) / (len(known) / 7 + _HELD) for n in weekdays]
    by_hour = tuple(a_day / 24 * day * hour for day in of_day for hour in of_hour)
    same = (joined + _ALIKE) / (len(known) * max(groups, 1.0) + _OF)
    return Rhythm(by_hour, same, days >= _DAYS_KNOWN)


def burst(
    firsts: Sequence[datetime],
    comments: Sequence[datetime],
    others: Callable[[datetime], int],
    of: Rhythm,
    now: datetime,
) -> Burst | None:
    """Whether a group spreads now, or None.

    firsts: when each account said it first. comments: when it was said at all. Both are sorted. others: how many
    statements of other groups came since a moment; on a day when everybody writes, more will say the same by chance too.
    """
    if len(firsts) < LEAST_ACCOUNTS:
        return None
    limit = A_MONTH / max(of.a_month, 30.0) / len(WINDOWS)
    found = [_asked(window, firsts, others, of, now) for window in WINDOWS]
    best = min((one for one in found if one), key=lambda one: one.chance, default=None)
    if best is not None and best.chance <= limit:
        return best
    return _spike(firsts, comments, now)


def _asked(
    window: timedelta,
    firsts: Sequence[datetime],
    others: Callable[[datetime], int],
    of: Rhythm,
    now: datetime,
) -> Burst | None:
    since = now - window
    accounts = _between(firsts, since, now)
    if accounts < LEAST_ACCOUNTS:
        return None
    came = others(since)
    mean = of.same * max(of.expected(since, now), float(came))
    chance = tail(accounts - 1, mean, SIZE)
    return Burst("rhythm", window, accounts, mean, chance, of.known)


def _spike(
    firsts: Sequence[datetime], comments: Sequence[datetime], now: datetime
) -> Burst | None:
    """The policy's rule: five comments or more in six hours, three times those of the six before."""
    window = timedelta(hours=6)
    lately = _between(comments, now - window, now)
    before = _between(comments, now - 2 * window, now - window)
    if lately < SPIKE_COMMENTS or lately < SPIKE_TIMES * before:
        return None
    accounts = _between(firsts, now - window, now)
    return Burst("spike", window, accounts, float(before), 1.0)


def _between(moments: Sequence[datetime], since: datetime, until: datetime) -> int:
    return bisect_right(moments, until) - bisect_right(moments, since)


def tail(least: int, mean: float, size: float) -> float:
    """How likely a negative binomial count of this mean is `least` or more."""
    if least <= 0:
        return 1.0
    if mean <= 0:
        return 0.0
    chance = mean / (mean + size)
    below = sum(
        exp(
            lgamma(k + size)
            - lgamma(size)
            - lgamma(k + 1)
            + size * log(1 - chance)
            + k * log(chance)
        )
        for k in range(least)
    )
    if below < 0.999:
        return max(0.0, 1.0 - below)
    # The far end is summed by itself: 1 - below would be lost in rounding.
    term = exp(
        lgamma(least + size)
        - lgamma(size)
        - lgamma(least + 1)
        + size * log(1 - chance)
        + least * log(chance)
    )
    total, k = 0.0, least
    while term > total * 1e-12 and k < least + 5000:
        total += term
        term *= chance * (k + size) / (k + 1)
        k += 1
    return min(1.0, total)
