"""Somebody who may take their own life or hurt themselves: a person must see it, with texts that help (policy 6.4).

"I can't take this any more" is said of potholes too. What is said of daily nuisances counts only beside a word of
despair; what nobody says of a nuisance counts alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from moderation.checks import first_finding, in_welsh, pattern_finding
from moderation.distress.at_the_edge import shapes as at_the_edge
from moderation.distress.brought_back import shapes as brought_back
from moderation.distress.but_for import shapes as but_for
from moderation.distress.deeds import shapes as deeds
from moderation.distress.last_words import shapes as last_words
from moderation.distress.no_nerve import shapes as no_nerve
from moderation.distress.on_ones_mind import shapes as on_ones_mind
from moderation.distress.one_less import shapes as one_less
from moderation.distress.own_harm import shapes as own_harm
from moderation.distress.put_in_order import shapes as put_in_order
from moderation.distress.tether import at_its_end
from moderation.distress.told_of_others import told_of_others
from moderation.distress.when_gone import shapes as when_gone
from moderation.fair.idioms import IN_THE_FOOT, RATHER_THAN
from moderation.lexicon import danger_cy, fields_cy
from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_CANT = r"(?:can'?t|cannot|can\s+not|couldn'?t)"
_DONT = r"(?:don'?t|do\s+not|didn'?t|no\s+longer)"
_MORE = r"(?:any\s?more|any\s+longer|no\s+more|much\s+longer)"
_END = r"(?=\s*$|[^\w\s'])"
_DONE = rf"(?:{_END}|(?=\s+(?:{_MORE}|and|n|but|tonight|tomorrow|today|now|because|cos|if|when\s+i|without|like\s+this)\b))"
_KIN = (
    r"(?:son|daughter|brother|sister|mum|mam|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|friend|mate|"
    r"nephew|niece|neighbour|grand(?:son|daughter)|lad|kid|child|boy|girl|ex)"
)
# A fall on bad ground is an accident, and an old joke about ground that is bad.
_BY_ACCIDENT = (
    r"(?!\s+(?:laughing|with\s+laughter|shaving|(?:on|over|off|down|in|with|tripping|falling|slipping|trying|lifting|carrying|crossing|getting|climbing|driving|cycling|riding)\b"
    r"(?:\s+[\w']+){0,4}?\s+(?:steps|stairs|ice|pot\s?holes?|pavements?|kerbs?|junction|crossing|bikes?|motorbike|scooters?|slabs?|cobbles|ladder|slope|hill|glass|gate|fence|gym|nail|thorns|bin|lid|door|paper|mud|weeds|hedge|roundabout|road|path)\b|if\s+i\s+(?:had\s+to|hear|have\s+to\s+(?:sit|listen|hear|watch|read|see|look))))"
)
_MEANS_TO = (
    r"(?:want(?:ed|ing)?\s+to|wanna|going\s+to|gonna|gunna|think(?:ing)?\s+(?:of|about)|urge\s+to|need\s+to|feel\s+like|keep|kept|been|"
    r"start(?:ed)?|scared\s+(?:i'?ll|i\s+will|of)|afraid\s+(?:i'?ll|i\s+will|of)|might|i'?ll|will|trying\s+not\s+to|tried\s+to|stop|about\s+to|ready\s+to|plan(?:ning)?\s+to|ways|how\s+to|i)"
)
_KILL_SELF = guarded(
    rf"\b(?:kill(?:ing)?|hang(?:ing)?|top(?:ping)?|drown(?:ing)?|shoot(?:ing)?|unaliv(?:e|ing)|do(?:ing)?\s+away\s+with)\s+my\s?self\b{_BY_ACCIDENT}{IN_THE_FOOT}{RATHER_THAN}|"
    r"\bdo(?:ing)?\s+my\s?self\s+in\b|\b(?:end(?:ing)?|tak(?:e|ing))\s+my\s+(?:own\s+)?life\b(?!\s+(?:in(?:to)?\s+my|back|savings?|over|forward|online|on\s+hold|and\s+put|story|experience|for\s+granted|seriously)\b)|"
    r"\b(?:wanna|want\s+to|gonna|going\s+to|might|will|i'?ll|should|just)\s+(?:just\s+)?kms\b|\b(?:slit|slitting|cut|cutting)\s+my\s+(?:wrists?|arms?|legs?|thighs?|throat)\b(?!\s+(?:on|off|shaving|open\s+on)\b)"
)
_HURT_SELF = guarded(
    rf"\b{_MEANS_TO}\s+(?:just\s+|really\s+|to\s+){{0,2}}(?:hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|burn(?:ing)?)\s+my\s?self\b(?!\s+(?:off|out|some|a|short|loose|free|shaving)\b){_BY_ACCIDENT}|"
    r"\bharm(?:ing)?\s+my\s?self\b|\b(?:hurt|cut|burn(?:t|ed)?)\s+my\s?self\s+(?:on\s+purpose|deliberately|every\s+night|again\s+last\s+night)\b|"
    r"\bi(?:'ve|'m|\s+have|\s+am)?\s+(?:(?!don't|never|not|didn't)\w+\s+){0,3}?self[\s-]?harm(?:ed|ing)?\b"
)
_WISH = guarded(
    r"\bi(?:'m|'d|'ve|\s+am|\s+would|\s+have)?\s+(?:(?!don'?t|not|never|didn'?t|wouldn'?t|do\b)[\w']+\s+){0,3}?(?:want|wanna|wish|plan|ready|like|deserve|prefer|rather|wanting|wishing|better|n)\s+"
    r"(?:to\s+|i\s+(?:was|were|could)\s+)?(?:just\s+|be\s+|go\s+to\s+){0,2}"
    r"(?:die|dead|end\s+it(?:\s+all)?(?!\s+\w+ing\b)|not\s+(?:be\s+here|exist|wake\s+up)|disappear\s+for\s+(?:good|ever)|never\s+wake\s+up|sleep\s+(?:and|n|&)\s+(?:not|never)\s+wake\s+up)\b"
    r"(?!\s+(?:than|on\s+(?:that|this)\s+hill|of\s+\w+|laughing|in\s+my\s+own|at\s+home|with\s+dignity|happy|knowing|wood|trees?|down|hard|set|against|keen|now\s+and\s+move|before\s+(?:we|they|you)))|"
    r"\b(?:sleep|bed)\s+(?:and|n|&)\s+(?:not|never)\s+wake\s+up\b|\bi\s+wish\s+(?:i\s+(?:wasn'?t|weren'?t)\s+(?:here|alive|around)(?:\s+any\s?more)?\b(?!\s+(?:for|at|in|to)\b)|i(?:'d|\s+had)\s+never\s+been\s+born)"
)
_STATE = guarded(
    rf"\b(?:i'?m|i\s+am|i\s+feel|i\s+felt|i\s+was|i'?ve\s+been|i\s+have\s+been|feeling|he'?s|she'?s|he\s+is|she\s+is|they'?re|(?:my|our|her|his)\s+{_KIN}(?:'s|\s+is|\s+has\s+been|\s+feels))\s+(?:(?!not|never)\w+\s+){{0,2}}?suicidal\b(?!\s+(?:turning|to|crossing|driving))|"
    r"\b(?:my|having|have|had|i\s+get|constant)\s+suicidal\s+(?:thoughts?|feelings?)\b|\b(?:i'?m|i\s+am|i'?ve\s+been|i\s+keep|i|been|just)\s+(?:\w+\s+){0,2}?think(?:ing)?\s+(?:of|about)\s+(?:suicide|killing\s+myself|ending\s+(?:it|things|everything))\b|"
    rf"\bthoughts\s+of\s+(?:suicide|ending\s+(?:it|my))\b|\bfeel(?:ing)?\s+like\s+(?:dying|ending\s+it)\b(?!\s+of)|\bnothing\s+(?:left\s+)?to\s+live\s+for\b|"
    rf"(?<!\bwho\sare\s)(?<!\bwho\sis\s)\b(?:sick|tired|had\s+enough)\s+of\s+(?:being\s+alive\b|(?:(?:my|this)\s+)?life{_END}|(?:life|living)(?:{_END}|\s+(?:{_MORE}|and|n|altogether)\b))"
)
_ENDING = guarded(
    rf"\b(?:think(?:ing)?|thought|thoughts)\s+(?:of|about)\s+(?:just\s+)?ending\s+it(?:\s+all)?{_DONE}|\b(?:end|ending)\s+it\s+all{_DONE}|\bend(?:ing)?\s+it\s+tonight\b"
)
_NOT_A_THING = guarded(
    r"^(?!.*\b(?:we|we're|we've|they|they're|contract|lease|subscription|membership|scheme|event|meeting|favour|consultation|tenancy)\b)"
)
_POINTLESS = guarded(
    rf"\b(?:no\s+(?:reason|point)|(?:{_DONT}|{_CANT})\s+(?:really\s+)?see\s+(?:the|a|any|no)\s+(?:reason|point))\s+(?:to|in|of)\s+(?:me\s+|my\s+)?(?:(?:live|living|life|being\s+here|being\s+alive|go(?:ing)?\s+on|carry(?:ing)?\s+on|waking\s+up){_DONE}|being\s+alive\b)|"
    rf"\b(?:everyone|everybody|they|you|people|family|kids|world|you'd|they'd|you\s+all)(?:'d|'ll|\s+would|\s+will|\s+are|\s+is)?\s+(?:all\s+|probably\s+)?(?:be\s+)?better\s+off\s+(?:without\s+me\b(?!\s+(?:on|as|in|at|chairing|running)\b)|if\s+i\s+(?:was|were)\s+(?:dead|gone|not\s+here))|"
    rf"\b(?:i'?d|i\s+would|i'?m|i\s+am)\s+(?:\w+\s+)?(?:be\s+)?better\s+off\s+(?:dead|gone){_DONE}|^\W*(?:honestly\s+|just\s+|probably\s+)?better\s+off\s+(?:dead|without\s+me)\W*$"
)
_NOT_HERE = guarded(
    rf"(?<!you )(?<!they )(?<!people )(?<!who )\b{_DONT}\s+(?:even\s+|really\s+|just\s+)?(?:want\s+to|wanna)\s+(?:be\s+here|live|wake\s+up|exist|be\s+alive|carry\s+on\s+living)(?:{_END}|(?=\s+(?:{_MORE}|and|n|tomorrow|in\s+the\s+morning|like\s+this)\b))|"
    rf"\b(?:{_DONT}|please\s+do\s+not)\s+(?:come\s+|try\s+to\s+|bother\s+)?(?:look(?:ing)?\s+for|find|stop)\s+me{_END}|\bi\s+won'?t\s+be\s+(?:here|around|alive)\s+when\s+you\s+read\s+this\b|\bby\s+the\s+time\s+you\s+read\s+this\b|"
    r"\b(?:said|saying|say)\s+my\s+goodbyes?\b(?!\s+to\b)|\bgoodbye\s+(?:cruel\s+)?world\b"
)
# Whom the writer would spare the sight of it.
_FINDS = r"(?:find(?:s|ing)?|has\s+to\s+find|to\s+be\s+the\s+one\s+(?:who|that|to)\s+finds?)\s+me"
_FOUND = guarded(
    rf"\b(?:not|isn't|wasn't|never)\s+(?:be\s+)?(?:my|a|the|our|any|one\s+of\s+the)\s+(?:\w+\s+)?(?:{_KIN}|children|kids|grandchildren|cleaner|carer|postman|someone)(?:\s+(?:who|that))?\s+{_FINDS}{_DONE}|"
    rf"\b{_DONT}\s+want\s+(?:my|the|our|her|him|them|any)\s*(?:\w+\s+){{0,2}}?(?:to\s+)?{_FINDS}{_DONE}|\b(?:whoever|the\s+(?:person|one|poor\s+\w+)\s+(?:who|that))\s+{_FINDS}{_DONE}"
)
_NOT_LEAVING = guarded(
    r"^(?!.*\b(?:moving|moved|move|emigrat\w+|sell(?:ing)?\s+up|relocat\w+|leaving\s+(?:the\s+)?(?:town|area|country)|holiday)\b)"
)
_MEANS = guarded(
    r"(?<!they )(?<!you )(?<!you've )(?<!have you )\b(?:took|taken|taking|swallowed|take)\s+(?:all\s+(?:of\s+)?(?:my|the|me|his|her|their)|too\s+many|a\s+(?:load|lot|whole\s+\w+)\s+of|loads\s+of|every)\s+(?:\w+\s+)?(?:pills?|tablets?|paracetamol|meds|medication|painkillers|antidepressants|sleeping\s+\w+)\b(?!\s+(?:the|that|stock|(?:back\s+)?to\s+(?:the|a|school))\b)|"
    r"\b(?:taken|took|taking|take|swallowed)\s+an\s+overdose\b|\bi(?:'m|\s+am|\s+will|'ll)\s+(?:\w+\s+)?(?:going\s+to|gonna|about\s+to|ready\s+to|want\s+to)?\s*(?:jump(?:ing)?|step(?:ping)?)\s+(?:off|from|in\s+front\s+of)\s+(?:[\w']+\s+){1,3}?(?:bridge|roof|cliff|viaduct|train|building|flats|lorry|bus|tower|block|car\s+park)\b(?!\s+(?:for\s+charity|to\s+raise|in\s+aid))|"
    r"\b(?:frightened|scared|afraid|terrified)\s+(?:of\s+)?what\s+i(?:'ll|\s+will|\s+might|\s+may|\s+could)\s+do(?:\s+to\s+my\s?self)?\s*(?:$|[^\w\s'])|\bdon'?t\s+trust\s+my\s?self\s+(?:tonight|alone|any\s?more|not\s+to)\b"
)
# What it would be done with lies ready: "I've got the tablets in front of me".
_AT_HAND = guarded(
    r"(?<!if )\b(?:i(?:'ve|\s+have)?(?:\s+got)?|got|with)\s+(?:all\s+)?(?:(?:my|the|these)|(?:a|the|my)\s+(?:\w+\s+)?(?:box|boxes|bottle|pile|handful|load|stash)\s+of)\s+(?:\w+\s+)?(?:pills|tablets|paracetamol|meds|blades?|razors?|rope|noose)\s+"
    r"(?:\w+\s+){0,2}?(?:in\s+front\s+of\s+me|in\s+my\s+hand|lined\s+up|counted\s+out|laid\s+out|beside\s+me|next\s+to\s+me|ready)\b(?!\s+(?:for|to\s+(?:go|give|take\s+(?:back|to))|when|by|at|from)\b)"
)
_LETTERS = guarded(
    rf"\bi(?:'ve|\s+have)?\s+(?:already\s+|just\s+)?(?:written|wrote|left|finished)\s+(?:all\s+)?(?:my|the|their|a)\s+(?:letters?|notes?)(?:{_END}|\s+(?:for|to)\s+(?:the\s+(?:kids|children|girls|boys|family)|my\s+{_KIN}|each\s+of\s+them|everyone))"
)
_OTHERS = guarded(
    rf"\b(?:he|she|they|(?:my|our|her|his|their|a|this)\s+(?:\w+\s+)?{_KIN})\b.{{0,40}}?\b(?:want(?:s|ed)?\s+to|threat\w+\s+to|threatening|tried\s+to|tries\s+to|trying\s+to|keeps\s+trying\s+to|talk(?:s|ing)\s+(?:of|about)|thinking\s+(?:of|about)|says?\s+(?:he|she|they)(?:'ll|\s+will|'s\s+going\s+to|\s+is\s+going\s+to|\s+wants?\s+to))\s+"
    r"(?:(?:kill|killing|hang|hanging|hurt|hurting|harm|harming|drown)\s+(?:himself|herself|themselves|themself)\b(?!\s+(?:politically|trying))|(?:end|ending|take|taking)\s+(?:his|her|their)\s+own\s+life\b|end\s+(?:his|her|their)\s+life\b|suicide\b)|"
    rf"\b(?:he|she|(?:my|our|her|his)\s+{_KIN})(?:'s|\s+is)\s+(?:going\s+to|gonna)\s+(?:kill|hang)\s+(?:himself|herself|themselves){_BY_ACCIDENT}(?!\s+on\b)"
)
_TETHER = guarded(
    rf"\b{_CANT}\s+(?:go|carry)\s+on\s+(?:living\b|{_MORE}\b)(?!\s+(?:in|with)\b)"
)
# The end of a tether that a nuisance has too.
_WEARY = rf"\b{_CANT}\s+(?:(?:go|carry)\s+on|do\s+(?:this|it)|take\s+(?:it|this|any\s?more)|cope|face\s+(?:it|another\s+\w+|tomorrow))(?:\s+(?:with\s+)?(?:{_MORE}|like\s+this|this))*{_END}"
_NO_POINT = rf"\bno\s+point\s+(?:in\s+)?(?:going|carrying)\s+on(?:\s+{_MORE})?{_END}"
_ONLY_WEARY = late(
    rf"^(?:\W|\b(?:i|i'm|im|just|really|honestly|sorry|help|me|please|so|too|tired|done|and|it's|its|much|hard|all|everyone|there's|theres|there|is)\b)*(?:{_WEARY}|{_NO_POINT})(?:\W|\b(?:i'm|im|just|really|honestly|sorry|help|please|so|too|tired|done|and|it's|its|much|hard)\b)*$"
)
_WEARY_OR_AWAY = guarded(
    rf"{_WEARY}|\b(?:i\s+)?won'?t\s+be\s+(?:here|around)\s+(?:tomorrow|much\s+longer|for\s+(?:much\s+longer|long)|by\s+christmas|next\s+week|to\s+see)\b|\bgood(?:bye|\s?night)\s+(?:everyone|everybody|all|friends){_END}"
)
_WEARY_OR_POINTLESS = guarded(f"{_WEARY}|{_NO_POINT}")
_DESPAIR = guarded(
    r"\b(?:sorry\s+(?:to|for)\s+(?:everyone|everything|my|leaving)|tell\s+(?:my|the)\s+(?:\w+\s+)?(?:sister|brother|mum|mam|dad|kids|children|wife|husband|son|daughter|family|girls|boys)|i'?m\s+sorry\s*$|forgive\s+me|love\s+you\s+all|look\s+after\s+my|don'?t\s+look\s+for\s+me|"
    r"(?:been|were)\s+(?:all\s+)?(?:so\s+)?kind|no\s+way\s+out|no\s+hope|hopeless|worthless|a\s+burden|nothing\s+left|no\s?(?:body|\s+one)\s+(?:cares|would\s+(?:care|notice|miss)|will\s+miss)|all\s+alone|so\s+alone|lost\s+everything|"
    rf"thank\s+you\s+for\s+trying|(?:wife|husband|kids|children|everyone|everybody)(?:'s|\s+is|\s+are|\s+has|\s+have)?\s+(?:all\s+)?(?:gone|left\s+me)|{_NO_POINT}|suicid\w+|overdose|(?:my|the)\s+(?:pills|tablets)|want\s+(?:it\s+)?(?:all\s+)?to\s+(?:die|stop|be\s+over)|want\s+out\s+of\s+(?:this\s+)?life|life\s+is\s+not\s+worth|not\s+worth\s+living|no\s+point\s+in\s+(?:me|living|life|anything)|evict\w+|homeless|breakdown|crying\s+(?:every|all)|(?:sat|sitting)\s+(?:here\s+)?crying|depress(?:ed|ion)|my\s+head's\s+gone)\b",
    re.MULTILINE,
)
_I = r"(?:dwi|dw\s+i|rydw\s+i|rwy|rwyf|rwy'n|wi|fi)"
_WELSH = guarded(
    rf"\b(?:n?l?ladd|niweidio|brifo|anafu)\s+fy\s+hun(?:an)?\b(?!\s+(?:yn\s+(?:chwerthin|gweithio|trio|ceisio|rhedeg|codi|cario|garddio|gwneud|g?neud|gwleidyddol|wleidyddol)|ar\s+(?:y|yr)|wrth))|\b{_I}\s+(?:jyst\s+|wir\s+|just\s+|yn\s+)?(?:isio|eisiau|moyn)\s+marw\b(?!\s+(?:o|yn\s+fy)\b)|"
    rf"\b{_I}\s+ddim\s+(?:yn\s+)?(?:isio|eisiau|moyn|dymuno)\s+(?:byw|bod\s+yma|deffro)(?:{_END}|\s+(?:mwyach|bellach|rhagor|dim\s+mwy|mwy|fel\s+hyn)\b)|"
    r"\b(?:meddwl\s+am|ystyried)\s+hunanladdiad\b|\bteimlo'n\s+hunanladdol\b|\b(?:alla|galla|fedra|medra)\s+i\s+ddim\s+(?:mynd|cario)\s+(?:y)?mlaen(?=\s*$|[^\w\s]|\s+(?:fel\s+hyn|mwyach|rhagor|dim\s+mwy)\b)|"
    rf"\bdim\s+(?:pwynt|rheswm|byd)\s+(?:i|mewn)?\s*(?:fi\s+)?(?:fyw|byw)(?:{_END}|\s+(?:mwyach|bellach|rhagor|dim\s+mwy)\b)|\b(?:rhoi\s+)?(?:diwedd|terfyn)\s+ar\s+fy\s+mywyd\b|\bgwell\s+(?:eu\s+byd\s+|eich\s+byd\s+)?(?:hebdda\s+i|heb\s+fi|hebof)\b"
)
# "Sdim pwynt cario mlaen" is said of a plan and "fydda i ddim yma fory" of a holiday: nothing like that stands anywhere.
_NO_USE = r"\b(?:'?s'?dim|'?sgin\s+i\s+ddim|does\s+(?:'?na\s+|yna\s+)?(?:ddim|dim)|does\s+gen\s+i\s+ddim|toes\s+dim|wela\s+i\s+ddim|fi'n\s+gweld\s+dim|dim|wa'th\s+i\s+fi|heb)\s+(?:pwynt|bwynt|diben|ddiben|rheswm|reswm)\s+(?:(?:i\s+(?:fi|mi|mi'n)|mewn|dros|gen\s+i)\s+)?(?:cario|gario|mynd|fynd|dal|ddal)(?:\s+i\s+fynd|\s+(?:y)?mlaen)"
_WELSH_AWAY = r"\b(?:mi\s+|fe\s+)?(?:[bf]ydda\s+i|[bf]yddai|[bf]yddaf(?:\s+i)?)\s+ddim\s+yma\s+(?:fory|yfory|bore\s+fory|wythnos\s+nesa\w?|erbyn\s+(?:fory|yfory|y\s+bore|bore|dolig|nadolig)|(?:l?lawer|ddim)\s+hirach|mwyach|pan\s+(?:ti|chi|dach\s+chi)(?:'n|\s+yn)?\s+darllen)"
_WELSH_TIRED = guarded(
    rf"(?:{_NO_USE}|{_WELSH_AWAY})(?=\s*$|[^\w\s']|\s+(?:mwyach|bellach|rhagor|dim\s+mwy|fel\s+hyn|sori|diolch|nos\s+da|ta\s+ra|hwyl|caru)\b)"
)
_WELSH_THING = guarded(
    r"\b(?:g?wyliau|gwylie|g?waith|gweithio|swyddfa|ffwrdd|bant|cyfarfod\w*|symud|stondin|siop|busnes|ar\s+gau|ysbyty|agor|casglu|gasglu|bins?|biniau|dewch|croeso|stoc|teithio|hedfan|cynllun\w*|ymgyrch\w*"
    r"|prosiect|g?ynllun\w*|deiseb|clwb|pwyllgor|cais|[bp]leidlais|tim|gem|twrnamaint|cwrs|gwersi|cyngor|trafod\w*|ddadl|dadl|ni|nhw|maen|da\s+ni|dyn\s+ni|beic|lon|ffordd|lori|parcio|apel)\b"
)
_ALONE = (
    (_KILL_SELF,),
    (_HURT_SELF,),
    (_WISH,),
    (_STATE,),
    (_ENDING, _NOT_A_THING),
    (_POINTLESS,),
    (_NOT_HERE, _NOT_LEAVING),
    (_MEANS,),
    (_AT_HAND,),
    (_FOUND,),
    (_OTHERS,),
    (_TETHER,),
    (_WELSH,),
)
_FIGURE = guarded(
    r"\b(?:(?:political|career|commercial|economic|electoral)\s+suicide|hunanladdiad\s+(?:gwleidyddol|gyrfa))\b"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one urgent finding where somebody speaks of ending or hurting their own life, not in jest. Takes no options."""
    detail = "Somebody may be thinking of hurting themselves"
    despair = _DESPAIR.search(reading.bare) and not _FIGURE.search(reading.bare)
    shapes: list[tuple[Guarded, ...]] = [
        *_ALONE,
        *at_the_edge(reading.bare),
        *danger_cy.SELF_HARM,
        *own_harm(reading.bare),
        *deeds(reading.bare),
        *no_nerve(reading.bare),
        *but_for(reading.bare),
    ]
    if not told_of_others(reading.bare):
        shapes += _leave_takings(reading.bare, context)
    if despair:
        shapes += [(_WEARY_OR_AWAY, _NOT_LEAVING), (_LETTERS,)]
    if _ONLY_WEARY.match(reading.bare):  # no nuisance is named that it could be about
        shapes.append((_WEARY_OR_POINTLESS,))
    if not _WELSH_THING.search(reading.bare):
        shapes.append((_WELSH_TIRED,))
    return (
        first_finding(reading, "self_harm", detail, tuple(shapes), urgent=True)
        or in_welsh(reading, "self_harm", detail, fields_cy.parting)
        or _at_the_end(reading, context, detail)
    )


def _leave_takings(bare: str, context: Context) -> Iterator[tuple[Guarded, ...]]:
    """The ways to take leave that are heard only where the writer speaks for themselves."""
    yield from last_words(bare)
    yield from put_in_order(bare)
    yield from on_ones_mind(bare, f"{context.post_text}\n{context.parent_text}")
    yield from when_gone(bare)
    yield from one_less(bare)
    yield from brought_back(bare, context.post_text, context.parent_text)


def _at_the_end(reading: Reading, context: Context, detail: str) -> list[Finding]:
    """At most one finding where the writer cannot go on, or will not be there at Easter; urgent unless a nuisance is told of."""
    heard = at_its_end(reading, f"{context.post_text}\n{context.parent_text}")
    if heard is None:
        return []
    data = {"ends": True} if heard.at_once else {"ends": True, "band": "queue"}
    return [
        pattern_finding(
            reading, "self_harm", "self_harm", detail, heard.start, heard.end, urgent=heard.at_once, data=data
        )
    ]  # fmt: skip
