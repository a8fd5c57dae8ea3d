"""Whether a reason says anything. It stands in the log, and residents may read it: a full stop alone tells them nothing."""

from __future__ import annotations

from listener.errors import UserError

LEAST = 2  # letters: "ok" is the shortest word that is taken


def says_why(reason: str) -> bool:
    """Whether there is a word in it, in whatever alphabet."""
    return sum(letter.isalpha() for letter in reason) >= LEAST


def need_reason(reason: str, missing: str) -> None:
    """Refuse a reason in which there is no word: with `missing` where none was given, else as too short. Raises UserError.

    A caller whose `missing` also says who may do it hands in "" for whoever may not.
    """
    if says_why(reason):
        return
    if reason.strip():
        raise UserError(
            "This needs a reason, and the one that was given is too short. Write a word at least, of two letters or more."
        )
    raise UserError(missing)
