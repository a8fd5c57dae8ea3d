"""Measures a scorer, through the same door that the daemon uses. Nothing here is ever learnt from."""

from __future__ import annotations

import csv
import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.metrics import roc_auc_score  # type: ignore[import-untyped]

from moderation.toxicity.scorer import Scorer
from moderation.types import LABELS
from training.jigsaw import Part, Split

Floats = npt.NDArray[np.float64]

NATURAL_WEIGHT = (
    57_888 / 6_090
)  # of each fair comment of the official test, which holds as many toxic ones
_BINS = 15
_RESAMPLES = 500


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
    hatecheck_auc: float
    hatecheck_rows: int
    groups_rows: int  # fair sentences with the name of a group of people in them
    groups_flagged: float  # share of them with toxicity of 0.5 or more
    groups_attacked: float  # share of them with identity_attack of 0.5 or more
    groups_auc: float  # against rude sentences with the same names in them

    @property
    def held_out_mean(self) -> float:
        return float(np.mean(self.held_out_auc))


def measure(scorer: Scorer, split: Split, data: Path) -> Measured:
    """Scores the held-out tenth, the official test's developer half, HateCheck and the identity templates."""
    ours, official = (
        _scores(scorer, split.held_out.texts),
        _scores(scorer, split.official.texts)[:, 0],
    )
    truth, toxic = split.held_out.labels, split.official.labels[:, 0]
    texts, hateful = _hatecheck(data / "hatecheck" / "hatecheck_dev60.csv")
    sentences, rude = _templates(
        data / "identity_templates" / "en_sentence_templates.csv.gz"
    )
    groups, fair = _scores(scorer, sentences), ~np.array(rude)
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
            _rates(toxic, official, weights, each) for each in (0.5, 0.8, 0.9, 0.95)
        ),
        hatecheck_auc=float(roc_auc_score(hateful, _scores(scorer, texts)[:, 0])),
        hatecheck_rows=len(texts),
        groups_rows=int(fair.sum()),
        groups_flagged=float((groups[fair, 0] >= 0.5).mean()),
        groups_attacked=float(
            (groups[fair, LABELS.index("identity_attack")] >= 0.5).mean()
        ),
        groups_auc=float(roc_auc_score(~fair, groups[:, 0])),
    )


def calibration_error(
    truth: npt.NDArray[np.float32], claimed: Floats, weights: Floats | None = None
) -> float:
    """Expected calibration error: how far claimed and true rates lie apart, over equal bins."""
    weights = np.ones(len(truth)) if weights is None else weights
    bins = np.minimum((claimed * _BINS).astype(np.int64), _BINS - 1)
    gaps = np.bincount(bins, weights=weights * (claimed - truth), minlength=_BINS)
    return float(np.abs(gaps).sum() / weights.sum())


def _scores(scorer: Scorer, texts: list[str]) -> Floats:
    found = [scorer.score(text) for text in texts]
    return np.array([[score.of(label) for label in LABELS] for score in found])


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


def _hatecheck(path: Path) -> tuple[list[str], list[bool]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row["test_case"] for row in rows], [
        row["label_gold"] == "hateful" for row in rows
    ]


def _templates(path: Path) -> tuple[list[str], list[bool]]:
    """Every thirteenth of the sentences, which differ by one word from their neighbours."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))[::13]
    return [row["phrase"] for row in rows], [row["toxicity"] == "toxic" for row in rows]


def fingerprint(part: Part) -> str:
    """Names a part's texts by their hash, so that a card says what it was measured on."""
    digest = hashlib.sha256()
    for text in part.texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()[:16]
