"""A child next door whose screams end: "I can hear the kids screaming and then it just stops dead, every night this week."

Children scream on trampolines and at bath time, alarms stop dead, and who will not get involved speaks of councillors. So it is a child
of others, behind a wall, that cries; and the silence comes of a sudden, again and again or after a blow, or the writer would rather not
have heard.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded

_CHILD = r"(?:kids?|kidd(?:ie|y)s?|kiddies|child(?:ren)?|bab(?:y|ies|by|bies)|bairns?|toddlers?|newborn|tots?|weans?|wee\s+(?:one|man|lad|lass|girl|boy)s?|little\s*(?:girl|boy|one|lad|lass|'?un)s?|littl'?uns?|twins|boys?|girls?|lads?|(?:[1-9]|1[0-7])\s*-?\s*(?:year|yr)s?\s*-?\s*olds?)"
_WHOSE = r"(?<!my )(?<!my own )(?<!our )(?<!our own )(?<!our two )(?<!my two )(?<!cat )(?<!dog )(?<!goat )"
_CRIES = r"(?:scream(?:s|ing|in|ed)?|shriek(?:s|ing|ed)?|cry(?:ing|in)?|cries|cried|sob(?:s|bing|bin|bed)?|wail(?:s|ing|ed)?|yell(?:s|ing|ed)?|howl(?:s|ing|ed)?|plead(?:s|ing)?|shout(?:s|ing)|whimper(?:s|ing)?|beg(?:s|ging))"
_AFTER = r"(?:(?:and|an|n|&|til|till|until|but)\s+)?(?:then|suddenly|abruptly|after\s+that|til|till|until|and|n)"
_SILENCE = r"(?:(?:(?:it|he|she|they|there|theres|there's|it's|its|all|everything)\s+)?(?:(?:all|just|suddenly|is|'s|goes|go|went|gone|dead|complete|total|a|comes|absolutely|today|tonight)\s+){0,4}(?:stops?(?:\s+(?:dead|suddenly|all\s+at\s+once|like\s+a\s+\w+))?|cuts?\s+(?:off|out|short)|nothing|not\s+a\s+sound|shuts?\s+up|silen(?:ce|t)|quiet|nowt|like\s+(?:some(?:one|body)|a\s+\w+)(?:'s|\s+has)?\s+(?:flick\w*|turn\w*|switch\w*))(?!\s+(?:at|by|about|around|when|for\s+tea|again)\b))"
_STOPS = guarded(
    rf"\b{_WHOSE}{_CHILD}\b(?!')[^.!?]{{0,70}}?\b{_CRIES}\b[^.!?]{{0,60}}?\b{_AFTER}\s+(?:today\s+|last\s+night\s+)?(?:(?:theres|there's|there\s+is|comes)\s+a\s+(?:thud|bang|slap|crack|crash)\s+(?:and|n|then)\s+)?{_SILENCE}(?!\w)|\b{_WHOSE}{_CHILD}\b(?!')[^.!?]{{0,50}}?\b{_CRIES}\s*,\s*(?:then\s+|and\s+|dead\s+|total\s+)?(?:silence|nothing)\b"
    rf"|\b(?:thuds?|bangs?|slaps?|blows?|smack(?:s|ing)?|shouting)\b[^.!?]{{0,50}}?\b{_WHOSE}{_CHILD}\b(?!')[^.!?]{{0,40}}?\b{_AFTER}\s+{_SILENCE}\b"
)
# Of those who play it is said that they scream, too.
_WEEPS = r"(?:cry(?:ing|in)?|cries|cried|sob(?:s|bing|bin|bed)?|wail(?:s|ing|ed)?|whimper(?:s|ing)?|greetin(?:g)?|plead(?:s|ing)?|beg(?:s|ging))(?!\s+(?:out\s+for|wolf|shame|laughing|with\s+laughter|off|when|because|over|about|at\s+the))"
_CRIED = guarded(
    rf"\b{_WHOSE}{_CHILD}\b(?!')[^.!?]{{0,50}}?\b(?:{_WEEPS}|scream(?:s|ing|in|ed)\s+(?:please|no|stop|don'?t|get\s+off|help|blue\s+murder|in\s+pain))\b|\b{_WHOSE}(?:bab(?:y|ies|by|bies)|bairns?|toddlers?|newborn|tots?|littl'?uns?|little\s*'?uns?)\b(?!')[^.!?]{{0,50}}?\bscream(?:s|ing|in|ed)\b"
)
_BEHIND = guarded(
    r"\b(?:next\s*-?\s*doors?(?:'s)?|nextdoors?|upstairs|downstairs|thr(?:ough|u)\s+(?:the|my|our|a)\s+(?:\w+\s+)?(?:walls?|ceiling|floor)|(?:flat|floor|house)\s+(?:above|below|opposite)|above\s+(?:me|us)|below\s+(?:me|us)|neighbours?|across\s+the\s+(?:landing|road|way|street)|(?:at|number|no\.?)\s+(?:number\s+)?\d{1,3}\b(?!\s*(?:am|pm|o'?clock|[:.]\d))|(?:two|three|few)\s+doors\s+(?:down|up|along)|through\s+(?:paper\s+)?walls|end\s+(?:house|terrace)|landing)\b"
)
_AGAIN = late(
    r"\b(?:(?:every|each|most|all|many)\s?(?:single\s+)?(?:nights?|nites?|evenings?|days?|weekends?|week|thursday|friday|saturday|sunday|time)|night\s+after\s+night|(?:nights|days|times|nites)\s+(?:running|in\s+a\s+row|this\s+week|now)|(?:second|third|fourth|fifth|\d(?:nd|rd|th))\s+(?:time|night)|again|keeps?\s+happening|always|all\s+week|nightly|same\s+time\s+(?:each|every)|going\s+on\s+since)\b"
)
_FOR_LONG = late(
    r"\b(?:since\s+\w+|for\s+(?:\w+\s+)?hours|hours\s+(?:on\s+end|now)|all\s+(?:day|night|afternoon|evening|morning)|thr(?:ough|u)\s+the\s+wall|on\s+(?:their|his|her)\s+own)\b"
)
_BLOW = late(
    r"\b(?:thud(?:s|ding)?|bang(?:s|ing)?|slap(?:s|ping)?|smack(?:s|ing)?|hit(?:s|ting)|punch\w*|crash|belt(?:s|ing)?)\b"
)
_RATHER_NOT = late(
    r"\b(?:(?:don'?t|dont|do\s+not|didn'?t|wouldn'?t|not\s+one|never\s+one)\s+(?:really\s+|normally\s+|like\s+|want(?:na)?\s+|wanna\s+|wish\s+)*(?:to\s+)?(?:get\s+(?:involved|(?:any(?:one|body)|them|her|him)\s+in(?:to)?\s+(?:bother|trouble))|interfer\w+|pry|be\s+that\s+neighbour|be\s+nosy|cause\s+(?:any\s+)?trouble|stick\s+my\s+(?:nose|oar)\s+in|poke\s+my\s+nose|want\s+(?:no|any)\s+trouble|say\s+owt|say\s+anything)"
    r"|(?:not|none\s+of|isn'?t|aint)\s+(?:sure\s+(?:it'?s|its|if\s+it'?s)\s+)?my\s+(?:business|place)|no\s?body'?s\s+business|(?:don'?t|dont)\s+want\s+(?:no|any)\s+(?:trouble|bother)|scared\s+to\s+say|(?:don'?t|dont)\s+like\s+to\s+(?:grass|say)|not\s+(?:wanting|looking)\s+to\s+(?:cause\s+(?:any\s+)?trouble|interfere)|(?:i'?d\s+)?rather\s+not\s+(?:be|get)\s+involved|ashamed\s+of\s+my\s?self|(?:telly|tv|music|radio)\s+up\s+so\s+i\s+(?:don'?t|can'?t)|maybe\s+i'?m\s+overreacting|(?:it'?s\s+|its\s+)?probably\s+nothing)\b"
)
_NO_GAME = guarded(
    r"^(?![\s\S]*\b(?:trampoline\w*|pool|paddl\w*|play(?:s|ing|ed|ground|time)?|garden|(?:in|at|to)\s+the\s+(?:park|street)|in\s+(?:our|my)\s+street|football|ball|game|gaming|xbox|fortnite|match|party|parties|laugh\w*|giggl\w*|hide\s+and\s+seek|hide[\s-]and|sing(?:s|ing)?|practis\w*|recorder|violin|drums?|sound\s?proof\w*|feeds?|fed|happy|joy|lovely|fun|bath\s?time|bed\s?time|teeth\w*|colic\w*|bless|nursery|school\s+(?:run|yard|playground)|chippy|outside|pub|fireworks?|alarm|siren|dogs?|puppy|cats?|fox(?:es)?|gulls?|seagulls?|owls?|peacocks?|cockerel|councillors?|bus|ice\s+cream|halloween|film|drama|series|telly|karaoke|concert|fair|rollercoaster|lol|haha\w*|jok(?:e|ing)|noise\s+(?:complaint|nuisance|app)|nuisance|builders?|diy|doing\s+up|decorat\w*|looks?\s+shattered|health\s+visitor|sleep\s+clinic|mums?'?\s+groups?|deployed|(?:famil(?:y|ies)|parents?'?)\s+(?:support\s+)?groups?|drop[\s-]?in|creche|calpol|mine\s+(?:was|were)\s+the\s+same|all\s+been\s+there|in\s+(?:19\d\d|20[01]\d)|years\s+ago)\b)"
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text in lower case."""
    if not _BEHIND.search(text) or not _NO_GAME.search(text):
        return ()
    again, rather_not = _AGAIN.search(text), _RATHER_NOT.search(text)
    found: list[tuple[Guarded, ...]] = []
    if again or rather_not or _BLOW.search(text):
        found.append((_STOPS,))
    if rather_not and (again or _FOR_LONG.search(text)):
        found.append((_CRIED,))
    return tuple(found)
