"""Measures a scorer, through the same door that the daemon uses. Nothing here is ever learnt from."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.metrics import roc_auc_score  # type: ignore[import-untyped]

from moderation.toxicity.scorer import Scorer
from moderation.types import LABELS, SIGNS
from training import suites
from training.jigsaw import Part, Split

Floats = npt.NDArray[np.float64]
Truth = npt.NDArray[np.float32]

NATURAL_WEIGHT = (
    57_888 / 6_090
)  # of each fair comment of the official test, which holds as many toxic ones
SEEN = 0.5  # the probability from which a sign counts as seen, in the card
_BINS = 15
_RESAMPLES = 500
IDENTITY = LABELS.index("identity_attack")


@dataclass(frozen=True, slots=True)
class Band:
    """Comments whose claimed probability falls between two edges, and how many of them are so."""

    low: float
    high: float
    comments: float  # counted by weight
    claimed: float  # mean
    true: float


@dataclass(frozen=True, slots=True)
class Sign:
    """How well one sign is seen in our own sentences that were not learnt from, and how rarely elsewhere."""

    there: int  # sentences that hold it
    auc: float  # among all of those sentences
    seen: float  # share of `there` at SEEN or above
    elsewhere: float  # share of the held-out tenth at SEEN or above


@dataclass(frozen=True, slots=True)
class Measured:
    """All figures of the model card. Areas under the curve and rates are from 0 to 1."""

    held_out_rows: int
    held_out_found: tuple[int, ...]  # comments with each label, in the held-out tenth
    held_out_auc: tuple[float, ...]  # for each label
    held_out_range: tuple[float, float]  # 95 % of resamples of the mean over labels
    calibration_error: tuple[
        float, ...
    ]  # expected calibration error for each label, held-out tenth
    official_auc: float
    official_range: tuple[float, float]
    official_error: float  # expected calibration error of toxicity, official comments at the natural rate
    official_rates: tuple[
        tuple[float, float, float], ...
    ]  # threshold, precision, recall at the natural rate
    reliability: tuple[Band, ...]  # toxicity, official comments at the natural rate
    hatecheck_auc: float  # of identity_attack
    hatecheck_rows: int
    signs: tuple[Sign, ...]  # in the order of SIGNS

    @property
    def held_out_mean(self) -> float:
        return float(np.mean(self.held_out_auc))


def measure(
    scorer: Scorer,
    split: Split,
    data: Path,
    unseen: Sequence[tuple[str, tuple[float, ...]]],
) -> Measured:
    """Scores the held-out tenth, the official test's developer half, HateCheck and our unseen sentences."""
    natural = scores(scorer, split.held_out.texts, (*LABELS, *SIGNS))
    ours, elsewhere = natural[:, : len(LABELS)], natural[:, len(LABELS) :]
    official = scores(scorer, split.official.texts)[:, 0]
    truth, toxic = split.held_out.labels, split.official.labels[:, 0]
    cases = suites.hatecheck(data)
    hateful = scores(scorer, [case.text for case in cases])[:, IDENTITY]
    weights = np.where(toxic == 1, 1.0, NATURAL_WEIGHT)
    return Measured(
        held_out_rows=len(truth),
        held_out_found=tuple(int(each) for each in truth.sum(axis=0)),
        held_out_auc=tuple(float(each) for each in _aucs(truth, ours)),
        held_out_range=_resampled(truth, ours),
        calibration_error=tuple(
            calibration_error(truth[:, kind], ours[:, kind])
            for kind in range(len(LABELS))
        ),
        official_auc=float(roc_auc_score(toxic, official)),
        official_range=_resampled(toxic[:, None], official[:, None]),
        official_error=calibration_error(toxic, official, weights),
        official_rates=tuple(
            _rates(toxic, official, weights, each) for each in (0.5, 0.7, 0.8, 0.9)
        ),
        reliability=reliability(toxic, official, weights),
        hatecheck_auc=float(roc_auc_score([case.found for case in cases], hateful)),
        hatecheck_rows=len(cases),
        signs=signs(scorer, unseen, elsewhere),
    )


def signs(
    scorer: Scorer,
    unseen: Sequence[tuple[str, tuple[float, ...]]],
    elsewhere: Floats,
) -> tuple[Sign, ...]:
    """Each sign's figures. `unseen`: sentences with labels and signs; `elsewhere`: signs of other comments."""
    claimed = scores(scorer, [text for text, _ in unseen], SIGNS)
    truth = np.array([known[len(LABELS) :] for _, known in unseen])
    found = []
    for kind in range(len(SIGNS)):
        known = ~np.isnan(truth[:, kind])
        there = truth[:, kind] == 1
        found.append(
            Sign(
                int(there.sum()),
                float(roc_auc_score(truth[known, kind], claimed[known, kind])),
                float((claimed[there, kind] >= SEEN).mean()),
                float((elsewhere[:, kind] >= SEEN).mean()),
            )
        )
    return tuple(found)


def reliability(truth: Truth, claimed: Floats, weights: Floats) -> tuple[Band, ...]:
    """Ten bands of claimed probability, those that hold no comment left out."""
    found = []
    for low in np.arange(10) / 10:
        inside = (claimed >= low) & ((claimed < low + 0.1) | (low == 0.9))
        total = float(weights[inside].sum())
        if total:
            means = [
                float(np.average(each[inside], weights=weights[inside]))
                for each in (claimed, truth)
            ]
            found.append(Band(float(low), float(low) + 0.1, total, *means))
    return tuple(found)


def auc(truth: list[bool], claimed: Floats) -> float:
    """Area under the ROC curve, 0 to 1; NaN where all are so, or none is."""
    if len(set(truth)) < 2:
        return float("nan")
    return float(roc_auc_score(truth, claimed))


def scores(scorer: Scorer, texts: list[str], labels: Sequence[str] = LABELS) -> Floats:
    """The probabilities of these labels of each text, shape (texts, labels)."""
    found = [scorer.score(text) for text in texts]
    return np.array([[score.of(label) for label in labels] for score in found])


def calibration_error(
    truth: npt.NDArray[np.float32], claimed: Floats, weights: Floats | None = None
) -> float:
    """Expected calibration error: how far claimed and true rates lie apart, over equal bins."""
    weights = np.ones(len(truth)) if weights is None else weights
    bins = np.minimum((claimed * _BINS).astype(np.int64), _BINS - 1)
    gaps = np.bincount(bins, weights=weights * (claimed - truth), minlength=_BINS)
    return float(np.abs(gaps).sum() / weights.sum())


def _aucs(truth: npt.NDArray[np.float32], claimed: Floats) -> Floats:
    return np.array(
        [
            roc_auc_score(truth[:, kind], claimed[:, kind])
            for kind in range(truth.shape[1])
        ]
    )


def _resampled(truth: npt.NDArray[np.float32], claimed: Floats) -> tuple[float, float]:
    """The middle 95 % of the mean area when comments are drawn again, with a fixed seed."""
    draw = np.random.Generator(np.random.PCG64(0))
    means: list[float] = []
    while len(means) < _RESAMPLES:
        rows = draw.integers(0, len(truth), len(truth))
        if truth[rows].any(axis=0).all():
            means.append(float(_aucs(truth[rows], claimed[rows]).mean()))
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)


def _rates(
    truth: npt.NDArray[np.float32], claimed: Floats, weights: Floats, threshold: float
) -> tuple[float, float, float]:
    """The threshold, then precision and recall of what is scored at or above it."""
    flagged = claimed >= threshold
    right = weights[flagged & (truth == 1)].sum()
    return (
        threshold,
        float(right / weights[flagged].sum()),
        float(right / weights[truth == 1].sum()),
    )


def fingerprint(part: Part) -> str:
    """Names a part's texts by their hash, so that a card says what it was measured on."""
    digest = hashlib.sha256()
    for text in part.texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()[:16]
