"""How far a part of a comment says a wording by its words alone: what stands in where meaning cannot be measured."""

from __future__ import annotations

from collections.abc import Mapping

from moderation.claims.nearest.fullest import in_welsh
from moderation.claims.nearest.index import ALL, Index, Wording
from moderation.claims.spread.alike import bag, letters, likeness
from moderation.claims.stance.welsh_forms import (
    MONTHS,
    another_thing,
    another_verb,
    deed,
    lies_near,
    only_wanted,
    same_deed,
    says_the_name,
)
from moderation.claims.stance.welsh_when import another_time
from moderation.claims.wording.agree import OPENING_HOURS, THE_MEANS_ALL, speaks_of_all
from moderation.claims.wording.words import NOT, Token, measured_alike, plain, tokens
from moderation.patterns.late import late

_LACKS, _DIFFERS = (
    0.60,
    0.35,
)  # how far the raw agreement may go where a fact is missing, or another is given
_OTHER_FORM = 0.9  # how much a word of one meaning counts
_SUBJECTS = 0.6  # the share of the words, numbers and times apart, that must be said

# "Dyw'r cyngor ddim yn cau" has the letters of "mae'r cyngor yn cau".
_IS_NOT = late(r"\b(?:nid (?:yw|ydy|ydi)|dyw|dydy|dydi)\b")
_NOT_DONE = late(r" ddim\b")


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


def in_other_forms(wording: Wording, words: tuple[Token, ...], heard: Mapping[str, float]) -> dict[str, float]:  # fmt: skip
    """What a comment says of a Welsh wording in another form or word for the same deed: "saff" of "yn ddiogel"."""
    if not in_welsh(wording.text, wording.claim):
        return {}
    told = [word.raw for word in words if word.kind == "word"]
    lacking = [t for t in tokens(wording.text) if t.kind == "word" and t.key not in heard]  # fmt: skip
    return {t.key: _OTHER_FORM for t in lacking if any(same_deed(t.raw, word) for word in told)}  # fmt: skip


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
                measured_alike(n, number) and n.key not in wording.weights
                for n in numbers
            )
            return _DIFFERS if rival else _LACKS
    if (
        len(wording.subjects) < 2
        and not wording.numbers
        and any(w.key not in wording.weights and w.key not in NOT for w in words)
    ):
        return _LACKS  # so bare a wording says the claim only where it stands alone
    welsh = in_welsh(wording.text, wording.claim)
    if (
        wording.names
        and not welsh
        and not any(all(word in heard for word in name) for name in wording.names)
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
    if another_verb(wording.text, unit) or (welsh and _another_in_welsh(wording, unit, words)):  # fmt: skip
        return _LACKS
    said = bag(unit)
    near = likeness(said, frozenset(wording.weights))
    if any(
        likeness(said, other) > near
        for other in known.others.get(wording.claim.claim_id, ())
    ):
        return _LACKS
    return 1.0


def _another_in_welsh(wording: Wording, unit: str, words: tuple[Token, ...]) -> bool:
    """Whether a Welsh part tells of another deed, name or thing: no likeness of meaning stands in for its words."""
    told = [word.raw.partition("'")[0] for word in words if word.kind == "word"]
    mine = [t.raw.partition("'")[0] for t in tokens(wording.text) if t.kind == "word"]
    happens = deed(wording.text)
    if happens and not any(same_deed(happens, word) for word in (*told, *plain(unit).split())):  # fmt: skip
        return True
    names = [name for name in wording.names if not name <= MONTHS]
    named = [*told, *(word.key for word in words)]  # "Mills" has the key "mill"
    if not all(says_the_name(name, named) for name in names):
        return True
    if only_wanted(wording.text, unit) or lies_near(wording.text, unit):
        return True
    if another_time(wording.text, unit, wording.claim.claim_cy):
        return True
    return another_thing(mine, told)
