"""English forms of intimidation by what happened to others, and to somebody's own: who walks with a stick since a quarrel, what men like you
met with in the old days, a mother's door that was left open, a will that is asked after, a last quiet night, a car and its hours.

Nobody says what will be done, so a person always reads it, and software never hides on it. Who tells of a fall, a solicitor, a care
package, a holiday or a car across a drive has the same words, and others beside them.
"""

from __future__ import annotations

from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import NAME, TITLED, YOU, Form, form, words

# Words that these forms hang on, for the gate in threat_grammar.py.
_HUNG_ON = """
disagreement argument row fell crossed upset ticket ticketed quarrel stick straw limp crutches limps day days years ago young time shame pity
awful terrible horrible plan will insurance cover coffin hymns headstone plot sleep rest bed tonight night most parked park parks leaves
skoda golf audi fiesta corsa car bmw van estate astra polo focus volvo kia nissan ford vauxhall toyota honda mini tesla jag jaguar
"""
RECALLED = frozenset(_HUNG_ON.split())

_YOUR = r"(?:your|ur|yer|yr)"
_KIN = rf"(?:{words('family.kin')}|girl|boy|mam|gran|nana|grandad|grandma|granny|baby)"
_MAN = r"(?:councillors?|cllr|mayor|leader|officers?|planning\s+officer|planner|warden|alderman|official|inspector|clerk|enforcement\s+\w+|bloke|fella|man|chap|neighbour|one)"


def recalled() -> tuple[Form, ...]:
    """All forms of this file."""
    return (*_tales(), *_old_days(), *_their_own(), *_last_things(), *_cars())


def _veiled(pattern: str, *, evidence: str = "watch_out", nowhere: str = "", across: bool = True, unless: str = "sport") -> Form:  # fmt: skip
    return form(evidence, "R2d", VEILED, pattern, "ambiguous", nowhere=nowhere, across=across, unless=unless)  # fmt: skip


def _tales() -> tuple[Form, ...]:
    """A quarrel that the writer's own once had, and how its other half is since."""
    own = r"(?:(?:my|our|me)\s+(?:\w+\s+)?(?:uncle|dad|father|grandad|granddad|grandfather|brother|brothers|cousins?|mates?|nephews?|sons?|lads?|family|husband|fella|mum|nan|friend|pal)|(?:a\s+)?(?:friend|mate|pal|cousin)\s+of\s+mine)"
    row = r"(?:had\s+an?\s+(?:\w+\s+)?(?:disagreement|argument|row|run[\s-]?in|falling[\s-]out|difference|quarrel|fall[\s-]?out|set[\s-]?to)|fell\s+out|crossed\s+swords|argued|quarrell?ed)"
    wronged = rf"(?:crossed|upset|ticketed|fined|evicted|messed\s+with|annoyed|robbed|cheated|took\s+on|tried\s+it\s+on\s+with|ticket(?=\s+{own}))"
    since = r"(?:(?:he|she|they|fella|bloke|man|poor\s+(?:man|woman|sod|fella|bloke)|officer|councillor|warden|guy|the\s+\w+|that\s+\w+|her|him)(?:'s|\s+is|'ll|\s+has|\s+had)?\s+)?"
    hurt = r"(?:walks?\s+(?:\w+\s+)?with\s+(?:a|two)\s+(?:stick|limp|frame|cane|sticks)|(?:got|has|had|with)\s+a\s+(?:bad\s+)?limp|limps|(?:is\s+|still\s+)?(?:on\s+crutches|in\s+a\s+(?:wheel\s?chair|home|coma))|eats?\s+(?:his\s+\w+\s+)?through\s+a\s+straw|never\s+(?:\w+\s+)?(?:walked|worked|talked|spoke|smiled|the\s+same|been\s+seen|been\s+the\s+same)\b(?:\s+(?:right|straight|properly|the\s+same))?(?:\s+again)?|(?:still\s+)?can'?t\s+(?:use|feel|move|bend|lift)\s+(?:his|her|that)\s+\w+|doesn'?t\s+(?:drive|walk|see|hear|go\s+out|say)\s+(?:any\s?more|much|so\s+\w+|at\s+night|too\s+\w+)|only\s+(?:got|has)\s+(?:one|nine|eight)\s+\w+|lost\s+(?:an\s+eye|his\s+\w+|her\s+\w+)|moved\s+(?:away|abroad)\s+(?:in\s+a\s+hurry|overnight|sharpish))"
    # It is the writer's own who walks with a stick, or a poor lad; and who was moved to another place was not seen again.
    hers = r"\b(?:my|our)\s+(?:\w+\s+)?(?:mum|mam|mother|nan|nana|gran|wife|sister|daughter|auntie?)\b[^.!?]{0,30}?[.,;]\s*(?:and\s+)?she\b"
    fair = rf"{hers}|\bpoor\s+(?:lad|lass|love|mum|dad)\b|\b(?:they|council)\s+(?:\w+\s+)?moved\s+(?:him|her|them)\b|\b(?:transferred|promoted|retired|blue\s+badge|bus(?:es)?|pavements?|steps?|stairs|ice|icy|tripped|slipped|kerb|pothole\w*|hip|knees?|arthritis|stroke|war|army|accident|crash\w*|hospital|operation|surgeon|nhs|charity|film|novel|book|series|sorry|bless|thank\w*|deposit|refund|ombudsman|courts?|tribunal|elections?|dance\w*|dog|cat)\b"
    return (
        _veiled(rf"\b{own}\s+(?:\w+\s+)?{row}\s+(?:over\s+\w+\s+)?with\s+(?:an?|the|some|one\s+of\s+(?:the|your))\s+(?:\w+\s+)?{_MAN}\b[^!?]{{0,50}}?[.,!;–-]\s*(?:and\s+)?{since}(?:now\s+|still\s+)?{hurt}", nowhere=fair),
        _veiled(rf"\b(?:an?|the|some|last|one)\s+(?:\w+\s+)?{_MAN}\s+(?:who\s+|that\s+|once\s+)?{wronged}\s+{own}\b[^!?]{{0,50}}?(?:[.,!;–-]|\b(?=still|never))\s*(?:and\s+)?{since}(?:now\s+|still\s+)?{hurt}", nowhere=fair),
        _veiled(rf"\bhad\s+an?\s+{_MAN}\s+{wronged}\s+{own}\b[^!?]{{0,40}}?[.,!;–-]\s*(?:and\s+)?{since}(?:now\s+|still\s+)?{hurt}", nowhere=fair),
    )  # fmt: skip


def _old_days() -> tuple[Form, ...]:
    """What once befell people like somebody, who is meant."""
    once = r"(?:(?:back\s+)?in\s+(?:my|our|the\s+(?:good\s+)?old|them|those)\s+days?|years\s+(?:ago|back)|time\s+was|there\s+was\s+a\s+time|when\s+i\s+was\s+(?:young|a\s+(?:lad|boy|girl|kid))|once\s+upon\s+a\s+time|not\s+so\s+long\s+ago)"
    like = rf"(?:an?\s+)?(?:\w+\s+){{0,2}}?(?:people|folk|somebody|someone|fella|man|woman|bloke|chap|one|rat|snake|traitor|liar|crook|councillor|men|anyone|anybody|types?)\s+like\s+(?:{YOU}|him|her|that|them|this\s+one|{TITLED}|{NAME})"
    would = r"(?:would|wud|'d)\s*(?:\s(?:have|of|a)|'ve|a)?\s+(?:\w+\s+)?"
    end = r"(?:(?:gone|went)\s+(?:out\s+)?(?:for|on)\s+[\w\s]{1,35}?(?:and|but)\s+(?:not|never)\s+(?:come?|came|been\s+seen|made\s+it)|(?:been\s+)?found\s+(?:\w+\s+)?(?:in|under|at\s+the\s+bottom\s+of)\s+(?:the|a)\s+(?:\w+\s+)?(?:canal|river|cut|weir|quarry|ditch|woods?|lake|reservoir|sea|harbour|docks?|foundations?|patio|concrete|bog|moor|marsh|mine\w*|shaft|slurry|pit|well|skip|boot|bin|cellar|alley|gutter|field|grave|trench|barrel|silo|furnace)\b|(?:ended|wound|finished)\s+up\s+(?:\w+\s+)?(?:in|under|at\s+the\s+bottom\s+of)\s+(?:the|a)\s+(?:\w+\s+)?(?:canal|river|quarry|ditch|woods|lake|reservoir|sea|harbour|docks?|foundations?|patio|concrete|bog|moor|mine\w*|shaft|slurry|pit|well)|(?:had|met\s+with|have)\s+an?\s+(?:little\s+|nasty\s+)?accidents?|(?:disappeared|vanished)(?!\s+(?:(?:down|off\s+to|to|into)\s+the\s+(?:\w+\s+)?(?:pub|club|bar|bookies|allotments?|shed|match|office|pit)|from\s+(?:the\s+)?(?:history|photos?|records?))\b)|gone\s+missing|gone\s+swimming|not\s+(?:come|made\s+it)\s+home|taken\s+(?:round\s+the\s+back|for\s+a\s+(?:walk|drive|ride)))"
    habit = r"(?:had\s+a\s+(?:habit|way)\s+of|used\s+to|tended\s+to)\s+(?:disappear\w*|vanish\w*|go(?:ing)?\s+missing|hav(?:e|ing)\s+accidents?|end(?:ing)?\s+up\s+in\s+the\s+(?:canal|river|quarry|ditch|lake|sea))"
    fair = r"\b(?:war|film|novel|book|museum|history|ticket|bus\s+fare|sweets|prison|elections?|votes?|voted|sacked|seat|door\s+to\s+door|respect\w*|honest|proud|statue|medal|hero|thank\w*|sorry|rip)\b"
    return (
        _veiled(rf"\b{once}\b[^!?]{{0,15}}?\b{like}\s+(?:{would}{end}|{habit})", nowhere=fair),
        _veiled(rf"\b{like}\s+{would}{end}\b[^!?]{{0,20}}?\b{once}\b", nowhere=fair),
    )  # fmt: skip


def _their_own() -> tuple[Form, ...]:
    """A pity if a carer forgot to lock up, if a lad missed the last bus: whose they are is said."""
    pity = r"\b(?:be\s+(?:an?\s+)?(?:(?:so|really|just|right|real|proper|such|terrible|great|awful|crying)\s+){0,2}(?:a\s+)?(?:awful|terrible|tragic|dreadful|horrible|sad|shame|pity|heartbreaking|unfortunate)|(?:^|[.!?,]\s*)(?:(?:such\s+a|real|right|what\s+a)\s+)?(?:shame|pity))\s+if\s+"
    own = rf"(?:{_YOUR}|his|her)\s+(?:(?:poor|old|little|dear|lovely|elderly|own)\s+)?{_KIN}(?:'?s)?"
    mishap = r"(?:(?:forgot|forgets|failed|neglected)\s+to\s+(?:lock|shut|close|check|turn|bolt|come)|left\s+(?:open|unlocked|on)|(?:got|was|were)\s+left\s+(?:open|unlocked|on|alone|out(?!\s+of\b))|missed\s+the\s+(?:last\s+)?bus|(?:walk\w*|was|were|got\s+caught)\s+(?:home\s+)?(?:alone|on\s+(?:her|his|their)\s+own)|(?:door|gate|window|gas|brakes?|alarm|back\s+door)\s+(?:\w+\s+){0,2}?(?:open|unlocked|on|failed|off|go|went|cut|checked)|(?:fell|slipped|tripped|had\s+an?\s+(?:fall|accident)|met\s+with)\b)"
    left = rf"(?:someone|somebody|anyone|one\s+of\s+us|a\s+stranger)\s+(?:\w+\s+)?(?:left|leaves|forgot|turned|let|cut)\s+(?:\w+\s+){{0,3}}?(?:gas|oven|door|gate|window|taps?|fire)\b[^.!?]{{0,25}}?\b(?:at|in|of|on)\s+{own}"
    fair = r"\b(?:because\s+of|thanks\s+to|timetables?|slabs?|pavements?|kerbs?|potholes?|icy?|claim|tell\s+(?:him|her|them)\s+to|(?:stop|route)\s+(?:has|is|was)\s+(?:been\s+)?(?:moved|changed)|mine|care\s+package|cut|cuts|social\s+services|library|appointment|gp|hospital|council\s+(?:cut|took|stopped)|budget|funding|carers?'?\s+allowance|please|worried|lovely|thank\w*|hope\s+(?:she|he|they)|helpline|fire\s+(?:service|brigade)|smoke\s+alarms?|my|our|us)\b"
    return (
        _veiled(rf"{pity}{own}\b[^.!?]{{0,50}}?\b{mishap}", evidence="shame_if", nowhere=fair, across=False),
        _veiled(rf"{pity}{left}", evidence="shame_if", nowhere=fair, across=False),
    )  # fmt: skip


def _last_things() -> tuple[Form, ...]:
    """A will and a coffin that are asked after, and a night to make the most of."""
    due = r"(?:funeral\s+plans?|wills?|life\s+(?:insurance|cover|assurance)|coffin|headstone|burial\s+plot|hymns|obituary)"
    done = r"(?:all\s+)?(?:sorted|written|up\s+to\s+date|paid\s+up|measured(?:\s+up)?|picked(?:\s+out)?|booked|in\s+order|in\s+place|made|chosen)"
    asked = rf"\b(?:{due}\s+(?:is\s+)?{done}(?:\s+(?:is\s+it|are\s+they|yet|have\s+you|are\s+we))?|(?:got|had|have\s+you\s+got|is|hope\s+(?:you'?ve|you\s+have)(?:\s+got)?|hope)\s+(?:{_YOUR}|the)\s+{due}\s+{done}(?:\s+have\s+you)?|paid\s+up\s+on\s+(?:{_YOUR}|the)\s+{due}|(?:picked|chosen|sorted)\s+(?:out\s+)?{_YOUR}\s+{due})\b"
    for_whom = rf"\b(?:(?:wouldn'?t|would\s+not|don'?t|dont)\s+want\s+to\s+leave|(?:shame|pity)\s+to\s+leave|think(?:ing)?\s+(?:of|about)\s+(?:the|{_YOUR})\s+(?:poor\s+)?(?:{_KIN}|family)|asking\s+for\s+a\s+friend|might\s+need|just\s+(?:saying|sayin|thinking|asking|wondering)(?!\s+(?:as|if|whether)\b))"
    sold = r"\b(?:free|advice|advis\w*|month|session|solicitors?|we\s+sell|sell|£\s?\d|quote|premium|charity|hospice|legacy|probate|mortgage|pension|members?|leaflets?|so\s+i\s+(?:took|got|made)|we\s+(?:found|learnt|learned|had|lost)|my|our|mine)\b"
    night = rf"(?:sleep\s+(?:well|tight|easy|sound(?:ly)?)|rest\s+easy|enjoy\s+(?:{_YOUR}\s+)?(?:bed|sleep|night|evening|tonight)|make\s+the\s+most\s+of\s+(?:tonight|{_YOUR}\s+(?:bed|sleep)))"
    no_more = rf"(?:make\s+the\s+most\s+of\s+it\b|while\s+(?:{YOU}|she|he)\s+(?:still\s+)?can\b|(?:won'?t|wont|will\s+not)\s+be\s+(?:many|any|another)|(?:could|might|may|will|'ll)\s+be\s+{_YOUR}\s+last|{YOU}\s+(?:won'?t|wont|will\s+not)\s+(?:tomorrow|again|be\s+able))"
    last = rf"\benjoy\s+(?:{_YOUR}|the)\s+last\s+(?:quiet|peaceful|good|decent|safe|full)?\s*(?:nights?|sleep|evening)\b"
    well_meant = r"\b(?:earned|deserve\w*|well\s+done|congrat\w*|holidays?|half[\s-]term|recess|break|sun|sunshine|weather|summer|baby|newborn|twins|kids?|puppy|christmas|carnival|festival|fireworks|roadworks|drilling|works?\s+start|builders|wedding|marathon|exams?|school|busy|long\s+day|big\s+day|campaign|count|polls?|polling|elections?|votes?|rip|rest\s+in\s+peace|miss(?:ed)?|heaven|xx?|love|loved|mate'?s|good\s+luck|clocks|heatwave|streaming|the\s+(?:fun\s?)?fair|circus|tourists|visitors|rain\w*|storms?|snow|frost|cold|forecast)\b"
    return (
        _veiled(rf"{asked}[\s\S]{{0,45}}?{for_whom}", nowhere=sold),
        _veiled(rf"\b{night}\b[^!?]{{0,40}}?\b{no_more}", nowhere=well_meant),
        _veiled(last, nowhere=well_meant),
    )  # fmt: skip


def _cars() -> tuple[Form, ...]:
    """Somebody's car, where it stands and when, told for no reason. Who wants a warden says so."""
    colour = _either(
        "red blue green black white silver grey gray yellow orange gold purple maroon navy"
    )
    make = _either("skoda golf audi fiesta corsa bmw van estate astra polo focus volvo kia nissan ford vauxhall toyota honda mini tesla jag jaguar merc mercedes peugeot renault clio fiat hatchback saloon suv car yaris micra juke octavia passat")  # fmt: skip
    hours = r"(?:(?:every|each|most|on)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|nights?|evenings?|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|(?:from\s+)?\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)?\s*(?:to|till?|until|-)\s*\d{1,2}|(?:at|after)\s+\d{1,2}(?:[.:]\d\d)?\b)"
    idle = r"\b(?:just\s+(?:making\s+conversation|an?\s+observation|saying|sayin|passing\s+the\s+time|noticing|thought\s+i'?d\s+(?:say|mention))|only\s+saying|nothing\s+(?:meant|intended)(?:\s+by\s+it)?|no\s+reason|not\s+that\s+i'?m\s+(?:watching|counting)|funny\s+what\s+you\s+notice|you\s+get\s+to\s+know)\b"
    wants = r"\b(?:engine|idling|crossing|(?:kids|children|nobody)\s+can'?t\s+see|can'?t\s+(?:see|get\s+(?:past|by|out|through))|enforcement|warden|wardens|zig\s?-?zags?|blocking|blocks?|blocked|drive\s?way|across\s+my|my|our|dump\w*|fly\s?-?tip\w*|police|report\w*|tickets?|permit|bay|double\s+yellows?|pavement|lost|found|keys?|for\s+sale|wanted|space|obstruct\w*|please|abandoned|untaxed)\b"
    return (
        _veiled(rf"\b{colour}\s+{make}\b[^!?]{{0,90}}?\b{hours}[\s\S]{{0,40}}?{idle}", evidence="watched", nowhere=wants, unless=""),
        _veiled(rf"\b{YOU}\s+(?:\w+\s+)?(?:park|parks|leave|leaves)\s+(?:the|that|{_YOUR})\s+(?:\w+\s+)?(?:{colour}\s+)?{make}\b[^!?]{{0,60}}?\b{hours}[\s\S]{{0,40}}?{idle}", evidence="watched", nowhere=wants, unless=""),
    )  # fmt: skip


def _either(listed: str) -> str:
    """These words, small or in capitals: a make and a colour may look like a name."""
    return rf"(?:{'|'.join((*listed.split(), *listed.upper().split()))})"
