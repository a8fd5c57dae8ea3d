"""Shapes that give a whole group one bad nature, liken it to beasts, or tell an old tale about it (R3).

The form of the shapes is that of contempt_unfit.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation import lexicon
from moderation.lexicon.contempt_unfit import Shape
from moderation.lexicon.contempt_words import DETS, G_OR_THE, LOT, TEMPER, THEY, D, G

_NATION = lexicon.alternatives(
    form.removesuffix(" people")
    for form in lexicon.forms("groups", "group.race")
    if form.endswith(" people")
)
_BAD_ACT = r"(?:lie|cheat|steal|thieve|rob|scam|con|scrounge|sponge|stink|smell|drool|breed|leech|mooch|skive|molest|groom|rape|hate\s+(?:us|women|men|our|this|the\s+(?:west|english|british|welsh))|beat\s+(?:their|his)|moan|whinge|nag|gossip|drink\s+(?:too\s+much|like)|want\s+(?:our|something\s+for\s+nothing|handouts)|take\s+(?:bribes|over|and\s+take|advantage|the\s+piss)|play\s+the\s+\w+\s+card|own\s+the|bully|riot|fight|stab)\b"
_BEASTS = r"(?:rats|rabbits|animals?|pigs|vermin|cockroaches|locusts|flies|dogs|savages|cattle|an?\s+zoo|wild\s+beasts|beasts|monkeys|apes|parasites|maggots|insects|sheep|cavemen)"
_SPOILT = r"(?:ruin(?:ed|ing|s)?|wreck(?:ed|ing|s)?|spoil(?:ed|t|ing|s)?|destroy(?:ed|ing|s)?|trash(?:ed|ing|es)?|invad(?:ed|ing|es?)|infest(?:ed|ing|s)?|pollut(?:ed|ing|es?)|drag(?:ged|s)?\s+down|lower(?:ed|s)?)"
_OURS = r"(?:our|this|the)\s+(?:[\w']+\s+){0,2}?(?:country|town|village|area|streets?|estate|neighbourhood|place|front|community|culture|way\s+of\s+life|tone|island|land|road|close|house\s+prices|nation|high\s+street|school|economy)"
_VALUED = r"(?:banks?|media|telly|tv|bbc|press|newspapers|hollywood|world|governments?|money|economy|parties|party|internet|papers|courts|schools|whole\s+(?:show|thing|country))"
_ENOUGH = r"(?:enough\s+said|(?:'?nough|nuff)\s+said|say\s+no\s+more|need\s+(?:i|we)\s+say\s+more|what\s+(?:did|do|can|else|would)\s+(?:did\s+|do\s+)?(?:we|you|they|i)\s+(?:\w+\s+)?expect|go\s+figure|figures|no\s+surprise\s+there|explains\s+(?:it|everything|a\s+lot)|what\s+a\s+surprise|surprise\s+surprise)"


def named() -> Iterator[Shape]:
    """What takes a group in the text."""
    yield from _nature()
    yield from _beasts()
    yield from _tales()


def _nature() -> Iterator[Shape]:
    yield "nature", r"\b(?:it'?s|is|are|be|was|all|thieving|lying)\s+in\s+(?:the|their|they|they're|your|his|her|that)\s+(?:blood|dna|genes|nature|breeding|bones|culture)\b", False  # fmt: skip
    yield "nature", r"\b(?:that'?s|it'?s|its)\s+(?:just\s+)?(?:how|what|the\s+way)\s+(?:they|them|those\s+people|these\s+people)(?:'re|\s+are|\s+all|\s+live|\s+behave|\s+do)(?:\s+(?:all|do|are|like|things)){0,2}(?=\W|$)(?!\s+(?:for|to|with|on|in|about|when|doing|asking))", False  # fmt: skip
    yield "nature", rf"\b(?:that'?s|this\s+is|it'?s|is)\s+what\s+(?:you|we)\s+get\s+(?:with|from|for\s+(?:letting|electing|having|voting|hiring|allowing)|when\s+(?:you|we)\s+(?:let|elect|hire|put|vote|allow|have)|letting)\s+(?:(?:for|in|to)\s+)?{DETS}(?:\w+\s+)?{G}(?!\s+(?:down|wait|freeze|suffer|without))", False  # fmt: skip
    yield "nature", rf"{G_OR_THE}\s+(?:(?:do\s+)?(?:all|always|just|only|constantly|forever)\s+(?:do\s+is\s+)?|(?:do|does)\s+(?:nothing|nowt|nothing\s+else)\s+but\s+|will\s+always\s+|will\s+say\s+anything\s+and\s+|never\s+stop\s+){_BAD_ACT}", True  # fmt: skip
    yield "nature", rf"\b(?:all|every)\s+(?:the\s+|\w+\s+)?{G}\s+{_BAD_ACT}", False  # fmt: skip
    yield "nature", rf"{G_OR_THE}\s+(?:(?:just|only|all|really|simply|like\s+\w+)\s+){{0,2}}needs?\s+(?:is\s+)?(?:an?\s+|the\s+)?(?:good|real|proper|right|decent)\s+(?:{G}(?!\s+(?:to|who|like|around|at|role|in|for|on)\b)|bloke|husband|seeing\s+to|hiding|wash|scrub)", True  # fmt: skip
    yield "nature", rf"{G_OR_THE}\s+(?:(?:run|do|live\s+(?:by|on|off))\s+(?:\w+\s+)?(?:scams?|fraud|crime|thieving|stealing|lies|benefits|handouts|our\s+(?:money|taxes))|(?:lie|cheat|steal|thieve|scrounge)\s+(?:for\s+a\s+living|like|their))\b", True  # fmt: skip
    yield "nature", rf"{G_OR_THE}\s+(?:are|r|is|always\s+were|were\s+always|have\s+always\s+been)\s+(?:born|natural|natural\s+born|habitual|instinctive|congenital)\s+(?!here|there|in\b|into|with|at\b|and\b|to\b|leaders|fighters|survivors|carers|performers|singers|storytellers)\w+", True  # fmt: skip
    yield "nature", rf"{G_OR_THE}\s+(?:(?:are|is)\s+(?:all\s+|nothing\s+but\s+|just\s+|such\s+)?(?:an?\s+)?(?:{TEMPER}[\s,]+(?:and\s+)?){{1,3}}{LOT}\b|(?:always\s+were|were\s+always|always\s+have\s+been|have\s+always\s+been)\s+(?:all\s+)?(?:an?\s+)?(?:{TEMPER}|bullies|thieves|liars|cheats|crooks|cowards|drunks|scroungers|trouble|snobs)\b)", True  # fmt: skip
    yield "nature", r"(?:^|\b(?:all|those|these|because|but|that)\s+|[,:;]\s*)[Γ]+\s+(?:are|r)\s+(?:so\s+|just\s+|too\s+)?(?:dirty|filthy|lazy|bone\s+idle|stupid|thick|dumb|inbred|primitive|backward|dishonest|untrustworthy|work[\s-]?shy|feral|unclean|uncivilised|immoral|shifty|weaker|inferior|thieving|barmy|brain\s?dead|flighty|deviant|unnatural|fickle)\b(?!\s*\?|\s+(?:with|of|to|from|after|about|enough|is\s+(?:a\s+)?(?:lie|myth|rubbish|nonsense))\b)", True  # fmt: skip
    yield "nature", rf"\b{TEMPER}(?:\s+as\s+(?:an?\s+)?\w+)?(?:\s+{LOT})?\s*,\s*(?:the|them|those|these|all)\s+(?:{D}|{G})", False  # fmt: skip
    yield "nature", rf"(?:{G}|\b{D})\s*(?:=|==|equals)\s*\w", False
    yield "nature", rf"(?:^|[.!?\n]\s*)(?:(?:bloody|fucking|ah|oh)\s+)?{G}(?:\s+(?:and\s+)?\w+)?\s*[.,!…:–—-]+\s*{_ENOUGH}|{D}\s+\w+\s*[.,!…:–—-]+\s*(?:enough\s+said|nuff\s+said|say\s+no\s+more)\b", False  # fmt: skip
    yield "nature", rf"{G_OR_THE}\s+(?:(?:only\s+)?(?:bring|brings|brought)\s+it\s+(?:all\s+)?on\s+(?:themselves|herself|himself)|(?:are|is|were|was)\s+(?:just\s+|only\s+)?asking\s+for\s+(?:it|trouble))\b|\b(?:she|he|they)\s+(?:asked|was\s+asking|were\s+asking)\s+for\s+(?:it|harassment|trouble)\b(?=\W*$|\s+(?:walking|dressed|wearing|in\s+that|dressing|going))", False  # fmt: skip
    yield "nature", rf"\b{G}\s+like\s+(?:you|yourself)(?:\s+(?:lot|all))?\s+(?:should|can't|cannot|shouldn't|never|always|ruin|take\s+it\s+out|belong|don't\s+(?:belong|deserve|know|care)|give\s+\w+\s+a\s+bad)\b", False  # fmt: skip
    yield "nature", rf"\b(?:am|i'm|im)\s+(?:not|no)\s+(?:an?\s+)?(?:racist|sexist|homophob\w*|transphob\w*|islamophob\w*|anti-?semit\w*|bigot\w*|ableist|ageist|prejudiced|xenophob\w*)\s*,?\s*but\b[^.!?]{{0,20}}?(?:{G_OR_THE})\s+(?:are\s+(?!being|owed|entitled|people|human|welcome|struggling|suffering|waiting|in\b)|is\b|can't|cannot|shouldn't|don't|do\s+(?:not|nothing)|all|always|never|keep|smell|just|only|need\s+to\s+(?:go|learn|know|leave))", False  # fmt: skip
    yield "nature", rf"\b(?:nothing|no\s+problem|owt)\s+(?:against|with)\s+{DETS}{G}\s*,?\s*but\s+(?:not\s+(?:in|on|here|near|teaching|as)|i\s+(?:don't|wouldn't|do\s+not|would\s+not)\s+want\s+(?:them|one|it)|keep|they(?:'re|\s+are)?\s+(?:all|just|simply|really|should\s+(?:stay|keep)|always|never|can't|cannot|shouldn't|not\s+(?:\w+\s+)?(?:built|cut|made|fit)|don't\s+belong))", False  # fmt: skip


def _beasts() -> Iterator[Shape]:
    yield "beasts", rf"(?<!to )(?<!must )(?:{G_OR_THE}|\b{THEY})\s+(?:(?:all|just|only)\s+)?(?:live|lives|breed|breeds|act|acts|behave|behaves|eat|swarm|multiply|carry\s+on)\s+like\s+(?:\w+\s+)?{_BEASTS}\b", True  # fmt: skip
    yield "beasts", rf"\b(?:breeding|swarming|multiplying|spreading)\s+like\s+(?:\w+\s+)?{_BEASTS}\b|\blike\s+a\s+(?:zoo|jungle|monkey\s+house)\b[^.!?]{{0,25}}?(?:\bround\s+there|\bin\s+there|\bthey\b|{G})|{G}(?:\s+\w+){{0,3}}\s+like\s+cattle\b(?!\s+(?:in|on|trucks?|by|class))", False  # fmt: skip
    yield "beasts", rf"\b(?:hordes?|swarms?|plagues?|infestations?|invasion|armies|packs)\s+of\s+{DETS}{G}|\b(?:overrun|infested|crawling|swarming|plagued|polluted|ruined|wrecked|spoiled|spoilt|invaded|riddled|lousy)\s+(?:with|by)\s+{DETS}{G}", False  # fmt: skip
    yield "beasts", rf"\b(?:cull|exterminate|neuter|sterilise|sterilize|put\s+down)\s+{DETS}{G}", False  # fmt: skip
    yield "beasts", rf"\b(?:stop|keep|keeps|always|who)\s+(?:breed|breeding|breeds)\b|{G}\s+(?:who\s+)?breed\b|\bstop\s+(?:promoting|hiring|electing|paying)\s+{G}\s+who\b", False  # fmt: skip
    yield "beasts", r"\b(?:better\s+off\s+(?:dead|not\s+(?:here|born|alive|existing)|never\s+(?:born|existing))|should(?:'ve|\s+have)\s+been\s+(?:aborted|drowned|smothered|put\s+down))\b|\b(?:can|sit\s+(?:there|in)(?:\s+\w+){0,3})\s+(?:drool|dribble)\b", False  # fmt: skip


def _tales() -> Iterator[Shape]:
    yield "tale", rf"{G_OR_THE}(?:\s+who\s+[\w\s]{{1,20}}?)?\s+(?:(?:secretly|already|all|really|just)\s+)?(?:own|owns|control|controls|are\s+behind|is\s+behind|are\s+(?:all\s+)?in\s+on)\s+(?:it\b(?=\W*$)|(?:all\s+|half\s+)?(?:of\s+)?(?:this|the|our|every|your|these)?\s*(?:{_VALUED}|council)\b)|{G_OR_THE}\s+runs?\s+(?:everything|(?:all\s+)?(?:the|our)\s+(?:banks?|media|world|telly|press|papers|government|country|whole\s+\w+)|(?:this|our|your|the\s+whole)\s+(?:council|town\s+hall))\b", True  # fmt: skip
    yield "tale", rf"\b{D}\s+(?:cabal|paymasters?|overlords?|puppets?(?!(?:-|\s+)(?:states?|regimes?|church(?:es)?|theatres?|shows?|makers?|plays?)\b)|puppet\s*masters?|conspiracy|conspirators|plot|money\s*men|takeover|lobby\s+(?:owns|runs|controls))\b|{G}\s+(?:is|are|was|were)?\s*pulling\s+(?:the|your|his|her|their|all\s+the)\s+strings\b", False  # fmt: skip
    yield "tale", rf"{G_OR_THE}\s+(?:are|is)\s+(?:\w+\s+)?(?:replacing|outbreeding|taking\s+over|colonising|invading|flooding|swamping)\b|\bbeing\s+(?:replaced|outbred|outnumbered|overrun|swamped|invaded)\s+by\s+{DETS}{G}", True  # fmt: skip
    yield "tale", rf"{G_OR_THE}\s+(?:have\s+|has\s+|had\s+|'ve\s+|are\s+)?{_SPOILT}\s+(?:everything|it\s+for|{_OURS})\b|\b(?:too\s+many)\s+{G}\s+(?:already|round\s+here|moving\s+in|coming\s+(?:in|here|over)|getting\s+in|in\s+this\s+country|here(?=\W*$))", True  # fmt: skip
    yield "tale", rf"\b(?:went|gone|going|been|got|get)\s+(?:missing|nicked|stolen|walkies|robbed)\b[^.!?]{{0,50}}?(?:{G}|\bthe\s+{D})\s+(?:\w+\s+)?(?:moved|came|arrived|turned\s+up|set\s+up|got\s+here|were\s+let\s+in|pitched\s+up|opened)|\b(?:since|after|when|once|minute)\s+(?:the\s+|those\s+|them\s+)?{G}\s+(?:moved|came|arrived|turned\s+up|set\s+up|got\s+here)\b[^.!?]{{0,50}}?\b(?:missing|stolen|nicked|robbed|burgled|burglar\w+|crime|thefts?|walkies)\b", False  # fmt: skip
    yield "tale", r"\b(?:lock|lock\s+up|hide|nail\s+down|chain\s+up|chain\s+down|count|watch)\s+(?:up\s+)?your\s+(?:sheds?|bikes|quads?|dogs?|tools|daughters|wallets?|purses?|silver|spoons|change|lead|vans?|kids|children|sons|valuables|fingers)\b", False  # fmt: skip
    yield "tale", rf"{G_OR_THE}\s+(?:doesn't|does\s+not|don't|do\s+not|can't|cannot|can\s+never|will\s+never|never)\s+(?:really\s+|truly\s+|become\s+|be\s+|make\s+|count\s+as\s+)+(?:you\s+)?(?:an?\s+)?(?:truly\s+|really\s+|proper\s+|properly\s+|real\s+)?(?:{D}|{G}|one\s+of\s+us)\b", True  # fmt: skip
    yield "tale", rf"\bdoesn't\s+make\s+(?:you|him|her|them|it|anyone|someone|somebody)\s+(?:really\s+|truly\s+|an?\s+|any\s+more\s+)*(?:{_NATION}|british|{G})\b", False  # fmt: skip
    yield "tale", rf"\b(?:being\s+)?(?:{D}|{G}|homosexuality|transgenderism|transsexualism|lesbianism|bisexuality|islam|judaism|christianity|hinduism)\s+(?:is|are)\s+(?:just\s+|all\s+|nothing\s+but\s+|clearly\s+)?an?\s+(?:mental\s+(?:illness|disorder)|delusion|sickness|disease|fetish|perversion|cancer|plague|virus|death\s+cult|defect|disorder)\b", False  # fmt: skip
    yield "tale", r"\b(?:always|all)\s+(?:play|playing|plays)\s+the\s+\w+\s+card\b|\b(?:half|most|all)\s+of\s+them\s+are\s+(?:faking|putting\s+it\s+on|at\s+it)\b|\bhalf\s+are\s+(?:faking|putting\s+it\s+on)\b", False  # fmt: skip
    yield "tale", rf"\b(?:he|she|you|they)(?:'s|'re|\s+is|\s+are|s)\s+(?:an?\s+)?(?:{D}|{G})\s*,?\s+(?:and\s+)?so\s+(?:ignore|don't\s+(?:listen|trust|believe)|of\s+course\s+(?:he|she|they)|no\s+wonder|obviously\s+(?:he|she|they)|naturally|what\s+(?:do|did|would)\s+(?:you|we)\s+expect|you\s+(?:can't|cannot)\s+trust|(?:he|she|they)'ll\s+never)", False  # fmt: skip


def unnamed() -> Iterator[Shape]:
    """Old tales and taunts that name no group at all."""
    # Three brackets about a word mark whom it names as Jewish; about a hug they are a hug.
    yield (
        "tale",
        r"\({3}\s*(?!hugs?\b|cwtch|cuddles?\b|love\b|kiss\w*|xx)[^\W\d][\w .'-]{1,40}\){3}",
        False,
    )
    yield "tale", r"(?<!want to )(?<!wants to )(?<!going to )(?<!plan to )\b(?:re-?migrat\w+|deport\w*|send|ship)\s+(?:back\s+|home\s+)?(?:the\s+(?:whole\s+)?lot|them\s+all|all\s+of\s+(?:them|'em)|every\s+(?:last\s+)?one(?:\s+of\s+them)?|'em\s+all)\b[^.!?]{0,30}?\b(?:born\s+here|citizens?|passports?|third\s+generation)\b(?!\s+(?:can't|cannot|should))|\b(?:not|n't|ain't)\s+white\b[^.!?]{0,15}?\b(?:not|n't|ain't|never)\s+(?:really\s+|be\s+|a\s+)?(?:english|british|welsh|scottish|irish|one\s+of\s+us)\b", False  # fmt: skip
    yield "tale", r"\b(?:great\s+replacement|white\s+genocide|holocaust\s+(?:is|was|being)?\s*(?:an?\s+|the\s+|all\s+a\s+)?(?:hoax|lie|myth|exaggerat\w+|never\s+happened|didn't\s+happen|scam|con)|(?:soros|rothschild)(?:'?s)?[\s-]+(?:funded|owned|paid|puppets?|money|controlled|agenda|pawns?)|hook(?:ed)?[\s-]?nos\w+)\b|\bwe(?:'re|\s+are)\s+being\s+(?:replaced|outbred|invaded|colonised|bred\s+out)\b|\breplac(?:e|ing)\s+(?:us|the\s+(?:native|indigenous|white|british|english|welsh|scottish|irish))\b(?!\s+(?:with\s+(?:cameras|machines|robots|ai|computers)|cards?|boards?))", False  # fmt: skip
    yield "tale", r"\b(?:lovely|nice|proper|decent|respectable|good)\s+(?:\w+\s+)?white\s+(?:town|village|street|estate|area|neighbourhood|school|parish|country)\b(?![^.!?]*\b(?:spain|spanish|greek|greece|andalus\w*|paint\w*|snow\w*|christmas|whitewash\w*|lights?)\b)", False  # fmt: skip
    yield "sneer", r"\b(?:bit|little|touch|rather|somewhat|awfully|too)\s+(?:dark|brown|black|tanned|dusky|swarthy|foreign|ethnic|exotic|oriental|asian)(?:[\s-]looking)?\s+(?:for|to\s+be\s+from)\s+(?:round\s+(?:here|these\s+parts)|here|these\s+parts|(?:this|our)\s+(?:town|village|area|ward|parish|county|estate)|the\s+(?:village|countryside))\s*,?\s+(?:isn't|isnt|in'?t|ain't|aren't|arent|wasn't)\s+(?:he|she|you|they)\b|\b(?:he|she|you|they)(?:'s|'re|\s+is|\s+are|\s+looks?)\s+an?\s+(?:bit|little|touch)\s+(?:dark|brown|black|dusky|swarthy|foreign|ethnic|exotic|oriental|asian)(?:[\s-]looking)?\s+(?:for|to\s+be\s+from)\s+(?:round\s+here|here|these\s+parts|(?:this|our)\s+\w+)", False  # fmt: skip
    yield "sneer", r"\bcan\s+take\s+(?:the\s+(?:man|woman|boy|girl|lad|lass)|him|her|them)\s+out(?:ta)?\s+(?:of\s+)?(?:the\s+)?(?:jungle|bush|ghetto|desert|slums?|mud\s?huts?|tribe|caravan|trees)\b", False  # fmt: skip
    yield from _nods()
    yield "tale", r"\b(?:more\s+)?loyal(?:ty|ties)?\s+(?:\w+\s+){0,3}?to\s+(?:their|his|her|your)\s+own\s+(?:kind|people|country|lot)\b(?!\s+(?:party|ward|constituents))|\b(?:his|her|their|your|he's|she's|they're|you're|is|are)\s+(?:\w+\s+)?(?:loyal(?:ty|ties)?|allegiance)\s+(?:\w+\s+){0,3}?to\s+(?:israel|mecca|rome|the\s+pope|allah|zion)\b", False  # fmt: skip
    yield "sneer", r"\b(?:tea\s?towel|rag|curtain|bed\s?sheet|bandage|duvet|dishcloth)\s+(?:off|on|round|from|wrapped\s+round)\s+(?:your|his|her|their)\s+heads?\b", False  # fmt: skip
    yield "sneer", r"\b(?:she|he|it|they|you|that|this|councillor\s+\w+|cllr\s+\w+)(?:'s|'ll|\s+will|\s+is|\s+are|'re|\s+was)?\s+(?:still\s+|always\s+|never\s+|not\s+|ever\s+|really\s+|no\s+|be\s+|a\s+)+(?:real|actual|biological|proper)\s+(?:wom[ae]n|lady|girl)\b|\bnot\s+a\s+real\s+woman\b|\bthat\s+is\s+not\s+a\s+(?:lady|woman)\b|\b(?:he|she|it|you)(?:'ll|\s+will)\s+(?:always|still)\s+be\s+a\s+(?:man|bloke|woman)\b", False  # fmt: skip
    yield "sneer", r"\b(?:m[ae]n|blokes?|lads?|fella|geezers?|perverts?)\s+in\s+(?:an?\s+)?(?:dress(?:es)?|wigs?|frocks?|skirts?|drag\s+pretending)\b|\bpretend(?:ing|s)?\s+to\s+be\s+(?:an?\s+)?(?:wom[ae]n|girls?|m[ae]n|lady)\b|\b(?:can't|cannot|cant|couldn't)\s+(?:\w+\s+)?(?:pick|choose|work\s+out|decide|tell|make\s+up\s+(?:its|his|her|their)\s+mind)\s+(?:an?\s+|its\s+|his\s+|her\s+|their\s+)?(?:sex\b|gender\b|(?:if|whether|what)\s+(?:he|she|it|they)(?:'s|\s+is|\s+are)?\s+(?:an?\s+)?(?:man|bloke|boy|woman|girl)\s+or)", False  # fmt: skip
    yield "sneer", r"\bcall(?:ing)?\s+(?:this|that)\s+thing\s+['\"]?(?:she|he|her|him|councillor|madam)\b", False  # fmt: skip
    yield "sneer", r"\b(?:get|go|stay|stick|belongs?|(?:her|your|their)\s+place\s+is)\s+(?:back\s+)?(?:at|in|to|into)\s+(?:the|your|her|their)\s+(?:kitchen|ironing|sink|stove|washing[\s-]up|knitting|nursery|bingo\s+hall|hoovering|dusting|flowers?|flower\s+arranging|cake\s+stall|home(?=\W*$))|\b(?:her|a\s+woman's|a\s+wife's|woman's)\s+place\s+is\b|\bmake\s+(?:me|us|him)\s+a\s+sandwich\b|\bwho'?s\s+(?:making|cooking|doing)\s+(?:his|your\s+husband's|hubby's|the\s+husband's)\s+(?:tea|dinner|ironing|washing)\b", False  # fmt: skip
    yield "sneer", r"\b(?:that|your|her|wrong)\s+time\s+of\s+the\s+month\b|\b(?:must\s+be\s+)?on\s+(?:her|your)\s+(?:period|rag|blob)\b|\b(?:too|all|so)\s+(?:hormonal|menopausal|womanly|broody)\b|\b(?:her|your)\s+(?:raging\s+)?hormones\b|\b(?:she|her|you|your|she'll|councillor|cllr)\b[^.!?]{0,30}?\b(?:baby\s+brain|(?:brain|mind)(?:'s|\s+has|\s+is)?\s+gone\s+to\s+(?:her|your|the)\s+(?:belly|bump|womb|baby))\b", False  # fmt: skip
    yield "sneer", r"\b(?:bet|did|does|let|has|asked?|asking|need(?:ed|s)?|with|without|get|got)\s+(?:\w+\s+){0,2}?(?:her|your)\s+(?:husband|hubby|fella|old\s+man)(?:'s)?\s+(?:permission|wrote|writes?|written|say-so|approv\w+)\b|\bbreast\s?-?feeding\s+(?:in|at|on|during)\s+(?:the\s+|a\s+|public\s*|council\s+|full\s+)?(?:\w+)?\W+(?:(?:is|was|absolutely|just|so|how|utterly|frankly|that's)\s+){0,3}(?:disgusting|revolting|gross|indecent|filthy|obscene|vile|disgraceful|cows?)\b", False  # fmt: skip
    yield "sneer", r"(?<!was )(?<!were )(?<!got )(?<!been )(?<!get )(?<!being )(?<!be )(?<!nearly )\b(?:sack|sacked|fired|fire|dismissed|stood\s+down|made\s+to\s+resign|resign|step\s+down)\s+(?:\w+\s+){0,3}?(?:for\s+(?:being|getting)\s+pregnant|the\s+(?:day|minute|moment)\s+(?:the\s+test|she|they)\s+(?:goes|gets?|shows?|falls?)\s+(?:blue|pregnant|up)|(?:when|if|once)\s+(?:she|they|you)(?:'s|\s+gets?|\s+fall|\s+is|\s+are)\s+(?:pregnant|expecting|up\s+the\s+duff))\b", False  # fmt: skip
    yield "sneer", r"\b(?:defective|inferior|faulty|tainted|impure|dirty|inbred)\s+(?:genes|dna|blood|stock|gene\s+pool)\b|\bnatural\s+selection\s+(?:would|should|will|could|sort)(?!\s+(?:\w+\s+)?(?:produce|explain|account|act|favou?r|create|generate|result|lead|give)\b)|\b(?:mosques?|synagogues?|temples?|churches|church|gurdwaras?|convents?|chapels?)\s+(?:is|are)\s+(?:just\s+|all\s+|nothing\s+but\s+)?(?:an?\s+)?(?:barracks|terror\w*|training\s+camps?|breeding\s+grounds?|nests?\s+of)\b|\bgod\s+hates\s+(?:what\s+you|you|your\s+kind)|\bnot\s+natural\W+not\s+normal\b|\bnot\s+normal\W+not\s+natural\b|\badam\s+and\s+steve\b", False  # fmt: skip
    yield "sneer", r"\b(?:that|your|their)\s+generation\s+(?:\w+\s+)?(?:shuffled|died|popped|kicked|croaked|hurried|snuffed)\b|\b(?:hurry\s+up\s+and\s+die|die\s+off\s+already|just\s+die\s+off)\b|\b(?:dead\s+weight|past\s+(?:their|your|its|her|his)\s+(?:use|sell)[\s-]by|foot\s+in\s+the\s+(?:box|grave))\b[^.!?]{0,40}?\b(?:bus\s+pass\w*|pension\w*|vote|budget|hands\s+off|old|oldies)\b|\b(?:flaunt\w*|parad\w+|promot\w+)\s+(?:their|your)\s+(?:filth|perversion|sickness|deviance|deviancy)\b", False  # fmt: skip


def _nods() -> Iterator[Shape]:
    """What those who hate say to each other, so that nobody else may notice."""
    yield "tale", r"\b(?:bought(?:\s+and\s+paid\s+for)?|paid(?:\s+for)?|owned|funded|run|controlled|bankrolled)\s+by\s+(?:tel\s+aviv|mossad|the\s+(?:chosen\s+)?tribe|the\s+rothschilds?|zion\w*)\b|\b(?:pay\s?masters?|masters?|handlers?|puppet\s?masters?|(?:marching\s+)?orders)\s+(?:in|from)\s+(?:tel\s+aviv|jerusalem|mecca|riyadh|islamabad)\b", False  # fmt: skip
    yield "tale", r"\bearly\s+life\s+section\b|\bcheck\s+(?:(?:his|her|their|the|your)\s+)?(?:wiki\w*\s+)?early\s+life(?:\s+section)?\b(?!\s+(?:checks?|years|care|health|support|education|development))|\b(?:the\s+)?(?:small|tiny)[\s-]+hat(?:s|ted)?\s+(?:people|folk|lot|brigade|crowd|tribe|club|mob|ones|mafia|gang)\b", False  # fmt: skip
    yield "tale", r"\b13\s?/\s?5[02](?:ers?)?\s+(?:strikes?|again|stats?|moment|energy|behaviour|doing|never\s+fails)\b|\bain'?t\s+no\s+black\s+in\s+(?:the|our)\s+union\s+jack\b|\bthere(?:'s|\s+is)\s+no\s+black\s+in\s+(?:the|our)\s+union\s+jack\b(?![^.!?]*\b(?:gilroy|book|chant\w*|slogan)\b)", False  # fmt: skip
    yield "tale", r"\b(?:another|more|our|those|these)\s+(?:of\s+(?:those|our|your)\s+)?(?:doctors?|engineers?|rocket\s+scientists?|brain\s+surgeons?)\s+(?:or|and|n|&)\s+(?:engineers?|doctors?|rocket\s+scientists?|brain\s+surgeons?)\b[^.!?]{0,30}?\b(?:caught|nick\w*|arrest\w*|stab\w*|robb\w*|rap(?:e|ed|ing)|grop\w*|landing|landed|arriv\w+|boats?|dingh\w+|hotel)\b|\b(?:cultural(?:ly)?\s+)?enrich(?:ment|ers?|ed)\b[^.!?]{0,30}?\b(?:stab\w*|knife|machete|rap(?:e|ed|ists?)|robb\w*|strikes|innit)\b", False  # fmt: skip
    yield "tale", r"\b(?:alphabet|rainbow|pride|lgb\w*|trans|drag)\s+(?:mob|brigade|lot|cult|mafia|lobby|crowd)\b[^.!?]{0,80}?\b(?:nonces?|groom(?:ers?|ing)|paedos?|perverts?|coming\s+for\s+(?:your|our)\s+(?:kids|children))\b", False  # fmt: skip
