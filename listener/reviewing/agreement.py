"""How far two people agree beyond chance: Cohen's kappa, with its interval. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

FEWEST = 20  # pairs; from fewer nothing is said but their number
Z95 = 1.959964
SMOOTHING = 0.5  # added to each cell for the interval, so that agreement without exception is not taken for certainty


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of `pairs`, so many are `agreed`. kappa, low and high are None where nothing can be said; `why` says which: "few",
    or "one_sided" (both always said the same one thing, so that chance explains all of it)."""

    pairs: int
    agreed: int
    kappa: float | None = None
    low: float | None = None
    high: float | None = None
    why: str = ""


def agreement(answers: Iterable[tuple[bool, bool]]) -> Agreement:
    """Of pairs of answers, first and second: whether to hide."""
    cells = [[0, 0], [0, 0]]
    for first, second in answers:
        cells[first][second] += 1
    pairs = sum(map(sum, cells))
    agreed = cells[0][0] + cells[1][1]
    if pairs < FEWEST:
        return Agreement(pairs, agreed, why="few")
    exact = _kappa(cells)
    if exact is None:
        return Agreement(pairs, agreed, why="one_sided")
    smooth = [[count + SMOOTHING for count in row] for row in cells]
    middle = _kappa(smooth) or 0.0
    width = Z95 * sqrt(_variance(smooth, middle))
    low, high = max(-1.0, middle - width), min(1.0, middle + width)
    return Agreement(pairs, agreed, exact, min(low, exact), max(high, exact))


def _shares(cells: list[list[float]] | list[list[int]]) -> tuple[list[list[float]], list[float], list[float]]:  # fmt: skip
    total = sum(map(sum, cells))
    shares = [[count / total for count in row] for row in cells]
    rows = [sum(row) for row in shares]
    columns = [shares[0][n] + shares[1][n] for n in (0, 1)]
    return shares, rows, columns


def _kappa(cells: list[list[float]] | list[list[int]]) -> float | None:
    shares, rows, columns = _shares(cells)
    seen = shares[0][0] + shares[1][1]
    chance = rows[0] * columns[0] + rows[1] * columns[1]
    return None if chance >= 1 else (seen - chance) / (1 - chance)


def _variance(cells: list[list[float]], kappa: float) -> float:
    """The large-sample variance of kappa (Fleiss, Cohen and Everitt, 1969)."""
    total = sum(map(sum, cells))
    shares, rows, columns = _shares(cells)
    chance = rows[0] * columns[0] + rows[1] * columns[1]
    same = sum(
        shares[n][n] * (1 - (rows[n] + columns[n]) * (1 - kappa)) ** 2 for n in (0, 1)
    )
    other = (1 - kappa) ** 2 * sum(
        shares[m][n] * (columns[m] + rows[n]) ** 2 for m, n in ((0, 1), (1, 0))
    )
    rest = (kappa - chance * (1 - kappa)) ** 2
    return max(0.0, (same + other - rest) / (total * (1 - chance) ** 2))


def share(part: int, whole: int) -> tuple[float, float, float] | None:
    """A share with its 95 % interval (Wilson); None for fewer than twenty."""
    if whole < FEWEST:
        return None
    seen, square = part / whole, Z95**2
    middle = (seen + square / (2 * whole)) / (1 + square / whole)
    width = Z95 * sqrt(seen * (1 - seen) / whole + square / (4 * whole**2)) / (1 + square / whole)  # fmt: skip
    return seen, max(0.0, middle - width), min(1.0, middle + width)
