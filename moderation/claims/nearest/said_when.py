"""A text with dates in digits beside the claims: those that name a date are held against it with its dates in words.

To a claim that names none, a date says nothing: it is held against the text without it, and not for another date's number.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from moderation.claims.another_thing.another import months_named
from moderation.claims.matched import ClaimMatch
from moderation.claims.wording.dated import (
    as_it_stands,
    days_named,
    in_words,
    without_days,
)
from moderation.claims.wording.words import plain
from moderation.types import Claim


def by_dates(text: str, compare: Callable[[str], list[ClaimMatch]]) -> list[ClaimMatch]:
    """What `compare` finds of a text, shown as it was written."""
    told = in_words(text)
    found = [_shown(each, told, text) for each in compare(told)]
    if told == text:
        return found
    bare = without_days(text)
    dated = [each for each in found if each.claim and _names_when(each.claim)]
    rest = [_shown(each, bare, text) for each in compare(bare) if each.claim and not _names_when(each.claim)]  # fmt: skip
    return [*dated, *rest] or found


def _shown(found: ClaimMatch, told: str, text: str) -> ClaimMatch:
    if told == text:
        return found
    sentence, part = (as_it_stands(each, told, text) for each in (found.sentence, found.part))  # fmt: skip
    return replace(found, sentence=sentence, part=part)


@lru_cache(maxsize=512)
def _names_when(claim: Claim) -> bool:
    """Whether one of a claim's wordings names a date or a month."""
    texts = (claim.claim, claim.claim_cy, *claim.paraphrases, *claim.paraphrases_cy)
    return any(days_named(text) or months_named(plain(text)) for text in texts)
