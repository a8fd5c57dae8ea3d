"""What somebody in despair does or is about to do, said without a word of death: under a train, into the sea, tablets, a blade, a rope.

A train is stepped in front of at a gala, hedges are cut again, and a rope lies in many garages. So each shape wants the writer
as the one who does it, and what nobody says of a daily thing: no way back from the sea, tablets by the packet, a question of
how many. Where the deed alone could be anything ("I've got a rope in the garage"), the text must say how low it has got.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_SO = r"(?:(?:just|literally|actually|honestly|really|seriously|probably|now|about|off|out|even|still|thinking|ready)\s+)"
_SHALL = (
    rf"(?:(?:\b(?:i'?m|i\s+am|i'?ve\s+(?:been|decided)|i\s+(?:keep|kept|was|decided)|i)|^\W*(?:was|been|decided|keep))\s+{_SO}{{0,3}}(?:(?:going|gonna|gunna|about|ready|planning|tempted|want|wanted|wanting|due|off)\s+(?:to\s+)?|to\s+|thinking\s+(?:of|about)\s+|(?:of|about)\s+|feel\s+like\s+|might\s+|may\s+as\s+well\s+|could\s+|will\s+)?|\bi'?ll\s+{_SO}?"
    rf"|^\W*{_SO}?(?:gonna|gunna|going\s+to|might|tempted\s+to|want\s+to|wanna|about\s+to|off\s+to|thinking\s+(?:of|about))\s+){_SO}?(?:go\s+(?:and\s+|out\s+and\s+)?)?"
)
_MOVES = r"(?:walk(?:ing)?|step(?:ping)?|jump(?:ing)?|run(?:ning)?|leap(?:ing)?|div(?:e|ing))"
_TRAIN = r"(?:(?:[\w:.]+\s+){0,2}?(?:trains?|tram|tube|express|intercity|lorry|hgv|artic|truck|bus|traffic)|(?:\d{1,2}[.:]\d\d)(?:\s+(?:train|to\s+\w+|from\s+\w+))?|\d{3,4}\s+to\s+\w+)"
# What stands in front of a train for a while is a queue or a crowd, and a bus is stepped in front of to stop it.
_UNDER = guarded(
    rf"{_SHALL}{_MOVES}\s+(?:straight\s+|right\s+|out\s+|off\s+the\s+platform\s+)?(?:in\s?front\s+of|into\s+the\s+path\s+of|under|underneath|beneath|into)\s+(?:the|a|an|that|my|some|one\s+of\s+(?:those|the))\s+{_TRAIN}(?!\s*(?:'s\b|-|(?:stop|station|lane|driver|crowd|queue|set|shelter|depot|doors?|museum|party|ride|carriage|parade|display|cam\w*|float|wash|shed|service|home|and\s+(?:stop|wave|block|make|film|flag)|to\s+(?:stop|make|get|block|flag|wave|film|catch|save|find)|of\s|with\s+(?:a|the|my|our)|for\s+(?:a|the|my|our|charity|you)|until|till|so)\b))|"
    rf"{_SHALL}(?:walk|step|jump)(?:ing|ping)?\s+(?:straight\s+|right\s+|out\s+)?(?:in\s?front\s+of|into)\s+(?:oncoming\s+|the\s+)?traffic{_END}|"
    rf"{_SHALL}(?:(?:go(?:ing)?\s+(?:and\s+)?)?stand(?:ing)?\s+in\s?front\s+of\s+(?:the|a|that|my|the\s+next)\s+(?:(?:next|last|first|express)\s+)?(?:train|express|\d{{1,2}}[.:]\d\d)|(?:lie|lying|lay|laying)\s+(?:down\s+)?on\s+the\s+(?:(?:train|railway)\s+)?(?:tracks?|line|rails)){_END}"
)
_WATER = r"(?:sea|river|lake|canal|reservoir|water|waves|estuary|loch|weir)"
_NO_RETURN = r"(?:(?:and|n|&|until|till)\s+(?:i\s+)?(?:just\s+|to\s+)?(?:not|never|don'?t|won'?t|do\s+not|wont)\s+(?:be\s+)?(?:come|coming|com|go|going|turn|turning|swim|be|get)\s*(?:back|out|up|round|seen|found)?\b|(?:and|n|&|until|till)\s+(?:just\s+)?(?:keep\s+(?:on\s+)?(?:walking|going|swimming)|let\s+(?:go|it\s+take\s+me)|drown|disappear|(?:i\s+)?(?:can'?t|cannot)\s+(?:feel|touch|swim)|it'?s\s+(?:all\s+)?over|be\s+done\s+with\s+it))"
_INTO_WATER = guarded(
    rf"{_SHALL}(?:walk|swim|wad|go|step|jump|row)(?:e|ing)?\s+(?:straight\s+|right\s+|off\s+|out\s+)?(?:in)?to\s+(?:the\s+)?(?:\w+\s+)?{_WATER}\s+{_NO_RETURN}|"
    rf"{_SHALL}(?:driv(?:e|ing)|crash(?:ing)?)\s+(?:my\s+|the\s+|this\s+)?(?:car\s+|van\s+)?(?:straight\s+|right\s+)?(?:into\s+(?:a|the)\s+(?:tree|wall|{_WATER}|lorry|bridge|oncoming\s+traffic)|off\s+(?:a|the|that)\s+(?:[\w']+\s+)?(?:bridge|cliff|pier|quay|edge|viaduct)){_END}"
)
_NO_OUTING = guarded(
    r"^(?!.*\b(?:charity|sponsor\w*|raise[ds]?|raising|parade|carnival|gala|banner|placards?|protest\w*|demo|march(?:ing)?|procession|heritage|photos?|pictures?|selfie|filming|dip|wetsuit|lifeguard|nearly|almost|accident\w*|lol|haha\w*|lmao|jok(?:e|ing)|kidding|driver\s+(?:stops?|lets?)|slow\w*|if\s+i\s+(?:hear|have\s+to\s+(?:sit|listen|hear|watch|read)|see)\s|one\s+more\s+(?:song|leaflet|advert|episode)|bake\s+off|strictly|eurovision)\b)"
)
_SINCE = r"(?:since|because|cos|coz|after|every|most|last|tonight|today|this|and|but|now|when|on\s+my\s+(?:arms?|legs?|thighs?|wrists?)|my\s+(?:arms?|legs?|thighs?|wrists?)|to\s+(?:cope|feel|get\s+through)|it'?s\s+the\s+only|over|for\s+(?:weeks?|days?|months?|the\s+first))"
_CUTTING = guarded(
    rf"\b(?:i(?:'?ve|'?m|\s+have|\s+am)?|my\s+(?:\w+\s+)?(?:daughter|son|sister|brother|niece|nephew|girl|boy|lad|lass|grand(?:daughter|son)|friend|mate|teenager|partner|wife|husband)(?:'?s|\s+has|\s+is)?)\s+(?:(?:been|just|already|started|gone|went|back|to|at|keep|keeps|started\s+back|secretly|now|relapsed|and)\s+){{0,4}}(?:(?:cut|cutting)\s+again|(?<=back to )cutting|(?<=started )cutting)(?:{_END}|\s+{_SINCE}\b)|"
    r"^\W*(?:(?:been|back\s+to|started|relapsed\s+and)\s+)+cutting\s+again"
    rf"(?:{_END}|\s+{_SINCE}\b)"
)
# Of whom nothing is told but "she" there must be a word of care beside it.
_CUTS_HERSELF = guarded(
    rf"\b(?:she|he|they)(?:'s|'ve|\s+has|\s+have|\s+is|\s+are)?\s+(?:been|started|gone\s+back\s+to|back\s+to)\s+cutting(?:\s+again)?(?:{_END}|\s+{_SINCE}\b)"
)
_IN_CARE = guarded(
    r"\b(?:camhs|self[\s-]?harm\w*|arms|thighs|wrists|scars|therap\w*|counsell?\w*|mental\s+health|crisis\s+team|school\s+nurse|samaritans|suicid\w*|psych\w*)\b"
)
# What is cut of a Saturday, and what a council, a slimmer and a hairdresser cut.
_CUTS_THINGS = guarded(
    r"\b(?:grass|lawns?|hedges?|mow\w*|verges?|weeds?|brambles?|nettles|garden\w*|allotments?|strim\w*|branch\w*|trees?|prun\w+|ivy|logs?|wood\w*|timber|saws?|chainsaw|steel|metal|tiles?|hay|silage|barley|crops?|harvest\w*|fields?|peat|turf|hair\w*|salons?|barber\w*|clippers|fabric|sew\w*|quilt\w*|cloth|patterns?|stencils?|paper|cards?|craft\w*|vinyl|records?|cakes?|gluten|dairy|carbs|calories|kcal|diet\w*|bulk\w*|gym|weigh\w*|macros|protein|shred\w*|budgets?|services|costs?|jobs|spending|back\s+on|down\s+on|glass|keys?|meat|butcher\w*|gaps?|cigarettes?|smok\w+|flowers|roses|plants?|foam|carpet|lino|film|footage|edit\w*|studio|album|tracks?)\b"
)
_PILL = r"(?:pills?|tablets?|paracetamols?|ibuprofen|co-?codamol|codeine|painkillers?|antidepressants?|sleeping\s+(?:pills?|tablets?)|sleepers|meds|medication|aspirins?|amitriptyline|diazepam|valium|tramadol|sertraline|zopiclone|insulin|dihydrocodeine|morphine|propranolol)"
_PACKET = r"(?:packets?|packs?|box(?:es)?|bottles?|strips?|blister\s+packs?|lot|stash|tub|jar)"
_TOOK = r"(?:(?:^|[,;:]|\bi(?:'ve|\s+have)?|\band|\bso)\W*(?:(?:just|already|now|have|ive|i've|finally|gone\s+and|went\s+and)\s+){0,2}(?:took|taken|swallowed|necked|downed))"
_THE_LOT = rf"(?:the\s+(?:whole|entire|full)|a\s+(?:whole|full|entire)|(?:my|her|his)\s+whole|(?:all|both|every\s+one)\s+(?:of\s+)?(?:the|my|them)|(?:two|three|four|2|3|4)(?:\s+(?:whole|full))?)(?:\s+(?:packets?|packs?|boxes|strips)|\s+{_PACKET})"
_WHEN = r"(?:tonight|today|last\s+night|this\s+(?:morning|evening|afternoon)|now|about|an?\s+(?:hour|while|bit)|(?:\w+\s+)?(?:minutes|mins|hours?)\s+ago|at\s+once|in\s+one\s+go|all\s+at\s+once|with\s+(?:a|the|some|half|my)\s+(?:\w+\s+)?(?:vodka|wine|whisky|gin|drink|bottle)|washed|and\s+(?:now|i|a|some|the\s+vodka|drank|it)|sorry|so|because|i\s+had|i'?m|it'?s|please|don'?t|won'?t)"
_OVERDOSE = guarded(
    rf"{_TOOK}\s+{_THE_LOT}\s+of\s+(?:(?:my|the|his|her|mum's|dad's|nan's|strong|their)\s+)?(?:\w+\s+)?{_PILL}(?:{_END}|\s+{_WHEN}\b)"
)
# Of what was in the packet nothing is said, and the writer asks to be forgiven for it.
_EMPTIED = guarded(
    rf"{_TOOK}\s+(?:the|a|my)\s+(?:whole|entire|full)\s+(?:packets?|packs?|bottles?|strips?|stash|lot)(?:{_END}|\s+(?:tonight|last\s+night|this\s+(?:morning|evening)|an?\s+hour\s+ago)\b)"
)
_FORGIVE = guarded(
    r"(?:^|[.!?,;\n…-])[^\S\n]*(?:(?:i'?m|im|so|really|just|please|very)\s+){0,3}(?:sorry(?:\s+(?:to\s+)?(?:everyone|everybody|all|mum|mam|dad|kids|girls|boys|guys|for\s+everything))?\s*(?:$|[.!,;x\n…])|forgive\s+me|good\s?bye|love\s+you\s+all|it'?s\s+done|can'?t\s+(?:do|take)\s+(?:this|it)|tell\s+(?:my|the)\s+\w+\s+i|look\s+after\s+my|won'?t\s+be\s+long\s+now|feel(?:ing)?\s+(?:sleepy|drowsy))"
)
_NOT_EATEN = guarded(
    r"^(?!.*\b(?:biscuits?|sweets?|crisps|seeds?|bulbs|bags?|liners?|leaflets?|chips|raffle|tickets?|nuts|mints|batteries|screws|nails|dogs?|cats?|puppy|tip|skip|charity\s+shop|donat\w*|shop|shelf|aisle|checkout|back\s+(?:to|home)|wine|milk|juice|squash|cakes?|chocolates?|pizzas?|buns?|bread|photos?|antibiotics?|vitamins?|school|laptops?|ipads?|dishwasher|antifreeze|slug|worm\w*|flea|(?:this|last|over\s+the|in\s+a)\s+(?:week|month|winter)|a\s+week|dentist\w*|tooth\w*|toothache)\b)"
)
_NO_ERRAND = guarded(
    r"^(?!.*\b(?:antibiotics?|vitamins?|dogs?|cats?|puppy|tip|skip|recycl\w*|donat\w*|back\s+to|chemist|pharmacy|schools?|laptops?|ipads?|(?:this|last|over\s+the|in\s+a|a|every|each)\s+(?:day|week|month|winter|year)|for\s+years|dentist\w*|tooth\w*|prescribed|photos?|pictures?)\b)"
)
_BY_NUMBER = guarded(
    rf"{_TOOK}\s+(?:about\s+|like\s+|over\s+|nearly\s+)?(?:1[6-9]|[2-9]\d|[1-9]\d\d|sixteen|twenty|thirty|forty|fifty|sixty|a\s+hundred|(?:two|three)\s+dozen|all\s+(?:\d\d+|my|of\s+my))\s*(?:of\s+(?:my|the|his|her)\s+)?(?:\w+\s+)?{_PILL}(?:{_END}|\s+(?:and\s+(?:now|i|a|some|drank)|about|(?:an?|half\s+an|two|\d+)\s+(?:hours?|minutes|mins)\s+ago|at\s+once|in\s+one\s+go|all\s+at\s+once|with\s+(?:a|the|some)\s+(?:\w+\s+)?(?:vodka|wine|whisky|gin|bottle)|tonight|sorry)\b)"
)
_THE_LOT_GONE = guarded(
    rf"{_TOOK}\s+(?:the\s+lot|them\s+all|all\s+of\s+them|every\s+(?:single\s+|last\s+)?one){_END}"
)
_FORGIVE_ME = guarded(
    r"\b(?:sorry\s+(?:to\s+)?(?:everyone|everybody|you\s+all|mum|mam|dad|kids|girls|boys|my\s+\w+|for\s+everything)|forgive\s+me|good\s?bye|love\s+you\s+all|tell\s+(?:my|the)\s+\w+\s+i|look\s+after\s+my|feel(?:ing)?\s+(?:sleepy|drowsy))\b"
)
_HOW_MANY = rf"(?:how\s+many\s+(?:\w+\s+)?{_PILL}|how\s+much\s+(?:{_PILL}|insulin))"
_FATAL = r"(?:(?:to|would|will|could|can|that)\s+(?:(?:it\s+take|i\s+need|actually|just|it)\s+(?:to\s+)?)?(?:die|od|overdose|end\s+it|finish\s+(?:it|me)|not\s+wake\s+up|never\s+wake\s+up|kill(?:\s+(?:me|you|a\s+(?:person|man|woman|human)|someone|somebody|an?\s+adult|my\s?self|your\s?self|u))?|be\s+(?:fatal|lethal|enough\s+to\s+(?:die|kill)))|is\s+(?:a\s+)?(?:fatal|lethal|deadly|an\s+overdose))"
_HOW_MUCH = guarded(
    rf"\b{_HOW_MANY}\s+(?:(?:do|does|did|would|will|must|should|can|could|is|are)\s+)?(?:(?:it|i|you|u|one|someone|we|a\s+person)\s+)?(?:(?:take|need|have|be|got)\s+)?(?:to\s+take\s+)?{_FATAL}{_END}|"
    r"\bhow\s+many\s+(?:paracetamols?|(?:sleeping\s+)?pills|painkillers|sleeping\s+tablets|ibuprofen|co-?codamol|aspirins?|antidepressants|meds)\s+(?:does|do|would|will)\s+(?:it|you|i)\s+(?:take|need)(?:\s+to\s+(?:do\s+it|be\s+sure|work)|\s+before\s+(?:you|it)\s+(?:die|works))?"
    rf"{_END}|\bwhat(?:'s|\s+is|\s+would\s+be)\s+(?:a|the)\s+(?:fatal|lethal|deadly)\s+(?:dose|amount)\s+of\s+{_PILL}|\b(?:is|are|would|will)\s+(?:\d\d+|twenty|thirty|forty|fifty|sixty|a\s+(?:whole\s+)?(?:box|packet|bottle)\s+of)\s+(?:\w+\s+)?{_PILL}\s+(?:be\s+)?(?:enough|kill\s+(?:me|you))(?!\s+(?:to\s+(?!die|kill|end|finish|do\s+it)|for\s+(?:a|the|my|two|one)|until|till|of))"
)
_NOT_PESTS = guarded(
    r"^(?!.*\b(?:dogs?|cats?|rats?|mice|mouse|fleas?|hedgehogs?|slugs?|headaches?|migraines?|hangovers?|ipads?|schools?|pupils|classroom|inquest|coroner|heard\s+at|quiz)\b)"
)
# It lies ready in many houses: the text must say how low it has got with the writer.
_LIES_READY = guarded(
    r"\b(?:i(?:'ve|\s+have)?(?:\s+got|\s+tied|\s+bought)?|got|bought|tied|there'?s)\s+(?:(?:all|just|already|still|even)\s+)?(?:(?:the|a|my|some|enough|that|this|all\s+(?:the|my)|two|three)\s+)(?:\w+\s+){0,2}?(?:rope|noose|hose\s?pipe|pills|tablets|paracetamols?|sleeping\s+tablets|razor\s?blades?|cord)\s+(?:[\w']+\s+){0,1}?(?:in|under|on|by|behind|upstairs|hidden|ready|waiting|put\s+by|saved|tied|next\s+to|from|today|up|now|and)\b|\bi(?:'ve|\s+have)?\s+(?:just\s+|already\s+)?(?:tied|knotted|hung|put\s+up)\s+(?:the|a|my)\s+(?:rope|noose)\b"
)
_HOW_LOW = guarded(
    r"\b(?:that'?s|this\s+is|thats|shows\s+you|it'?s)\s+how\s+(?:bad|low|desperate|far|close|dark)\s+(?:(?:it|things)(?:'s|s|\s+is|\s+are|\s+has|\s+have)?(?:\s+(?:got|gotten|become|gone|now))?|i(?:'?ve|'?m|\s+am|\s+have|\s+feel)(?:\s+(?:got|gone|become|been|feeling|to\s+it))?)\s*(?:$|[.!?,;\n…]|now\b|with\s+me\b|tonight\b)|\bthat'?s\s+where\s+i(?:'m|\s+am)(?:\s+(?:now|at))?\s*(?:$|[.!?\n…])|"
    r"\b(?:it'?s|its|has|it\s+has)\s+(?:all\s+)?(?:come|came|got|gone)\s+to\s+(?:that|this)(?:\s+(?:now|tonight))?\s*(?:$|[.!?\n…])|\b(?:only|one)\s+way\s+out\b|\bi\s+keep\s+(?:looking\s+at|thinking\s+about|going\s+to\s+look\s+at)\s+it\b|\b(?:nobody|no\s?one)\s+(?:would|will|'d)\s+(?:even\s+)?(?:miss|notice|care)\b|\bcan'?t\s+(?:go|carry)\s+on\b|\b(?:forgive\s+me|good\s?bye\s+(?:all|everyone|everybody)|sorry\s+(?:to\s+)?(?:everyone|everybody|for\s+everything))\b|\b(?:been|i'?m|i\s+am)\s+(?:thinking|close)\s+(?:about|to)\s+(?:using|doing)\s+it\b|\bi(?:'ve|\s+have)\s+(?:thought|been\s+thinking)\s+about\s+(?:using\s+)?it\b|\bwon'?t\s+be\s+(?:here|around)\s+(?:much|for\s+long|tomorrow)"
)
_NO_TOOL = guarded(
    r"\b(?:tow\w*|boats?|sail\w*|swings?|climb\w*|washing|trailer|horses?|cows?|cattle|dogs?|mud|snow|stuck|roof\s?rack|load|tents?|camping|tug\s+of\s+war|tyre|tree\s+surgeon|borrow|lend|sell\w*|spare|free\s+to|collect\w*|school|pupils|homework|wifi|charg\w+|migraines?|headaches?|cold|flu|pain|arthritis|hay\s?fever|your\s+(?:name|neck|head)|for\s+(?:you|him|her|them|the\s+lot)|lamp\s?posts?|hang\s+(?:the|him|her|them|you|em)|need\s+(?:hanging|stringing)|garden|watering|car\s+wash)\b"
)
_ON_THE_EDGE = guarded(
    r"(?:\bi(?:'?ve|'?m|\s+am|\s+have|\s+was)?\s+|^\W*)(?:been\s+)?(?:just\s+|still\s+|now\s+)?(?:(?:sat|sitting|sit|stood|standing|stand|up)\s+)?(?:(?:here|up|out|alone|there)\s+){0,2}(?:on|at|by|near|over)\s+(?:top\s+of\s+)?(?:(?:the|a|this|that)\s+)?(?:[\w'-]+\s+){0,3}?(?:bridge|ledge|roof|viaduct|platform|cliff(?:\s+top|\s+edge)?|tracks|railway(?:\s+line|\s+bridge)?|multi[\s-]?stor(?:e?y|ey)(?:\s+car\s+park)?|weir|pier|balcony|edge|quay)(?:\s+of\s+the\s+(?:multi[\s-]?stor(?:e?y|ey)\s+)?(?:car\s+park|flats|building|block|bridge|cliff)|\s+(?:at|in|over|near|by)\s+(?:the\s+)?[\w'-]+(?:\s+(?:road|street|lane|bridge|station))?)?\s+(?:(?:again|tonight|now|today|all\s+(?:night|evening|morning)|for\s+(?:\w+\s+){1,3}?(?:hours?|mins|minutes|ages|time)|since\s+\w+|for\s+ages|last\s+night|this\s+(?:morning|evening)|and|just|i'?m|in\s+the\s+(?:dark|rain|cold))\s+){0,4}"
    r"(?:think|wonder|try|decid)(?:ing)?\s+(?:about\s+|of\s+|if\s+|whether\s+)?(?:(?:just\s+)?(?:it|doing\s+it|going\s+(?:over|off)|jumping(?:\s+off)?|stepping\s+(?:off|out)|letting\s+go|ending\s+(?:it|things)|falling|what\s+it\s+would\s+(?:be|feel)\s+like)|(?:to\s+(?:just\s+)?(?:jump|do\s+it|let\s+go|step\s+off|go\s+through\s+with\s+it))|i\s+(?:should|could|can)\s+(?:just\s+)?(?:do\s+it|jump|let\s+go)|(?:anyone|anybody|somebody)\s+would\s+(?:notice|care|miss\s+me))"
    rf"{_END}"
)
# A bridge is thought about by those who would paint it.
_NO_VIEWS = guarded(
    r"^(?!.*\b(?:traffic|queue\w*|broken\s+down|jams?|delay\w*|cancel\w*|bus(?:es)?|roadworks|fishing|angling|photos?|pictures?|petition|leaflets?|parade|concert|running|quiz|lights?|lighting|ice\s?creams?|chips|picnic|sunset|views?|swans?|ducks?|slates?|gutter\w*|scaffold\w*|fix\w*|repair\w*|paint\w*|design\w*|plans?|planning|propos\w+|consult\w*|vote\w*|voting|bungee|abseil\w*|swim\w*|tombston\w*|dive|diving|charity|zip\s?wire|litter|dredg\w*|bypass|cycle\s+lanes?|toll|pool)\b)"
)

_DEEDS: tuple[tuple[Guarded, ...], ...] = (
    (_UNDER, _NO_OUTING),
    (_INTO_WATER, _NO_OUTING),
    (_OVERDOSE, _NO_ERRAND),
    (_BY_NUMBER, _NO_ERRAND),
    (_HOW_MUCH, _NOT_PESTS),
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """The deeds that count in a text in lower case: some only where the rest of it speaks of no hedge, tow rope or view."""
    found = list(_DEEDS)
    if not _CUTS_THINGS.search(text):
        found.append((_CUTTING,))
        if _IN_CARE.search(text):
            found.append((_CUTS_HERSELF,))
    if _FORGIVE.search(text) and _NOT_EATEN.search(text.replace("\n", " ")):
        found.append((_EMPTIED,))
        if _FORGIVE_ME.search(text):
            found.append((_THE_LOT_GONE,))
    if _HOW_LOW.search(text) and not _NO_TOOL.search(text):
        found.append((_LIES_READY,))
    if _NO_VIEWS.search(text.replace("\n", " ")):
        found.append((_ON_THE_EDGE,))
    return tuple(found)
