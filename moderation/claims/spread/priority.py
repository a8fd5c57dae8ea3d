"""How soon comms should hear of a repeated claim: impact x reach x confidence x velocity (policy 10.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor
from typing import Literal

from moderation.types import Claim

Level = Literal["HIGH", "MEDIUM", "LOW", "NONE"]

LOW_FROM = 2.0
FASTEST = 2.0
LEVELS: tuple[tuple[float, Level], ...] = (  # the points from which each begins
    (15.0, "HIGH"),
    (6.0, "MEDIUM"),
    (LOW_FROM, "LOW"),
)
_BANDS: tuple[Level, ...] = ("NONE", "LOW", "MEDIUM", "HIGH")
_REACH = (50, 250, 1000, 5000)  # views from which reach is 2, 3, 4, 5
_VIEWS_OF_AN_ACCOUNT = (
    10  # at least: a reply that was just written has had hardly any yet (decision 0022)
)
_VERDICT_WEIGHT = {
    "false": 1.0,
    "misleading": 0.8,
    "outdated": 0.8,  # it was true once, and is believed for that
    "unverified": 0.5,
    "true": 0.0,
}
NO_ENTRY_MATCH = 0.5
_FLOOR_IMPACT, _FLOOR_CONFIDENCE = 5, 0.70
_RAISED_TOPICS = ("voting", "safety")  # R4c and R4d


@dataclass(frozen=True, slots=True)
class Priority:
    """A level, the value it comes from (0 to 50), its four parts, and why it was raised, if it was."""

    level: Level
    value: float
    parts: Mapping[str, float]  # "impact", "reach", "confidence", "velocity"
    floor: bool = False  # HIGH because impact is 5 and confidence at least 0.70
    raised: bool = False  # one band up for an emergency
    views: int = (
        0  # what reach was counted by, where views told of more than accounts do
    )


def priority(
    claim: Claim | None,
    match_score: float,
    certainty: float,
    *,
    views: int | None = None,
    accounts: int = 1,
    press: bool = False,
    recent: int = 0,
    before: int = 0,
    second_platform: bool = False,
    emergency: bool = False,
    impact: int = 1,
) -> Priority:
    """Weigh one cluster of like comments.

    claim: the registry's entry as in force, or None where there is none; then `impact` (1 to 5) is a person's
    and the match counts as 0.5. match_score and certainty: 0 to 1. views: those that platforms tell of, in all; reach
    goes by them or by ten for each of `accounts` (distinct, in the cluster), whichever is more. recent, before: the cluster's comments in the last six hours and in
    the six before those.
    Raises ValueError for a number out of its range.
    """
    _check(match_score, certainty, views, accounts, recent, before, impact)
    weight = _VERDICT_WEIGHT[
        "unverified" if claim is None or claim.status == "expired" else claim.verdict
    ]
    matched = NO_ENTRY_MATCH if claim is None else match_score
    parts = {
        "impact": float(impact if claim is None else claim.impact),
        "reach": float(_reach(views, accounts, press)),
        "confidence": (0.6 * matched + 0.4 * certainty) * weight,
        "velocity": _velocity(recent, before, second_platform),
    }
    product = parts["impact"] * parts["reach"] * parts["confidence"] * parts["velocity"]
    value = round(product, 9)  # what is 6 by the book is no 5.9999999999
    level: Level = next((name for least, name in LEVELS if value >= least), _BANDS[0])
    harmful = (
        parts["impact"] >= _FLOOR_IMPACT
        and round(parts["confidence"], 9) >= _FLOOR_CONFIDENCE
    )
    if harmful:
        level = "HIGH"
    raised = emergency and level != "HIGH" and value > 0 and _is_raised(claim)
    if raised:
        level = _BANDS[_BANDS.index(level) + 1]
    told = views or 0
    by_views = 0 if press or told <= accounts * _VIEWS_OF_AN_ACCOUNT else told
    return Priority(level, value, parts, harmful, raised, by_views)


def points(value: float) -> str:
    """A value as people read it: never more than it is, so that no LOW is shown with the points of a MEDIUM."""
    return f"{floor(value * 10 + 1e-9) / 10:.1f}"


def _is_raised(claim: Claim | None) -> bool:
    return claim is not None and claim.topic in _RAISED_TOPICS


def _reach(views: int | None, accounts: int, press: bool) -> int:
    if press:
        return 5
    seen = max(views or 0, accounts * _VIEWS_OF_AN_ACCOUNT)
    return 1 + sum(seen >= least for least in _REACH)


def _velocity(recent: int, before: int, second_platform: bool) -> float:
    """A cluster's first hours have nothing to compare with: one comment more than none is no spike, so the
    six hours before count as at least one comment."""
    ratio = recent / max(before, 1)
    if second_platform or ratio >= 6:
        return FASTEST
    if ratio >= 3:
        return 1.5
    return 1.25 if ratio >= 2 else 1.0


def _check(
    match_score: float,
    certainty: float,
    views: int | None,
    accounts: int,
    recent: int,
    before: int,
    impact: int,
) -> None:
    for name, value in (("match_score", match_score), ("certainty", certainty)):
        if not 0 <= value <= 1:
            raise ValueError(f"{name} must lie between 0 and 1, not {value}")
    for name, count in (
        ("views", views or 0),
        ("accounts", accounts),
        ("recent", recent),
        ("before", before),
    ):
        if count < 0:
            raise ValueError(f"{name} must not be negative, not {count}")
    if not 1 <= impact <= 5:
        raise ValueError(f"impact must lie between 1 and 5, not {impact}")
