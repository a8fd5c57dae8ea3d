"""English forms of intimidation that show what is made ready and how it ends: a spade that was sharpened, who goes home in bin bags, a
visit that is not for tea, a brother who is out next week, a surgery that will be held on an operating table.

As in threat_asides.py a person always reads it, and software never hides on it. Gardeners, parcels, dog owners and whoever warns
of ice have the same words, and beside them words of their own.
"""

from __future__ import annotations

from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import NAME, TITLED, YOU, Form, form, words

# Words that these forms hang on, for the gate in threat_grammar.py.
_HUNG_ON = """
wearing sharpened oiled loaded cleaned dug picked measured home bags bag box bucket hearse pieces lose windscreen windshield
pavement bumper visit visiting licence parole prison jail nick tag accidents breathing existing dog cat pup puppy horse
operating morgue intensive ambulance slab grave obituary undertaker undertakers coffin wheelchair mortuary a&e
"""
READIED = frozenset(_HUNG_ON.split())

_YOUR = r"(?:your|ur|yer|yr|yowr)"
_HIS = rf"(?:{_YOUR}|his|her|their|that|{TITLED}'s|{NAME}'s)"
_WHO = rf"(?:{YOU}|he|she|they|{TITLED}|{NAME}|(?:that|this|the|any)\s+(?:\w+\s+)?{words('role')})"
_SHALL = r"(?:'ll|'s\s+(?:gonna|going\s+to)|'re\s+(?:gonna|going\s+to)|\s+(?:will|shall|gonna|going\s+to|is\s+going\s+to|are\s+going\s+to|can|could|might))"
_TOOL = rf"(?:spade|shovel|axe|hatchet|pitchfork|garden\s+fork|saw|shears|scythe|sickle|rope|{words('weapon.arms')})"
_NO_SPORT = r"\b(?:film|novel|book|episode|series|museum|play|panto\w*|game|quiz|halloween|inquest|trial|condolences|rip|lol|haha\w*)\b"


def readied() -> tuple[Form, ...]:
    """All forms of this file."""
    return (*_tools(), *_ends(), *_visits(), *_mishaps())


def _hint(pattern: str, *, also: str = "", nowhere: str = _NO_SPORT, across: bool = False) -> Form:  # fmt: skip
    return form("watch_out", "R2d", VEILED, pattern, "ambiguous", also=also, nowhere=nowhere, across=across)  # fmt: skip


def _tools() -> tuple[Form, ...]:
    """A tool made ready with a place for it, or a weapon in the hand of one who has nothing to lose."""
    plants = r"\b(?:trees?|plant\w*|rose\w*|allotments?|ponds?|bulbs?|gardens?|compost|sheds?|fences?|posts?|potatoes|veg\w*|hedges?|raised\s+beds?|veg|flowers?|logs?|firewood|bonfire|pumpkins?|carv\w+|roast|turkey|kitchen|clays?|range|rabbits?|pigeons?)\b"
    sporting = r"\b(?:clays?|pigeons?|rabbits?|amnest\w+|hand(?:ed|ing)?\s+(?:it\s+)?in|licens\w+|collection|antique|museum|cabinet|certificate|sword\s+dance|rope\s+(?:swing|ladder|bridge)|tug\s+of\s+war|re-?enact\w*)\b"
    ready = rf"\bi(?:'ve|\s+have)?\s+(?:already\s+|just\s+|even\s+)?(?:sharpened|oiled|loaded|cleaned|polished|dusted\s+off|got\s+out|fetched)\s+(?:the|my|me|our|a)\s+(?:\w+\s+)?{_TOOL}\b"
    spot = rf"\b(?:picked|found|chosen|dug|measured|marked|got)\s+(?:out\s+)?(?:the|a|{_YOUR}|that|just\s+the)\s+(?:\w+\s+)?(?:spot|hole|place|ditch|patch|plot|grave|pit|tree|beam|lay\s?by)\b"
    held = rf"\b(?:i(?:'ve|\s+have|\s+still)?(?:\s+still)?\s+(?:got|have|keep)|there'?s)\s+(?:an?|my|the|grandad'?s|dad'?s)\s+(?:[\w']+\s+){{0,3}}?{words('weapon.arms')}\b[^.!?]{{0,50}}?\b(?:nothing\s+(?:left\s+|else\s+)?to\s+lose|not\s+afraid\s+to\s+use\s+it|{_YOUR}\s+name\s+on\s+it|(?:i\s+)?know\s+how\s+to\s+use\s+it)\b"
    return (
        _hint(ready, also=spot, nowhere=plants, across=True),
        _hint(held, nowhere=sporting, across=True),
    )


def _ends() -> tuple[Form, ...]:
    """How somebody will leave, where the next surgery will be held, and what a face should meet."""
    things = r"\b(?:leaves|clothes|jumble|parcels?|recycl\w*|rubbish|litter|shopping|chips|takeaway|leftovers|cakes?|toys|donat\w*|sandbags?|kittens?|hamster|ashes|hedgehogs?)\b"
    bags = rf"\b{_WHO}(?:{_SHALL}\s+(?:all\s+)?(?:be\s+)?(?:go(?:ing)?|leav(?:e|ing)|com(?:e|ing)\s+(?:out|back)|carried|taken|sent)|\s+(?:goes|go|leaves?|comes?\s+(?:out|back)|is\s+(?:going|leaving)|gets?\s+(?:carried|sent|taken))|'s\s+(?:going|leaving))\s+(?:(?:home|here|out|back|away|there|off|my\s+\w+|this\s+\w+|round\s+here)\s+){{0,2}}in\s+(?:(?:several|a\s+(?:few|lot\s+of)|lots\s+of|many|two|three|a\s+hundred|\d+)\s+(?:pieces|bits|bags|boxes)|(?:an?\s+|several\s+|some\s+|the\s+back\s+of\s+a\s+)?(?:bin\s?bags?|body\s?bags?|hearse|coffin|wooden\s+box|bucket|skip|private\s+ambulance)|a\s+box)\b"
    slab = r"(?:operating\s+table|hospital\s+bed|intensive\s+care|(?:the\s+|a\s+)?(?:morgue|mortuary)|ambulance|hearse|coffin|slab|a\s?&\s?e|graveside|early\s+grave|wheelchair|undertakers?'?s?|crematorium|body\s?bag|obituar(?:y|ies)(?:\s+(?:page|column)s?)?)"
    next_one = rf"\b{_HIS}\s+(?:next|last|final)\s+(?:\w+\s+)?(?:surgery|meeting|appointment|speech|interview|ride|journey|trip|photo(?:\s+op)?|picture|selfie|outing|walk|bed|campaign\s+stop)\s*(?:{_SHALL}\s+(?:well\s+)?be|\s+(?:is|was))\s+(?:held\s+)?(?:on|in|from|at|to)\s+(?:an?\s+|the\s+)?{slab}\b"
    ward = r"\b(?:hospital\s+(?:closure|campaign|trust|visit)|get\s+well|operation|recover\w*|cancer|hip|knee|poorly|prayers|thinking\s+of|ambulance\s+(?:station|service|crew|response)|history\s+(?:walk|tour)|war\s+graves|remembrance|disab\w+|accessib\w*)\b"
    meets = rf"\b(?:love|like|want|pay(?:\s+good\s+money)?|live|dying|cannot\s+wait|can'?t\s+wait)\s+to\s+see\s+{_HIS}\s+(?:[\w-]+\s+){{0,3}}?(?:face|head|skull|teeth|gob|mush|git|nose)\s+(?:go(?:ing)?|fly(?:ing)?|put|meet(?:ing)?|hit(?:ting)?|bounc(?:e|ing)|smash\w*|slam\w*)\s+(?:straight\s+|head\s?first\s+|right\s+)?(?:(?:through|into|under|off|against)\s+)?(?:an?|the|that|some|my)\s+(?:\w+\s+)?(?:wind(?:screen|shield)|window|wall|pavement|kerb|bumper|brick|bus|train|lorry|fist|boot|door|shovel|dashboard)\b"
    chain = rf"\b(?:{YOU}|he|she){_SHALL}\s+(?:soon\s+)?be\s+wearing\s+(?:that|your|his|her|the)\s+(?:\w+\s+)?(?:chain|tie|lanyard|scarf|rosette|robes?|hat|suit|badge)\b[^.!?]{{0,25}}?\b(?:in|at\s+the\s+bottom\s+of|under)\s+(?:the|a)\s+(?:canal|river|ground|lake|sea|reservoir|quarry|docks?|coffin|morgue|weir|harbour)\b"
    return (
        _hint(bags, nowhere=things),
        _hint(next_one, nowhere=ward),
        _hint(meets),
        _hint(chain, nowhere=r"\b(?:charity|dip|swim\w*|raft|duck\s+race|regatta|boat|sponsor\w*|wetsuit|lol|haha\w*)\b"),
        _hint(r"\b(?:do\s+(?:us|me|everyone|everybody|the\s+(?:world|town|planet)|yourself|humanity)\s+(?:all\s+)?a\s+favour\s*(?:and|,|&|n)|(?:^|[,.!]\s*)(?:just|please|kindly|why\s+don'?t\s+you(?:\s+just)?))\s+(?:just\s+)?(?:stop|quit|give\s+up)\s+(?:breathing|existing|living)(?=\s*$|\s*[.,!?])"),
    )  # fmt: skip


def _visits() -> tuple[Form, ...]:
    """A visit that is not for tea, and a kinsman who is out and remembers."""
    social = r"(?:for\s+(?:an?\s+)?(?:tea|cuppa|coffee|cake|chat|biscuits?|small\s+talk|pleasure|the\s+good\s+of\s+my\s+health)|(?:an?\s+)?(?:social|friendly|courtesy|pleasant|nice|polite)(?:\s+(?:call|visit|chat|one))?)"
    visit = rf"\b(?:pay(?:ing)?\s+(?:{YOU}|him|her|them|{TITLED}|{NAME})\s+an?\s+(?:little\s+|wee\s+|late\s+)?visit|visiting\s+(?:{YOU}|him|her|them)|(?:come|coming|popping|calling|be)\s+(?:round|over)(?:\s+to\s+(?:yours|his|hers|{_YOUR}\s+\w+))?)\b[^.!?]{{0,30}}?\b(?:it\s+|this\s+|that\s+)?(?:won'?t|wont|will\s+not|isn'?t|ain'?t|not\s+gonna|not|'ll\s+not)\s+(?:be\s+)?{social}"
    armed = r"\bpay(?:ing)?\s+(?!(?:for|the\s+price)\b)[^.!?;]{2,60}?\s+an?\s+(?:little\s+|wee\s+|late\s+)?visit\b[^.!?]{0,20}?\bwith\s+(?:an?|some|the|our|my|your)?\s*(?:jerry\s?cans?|petrol|can\s+of\s+petrol|box\s+of\s+matches|matches|lighter(?!\s+[a-z])|molotovs?|(?:baseball\s+|cricket\s+)?bats?|hammers?|sledge\s?hammers?|bricks?|crowbars?|machetes?|kni(?:fe|ves)|shotguns?)\b"
    council = r"\b(?:petitions?|bailiffs?|inspector|inspection|auditors?|press|reporters?|film\s+crew|canvass\w*|leaflets?|election|votes?|votings?|complaints?|measure\w*|survey\w*|meter|plumb\w*|boiler)\b"
    kin = r"(?:lad|brother|son|cousin|fella|uncle|husband|dad|mate|boy|nephew|bloke|old\s+man)"
    out = rf"\b(?:my|our|me)\s+(?:\w+\s+)?{kin}(?:'s|s|\s+is|\s+gets|\s+comes|'ll\s+be|\s+will\s+be)\s+out\s+(?:of\s+(?:prison|jail|nick|the\s+nick|clink)|on\s+(?:licence|parole|tag|bail)|inside|soon|(?:this|next|on)\s+\w+|in\s+a\s+(?:week|fortnight|month))\b[^!?]{{0,60}}?\b(?:remembers?|knows?|hasn'?t\s+forgot\w*|never\s+forgets?|wants?\s+(?:a\s+)?(?:quiet\s+)?word|asking|been\s+asking|been\s+told|looking\s+forward\s+to\s+(?:meeting|seeing)|can'?t\s+wait\s+to\s+(?:meet|see))\s*(?:[\w']+\s+){{0,3}}?(?:who|where|what\s+(?:{YOU}|she|he)|{YOU}|{_YOUR}|{TITLED})\b"
    help_him = r"\b(?:job|housing|flat|probation|support|help|proud|sober|clean|fresh\s+start|rehab\w*|hospital|mistakes?|learn\w*|apprentic\w*|thank\w*|kind(?:ness)?)\b"
    return (
        _hint(visit, nowhere=council),
        _hint(armed),
        _hint(out, nowhere=help_him, across=True),
    )


def _mishaps() -> tuple[Form, ...]:
    """Accidents that happen on somebody's own ladder, and what their dog might eat."""
    safety = r"\b(?:ic(?:e|y)|frost\w*|grit\w*|snow\w*|junctions?|crossings?|roads?|pot\s?holes?|please|health\s+and\s+safety|helmets?|hi-?\s?vis|everyone|everybody|folks|insur\w*|cones?|bit\s+of\s+help|hold\s+(?:it|the)|lend\s+you|volunteer\w*|love|xx?|us|we|our|my)\b"
    careful = r"(?:mind\s+how\s+(?:you|u)\s+go|watch\s+(?:your\s+step|yourself)|go\s+careful(?:ly)?|be\s+careful|take\s+(?:good\s+)?care\s+(?:of\s+yourself\s+)?(?:out\s+there|on|when|up))"
    ladder = rf"\baccidents\s+(?:do\s+|can\s+|will\s+)?happen\b[^!?]{{0,50}}?\b{careful}\b[^!?]{{0,50}}?\b(?:{_YOUR}|those|them)\s+(?:\w+\s+)?(?:posters?|leaflets|bike|ladders?|round|walk|run|drive\s+home|stairs|canvassing|signs?|placards?|boards?|dog|way\s+home)\b|\b{careful}\b[^!?]{{0,60}}?\b(?:{_YOUR}|those|them)\s+(?:\w+\s+)?(?:posters?|leaflets|bike|ladders?|round|walk|run|drive\s+home|stairs|canvassing|signs?|placards?|boards?|dog|way\s+home)\b[^!?]{{0,30}}?\baccidents\s+(?:do\s+|can\s+|will\s+)?happen\b"
    warned = r"\b(?:pellets?\s+(?:left|put|all\s+over)|verges?|council|sprayed|weedkiller|please|careful|everyone|folks|chocolate|raisins|grapes|vets?\s+(?:says?|bills?)|bait\s+(?:left|found)|park|beach|reported|warning|mine|ours)\b"
    ate = rf"\b(?:pity|shame|sad|awful|terrible|heartbreaking|tragic)\s+if\s+(?:{_YOUR}|that|the|his|her)\s+(?:[\w-]+\s+){{0,3}}?(?:dog|cat|pup|puppy|horse|pony|rabbit|labrador|spaniel|kitten|mutt)(?:\s+of\s+yours)?\s+(?:ate|eats|swallow(?:s|ed)|got\s+hold\s+of|gets?\s+hold\s+of|found|finds|lick(?:s|ed)|drank|drinks|had|picked\s+up)\s+(?:something|a\s+bit\s+of|the\s+wrong|some|any|poison|antifreeze|slug|rat|a\s+(?:bad|dodgy|nasty|funny|poisoned))\b"
    return (_hint(ladder, nowhere=safety, across=True), _hint(ate, nowhere=warned))
