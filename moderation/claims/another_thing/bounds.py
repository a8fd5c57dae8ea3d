"""A sum that is only named as more than it is: "less than £250,000", "up to £250,000" beside "earns £250,000".
And all that gives the claim's own sum or time as of another matter.
"""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.another_thing.amounts import other_span
from moderation.claims.another_thing.told_past import told_past
from moderation.claims.nearest.fullest import wordings
from moderation.claims.wording.hours import HOUR
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late
from moderation.types import Claim

_SUM = r"(?P<sum>£?\d[\d.,]*\d?(?:\s?(?:%|per ?cent|k|m|million|thousand|grand)(?!\w))?(?: (?:quid|pounds))?)"
_BELOW = r"(?:less than|fewer than|lower than|under|below|short of|at most|no more than|not more than|a maximum of|nowhere near|nothing like|a fraction of|not even)"
_LESS = late(rf"(?<!no )(?<!nothing )(?<!not )(?<!just )(?<!little )(?<!shade )(?<!slightly )(?<!bit )(?<!never )\b{_BELOW} (?:a |about )?{_SUM}")  # fmt: skip
# What is counted, of "less than 500 parking spaces".
_COUNTED = late(r" ?((?:(?!(?:a|an|per|each|in|on|at|by|for|from|to|of|this|next|every|and|but|or|so|when|while|if|since|after|before)\b)[a-z'-]+ ?){1,2})")  # fmt: skip
_UP_TO = late(rf"\bup to (?:a |about )?{_SUM}")
_EARNED = late(rf"\b(?:earn(?:s|ed|ing)?|(?:is|are|was|were|gets?|being) paid|salar(?:y|ies)|wages?|takes? home|(?:is|'s|are) on) (?:[\w'-]+ ){{0,4}}?{_SUM}")  # fmt: skip
_SPENT = late(rf"\b(?:spen[dt]s?|spending|blew|blow(?:s|n|ing)?|wast(?:e|es|ed|ing)|splash\w*|squander\w*|cost(?:s|ing)?|los(?:t|es|ing)|ow(?:e|es|ed|ing)) (?:[\w'-]+ ){{0,4}}?{_SUM}")  # fmt: skip

# "Going up by less than 15%", "fewer than 500 houses were approved".
_BEFORE = _SUM.replace("<sum>", "<before>")
_RISEN = late(rf"\b(?:up|ris(?:e|es|en|ing)|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|build(?:ing)?|built|permission for) (?:by )?(?:[\w'-]+ ){{0,2}}?{_SUM}|{_BEFORE} (?:[\w'-]+ ){{0,2}}?(?:rise|increase|hike)\b")  # fmt: skip


def other_facts(sentence: str, claim: Claim | None) -> bool:
    """Whether the claim's number is told of many years or as a bound, or as past what the claim says is to come."""
    if (
        other_span(sentence, claim)
        or bounded(sentence, claim)
        or _other_half(sentence, claim)
    ):
        return True
    return told_past(sentence, claim)


def _other_half(sentence: str, claim: Claim | None) -> bool:
    """Whether a sentence gives the claim's hour in the morning for one in the evening, or the other way about."""
    if claim is None:
        return False
    theirs = {hour for text in wordings(claim) for hour in HOUR.findall(plain(text))}
    mine = set(HOUR.findall(plain(sentence)))
    turned = {(hour, "a" if half == "p" else "p") for hour, half in theirs} - theirs
    return bool(mine & turned) and mine.isdisjoint(theirs)


def bounded(sentence: str, claim: Claim | None) -> bool:
    """Whether a sentence says that what the claim says is earned or spent is less, or no more than a bound."""
    if claim is None:
        return False
    said = plain(sentence)
    less, most = _LESS.search(said), _UP_TO.search(said)
    if not (less or most):
        return False
    if less and _of_else(said, less, claim):
        less = None
    earned, spent = _sums(claim)
    return bool((less and _keys(less["sum"]) & (earned | spent | _risen(claim))) or (most and _keys(most["sum"]) & earned))  # fmt: skip


def _of_else(said: str, less: re.Match[str], claim: Claim) -> bool:
    """Whether the bound is of another thing, and the claim's number stands without one: "500 houses, not even 500 metres away"."""
    rest = f"{said[: less.start()]} {said[less.end() :]}"
    if _keys(less["sum"]).isdisjoint(_keys(rest)):
        return False
    counted = _COUNTED.match(said, less.end())
    things = {t.key for t in tokens(counted[1])} if counted else set()
    theirs = {t.key for text in wordings(claim) for t in tokens(text)}
    return bool(things) and things.isdisjoint(theirs)


@lru_cache(maxsize=512)
def _sums(claim: Claim) -> tuple[frozenset[str], frozenset[str]]:
    """What a claim says is earned, and what is spent; nothing where it gives a bound itself."""
    texts = [plain(text) for text in wordings(claim)]
    if any(_LESS.search(text) or _UP_TO.search(text) for text in texts):
        return frozenset(), frozenset()
    earned, spent = (frozenset(key for text in texts for m in form.finditer(text) for key in _keys(m["sum"])) for form in (_EARNED, _SPENT))  # fmt: skip
    return earned, spent


@lru_cache(maxsize=512)
def _risen(claim: Claim) -> frozenset[str]:
    """By how much a claim says that something rises, or how many are built; nothing where it gives a bound itself."""
    texts = [plain(text) for text in wordings(claim)]
    if any(_LESS.search(text) or _UP_TO.search(text) for text in texts):
        return frozenset()
    found = [m for text in texts for m in _RISEN.finditer(text)]
    return frozenset(key for m in found for key in _keys(m["sum"] or m["before"]))


def _keys(text: str) -> frozenset[str]:
    return frozenset(t.key for t in tokens(text) if t.kind == "number")
