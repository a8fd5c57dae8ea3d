"""Whether a reason says anything. It stands in the log, and residents may read it: a full stop alone tells them nothing."""

from __future__ import annotations

LEAST = 2  # letters: "ok" is the shortest word that is taken


def says_why(reason: str) -> bool:
    """Whether there is a word in it, in whatever alphabet."""
    return sum(letter.isalpha() for letter in reason) >= LEAST


def needs_a_reason(what: str, reason: str, how: str = "Add one with --reason.") -> str:
    """What is said where a reason says nothing: that none was given, or that the one that was given is too short.

    `what`: what needs it, as a sentence begins; `how`: how one is given where there is none.
    """
    if reason.strip():
        return f"{what} needs a reason, and the one that you gave is too short. Give a word at least, of {LEAST} letters or more."
    return f"{what} needs a reason. {how}"
