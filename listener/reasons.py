"""Whether a reason says anything. It stands in the log, and residents may read it: a full stop alone tells them nothing."""

from __future__ import annotations

from listener.errors import UserError

LEAST = 2  # letters: "ok" is the shortest word that is taken


def says_why(reason: str) -> bool:
    """Whether there is a word in it, in whatever alphabet."""
    return sum(letter.isalpha() for letter in reason) >= LEAST


def check_length(reason: str) -> None:
    """Refuse a reason that was given and has no word in it: it is too short, and not missing. Raises UserError."""
    if reason.strip() and not says_why(reason):
        raise UserError(
            "This needs a reason, and the one that was given is too short. Write a word at least, of two letters or more."
        )
