"""English forms of incitement and of threats to a life that hang on what stands beside the deed: a prize for it, hoods up
and no phones, and the word that the writer will see to it.

A person always reads them, and software never hides on them.
"""

from __future__ import annotations

from moderation.lexicon.threat_words import (
    BODY,
    BUILDING,
    DOER,
    FIRM,
    FULL_NAME,
    GAP,
    GROUP,
    NAME,
    PROPERTY,
    TITLED,
    Form,
    form,
    words,
)

# Words that these forms hang on, for the gate in threat_grammar.py.
_HUNG_ON = """
whoever anyone anybody first man lad person hero runs knocks tip flip roll turn overturn storm rush surround block
torch smash drag empty swarm hoods hood masks mask balaclavas faces phones dead buried grave ground corpse pull haul
bring drop pour dump chuck
raid pelt ransack wreck gut charge sink ram brek bost skin flay heid hoose yed pints free
"""
RAIDS = frozenset(_HUNG_ON.split())

_URGES = "Urges others to hurt a person"
_PAYS = "Offers a prize for hurting a person"
_LIFE = "A threat to a person's life"


def raids() -> tuple[Form, ...]:
    """All forms of this file."""
    return (*_prizes(), *_gatherings(), *_seen_to(), *_spoken())


def _prizes() -> tuple[Form, ...]:
    """Whoever does the deed gets something for it. Whoever runs the marathon, or knocks out last year's winners, does too."""
    doer = r"\b(?:who(?:so)?ever(?:\s+it\s+is\s+(?:that|who))?|any\s?(?:one|body)\s+(?:who|that)|(?:the\s+)?(?:first|next)\s+(?:(?:lad|one|man|person|driver|\w+)\s+)?(?:who|that|to)|(?:the|any)\s+(?:lad|man|person|hero|legend|driver|one|bloke|kid|woman)\s+(?:who|that)|if\s+(?:you|any\s?(?:one|body)|some\s?(?:one|body)))\s+(?:(?:can|will|manages?\s+to|finally|just|has\s+the\s+(?:guts|balls|nerve)\s+to|dares?(?:\s+to)?|goes\s+and|accidentally|actually|'ll)\s+){0,2}"
    whom = rf"(?:(?:you|u|him|her|them)\b|(?:this|that|these|those|the|our|your)\s+(?:[\w-]+\s+){{0,2}}?(?:{words('role', 'beast')}|lot|one|{GROUP}+)\b(?!'|\s+(?:sign|van|statue|poster|cut-?\s?out))|an?\s+(?:{words('role')}|{GROUP}+)\b|{TITLED}|{FULL_NAME}|{NAME})"
    blow = r"(?:punch|slap|deck|lamp|batter|glass|bottle|kick|chin|thump|smack|twat|floor|headbutt|stab|shoot|beat|kill|murder|strangle|drown|bray|clobber|wallop|brick|kneecap|hospitalise|cripple|poison|egg|silence|hit|shove|push|slash|knife|burn|scratch|(?:throw|chuck|lob)(?:s)?\s+(?:acid|bleach|petrol|paint|bricks?)\s+(?:at|over|on|in)|spit\s+(?:on|at))(?:s|es)?"
    deed = rf"(?:{blow}\s+(?:up\s+|down\s+)?{whom}|(?:run|knock|mow)s?\s+(?:{whom}\s+(?:\w+\s+)?(?:over|down|out|flying)|(?:over|down|out)\s+{whom})|(?:put|leave|land|get)s?\s+{whom}\s+(?:in|into)\s+(?:hospital|the\s+(?:ground|river|canal|cut|infirmary|sea)|a\s+(?:box|ditch|wheelchair|coffin|coma)|a&e|intensive\s+care)|take(?:s)?\s+{whom}\s+out\b(?!\s+(?:for|to)\b)|(?:run|drive|force|knock)s?\s+{whom}\s+off\s+(?:the|that|his|her|their)\s+(?:road|bridge|bike|pavement|stage)|sets?\s+(?:fire|light)\s+to\s+(?:{whom}|{PROPERTY}|(?:the|that|their|your)\s+(?:\w+\s+)?{words('building')}\b)|(?:do|fill|kick)(?:es|s)?\s+{whom}\s+(?:in|over)\b|(?:break|snap|smash|crack)(?:s|es)?\s+{BODY}|(?:brick|torch|burn|smash|slash|key|egg|firebomb|petrol[\s-]bomb|wreck|trash)(?:s|es)?\s+(?:down\s+|up\s+)?(?:{PROPERTY}|(?:the|that|their|your)\s+(?:\w+\s+)?{words('building')}\b)|(?:put|kick|smash)(?:s|es)?\s+{PROPERTY}\s+(?:in|through|out)\b|(?:put|chuck|throw|lob)(?:s|es)?\s+(?:an?\s+|some\s+)?(?:bricks?|eggs?|paint|stones?|petrol\s+bombs?|fireworks?|(?:dog\s+)?shit)\s+(?:through|at|over|on|in)\s+(?:{PROPERTY}|the\s+windows?|{whom})|(?:sort|shut)s?\s+{whom}\s+(?:out|up)\s+(?:for\s+good|permanently|once\s+and\s+for\s+all|with\s+a\s+\w+)|(?:chuck|throw|lob|push|shove)(?:s|es)?\s+{whom}\s+(?:in|into|off|under|down|through)\s+(?:the|a|that)\s+\w+)"
    gets = r"(?:gets?|drinks?|eats?|wins?|earns?|receives?|will\s+(?:get|drink|have|never(?:\s+(?:need|have)\s+to)?)|'ll\s+(?:get|never|drink|have)|can\s+have|has|is\s+(?:getting|on)|won'?t\s+(?:pay|buy|put|have\s+to)|never\s+(?:pays?|buys?|puts?|has\s+to)|deserves?|i'?ll\s+(?:give|buy|pay|stand|get)|i\s+will\s+(?:give|buy|pay|stand)|we'?ll\s+(?:give|buy|pay|stand|see)|(?:i'?d|i\s+would)\s+(?:give|buy|pay|stand)|there'?s|(?:the\s+)?(?:drinks|beers?|pints|rounds?|curry|chips)(?:\s+are|\s+is|'s|'re)\s+on|=|→)"
    prize = r"(?:meat\s+raffle|lifetime\s+supply|(?:free\s+)?(?:pints?|beers?|drinks?|curry|curries|kebabs?|chips|fish\s+supper|breakfasts?|haircuts?|mots?|taxis?|rounds?|crates?|whisk(?:e)?y|champagne|vodka|booze|parking|meals?|dinner|sunday\s+roast|bacon)|[£€]\s?\d|\d+\s+(?:quid|pounds?|notes|nicker)|(?:an?|one|two|five|ten|twenty|fifty|a\s+hundred)\s+(?:quid|fiver|tenner|score|grand|hundred|ton|pony|monkey|thousand)|fiver|tenner|medal|knighthood|statue|reward|bonus|prize|trophy|my\s+(?:vote|daughter|respect|thanks|eternal|hand)|handshake|street\s+named|hero'?s?\s+welcome|round\s+of\s+applause|whip\s?-?\s?round|free\b|for\s+free|in\s+this\s+pub|again|on\s+the\s+house|(?:(?:on|from)\s+)?(?:me|us|the\s+house)\b)"
    first = rf"\b(?:free\s+\w+|pints?|beers?|drinks?|crate\s+of\s+\w+|bottle\s+of\s+\w+|lifetime\s+supply|[£€]\s?\d[\d,.]*\s?k?|\d+\s+(?:quid|pounds?|notes)|(?:fifty|twenty|ten|a\s+hundred|hundred)\s+(?:quid|pounds?|notes)|fiver|tenner|grand|reward|medal|prize|drinks\s+all\s+night|curry|kebabs?|haircut|breakfast)\b(?:\s+[\w']+){{0,5}}?\s+(?:for|to|goes\s+to)\s+{doer.removeprefix(chr(92) + 'b')}{deed}"
    bounty = rf"\b(?:(?:bounty|contract)\s+(?:out\s+)?on\s+(?:{whom}|{PROPERTY})|price\s+on\s+(?:your|ur|his|her|their)\s+heads?\b)"
    wanted = rf"\b(?:need|want|looking\s+for)\s+(?:some\s?(?:one|body)|him|her|{TITLED}|{NAME}|an?\s+{words('role')}|(?:his|her)\s+legs)\s+(?:kicked\s+in|done\s+(?:over|in)|battered|filled\s+in|kneecapped|roughed\s+up|beaten\s+up|broken?|knocked\s+out|hurt)\b"
    fun = r"\b(?:charity|fundrais\w*|fete|fair|stall|sponsor\w*|quiz|coconut|hook\s+a\s+duck|gunge|gunged|wet\s+sponge|sponge|custard|snowballs?|water\s+(?:pistols?|balloons?|fight)|paintball|laser|darts|pool|snooker|bowls|boxing|bout|panto\w*|game|games|level|boss|xbox|fifa|film|penalt\w*|goal|final|match|league|cup|auction|elections?|(?<!my\s)votes?|polls?|debate|chess|marathon|race|5k|pancakes?|crimestoppers|arrest\w*|convict\w*|information|fin(?:e|es|ed)|prosecut\w*|years|prison|sentence|banned|licen[cs]e|jail|points|bin\s+bag|snowman|scarecrow|pi[nñ]ata|statue\s+of|wikipedia|articles?)\b"
    return (
        form("incitement", "R2e", _PAYS, wanted, "ambiguous", also=r"\b(?:earn|cash|quid|paid|pay|£\s?\d|grand|pm\s+me|dm\s+me|inbox)", unless="sport election", nowhere=fun),
        form("incitement", "R2e", _PAYS, bounty, "ambiguous", unless="sport election", nowhere=rf"{fun}|\b(?:rats?|mutiny|chocolate|hunters?|coin|paid|cost|budget|tender|awarded|signed|supply|price\s+on\s+(?:the\s+)?(?:house|home|car|van)|gas|energy)\b"),
        form("incitement", "R2e", _PAYS, rf"{first}|{doer}{deed}[^.!?]{{0,50}}?[\s,;–-]+{gets}\s+(?:[\w'’]+\s+){{0,4}}?{prize}", "ambiguous", unless="sport election", nowhere=fun),
    )  # fmt: skip


def _gatherings() -> tuple[Form, ...]:
    """An order for a crowd (tip it, storm it, drag them off) where hoods are up and phones at home; a bus tipped with people in it."""
    target = rf"(?:it\b|that\b|the\s+lot|(?:the|that|their|this|every|his|her)\s+(?:\w+\s+)?(?:bus|buses|coach|coaches|van|vans|minibus|car|cars|taxi|convoy|ambulance|hotel|hostel|gates?|doors?|place|building|mosque|offices?|chamber|depot|house|home|camp|site|shop|cop\s+car|police\s+car|entrance|meeting|surgery)|{BUILDING})"
    order = rf"(?:(?:tip|flip|roll|turn)\s+{target}\s*(?:right\s+|straight\s+)?over|(?:overturn|storm|rush|surround|swarm|smash|torch|burn|wreck|trash|ransack|brick|stone|pelt|raid|hit|charge|empty|gut|block)\s+(?:in\s+|up\s+|down\s+)?{target}|block\s+(?:it|them|him|her)\s+in|(?:drag|haul|pull|get)\s+(?:them|'?em|him|her|the\s+(?:driver|lot|\w+s))\s+(?:all\s+)?(?:off|out)\b|burn\s+(?:it|them|him|her)\s+(?:down|out)|smoke\s+them\s+out|kick\s+(?:it|the\s+doors?|the\s+gates?)\s+(?:in|down)|teach\s+(?:them|'?em|him|her)\s+(?:what\s+happens|a\s+lesson|some\s+manners|not\s+to)|show\s+(?:them|'?em|him|her)\s+what\s+(?:happens|we)|make\s+(?:them|'?em|him|her)\s+(?:run|bleed|scream|beg|pay)|no\s+mercy|take\s+no\s+prisoners|batter\s+(?:them|'?em|him|her)|do\s+(?:them|him|her)\s+over|(?:we'?re|lads\s+are)\s+going\s+in\b|(?:get|go|meet|be|gather)\s+(?:[\w']+\s+){{0,5}}?(?:hotel|hostel|mosque|town\s+hall|depot|offices?|site|(?:his|her|their)\s+(?:house|place|gaff))\b[^.!?]{{0,25}}?\b(?:with|bring|bringing)\s+(?:the\s+|your\s+|some\s+)?(?:bricks?|bats|petrol|bottles|hammers|torches|matches|poles|crowbars))"
    covert = r"\b(?:hoods?\s+up|(?:hoods?|masks?|gloves|balaclavas)(?:\s*[,&+]\s*|\s+and\s+)(?:gloves|hoods?|masks?|no\s+\w+)|blacked\s+out|(?:masks?|balaclavas?|bally|ballies|bandanas?|scar(?:f|ves)|snoods?)\s+(?:on|up|only|required|essential)|(?:wear|bring|get)\s+(?:your\s+|a\s+)?(?:masks?|balaclavas?|bally|hoods?)|faces?\s+(?:covered|hidden)|cover\s+(?:your|ur|yer)\s+(?:faces?|plates)|no\s+(?:phones?|mobiles|names|faces|cameras|filming|videos|pics|witnesses)|(?:leave|turn|switch)\s+(?:your|ur|yer|all)\s+(?:phones?|mobiles)\s+(?:at\s+home|off|in\s+the)|phones?\s+(?:off|at\s+home|stay)|(?:come|turn\s+up|get)\s+tooled\s+up|bring\s+(?:your|ur|a|the|some)?\s*(?:tools|bats?|bricks|hammers|petrol|bottles|poles|crowbars?|chains|blades?)|all\s+(?:in\s+)?black\b|wear\s+black|gloves\s+on|dress\s+dark|plates?\s+(?:off|covered))"
    dragged = r"(?:(?:drag|haul|pull)\s+(?:them|'?em|him|her|the\s+(?:driver|lot|\w+s))\s+(?:all\s+)?(?:off|out)\b(?:\s+(?:of\s+)?(?:the|that|his|her|their|it)(?:\s+\w+)?)?|teach\s+(?:them|'?em|him|her)\s+(?:what\s+happens|a\s+lesson)|batter\s+(?:them|'?em|him|her)|no\s+mercy|make\s+(?:them|'?em|him|her)\s+(?:bleed|scream|beg))"
    fair = r"\b(?:weeds?|compost|soil|plants?|bulbs?|turf|teeth|fish|rain\w*|umbrellas?|cold|windy|snow\w*|film|quiz|panto\w*|escape\s+room|prom|halloween|bbq|barbecue|snowball|paintball|laser|bins?|skip|picnic|plant\w*|litter|dinner\s+table|class(?:room)?|school\s+(?:rule|policy)|exam|theatre|cinema|concert|gig|match|game|charity|vigil|carnival|parade|costume|fancy\s+dress|police\s+(?:are|have|said|say|want|appeal)|arrest\w*|witness\s+appeal|disgust\w*|shame|scum|thugs|yobs|saw\s+(?:them|lads|a)|cctv|covid|vaccin\w*|nhs|clinical|asthma|bees|beekeep\w*|paint\w*\s+(?:party|day)|deliver\w*)\b"
    inside = rf"\b(?:(?:tip|flip|roll|turn|push)\s+(?:the|that|their|this|his|her|it)\s*(?:\w+\s+)?(?:bus|coach|van|minibus|car|boat|dinghy|caravan|ambulance)?\s*(?:over|in(?:to)?\s+the\s+\w+|off\s+the\s+\w+)?|(?:sink|torch|burn|ram|capsize|overturn)\s+(?:the|that|their|this|his|her|it)\s*(?:\w+\s+)?(?:bus|coach|van|minibus|car|boats?|dinghy|dinghies|caravans?|hotel|hostel|house|place|building)?\s*(?:down)?)\s+(?:with|w|wi|wit)\s+(?:them|him|her|'?em|everyone|every\s+(?:last\s+)?one\s+of\s+(?:them|'?em)|the\s+(?:lot|whole\s+lot)|{GROUP}+|{TITLED})\s+(?:\w+\s+)?(?:in|on|inside|aboard|at\s+the\s+wheel)\b"
    bus = rf"(?:^\W*|[,;:.]\s*|\b(?:and|just|then|we|lads|boys|here|in|up|stops|comes|arrives|{GROUP}+)\s+)(?:tip|flip|roll|push)\s+(?:it|them|(?:the|that|their)\s+(?:\w+\s+)?(?:bus|coach|minibus|van)(?:es)?)\s+over\b"
    full = rf"(?s)(?=.*\b(?:bus|buses|coach|coaches|minibus|minibuses)\b)(?=.*(?:{GROUP}|\b(?:migrants?|asylum|refugees|enough\s+(?:of\s+us|men|lads)|scabs?|them\s+in|in\s+it)\b))"
    stage = rf"\b(?:rush|storm|charge)\s+(?:the\s+(?:\w+\s+)?(?:stage|front\s+row|platform|chamber|meeting|car|top\s+table|office|offices|hall)|him|her|them|{TITLED})\b[^.!?]{{0,80}}?\b(?:kick|stamp|teach|get\s+(?:him|her|them)\s+on\s+the|batter|punch|don'?t\s+leave|don'?t\s+let|till\s+the\s+blood|flip|beat|drag|slap|smash|make\s+it\s+(?:his|her)\s+last)\b"
    hour = r"\b(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]m|half\s+(?:six|seven|eight|nine|ten|eleven)|at\s+(?:\d{1,2}|six|seven|eight|nine|ten|eleven)\b|midnight|o'?clock|tonight)"
    muster = rf"(?:^\W*|[.,!]\s*|\b(?:lads|boys|{GROUP}+)\s+)(?:balaclavas?|masks?|hoods?|bally)(?:\s+(?:on|up|only))?\s*(?:[.,!🧱🔥]|$)"
    spot = rf"(?s)(?=.*{hour})(?=.*\b(?:(?:his|her|their|{NAME}'S|councillor'?s?)\s+(?:drive|house|place|gaff|gate|door|street)|mosque|hotel|hostel|shop|estate|outside\s+the|you\s+know\s+(?:the\s+target|what|where)|meet)\b)"
    told = r"\b(?:tried\s+to|threatened|charged|convicted|jailed|court|police|arrest\w*|film|novel|game|shame|disgust\w*|thugs|nearly|almost)\b"
    heavy = r"\bbring\s+(?:along\s+)?(?:something|summat|owt)\s+(?:heavy(?!\s+duty)|sharp|hard|blunt|flammable|that\s+(?:burns|hurts|cuts))\b"
    dropped = rf"\b(?:drop|tip|dump|pour|empty|chuck)\s+(?:[\w'-]+\s+){{0,4}}?(?:tons?|tonnes?|bricks?|concrete|hardcore|rubble|cement|gravel|boiling\s+\w+|acid|piano|skip)\s+(?:of\s+\w+\s+)?on\s+(?:(?:his|her|your|their)\s+[\w ]{{1,20}}?\s+)?(?:{TITLED}|him|her|them|you)?\s*while\s+(?:he|she|they|you)(?:'s|'re|s|\s+is|\s+are)\s+(?:\w+\s+)?(?:stood|standing|sat|sitting|asleep|sleeping|lying|under)\b"
    weights = r"\b(?:gazebo|tents?|tarp\w*|marquee|weights?|hold\s+(?:it|the|them)|windy|press|flatten|picnic|bbq|barbecue|cake|food|drum\w*|gym|deadlift)\b"
    return (
        form("incitement", "R2e", _URGES, heavy, "ambiguous", also=r"\b(?:them|they|storm|doors?|gates?|cabinet|council\w*|chamber|town\s+hall|hostel|hotel|mosque|lads|get\s+hold)\b", nowhere=weights),
        form("incitement", "R2e", _URGES, dropped, "ambiguous", unless="sport"),
        form("deserved_harm", "R2e", "Says that a person should be hurt or killed", rf"\b(?:family|families|couple|neighbours?|tenants?|{GROUP}+)\b(?:\s+(?!who\b|that\b)[\w']+){{0,7}}?\s+(?:should|ought\s+to|needs?\s+to|deserves?\s+to|want)\s+(?:be\s+|to\s+be\s+)?(?:burnt|burned|smoked|bombed|petrol-?\s?bombed|fire-?bombed)\s+out\b", "ambiguous", unless="politics sport"),
        form("incitement", "R2e", _URGES, rf"(?:^\W*|[,;:.!–-]\s*|\b(?:and|then|lads|boys|{GROUP}+|just|let'?s|we|go|everyone|all)\s+){order}\b", "ambiguous", unless="sport election", also=covert, nowhere=fair),
        form("incitement", "R2e", _URGES, rf"(?:^\W*|[,;:]\s*|\b(?:and|then|lads|boys|just|let'?s|go)\s+)(?:{dragged}[\s,]+(?:and\s+|then\s+)?{order}|{order}[\s,]+(?:and\s+|then\s+)?{dragged})", "ambiguous", unless="sport election", nowhere=fair),
        form("incitement", "R2e", _URGES, bus, "ambiguous", unless="sport", also=full, nowhere=rf"{told}|{fair}"),
        form("incitement", "R2e", _URGES, stage, "ambiguous", unless="sport", nowhere=fair),
        form("incitement", "R2e", _URGES, muster, "ambiguous", also=spot, nowhere=fair),
        form("incitement", "R2e", _URGES, inside, "ambiguous", unless="sport", nowhere=told),
    )  # fmt: skip


def _seen_to() -> tuple[Form, ...]:
    """Somebody who will be dead by a day, and who sees to it. Who waits for a bypass will be dead before it is built."""
    who = rf"(?:you|u|ya|ye|yow|he|she|they|{TITLED}|{FULL_NAME})"
    will = r"(?:'?ll|\s+will|\s+wull|\s+shall|\s*(?:'re|'s|\s+are|\s+is)?\s*(?:gonna|going\s+to|gan\s+to))\s+(?:all\s+|both\s+|soon\s+)?"
    state = r"(?:(?:be|end\s+up|lie|wind\s+up)\s+(?:\w+\s+)?(?:dead(?!\s+(?:on|right|wrong|proud|tired|chuffed|pleased|set|easy|good|busy|last|beat)\b)|buried(?!\s+(?:in|under|with|at)\s+(?:\w+\s+)?(?:paper|work|e?-?mails?|letters|votes|foi|complaints|snow|debt)\w*)|six\s+(?:feet|foot)\s+under|in\s+the\s+(?:ground|morgue|cemetery|churchyard|canal|river|sea)|in\s+(?:your|his|her|their|an?)\s+(?:\w+\s+)?(?:grave|box|coffin)|a\s+(?:corpse|dead\s+\w+)|pushing\s+up\s+(?:the\s+)?daisies|food\s+for\s+(?:the\s+)?(?:worms|pigs|fishes)|(?:brown\s+)?bread|under\s+the\s+patio|no\s+more)|die\b|never\s+(?:see|make\s+it\s+to)\s+(?:the\s+(?:election|count|vote|summer|spring|new\s+year)|may\b|polling\s+day|christmas))"
    sure = r"(?:(?:i|ah|we|me\s+and\s+\w+|my\s+\w+|the\s+lads)\s*(?:'ll|\s+will|'m\s+going\s+to|\s+wull|'m\s+gonna|m\s+gonna)?\s+(?:personally\s+|bloody\s+|fucking\s+|myself\s+)?(?:mak(?:e|ing)\s+(?:damn\s+|bloody\s+|fucking\s+|good\s+)?(?:sure|certain)|see\s+(?:to|tae)\s+(?:it|that)|guarantee|promise|swear|be\s+seeing\s+to|do\s+it\s+myself)|(?:i|we)'?ll\s+be\s+the\s+one|by\s+my\s+(?:own\s+)?hand|at\s+my\s+hands?|(?:and\s+)?(?:that'?s|it'?s)\s+(?:a\s+promise|my\s+promise|not\s+a\s+threat)|if\s+(?:i|we)\s+have\s+(?:my|our|owt|anything|to\s+do\s+it|any\s+say))"
    wait = r"\b(?:fix\w*|built|build\w*|queue|waiting|wait|hospital|ambulance|gp|smok\w+|appointment|dentists?|repair\w*|finish\w*|open\w*|politically|career|votes?\s+(?:you|them|him|her)|voted\s+out|seat|majority|in\s+the\s+water|water|party|film|game|character|episode|remembered|plaque|proud|honou?r\w*|cemetery\s+(?:fees|plot)|old\s+age|cancer|ill)\b"
    return (
        form("dead", "R2a", _LIFE, rf"\b{who}{will}{state}[^.!?]{{0,60}}?[\s,.;!–-]+(?:(?:and|cos|because|so)\s+)?{sure}", "ambiguous", across=True, unless="hazard sport", nowhere=wait),
    )  # fmt: skip


def _spoken() -> tuple[Form, ...]:
    """Harm to "'ee", "thou" and "yow", as it is spoken: these words are others', too, so a person reads them."""
    ee = r"(?:'?ee|yow|thou|tha|yez|yiz|youm)"
    done = rf"(?:{words('verb.person', 'verb.slang')}|skin|burn|bury|flay)\s+{ee}(?=\W*$|\s+alive\b|\s*[,.!;]|\s+(?:in|an'?|and|if|up|from|to|by|on|off|under|through|till?|until|like|when|next|with|for|down|good|off|over|one|so|dead|stone|myself)\b)|(?:break|brek|bre[ae]k|bost|bust|smash|cut|slit|snap|wring|stove\s+in|stave\s+in|cave\s+in|kick\s+in|panel|burst|rive)\s+(?:thi|thy|thee|yowr|thoi|'ees|yer|yow're)\s+(?:\w+\s+)?(?:{words('body')}|heid|heed|yed|airms?|een|gob|neb|napper|fizzog|teef|geggie|coupon|knaps)\b|(?:burn|torch|brick|smash|kick|pan|tan)\s+(?:yer|thi|thy|yowr|your|the)\s+(?:hoose|hoos|hame|windaes?|windies|windas|gaff|motor|motah)\s*(?:doon|in|oot|through|doun|ower|in\s+the\s+neet|the\s+night|the\s+neet)?(?=\W*$|\s*[,.!;]|\s+(?:if|wi|when|an|and|pal|mate|the\s+neet)\b)"
    return (
        form("bodily_harm", "R2a", "A threat to hurt a person", done, "ambiguous", before=rf"\b(?:{DOER}|oi|ah|aa|a|us|wor\s+\w+|ma\s+\w+){FIRM}{GAP}", unless="sport"),
    )  # fmt: skip
