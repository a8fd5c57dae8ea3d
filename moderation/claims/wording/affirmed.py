"""A claim that says "not" beside a comment that says it too: both without it, as the reader knows claims.

Most falsehoods say that something is so. Those that say that something is not so ("the water is not safe", "tenants are
not allowed dogs") hold, word for word, what mostly denies a claim. Taken out on both sides, what is left agrees or not.
"""

from __future__ import annotations

from functools import lru_cache

from moderation.claims.stance.negation import (
    DENIES_NOTHING,
    NEGATION,
    as_a_must,
    says_what_is_denied,
)
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_HELD = {"wo": "will", "ca": "can", "ai": "is", "do": "", "does": "", "did": ""}
# "It does accept" insists against somebody, "accept" does not.
_DOES = late(r"\b(?:do|does|did) $")
_ANY = late(r" any(?:more)?\b")
_ANYBODY = late(r"\bany(?:one|body)\b")
_GOT = late(r"\b(has|have) got\b")
_AS_SAID = {"nobody": "somebody", "noone": "somebody", "no1": "somebody", "none": "some", "neither": "either", "nor": "or"}  # fmt: skip
_JOINED = late(r"(?P<verb>\w+?)n'?t|(?P<can>can)not")


def both_affirmed(wording: str, said: str) -> tuple[str, str]:
    """Both texts without their one negative; as they are where either has none, or more than one.

    What is taken out of is in small letters: the reader tells no others apart.
    """
    one, other = affirmed(wording), affirmed(said)
    if one is None or other is None or not says_what_is_denied(said, wording):
        return wording, said
    return one, other


@lru_cache(maxsize=512)
def affirmed(text: str) -> str | None:
    """A text without its one negative, or None where it has none or several."""
    text = plain(text).replace("no one", "nobody")
    if as_a_must(text) != text:
        return None
    idle = [match.span() for match in DENIES_NOTHING.finditer(text)]
    found = [
        match
        for match in NEGATION.finditer(text)
        if not any(start <= match.start() < end for start, end in idle)
    ]
    if len(found) != 1:
        return None
    start, end = found[0].span()
    before, after = _DOES.sub("", text[:start]), _ANY.sub(" ", text[end:])
    left = " ".join(f"{before}{_said_of(found[0].group())}{after}".split())
    return _GOT.sub(r"\1", _ANYBODY.sub("somebody", left))


def _said_of(negative: str) -> str:
    """What is left of a negative: "will" of "won't", nothing of "not"."""
    if negative.startswith("un"):
        return negative.removeprefix("un")
    joined = _JOINED.fullmatch(negative)
    if joined:
        verb = joined["verb"] or joined["can"]
        return _HELD.get(verb, verb)
    return _AS_SAID.get(negative, "")
