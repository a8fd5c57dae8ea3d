"""How a text is phrased: which runs of words and of letters are in it, each of which speaks a little for a breach or for fair talk.

The encoder reads what a sentence means, and is at a loss where the meaning hides in a turn of phrase. This looks at nothing but
turns of phrase, all of them, each with its weight, and is one of the features by which all scores are weighed together
(`moderation/toxicity/together.py`, docs/decisions/0038-how-it-is-phrased.md). By itself it decides nothing. Who is named, of which people
or party and whether he or she, is heard under one name each. `python -m training.phrasing` learns the weights.
"""

from __future__ import annotations

import json
import lzma
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from zlib import crc32

from moderation.model_file import REMEDY
from moderation.patterns.late import late
from moderation.text.anyone import as_anyone
from moderation.toxicity.scorer import ScorerError
from moderation.toxicity.wordpieces import MAX_CHARACTERS

FILE = Path(__file__).parent / "models" / "phrasing.xz"
PLACES = 1 << 17  # of the table; runs that share a place share its weight
WORDS, LETTERS = (1, 2, 3), (3, 4, 5)  # how long a run is
STRETCH = (
    60  # words that are weighed at once: a long text is as bad as its worst stretch
)
REMEMBERED = 5_000  # words
_WORD = late(r"[\w']+|[!?]")
# As thumbs write them: fair talk is typed so too.
_SHORT = {"u": "you", "ur": "your", "r": "are", "ya": "you", "yer": "your", "im": "i'm", "dont": "don't", "cant": "can't"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrasing:
    """The weight of each place, and what they are counted in."""

    weights: memoryview  # shape (PLACES,), -127 to 127
    unit: float  # log odds of one step of a weight
    bias: float  # log odds of a text without any run

    def log_odds(self, text: str) -> float:
        """How likely the turns of phrase of a text are those of a breach, as log odds: of its worst stretch."""
        words = heard(text)
        starts = range(0, len(words), STRETCH) if words else (0,)
        return max(self._of(words[at : at + STRETCH]) for at in starts)

    def _of(self, words: list[str]) -> float:
        found = places(words)
        total = sum(map(self.weights.__getitem__, found))
        return self.bias + self.unit * total / math.sqrt(max(len(found), 1))


def heard(text: str) -> list[str]:
    """The words of a text, whoever is named in it under one name."""
    words = _WORD.findall(as_anyone(text[:MAX_CHARACTERS]))
    return [_SHORT.get(word, word) for word in words]


def places(words: list[str]) -> set[int]:
    """The place in the table of each run of these words and of the letters in them."""
    return set(map(_place, _runs(words))).union(*map(_of_letters, set(words)))


def _place(run: str) -> int:
    return crc32(run.encode()) % PLACES


def _runs(words: list[str]) -> Iterator[str]:
    for length in WORDS:
        for at in range(len(words) - length + 1):
            yield " ".join(words[at : at + length])


@lru_cache(maxsize=REMEMBERED)
def _of_letters(word: str) -> tuple[int, ...]:
    """The place of each run of the letters of a word. Most comments are made of the same words."""
    edged = f"<{word}>"
    runs = (edged[at : at + n] for n in LETTERS for at in range(len(edged) - n + 1))
    return tuple({_place(f"~{run}") for run in runs})


@lru_cache(maxsize=1)
def shipped() -> Phrasing:
    """The weights in the box. Raises ScorerError if they cannot be read."""
    return read(FILE)


def read(path: Path) -> Phrasing:
    """The weights of a file that `training.phrasing` wrote. Raises ScorerError if it is none."""
    try:
        head, _, weights = lzma.decompress(path.read_bytes()).partition(b"\n")
        told = json.loads(head)
        if len(weights) != PLACES:
            raise ValueError(f"it has {len(weights)} weights, not {PLACES}")
        return Phrasing(memoryview(weights).cast("b"), float(told["unit"]), float(told["bias"]))  # fmt: skip
    except (OSError, lzma.LZMAError, ValueError, KeyError, TypeError) as error:
        raise ScorerError(f"Cannot read the weights of phrasing in {path} ({error}): {REMEDY}.") from error  # fmt: skip


@lru_cache(maxsize=16)
def phrasing(text: str) -> float:
    """The log odds of a text by the weights in the box. Raises ScorerError if they cannot be read: then a person decides."""
    return round(shipped().log_odds(text), 6)
