"""Of whom it is told that they ask: "The survey asks whether they are closing it" tells of a question, "the survey asks whether we
like it, but they are closing it" tells the claim.
"""

from __future__ import annotations

from moderation.claims.stance.shared import shared
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_ASKS = late(
    r"(?<!\bnobody )(?<!\bno one )(?<!\bnoone )(?<!\bnever )\b(?:asks|wonders)(?: (?!if\b|whether\b)[\w']+){0,5}? (?:if|whether) (?P<what>[^.,:;!?()–—]+)"
)
_BEYOND = late(r"\b(?:but|yet|as|because|since|when|while|now(?: that)?|although|and (?:it|they|the|we|he|she|that|this))\b|\s-\s")  # fmt: skip
_LEAST = 0.5  # of what the sentence shares with the claim


def asks_whether(sentence: str, wording: str) -> bool:
    """Whether it is told that somebody asks if it is as the wording says, and not if something else is."""
    said = plain(sentence)
    found = _ASKS.search(said)
    if not found:
        return False
    held, every = shared(_BEYOND.split(found["what"])[0], said, wording)
    return held > _LEAST * every
