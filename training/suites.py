"""What a scorer is measured on beside Jigsaw: other people's sets, HateCheck, names, groups, disguises. Never learnt from.

Each reader gives plain texts with the truth about them; each raises OSError where a file is missing.
"""

from __future__ import annotations

import csv
import gzip
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from training.disguise import PLAIN_WAYS
from training.sources import learnt_name


@dataclass(frozen=True, slots=True)
class Case:
    """A text, whether it is what the set looks for, and the part of the set it belongs to."""

    text: str
    found: bool
    part: str = ""


@dataclass(frozen=True, slots=True)
class OtherSet:
    """Somebody else's set of comments, as measured here."""

    name: str
    file: str
    read: Callable[[dict[str, str]], tuple[str, bool]]
    bar: float | None  # the area under the curve that is aimed at, per cent


OTHERS = (
    OtherSet("OLID, test (developer half)", "olid/olid_test_dev_half.csv",
             lambda row: (row["tweet"], row["subtask_a"] == "OFF"), 90),
    OtherSet("surge_toxicity", "small_toxic_sets/surge_toxicity_1000.csv",
             lambda row: (row["text"], row["is_toxic"] == "Toxic"), 95),
    OtherSet("fox_news comments, hateful", "small_toxic_sets/fox_news_comments.csv.gz",
             lambda row: (row["text"], row["label"] == "1"), 80),
    OtherSet("kaggle_insults2012, test", "kaggle_insults2012/test.csv.gz",
             lambda row: (row["comment"], row["insult"] == "1"), 90),
    OtherSet("YouToxic", "small_toxic_sets/youtoxic_english_1000.csv.gz",
             lambda row: (row["Text"], row["IsToxic"].upper() == "TRUE"), None),
    OtherSet("Wikipedia attacks, sample", "wiki_attacks_sample/wiki_attacks_dev_samples.csv.gz",
             lambda row: (row["text"], row["attack"] in ("1", "True")), None),
    OtherSet("Civil Comments, 500", "civil_toxic_spans/civil_test_500.csv",
             lambda row: (row["sentence"], row["label"] == "1"), None),
)  # fmt: skip

CARRIERS = (
    "{}",
    "I grew up in {}.",
    "The road to {} is closed again.",
    "Has anyone seen the new timetable for {}?",
    "{} is a fine name for a dog.",
    "We went through {} on our way to the coast.",
    "A letter from {} was read out at the meeting.",
    "Please ask {} to ring me back.",
    "The {} branch of the library opens at ten.",
    "Congratulations to {} on the award!",
    "My grandmother's maiden name was {}.",
)
PARTIES = ("Labour", "Conservative", "Lib Dem", "Green", "Reform", "Plaid Cymru", "SNP")
GROUPS = (
    "black", "white", "Asian", "Chinese", "Polish", "Romanian", "Irish", "English", "Welsh", "Nigerian", "Pakistani",
    "Gypsy", "Jewish", "Muslim", "Christian", "Hindu", "Sikh", "Catholic", "male", "female", "trans", "gay", "lesbian",
    "straight", "bisexual", "disabled", "deaf", "blind", "autistic", "old", "young", "elderly", "teenage", "immigrant",
    *PARTIES,
)  # fmt: skip
SWAPPED = (
    "The {} councillor answered my letter.",
    "A {} neighbour of mine has a question about the bins.",
    "Are there any {} people on the planning committee?",
    "I met a {} family at the food bank.",
    "Most {} voters I know are cross about the bypass.",
    "As a {} resident I was ignored by this council.",
    "My {} friend thinks that the leader should resign.",
    "The {} group held its meeting in the library.",
)


# Harsher, and still fair: criticism of somebody's work in office.
HARSH = (
    "The {} councillor broke every promise and should resign.",
    "I am ashamed that a {} leader voted for these cuts.",
    "What a useless decision by the {} members of the committee.",
)


def rows_of(path: Path) -> Iterator[dict[str, str]]:
    csv.field_size_limit(1 << 24)
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def other(data: Path, which: OtherSet) -> list[Case]:
    return [Case(*which.read(row)) for row in rows_of(data / which.file)]


def hatecheck(data: Path) -> list[Case]:
    """The developer part; `part` is the functionality."""
    rows = rows_of(data / "hatecheck" / "hatecheck_dev60.csv")
    return [
        Case(row["test_case"], row["label_gold"] == "hateful", row["functionality"])
        for row in rows
    ]


def rude_names(data: Path) -> list[Case]:
    """UK names that hold a rude word, in each carrier; `part` says whether the name was learnt from."""
    rows = rows_of(data / "uk_names_places" / "names_containing_profanity.csv")
    names = [row["name"] for row in rows]
    return [
        Case(carrier.format(name), False, "learnt" if learnt_name(name) else "unseen")
        for name in names
        for carrier in CARRIERS
    ]


def swapped() -> list[list[str]]:
    """The same harmless sentence about each group and party, one list a sentence."""
    return [[frame.format(group) for group in GROUPS] for frame in SWAPPED]


def swapped_harsh() -> list[list[str]]:
    """The same fair but angry sentence about each group and party, one list a sentence."""
    return [[frame.format(group) for group in GROUPS] for frame in HARSH]


def frame_of(sentences: list[str]) -> str:
    """The sentence that was filled, with a gap where the groups stood."""
    return next(
        frame.format("…")
        for frame in (*SWAPPED, *HARSH)
        if frame.format(GROUPS[0]) == sentences[0]
    )


def templates(data: Path) -> list[Case]:
    """Every thirteenth of the identity templates; `part` is nothing."""
    rows = list(rows_of(data / "identity_templates" / "en_sentence_templates.csv.gz"))[
        ::13
    ]
    return [Case(row["phrase"], row["toxicity"] == "toxic") for row in rows]


def spelt_otherwise(texts: list[str], seed: int) -> dict[str, list[str]]:
    """The texts with their longer words spelt in each way by itself."""
    found = {}
    for name, way in PLAIN_WAYS.items():
        draw = random.Random(seed)
        found[name] = [
            " ".join(
                way(word, draw) if len(word) > 3 else word for word in text.split(" ")
            )
            for text in texts
        ]
    return found


def as_emoji(texts: list[str]) -> list[str]:
    """Animals and other things that people are called, as pictures."""
    pictures = {"rat": "🐀", "rats": "🐀", "pig": "🐷", "pigs": "🐷", "monkey": "🐒", "monkeys": "🐒", "snake": "🐍",
                "clown": "🤡", "shit": "💩", "cow": "🐄", "dog": "🐕", "bomb": "💣", "gun": "🔫", "knife": "🔪"}  # fmt: skip
    return [
        " ".join(
            pictures.get(word.lower().strip(".,!?"), word) for word in text.split(" ")
        )
        for text in texts
    ]
