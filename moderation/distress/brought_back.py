"""Who was brought back and wishes they had not been: "I walked into the sea and a man fetched me out. Wish he hadn't."

Friends drag people to the pub who wish they hadn't, and thanks are given for every rescue. So there must be a place or a means
that people die of, somebody who brought back the writer, and a regret of it, and nothing that was done for fun.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_RESCUER = r"(?:(?:an?|the|some|my|our|this|that|one|two|three|one\s+of\s+the)\s+(?:[\w'-]+\s+){0,2}?(?:man|woman|blokes?|lads?|lass|fella|guy|lady|girl|boy|chap|men|coppers?|cops|police(?:man|woman)?|officers?|pcs?o?|paramedics?|jogger|runner|walker|cyclist|angler|fisherman|driver|neighbour|son|daughter|wife|husband|partner|brother|sister|mate|friend|mum|mam|dad|nurse|doctors?|lifeboat|lifeguard|coastguard|crew|rnli|stranger|passer[\s-]?by|guard|postman|someone|hospital|ambulance|kid)|someone|somebody|they|he|she|lifeguards?|hospital|neighbour|police|paramedics|doctors|coastguard|lifeboat|rnli)"
_BROUGHT = guarded(
    rf"\b{_RESCUER}\s+(?:(?:just|only|had|went|came|then|jumped\s+in|came\s+in|and|to)\s+){{0,3}}(?:(?:fetch(?:ed)?|pull(?:ed)?|drag(?:ged)?|haul(?:ed)?|fish(?:ed)?|got|get|carried|lifted|grabbed|talked|coaxed|cut)\s+me\s+(?:(?:right|straight|back)\s+)?(?:out|(?:down\s+)?off|down|back|away|up)(?:{_END}|\s+(?:of|from|off|to\s+(?:the\s+)?(?:shore|land|bank|safety|life)|at\s+(?!\d)|by|again|last|and|but|the\s+(?:bridge|ledge|tracks|water|river|roof|edge|line|cliff)|before|when|in\s+time)\b)"
    rf"|(?:brought|bring)\s+me\s+(?:back|round)(?:{_END}|\s+(?:from|to\s+life|again|at|in|and|but|when|last)\b)|(?:stopped\s+me\s+(?:from\s+)?(?:jumping|stepping|going\s+(?:in|over|off)|doing\s+it|letting\s+go))|(?:saved|revived|rescued|resuscitated)\s+me(?:{_END}|\s+(?:in\s+time|from|before|that|again|and|but|when|at|on\s+the|last)\b)|brought\s+me\s+(?:back\s+)?in(?={_END})|got\s+(?:to\s+)?me(?={_END}|\s+before\s+the\s+train)|jumped\s+in\s+after\s+me|found\s+me\s+and\s+(?:rang|called|phoned)|cut\s+the\s+rope(?={_END}|\s+in\s+time)|pumped\s+my\s+stomach)"
)
_PERIL = guarded(
    r"\b(?:(?:in(?:to)?|off|from|on|under|over|at|down\s+(?:to|off|from)|out\s+of)\s+(?:the|a|that|our)\s+(?:[\w'-]+\s+){0,2}?(?:sea|river|canal|weir|lake|reservoir|water|docks?|harbour|bridge|viaduct|ledge|roof|cliffs?(?!\s+(?:path|walk|railway|lift))|tracks|rails|railway(?:\s+line)?|line|platform|pier|quay|balcony|multi[\s-]?stor\w+)|overdose\w*|paracetamols?|(?:pills|tablets|meds)|(?:cut\s+me\s+down)|pumped\s+my\s+stomach|wrists|rope|noose|paramedics\s+brought\s+me|stopped\s+breathing|back\s+to\s+(?:the\s+)?(?:shore|bank)|coastguard|lifeboat|rnli|before\s+the\s+train|cut\s+the\s+rope|(?:rang|called|phoned)\s+(?:999|an\s+ambulance|the\s+ambulance)|(?:hospital|doctors|nurses|paramedics)\s+saved\s+me|heart\s+stopped|last\s+time\s+i\s+tried)\b"
)
_REGRET = guarded(
    rf"\bwish(?:ed|es)?\s+(?:to\s+god\s+)?(?:(?:that\s+)?(?:he|she|they|he'?d|someone|nobody|no\s?one|the\s+\w+)\s*(?:hadn'?t|had\s+not|never\s+had|had\s+never|didn'?t|had)?\s*(?:just\s+)?)(?:bothered|left\s+me|let\s+me|not\s+(?:bothered|come|found)|come\s+(?:\w+\s+){{0,2}}?(?:later|home)|found\s+me|seen\s+me|walked\s+(?:past|on|by)|(?:tbh|honestly|now|though|really)\b|{_END})|\b(?:should(?:'?ve|\s+have|\s+of|a)|better\s+if\s+(?:he|she|they)(?:'?d|\s+had)|why\s+(?:didn'?t|couldn'?t)\s+(?:he|she|they)|could(?:'?ve|\s+have|\s+of))\s+(?:just\s+)?(?:let|left|leave)\s+me(?:\s+(?:go|be|there|die|alone|to\s+it|in\s+there|to\s+drown|drown|sink|jump))*{_END}|\b(?:should(?:n'?t|\s+not)|needn'?t)\s+(?:have|of)\s+(?:bothered|saved\s+me|brought\s+me\s+back|found\s+me)"
    rf"|\b(?:(?:i\s+)?(?:didn'?t|never|did\s+not)\s+ask(?:ed)?\s+(?:(?:him|her|them|you|anyone|nobody)\s+)?to(?:\s+be(?:\s+\w+)?)?{_END})|\b(?:still\s+)?(?:angry|furious|cross|not\s+forgiven|never\s+forgive|can'?t\s+forgive|haven'?t\s+forgiven)\s+(?:(?:at|with)\s+)?(?:him|her|them)(?:\s+for\s+(?:it|that|saving\s+me|bringing\s+me\s+back))?{_END}|\b(?:i'?ll|i\s+will|i\s+can|i\s+could|shall)\s+(?:never|not)\s+forgive\s+(?:him|her|them)\b|\bworst\s+thing\s+(?:\w+\s+){{0,3}}?(?:did|done)\s+(?:to|for)\s+me\b|\b(?:i'?d|i\s+would)\s+(?:much\s+|far\s+)?rather\s+(?:he|she|they)\s+(?:hadn'?t|had\s+not|didn'?t)\b|\bwish\s+(?:they|he|she)(?:'d|\s+had)\s+been\s+(?:slower|later|too\s+late)\b|\bno(?:body|\s?one)\s+asked\s+(?:them|him|her)\s+to{_END}|\b(?:he|she|they)\s+should(?:'?ve|\s+have|\s+of)\s+(?:stayed|kept(?!\s+(?:the|their|our|it)\b)|walked|minded)\b|(?:^|[.!?\n])\W{{0,3}}(?:pity|shame)\W*$|\b(?:(?:worse\s+luck|more's\s+the\s+pity)(?!\s+(?:that\s+)?(?:they|the|you|we|it|there)(?:'ve|\s+have|'re|\s+are)?\b)|shame\s+(?:he|she|they)\s+did)\b"
)
_NO_FUN = guarded(
    r"^(?![\s\S]*\b(?:pub|drinks?\s+with|lol|haha\w*|lmao|jok(?:e|ing)|dip|row(?:ing|ed|ers?)|boats?(?!\s+crew)|wild\s+swim\w*|speed\w*|swim\w*|surf\w*|paddl\w*|kayak\w*|canoe\w*|sail\w*|fishing|angling|walk\s+round|hike|shopping|karaoke|danc\w+|party|festival|fair|ride|rollercoaster|bungee|abseil\w*|zip\s?wire|charity|sponsor\w*|meeting|form|queue|lift|mud|car\s+park\s+barrier|bed|sofa|retire\w*|committee|thank(?:s|ful)?|grateful|hero(?:es)?|glad|freezing|cold\s+water|ladder|scaffold\w*|tiles|gutters?|(?:car|van|bus|lorry|tractor)\s+(?:(?:was|had|got)\s+)?(?:stuck|broken?\s+down)|when\s+i\s+was\s+(?:(?:a|only|just|about)\s+)*(?:kid|boy|girl|lad|child|bairn|nipper|two|three|four|five|six|seven|eight|nine|ten|\d)|to\s+(?:fetch|get|save|rescue|reach)\s+(?:the|my|our|his|her|a)\s+(?:\w+\s+)?(?:dogs?|puppy|ball|boat|hat|phone|kite|football|drone|child|kids?|lad|lass|boy|girl|sheep))\b)"
)
# What was taken, and where it ended.
_WOKE = guarded(
    r"\b(?:took|taken|swallowed|necked|downed)\s+(?:the\s+lot|them\s+all|(?:all\s+)?(?:my|the)\s+(?:\w+\s+)?(?:pills|tablets|meds|insulin)|(?:a\s+(?:whole\s+)?)?(?:box|packet|bottle)\s+of|\d\d+)\b(?!\s+(?:back|home|on|to|in|as)\b)[^.!?\n]{0,40}?\b(?:woke|came\s+(?:to|round))(?:\s+up)?\s+(?:on|in|at)\s+(?:the\s+|a\s+)?(?:ward|hospital|a\s?&\s?e|icu|intensive\s+care|resus|general|royal|infirmary)\b(?!'s|\s+(?:car|shop|meeting))"
)
# Of a fence it is said, too: so nothing else is said, it is the writer who did it, and it answers no other comment.
_BETTER = r"(?:done\s+it|did\s+it|finished\s+it|gone\s+through\s+with\s+it|made\s+a\s+(?:proper|better)\s+job\s+of\s+it|managed\s+it)(?:\s+(?:properly|right|proper))?"
_THEN = r"(?:(?:the\s+)?(?:first|last)\s+time|back\s+then|that\s+night|when\s+i\s+(?:had\s+the\s+chance|tried))"
_FIRST = r"(?:(?:honestly|tbh|lol|sometimes|i|just|really|still|think|do|anyway|yeah|well|so|and|but)\W+){0,4}?"
_LAST = r"(?:\W+(?:round|around|tbh|honestly|though|really|councillor|cllr|lol|mate|i|tried|x+|to|be|honest|anyway|now|sometimes)){0,8}\W*$"
_SHOULD = r"should(?:'?ve|\s+have|\s+of|a)?\s*(?:have\s+|of\s+)?(?:just\s+|only\s+)?"
_I_SHOULD = guarded(
    rf"^\W*{_FIRST}(?:(?:i\s+)?wish\s+(?:that\s+)?i(?:'?d|\s+had)?\s+(?:just\s+|only\s+)?|i\s+{_SHOULD}){_BETTER}\s+{_THEN}{_LAST}|^\W*{_FIRST}{_SHOULD}{_BETTER}\s+(?:the\s+)?(?:first|last)\s+time\s+i\s+tried(?:\W+(?:tbh|honestly|it|though|really))*\W*$"
)
# Without "I" it is said of the council's works: of the writer only where help is spoken of above.
_SHOULD_HAVE = guarded(rf"^\W*{_FIRST}{_SHOULD}{_BETTER}\s+{_THEN}{_LAST}")
_OF_HELP = guarded(
    r"\b(?:suicid\w*|self[\s-]?harm\w*|overdos\w*|samaritans|crisis\s+(?:team|line|cafe)|mental\s+health|world\s+mental|ending\s+(?:it|my\s+life|their\s+lives?)|kill(?:ed|ing)?\s+(?:my|him|her|them)sel\w+)\b"
)


def shapes(
    text: str, post: str = "", parent: str = ""
) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text under a post, and perhaps in answer to a comment; `text` is in lower case."""
    found: list[tuple[Guarded, ...]] = []
    if all(p.search(text) for p in (_BROUGHT, _PERIL, _REGRET, _NO_FUN)):
        found.append((_BROUGHT,))
    found.append((_WOKE,))
    if _I_SHOULD.search(text) or _SHOULD_HAVE.search(text):
        of_help = _OF_HELP.search(f"{post}\n{parent}".lower())
        if of_help or not parent:
            found.append((_I_SHOULD,))
        if of_help:
            found.append((_SHOULD_HAVE,))
    return tuple(found)
