"""What the claims of a registry mean, as rows of numbers, and how near a text is to each claim by them.

A claim has a row for its title, for the claim itself, for what stands below the title, and for each other wording
(docs/decisions/0034-the-nearest-of-a-claims-rows.md). Each of the first three tells of the same claim in its own way,
and a post may be near to one alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from moderation.claims.nearest.clean import cleaned
from moderation.claims.nearest.lexicon import Entry

Rows = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]

_BY_THE_NEAREST = 0.5  # the rest is the mean of title and claim
_NONE = -1.0  # no likeness is less


class Encodes(Protocol):
    """What turns texts into unit rows: moderation.claims.nearest.encoder.SentenceEncoder."""

    def encode(self, texts: Sequence[str]) -> Rows: ...


def rows_of(entries: Sequence[Entry], encoder: Encodes) -> Rows:
    """The rows of all entries, one after the other: float32, shape (rows, width). Raises ValueError for none."""
    return np.concatenate([rows_of_one(entry, encoder) for entry in entries])


def rows_of_one(entry: Entry, encoder: Encodes) -> Rows:
    """Shape (rows, width): of its title, its claim and its subtitle those that it has, then of each other wording."""
    texts = [cleaned(text) for text in (*_named(entry), *_below(entry))]
    return encoder.encode([*texts, *entry.others])


def first_rows(entries: Sequence[Entry]) -> Places:
    """Where the rows of each entry begin, and after the last where they end: shape (entries + 1,)."""
    return np.cumsum([0, *(len(_named(e)) + len(_below(e)) + len(e.others) for e in entries)])  # fmt: skip


class Nearness:
    """How near texts are to the entries of a registry. `rows`: what `rows_of` gave for the same entries, one at least."""

    def __init__(self, entries: Sequence[Entry], rows: Rows) -> None:
        self._rows = rows
        self._starts = first_rows(entries)[:-1]
        parts = [(len(_named(e)), len(_below(e)), len(e.others)) for e in entries]
        # For each row, its share in the mean of its claim, and whether it is another wording.
        self._share = np.array([share for named, below, others in parts
                                for share in [1 / named] * named + [0.0] * (below + others)], dtype=np.float32)  # fmt: skip
        self._other = np.array([other for named, below, others in parts
                                for other in [False] * (named + below) + [True] * others], dtype=np.bool_)  # fmt: skip

    def to(self, row: Rows) -> tuple[Rows, Rows]:
        """The likeness of each entry to a text's row of shape (width,), -1 to 1: two arrays of shape (entries,).

        The first ranks: half of it is the nearest row's. The second, the mean of title and claim, tells how surely a text
        is about an entry at all: nearest rows are near by chance more often. An entry with one wording is as near as that
        wording in both; another wording counts where it is nearer than all that.
        """
        every = self._rows @ row
        mean = np.add.reduceat(every * self._share, self._starts)
        best = np.maximum.reduceat(np.where(self._other, _NONE, every), self._starts)
        other = np.maximum.reduceat(np.where(self._other, every, _NONE), self._starts)
        nearest = (1 - _BY_THE_NEAREST) * mean + _BY_THE_NEAREST * best
        return np.maximum(nearest, other), np.maximum(mean, other)


def _named(entry: Entry) -> list[str]:
    """Its title and its claim, those that are there; one at least, if only an empty one."""
    return [text for text in (entry.title, entry.claim) if text.strip()] or [""]


def _below(entry: Entry) -> list[str]:
    """What stands below the title, if anything does."""
    return [entry.subtitle] if entry.subtitle.strip() else []
