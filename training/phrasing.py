"""`python -m training.phrasing`: the weights by which a text's turns of phrase speak for a breach or for fair talk.

Learnt from what the encoder learnt from (our own whole comments but the tenth that is kept apart, a share of Jigsaw's learning part, and
the half of what newspapers' readers wrote that teaches the encoder), and from the lists that strangers wrote (`training.lists`). After it
the trees are grown again (`training.together`).
"""

from __future__ import annotations

import json
import lzma
import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from moderation.toxicity.phrasing import FILE, PLACES, Phrasing, heard, places
from moderation.toxicity.scorer import Scorer, load_scorer
from training import newspapers
from training.beside import note_beside
from training.composed import kept_apart
from training.jigsaw import GRAVE
from training.lessons import Course, pieces_of
from training.lists import listed
from training.sentences import FILL, FOLDER, KINDS, LATER, lines, named

FAIR, RUDE = 42_000, 5_000  # comments of Jigsaw's
LONGEST = 1_500  # characters of each
STRENGTH = 6.0  # how little the weights are held back
MOST = 127
STRANGERS = 6.0  # what a text of a list weighs: there are few of them, and they are what the others only stand for
PARTS = 4  # of the lists; each is also left out once

Weights = np.ndarray[tuple[int], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    breach: bool
    weight: float = 1.0
    part: int | None = None  # of the lists, that it is in


def texts(course: Course, data: Path, scorer: Scorer, draw: random.Random) -> Iterator[Row]:  # fmt: skip
    """All that is learnt from."""
    for each in listed():
        yield Row(each.text, each.breach, STRANGERS, part_of(each.number))
    for name in KINDS:
        fair = name.endswith("_not") or name == "everyday"
        for line in lines(name, (FOLDER, LATER)):
            if not kept_apart(line):
                yield Row(named(line, *FILL[0]), not fair)
    yield from (Row(passage, False) for passage in newspapers.learnt(data, course.never, scorer))  # fmt: skip
    learn = course.split.learn
    known = [np.nan_to_num(labels) for labels in learn.labels]
    fair_ones = [text for text, labels in zip(learn.texts, known, strict=True) if not labels.any()]  # fmt: skip
    rude_ones = [text for text, labels in zip(learn.texts, known, strict=True) if labels[GRAVE].any()]  # fmt: skip
    yield from (Row(text, False) for text in draw.sample(fair_ones, FAIR))
    yield from (Row(text, True) for text in draw.sample(rude_ones, RUDE))


def part_of(number: int) -> int:
    """The part that a list is left out with."""
    return number % PARTS


def read(rows: Sequence[Row]) -> csr_matrix:
    """Which places each text has, shape (texts, PLACES): each counts one over the root of how many there are."""
    with ProcessPoolExecutor() as processes:
        found = list(processes.map(_places, [row.text for row in rows], chunksize=500))
    ends = np.cumsum([0, *map(len, found)])
    share = np.concatenate([np.full(len(each), 1 / np.sqrt(max(len(each), 1))) for each in found])  # fmt: skip
    return csr_matrix((share, np.concatenate([*map(np.array, found)]).astype(np.int64), ends), shape=(len(rows), PLACES))  # fmt: skip


def learnt(rows: Sequence[Row], table: csr_matrix, without: int | None = None) -> Phrasing:  # fmt: skip
    """What is learnt from these rows; `without`: but those in this part of the lists."""
    here = np.array([without is None or row.part != without for row in rows])
    breach, weight = (np.array([getattr(row, name) for row in rows])[here] for name in ("breach", "weight"))  # fmt: skip
    model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0)
    model.fit(table[here], breach, sample_weight=weight)
    return in_bytes(model.coef_[0], float(model.intercept_[0]))


def left_out(rows: Sequence[Row], table: csr_matrix) -> tuple[Phrasing, ...]:
    """For each part of the lists what is learnt without it: how a text of it sounds to who has not read it."""
    return tuple(learnt(rows, table, part) for part in range(PARTS))


def _places(text: str) -> list[int]:
    return sorted(places(heard(text[:LONGEST])))


def in_bytes(weights: Weights, bias: float) -> Phrasing:
    """The weights in steps of a size that the largest of them just takes."""
    unit = float(np.quantile(np.abs(weights), 0.9995)) / MOST
    steps = np.clip(np.round(weights / unit), -MOST, MOST).astype(np.int8)
    return Phrasing(memoryview(steps.tobytes()).cast("b"), unit, bias)


def write(found: Phrasing, path: Path) -> None:
    """The file that `moderation.toxicity.phrasing.read` reads."""
    head = json.dumps({"unit": found.unit, "bias": found.bias}).encode()
    path.write_bytes(lzma.compress(head + b"\n" + found.weights.tobytes(), preset=9 | lzma.PRESET_EXTREME))  # fmt: skip


@click.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True), default=Path("../shared/data"), show_default=True)  # fmt: skip
def main(data: Path) -> None:
    """Learn the weights and write them beside the model."""
    scorer = load_scorer("embedded")
    course = Course(data, pieces_of(scorer), 1)
    rows = list(texts(course, data, scorer, random.Random(0)))
    write(learnt(rows, read(rows)), FILE)
    note_beside(FILE)
    click.echo(f"{len(rows)} texts; wrote {FILE}, {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
