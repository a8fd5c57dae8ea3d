"""Mockery of a person by how they stand there, whom one pities beside them, what they are sent off as, and what one is told
to agree that they are ("bit of a drama queen, aren't you").

A discourtesy (R1), and always for a person to decide. Who stood there like a lemon oneself, and what an article in the
paper says, is none of it.
"""

from __future__ import annotations

from moderation import lexicon
from moderation.lexicon.insult_persons import TITLED, YOU
from moderation.patterns.letters import guarded

_NOUN = lexicon.alternatives(
    (lexicon.forms("abuse", "abuse.noun", "abuse.mild") - {"pest", "melt", "dope", "radge"})
    | {"bellend", "knobhead", "dickhead", "tosser", "wanker", "prick", "twat", "cockwomble"}
)  # fmt: skip
# Things and foods: only where somebody is sent away or asked to agree.
_HOMELY = lexicon.pattern("abuse", "abuse.homely")
_SHE = rf"(?:{YOU}|yow|he|she)"
_HIM = rf"(?:you|him|her|{TITLED}|(?:that|this)\s+(?:\w+\s+)?(?:one|man|woman|bloke|fella|lad|lass|councillor|mayor|leader|officer|clerk))"
_OVER = r"(?=\s*$|\s*[,.!?;:)–—-]|[^\w\s'’-]|\s+(?:mate|pal|lol|tbh|you|and|ffs)\b)"
_NASTY = r"(?:(?:(?!un)[a-z]+ing|absolute|total|complete|utter|right|proper|real|little|big|great|fat|sad|old|daft|silly|stupid|thick|useless|gormless|miserable|bloody|bleeding|flaming|fucking|sodding|wee|smug|soft|dozy|dopey|pompous|jumped[\s-]up|pathetic|spoilt|poor|massive|prize)\s+){0,3}"
_FACE = r"(?:face|mug|mush|gob|boat(?:\s+race)?|kisser|chops|grin|smirk|head|bonce|phizog|coupon)"
_FOUL = r"(?:rancid|ugly|greasy|hideous|vile|repulsive|revolting|putrid|minging|manky|rank|haggard|warty|pasty|gormless|rat-?like|ratty|weaselly|horsey|miserable|sour|punchable|slappable|leathery|saggy|botched|botoxed|bloated|pig-?ugly|fat|smug|spotty|sweaty|hairy|wrinkled|withered|gurning|twisted|smelly|stinking)"
_AGREE = r"(?:aren'?t|isn'?t|ain'?t|wasn'?t|weren'?t|in'?t|int|arent|isnt)\s+(?:you|ya|ye|yow|he|she|u)\b"

_SENT = r"(?:jog\s+on|do\s+one|pipe\s+down|shut\s+(?:up|it)|grow\s+up|give\s+over|behave|get\s+(?:a\s+(?:grip|life|hobby|job|proper\s+job|clue|room)|lost|real|stuffed|knotted|in\s+the\s+sea)|bore\s+off|sit\s+down|calm\s+down|wake\s+up|move\s+along|run\s+along|hush(?:\s+up)?|zip\s+it|on\s+yer\s+bike|stop\s+(?:moaning|whing(?:e)?ing|whining|bleating|wittering|crying|digging)|give\s+it\s+a\s+rest|change\s+the\s+record|pack\s+it\s+in|leave\s+it\s+out|wise\s+up|nice\s+try|try\s+again|try\s+harder|think\s+again|keep\s+up|back\s+(?:in|to)\s+(?:your|yer)\s+\w+|crawl\s+back(?:\s+\w+){0,3}|off\s+you\s+(?:pop|trot|go)|wind\s+(?:your|yer)\s+neck\s+in|stick\s+to\s+[\w\s]{1,20}|ta\s?-?\s?ra|bog\s+off|sod\s+off|naff\s+off|hop\s+it|sling\s+(?:your|yer)\s+hook|pull\s+the\s+other\s+one|do\s+us\s+a\s+favour|resign)"
# A pose that no one is praised for, and of whom it is said: "I stood there like a lemon" is one's own.
_POSE = r"(?:one\s+of\s+lewis'?s?|(?:an?|some|the)\s+(?:\w+\s+){0,2}?(?:lemon|plank|plum|spare\s+\w+|stuffed\s+\w+|sack\s+of\s+\w+|garden\s+gnome|gnome|wet\s+(?:weekend|lettuce|flannel|rag|fish)|tailor'?s\s+dummy|shop\s+dummy|dummy|mannequin|waxwork|pudding|tit|scarecrow|nodding\s+dog|goldfish|gargoyle|village\s+idiot|prize\s+\w+|wally|muppet|turnip|melon|bulldog\s+\w+\s+a\s+wasp|ventriloquist'?s\s+dummy|toad|beached\s+\w+|stunned\s+\w+|gormless\s+\w+|smacked\s+arse|spanner|bad\s+smell|dying\s+\w+|constipated\s+\w+|cow\s+chewing\s+\w+|startled\s+\w+|rabbit\s+in\s+(?:the\s+)?headlights|lost\s+sheep|one[\s-]man\s+\w+|spoilt\s+(?:child|brat|kid)))"
_STANDS = r"(?:(?:just\s+|always\s+|only\s+|still\s+)?(?:stood|standing|stands?|sat|sits?|sitting|gawps?|gawping|gawped|gurn(?:s|ed|ing)?|wander(?:s|ed|ing)?\s+(?:round|about|around)|nod(?:s|ded|ding)?|star(?:es|ed|ing)|smirk(?:s|ed|ing)?|strut(?:s|ted|ting)?(?:\s+(?:round|about|around))?|preen(?:s|ed|ing)?|swan(?:s|ned|ning)\s+(?:round|about|around)|looks?|looked|looking)(?:\s+(?:up\s+)?(?:there|at\s+(?:us|the\s+\w+)|on\s+(?:the|that)\s+\w+|in\s+(?:the|that|full)\s+\w+|about|around|along))?)"
_WHO = rf"(?:\blook\s+at\s+(?:him|her|that\s+\w+|this\s+\w+|{TITLED})[\s,]+|\b{_SHE}(?:'s|'re|\s+(?:is|are|was|were|just|always|only))?|\b{TITLED}|\b(?:that|this|the|our)\s+(?:\w+\s+)?(?:councillor|mayor|leader|chair|chairman|clerk|officer|one|lot)(?:\s+of\s+\w+)?|\b(?:article|lot|muppet|clown|numpty|wally|plank|git|sod)[\s,–-]+)"

_MOCKED = (
    rf"(?:^|[,;:.!–—-]\s*|\b(?:just|please|now|oh|so|and|go|no|yeah|ah|well|ok|aw)\s*,?\s+){_SENT}\s*,?\s+(?:you\s+|ya\s+|ye\s+)?{_NASTY}(?:{_NOUN}|{_HOMELY}){_OVER}",
    rf"^\W*(?:you\s+|ya\s+|what\s+an?\s+)?{_NASTY}{_NOUN}\s*[,–-]\s*(?:just\s+|please\s+|now\s+)?{_SENT}{_OVER}",
    rf"^\W*{_STANDS}\s+(?:just\s+)?like\s+(?:an?|the|some)\s+(?:(?:gormless|constipated|stuffed|ventriloquist'?s|nodding|bloated|melted|demented|deranged|overfed|prize|garden)\s+\w+|village\s+idiot|smacked\s+arse|bad\s+smell)\b",
    rf"{_WHO}\s*{_STANDS}\s+(?:just\s+)?like\s+{_POSE}\b(?!\s+(?:at|in)\s+the\s+(?:panto\w*|play|fete))",
    r"\b(?:gormless|idle|bone\s+idle|mardy|gobby|dozy|dopey|snotty|spoilt|sour[\s-]faced|mouthy|stuck[\s-]up|brazen|nowty|clarty|scruffy|ignorant)\s+article\b(?!\s+(?:in|about|on|from|by|that\s+says|saying|and\s+its|which)\b)",
    rf"\b(?:pity|feel\s+(?:so\s+|really\s+)?(?:sorry\s+)?for|god\s+help|heaven\s+help|spare\s+a\s+thought\s+for|thoughts\s+(?:and\s+prayers\s+)?(?:are\s+)?with|imagine\s+being|who'?d\s+be|lord\s+help|condolences\s+to)\b(?![^.!?]*\b(?:beat(?:s|ing)?|hits?|abus\w+|violen\w+|drunk|cancer|dementia|ill|carers?)\b)\s+(?:(?:the|your|his|her|any|whatever|that|a)\s+)?(?:(?:poor|unlucky|long[\s-]suffering|unfortunate)\s+)?(?:\w+\s+)?(?:(?:who|that|as|what)(?:'s)?\s+|whoever(?:'s)?\s+|(?=having\s+to\b))(?:(?:has|have|had|having|'s\s+got|got|gets?|ends?\s+up|is|must|forced|married|to)\s+){{0,3}}(?:wak(?:e|ing|es)(?:\s+up)?|sleep(?:s|ing)?|liv(?:e|ing|es)|shar(?:e|ing|es)\s+(?:a\s+(?:bed|house|home|desk|office)|the\s+\w+)|look(?:s|ing)?|kiss(?:es|ing)?|com(?:e|ing|es)\s+home|go(?:es|ing)?\s+(?:home|to\s+bed)|climb(?:s|ing)?\s+into\s+bed|sit(?:s|ting)?|get(?:s|ting)?\s+into\s+bed|cuddl(?:e|es|ing)|married|put\s+up)\s*(?:next\s+to|beside|with|to|at|opposite|across\s+from|alongside)?\s+(?:{_HIM}(?=\W*$|\s*[,.!?;]|\s+(?:every|each|of\s+a|lol|and|in\s+the\s+morning)\b)|(?:that|your|ur|yer|his|her|those)\s+(?:{_FOUL}\s+){{0,3}}{_FACE}\b(?!\s+of\b))",
    rf"\b(?:wake|waking|woke)\s+(?:up\s+)?(?:next\s+to|beside|to|with)\s+(?:(?:that|your|his|her)\s+(?:{_FOUL}\s+){{1,3}}|that\s+){_FACE}\b(?!\s+of\b)",
    rf"(?:^|[,;:.!–—-]\s*|\b(?:oh|god|well|just|blimey|christ|wow|ooh|proper|right)\s+)(?:{_SHE}(?:'re|'s|\s+(?:are|is|r))?\s+(?:just\s+|such\s+)?)?(?:an?\s+)?(?:(?:bit|touch|right\s+bit|piece)\s+of\s+an?\s+|proper\s+|right\s+|real\s+|such\s+an?\s+|absolute\s+|total\s+|complete\s+)?{_NASTY}(?:{_NOUN}|{_HOMELY})\s*,?\s+{_AGREE}",
    rf"^\W*(?:(?:just|only|another|some|such)\s+)?(?:an?\s+)?{_NASTY}{_NOUN}\s+with\s+(?:an?|his|her|your)\s+(?:\w+\s+)?(?:lanyard|clipboard|badge|hi[\s-]?vis|title|chain|megaphone|keyboard|comb-?over|allowance|expense\s+account|briefcase)\b",
    r"\bnot\s+(?:an?|one|a\s+single)\s+brain\s?cell\b",
    rf"^\W*(?:an?\s+)?(?:absolute|total|complete|utter|proper|pure|right|real)\s+{_NASTY}(?:{_NOUN}|{_HOMELY})\s*,?\s+(?:this|that)\s+(?:\w+\s+)?(?:fella|feller|bloke|guy|geezer|man|woman|lad|lass|councillor|mayor|leader|officer)\b(?=\W*$|\s*[,.!?;])",
    r"\b(?:from|by|says|said|signed|it's|its|he's|she's|you're|is|are)\s+(?:our|your|the)\s+(?:(?:own|resident|local)\s+)?(?:village\s+idiot|(?<=resident\s)idiot|(?<=resident\s)clown|(?<=resident\s)halfwit)\b(?!\s+(?:pub|band|brewery|play|sketch|panto\w*|by\s+\w+\s+\w+|on\s+stage|costume|in\s+the\s+play))",
    rf"\b(?:what|wot|how)\s+(?:an?\s+)?{_NASTY}(?:{_NOUN}|{_HOMELY})\s+(?:you|he|she|{TITLED})\s+(?:really\s+)?(?:are|is|was|were|turned\s+out)\b",
    rf"(?:^|[,;:.!–—-]\s*)(?:proper|right|absolute|total|complete|utter|pure|real)\s+{_NASTY}{_NOUN}\s*,?\s+(?:him|her|you|yow|(?:that|this)\s+(?:one|man|woman|bloke|fella|lad|councillor|mayor|leader|clerk|officer)|(?:he|she)\s+(?:is|was)|{TITLED})(?=\W*$|\s*[,.!?;])",
)
# The least of coins and the cheapest of shops before an office: "two-bob politician".
_CHEAP = r"(?:two[\s-]bob|ten[\s-]bob|tu?ppenny(?:[\s-](?:ha'?penny|half\s?penny))?|tuppence[\s-]ha'?penny|ha'?penny|tu'?penny|two[\s-]penn'?orth|penny[\s-]ante|two[\s-]bit|dime[\s-]store|poundland|pound\s?shop|cut[\s-]price|bargain[\s-](?:bin|basement)|jumble[\s-]sale|car[\s-]boot|knock[\s-]?off|cardboard|plastic|pretend|wannabe|would-be|jumped[\s-]up|puffed[\s-]up|glorified|tin[\s-]?pot|pound\s?stretcher|toy[\s-]town|mickey\s+mouse)"
_POST = r"(?:politicians?|councillors?|cllrs?|mayors?|mps?|lollipop\s+(?:man|lady|woman|men)|traffic\s+wardens?|parking\s+(?:attendants?|wardens?)|dictators?|emperors?|lawyers?|solicitors?|clerks?|bureaucrats?|pen[\s-]?pushers?|caretakers?|hall\s+monitors?|prefects?|bouncers?|head\s?(?:boys?|girls?)|tea\s+(?:lad(?:y|ies)|boys?)|jobsworths?|bin\s?m[ae]n|estate\s+agents?|car\s+salesm[ae]n|napoleons?|hitlers?|churchills?|generals?|sheriffs?|tyrants?|despots?|messiahs?|intellectuals?|experts?|statesm[ae]n|gangsters?|celebrit(?:y|ies)|chancers?|nobod(?:y|ies)|nonentit(?:y|ies)|big\s?shots?|bigwigs?|kings?|queens?)"
_CHEAPLY = (
    rf"(?:^\W*|[,;:.!–—-]\s*|\b(?:you|that|this|just\s+an?|such\s+an?|nothing\s+but\s+an?|some|another|what\s+an?|(?:{_SHE}|{TITLED})(?:'s|'re|\s+(?:is|are|was))\s+(?:\w+\s+)?an?)\s+){_CHEAP}\s+(?:little\s+|wee\s+|local\s+|parish\s+|council\s+){{0,2}}{_POST}{_OVER}",
)
PATTERNS = tuple(
    (f"abuse.mockery.{kind}", guarded(pattern))
    for kind, patterns in (("mocked", _MOCKED), ("cheap", _CHEAPLY))
    for pattern in patterns
)
