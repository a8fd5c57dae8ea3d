"""What is told as not ruled out: "the council has not ruled out closing the pool", "she refused to rule it out", "it is not off the table".

Neither is it so, nor is it denied. A claim that itself says that a thing is not ruled out is told by such words.
"""

from __future__ import annotations

from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_WHO = r"(?:nobody|no[ -]?one|none of (?:them|the \w+)|neither \w+)"
_NOT = rf"(?:(?:n['’]?t|\bnot|\bnever|\bcannot|\b{_WHO})(?: (?:has|have|is|are|was|were|will|would|can|could|yet|been|be|even|fully|completely|entirely|actually|ever|going to|prepared to|willing to|able to|officially))*)"
_NO = r"(?:\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|yet|unable|unwilling|reluctant) to)"
_OUT = rf"(?:(?:{_NOT}|{_NO}) rul(?:e|ed|ing) (?:it |this |that )?out|\b(?:without|short of|stops? short of) ruling (?:it |this |that )?out|{_NOT} off the (?:table|agenda|cards)|\bstill on the (?:table|cards))"
_OPEN = late(_OUT)
_HALF = 0.5


def with_what_is_open(text: str) -> str:
    """The text without its "not ruled out", as long as before: of what is left nothing is denied by it."""
    low = text.lower()
    if len(low) != len(text):
        return text
    for found in _OPEN.finditer(low):
        text = text[: found.start()] + " " * len(found.group()) + text[found.end() :]
    return text


def left_open(sentence: str, wording: str) -> bool:
    """Whether a sentence tells most of what it shares with the claim as not ruled out."""
    said = plain(sentence)
    found = _OPEN.search(said)
    if not found or _OPEN.search(plain(wording)):
        return False
    claim = {t.key for t in tokens(wording)}
    shared = {t.key for t in tokens(said)} & claim
    sides = (said[: found.start()], said[found.end() :])
    return any(
        len({t.key for t in tokens(side)} & shared) > _HALF * len(shared)
        for side in sides
    )
