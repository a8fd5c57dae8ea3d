"""Which claims of a registry a text is nearest to, by its words and by what it means, and how surely it is one of them.

Words and meaning are added up (docs/decisions/0013); the best few are then ranked once more, by the pairs of words that
stand side by side in both. Without an encoder, words alone decide. The five numbers below are all that was chosen, on
the training part of a public set that is used for measuring only; nothing here is learnt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from moderation.claims.clean import cleaned
from moderation.claims.lexicon import Asked, Entry, Lexicon

Rows = npt.NDArray[np.float32]

LONGEST = 5000  # characters read of one text
_BY_WORDS = 0.65  # the rest is by meaning
_SIDE_BY_SIDE = 0.5
_LOOKED_AT_AGAIN = 20  # entries
_NEXT_BEST = 0.5  # how much of the second best is taken off the best: a text near to two claims is surely neither
_SURE = 0.19  # what is left, from which on a text is one of the claims: one text in a hundred is so by chance
SAME = 0.80  # policy 2.1: what _SURE is on the scale that is shown


class Encodes(Protocol):
    """What turns texts into unit rows: moderation.claims.encoder.SentenceEncoder."""

    def encode(self, texts: Sequence[str]) -> Rows: ...


@dataclass(frozen=True, slots=True)
class Found:
    """The nearest claims, best first, each with its score from 0 to 1.

    The scores rank the claims of one text. `sure` (0 to 1) can be compared between texts: from SAME on, the text is
    about the first of `matches`, and not about something that no claim of the registry speaks of.
    """

    matches: tuple[tuple[str, float], ...] = ()
    sure: float = 0.0


class Finder:
    """A registry made ready. `rows` are those of `rows_of`, where they are at hand already."""

    def __init__(
        self,
        entries: Sequence[Entry],
        encoder: Encodes | None = None,
        rows: Rows | None = None,
    ) -> None:
        self.entries = tuple(entries)
        self.lexicon = Lexicon(self.entries)
        self._encoder = encoder
        self._rows: Rows | None = None
        if encoder is not None:
            self._rows = rows_of(self.entries, encoder) if rows is None else rows

    def find(self, text: str, top: int = 5) -> Found:
        """The `top` nearest claims to a text. Never raises; a text that shares nothing has none."""
        text = cleaned(text[:LONGEST])
        if not self.entries or not text:
            return Found()
        asked = self.lexicon.asked(text)
        scores = self.lexicon.scores(asked)
        if self._encoder is not None and self._rows is not None:
            alike = self._rows @ self._encoder.encode([text])[0]
            scores = np.float32(_BY_WORDS) * scores + np.float32(1 - _BY_WORDS) * alike
        return self._found(asked, scores, top)

    def _found(self, asked: Asked, scores: Rows, top: int) -> Found:
        """The best few, ranked, and how surely the first is meant."""
        places = _best(scores, max(top, _LOOKED_AT_AGAIN))
        ranked = {place: float(scores[place]) for place in places}
        first, *rest = ranked.values()
        sure = shown(first - _NEXT_BEST * max(rest[0] if rest else 0.0, 0.0))
        if self._encoder is not None:
            for place in places[:_LOOKED_AT_AGAIN]:
                ranked[place] += _SIDE_BY_SIDE * self.lexicon.side_by_side(asked, place)
        order = sorted(ranked, key=lambda place: (-ranked[place], place))
        best = [place for place in order if ranked[place] > 0][:top]
        return Found(
            tuple((self.entries[p].claim_id, round(min(ranked[p], 1.0), 4)) for p in best),
            round(sure, 4) if best else 0.0,
        )  # fmt: skip


def rows_of(entries: Sequence[Entry], encoder: Encodes) -> Rows:
    """One row an entry: the mean of the rows of its title and of its claim."""
    rows = [row_of(entry, encoder) for entry in entries]
    return np.stack(rows) if rows else np.zeros((0, 0), dtype=np.float32)


def row_of(entry: Entry, encoder: Encodes) -> Rows:
    """The row of one entry."""
    found: Rows = encoder.encode([text for text in (entry.title, entry.claim) if text])
    return found.mean(axis=0) if len(found) else encoder.encode([""])[0]


def shown(left: float) -> float:
    """What is left of the best score, on the scale from 0 to 1 where SAME parts a claim from none."""
    if left < _SURE:
        return max(SAME * left / _SURE, 0.0)
    return min(SAME + (1 - SAME) * (left - _SURE) / (1 - _SURE), 1.0)


def _best(scores: Rows, top: int) -> list[int]:
    """The places of the highest scores, best first; of equal ones the first."""
    top = min(top, len(scores))
    cut = np.partition(scores, len(scores) - top)[len(scores) - top]
    kept = np.flatnonzero(scores >= cut)
    order = kept[np.argsort(-scores[kept], kind="stable")]
    return [int(place) for place in order[:top]]
