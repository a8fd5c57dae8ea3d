"""Whether statements in other words say the same: they are near in meaning, and the reader takes either for a repeat of the other.

The rows are the sentence encoder's, turned as those of comments are (kinship.py): two residents who say one thing in other
words come near to each other, two who speak of like things less so. Where the encoder cannot be had, words decide alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from moderation.claims import reader
from moderation.claims.nearest import encoder
from moderation.claims.nearest.kinship import of_comments
from moderation.claims.spread.alike import Shape, apart, elsewhere
from moderation.claims.wording.words import plain
from moderation.text.language import tell

if TYPE_CHECKING:
    import numpy
    import numpy.typing

    from moderation.claims.reader import Reader

    Row = numpy.typing.NDArray[numpy.float32]


NEAR = 0.35  # likeness of meaning from which the reader is asked
ASKED = 3  # wordings of a group that the reader is shown, the nearest
# What likeness counts beside the reader's log odds that one repeats the other.
LIKENESS = 4.0
CLOSE = 0.6  # likeness beyond which nearer says no more: what befalls the same thing is as near
SURE = 1.75  # of both together, in the middle of those wordings
_FLOOR = 1e-5


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """What is kept of one wording of a group, to compare others with."""

    shape: Shape
    text: str
    row: Row | None  # where the encoder can be had


def row_of(text: str) -> Row | None:
    """What a statement means, as a unit row; None in Welsh, which the encoder does not know, and where it cannot be had."""
    found = encoder.at_hand()
    if found is None or tell(plain(text))[0] == "cy":
        return None
    row: Row = of_comments(found.encode([text]))[0]
    return row


def says_the_same(
    mine: Shape, text: str, wordings: Sequence[Wording], near: Sequence[float]
) -> bool:
    """Whether a statement says what a group says, in other words. near: how near it is to each of these wordings that has a row.

    A wording with other names keeps it out, for one that names nothing is near to every place's.
    """
    reads = reader.at_hand()
    if reads is None or any(elsewhere(mine, kept.shape) for kept in wordings):
        return False
    known = [kept for kept in wordings if kept.row is not None]
    nearest = sorted(zip(near, known, strict=True), key=lambda one: -one[0])[:ASKED]
    if any(apart(mine, kept.shape) for _, kept in nearest):
        return False
    said = [_sure(reads, kept.text, text) + LIKENESS * min(value, CLOSE) for value, kept in nearest if value >= NEAR]  # fmt: skip
    return sum(said) / len(said) >= SURE


def _sure(reads: Reader, one: str, other: str) -> float:
    """The log odds that one statement repeats the other, by either way of reading them: who says less repeats who says more."""
    there, back = reads.read(one, other).repeats, reads.read(other, one).repeats
    return (_odds(there) + _odds(back)) / 2


def _odds(share: float) -> float:
    kept = min(max(share, _FLOOR), 1 - _FLOOR)
    return log(kept / (1 - kept))


class Rows:
    """The rows of groups of wordings, stacked to be asked all at once."""

    def __init__(self, groups: Iterable[tuple[int, list[Row]]]) -> None:
        import numpy as np

        self._places: list[tuple[int, int, int]] = []
        rows: list[Row] = []
        for number, some in groups:
            self._places.append((number, len(rows), len(rows) + len(some)))
            rows += some
        self._rows = np.stack(rows) if rows else None

    def near(self, row: Row, least: float) -> dict[int, list[float]]:
        """How near (-1 to 1) a statement is to each wording of every group that has one at least so near."""
        if self._rows is None:
            return {}
        found = (self._rows @ row).tolist()
        values = {number: found[start:end] for number, start, end in self._places}
        return {n: each for n, each in values.items() if max(each, default=-1) >= least}
