"""Lights, pumps, heating: whether a claim says that they are on, and a comment that they are off, or the other way round.
And a thing that is put in where the claim takes it out, or taken out where the claim puts it in; or that reopens where the claim closes it.
"""

from __future__ import annotations

from functools import lru_cache

from moderation.claims.stance.negation import negatives
from moderation.claims.wording.words import MEANING_OF, plain, stem, tokens
from moderation.patterns.late import late

_LIGHTS = late(
    r"\b(?:(?:street ?)?(?:lights?|lamps?|lighting|cameras?|cctv|heating|power|signals?)"
    r"|pumps?|boilers?|heaters?|radiators?|fountains?|sirens?|alarms?|floodlights?|streetlights?|streetlamps?)\b"
)
_THING = r"(?:(?:the|our|all|these|those|your|its|their|every|both) )(?:[\w'-]+ ){0,4}?" + _LIGHTS.pattern  # fmt: skip
# What may follow the last word of "turn off": the end, a time, a reason; not the "on" of "the lights on our road".
_ENDS = (
    r"(?=\W*(?:$|(?:at|after|from|by|before|until|till|every|again|for|overnight|tonight|between|during|because|since|all (?:day|night|the time|evening|weekend|winter|summer|year)"
    r"|and|but|to (?!(?:the|our|all|a|an)\b)[a-z]+)\b))"
)
_SWITCH = late(
    r"\b(?:turn(?:s|ed|ing)?|switch(?:es|ed|ing)?|go(?:es|ing|ne)?|went|com(?:es?|ing)|came|stay(?:s|ed|ing)?|left|leav(?:es?|ing)|lights?)"
    rf" (?:\w+ ){{0,5}}?(on|off){_ENDS}"
)
# "Switched on the street lights", "the pumps are on".
_BEFORE_IT = late(rf"\b(?:turn|switch)(?:s|es|ed|ing)? (?:back )?(on|off) {_THING}")  # fmt: skip
_IS = late(
    rf"\b(?:(?:is|are|was|were|be|been|being)|(?<=\w)'(?:s|re)) (?:(?!not\b)\w+ ){{0,2}}?(on|off){_ENDS}"
)
_RUNS = late(
    rf"\b(?:is|are|was|were|been|kept?|keeps|still|'s|'re)(?! not) (?:(?!not\b)\w+ ){{0,2}}?(?:running|working|pumping){_ENDS}"
)
# What is put in or taken out, and where the verb is a passive.
_OBJECT = r"((?:(?!(?:up|down|off|out|on|in|back|forward|through|into|to|from)\b)[\w'-]+ ){1,4}?)"
_SUBJECT = r"((?:[\w'-]+ ){1,2}?)(?:(?:will|has|have|had) )?(?:is|are|was|were|be|being|been|gets?|getting|got) (?:(?:\w+ly|now|also|just|all|being) )?"
_IN = (
    late(rf"\b(?:put(?:s|ting)?|add(?:s|ed|ing)?|pump(?:s|ed|ing)?|dump(?:s|ed|ing)?) {_OBJECT}(?:in|into|to)\b"),
    late(rf"\b(?:mov(?:e|es|ed|ing)|hous(?:e|es|ed|ing)) {_OBJECT}(?:in|into)\b"),
    late(rf"\b{_SUBJECT}(?:put|added|pumped|dumped) (?:in|into|to)\b"),
    late(rf"\b{_SUBJECT}(?:moved|moving|housed) (?:in|into)\b"),
)  # fmt: skip
_OUT = (
    late(rf"\b(?:tak(?:e|es|ing|en)|took|keep(?:s|ing)?|kept|get(?:s|ting)?|got|mov(?:e|es|ed|ing)) {_OBJECT}out\b"),
    late(rf"\b{_SUBJECT}(?:moved|moving) out\b"),
    late(r"\b((?:[\w'-]+ ){1,2}?)(?:(?:is|are|was|were|will be) leaving|(?:has|have) left|left) (?:the|our|its|a)\b"),
    late(rf"\b(?:remov(?:e|es|ed|ing)|filter(?:s|ed|ing)?) {_OBJECT}(?:from|out)\b"),
    late(rf"\b{_SUBJECT}(?:(?:taken|kept) out|(?:removed|filtered) (?:from|out))\b"),
)  # fmt: skip
_OUT_AND_INTO = late(r"\bout of ([^.,;:!?]{2,60}?) (?:and )?into ([^.,;:!?]{2,60})")

_CLOSE, _REOPEN = (MEANING_OF.get(stem(word), stem(word)) for word in ("close", "reopen"))  # fmt: skip


def switched(wording: str, unit: str) -> bool:
    """Whether one says on and the other off of a thing that is switched, or in and out of a thing that is put: tokens have none of these words."""
    ways = _ways(wording), _ways(unit)
    if all(ways) and ways[0].isdisjoint(ways[1]):
        return True
    if _into_ours(wording, unit):
        return False
    claimed, said = _moved(wording), _moved(unit)
    return any(
        claimed.get(one) and not said[one] & claimed[one] and claimed[one] & said[other]
        for one, other in (("in", "out"), ("out", "in"))
    )


def _into_ours(wording: str, unit: str) -> bool:
    """Whether a unit says out of where and into where, and the second is the wording's place."""
    found = _OUT_AND_INTO.search(plain(unit))
    if not found:
        return False
    claim = {t.key for t in tokens(wording)}
    left, entered = ({t.key for t in tokens(found[side])} & claim for side in (1, 2))
    return len(entered - left) > len(left - entered)


def reopens(wording: str, unit: str) -> bool:
    """Whether what the wording says closes is said to reopen, and not to close."""
    said = {t.key for t in tokens(unit)}
    if _REOPEN not in said or _CLOSE in said or negatives(unit):
        return False
    return any(t.key == _CLOSE for t in tokens(wording))


@lru_cache(maxsize=4096)
def _ways(text: str) -> frozenset[str]:
    shown = plain(text)
    if not _LIGHTS.search(shown):
        return frozenset()
    found = {m[1] for form in (_SWITCH, _BEFORE_IT, _IS) for m in form.finditer(shown)}
    return frozenset(found | {"on"} if _RUNS.search(shown) else found)


@lru_cache(maxsize=4096)
def _moved(text: str) -> dict[str, frozenset[str]]:
    """What a text says is put in, and what is taken out."""
    shown = plain(text)
    return {
        way: frozenset(t.key for form in forms for m in form.finditer(shown) for t in tokens(m[1]))
        for way, forms in (("in", _IN), ("out", _OUT))
    }  # fmt: skip
