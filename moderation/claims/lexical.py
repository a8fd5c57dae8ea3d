"""How far a part of a comment says a wording by its words alone: what stands in where meaning cannot be measured."""

from __future__ import annotations

import re
from collections.abc import Mapping

from moderation.claims.agree import OPENING_HOURS, THE_MEANS_ALL, speaks_of_all
from moderation.claims.alike import bag, letters, likeness
from moderation.claims.index import ALL, Index, Wording
from moderation.claims.welsh_forms import another_verb
from moderation.claims.words import NOT, Token, plain

_LACKS, _DIFFERS = (
    0.60,
    0.35,
)  # how far the raw agreement may go where a fact is missing, or another is given
_SUBJECTS = 0.6  # the share of the words, numbers and times apart, that must be said

# "Dyw'r cyngor ddim yn cau" has the letters of "mae'r cyngor yn cau".
_IS_NOT = re.compile(r"\b(?:nid (?:yw|ydy|ydi)|dyw|dydy|dydi)\b")
_NOT_DONE = re.compile(r" ddim\b")


def agreement(
    wording: Wording, unit: str, words: tuple[Token, ...], heard: Mapping[str, float]
) -> float:
    """How much of the wording the unit says, 0 to 1; a little for keeping to it and for like letters."""
    said = sum(weight * heard.get(key, 0.0) for key, weight in wording.weights.items())
    if ALL in wording.weights and ALL not in heard and speaks_of_all(unit, wording):
        said += THE_MEANS_ALL * wording.weights[ALL]
    told = [
        word for word in words if word.key not in NOT or word.key in wording.weights
    ]
    focus = sum(1 for word in told if word.key in wording.weights) / max(len(told), 1)
    here = letters(_NOT_DONE.sub("", _IS_NOT.sub("mae", plain(unit))))
    like = 2 * len(here & wording.letters) / max(len(here) + len(wording.letters), 1)
    return 0.84 * said / wording.total + 0.08 * focus + 0.08 * like


def ceiling(
    wording: Wording,
    unit: str,
    words: tuple[Token, ...],
    heard: Mapping[str, float],
    known: Index,
) -> float:
    """How high the agreement may go: low where a number, every name, or "all" is missing or differs."""
    numbers = [w for w in words if w.kind == "number"]
    for number in wording.numbers:
        if number.key not in heard:
            rival = any(
                n.measure == number.measure and n.key not in wording.weights
                for n in numbers
            )
            return _DIFFERS if rival else _LACKS
    if (
        len(wording.subjects) < 2
        and not wording.numbers
        and any(w.key not in wording.weights and w.key not in NOT for w in words)
    ):
        return _LACKS  # so bare a wording says the claim only where it stands alone
    if wording.names and not any(
        all(word in heard for word in name) for name in wording.names
    ):
        return _LACKS
    if ALL in wording.weights and ALL not in heard and not speaks_of_all(unit, wording):
        return _LACKS
    words_said = sum(
        heard.get(key, 0.0) * weight for key, weight in wording.subjects.items()
    )
    if words_said < _SUBJECTS * sum(wording.subjects.values()):
        return _LACKS
    if OPENING_HOURS.search(plain(unit)) and not OPENING_HOURS.search(
        plain(wording.text)
    ):
        return _LACKS  # shut for the day is not shut for good
    if another_verb(wording.text, unit):
        return _LACKS
    said = bag(unit)
    near = likeness(said, frozenset(wording.weights))
    if any(
        likeness(said, other) > near
        for other in known.others.get(wording.claim.claim_id, ())
    ):
        return _LACKS
    return 1.0
