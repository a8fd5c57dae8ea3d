"""Contempt for where somebody stands: an estate, an accent, a trade or a title (R1, and always for a person to decide).

Class is no ground of rule 3. Who speaks of their own estate, trade or accent, or of people who are looked down on, is heard
as such (moderation/aimed/insults.py), and so is a line, a microphone or a letter that nobody understands.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_LOW = r"(?:scum|trash|vermin|filth|rats?|low-?lif(?:e|es)|riff[\s-]?raff|mob|rabble|trollops?|slags?|tarts?|types|oiks?|chavs?|yobs|feral\w*|peasants?|pigs|animals|scroungers|parasites|thieves|criminals|inbreds?|dossers?|wasters?)"
_AND_NOT = r"(?:(?!not|never|called|treated|seen|human|people|with|no|neither|tired|sick|fed|being|told)\w+\s+){0,3}?"
_POOR = r"(?:renters|(?:council\s+|social\s+)?tenants|social\s+housing|council\s+houses?|council\s+estates?|claimants|benefits?\s+(?:people|families|claimants|lot)|the\s+(?:poor|unemployed)|people\s+on\s+(?:benefits|the\s+dole)|(?:people|folk|lot|those|them|anyone|kids)\s+(?:off|from|on)\s+(?:that|the|your|those|this)\s+(?:[\w']+\s+){0,2}?estates?|cleaners(?:\s+and\s+bin\s?men)?|bin\s?men|dinner\s+ladies|shelf[\s-]stackers|farmers|labourers)"
_TRADE = r"(?:bin\s?m[ae]n|cleaner|dinner\s+lady|lollipop\s+\w+|shelf[\s-]?stacker|barmaid|barman|hairdresser|check\s?-?out\s+girl|bus\s+driver|plumber|labourer|postman|waitress|farm\s?hand|taxi\s+driver|cabbie|butcher|brickie|bricklayer|shop\s+(?:girl|assistant)|market\s+trader|childminder|care\s+worker|caretaker|window\s+cleaner|plasterer|farmer|milkman|trolley\s+\w+|scaffolder|fishmonger|nail\s+technician)"
_TOOLS = r"(?:mop\w*|bins?|mash|tills?|check\s?-?out|shelves|stacking\w*|scrubbing|cleaning|hoover\w*|pots(?:\s+and\s+pans)?|fish|market\s+stall|fields|sweeping|plough\w*|trolleys|cutting\s+hair|perms|pulling\s+pints|selling\s+\w+|digging\s+\w+|emptying\s+\w+|wiping\s+\w+|what\s+(?:he|she|you)(?:'s|\s+is|\s+was|'re|\s+are|\s+were)?\s+(?:good\s+at|know\w*))"
# Bins are a council's own work: who would rather have it stick to them speaks of no trade, but of a man or woman they do.
_NOT_ITS_WORK = r"(?!(?<!he should stick to )(?<!he can stick to )(?<!he'd better stick to )(?:the\s+|emptying\s+)?bins?\W*$)"
_VOICE = r"(?:that|her|his|your|this|an?|the|such\s+an?)\s+(?:\w+\s+){0,2}?(?:accent|twang|drawl|brogue)"
_HARSH = r"(?:thick(?:er)?|stupid(?:er)?|common|embarrass\w+|ugly|horrible|vile|hideous|an?\s+insult|grates?|hurts?\s+(?:my|the)|goes\s+through\s+(?:me|you)|gutter|selling|sweeping|cleaning|market\s+stall|behind\s+a\s+(?:bar|till|counter)|on\s+a\s+(?:farm|market|building\s+site)|taken?\s+(?:\w+\s+)?seriously|shut\s+(?:her|him)\s+up|elocution|like\s+(?:nails|a\s+(?:farmer|foghorn|cat|fish\s?wife|docker|navvy|strangled)))"
_SHE = r"(?:she|he|you|they|cllr\s+\w+|councillor\s+\w+)"
_ROOTS = r"(?:estate|gutter|valleys|council\s+(?:estate|house)|ghetto|slums?|trailer\s+park|farm|docks|hills)"
_RUSTIC = r"(?:yokels?|bumpkins?|hillbill(?:y|ies)|guttersnipes?|plebs?|oiks?|chavs?|peasants|serfs|proles|scrubbers|inbreds|rednecks?|carrot\s+crunchers?|sheep\s?-?shaggers?)"

_ESTATES = (
    rf"\b(?:{_POOR}|(?:any|every)\s?(?:one|body)|people|those|famil(?:y|ies)|parents|mothers|mums|women|claimants|couples)\b(?!\s+should\s+have)[^.!?]{{0,60}}?\b(?:should|must|ought\s+to|needs?\s+to|want\s+to)\s+(?:all\s+)?be\s+(?:forcibly\s+|compulsorily\s+|forced\s+to\s+be\s+)?(?:sterili[sz]ed|neutered|spayed|castrated)\b|\b(?:sterili[sz]e|neuter|spay)\s+(?:(?:all|every|the)\s+){{0,3}}{_POOR}",
    rf"\b(?:council\s+(?:estate|house|flat|tenant)|estate|dole|benefits?|gutter|trailer(?:\s+park)?|caravan\s+park|giro)\s+{_LOW}\b(?!\s+(?:control|trap|traps|problem|run|poison|cheats?|of\s+house|(?:are|were)\s+(?:back|out|in|under|everywhere|running|eating|getting\s+in)|have\s+(?:got|chewed|eaten|been\s+seen))\b)(?<!estate types)|\bunderclass\s*[.!]|\btrailer\s+trash\b",
    rf"\b{_POOR}\s+(?:are|is|r|means?|brings?|live|=)\s+{_AND_NOT}(?:like\s+(?:pigs|animals|rats)|{_LOW}|thick|lazy|workshy|work-shy|bone\s+idle|inbred|drugs|filthy|parasit\w*|living\s+off)\b(?![^.!?]*\b(?:says?|said|saying|according|apparently|claim\w*|called|myth|rubbish|reckons?)\b)",
    rf"\b{_POOR}\s+(?:don't|never|won't|can't|do\s+not|haven't|has\s+never|have\s+never)\s+(?:\w+\s+)?(?:wash\b(?!\s+up)|work(?=\W*$|\s*,|\s+(?:and|or)\b)|spell\b|done\s+a\s+day|do\s+a\s+day|pay\s+their\s+way|know\s+how\s+to|read\s+or\s+write|got\s+(?:the\s+brains?|a\s+brain)|count\b(?!\s+(?:on|upon|towards|as)\b))|\b(?:the|that|your)\s+(?:[\w']+\s+)?estate\W+(?:half|most)\s+of\s+(?:them|'em|em)\s+(?:can't|don't|are|never|haven't)",
    rf"\b(?:{_POOR}|scroungers)\s+(?:should\s?n't|should\s+not|should\s+never|don't\s+deserve|mustn't|must\s+not|can't)\s+(?:(?:ever|be|get|have|to)\s+){{0,3}}(?:vote\b|a\s+(?:vote|say)|(?:allowed|let|trusted)\s+(?:to\s+vote|a\s+(?:vote|say)|near|on\s+(?:the|a)\s+council)|councillors?\b(?!\s+on\s+(?!(?:the|our|a|any|this)\s+council\b))|breed|(?:have\s+)?(?:kids|children))",
    r"\b(?:keep|keeps|keeping|let|lets|letting)\s+(?:all\s+)?(?:the|that|this|such)\s+(?:\w+\s+)?riff[\s-]?raff\b|\b(?:get|go|crawl|slither)\s+back\s+to\s+(?:your|the|that)\s+(?:\w+\s+)?(?:estate|council\s+(?:flat|house)|hovel|slum|trailer|caravan|valleys?)\b(?!\s+(?:office|to\s+find))",
    r"\b(?:the\s+)?poor\s+(?:all\s+|just\s+)?(?:breed|shouldn't\s+(?:breed|have\s+(?:kids|children)))\b|\b(?:dole|benefits?)\s+scum\b|\bproper\s+gutter\b|\bwhere\s+did\s+(?:you|she|he)\s+learn\s+to\s+(?:talk|speak|read|write)\b(?!\s+(?:so|such))",
)
_TONGUES = (
    rf"\b{_VOICE}\b[^.!?]{{0,45}}?\b{_HARSH}\b|\b(?:her|his|your|with\s+an?)\s+(?:market\s+stall|fish\s?wife|fog\s?horn|barmaid|gutter|common|council\s+estate)(?:'?s)?\s+(?:voice|mouth|gob|tones?)\b",
    r"\blearn\s+to\s+(?:speak|talk)(?:\s+(?:properly|proper|english|normal\w*|right))?(?=\W*$)|\b(?:nobody|no\s?one|can't|cannot|couldn't|who(?:'d|\s+would)?)\b[^.!?]{0,30}?\bseriously\b[^.!?]{0,20}?\b(?:talks?|speaks?|sounds?)\s+like\s+(?:that|this|an?\b)",
    rf"\b{_SHE}\s+(?:\w+\s+)?(?:talks?|speaks?|sounds?|sounded)\s+like\s+(?:an?\s+(?:\w+\s+)?(?:farmer|docker|fish\s?wife|navvy|cavem[ae]n|yokel|bumpkin|chav|barmaid|tramp|peasant)|(?:she|he|you)(?:'d|'s|\s+had|\s+has|'ve)?\s+(?:never\s+been\s+to\s+school|(?:just\s+)?(?:crawled|come|walked|fallen|stepped)\s+(?:out\s+of|off|from)\s+(?:an?|the)\s+\w+|been\s+dragged\s+up))|\bspeak\s+like\s+a\s+normal\b",
    r"\bdrop(?:s|ping|ped)?\s+(?:her|his|your|their)\s+(?:aitch\w*|h'?s|aitches|t'?s)\b|\b(?:get|bring|need|fetch|hire|with)\s+(?:us\s+)?(?:an?\s+)?(?:translator|interpreter|subtitles)\s+(?:\w+\s+)?for\s+(?:that|this|her|him|councillor|cllr)\b(?!\s+(?:meeting|page|video|letter|talk|event))(?!(?:(?!\.\s)[^!?])*\b(?:please|deaf|bsl|sign\s+language|hearing)\b)|(?<!n't )(?<!not )(?<!dont )\b(?:needs?|get|book)\s+(?:\w+\s+)?elocution\b",
)
_STATIONS = (
    rf"\b(?:as\s+)?common\s+as\s+muck\b(?!\s+and)|\bcommon\s+(?:little|old|jumped[\s-]up)\s+(?:woman|man|madam|tart|upstart|cow|girl|bint|piece)\b|\b(?:smell|hear)\s+the\s+(?:\w+\s+)?{_ROOTS}\s+(?:on|in|off)\s+(?:her|him|you|them)\b|\btake\s+the\s+(?:girl|boy|lad|lass|man|woman)\s+out\s+of\s+(?:the\s+|a\s+)?(?:{_ROOTS}|[\w']+)\b[^.!?]{{0,20}}?\bbut\b|\b(?:she|he|you|were)\s+(?:was\s+|were\s+)?dragged\s+up\b|\bdragged\s+up\s+(?:on|in)\s+",
    r"\b(?:she|he|you)\s+(?:\w+\s+)?failed\s+(?:her|his|your|the)\s+(?:11|eleven)\s?-?\s?plus\b|\b(?:thick|uneducated|ignorant|jumped[\s-]up|common)\s+(?:working[\s-]class|council[\s-]house|estate)\s+\w+|\bworking[\s-]class\s+(?:oik|scum|trash|thug|peasant|yob|nobody)\w*\b|\bjumped[\s-]up\s+(?:\w+\s+)?(?:bin\s?man|cleaner|dinner\s+lady|shop\s?\w+|barmaid|clerk|hairdresser|oik|peasant|nobody)\b",
    rf"\bwhat\s+(?:the\s+hell\s+)?(?:does|do|would|could|can)\s+an?\s+(?:\w+\s+)?{_TRADE}\s+(?:\w+\s+)?know(?=\s+about\b|\s*,)|\b{_TRADE}\s+(?:who\s+)?thinks?\s+(?:he|she)(?:'s|\s+is|\s+can|\s+could|\s+knows)\b|\b(?<!council should )(?<!councils should )(?<!council must )(?<!council could )(?<!council to )(?<!council should just )(?<!needs to )(?<!ought to )(?:stick|stuck|stay|get\s+back|go\s+back|should\s+be|back)\s+to\s+{_NOT_ITS_WORK}(?:your\s+|his\s+|her\s+|the\s+)?{_TOOLS}\s*(?:,?\s*(?:love|mate|pal|dear|darling)\b|(?=\W*$))|\b(?:should|could)\s+be\s+(?:selling\s+(?:fish|pegs|the\s+big\s+issue)|sweeping\s+\w+|stacking\s+shelves|cleaning\s+(?:toilets|floors))\b(?!\s+(?:now|already|every|more|by))",
    rf"(?:^\W*(?:(?:bloody|typical|country|inbred|thick|dirty|you|stupid)\s+){{0,3}}|\b(?:typical|these|those|you|bunch\s+of|load\s+of|bloody|fucking|ignorant|backward|thick|inbred)\s+(?:\w+\s+)?){_RUSTIC}(?=\W*$|\s*[,.!;:]|\s+(?:in|from|on|who|with|deciding|running|can't|don't|shouldn't|are|have|like\s+(?:you|him|her|them)|the\s+lot|all|every|should|never|always|voted)\b)(?!\s+who\s+(?:pay|want))",
    r"\b(?:posh\s+(?:boys?|lot|gits?|twits?)|toffs?|public\s+school\s+\w+|etonians?|old\s+etonians?|aristos?|upper\s+class(?:es)?|silver\s+spoon)\b[^.!?]{0,60}?\b(?:inbred|perverts?|nonces|against\s+(?:a|the)\s+wall|guillotine|chinless|scum|vermin|parasites|hung|strung\s+up|know\s+what\s+they\s+did\s+with)\b|\bchinless\s+(?:wonder|toff|twit|git)s?\b",
)
_NAMED = r"(?:cllr|councillor|mayor|mrs|miss|ms|mx|mr)\s+\w+"
_FLESH = r"(?:arse|bum|backside|behind|belly|gut|chins|thighs|moobs)"
_LOOKS = (
    r"\b(?:nobody|no\s?one|no\s+man|who)(?:'d|\s+would)\s+(?:\w+\s+)?(?:touch|want|look\s+at|go\s+near|sleep\s+with|have)\s+(?:her|him|you)\b(?=[^.!?]{0,30}?\b(?:barge\s?pole|bag\s+on|bitter|ugly|anyway)\b)|\bpaper\s+bag\s+(?:job|over\s+(?:her|his|your|that)\s+(?:head|face))\b|\buglier\s+than\s+sin\b(?=[^.!?]*\b(?:she|he|her|him|you|one)\b)",
    r"\b(?:pints|drinks|beers|shots|bottles\s+of\s+\w+)\s+(?:\w+\s+){0,3}?before\s+(?:you|i|he|anyone|any\s+man)(?:'d)?\s+(?:\w+\s+)?(?:went|go|touch\w*|look\w*|came|fancied)\s+(?:\w+\s+)?(?:near\s+|at\s+)?(?:that|her|him|you)\b|\bbeer\s+goggles\b",
    rf"\bimagine\s+being\s+(?:this|that|so|as)\s+(?:fat|bald|ugly|hideous|spotty|wrinkly|chinless|gormless)\b|\b(?:(?:she|he|you|one|{_NAMED})(?:'s|'re|\s+(?:is|are|was|has|have|must\s+have|got|looks?\s+like))?\s+(?:\w+\s+){{0,5}}?|^\W*)(?:(?:been\s+|got\s+)(?:hit|beaten|bashed|smacked)\s+(?:\w+\s+)?with\s+the\s+ugly\s+stick|fell\s+(?:out\s+of\s+|off\s+)?the\s+ugly\s+tree)\b(?![^.!?]*\b(?:building|block|flats?|car\s?park)\b)",
    r"(?<!had a )(?<!got a )(?<!my )(?<!pulled a )\b(?:face|mush|gob|boat|kisser|coupon|mug)\s+like\s+(?:an?|the)\s+(?:\w+\s+)?(?:(?:slapped|smacked|skelped|spanked|burst)\s+\w+|bulldog\s+(?:licking|chewing|sucking)|bag\s+of\s+(?:spanners|chisels|hammers)|blind\s+cobbler'?s\s+thumb|robber's\s+dog|bucket\s+of\s+\w+|dropped\s+\w+|melted\s+\w+|baboon's\s+\w+)\b",
    rf"\b(?:for|at|see|past|round|check|seen|clock|with|by)\s+(?:\w+\s+)?the\s+(?:size|width)\s+of\s+(?:your|ur|her|his|that\s+one's|{_NAMED}'s?)\s+(?:\w+\s+)?{_FLESH}\b|\b(?:your|ur|her|his|{_NAMED}'s?)\s+(?:\w+\s+)?{_FLESH}(?:'s|\s+is|\s+are)\s+(?:\w+\s+)?(?:bigger|wider|fatter|larger|the\s+size)\s+(?:than|of)\b",
)
PATTERNS = tuple(
    (f"abuse.class.{kind}", guarded(pattern))
    for kind, patterns in (
        ("estate", _ESTATES),
        ("tongue", _TONGUES),
        ("station", _STATIONS),
        ("looks", _LOOKS),
    )
    for pattern in patterns
)
