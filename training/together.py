"""`python -m training.together`: the trees by which all scores together say that a text breaks some rule.

Grown on the scores of texts that the encoder never learnt from: the tenth of our own whole comments that is kept apart, our own sets
that were looked at, Jigsaw's calibration and held-out tenths, the twentieth of each public set that is only watched, half of
what newspapers' readers wrote that nobody marked (`training.newspapers`), and the lists that strangers wrote (`training.lists`). Of
these the phrasing has learnt; so each is shown as it sounds to a phrasing that was learnt without it. What is grown holds for the
scores of one model file: whoever teaches the encoder grows them again. Then a line is drawn through the texts that they leave in doubt, by
how sure they are and what a second look says that has not read the list either (`training.second_look`).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import (  # type: ignore[import-untyped]
    StratifiedGroupKFold,
    cross_val_predict,
)

from moderation.toxicity.embedded import EmbeddedScorer, load
from moderation.toxicity.scorer import Scorer, load_scorer
from moderation.toxicity.together import FILE, IN_DOUBT, PHRASING, features, log_odds
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import LABELS, SIGNS
from training import grown, newspapers, phrasing, second_parts, sources
from training.beside import note_beside
from training.composed import kept_apart
from training.jigsaw import GRAVE
from training.lessons import Course, pieces_of
from training.lists import listed
from training.packed import rows_in
from training.sentences import FILL, FOLDER, KINDS, LATER, lines, named
from training.stance import SETS

TREES, RATE, DEPTH, LEAST, SHOWN = 300, 0.05, 4, 30, 0.6
FOLDS = 6
SURE = 0.75  # from which the rules file calls a text to a person
CHUNK = 50
# What a row weighs: a fair one that looks like a breach twice what a breach does, for holding up fair talk is the worse failure.
FAIR, BREACH, RUDE, PUBLIC, TEMPLATE = 2.0, 1.0, 0.7, 0.3, 0.1
NATURAL, NEWSPAPERS = 3.0, 2.25  # fair talk that looks like nothing
STRANGERS = (
    2.0  # times that: what a text of a stranger's list weighs, of whom there are thirty
)
# Log odds that are taken off where both are in doubt: among texts in doubt are few of those that people write every day.
SPARED = 0.15
NAMES = (*LABELS, *SIGNS, PHRASING)
HATE = 0.9  # of the share of raters
HATEFUL = ("hatemoji", "hatexplain", "implicit_toxigen", "implicit_toxigen/toxigen")

Table = np.ndarray[tuple[int, int], np.dtype[np.float64]]
Column = np.ndarray[tuple[int], np.dtype[np.float64]]

_scorer: EmbeddedScorer | None = None  # one for each process


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    breach: bool
    weight: float
    part: str  # for the report
    number: int | None = None  # of the list that it stands in


def texts(course: Course, data: Path, scorer: Scorer) -> Iterator[Text]:
    """All that is learnt from."""
    for each in listed():
        weight, part = (BREACH, "strangers, breaches") if each.breach else (FAIR, "strangers, fair")  # fmt: skip
        yield Text(each.text, each.breach, weight * STRANGERS, part, each.number)
    for passage in newspapers.passages(data, course.never):
        if not newspapers.taught(passage) and newspapers.fair(passage, scorer):
            yield Text(passage, False, NEWSPAPERS, "newspapers, fair")
    for name in KINDS:
        fair = name.endswith("_not") or name == "everyday"
        for line in filter(kept_apart, lines(name, (FOLDER, LATER))):
            weight = FAIR if fair else BREACH
            yield Text(named(line, *FILL[0]), not fair, weight, "ours, fair" if fair else "ours, breaches")  # fmt: skip
    for row in rows_in(SETS / "civil_en_dev.jsonl.xz"):
        yield Text(row["text"], False, FAIR, "looked at, fair")
    for row in rows_in(SETS / "breach_dev.jsonl.xz"):
        yield Text(row["text"], True, BREACH, "looked at, breaches")
    yield from _natural(course)
    yield from _watched(course)


def _natural(course: Course) -> Iterator[Text]:
    for part in (course.split.calibrate, course.split.held_out):
        for text, labels in zip(part.texts, part.labels, strict=True):
            if not np.nan_to_num(labels).any():
                yield Text(text, False, NATURAL, "natural, fair")
            elif np.nan_to_num(labels[GRAVE]).any():
                yield Text(text, True, RUDE, "natural, rude")


def _watched(course: Course) -> Iterator[Text]:
    for source, watched in zip(sources.SOURCES, course.watched, strict=True):
        for text, known in watched:
            toxic, hate = known[0], known[-1]
            if source.name == "context_toxicity" and toxic == 0:
                yield Text(text, False, NATURAL, "natural, fair")
            elif source.name == "identity_templates":
                yield Text(text, toxic > 0, TEMPLATE, "templates")
            elif source.name in HATEFUL and hate >= HATE:
                yield Text(text, True, PUBLIC, "hate")


def scored(given: list[Text]) -> Table:
    """The log odds of each label and sign, and of the phrasing, shape (texts, 18)."""
    with ProcessPoolExecutor() as processes:
        rows = processes.map(_features, [each.text for each in given], chunksize=CHUNK)
        return np.array(list(rows))


def _features(text: str) -> list[float]:
    global _scorer
    _scorer = _scorer or load()
    found = features(score_undisguised(_scorer, text or " "))
    return [found[name] for name in NAMES]


def model() -> GradientBoostingClassifier:
    return GradientBoostingClassifier(
        n_estimators=TREES, learning_rate=RATE, max_depth=DEPTH, min_samples_leaf=LEAST, subsample=SHOWN, init="zero",
        random_state=0,
    )  # fmt: skip


def unread(given: list[Text], table: Table, rows: list[phrasing.Row]) -> Table:
    """The same, but that each text of a list is phrased as it sounds to who has not read that list. rows: what phrasing learns from."""
    told, found = phrasing.left_out(rows, phrasing.read(rows)), table.copy()
    for row, each in zip(found, given, strict=True):
        if each.number is not None:
            row[NAMES.index(PHRASING)] = told[phrasing.part_of(each.number)].log_odds(each.text)  # fmt: skip
    return found


def seconds(texts_in_doubt: list[str]) -> list[float]:
    """What the second look in the box says of each: the log odds of a breach."""
    with ProcessPoolExecutor() as processes:
        return list(processes.map(_second, texts_in_doubt, chunksize=CHUNK))


def _second(text: str) -> float:
    global _scorer
    _scorer = _scorer or load()
    return _scorer.second_look(text or " ")[0]


def line(given: list[Text], sure: Column, truth: Column, weights: Column) -> list[float]:  # fmt: skip
    """What is added, and what the log odds of the trees and of the second look are multiplied with. sure: by the trees, left out."""
    near = np.flatnonzero(sure >= IN_DOUBT)
    strange = second_parts.read()  # the lists come first, in the same order
    assert [each.number is not None for each in given].index(False) == len(strange)
    others = [at for at in near if at >= len(strange)]
    told = dict(zip(others, seconds([given[at].text for at in others]), strict=True))
    both = np.array([(log_odds(sure[at]), strange[at] if at < len(strange) else told[at]) for at in near])  # fmt: skip
    drawn = LogisticRegression(C=1e6).fit(both, truth[near], sample_weight=weights[near])  # fmt: skip
    return [round(float(each), grown.PLACES) for each in (drawn.intercept_[0] - SPARED, *drawn.coef_[0])]  # fmt: skip


@click.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True), default=Path("../shared/data"), show_default=True)  # fmt: skip
def main(data: Path) -> None:
    """Grow the trees and write them beside the model. Says how many texts of each part, left out of growing, are called breaches."""
    words = load_scorer("embedded")
    course = Course(data, pieces_of(words), 1)
    given = list(texts(course, data, words))
    table = unread(given, scored(given), list(phrasing.texts(course, data, words, random.Random(0))))  # fmt: skip
    truth = np.array([each.breach for each in given])
    weights = np.array([each.weight for each in given])
    # Each list is left out whole: its texts are of one hand.
    groups = np.array([place if each.number is None else -each.number for place, each in enumerate(given)])  # fmt: skip
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=0)
    found = cross_val_predict(model(), table, truth, groups=groups, cv=folds, params={"sample_weight": weights}, method="predict_proba")[:, 1]  # fmt: skip
    for part in dict.fromkeys(each.part for each in given):
        here = np.array([each.part == part for each in given])
        click.echo(f"{part}: {(found[here] >= SURE).mean():.1%} of {here.sum()} at {SURE}")  # fmt: skip
    drawn = line(given, found, truth, weights)
    click.echo(f"in doubt: {drawn[0]} + {drawn[1]} of the trees + {drawn[2]} of the second look")  # fmt: skip
    grown.write(model().fit(table, truth, weights), NAMES, SURE, FILE, drawn)
    note_beside(FILE)
    click.echo(f"wrote {FILE}, {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
