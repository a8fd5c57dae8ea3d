"""What the machine makes of whole public data sets, and of one of them on its way through the whole house."""

from __future__ import annotations

import json
import multiprocessing
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from pathlib import Path

from bench.asked import Asked
from bench.datasets import JIGSAW, SETS, DataSet, Text, texts_of
from bench.judging import Judging
from bench.outcomes import (
    ALONE,
    Made,
    Tally,
    as_table,
    made_of,
    made_of_stored,
    rules_table,
)
from bench.path import AGO, SELDOM, speeds, through_the_house
from bench.report import Block
from bench.stage import Stage, staged
from listener.house import open_store
from listener.store.decisions import last_judgement

TITLE = "what is made of whole data sets, by their own labels"
CHUNK = 50
Tallies = dict[tuple[str, str], Tally]

_judging: Judging | None = None  # one for each worker process


def measure(asked: Asked) -> list[Block]:
    """Judge every set, then send one through the house."""
    here = {s.name: texts_of(s, asked.data, asked.most_rows) for s in SETS}
    missing = [name for name, texts in here.items() if not texts]
    sets = [dataset for dataset in SETS if here[dataset.name]]
    if not sets:
        return ["Not measured: the data sets are not here (name their folder with `--data`)."]  # fmt: skip
    tallies: Tallies = defaultdict(Tally)
    with _pool(asked.processes) as pool:
        lines = [
            line
            for dataset in sets
            for line in _one_set(pool, dataset, here[dataset.name], tallies)
        ]
    if asked.show is not None:
        _write(asked.show, lines)
    blocks: list[Block] = [
        (
            "Each text stands alone: it is judged as the house judges a fresh comment by a stranger under an ordinary post "
            "of the page, by the same `judge`, with the shipped rules, the shipped scorer and the default context. So there "
            "is no brake here, nothing was said before, and no claim is known."
        ),
        as_table(tallies),
        (
            "- hidden: by the machine, for at most 24 hours unless a person agrees.\n"
            "- but for the brake: all signals are there, but the limit on the machine's hides is reached; a person decides.\n"
            "- urgent, queued: stays visible, and a person looks, soon or within days.\n"
            "- The labels are those of the sets, not of our rules: a rude word about a policy is `toxic` there and fair here."
        ),
        "What the sets are:\n\n" + "\n".join(f"- {s.name}: {s.note}." for s in sets),
        "Under which rules those stand that were not left alone:",
        rules_table(tallies),
    ]
    if missing:
        blocks.append("Not here, so not measured: " + ", ".join(missing) + ".")
    return [*blocks, *_whole_house(asked)]


def _pool(processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        processes,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_begin,
    )


def _begin() -> None:
    global _judging
    _judging = Judging()


def _judge(text: str) -> Made:
    if _judging is None:
        _begin()
    assert _judging is not None
    return made_of(_judging.judge(text))


def _one_set(
    pool: ProcessPoolExecutor, dataset: DataSet, texts: list[Text], tallies: Tallies
) -> Iterator[str]:
    """Judge a set, count it, and give a line for each harmless text that was not left alone."""
    made = pool.map(_judge, [text.text for text in texts], chunksize=CHUNK)
    return _lines(dataset, zip(texts, made, strict=True), tallies)


def _lines(
    dataset: DataSet, pairs: Iterable[tuple[Text, Made]], tallies: Tallies
) -> Iterator[str]:
    for text, made in pairs:
        tallies[dataset.name, text.label].add(made)
        if text.label in dataset.harmless and made.outcome != ALONE:
            shown = {
                "set": dataset.name,
                "outcome": made.outcome,
                "rule": made.rule,
                "evidence": made.evidence,
                "text": text.text,
            }
            yield json.dumps(shown, ensure_ascii=False)


def _write(path: Path, lines: Iterable[str]) -> None:
    path.write_text(
        "".join(chain.from_iterable((line, "\n") for line in lines)), encoding="utf-8"
    )


def _whole_house(asked: Asked) -> list[Block]:
    """One set through collect, weigh, decide, act and tell, with all that the house knows around a comment."""
    texts = texts_of(JIGSAW, asked.data, asked.comments)
    if not texts:
        return []
    with staged(texts, ago=AGO, poll_seconds=SELDOM) as stage:
        bare = stage.child("path", "reading")
        whole = through_the_house(stage)
        tallies = _outcomes(stage)
    return [
        (
            f"### {JIGSAW.name} through the whole house\n\n"
            f"The same {len(texts):,} texts as comments of invented people (each writes three on average) on the simulated "
            "Facebook Page and X account, within two hours, in mode act. Here the brake is on: more than ten hides an hour, "
            "or more than 2 % of the day's comments, and the machine hides no more on that page until a person says so. The "
            "house also knows what else the author wrote, what stands twice, and the demo's claims; and half of the texts are "
            "replies on X, which begin with the account's @name."
        ),
        as_table(tallies),
        speeds(len(texts), whole, bare),
        "The peer is the bare loop of `path`.",
    ]


def _outcomes(stage: Stage) -> Tallies:
    """What the database says was made of each comment."""
    tallies: Tallies = defaultdict(Tally)
    store = open_store(stage.folder)
    for comment_id, answer in stage.scene.key.items():
        row = last_judgement(store, comment_id)
        if row is None:
            raise RuntimeError(f"{comment_id} was never judged")
        tallies["the house", str(answer.row["label"])].add(
            made_of_stored(row, row["body"])
        )
    store.close()
    return tallies
