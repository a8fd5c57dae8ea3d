"""How check-worthy a statement about the council is, from 0 to 1: to order what people see, and to keep what many say as
a mere opinion out of the alerts. It never drops a comment, nor a statement from what a person can look up.

A linear model over words and over the shape of a sentence: numbers, money, names, tense, speech acts. Its weights
lie in worth.json.xz, one line each, so that a person can read why a sentence stands high (`xzcat`). training/worth.py made them.
Beside it the reader (reader.py) says what it makes of the text by itself, where it can be had.
"""

from __future__ import annotations

import json
import lzma
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import exp, log
from pathlib import Path
from typing import Any

from moderation.claims.opinion import gate
from moderation.claims.opinion.valued import only_values
from moderation.claims.reader import at_hand
from moderation.claims.stance import cues
from moderation.claims.wording.words import plain, sentences
from moderation.patterns.late import late

LONGEST = 2000  # characters read of one text
SENTENCES = 12  # and so many of its sentences
# What a group's statements are worth in the middle, from which on people may be told that it spreads. Of the 118 statements in fair
# comments (tests/sets, the half that was looked at) 37 lie under it, of the 665 claims of training/pairs/weighing 11.
TOLD_FROM = 0.05
_BELOW = 0.9  # of that: what a mere opinion is worth at most
_SAYS_MORE = 0.25  # by its words, what a sentence beside an opinion is worth that states something
FLOOR = 1e-4  # of a share: below it one voice would drown the others
_WEIGHTS = Path(__file__).parents[1] / "models" / "worth.json.xz"
_WORD = late(r"[a-z]+(?:'[a-z]+)?|£|%|\d+")
_TAGS = late(r"https?://\S+|www\.\S+|pic\.\S+|@\w+")
_NAME = late(r"(?<=[a-z,] )[A-Z][a-z]+")

# What a sentence is asked, beside its words. Each pattern is read over the text in lower case.
_SHAPES: Mapping[str, re.Pattern[str]] = {
    name: late(pattern)
    for name, pattern in {
        "number": r"\d",
        "big_number": r"\d{3,}|\b(?:hundred|thousand|million|billion)s?\b|\d ?(?:k|m|bn)\b",
        "money": r"[£$€]\s?\d|\b(?:pounds?|quid|dollars?|grand)\b",
        "share": r"\d ?%|\bper ?cent\b|\b(?:half|third|quarter|majority) of\b",
        "year": r"\b(?:19|20)\d\d\b",
        "date": r"\b(?:january|february|march|april|june|july|august|september|october|november|december"
        r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last (?:week|month|year|night))\b",
        "compares": r"\b(?:more|less|fewer|most|least|\w+est|higher|lower|twice|double|than)\b",
        "past": r"\b(?:was|were|had|did|\w{3,}ed|spent|sold|cut|gave|told|said|took|voted|paid|built|lost)\b",
        "perfect": r"\b(?:has|have|'ve|'s) (?:\w+ )?(?:been|\w{3,}ed|spent|sold|cut|given|taken|paid|lost|gone)\b",
        "passive": r"\b(?:is|are|was|were|been|being) (?:\w+ly )?\w{3,}ed\b",
        "future": r"\b(?:will|'ll|going to|gonna|shall|about to|set to|due to)\b",
        "plain_now": r"\b(?:is|are|has|have|costs?|contains?|causes?|means)\b",
        "ought": r"\b(?:should|must|ought|need to|have to|let's|let us|please)\b",
        "would": r"\b(?:would|could|might|may|if|perhaps|maybe)\b",
        "i": r"\b(?:i|i'm|i've|i'd|i'll|my|me|mine)\b",
        "we": r"\b(?:we|we're|we've|our|us)\b",
        "you": r"\b(?:you|your|you're|you've)\b",
        "they": r"\b(?:he|she|they|his|her|their)\b",
        "feels": r"\b(?:think|believe|feel|hope|wish|love|hate|like|want|agree|proud|sorry|happy|glad|thanks?)\b",
        "wonders": r"^(?:who|what|why|how|when|where|which|do|does|did|is|are|can|could|will|would)\b",
        "orders": r"^(?:let|please|stop|get|go|put|give|make|vote|look|remember|stay|wash|follow|join|read|see)\b",
        "said_by": r"\b(?:according to|said|says|told|announced|confirmed|reported?|reveal\w*|claims?|study|figures?)\b",
        "never_all": r"\b(?:all|every|never|no one|nobody|none|only|first|always|ever)\b",
        "not": r"\b(?:not|no|n't|cannot)\b|n't\b",
        "ends_asking": r"\?",
        "ends_shouting": r"!",
        "quotes": r"[\"“”]",
        "tag": r"#\w",
        "link": r"https?://|www\.|pic\.",
        "at": r"@\w",
        "who_rules": r"\b(?:council\w*|cllrs?|mayor|government|president|minister|senate|congress|officers?|cabinet)\b",
    }.items()
}  # fmt: skip


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """The model: a weight for each feature, "bias" among them."""
    read: Mapping[str, Any] = json.loads(lzma.decompress(_WEIGHTS.read_bytes()))
    return {name: float(value) for name, value in read["weights"].items()}


def worth(text: str) -> float:
    """How check-worthy a text is, 0 to 1: as its worthiest sentence is by words, and as the reader, where it can be had, finds the whole."""
    text = text[:LONGEST]
    parts = sentences(text)[:SENTENCES]
    words = max((by_words(each) for each in parts), default=0.0)
    if _opinion(parts):
        # Neither the words nor the reader know it from a fact. It keeps its order among opinions.
        return TOLD_FROM * _BELOW * words
    reads = at_hand()
    if reads is None or not words:
        return words
    found = reads.worths(text)
    # As log odds each has its say, however sure one of them is; words twice, for they know best what states a fact at all.
    # What can be checked but concerns nobody is left out.
    said = [_odds(each) for each in (words, words, found.debated, found.public, found.pressing)]  # fmt: skip
    return _share(sum(said) / len(said))


def _opinion(parts: Sequence[str]) -> bool:
    """Whether what is worth a check in a text by its words only values, and states nothing that a record shows."""
    valued = [each for each in parts if only_values(each)]
    rest = (by_words(each) for each in parts if each not in valued)
    return bool(valued) and max(rest, default=0.0) < _SAYS_MORE


@lru_cache(maxsize=1024)
def by_words(sentence: str) -> float:
    """How check-worthy one sentence is by its words and shape alone, 0 to 1."""
    known = weights()
    total = known.get("bias", 0.0)
    for name, value in features(sentence).items():
        total += known.get(name, 0.0) * value
    return _share(max(-30.0, min(30.0, total)))


def _odds(share: float) -> float:
    kept = min(max(share, FLOOR), 1 - FLOOR)
    return log(kept / (1 - kept))


def _share(odds: float) -> float:
    return 1 / (1 + exp(-odds))


def features(sentence: str) -> dict[str, float]:
    """What the model sees of a sentence: `is:` shapes, `w:` words, `p:` pairs of words."""
    bare = _TAGS.sub(" ", sentence).replace("#", " ")
    text = plain(bare).strip()
    words = ["0" if word.isdigit() else word for word in _WORD.findall(text)]
    found = {
        f"is:{name}": 1.0
        for name, pattern in _SHAPES.items()
        if pattern.search(plain(sentence) if name in ("link", "at", "tag") else text)
    }
    found |= {f"is:{step}": 1.0 for step in _stopped(sentence)}
    found["is:long"] = log(1 + len(words)) / 3
    found["is:names"] = min(len(_NAME.findall(bare)), 4) / 2
    found |= {f"w:{word}": 1.0 for word in words}
    found |= {f"p:{one} {two}": 1.0 for one, two in pairwise(words)}
    return found


def _stopped(sentence: str) -> list[str]:
    """The steps of the opinion gate that would stop this sentence, and how sure it sounds."""
    statement = gate.Statement(sentence)
    found = [step for step, stops in gate.STEPS if step not in ("G6", "G8") and stops(statement)]  # fmt: skip
    sure = cues.certainty(sentence)
    return [*found, *(["hearsay"] if sure == 0.7 else ["vague"] if sure == 0.3 else [])]
