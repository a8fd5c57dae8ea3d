"""Which claims of a registry a text is nearest to, by its words and by what it means, and how surely it is one of them.

Words and meaning are added up (docs/decisions/0013-finding-the-claim.md). Without an encoder, words alone decide. The
few numbers below, in lexicon.py and in rows.py are all that was chosen; nothing here is learnt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from moderation.claims.nearest.clean import cleaned
from moderation.claims.nearest.dates import Calendar
from moderation.claims.nearest.lexicon import Entry, Lexicon
from moderation.claims.nearest.rows import Encodes, Nearness, Rows, rows_of

LONGEST = 5000  # characters read of one text
_BY_WORDS = 0.65  # the rest is by meaning
_LEAST = 0.0001  # the score of a claim that shares something
_NEXT_BEST = 0.5  # how much of the second best is taken off the best: a text near to two claims is surely neither
# By words and meaning, and by words alone: what is left from which on a text is one of the claims (fewer than one in a
# hundred are so by chance), and what the second best has at least (in a registry of five it would have next to nothing).
_SURE, _NEXT = 0.21, 0.14
_SURE_BY_WORDS, _NEXT_BY_WORDS = 0.14, 0.05
SAME = 0.80  # policy 2.1: what _SURE is on the scale that is shown


@dataclass(frozen=True, slots=True)
class Found:
    """The nearest claims, best first, each with its score from 0 to 1.

    The scores rank the claims of one text. `sure` (0 to 1) can be compared between texts: from SAME on, the text is
    about the first of `matches`, and not about something that no claim of the registry speaks of.
    """

    matches: tuple[tuple[str, float], ...] = ()
    sure: float = 0.0


class Finder:
    """A registry made ready. `rows`: what `rows_of` gave for the same entries, where it is at hand; so for `lexicon`."""

    def __init__(
        self,
        entries: Sequence[Entry],
        encoder: Encodes | None = None,
        rows: Rows | None = None,
        lexicon: Lexicon | None = None,
    ) -> None:
        self.entries = tuple(entries)
        self.lexicon = lexicon or Lexicon(self.entries)
        self._calendar = Calendar(self.entries)
        self._encoder = encoder
        self._nearness: Nearness | None = None
        if encoder is not None and self.entries:
            made = rows_of(self.entries, encoder) if rows is None else rows
            self._nearness = Nearness(self.entries, made)

    def find(self, text: str, top: int = 5) -> Found:
        """The `top` nearest claims to a text. Never raises; a text that shares nothing has none."""
        written = text[:LONGEST]
        text = cleaned(written)
        if not self.entries or not text:
            return Found()
        scores, plain = self._scored(text, self._calendar.agreement(written))
        places = [place for place in _best(scores, max(top, 1)) if scores[place] > 0]
        if not places:
            return Found()
        first = places[0]
        second = max((float(plain[p]) for p in _best(plain, 2) if p != first), default=0.0)  # fmt: skip
        return Found(
            tuple((self.entries[p].claim_id, round(min(float(scores[p]), 1.0), 4)) for p in places[:top]),
            round(self._sure(float(plain[first]), second), 4),
        )  # fmt: skip

    def _scored(self, text: str, dates: Rows) -> tuple[Rows, Rows]:
        """The scores of all entries by which they are ranked, and those that say how surely; without an encoder the same."""
        words = self.lexicon.scores(self.lexicon.asked(text))
        if self._encoder is None or self._nearness is None:
            dated = _dated(words, dates)
            return dated, dated
        ranks, says = self._nearness.to(self._encoder.encode([text])[0])
        both = (_BY_WORDS * words + (1 - _BY_WORDS) * alike for alike in (ranks, says))
        ranked, sure = (_dated(each.astype(np.float32), dates) for each in both)
        return ranked, sure

    def _sure(self, first: float, second: float) -> float:
        """What is left of the best score, on the scale from 0 to 1 where SAME parts a claim from none."""
        words = self._nearness is None
        line, usual = (_SURE_BY_WORDS, _NEXT_BY_WORDS) if words else (_SURE, _NEXT)
        left = first - _NEXT_BEST * max(second, usual)
        if left < line:
            return max(SAME * left / line, 0.0)
        return min(SAME + (1 - SAME) * (left - line) / (1 - line), 1.0)


def _dated(scores: Rows, dates: Rows) -> Rows:
    """The scores with what dates add. A date by itself makes no claim near, and takes none out."""
    dated: Rows = np.where(scores > 0, np.maximum(scores + dates, np.float32(_LEAST)), scores)  # fmt: skip
    return dated


def _best(scores: Rows, top: int) -> list[int]:
    """The places of the highest scores, best first; of equal ones the first."""
    top = min(top, len(scores))
    cut = np.partition(scores, len(scores) - top)[len(scores) - top]
    kept = np.flatnonzero(scores >= cut)
    order = kept[np.argsort(-scores[kept], kind="stable")]
    return [int(place) for place in order[:top]]
