"""Danger now, to somebody or in a place (policy 6.4): a person must see it at once, and the text stays visible.

The words of danger are also the words of daily talk: trapped in traffic, on fire this season, a fire station. So
each shape wants what a real danger has beside it: the person, the thing or the place that is in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from moderation.checks import first_finding, in_welsh
from moderation.fair.idioms import praises_a_show
from moderation.lexicon import danger_cy, fields_cy
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_WHO = (
    r"(?:i|we|he|she|they|someone|somebody|people|person|man|woman|lady|bloke|lad|gentleman|pensioner|resident|driver|"
    r"cyclist|neighbours?|mum|mam|mother|dad|father|nan|gran\w*|wife|husband|partner|son|daughter|brother|sister|friend|"
    r"kids?|child(?:ren)?|baby|toddler|boys?|girls?|family|two|three|four)"
)
_IS = r"(?:'s|'re|'m|'ve|\s+(?:is|are|am|has|have))?(?:\s+(?:just|still|now|been|got|all))*"
_HOME = (
    r"(?:house|home|flat|flats|bungalow|kitchen|bedroom|bathroom|living\s+room|front\s+room|lounge|hall|hallway|door|"
    r"doors|cellar|basement|stairs|shop|school|nursery|surgery|building|caravan|ceiling|floorboards)"
)
_BURNS = (
    r"(?:house|home|flats?|building|block|kitchen|caravan|van|car|bus|lorry|truck|train|bins?|skip|shed|garage|shop|"
    r"school|church|chapel|hall|pub|warehouse|factory|roof|hedge|fence|field|barn|tree|trees|grass|gorse|heather|mountain)"
)
_SHUT_IN = (
    r"(?:lift|elevator|house|home|flat|bungalow|room|bathroom|toilet|bedroom|attic|loft|cellar|basement|roof|building|"
    r"car(?!\s+park)|van|lorry|bus|train|wreck\w*|rubble|debris|machine\w*|mud|silt|river|water|floods?|floodwater|tide|"
    r"fire|smoke|tree|wall|scaffolding|cave|well|drain|manhole)"
)
_WATER = r"(?:river|sea|canal|harbour|lake|reservoir|pond|weir|marina|docks?|water)"
_STANDS = r"(?:wall|bridge|roof|ceiling|building|scaffolding|chimney|crane|balcony|floor|tree|pylon)"
_END = r"(?=\s*$|[^\w\s'])"
_SOON = rf"(?:{_END}|\s+(?:now|right\s+now|fast|quick\w*|again\s+now|and|please|help|here)\b)"

_GAS = guarded(
    r"\b(?:(?:(?:can|i|we)\s+smell|smells?\s+(?:\w+\s+)?of|smelling|stinks?\s+of|stinking\s+of|reeks?\s+of|reeking\s+of)\s+(?:strong\s+|a\s+lot\s+of\s+)?gas|"
    r"(?:a|the|strong|bad|awful|huge|big|serious|major)\s+gas\s+(?:leak|smell|escape)|^\W*gas\s+(?:leak|smell|escape)|gas\s+(?:is\s+)?(?:leaking|escaping|hissing))\b"
    r"(?!\s+(?:drills?|practice|exercise|training|course|lamps?|light\w*|prices?|bills?|works|repairs?|engineers?|board|mask|mains\s+(?:work|replace)\w*)\b)"
)
# A detector that hears gas nobody can smell; one that wants a battery, or is fitted free, hears nothing.
_MONOXIDE = guarded(
    r"\b(?:carbon\s+monoxide|monoxide|co)\s+(?:gas\s+)?(?:alarms?|detectors?|monitors?|sensors?)(?:\s+(?:in|at|on|of|for)\s+(?:[\w']+\s+){0,3}?[\w']+)?(?:'s|'re|\s+(?:is|are|was|has|have|keeps?|been|just|now|still|won'?t|wont|both|all|started|constantly))*\s+(?:going|goes|gone|went|sounding|screaming|blaring|bleeping|beeping|shrieking|ringing|stop\w*|triggered|off)\b"
)
_NO_BATTERY = guarded(
    r"^(?!.*\b(?:batter(?:y|ies)|chirp\w*|fitt(?:ed|ing)|test(?:ed|ing|s)?|expir\w+|faulty|false\s+alarms?|replac\w+|free|end\s+of\s+life|how\s+(?:do|can)|burnt?\s+toast|should\s+(?:be|have)|for\s+sale)\b)"
)
_WATER_IN = guarded(
    r"\b(?:water|river|sewage|sea|flood)(?:'s|\s+is)?\s+(?:(?:now|already|still|all)\s+)*(?:coming|pouring|rising|getting|gushing|running|flooding|flowing)\s+"
    rf"(?:up\s+)?(?:(?:in|inside){_SOON}|(?:into|in|up|through|inside|under|over|to)\s+(?:[\w']+\s+){{0,4}}?{_HOME}\b)"
)
_TRAPPED = guarded(
    rf"\bstuck\s+in\s+(?:the|a)\s+(?:\w+\s+)?(?:lift|elevator|river|flood\s?water|quicksand|rubble|wreck\w*)\b|\b(?:trapped|pinned)\s+(?:(?:in|inside|under|underneath|beneath|on|by|behind)\s+(?:[\w']+\s+){{0,2}}?{_SHUT_IN}\b(?!\s+price\w*)|upstairs\b)|"
    rf"\b{_WHO}{_IS}\s+trapped(?:{_SOON}|\s+(?:after|following)\s+(?:a\s+|the\s+)?(?:[\w']+\s+)?(?:crash|collapse|accident|explosion|fire)\b)|"
    rf"\b(?:can't|cannot|cant|couldn't)\s+get\s+(?:out|him\s+out|her\s+out|them\s+out)\b(?=.*\b(?:fire|smoke|flood\w*|water|lift|burning)\b)"
)
_TRAPPED_DAILY = guarded(
    r"^(?!.*\b(?:because\s+of|weeks?|months?|years?|every\s+(?:day|morning|evening|time|night)|since|poverty|debts?|traffic|roadworks|always|stuck\s+in\s+(?:my|your|our|his|her|the)\s+head)\b)"
)
_FIRE = guarded(
    rf"\b(?:there's|there\s+is|theres)\s+(?:a\s+)?(?:\w+\s+)?fire(?:{_END}|\s+(?:in|at|under|on|next|behind|near|outside|opposite|above|below|inside|spreading|now)\b(?!\s+(?:my|his|her|their|your)\s+(?:belly|heart|soul)|\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day))|"
    rf"\b{_BURNS}(?:\s+(?:opposite|above|below|next\s+door|behind\s+(?:us|me)|over\s+the\s+road|across\s+the\s+(?:road|street|way)|down\s+the\s+(?:road|street|lane)|at\s+(?:number\s+)?\d+))?(?:'s|\s+is|\s+are|\s+has\s+gone\s+up)?\s+(?:on\s+fire|in\s+flames|burning\s+down|alight)\b(?!\s+(?:this|lately|at\s+the\s+(?:minute|weekend)|with)\b)|"
    rf"\b(?:smoke|flames)(?:'s|\s+is|\s+are)?\s+(?:coming|pouring|billowing|shooting)\s+(?:up\s+|out\s+|in\s+)?(?:of|from|through|under|into|out)\s+(?:[\w']+\s+){{0,3}}?(?:{_HOME}|{_BURNS}|windows?|engine|socket|fuse\s+box|meter)\b"
)
_NO_HEARTH = guarded(
    r"^(?!.*\b(?:bonfires?|fireworks?|bbqs?|barbecues?|chimney|stove|burner|log\s+fire|vap(?:e|es|ing)|drill|pit|season)\b)"
)
_WIRES = guarded(
    r"\b(?:live|fallen|exposed|sparking|bare|loose)\s+(?:\w+\s+)?(?:wires?|wiring|cables?|power\s+lines?)\s+(?:(?:is|are|has|have|come|coming|hanging|sticking|dangling|down|left|lying|sparking|out|showing)\s+)*(?:on|in|across|by|near|over|at|out|down|from|next|hanging|sparking|showing|dangling)\b|"
    r"\bpower\s+(?:lines?|cables?)\s+(?:is\s+|are\s+|has\s+|have\s+)?(?:down|come\s+down|sparking|fallen)\b(?!\s+to\b)"
)
_HURT = guarded(
    rf"\b{_WHO}{_IS}\s+(?:collapsed(?:{_END}|\s+(?:now|outside|in|on|at|by|near|here|and)\b)|unconscious\b|not\s+breathing\b(?!\s+down)|having\s+(?:a\s+|an\s+)?(?:heart\s+attack|stroke|seizure|fit|asthma\s+attack)\b(?!\s+(?:at|over|of|for|when)\b)|"
    r"bleeding\s+(?:badly|heavily|out|everywhere|from)\b|choking(?!\s+on\s+(?:the\s+)?(?:fumes|dust))\b|stabbed\b(?!\s+(?:(?:the|their|his|her|our|your|its|this|a)\s+(?:own\s+)?(?:[\w-]+\s+){0,3}?(?:leader|deputy|party|colleagues?|residents|voters|group|members?|mayor|side|town|ward|village|councillors?|traders|carers|staff|officers|team)\s+|(?:me|us|him|her|them|you|each\s+other)\s+)?(?:in\s+)?(?:the\s+)?back))|"
    rf"\b(?:(?:i'?ve|i\s+have|i|{_WHO}(?:'s|\s+has)?)\s+(?:just\s+|had\s+a\s+)?(?:fallen|fell|fall)(?!\s+(?:behind|for|in\s+love|out|foul|asleep|short|on\s+(?:hard|bad))\b)|(?:stuck\s+)?on\s+the\s+(?:(?:kitchen|bathroom|bedroom|living\s+room|lounge|hall|hallway|landing|toilet|shower|garage|cold|wet|hard)\s+)?floor)\b[^.!?]{{0,60}}?\b(?:can'?t|cannot)\s+(?:get\s+(?:(?:him|her|them|mum|mam|dad|nan)\s+)?(?:back\s+)?up|move(?:\s+(?:him|her|them|mum|mam|dad|nan))?)(?:{_END}|\s+(?:and|please|help|at\s+all|on\s+my\s+own|off\s+the\s+floor)\b)|"
    rf"\b(?:(?<!\bthe )unconscious|not\s+breathing|can't\s+breathe|stopped\s+breathing)(?:{_END}|\s+(?:in|on|at|outside|by|near|and|please|help)\b)|"
    r"\bneeds?\s+(?:an\s+ambulance|paramedics|the\s+fire\s+brigade|the\s+coastguard)(?!\s+(?:station|service|crew|base))(?:\s*(?:$|[^\w\s])|\s+(?:here|please)\b|(?:\s+\w+){0,5}?\s+(?:now|asap|urgent\w*|quick\w*)\b)|"
    r"\b(?:man|lad|bloke|woman|guy|someone|somebody|kid|boy|youth)\s+(?:is\s+|'s\s+)?(?:\w+\s+){0,4}?(?:with|waving|swinging|carrying|brandishing|has)\s+a\s+(?:(?!bigger|better)\w+\s+)?(?:knife|gun|machete|axe|sword)\b(?!\s+(?:sharpen\w*|stall|throw\w*|skills?|crime|dogs?))"
)
_NO_RENT = guarded(
    r"^(?!.*\b(?:rents?|hikes?|bills?|mortgages?|tax(?:es)?|cost\s+of\s+living|prices?|debts?|wages)\b.*\bbreathe\b)(?!.*\bbreathe\b.*\b(?:rents?|hikes?|bills?|mortgages?|council\s+tax|cost\s+of\s+living|prices?|debts?|wages)\b)"
)
_FALLING = guarded(
    rf"\b{_STANDS}(?:'s|\s+(?:has|is|have))?\s+(?:just|now|literally|currently)\s+(?:\w+\s+)?(?:collaps\w+|come\s+down|fallen|given\s+way)\b|"
    rf"\b{_STANDS}(?:'s|\s+is)?\s+(?:collapsing|giving\s+way)\b|\b{_STANDS}(?:'s|\s+is)?\s+(?:\w+\s+)?about\s+to\s+(?:fall|collapse|come\s+down|give\s+way)\b|"
    rf"\b{_STANDS}(?:'s|\s+has)?\s+(?:collapsed|fallen|come\s+down)\s+on(?:to|\s+top\s+of)?\s+(?:(?:a|an|the|my|our|some)\s+)?{_WHO}\b|"
    r"\bsink\s?hole\s+(?:has\s+)?(?:just\s+)?(?:opened|appeared)\b"
)
# What came down on somebody, or will come down on whoever walks beneath. Felling and pulling down are planned.
_PLACED = r"(?:\s+(?:on|at|by|outside|near|next\s+to|opposite|behind|above|over|in|of|round)\s+(?:[\w'-]+\s+){0,3}?[\w'-]+)?"
_BROKEN = r"(?:come|came|coming|fallen|fell|falling|caved|collaps(?:ed|ing)|gone|dropped|crashed|given\s+way)"
_US = r"(?:us|me|(?:my|our|the)\s+(?:\w+\s+)?(?:baby|babies|kids?|child(?:ren)?|toddler|sons?|daughters?|boys?|girls?|twins|mum|mam|mother|dad|father|nan|gran\w*|grandad|husband|wife|partner|brother|sister|neighbours?|family|lad)|him|her|them)(?!'|\s+(?:bed|room|bedroom|car|desk|cot|things|side|at\s+work)\b)"
_CAME_DOWN_ON = guarded(
    rf"\b(?:{_STANDS}|gable(?:\s+end)?|loft|shed|garage|plaster\w*|stairs|staircase|mast|lamp\s?post|tank)(?:'?s|\s+has|\s+have|\s+is)?\s+(?:just|now|literally)\s+(?:\w+ly\s+)?{_BROKEN}\s+(?:right\s+)?(?:(?:down|in|through|over)\s+)?(?:on|onto|on\s+top\s+of)\s+{_US}\b|"
    rf"\b(?:{_STANDS}|gable(?:\s+end)?|loft|shed|garage|plaster\w*|stairs|staircase|mast|lamp\s?post|tank|rubble|bricks|all\s+of\s+it|everything)\b[^.!?]{{0,40}}?\b{_BROKEN}\b[^.!?]{{0,60}}?\b(?:baby|kids?|child(?:ren)?|toddler|son|daughter|boy|girl|mum|mam|dad|nan|grandad|husband|wife|partner|brother|sister|neighbour|someone|somebody|man|woman|people|he|she|they)(?:'s|'re|\s+is|\s+are|s)?\s+(?:(?:still|stuck|trapped|buried|now|just|all)\s+){{0,2}}(?:under|underneath|beneath|inside)\s+(?:it|there|that|this|all\s+(?:that|this|of\s+it)|the\s+(?:rubble|ceiling|wall|roof|bricks|plaster|tree|beams?)){_END}"
)
_ABOUT_TO = guarded(
    rf"\b(?:{_STANDS}|gable(?:\s+end)?|lamp\s?post|steeple|spire|parapet|hoarding|fence|goal\s?posts?|garage|shed){_PLACED}(?:'s|s|\s+is|\s+looks|\s+looks\s+like\s+it'?s)?\s+(?:\w+\s+)?(?:about\s+to|going\s+to|gonna|ready\s+to)\s+(?:fall|collapse|come\s+down|give\s+way|topple|cave\s+in|go)\b"
)
_BENEATH = guarded(
    r"\b(?:child(?:ren)?|kids?|pupils|toddlers?|people|pedestrians|families|mums|someone|somebody|residents|neighbours)\b[^.!?]{0,30}?\b(?:walk(?:s|ing)?|play(?:s|ing)?|stand(?:s|ing)?|queu\w+|go(?:es|ing)?|pass(?:es|ing)?|sit(?:s|ting)?|wait(?:s|ing)?|park(?:s|ing)?|are|right)\s+(?:right\s+|still\s+|just\s+)?(?:past|under|underneath|beneath|by|below|next\s+to|near|beside|in\s+front\s+of|along|there|outside)\b|\b(?:fall|collapse|come\s+down|topple|give\s+way|go)\s+(?:on|onto|over)\s+(?:the\s+(?:bus\s+(?:stop|shelter)|pavement|footpath|playground|road|school|queue|houses?|flats|children|kids)|us|me|my\s+\w+|someone|somebody|people)\b|\bonto?\s+(?:the|a|my|our)\s+(?:\w+\s+)?(?:pavement|footpath|playground|road|bus\s+stop|pushchairs?|path|school)\b[^.!?]*\b(?:now|any\s+(?:minute|second|moment)|right\s+now|help)\b|\b(?:any\s+(?:minute|second|moment)\s+now|right\s+now|cracks?\s+(?:are\s+)?(?:opening|getting|growing)|bricks\s+(?:are\s+)?(?:already\s+)?(?:falling|coming)|999|someone\s+(?:will|is\s+going\s+to|could)\s+(?:be|get)\s+(?:killed|hurt|crushed))\b"
)
_NO_FELLING = guarded(
    r"^(?!.*\b(?:planned|planning|contractors?|demoli\w+|felled|felling|permission|scheduled|developers?|replaced|consult\w*|approved|vote\w*|months|for\s+years|stage|film)\b)"
)
# A party, a purse and a career have roofs, walls and ceilings too.
_NO_FIGURE = guarded(
    r"^(?!.*\b(?:labour(?!\s+ward)|tor(?:y|ies)|conservatives|reform\s+uk|party|government\w*|economy|tax(?:es)?|financ\w+|house\s+of\s+cards|berlin|silence|pay\s?wall|glass\s+ceiling|salar(?:y|ies)|figurativ\w*|budgets?)\b)"
)
_LINES_DOWN = guarded(
    r"\b(?:electric(?:ity|al)?|power|overhead|mains|high[\s-]voltage|pylon)\s+(?:\w+\s+)?(?:wires?|cables?|lines?)(?:'s|\s+(?:is|are|has|have|just|now|still|come|came|been|all)){0,3}\s+(?:(?:down|fallen|fell|snapped|sparking|come\s+off)(?:\s+(?:across|on|onto|over|in|into|outside|by|near|beside|again|after|and|round|opposite|behind|at)\b(?!\s+(?:the\s+)?(?:last|agenda|future|summer|spring|19|20))|\s*(?:$|[.,!?;]))|(?:lying|hanging|dangling|trailing|draped|strewn|loose)\s+(?:\w+\s+)?(?:across|on|over|in|into|from|near|above)\s+(?:(?:the|a|our|my)\s+)?(?:\w+\s+)?(?:pavement|road|street|footpath|path|playground|garden|drive|lane|field|school|park|pole|bus\s+stop|car\s+park|gate)s?\b)"
)
_NO_CHARGER = guarded(
    r"^(?!.*\b(?:evs?|charg(?:er|ers|ing|e)|extension\s+leads?|trip\s+hazard|buried|underground|laid|lay(?:ing)?|planned|proposal|propos\w+|put\s+down|taken\s+down|cut\s+down|undergrounding|will\s+be|next\s+(?:week|month|year)|views?|broadband|internet|phone)\b)"
)
_IN_WATER = guarded(
    rf"\b{_WHO}{_IS}\s+(?:fallen|fell|swept|drowning|struggling|in\s+trouble|being\s+swept|floating)\s+(?:over\s+|away\s+|off\s+\w+\s+)?(?:in|into|down|by)\s+(?:the\s+)?(?:[\w']+\s+)?{_WATER}\b(?!\s+(?:park|bill|slide))|\b(?:car|van|bus|lorry)(?:'s|\s+is|\s+has)?\s+(?:just\s+)?(?:gone|fallen|plunged|rolled)\s+(?:in|into)\s+the\s+{_WATER}\b|"
    r"\b(?:son|daughter|child|toddler|little\s+(?:boy|girl|one|lad)|grand(?:son|daughter|child)|mum|dad|nan|grandad|husband|wife)(?:\s+has|'s|\s+is|\s+have)?\s+(?:gone\s+)?missing(?:\s*$|[^\w\s'-]|\s+(?:since|from\s+home|from\s+the|please|and|in|near|after)\b)"
)
_NOW = guarded(
    r"^(?!.*\b(?:(?<!same as )(?<!like )last\s+(?:year|month|week|winter|summer|spring|autumn|time)|years?\s+(?:ago|back)|months?\s+ago|in\s+(?:19|20)\d\d|used\s+to|"
    r"(?:would|could|should|might|must)\s+(?:have|be)|if\s+(?:the|there|a|an|we|it|you|anyone|somebody|someone)|any\s+(?:smell|sign)|every\s+time|each\s+time|whenever|"
    r"in\s+case|imagine|(?:the|a|this|that|my|new)\s+(?:\w+\s+)?(?:film|book)(?!\s*(?:shops?|store|club|case|stall)\b)|elections?|polls?|like\s+a|budgets?|debts?|bureaucracy|remember|(?:training|exercise)(?!\s+(?:centre|ground|rooms?|college|yard|hall)\b)|simulat\w+|(?:nearly|almost)(?!\s+(?:opposite|next|outside|beside|at|by|on|in)\b)|season)\b)"
)
_WELSH = guarded(
    r"(?<!unrhyw )\b(?:arogl|oglau|ogla)\s+(?:\w+\s+)?nwy\b|\bnwy\s+yn\s+gollwng\b|"
    r"\b(?:ty|tai|nhy|dy|thy|adeilad|ysgol|car|fflat|fflatiau|bws|siop|to|garej|cartref|lori|fan|sied|neuadd|capel|eglwys|mynydd|coed|gegin|cegin)\s+(?:drws\s+nesa\w*\s+|gyferbyn\s+|lawr\s+y\s+(?:ffordd|lon|stryd)\s+)?ar\s+dan\b|\b(?:mae|ma)\s+(?:'?na\s+|yna\s+)?dan\s+(?:yn|ar)\b|"
    r"\bdwr\s+yn\s+(?:dod|llifo|tywallt)\s+i(?:'r|\s+mewn)?\s*(?:i'r\s+)?(?:ty|nhy|gegin|fflat|siop|ysgol|tai|$|[^\w\s]|nawr|rwan)|"
    r"\b(?:gaeth|sownd)\s+(?:yn|mewn)\s+(?:y\s+|lifft|car|ty|'r\s+)?(?:lifft|car|ty|fflat|adeilad|dwr|afon)\b|\b(?:ddim|stopio)\s+(?:yn\s+)?anadlu\b|\banymwybodol\s+(?:ar|yn|tu)\b"
)
_SHAPES = (
    (_GAS, _NOW),
    (_MONOXIDE, _NO_BATTERY, _NOW),
    (_WATER_IN, _NOW),
    (_TRAPPED, _TRAPPED_DAILY, _NOW),
    (_FIRE, _NO_HEARTH, _NOW),
    (_WIRES, _NOW),
    (_HURT, _NOW, _NO_RENT),
    (_FALLING, _NOW, _NO_FIGURE),
    (_CAME_DOWN_ON, _NOW, _NO_FIGURE),
    (_ABOUT_TO, _BENEATH, _NOW, _NO_FELLING, _NO_FIGURE),
    (_LINES_DOWN, _NOW, _NO_CHARGER),
    (_IN_WATER, _NOW),
    (_WELSH,),
    *danger_cy.EMERGENCY,
)
_JEST = guarded(
    r"\b(?:full\s+of|all|just|only|nothing\s+but|more|much|lots?\s+of|your|their|his|her)\s+hot\s+air\b(?!\s+(?:heat\w*|vents?|dryers?))"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one urgent finding for danger that is told as happening now, not as a story or a figure of speech. Takes no options."""
    if _JEST.search(reading.bare) or praises_a_show(reading.bare):
        return []
    detail = "Danger that seems to be happening now"
    return first_finding(
        reading, "emergency", detail, _SHAPES, urgent=True
    ) or in_welsh(reading, "emergency", detail, partial(fields_cy.distress, at_hand=True))  # fmt: skip
