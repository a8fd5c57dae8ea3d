"""The public data sets that the encoder learns from, each read into our six labels. Only licences that allow shipping.

A label that a set does not give, or means otherwise, stays NaN and is not learnt. Test splits, and every text of the
sets that we measure on, are left out by the letters and digits of the text.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import html
import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from training.jigsaw import text_key

NAN = float("nan")
Labels = tuple[
    float, ...
]  # toxicity, severe_toxicity, obscene, threat, insult, identity_attack
Row = tuple[str, Labels]
FAIR: Labels = (0.0,) * 6
MOSTLY = 0.7

_RETWEET = re.compile(r"^[!\s\"“]*RT @\w+:?\s*")


@dataclass(frozen=True, slots=True)
class Source:
    """One data set: where it comes from, under which licence, and how it is read."""

    name: str  # its folder in shared/data
    licence: str
    weight: float  # how much one of its rows counts beside a Jigsaw comment
    most: int  # rows drawn of it for one pass
    read: Callable[[Path], Iterator[Row]]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    csv.field_size_limit(1 << 24)
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def hate(found: float) -> Labels:
    """Labels of a set that says only whether a text is hate: how rude it is, it does not say."""
    return (NAN, NAN, NAN, NAN, NAN, float(found))


def _civil(folder: Path) -> Iterator[Row]:
    kinds = {
        "obscene": "Profane/Obscene",
        "threat": "Threat",
        "insult": "Insult",
        "identity_attack": "Identity based Attack",
    }
    with gzip.open(
        folder / "toxic_posts_spans.jsonl.gz", "rt", encoding="utf-8"
    ) as file:
        for line in file:
            post = json.loads(line)
            marked = [kind for kind, *_ in post["spans"]]
            counts = [marked.count(kind) for kind in kinds.values()]
            # One mark of three annotators is a doubt; none at all, where others marked something, is a no.
            rest = [
                1.0 if count > 1 else (0.0 if count == 0 and marked else NAN)
                for count in counts
            ]
            # Every post here was picked because it is toxic: beside no other, that teaches a topic, not toxicity.
            yield post["text"], (NAN, NAN, *rest)


def _context(folder: Path) -> Iterator[Row]:
    for row in _rows(folder / "cat_large_no_context.csv.gz"):
        yield row["text"], FAIR if row["label"] == "0" else (1.0, *[NAN] * 5)


def _davidson(folder: Path) -> Iterator[Row]:
    for row in _rows(folder / "labeled_data.csv.gz"):
        votes, hateful, rude = (
            int(row["count"]),
            int(row["hate_speech"]),
            int(row["offensive_language"]),
        )
        text = _RETWEET.sub("", html.unescape(row["tweet"]))
        fair = 0.0 if hateful + rude == 0 else NAN
        yield text, ((hateful + rude) / votes, fair, fair, fair, fair, hateful / votes)


def _edos(folder: Path) -> Iterator[Row]:
    for row in _rows(folder / "edos_labelled_aggregated.csv.gz"):
        if row["split"] == "train":
            yield (
                row["text"].replace("[USER]", "@user").replace("[URL]", "http://x"),
                hate(row["label_sexist"] == "sexist"),
            )


def _misogyny(folder: Path) -> Iterator[Row]:
    for row in _rows(folder / "final_labels.csv.gz"):
        if row["split"] == "train" and row["body"]:
            yield row["body"], hate(row["level_1"] == "Misogynistic")


def _hatemoji(folder: Path) -> Iterator[Row]:
    for row in _rows(folder / "build_train.csv.gz"):
        yield row["text"], hate(row["label_gold"] == "1")


def _hatexplain(folder: Path) -> Iterator[Row]:
    finer = {
        text_key(row["unmasked_sentence"]): row["gt_label"]
        for row in _rows(folder / "val_3class.csv.gz")
    }
    for row in _rows(folder / "hatexplain_binary.csv.gz"):
        text = row["tweet"].replace("<user>", "@user")
        kind = finer.get(text_key(row["tweet"]))
        # Its raters asked whether a group is attacked, not whether a text is rude. Where all that is known is "hate or
        # offence", about half are hate, and most of the rest is aimed at a group too.
        identity = {"hate": 1.0, "offensive": NAN, "normal": 0.0}.get(
            kind or "", MOSTLY if row["label"] == "1" else 0.0
        )
        yield text, (NAN, NAN, NAN, NAN, NAN, identity)


def _implicit(folder: Path) -> Iterator[Row]:
    for row in _rows(folder / "implicit_hate.csv.gz"):
        yield row["text"], hate(row["label"] == "hate")


def _toxigen(folder: Path) -> Iterator[Row]:
    for row in _rows(folder / "toxigen_human.csv.gz"):
        yield row["text"].replace("_x000D_", " "), hate(row["label"] == "hate")


def _stormfront(folder: Path) -> Iterator[Row]:
    for row in _rows(folder / "stormfront_sentences.csv.gz"):
        if row["label"] in ("hate", "noHate"):
            yield row["text"], hate(row["label"] == "hate")


def _templates(folder: Path) -> Iterator[Row]:
    """Every thirteenth sentence is kept for measuring."""
    for number, row in enumerate(_rows(folder / "en_sentence_templates.csv.gz")):
        if number % 13:
            yield (
                row["phrase"],
                FAIR
                if row["toxicity"] == "nontoxic"
                else (1.0, NAN, NAN, NAN, NAN, NAN),
            )


SOURCES = (
    Source("civil_toxic_spans", "CC0 1.0", 0.8, 10_000, _civil),
    Source("context_toxicity", "Apache-2.0", 0.6, 4_000, _context),
    Source("davidson2017", "MIT", 0.5, 9_000, _davidson),
    Source("edos_sexism", "CC0 1.0", 0.5, 5_000, _edos),
    Source("hatemoji", "CC BY 4.0", 1.0, 5_000, _hatemoji),
    Source("hatexplain", "MIT", 0.6, 8_000, _hatexplain),
    Source("identity_templates", "Apache-2.0", 0.4, 2_000, _templates),
    Source("implicit_toxigen", "MIT", 0.6, 6_000, _implicit),
    Source("implicit_toxigen/toxigen", "MIT", 1.0, 7_000, _toxigen),
    Source("misogyny_eacl2021", "MIT", 0.4, 3_000, _misogyny),
    Source("stormfront_sentences", "CC BY-SA 3.0 ES", 0.7, 8_000, _stormfront),
)

# Files that are measured on and so never learnt from: (path, column of the text).
MEASURED = (
    ("jigsaw2018/test_balanced_dev_half.csv.gz", "comment_text"),
    ("hatecheck/hatecheck_dev60.csv", "test_case"),
    ("hatemoji/hatemojicheck.csv.gz", "text"),
    ("hatemoji/build_validation.csv", "text"),
    ("hatemoji/build_test.csv", "text"),
    ("hatexplain/test_3class.csv.gz", "unmasked_sentence"),
    ("olid/olid_train.csv.gz", "tweet"),
    ("olid/olid_test_dev_half.csv", "tweet"),
    ("kaggle_insults2012/train.csv.gz", "comment"),
    ("kaggle_insults2012/test.csv.gz", "comment"),
    ("kaggle_insults2012/verification.csv.gz", "comment"),
    ("small_toxic_sets/surge_toxicity_1000.csv", "text"),
    ("small_toxic_sets/youtoxic_english_1000.csv.gz", "Text"),
    ("small_toxic_sets/fox_news_comments.csv.gz", "text"),
    ("small_toxic_sets/ethos_binary.csv", "comment"),
    ("unhealthy_comments/ucc_test.csv.gz", "comment"),
    ("unhealthy_comments/ucc_val.csv.gz", "comment"),
    ("wiki_attacks_sample/wiki_attacks_dev_samples.csv.gz", "text"),
    ("civil_toxic_spans/civil_test_500.csv", "sentence"),
    ("civil_toxic_spans/semeval2021_tsd_test.csv.gz", "text"),
)


def measured_keys(data: Path) -> set[str]:
    """The text keys of everything that is measured on. OSError or KeyError if a file or a column is missing."""
    return {
        text_key(row[column]) for path, column in MEASURED for row in _rows(data / path)
    }


def read(source: Source, data: Path, never: set[str]) -> tuple[list[Row], list[Row]]:
    """The rows to learn from, and a twentieth, by hash, to watch how learning goes; each text once."""
    learn: list[Row] = []
    watch: list[Row] = []
    seen = set[str]()
    for text, labels in source.read(data / source.name.split("/")[0]):
        key = " ".join(
            text.lower().split()
        )  # not the letters alone: in some sets an emoji is all that differs
        if text_key(text) not in never and key not in seen:
            seen.add(key)
            digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
            (watch if int(digest[:8], 16) % 20 == 0 else learn).append((text, labels))
    return learn, watch


def names(data: Path, seed: int) -> list[str]:
    """UK places and people: those that hold a rude word and are learnt from, and twice as many that hold none."""
    folder = data / "uk_names_places"
    rude = [
        row["name"]
        for row in _rows(folder / "names_containing_profanity.csv")
        if learnt_name(row["name"])
    ]
    never = {row["name"] for row in _rows(folder / "names_containing_profanity.csv")}
    places = [row["name"] for row in _rows(folder / "gb_places.csv.gz")]
    people = [
        line
        for file in ("uk_surnames.txt", "first_names.txt")
        for line in (folder / file).read_text(encoding="utf-8").split("\n")
    ]
    others = [name for name in (*places, *people) if name and name not in never]
    return rude + random.Random(seed).sample(others, len(rude) * 2)


def learnt_name(name: str) -> bool:
    """Nine tenths of the names that hold a rude word, by hash; the other tenth only measures."""
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % 10 != 0
