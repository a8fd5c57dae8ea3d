"""From measured values to the words of a table: percentiles, ratios, rounded figures."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0 to 1) of all values do not exceed. Raises ValueError for none."""
    if not values or not 0 <= share <= 1:
        raise ValueError("a percentile needs values, and a share from 0 to 1")
    return sorted(values)[max(0, ceil(share * len(values)) - 1)]


def median(values: Sequence[float]) -> float:
    """The value in the middle; the lower of two."""
    return percentile(values, 0.5)


def figure(value: float) -> str:
    """Three digits that mean something: 0.0123, 1.23, 12.3, 1,230."""
    if value == 0:
        return "0"
    size = abs(value)
    if size >= 100:
        return f"{value:,.0f}"
    if size >= 10:
        return f"{value:.1f}"
    if size >= 1:
        return f"{value:.2f}"
    return f"{value:.2g}"


def ratio(value: float, peer: float) -> str:
    """How many times the peer's value; "-" where the peer has none."""
    return f"{figure(value / peer)} x" if peer else "-"


def per_cent(part: int, whole: int) -> str:
    """A share of a whole; "-" of nothing."""
    return f"{100 * part / whole:.1f} %" if whole else "-"
