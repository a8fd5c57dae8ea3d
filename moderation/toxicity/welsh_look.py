"""How a Welsh comment sounds: which runs of words and of letters are in it, each of which speaks a little for a threat, for despair, for an
address given away, or for fair talk (docs/decisions/0058-how-welsh-sounds.md).

The encoder reads English. Every Welsh comment goes to a person, but who is threatened today must not wait three days for one, and Welsh has
more shapes (mutations, dialects, what thumbs leave out) than patterns can list. So this looks at nothing but the shapes of words, all of
them, each with its weight for each of `types.WELSH`. It says how soon a person should look, and under which rule; it hides nothing. All
of it is a draft: no speaker of Welsh has checked what it learnt from. `python -m training.welsh` learns the weights.
"""

from __future__ import annotations

import json
import lzma
import math
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from moderation.model_file import REMEDY
from moderation.patterns.late import late
from moderation.toxicity.phrasing import PLACES, places
from moderation.toxicity.scorer import ScorerError
from moderation.toxicity.wordpieces import MAX_CHARACTERS
from moderation.types import LEAST_ODDS, WELSH

FILE = Path(__file__).parent / "models" / "welsh.xz"
STRETCH = 40  # words that are weighed at once: a long letter is as grave as its gravest stretch
STEP = 20  # words from one such stretch to the next
_WORD = late(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[!?🔥💣🔪💀]")
_FIGURES = late(r"\d")
_DRAWN_OUT = late(r"(\w)\1{2,}")


@dataclass(frozen=True, slots=True)
class WelshLook:
    """The weight of each place for each kind, and what they are counted in."""

    weights: tuple[memoryview, ...]  # for each of WELSH, shape (PLACES,), -127 to 127
    units: tuple[float, ...]  # log odds of one step of a weight
    biases: tuple[float, ...]  # log odds of a text without any run

    def log_odds(self, text: str) -> tuple[float, ...]:
        """For each of WELSH how likely a text is of that kind, as log odds: that of its gravest stretch."""
        words = heard(text)
        starts = range(0, max(len(words) - STEP, 1), STEP)
        stretches = [places(words[at : at + STRETCH]) for at in starts]
        return tuple(
            max(bias + unit * _mean(held, found) for found in stretches)
            for held, unit, bias in zip(self.weights, self.units, self.biases, strict=True)
        )  # fmt: skip


def _mean(held: memoryview, found: set[int]) -> float:
    return sum(map(held.__getitem__, found)) / math.sqrt(max(len(found), 1))


def heard(text: str) -> list[str]:
    """The words of a text, in small letters without accents, for many a thumb leaves these out; every number is one."""
    small = unicodedata.normalize("NFKD", text[:MAX_CHARACTERS].casefold())
    bare = "".join(sign for sign in small if not unicodedata.combining(sign))
    bare = _DRAWN_OUT.sub(r"\1\1", bare.replace("\u2019", "'"))
    return [_FIGURES.sub("0", word) for word in _WORD.findall(bare)]


@lru_cache(maxsize=1)
def shipped() -> WelshLook:
    """The weights in the box. Raises ScorerError if they cannot be read."""
    return read(FILE)


def read(path: Path) -> WelshLook:
    """The weights of a file that `training.welsh` wrote. Raises ScorerError if it is none."""
    try:
        head, _, weights = lzma.decompress(path.read_bytes()).partition(b"\n")
        told = json.loads(head)
        if tuple(told["kinds"]) != WELSH or len(weights) != len(WELSH) * PLACES:
            raise ValueError("its kinds are others")
        held = memoryview(weights).cast("b")
        rows = tuple(held[at * PLACES : (at + 1) * PLACES] for at in range(len(WELSH)))
        return WelshLook(rows, tuple(map(float, told["units"])), tuple(map(float, told["biases"])))  # fmt: skip
    except (OSError, lzma.LZMAError, ValueError, KeyError, TypeError) as error:
        raise ScorerError(f"Cannot read the weights for Welsh in {path} ({error}): {REMEDY}.") from error  # fmt: skip


@lru_cache(maxsize=64)
def sounds(text: str) -> tuple[float, ...]:
    """For each of WELSH the probability, 0 to 1, that a Welsh text is of that kind. Raises ScorerError if the weights cannot be read."""
    return tuple(round(_share(odds), 6) for odds in shipped().log_odds(text))


def _share(odds: float) -> float:
    return 1 / (1 + math.exp(-odds)) if odds > -LEAST_ODDS else 0.0
