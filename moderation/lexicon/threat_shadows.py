"""English forms of intimidation that show a shadow and no deed: the dark lane where somebody lives, the shop where their daughter
works, a list, a man who owes a favour, what brake cables are like, who was found in the reservoir.

As in threat_asides.py nobody says what will be done, so a person always reads it, and software never hides on it.
"""

from __future__ import annotations

from moderation.lexicon.threat_awaited import AWAITED, awaited
from moderation.lexicon.threat_leverage import LEVERAGE, leverage
from moderation.lexicon.threat_polite import POLITE, polite
from moderation.lexicon.threat_readied import READIED, readied
from moderation.lexicon.threat_unsaid import UNSAID, unsaid
from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import NAME, TITLED, YOU, Form, form, words

# Words that these forms hang on, for the gate in threat_grammar.py.
_HUNG_ON = """
lane road street track lonely dark look looking shoulder wonder bet hear pop call bump list block know funny found takes take
awful terrible shame change mind around moving move moved leaving catch burn gate brake brakes owes favour favours fella bloke man
"""
SHADOWS = frozenset(_HUNG_ON.split()) | LEVERAGE | POLITE | READIED | UNSAID | AWAITED

_YOUR = r"(?:your|ur|yer|yr|yowr)"
_KIN = words("family")
_LIVES = rf"(?:that\s+|where\s+)?(?:{YOU}|she|he)(?:'ve|'s|\s+have|\s+has)?\s+(?:\w+\s+)?(?:live|lives|living|walk|walks|park|parks|jog|jogs|run|runs|cycle|cycles|come\s+home|drive\s+home|stay|stays)\b"
_GLOOM = (
    r"(?:lonely|dark|quiet|isolated|unlit|long|empty|remote|secluded|narrow|deserted)"
)
_WAY = r"(?:lane|road|street|track|drive|house|cottage|close|path|spot|place|bungalow|farmhouse|alley|walk)"


def shadows() -> tuple[Form, ...]:
    """All forms of this file, and those of threat_leverage.py, threat_polite.py, threat_readied.py, threat_unsaid.py and threat_awaited.py."""
    return (
        *_places(),
        *_relations(),
        *_people(),
        *_things(),
        *leverage(),
        *polite(),
        *readied(),
        *unsaid(),
        *awaited(),
    )


def _veiled(pattern: str, *, evidence: str = "watch_out", also: str = "", nowhere: str = "", across: bool = False) -> Form:  # fmt: skip
    return form(evidence, "R2d", VEILED, pattern, "ambiguous", also=also, nowhere=nowhere, across=across, unless="sport")  # fmt: skip


def _places() -> tuple[Form, ...]:
    """Where somebody lives, walks or parks, and how dark it is there. Who wants a lamp says "we" and asks for one."""
    wants_light = r"\b(?:we|us|our|need|needs|please|pls|grit\w*|petition\w*|sorry|lamp\s?posts?|switch\w*\s+(?:it|them)?\s*(?:back\s+)?on|pavement|deliver\w*|bus|broadband|lovely|beautiful|peaceful|views?|safer?|fix\w*|report\w*)\b"
    meet = rf"\b(?:might|may|could|will|shall|'ll)\s+(?:just\s+|well\s+)?(?:bump|run)\s+into\s+(?:{YOU}|him|her)\b[^.!?]{{0,50}}?\b(?:car\s?park|dark|alley|lane|underpass|towpath|woods?|on\s+(?:your|her|his)\s+own|alone|walk(?:ing)?\s+(?:home|the\s+dog)|one\s+night)\b"
    friendly = r"\b(?:lovely|hope|hug|chat|coffee|drinks?|catch\s+up|christmas|market|love|xx?|say\s+(?:hi|hello)|good\s+to|nice\s+to|festival|fair|fete)\b"
    blocked = rf"\b{YOU}\s+(?:can'?t|cannot|won'?t|can\s+not)\s+(?:block|ban|mute|delete)\s+(?:the\s+|me\s+(?:from|on)\s+(?:the\s+)?)?(?:pavement|street|road|path|footpath|car\s?park|lane|corner|world)\s+(?:outside|in\s+front\s+of|near|opposite|by|at\s+the\s+end\s+of)\s+{_YOUR}\s+(?:\w+\s+)?(?:house|home|door|drive|flat|work|gate|kids|children|school|bedroom|window)"
    things = r"\b(?:skips?|cones?|bins?|vans?|cars?|park\w*|scaffold\w*|wheelchairs?|prams?|buggy|hedges?|bollards?|planters?|fence)\b"
    return (
        _veiled(rf"\b{_GLOOM}\s+(?:\w+\s+)?{_WAY}\s+{_LIVES}", nowhere=wants_light),
        _veiled(rf"\b(?:gets?|goes|be)\s+(?:very\s+|so\s+|awful(?:ly)?\s+|proper\s+)?(?:dark|lonely|quiet)\s+(?:down|up|on|in|round)\s+(?:{_YOUR}\s+(?:end|way|lane|road|street|drive)|that\s+(?:lane|road|track)\s+of\s+yours)", nowhere=wants_light),
        _veiled(meet, nowhere=friendly, across=True),
        _veiled(blocked, nowhere=things),
        _veiled(rf"\bwhat\s+goes\s+a?round\s+comes\s+(?:a?round|back|knocking|calling)\s+(?:(?:to|at|on|by|through)\s+)?(?:the|{_YOUR})\s+(?:(?:back|front|side)\s+)?(?:door|gate|window|house|drive|doorstep|letter\s?box)\b"),
    )  # fmt: skip


def _relations() -> tuple[Form, ...]:
    """Whose daughter works where, and who might call in. Friends of the family send their love."""
    work = r"(?:work(?:s|ing)?|job|school|nursery|college|uni|salon|shop|caf[eé]|pub|bar|bakery|surgery|office|class|club|gym|stables|hospital|care\s+home|restaurant|bus)"
    call = r"\b(?:might|may|could|should|must|will|'ll|think\s+i'll|going\s+to|gonna|fancy)\s+(?:(?:just|also|even|well|have\s+to)\s+)?(?:pop|popping|call|drop|swing|nip|stop|look)\s+(?:in|by|round|over|down|her|him|there)\b"
    fond = r"\b(?:love|congrat\w*|proud|well\s+done|say\s+(?:hi|hello)|thank\w*|regards|best\s+wishes|appointment|haircut|book(?:ed|ing)?|buy|lunch|cuppa|coffee|treat|support|good\s+luck|friend)\b"
    return (
        _veiled(rf"\b(?:wonder|bet|hear|heard|see|saw|gather|understand|expect|i'm\s+told)\s+(?:if\s+|that\s+|how\s+|whether\s+)?{_YOUR}\s+(?:\w+\s+)?{_KIN}\b[^.!?]{{0,40}}?\b{work}\b[^!?]{{0,50}}?{call}", nowhere=fond, across=True),
        _veiled(rf"{call}[^.!?]{{0,40}}?\b{_YOUR}\s+(?:\w+\s+)?{_KIN}'?s?\s+(?:\w+\s+)?{work}\b", nowhere=fond),
    )  # fmt: skip


def _people() -> tuple[Form, ...]:
    """A man who owes a favour, a list, who moved away or was found. Tradesmen are owed favours, too."""
    trade = r"\b(?:plumb\w*|build\w*|electric\w*|roof\w*|paint\w*|van|skip|fix\w*|repair\w*|plaster\w*|mend\w*|mechanic|garage|scaffold\w*|digger|lift|tickets?|cheap|deliver\w*|tools?|quotes?|christmas|naughty|shopping|birthday|invite\w*|waiting|guest|reading|potholes?|petition\w*|votes?|voting|elections?|ballot|candidates?|polls?|thank\w*|honours?|mailing)\b"
    knows = r"\bi\s+know\s+(?:of\s+)?(?:an?|some|a\s+few|a\s+couple\s+of)\s+(?:\w+\s+)?(?:man|bloke|fella|guy|lads?|boys?|people|men|blokes|fellas|faces|geezers?|Γ+)\b[^!?]{0,70}?\b(?:owes?\s+me|(?:that'?s|is)\s+all\b|who\s*(?:'?ll|'?d|\s+will|\s+would)\s+(?:sort\s+(?:it|this|that|you|him|her|them)|do\s+(?:it|this|that|you|him|her|the\s+job)|pay\s+(?:you|him|her)\s+a\s+visit|see\s+to\s+(?:it|you|him|her)|have\s+a\s+(?:quiet\s+)?word|visit\s+(?:you|him|her))\b|does\s+favours)"
    kept = rf"\bi(?:'m|\s+am|'ve)?\s*(?:keep|keeping|kept|have|got|made|making|writing)\s+(?:myself\s+)?(?:an?|my|the)\s+(?:\w+\s+)?list\b(?!\s+of\b)[^?]{{0,50}}?\b(?:{YOU}|{_YOUR}\s+name|{TITLED}|{NAME})(?:'re|'ve|'s|\s+are|\s+is|\s+have|\s+has|\s+just)?\s*(?:\w+\s+){{0,2}}?(?:on\s+it|up\s+it|(?:at|near|to)\s+the\s+top|number\s+\w+|moved\s+up|(?:up\s+)?next)\b"
    lesson = r"(?:\b(?:ask\s+(?:them|him|her|yourself)\s+why|think\s+on|think\s+about\s+(?:it|that)|food\s+for\s+thought|just\s+(?:saying|sayin)|take\s+note|be\s+warned|remember\s+that|funny\s+that|your\s+turn|you\s+next)\b|(?=\W*$))"
    moved = rf"\b(?:people|folk|councillors?|those|the\s+(?:ones?|last\s+(?:one|lot|two|man|woman))|everyone|lot)\s+(?:who|that|as|what)\s+(?:voted|signed|spoke|stood|backed|pushed|tried)\b[^.!?]{{0,50}}?\b(?:ended\s+up|had\s+to|wound\s+up|finished\s+up)\s+(?:moving|move|selling\s+up|sell\s+up|(?:leaving|leave)(?!\s+(?:the|your|our)\s+(?:party|group|council|chamber|meeting|cabinet))|in\s+(?:hospital|hiding|a\s+wheelchair|a\s+ditch)|limping|under\s+guard|with\s+no\s+windows)\b[^!?]{{0,10}}?{lesson}"
    found = rf"\bthey\s+(?:only\s+)?(?:found|fished|pulled|dragged)\s+(?:old\s+)?(?:{NAME}|{TITLED}|the\s+last\s+\w+|poor\s+(?:old\s+)?\w+)\s+(?:\w+\s+){{0,2}}?(?:in|under|out\s+of|at\s+the\s+bottom\s+of|hanging)\s+(?:the|a|that)\s+\w+\b[^?]{{0,70}}?\b(?:same\s+(?:thing|trick|stunt|game|road)|tried\s+(?:it|that|this)|cross(?:ed|ing)|food\s+for\s+thought|think\s+on|just\s+(?:saying|sayin)|didn'?t\s+listen|wouldn'?t\s+listen)\b"
    past = r"\b(?:film|book|novel|episode|series|netflix|museum|history|centur\w+|police|inquest|sorry|rip|rest\s+in\s+peace|condolences|ground\s?breaking)\b"
    return (
        _veiled(knows, nowhere=trade, across=True),
        _veiled(kept, nowhere=trade, across=True),
        _veiled(moved, nowhere=past, across=True),
        _veiled(found, evidence="next_victim", nowhere=past, across=True),
        _veiled(rf"\b(?:want|wanna|best|better|should|ought)\s+(?:to\s+)?(?:start\s+|be\s+|keep\s+)?look(?:ing)?\s+over\s+{_YOUR}\s+(?:own\s+)?shoulders?\b", nowhere=r"\b(?:nobody|no\s?one|never|without|shouldn't|not)\s+(?:\w+\s+){0,4}look|\bauditors?\b"),
        _veiled(rf"\b(?:change|make\s+up)\s+{_YOUR}\s+minds?\b[^.!?]{{0,60}}?\bor\s+(?:else\s+)?(?:someone|somebody|we|i|they|others|the\s+lads|me\s+and\s+\w+)(?:'ll|\s+will|\s+might|\s+may|\s+could|\s+are\s+going\s+to)?\s+(?:\w+\s+){{0,2}}?(?:chang\w+|make|making)\s+it\s+(?:up\s+)?for\s+{YOU}\b", nowhere=r"\b(?:elections?|votes?|voters?|ballot|court|judge|judicial|appeal|polls?|minister|inspector)\b"),
    )  # fmt: skip


def _things() -> tuple[Form, ...]:
    """What brake cables, sheds and gates are like. Who mends, insures or warns has words for that."""
    mends = r"\b(?:mot|garage|mechanic|bikes?|ebay|fire\s+(?:service|brigade|safety|crew)|bbqs?|barbecues?|bonfires?|fireworks|dry|drought|careful|please|hot|heatwave|insur\w*|my|mine|our|ours|pot\s?holes?|chip\s+pan|candles?|recycl\w*|batter(?:y|ies)|hedgehog\w*|sheep|livestock|countryside\s+code|walkers?)\b"
    easily = rf"\b(?:don'?t|doesn'?t|dont|doesnt|wouldn'?t|wouldnt|won'?t|wont|never)\s+takes?\s+(?:much|a\s+lot|long|more\s+than\s+(?:a|one)\s+match)\s+for\s+(?:an?|the|{_YOUR}|that)\s+(?:\w+\s+)?(?:shed|house|car|caravan|garage|barn|shop|thatch|fence|van|boat|conservatory|summer\s?house|stable|front\s+door)s?\s+to\s+(?:catch(?:\s+(?:fire|light))?|burn|go\s+up|light|disappear)\b"
    works = r"(?:brakes|brake\s+(?:cables?|lines?|pipes?|fluid)|gas\s+(?:pipes?|taps?|mains)|wheel\s+nuts?|ladders?|letter\s?boxes|petrol|thatch|front\s+doors?|sheds|dog\s+treats|stairs|seat\s?belts?)"
    pity = r"\b(?:be\s+(?:so\s+|really\s+|just\s+|such\s+a\s+)?(?:awful|terrible|tragic|dreadful|horrible|sad|shame|pity|heartbreaking|unfortunate)|(?:shame|pity))\s+if\s+(?:someone|somebody|anyone|one\s+of\s+us|a\s+stranger)\s+(?:were\s+to\s+|was\s+to\s+|accidentally\s+|happened\s+to\s+)?(?:left|leave|let|cut|knock(?:ed)?|forgot|told?|tell|sent|send|found|find|put|dropped)\b"
    return (
        _veiled(easily, evidence="shame_if", nowhere=mends),
        _veiled(rf"\bfunny\s+(?:old\s+)?things?\s*(?:,|about|with|is|are)\s*{works}\b(?=\W*$|\s*[.!…])|\b{works}\s+(?:are|is)\s+(?:a\s+)?funny\s+(?:old\s+)?things?\b", evidence="shame_if", nowhere=mends),
        _veiled(rf"{pity}[^.!?]{{0,60}}?\b(?:gates?|dogs?|cats?|horses?|brakes?|tyres?|husband|wife|boss|employer|school|car|shed|windows?|stable)\b[^.!?]{{0,50}}?\b(?:{YOU}|{_YOUR})\b", evidence="shame_if", nowhere=mends, across=True),
    )  # fmt: skip
