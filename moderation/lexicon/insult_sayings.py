"""Set phrases that call a person stupid or send them to their place: fixed at the ends, with a slot in the middle.

Each needs a person as its subject or as the one who is told; of a plan, a building or a council they are fair comment.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_SHE = r"(?:you|u|ye|ya|he|she)"
_IS = r"(?:'s|'re|re|\s+(?:is|are|was|were|r|must\s+be))"
_TITLED = r"(?:cllr|councillor|coun|clr|mr|mrs|ms|mx|miss|dr|mayor|lord|lady|sir)\.?\s+[\w'-]+"
_ROLE = r"(?:(?:the|that|this|our|your)\s+(?:[\w-]+\s+){0,2}?(?:councillor|mayor|leader|chair|chairman|clerk|officer|planner|man|woman|bloke|fella|fellow|lad|lass|chap|one|mp|director|manager|person)(?:\s+(?:in|of|at|who)\s+(?:the\s+)?\w+(?:\s+\w+)?)?)"
WHO = rf"(?:{_SHE}|{_TITLED}|{_ROLE}|who|somebody|someone)"
_OBJECT = rf"(?:you|him|her|{_TITLED}|{_ROLE})"
_GENTLE = r"(?:dear|love|luv|darling|sweetheart|sweetie|petal|pet|princess|sunshine|poppet|treacle|hun|hen|flower|duck|my\s+(?:love|dear|lad)|sonny|son|boy|girl|laddie|lassie|grandad|grandpa|granny|grandma|karen|sharon|kevin|boomer|councillor|cllr|mate|pal|chief|champ)"
_BRAIN = r"(?:brains?|brain\s*power|brain\s*cells?|intellect|intelligence|i\.?q\.?|attention\s+span|mental\s+capacity|wits?|charisma|personality|humanity|self-awareness)"
_START = r"(?:^|[,;:–—-]\s*|\b(?:just|please|now|oh|so|and|go|do|you|no|yeah|ah|well|right|ok|okay|aw|there)\s*,?\s+)"
_OVER = r"(?=\s*$|\s*[,.!?;:)–—]|[^\w\s'’-])"
_TOLD = rf"(?:{_OVER}|\s*,?\s+{_GENTLE}\b)"
_VESSEL = r"(?:box|tool\s*box|draw|drawer|cutlery\s+drawer|knife\s+(?:block|drawer)|shed|tool\s*shed|pack|packet|deck|tin|chandelier|tree|christmas\s+tree|string|set|kitchen|jar|case|pencil\s+case|bunch|barrel|herd|litter|lamp|block|fridge|block|tank|bag|rack|stable|sandpit|crayon\s+box|canteen|book\s*case|barn|flock|chocolate\s+box)"
_PLENTY = r"(?:picnic|full\s+(?:picnic|load|deck|pack|box|set|packet|english|tray|roast|dozen|wall|shelf|basket|orchestra)|load|deck|six[\s-]?pack|barbie|barbecue|bbq|happy\s+meal|fry[\s-]?up|trifle|hamper|sandwich|loaf|omelette|toolbox|packet|dozen|wall|shilling|pound|bob|quid|tune|bouquet|pie|cake|roof|bale|flock|choir)"
_THING_THICK = r"(?:(?:two\s+)?(?:short\s+)?planks?|(?:a\s+)?(?:plank|brick|post|gatepost|ditch|donkey|docker's\s+\w+|whale\s+omelette|castle\s+wall|stump|wall|door)s?|mince|champ|muck|shit|shite|pig(?:'?s)?\s+(?:shit|shite|muck|dung|swill)|cow(?:'?s)?\s+(?:shit|muck)|bull\s*shit|custard|porridge|concrete|cement|lead|treacle|clarts|manure|folk)"
_FAUNA = r"(?:brush|bat|box\s+of\s+frogs|bag\s+of\s+frogs|hatter|spoon|ship'?s\s+cat|sack\s+of\s+\w+|bag\s+of\s+\w+|bottle\s+of\s+(?:chips|pop|crisps)|lamp|candle|toc[\s-]?h\s+lamp|lead|osmium|brick|black\s+hole|tent\s+peg|door\s*nail|hammer|rock|stone|house\s+brick)"

# Of a council or its plan the same is criticism.
_NOT_A_BODY = r"(?!,?\s+(?:this|that|the|our|your)\s+(?:\w+\s+)?(?:council|cabinet|department|committee|administration|authority|plan|scheme|party|consultation)\b)"

_SHARP = (
    rf"\bnot\s+(?:exactly\s+|quite\s+|really\s+)?the\s+(?:sharpest|brightest|quickest|smartest|cleverest|shiniest|crunchiest|fastest|ripest|freshest)\s+(?!(?:idea|plan|decision|move|street|road|moment|scheme|bus|policy)\b)(?:[\w-]+\s+){{1,2}}?(?:in|on|of|from)\s+(?:the|his|her|your|this|that|any)\s+(?:[\w-]+\s+)?{_VESSEL}\b",
    rf"\b(?:a|one|two|three|four|five|six|few|several|couple(?:\s+of)?|bit|some)\s+(?!(?:nurse|teacher|councillor|player|vote|member|doctor|staff|driver|grand|million|pound)s?\b)[\w'-]+(?:\s+[\w'-]+)?\s+short\s+of\s+(?:a|an|the|his|her|your)\s+{_PLENTY}\b",
    rf"\b{_SHE}(?:'s|'re|s|\s+is|\s+are|\s+must\s+be)\s+(?:\w+\s+)?(?:an?\s+)?(?:few|couple(?:\s+of)?|several|one|two)\s+(?:sandwich(?:es)?|cans?|bricks?|cards?|slates?|spanners?|eggs?|peas|fries|chips|butties|sarnies|crackers|biscuits)\s+short\b(?!\s+(?:of|on|in|for|this|every)\b)",
    r"\b(?:not|n't|never)\s+(?:quite\s+|exactly\s+|been\s+)?(?:the\s+full\s+(?:shilling|ticket|quid|pound|bob)|playing\s+with\s+a\s+full\s+deck|firing\s+on\s+all\s+cylinders\s+upstairs|all\s+there\s+(?:upstairs|in\s+the\s+head))\b",
    rf"\b{_SHE}{_IS}\s+(?:\w+\s+)?(?:not\s+all\s+there|away\s+with\s+the\s+fairies|off\s+(?:his|her|your)\s+(?:rocker|trolley|head|nut)|as\s+much\s+use\s+as\s+an?\s+[\w-]+|out\s+to\s+lunch|simple\s+in\s+the\s+head|soft\s+in\s+the\s+head|wrong\s+in\s+the\s+head|not\s+right\s+(?:in\s+the\s+head|upstairs))\b",
    r"\b(?:the\s+)?(?:(?:porch|hall|landing)\s+)?lights?(?:\s+(?:are|is)|'s|'re)\s+on\s*,?\s+(?:but|and|though)\s+(?:there(?:'s|\s+is)\s+)?(?:nobody|no\s?one|no-one|nobody's|no-one's|they've\s+let|the\s+house)\b(?!\s+(?:uses|needs|there|about|around|is\s+working|working|turns))",
)
_SIMILES = (
    rf"(?:^\W*|\b{WHO}(?:{_IS})?\s+(?:\w+\s+)?|\b(?:folk|and|or|,)\s*)(?:as\s+|so\s+)?thick\s+as\s+(?:an?\s+|two\s+|that\s+)?{_THING_THICK}\b{_NOT_A_BODY}",
    rf"(?:^\W*|\b{WHO}{_IS}\s+(?:\w+\s+)?)(?:as\s+)?(?:daft|dense|dim|dumb|stupid|slow|soft|mad|crazy|barmy|sharp|bright)\s+as\s+(?:an?\s+)?{_FAUNA}\b{_NOT_A_BODY}",
    rf"\b{WHO}(?:'s|\s+has|\s+have|'ve|\s+had|'s\s+got|'ve\s+got|\s+got)\s+(?:got\s+)?(?:all\s+)?(?:the\s+|an?\s+)?(?:\w+\s+)?{_BRAIN}\s+of\s+(?:an?\s+|the\s+)?(?!(?:this|our|his|her|a\s+nation)\b)\w+",
    rf"\bwith\s+(?:the|an?)\s+{_BRAIN}\s+of\s+an?\s+(?!(?:team|staff|leader)\b)\w+",
    rf"(?<!if )(?<!though )\b{WHO}\s+(?:\w+\s+)?(?:hasn't|haven't|has\s+not|have\s+not|has|have|got|'s\s+got)\s+(?:\w+\s+)?(?:an?|one|two|half\s+an?|a\s+single|no|any)\s+(?:\w+\s+)?(?:brain|brain\s*cells?|thought\s+in\s+(?:his|her|your)\s+head|functioning\s+brain\w*)\b(?!\s+(?:injur|tumou?r|haemorr|damage|surg|scan|cancer|condition|disorder)\w*)",
    rf"\b(?:more|better|bigger)\s+(?:brains?|brain\s*cells?|intelligence|charisma|personality|wit|charm|humanity|sense\s+of\s+\w+|conversation|life|grip\s+(?:of|on)\s+reality)\s+(?:in\s+(?:my|a|an|the)\s+[\w-]+(?:\s+[\w-]+)?\s+)?than\s+(?:{_OBJECT}|{_SHE}\b)",
    r"\b(?:i|we|ah|a)\s?(?:'ve|\s+have|ve)\s+(?:\w+\s+)?(?:met|had|known|taught|trodden\s+in|scraped|sat\s+on|owned|flushed)\s+(?:\w+\s+){0,2}?(?:with\s+)?(?:more|better)\s+(?:brains?|brain\s*cells?|charisma|personality|intelligence|humanity|charm|wit|conversation|empathy)\b",
    r"\b(?:i|we|ah)\s?(?:'ve|\s+have|ve)\s+(?:\w+\s+)?(?:met|known|taught|trodden\s+in|scraped|eaten|grown|flushed|owned|sat\s+on)\s+(?:(?:far|much|way)\s+)?(?:brighter|smarter|cleverer|sharper|more\s+intelligent)\s+(?!(?:than\s+this|people|kids|children|lads|councillors|students|folk)\b)[\w-]+",
    rf"\b{WHO}{_IS}\s+(?:no|hardly|not\s+exactly|not\s+an?|not|hardly\s+an?|scarcely)\s+(?:einstein|mastermind|brain\s+of\s+britain|rocket\s+scientist|brain\s+surgeon|stephen\s+hawking|newton|intellectual\s+giant|genius|the\s+brightest|the\s+sharpest|sherlock)\b(?!\s+(?:idea|plan|street|road|way))",
    r"\b(?:then\s+)?brain\s+of\s+britain\b",
    rf"\bif\s+(?:brains?|brain\s*cells?|intelligence|stupidity|ignorance|wit|thinking|stupid|being\s+(?:thick|stupid|wrong|a\s+\w+))\s+(?:was|were|is|had)\s+[^.!?]{{1,40}}?\b(?:{_SHE}|you'd|he'd|she'd|you're|this\s+one|that\s+one)\b",
    rf"\b{_SHE}\s+(?:couldn't|could\s+not|can't|cannot|wouldn't)\s+(?:find|hit|tell|pour|spell)\s+(?:his|her|your|a\s+cow'?s|its|an?)\s+(?:own\s+)?(?:arse|bum|backside|behind|bottom|barn\s+door|nose|elbow|cow|water\s+out|cat)\b",
    r"\b(?:man|woman|bloke|fella|someone|somebody|councillor|officer|leader)\s+who\s+(?:couldn't|could\s+not|can't|cannot)\s+(?:find\s+(?:his|her|their)\s+(?:own\s+)?(?:arse|bum|backside|behind|bottom|elbow)|hit\s+a\s+barn\s+door|tie\s+(?:his|her)\s+(?:own\s+)?(?:shoe)?laces)\b",
    r"^\W*couldn't\s+(?:hit|find|pour)\b[^.!?]{3,60}?,?\s+that\s+(?:one|man|woman|lad|fella|bloke)\b",
    r"\b(?:his|her|your)\s+(?:one|only|single|last|sole|two|remaining|lonely|solitary)\s+(?:\w+\s+)?brain\s*cells?\b|\b(?:brain\s*cells?|braincells?)\s+(?:to\s+rub\s+together|between\s+(?:you|them|the)|left\s+in)\b",
    rf"\b(?:dropped|drop\s+{_SHE}|fell|landed|bumped)\s+on\s+(?:your|his|her)\s+head\b(?!\s+(?:off|from|at\s+(?:work|school)|and\s+(?:was|had)))|\bwere\s+you\s+(?:\w+\s+)?dropped\b",
    rf"\ball\s+mouth\s+(?:and|an')\s+(?:no\s+)?trousers\b{_NOT_A_BODY}|\ball\s+gob\s+and\s+no\s+\w+\b{_NOT_A_BODY}",
    r"\b(?:you|she|he)(?:'s|'re|\s+is|\s+are)\s+(?:\w+\s+)?the\s+(?:single\s+)?most\s+(?:[\w-]+(?:,\s*|\s+)(?:and\s+)?){1,3}?(?:toad|cow|pig|rat|snake|weasel|slug|hag|witch|creature|specimen|oaf|buffoon|clown|idiot|moron|imbecile|cretin|halfwit|nincompoop|ignoramus|dullard|windbag)\b",
    r"\b(?:wheel|hamster)\s+(?:(?:come|fall|came|fell|fallen|has\s+died|died|is|'s)\s+)?(?:off|dead|asleep|died)\s+(?:(?:on|in|of)\s+)?(?:your|his|her)\s+(?:hamster|head|wheel|brain)\b",
    r"\bwho\s+put\s+(?:the\s+)?(?:50p|fifty\s+pence|ten\s+bob|money|a\s+(?:pound|quid|coin|tenner))\s+in\s+(?:you|him|her|the|that|this)\b(?!\s+(?:meter|machine|box|pot|tin|slot))",
    r"\b(?:bridge|village|circus|zoo|swamp|planet|asylum|kindergarten|nursery|playgroup|sandpit|crayon\s+box|farm|pantomime)\s*,?\s+(?:just\s+)?(?:called|rang|phoned|wants|want|misses|is\s+missing|has\s+lost|is\s+looking\s+for|lost)\s*,?\s+(?:[^.!?]{0,20}?\s)?(?:its|their|the)\s+(?:troll|idiot|clown|monkey|donkey|dafty|fool|animal|chimp|ape|baboon|gorilla)\b",
    r"\b(?:tell|telling)\s+(?:me|us)\s+(?:that\s+)?you(?:'re|\s+are|'ve|\s+have)?\s+(?:failed|thick|stupid|dim|dense|an?\s+idiot|clueless|can't\s+read|can't\s+count|never\s+(?:read|passed|went|been))\b[^.!?]{0,40}?\bwithout\s+telling\b",
    r"\b(?:nobody|no\s?one|nee?body)\s+(?:asked\s+(?:you|for\s+your\s+(?:opinion|input|view))(?!\s+(?:to|for|if|about|whether)\b)|likes\s+you\b|cares\s+what\s+you\s+think|wants\s+you\s+here|can\s+stand\s+(?:you|him|her))",
    r"\b(?:is|are|was|were)\s+(?:you|he|she)\s+(?:always|really|actually|just|naturally|genuinely|born)\s+(?:this|that|so)?\s*(?:thick|stupid|dim|dense|slow|dumb|daft|simple|ugly|useless|clueless|gormless)\b(?!\s+at\b)|\b(?:hurt|tiring|exhausting)\s*,?\s+being\s+(?:this|that|so)\s+(?:thick|stupid|dim|dense|slow|dumb|daft|ugly|boring)\b",
    r"\b(?:full\s+of\s+(?:his|her|your)self|love(?:s)?\s+the\s+sound\s+of\s+(?:his|her|your)\s+own\s+voice|too\s+big\s+for\s+(?:his|her|your)\s+boots)\b",
)
# "Failure of a leader" and "worst councillor" are judged by their work; a failed man and an ugly one are not.
_LOOKS_OR_WITS = r"(?:ugliest|fattest|thickest|dimmest|dumbest|densest|smelliest|greasiest|sweatiest|creepiest|slimiest|most\s+(?:stupid|hideous|repulsive|gormless|brainless|ugly))"
_HOLDER = r"(?:councillor|cllr|coun|mayor|mp|officer|clerk|candidate|chairman|chair)"
_SHAME = (
    r"(?<!the )\b(?:failure|mistake|embarrassment|disappointment)\s+of\s+an?\s+(?:human\s+being|human|man|woman|person|bloke|fella|lad|lass)\b(?!\s+(?:to|who)\b)",
    rf"(?<!even )(?<!even the )\b{_LOOKS_OR_WITS}(?![^.!?]{{0,40}}?\b(?:could|can|would)\s+(?:see|tell|work|understand|spot))\s+(?:\w+est\s+)?(?:{_HOLDER}\s+(?:in|on|ever|i've|we've|this|that|alive|of)|(?:man|woman|bloke|person|individual)\s+(?:(?:i've|i\s+have|we've|ever|who\s+ever)\b|on\s+(?:this|the|our)\s+(?:page|council|committee)|in\s+(?:that|the|our)\s+(?:town\s+hall|council|chamber)))\b",
    r"\b(?:a|an|absolute|utter|total)\s+disgrace\s+to\s+(?:(?:your|his|her)\s+(?:famil(?:y|ies)|parents|mother|mum|mam|father|dad|kids|children|wife|husband|sex|gender|kind)|(?:the\s+human\s+race|humanity|mankind|womankind))\b",
    r"\bashamed\s+(?:to\s+be\s+(?:alive|breathing|called\s+(?:human|a\s+(?:man|woman)))|of\s+(?:being\s+alive|your\s+(?:whole\s+)?existence))\b",
    r"\bsle(?:pt|eps?|eping)\s+(?:her|his|your)\s+way\s+(?:there|in|into|up|to|onto)\b",
    rf"(?<!\bif )\b{_SHE}{_IS}\s+(?:(?:obviously|clearly|always|probably|either|plainly|quite\s+clearly)\s+)?(?:drunk|pissed(?!\s+(?:off|at|on|about|with|me|us))|off\s+(?:his|her|your)\s+(?:face|head|tits)|on\s+(?:(?:hard|class\s+a|some)\s+)?(?:drugs|crack|meth|coke|smack|glue))\b(?=\s*(?:$|[^\w\s])|\s+(?:again|most|all|half|as\s+usual|aren't|or\s+(?:something|what|just))\b)",
)
_COMMANDS = (
    rf"{_START}(?:pipe\s+down|hush(?:\s+(?:now|up|your\s+mouth))?|button\s+(?:it|your\s+lip)|belt\s+up|can\s+it|stow\s+it|shush|jog\s+on|bore\s+off|do\s+one(?!,)|run\s+along|simmer\s+down|give\s+it\s+a\s+rest|give\s+over\s+you|get\s+back\s+under\s+your\s+(?:rock|stone)|take\s+a\s+hike|get\s+tae\s+(?:fuck|france)|shurrup|shurrit|shut\s+(?:it|yer\s+\w+|thi\s+\w+)|haud\s+yer\s+wheesht|wheesht|dry\s+up|quit\s+your\s+(?:whining|yapping|bleating)){_TOLD}",
    rf"{_START}(?:put\s+a\s+sock\s+in\s+it|wind\s+(?:your|yer)\s+neck\s+in(?!\s+about)|sling\s+(?:your|yer)\s+hook|go\s+(?:and\s+)?(?:boil|soak)\s+(?:your|yer)\s+head|go\s+(?:and\s+)?(?:take\s+a\s+(?:running|long)\s+\w+|jump\s+in\s+(?:a|the)\s+(?:lake|river|sea|canal|dock)|lie\s+down\s+in\s+a\s+dark(?:ened)?\s+room|have\s+a\s+(?:nap|lie[\s-]down)|play\s+(?:in|on|with)\s+(?:the\s+)?(?:traffic|motorway|m\d+)))\b",
    r"\bgive\s+(?:your|yer)\s+(?:gob|mouth|trap|jaw|tongue)\s+a\s+(?:rest|break|holiday)\b|\b(?:shut|keep)\s+(?:your|yer)\s+(?:gob|trap|cakehole|pie[\s-]?hole|big\s+mouth)\b|\baway\s+(?:and|an')\s+(?:boil|bile|play|shite|raffle)\b",
    r"\b(?:get\s+)?back\s+(?:in|into|to|under)\s+(?:your|yer|his|her)\s+(?:box|basket|cage|kennel|hole|pram|cot|rock|stone|cave|swamp|lane|knitting|kitchen|playpen|sandpit|candles|crayons|toy\s*box|coffin|padded\s+cell|bridge|hutch|crypt|sty|sewer|gutter|burrow)\b",
    r"\b(?:sit|lie|calm|settle|quieten|simmer|quiet|stand|get|pipe)\s+(?:yourself\s+)?down\s*,?\s+(?:now\s+)?(?:(?:little|silly|wee|good|young|old)\s+)?(?:dear|love|luv|darling|sweetheart|sweetie|petal|princess|sunshine|poppet|treacle|sonny|boy|girl|laddie|lassie|grandad|grandpa|granny|grandma|karen|kevin|boomer|you\s+(?!(?:two|lot|all|both|guys|three|people|folks|ladies)\b)[\w-]+)\b",
    rf"\b(?:somebody|someone|{_TITLED}|{_ROLE})\s+(?:\w+\s+)?(?:needs?|wants?)\s+(?:(?:an?|his|her|their)\s+(?:\w+\s+)?nap\s+and\s+)?(?:his|her|their|a)\s+(?:nappy|nappies|bib|bum|bottom)\s+(?:chang\w+|wip\w+)|^\W*(?:aw+\W+|bless\W+|oh\s+dear\W+)?(?:somebody|someone|{_TITLED})\s+(?:\w+\s+)?needs\s+(?:an?|his|her|their)\s+(?:\w+\s+)?(?:dummy|rattle|mummy|naughty\s+step)\b",
    r"\bdid\s+(?:your|yer|ur)\s+(?:mum|mam|mummy|mother|nan|nanny|dad|daddy|(?:five|four|six|\d)[\s-]year[\s-]old|kids?|toddler|cat|dog)\s+(?:write|type|draft)\s+(?:that|this|it|your\s+\w+)(?:\s+for\s+(?:you|ya))?\b|\bwho\s+(?:cut|did|does|cuts|styled)\s+(?:your|ur|yer|his|her)\s+(?:hair|barnet|teeth|eyebrows|make-?up|fringe)\s*[,–-]\s*(?:was\s+it\s+)?(?:(?:the|an?|your|some)\s+)?(?:\w+\s+)?(?:highways|council|roads?|gritter|bin\s?men|lawn\s?mower|hedge|strimmer|dog|toddler|enemy|drunk|blind|butcher|parks)\b",
    r"\bhave\s+an?\s+(?:little\s+)?(?:lie[\s-]down|nap|biscuit|sit[\s-]down)\s+(?:before\s+you|love|dear|grandad|you)\b|(?:^|,\s*)have\s+an?\s+(?:little\s+)?nap\W*$",
    r"\b(?:grown[\s-]?ups|adults|big\s+(?:boys|girls|kids))\s+(?:are|r|is)\s+(?:\w+\s+)?(?:talking|speaking|chatting|busy|discussing)\b|\blet\s+the\s+(?:grown[\s-]?ups|adults|big\s+(?:boys|girls))\s+(?:talk|speak|chat|do\s+the\s+talking)\b|\b(?:leave|leaving)\s+(?:it|this|that|politics|the\s+\w+)\s+to\s+(?:the\s+)?(?:grown[\s-]?ups|adults|big\s+(?:boys|girls)|someone\s+with\s+(?:a\s+brain|fingers)|people\s+with\s+(?:a\s+brain|brains))\b",
    r"\b(?:is\s+there|where's|where\s+is|fetch|get|send|can\s+(?:i|we)\s+(?:speak|talk)\s+to|let\s+me\s+(?:speak|talk)\s+to|put\s+on)\s+(?:an?|the|your)\s+(?:responsible\s+)?(?:grown[\s-]?up|adult|organ\s+grinder|mummy)\b(?!\s+(?:education|learning|social|care|mental|in\s+the\s+(?:house|home)|education))",
    r"\bthere's\s+a\s+good\s+(?:boy|girl|lad|lass|chap|fellow|councillor|dog|man|woman)\b|\bknow\s+your\s+place\b|^\W*(?:sit|stay|heel|down)\s*[.!,]?\s+(?:stay|boy|girl|fido|good\s+councillor)\b|^\W*good\s+(?:boy|girl)\W*$|\b(?:fetch|take|bring|find|hide|get)\s+(?:\w+\s+)?(?:your|his|her|the|my)\s+crayons\b(?!\s+(?:for\s+(?:the\s+)?(?:kids|children)|and\s+paper))",
    r"\b(?:get|go)\s+back\s+(?:to|into)\s+(?:the\s+kitchen|your\s+(?:ironing|washing\s+up|dolls|toys|colouring|playground))\b|\b(?:someone|somebody|nurse|matron)\b[^.!?]{0,20}?\b(?:take|get|bring|wheel)\s+(?:him|her)\s+(?:home|away|back\s+to\s+(?:bed|the\s+home)|to\s+bed|out\s+of\s+(?:here|the\s+chamber))\b|^\W*(?:nurse|matron)\s*!|\b(?:he|she)(?:'s|\s+is|\s+has)\s+(?:got\s+)?out\s+of\s+(?:bed|his\s+box|her\s+box|(?:his|her)\s+cage)\s+again\b",
    r"(?:^|[,.!?]\s*)(?:sweetheart|sweetie|petal|princess|poppet|treacle|sunshine|darling|dear|love|luv|sonny|honey|babe)\s*,\s+(?:politics|thinking|maths|reading|counting|economics|it(?:'s|\s+is|\s+isn't)\s+(?:called|not|simple|easy|so\s+\w+|really|just|hard|rocket|for|above|beyond|too)|this(?!\s+is)|leave|sit|calm|do\s+try|try|run)\b(?!\s+(?:was|has|have|had))|\b(?:thinking|reading|counting|maths|sums|politics|geography|words)(?:'s|\s+is|\s+are|\s+isn't)\s+(?:not\s+for\s+(?:everyone|you)|(?:really\s+|so\s+|too\s+|very\s+)?hard\s*,?\s+(?:isn't\s+it|for\s+you|eh|dear|love)|not\s+your\s+(?:strong|thing|forte))\b",
    r"\bthanks?\s+for\s+nothing\s*,?\s+(?:you\s+)?(?:useless|idiot|pal|clown|muppet|moron|numpty)\W*$|\b(?:her|his)\s+(?:lady|lord)ship\b(?=[^.!?]{0,40}?\b(?:opinions?|sherry|speaks|speaking|graces?|deigns?|descends?|arrives?|has\s+spoken|wants|here\s+comes|throne))|\bhere\s+comes\s+(?:her|his)\s+(?:lady|lord)ship\b|\b(?:lord|lady)\s+muck\b",
    r"\bwho\s+(?:let|invited|dressed|shaved|woke|unplugged|fed)\s+(?:him|her|that\s+(?:thing|one)|this\s+(?:one|clown))\b(?!\s+(?:down|have|know|go\s+home|speak))(?:\s+(?:out|in|loose|up|off))?",
)
# "Fat ugly cow, resign": a beast with a nasty word before it that is called to or pointed at. A fat cow in a field is neither.
_NASTY = r"(?:fat|ugly|stupid|silly|daft|dozy|lazy|miserable|smug|sour|evil|horrible|nasty|vile|useless|bitter|greedy|dirty|filthy|thick|ignorant|arrogant|selfish|heartless|spiteful|sweaty|greasy|slimy|two[\s-]?faced)"
_BEASTS = (
    rf"(?:^\W*|[,;:]\s*|\b(?:you|that|this|such\s+an?|what\s+an?|(?:she|he)(?:'s|\s+is)\s+an?)\s+){_NASTY},?\s+(?:(?:{_NASTY}|old|little|big),?\s+){{0,2}}(?:cow|pig|hag|toad|rat|snake|weasel|slug|heifer|whale|ape|gargoyle|goblin|gremlin|witch|crone|hog|swine|mare){_OVER}",
)
_FOOL = r"(?:moron|idiot|clown|muppet|plonker|numpty|cretin|halfwit|dimwit|imbecile|dunce|prat|pillock|wally|bellend|knobhead|dickhead|wanker|tosser|twat|prick|git)"
# Who is announced, or summed up, as a fool without being named: "another post from the village idiot". "Idiot alert" of whoever left
# a sofa in the road, or of oneself, is none.
_CALLED = (
    rf"\b{_FOOL}s?\s+alert\b[\s,–—-]+(?:the\s+|our\s+)?(?:cllrs?|councillors?|mayor|leader|officers?|you(?:'re|\s+are)|(?:he|she)(?:'s|\s+is))\b",
    r"\bvillage\s+idiot\s+(?:i\s+see|again(?=\W*$)|speaks|has\s+(?:spoken|posted|arrived|turned\s+up)|is\s+(?:back|off|at\s+it)|strikes|got\s+(?:in|elected|re-?elected)|gets\s+(?:in|paid)|is\s+on\s+the\s+council|made\s+it)\b|\b(?:posts?|comments?|gems?|pearls?|wisdom|drivel|rants?|words?|tripe)\s+from\s+(?:the|our)\s+(?:local\s+|resident\s+)?village\s+idiot\b",
    rf"^\W*(?:{_NASTY},?\s+){{0,2}}(?:{_FOOL}|sod|snake|weasel|rat|pig|toad|oaf|berk|creep)\s*,\s+always\s+(?:was|has\s+been|have\s+been|were|will\s+be)(?=\W*$|\s+and\b)",
    rf"\bthe\s+(?:single\s+)?most\s+(?:hated|despised|loathed|useless|ridiculous|pathetic|clueless|pointless)\s+(?!clown\b){_FOOL}\b",
)
PATTERNS = tuple(
    (f"abuse.saying.{kind}", guarded(pattern))
    for kind, patterns in (
        ("sharp", _SHARP),
        ("simile", _SIMILES),
        ("command", _COMMANDS),
        ("beast", _BEASTS),
        ("shame", _SHAME),
        ("called", _CALLED),
    )
    for pattern in patterns
)
