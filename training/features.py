"""The texts as sparse matrices, one row a text, one column an n-gram bucket: what `fit` learns from."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse  # type: ignore[import-untyped]

from moderation.toxicity import ngrams

_CHUNK = 2_000  # texts handed to a worker at once


def matrix(texts: Sequence[str], workers: int) -> Any:
    """A CSR matrix, float32, shape (len(texts), ngrams.BUCKETS).

    A row is the sum of the text's words and characters, each 1 / sqrt(number of distinct n-grams of its kind)
    where present: the same length for short and long texts, and nothing that the model file would have to
    carry.
    """
    chunks = [texts[start : start + _CHUNK] for start in range(0, len(texts), _CHUNK)]
    with ProcessPoolExecutor(workers) as pool:
        found = [pair for chunk in pool.map(_grams, chunks) for pair in chunk]
    return _block([words for words, _ in found]) + _block([chars for _, chars in found])


def _grams(
    texts: Sequence[str],
) -> list[tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]]:
    found = [ngrams.grams(text) for text in texts]
    return [
        (each.words.astype(np.int32), each.chars.astype(np.int32)) for each in found
    ]


def _block(ids: list[npt.NDArray[np.int32]]) -> Any:
    counts = np.array([len(each) for each in ids])
    values = np.repeat(1.0 / np.sqrt(np.maximum(counts, 1)), counts).astype(np.float32)
    starts = np.concatenate(([0], np.cumsum(counts)))
    return sparse.csr_matrix(
        (values, np.concatenate(ids), starts), shape=(len(ids), ngrams.BUCKETS)
    )
