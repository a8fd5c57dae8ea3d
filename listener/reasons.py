"""Whether a reason says anything. It stands in the log, and residents may read it: a full stop alone tells them nothing."""

from __future__ import annotations

LEAST = 2  # letters: "ok" is the shortest word that is taken


def says_why(reason: str) -> bool:
    """Whether there is a word in it, in whatever alphabet."""
    return sum(letter.isalpha() for letter in reason) >= LEAST
