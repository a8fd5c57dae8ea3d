"""Whether a sentence only says what its writer makes of the council: contempt, too much pay, a town let down. Pure.

Such sentences have the shape of a fact: a subject, a verb, an object. What tells them apart is a predicate that values, and
that nothing stands beside it which a record could show: no sum, number, date or place, nothing decided or done.
"""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_WHOLE = (
    r"(?:(?:\w+ ){0,2}?(?:towns?|high street|villages?|cit(?:y|ies)|county|borough|communit(?:y|ies)|area|place|countryside|neighbourhoods?|country|economy|trade|business(?:es)?|shops|traders|livelihoods|lives|future"
    r"|heritage|way of life|centre|heart of))"
)
# "Wasted our money for years", with no sum and nothing named that it went on.
_WASTE = (
    r"(?:wast(?:e|es|ed|ing)|squander(?:s|ed|ing)?|fritter(?:s|ed|ing)?(?: away)?|burn(?:s|ed|ing)? through|piss(?:es|ed|ing)?(?: away)?|chuck(?:s|ed|ing)? away|throw(?:s|ing)? away|threw away|blow(?:s|ing)?|blew)"
    r" (?:all |so much |too much |more )?(?:of )?(?:(?:our|my|your|public|the public'?s?|(?:the )?tax ?payers'?|ratepayers'?|residents'?|people'?s|hard[- ]earned|good|council) ){1,3}(?:money|cash|tax(?:es)?|funds)\b(?! (?:on|by|to) (?!(?:rubbish|nonsense|themselves|vanity|pet|silly|daft|stupid|pointless|useless|crap|tat|anything|everything|all sorts|it)\b))"
)
# "They find money for flower beds while old people freeze": a reproach, and no sum.
_MONEY_FOR = r"(?:spends?|spending|finds?|ha(?:s|ve)|got|wast(?:e|es|ing)|splash(?:es|ing)?)(?: [\w']+){0,2}? (?:money|cash|plenty|funds?|taxes)\b(?: [\w'-]+){0,6}"
_GO_WITHOUT = r"(?:freez(?:e|es|ing)|starv(?:e|es|ing)|suffer(?:s|ing)?|struggl(?:e|es|ing)|go(?:es)? (?:hungry|cold|without)|going (?:hungry|cold|without)|(?:are|is|get) (?:left )?(?:freezing|hungry|cold|homeless|suffering|struggling|desperate|neglected|ignored)|sleep(?:s|ing)? rough|wait(?:s|ing)?|can'?t (?:afford|heat|eat|cope)|(?:rots?|crumbl(?:e|es|ing)|fall(?:s|ing)? (?:apart|to (?:bits|pieces))))\b"
# What values, each with what it takes to be no plain doing: "let the hall down the road" lets nobody down.
_VALUES = late(
    r"\b(?:treat(?:s|ed|ing)?\b[^,.;:!?]* (?:with (?:\w+ ){0,2}(?:contempt|disdain|disrespect|indifference|arrogance)|without (?:any )?respect|like (?:dirt|muck|mugs|fools|idiots|children|rubbish|scum|cattle|second[- ]class \w+))"
    r"|(?:paid|pays?|paying|earn(?:s|ed)?|gets?|costs?|charg(?:es|ed|ing)|spends?|spending|takes?)\b(?: [\w']+){0,3} (?:far|way|much) too (?:much|little)(?! (?:[\w']+ )?(?:for|to) (?:the|an?|that|its)\b)"
    r"|let(?:s|ting)?(?: [\w']+){1,6}? down(?! (?:the|to|an?|at|in|from|by \w+ing)\b)"
    r"|let(?:s|ting)? down (?:by (?:the|our|this)|us|everyone|everybody|residents|people|famil(?:y|ies)|every|the (?:whole )?(?:people|residents|town|village|community))\b"
    rf"|(?:destroy|ruin|kill|wreck|strangl|chok|murder|wast)(?:s|es|e|ed|ing)?(?: off)? (?:the life out of )?(?:the|our|this|my|a)(?: heart of (?:the|our|this))? {_WHOLE}\b"
    r"|(?:suck|squeez|bleed|drain)(?:s|es|e|ing|ed)? (?:the|our|this) (?:life out of|\w+ dry)"
    r"|(?:couldn't|could not|doesn't|does not|don't|do not|didn't) (?:give a \w+|care)\b|only cares? about|cares? nothing|out of touch|lost the plot|laughing stock|not fit for (?:purpose|office)"
    rf"|{_WASTE}"
    r"|(?:nobody|no ?one|none of them|not one of them)(?: [\w']+){0,2}? (?:ever )?(?:held (?:to account|accountable|responsible)|(?:to )?answers? for|(?:takes?|took|taken) (?:any )?(?:responsibility|the blame)|carries the can)|(?:never|not) (?:once )?held to account|get(?:s|ting)? away with it"
    r"|rob(?:s|bed|bing)?(?: [\w']+){1,3}? blind|(?:paid|pay|money|wages|salar(?:y|ies)|allowances?|thousands|a fortune) for (?:doing |sitting on )?(?:nothing|naff all|sod all|their (?:arses?|backsides?))"
    r"|(?:has|have|got|shows?) (?:no|zero|absolutely no|not a) (?:idea|clue|shame|respect|interest in|vision|sense)|turn(?:s|ed|ing)? (?:its|their|his|her) backs? on|never listens?|do(?:es)? nothing)\b"
)
_REPROACH = late(rf"\b{_MONEY_FOR} (?:while|whilst|when|but|yet|and) (?:[\w']+ ){{1,4}}?{_GO_WITHOUT}")  # fmt: skip
# "For ten years", "in the last 20 years": how long it has been felt is no number that a record holds.
_HOW_LONG = late(
    r"\b(?:for|over|in|these|after)\b (?:(?:the|over|about|at least|more than|nearly|almost|last|past) ){0,3}(?:\w+|\d+) (?:years?|decades?|months?|weeks?)\b(?: now)?"
)
_NUMBER = (
    r"\d|[£$€%]|\bper ?cent\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?"
    r"|half|quarter|third|double[ds]?|twice|pounds|quid|grand)\b"
)
_DATE = (
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|in may|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|yesterday|tomorrow|tonight|(?:last|next) (?:night|week|month|year|spring|summer|autumn|winter))\b"
)
# What is decided or done, and what people come to harm by: a record shows it.
_DONE = (
    r"\b(?:vot(?:e|es|ed|ing)|agree[ds]?|approv\w+|decid\w+|decisions?|sign(?:s|ed|ing)|announc\w+|confirm\w+|plans? (?:to|for)|planning (?:to|on)|s[eo]ld|sell(?:s|ing)?|sale|clos(?:e|es|ed|ing|ure)|shut\w*|scrap\w*|cut(?:s|ting)?|axe[ds]?|axing"
    r"|sack\w*|redundan\w+|buy(?:s|ing)?|bought|buil[dt]\w*|demolish\w*|bulldoz\w*|chop\w*|fell(?:ed|ing)|ban(?:s|ned|ning)|fin(?:es|ed|ing)|evict\w*|rais(?:e|es|ed|ing)|increas\w+|hik\w+|doubl\w+|introduc\w+|cancel\w*|remov\w+|withdr\w+|stop(?:s|ped|ping)|end(?:s|ed|ing)"
    r"|refus\w+|award\w*|contracts?|contractors?|tender|leak\w*|hid|hidden|hiding|secret\w*|brib\w+|backhand\w+|fraud\w*|fiddl\w+|fak(?:e|ed|ing)|forg(?:ed|ing|ery)|st[oe]l\w+|illegal\w*|unlawful\w*|criminal\w*|arrest\w*|police|court|ombudsman|auditors?|lied|lying"
    r"|contamin\w+|poison\w*|asbestos|raac|sewage|unsafe|danger\w*|collaps\w*|dead|died|dying|deaths?|dies|injur\w*|abus\w+|hospital|missed|uncollected|overflow\w*|empt(?:y|ied)|replac\w+|mov(?:ed|ing)|convert\w*|charity|shares|relatives?)\b"
)
_SHOWN = late(f"{_NUMBER}|{_DATE}|{_DONE}")
# A name within the sentence, but for who is meant by it anyway.
_NAME = late(
    r"(?<=[\w,'] )(?!(?:Cllrs?|Councillors?|Council|Mayor|Chief|Leader|Executive|I|I'm|I've|High|Street|Town|County|Borough|City|Mr|Mrs|Ms|Mx)\b)[A-Z][a-z]+(?! (?:(?:County|Borough|City|Town|District) )?[Cc]ouncil)"
)
_JOINED = late(
    r"[;:]|\s[-–—]\s|,? \b(?:and|but|while|because|cos|so|when|after|by)\b (?=(?:[\w']+ ){2})"
)


def only_values(sentence: str) -> bool:
    """Whether a sentence tells only what somebody makes of the council or of those who run it."""
    if _NAME.search(sentence):
        return False
    text = _HOW_LONG.sub(" ", plain(sentence))
    text = _REPROACH.sub(
        "cares nothing", text
    )  # of its two clauses neither values alone
    if not _VALUES.search(text) or _SHOWN.search(text):
        return False
    return all(_values_or_rests(each) for each in _JOINED.split(text))


_FEW = 6  # words that may stand beside it: "and everybody knows it", "by the council"


def _values_or_rests(part: str) -> bool:
    return bool(_VALUES.search(part)) or len(part.split()) <= _FEW
