"""One sentence of a few, read alone by all scores together: "The bins were late again on our road. Do us all a favour and drop dead."

A breach thins out beside ordinary sentences, and most of what residents write has two or three. Single labels of a sentence count from
very high lines only (`undisguised.BEYOND_DOUBT`); all scores together are surer (docs/decisions/0049-beside-an-ordinary-sentence.md).
What is found so waits for a person, and by itself wakes nobody and hides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from moderation.toxicity.together import leads, together
from moderation.types import LABELS, SIGNS, Score

FEW = 4  # sentences: among more, one of them is this sure by chance; where there is but one, it is the text
SURE = 0.85  # of a sentence
SOME_DOUBT = 0.10  # of the whole text: beneath it no sentence is read alone, which costs as much as a text
# To which probability the sentence's likeliest label is lifted: so that it waits under that label's rule, and no line that wakes somebody is reached.
LIFTED = 0.44


def with_its_surest(
    found: Score, parts: Sequence[str], read: Callable[[str], Score]
) -> Score:
    """The score of a text, with what its surest sentence says where that is sure enough.

    parts: the sentences. read: the score of one, with all that is weighed beside it. An engine whose scores cannot be
    weighed together changes nothing.
    """
    whole = together(found)
    if whole is None or not SOME_DOUBT <= whole < SURE or not 1 < len(parts) <= FEW:
        return found
    alone = max(map(read, parts), key=_sure)
    return _lifted(found, alone) if _sure(alone) >= SURE else found


def _sure(score: Score) -> float:
    return together(score) or 0.0


def _lifted(found: Score, alone: Score) -> Score:
    """The score, surer by the sentence, and under its likeliest label."""
    label = leads(alone)
    value = max(found.of(label), min(alone.of(label), LIFTED))
    told = [value if each == label else found.of(each) for each in (*LABELS, *SIGNS)]
    made = Score.made(told, found.engine)
    return replace(found, **{name: getattr(made, name) for name in (*LABELS, "signs")}, apart=_sure(alone))  # fmt: skip
