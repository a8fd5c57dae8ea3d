"""A person who is told what they are: nasty words before "man", "woman" or the like, and before what is called to them.

Built of classes, not of sayings: whom it is said of, a way to say it, words for a bad character, poor wits or looks, and a
noun that any person could be called. How well an office is filled ("useless", "weak", "incompetent") is no such word.
"""

from __future__ import annotations

from moderation import lexicon
from moderation.patterns.letters import guarded

YOU = r"(?:you|u|ya|ye|yer|yous|youse|tha|thou)"
TITLED = r"(?:cllr|councillor|coun|clr|mr|mrs|ms|mx|miss|dr|mayor|lord|lady|sir)\.?\s+[\w'-]+"
_ROLE = r"(?:man|woman|guy|bloke|fella|fellow|chap|lad|lass|girl|boy|councillor|cllr|mayor|leader|chair|chairman|clerk|officer|mp|candidate|planner|one|person|individual|lot)"
ONE = rf"(?:{YOU}(?:\s+lot)?|he|she|{TITLED}|(?:this|that|the|our|your)\s+(?:[\w-]+\s+)?{_ROLE})"
IS = r"(?:'s|'re|re|\s+(?:is|are|was|were|r|must\s+be|has\s+to\s+be|really\s+(?:is|are)|always\s+(?:was|were)|will\s+always\s+be|(?:have|has)\s+always\s+been)|'ve\s+always\s+been|'ll\s+always\s+be)"
# How somebody strikes the writer, which is to say what they are.
SEEMS = r"(?:\s+(?:always\s+|only\s+|just\s+|really\s+)?(?:come|comes|came)\s+(?:across|over)\s+(?:as|like)|\s+(?:strikes?|struck)\s+me\s+as|\s+(?:looks?|sounds?|acts?|behaves?|talks?|seems?)\s+like)"
# "Your a snob": no possession stands before an article.
_YOUR_A = r"(?:\b(?:your|ur|yer)\s+(?:(?:just|such|really|nothing\s+but|still|always)\s+)?(?=an?\s))"
_WORST, _BAD = (
    lexicon.pattern("abuse", f"abuse.nasty.{kind}") for kind in ("worst", "bad")
)
# "Pea-brained", "po-faced", "brainless" and their like are made anew every day.
_MADE = r"[a-z]+[\s-]?(?:faced|brained|headed|hearted|mouthed|arsed|livered|kneed)"
NASTY = rf"(?:{_WORST}|{_BAD}|{_MADE})"
_HOW = r"(?:(?:absolutely|utterly|thoroughly|completely|totally|truly|really|very|so|such|just|quite|simply|fucking|bloody|effing|little|old|wee|big|great|right|proper|total|utter|complete|absolute|deeply|most)\s+)"
_AND = r"(?:\s*,\s*(?:and\s+)?|\s+(?:and\s+|&\s+|n\s+)?)"
# One of the worst words, or two of any.
_VERY_NASTY = rf"(?:{_HOW}{{0,2}}(?:{NASTY}{_AND}{_HOW}{{0,2}}){{0,3}}{_WORST}{_AND}(?:{_HOW}|{NASTY}{_AND}){{0,3}}|{_HOW}{{0,2}}(?:{NASTY}{_AND}{_HOW}{{0,2}}){{2,4}})"
_ANY_NASTY = rf"(?:{_HOW}{{0,2}}{NASTY}{_AND}(?:{_HOW}|{NASTY}{_AND}){{0,4}})"
PERSON = r"(?:man|woman|person|individual|human(?:\s+being)?|being|creature|thing|specimen|bloke|fella|guy|chap|fellow|lad|lass|girl|boy|lady|madam|liar|bully|bullies|hypocrite|fraud|people|lot|bunch|so\s+and\s+so|so-and-so|bit\s+of\s+work|piece\s+of\s+work)"
_END = r"(?=\s*$|\s*[,.!?;:)–—-]|[^\w\s'’]|\s+(?:and|or|who|that|with|of|you|he|she|i|we|hope|how|why|what|go|get|stop|shut|resign|in|on|from|always|ever|as|if|lol|mate|pal)\b)"
_ILL = r"(?:sick|mad|sad|old|poor|bald|fat|common|mental|insane|crazy)"

_WORSE = lexicon.alternatives(
    lexicon.forms("abuse", "abuse.strong", "abuse.dehumanising")
    | lexicon.forms("abuse", "abuse.noun", "abuse.mild", "abuse.crude")
    | frozenset(
        {"shite", "shit", "arse", "get", "toad", "lowlife", "low-life", "bugger"}
    )
)

_TOLD = (
    rf"(?:^|[^\w\s'-]\s*|\b(?:up|off|down|shame|are|is|grip|life|nose|lost|enough|one|oh|so|and|same\s+air|as|us|way|here|there|hell|go|again|quiet|then|now|thanks|job|over|out|in|about|me|it|air)\s+){YOU}\s+{_ANY_NASTY}(?:{PERSON}|{_WORSE}){_END}",
    rf"(?:\b(?:{ONE}(?:{IS}|{SEEMS})|{_YOUR_A})|'s)\s*(?:not\s+only\s+)?(?:an?|the|one|such\s+an?|nothing\s+but\s+an?|just\s+an?|some\s+kind\s+of)\s+{_VERY_NASTY}{PERSON}{_END}",
    rf"^\W*(?:(?:oh|god|honestly|well|ugh|yuck|what|such|just|another)\s+)?(?:an?\s+)?(?!{_ILL}\s){_VERY_NASTY}(?:man|woman|person|individual|human(?:\s+being)?|creature|specimen|bloke|fella|piece\s+of\s+work){_END}(?!\s+(?:on|in)\s+the\s+(?:park|street|road|bus|shop))",
    rf"\b(?:an?|some)\s+{_ANY_NASTY}{PERSON}\s+like\s+(?:you|him|her)\b",
    rf"\b{ONE}{IS}\s+{_HOW}?(?:{NASTY}{_AND}){{1,3}}{_HOW}?{NASTY}(?=\s*$|\s*[,.!?;:)–—-]|\s+(?:and\s+you|you|man|woman|too)\b)(?<!sick and tired)(?<!mad and sad)",
)
# Called to somebody, or said of all who are there: "clowns, the lot of you".
_NOUNS = lexicon.alternatives(
    lexicon.forms("abuse", "abuse.noun", "abuse.mild", "abuse.homely")
    | frozenset({"sheep", "donkeys", "monkeys", "puppets", "morons", "muppets"})
)
_LOT = r"(?:the\s+(?:whole\s+|entire\s+|bloody\s+|absolute\s+)?(?:lot|pack|bunch|gang)\s+(?:of|o)\s+(?:you|yous?|ya|ye|them|em)|all\s+of\s+(?:you|them)|every\s+(?:single\s+|last\s+)?one\s+of\s+(?:you|them)|each\s+and\s+every\s+one\s+of\s+(?:you|them)|the\s+(?:whole\s+)?lot(?=\W*$))"
# Made of what a low sort of person does all day: it needs no "you" beside the noun.
_BASELY = r"(?:(?:benefits?|dole|giro)[\s-](?:sponging|scrounging|guzzling)|knuckle[\s-]?dragging|mouth[\s-]?breathing|tin[\s-]?foil[\s-]?hat(?:ted|[\s-]wearing)|flag[\s-](?:shagging|humping)|pearl[\s-]?clutching|curtain[\s-]?twitching|slack[\s-]?jawed|bed[\s-]?wetting|(?:boot|arse|window)[\s-]?licking|crayon[\s-](?:eating|munching)|swivel[\s-]?eyed|sister[\s-]shagging|cousin[\s-](?:marrying|shagging)|glue[\s-](?:sniffing|eating)|single[\s-]celled)"
_NOT_SAID_BY_THEM = r"(?<!called )(?<!us )(?<!me )(?<!as )(?<!labelled )(?<!branded )(?<!not )(?<!aren't )(?<!being )(?<!are we )(?<!all )"
_CALLED = (
    rf"{_NOT_SAID_BY_THEM}\b{_BASELY}\s+(?:(?!tor(?:y|ies)|labour|reform|greens?|plaid|snp|ukip)\w+\s+)?{_NOUNS}\b",
    r"\b(?:you|u|ya|ye|he|she|they|them|lot|those|one|with|idiots|morons|people|cllr\s+\w+|councillor\s+\w+)\b[^.!?]{0,30}?\b(?:nothing|nowt|(?:fresh|hot|thin)\s+air|sawdust|fluff|tumbleweed)\s+between\s+(?:your|ur|his|her|their|the)\s+(?:ears|lugs|lug\s?holes)\b(?!\s+(?:and|but|except)\b)",
    rf"(?:^\W*|\b(?:just|all|always|so)\s+)(?:{NASTY}{_AND}){{1,3}}{_HOW}?{NASTY}\s*,?\s+(?:that's|thats|sums\s+up|describes)\s+(?:you|him|her)\b|\b(?:never|ever|haven'?t)\s+(?:\w+\s+)?(?:met|seen|known|encountered|heard|come\s+across)\s+(?:such\s+)?(?:an?|any)\s+(?:more\s+|such\s+)?{_VERY_NASTY}{PERSON}\b|\b(?:most|more)\s+(?!(?:old|fat|poor|mad)\s+(?:people|men|women|folk|lads?|girls|boys|ladies)\b){NASTY}(?:{_AND}{NASTY})*\s+{PERSON}\s+(?:i|we|ever|on|in|alive|to\s+(?:ever\s+)?walk)\b",
    rf"^\W*(?:(?:absolute|total|complete|utter|brainless|mindless|useless|stupid|thick|bloody|fucking|bunch\s+of|load\s+of|pack\s+of)\s+){{0,3}}{_NOUNS}\W+{_LOT}",
    rf"\b{_LOT}\W+(?:(?:absolute|total|complete|utter|brainless|mindless|stupid|thick|bloody|fucking|just|are|a|bunch|load|pack|of)\s+){{0,4}}(?<!like )(?!crooks){_NOUNS}(?=\s*$|[^\w\s'-])",
    r"\b(?:brainless|mindless|thick|stupid|dumb|gormless|woke)\s+(?:sheep|lemmings|puppets|zombies|minions|nodding\s+dogs)\b(?!\s+(?:on|in|at)\s+the\s+(?:road|lane|field|moor|hill))",
    rf"\bdumb\s+and\s+dumber\b(?=[^.!?]*\b(?:you|he|she|that's|him|her|these|cllr|councillor)\b)|\b(?:right|proper|complete|absolute)\s+pair\s+of\s+(?:\w+\s+)?{_NOUNS}\b",
    rf"\b{ONE}(?:{IS})\s+(?:an?|just\s+an?|such\s+an?|nothing\s+but\s+an?)\s+(?:absolute\s+|total\s+|complete\s+|utter\s+|bloody\s+|fucking\s+)?(?:joke|joke\s+shop|parody|caricature|waste|disappointment|embarrassment|failure|failed\s+experiment|poor\s+excuse)\s+(?:of|for|as)\s+an?\s+(?:\w+\s+)?(?:human(?:\s+being)?|man|woman|person|bloke|fella|mother|father|husband|wife)\b",
    rf"(?:^\W*|\b(?:{ONE}(?:{IS})|an?|the|some|this|that|what|you)\s+(?:an?\s+)?)(?:failed|wannabe|would-be|washed[\s-]up|jumped[\s-]up|glorified|poundland|pound\s?shop|poundstretcher|tinpot|tin-pot|budget|bargain[\s-]basement|bargain\s+bin|discount|cut[\s-]price|aldi|lidl|temu|wish\.com|home\s+bargains|low[\s-]rent|poor\s+man's|two[\s-]bit|half[\s-]pint|pint[\s-]sized|charity\s+shop|car\s+boot)\s+(?:little\s+)?(?:hitler|napoleon|mussolini|stalin|himmler|goebbels|thatcher|churchill|trump|putin|boris|farage|kim\s+jong\s+\w+|dictator|despot|fuhrer|mafioso|gangster|barbie|kardashian|celebrity|comedian|actor|actress|model|estate\s+agent|(?:used\s+)?car\s+salesman|salesman|solicitor|lawyer|teacher|clerk|secretary|receptionist|traffic\s+warden|lollipop\s+\w+|hairdresser|businessman|nobody|parking\s+attendant|caretaker|shop\s?keeper|bouncer|politician\s+with)\b",
    rf"\b(?:{ONE}{IS}|{_YOUR_A})\s*(?:an?|just\s+an?|such\s+an?|a\s+(?:right|proper|real|total|bloody|fucking)|nothing\s+but\s+an?)\s+(?:little\s+|absolute\s+|complete\s+)?(?:hitler|nazi|gestapo\s+officer|himmler|fuhrer|psychopath|sociopath|narcissist|swine|ghoul|thug|lowlife|low-?life|scoundrel|wretch|perv|sleaze\w*|slimeball|sleazeball|slob|sponger|scrounger|waster|dosser|wrong\s?'?un|bad\s+un|wrongun|nasty\s+(?:piece|bit)\s+of\s+\w+|(?:right\s+)?piece\s+of\s+work|failure|nobody|non-?entity|waste\s+of\s+(?:space|time|skin|oxygen))(?=\s*$|\s*[,.!?;:)–—-]|[^\w\s'’]|\s+(?:and|mate|pal|love|lol|you)\b)",
    r"^\W*(?:(?:total|utter|complete|absolute|proper|right|useless|sad|real|such|what|an?|you|pure)\s+){1,3}(?:article|act|helmet|throbber|bell\s?whiff|bell\s?sniff|wet\s+wipe|wrong\s?'?un|case|creature|specimen|streak\s+of\s+\w+|sad\s?sack|low-?life|slimeball|cockwomble|arse|arses)\W*$|\b(?:you|what\s+an?|(?:he|she|you)(?:'s|'re|\s+is|\s+are)\s+an?)\s+(?:(?:absolute|total|complete|utter|proper|right|sad|useless|such)\s+(?:an?\s+)?){0,2}(?:helmet|throbber|bell\s?whiff|sad\s+act|sad\s+case|useless\s+article|sad\s?sack|slimeball|arse)(?=\s*$|[^\w\s'-])|[.!?]\s*useless\s+article\b",
)
PATTERNS = tuple(
    (f"abuse.person.{kind}", guarded(pattern))
    for kind, patterns in (("told", _TOLD), ("called", _CALLED))
    for pattern in patterns
)
