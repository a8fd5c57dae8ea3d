"""Shapes that charge a whole group with what one may have done, or would rather have anybody else (R3).

The form of the shapes is that of contempt_unfit.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.lexicon.contempt_unfit import Shape
from moderation.lexicon.contempt_words import (
    ACT,
    BODIES,
    CONDITION,
    DETS,
    G_OR_THE,
    PLACES,
    POST,
    SEAT,
    WIT,
    D,
    G,
)

_COUNTRY = r"(?:africa|asia|europe|afghanistan|albania|america|australia|bangladesh|belgium|brazil|bulgaria|canada|china|cyprus|egypt|england|eritrea|ethiopia|france|germany|ghana|greece|hong\s+kong|hungary|india|iran|iraq|ireland|israel|italy|jamaica|japan|kenya|kosovo|kurdistan|latvia|lebanon|libya|lithuania|london|mexico|morocco|nepal|nigeria|pakistan|palestine|poland|portugal|romania|russia|saudi(?:\s+arabia)?|scotland|serbia|slovakia|somalia|south\s+africa|spain|sri\s+lanka|sudan|syria|thailand|turkey|uganda|ukraine|vietnam|wales|yemen|zimbabwe|birmingham|liverpool|manchester)"
_WEAK = r"(?:emotional|hormonal|weak|soft|slow|thick|stupid|violent|lazy|unstable|sensitive|irrational|flighty|hot-?headed|hysterical|moody|bitchy|aggressive|selfish|childish|immature|unreliable|dishonest|ignorant|backward|set\s+in\s+their\s+ways)"
_OUR_LAND = r"(?:(?:this|our)\s+(?:country|town|village|community|society|area|land|island|streets?|schools)|(?:a\s+)?(?:wales|england|britain|scotland|ireland|europe|the\s+uk)|a\s+(?:christian|british|welsh|civilised|modern)\s+\w+)"
_LANDS = r"(?:homes?|houses|housing|jobs?|benefits|women|money|taxes|doctors|school\s+places)"
_NEVER_DO = r"(?:wash\b|integrate\b(?!\s+(?:the|health|social|bus|train|tickets?|services?|systems?|transport|schools?|it|them)\b)|assimilate\b|share\s+our|respect\s+(?:our|women|the\s+law|us\b)|pay\s+(?:their\s+way|tax(?:es)?\b|a\s+penny|any\s+tax)|contribute\s+(?:anything|a\s+penny|nothing)|do\s+a\s+(?:hand|day's)|know\s+how\s+to\s+(?:behave|live|work)|want\s+to\s+(?:work|integrate|learn)|fit\s+in\b)"
_GROW = r"(?:concentrate|multitask|focus|hack\s+it|cut\s+it|commit|integrate|behave(?:\s+themselves)?|take\s+(?:a\s+joke|orders|criticism|the\s+pressure|the\s+heat)|cope\s+with\s+(?:pressure|power|responsibility)|understand\s+(?:normal|ordinary|real|how)|keep\s+(?:an?|their)\s+(?:man|woman|husband|secret|[γ]+)|drive(?=\W*$|,|\s+(?:for|to\s+save|properly|so)\b)|park(?=\W*$|\s+(?:for|to\s+save|properly))|be\s+reasoned|be\s+relied|spell\b|add\b|do\s+the\s+job|raise\s+(?:kids|children)|parent\b|stop\s+(?:lying|thieving|breeding|nagging|moaning|talking))"


def named() -> Iterator[Shape]:
    """What takes a group in the text."""
    yield from _rather()
    yield from _charged()
    yield from _blamed()
    yield from _belittled()


def _rather() -> Iterator[Shape]:
    yield "rather", rf"\bwould\s+(?:you|anyone|any\s+of\s+you)\s+(?:really\s+)?(?:want|like|trust|let|have|leave)\s+(?:your\s+\w+\s+(?:with|near|marry\w*)\s+)?{DETS}{G}(?:\s+(?:living|teaching|near|next|as|marrying|in\s+charge|with)|(?=\W*$))", False  # fmt: skip
    yield "rather", rf"\b(?:rather|sooner)\s+(?:have|vote\s+for|trust|elect|live\s+next\s+to|be\s+\w+\s+by|see|die)\b[^.!?]{{1,45}}?\bthan\s+(?:by\s+|let\s+|be\s+\w+\s+by\s+|live\s+\w+\s+(?:\w+\s+)?|vote\s+for\s+|trust\s+)?{DETS}{G}", False  # fmt: skip
    yield "rather", rf"\bhow\s+(?:can|could|is|will)\s+(?:an?|some|any)\s+{G}\s+(?:possibly\s+|ever\s+|going\s+to\s+|supposed\s+to\s+|meant\s+to\s+)*(?:{WIT}|{ACT})", False  # fmt: skip
    yield "rather", rf"\b(?:need|want|could\s+do\s+with|let's\s+have)\s+(?:a\s+lot\s+)?(?:less|fewer)\s+{G}(?!\s+(?:dying|in\b|on\b|having|waiting|forced|left|being|at\b|who|out\b))|\bone\s+(?:less|fewer)\s+{G}", False  # fmt: skip
    yield "rather", rf"\b(?:nobody|no\s?one|don't|dont|who)\s+(?:wants?|needs?|asked)\s+to\s+(?:see|look\s+at|hear\s+from|sit\s+(?:with|next\s+to))\s+(?:two\s+|some\s+|an?\s+)?{G}(?!\s+(?:suffer|hurt|left|in\b|cold|dead|die|struggl\w+|freez\w+|treated|forced|without|wait\w*|go\b|lose|pushed|homeless|bullied))", False  # fmt: skip
    yield "rather", rf"\b(?:kids|children|pupils|we|people|anyone|nobody|no\s?one|boys|[ΓΓγ]+)\s+(?:should\s*n't|should\s+not|should\s+never|should|must\s+not|can't|wants?\s+to)\s+(?:have\s+to\s+)?be\s+(?:taught|led|governed|represented|raised|coached|ruled|adopted|fostered|policed|lectured)\s+by\s+{DETS}{G}", False  # fmt: skip
    yield "rather", rf"\b(?:wouldn't|would\s+never|would\s+not|never|won't|don't)\s+(?:ever\s+)?(?:let|have|want|leave)\s+my\s+(?:\w+\s+)?(?:daughters?|sons?|kids?|children|girls?|boys?|mother|mum|wife|dog|[γΓ]+)\s+(?:anywhere\s+)?(?:near|marry\w*|play\w*\s+with|go\w*\s+out\s+with|alone\s+with|with|taught\s+by)\s+{DETS}{G}", False  # fmt: skip
    yield "rather", rf"\b{G_OR_THE}\s+should\s+have\s+(?:their|the|his|her)\s+(?:vote|rights|benefits|kids|children|passports?|pensions?|licen[cs]es?)\s+(?:taken|took|removed|stripped|confiscated)|\btake\s+(?:the\s+)?(?:votes?|rights)\s+(?:off|away\s+from)\s+{DETS}{G}", False  # fmt: skip


def _charged() -> Iterator[Shape]:
    yield "charged", rf"\bnever\s+(?:yet\s+)?(?:met|seen|known|knew|heard\s+of|came\s+across)\s+(?:an?|one|any)\s+(?:honest|decent|hard-?working|clean|straight|sober|clever|good|intelligent|funny|normal|polite|modest|generous|sane|loyal)\s+{G}|\bshow\s+me\s+(?:an?|one)\s+(?:\w+\s+)?{G}\s+(?:who|that|with)\b|\bthe\s+only\s+good\s+{G}|\bonce\s+an?\s+{G}\W+always\b", False  # fmt: skip
    yield "charged", rf"\b(?:you|you'll|ye|ya)\s+(?:never|won't|don't)\s+(?:ever\s+)?(?:see|find|catch|meet|get)\s+(?:an?|any|many)\s+(?:\w+\s+)?{G}\s+(?:do|doing|work|working|pay|paying|buy|buying|in\s+a\s+job|with\s+a\s+job|who\s+(?:works|pays|washes|tells)|saying|admit\w*|queu\w+)", False  # fmt: skip
    yield "charged", rf"{G_OR_THE}\s+(?:(?:just|simply|will)\s+)?(?:don't|dont|do\s+not|never|won't|can't|cannot|will\s+never)\s+(?:ever\s+)?{_NEVER_DO}", True  # fmt: skip
    yield "charged", rf"{G_OR_THE}\s+(?:only|just)\s+(?:ever\s+)?(?:(?:care|cares)\s+about\s+(?:themselves|their\s+own|money)|looks?\s+after\s+(?:their|themselves)|(?:come|came)\s+here\s+(?:for|to|because)|marry\s+for|have\s+(?:kids|babies)|get\s+pregnant|wants?\s+(?:our|the\s+council|a\s+council|one\s+thing|money|handouts|something\s+for|free\b|to\s+(?:take|destroy|breed)))", True  # fmt: skip
    yield "charged", rf"{G_OR_THE}\s+(?:are|have\s+been)\s+(?:breeding|bringing)\s+(?:us|in|like|their)|{G_OR_THE}\s+(?:take|get|are\s+taking|have\s+taken|took)\s+(?:all\s+)?our\s+{_LANDS}|{G_OR_THE}\s+gets?\s+everything\b|{G_OR_THE}\s+takes?\s+(?:their\s+)?orders\s+from\s+(?:rome|mecca|moscow|the\s+(?:pope|mosque|imam|church)|israel|tehran|london|abroad)", True  # fmt: skip
    yield "charged", rf"(?:{G_OR_THE}|\bthey)\s+(?:have\s+|'ve\s+)?(?:turned|turn|turning|made)\s+(?:the|our|this|my)\s+(?:\w+\s+){{0,2}}?\w+\s+into\s+(?:an?\s+)?(?:\w+\s+)?(?:slum|ghetto|tip|zoo|jungle|third\s+world|caliphate|war\s+zone|no-?go|sewer|brothel|camp|dump)", False  # fmt: skip
    yield "charged", rf"\b(?:in\s+the\s+(?:pockets?|pay)|(?<!\bsock )(?<!\bsock-)puppets?|lackeys|slaves?)\s+of\s+(?:the\s+)?{G}|\bfollow\s+the\s+money\b[^.!?]{{0,30}}?{G}|\byou'll\s+find\s+an?\s+{G}\s*(?:behind|at\s+the\s+(?:bottom|back|root)|(?=\W*$))", False  # fmt: skip
    yield "charged", rf"\b(?:all\s+)?{G_OR_THE}\s+are\s+(?:the\s+)?(?:whole\s+|real\s+|main\s+|root\s+of\s+(?:the|every|this)\s+|cause\s+of\s+(?:the|every|this|all)\s+)(?:problems?|trouble|cause|evil)\b|{G_OR_THE}\s+leaves?\s+(?:\w+\s+){{0,2}}(?:filth|shit|crap|mess|rubbish|human\s+waste)\s+(?:everywhere|behind|wherever)", True  # fmt: skip


# Said outright, of a whole group, and neither asked nor told of others.
_SAID = r"(?:^\W*|[,:;!–—]\s*|\b(?:think|reckon|believe|know|because|maybe|honestly|frankly|clearly|obviously|sorry\s+but|(?:fact|truth)\s+is)\s+(?:that\s+)?)"
_ALL_OF = rf"(?:(?:all|the|these|those|bloody|fucking)\s+){{0,3}}(?:{G}|{D})"
_OUTRIGHT = r"(?!'s)(?![^.!?]*(?:\?|\b(?:apparently|according|supposedly|so\s+(?:they|we)\s|rubbish|says?|said|claims?|reckons?|no\W+they|my\s+foot|whose|only\s+because)\b))"
_ARE_IT = r"\s+(?:are|r|were|have\s+(?:always\s+)?been)\s+(?:(?:just|all|always|really|simply|clearly|obviously|honestly)\s+){0,2}(?:the\s+(?:\w+\s+)?(?:problem|trouble|rot)|what(?:'s|\s+is)\s+(?:really\s+)?wrong)\s+(?:with|in|of)\s+(?:this|our|the|my)\s+(?:\w+\s+)?"
_SPOILT = r"\s+(?:have|'ve)\s+(?:\w+\s+)?(?:ruined|destroyed|wrecked|spoilt|spoiled)\s+(?:this|our|the|my)\s+(?:\w+\s+)?"


def _blamed() -> Iterator[Shape]:
    """All that is wrong with a town is a group's doing; of a council that waits its turn, for a council may be asked who sits on it."""
    no_more = r"\b(?!\s+(?:\w+\s+)?(?:tax|houses?|hall|centre|pool|park|field|services?|plans?|sites?|lights?)\b)"
    yield "charged", rf"{_SAID}{_ALL_OF}{_ARE_IT}{PLACES}{no_more}{_OUTRIGHT}", True
    yield "blamed", rf"{_SAID}{_ALL_OF}(?:{_ARE_IT}|{_SPOILT}){BODIES}{no_more}{_OUTRIGHT}", True  # fmt: skip


def _belittled() -> Iterator[Shape]:
    yield "belittled", rf"{G_OR_THE}\s+(?:(?:simply|just)\s+)?(?:can't|cant|cannot|could\s+never|can\s+never|couldn't|will\s+never)\s+(?:ever\s+)?{_GROW}", True  # fmt: skip
    yield "belittled", rf"{G_OR_THE}\s+(?:are|is)\s+(?:just\s+|simply\s+)?(?:far\s+|way\s+|much\s+)?too\s+{_WEAK}\b(?=\W*$|\s+(?:for\s+{SEAT}|for\s+(?:{POST}|power|leadership|the\s+job)|to\s+(?:be\b|lead|govern|run|chair|{ACT})))", True  # fmt: skip
    yield "belittled", rf"{G_OR_THE}\s+(?:are|is)\s+(?:naturally|biologically|genetically|inherently|instinctively|congenitally)\s+(?!worried|concerned|angry|upset|anxious|shy|curious|proud|disappointed|cautious|keen|welcoming|kind|generous|more\s+(?:at|likely\s+to\s+(?:need|get|have|suffer)))\w+", True  # fmt: skip
    yield "belittled", rf"(?:^|[.!?]\s*|\b(?:an?|another|now|first)\s+)(?:{G}|{D}\s+\w+)(?:\s+(?:as\s+)?(?:our\s+)?{POST})?\W+(?:what(?:ever)?\s+next|god\s+help|heaven\s+help|lord\s+help|you\s+couldn't\s+make)", False  # fmt: skip
    yield "belittled", rf"{G}[^.!?]{{0,70}}?\bit'?s\s+(?:an?\s+)?(?:sickness|perversion|abomination|unnatural|against\s+(?:nature|god|the\s+bible)|not\s+natural)\b", False  # fmt: skip
    yield "belittled", rf"\bwhat\s+happens\s+when\s+(?:you|we|they)\s+(?:put|let|elect|have|give|vote|hire)\s+(?:in\s+)?(?:an?|some|these|those)?\s*{G}(?!\s+(?:suffer|wait|freeze|down))|\b(?:put|have|got|with)\s+an?\s+{G}\s+in\s+charge\s+and\s+(?:look|see|this|what)", False  # fmt: skip
    yield "belittled", rf"\b(?:not\s+bad|pretty\s+good|good|clever|quite\s+\w+)\s+for\s+an?\s+{G}(?=\W*$)|\b(?:drives?|throws?|thinks?|argues?|cries|whin(?:e|es|ing)|votes?|fights?|runs?\s+(?:it|the\s+\w+)|behav\w+|moan\w*)\s+like\s+an?\s+(?:\w+\s+)?{G}(?=\W*$)", False  # fmt: skip


def unnamed() -> Iterator[Shape]:
    """Orders to leave, "they" and "their culture", and what says by itself which body or land is the wrong one."""
    yield "charged", r"\b(?:hitler|adolf|mosley|the\s+nazis?)\s+(?:was|were|had)\s+(?:(?:bang|dead|spot|quite|absolutely|about|totally)\s+)?(?:right|the\s+right\s+idea|a\s+point|it\s+right)\b(?!\s+(?:about|to\s+\w+)\s+(?:motorways?|autobahns?|roads?|railways?|trains|cars|dogs|smok\w+|vegetables))", False  # fmt: skip
    yield "charged", rf"(?:^\W*|[,.;:!–—-]\s*|\b(?:you|they|he|she|them|all)\s+(?:should|can|need\s+to|must|ought\s+to|could)\s+(?:all\s+|just\s+)?|\bwhy\s+(?:don't|doesn't|dont)\s+(?:you|they|he|she)\s+(?:all\s+|just\s+)?|\bjust\s+)(?:go|fuck\s+off|piss\s+off|sod\s+off|bugger\s+off|clear\s+off|get|crawl|get\s+(?:your\s*sel(?:f|ves)|yourself))\s+(?:off\s+)?back\s+to\s+{_COUNTRY}\b", False  # fmt: skip
    yield "charged", r"\bthis\s+is\s+(?:an?\s+\w+\s+(?:country|town|village)|england|britain|wales|scotland|ireland)\W+(?:\w+\s+){0,2}?(?:not\s+(?:\w+stan\b|africa|saudi|india|iran|mecca|a\s+caliphate)|we\s+(?:don't|dont)\s+want|(?:speak|go)\s+(?:english|welsh|home)\b)|\bspeak\s+(?:english|welsh)\s+or\s+(?:go|leave|get|fuck)", False  # fmt: skip
    yield "charged", rf"\b(?:islam|judaism|christianity|hinduism|catholicism|sikhism|homosexuality|gay\s+marriage)\s+has\s+no\s+place\s+in\s+{_OUR_LAND}", False  # fmt: skip
    yield "charged", r"\b(?:they|these\s+people|those\s+people|that\s+lot|them\s+lot|you\s+(?:lot|people))\s+(?:all\s+)?(?:come|came|coming)\s+(?:over\s+)?here\W+(?:and\s+|to\s+)?(?:tak\w+|steal\w*|claim\w*|get\w*|breed\w*|liv\w+\s+off)|\b(?:taking|stealing|taken)\s+our\s+(?:jobs|women|homes|houses)\b(?!\s+(?:away|from\s+us)\s+(?:by|with))", False  # fmt: skip
    yield "charged", rf"\b(?:they|these\s+people|those\s+people|that\s+lot|them\s+lot|your\s+lot|their\s+(?:sort|kind|lot))\s+(?:just\s+|simply\s+)?(?:(?:don't|dont|do\s+not|never|won't|will\s+never|can't|cannot|refuse\s+to)\s+(?:{_NEVER_DO})|hate\s+(?:our|us|everything\s+we)|breed\b|(?:stink|smell)(?=\W*$|\s+(?:of|like)\b)|all\s+look\s+the\s+same)", False  # fmt: skip
    yield "charged", r"\btheir\s+(?:culture|religion|faith|kind|genes|race)\s+(?:is|are|isn't|tells|teaches|allows|makes|says|encourages)\s+(?:them\s+|it's\s+|that\s+)?(?:not\s+compatible|incompatible|compatible|to\s+(?:lie|kill|rape|cheat|steal|hate)|ok(?:ay)?\s+to|inferior|barbaric|backward|primitive|violent|evil|a\s+(?:cult|sickness))|\bwherever\s+they\s+(?:go|live|settle|come|turn\s+up)\W+(?:they\s+)?(?:leave|bring|ruin|cause|spread|crime|filth)|\bsmell\s+(?:them|'em|em)\s+(?:coming|before)|\bthe\s+only\s+language\s+(?:they|these\s+people|that\s+lot)\s+understand", False  # fmt: skip
    yield "charged", r"\b(?:he|she)\s*[/\\]\s*(?:she|he|it)\s*[/\\]\s*(?:it|he|she|whatever)\b|\b(?:he|she)[\s,]+(?:sorry[\s,]+)?(?:she|he)[\s,]+(?:or\s+)?(?:it|whatever)\b|\bwhatever\s+(?:it|he|she|that)\s+(?:is|calls\s+(?:itself|himself|herself)|identifies\s+as)\s+(?:today|this\s+week|now(?!\s+(?:called|known|named)\b))\b|\b(?:able[\s-]?bodied|native[\s-]born|home[\s-]?grown\s+white)\s+(?:councillor|mayor|leader|mp|candidate|man|person)\b|\bnot\s+an\s+import\b", False  # fmt: skip
    yield "belittled", rf"\b(?:can't|cannot|couldn't|can\s+you|how\s+can\s+you|how\s+do\s+you)\s+(?:run|lead|chair|govern|represent|police|command|be\s+(?:an?\s+)?{POST}|do\s+(?:the|that|this)\s+job)\b[^.!?]{{0,30}}?\b(?:from|in|with|on)\s+(?:an?\s+)?{CONDITION}\b|\b(?:he|she)(?:'s\s+got|\s+has|'s\s+on)\s+{CONDITION}\W+(?:so\s+)?(?:he|she)\s+(?:can't|cannot|couldn't)\s+even", False  # fmt: skip
