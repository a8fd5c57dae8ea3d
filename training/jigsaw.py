"""Reads the Jigsaw 2018 comments and parts them, before anything is learnt, into learn, calibrate and
held-out.

The parting is by a hash of the text alone, so that it never moves, and a comment that turns up in two files
(or twice in one) never falls on both sides of the line.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

COLUMNS = (
    "toxic",
    "severe_toxic",
    "obscene",
    "threat",
    "insult",
    "identity_hate",
)  # in the order of types.LABELS
# Of its labels those that break a rule whoever is spoken of; the rest may be swearing at a thing.
GRAVE = [COLUMNS.index(name) for name in ("severe_toxic", "threat", "insult", "identity_hate")]  # fmt: skip

_NOT_LETTERS = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Part:
    """Comments and their labels; NaN where a label is not known."""

    texts: list[str]
    labels: npt.NDArray[np.float32]  # shape (len(texts), 6), each 0, 1 or NaN


@dataclass(frozen=True, slots=True)
class Split:
    """What each stage may see. No normalised text stands both in `learn` and in another part."""

    learn: Part  # enriched with toxic comments
    calibrate: Part  # two tenths of train_first20k, at the natural rate
    held_out: Part  # one tenth of train_first20k, at the natural rate
    official: Part  # developer half of the official test, half toxic; only the first column is known


def text_key(text: str) -> str:
    """Letters and digits only, in small letters: equal for copies of a comment that differ in form."""
    return _NOT_LETTERS.sub("", text.lower())


def tenth(text: str) -> int:
    """Which tenth (0 to 9) a text falls into, by the hash of its key."""
    return (
        int(
            hashlib.sha256(text_key(text).encode("utf-8", "surrogatepass")).hexdigest()[
                :8
            ],
            16,
        )
        % 10
    )


def read(folder: Path) -> Split:
    """Reads the four files of `folder` (data/jigsaw2018). OSError if one is missing."""
    first = _rows(folder / "train_first20k.csv.gz")
    official = _rows(folder / "test_balanced_dev_half.csv.gz")
    held_out = [row for row in first if tenth(row["comment_text"]) == 0]
    calibrate = [row for row in first if tenth(row["comment_text"]) in (1, 2)]
    taken = {text_key(row["comment_text"]) for row in held_out + calibrate + official}
    learn = []
    # The first file that has a comment wins: train_sampled keeps the original text where train_extra may not.
    for row in (
        first
        + _rows(folder / "train_sampled.csv.gz")
        + _rows(folder / "train_extra.csv.gz")
    ):
        key = text_key(row["comment_text"])
        if key not in taken:
            taken.add(key)
            learn.append(row)
    return Split(
        learn=_part(learn),
        calibrate=_part(calibrate),
        held_out=_part(held_out),
        official=_part(official),
    )


def _rows(path: Path) -> list[dict[str, str]]:
    csv.field_size_limit(1 << 24)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _part(rows: list[dict[str, str]]) -> Part:
    labels = [[_label(row.get(column, "")) for column in COLUMNS] for row in rows]
    return Part(
        [row["comment_text"] for row in rows],
        np.array(labels, dtype=np.float32).reshape(-1, len(COLUMNS)),
    )


def _label(cell: str) -> float:
    return float(cell) if cell else float("nan")
