"""Harm at home that somebody tells of: thrown down the stairs, begged to stop behind a wall, fed from a neighbour's bins.

Sons are thrown into pools and daughters pushed on swings, and foxes go through bins. So each shape says what the body is thrown
against, that the one begged is a person, and that it is food which is looked for.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_CHILD = r"(?:kids?|child(?:ren)?|bab(?:y|ies)|toddlers?|newborn|little\s+(?:girl|boy|one|lad)s?|sons?|daughters?|nieces?|nephews?|grand(?:sons?|daughters?|child\w*)|teenagers?|boys?|girls?|lads?|twins|(?:[1-9]|1[0-7])\s*-?\s*(?:year|yr|month)s?\s*-?\s*olds?)"
_HOME = r"(?:(?:(?:my|her|his|our|their|the)\s+)?(?:ex(?:[\s-]+(?:husband|wife|partner|boyfriend|girlfriend))?|husband|hubby|wife|partner|boyfriend|girlfriend|fella|bloke|(?:step\s?-?)?(?:dad|father|mum|mam|mother|brother|son)|daddy|mummy|missus|uncle|grandad|nan|carer|babysitter|childminder|neighbour|man\s+next\s+door|mum's\s+boyfriend|mum's\s+partner)|he|she)"
_HAS = r"(?:(?:'s|s)?(?:\s+(?:has|have|had|just|then|always|once|again|got\s+\w+\s+and|got\s+angry\s+and|keeps?|nearly|even|and|who|also|actually|literally|lost\s+it\s+and|lost\s+(?:his|her)\s+temper\s+and)){0,4})"
_WHOM = rf"(?:(?:our|my|her|his|their|the|a|that|this)\s+(?:[\w'-]+\s+){{0,2}}?{_CHILD}|(?:my|our)\s+(?:mum|mam|mother|dad|nan|gran|sister|wife|disabled\s+\w+|elderly\s+\w+)|him|her|them|me)(?!'|\s+(?:a|an|some|toys?|clothes|bags?|scooters?|bikes?|prams?|pushchair|buggy|party)\b)"
_THROWN = guarded(
    rf"\b{_HOME}{_HAS}\s+(?:threw|thrown|throws|throwing|throw|pushed|pushes|pushing|shoved|shoves|shoving|kicked|kicks|kicking|chucked|chucks|hurled|hurls|flung|flings|dragged|drags|dragging|slammed|slams|slamming|launched|lobbed|swung)\s+{_WHOM}\s+(?:(?:right|straight|all\s+the\s+way|head\s?first|hard|full|clean)\s+)?"
    rf"(?:down\s+(?:(?:the|a|our|some|her|his|two)\s+)?(?:\w+\s+)?(?:stairs|staircase|steps|flight)|(?:against|into|at|across)\s+(?:(?:the|a|our|her|his)\s+)?(?:\w+\s+)?(?:walls?|radiator|cooker|fireplace|wardrobe|floor|doors?|furniture|cot|kitchen|banisters?)|across\s+(?:the|a|our|his|her)\s+(?:\w+\s+)?(?:room|garden|yard|lawn|kitchen|patio)|(?:to|on|onto|on\s+to)\s+the\s+(?:\w+\s+)?(?:floor|ground|concrete|patio)|(?:out\s+of|through|out)\s+(?:the|a)\s+(?:\w+\s+)?window|(?:out\s+of|from)\s+(?:a|the)\s+moving\s+\w+|(?:by|around\s+by|about\s+by|up\s+by|along\s+by)\s+(?:the|his|her|their)\s+(?:hair|neck|throat|arm|ear|ankles?|legs?))\b|"
    rf"\b{_HOME}{_HAS}\s+(?:shook|shaken|smothered|scalded|throttled|dangled|choked)\s+(?:our|my|her|his|their|the)\s+(?:[\w'-]+\s+){{0,2}}?(?:{_CHILD})\b(?!'|\s+(?:hands?|awake|by\s+the\s+hand))|"
    rf"\b{_HOME}{_HAS}\s+(?:put|held|holds|holding|burn(?:t|ed|s))\s+{_WHOM}(?:'s\s+\w+)?\s+(?:(?:hands?|head|arm|face)\s+)?(?:under|in|on|with|against)\s+(?:(?:the|a|an)\s+)?(?:boiling|scalding|hot\s+(?:iron|water|cooker|hob|tap|pan)|iron|cigarettes?|lighter|cold\s+(?:bath|shower))\b"
)
_NO_PLAY = guarded(
    r"^(?!.*\b(?:play(?:ing|ed|fight\w*)?|rugby|judo|karate|wrestl\w+|boxing|trampoline\w*|bouncy|soft\s+play|sledg\w+|sleigh|pillow|swings?|slides?|pool|five[\s-]?a[\s-]?side|tackl\w+|pitch|giggl\w*|laugh\w*|lol|haha\w*|jok(?:e|ing)|cricket|football|netball|hockey|games?|match|dojo|stage|panto\w*|film|book|novel|series|episode|drama|lego|(?:in|back\s+in)\s+(?:19\d\d|20[01]\d)|years\s+ago|when\s+i\s+was|used\s+to|dogs?|puppy|cats?|tripp\w*|slipp\w*|stumbl\w*|by\s+accident|by\s+mistake|jailed|sentenced|convicted)\b)"
)
_HEARS = r"(?:(?:i|we|you|neighbours?|my\s+\w+|everyone)(?:'ve|'d|\s+have|\s+had)?\s+(?:(?:can|could|just|often|always|still|keep|keeps|kept|regularly|even|all|only)\s+){0,3}(?:hear|hears|heard|hearing|listen(?:ed|ing)?\s+to)|^\W*(?:(?:can|could|just|keep|always)\s+)*(?:hear|heard|hearing)|there'?s)"
_WHO_BEGS = r"(?:her|him|them|the\s+(?:(?:poor|little|young)\s+){0,2}(?:woman|lady|girl|lad|boy|kids?|child(?:ren)?|wife|mum|man|baby|mother)|a\s+(?:\w+\s+)?(?:woman|lady|girl|lad|boy|kid|child|baby|man)|someone|somebody|my\s+(?:\w+\s+)?(?:neighbours?|sister|mum|mother|daughter|friend)|(?:next\s+door|the\s+neighbour|the\s+girl\s+upstairs|the\s+lady\s+next\s+door)(?:'?s\s+(?:wife|girlfriend|kids?|daughter|son|partner|child|children|baby|little\s+\w+))?|women|children|kids)(?:\s+(?:next\s+door|upstairs|downstairs|at\s+number\s+\d+|in\s+the\s+flat\s+\w+))?"
_BEGS = r"(?:beg(?:s|ging|ged)?|plead(?:s|ing|ed)?|scream(?:s|ing|ed)?|cry(?:ing)?|cried|shout(?:s|ing|ed)?|sob(?:s|bing|bed)?|yell(?:s|ing|ed)?)"
_BEGGED = guarded(
    rf"{_HEARS}\s+{_WHO_BEGS}(?:\s+(?:always|just|constantly|actually))?\s+{_BEGS}\s+(?:(?:and|&)\s+{_BEGS}\s+)?(?:(?:with|at|to|for)\s+)?(?:(?:him|her|them|his\s+\w+|her\s+\w+|daddy|mummy|dad|mum|the\s+(?:man|bloke)|someone)\s+)?(?:to\s+)?(?:please\s+)?"
    rf"(?:stop(?:\s+(?:it|now|please|hitting|hurting|beating|kicking|punching))?|get\s+off(?:\s+(?:her|him|me))?|let\s+(?:her|him|me|go|them)(?:\s+(?:go|out))?|leave\s+(?:her|him|me)\s+alone|not\s+to(?:\s+(?:hit|hurt))?|don'?t\s+(?:hit|hurt|touch|please)|no\s+(?:please|daddy|mummy|dad|mum|more|stop)|for\s+(?:help|her\s+life|his\s+life|mercy)|help(?:\s+me)?|you'?re\s+hurting\s+me)(?:{_END}|\s+(?:through|and|then|please|every|again|at\s+(?:night|number)|last|all|most|night|when|while|before|over|from|in|on|the\s+(?:kids|baby|children)|her|him|them|daddy|mummy|or)\b)"
)
_BLOWS = guarded(
    rf"{_HEARS}\s+(?:him|her|them|a\s+man|my\s+(?:\w+\s+)?neighbours?|(?:the|that)\s+(?:man|bloke|fella|couple|woman|neighbours?|lad)(?:\s+(?:next\s+door|upstairs|downstairs|above|below|at\s+number\s+\d+))?|next\s+door)\s+(?:\w+ing\s+and\s+)?(?:hitting|beating|slapping|punching|battering|kicking|thumping|smacking|strangling|laying\s+into|throwing)\s+(?:(?:his|her|their|the|that)\s+(?:\w+\s+)?(?:girlfriend|wife|partner|missus|boyfriend|husband|mum|mother|{_CHILD})|her|him|them)\b(?!'|\s+(?:at\s+(?:chess|darts|cards|snooker)|hands\s+down))"
)
_SCREAMED = guarded(
    rf"\b(?:she|he|(?:the|a|his|her)\s+(?:\w+\s+)?(?:woman|girl|wife|girlfriend|mum|{_CHILD})(?:\s+(?:next\s+door|upstairs|downstairs|in\s+the\s+flat\s+\w+))?)(?:(?:'s|\s+(?:is|was|are|were|keeps?))\s+(?:always\s+|just\s+)?(?:screaming|begging|crying|sobbing|pleading|yelling)|\s+(?:screams|begs|cries|sobs|pleads|yells|screamed))\s+(?:(?:and\s+\w+ing|at\s+him|with\s+him|him|out|at\s+her|for\s+him)\s+){{0,2}}(?:to\s+)?(?:please\s+)?(?:(?:stop|no)(?:\s+(?:it|please|daddy|mummy|dad|mum))+|stop|get\s+off(?:\s+me)?|let\s+me\s+(?:go|out)|leave\s+me\s+alone|help(?:\s+me)?|for\s+help|no\s+(?:please|daddy|more))(?:{_END}|\s+(?:please|and|every|through|again|then|all|stop)\b)"
)
_BEYOND_A_WALL = guarded(
    r"\b(?:next\s+door|upstairs|downstairs|through\s+(?:the|my|our|a)\s+(?:\w+\s+)?(?:walls?|ceiling|floor)|flat\s+(?:above|below|opposite)|neighbours?|across\s+the\s+landing|at\s+number\s+\d+)\b"
)
_NO_SHOW = guarded(
    r"^(?!.*\b(?:council\w*|developers?|drivers?|planners?|mayor|referee|ref|umpire|giggl\w*|laugh\w*|lol|haha\w*|jok(?:e|ing)|comed\w+|tickl\w*|karaoke|sing(?:s|ing)?|songs?|play(?:s|ing|ed)?|playground|film|drama|series|episode|radio|podcast|telly|tv|book|rollercoaster|ride|fair|pool|swim\w*|match|game|football|concert|fans?|panto\w*|bus|bedtime|bath\s?time|ice\s+creams?|sweets|dentist|gull|seagulls?|fox(?:es)?|cats?|dogs?|owls?|cockerel|bonfire|fireworks?|traffic|speeding|cuts|building|demolition|house\s?building|voters?|residents|(?:in|back\s+in)\s+(?:19\d\d|20[01]\d)|years\s+ago)\b)"
)
_KIDS = rf"(?:(?!(?:my|our)\s+(?:own\s+|two\s+|three\s+|little\s+|young\s+)?{_CHILD}\b(?!'))(?:(?:my|our|the|those|these|their|his|her|two|three|some|a|next\s+door'?s|number\s+\w+'?s)\s+(?:[\w'-]+\s+){{0,3}}?)(?:{_CHILD}|(?:old|elderly)\s+(?:man|lady|woman|chap|gentleman|neighbour)|pensioner|young\s+mum)|next\s+door'?s\s+{_CHILD}|(?:kids|children|a\s+(?:little\s+)?(?:boy|girl|lad|kid|child))\s+(?:at|from|in|off)\s+(?:number|no\.?|flat|the\s+(?:flats?|house|caravans?))(?:\s+\w+)?)"
_FOOD = r"(?:food|scraps|something\s+to\s+eat|leftovers|bread|(?:their|his|her|a)\s+(?:dinner|tea|meal|breakfast|lunch)|crusts|anything\s+to\s+eat|bits\s+to\s+eat)(?!\s+(?:waste|caddy|caddies|bank|banks|donations?|recycling|bins?|collection|parcels?|project|festival|stall)\b)"
_FROM_BINS = guarded(
    rf"\b{_KIDS}\b(?!')[^.!?\n]{{0,30}}?\b(?:(?:go(?:es|ing)?|went|been|rummag\w*|root\w*|rak\w*|search\w*|dig\w*|look\w*|pick\w*|hunt\w*|rifl\w*)\s+(?:(?:through|in|into|round|around|thru|inside)\s+)(?:(?:the|our|my|people's|peoples|everyone's|neighbours'?|your|wheelie|other\s+people's|all\s+the|street)\s+){{0,2}}(?:[\w'-]+\s+)?(?:bins?|rubbish|bin\s?bags?|skips?|waste)\b[^.!?\n]{{0,20}}?\bfor\s+{_FOOD}|in\s+(?:our|my|the|people's|your)\s+(?:\w+\s+)?bins?\s+(?:(?:again|every\s+\w+|always)\s+)?(?:looking|hunting|searching|rooting|scavenging)\s+for\s+{_FOOD}|(?:eat(?:s|ing)?|ate|took|tak(?:es|ing))\s+(?:[\w']+\s+){{0,2}}?(?:food\s+|scraps\s+|bread\s+|leftovers\s+|stuff\s+)?(?:out\s+of|from|off)\s+(?:(?:the|our|my|people's|your)\s+)?(?:[\w'-]+\s+)?(?:bins?|rubbish|bin\s?bags?|skip)\b)"
)
_ASKS_FOOD = guarded(
    rf"\b{_KIDS}\b(?!')[^.!?\n]{{0,30}}?\b(?:knock(?:s|ing|ed)?|com(?:e|es|ing)|came|call(?:s|ing|ed)?|turn(?:s|ed|ing)?\s+up|stand(?:s|ing)?\s+at)\b[^.!?\n]{{0,40}}?\b(?:ask(?:s|ing|ed)?|beg(?:s|ging|ged)?|looking)\s+(?:(?:me|us|people|everyone|my\s+\w+)\s+)?(?:if\s+we\s+have\s+(?:any\s+)?|for\s+){_FOOD}|\b{_KIDS}\b(?!')[^.!?\n]{{0,20}}?\b(?:beg(?:s|ging|ged)?)\s+(?:(?:me|us|my\s+\w+|people|neighbours)\s+)?for\s+{_FOOD}"
)
_NO_BEAST = guarded(
    r"^(?!.*\b(?:fox(?:es)?|gulls?|seagulls?|rats?|badgers?|cats?|dogs?|birds?|crows?|horses?|ducks?|swans?|pigeons?|hamsters?|chickens?|government\w*|tor(?:y|ies)|labour|austerity|britain|this\s+country|uk|wales|england|nation\w*|universal\s+credit|westminster|school\s+project|science|craft|cans?|bottles|recycl\w*|compost\w*|halloween|trick|sponsor\w*|charity|harvest|collect\w*|donat\w*|swimming|after\s+school|bbq|barbecue|picnic|party|film|novel|oliver|in\s+(?:19\d\d|20[01]\d)|years\s+ago|used\s+to)\b)"
)

SHAPES: tuple[tuple[Guarded, ...], ...] = (
    (_THROWN, _NO_PLAY),
    (_BEGGED, _NO_SHOW),
    (_BLOWS, _NO_SHOW),
    (_SCREAMED, _BEYOND_A_WALL, _NO_SHOW),
    (_FROM_BINS, _NO_BEAST),
    (_ASKS_FOOD, _NO_BEAST),
)
