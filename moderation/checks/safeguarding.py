"""A child or an adult at risk: somebody tells of harm, or of fear of it. To a person, privately (policy 6.4).

A word of harm near a word for a person is daily talk: my son beat cancer, the kids' playground is neglected. So each
shape says who does what to whom: harm done to a person, signs of it on a person, or fear of a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from moderation.checks import first_finding, in_welsh
from moderation.distress.heard_at_home import SHAPES as HEARD_AT_HOME
from moderation.distress.held_or_led import shapes as held_or_led
from moderation.distress.kept_silent import shapes as kept_silent
from moderation.distress.through_the_wall import shapes as through_the_wall
from moderation.lexicon import danger_cy, fields_cy
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score
from moderation.whose_words.stalked import find as stalked
from moderation.whose_words.threat_received import find as received

# "The boy's hedge" is about a hedge; "the boy's not been fed" is about the boy.
_ITS = r"(?!'(?!s\s+(?:been|being|not|always|still|never|covered|left|all|got|getting|had|so|too|only|just|very|really|in|on|skin|scared|frightened|afraid|terrified)\b))"
_CHILD = r"(?:kids?|child(?:ren)?|baby|babies|toddler|little\s+(?:girl|boy|one|lad)|son|daughter|niece|nephew|grand(?:son|daughter|child\w*)|teenager|pupil|boys?|girls?|lad|plentyn|plant)"
_FRAIL = r"(?:elderly|old|older|vulnerable|disabled|frail|housebound)\s+(?:\w+\s+)?(?:lady|woman|man|gentleman|neighbour|resident|person|mum|mam|dad|mother|father|nan|gran\w*|uncle|aunt\w*|couple|chap|fella)"
_ADULT = r"(?:mum|mam|mother|dad|father|nan|gran(?:ny|dad|ma|dma)?|neighbour|wife|partner|sister|brother|husband|friend|mate|aunt\w*|uncle|pensioner|woman|lady|gentleman|resident|man|girlfriend|boyfriend|cousin)"
_THE = r"(?:my|our|the|an?|her|his|their|this|that|those|these|your|some|neighbour's|friend's|sister's|brother's|two|three)"
_VICTIM = (
    rf"(?:{_THE}\s+(?:[\w']+\s+){{0,2}}?(?:{_CHILD}|{_FRAIL}|{_ADULT})|{_FRAIL})\b"
)
_DOER = (
    r"(?:he|she|they|(?:step\s?-?)?(?:dad|father|mum|mam|mother|brother|sister|son|daughter)|husband|wife|partner|boyfriend|girlfriend|ex|uncle|aunt\w*|"
    r"grandad|grandfather|nan|cousin|carers?|nurse|teacher|coach|babysitter|childminder|neighbour|parents|bloke|man|woman|lad|someone|somebody|staff|boss|landlord|priest|vicar)"
)
_KIN_DOER = r"(?:(?:step\s?-?)?(?:dad|father|mum|mam|mother|brother|sister|son|daughter)|husband|wife|partner|boyfriend|girlfriend|ex|uncle|carer|teacher|coach|parents|man|bloke|older\s+(?:kids|boys|girls)|gang|neighbour|staff)"
_WHOM = rf"(?:me|him|her|them|us|{_THE}\s+(?:[\w']+\s+){{0,2}}?(?:{_CHILD}|{_FRAIL}|{_ADULT})(?!'))"
_OFTEN = r"(?:\s+(?:'s|is|was|has|had|been|keeps?|kept|always|still|regularly|often|started|just|used\s+to|will|and|who|sometimes|constantly|now|again|shouts|screams|swears))*"
_NIGHTS = r"(?:all|every|at|for|over)\s*(?:the\s+)?(?:night|day|weekend|hours|days|time|evening|morning|other\s+night)|overnight|for\s+(?:\w+\s+)?(?:hours|days)|again"

_STRIKES = guarded(
    rf"\b(?:{_DOER}){_OFTEN}(?:'s)?{_OFTEN}\s+(?:(?:hits?|hitting|punch\w*|slap\w*|smack\w*|kick(?:s|ed|ing)|strangl\w+|chok(?:es|ed|ing)|hurts|hurting|molest\w*|rap(?:es|ed|ing)|abus(?:es|ed|ing)|threaten(?:s|ing)\s+to\s+(?:kill|hurt|hit)|starv(?:es|ed|ing)|shak(?:es|ing)|drugs|drugged|burn(?:s|ed|t)|grop(?:es|ed|ing)|groom(?:s|ed|ing)|assault(?:s|ed|ing))\s+{_WHOM}\b"
    rf"(?!\s+(?:for\s+(?:six|four|\d)|with\s+(?:a\s+|an\s+|the\s+|another\s+)?(?:[£\d]|extra|more|fine|ticket|bill|charge|parking|news|question\w*|increase)|hard\b|where\s+it|in\s+the\s+pocket|up\s+for|out\b|out\s+of|off\b|\w+\s+(?:feelings|pride))|'s?\b)|"
    rf"(?:beats|beating|beat)\s+{_WHOM}(?:\s+up\b|\s*$|\s*[,.;!]|\s+(?:when|every|with\s+(?:a|his|her)|and|again\s*$|because|if|so\s+(?:bad|hard)|black|badly|senseless|for\s+(?:crying|nothing))\b)|"
    rf"touch(?:es|ed|ing)\s+(?:{_WHOM})\s*(?:inappropriate\w*|there|down\s+there|at\s+night|where|when|in\s+(?:bed|her|his)|sexually|and\b)|locks?\s+{_WHOM}\s+(?:in|up|out)\b(?!\s+of\s+(?:the\s+)?(?:account|car|system))|locked\s+(?:him|her|them|{_THE}\s+(?:\w+\s+)?{_CHILD})\s+(?:in|up)\b)"
)
_GAME = r"(?:league|cup|final|match|goals?|goalie|wickets?|innings|darts|chess|tennis|snooker|dominoes|team|votes?|elections?|record|race|parkrun|quiz|cards|scrabble|games?|tournament|debate)"
# What is done to nobody at a game, and what is done again and again at home, whatever was on or lost before.
_NEVER_PLAYED = r"\b(?:strangl\w+|chok(?:es|ed|ing)|punch(?:es|ed|ing)|slap(?:s|ped|ping)|smack(?:s|ed|ing)|rap(?:es|ed|ing)|molest\w*|starv\w+|drug(?:s|ged)|burn(?:s|ed|t)|grop\w+|abus\w+|every\s+(?:single\s+)?(?:night|day|weekend|time)|when(?:ever)?\s+(?:he|she|they)|after\s+the)\b"
_NO_GAME = guarded(
    rf"^(?:(?=.*{_NEVER_PLAYED})(?!.*(?<!lost )(?<!loses )(?<!lose )\b(?:at|in|on)\s+(?:\w+\s+){{0,2}}?{_GAME}\b)|(?!.*\b(?:\d+\s*[-–]\s*\d+|{_GAME})\b))"
)
_STRUCK = guarded(
    rf"\b{_VICTIM}{_ITS}(?:[\s,]+(?!dog|cat|puppy|horse|hedge|car)[\w'-]+){{0,6}}?(?:'s|\s+(?:is|are|was|were|been|gets?|got|getting|has\s+been|have\s+been|keeps?\s+getting))(?:\s+(?:being|been|always|getting|regularly|also|badly))*\s+"
    rf"(?:(?:abused|raped|molested|assaulted|groomed|exploited|strangled|starved|trafficked|drugged|tied\s+up|locked\s+in(?!\s+a\s+(?:dispute|battle))|beaten\s+up|(?<=being\s)(?:hit|beaten|slapped|punched|kicked))\b"
    rf"|(?:hit|beaten|slapped|punched|kicked|hurt|bitten|shouted\s+at|threatened|neglected|ill[\s-]?treated)\s+(?:by\s+(?:(?:his|her|their|my|a|an|the|some|one\s+of\s+\w+)\s+)?(?:\w+\s+)?{_KIN_DOER}\b|at\s+home\b|every\s+(?:night|day)\b|black\b)|neglected\s*(?:$|[,;.!]|and\b|at\s+home))"
)
_NOT_BY_RULERS = guarded(
    r"^(?!.*\b(?:(?:by|in)\s+(?:this|the|your|our|a|successive|these|those|another)?\s*(?:[\w']+\s+){0,2}?(?:council\w*|government\w*|system|tor(?:y|ies)|labour|party|cuts|budgets?|polic(?:y|ies)|austerity|election\w*|vote\w*|weather|storm|flood\w*|polls?|bills?|costs?|fees|changes|closure)|for\s+years\s+by|town|county|village|estate|playground|hedge|garden)\b)"
)
# An adult who was set upon in town is past help from here: that asks for police and lights, and is no one's home.
_NOT_IN_TOWN = guarded(
    r"^(?!(?!.*\b(?:sons?|daughters?|child\w*|kids?|boys?|girls?|bab(?:y|ies)|toddlers?|grand(?:son|daughter|child\w*)|pupils?|nieces?|nephews?|every|again|always|keeps?|regularly|home|(?:[1-9]|1[0-7])\s*-?\s*(?:years?|yrs?|yo\b))\b)"
    r".*\b(?:beaten\s+up|assaulted|threatened|hit|punched|kicked)\b.{0,20}?\b(?:in|at|outside|on|near|by|behind|round|walking|waiting)\s+(?:[\w']+\s+){0,3}?(?:park|rank|streets?|road|lane|high\s+street|station|stop|shelter|pubs?|clubs?|town|centre|car\s?parks?|bus|train|tram|underpass|subway|alley\w*|shops?|chippy|precinct|market|stadium|match|game|festival|carnival|fair|takeaway|cashpoint|square|bridge|canal|towpath|playing\s+fields?|rec|common|beach|front|hospital|work|home\s+from)\b)"
)
_ALONE = guarded(
    rf"\b{_VICTIM}{_ITS}(?:[\s,]+(?!dog|cat|puppy|horse)[\w'-]+){{0,8}}?[\s,]+(?:left\s+)?(?:alone|on\s+(?:his|her|their)\s+own|by\s+(?:himself|herself|themselves))\s+(?:in\s+the\s+(?:house|flat|car)\b|(?:{_NIGHTS})\b)|\b(?:leaves?|leaving|left|leave)\s+(?:her|him|them)\s+(?:at\s+)?home\s+(?:alone|on\s+(?:his|her|their)\s+own|by\s+(?:himself|herself|themselves))\b|"
    rf"\b(?:leaves?|leaving|left|leave)\s+{_THE}\s+(?:\w+\s+){{0,2}}?{_CHILD}\s+(?:home\s+)?(?:alone|on\s+(?:his|her|their)\s+own|by\s+(?:himself|herself|themselves))\s+(?:in\s+the\s+(?:house|flat|car)\b|(?:{_NIGHTS})\b|to\s+go)"
)
_LEFT = guarded(r"\b(?:left|leaves?|leaving|leave|home)\b")
_SIGNS = guarded(
    rf"\b(?:{_VICTIM}{_ITS}|she'?s?|he'?s?|they'?re)\b.{{0,90}}?\b(?:covered\s+in\s+(?:\w+\s+)?(?:bruises|marks|burns|cuts)|bruis(?:es|ing)\s+(?:all\s+)?(?:up|over|on|round|around)\s+(?:her|his|their|the\s+(?:arms|neck|face|legs|back))|burn\s+marks|cigarette\s+burns|skin\s+and\s+bones?|"
    r"(?:not|never|n't)\s+(?:been\s+|being\s+)?fed\b|(?:not|n't)\s+eaten\s+(?:for|in|since)\s+(?:\w+\s+)?(?:days|week|weeks|yesterday)|filthy\s+(?:bed|clothes|conditions)|soiled|locked\s+in\s+(?:a|the|his|her|their)\s+(?:\w+\s+)?(?:room|bedroom|shed|cupboard|house|flat|cellar|loft)|begging\s+for\s+food|going\s+through\s+(?:the\s+)?bins\s+for\s+food|looking\s+for\s+food|black\s+eyes?\s+(?:again|and|every))"
)
_FRAIL_NEED = guarded(
    rf"\b(?:an?|the|my|our|his|her|this|that)\s+{_FRAIL}(?!')\b(?:[\s,]+[\w']+){{0,8}}?[\s,]+(?:no\s+(?:food|heating|heat|water|electric\w*)|not\s+been\s+seen|n't\s+been\s+seen|not\s+seen|without\s+(?:food|heating)|(?:scammed|conned|robbed|exploited)\s+by|being\s+(?:scammed|conned|robbed|bullied)|confined)\b"
)
_SELF_HARMS = guarded(
    rf"\b(?:my|our|his|her|their|the)\s+(?:\w+\s+)?{_CHILD}(?!'s?\b)(?:'s|\s+(?:is|has|keeps|been|who|started|always|still))*\s+self[\s-]?harm(?:s|ed|ing)\b"
)
_AFRAID = guarded(
    rf"\b(?:i'?m|i\s+am|she'?s|he'?s|she\s+is|he\s+is|they'?re|{_VICTIM}(?:'s|\s+is|\s+are|\s+was)?)\s+(?:\w+\s+){{0,2}}?(?:scared|frightened|afraid|terrified)\s+(?:to\s+go\s+home|of\s+going\s+home|of\s+(?:my|her|his|their|the)\s+(?:own\s+)?(?:\w+\s+)?(?:husband|wife|partner|dad|father|mum|stepdad|step-dad|mother|ex|son|boyfriend|girlfriend|carer|brother|uncle|teacher|coach)\b(?!'s?|\s+(?:finding|seeing|cooking|driving|going)\b))|"
    r"\b(?:i'?m|i\s+am)\s+(?:only\s+)?(?:[7-9]|1[0-7])\b(?!\s*(?:weeks|months|stone|miles|minutes|points|%|st\b|th\b|/)).*\b(?:hits?\s+me|hurts?\s+me|touch\w*\s+me|(?:don'?t|do\s+not)\s+want\s+to\s+go\s+home|scared)\b|\b(?:don'?t|doesn'?t|do\s+not)\s+want\s+to\s+go\s+home\b.*\b(?:hits?|hurts?|scared|i'?m\s+(?:[7-9]|1[0-7]))\b"
)
# Who broke whose bones at home, and who has nowhere to flee to. Bones break at play and in a fall, too.
_AT_HOME = r"(?:he|she|hes|shes|(?:(?:my|her|his|our|me|the|ex)\s+)?(?:ex(?:[\s-]+(?:husband|hubby|wife|partner|boyfriend|girlfriend|bf))?|husband|hubby|wife|partner|boyfriend|girlfriend|bf|fella|bloke|(?:step\s?-?)?(?:dad|father|son|brother)|missus))"
_BONE = r"(?:arm|wrist|nose|jaw|ribs?|leg|fingers?|hand|cheek(?:\s?bones?)?|eye\s+socket|collar\s?bone|teeth|tooth|skull|ankle|foot|shoulder|ear\s?drum)"
# What may follow a bone: a foot pump, a hand mirror and a tooth mug break, too.
_ENDS = r"(?=\s*(?:$|[.,;:!?)\u2026\u2013-])|\s+(?:and|an|n|&|in|when|while|last|again|because|cos|cause|coz|so|at|with|on|by|over|once|twice|three|this|that|the\s+other|before|after|during|yesterday|today|tonight|earlier|two|years?|months?|weeks?|days?|i|he|she|we|they|now|but|then|too|for|if|just|as|since|until)\b)"
_BROKE = guarded(
    rf"\b{_AT_HOME}(?:'s|{_OFTEN})\s+(?:\w+ly\s+)?(?:(?:broke|broken|fractured|dislocated|cracked|bust(?:ed)?|smashed|snapped)\s+(?:my|her(?=\s)|me|both\s+my)\s+(?:(?:left|right|front|own|whole|collar|cheek|little|back)\s+)?{_BONE}\b{_ENDS}|knocked\s+(?:my\s+(?:front\s+)?teeth|(?:a|one\s+of\s+my)\s+\w+)\s+out|knocked\s+out\s+my\s+(?:front\s+)?(?:teeth|tooth)|split\s+my\s+(?:lip|head|eyebrow)\b|(?:gave|given|give)\s+me\s+(?:a|another|two)\s+black\s+eyes?|put\s+me\s+in\s+(?:the\s+)?(?:hospital|a&e)|(?:threw|thrown|pushed|kicked|chucked|shoved)\s+me\s+down\s+(?:the\s+)?stairs|(?:had|got|grabbed|held)\s+me\s+by\s+the\s+throat|held\s+a\s+knife\s+to\s+(?:me|my)\b)"
)
_NO_ACCIDENT = guarded(
    r"^(?!.*\b(?:accident\w*|play(?:ing|ed)?|skat\w+|ski\w*|wrestl\w+|rugby|judo|karate|boxing|trampoline\w*|bouncy|tackl\w+|bowl\w*|slipp\w*|trip(?:ped|ping)|fell|falling|dropp\w+|crash\w*|reversed|heart|pothole\w*|pavement|kerb|step|birth|deliver\w*|midwi\w+|gps?|dentist|physio\w*|chiropract\w*|paramedic\w*|surgeon|food|poison\w*|takeaway|restaurant|covid|bug|lol|haha\w*)\b)"
)
_NO_REFUGE = guarded(
    r"\b(?:refuges?|women'?s\s+aid)\b(?:\s+(?:here|in\s+\w+|near\s+(?:me|us)))?(?:'s|\s+(?:is|are|was|were|say|says|said|told\s+(?:me|us)|has|have|had|just|all|keeps?))*\s+(?:(?:that\s+)?(?:they're|they\s+are|it's|its|there's|theres)\s+)?(?:full|no\s+(?:room|space|beds?|places?)|got\s+no\s+(?:room|space|beds?)|can'?t\s+(?:take|help)\s+(?:me|us)|turned\s+(?:me|us)\s+away)\b"
)
_IN_FLIGHT = guarded(
    r"\b(?:(?:i|we)(?:'ve|\s+have|ve)?\s+(?:got\s+)?(?:nowhere|no\s?where|no\s+place)\b|(?:i|we)(?:'ve\s+got|\s+have|\s+need|\s+got|'ve)\s+(?:\w+\s+)?to\s+(?:get\s+(?:out|away)|leave|run|go\s+back)|(?:i|we)\s+(?:can'?t|cannot|daren'?t|dare\s+not)\s+(?:\w+\s+)?(?:go\s+(?:home|back)|stay)|me\s+and\s+(?:the|my)\s+(?:\w+\s+)?(?:kids|children|baby|boys?|girls?|son|daughter)|(?:he|she)(?:'ll|\s+will|'s|\s+is|\s+has|\s+keeps)?\s+(?:\w+\s+)?(?:kill|hit|beat|hurt|find|found|batter)\w*\s+(?:me|us)|(?:i'?m|im|i\s+am|we're)\s+(?:\w+\s+)?(?:scared|terrified|frightened))\b"
)
_HELD = guarded(
    r"\b(?:he|she|husband|wife|partner|boyfriend|girlfriend|ex|dad|stepdad|father|brother|son|carer|family)\s+(?:just\s+|still\s+)?(?:won'?t|doesn'?t|never|will\s+not|refuses\s+to|wouldn'?t)\s+lets?\s+(?:me|her|him|them|my\s+\w+)\s+(?:leave(?:\s+(?:the\s+)?(?:house|flat|home|room)|\s*$|\s*[,.;])|out\s+of\s+the\s+(?:house|flat|room)|go\s+home|see\s+(?:my|her|his)\s+(?:own\s+)?(?:family|friends|mum|mam|dad|doctor|gp|sister|kids|children)|eat\b|have\s+(?:any\s+)?(?:food|money|a\s+phone|my\s+phone|her\s+phone|his\s+phone)|use\s+(?:the|my|her|his)\s+phone)|"
    r"\b(?:husband|partner|boyfriend|girlfriend|ex|he|she|carer|son|daughter)\s+(?:always\s+|constantly\s+)?(?:controls|controlling)\s+(?:me\b|everything\s+i\b|who\s+i\b|my\s+(?:money|phone)|her\s+(?:money|pension|life)|his\s+(?:money|pension|life)|her\b(?!\s+\w))|"
    r"\b(?:carers?|son|daughter|nephew|niece|grandson|granddaughter|husband|wife|partner|boyfriend|ex|neighbour)'?\b(?:\s+(?:who|that|is|has|keeps?|always|been|all)|'s|\s*,)*\s+(?:who's\s+|keeps\s+)?(?:tak(?:es|ing)|took|taken|steals|stealing|stole|stolen|withholds|withholding|got|kept)\s+(?:all\s+)?(?:of\s+)?(?:her|his|my|their|mum's|nan's|dad's|gran's)\s+(?:bank\s+card|pension|money|benefits|passport|medication|savings|cards?)\b"
)
_NOT_OWN = guarded(
    r"^(?!.*\b(?:wife|daughter|niece|granddaughter)\s+(?:tak(?:es|ing)|took|taken|got|kept)\s+her\b)(?!.*\b(?:husband|son|nephew|grandson)\s+(?:tak(?:es|ing)|took|taken|got|kept)\s+his\b)"
)
_STRANGER = guarded(
    rf"\b(?:man|men|bloke|guy|fella|coach|teacher|he|someone|somebody|stranger|adult|uncle|priest)\b.{{0,60}}?\b(?:messag\w+|text\w*|contact\w*|dm\w*|following|followed|filming|approach\w*|asking|asked|send(?:s|ing)|sent|offer\w*|luring|told|tells|ask)\b.{{0,60}}?\b(?:{_CHILD})\b(?!'s?\s+(?:team|club|school)).{{0,60}}?\b(?:photos|pictures|pics|nudes?|naked|to\s+meet\s+(?:him|up|her)|get\s+in(?:to|side)?\s+(?:his|the|a|her)\s+(?:car|van)|sweets|keep\s+it\s+(?:a\s+)?secret|sexual\w*)\b|"
    rf"\b(?:sexual(?:ly)?|naked|nudes?|indecent)\s+(?:\w+\s+){{0,4}}?(?:my|a|the|her|his|their)\s+(?:\w+\s+)?{_CHILD}\b|\bscreaming\s+(?:\w+\s+){{0,3}}?(?:every\s+night|for\s+help|stop\s+it|through\s+the\s+wall)\b(?=.*\b(?:kids?|child\w*|woman|her|him|he|she|baby|girl|boy)\b)"
)
# "Hubby will kill me if he finds out what it cost" is a jest; what is not to be found out here is that somebody spoke or left.
_WILL_KILL = guarded(
    r"\b(?:he|she|they|(?:my|our|his|her)\s+(?:ex|husband|partner|boyfriend|girlfriend|dad|father|step\s?-?(?:dad|father)|brothers?|uncles?|family|in-?laws|parents))(?:'ll|\s+will|(?:'s|'re|\s+is|\s+are)\s+(?:going\s+to|gonna)|'d|\s+would)\s+(?:actually\s+|literally\s+|really\s+)?"
    r"(?:kill|murder|batter|beat|strangle|hurt)\s+(?:me|us)\s+(?:up\s+)?(?:if|when|once)\s+(?:he|she|they|anyone|anybody)\s+(?:ever\s+)?(?:finds?\s+out|knows?|knew|hears?|heard|sees?|saw|reads?|found\s+out|catch(?:es)?|caught|realis\w+)\s+(?:that\s+|out\s+)?"
    r"(?:(?:i|we)(?:'ve|\s+have)?\s+(?:posted|told|said|wrote|written|asked(?!\s+(?:for|the)\b)|rang|called|spoke|spoken|talked|messaged|reported|left(?!\s+the\b)|contacted|went\s+to\s+the\s+police)\b(?!\s+(?:you|your|everyone|everybody|her|his)\s+(?:\w+\s+)?(?:age|birthday|name|recipe))|(?:i'?m|we're)\s+(?:on\s+here|posting|writing|asking|talking|telling|leaving|pregnant|gay|seeing)\b|me\s+(?:on\s+here|posting|writing|talking)\b|(?:(?<=hears )this|(?<=reads )this|(?<=finds out )this|about\s+(?:him|her|us))\s*(?:$|[.,!;]))"
)
_NO_JEST = guarded(
    r"^(?!.*(?:\b(?:lol|haha\w*|lmao|jok(?:e|ing)|kidding|bought|spent|price|cost|cakes?|biscuits?|chocolates?|pints?|photos?|pics?|pictures?|selfie|surprise|presents?|birthday|party|recipe|bingo|spoilers?|gate|bins?|allotment|raffle|video|parking)\b|[\U0001f602\U0001f923\U0001f605\U0001f606\U0001f61c\U0001f609]))"
)
# A threat that the writer, or somebody of theirs, was told to their face, and that still stands: who threatens is a third
# person, and what is threatened is a body, a life or a home. What was tried in court and what is long past is settled.
_THREATENER = r"(?:he|she|they|someone|somebody|next\s+door|(?:my|our|the|his|her|a|some|this|that|one\s+of\s+the)\s+(?:[\w'-]+\s+){0,3}?(?:neighbours?|landlord|landlady|ex|husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mother|brother|son|uncle|stepdad|man|bloke|fella|guy|lads?|woman|gang|lodger|tenant|flatmate|boss|dealers?|owner|driver|people|kids|family|caretaker|agent|builder|lot|one)(?:\s+(?:next\s+door|upstairs|downstairs|opposite|above|below|at\s+(?:number|no\.?)\s+\d+))?)"
_SAYS = r"(?:(?:'s|\s+(?:has|have|had|just|keeps?|kept|always|then|who|is|was|now|again|even|also|been|openly))){0,4}\s+(?:(?:told|tells|telling|warned|warns|warning|messaged|texted|promised)\s+(?:me|us|my\s+\w+|our\s+\w+|him|her|them)|(?:sa(?:id|ys|ying)|shout(?:s|ed|ing)?|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|swear(?:s|ing)?|swore|threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?)(?:\s+(?:at|to|through|over|across)\s+(?:me|us|my\s+\w+|him|her|them|the\s+\w+))?)"
_GOING_TO = r"\s+(?:that\s+)?(?:(?:he|she|they)(?:'?ll|'?d|\s+will|\s+would|(?:'s|'re|\s+is|\s+are|\s+was|\s+were)\s+(?:going\s+to|gonna))|to)\s+(?:\w+\s+){0,2}?"
_MY_FOLK = r"(?:me|us|my\s+(?:\w+\s+)?(?:mum|mam|dad|mother|father|kids?|child(?:ren)?|son|daughter|wife|husband|partner|family|brother|sister|nan|boy|girl|lad|baby|dog|mate|friend|neighbour)|our\s+(?:kids?|children|family|son|daughter|boy|girl|baby|dog))"
_MY_THING = r"(?:my|our)\s+(?:\w+\s+)?(?:(?:front\s+|car\s+|house\s+)?(?:windows?|doors?)|house|home|flat|car|van|bike|shed|shop|place|caravan|gaff|motor|tyres|fence|garage)"
_MY_BODY = r"(?:my|our)\s+(?:\w+\s+)?(?:legs?|arms?|neck|jaw|face|teeth|head|skull|fingers?|hands?|ribs|nose|knees?|kneecaps?|throat|bones|back)"
_HARMS = (
    rf"(?:(?:kill|murder|stab|shoot|poison|batter|hurt|strangle|slash|rape|attack|drown|beat|punch|smack|slap|glass|cut|knife|bury|finish|hit|thump|run\s+over|knock\s+out|set\s+(?:fire\s+to|the\s+dogs?\s+on)|burn|get|do\s+(?:something|anything)\s+to)\s+{_MY_FOLK}\b(?!'|\s+(?:at|a|an|in\s+the\s+(?:court|polls)|with\s+(?:(?:a|the|another|more|some)\s+)?(?:bills?|fines?|charges?|costs?|court)|evicted|out\s+of|some|the|for\s+(?:the|more|rent)|back\b(?!\s+(?:for|one))|to\s+(?:court|sign|pay|leave|move)|on\s+to|another|help)\b)|(?:burn|smoke|bomb)\s+(?:me|us)\s+(?:out|alive)\b|"
    rf"(?:break|snap|smash|cut|slit|kick|knock|slash|cave|bash|punch|rearrange|blow|chop)\s+(?:in\s+|off\s+)?{_MY_BODY}\b|(?:smash|burn|torch|brick|trash|firebomb|petrol\s+bomb|blow\s+up|set\s+fire\s+to|slash|wreck|kick|put|do|break|damage|key|bust)\s+(?:up\s+|in\s+|down\s+)?{_MY_THING}\b(?!'|\s+(?:up\s+for|on\s+the\s+market|in\s+(?:his|her|their)\s+name|right)\b)|"
    r"(?:put|leave)\s+(?:me|us|my\s+\w+)\s+(?:in\s+(?:the\s+|a\s+)?(?:hospital|ground|grave|wheelchair|box|canal|river)|six\s+feet))"
)
_THREATENED = guarded(
    rf"\b{_THREATENER}{_SAYS}{_GOING_TO}{_HARMS}|\b(?:i|we)(?:'ve|\s+have)?\s+(?:just\s+|now\s+)?(?:been|was|were|am|are|keep\s+(?:getting|being))\s+(?:told|warned|threatened)(?:\s+(?:that|by\s+[\w' ]{{1,25}}?))?{_GOING_TO}{_HARMS}"
)
_STILL_STANDS = guarded(
    r"^(?!.*\b(?:jailed|sentenced|convicted|prison|locked\s+up|sent\s+down|served|restraining\s+order\s+(?:was|and)|years?\s+(?:ago|back|later)|(?:ten|twenty|thirty|\d+)\s+years\s+(?:ago|back)|decades?|ages\s+ago|long\s+ago|once\s+upon|back\s+in\s+(?:the|19|20|school)|in\s+(?:19\d\d|20[01]\d|202[0-4])|used\s+to|when\s+i\s+was\s+(?:a|at|\d+|little|young|growing|in\s+school)|as\s+a\s+(?:kid|child|lad|boy|girl)|growing\s+up|i\s+got\s+(?:out|away)|i\s+left\s+(?:him|her)|late\s+(?:husband|wife|dad|father|mum|mother)|god\s+rest)\b)"
)
# Who will be without a roof, food or power within days and says so of themselves: with children, by a day, or in need of it.
_WE = r"(?:(?:i|we)(?:'m|'re|'ll|\s+am|\s+are|\s+will|'ve|\s+have)?|im|were|my\s+(?:\w+\s+)?(?:mum|dad|daughter|son|sister|nan|family)(?:'s|\s+is)?|me\s+and\s+(?:the|my)\s+\w+(?:\s+(?:are|will))?)"
_BY_DAY = r"(?:today|tonight|tomorrow|(?:this|next|on|by|from|come)\s+(?:\w+\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next|by\s+the)\s+(?:week(?:end)?|month)|in\s+(?:\w+\s+)?(?:days?|hours|weeks?)|(?:on|by)\s+the\s+\d{1,2}(?:st|nd|rd|th))"
_LITTLE_ONES = r"(?:kids?|child(?:ren)?|bab(?:y|ies)|toddlers?|newborn|twins|little\s+ones?|pregnant|disabled|wheelchair|oxygen|\d\s+year\s+old)"
_LOSES_HOME = r"(?:(?:being|getting|be|been|to\s+be)\s+(?:evicted|kicked\s+out|thrown\s+out|turfed\s+out|made\s+homeless)|bailiffs?\s+(?:are\s+|is\s+|will\s+be\s+)?(?:coming|due|booked|here|at\s+the\s+door|turning\s+up|evict\w*)|(?:be|end\s+up|sleeping|living)\s+(?:out\s+)?(?:on\s+the\s+streets?|in\s+(?:the|my|our)\s+car|homeless)|nowhere\s+to\s+(?:go|live|sleep|stay)|lose\s+(?:my|our)\s+(?:home|house|flat))"
_ROOFLESS = guarded(
    rf"\b{_WE}\b[^.!?]{{0,25}}?\b{_LOSES_HOME}\b[^.!?]{{0,40}}?\b(?:{_BY_DAY}|{_LITTLE_ONES})\b|(?:^\W*|\b(?:got|have|with)\s+(?:the\s+)?)bailiffs?\s+(?:are\s+|is\s+)?(?:coming|due|booked)\b[^.!?]{{0,40}}?\b(?:{_LITTLE_ONES})\b"
    rf"|\b{_BY_DAY}\s+{_WE}\b[^.!?]{{0,15}}?\b{_LOSES_HOME}\b"
)
_HUNGRY = guarded(
    rf"(?:^\W*|\b{_WE}\s+(?:got\s+|have\s+)?|\b(?:there's|theres)\s+)(?:no|nothing|not\s+a\s+thing)\s+(?:food|to\s+eat|to\s+feed|in\s+the\s+(?:fridge|cupboards?|house))\b[^.!?]{{0,40}}?\b(?:{_BY_DAY}|till|until|left|(?:my|the|our)\s+(?:\w+\s+)?{_LITTLE_ONES})\b[^.!?]{{0,40}}?\b(?:hungry|starving|crying|{_LITTLE_ONES}|paid|payday|help)\b|\bi\s+can'?t\s+(?:afford\s+to\s+)?feed\s+my\s+(?:\w+\s+)?{_LITTLE_ONES}\b"
)
_NO_POWER = guarded(
    r"\b(?:cut\s+off|disconnected|turned\s+off|run\s+out\s+of|no|without)\s+(?:(?:my|our|the|her|his|any|mum's|nan's)\s+)?(?:electric\w*|power|gas|heating|meter|leccy)\b[^.!?]{0,60}?\b(?:oxygen|ventilator|nebuli[sz]er|dialysis|feeding\s+pump|stair\s?lift|hoist|insulin|newborn|baby)\b|\b(?:oxygen|ventilator|nebuli[sz]er|dialysis|feeding\s+pump)\b[^.!?]{0,60}?\b(?:cut\s+off|no|disconnected|without)\s+(?:\w+\s+)?(?:electric\w*|power)\b"
)
_FOR_SOMEONE = guarded(
    r"^(?!.*\b(?:fetes?|stalls?|fairs?|fun\s+days?|markets?|leaflet\w*|canvass\w*|buffet|bring|say\s+hello|protest\w*|march\w*|rally|petition\w*|campaign\w*|donat\w+|collect\w*|raffle|volunteers?|thank\w*|imagine|last\s+(?:year|month|week|winter)|years?\s+ago|used\s+to|back\s+in|would\s+have|could\s+have|(?:landlords?|tenants|people|families|residents)\s+(?:are|were|who|should|can)|hotel|camping|festival|sleep[\s-]?out|if\s+(?:you|we|i|they)\b)\b)"
)
_TOLD = guarded(
    r"^(?!.*\b(?:police\s+(?:are\s+)?appeal\w*|witnesses|if\s+(?:you|your|someone|anyone|a)\b|anyone\s+(?:who|whose)|people\s+(?:who|whose)|(?:women|men|children|kids|those|families|someone)\s+(?:who|whose)|victims\s+of|survivors|signs\s+of|how\s+to\s+spot|"
    r"film|novel|drama|documentary|charit(?:y|ies)|fundrais\w+|(?<!from )(?<!after )training|awareness|workshop|(?:at|playing|in|for)\s+(?:\w+\s+)?football|football\s+(?:club|camp|fans?|violence|season)|panto\w*|nativity|teething|cards?\s+game)\b)"
)
_WELSH = guarded(
    r"\byn\s+fy\s+(?:nharo|nghuro|mrifo|nghloi|mygwth)\b(?!\s+i\s+(?:bod|fod|fel|y|wrth)\b)|\b(?:gwr|ngwr|tad|dad|nhad|mam|phartner|partner|llystad|gofalwr)\b.{0,40}?\byn\s+(?:(?:curo|taro|brifo|cam-?drin)(?:'r\s+(?:plant|babi|merch|bachgen)\b|\b(?!'))|ei\s+(?:churo|guro|tharo|daro|cham-?drin|gam-?drin|brifo|frifo))\b(?!\s+(?:pawb|record))|"
    r"\b(?:plentyn|plant|bachgen|merch|babi|mab|hogyn|hogan)\b.{0,60}?\b(?:cael\s+(?:ei|eu)\s+(?:guro|churo|curo|daro|tharo|taro|cham-?drin|gam-?drin|cam-?drin)|(?:gleisiau|cleisiau)|adael\s+ar\s+(?:ei|eu)\s+(?:ben|phen|pennau)\s+(?:ei|eu)\s+hun\w*\s+(?:bob|drwy|trwy|dros))\b|\bofn\s+(?:mynd\s+adre\w*(?!.*\b(?:golau|goleuadau|oleuadau|tywyll\w*|dywyll\w*|bws|tacsi|rhew|eira|storm|palmant)\b)|(?:fy|ei)\s+(?:ngwr|gwr|nhad|thad|dad|phartner|phartner|mhartner|bartner))\b"
)
# "Mae'r gost yn fy mrifo" is said of costs; who is at home and beats is named, and what is beaten is no game.
_WELSH_KIN = (
    r"(?:(?:fy\s+|'?y\s+)?(?:nhad|tad|dad|dadi|mam|mami|ngwr|gwr|ngwraig|gwraig|mhartner|phartner|partner|nghariad|cariad|mrawd|brawd|chwaer|llystad|llysfam|"
    r"ewyrth|ewythr|yncl|wncwl|modryb|taid|nhaid|tad-?cu|nhadcu|nain|mam-?gu|mab|merch|ngofalwr|gofalwr|gofalwraig|hyfforddwr|boyfriend|girlfriend|ex))(?:\s+(?:i|ni|fi|hi|o))?"
)
_WELSH_BLOW = r"(?:bwrw|curo|taro|brifo|brifio|cicio|dyrnu|waldio|wado|hitio|slapio|tagu|colbi|pwnio|chwipio|llosgi|cam-?drin|labio|leinio)"
_WELSH_ME = r"(?:fi|ni|fy\s+(?:mam|chwaer|mrawd|mab|merch|mhlant|mhlentyn)|mam|mami|dad|(?:'r|y)\s*(?:plant|babi|hogyn|hogan|bachgen|ferch)|chwaer|brawd)"
_WELSH_HOME = guarded(
    rf"\b{_WELSH_KIN}(?:\s+(?:o\s+hyd|wastad|weithia\w*|eto))?(?:'n|\s+yn|\s+wedi|\s+'?di|\s+arfer)\s+(?:wastad\s+|dal\s+i\s+)?(?:"
    r"(?:fy\s+|'?y\s+|')?(?:mwrw|nharo|nghuro|mrifo|mrifio|nghicio|nyrnu|nhagu|mhwnio|ngholbi|ngham-?drin|llosgi|labio|waldio|slapio|hitio)(?:\s+i\b|(?=\s*(?:$|[,.!?]|pan|bob|o\s+hyd|eto)))"
    rf"|(?:'n|ein)\s+{_WELSH_BLOW}\b|{_WELSH_BLOW}(?:\s+|(?=')){_WELSH_ME}\b)"
    r"(?!\s+(?:(?:ni\s+)?(?:mewn|ar\s+(?:y\s+)?(?!ol\b)|yn\s+y|o\s+\d|efo'r\s+(?:newyddion|bil)|bod|fod|fel|lawr|i\s+lawr)|i\s+(?:bod|fod|fel|lawr|mewn|ar))\b)"
)
_NO_WELSH_GAME = guarded(
    r"^(?!.*\b(?:mewn|ar|yn|yn\s+y|yn\s+yr|efo|am)\s+(?:[\w']+\s+)?(?:g?wyddbwyll|gem|gemau|cwis|tenis|dartiau|cardiau|golff|sgrabl|scrabble|wordle|monopoly|rygbi|[bp]el[\s-]?droed|snwcer|pwl|ras|dadl|etholiad|bara)\b)"
)
# Told by who came through it, to plead for those who have not: a person looks, and nobody is woken.
_SURVIVED = guarded(
    r"\bas\s+(?:someone|somebody|one|a\s+(?:woman|man|mother|mum|survivor))\s+who\s+(?:lived\s+with|left|escaped|survived|got\s+(?:out|away))\b|\b(?:the\s+only\s+reason|why)\s+i(?:'m|\s+am)\s+(?:here|alive|still\s+here|typing)\b|\bi(?:'m|\s+am)\s+a\s+survivor\b"
)
# Who collects children by night, and what they come back with; parents and taxis do so after school.
_COLLECTED = guarded(
    r"\b(?:girls?|lasses|schoolgirls?|kids|children)\b[^.!?]{0,50}?\b(?:getting|gets?|get|going|goes|climbing|picked\s+up|collected)\s+(?:in|into|out\s+of|by|from)\s+(?:\w+\s+){0,3}?(?:cars?|vans?|taxis?|blokes?|men)\b[^.!?]{0,90}?\b(?:older\s+(?:men|blokes|lads)|(?:same|two|three|grown|different)\s+(?:two\s+|three\s+)?(?:men|blokes|lads|fellas)|thirty|forty|most\s+nights|every\s+night|new\s+phones|vapes|cash)\b"
)
_NO_SCHOOL_RUN = guarded(
    r"^(?!.*\b(?:mums?|dads?|parents?|school\s+run|school\s+taxi|lifts?\s+home|minibus|coach|football|training|swimming|dance|drop\s?-?offs?|parking|zig\s?zags?|double\s+park\w*)\b)"
)
_SHAPES = (
    (_COLLECTED, _NO_SCHOOL_RUN, _TOLD),
    (_STRIKES, _TOLD, _NO_GAME),
    (_STRUCK, _TOLD, _NO_GAME, _NOT_BY_RULERS, _NOT_IN_TOWN),
    (_ALONE, _TOLD, _LEFT),
    (_SIGNS, _TOLD),
    (_FRAIL_NEED, _TOLD),
    (_SELF_HARMS, _TOLD),
    (_AFRAID, _TOLD),
    (_BROKE, _TOLD, _STILL_STANDS, _NO_GAME, _NO_ACCIDENT),
    (_NO_REFUGE, _IN_FLIGHT, _TOLD, _STILL_STANDS),
    (_HELD, _TOLD, _NOT_OWN),
    (_STRANGER, _TOLD),
    (_WILL_KILL, _NO_JEST),
    (_THREATENED, _STILL_STANDS, _NO_JEST, _TOLD, _NO_GAME),
    (_ROOFLESS, _FOR_SOMEONE, _TOLD),
    (_HUNGRY, _FOR_SOMEONE, _TOLD),
    (_NO_POWER, _FOR_SOMEONE, _TOLD),
    (_WELSH, _NO_GAME, _NO_WELSH_GAME),
    (_WELSH_HOME, _NO_GAME, _NO_WELSH_GAME),
    *danger_cy.SAFEGUARDING,
    *((*shape, _TOLD) for shape in HEARD_AT_HOME),
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one urgent finding where a child or an adult seems to be harmed, neglected or afraid at home, stalked, or got a threat.

    Takes no options.
    """
    if other := received(reading) or stalked(reading):
        return other
    detail = "A child or an adult may be at risk"
    told = (*kept_silent(reading.bare), *through_the_wall(reading.bare))
    silent = ((*shape, _TOLD) for shape in told)
    shapes = (*_SHAPES, *held_or_led(reading.bare), *silent)
    found = first_finding(
        reading, "safeguarding", detail, shapes, urgent=True
    ) or in_welsh(reading, "safeguarding", detail, partial(fields_cy.distress, at_hand=False))  # fmt: skip
    if found and _SURVIVED.search(reading.bare):
        return [replace(f, urgent=False, data={"band": "queue"}) for f in found]
    return found
