"""Shapes that call a group unfit, shut it out, or keep a place in public life from it (R3).

Each is (evidence, pattern, subject): `subject` where the group is what the sentence is about. `named` shapes are only
looked for where the text names a group at all; `unnamed` ones say it all by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.lexicon.contempt_words import (
    ACT,
    CANNOT,
    CONDITION,
    CUPS,
    DETS,
    G_OR_THE,
    HERE,
    HOW,
    IS_NOT,
    LACKED,
    MANY_OF,
    NEVER,
    NO_ORDER,
    OUGHT_NOT,
    PLACES,
    PLIGHTS,
    POST,
    SEAT,
    SOMEBODY,
    THEY,
    WIT,
    D,
    G,
)

Shape = tuple[str, str, bool]
# A wish or an order, not a tale: at the start, or after who wishes it.
_ORDER = r"(?:^\W*|[,:;!–—-]\s*|\b(?:please|should|must|let's|lets|just|better|gotta|(?:got|time|need|want|ought)\s+to|and|we|we'll|so|then|politely)\s+)"
_THEM = rf"(?:(?:all|the|these|those|your|any|every|bloody|fucking)\s+){{0,2}}{G}"
_CITED_LACK = r"(?<!are )(?<!is )(?<!were )(?<!was )(?<!'s )(?<!have )(?<!has )(?<!had )(?<!with )(?<!see )(?<!got )(?<!still )(?<!so )(?<!because )(?<!why )(?<!be )(?<!say )(?<!means )"
_WORN = r"(?:wheelchairs?|hijabs?|burqas?|burkas?|niqabs?|turbans?|headscar(?:f|ves)|skull\s?caps?|mosques?|synagogues?|gurdwaras?)"
_NO_TROUBLE = r"(?!\s+(?:of|from)\s+(?:hospital|prison|jail|work|debt|poverty|care|harm|trouble|gangs?|danger|the\s+(?:cold|road|rain|way\s+of)|crime|drugs|hot|university|sight)|\s+of\s+(?:pocket|politics)|\s+(?:all|late|there|and\s+about|playing)\b)"
# Nothing and no cup: people are sent out of a land, not out of work or the Euros.
_NO_LAND = rf"(?!{PLIGHTS}\b(?!\s+of\b))(?!their\b)(?![^.!?]*\b(?:{CUPS}|and\s+into)\b)"
# A land by its name, or as "ours": a language is out of schools and books, and nobody is sent away.
_LAND = rf"(?:(?:the\s+)?(?:wales|cymru|england|scotland|ireland|ulster|cornwall|britain|great\s+britain|uk|united\s+kingdom|isle\s+of\s+\w+|europe|gwynedd|anglesey|ynys\s+mon|ceredigion|powys|gwent|dyfed|pembrokeshire|carmarthenshire|monmouthshire|flintshire|denbighshire|conwy|wrexham|swansea|cardiff|newport|here)|(?:this|our|my)\s+(?:\w+\s+)?{PLACES})"


def named() -> Iterator[Shape]:
    """What takes a group in the text."""
    yield from _unfit()
    yield from _kept_from()
    yield from _shut_out()


def _unfit() -> Iterator[Shape]:
    after = r"(?:\s+(?:with|in|of|like|on|who)\s+(?:[\w']+\s+){0,3}?[\w']+)?"
    yield "unfit", rf"{G_OR_THE}{after}\s+(?:(?:simply|just|really|generally)\s+)?{CANNOT}\s+{HOW}{WIT}", True  # fmt: skip
    yield "unfit", rf"{G_OR_THE}{after}\s+(?:(?:simply|just|really)\s+)?(?:{OUGHT_NOT}|{CANNOT})\s+{HOW}{ACT}", True  # fmt: skip
    yield "unfit", rf"{G_OR_THE}{after}\s+{IS_NOT}\s+(?:\w+\s+)?(?:fit|suited|cut\s+out|built|made|equipped|designed|meant)\s+(?:to\s+(?:{ACT}|be\b)|(?:to|for)\s+{SEAT}|for\s+(?:{POST}|leadership|leading|power|responsibility|governing|authority))", True  # fmt: skip
    yield "unfit", rf"\b(?:no|nae)\s+{G}(?:\s+(?:in\s+\w+\s+\w+|alive))?\s+(?:should|shud|ought\s+to|must|can|could|is\s+(?:fit|able)\s+to|has\s+any\s+(?:right|business)\s+to|belongs?)\s+{HOW}(?:{ACT}|{WIT}|be\s+{POST}|(?:in|on)\s+{SEAT})", False  # fmt: skip
    yield "unfit", rf"{G_OR_THE}\s+(?:has|have|had|'s\s+got|have\s+got|got)\s+(?:absolutely\s+)?(?:no|nae)\s+(?:place|business|part|role)\s+(?:in|on|at|near|running|telling|standing|voting|teaching|being|sitting|leading|chairing|deciding|lecturing|meddling)\b(?!\s+(?:this|the)\s+(?:town|village|area|estate)\s+to\b)", True  # fmt: skip
    yield "unfit", rf"{G_OR_THE}\s+(?:(?:just|simply|really|clearly|generally|naturally|frankly|honestly|all|mostly)\s+){{0,2}}(?:(?:has|have|'ve\s+got|have\s+got|got)\s+(?:absolutely\s+)?no|(?:haven't|hasn't|havent|hasnt|have\s+not|has\s+not|don't\s+have|lacks?|lacking|never\s+had)(?:\s+got)?(?:\s+the)?(?:\s+any)?)\s+{LACKED}\b", True  # fmt: skip
    yield "unfit", rf"\b{THEY}\s+(?:haven't|hasn't|havent|don't\s+have|lack)(?:\s+got)?(?:\s+the)?\s+(?:brains?|brainpower|intelligence|temperament)\b", False  # fmt: skip
    yield "unfit", rf"\b(?:with|has|have|of)\s+an?\s+{G}(?:'s)?\s+(?:temperament|brain|mind|emotions|logic|mentality|hormones)\b", False  # fmt: skip
    yield "unfit", rf"\b(?:as|being|for|you'?re(?:\s+only|\s+just)?|are(?:\s+only|\s+just)?|she'?s|he'?s)\s+(?:only\s+|just\s+|merely\s+)?(?:an?\s+)?{G}\s*,?\s+(?:so\s+)?(?:you|she|he)(?:'d)?\s+(?:(?:should|ought\s+to|must|need\s+to)\s+(?!get|claim|be\s+able|be\s+entitled|have\b|qualify|apply|ring|contact|know\s+how|be\s+(?:safe|given|offered|allowed|ashamed|proud|getting)|not\s+have|never\s+have|see\s+(?:a|your)|feel|try|ask|check|look|go\s+to\s+(?:the|your))|shouldn't\s+(?!have\s+to|be\s+(?:left|treated|made|ignored|forced|told|kept|charged|refused)|need|feel|suffer|pay)|belong|would\s+be\s+better\s+(?:off\s+)?(?:at|in|sticking|staying|with|making)|wouldn't\s+(?:understand|know|get\s+it|have\s+a\s+clue)|will\s+never\s+(?:understand|know)|have\s+no\s+(?:place|business|right|idea))", False  # fmt: skip
    yield "unfit", rf"\bwhat\s+(?:(?:would|could|can|does|do|the\s+(?:hell|fuck)\s+(?:does|would|do))\s+)(?:an?|any|some|one\s+of\s+those)\s+(?:\w+\s+)?{G}(?:\s+(?:[\w']+\s+){{1,4}}?|\s+)(?:even\s+)?(?:know|understand)\b|\bwhat\s+(?:would|could|can)\s+{G}\s+(?:ever\s+)?(?:know|understand)\b", False  # fmt: skip


def _kept_from() -> Iterator[Shape]:
    whom = rf"(?:(?:an?|any|another|some|these|those|the|in|for|one\s+of\s+(?:those|them|these))\s+){{0,3}}(?:(?!enough)\w+\s+)?{G_OR_THE}"
    end = r"(?!\s+(?:just|simply|because|only|purely|solely|who|that|with|whose|unless|if|councillors?\s+(?:who|that))\b)"
    yield "kept_from", rf"(?:^\W*|[,:;!]\s*|\b(?:so|and|but|i'd|we'd|you|i\s+would|we\s+would|i|we|ye|people|folk)\s+)(?:(?:can't|cannot|cor|dunna|dinna|dinnae|never|don't|dont|do\s+not|would\s+never|will\s+never|wouldn't|won't|could\s+never|should\s+never)\s+)(?:ever\s+)?(?:trust|elect|hire|employ|promote|appoint|believe|vote\s+for|give\s+(?:an?\s+)?(?=\w+\s+[γδ])|rent\s+to|let\s+to|sell\s+to|serve|marry|work\s+(?:for|under)|take\s+orders\s+from|sit\s+next\s+to|live\s+next\s+(?:door\s+)?to|share\s+\w+\s+\w+\s+with|be\s+(?:led|ruled|told|governed|lectured|represented|taught|treated|served)\s+by)\s+(?:what\s+)?{whom}{end}", False  # fmt: skip
    yield "kept_from", rf"(?:^\W*|[,:;!]\s*)(?:(?:never|don't|dont)\s+)?(?:you\s+(?:can|could)\s+)?trust\s+(?:an?|those|the|some)\s+{G}\s+to\b", False  # fmt: skip
    yield "kept_from", rf"\bone\s+(?:cannot|can't|can\s+hardly|shouldn't)\s+(?:expect|trust|ask)\s+(?:an?\s+)?{G}\s+(?:to|with)\b|\bhow\s+(?:can|could)\s+(?:you|we|anyone)\s+(?:trust|expect|let)\s+(?:an?|some)\s+{G}\s+(?:to|with|be|run)\b", False  # fmt: skip
    yield "kept_from", rf"\bwho(?:\s+on\s+earth|\s+the\s+(?:hell|fuck))?\s+(?:votes?\s+for|would\s+vote\s+for|'d\s+vote\s+for|elects?|elected|trusts|would\s+trust|would\s+hire|hires|wants\s+to\s+be\s+(?:led|represented|told|governed|ruled)\s+by)\s+(?:an?|some)\s+(?:\w+\s+)?{G}", False  # fmt: skip
    yield "kept_from", rf"\bwhy\s+(?:on\s+earth\s+|the\s+(?:hell|fuck)\s+)?(?:is|are|has|have|do|does|did|should|would)\s+(?:we\s+(?:got\s+|let\s+|have\s+)?)?(?:an?\s+|some\s+|this\s+)?{G}\s+(?:(?:be|being|been)\s+)?(?:telling|lecturing|running|in\s+charge|representing|chairing|teaching|laying\s+down|deciding|speaking\s+for|on\s+(?:our|my|the)\s+(?:council|committee)|{ACT}|mayor|leader|in\s+charge)", False  # fmt: skip
    yield "kept_from", rf"\b(?:(?:never|who|no\s+(?:sane|decent|good|right-minded)\s+\w+|how\s+could\s+you|shouldn't|why\s+(?:do|did|would|are)?\s*(?:we|you|they))|(?<!why )(?:don't|dont|dunna|dinna|do\s+not))\s+(?:would\s+)?(?:let|lets|letting|allow|have)\s+{DETS}{G}\s+(?:(?:to|be|near|into|onto|in|run|become|have|hold|on|anywhere)\s+)*(?:{ACT}|{POST}\b|{SEAT}|kids|children|(?:the|my|our)\s+(?:kids|children|house|school|street)|rent\b|move\s+in|teach\b|coach\b|drive\b|in\s+our\b)", False  # fmt: skip
    yield "kept_from", rf"(?:^\W*|[.!?]\s+)(?:only\s+)?(?:hire|elect|appoint|promote|employ|vote\s+for)\s+(?:an?\s+)?{G}(?=\W*$)|\b(?:posts?|jobs?|leader\w*|chair|mayor\w*|seats?|council|cabinet|committee)\b[^.!?]{{0,25}}?\b(?:be\s+)?(?:kept|reserved|saved|only)\s+for\s+(?:the\s+)?{G}(?=\W*$|\s+(?:in|only|again|from))", False  # fmt: skip
    yield "kept_from", rf"\b{D}\s*\?\s*then\s+(?:not|no|you|out|get|don't)\b", False  # fmt: skip
    yield "kept_from", rf"\bis\s+(?:an?\s+)?(?:man|bloke|{G})\s+(?:there\s+)?(?:i|we)\s+(?:could|can)\s+(?:speak|talk)\s+to\b|\bwhether\s+there\s+was\s+an?\s+{G}\s+(?:i|we)\s+could\s+(?:speak|talk)\s+to\b|\b(?:speak|talk)\s+to\s+an?\s+{G}\s+instead\b", False  # fmt: skip


def _shut_out() -> Iterator[Shape]:
    yield "shut_out", rf"{_CITED_LACK}\bno\s+(?:more\s+|bloody\s+|fucking\s+)?(?:{G}|{_WORN})\s+(?:here\b{NO_ORDER}|(?:in|on|at|near|around)\s+(?:our|my)\b|(?:in|on|at|near|around|for)\s+(?:[\w']+\s+){{1,4}}?please\b|please\b|thanks?\b|ta\b|wanted|allowed\s+(?:here|in\s+our))", False  # fmt: skip
    yield "shut_out", rf"{_ORDER}keep\s+{_THEM}\s+(?:away|out|off|apart|separate|segregated|indoors|to\s+(?:their|them)\w*){_NO_TROUBLE}", False  # fmt: skip
    yield "shut_out", rf"(?:^\W*|[,:;!]\s*|\ball\s+(?:the\s+)?){G}\s+(?:out\s+of\s+{_NO_LAND}[\w\s-]{{2,25}}(?=\W*$)|out\s+now|off\s+(?:our|my)\b|go\s+home|back\s+(?:home|to\s+where))", False  # fmt: skip
    yield (
        "shut_out",
        rf"(?:^\W*|[,:;!]\s*|\ball\s+){D}\s+out\s+of\s+{_LAND}(?=\W*$)",
        False,
    )
    yield "shut_out", rf"\b(?:we|i)\s+(?:(?:really|just|simply|honestly)\s+)?(?:dont|don't|do\s+not)\s+want\s+(?:(?:any|more|the|these|those|your|bloody|fucking)\s+){{0,2}}{G}\s+(?:here|(?:in|on)\s+(?:this|our)\s+(?:\w+\s+)?{PLACES})(?=\W*$)", False  # fmt: skip
    yield "shut_out", rf"{_ORDER}(?:send|ship|pack|kick|boot|turf|chuck|drive|run|throw)\s+{_THEM}\s+(?:all\s+)?(?:back\b(?!\s+to\s+(?:work|school|war|a\s+war|danger))|packing|off\s+(?:home|to\s+\w+)|out\s+of\s+(?:our|here|town|the\s+country)|home(?=\W*$|\s+(?:now|where)))", False  # fmt: skip
    yield "shut_out", r"\b(?:send|ship)\s+(?:them|em|'em|him|her)\s+(?:all\s+|straight\s+)?(?:packing|back\s+(?:home|to\s+(?:where|wherever|their|his|her|your)|on\s+(?:the|a)\s+(?:\w+\s+)?(?:boat|plane))|back(?=\W*$))", False  # fmt: skip
    yield "shut_out", rf"\b(?:i|we)(?:'d)?\s+(?:really\s+)?(?:{NEVER}|refuse\s+to)\s+(?:want|have|like|need|let)\s+(?:{DETS}{G}|any\s+of\s+them|one\s+of\s+(?:them|those|these))\s+(?:teaching|coaching|minding|running\s+(?:our|my|the)|near\s+(?:my|our|the\s+(?:kids|children))|in\s+(?:our|my)|on\s+(?:our|my)\s+(?!side)|around\s+(?:our|my)|living\s+(?:next|near|on\s+(?:our|my)|round|in\s+(?:our|my))|next\s+door|representing|telling|lecturing|in\s+with\s+ours)\b", False  # fmt: skip
    yield "shut_out", rf"\b(?:dont|don't|do\s+not)\s+(?:want|like)\s+(?:them|{G})\s+(?:in\s+with\s+(?:ours|us)|near\s+(?:us|me|our|my)|in\s+(?:our|my)\s+\w+|round\s+here|living\s+(?:here|near|next))\b", False  # fmt: skip
    yield "shut_out", rf"\b{G}\s+only\s+(?:(?:on|in|for)\s+(?:our|this|my)\s+(?:estate|street|road|village|town|country|school|club|council|pub|close|neighbourhood)|please\b)|\b(?:site|houses?|homes?|estate|street|school|park|pub)\b[^.!?]{{0,30}}?\bfor\s+(?:settled|proper|real|decent|normal)\s+{G}\s+only\b", False  # fmt: skip
    yield "shut_out", rf"\b{THEY}\s+(?:don't|dont|do\s+not|doesn't|does\s+not|will\s+never|never)\s+(?:even\s+)?belong\s+(?:here|in\s+(?:this|our|my|the)|on\s+(?:this|our)|elsewhere)\b", False  # fmt: skip
    yield "shut_out", rf"{G_OR_THE}\s+(?:(?:all|really|just|only|simply|should)\s+){{0,2}}belongs?\s+(?:elsewhere|somewhere\s+else|(?:at|in|back)\s+(?:the\s+|their\s+)?(?:home|kitchen|nursery|own\s+country|bedroom|barn|homes|special\s+school|institutions?|asylum)|to\s+(?:their|her|his)\s+(?:husbands?|masters?|wives|fathers?))\b", True  # fmt: skip
    yield "shut_out", rf"\b(?:{NEVER}|not\s+to|stop)\s+(?:rent|let|sell|renting|letting|selling)\s+(?:\w+\s+){{0,2}}?(?:out\s+)?to\s+{DETS}{G}|\b(?:{NEVER})\s+let\s+(?:em|'em|them)\s+(?:rent|live|move)\s+(?:in|on|near|here)?", False  # fmt: skip
    yield "shut_out", rf"\b(?:ban|bar|evict|deport|sack|steriliz?s?e|boot|kick|turf|chuck|clear|cull|remove)\s+(?:out\s+)?(?:the\s+(?:whole\s+)?lot\b|them\s+all\b|all\s+of\s+(?:them|you)\b|(?:em|'em)\s+all\b|every\s+(?:last\s+)?one\b|the\s+old\b|{MANY_OF}(?=\W*$))|\bget\s+(?:them|em|'em)\s+all\s+(?:out|off)\b", False  # fmt: skip
    yield "shut_out", rf"{G_OR_THE}(?:\s+[\w']+){{0,4}}?\s+(?:should|shud|ought\s+to|must|might|needs?\s+to|could)\s+(?:all\s+|just\s+|really\s+)?(?:be\s+(?:asked\s+to\s+|made\s+to\s+|told\s+to\s+|moved\s+(?:on|away|somewhere)|kept\s+(?:at|in|out|away)|put\s+(?:somewhere|in\s+a)|barred|hidden|shut\s+away)|(?:holiday|eat|meet|live|drink|worship|go|stay|work)\s+(?:somewhere\s+else|elsewhere|from\s+a\s+back|where\s+(?:they|they're)))", True  # fmt: skip


def unnamed() -> Iterator[Shape]:
    """What names its group by a condition, by an age, or by nothing but "that sort"."""
    with_it = rf"\b{SOMEBODY}\s+(?:with|on|in|who\s+has|who's\s+got|who\s+needs|having)\s+(?:an?\s+|the\s+|severe\s+|bad\s+|their\s+|his\s+|her\s+)?{CONDITION}"
    yield "unfit", rf"{with_it}\s+(?:[\w']+\s+){{0,2}}?(?:(?:{OUGHT_NOT}|{CANNOT})\s+{HOW}(?:{ACT}|be\s+(?:at|in\s+(?:charge|public))|{WIT})|(?:in\s+charge|running|chairing|deciding)\b|{IS_NOT}\s+fit\b|has\s+no\s+(?:business|place)\b)", True  # fmt: skip
    yield "unfit", rf"(?:^\W*|[,:;]\s*)(?:should|can|do\s+we\s+(?:really\s+)?want|who\s+wants|why\s+(?:is|are))\s+{with_it[2:]}\s+(?:really\s+)?(?:be\s+)?(?:allowed|voting|running|in\s+charge|near|signing|deciding|chairing|leading|trusted|on\s+the)", False  # fmt: skip
    old = r"(?:over|past|above|beyond)\s+(?:the\s+age\s+of\s+)?(?:[3-9]\d|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:s)?"
    yield "unfit", rf"\b(?:nobody|no\s?one)\s+{old}\s+should\s+(?:be\s+(?:allowed|voting|let|on)|vote|have\s+(?:a|the)\s+vote|stand|hold)\b|\b(?:anyone|anybody|people|those|women|men|everyone)\s+{old}\s+(?:{OUGHT_NOT}\s+{HOW}{ACT}|should\s+(?:bow\s+out|lose|be\s+(?:banned|stripped|removed|culled|put)|have\s+(?:the|their)\s+vote\s+t))", False  # fmt: skip
    sort = r"(?:any\s+(?:of|more)\s+)?(?:(?:that|their|your|his|her)\s+(?:sort|kind|lot|type|ilk)|those\s+types|undesirables|people\s+like\s+(?:that|them)|(?:some)?one\s+of\s+(?:those|them))"
    yield "shut_out", rf"\b(?:don't|dont|do\s+not|wouldn't|no\s+one|nobody|never|not)\s+(?:want|wants|need|have|like|let)\s+{sort}\s+(?:{HERE}|teaching|coaching|minding|representing|looking\s+after|round\s+(?:here|our|my)|near\s+(?:our|my)|in\s+(?:here|our|my|this|with)|on\s+our|moving|living)|\bturn\s+{sort}\s+(?:away|out|back)\b", False  # fmt: skip
    yield "shut_out", r"\b(?:convert|assimilate|integrate)\s+or\s+(?:leave|get\s+out|go\b|else|die|be\s+deported|fuck\s+off)", False  # fmt: skip
    yield "shut_out", r"(?:^\W*|\b(?:he|she|you|they|he's|she's|you're|they're|the|is|are)\s+)(?:the\s+)?wrong\s+(?:colou?r|sex|race|gender|religion|faith|skin|passport|nationality)\s+for\s+(?:this|our|the)\s+(?:village|town|job|council|ward|country|post|seat|place|street|estate|role)\b", False  # fmt: skip
    yield "shut_out", r"(?:^\W*|\b(?:he|she|they|that|it)(?:'s|'re|\s+is|\s+are|s)\s+)not\s+our\s+(?:people|kind|sort|race)\b|\b(?:he|she|they|you)(?:'s|'re|\s+is|\s+are|s)\s+not\s+one\s+of\s+us\b|\b(?:will\s+)?never\s+be\s+one\s+of\s+us\b", False  # fmt: skip
    yield "shut_out", r"\b(?:send|ship)\s+(?:them|em|'em|him|her|you)\s+(?:all\s+|straight\s+)?back\s+(?:to\s+(?:where(?:ver)?\s+(?:they|he|she|you)|(?:their|his|her|your)\s+own\s+(?:country|land))|on\s+(?:the|a)\s+(?:\w+\s+)?(?:boat|plane)|over\s+the\s+border)", False  # fmt: skip
