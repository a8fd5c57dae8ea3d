"""What is said of a place and no person: "come to our road after dark, bring a torch", "needles left outside the flats".

A scorer reads the order, the dark and "you" as a threat, and the needles as somebody in danger now. Both are among the
plainest complaints that a council gets. Grammar tells them apart: somebody is asked to come and see, or will need
something, where a road or a service has a fault; or a public place is said to be unsafe, and nobody is named to whom
anything happens. Whoever speaks of the other's body, home, family or car, of what "we will" do, or of what is known of
somebody, is not heard here: that stays a threat.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import guarded

_PUBLIC = (
    r"(?:tow\s?paths?|foot\s?paths?|paths?|streets?|st|roads?|lanes?|parks?|under\s?pass(?:es)?|subways?|alley\w*|ginnels?|precinct|town(?:\s+centre)?|high\s+street|bus\s+(?:stop|station|shelter)s?|station|car\s?parks?|"
    r"estate|stair\s?wells?|landings?|play\s?ground|playing\s+fields?|rec|common|green|canal|riverbank|beach|prom(?:enade)?|cemetery|churchyard|shops|flats|block|garages|village|avenue|crescent|terrace|hill|bridge|[ab]\d{1,4})"
)
_OURS = rf"\b(?:our|my|this)\s+(?:[\w']+\s+){{0,2}}?{_PUBLIC}\b"
_ANY_PLACE = rf"\b(?:our|my|this|the|that)\s+(?:[\w']+\s+){{0,2}}?{_PUBLIC}\b"
_COME = (
    r"(?:^|[.!?,;:\n]\s*|\b(?:just|please|so|then|and|should|need\s+to|have\s+to|want\s+to|ought\s+to|not|you|cllr|councillor|mate|to)\s+)"
    r"(?:come|drive|walk|cycle|ride|pop|(?:take|have|go\s+for)\s+a\s+(?:walk|drive|stroll|trip|look|ride)|try\s+(?:driving|walking|cycling|riding|parking))\b"
    rf".{{0,30}}?{_OURS}"
)
_THING = (
    r"(?:boat|canoe|kayak|dinghy|raft|snorkel|ark|lilo|armbands|life\s?jacket|wellies|wellingtons|waders|torch(?:es)?|head\s?torch|lantern|candle|miner'?s\s+lamp|4x4|tractor|tank|land\s?rover|"
    r"suspension|tyres|hiking\s+boots|boots|map|compass|sat\s?nav|packed\s+lunch|sleeping\s+bag|tent|flask|camel|skis?|ice\s?skates|skates|snow\s?shoes|umbrella|peg|gas\s+mask|clothes\s?peg|night\s+vision(?:\s+goggles)?)"
)
_NEED = rf"\b(?:need|needing|want|bring|take|pack)\s+(?:(?:a|an|some|your|my|to|bring|pack|the|own|good|new|bigger|pair|of|big)\s+){{0,5}}{_THING}\b"
_FOR_A_SERVICE = (
    r"\b(?:need|needing|take|takes)\s+(?:[\w']+\s+){1,7}?(?:just\s+)?to\s+(?:find|get|see|reach|book|visit|catch)\s+(?:(?:to|through|a|an|the|my|in|at|on|any)\s+){0,3}(?:[\w']+\s+)?"
    r"(?:gp|doctors?|dentists?|bus|buses|bus\s+stop|shops?|surgery|hospital|a&e|library|tip|school|station|appointment|council|parking\s+space|space|post\s+office|bank|chemist|pharmacy|work|town)\b"
)
_FAULT = late(
    r"\b(?:no\s+(?:street\s?)?(?:lights?|lighting|pavements?|buses|bus|grit|bins?|drains?|police|signal)|(?:so|too|pitch|completely|dangerously)\s+dark|unlit|pitch\s+black|pot\s?holes?|craters?|floods?|flooded|flooding|puddles?|lake|mud|muddy|ice|icy|ungritted|gritted|rubbish|fly\s?tip\w*|rats?|"
    r"dog\s+(?:mess|poo|muck|shit)|litter|glass|needles|street\s?lights?|lamp\s?posts?|overgrown|collapsed|speeding|see\s+(?:if|how|whether)\s+your\s+(?:car|van|motor|suspension|tyres?|bike|exhaust|axle|alloys|back)\b)"
)
# "See if your car survives" is about the road; "your car" elsewhere is about the one spoken to.
_CAR_ON_IT = late(
    r"\b(?:see|find\s+out|tell\s+me)\s+(?:if|whether|how(?:\s+long)?)\s+your\s+(?:[\w']+\s+)?(?:car|van|motor|suspension|tyres?|bike|exhaust|axle|alloys)\s+(?:survives?|copes?|lasts?|likes?|does|holds?|gets\s+through|comes\s+out|stands?|takes?)\b"
)
_MENACE = late(
    r"\b(?:i|we|they|lads|boys|lot|someone|somebody|people|us)(?:'?ll|\s+will|'?m\s+(?:gonna|going\s+to)|\s+am\s+going\s+to|(?:'?re|\s+are)\s+(?:gonna|going\s+to|all|waiting|ready|here|still)|\s+(?:gonna|going\s+to))\s+(?!(?:all\s+)?(?:be\s+)?need|have\s+to|never|not|soon\s+need|want)"
    r"|\b(?:i|we)\s+(?!need|have|hope|pay|told|asked|tell|ask|invite|voted|elected)(?:[\w']+\s+){1,3}?(?:you|u|ya|him|her|them)\b"
    r"|\b(?:you|u)(?:'?ll|\s+will|\s+won'?t|\s+might|\s+may)\s+(?!(?:all\s+|soon\s+|also\s+)?(?:be\s+)?(?:need|want|see)|have\s+to)"
    r"|\b(?:your|ur|yer|his|her|their)\s+(?:own\s+)?(?:[\w']+\s+)?(?:house|home|door\w*|gate|windows?|drive|driveway|garage|street|road|lane|kids?|child\w*|sons?|daughters?|wife|husband|mum|mam|dad|mother|father|nan|family|missus|dog|cat|face|head|neck|throat|back|legs?|knees?|arms?|teeth|nose|bones?|body|life|blood|funeral|coffin|bed|brakes?|reg|registration|plates?|car|van|motor|tyres?|bike|phone|office|surgery)\b"
    r"|\b(?:know|knows|knew|seen|watch\w*|follow\w*|where\s+(?:you|u|he|she)|alone|by\s+(?:yourself|himself|herself)|on\s+(?:your|his|her)\s+own|nobody|no\s?one|witness\w*|cameras?|cctv|hears?|scream\w*|what\s+(?:happens|you\s+get|comes)|dare|regret|sorry|careful|accidents?|dead|die|dies|kill\w*|burn\w*|hurt\w*|beat\w*|batter\w*|smash\w*|stab\w*|"
    r"kni(?:fe|ves)|bats?|hammers?|bricks?|fire|matches|lighter|ambulance|stretcher|coffin|body\s?bag|graves?|undertaker|bodyguard|wait(?:ing|s)?\s+for|meet|welcom\w+|alive|make\s+it|last\s+(?:chance|warning)|see\s+you|get\s+you|find\s+you|brave|hard\s+(?:man|enough)|safe|unlucky|jumped|mugged|robbed|"
    r"if\s+(?:you|u)\s+(?:come|show|set|ever)|show\s+your|deserve\w*|teach|lesson|surprise|payback|you\s+(?:survive|live|last|come\s+out|get\s+(?:back|home|out)|walk\s+(?:out|away|home)))\b"
)
_TO_SEE = guarded(_COME)
_NEEDS = guarded(_NEED)
_NEEDS_TO_REACH = guarded(_FOR_A_SERVICE)
_PLACE = late(_ANY_PLACE)


def asks_to_look(text: str) -> bool:
    """Whether a text, in lower case, asks to come and see a faulty place, or says what one needs there, and no more."""
    come, needs = _TO_SEE.search(text), _NEEDS.search(text)
    reach = _NEEDS_TO_REACH.search(text)
    if not (come or needs or reach) or _MENACE.search(_CAR_ON_IT.sub(" ", text)):
        return False
    if come:
        return bool(needs or _FAULT.search(text) or _CAR_ON_IT.search(text))
    return bool(reach or _PLACE.search(text))


_ANY = r"(?:women|girls|men|people|residents|pensioners|folks?|kids|children|parents|everyone|everybody|nobody|no\s?one|locals|families|students|shoppers|visitors|old\s+people|elderly\s+people|older\s+people|many|most|they|we|you|i)"
# A state in which a public place is: how it feels to be there, and what lies about or goes on.
UNSAFE = guarded(
    rf"\b{_ANY}\s+(?:(?:just|really|often|also|now|still|simply)\s+)?(?:don'?t|do\s+not|doesn'?t|didn'?t|can'?t|cannot|no\s+longer|never|not)\s+(?:even\s+)?(?:feels?|felt)\s+(?:very\s+|at\s+all\s+)?safe\b|"
    rf"\b{_ANY}\s+(?:(?:are|is|am|feel|feels|'re)\s+)?(?:too\s+)?(?:scared|afraid|frightened|nervous|terrified)\s+(?:to|of)\s+(?:walk\w*|go(?:ing)?\s+(?:out|down|through|near)|us(?:e|ing)|cross\w*)\b|"
    r"\b(?:doesn'?t|does\s+not|don'?t|not|isn'?t|never)\s+(?:feel\s+)?(?:a\s+)?safe\s+(?:place\s+)?(?:to\s+(?:walk|use|go|be)|after\s+(?:dark|\d)|at\s+night)\b"
)
LITTERED = guarded(
    r"\b(?:drug\s?-?\s?(?:deal(?:ing|ers?)|users?|tak(?:ing|ers?)|dens?)|drugs\s+(?:being\s+)?(?:dealt|sold)|dealers?|dealing|needles|syringes|sharps|broken\s+glass|(?:nos|gas|empty)\s+canisters|street\s+drink(?:ing|ers)|anti\s?-?social\s+behaviour|asb)\b"
)
PUBLIC = guarded(
    rf"\b(?:on|in|at|under|outside|behind|opposite|near|around|round|along|down|by|through|across|use|using|cross|crossing)\s+(?:(?:our|the|this|that|my|[\w']+)\s+){{0,3}}?{_PUBLIC}\b"
)
_TO_SOMEBODY = late(
    r"\b(?:now|right\s+now|tonight|help|ambulance|999|paramedics?|unconscious|collaps\w+|overdos\w+|breath\w*|trapped|fire|smoke|gas\s+leak|smell\s+of\s+gas|stab\w*|kni(?:fe|ves)|machete|gun|guns|shot|attack\w*|assault\w*|rap(?:e|ed|ist)|grop\w+|groom\w*|touch\w*|follow\w*|grab\w*|chas\w+|beat\w*|hit|hits|hitting|punch\w*|kick\w*|bleed\w*|prick\w*|"
    r"trod|stood\s+on|stepped\s+on|swallow\w*|picked\s+(?:one\s+)?up|missing|scream\w*|threat\w+|he|he's|she|she's|him|her|his|husband|wife|partner|boyfriend|girlfriend|ex|carer|stepdad|uncle|"
    r"(?:my|our|a|the|this|that|next\s+door's)\s+(?:\w+\s+)?(?:son|daughter|lad|boy|girl|baby|toddler|child|mum|mam|dad|nan|neighbour|woman|man|lady|bloke|teenager|niece|nephew|grand\w+)|home|bruis\w*|starv\w*|neglect\w*|abus\w*|suicid\w*|jump\w*|drown\w*)\b"
)

# "My lad's in a wheelchair and can't get past the lamp post": what stands in the way, for whoever rolls or is led.
_ON_WHEELS = r"(?:wheel\s?chairs?|(?:mobility\s+)?scooters?|prams?|push\s?chairs?|bugg(?:y|ies)|walking\s+frames?|zimmer(?:\s+frames?)?|guide\s+dogs?|crutches|blind|partially\s+sighted)"
BLOCKED = guarded(
    rf"\b{_ON_WHEELS}\b[^.!?]{{0,60}}?\b(?:can'?t|cannot|couldn'?t|can\s+not|won'?t|unable\s+to|no\s+(?:way|room)\s+to|struggles?\s+to)\s+(?:even\s+)?(?:get|squeeze|fit|pass|go)\s*(?:(?:past|by|through|round|around|along|onto|over|up|down)\s+)?(?:(?:the|that|this|a|all\s+the|your|our|those)\s+)?"
    r"(?:[\w-]+\s+){0,2}?(?:lamp\s?posts?|bus\s+(?:stop|shelter)|bins?|bollards?|a-?boards?|(?:parked\s+)?(?:cars?|vans?)|kerbs?|steps|scaffolding|hedges?|signs?|posts?|poles?|barriers?|pavements?|gates?|railings?|street)\b"
)
_IN_NEED = late(
    r"\b(?:now|right\s+now|tonight|help|ambulance|999|stuck|trapped|fallen|fell|tipped|hurt|bleed\w*|collaps\w+|unconscious|breath\w*|missing|hit|abus\w*|starv\w*|neglect\w*|alone|lock\w*|scared|suicid\w*)\b"
)


def tells_of_a_place(text: str) -> bool:
    """Whether a text, in lower case, tells how a public place is, and of nobody to whom anything happens."""
    if BLOCKED.search(text) and not _IN_NEED.search(text):
        return True
    if not (UNSAFE.search(text) or LITTERED.search(text)) or not PUBLIC.search(text):
        return False
    return _TO_SOMEBODY.search(text) is None
