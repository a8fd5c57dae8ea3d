"""A Welsh sentence that says of a claim's deed and things that it is not so: "dydyn nhw ddim yn cau'r llyfrgelloedd".

Whoever denies a thing seldom says all of a claim ("its", "all", "next month"), so by words alone it stays below what counts.
"""

from __future__ import annotations

from functools import lru_cache

from moderation.claims.stance.negation import negatives
from moderation.claims.stance.welsh_forms import IDLE, MONTHS, deed, roots, same_deed
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_MEANT = r"(?:(?:mynd i|bwriadu|cynllunio i|gorfod|cael) )?(?:(?:ei|eu) )?"
# What is not so is the deed itself: "dw i ddim yn hapus eu bod yn cau" denies no closing.
_NOT = late(
    rf"\bddim (?:yn|wedi|am) {_MEANT}(?P<ddim>[a-z]{{3,}})"
    rf"|\b(?:nid|nad|ni|na)(?: (?!(?:bod|fod|mod|ond|yn|wedi|am)\b)[\w'-]+){{1,5}}? (?:yn|wedi|am) {_MEANT}(?P<nid>[a-z]{{3,}})"
    rf"|\b(?:nid|nad) (?:yw|ydy|ydi)'n {_MEANT}(?P<hi>[a-z]{{3,}})"
)
_WORD = late(r"[^\W\d_]+")
_ALL = frozenset(["holl", "pob", "bob", "phob", "cyfan", "gyfan", "gyd"])
_LONG = 5  # letters that two forms of a word have in common: "llyfrgell" and "llyfrgelloedd"


def denies_the_deed(part: str, wording: str) -> bool:
    """Whether a Welsh part says that what a Welsh wording tells is not done, and names all its things."""
    happens, things, numbers = _told(wording)
    if not happens or not things:
        return False
    text = plain(part)
    if not any(same_deed(happens, verb) for found in _NOT.finditer(text) for verb in found.groups() if verb):  # fmt: skip
        return False
    words = _WORD.findall(text)
    if {w for w in words if w in MONTHS} - set(_WORD.findall(plain(wording))):
        return False  # another month
    if not {t.key for t in tokens(part) if t.kind == "number"} <= numbers:
        return False
    return all(any(_one_thing(thing, word) for word in words) for thing in things)


@lru_cache(maxsize=512)
def _told(wording: str) -> tuple[str, tuple[str, ...], frozenset[str]]:
    """The deed of a wording, its things and the keys of its numbers; no deed where it says "not" itself."""
    happens = "" if negatives(wording) else deed(wording)
    said = tokens(wording)
    things = (t.raw.partition("'")[0] for t in said if t.kind == "word")
    return (
        happens,
        tuple(t for t in things if t not in IDLE | _ALL and not same_deed(happens, t)),
        frozenset(t.key for t in said if t.kind == "number"),
    )


def _one_thing(one: str, other: str) -> bool:
    """Whether two Welsh words are forms of one, of which one may be several."""
    here, there = roots(one), roots(other)
    return bool(here & there) or any(
        min(len(a), len(b)) >= _LONG and (a.startswith(b) or b.startswith(a))
        for a in here
        for b in there
    )
