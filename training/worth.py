"""Teaches moderation/claims/opinion/worth.py: `python -m training.worth --data shared/data`.

From ClaimBuster (Arslan, Hassan, Li, Tremayne, 2020: Zenodo 3609356, CC BY 4.0), sentences of United States debates
that people marked as worth a check or not, and from our own sentences about a council. CheckThat! sets are used
only to measure: their licence allows research, not shipping.
"""

from __future__ import annotations

import csv
import gzip
import json
import lzma
from collections import Counter
from pathlib import Path

import click
from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.metrics import average_precision_score, roc_auc_score  # type: ignore[import-untyped]

from moderation.claims.opinion import worth
from training.sentences import FILL, FOLDER, lines, named

ROOT = Path(__file__).resolve().parent
TARGET = ROOT.parent / "moderation" / "claims" / "models" / "worth.json.xz"
SETS = ("claimbuster_kfold_25ncs", "claimbuster_train")
UNSEEN = "claimbuster_test"
OWN_WEIGHT = 4.0  # of one of our sentences beside one of ClaimBuster's
STRENGTH = 0.1  # C of the regression
LEAST = {"w": 6, "p": 15}  # a word, and a pair of words, must be in so many sentences
TINY = 0.02  # a weight below this is left out

Rows = list[tuple[str, int]]


def read(data: Path, name: str) -> Rows:
    """Text and label of one of ClaimBuster's files."""
    path = data / "checkthat_checkworthiness" / f"{name}.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [(row["text"], int(row["label"])) for row in csv.DictReader(file)]


def own() -> Rows:
    """Our own sentences, each with made-up names and places in it."""
    found: Rows = []
    for name, label in (("checkable", 1), ("checkable_not", 0), ("everyday", 0)):
        for line in lines(name, (FOLDER,)):
            for fill in FILL[: 2 if "{" in line else 1]:
                found.append((named(line, *fill), label))
    return found


def learn(data: Path) -> tuple[dict[str, float], dict[str, float]]:
    """The weights, and what they reach on ClaimBuster's test part."""

    unseen = read(data, UNSEEN)
    public = {text: label for name in SETS for text, label in read(data, name)}
    for text, _ in unseen:
        public.pop(text, None)
    rows = [*((t, y, 1.0) for t, y in public.items()), *((t, y, OWN_WEIGHT) for t, y in own())]  # fmt: skip
    seen = [worth.features(text) for text, _, _ in rows]
    counts = Counter(name for each in seen for name in each)
    kept = [{n: v for n, v in each.items() if counts[n] >= LEAST.get(n[0], 0)} for each in seen]  # fmt: skip
    table = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=500, class_weight="balanced")
    model.fit(table.fit_transform(kept), [y for _, y, _ in rows], [w for _, _, w in rows])  # fmt: skip
    weights = dict(zip(table.get_feature_names_out(), model.coef_[0].tolist(), strict=True))  # fmt: skip
    weights = {name: round(value, 3) for name, value in weights.items() if abs(value) >= TINY}  # fmt: skip
    weights["bias"] = round(float(model.intercept_[0]), 3)
    guesses = [_guess(weights, text) for text, _ in unseen]
    labels = [label for _, label in unseen]
    reached = {
        "average_precision": round(float(average_precision_score(labels, guesses)), 3),
        "auc": round(float(roc_auc_score(labels, guesses)), 3),
    }
    return weights, reached


def _guess(weights: dict[str, float], text: str) -> float:
    found = worth.features(text).items()
    return sum(weights.get(name, 0.0) * value for name, value in found)


@click.command()
@click.option("--data", type=click.Path(path_type=Path), required=True)
def main(data: Path) -> None:
    """Learn, and write the weights."""
    weights, reached = learn(data)
    about = {
        "made_by": "python -m training.worth",
        "from": "ClaimBuster (Arslan, Hassan, Li, Tremayne 2020, Zenodo 3609356, CC BY 4.0), and sentences of our own",
        "claimbuster_test": reached,
        "weights": dict(sorted(weights.items())),
    }
    text = json.dumps(about, ensure_ascii=False, indent=0)
    packed = lzma.compress(f"{text}\n".encode(), preset=9 | lzma.PRESET_EXTREME)
    TARGET.write_bytes(packed)
    click.echo(f"{len(weights)} weights, {len(packed):,} bytes, {reached}")


if __name__ == "__main__":
    main()
