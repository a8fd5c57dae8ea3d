"""How well check-worthy statements are put first: on sets that the model has never seen, and on our own fair comments."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path
from time import perf_counter

from bench.asked import ROOT, Asked
from bench.figures import figure, per_cent
from bench.report import Block, Table
from moderation.claims.opinion.worth import worth
from moderation.claims.spread.fresh import statements
from training.packed import rows_in

TITLE = "what is worth a check is put first"
FOLDER = "checkthat_checkworthiness"
RANKED = (
    ("CheckThat! 2020 task 1, test", "ct20_en_test", "tweet_text", "check_worthiness"),
    ("ClaimBuster, test part", "claimbuster_test", "text", "label"),
)
CHOSEN_ON = ("ct22_en_1b_claim_train", "ct22_en_1b_claim_dev")
ASKED_OF = "ct22_en_1b_claim_dev_test"

Scored = list[tuple[float, int]]


def measure(asked: Asked) -> list[Block]:
    """Rank and part the public sets; count what of our fair comments counts as a statement."""
    rows = [_ranked(asked.data, *one) for one in RANKED]
    return [
        (
            "Two voices: a linear model of words that learnt from ClaimBuster (sentences of United States debates) and from our own "
            "sentences, and the reader, taught on ClaimBuster and on 10,600 posts of our own. They have seen "
            "nothing of CheckThat!, whose licence lets nobody ship what was learnt from it: those rows are tweets about "
            "another matter, read as they come. Models taught on CheckThat! itself reach more: .674 in the first "
            "row with the baseline of this project, .806 as published best."
        ),
        Table(("set", "texts", "worth a check", "average precision", "bar"), rows),
        _parted(asked.data),
        *_fair(),
    ]


def _scored(data: Path, name: str, text: str, label: str) -> Scored:
    path = data / FOLDER / f"{name}.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [(worth(row[text]), int(row[label])) for row in csv.DictReader(file)]


def _ranked(data: Path, title: str, name: str, text: str, label: str) -> list[str]:
    scored = _scored(data, name, text, label)
    good = sum(label for _, label in scored)
    bar = ".75" if name.startswith("ct20") else "-"
    return [title, f"{len(scored)}", per_cent(good, len(scored)), f"{average_precision(scored):.3f}", bar]  # fmt: skip


def average_precision(scored: Scored) -> float:
    """The mean of the precision at each good one, best score first; of equal scores the bad ones first."""
    ranked = sorted(scored, key=lambda one: (-one[0], one[1]))
    hits, total = 0, 0.0
    for place, (_, label) in enumerate(ranked, start=1):
        hits += label
        total += label * hits / place
    return total / hits if hits else 0.0


def _parted(data: Path) -> str:
    seen = [one for name in CHOSEN_ON for one in _scored(data, name, "tweet_text", "class_label")]  # fmt: skip
    unseen = _scored(data, ASKED_OF, "tweet_text", "class_label")
    best = max((n / 100 for n in range(5, 95)), key=lambda limit: _right(seen, limit))
    half, chosen = _right(unseen, 0.5), _right(unseen, best)
    return (
        "CheckThat! 2022 task 1B, is it a statement of fact at all (its development test; the official test has no public "
        f"labels): {len(unseen)} tweets, right {per_cent(half, len(unseen))} with the line at 0.5, "
        f"{per_cent(chosen, len(unseen))} with the line at {best:.2f}, chosen on the task's own training part. "
        "The bar is 73 %."
    )


def _right(scored: Scored, limit: float) -> int:
    return sum((value >= limit) == bool(label) for value, label in scored)


def _fair() -> list[Block]:
    texts = [
        str(row["text"])
        for path in sorted((ROOT / "tests" / "sets").glob("civil_*.jsonl.xz"))
        for row in rows_in(path)
    ]
    start = perf_counter()
    with_one = sum(bool(statements(text)) for text in texts)
    spent = 1000 * (perf_counter() - start) / len(texts)
    told = (
        f"Of our {len(texts)} fair comments, {with_one} ({per_cent(with_one, len(texts))}) hold a statement about the council "
        "that could be checked; as nobody else says it, none leads to an alert (a test holds that). Reading one comment "
        f"for such statements takes {figure(spent)} ms."
    )
    return [told]
