"""How much of what a text shares with a claim stands in one part of it: that part tells the claim, or another does."""

from __future__ import annotations

from moderation.claims.wording.words import tokens

NEARLY_ALL = 0.8  # of what a text shares with the claim


def shared(part: str, said: str, wording: str) -> tuple[int, int]:
    """How many things of the claim stand in a part of what is said, and how many in all of it."""
    claim = {t.key for t in tokens(wording)}
    held, every = ({t.key for t in tokens(text)} & claim for text in (part, said))
    return len(held), len(every)
