"""What one may do where a claim says that one must: "voters may show a passport" beside "voters must show a passport"."""

from __future__ import annotations

from moderation.claims.wording.words import plain, stem
from moderation.patterns.late import late

_BIND = r"(?:must|ha(?:ve|s) to|needs? to|(?:is|are|be) (?:required|obliged|forced|made) to|got to|gotta)"
_MUST_DO = late(rf"\b{_BIND} (?:(?:also|now|always|all) )?(?P<verb>[a-z]+)\b")
_MAY_DO = late(
    r"\b(?:may|can|(?:is|are|be) (?:\w+ )?(?:able|allowed|free|permitted|welcome|entitled) to|choose to|(?:have|has|get|gets) the (?:choice|option) to)"
    r"(?: (?:also|still|now|always|just|simply|either|all))? (?P<verb>[a-z]+)\b"
)
# What binds all the same, or says of whom or when it is so.
_BOUND = late(rf"\b(?:{_BIND}|need|required?|compulsory|mandatory|obligatory|only|if|unless|without|who|so that|before|until)\b")  # fmt: skip
# One verb for another, of what is held.
_HOLD = frozenset(map(stem, ["have", "own", "hold", "carry", "bring", "show", "take", "produce", "present", "use"]))  # fmt: skip
# "You can pay it online" takes the paying for granted.
_HOW = frozenset(map(stem, ["pay", "expect", "apply", "start", "be", "not"]))


def only_may(said: str, claimed: str) -> bool:
    """Whether a text says that one may do what a claim says that one must."""
    must = {stem(m["verb"]) for m in _MUST_DO.finditer(plain(claimed))} - _HOW
    text = plain(said)
    if not must or _BOUND.search(text):
        return False
    may = {stem(m["verb"]) for m in _MAY_DO.finditer(text)}
    return bool(may & must or (may & _HOLD and must & _HOLD))
