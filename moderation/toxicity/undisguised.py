"""Scores a text as it was written and as it reads with its disguises off, and takes the worse of each label.

A model learns from plain words; "b r e a k  y.o.u.r  l e g s" it has never seen. Most texts hold no disguise and
are scored once.
"""

from __future__ import annotations

import re

from moderation.normalise import normalise
from moderation.toxicity.scorer import Scorer
from moderation.types import LABELS, Score

# Whom a reply on X is addressed to is no part of what it says, and must not move its score.
_ADDRESSED = re.compile(r"^(?:@\w{1,30}\s+)+")


def score_undisguised(scorer: Scorer, text: str) -> Score:
    """The score of a text, disguised or not. Raises what the scorer raises."""
    text = _ADDRESSED.sub("", text)
    as_written = scorer.score(text)
    read = normalise(text)
    if not read.disguised(0, len(read.plain)):
        return as_written
    as_read = scorer.score(" ".join(read.plain.split()))
    worse = {label: max(as_written.of(label), as_read.of(label)) for label in LABELS}
    return Score(**worse, engine=as_written.engine)
