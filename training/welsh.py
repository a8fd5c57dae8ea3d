"""`python -m training.welsh`: the weights by which the words of a Welsh comment speak for a threat, for despair and the like.

Learnt from lists in Welsh (`training/sentences/lists_welsh.tar.bz2`), each by another hand, in which a third of all fair lines say nearly the
words of a grave one, and from every other of the harmless sentences of a corpus (techiaith, CC0). What is printed is what is made of each
list by weights that were learnt without it. No speaker of Welsh has read the lists: they are drafts, as is what comes of them.
"""

from __future__ import annotations

import gzip
import json
import lzma
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click
import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from moderation.toxicity.phrasing import PLACES, places
from moderation.toxicity.welsh_look import FILE, WelshLook, heard
from moderation.types import WELSH
from training.beside import note_beside
from training.packed import named_texts_in

ARCHIVE = Path(__file__).parent / "sentences" / "lists_welsh.tar.bz2"
# Of these nothing has learnt: what is made of them is what is made of the next stranger's.
UNREAD = Path(__file__).parent / "sentences" / "lists_welsh_unread.tar.bz2"
CORPUS = Path("welsh") / "welsh_sentences.txt.gz"
FAIR = "fair"
STRENGTH = 30.0  # how little the weights are held back
# A list of fair lines that have the grammar of threats, of insults and of despair, and harmless verbs in it: what tells them apart is the verb.
GRAMMAR, OF_GRAMMAR = "14", 3.0
OF_CORPUS = 0.5  # what a sentence of the corpus weighs beside one of ours
MOST = 127
# So many of a hundred fair comments of the lists, a third of which say nearly the words of a grave one, sound like a kind by more than
# .5: odds are told from there, so that a line in the rules file means the same for each kind.
HALF = 1.0
LEAST = 2  # steps; a weight of fewer is left out, and the file is half as long for it
# What counts for none of the others: whoever threatens often insults, and who threatens behind the words may do so openly.
BESIDE = {
    "threat": {"veiled_threat"},
    "veiled_threat": {"threat"},
    "abuse": {"hate", "sexual", "threat"},
    "at_risk": {"self_harm"},
    "self_harm": {"at_risk"},
    "casework": {"at_risk", "self_harm"},
}
# How many of a hundred fair comments of the lists may sound so, where it is printed how many of a kind are heard.
LET_IN = (0.5, 1, 2, 4)

Numbers = np.ndarray[tuple[int], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Line:
    """A comment, what it is (one of WELSH, or anything else that is fair), whose it is, and what it weighs."""

    text: str
    kind: str
    hand: str
    weight: float = 1.0


def listed(archive: Path = ARCHIVE) -> list[Line]:
    """All lines of all hands, in the order of their files. Raises OSError or tarfile.TarError for a broken archive."""
    return [
        Line(text, kind, name, OF_GRAMMAR if name == GRAMMAR else 1.0)
        for name, lines in named_texts_in(archive)
        for kind, _, text in (line.partition(": ") for line in lines.splitlines())
    ]


def corpus(data: Path, part: int) -> list[str]:
    """Every other sentence of the corpus: part 0 teaches, part 1 is only measured on."""
    with gzip.open(data / CORPUS, "rt", encoding="utf-8") as file:
        return [line.strip() for at, line in enumerate(file) if at % 2 == part]


def read(lines: Sequence[Line]) -> csr_matrix:
    """Which places each text has, shape (texts, PLACES): each counts one over the root of how many there are."""
    found = [sorted(places(heard(line.text))) for line in lines]
    ends = np.cumsum([0, *map(len, found)])
    share = np.concatenate([np.full(len(each), 1 / np.sqrt(max(len(each), 1))) for each in found])  # fmt: skip
    return csr_matrix((share, np.concatenate([*map(np.array, found)]).astype(np.int64), ends), shape=(len(lines), PLACES))  # fmt: skip


def learnt(lines: Sequence[Line], table: csr_matrix, without: str = "") -> WelshLook:
    """What is learnt from these lines, but for those of one hand."""
    kinds = np.array([line.kind for line in lines])
    weights = np.array([line.weight for line in lines])
    here = np.array([line.hand != without for line in lines])
    rows, units, biases = [], [], []
    for kind in WELSH:
        apart = here & ~np.isin(kinds, [*BESIDE.get(kind, ())])
        model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0)
        model.fit(table[apart], kinds[apart] == kind, sample_weight=weights[apart])
        unit = float(np.quantile(np.abs(model.coef_[0]), 0.9999)) / MOST
        steps = np.clip(np.round(model.coef_[0] / unit), -MOST, MOST)
        steps[np.abs(steps) < LEAST] = 0
        rows.append(memoryview(steps.astype(np.int8).tobytes()).cast("b"))
        units.append(unit)
        biases.append(float(model.intercept_[0]))
    return WelshLook(tuple(rows), tuple(units), tuple(biases))


def write(found: WelshLook, path: Path) -> None:
    """The file that `moderation.toxicity.welsh_look.read` reads."""
    head = json.dumps({"kinds": WELSH, "units": found.units, "biases": found.biases}).encode()  # fmt: skip
    held = b"".join(row.tobytes() for row in found.weights)
    path.write_bytes(lzma.compress(head + b"\n" + held, preset=9 | lzma.PRESET_EXTREME))  # fmt: skip


def left_out(lines: Sequence[Line], table: csr_matrix) -> dict[Line, tuple[float, ...]]:  # fmt: skip
    """How each line of the lists sounds to weights that were learnt without its hand, as log odds for each of WELSH."""
    ours = [line for line in lines if line.hand != FAIR]
    found: dict[Line, tuple[float, ...]] = {}
    for hand in dict.fromkeys(line.hand for line in ours):
        look = learnt(lines, table, hand)
        found |= {line: look.log_odds(line.text) for line in ours if line.hand == hand}
    return found


def told_from(odds: dict[Line, tuple[float, ...]], share: float) -> tuple[float, ...]:
    """For each of WELSH the log odds that so many of a hundred fair lines exceed."""
    fair = np.array([each for line, each in odds.items() if line.kind not in WELSH])
    return tuple(map(float, np.quantile(fair, 1 - share / 100, axis=0)))


def report(odds: dict[Line, tuple[float, ...]]) -> None:
    """For each kind, each hand left out in turn: how many are heard where so many of a hundred fair comments are, too."""
    edges = {share: told_from(odds, share) for share in (HALF, *LET_IN)}
    for at, kind in enumerate(WELSH):
        said = np.array([each[at] for line, each in odds.items() if line.kind == kind])
        told = [f"{(said >= edges[share][at]).mean():.2f} beside {share} in 100 ({_share(edges[share][at] - edges[HALF][at]):.2f})" for share in LET_IN]  # fmt: skip
        click.echo(f"{kind}, {len(said)}: {', '.join(told)}")


def _share(odds: float) -> float:
    return float(1 / (1 + np.exp(-odds)))


@click.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True), default=Path("../shared/data"), show_default=True)  # fmt: skip
def main(data: Path) -> None:
    """Learn the weights and write them beside the model."""
    lines = listed() + [Line(text, FAIR, FAIR, OF_CORPUS) for text in corpus(data, 0)]
    table = read(lines)
    odds = left_out(lines, table)
    report(odds)
    look, edges = learnt(lines, table), told_from(odds, HALF)
    biases = [bias - edge for bias, edge in zip(look.biases, edges, strict=True)]
    write(replace(look, biases=tuple(biases)), FILE)
    note_beside(FILE)
    click.echo(f"{len(lines)} texts; wrote {FILE}, {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
