"""Makes probabilities mean what they say at the natural rate: of comments scored 0.2, about one in five is
so.

The model learns from comments with more abuse among them than a page gets, and so claims too much. For each
label a straight line over its logits (Platt, 1999) is fitted on natural comments that the model has not seen.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from moderation.toxicity import ngrams
from training.export import Packed
from training.features import matrix

Floats = npt.NDArray[np.float64]


def logits(packed: Packed, texts: Sequence[str], workers: int) -> Floats:
    """What the engine sees before its sigmoid: for each label the worst piece's. Shape (texts, 6)."""
    cut = [ngrams.pieces(text) for text in texts]
    starts = np.concatenate(([0], np.cumsum([len(each) for each in cut])))[:-1]
    rows = matrix([piece for each in cut for piece in each], workers)
    worst: Floats = np.maximum.reduceat(
        (rows @ packed.weights()).astype(np.float64) + packed.bias, starts, axis=0
    )
    return worst


def calibrate(
    packed: Packed, scores: Floats, labels: npt.NDArray[np.float32]
) -> Packed:
    """The same model with each label's line folded into its scale and bias.

    ValueError if a label's line would fall: the model would then rank worse than a coin, and pieces could not
    be compared.
    """
    slope, shift = np.empty(scores.shape[1]), np.empty(scores.shape[1])
    for kind in range(scores.shape[1]):
        line = LogisticRegression(C=1e4, tol=1e-8, max_iter=1_000).fit(
            scores[:, [kind]], labels[:, kind]
        )
        slope[kind], shift[kind] = line.coef_[0, 0], line.intercept_[0]
    if not (slope > 0).all():
        raise ValueError(
            f"calibration turned a label upside down: slopes {slope.tolist()}"
        )
    return Packed(packed.table, packed.scale * slope, packed.bias * slope + shift)
