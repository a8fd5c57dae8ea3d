"""English forms of intimidation in which the deed is left unsaid: an easy way and another one, what somebody knows is coming to them, a
cat that they had, a visit by night.

As in threat_asides.py nobody says what will be done, so a person always reads it, and software never hides on it. Forms that have an
easy way and a hard one, and friends who come round, have the same words, and others beside them.
"""

from __future__ import annotations

from moderation.lexicon.threat_recalled import RECALLED, recalled
from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import NAME, TITLED, YOU, Form, form

# Words that these forms hang on, for the gate in threat_grammar.py.
_HUNG_ON = """
easy hard nicely nice politely polite coming comin had was visit visits visitors visiting popping calling stopping dropping drop pop call
knock night nights evening evenings kettle
"""
UNSAID = frozenset(_HUNG_ON.split()) | RECALLED

_THOU = rf"(?:{YOU}|tha|thou)"
_WILL = r"(?:'?ll|\s+will|\s+gonna|'re\s+(?:gonna|going\s+to)|\s+are\s+(?:gonna|going\s+to))"
# What else is done with votes, at law or in the open.
_CIVIC = r"\b(?:ombudsman|courts?|judicial|solicitors?|lawyers?|legal\w*|complain\w*|complaints?|petition\w*|foi|appeals?|inspector|elections?|ballots?|polls?|seats?|press|papers?|e-?mails?|letters?|writ(?:e|es|ing)\s+to|consult\w*|forms?|online|recycl\w*|bins?|refunds?|website|app|phone)\b"


def unsaid() -> tuple[Form, ...]:
    """All forms of this file, and those of threat_recalled.py."""
    return (*_choices(), *_withheld(), *_had(), *_by_night(), *recalled())


def _veiled(pattern: str, *, also: str = "", nowhere: str = "", across: bool = True) -> Form:  # fmt: skip
    return form("watch_out", "R2d", VEILED, pattern, "ambiguous", also=also, nowhere=nowhere, across=across, unless="sport")  # fmt: skip


def _choices() -> tuple[Form, ...]:
    """An easy way, and one that is not told; to be asked nicely, for the last time."""
    other = r"(?:(?:the|an?)\s+)?(?:hard|other|rough|harder|less\s+easy|not\s+so\s+easy|difficult|nasty)(?:\s+(?:way|one)\b|\b(?!\s+(?:way|one)\b))(?!\s+(?:to\b(?!\s+do\b)|of\b|with|round|is\b|at\b|by\b|\w+s\b|party\b|side\b|council\b))"
    easy = rf"\b(?:(?:do|play|handle|settle|sort|have)\s+(?:this|it|things)\s+(?:the\s+)?|there(?:'s|s|\s+is)\s+(?:an?|the)\s+|(?:^|[.!?,]\s*)(?:the\s+|an?\s+)?)easy\s+way(?:\s+to\s+do\s+(?:this|it|things))?\s*,?\s*(?:or|and|/)\s+(?:(?:we|you|i)\s+can\s+do\s+(?:it|this)\s+)?{other}"
    dislike = rf"\b(?:do|play|take|have)\s+(?:it|this)\s+the\s+easy\s+way\b[^!?]{{0,25}}?[.,!]\s*{_THOU}\s+(?:won'?t|wouldn'?t|would\s+not|will\s+not|really\s+won'?t)\s+(?:like|enjoy|want|fancy)\b"
    nicely = r"\b(?:sort|settle|do|handle|deal\s+with|finish)\s+(?:this|it|things)\s+(?:nicely|politely|like\s+gentlemen|quietly|in\s+a\s+friendly\s+way)\b,?\s+or\s+(?:(?:we|you)\s+can\s+(?:sort|settle|do|handle|finish)\s+(?:this|it|things)\s+)?(?:not\s+so\s+\w+|less\s+\w+|the\s+(?:other|hard)\s+way|otherwise|the\s+nasty\s+way)"
    either = r"\bor\s+(?:we|i)(?:'?ll|\s+will|\s+can|\s+could|\s+shall)?\s+(?:just\s+)?(?:do|sort|settle|handle)\s+(?:it|this|things|you)\s+(?:in\s+)?(?:the\s+(?:other|hard)|our\s+own|my\s+own)\s+way\b"
    asked = r"\b(?:ask(?:ed|ing)?|told|tried|being|been)\s+(?:[\w']+\s+){0,2}?(?:nice(?:ly)?|polite(?:ly)?)\b[^?]{0,20}?\b(?:now|next\s+time|from\s+now\s+on)\W+(?:we|i)(?:'?ll|'?re|'?m|\s+will|\s+are|\s+am)?\s*(?:(?:do|doing)\s+(?:it|this|things)\s+the\s+(?:hard|other)\s+way|(?:won'?t|wont|will\s+not|not)\s+(?:be\s+)?(?:ask\w*|telling|tell))"
    ours = r"\b(?:vote|play|see\s+it|do\s+it)\s+our\s+way\b,?\s+or\s+(?:(?:you|u)(?:'?ll|\s+can|\s+will)?\s+)?(?:find\s+out(?!\s+what\s+(?:it'?s|life\s+is)\s+like\s+(?:to\s+have|with|under)\b)|suffer|see\s+what)\b"
    # A saying of the house, where nobody is spoken to.
    saying = r"^(?![\s\S]*\b(?:you|your|ur|councillor|cllr)\b)[\s\S]*?\b(?:my|our|me)\s+\w+\s+(?:always|used\s+to)\s+(?:say|said|says|tell|told)\b"
    fair = rf"{_CIVIC}|{saying}|\b(?:learn\w*|homework|maths|swim\w*|diet|jigsaw|recipe|council\s+(?:chose|picked|went|took)|bypass|one[\s-]way|exams?)\b"
    return tuple(_veiled(each, nowhere=fair) for each in (easy, dislike, nicely, either, asked, ours))  # fmt: skip


def _withheld() -> tuple[Form, ...]:
    """What is coming to somebody, who knows it; and what cannot be written where it might be kept."""
    whom = rf"(?:{_THOU}|thee|thi|you|him|her|them)"
    knows = rf"\b(?:{_THOU}|he|she|they|{TITLED}|{NAME})(?:\s+all)?\s+(?:already\s+|both\s+|all\s+)?knows?\s+(?:\w+\s+){{0,2}}?(?:what'?s|what\s+is|wot'?s|wats)\s+com(?:ing|in'?)(?:\s+(?:\w+\s+)?(?:to|for)\s+{whom}\b|\s+(?:{_THOU}r|your|his|her|their|thy)\s+way\b)"
    kept = r"\b(?:screen\s?shot\w*|screen\s?grab\w*|in\s+(?:public|writing|print)|on\s+(?:here|ere|fb|facebook|this\s+page))\b"
    silent = rf"\b(?:(?:not|won'?t|wont|cannot|can'?t|ill\s+not|nowt|nothing|no)\s+(?:\w+\s+){{0,4}}?(?:say\w*|sayin|sed|writ\w+|put\w*|post\w*|typ(?:e|ing)|more)|saying\s+(?:nowt|nothing))\b[^?]{{0,60}}?{kept}|{kept}"
    finds = rf"\b(?:{_THOU})(?:'?ll|\s+will)\s+(?:find\s+out|know\s+(?:about\s+it\s+)?when|know\s+soon|see\s+soon)\b"
    # What is coming is told: an occasion, and who comes to it. Who keeps a day for themselves keeps it only as yet, or was asked to.
    occasion = r"\b(?:leaving\s+(?:do|party)|choir|concerts?|scouts|brownies|brass\s+band|panto\w*|curtain|assembly|raffle|carnival|fete|gala|quiz|litter\s?pick\w*|volunteers)\b"
    as_yet = r"\b(?:(?:say|tell|post|put|writ|shar|reveal)\w*\s+(?:\w+\s+){0,3}?(?:just\s+yet|yet|for\s+now|at\s+(?:the|this)\s+(?:moment|stage))|asked\s+(?:us|me)\s+not\s+to)\b"
    fair = rf"{occasion}|{as_yet}|\b(?:confidential|tender|cases?|police|gdpr|data|dms?|pm|addresses|tickets?|surprise|party|announc\w*|launch\w*|embargo\w*|legal\w*|courts?|votes?|voting|elections?|polls?|results?|plans?|flats|agenda|budget|tax|retire\w*|presents?|birthday|landslide|majority|in\s+may|promotion|pay\s+rise|medal|award|congrat\w*|well\s+(?:done|earned|deserved)|deserve\w*|series|season|episode|film|weather|storm|winter|christmas)\b"
    return (
        _veiled(knows, nowhere=fair),
        _veiled(rf"(?:{silent})[\s\S]{{0,60}}?{finds}", nowhere=fair),
    )


def _had() -> tuple[Form, ...]:
    """A pet or a thing that somebody has, and has no more. Who is sorry for them says so."""
    pets = r"(?:cats?|kittens?|dogs?|pupp(?:y|ies)|labrador|spaniel|terrier|rabbits?|pony|ponies|horses?|hens?|chickens|budgies?|parrot|tortoise|koi|pigeons|goats?|donkey)"
    things = r"(?:cars?|motor|van|shed|greenhouse|caravan|boat|fence|gate|garage|windows?|motorbike|bike|conservatory|house|porch)"
    lovely = r"(?:lovely|nice|beautiful|gorgeous|pretty|cute|sweet|smart|fine|bonny|smashing|cracking)"
    owned = rf"\b{lovely}\s+(?:\w+\s+){{0,2}}?(?:{pets}|{things})\s+(?:that\s+|there\s+)?{YOU}(?:'ve|'d|\s+have|ve)?\s*(?:\s(?:had|have|got|keep|used\s+to\s+have))?\b[^.!?]{{0,25}}?(?:[.,!?…–-]|\s[^\w\s])+\s*(?:(?:well|or|i\s+mean|sorry)\W+){{0,2}}(?:had\b(?=\W*$|\s*[.!]|\s+being\b|\W+should\s+i\b|\W+i\s+should\b)|past\s+tense\b|used\s+to\s+have\b(?=\W*$))"
    was = rf"\b(?:your|ur|yer)\s+(?:\w+\s+)?(?:{pets}|{things})\s+(?:is|was)\s+(?:an?\s+)?(?:\w+\s+){{0,2}}?{lovely}(?:\s+\w+){{0,2}}[.!…-]+\s*was\W*$"
    fair = r"\b(?:sorry|rip|r\.i\.p|rest\s+in\s+peace|condolences|miss\w*|rainbow|sold|sell|buy|bought|mine|ours|my|our|photos?|vets?|lost|remember\w*|thinking\s+of)\b"
    return (_veiled(owned, nowhere=fair), _veiled(was, nowhere=fair))


def _by_night() -> tuple[Form, ...]:
    """Who will call some night, and for whom no kettle need be put on. Friends bring something; a surgery has its hours."""
    callers = rf"(?:(?:i|we|me\s+and\s+(?:\w+\s+){{1,3}}?|some\s+of\s+us|one\s+of\s+us|someone|somebody|the\s+lads|the\s+boys|a\s+few\s+of\s+us)(?:{_WILL}|\s*'s\s+(?:gonna|going\s+to)|\s+is\s+(?:gonna|going\s+to)|'re|\s+might|\s+may)\s+|(?:^|[.!?,]\s*)(?:gonna|going\s+to)\s+)(?:(?:just|all|be|well)\s+){{0,3}}"
    calls = rf"(?:pay(?:ing)?\s+(?:{YOU}|yours|your\s+\w+)\s+an?\s+(?:little\s+|wee\s+|friendly\s+|late\s+)?visit|(?:call(?:ing)?|pop(?:ping)?|drop(?:ping)?|stop(?:ping)?|com(?:e|ing)|swing(?:ing)?|nip(?:ping)?)\s+(?:round|over|by|in)(?:\s+(?:on\s+{YOU}|to\s+see\s+{YOU}|to\s+{YOU}|yours|your\s+(?:house|place|way|door)|at\s+yours))|visit(?:ing)?\s+{YOU})"
    round_to = rf"(?:pay(?:ing)?\s+(?:{YOU}|yours|your\s+\w+)\s+an?\s+(?:little\s+|wee\s+|friendly\s+|late\s+)?visit|(?:call(?:ing)?|pop(?:ping)?|drop(?:ping)?|stop(?:ping)?|com(?:e|ing)|swing(?:ing)?|nip(?:ping)?)\s+(?:round|over|by|in)(?:\s+(?:on\s+{YOU}|to\s+see\s+{YOU}|to\s+{YOU}|yours|your\s+(?:house|place|way|door)|at\s+yours))?|visit(?:ing)?\s+{YOU})"
    some_night = r"(?:(?:one|some)(?:\s+of\s+these)?\s+(?:(?:dark|cold|quiet|lonely|fine)\s+)?(?:nights?|evenings?)|some\s+night|in\s+the\s+(?:dead|middle)\s+of\s+the\s+night|late\s+one\s+night)(?:\s+soon)?"
    awaited = rf"\b(?:expect|(?:{YOU}|{TITLED}){_WILL}\s+(?:be\s+)?(?:get(?:ting)?|hav(?:e|ing)))\s+(?:an?\s+|some\s+)?(?:little\s+|late\s+)?(?:visits?|visitors|callers|company|knock\s+(?:on|at)\s+(?:the|your)\s+door)\s+(?:[\w']+\s+){{0,2}}?{some_night}|\b{some_night}\W+(?:{YOU}|{TITLED}){_WILL}\s+(?:get|have|hear)\s+(?:an?\s+)?(?:knock|visit|visitors?|callers?)\b"
    no_tea = r"\b(?:don'?t|dont|do\s+not|no\s+need|needn'?t|won'?t\s+need)\s+(?:\w+\s+){0,3}?(?:kettle|tea|cuppa|biscuits|brew|refreshments|wait(?:ing)?\s+up|guests?)\b"
    bring = r"\bwith\s+(?:that|the|a|an|our|some|your|my|those)\s+(?!(?:bats?|baseball|lads|boys|hammers?|petrol|brick\w*|mates|brothers)\b)\w+"
    fair = rf"{_CIVIC}|{bring}|\b(?:leaflet\w*|canvass\w*|deliver\w*|surger(?:y|ies)|town\s+hall|meetings?|choir|library|santa|father\s+christmas|police|council\s+officers?|inspect\w*|ghosts?|carol\w*|lovely|lasagne|cake|look(?:ing)?\s+forward|can'?t\s+wait|pint|drink|food|menu|band|show|quiz|club|allotments?|museum|church|party|film|love|xx?|if\s+(?:that|it)\s+(?:helps?|suits?)|happy\s+to|missed\s+you|catch\s+up|been\s+too\s+long|baby)\b|\bto\s+(?:see|meet|collect|drop|fix|mend|help|borrow|return|pick|measure|check)\s+(?!{YOU}\b)"
    return (
        _veiled(rf"\b{callers}{calls}\b[^.!?]{{0,20}}?{some_night}\b", nowhere=fair),
        _veiled(rf"\b{callers}{round_to}\b[^.!?]{{0,40}}?[.,!?–-]*\s*{no_tea}", nowhere=fair),
        _veiled(awaited, nowhere=fair),
    )  # fmt: skip
