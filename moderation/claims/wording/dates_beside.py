"""Dates in digits beside those of a claim: which agree, which stand instead, which are missing, and which stand for none.

A date in digits is one thing, and no three numbers. So where a text has one, the dates of both texts are held against each
other here, and left out of what is compared word by word.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from moderation.claims.wording.dated import Day, days_in_digits, days_named

_GAP = "\u00b7"  # no word, and no blank: what stands around it is not read as one


@dataclass(frozen=True, slots=True)
class DatesBeside:
    """Two texts without the dates that were compared, as long as before; and what was found. Of a pair the claim's comes first."""

    text: str
    wording: str
    agreed: tuple[tuple[Day, Day], ...] = ()
    instead: tuple[tuple[Day, tuple[Day, ...]], ...] = ()
    missing: tuple[Day, ...] = ()
    further: tuple[Day, ...] = ()


def dates_beside(text: str, wording: str) -> DatesBeside:
    """The dates of two texts, where one of them has some in digits; else the texts as they are."""
    mine, theirs = days_named(text), days_named(wording)
    if not (mine and theirs):  # those in words are read with the other words
        mine, theirs = days_in_digits(text), days_in_digits(wording)
    if not any(each.in_digits for each in (*mine, *theirs)):
        return DatesBeside(text, wording)
    agreed = [(other, one) for other in theirs if (one := _same(other, mine))]
    said, claimed = {one for _, one in agreed}, {other for other, _ in agreed}
    spare = tuple(one for one in mine if one not in said)
    lacking = tuple(other for other in theirs if other not in claimed)
    return DatesBeside(
        _without(text, mine),
        _without(wording, theirs),
        tuple(agreed),
        tuple((other, spare) for other in lacking if spare),
        () if spare else lacking,
        () if lacking else spare,
    )


def _same(other: Day, days: Iterable[Day]) -> Day | None:
    return next((one for one in days if one.same(other)), None)


def _without(text: str, days: Iterable[Day]) -> str:
    for each in days:
        a, b = each.span
        text = f"{text[:a]}{_GAP * (b - a)}{text[b:]}"
    return text
