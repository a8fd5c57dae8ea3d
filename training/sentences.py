"""Whole comments of our own, one a line in training/sentences: what breaks each rule, and what looks like it and is fair.

Each file is one kind; its labels and signs are set here. What was written after the course of the shipped file stands
in the folder `later`, in files of the same names. They are packed, because there are more than fifty thousand lines. A name stands as {P}
(a person), {S} (a surname) or {L} (a place), a slur as {SLUR}: they are filled anew in each pass, so that no name and
no one word is learnt.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from moderation.types import SIGNS
from training.composed import FAIR, MENTIONED, NAN, RUDE_WORDS, SWEAR_WORDS, kept_apart
from training.names import Names
from training.packed import named_texts_in

FOLDER = Path(__file__).parent / "sentences"
LATER = FOLDER / "later"

# A person, the surname and a place, where names need not vary.
FILL = (
    ("Avril Example", "Example", "Wenbrook"),
    ("Cllr Perry Sample", "Sample", "Netherfield"),
)

Row = tuple[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Kind:
    """The labels of one file, and its signs: those that are there, those that may be; all others are not."""

    labels: tuple[float, ...]
    there: str = ""
    perhaps: str = ""

    @property
    def signs(self) -> tuple[float, ...]:
        return tuple(
            1.0 if sign in self.there.split() else
            NAN if sign in self.perhaps.split() else 0.0
            for sign in SIGNS
        )  # fmt: skip


# toxicity, severe_toxicity, obscene, threat, insult, identity_attack
_CALM = FAIR
_VILE = (1.0, NAN, NAN, 1.0, NAN, NAN)
_SOLD = (NAN, 0.0, 0.0, 0.0, 0.0, 0.0)

KINDS = {
    "threats": Kind((1.0, NAN, NAN, 1.0, NAN, 0.0), "", "intimidation personal_data danger self_harm sexual"),
    "incitement": Kind(_VILE, "", "intimidation personal_data danger sexual"),
    "intimidation": Kind((NAN, 0.0, 0.0, NAN, NAN, 0.0), "intimidation", "personal_data danger"),
    "insults": Kind((1.0, NAN, NAN, 0.0, 1.0, 0.0), "", "trolling sexual"),
    "abuse": Kind((1.0, NAN, NAN, NAN, 1.0, NAN), "", "intimidation trolling sexual allegation"),
    "hate_plain": Kind((NAN, NAN, 0.0, 0.0, NAN, 1.0), "", "trolling allegation"),
    "hate_slur": Kind((1.0, NAN, NAN, NAN, NAN, 1.0), "", "trolling intimidation sexual"),
    "sexual": Kind((NAN, NAN, NAN, 0.0, NAN, 0.0), "sexual", "intimidation trolling"),
    "personal_data": Kind((NAN, 0.0, 0.0, NAN, NAN, 0.0), "personal_data", "intimidation allegation at_risk"),
    "promotion": Kind(_SOLD, "promotion", "impersonation sexual"),
    "impersonation": Kind(_SOLD, "impersonation", "promotion"),
    "leaks": Kind(_CALM, "leak", "allegation personal_data impersonation"),
    "allegation": Kind((NAN, 0.0, NAN, 0.0, NAN, 0.0), "allegation", "at_risk leak"),
    "trolling": Kind((NAN, 0.0, NAN, 0.0, NAN, NAN), "trolling", "promotion"),
    "self_harm": Kind((0.0, 0.0, 0.0, 0.0, 0.0, 0.0), "self_harm", "at_risk danger"),
    "at_risk": Kind((NAN, 0.0, 0.0, NAN, NAN, 0.0), "at_risk", "danger self_harm allegation"),
    "danger": Kind(_CALM, "danger", "at_risk"),
    # What looks like each and is fair; rude words in it leave open what Wikipedia's raters would call toxic.
    "threats_not": Kind(_CALM, "", "danger at_risk"),
    "intimidation_not": Kind(_CALM),
    "insults_not": Kind(_CALM),
    "hate_not": Kind(_CALM, "", "at_risk"),
    "sexual_not": Kind(_CALM, "", "at_risk"),
    "personal_data_not": Kind(_CALM, "", "promotion danger"),
    "promotion_not": Kind(_CALM),
    "impersonation_not": Kind(_CALM),
    "leaks_not": Kind(_CALM, "", "danger"),
    "allegation_not": Kind(_CALM),
    "trolling_not": Kind(_CALM),
    "self_harm_not": Kind(_CALM, "", "at_risk"),
    "at_risk_not": Kind(_CALM),
    "danger_not": Kind(_CALM),
    "everyday": Kind(_CALM),
}  # fmt: skip


def rows(
    draw: random.Random,
    names: Names,
    times: int = 1,
    *,
    unseen: bool = False,
    folders: tuple[Path, ...] = (FOLDER, LATER),
) -> Iterator[Row]:
    """Every sentence of every file, so many times, with its labels and signs; `unseen`: the tenth not learnt from."""
    for name, kind in KINDS.items():
        for line in lines(name, folders):
            if kept_apart(line) != unseen:
                continue
            for _ in range(times):
                text = names.filled(line, draw)
                six = list(_labels(text, kind))
                if "{SLUR}" in line and not six[-1]:
                    six[-1] = NAN  # no attack on a group perhaps, but surely not none
                yield text, (*six, *kind.signs)


def fair(*, unseen: bool) -> list[str]:
    """All that only looks like a breach, and everyday talk, under made-up names; `unseen`: the tenth not learnt from."""
    return [
        named(line, *FILL[0])
        for name in KINDS
        if name.endswith("_not") or name == "everyday"
        for line in lines(name)
        if kept_apart(line) == unseen and "{SLUR}" not in line
    ]


def named(line: str, person: str, surname: str, place: str) -> str:
    """The line with these names in their places."""
    return line.replace("{P}", person).replace("{S}", surname).replace("{L}", place)


def lines(name: str, folders: tuple[Path, ...] = (FOLDER, LATER)) -> list[str]:
    """The sentences of one kind, without its remark."""
    texts = [text for folder in folders for text in _texts(folder, name)]
    return [
        line
        for text in texts
        for line in text.splitlines()
        if line and not line.startswith("# ")
    ]


def _texts(folder: Path, name: str) -> Iterator[str]:
    plain = folder / f"{name}.txt"
    if plain.exists():
        yield plain.read_text(encoding="utf-8")
    yield from filter(None, [_packed(folder).get(f"{name}.txt")])


@cache
def _packed(folder: Path) -> dict[str, str]:
    return dict(named_texts_in(folder / "whole.tar.bz2"))


def _labels(text: str, kind: Kind) -> tuple[float, ...]:
    if kind.labels != FAIR:
        return kind.labels
    small = text.lower()
    if SWEAR_WORDS.search(small):
        return (NAN, NAN, NAN, 0.0, 0.0, 0.0)
    return (*MENTIONED[:4], 0.0, 0.0) if RUDE_WORDS.search(small) else FAIR
