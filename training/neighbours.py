"""Our comments with some words changed for others that mean nearly the same, for a pupil whose teacher says what each is worth.

Nobody labels what comes out: "a bat" may become "a ball". So these are only for where a larger network judges them anew
(`training.again --guide`), as TinyBERT's data are augmented (Jiao et al., 2020). A word's neighbours are those that the
published encoder's own table of words has nearest.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

MOST = 12  # neighbours of a word
LIKE = 0.35  # cosine from which a word is one
CHANGED = 0.3  # the share of words that is changed
AT_ONCE = 2_000  # words whose neighbours are looked up together
_WORD = re.compile(r"[a-z]{3,}")
_SHOWN = re.compile(r"[A-Za-z]{3,}")
# Words that hold a sentence together: another in their place makes none.
_KEPT = re.compile(
    r"the|and|for|you|your|are|was|were|have|has|had|not|that|this|with|from|they|them|their|his|her|she|him|will|would|can|could|who"
    r"|what|when|how|why|been|its|our|all|any|but|out|about|there|here|just|don|doesn|didn|isn|won"
)

Neighbours = Mapping[str, Sequence[str]]


def neighbours(
    words: Sequence[str], table: npt.NDArray[np.float32]
) -> dict[str, list[str]]:
    """The nearest words of each word, in no order; a word that has none is left out.

    `table`: a row of any width for each of `words`; what is no word of three letters or more is passed over.
    """
    kept = [number for number, word in enumerate(words) if _WORD.fullmatch(word)]
    rows = table[kept] / np.linalg.norm(table[kept], axis=1, keepdims=True)
    most = min(MOST + 1, len(kept))  # a word is its own nearest
    found: dict[str, list[str]] = {}
    for start in range(0, len(kept), AT_ONCE):
        like = rows[start : start + AT_ONCE] @ rows.T
        nearest = np.argpartition(-like, most - 1, axis=1)[:, :most]
        for row, places in enumerate(nearest):
            own = start + row
            near = [words[kept[place]] for place in places if place != own and like[row, place] > LIKE]  # fmt: skip
            if near:
                found[words[kept[own]]] = near
    return found


def changed(text: str, near: Neighbours, draw: random.Random) -> str:
    """The text with some of its words changed for a neighbour."""

    def other(found: re.Match[str]) -> str:
        word = found[0].lower()
        kept = _KEPT.fullmatch(word) or word not in near
        if kept or draw.random() > CHANGED:
            return found[0]
        put = draw.choice(near[word])
        return put.capitalize() if found[0][0].isupper() else put

    return _SHOWN.sub(other, text)
