"""Scores a text as it was written and as it reads with its disguises off, and takes the worse of each label.

A model learns from plain words; "b r e a k  y.o.u.r  l e g s" it has never seen. And an insult beside a threat makes
it less sure that it is one: where there may be one, the parts of the text are asked for as well. Most texts hold
neither and are scored once. Contempt is scored without hearing which group is named, so a text that names one is
scored twice (docs/decisions/0024-who-is-named.md).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from moderation import lexicon
from moderation.normalise import normalise
from moderation.peoples import one_named
from moderation.toxicity.scorer import Scorer
from moderation.types import LABELS, SIGNS, Score

# Whom a reply on X is addressed to is no part of what it says, and must not move its score.
_ADDRESSED = re.compile(r"^(?:@\w{1,30}\s+)+")
# Recorded scenes and redacted archives write <slur:race> for the word itself; no model has learnt that.
_PLACEHOLDER = re.compile(r"<slur:([a-z_]{2,30})>")
_ANY_GROUND = "slur.race.01"
_PARTS = re.compile(r"[.!?;,\n]+")
MOST_PARTS = 8
FEWEST = 3  # words of a part that can say a threat
CONTEMPT = ("toxicity", "severe_toxicity", "obscene", "insult", "identity_attack")
UNSURE = 0.5  # probability of a threat, from which its parts are asked for


def _spelt_out(placeholder: re.Match[str]) -> str:
    """A slur of the ground that a placeholder names."""
    known = lexicon.entries("slurs")
    return known.get(f"slur.{placeholder[1]}.01", known[_ANY_GROUND])[0]


def score_undisguised(scorer: Scorer, text: str) -> Score:
    """The score of a text, disguised or not. Raises what the scorer raises."""
    text = _PLACEHOLDER.sub(_spelt_out, _ADDRESSED.sub("", text))
    found = _unnamed(scorer, text)
    read = normalise(text)
    if read.disguised(0, len(read.plain)):
        text = " ".join(read.plain.split())
        found = _worse(found, _unnamed(scorer, text), (*LABELS, *SIGNS))
    if found.threat >= UNSURE:
        for part in _PARTS.split(text)[:MOST_PARTS]:
            if len(part.split()) >= FEWEST:
                found = _worse(found, scorer.score(part), ("threat",))
    return found


def _unnamed(scorer: Scorer, text: str) -> Score:
    """The score, in which contempt does not hang on which group is named. Danger and threats are scored as written."""
    found, renamed = scorer.score(text), one_named(text)
    if renamed == text:
        return found
    other = scorer.score(renamed)
    told = (*LABELS, *SIGNS) if found.signs else LABELS
    return Score.made([(other if each in CONTEMPT else found).of(each) for each in told], found.engine)  # fmt: skip


def _worse(found: Score, other: Score, labels: Sequence[str]) -> Score:
    """The first score, with the worse of both for these labels."""
    told = (*LABELS, *SIGNS) if found.signs else LABELS
    values = [
        max(found.of(each), other.of(each)) if each in labels else found.of(each)
        for each in told
    ]
    return Score.made(values, found.engine)
