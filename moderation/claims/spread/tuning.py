"""Which match should count as a repeat, going by what comms said of past alerts. Pure.

It only ever proposes a stricter one: that means fewer false alarms and more missed ones, and people weigh that. One that
people set goes back as far as the answers it rested on speak for it no more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

FLOOR, CEILING = 0.80, 0.95
PRECISION = 0.90  # the share of right alerts that is wished for
LEAST_ANSWERS = 20
_STEP = 100  # thresholds are proposed in hundredths


@dataclass(frozen=True, slots=True)
class Answer:
    """What comms said of one alert, and the surest match in it."""

    score: float
    right: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """A threshold, and what it would have made of the answered alerts."""

    now: float
    to: float
    answers: int
    precision_now: float
    precision_then: float
    right_lost: int  # right alerts that would not have been sent


def precision(answers: Sequence[Answer], threshold: float = 0.0) -> float | None:
    """The share of right alerts among those from a threshold on; None where there are none."""
    kept = [answer.right for answer in answers if answer.score >= threshold]
    return sum(kept) / len(kept) if kept else None


def propose_threshold(
    answers: Sequence[Answer], now: float, least: int = LEAST_ANSWERS
) -> Proposal | None:
    """The smallest rise from `now` that would have kept precision at PRECISION; None where none is needed or none would do.

    It takes `least` answers on alerts that `now` lets through, and half as many that would be left. It never proposes
    a lower threshold: of what was not sent nobody could say whether it was right.
    """
    counted = [answer for answer in answers if answer.score >= now]
    held = precision(counted)
    if len(counted) < least or held is None or held >= PRECISION:
        return None
    for hundredths in range(round(max(now, FLOOR) * _STEP), round(CEILING * _STEP) + 1):
        to = hundredths / _STEP
        kept = [answer for answer in counted if answer.score >= to]
        then = precision(kept)
        if to <= now or then is None or 2 * len(kept) < least:
            continue
        if then >= PRECISION:
            lost = sum(a.right for a in counted) - sum(a.right for a in kept)
            return Proposal(now, to, len(counted), held, then, lost)
    return None


def still_called_for(
    answers: Sequence[Answer], now: float, to: float, least: int = LEAST_ANSWERS
) -> float:
    """How much of a rise from `now` to `to`, which people set, these answers speak for as they stand by now: `to` at most."""
    counted = [answer for answer in answers if answer.score >= now]
    held = precision(counted)
    if len(counted) < least or held is None or held >= PRECISION:
        return now
    found = propose_threshold(answers, now, least)
    return min(to, found.to) if found else to
