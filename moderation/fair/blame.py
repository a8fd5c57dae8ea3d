"""Who lays a feared harm at the council's door: "if a child dies on that road it is on you".

It holds the words of a threat, death and "you", and it is one of the plainest forms of fair criticism: the writer
fears the harm and wills it to nobody. Three things must be there: the harm under an "if" or a "before" to somebody
who is not the one spoken to, a road or service that it would come from, and the blame.
"""

from __future__ import annotations

import re

from moderation.patterns.late import late

_FEARED = late(
    r"\b(?:if|when|until|till|before|once)\s+(?:(?:a|an|another|one of (?:our|the|us)|some(?:one|body)|any(?:one|body)|our|my|the next|god forbid)\b"
    r"|(?:kids|children|people|residents|pensioners|we|cyclists|pedestrians)\b)"
    r"[^.!?]{0,60}?\b(?:dies?|dead|killed|hurt|injured|drowns?|maimed|knocked (?:down|over)|run over|mown down|crushed|burn(?:s|t)?|is lost|seriously ill)\b"
)
_THERE = late(
    r"\b(?:roads?|streets?|lanes?|junction|crossing|bend|corner|roundabout|bypass|[ab]\d{1,4}|pavements?|paths?|steps|stairs|bridge|canal|river"
    r"|reservoir|pond|playground|school|estate|flats|block|tower|lifts?|mould|damp|cladding|hospital|a&e|ambulances?|surgery|ward|care home"
    r"|fire station|traffic|lorr(?:y|ies)|bus(?:es)?|cars|speeding|speed|ice|icy|floods?|flooding|wall|street ?lights?|potholes?)\b"
)
_BLAMED = late(
    r"\b(?:on (?:you|your (?:hands?|heads?|conscience|watch|shoulders|doorstep)|their (?:hands?|heads?|conscience|watch)|the council)"
    r"|your fault|to blame|responsible|accountable|answer for|(?:you|they) (?:were|was|have been|'ve been) (?:told|warned)|(?:told|warned) you)\b"
)

# "You'll have blood on your hands when a kid gets hit": an accident, to a child or to anybody but the one spoken to.
_BLOOD_ON_HANDS = late(
    r"\b(?:you|they|the\s+council|this\s+council)(?:'ll|\s+will|'re\s+going\s+to|\s+are\s+going\s+to|\s+is\s+going\s+to)?\s+(?:all\s+)?ha(?:ve|s)\s+(?:(?:the|our|their|a\s+child's|somebody's|someone's)\s+)?blood\s+on\s+(?:your|their|its)\s+hands\s+"
    r"(?:if|when|once|the\s+day|the\s+first\s+time)\s+(?:a|an|another|some(?:one|body)|one\s+of\s+our|our|the\s+next)\b(?!\s+(?:councillor|cllr|politician|mayor|leader)\b)(?:\s+(?!you|your)\w+){0,2}?"
    r"\s+(?:is|are|gets?|ends?\s+up)?\s*(?:hit|hurt|killed|knocked\s+(?:down|over)|run\s+over|mown\s+down|injured|dies|drowns)\b"
)
_YOURS = late(
    r"\byours\b|\byour\s+(?:own\s+)?(?:\w+\s+)?(?:kids?|child|children|son|daughter|family|house|home|car|turn)\b"
)

# "Close the A&E and you will be killing people": the deed is a decision, and those who would die are the town's own.
_BY_DECISION = late(
    r"\b(?:if|by|when|because|since)\s+(?:you\s+)?(?:ever\s+|keep\s+|go\s+on\s+)?(?:clos|shut|cut|ax|scrap|sell|sold|remov|clear|cancel|ignor|approv|refus|stop|delay|tak|vot|build|do\s+nothing|don't|won't)\w*\b|^\W*(?:close|shut|cut|axe|scrap|sell|remove)\b"
)
_OWN_PEOPLE_DIE = late(
    r"\b(?:you|it|this|that)(?:'ll|'re|'ve|\s+(?:will|are|have|is|has))?\s+(?:be\s+|been\s+|be\s+the\s+ones?\s+)?(?:kill(?:ing|ed|s)?|cost(?:ing|s)?)\s+(?:people|patients|residents|somebody|someone|children|kids|pensioners|cyclists|pedestrians|lives|a\s+child|old\s+people|our\s+\w+|more\s+people)\b"
)
_WRITER_ACTS = late(
    r"\b(?:i'?ll|i\s+will|we'?ll|we\s+will|i'?m|we'?re|gonna|going\s+to|someone\s+(?:should|will)|somebody\s+(?:should|will))\b"
)

# What is wished on the one who is blamed; "hope you're proud of yourselves" wishes nothing.
_WISHED_ON_YOU = late(
    r"\bhop(?:e|ing)\s+(?:that\s+)?(?:you|u|ya|your\s+\w+)\s+(?:all\s+|both\s+)?(?:burns?|dies?|rots?|chokes?|suffers?|drowns?|hangs?|gets?\s+(?:shot|stabbed|killed|cancer|hurt))\b"
)
_HARM_TO_YOU = late(
    r"\b(?:you|u|ya|yous)(?:'ll|'re|'d)?\s+(?:[\w']+\s+){0,3}?(?:burn|die|dead|deserve)\b|\byou(?:'re|'ll\s+be|\s+are|\s+will\s+be|\s+could\s+be)?\s+next\b"
    r"|\bhop(?:e|ing)\b(?!\s+(?:that\s+)?you(?:'re|\s+(?:are|can|all|know|sleep|feel|will|listen))\b).*\byou|\byour\s+(?:own\s+)?(?:beds?|turn)\b|\bbullets?\b.*\byou|\byou.*\bbullets?\b"
)

# "You make my blood boil": the one who suffers is the writer. Only where little else is said, for more may be meant.
_SUFFERS = late(
    r"\W*(?:[\w']+\s+){0,5}?(?:mak(?:e|es|ing)|made|driv(?:e|es|ing)|drove)\s+(?:me|us|my|our|people's|everyone's)\s+(?:[\w']+\s+){0,3}?"
    r"(?:boil|sick|scream|cry|weep|mad|crazy|insane|wall|bend|crawl|sink|despair|ill|fume|rage|furious|angry)\b(?:\s+(?!and\b|so\b|i\b|i'|we\b|watch|just\b|you\b)[\w']+){0,6}\W*"
)


_DEATH_OF_ME = late(
    r"\W*(?:[\w']+\s+){0,5}?(?:will|'?ll|is|are|(?:is|are)?\s*(?:gonna|going to))\s+be\s+the\s+death\s+of\s+(?:me|us(?:\s+all)?|this\s+(?:town|village|country|place|high\s+street))\W*"
)
# "We won't forget": what a town says before it votes. "I", a night, a house or a name in it would be something else.
_SENTENCE_END = late(r"[.!?;\n]+")
_TOWN = r"(?:town|village|community|estate|city|county|council|country|library|libraries|schools?|high street|services|place|people|residents|kids|children|ward|area|budget|park)"
_RESOLVE = late(
    r"(?:and |but |so )?(?:(?P<open>we (?:all )?(?:won't|wont|will not|will never|shall not|shan't|don't|never) (?:ever )?(?:forget|forgive)(?: (?:or|and|nor) (?:forget|forgive))?(?: (?:this|that|it|what you(?:'ve| have)? (?:did|done|are doing|do)(?: (?:to|here)(?: \w+){0,4})?))?"
    rf"|we (?:all )?(?:can )?see (?:what|how|who|exactly what) (?:\w+ ){{1,5}}?(?:to|with|for|in) (?:this|our|the|your own) (?:\w+ )?{_TOWN}"
    r"|your (?:time|term|days? in office|reign|rule|majority)(?: in (?:office|power|charge))? (?:is|are) (?:coming to an end|(?:nearly|almost) (?:up|over)|ending)"
    r"|your (?:term|reign|rule|majority|(?:time|days) in (?:office|power|charge)) (?:is|are) (?:up|over))"
    r"|we (?:all )?(?:can )?see you)"
)


def suffers(text: str) -> bool:
    """Whether a text, in lower case, only says what its writer feels: that somebody makes their blood boil."""
    return (_SUFFERS.fullmatch(text) or _DEATH_OF_ME.fullmatch(text)) is not None


def resolves(text: str) -> bool:
    """Whether a text, in lower case, is made of nothing but a town's resolve: that it sees, will not forget, and will be rid of somebody."""
    said = [each for each in _SENTENCE_END.split(text) if re.search(r"\w", each)]
    kinds = [_RESOLVE.fullmatch(each.strip(" \"'-–—")) for each in said]
    if not kinds or not all(kinds):
        return False
    # "We see you", alone, is what somebody says who follows another about.
    return any(kind is not None and kind.lastgroup == "open" for kind in kinds)


def lays_blame(text: str) -> bool:
    """Whether a text, in lower case, blames somebody for a harm that it fears on a road or in a service."""
    if _WISHED_ON_YOU.search(text):
        return False
    said = [each.strip() for each in _SENTENCE_END.split(text)]
    by_decision = [
        bool(_OWN_PEOPLE_DIE.search(each) and _BY_DECISION.search(each))
        for each in said
    ]
    if any(by_decision):
        # What else is said may be the threat: the blame excuses its own sentence alone.
        others = [each for each, own in zip(said, by_decision, strict=True) if not own]
        meant = any(_HARM_TO_YOU.search(each) for each in others)
        return not (meant or _WRITER_ACTS.search(text))
    if _BLOOD_ON_HANDS.search(text):
        turned = (_HARM_TO_YOU, _WRITER_ACTS, _YOURS)
        rest = _BLOOD_ON_HANDS.sub(" ", text)
        return not any(each.search(rest) for each in turned)
    return all(each.search(text) for each in (_FEARED, _THERE, _BLAMED))


# "Guilty as sin, the jury should bang him up": what is wanted is a court's sentence, and no "you", "I" or rope stands beside it.
_SENTENCE = late(
    r"\b(?:(?:bang|lock|put)(?:ed|t?ing|s)?\s+(?:him|her|them|em|'em|the\s+\w+|this\s+\w+|that\s+\w+)\s+(?:up|away|inside)|send(?:ing|s)?\s+(?:him|her|them|em|'em|the\s+\w+|this\s+\w+|that\s+\w+)\s+(?:down|away|inside))\b|\bthrow\s+(?:the\s+book|away\s+the\s+key|the\s+key\s+away)\b|\b(?:jail|prison|behind\s+bars|convict(?:ed)?|life\s+sentence|(?:send|sent|go|going)\s+down)\b"
)
_NO_COURT = late(
    r"\b(?:you|your|u|ur|i'?ll|we'?ll|i'?m|we'?re|i|we|my|gonna|hang\w*|kill\w*|shoot|shot|stab\w*|noose|rope|burn\w*|dies?|dead|death|beat\w*|batter\w*|smash\w*|put(?:ting)?\s+(?:\w+\s+){1,3}?down|throw(?:ing|s)?\s+(?:\w+\s+){1,3}?down|like\s+(?:a|an|the)\s+(?:\w+\s+)?(?:dogs?|animals?)|drown\w*|cut(?:s|ting)?|castrat\w*|gut(?:s|ting)?|neuter\w*|lads|outside|house|home|family|lives?)\b"
)


def wants_a_sentence(text: str) -> bool:
    """Whether a text, in lower case, wants somebody sent to prison and nothing else done to them."""
    return bool(_SENTENCE.search(text)) and not _NO_COURT.search(text)
