"""Which words carried a score: each is left out in turn, and what the score then loses is what the word carried.

Zeiler and Fergus (2014) call this occlusion. It asks the same scorer the same kind of question as before, so that it
explains any engine and promises nothing that the engine does not do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from moderation.patterns.late import late
from moderation.toxicity.scorer import Scorer

MOST_RUNS = 64  # texts that are scored for one explanation
LEAST = 0.02  # of the score; what a word carries below that is noise
_WORD = late(r"\S+")
# Words that only point: without "you" nobody is called anything, yet "you" explains nothing to whoever asks.
_POINTS = late(
    r"\W*(?:i|you|u|your|you're|ur|he|she|it|we|they|his|her|their|them|a|an|the|this|that|is|are|was|were|be|am|and|or"
    r"|of|to|in|on|at|for|with|as)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Carried:
    """A passage and how far the score falls without it."""

    start: int  # of the passage in the text, in characters
    end: int
    fall: float  # from above 0 to 1


def carried(scorer: Scorer, text: str, label: str) -> list[Carried]:
    """The words that carried `label`, heaviest first, those that only point last; at most MOST_RUNS runs.

    A long text is first looked at in passages, and only the heaviest passage word by word.
    """
    whole = scorer.score(text).of(label)
    words = [word.span() for word in _WORD.finditer(text)]
    while len(words) > MOST_RUNS // 2:
        size = -(-len(words) // (MOST_RUNS // 4))
        starts = range(0, len(words), size)
        falls = [
            _fall(
                scorer,
                text,
                label,
                whole,
                words[at][0],
                words[min(at + size, len(words)) - 1][1],
            )
            for at in starts
        ]
        heaviest = starts[falls.index(max(falls))]
        # With half a passage on either side: what carries the score may lie across an edge.
        words = words[max(0, heaviest - size // 2) : heaviest + size + size // 2]
    found = [
        Carried(start, end, _fall(scorer, text, label, whole, start, end))
        for start, end in words
    ]
    heavy = [each for each in found if each.fall >= LEAST]
    return sorted(heavy, key=lambda each: (_points(text, each), -each.fall))


def _points(text: str, each: Carried) -> bool:
    return _POINTS.fullmatch(text[each.start : each.end]) is not None


def _fall(
    scorer: Scorer, text: str, label: str, whole: float, start: int, end: int
) -> float:
    return whole - scorer.score(text[:start] + text[end:]).of(label)
