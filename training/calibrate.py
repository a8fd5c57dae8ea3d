"""Makes probabilities mean what they say at the natural rate: of comments scored 0.2, about one in five is so.

The model learns from comments with more abuse among them than a page gets, and so claims too much. For each label and
each way out a straight line over its logits (Platt, 1999) is fitted on natural comments that the model has not seen
and, a fifth by weight, on sentences of our own that it has not seen. Wikipedia has too few threats and too little hate
to tell how sure the model may be of them: for such labels, half by weight.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from moderation.toxicity.wordpieces import WordPieces
from moderation.types import LABELS, SIGNS

Floats = npt.NDArray[np.float64]
Truth = npt.NDArray[np.float32]

OUTPUTS = len(LABELS) + len(SIGNS)
RARE = 0.002  # of comments that stop half way may lack this share of those that the whole encoder would flag
# The ranks of fair comments between which a model that is taught again is to answer as it did, so that the lines of the
# rules are passed by as many of them as before.
TAIL = (0.15, 0.003)
POINTS = 40  # looked at between these
FLAGGED = 0.1  # probability from which the whole encoder's word would have mattered


@dataclass(frozen=True, slots=True)
class Lines:
    """For each label and sign a straight line over its logit, slope and shift, for either way out; shape (OUTPUTS,) each."""

    early_slope: Floats
    early_shift: Floats
    late_slope: Floats
    late_shift: Floats


def logits(
    lower: onnx.ModelProto,
    upper: onnx.ModelProto,
    pieces: WordPieces,
    texts: Sequence[str],
) -> tuple[Floats, Floats]:
    """For each text the worst window's logits, half way and at the end; shape (texts, OUTPUTS) each."""
    low, high = _session(lower), _session(upper)
    early, late = [], []
    for text in texts:
        found = [_run(low, high, window) for window in pieces.windows(text)]
        early.append(np.max([each for each, _ in found], axis=0))
        late.append(np.max([each for _, each in found], axis=0))
    return np.array(early, dtype=np.float64), np.array(late, dtype=np.float64)


def _session(model: onnx.ModelProto) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )


def _run(low: object, high: object, window: list[int]) -> tuple[Floats, Floats]:
    half, early = low.run(None, {"ids": np.array([window], dtype=np.int64)})  # type: ignore[attr-defined]
    (late,) = high.run(None, {"half": half})  # type: ignore[attr-defined]
    return early[0], late[0]


def lines(early: Floats, late: Floats, labels: Truth, weights: Floats) -> Lines:
    """The line for each label and way out; `weights`, of the shape of `labels`, is what each counts.

    ValueError if a line would fall: the model would rank upside down.
    """
    found = [
        _line(each[:, kind], labels[:, kind], weights[:, kind])
        for each in (early, late)
        for kind in range(OUTPUTS)
    ]
    slopes, shifts = np.array(found).reshape(2, OUTPUTS, 2).transpose(2, 0, 1)
    if not (slopes > 0).all():
        raise ValueError(
            f"calibration turned a label upside down: slopes {slopes.tolist()}"
        )
    return Lines(slopes[0], shifts[0], slopes[1], shifts[1])


def _line(scores: Floats, labels: Truth, weights: Floats) -> tuple[float, float]:
    known = ~np.isnan(labels)
    line = LogisticRegression(C=1e4, tol=1e-8, max_iter=1_000).fit(
        scores[known, None], labels[known], sample_weight=weights[known]
    )
    return float(line.coef_[0, 0]), float(line.intercept_[0])


def as_before(scores: Floats, before: Floats) -> tuple[Floats, Floats]:
    """Slope and shift of each label by which the fair comments that it is likeliest of fall where they fell before.

    `scores`: new logits of fair comments; `before`: what the shipped model made of the same, as logits; shape (texts, OUTPUTS).
    Ranks rise on both sides, so no line can fall.
    """
    ranks = 1 - np.geomspace(*TAIL, POINTS)
    now, then = (np.quantile(each, ranks, axis=0) for each in (scores, before))
    found = np.array([np.polyfit(now[:, kind], then[:, kind], 1) for kind in range(now.shape[1])])  # fmt: skip
    return found[:, 0], found[:, 1]


def probabilities(scores: Floats, slope: Floats, shift: Floats) -> Floats:
    """What the graph makes of logits."""
    found: Floats = 1 / (1 + np.exp(-(scores * slope + shift)))
    return found


def limits(early: Floats, late: Floats) -> Floats:
    """The largest probabilities half way, all alike in rank, at which stopping there almost never matters.

    `early`, `late`: probabilities of the same texts, shape (texts, OUTPUTS), abuse of all kinds among them.
    """
    flagged = (late >= FLAGGED).any(axis=1)
    best = np.zeros(late.shape[1])
    for rank in np.linspace(0.02, 0.98, 97):
        tried = np.quantile(early[~flagged], rank, axis=0)
        stopped = (early <= tried).all(axis=1)
        if stopped[flagged].mean() > RARE:
            break
        best = tried
    return best
