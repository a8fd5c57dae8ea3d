"""What denies that a person is human, or likens one to filth, vermin or a disease.

Of rule 2, abuse, and always for a person to decide. A worthless plan, a filthy street and real rats are none of it.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_SHE = r"(?:you|u|ye|ya|he|she)"
_IS = r"(?:'s|'re|re|\s+(?:is|are|was|were|r))"
_TITLED = r"(?:cllr|councillor|coun|clr|mr|mrs|ms|mx|miss|dr|mayor|lord|lady|sir)\.?\s+[\w'-]+"
_WHO = rf"(?:{_SHE}|{_TITLED}|(?:that|the|this)\s+(?:\w+\s+)?(?:officer|councillor|man|woman|leader|chair|planner|one))"
_FOUL = r"(?:f(?:a)?eces|excrement|shite?|turd|poo|poop|sewage|slurry|sludge|slime|scum|pus|bile|vomit|puke|snot|phlegm|bogey|bogies|dung|manure|mould|mildew|fungus|rash|boil|wart|pustule|carbuncle|abscess|cyst|cold\s+sore|canker|ulcer|verruca|h(?:a)?emorrhoids?|scab|sore|tumou?r|growth|gangrene|ringworm|tapeworm|tick|flea|louse|lice|leech|maggot|slug|grub|worm|cockroach|woodlouse|germ|virus|bin\s+juice|bin\s+bag|landfill|dandruff|limescale|afterbirth|carcass|gristle|lard|offal|tripe|roadkill|skid\s*mark|cesspit|cesspool|sewer|gutter|u[\s-]bend|stain|smear|smell|stench|parasite|vermin|weasel|rat|toad|reptile|jellyfish|sow|pig|vulture|jackal|hyena|ferret|stoat|snake|plague|disease|infection|cancer|mucus|earwax|toenail|fatberg|dog\s+(?:mess|dirt|muck|shit|turd|egg)|cat\s+litter)"
_STUFF = r"(?:meat|flesh|gristle|lard|blubber|grease|gas|wax|skin|bones|fat|lies|filth|nothing|slime|tripe|offal|jelly|suet|dripping|hot\s+air|bile|pus|snot|shite?|crap|muck|scum|puke)"
_MASS = r"(?:lump|sack|bag|blob|puddle|streak|tub|slab|mound|scrap|bucket|pile|heap|dollop|bladder|bin\s*bag|barrel|vat)"
_CRUEL = r"(?:useless|fat|ugly|worthless|miserable|pathetic|stinking|quivering|sweaty|greasy|walking|talking|steaming|lazy|bloated|rancid|wobbling|poisonous|nasty|vile|sad|sagging|evil|warped|wretched|disgusting|repulsive|revolting|slimy|filthy|putrid|hideous|grotesque|loathsome|little|old|creepy|rotten)"
_WORN = r"(?:lanyard|blazer|suit|tie|wig|dress|tweeds?|twin\s*set|cardigan|fringe|vote|hat|chain|gold\s+chain|parking\s+space|bus\s+pass|sash|robes?|gown|frock|skirt|bow\s+tie|waistcoat|trousers|heels|pearls|lipstick|make-?up|handbag|briefcase|perm|beard|moustache|comb[\s-]?over|side\s+parting|rosette|badge|allowance|expense\s+account|title|clipboard|laptop|trouser\s+suit|anorak|pinstripes?|toupee|hairpiece|dinner\s+jacket)"

_WORTH = (
    r"\b(?:worthless|useless|pathetic|poor|sorry|miserable|vile|disgusting|pitiful|lousy|rubbish|shit|shite|sad|woeful|wretched|rotten|low[\s-]grade|some)\s+(?:little\s+|old\s+)?(?:excuse|apology)\s+(?:for|of)\s+an?\s+(?:human(?:\s+being)?|man|woman|person|mother|father|husband|wife|neighbour|creature)\b",
    r"\b(?:worthless|low[\s-]?grade|defective|rotten|useless|disgusting|vile|repulsive|revolting|horrible|pathetic|wretched|despicable|evil|nasty|sorry|failed|faulty|miserable|hideous|loathsome|foul|grotesque|filthy|hateful)\s+(?:and\s+\w+\s+|little\s+|old\s+|specimen\s+of\s+an?\s+)?(?:human\s+beings?|human|specimen|creature|creep\s+of\s+a\s+\w+|individual)\b(?!\s+(?:rights|error|resources|trafficking|trial|waste|cost|suffering|conditions|treatment|interest))",
    r"\bwastes?\s+of\s+(?:good\s+|perfectly\s+good\s+)?(?:oxygen|skin|dna|organs|a\s+(?:human|skin|heartbeat|pulse|birth)|human\s+\w+|flesh)\b",
    rf"\b{_WHO}(?:{_IS}|'ve\s+never\s+been|'ve\s+always\s+been)\s+(?:just\s+|really\s+|literally\s+|nothing\s+but\s+)?(?:worthless|nothing\s+as\s+a\s+(?:man|woman|person|human)|(?:less|lower|worse)\s+than\s+(?:nothing|dirt|vermin|scum|an?\s+(?:rat|dog|worm|animal|slug|beast|cockroach|snake)|shit|muck)|beneath\s+contempt|below\s+contempt|subhuman|sub-human|a\s+nobody)\b(?!\s+(?:as\s+(?:a\s+)?(?:councillor|leader|mp|promise|guarantee|reassurance)))",
    rf"\b(?:would\s?n't|wouldnt|would\s+not|'d\s+not|would\s+never)\s+(?:even\s+)?(?:piss|pee|wee|spit|slash|shit)\s+on\s+(?:you|him|her|{_TITLED})\b",
    r"\bnot\s+(?:fit|worth|worthy)\s+(?:enough\s+)?(?:to\s+(?:lick|wipe|clean\s+(?:my|the)\s+(?:shoe|boot)|breathe|share\s+(?:a|the|our)\s+(?:planet|air|room))|(?:pissing|spitting|wiping|scraping)\b|the\s+(?:shit|dirt|steam|muck|skin|air|oxygen|midwife)\b)|\bshare\s+(?:a|the|this)\s+planet\s+with\s+(?:you|him|her|this|that)\b",
    r"\b(?:belongs?|should\s+be\s+(?:kept|locked|put)|ought\s+to\s+be\s+(?:kept|locked|put)|should've\s+been\s+(?:kept|put))\s+(?:up\s+)?in\s+(?:an?\s+|the\s+)?(?:zoo|cage|sty|kennel|sewer|gutter|padded\s+cell|swamp|straitjacket|loony\s+bin)\b",
)
_HUMAN = (
    rf"\b{_WHO}(?:{_IS})?(?:\s+not|n't|\s+hardly|\s+barely|\s+scarcely|\s+never\s+been|\s+only\s+half|\s+less\s+than|\s+half|\s+sub)\s+(?:even\s+|really\s+|quite\s+|fully\s+|properly\s+)?(?:an?\s+)?(?:proper\s+|real\s+)?human(?:\s+beings?)?\b(?!\s+(?:rights|error|resources|trafficking|interest))",
    r"\b(?:call|calls)\s+(?:your|him|her)self\s+an?\s+human\b|\bare\s+you\s+(?:even\s+|actually\s+)?(?:an?\s+)?human(?:\s+being)?\s*(?:$|\?|or\b)|^\W*human\s*\?|\b(?:posing|passing|masquerading|disguised|dressed\s+up|pretending\s+to\s+be|trying\s+to\s+be)\s+(?:as\s+)?an?\s+human(?:\s+being)?\b|\bmember\s+of\s+the\s+human\s+(?:race|family|species)\b(?=[^.!?]{0,30}$)",
    r"\b(?:he|she|you|that|it)(?:'s|'re|\s+is|\s+are)?(?:n't|\s+not)\s+an?\s+(?:man|woman|human|person|lady|gentleman|human\s+being)\s*,?\s+(?:but\s+)?(?:(?:it|he|she|you|that)(?:'s|'re|\s+is|\s+are)\s+)?an?\s+(?!(?:robot|machine|superhero|hero|politician|councillor|leader|legend|saint|number)\b)\w+",
    r"\b(?:he|she|you)(?:'s|'re|\s+is|\s+are)\s+not\s+(?:one\s+of\s+us|of\s+our\s+species|from\s+this\s+planet)\s*,?\s+(?:he|she|you|it)\b|\b(?:what|whatever)\s+(?:spawned|hatched|whelped|coughed\s+up|crawled\s+up\s+inside)\s+(?:you|him|her)\b|\b(?:you|he|she|you've|he's|she's)\s+(?:was|were\s+|have\s+|has\s+)?\s*(?:been\s+)?(?:hatched|spawned|dug\s+up|whelped|scraped\s+together)\b",
    r"\b(?:crawl|crawls|crawled|slither|slithers|slithered|slink|slunk|ooze|oozed|creep|crept)\s+(?:back\s+)?(?:out\s+(?:of|from)|into|under|from|up\s+from|back\s+(?:under|into|to|in))\s+(?:under\s+|beneath\s+|underneath\s+)?(?:your|whatever|the|a|that|his|her|which\w*)\s+(?:\w+\s+)?(?:rock|stone|hole|sewer|swamp|woodwork|drain|gutter|slime|cave|pit|bog|pond|crypt|primordial\s+\w+)\b(?!\s+(?:and\s+(?:into|under)\s+(?:my|our)|in\s+(?:my|our)))",
)
# "That thing in the red coat" is somebody, who is called a thing.
_A_THING = (
    r"\b(?:that|this|the)\s+thing\s+(?:in|with|wearing)\s+(?:the|that|a|her|his)\s+(?:\w+\s+){0,2}?(?:coat|dress|wig|suit|blazer|cardigan|heels|lipstick|robes?|chain|glasses|lanyard|skirt|jumper|tie|pearls|trousers|beard|fringe)\b(?!\s+(?:shop|hanger|rack|sale))",
)
_LIKENED = (
    rf"\b(?:{_SHE}|{_TITLED})(?:{_IS})\s+(?:always\s+|nothing\s+but\s+|nothing\s+more\s+than\s+|nowt\s+but\s+|just\s+|basically\s+|literally\s+|like\s+|truly\s+)?an?\s+(?:{_CRUEL}\s+){{0,3}}(?!(?:rash|growth|smell|sore|rat|pig|sow|snake)\b){_FOUL}\b(?!\s+(?:catcher|farmer|control|specialist|expert|clinic|surviv\w+|patient|doctor|nurse|research\w*|charity|sufferer|remover|hunter|risk|bag))",
    rf"(?:^\W*|\b(?:an?|that|this|the|you|'s)\s+)(?:{_CRUEL}\s+){{0,3}}{_FOUL}\s+(?:with|in|on)\s+(?:an?\s+|his\s+|her\s+|two\s+|some\s+)?(?:{_CRUEL}\s+|\w+\s+)?{_WORN}\b",
    rf"(?:^\W*(?:just\s+)?(?:you\s+|an?\s+|the\s+)?(?:{_CRUEL}\s+){{1,4}}|\b(?:{_SHE}|'re|'s|are|is)\s+(?:just\s+)?(?:an?\s+)?(?:{_CRUEL}\s+){{1,4}}|^\W*(?:just\s+)?(?:an?\s+)?(?=(?:bag|sack)\s+of\s+(?:meat|gas|flesh|skin|bones|grease|wax)\b)){_MASS}\s+of\s+(?:[\w-]+\s+(?:and\s+)?)?{_STUFF}\b(?!\s+(?:from|at|for|on\s+the|left|in\s+the))",
    rf"\b(?:(?:{_SHE}{_IS}|{_SHE}\s+looks?|{_SHE}\s+smells?)\s+(?:like\s+)?|(?<!treated )(?<!feel )worse\s+than\s+|you\s+like\s+)(?:just\s+|only\s+)?(?:something|the\s+thing|the\s+stuff|what|summat)\s+(?:that\s+)?(?:\w+\s+)?(?:i|we|you|you'd|he'd|we'd|i'd|the\s+cat|my\s+dog|got|came|comes|died|crawled|lives|stuck)\s?(?:'ve|'d)?\s*(?:find\s+|found\s+)?(?:\w+\s+){{0,2}}?(?:scrape|scraped|trod|trodden|step|stepped|wipe|wiped|sicked|coughed|flush|flushed|stuck|crawled|died|slithered|out\s+of\s+(?:a|the)\s+(?:wound|drain|sewer|plughole|swamp)|in\s+(?:a|the)\s+(?:u[\s-]bend|plughole|sewer|drain))\b",
    # "Old man" and "little thing" are what friends call each other.
    rf"^\W*(?:(?:just|utterly|absolutely|simply|totally|completely)\s+)?(?!(?:(?:little|old)\s+){{1,2}}(?:man|woman|thing|beast)\W*$)(?:{_CRUEL}|vile|grotesque)\s+(?:little\s+|old\s+|wee\s+|fat\s+)?(?:grub|insect|troll|goblin|toad|slug|worm|maggot|reptile|gremlin|rodent|leech|parasite|creature|specimen|turd|man|woman|thing|beast|lizard|carcass|ghoul)(?:\s+of\s+an?\s+(?:man|woman|human\s+being))?\W*$",
    rf"\b(?:{_CRUEL})\s+(?:little\s+|old\s+|wee\s+|fat\s+|great\s+)?(?:troll|goblin|toad|slug|worm|maggot|reptile|gremlin|insect|grub|pustule|ghoul|lizard|turd)\s+of\s+an?\s+(?:man|woman|human\s+being|thing)\b|\b(?:with|than|to)\s+(?:this|that)\s+(?:\w+\s+)?(?:pustule|carbuncle|haemorrhoid|maggot|turd|parasite|reptile|pallid\s+grub)\b",
)
PATTERNS = tuple(
    (f"abuse.body.{kind}", guarded(pattern))
    for kind, patterns in (
        ("worth", _WORTH),
        ("human", _HUMAN),
        ("thing", _A_THING),
        ("likened", _LIKENED),
    )
    for pattern in patterns
)
