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
_TRUE = r"(?:true|correct|right|real|accurate|legit|genuine|so|a fact|official|definite|happening|going ahead|the case)"
_END = r"\s*(?:[?.!,;:)…–-]|$)"
# What is asked about is what was told, and not something beside it: "Does anyone know a good solicitor?"
_OF_IT = (
    rf"(?:(?: (?:or deny|please|pls|for (?:sure|certain|definite)))?{_END}"
    rf"|(?: (?:anything|any ?more|more|something|much|the (?:truth|facts)|(?:who|what)(?: on earth)? (?:is )?(?:said|started|behind)))*(?: (?:about|of|on|behind|to|in))?(?: any of)? (?:this|that|it|these)(?: (?:please|pls|for (?:me|us)|too|either|as well|at all|yet))?{_END}"
    rf"|(?: (?:anything|any ?more|more|something|much|the (?:truth|facts))){_END}"
    rf"| (?:if|whether|that) (?:any of )?(?:this|that|it|these|they)(?:'?s|'?re| is| are| was| were) (?:all |any |really |actually |even |definitely )*{_TRUE}\b)"
)
_ASKED_NEXT = late(
    rf"{_LEADS}(?:(?:is|was|are|were) (?:this|that|it|these|they)(?: all)? (?:really |actually |even |definitely )?(?:true|correct|real|accurate|legit|genuine|the case|(?<=this )right|(?<=that )right)(?:{_END}| (?:or|please|pls|any(?:one|body)|do|does|then|though|at all|mate|guys|about (?:this|that|it|the))\b)"
    rf"|(?:can|could|will|would) (?:any(?:one|body)|some(?:one|body)|you|u|cllr \w+|(?:the |our )?council|they)(?: \w+)? (?:please |pls )?(?:confirm|verify|clarify)\b{_OF_IT}"
    r"|(?:is there )?any truth (?:in|to|behind) (?:this|that|it)\b|any truth\s*\?|true or (?:false|not)\s*(?:[?.!]|$)|(?:true|sources?|links?|proof|evidence)\s*\?\s*$"
    r"|where (?:did|have) (?:you|u) (?:get|got|find|found) (?:this|that|it)(?: from)?\s*\?|(?:what|where)(?:'s| is|s) (?:the|your) (?:source|evidence|proof)\s*\?|(?:are|is) (?:they|it|this|that) really\s*\?"
    rf"|(?:(?:(?:does|do) )?any(?:one|body)(?: else)? |(?:do )?(?:you|u) |)know\b{_OF_IT}|(?:(?:has|have|did) )?any(?:one|body)(?: else)? hear[d]?\b{_OF_IT}"
    r"|surely (?:this|that|it) (?:can'?t|cannot|isn'?t|is not) (?:be )?(?:right|true|correct)\s*\?"
    rf"|prove it\s*(?:[.!,]|$)|show (?:me|us) (?:(?:the|your|some|any) (?:evidence|proof|sources?)\W*$|where (?:it|that) says?(?: (?:this|that|it|so))?{_END})"
    rf"|(?:is (?:it|that so)|(?:have|are|did) they|has it)\s*\?\W*$|fact[- ]?check\b[^.?!]{{0,12}}\?"
    rf"|(?:(?:i|i'?d|i'?m|we|can|could|some(?:one|body)|any(?:one|body)|you|love|like|want|to|please|not|just|trying) ){{0,6}}(?:know|sure|tell (?:me|us)|find out|wonder(?:ing)?|see|check) (?:if|whether) (?:any of )?(?:this|that|it)(?:'?s| is) (?:really |actually |even )?{_TRUE}{_END}"
    r"|(?:a )?(?:yd[yi]|yw)(?: hyn| hynny|'r? ?o|'r? ?hi| o| hi|'?n)?(?:'n| yn)? ?(?:wir|gywir)\b|oes (?:\w+ )?wir yn (?:hyn|hynny)\b|oes (?:rhywun|unrhyw un) yn gwybod (?:a yw|a ydy|ydy|ydi|os yw|os ydy) (?:hyn|hynny|o|hi)(?:'n| yn) (?:wir|gywir)\b"
    r")"
)
# A short question for a source, of nothing else: not "Any link to the petition?".
_ITS_SOURCE = late(r"(?<!\bneed )(?<!\bwant )\b(?:this|that|it|these|so|you|u|ya|them|him|her|us|me|from|says?|said|there|have|got|sources?|links?|proof|evidence|citations?|references?|info|confirmation|screenshots?)(?: (?:please|pls|plz|though|then|exactly|anywhere|about|anyone|mate))*\W*$|\bsays who\b")  # fmt: skip
_ANSWERED = late(r"^\W*(?:it'?s (?:on|in|all|there)|it is\b|here\b|page \d|read |look |see (?:the|their|page)|you bet|yes\b|yep\b|yeah\b|of course|https?:|www\b)")  # fmt: skip
# Of what was said, and of nothing else: not "if there is any evidence it saves money".
_PROOF_WANTED = late(r"\b(?:know|see|ask|asking|wonder(?:ing)?|find out) (?:if|whether) there(?:'s| is| was) (?:any|some|a) (?:\w+ )?(?:proof|truth|evidence|source|basis)(?: (?:of|for|to|in|behind) (?:it|this|that|these|those|them|(?:the|these|this|that) (?:claims?|story|post|rumou?rs?|figures?|numbers?))| that (?:it|this|that)(?:'s| is) (?:so|true|real|right|happening))?(?: (?:at all|please|pls|anywhere|though|or (?:not|is it|just)\b.*))*\W*$")  # fmt: skip
_SHORT = 9  # words of a question for a source that asks for nothing else


def in_doubt(sentence: str, wording: str, after: str = "", text: str = "") -> bool:
    """Whether a sentence asks if the claim is so, however much of it it says.

    `after`: the sentence that follows. `text`: the whole comment, in which who asks may answer it at once.
    """
    said = plain(sentence)
    if _OR_TALK.search(said) or _STILL.search(said):
        return True
    if said.rstrip("\"' )!").endswith("?") and _NOT_FOUND.search(plain(after)):
        return True
    answered = after and _ANSWERED.search(plain(text.partition(after)[2]))
    if asked_next(after) and not answered:
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
    if _ASKED_NEXT.search(said) or _PROOF_WANTED.search(said):
        return True
    asked = said.rstrip("\"' )!").endswith("?") and len(said.split()) <= _SHORT
    return asked and wants_source(after) and bool(_ITS_SOURCE.search(said))


_OPENS = late(
    rf"{_FILLER}(?:is|are|was|were|can|could|do|does|did|will|would|has|have|had|am|isn'?t|aren'?t|who|whose|what|when|where|which|why|how|does anyone|anyone|anybody|any|source|proof)\b"
)
_WANTS = late(r"\b(?:is (?:it|this|that) (?:true|right|real)|any truth|anyone|anybody|know|heard|confirm|source|proof|true\?|really\?|right\?|or not)\b")  # fmt: skip


def only_echoed(sentence: str) -> bool:
    """Whether a sentence has a question mark and no form of asking: "Fined for driving to the shops?" """
    said = plain(sentence)
    return not _OPENS.search(said) and not _WANTS.search(said)
