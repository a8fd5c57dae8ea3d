"""English menaces without a word of harm: who was watched, what is known of a family, what a town's hard men think of somebody.

Much of it is also said in friendship or in plain anger, so a form says what may not stand beside it, and those marked
`waits` bring a person in their turn and wake nobody. All leave it to a person.
"""

from __future__ import annotations

from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import (
    FAMILY,
    GROUP,
    ROLES,
    TITLED,
    Form,
    form,
    words,
)

OPENERS = """
bedroom bathroom landing curtains blinds suits suit through behind notice noticed regards doesn't don't isn't aren't does is right
messing dealing playing enemies wrong lock locks alarm bodyguard cameras extinguisher gates warrant comfortable comfy heavy
deep sound hide avoid worse walk safe prison jail respect manners fear pain numbered nearly care last tick tock vest helmet
police security door doors chain fence gate badge
"""

LAST = r"(?=\W*$)"
_KIN = rf"(?:{words('family.kin')}|nana?|gran|granny|grandad|grandson|granddaughter|niece|nephew|twins|eldest|youngest|{GROUP}+)"
POLL = r"\b(?:vot(?:e|es|ed|ing|ers?)|elections?|ballot|polls?|polling|seats?|terms?|office|mayor|majority|opposition|petition\w*|complain\w*|ombudsman|solicitors?|lawyers?|legal|court|sue|press|papers?|foi|appeal|meetings?|campaign\w*|protest\w*|strike|minister|auditors?|standards|inquiry|tribunal|council\s+tax|in\s+may)\b"
FRIENDLY = r"\b(?:welcome|thank\w*|thanks|please|well\s+done|congrat\w*|great|brilliant|fantastic|lovely\s+(?:to|chat|pitch|people|family|lad|team)|good\s+(?:luck|to|for|lad)|proud|ours?|mine|my\s+(?:own\s+)?(?:lad|son|daughter|kids?|girl|boy|mum|nan)|too|same|coach\w*|team|teach\w*|waved?|hello|chat\w*|cuppa|coffee|drinks?|beers?|lift|help\w*|sorry|love\s+(?:it|them|her|him)|glad|happy|nice\s+to|best\s+wishes|get\s+well|poorly|fund\w*|cuts?|service\w*|petition\w*|pot\s?holes?|dangerous|unsafe|pavements?|crossing|late|cancelled|packed|full|subsid\w*|free|pass)\b"
_CRIME = r"\b(?:burglar\w*|thie(?:f|ves|ving)|theft|break-?\s?ins?|broken\s+into|nick(?:ed|ing)|stolen|stealing|crime|police\s+advice|fly\s?-?tip\w*|anti\s?-?social|insurance|quote|fitter|locksmith|homes?\s+safe|neighbourhood|watch\s+scheme|smart\s+water|fob|housing|tenants?|landlord|wheelie|bikes?)\b"


def hinted() -> tuple[Form, ...]:
    """What frightens by what it knows, by whom it names, and by what it leaves open."""
    return (*_watched(), *_their_own(), *_hard_men(), *_left_open(), *_guarded())


def _watched() -> tuple[Form, ...]:
    room = (
        r"(?:bedroom|bathroom|landing|upstairs|back\s+bedroom|kid'?s'?\s+(?:bed)?room)"
    )
    lit = r"(?:(?:lights?|lamp)\s+(?:went|goes|go|was|came|comes|is\s+always|stays?|stayed|been)\s+(?:off|on|out)|(?:curtains?|blinds?)\s+(?:are|were|is|was|stay|don'?t|never|need)\b|window\s+(?:is|was|s)\s+(?:always\s+)?(?:open|ajar|unlocked))"
    seen = r"(?:saw|seen|watched|passed|followed|spotted|clocked|sat\s+behind|stood\s+behind|walked\s+behind)"
    clothes = r"(?:scarf|coat|dress|jacket|hat|jumper|skirt|boots|nightie|pyjamas|dressing\s+gown|colour|top|cardigan)"
    unseen = r"(?:you|she|he|u)\s+(?:didn'?t|never|did\s+not|couldn'?t|had\s+no\s+idea)\s+(?:even\s+)?(?:see|saw|seen|notice[d]?|spot|spotted|clock|hear|heard|know|turn\s+round)(?:\s+(?:me|us|i\s+was\s+there|it|a\s+thing))?"
    return (
        form("watched", "R2d", VEILED, rf"\b(?:your|ur|her|his)\s+{room}\s+{lit}", "ambiguous", nowhere=rf"{FRIENDLY}|\b(?:street\s?lights?|damp|mould|council\s+house|window\s+cleaner|replaced|upvc)\b"),
        form("watched", "R2d", VEILED, rf"\b(?:i|we|^\W*)\s*{seen}\s+(?:you|her|him|u)\b[^.!?]{{0,60}}?[.!?,;-]+\s*(?:and\s+|but\s+|bet\s+)?{unseen}{LAST}", "ambiguous", across=True, nowhere=FRIENDLY),
        form("watched", "R2d", VEILED, rf"\b(?:i|we)\s+(?:was|were)\s+(?:stood\s+|sat\s+|standing\s+|sitting\s+)?(?:right|just|inches|that\s+close|close|only\s+a\s+foot)\s+(?:behind|beside|next\s+to)\s+(?:you|u|her|him|{FAMILY})\b[^.!?]{{0,40}}{LAST}", "ambiguous", nowhere=rf"{FRIENDLY}|\b(?:car|van|traffic|lights|roundabout|speeding|photo|picture|screen|telly)\b"),
        form("watched", "R2d", VEILED, r"\b(?:you|she)\s+look(?:ed|s)?\s+(?:[\w']+\s+){1,4}?(?:through|in)\s+(?:the|your|her|that)\s+(?:\w+\s+)?window\b", "ambiguous", nowhere=r"\b(?:shop|charity|display|gala|photo|surgery\s+window|studio|bus|train)\b"),
        form("watched", "R2d", VEILED, rf"\b(?:enjoy(?:ed|ing)?|nice|how\s+was|good|lovely)\s+(?:your|ur|the|that)\s+(?:\w+\s+){{0,2}}?(?:walk|run|jog|swim|dinner|lunch|meal|pint|night\s+out|drive|bath|shower|sleep)\b[^.!?]{{0,30}}?[.!?,;-]+\s*(?:that\s+|the\s+|your\s+)?(?:\w+\s+){{1,2}}{clothes}\s+(?:really\s+)?suits?\b", "ambiguous", across=True, nowhere=FRIENDLY),
    )  # fmt: skip


def _their_own() -> tuple[Form, ...]:
    """What a stranger knows of a councillor's family, with "doesn't he?" or nothing after it."""
    does = r"(?:gets?|catches|catch|takes?|goes|go|walks?|plays?|works?|drinks?|trains?|swims?|parks?|finish(?:es)?|starts?|sits?|waits?|stands?|sleeps?|cycles?|(?:'s|is|are)\s+(?:\w+\s+)?(?:at|in|on)|(?:still\s+)?liv(?:es?|ing))"
    tag = r"(?:(?:doesn'?t|don'?t|isn'?t|aren'?t|hasn'?t|dont|doesnt|isnt|does|is)\s+(?:he|she|they|it)|right|innit|yeah|eh|if\s+i'?m\s+not\s+(?:wrong|mistaken)|i\s+believe|as\s+i\s+recall)"
    after = r"(?:\W+(?:nice|pretty|lovely|bonny|cute|sweet|good)[\s-]+(?:little\s+)?(?:\w+|looking\s+\w+)|\W+(?:just\s+(?:saying|checking|asking|wondering|so\s+you\s+know)|small\s+world|funny\s+that|mate|pal|councillor|cllr|interesting))?"
    alone = r"(?:on\s+(?:her|his|their)\s+own|(?:all\s+)?alone|by\s+(?:her|him|them)sel(?:f|ves))"
    return (
        form("saw_family", "R2d", VEILED, rf"\b(?:your|ur)\s+(?:\w+\s+){{0,2}}?{_KIN}\s+(?:still\s+|always\s+)?{does}\b[^.!?]{{0,60}}?[\s,]+{tag}{after}{LAST}", "ambiguous", across=True, nowhere=FRIENDLY.replace(r"|too|", "|")),
        form("saw_family", "R2d", VEILED, rf"\b(?:regards|love|best|hello|respects)\s+to\s+(?:your|ur|the)\s+(?:\w+\s+)?{_KIN}\b[^.!?]{{0,10}}?[.!?,;-]+\s*(?:(?:she|he|they)(?:'s|'re|\s+is|\s+are|\s+will\s+be|'ll\s+be)\s+(?:at|in|on|home|alone|working|there|still)|i\s+(?:see|know|saw|hear))\b", "ambiguous", across=True, nowhere=r"\b(?:congrat\w*|hospital|get\s+well|poorly|lovely\s+(?:to|person|lady|man)|birthday)\b"),
        form("saw_family", "R2d", VEILED, rf"\b(?:how'?s|how\s+is|and|is|does)\s+(?:your|ur)\s+(?:\w+\s+)?{_KIN}\b[^.!?]{{0,12}}?\b(?:still\s+)?(?:liv(?:e|es|ing)|sleep(?:s|ing)?|walk(?:s|ing)?|work(?:s|ing)?|driv(?:es|ing)|go(?:es|ing)?)\s+(?:[\w']+\s+){{0,4}}?{alone}\b[^.!]{{0,40}}{LAST}", "ambiguous", nowhere=FRIENDLY),
        form("saw_family", "R2d", VEILED, rf"\b(?:think|be\s+careful|careful|worry|watch)\s+(?:about\s+)?who\s+(?:\w+\s+)?(?:picks?|collects?|meets?|walks?|drives?)\s+(?:up\s+)?(?:your|ur)\s+(?:\w+\s+)?{_KIN}\b", "ambiguous", nowhere=rf"{FRIENDLY}|\b(?:safeguarding|dbs|password|nursery\s+policy)\b"),
        form("saw_family", "R2d", VEILED, rf"\b(?:terrible|awful|pity|shame|nasty|dreadful|bad)\s+if\s+(?:people|someone|somebody|everyone|the\s+(?:wrong\s+)?(?:\w+\s+)?(?:people|lads|boys))\s+(?:\w+\s+)?(?:found|find|finds|knew|learn\w*|heard)\s+(?:out\s+)?(?:exactly\s+)?where\s+(?:you|u|{FAMILY}|your\s+\w+|she|he|they)\b", "ambiguous"),
    )  # fmt: skip


def _hard_men() -> tuple[Form, ...]:
    """The wrong people to cross, and who has just come out of prison."""
    crossed = r"(?:messing|dealing|playing|fucking|up\s+against|taken\s+on|taking\s+on|picking\s+on|crossing|crossed)"
    folk = r"(?:famil(?:y|ies)|people|men|man|woman|lads|boys|street|estate|person|bloke|brothers|mother|dad|house|crowd|travellers?)"
    said = r"(?:upset|angry|furious|fuming|raging|not\s+happy|unhappy|not\s+(?:very\s+|too\s+)?pleased|livid)"
    kin = rf"my\s+(?:\w+\s+)?(?:mates?|brothers?|lads?|boys|dad|uncles?|cousins?|husband|fella|sons?|nephews?|other\s+half|old\s+man|{GROUP}+)"
    not_one = r"(?:not|isn'?t|ain'?t|hardly|never)\s+(?:been\s+)?(?:a\s+(?:man|woman|person|bloke|lad)|someone|somebody|one|the\s+(?:sort|kind|type|man)|people|lads|a\s+family)\s+(?:of\s+\w+\s+)?(?:to|you(?:'d)?\s+(?:want|wanna)\s+to|you)\s+(?:upset|cross|mess|annoy|wind|argue|disappoint)"
    freed = rf"\b{kin}(?:'?s|'ve|\s+has|\s+have|\s+is|\s+are|\s+gets?|\s+got|\s+came|\s+comes?|\s+been)?\s+(?:\w+\s+)?(?:got\s+|come\s+|coming\s+|been\s+)?(?:(?:let\s+)?out|released)\b[^.!?]{{0,25}}?(?:prison|jail|nick|strangeways|inside|pentonville|\w+day|june|july|week|month)?\b[^.!?]{{0,20}}?\b(?:(?:asking|asks|asked|looking|been\s+asking)\s+(?:after|for|about)|(?:wants?|can'?t\s+wait|keen|dying)\s+(?:to\s+)?(?:meet|see|a\s+word|have\s+a\s+word|talk)\w*(?:\s+(?:to|with))?)\s+(?:you|u|him|her)\b"
    like_you = rf"(?:people|folk|scum|ones?|councillors?|politicians|traitors|liars|snakes|rats|those|{ROLES})\s+like\s+(?:you|him|her|that|this\s+lot)\b"
    return (
        form("know_people", "R2d", VEILED, rf"\b(?:no|any|the\s+faintest|the\s+slightest)\s+(?:\w+\s+)?(?:idea|clue)\s+(?:who|what)\s+(?:you|u)(?:'?re|\s+are|'ve|\s+have)?\s+(?:just\s+)?{crossed}(?:\s+with)?\b", "ambiguous", nowhere=rf"{POLL}|\b(?:scam\w*|fraud\w*|builder|contractors?)\b"),
        form("know_people", "R2d", VEILED, rf"\b(?:made|making|got|have)\s+(?:yourself\s+)?(?:some|a\s+lot\s+of|a\s+few|plenty\s+of|very|a)\s+(?:\w+\s+)?(?:dangerous|nasty|serious|violent|bad|evil)\s+enem(?:y|ies)\b|\b(?:upset|crossed|annoyed|pissed\s+off|messed\s+with|picked\s+on|angered|robbed|picked|chose[n]?)\s+the\s+wrong\s+{folk}\b", "ambiguous", nowhere=rf"{POLL}|\b(?:blam\w*|arrest\w*|address|by\s+mistake|police|number)\b", unless="sport"),
        form("know_people", "R2d", VEILED, rf"\b{kin}(?:'s|'re|\s+is|\s+are)\s+(?:\w+\s+)?{said}\s+(?:with|at|about)\s+(?:you|u|this|that)\b[^.!?]{{0,20}}?[.!?,;-]*\s*(?:and\s+)?(?:(?:he|she|they)(?:'s|'re|\s+is|\s+are)\s+)?{not_one}", "ambiguous", across=True, nowhere=POLL),
        form("know_people", "R2d", VEILED, freed, "ambiguous", nowhere=rf"{POLL}|\b(?:housing|flat|job|probation|rehab\w*|benefits?|help)\b"),
        form("know_people", "R2d", VEILED, rf"\b(?:what\s+(?:we|i|they|happens)\s*(?:do|did|usually\s+do)?|(?:know|knows)\s+(?:exactly\s+)?(?:how\s+to\s+(?:deal|handle|treat|sort)|what\s+to\s+do)|ha(?:ve|s)\s+(?:ways|a\s+way)\s+of\s+(?:dealing|handling|sorting)|we\s+(?:\w+\s+)?(?:deal|take\s+care|sort)|take\s+care)\s+(?:to|with|of|out)?\s*{like_you}", "ambiguous", nowhere=POLL),
        form("lesson", "R2d", VEILED, r"\b(?:show(?:ed|s)?|teach|taught|learn)\s+(?:you|u|him|her|them)\s+(?:what\s+(?:real\s+)?(?:fear|pain|scared|hurt|suffering|terror)\b|the\s+meaning\s+of\s+(?:fear|pain|suffering|scared))", "ambiguous", unless="election sport", nowhere=r"\b(?:cuts|poverty|austerity|benefits?|films?|budget)\b"),
        form("lesson", "", VEILED, r"\b(?:you|he|she|they)\s+(?:really\s+)?(?:needs?|wants?)\s+(?:teaching|learning|to\s+be\s+taught)\s+(?:some\s+|a\s+bit\s+of\s+|a\s+)?(?:respect|manners|lesson)\b[^.!?]{0,20}?\b(?:and|which|i|we|someone|will|gonna|going)\b", "ambiguous", waits=True, nowhere=POLL),
    )  # fmt: skip


def _left_open() -> tuple[Form, ...]:
    """What is about to come to somebody, left unsaid: each waits its turn."""
    fine = r"\b(?:reservoir|flood\w*|river|storm|rain|climate|traffic|road|bus(?:es)?|gp|nhs|hospital|dentists?|school|librar\w*|pool|bins?|heating|pensioners?)\b"
    past = rf"what\s+happened\s+to\s+the\s+(?:last|other|previous)\s+(?:\w+\s+)?(?:one|person|guy|fella|bloke|lot|{words('role')})\b"
    return (
        form("next_victim", "", VEILED, rf"(?:^|[.!?,;]\s*)(?:(?:just|and|but|so|well|you|always)\s+){{0,4}}(?:remember|recall|don'?t\s+forget|think\s+about|ask(?:\s+around)?|look\s+(?:at|up)|know)\s+{past}[^.!?]{{0,30}}{LAST}", "ambiguous", waits=True, nowhere=rf"{POLL}|{fine}|\b(?:sacked|fired|resign\w*|quit|voted\s+out|scheme|plan|promise|shop|pub|budget|consultation)\b"),
        form("watch_out", "", VEILED, r"\b(?:don'?t|wouldn'?t|do\s+not)\s+(?:you\s+)?(?:sleep\s+(?:too\s+)?(?:heav\w+|sound\w*|deep\w*|well|easy|easily)|get\s+too\s+(?:comfy|comfortable|cosy|cocky|relaxed)|turn\s+your\s+back|bother\s+(?:locking|renewing|booking|planning|unpacking|buying\s+(?:green|any|christmas|presents))|make\s+(?:any\s+)?(?:long[\s-]term\s+)?plans|start\s+any\s+long\s+books|answer\s+(?:your|the)\s+door\s+(?:tonight|after|alone))\b", "ambiguous", waits=True, nowhere=rf"{POLL}|{fine}|\b(?:loo|toilet|changing|bolt|seat|sofa|chair|pill|medicine|oven|pan|stove|baby|tickets?|weekend)\b"),
        form("watch_out", "", VEILED, rf"\b(?:you|u)\s+(?:can'?t|cannot|won'?t)\s+(?:hide|run|avoid\s+(?:me|us)|dodge\s+(?:me|us))\s+(?:for\s?ever|from\s+(?:me|us))(?:\s+(?:you\s+know|mate|pal|councillor|cllr))?{LAST}|\b(?:you|u)\s+can'?t\s+(?:avoid|dodge)\s+(?:me|us)\s+for\s?ever{LAST}", "ambiguous", waits=True, nowhere=POLL),
        form("watch_out", "", VEILED, rf"\b(?:you|u)(?:'ll|\s+will|'re\s+(?:gonna|going\s+to))\s+(?:soon\s+|all\s+|really\s+)?wish\s+(?:that\s+)?(?:you|u)(?:'d|\s+had|\s+hadn'?t|'d\s+never|\s+never|\s+were|\s+was)\s*(?:(?:never\s+)?(?:been\s+born|met\s+me|crossed\s+\w+)|listened|kept\s+(?:quiet|your\s+\w+\s+shut)|stayed\s+(?:away|at\s+home|out\s+of\s+it)|said\s+(?:yes|no|nothing)|opened\s+your\s+\w+|dead){LAST}", "ambiguous", waits=True, nowhere=rf"{POLL}|{fine}"),
        form("watch_out", "", VEILED, rf"\b(?:worse\s+(?:things\s+)?(?:to\s+lose\s+|that\s+can\s+happen\s+)?than\s+(?:losing|being\s+voted|lose)\b[^.!?,]{{0,30}}{LAST}|more\s+to\s+lose\s+than\s+(?:your|an?)\s+(?:seat|job|election|vote)\b{LAST})", "ambiguous", waits=True, nowhere=fine),
        form("watch_out", "", VEILED, rf"\b(?:you|u)(?:'ve|'ll|\s+will|\s+have|\s+still)?\s+(?:still\s+)?(?:got\s+to|have\s+to|gotta|need\s+to)\s+(?:(?:walk|get|drive)\s+(?:home|to\s+your\s+car|past\s+(?:me|us)|back)|(?:come\s+out|leave)\s+(?:of\s+(?:that|there|the)\s+)?(?:\w+\s+)?(?:some\s?time|eventually|sooner\s+or\s+later|one\s+day)){LAST}", "ambiguous", waits=True, nowhere=rf"{fine}|\b(?:talk|answer|face)\b"),
        form("watch_out", "", VEILED, rf"\b(?:nobody|no\s?one|none\s+of\s+\w+)(?:'s|\s+is)?\s+(?:\w+\s+)?(?:safe|untouchable)\b[^.!?]{{0,30}}?,?\s*(?:least\s+of\s+all|especially|not\s+even|and\s+that\s+includes)\s+(?:you|u|him|her|{TITLED})\b", "ambiguous", waits=True, nowhere=rf"{fine}|{POLL}"),
        form("watch_out", "", VEILED, rf"\byours(?:'s|\s+is|\s+will\s+be)\s+(?:\w+\s+)?(?:nearly\s+|almost\s+|about\s+to\s+be\s+)?(?:up|over|coming){LAST}|\byour\s+(?:number|card)(?:'s|\s+is)\s+(?:nearly\s+|almost\s+)?(?:up|marked){LAST}", "ambiguous", waits=True, nowhere=rf"{POLL}|\b(?:leader|chair|chairman|cabinet|minister|council|party|in\s+charge|delivery|parking|ticket|meter|lease|library\s+book|parcel|order)\b"),
        form("watch_out", "R2d", VEILED, rf"\b(?:make\s+the\s+most\s+of|enjoy|savour|have\s+a\s+(?:good|nice|lovely))\s+(?:[\w']+[\s,;.!?-]+){{1,5}}?(?:(?:as|because|cos|for)\s+)?(?:it|this|that)(?:'s|\s+is|'ll\s+be|\s+could\s+be|\s+will\s+be|\s+might\s+be|\s+may\s+be|\s+could\s+well\s+be)\s+(?:your|ur|his|her)\s+last\b(?:\s+(?:one|ever|on\s+earth))?{LAST}", "ambiguous", across=True, nowhere=rf"{POLL}|\b(?:expenses|allowance|council|free\s+lunch|leader|cabinet|budget|power|freebie|committee|junket|conference)\b"),
        form("watch_out", "", VEILED, rf"^\W*tick,?\s+tock(?:[\s,.]+tick,?\s+tock){{0,4}}{LAST}", "ambiguous", waits=True),
        form("watch_out", "", VEILED, r"\bsign(?:ed|ing)?\s+(?:your|his|her|ur)\s+(?:own\s+)?death\s+warrants?\b", "ambiguous", waits=True, unless="election politics office", nowhere=POLL),
    )  # fmt: skip


def _guarded() -> tuple[Form, ...]:
    """What somebody is told to buy, wear or lock, and that it will not help."""
    guard = r"(?:gates?|locks?|cameras?|cctv|alarm|dogs?|bodyguards?|security|police|fence|walls?|doors?|badge|title|chain|shutters|panic\s+button|restraining\s+order|mates)"
    saves = r"(?:save|protect|help|stop|keep)\s+(?:you|u|me|us|my\s+lads|him|her|anyone\s+out|the\s+\w+\s+out)\b"
    buys = r"(?:get|buy|fit|invest\s+in|think\s+about|look\s+(?:at|into)|change|sort|upgrade|double)\s+(?:[\w']+\s+){0,4}?(?:locks?|bolts?|cameras?|cctv|alarms?|bodyguards?|security|guard\s+dog|fire\s+extinguisher|extinguisher|shutters|smoke\s+alarm|stab\s?vest)\b"
    armour = r"(?:helmet|stab\s?-?\s?(?:proof\s+)?vest|bullet\s?-?\s?proof(?:\s+vest)?|body\s+armou?r|gum\s?shield|mouth\s?guard|crash\s+helmet|hard\s+hat)"
    return (
        form("watch_out", "R2d", VEILED, rf"\b(?:think|reckon|hope|suppose|you\s+think)?\s*(?:your|ur|those|them|that)\s+(?:\w+\s+){{0,2}}?{guard}\s+(?:won'?t|will\s+not|wont|can'?t|cannot|will|can|(?:is|are)\s+(?:going\s+to|gonna))\s+(?:\w+\s+)?{saves}|\b(?:won'?t|will\s+not|can'?t|don'?t)\s+always\s+(?:have|be\s+(?:there|surrounded))\b[^.!?]{{0,15}}?\b(?:security|police|bodyguards?|protection|cameras?|people\s+around|someone\s+with\s+you)\b|\bdoors?\s+(?:don'?t|won'?t|can'?t)\s+stop\s+(?:everyone|everybody|us|me|some\s+people)\b", "ambiguous", nowhere=rf"{_CRIME}|{POLL}|\b(?:sheep|livestock|foxes|deer|lorr(?:y|ies)|speeding|flood\w*|noise|fumes)\b"),
        form("watch_out", "R2d", VEILED, rf"\b(?:i'?d|i\s+would|you\s+(?:should|might\s+want\s+to|better|need\s+to)|time\s+to|best)\s+(?:\w+\s+)?{buys}(?:[^.!?]{{0,25}}?\b(?:on|for)\s+(?:that|your|ur)\s+(?:\w+\s+)?(?:door|house|gate|windows?|car|shed|home)\b|[^.!?]{{0,25}}?\bif\s+i\s+(?:was|were)\s+(?:you|u|him|her)\b)", "ambiguous", nowhere=_CRIME),
        form("watch_out", "R2d", VEILED, rf"\b(?:(?:you|u|he|she|{TITLED}|your\s+\w+)(?:'ll|\s+will|'d|\s+should|'re\s+going\s+to)?\s+(?:\w+\s+)?(?:better\s+|want\s+to\s+|need\s+to\s+|need|wear|get|be\s+needing|be\s+wearing)|tell\s+(?:your|his|her)\s+\w+\s+to|best|better)\s*(?:to\s+)?(?:wear|get|bring|buy|put\s+on|start\s+wearing)?\s*(?:an?|your|his|her|the)\s+(?:\w+\s+)?{armour}\b", "ambiguous", nowhere=r"\b(?:cycl\w*|bikes?|bicycle|scooters?|motorbikes?|hazard\w*|site|building\s+site|ski\w*|climb\w*|canoe\w*|kayak\w*|rugby|hockey|boxing|horse|riding|skate\w*|kart\w*|pot\s?holes?|falling|seagulls?|police|officers?|ppe|debris|roof|ceiling|hail|law|lads?\s+play\w*|pitch|match)\b"),
    )  # fmt: skip
