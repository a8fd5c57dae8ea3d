"""Learns six logistic regressions at once, by L-BFGS, with unknown labels masked.

Each n-gram's weight is learnt as weight = scale * v with a penalty on v alone. The scale is large for n-grams
that are rare and that lean to one side for this label, so that these are trusted sooner: the idea of naive
Bayes features (Wang and Manning, "Baselines and Bigrams", 2012), here as a prior on size and not on sign.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize  # type: ignore[import-untyped]

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Linear:
    """Six linear models: logit = row @ weights + bias."""

    weights: Floats  # shape (buckets, 6)
    bias: Floats  # shape (6,)


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen by the area under the curve on the calibration part."""

    strength: float = 4.0  # weight of the data against the penalty
    steps: int = 60  # L-BFGS steps
    shrink: float = (
        10.0  # comments' worth of belief that an n-gram leans to neither side
    )
    floor: float = 0.3  # scale of an n-gram that leans to neither side
    first_bias: float = -3.0


def fit(
    rows: Any, labels: Floats, weight: Floats, settings: Settings, workers: int
) -> Linear:
    """Learns from CSR `rows` (texts, buckets), `labels` (texts, 6; NaN unknown) and `weight` (texts,)."""
    buckets, kinds = rows.shape[1], labels.shape[1]
    scale = _scales(rows, labels, settings)
    parts = _parts(rows, labels, weight * np.float32(settings.strength), workers)

    def loss(flat: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        table = flat.astype(np.float32).reshape(buckets + 1, kinds)
        weights, bias = table[:buckets] * scale, table[buckets]
        # The parts are added up in order, so that the sum does not hang on which thread was first.
        found = list(pool.map(lambda part: part.loss(weights, bias), parts))
        slope = np.empty((buckets + 1, kinds))
        slope[:buckets] = sum(each[1] for each in found) * scale
        slope[buckets] = sum(each[2] for each in found)
        slope = slope.ravel()
        penalised = flat[: buckets * kinds]
        slope[: buckets * kinds] += penalised
        return sum(each[0] for each in found) + 0.5 * float(
            penalised @ penalised
        ), slope

    start = np.zeros((buckets + 1, kinds))
    start[buckets] = settings.first_bias
    with ThreadPoolExecutor(workers) as pool:
        options = {"maxiter": settings.steps, "maxcor": 8}
        result = minimize(
            loss, start.ravel(), jac=True, method="L-BFGS-B", options=options
        )
    table = result.x.reshape(buckets + 1, kinds).astype(np.float32)
    return Linear(table[:buckets] * scale, table[buckets])


@dataclass(frozen=True, slots=True)
class _Part:
    """A share of the texts, for one thread."""

    rows: Any
    columns: Any  # rows, transposed
    labels: Floats
    weight: Floats  # shape (texts, 6); 0 where the label is unknown

    def loss(self, weights: Floats, bias: Floats) -> tuple[float, Floats, Floats]:
        """Cross-entropy, and its slope by weights and by bias."""
        logits = self.rows @ weights + bias
        loss = float(
            (self.weight * (np.logaddexp(0, logits) - self.labels * logits)).sum(
                dtype=np.float64
            )
        )
        error = (self.weight * (1 / (1 + np.exp(-logits)) - self.labels)).astype(
            np.float32
        )
        return loss, self.columns @ error, error.sum(axis=0)


def _parts(rows: Any, labels: Floats, weight: Floats, workers: int) -> list[_Part]:
    known = weight[:, None] * ~np.isnan(labels)
    edges = [len(labels) * each // workers for each in range(workers + 1)]
    found = []
    for first, last in pairwise(edges):
        share = rows[first:last]
        found.append(
            _Part(share, share.T, np.nan_to_num(labels[first:last]), known[first:last])
        )
    return found


def _scales(rows: Any, labels: Floats, settings: Settings) -> Floats:
    """How freely each weight may move, shape (buckets, 6), mean 1 for each label."""
    present = rows.copy()
    present.data = np.ones_like(present.data)
    seen = np.asarray(present.sum(axis=0)).ravel()
    rarity = np.log((1 + rows.shape[0]) / (1 + seen)) + 1
    scales = np.empty((rows.shape[1], labels.shape[1]), dtype=np.float32)
    for kind in range(labels.shape[1]):
        sides = np.stack((labels[:, kind] == 1, labels[:, kind] == 0), axis=1).astype(
            np.float32
        )
        counts = present.T @ sides
        usual = counts[:, 0].sum() / counts.sum()
        rate = (counts[:, 0] + settings.shrink * usual) / (
            counts.sum(axis=1) + settings.shrink
        )
        leaning = np.abs(np.log(rate / (1 - rate)) - np.log(usual / (1 - usual)))
        scale = rarity * (settings.floor + leaning)
        scales[:, kind] = scale / scale.mean()
    return scales
