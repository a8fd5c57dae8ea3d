"""What a claim says of next week, month or year, or plans for a month, told as done in the last one."""

from __future__ import annotations

from functools import lru_cache

from moderation.claims.nearest.fullest import fullest, keys_of, wordings
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late
from moderation.types import Claim

_SPAN = r"(?:week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)"
_NEXT = late(rf"\b(?:next|coming|this coming) {_SPAN}\b")
# "The council is closing the pool in January": a plan with its month.
_PLANNED = late(
    r"(?:\b(?:is|are|be)|'s|'re|\bwill|'ll)\b(?: (?:being|going|to|be|soon|now|all)){0,3} \w+\b[^.!?]*\b(?:in|from|by|this) (?:early |late |mid-?)?"
    r"(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
_LAST = late(rf"\b(?:last {_SPAN}|yesterday|(?:a|one|two|three|\d+) (?:week|month|year)s? ago)\b")  # fmt: skip
_TO_COME = late(r"\b(?:next|will|going to|gonna|about to|to be|soon|by|due to|set to|plans? to)\b|'ll\b")  # fmt: skip
# What was said, decided or heard last month may be still to come.
_SAID = late(
    r"\b(?:announc\w+|said|says?|told|decid\w+|decision|vot\w+|agree\w*|approv\w+|confirm\w*|reveal\w*|hear\w*|read|learn\w*|found out|propos\w+|plan\w*|meeting|report\w*|papers?|post\w*|minutes|news|letter|email|promis\w+|since|warn\w*)\b"
)
_DONE = late(r"(?:ed|shut|sold|spent|cut|put|gave|took|built|went|let|lost|bought|got|made|rose|paid)$")  # fmt: skip


def told_past(sentence: str, claim: Claim | None) -> bool:
    """Whether a sentence tells as done last month what the claim says of the next."""
    if claim is None or not _of_the_next(claim):
        return False
    said = plain(fullest(sentence, claim))
    if not _LAST.search(said) or _TO_COME.search(plain(sentence)) or _SAID.search(said):
        return False
    return any(_DONE.search(t.raw) and t.key in keys_of(claim) for t in tokens(said))


@lru_cache(maxsize=512)
def _of_the_next(claim: Claim) -> bool:
    texts = [plain(text) for text in wordings(claim)]
    to_come = any(_NEXT.search(text) or _PLANNED.search(text) for text in texts)
    return to_come and not any(map(_LAST.search, texts))
