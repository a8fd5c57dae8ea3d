"""The texts that are measured on: public data sets where they lie beside the repository, else the demo's own scene."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from bench.figures import percentile
from listener.practice.demo import read_rows, scripted_scene

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Text:
    """One text, with the label that its set gives it."""

    text: str
    label: str


@dataclass(frozen=True, slots=True)
class DataSet:
    """Where a set lies, what it calls its texts, and which of its labels mean that nobody is harmed."""

    name: str
    files: tuple[str, ...]
    column: str
    label: Callable[[Row], str]
    harmless: frozenset[str]
    note: str = ""


def _flag(column: str, yes: str, no: str) -> Callable[[Row], str]:
    return lambda row: yes if row[column] == "1" else no


JIGSAW = DataSet(
    "jigsaw2018 (first 20,000 of train)",
    ("jigsaw2018/train_first20k.csv.gz",),
    "comment_text",
    _flag("toxic", "toxic", "not toxic"),
    frozenset({"not toxic"}),
    "Wikipedia talk pages; the scorer learnt from seven tenths of these texts, so this is a little too kind",
)
SETS = (
    JIGSAW,
    DataSet(
        "wiki_attacks (developer samples)",
        ("wiki_attacks_sample/wiki_attacks_dev_samples.csv.gz",),
        "text",
        _flag("attack", "attack", "no attack"),
        frozenset({"no attack"}),
        "Wikipedia talk pages, half of it chosen to hold more attacks than there are; may overlap with jigsaw2018",
    ),
    DataSet(
        "civil_comments (toxic spans)",
        ("civil_toxic_spans/toxic_posts_spans.jsonl.gz",),
        "text",
        lambda row: "toxic",
        frozenset(),
        "newspaper comments, all called toxic, mostly for an insult",
    ),
    DataSet(
        "civil_comments (500)",
        ("civil_toxic_spans/civil_test_500.csv",),
        "sentence",
        _flag("label", "toxic", "not toxic"),
        frozenset({"not toxic"}),
        "newspaper comments",
    ),
    DataSet(
        "unhealthy_comments",
        ("unhealthy_comments/ucc_val.csv.gz", "unhealthy_comments/ucc_test.csv.gz"),
        "comment",
        _flag("healthy", "healthy", "unhealthy"),
        frozenset({"healthy"}),
        "newspaper comments; unhealthy includes sarcasm and condescension, which break no rule of ours",
    ),
    DataSet(
        "youtube_spam",
        ("youtube_spam/youtube_spam.csv.gz",),
        "content",
        _flag("is_spam", "spam", "ham"),
        frozenset({"ham"}),
        "comments under music videos",
    ),
    DataSet(
        "hatecheck (developer part)",
        ("hatecheck/hatecheck_dev60.csv",),
        "test_case",
        lambda row: str(row["label_gold"]),
        frozenset({"non-hateful"}),
        "made-up test sentences; non-hateful ones quote, deny or reclaim hate on purpose",
    ),
    DataSet(
        "welsh_sentences",
        ("welsh/welsh_sentences.txt.gz",),
        "text",
        lambda row: "harmless",
        frozenset({"harmless"}),
        "whatever is Welsh goes to a person, for the scorer knows no Welsh",
    ),
)


def texts_of(dataset: DataSet, folder: Path, most: int | None = None) -> list[Text]:
    """The texts of a set, `most` of each file; [] where a file is not there. Raises UserError for a broken one."""
    paths = [folder / name for name in dataset.files]
    if not all(path.exists() for path in paths):
        return []
    return [
        Text(str(row[dataset.column]), dataset.label(row))
        for path in paths
        for row in islice(_rows(path, dataset.column), most)
    ]


def _rows(path: Path, column: str) -> Iterator[Row]:
    if path.name.endswith(".txt.gz"):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from ({column: line.strip()} for line in file if line.strip())
    else:
        yield from read_rows(path, column)


def comments(folder: Path, count: int) -> tuple[list[Text], str]:
    """`count` texts, or as many as the set has, and in words where they come from."""
    found = texts_of(JIGSAW, folder, count)
    if found:
        return found, f"real comments of {JIGSAW.name}"
    scene = scripted_scene(7, 1.0, datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    once = [Text(answer.text, "") for answer in scene.key.values() if answer.text]
    repeated = [once[number % len(once)] for number in range(count)]
    return (
        repeated,
        f"the {len(once)} texts of the demo's scene again and again, for the data sets are not here",
    )


def lengths(texts: list[Text]) -> str:
    """The mix of lengths, in words."""
    sizes = [len(text.text) for text in texts]
    low, middle, high, most = (percentile(sizes, s) for s in (0.25, 0.5, 0.75, 1))
    return f"a quarter up to {low:,.0f} characters, half up to {middle:,.0f}, three quarters up to {high:,.0f}, the longest {most:,.0f}"
