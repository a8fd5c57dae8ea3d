"""Who wants to know whether it is so, by a form that no likeness outweighs: with an alternative ("or is that just talk?"), with
"still" ("can you still get the discount?"), with the thing itself put last ("who owns it, is it the chairman?"), or with a word
that it is found nowhere ("Where does it come from? I can't find it anywhere").
"""

from __future__ import annotations

from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_FILLER = r"^\W*(?:(?:so|and|but|hi|hello|hey|ok|well|please|sorry|wait|oh|all|guys|anyone|quick question|question)[\s,!.:-]+)*"
_TALK = r"(?:talk|gossip|hearsay|rumou?rs?|nonsense|rubbish|scaremongering|wind[- ]?up|joke|facebook\w*|made up|lies?|fake\w*|myths?|false|untrue|speculation|tittle\W?tattle|not)"
_OR_TALK = late(
    rf"\bor (?:is|was|are|were) (?:it|this|that|they|these|those|there) (?:(?:all|just|only|a|some|more|another|the|more|empty|idle|facebook) ){{0,3}}{_TALK}\b"
    rf"|\bor (?:just|only|is it just) (?:a |some |more )?{_TALK}\b|\bor not\s*\?"
)
_STILL = late(
    rf"{_FILLER}(?:is|are|was|were|can|could|do|does|did|will|has|have|am)\b(?! (?:not|anyone|anybody|you serious)\b)[^?.!]{{2,80}}?\bstill\b[^?.!]*\?"
)
_ASKED = r"(?:who|what|when|where|which|how)\b"
_THEN = late(
    rf"{_FILLER}{_ASKED}[^?.!]{{3,90}}?(?:,| -| –|;) ?(?:and |so |or )?(?:is|was|are|were|did|has|have|does|will) (?:it|that|they|this|he|she) (?P<what>[^?,.!]{{2,80}})\?"
)
# What is said of people, or asked to blame them.
_BLAMES = late(r"^(?:even |really |not |all |just |ever )*(?:think\w*|ask\w*|consult\w*|bother\w*|care\w*|mad|insane|serious|stupid|crazy|blind|thick|joking|for real|having|trying|deaf|out of|any wonder|too much|fair|right|worth|sane|allowed to|expect\w*|take us|get away)\b")  # fmt: skip
_DECIDED = late(r"\b(?:pass(?:ed)?|approved|agreed|decided|refused|rejected|thrown out|go(?:ne|ing)? (?:through|ahead)|get (?:through|permission|the go-ahead|voted)|happen(?:ed|ing)?|true)\b")  # fmt: skip
_NOT_FOUND = late(
    r"^\W*(?:(?:because|cos|coz|as|but|and|honestly|sorry)\W+)?(?:i |we |i've |we've )?(?:(?:can'?t|can not|couldn'?t|have ?n'?t|haven'?t|cannot) (?:seem to |actually |been able to )?(?:see|find|found|seen) (?:it|that|this|any(?:thing|where)?|a (?:source|link|mention|word))\b|looked (?:everywhere|and (?:can'?t|couldn'?t))|(?:there(?:'s| is) )?(?:nothing|no mention|no sign|not a word)\b[^.!?]{0,20} (?:on|in) (?:the|their|any|my)\b)"
)


def in_doubt(sentence: str, wording: str, after: str = "") -> bool:
    """Whether a sentence asks if the claim is so, however much of it it says. `after`: the sentence that follows."""
    said = plain(sentence)
    if _OR_TALK.search(said) or _STILL.search(said):
        return True
    if said.rstrip("\"' )!").endswith("?") and _NOT_FOUND.search(plain(after)):
        return True
    found = _THEN.search(said)
    if not found or _BLAMES.search(found["what"]):
        return False
    if _DECIDED.search(found["what"]):
        return True
    claim = {t.key for t in tokens(wording)}
    return bool({t.key for t in tokens(found["what"])} & claim)


_OPENS = late(
    rf"{_FILLER}(?:is|are|was|were|can|could|do|does|did|will|would|has|have|had|am|isn'?t|aren'?t|who|whose|what|when|where|which|why|how|does anyone|anyone|anybody|any|source|proof)\b"
)
_WANTS = late(r"\b(?:is (?:it|this|that) (?:true|right|real)|any truth|anyone|anybody|know|heard|confirm|source|proof|true\?|really\?|right\?|or not)\b")  # fmt: skip


def only_echoed(sentence: str) -> bool:
    """Whether a sentence has a question mark and no form of asking: "Fined for driving to the shops?" """
    said = plain(sentence)
    return not _OPENS.search(said) and not _WANTS.search(said)
