"""English forms of intimidation that foretell and advise: mishaps told "just saying", friends who cannot be held back,
who went missing for less, care that is urged before a vote, what comes round with a mask on, post to be opened with care.

As in threat_asides.py nobody says what will be done, so a person always reads it, and software never hides on it.
"""

from __future__ import annotations

from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import GROUP, NAME, TITLED, Form, form

# Words that these forms hang on, for the gate in threat_grammar.py.
_HUNG_ON = """
accidents things brakes houses homes sheds barns cars dogs cats windows people folk kids responsible accountable
answerable hold control stop call missing disappeared vanished buried killed drowned burnt less nobody never
consider think mind urge advise wise friendly karma round around justice payback careful open opening post parcel
parcels mail letters remember know forgotten takes body bottle bottles much only happen women children men shops
vans garages offices buildings horses ponies pets tyres boats thatch letterbox learned learnt taught recall rein
lads transit dynamite
"""
PORTENTS = frozenset(_HUNG_ON.split())

_YOU = r"(?:you|u|ya|ye|yer|yous|youse|yow|thee|'?ee)"
_YOUR = r"(?:your|ur|yer|yr|his|her|their|thi|thy)"
_LAST = r"(?=\W*$)"
_MATES = rf"(?:them|'?em|him|her|(?:the|my|our|me|these|those|some\s+of\s+the|all\s+the)\s+(?:\w+\s+){{0,2}}?(?:lads?|boys?|men|blokes|fellas|mates?|brothers?|cousins?|uncles?|sons?|dad|husband|family|neighbours|crowd|mob|estate|street|members|followers|{GROUP}+)|(?:(?:other|angry|some)\s+)?(?:people|folk|lads|men|blokes|others)|every(?:one|body)|some\s?(?:one|body)|our\s+{NAME})"
# A vote, a signature or a word that somebody is to think twice about.
_ACT = rf"(?:(?:cast(?:ing)?|giv(?:e|ing)|us(?:e|ing))\s+(?:that|your|the|ur|a)\s+(?:\w+\s+)?votes?|vot(?:e|ing)\b(?!\s+to\s+(?:close|shut|cut|axe|scrap|end|sell|stop|lose))|sign(?:ing)?\b|put(?:ting)?\s+(?:your|ur)\s+(?:name|hand|signature)|rais(?:e|ing)\s+(?:your|that)\s+hand|approv(?:e|ing)\b|press(?:ing)?\s+(?:send|ahead|on)|(?:open|opening)\s+(?:your|that)\s+(?:\w+\s+)?(?:mouth|gob|trap)|(?:say|saying|post|posting|write|writing|speak|speaking|do|doing)\s+(?:anything|another|any\s+more|again|that|out|one\s+more)|stand(?:ing)?\s+(?:again|up\s+(?:on|in|at)|for\s+(?:re-?)?election)|go(?:ing)?\s+(?:any\s+further|ahead|through\s+with|on\s+with|to\s+the\s+(?:police|papers|press))|(?:give|giving)\s+evidence|(?:support|supporting|back|backing)\s+(?:this|that|the)\b|tak(?:e|ing)\s+(?:this|that|it)\s+(?:any\s+)?further|{_YOU}\s+(?:decide|reply|answer|turn\s+up)\b)"


def portents() -> tuple[Form, ...]:
    """All forms of this file."""
    return (
        *_mishaps(),
        *_unanswerable(),
        *_missing(),
        *_urged_care(),
        *_comes_round(),
        *_post(),
        *_skills(),
    )


def _mishaps() -> tuple[Form, ...]:
    """What befalls people and houses, "just saying": who asks for a crossing says that accidents happen, and no more."""
    can = r"(?:(?:do|can|will|could|may|might|often|always|tend\s+to|sometimes|easily|all|just|so\s+easily|have\s+been\s+known\s+to|are\s+known\s+to)\s+){0,3}"
    happen = rf"(?:(?:accidents|mishaps|(?:terrible|nasty|bad|horrible|awful|strange|unfortunate)\s+things)\s+{can}happen|(?:houses|homes|sheds|garages|barns|cars|vans|caravans|shops|offices|buildings|stables|boats|thatch(?:ed\s+roofs)?)\s+{can}(?:burn(?:\s+down)?|catch\s+fire|go\s+(?:up(?!\s+(?:in\s+(?!smoke|flames)|for|to|by))|on\s+fire)|get\s+(?:burnt|burned|torched|bricked|keyed|smashed))|(?:they|these\s+things|that\s+sort\s+of\s+thing|wooden\s+\w+|thatch)\s+{can}(?:so\s+)?(?:burn|catch\s+fire|go\s+up\s+in\s+(?:smoke|flames)|get\s+torched)|brakes\s+{can}(?:fail|go|get\s+cut)|tyres\s+{can}(?:burst|get\s+slashed|go\s+down)|windows\s+{can}(?:break|smash|get\s+(?:broken|bricked|smashed|put\s+(?:in|through))|go\s+(?:in|through))|(?:dogs|cats|pets|horses|ponies|puppies)\s+{can}(?:go\s+missing|disappear|eat\s+things|get\s+(?:poisoned|run\s+over|hurt|ill|out|shot))|(?:kids|children|people|folk|women|men|councillors|husbands|wives|{GROUP}+)\s+{can}(?:go\s+missing|disappear|vanish|drown|burn|get\s+(?:hurt|jumped|knocked\s+(?:down|over)|run\s+over|stabbed|followed(?:\s+home)?|burnt|burned|attacked|mugged|shot|beaten\s+up)|have\s+(?:\w+\s+)?(?:accidents|falls)|fall\s+(?:off|in|down)|slip(?:\s+and\s+fall)?))"
    aside = r"(?:(?:i'?m\s+|im\s+|only\s+|am\s+)?just\s+(?:saying|sayin'?|a\s+thought|an?\s+observation|putting\s+it\s+out\s+there)|(?:i'?m\s+)?only\s+(?:saying|sayin'?)|(?:is\s+|that'?s\s+)?all\s+(?:i'?m|im)\s+(?:saying|sayin'?)|js\b|if\s+(?:you|u|ya)\s+(?:know|get|catch)\s+(?:what|my|wot)\s+(?:i\s+mean|drift|meaning)|think\s+on|nudge\s+nudge|[\U0001f609\U0001f60f\U0001f642\U0001f643\U0001f608\U0001f525]|so\s+i\s+(?:hear|heard|am\s+told)|tick\s+tock|remember\s+that|bear\s+(?:it|that)\s+in\s+mind)"
    named = rf"\baccidents\s+{can}happen(?:,?\s+(?:don'?t\s+they|to\s+(?:councillors?|cllrs?|politicians|mps|officers|mayors?|people\s+like\s+(?:you|him|her)|(?:people|folk|those|them)\s+(?:who|that|as|what)\s+(?:stick|poke|grass|snitch|cross|talk|ask|interfere|meddle|upset|vote|sign|mess)\w*\b[^.!?]{{0,30}}?))(?:\s+(?:too|an\s+all|as\s+well|all\s+the\s+time))?|[\s,]+(?:{TITLED}|councillor|cllr)){_LAST}|\bfunny\s+how\s+accidents\s+{can}happen\s+(?:to|when)\b"
    heeded = r"\b(?:crossings?|zebra|council|speed\w*|slow\w*|limits?|bumps?|humps?|cameras?|please|pls|sort|sorted|petition\w*|lights?|lighting|lamps?|lit|grit\w*|repair\w*|fix\w*|mend\w*|need|needs|needed|reduc\w*|calming|lorr(?:y|ies)|hgvs?|cyclists?|bikes?|potholes?|junction|roundabout|signs?|signage|barriers?|railings?|fenc\w+|lifeguards?|pavements?|kerbs?|mirror|traffic|drivers?|motorists?|traffic|ambulance|reported|report|first\s+aid|helmets?|insur\w*|sprinklers?|alarms?|detectors?|cladding|fireworks?|vets?|leads?|chip(?:ped)?|worry|sorry|recover\w*|get\s+well|sign\s+up|resurfac\w*|hedges?|flood\w*|e-?scooters?|statistic\w*|prosecco|wine|lol|haha\w*|cake|knit\w*|bollards?)\b"
    return (
        form("shame_if", "R2d", VEILED, rf"\b{happen}\b[^.!?]{{0,60}}?[\s,;.…–-]*{aside}", "ambiguous", across=True, unless="sport", nowhere=heeded),
        form("shame_if", "R2d", VEILED, named, "ambiguous", unless="sport", nowhere=heeded),
    )  # fmt: skip


def _unanswerable() -> tuple[Form, ...]:
    """Others, or oneself, who cannot be answered for or held back. Clubs answer for nothing in the cloakroom, either."""
    duty = r"(?:i|we)\s*(?:can'?t|cannot|can\s+not|won'?t|wont|wouldn'?t|cant|will\s+not|'m\s+not|am\s+not|not|shan'?t|refuse\s+to|stop)\s+(?:(?:going\s+to|always|really|even)\s+)?(?:(?:be|being)\s+)?(?:held\s+)?(?:responsible|accountable|answerable|liable|to\s+blame)"
    does = rf"\s+(?:for|if)\s+(?:(?:what|anything|whatever|how)\s+)?(?:that\s+)?(?:{_MATES}|they|he|she|we)(?:\s+(?:round|in|on|from|at|of)\s+(?:here|there|(?:this|the|our)\s+\w+))?(?:'ll|'d|\s+will|\s+might|\s+may|\s+could|\s+would)?\s+(?:\w+\s+)?(?:do(?:es)?|get\s+up\s+to|decides?|comes?\s+(?:up\s+with|round)|reacts?|gets?|takes?|finds?|turns?|loses?|goes?|sees?|pays?)\b"
    mine = rf"\s+for\s+(?:(?:what|anything|whatever)\s+i(?:'ll|'d|\s+will|\s+might|\s+may)?\s+do\s+(?:to\s+(?:{_YOU}|him|them|her|{TITLED})\b|when\s+i\s+(?:see|find|catch)|if\s+i\s+(?:see|find|catch))|what\s+happens\s+(?:to\s+(?:{_YOU}|him|her|{TITLED}|{_YOUR}\s+\w+)\b|if\s+(?:{_YOU}|he|she|{TITLED})\s+(?:\w+\s+)?(?:come|comes|set|sets|show|shows|turn|turns|step|steps|walk|walks|knock|knocks)\b))"
    reach = rf"\b(?:angry|fuming|raging|furious|livid|boiling|hot-?\s?headed|tempers?|blood\s+(?:is\s+)?up|out\s+for\s+blood|(?:know|knows|told|tell|given|gave|shown|showed|got|seen)\s+(?:(?:them|him|all|you|exactly|now)\s+){{0,2}}(?:where|which|when|what\s+(?:time|car)|{_YOUR}\s+(?:address|road|house|street|route))|where\s+{_YOU}\s+(?:live|drink|park|walk|sleep|work|shop)|do\s+to\s+(?:{_YOU}|him|her|{TITLED}|the\s+\w+)|if\s+(?:{_YOU}|he|she|{TITLED})\b|unless\s+{_YOU}|(?:after|when|once)\s+{_YOU}|(?:come|comes|set\s+foot|show\s+(?:your|his|her)\s+face|turn\s+up)\b|{_YOUR}\s+(?:house|home|car|door|family|kids|wife|husband))"
    held = rf"\b(?:i|we)\s*(?:can'?t|cannot|cant|won'?t|wont|don'?t\s+know\s+(?:how\s+(?:long|much\s+longer)|if|that)\s+(?:i|we)\s+can|not\s+sure\s+(?:how\s+(?:long|much\s+longer)|that|if)\s+(?:i|we)\s+can|'m\s+(?:struggling|finding\s+it\s+hard)\s+to|(?:won'?t|'ll\s+not)\s+be\s+able\s+to|(?:can\s+)?only(?:\s+so\s+long\s+(?:i|we)\s+can)?)\s+(?:keep\s+|always\s+|keep\s+on\s+)?(?:hold(?:ing)?|keep(?:ing)?|rein(?:ing)?|call(?:ing)?|pull(?:ing)?)\s+{_MATES}\s+(?:all\s+)?(?:back|off(?=\W*$|\s+(?:you|him|her|much|for|once|now)\b)|in\s+(?:check|line)|under\s+control|calm|(?:on|under)\s+(?:a|the)\s+(?:lead|leash)|away\s+from\s+(?:{_YOU}|him|her|{_YOUR}))|\b(?:so\s+long|so\s+much|much\s+longer|the\s+only\s+(?:thing|one|person|reason))\b[^.!?]{{0,20}}?\b(?:hold(?:ing)?|keep(?:ing)?)\s+{_MATES}\s+(?:all\s+)?(?:back|off\s+(?:you|him|her)|away\s+from\s+(?:{_YOU}|{_YOUR}))"
    at_you = rf"\b(?:{_YOU}|ur|your|{TITLED}|councillor|cllr|him|her)\b"
    meek = r"\b(?:insurance|insured|valuables|cloak\s?room|belongings|lost|theft|property|car\s+park|parking|vehicles|damage\w*|injur\w+|refunds?|members\s+(?:post|say|write)|terms|policy|policies|guidelines|dogs?|cats?|sheep|cows?|horses?|goats?|toddlers?|toddler|kids|grandkids|children|pupils|cake|cakes|biscuits?|chocolate|chips|wine|gin|beer|pub|sale|sales|tickets?|dance|dancing|karaoke|sing|singing|cry|tears|laugh\w*|giggles?|match|game|pitch|goals?|score|ketchup|curry|christmas|santa|excite\w*|votes?|voters|ballot|elections?|polls?|lol|haha\w*|editors?|edits?|wikipedia|articles?|wiki)\b"
    return (
        form("know_people", "R2d", VEILED, rf"\b{duty}(?:{does}|{mine})", "ambiguous", also=reach, unless="sport", nowhere=meek),
        form("know_people", "R2d", VEILED, held, "ambiguous", also=at_you, unless="sport", nowhere=meek),
    )  # fmt: skip


def _missing() -> tuple[Form, ...]:
    """Who went missing for less, and where nobody would find a body. Who breaks down there needs a phone mast."""
    who = rf"(?:people|folks?|men|women|blokes|lads|others|plenty|some|many|better\s+(?:men|people|women|folk)(?:\s+than\s+\w+)?|bigger\s+(?:men|people|names)(?:\s+than\s+\w+)?|councillors|politicians|mps|mayors|landlords|a\s+man|many\s+a\s+(?:man|\w+)|a\s+few|one\s+or\s+two|{GROUP}+)"
    have = r"(?:(?:have|has|'ve|hav|had|been|get|got|gets|was|were|known|to|used|do|can|just|all|round|here|off|these|them|this|those|on|in|that|who)\s+){0,6}"
    gone = r"(?:(?:go|gone|went|going)\s+missing|disappear(?:ed)?|vanish(?:ed)?|(?:killed|murdered|hurt|buried|shot|stabbed|burn(?:t|ed)(?:\s+out)?|hanged|hung|strung\s+up|battered|drowned|kneecapped|knifed|glassed|crippled|beaten(?!\s+(?:by|in\s+(?:elections?|the\s+vote)))|lynched|thrown\s+(?:in|off)|put\s+in\s+(?:hospital|the\s+ground|a\s+\w+)|found\s+(?:dead|floating|in\s+(?:the|a)\s+\w+))|(?:had\s+)?their\s+(?:\w+\s+)?(?:legs?|knees?|kneecaps?|fingers?|arms?|jaws?|teeth|heads?|windows|houses?|cars?|homes?|vans?|sheds?|throats?)\s+(?:broken?|smashed|burn(?:t|ed)|torched|done|cut|bricked|put\s+(?:in|through)|kicked\s+in|knocked\s+out|caved\s+in)|died|(?:ended?|finished|finish)\s+up\s+(?:in|under|at\s+the\s+bottom)\s+(?:of\s+)?\w+(?:\s+\w+)?|lost\s+(?:their\s+)?(?:teeth|fingers|kneecaps|legs|lives|houses|ears))"
    less = rf"\b{who}(?:'ve|\s+have)?\s+{have}{gone}\b[^.!?]{{0,50}}?\bfor\s+(?:(?:a\s+(?:lot|good\s+deal|hell\s+of\s+a\s+lot)|much|far|way|even|doing|saying)\s+)?less\b"
    found = r"\b(?:they|police|divers|people)(?:'ve|\s+have)?\s+(?:found|dragged|pulled|fished)\s+(?:people|men|bodies|folk|lads|women|better\s+\w+)(?:\s+out)?\s+(?:in|under|of|from|off|at\s+the\s+bottom\s+of)\s+(?:that|the|them|those|this)\s+\w+\b[^.!?]{0,20}?\bfor\s+(?:(?:a\s+lot|much|far|way)\s+)?less\b"
    land = r"\b(?:moors?|bogs?|river|woods?|forest|quarr(?:y|ies)|ditch|canal|cut|sea|lake|loch|lough|reservoir|rhynes?|fens?|marsh\w*|fields?|slurry|pit|mine\s?shaft|shaft|mud|hills?|mountains?|beach|concrete|patio|landfill|well|dyke|barn|sands?|estuary|peat|dale|fells?|levels|spring|weeks)\b"
    lost = rf"\b(?:nobody|no\s?one|no\s+bugger|they|no\s?body)(?:'d|'ll|\s+would|\s+will)?\s+(?:(?:ever|never|not)\s+)?(?:be\s+able\s+to\s+)?(?:find|look\s+for|hear)\s+(?:{_YOU}|him|{_YOUR}\s+(?:body|corpse|bones|remains)|(?:the|a)\s+(?:body|corpse|bones|remains))(?=\W*$|\s*[,.!;]|\s+(?:til|till|until|for\s+(?:weeks|months|years|days)|there|out|in\s+(?:the|that|them)|ever|screaming|scream|under|down)\b)"
    depth = rf"\b(?:that'?s|it'?s|there'?s|there\s+is|plenty\s+of|loads\s+of|lots\s+of)\s+(?:an?\s+)?(?:(?:lot|load)s?\s+of\s+)?(?:(?:deep|big|lonely|wide|long|empty|dark|cold|old|soft)\s+){{0,2}}(?:\w+\s+)?(?:water|moors?|bogs?|river|woods?|quarr(?:y|ies)|lake|sea|reservoir|mine\s?shafts?|forest|holes?|graves?)\b[^.!?]{{0,30}}?\b(?:to\s+(?:lose|hide|bury|put|dump)\s+(?:an?\s+(?:body|man|woman|councillor|person|corpse)|some\s?(?:one|body)|{_YOU})|for\s+(?:an?\s+body|someone\s+like\s+{_YOU}))"
    tale = r"\b(?:wars?|soldiers?|history|histor\w+|century|centuries|regime|dictator\w*|films?|books?|novels?|series|medieval|police|wikipedia|articles?|signal|phones?|mast|ambulances?|postcodes?|what3words|lost|rescue|walkers?|fog|broke(?:n)?\s+down|hide\s+and\s+seek|bus\s+stop|murder\s+mystery|countries|country|saudi|russia|china|iran|protest\w*|pothole\w*|fish\w*|google|search\w*|sat\s?nav)\b"
    return (
        form("next_victim", "R2d", VEILED, rf"{less}|{found}", "ambiguous", unless="sport election office", nowhere=tale),
        form("leaving", "R2a", "A threat to a person's life", lost, "ambiguous", unless="sport election", also=land, nowhere=tale),
        form("leaving", "R2d", VEILED, depth, "ambiguous", unless="sport", nowhere=tale),
    )  # fmt: skip


def _urged_care() -> tuple[Form, ...]:
    """Care for oneself and one's own that is urged on somebody before they vote, sign or speak; a word to the wise."""
    urge = r"(?:(?:i'?d|i\s+would)\s+(?:\w+\s+)?|(?:i|we)(?:'d|\s+would|\s+do)?\s+(?:\w+\s+)?(?:urge|advise|suggest|ask|invite|beg|recommend|counsel|caution|encourage|want)\s+(?:that\s+)?(?:you|him|her|councillor|cllr)?(?:\s+to)?\s+|(?:^|[,;:]\s*)(?:please\s+|just\s+|so\s+|perhaps\s+|maybe\s+|do\s+|kindly\s+){0,3}|\byou\s+(?:might|may|should|ought\s+to|want\s+to|need\s+to|'d\s+(?:best|better)|would\s+do\s+well\s+to|had\s+better|better)\s+(?:want\s+to\s+|like\s+to\s+)?)"
    weigh = r"(?:consider|think\s+(?:\w+\s+){0,3}?(?:of|about|on)|ask\s+yourself\s+(?:what|how|who|whether|where|if)|reflect\s+on|look\s+to|mind|remember|weigh(?:\s+up)?|spare\s+a\s+thought\s+for|bear\s+in\s+mind|have\s+a\s+think\s+about|take\s+(?:care|thought)\s+(?:of|for)|worry\s+about|be\s+mindful\s+of)"
    dear = rf"(?:{_YOUR}|ur)\s+(?:(?:own|personal|family'?s?|wife'?s?|husband'?s?|children'?s|kids'?)\s+){{0,2}}(?:safety|security|health|well-?being|welfare|li(?:fe|ves)|wife|husband|kids|children|family|families|daughters?|sons?|mother|mum|mam|house|home|teeth|knees|kneecaps|neck|car|dog|windows|pretty\s+face|face)\b"
    # Whose safety is a councillor's office to think of.
    others = r"\b(?:residents?|constituents?|voters?|pupils|pedestrians|patients?|tenants?|road\s+safety|climate|smok\w+|asbestos|asylum|other\s+people|everyone|workload|burn\s?out|stress\w*|rest|overdo\w*|committees?|take\s+it\s+easy|diet|energy|fuel|tax|pension|insur\w*|scam\w*|posthumous|organ\s+donor|electric|solar|double\s+glazing|heat\s+pumps?|mortgage|data|online|privacy|jabs?|vaccin\w*|smear|screening|postal|voter\s+id|party|proud|love\s+(?:you|your|this|the|it|to))\b"
    wise = r"(?:(?:this\s+is|that'?s|it'?s|call\s+it)\s+(?:me\s+(?:giving|offering)\s+(?:you\s+)?)?)?(?:(?:an?\s+|just\s+a\s+)?(?:quiet\s+|friendly\s+)?word\s+to\s+the\s+wise|(?:an?\s+|just\s+|some\s+|bit\s+of\s+|piece\s+of\s+|last\s+|final\s+){0,3}friendly\s+(?:bit\s+of\s+|piece\s+of\s+|word\s+of\s+)?(?:advice|warning|word|reminder|tip)|(?:take|consider|call|treat)\s+(?:it|this|that)\s+(?:as\s+)?(?:an?\s+)?(?:friendly\s+|last\s+|final\s+|gentle\s+)?(?:warning|advice)|for\s+your\s+own\s+(?:good|safety|sake|health)|you'?ve\s+been\s+(?:warned|told|advised))"
    order = r"(?:(?:don'?t|dont|do\s+not|never|i\s+wouldn'?t|best\s+not|better\s+not)\s+(?:\w+\s+)?(?:(?:answer|open)\s+(?:the|your|that)\s+(?:\w+\s+)?door|show\s+(?:your|ur)\s+face|walk\s+(?:home|alone|back|the\s+dog)|be\s+(?:in|(?:at\s+)?home|there|alone|around|about)\s+(?:when|on|tonight|this|at|come)|come\s+(?:round|back|near|to\s+(?:our|this))|sleep\s+(?:at\s+home|too|with)|go\s+(?:home|out)\s+(?:alone|after|tonight)|sit\s+(?:by|near)\s+the\s+window|park\s+(?:there|outside|on\s+our)|drink\s+(?:in|at)\b)|stay\s+(?:away\s+from\s+(?:our|us|my|this)|out\s+of\s+(?:our|this|my|it)|off\s+(?:our|this)\s+(?:estate|site|street))|keep\s+(?:your|ur)\s+(?:\w+\s+)?(?:kids|children|family|wife|husband|dog|nose|mouth|curtains|doors?|head)\s+(?:in|out|away|close|shut|down|locked|indoors|inside|closed|off)|(?:drop|withdraw|pull|bin|forget|leave|retract)\s+(?:it|this|the|that|your)\b(?!\s+(?:plug|trigger))|back\s+(?:off|down)\b|stand\s+down\b|step\s+(?:down|aside|back)\b|walk\s+away\b|watch\s+(?:your|ur)\s+(?:back|mouth|tongue|step)\b|look\s+over\s+your\s+shoulder|lock\s+your\s+(?:doors?|windows))"
    fair = rf"{others}|\b(?:queues?|traffic|storm|ice|icy|snow|weather|park(?:ing)?\s+(?:meter|app|ticket|fine)|apps?|tickets?|busy|wasps?|flood\w*|roadworks|scams?|con\s?m[ae]n|rogue|salesm[ae]n|traders?|doorstep|police|burglar\w*|callers?|developer|contract|writing|quotes?|warranty|planning\s+(?:officer|permission)|edit\w*|wikipedia|articles?|blocked|vandal\w*|admin\w*|page|template|heat|sun|smoke|windows\s+(?:and|are)|fumes|doctors?|gp|water|swim\w*|cows?|bulls?)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"{urge}{weigh}\s+{dear}[^.!?]{{0,60}}?\b(?:before|when|if|next\s+time|while)\s+(?:{_YOU}\s+)?(?:\w+\s+)?{_ACT}|\b(?:before|when|if|next\s+time|while)\s+{_YOU}\s+(?:\w+\s+)?{_ACT}[^.!?]{{0,50}}?{weigh}\s+{dear}", "ambiguous", unless="sport hazard", nowhere=others),
        form("watch_out", "R2d", VEILED, rf"{weigh}\s+{dear}[^.!?]{{0,50}}?[\s,.;:–-]+{wise}|\b{wise}\b[^.!?]{{0,25}}?[\s,.;:–-]+(?:{urge})?{weigh}\s+{dear}", "ambiguous", across=True, unless="sport hazard", nowhere=others),
        form("watch_out", "R2d", VEILED, rf"\b{wise}\b[^.!?]{{0,25}}?[\s,.;:–-]+{order}|(?:^\W*|[,;:]\s*|\bi'?d\s+|\byou\s+(?:should|better|best)\s+){order}[^.!?]{{0,40}}?[\s,.;:–-]+(?:it'?s\s+|that'?s\s+|this\s+is\s+)?{wise}", "ambiguous", across=True, unless="sport hazard election", nowhere=fair),
    )  # fmt: skip


def _comes_round() -> tuple[Form, ...]:
    """What goes round and comes round masked, armed or by night; karma that knows an address. At the polls it may come."""
    fate = r"(?:what(?:ever)?\s+go(?:es)?\s+a?round,?\s+(?:always\s+|usually\s+|soon\s+)?comes?\s+(?:back\s+)?a?round|karma(?:'s|s)?|payback|pay\s?back|comeuppance|retribution|street\s+justice|rough\s+justice|the\s+reckoning|judgement\s+day)"
    armed = r"(?:balaclavas?|transit|no\s+(?:number\s+)?plates|(?:ski\s+)?masks?|baseball\s+bats?|bats?\b(?!\s+(?:colony|boxes?|survey))|hammers?|bricks?|petrol|knife|knives|blades?|machetes?|axe|iron\s+bars?|crowbar|wheel\s+brace|boots|steel\s+toe\w*|fists?|knuckles?|mob[\s-]?handed|tooled\s+up|(?:a\s+few|four|five|six|ten)\s+(?:of\s+)?(?:the\s+|his\s+|my\s+)?(?:lads|mates|brothers|boys)|letter\s?box|(?:1|2|3|4)\s?am\b|(?:two|three|four)\s+in\s+the\s+morning|at\s+night|after\s+dark|in\s+the\s+(?:dark|night)|midnight|while\s+you(?:'re)?\s+(?:are\s+)?(?:a?sleep|in\s+bed|out)|through\s+(?:your|the|a)\s+(?:\w+\s+)?(?:window|door|letter\s?box)|up\s+your\s+(?:drive|path|stairs))"
    knows = rf"\bkarma(?:'s|s|\s+has|\s+have|\s+is|\s+will|'ll)?\s+(?:\w+\s+)?(?:(?:got|knows?|have|found|has)\s+{_YOUR}\s+(?:address|number|house|road|postcode|street)|knows?\s+where\s+{_YOU}\s+(?:live|lives|sleep|park|drink|work)\w*|(?:on\s+(?:its|her|his|the)\s+way|coming|heading)\s+(?:to|up|down|for)\s+{_YOUR}\s+(?:house|door|street|road|drive|home|kids|family)|(?:needs?|wants?|could\s+do\s+with|likes?|gets?)\s+(?:an?\s+)?(?:(?:little|bit\s+of|helping|bit\s+of\s+a)\s+)?(?:hand|push|nudge|help|shove)\b(?=[^.!?]{{0,20}}\b(?:i|we|me|sometimes|along)\b)|(?:wears?|has|carries|drives|brings|likes)\s+(?:an?\s+)?(?:\w+\s+)?(?:balaclava|mask|boots|bat|hammer|transit|van|petrol|knife)|[^.!?]{{0,50}}?\bknows?\s+(?:exactly\s+)?(?:where|which|when|what\s+(?:time|way|car|road))\s+(?:\w+\s+)?{_YOU}\s+(?:\w+\s+)?(?:live|cycle|walk|park|sleep|drink|work|drive|get|go|leave)\w*)"
    play = r"\b(?:films?|panto\w*|halloween|play|bats?\s+(?:box|boxes|survey|colony|roost)|cricket|rounders|votes?|ballot|polls?|elections?|seats?|carousel|roundabout|bus|buses|rugby|game|games|books?|song|songs|lyrics|album|nightclub|bar|police|reported|arrest\w*|party|wikipedia|articles?|hinduism|buddh\w+)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"\b{fate}\b[^.!?]{{0,60}}?\b{armed}", "ambiguous", unless="sport election", nowhere=play),
        form("watch_out", "R2d", VEILED, knows, "ambiguous", unless="sport election", nowhere=play),
    )  # fmt: skip


def _post() -> tuple[Form, ...]:
    """Post to be opened with care, a parcel not to be shaken. Links and scams are to be opened with care, too."""
    care = rf"(?:(?:be|i'?d\s+be|i\s+would\s+be|want\s+to\s+be|better\s+be|best\s+be)\s+(?:\w+\s+)?careful|take\s+care|watch\s+(?:out|yourself)|mind\s+(?:yourself|your\s+fingers|how\s+you\s+go)|think\s+twice|wear\s+(?:some\s+|your\s+)?gloves|use\s+tongs|hold\s+your\s+breath|(?:don'?t|i\s+wouldn'?t|wouldn'?t)\s+(?:bother|be(?:\s+the\s+one\s+to)?|let\s+(?:your|the)\s+(?:kids|wife|husband|secretary|children))|get\s+(?:someone|somebody)\s+else\s+to)\s*,?\s+(?:(?:when|whenever|before|if|about|with|after|while)\s+)?(?:{_YOU}(?:'re|\s+are)?\s+)?(?:open(?:ing)?)\s+(?:up\s+)?(?:your|ur|any|that|the|any\s+more|anything\s+(?:in|that\s+comes\s+in)\s+the|them)\s*(?:\w+\s+)?(?:post|mail|letters?|parcels?|envelopes?|packages?|jiffy\s+bags?|deliver(?:y|ies))\b"
    what = rf"\b(?:careful|watch|mind|think\s+about)\s+what\s+(?:{_YOU}\s+open(?:s)?\b(?:\s+(?:in|from|off)\s+(?:the|your)\s+(?:post|mail|letter\s?box|postman))|comes?\s+through\s+(?:your|the|ur)\s+(?:letter\s?box|(?:front\s+)?door|windows?)\b)"
    sent = r"(?:expect|look\s+out\s+for|watch\s+(?:out\s+)?for|keep\s+an\s+eye\s+out\s+for|there'?s|i'?ve\s+(?:sent|posted)\s+(?:you|u)|i(?:'m|\s+am)\s+sending\s+(?:you|u)|we'?ve\s+(?:sent|posted)\s+(?:you|u)|got)\s+(?:an?\s+|some\s+|another\s+|your\s+)?(?:little\s+|big\s+|nice\s+|special\s+)?(?:parcel|package|present|gift|something|surprise|jiffy\s+bag|envelope|delivery)\b[^.!?]{0,50}?[\s,.;–-]+(?:and\s+)?(?:(?:don'?t|do\s+not|dont|try\s+not\s+to|best\s+not)\s+(?:shake|sniff|drop|breathe|rattle|touch|stand\s+too\s+close)|(?:it|that\s+one|one\s+of\s+them|this\s+one)\s+(?:ticks?|goes\s+(?:bang|boom|off)|bites?|burns?)\b)"
    fair = r"\b(?:scams?|fraud\w*|phish\w*|fake|hoax\w*|royal\s+mail|evri|hermes|dpd|amazon|ebay|vinted|virus\w*|links?|hmrc|dvla|bank|banks|e-?mails?|texts?|messages|customers?|glass|fragile|china|plants?|seeds|cakes?|eggs?|papers?\s+cuts?|bills?|postal\s+votes?|ballots?|everyone|folks|residents?|neighbours?|seagulls?|dog|dogs|puppy|kitten|spiders?|toy|toys|clocks?|watch\b(?!\s+(?:out|yourself|what))|christmas|xmas|birthday|santa|valentine\w*|jack[\s-]in|police|please|safe(?:ly|ty)?|sale|raffle|gatepost|council\s+tax|leaflets?|newsletters?|magazines?|flyers?|vot(?:e|es|ing)|drains?|draughts?|knife|scissors|blade|battery|batteries|catalogue)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"{care}|{what}", "ambiguous", unless="sport election", nowhere=fair),
        form("watch_out", "R2d", VEILED, rf"\b{sent}", "ambiguous", across=True, unless="sport election", nowhere=fair),
    )  # fmt: skip


def _skills() -> tuple[Form, ...]:
    """What some have not forgotten how to make, fire or bury; all that it takes for a building to burn."""
    some = rf"(?:some\s+of\s+us(?:\s+(?:old\s+\w+|round\s+here|here|lads|on\s+(?:here|this\s+\w+)))?|(?:a\s+few|not\s+all|plenty)\s+of\s+us(?:\s+(?:round\s+here|here|old\s+\w+|on\s+(?:here|this\s+\w+)))?|(?:i|we)(?:'ve|\s+have)?|us\s+(?:old\s+)?(?:lads|boys|ones|lot|{GROUP}+)(?:\s+(?:from|in|at|of|on|down)\s+(?:the\s+)?\w+)?|there(?:'s|\s+is|\s+are|s)\s+(?:still\s+)?(?:a\s+few|some|plenty|one\s+or\s+two)\s+of\s+us(?:\s+(?:round|in|on|about)\s+(?:here|this\s+\w+|there))?(?:\s+(?:that|who|as))?(?:'ve)?|there(?:'s|\s+is|\s+are|s)\s+(?:still\s+)?(?:men|people|lads|folk|some|plenty|a\s+few|those|blokes|{GROUP}+)(?:\s+(?:round|in|on|about)\s+(?:here|this\s+\w+|there))?(?:\s+(?:that|who|as))?|people\s+round\s+here|my\s+(?:\w+\s+)?(?:dad|uncle|brother|grandad|grandfather|lads|mates?|{GROUP}+))"
    know = r"(?:(?:still|all|well|can|do|also|both|have|not|never)\s+){0,2}(?:remembers?|knows?|recalls?|(?:haven'?t|hasn'?t|not|never|ain'?t|havent|han'?t)\s+(?:forgotten|forgot|forget)|learn(?:t|ed)|w(?:as|ere)\s+taught|been\s+taught)\s+(?:(?:full|exactly|well|very|all|about|fine|only|too)\s+){0,2}how\s+(?:to\s+|(?:you|we|they)\s+(?:used\s+to\s+)?)"
    bomb = r"(?:dynamite|gelignite|gelly|semtex|(?:petrol|pipe|nail|fire|car|fertili[sz]er)\s?-?bombs?|molotovs?(?:\s+cocktails?)?|bombs?|explosives|(?:(?:an?|the|one)\s+)?(?:milk\s+)?bottles?\s*(?:,|and|an|n|&|with|plus)\s*(?:an?\s+|some\s+|the\s+)?(?:\w+\s+)?(?:rags?|petrol|paraffin))"
    deed = rf"(?:(?:handle|lay|make|mix|light|throw|chuck|lob|use|build|put\s+together|set|knock\s+up|rig)\s+(?:up\s+|off\s+)?(?:\w+\s+){{0,2}}?{bomb}|(?:tie|knot|make|fashion)\s+a\s+noose|cut\s+(?:\w+\s+)?(?:brakes?|brake\s+(?:lines?|cables?|pipes?)|throats?|a\s+throat)|(?:hide|bury|lose|get\s+rid\s+of|dispose\s+of|dissolve|sink|dump)\s+(?:an?\s+|the\s+)?(?:body|bodies|corpse|man|councillor)\b|wire\s+(?:up\s+)?a\s+car|burn\s+(?:down\s+)?(?:an?\s+|the\s+)?(?:house|barn|hotel|car|building|office|town\s+hall|\w+\s+hall)|start\s+a\s+(?:fire|riot)|(?:use|fire|handle|aim|shoot|strip|load)\s+(?:an?\s+|our\s+|their\s+|my\s+)?(?:rifles?|guns?|shotguns?|armalites?|weapons?|crossbows?|pistols?|twelve\s?bores?|12\s?bores?)|deal\s+with\s+(?:traitors|informers|grasses|touts|landlords|people\s+like\s+you)|break\s+(?:legs|kneecaps|fingers|a\s+(?:leg|man|neck)))"
    aimed = rf"\b(?:{_YOU}|ur|your|{TITLED}|councillors?|cllrs?|council|hotel|hostel|mosque|town\s+hall|civic\s+centre|mp|mayor|migrants?|{GROUP}+|still|forgotten|some\s+of\s+us)\b"
    fair = r"\b(?:museum\w*|re-?enact\w*|exhibition|scouts?|guides|cadets?|army|navy|raf|veterans?|regiment|served|remembrance|national\s+service|home\s+guard|ww[12i]\w*|wars?|safely|safety|licen[cs]\w*|clays?|range|course|archery|farmers?|pheasants?|foxes|rabbits?|rats?|films?|novel|books?|chemistry|science|disposal|police|knots?|sail\w*|tug|grandad'?s\s+stories|history|historic\w*|campfire|camp\s?fire|barbecue|bonfire|nights?\s+in|game|games|gaming|xbox|minecraft|wikipedia|articles?|edits?|bath\s+bombs?|cocktail\s+(?:bar|night)|wine)\b"
    takes = rf"\b(?:all\s+(?:it|that)(?:'d|\s+would|'ll|\s+will)?\s+takes?(?:\s+is)?|it\s+(?:only|just)\s+takes|all\s+(?:i|we|you|anyone)(?:'d)?\s+(?:need|needs)(?:\s+is)?|one)\s+(?:(?:an?|one|some|is)\s+){{0,3}}(?:{bomb}|(?:little\s+|single\s+)?(?:match(?:es)?|spark|lighter|can\s+of\s+petrol|jerry\s?can|gallon\s+of\s+petrol|rag|bullet|brick)\b)[^.!?]{{0,50}}?\b(?:(?:your|ur|his|her|their|that|the)\s+(?:\w+\s+){{0,2}}?(?:house|home|office|hotel|hostel|mosque|town\s+hall|council\s+offices?|civic\s+centre|letter\s?box|car|shed|roof|building|place)|(?:{TITLED}|councillor|cllr|mate|pal){_LAST}|to\s+(?:end|stop|sort|shut|fix)\s+(?:you|this|it|him|her|them|that))\b"
    counted = r"(?:^\W*|[,:]\s*)(?:one|an?|just\s+an?|some)\s+(?:\w+\s+)?(?:bottle|match|can\s+of\s+petrol|jerry\s?can|rag|lighter|bullet)\b[\s,]+(?:(?:and\s+)?(?:one|an?|some)\s+\w+[\s,]*){1,3}[.!]*\s*(?:that'?s|that\s+is|is)\s+all\s+(?:\w+\s+){0,4}?(?:needs?|takes?|wants?)\b"
    dry = rf"{fair}|\b(?:dry|drought|wildfires?|heath|gorse|cladding|insulation|electrical|battery|batteries|wood\s?burner|careless\w*|fire\s+(?:service|brigade|risk|safety|hazard|extinguisher)|smok(?:e\s+alarm|ing)|goal|season|league|cup\b|derby|fixture|pitch|inspect\w*|rubbish|fly[\s-]?tip\w*|pallets|dangerous|worried|worry)\b"
    return (
        form("method", "R2d", VEILED, rf"\b{some}\s+{know}{deed}", "ambiguous", unless="sport", also=aimed, nowhere=fair),
        form("method", "R2d", VEILED, rf"{takes}|{counted}", "ambiguous", across=True, nowhere=dry),
    )  # fmt: skip
