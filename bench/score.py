"""The embedded scorer by itself: time a comment by length, time to load, memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from itertools import cycle
from time import perf_counter
from typing import Any

from bench.asked import ROOT, Asked
from bench.datasets import Text, comments
from bench.figures import figure, median, percentile, ratio
from bench.report import Block, Table
from bench.stage import run_child
from moderation.toxicity.ngrams import grams
from moderation.toxicity.scorer import load_scorer

TITLE = "the embedded toxicity scorer"
LENGTHS = (100, 300, 1000)  # characters
LEARNT_FROM = 2000  # texts, for the peer
FRESH = 3  # interpreters that are started anew
AROUND = """
import json
from time import perf_counter
from bench.machine import memory
started = perf_counter()
{}
print(json.dumps([perf_counter() - started, memory()[1]]))
"""
LOADED = "from moderation.toxicity.scorer import load_scorer; load_scorer('embedded').score('A first text.')"
BARE = "import numpy, onnxruntime"


def measure(asked: Asked) -> list[Block]:
    """Everything in one child process, on one core."""
    texts, source = comments(asked.data, max(LEARNT_FROM, 5 * asked.texts))
    given = {
        "timed": {size: cut(texts, size, asked.texts) for size in LENGTHS},
        "learn": [[text.text, text.label] for text in texts[:LEARNT_FROM]],
    }
    made = run_child("score", "inside", given=given)
    peers = [name for name in ("n-grams", "scikit-learn") if name in made["ms"]]
    rows = []
    for size in map(str, LENGTHS):
        ours = made["ms"]["embedded"][size]
        row = [size, figure(median(ours)), figure(percentile(ours, 0.95))]
        for peer in peers:
            theirs = median(made["ms"][peer][size])
            row += [figure(theirs), ratio(median(ours), theirs)]
        rows.append(row)
    columns = ["characters", "median, ms", "p95, ms"]
    for peer in peers:
        columns += [f"{peer}, median, ms", "ratio"]
    return [
        (
            f"One text at a time, in one thread of a child process; {asked.texts} texts of exactly each length, cut from "
            f"{source}. Comments beyond 800 characters are also "
            "scored window by window."
        ),
        Table(tuple(columns), rows),
        _peers(peers),
        Table(
            ("in a fresh interpreter", "the scorer", "bare libraries", "ratio"),
            [
                (name, figure(ours), figure(theirs), ratio(ours, theirs))
                for name, ours, theirs in zip(
                    ("seconds to load, and score one text", "memory then, MiB"),
                    _loaded(LOADED),
                    _loaded(BARE),
                    strict=True,
                )
            ],
        ),
        "The peer here only imports numpy and onnxruntime. Each figure is the median of "
        + f"{FRESH} interpreters.",
    ]


def _loaded(program: str) -> tuple[float, float]:
    """Seconds that a program takes once its interpreter is up, and MiB that it holds at its end."""
    found = []
    for _ in range(FRESH):
        done = subprocess.run(
            [sys.executable, "-c", AROUND.format(program)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        found.append(json.loads(done.stdout))
    return median([f[0] for f in found]), median([f[1] for f in found])


def _peers(peers: list[str]) -> str:
    told = "The peer `n-grams` only takes the text apart into hashed n-grams, which is the scorer's first half."
    if "scikit-learn" in peers:
        told += (
            f" The peer `scikit-learn` is a TfidfVectorizer (words 1-2, characters 2-5) with one logistic regression, fitted "
            f"on {LEARNT_FROM:,} texts: one label instead of six, a smaller vocabulary, no windows."
        )
    return told


def cut(texts: list[Text], size: int, count: int) -> list[str]:
    """`count` texts of exactly `size` characters, cut from the texts joined end to end."""
    made: list[str] = []
    rest = ""
    for text in cycle(texts):
        rest += text.text + " "
        while len(rest) >= size and len(made) < count:
            made.append(rest[:size])
            rest = rest[size:]
        if len(made) >= count:
            return made
    return made


# ---- what runs in the child ----


def inside() -> dict[str, Any]:
    """Load, score and measure."""
    given = json.load(sys.stdin)
    calls: dict[str, Callable[[str], object]] = {
        "embedded": load_scorer("embedded").score,
        "n-grams": grams,
    }
    if find_spec("sklearn") and len({label for _, label in given["learn"]}) > 1:
        calls["scikit-learn"] = _fitted(given["learn"])
    ms: dict[str, dict[str, list[float]]] = {name: {} for name in calls}
    for size, texts in given["timed"].items():
        for call in calls.values():
            call(texts[0])
        for text in texts:  # in turn, so that what else the machine does hits all alike
            for name, call in calls.items():
                started = perf_counter()
                call(text)
                taken = 1000 * (perf_counter() - started)
                ms[name].setdefault(size, []).append(taken)
    return {"ms": ms}


def _fitted(rows: list[list[str]]) -> Any:
    """Something like our features from the common library."""
    vectorizer = import_module("sklearn.feature_extraction.text").TfidfVectorizer
    regression = import_module("sklearn.linear_model").LogisticRegression
    pipeline = import_module("sklearn.pipeline")
    words = vectorizer(ngram_range=(1, 2))
    characters = vectorizer(analyzer="char_wb", ngram_range=(2, 5))
    model = pipeline.make_pipeline(
        pipeline.make_union(words, characters), regression(max_iter=200)
    )
    model.fit([text for text, _ in rows], [label for _, label in rows])
    return lambda text: model.predict_proba([text])
