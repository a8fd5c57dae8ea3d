"""A claim's texts together, and the clause of a sentence that holds most of them."""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.wording.words import clauses, plain, tokens
from moderation.patterns.late import late
from moderation.types import Claim

# "The council" and who acts for it; council tax, a council house or car park names no actor.
COUNCIL = late(
    r"\b(?:the|our|this|your|\w+) council(?:'s)?\b(?! (?:tax|houses?|flats?|estates?|car parks?|land|buildings?|offices?|homes?|propert\w+|meetings?|elections?)\b)"
    r"|^council\b(?! (?:tax|houses?|flats?|estates?|car parks?|land|homes?)\b)"
)


def wordings(claim: Claim) -> tuple[str, ...]:
    """The claim and its paraphrases in English."""
    return (claim.claim, *claim.paraphrases)


def in_welsh(text: str, claim: Claim) -> bool:
    """Whether a wording is one of the claim's Welsh ones, which are compared by their words alone."""
    return bool(text) and (text == claim.claim_cy or text in claim.paraphrases_cy)


@lru_cache(maxsize=512)
def keys_of(claim: Claim) -> frozenset[str]:
    """What the words of all the wordings of a claim mean."""
    return frozenset(t.key for text in wordings(claim) for t in tokens(text))


def fullest(sentence: str, claim: Claim) -> str:
    """The clause of a sentence that holds most of the claim, the first of several."""
    keys = keys_of(claim)
    parts = clauses(sentence) or (sentence,)
    return max(parts, key=lambda part: len({t.key for t in tokens(part)} & keys))


@lru_cache(maxsize=512)
def of_the_council(claim: Claim) -> bool:
    """Whether the claim is of something that the council does or has: "the council spent", "council car parks"."""
    return bool(re.search(r"\b(?:council(?! tax\b)|councillors?|cabinet)\b", plain(claim.claim)))  # fmt: skip
