"""Who wants to know whether it is so, by a form that no likeness outweighs: with an alternative ("or is that just talk?"), with
"still" ("can you still get the discount?"), with the thing itself put last ("who owns it, is it the chairman?"), with a word
that it is found nowhere ("Where does it come from? I can't find it anywhere"), or told, and asked about in the next sentence.
"""

from __future__ import annotations

from moderation.claims.stance.asking import wants_source
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_FILLER = r"^\W*(?:(?:so|and|but|hi|hello|hey|ok|well|please|sorry|wait|oh|all|guys|anyone|quick question|question)[\s,!.:-]+)*"
_TALK = r"(?:talk|gossip|hearsay|rumou?rs?|nonsense|rubbish|scaremongering|wind[- ]?up|joke|facebook\w*|made up|lies?|fake\w*|myths?|false|untrue|speculation|tittle\W?tattle|not)"
_OR_TALK = late(
    rf"\bor (?:is|was|are|were) (?:it|this|that|they|these|those|there) (?:(?:all|just|only|a|some|more|another|the|more|empty|idle|facebook) ){{0,3}}{_TALK}\b"
    rf"|\bor (?:just|only|is it just) (?:a |some |more )?{_TALK}\b|\bor not\s*\?|\bfact or (?:fiction|fake|myth)\b"
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
# What asks whether the sentence before it is so, or where that comes from. "Is this right that they ...?", "Can you confirm who
# signed it?" and "Does anyone know why?" take it for granted.
_LEADS = r"^\W*(?:(?:so|but|and|or|well|ok|just|oh|hi|please|pls|sorry|seriously|honestly|@\w+)\W+)*"
_WH = r"(?:how|why|who|whose|when|where|what|which)"
_ASKED_NEXT = late(
    rf"{_LEADS}(?:(?:is|was|are|were) (?:this|that|it|these|they)(?: all)? (?:really |actually |even |definitely )?(?:true|correct|real|accurate|legit|genuine|the case|(?<=this )right|(?<=that )right)\b(?! (?:that|how|to|for|when|while|what|thing|enough)\b)"
    rf"|(?:can|could|will|would) (?:any(?:one|body)|some(?:one|body)|you|u|cllr \w+|(?:the |our )?council|they)(?: \w+)? (?:please |pls )?(?:confirm|verify|clarify)\b(?! {_WH}\b)"
    r"|(?:is there )?any truth (?:in|to|behind) (?:this|that|it)\b|any truth\s*\?|true or (?:false|not)\b|(?:true|sources?|links?|proof|evidence)\s*\?"
    r"|(?:what|where)(?:'s| is|s) (?:the|your) (?:source|evidence|proof)\s*\?|(?:are|is) (?:they|it|this|that) really\s*\?"
    rf"|(?:(?:does|do) )?any(?:one|body)(?: else)? know\b(?! {_WH}\b)|(?:(?:has|have|did) )?any(?:one|body)(?: else)? hear[d]?\b(?! {_WH}\b)"
    r"|surely (?:this|that|it) (?:can'?t|cannot|isn'?t|is not) (?:be )?(?:right|true|correct)\s*\?"
    r"|prove it\s*(?:[.!,]|$)|show (?:me|us) (?:(?:the|your|some|any) (?:evidence|proof|sources?)\W*$|where (?:it|that) says?\b)"
    r"|yd[yi](?: hyn| hynny|'r? ?o| o|'?n)? ?(?:yn |'n )?wir\b|oes (?:\w+ )?wir yn (?:hyn|hynny)\b)"
)
_SHORT = 9  # words of a question for a source that asks for nothing else


def in_doubt(sentence: str, wording: str, after: str = "") -> bool:
    """Whether a sentence asks if the claim is so, however much of it it says. `after`: the sentence that follows."""
    said = plain(sentence)
    if _OR_TALK.search(said) or _STILL.search(said):
        return True
    if said.rstrip("\"' )!").endswith("?") and _NOT_FOUND.search(plain(after)):
        return True
    if asked_next(after):
        return True
    found = _THEN.search(said)
    if not found or _BLAMES.search(found["what"]):
        return False
    if _DECIDED.search(found["what"]):
        return True
    claim = {t.key for t in tokens(wording)}
    return bool({t.key for t in tokens(found["what"])} & claim)


def asked_next(after: str) -> bool:
    """Whether a sentence asks if the one before it is so, or where that comes from: "Is this true?", "Says who?"."""
    said = plain(after)
    if _ASKED_NEXT.search(said):
        return True
    asked = said.rstrip("\"' )!").endswith("?") and len(said.split()) <= _SHORT
    return asked and wants_source(after)


_OPENS = late(
    rf"{_FILLER}(?:is|are|was|were|can|could|do|does|did|will|would|has|have|had|am|isn'?t|aren'?t|who|whose|what|when|where|which|why|how|does anyone|anyone|anybody|any|source|proof)\b"
)
_WANTS = late(r"\b(?:is (?:it|this|that) (?:true|right|real)|any truth|anyone|anybody|know|heard|confirm|source|proof|true\?|really\?|right\?|or not)\b")  # fmt: skip


def only_echoed(sentence: str) -> bool:
    """Whether a sentence has a question mark and no form of asking: "Fined for driving to the shops?" """
    said = plain(sentence)
    return not _OPENS.search(said) and not _WANTS.search(said)
