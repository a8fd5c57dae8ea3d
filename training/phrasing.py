"""`python -m training.phrasing`: the weights by which a text's turns of phrase speak for a breach or for fair talk.

Learnt from what the encoder learnt from: our own whole comments but the tenth that is kept apart, a share of Jigsaw's learning part, and
the half of what newspapers' readers wrote that teaches the encoder. After it the trees are grown again (`training.together`).
"""

from __future__ import annotations

import json
import lzma
import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import click
import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from moderation.phrasing import FILE, PLACES, heard, places
from moderation.toxicity.scorer import Scorer, load_scorer
from training import newspapers
from training.composed import kept_apart
from training.export import note_beside
from training.lessons import Course
from training.sentences import FILL, FOLDER, KINDS, LATER, lines, named
from training.together import GRAVE, pieces_of

FAIR, RUDE = 42_000, 5_000  # comments of Jigsaw's
LONGEST = 1_500  # characters of each
STRENGTH = 6.0  # how little the weights are held back
MOST = 127

Row = tuple[str, bool]


def texts(course: Course, data: Path, scorer: Scorer, draw: random.Random) -> Iterator[Row]:  # fmt: skip
    """All that is learnt from, each with whether it breaks a rule."""
    for name in KINDS:
        fair = name.endswith("_not") or name == "everyday"
        for line in lines(name, (FOLDER, LATER)):
            if not kept_apart(line):
                yield named(line, *FILL[0]), not fair
    yield from ((passage, False) for passage in newspapers.learnt(data, course.never, scorer))  # fmt: skip
    learn = course.split.learn
    known = [np.nan_to_num(labels) for labels in learn.labels]
    fair_ones = [text for text, labels in zip(learn.texts, known, strict=True) if not labels.any()]  # fmt: skip
    rude_ones = [text for text, labels in zip(learn.texts, known, strict=True) if labels[GRAVE].any()]  # fmt: skip
    yield from ((text, False) for text in draw.sample(fair_ones, FAIR))
    yield from ((text, True) for text in draw.sample(rude_ones, RUDE))


def learnt(rows: list[Row]) -> tuple[np.ndarray[tuple[int], np.dtype[np.float64]], float]:  # fmt: skip
    """The weight of each place, as log odds, and the bias."""
    with ProcessPoolExecutor() as processes:
        found = list(processes.map(_places, [text for text, _ in rows], chunksize=500))
    ends = np.cumsum([0, *map(len, found)])
    share = np.concatenate([np.full(len(each), 1 / np.sqrt(max(len(each), 1))) for each in found])  # fmt: skip
    table = csr_matrix((share, np.concatenate([*map(np.array, found)]).astype(np.int64), ends), shape=(len(rows), PLACES))  # fmt: skip
    model = LogisticRegression(C=STRENGTH, solver="liblinear").fit(table, [breach for _, breach in rows])  # fmt: skip
    return model.coef_[0], float(model.intercept_[0])


def _places(text: str) -> list[int]:
    return sorted(places(heard(text[:LONGEST])))


def write(weights: np.ndarray[tuple[int], np.dtype[np.float64]], bias: float, path: Path) -> None:  # fmt: skip
    """The weights in steps of a size that the largest of them just takes, packed."""
    unit = float(np.quantile(np.abs(weights), 0.9995)) / MOST
    steps = np.clip(np.round(weights / unit), -MOST, MOST).astype(np.int8)
    head = json.dumps({"unit": unit, "bias": bias}).encode()
    path.write_bytes(lzma.compress(head + b"\n" + steps.tobytes(), preset=9 | lzma.PRESET_EXTREME))  # fmt: skip


@click.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True), default=Path("../shared/data"), show_default=True)  # fmt: skip
def main(data: Path) -> None:
    """Learn the weights and write them beside the model."""
    scorer = load_scorer("embedded")
    course = Course(data, pieces_of(scorer), 1)
    rows = list(texts(course, data, scorer, random.Random(0)))
    write(*learnt(rows), FILE)
    note_beside(FILE)
    click.echo(f"{len(rows)} texts; wrote {FILE}, {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
