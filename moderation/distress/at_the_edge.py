"""Who takes leave without a word of death: from a bridge, with a message for a child, or in the thought of not waking up.

Bridges are stood on in traffic, and rivers looked at for their mud. So a place counts only beside a word of parting, a look
at it only with the thought of how easy it would be, and a message only as the writer's own.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'])"
_KIN = r"(?:kids|children|family|mum|mam|dad|mother|father|wife|husband|partner|son|sons|daughters?|girls|boys|lads?|sister|brother|parents|nan|nain|grandchildren|grandson|granddaughter|bab(?:y|ies)|little\s+(?:girl|boy|one|ones))"
_NOT_WAKE = guarded(
    r"\b(?:sleep|bed|drift(?:ing)?\s+off|nod(?:ding)?\s+off|clos(?:e|ing)\s+my\s+eyes)\s+(?:tonight\s+|one\s+night\s+)?(?:and|n|&)\s+(?:just\s+)?(?:not|never)\s+(?:waking\s+up|wake\s+up|waking\s+again|opening\s+them)\b|"
    r"\b(?:hope|hoping|pray|praying|wish|wishing)\s+(?:to\s+god\s+)?(?:that\s+)?i\s+(?:just\s+)?(?:don'?t|do\s+not|won'?t|wouldn'?t|never)\s+wake\s+up\b(?!\s+(?:at|to|late|with|in|too|before|the|early|during|for|and\s+find|one\s+day\s+to)\b)"
    rf"|\b(?:hope|hoping|pray|praying|wish|wishing)\s+(?:to\s+god\s+)?(?:not\s+to|to\s+not|to\s+never|never\s+to)\s+(?:ever\s+)?wake\s+up(?:\s+(?:tomorrow|in\s+the\s+morning|again|any\s?more|one\s+(?:day|morning)|at\s+all))?(?:{_END}|\s+(?:and|but|because|cos|from\s+(?:this|it|my\s+sleep))\b(?!\s+(?:find|everyone|the|they|we|my)\b))"
)
# "By the time that bypass is built" is a joke about the bypass.
_NO_PLAN = guarded(
    r"(?:\bnot|n't|\bdont|\bnever)\s+(?:even\s+|really\s+)?(?:plan(?:ning)?|intend(?:ing)?)\s+(?:on\s+|to\s+)?(?:being\s+|be\s+)?(?:alive|living(?:\s+much\s+longer)?|live\s+much\s+longer|(?:here|around)\s+(?:much\s+longer|for\s+(?:much\s+longer|long)|(?:tomorrow|next\s+week|in\s+the\s+morning)(?=\s*$|[^\w\s'])))\b"
    r"(?!\s+(?:when|by\s+(?:the\s+time|then)|to\s+see|in\s+\w+|long\s+enough|until|till|near|next|with|at|off|there|under|through|like|on\b))"
)
_MESSAGE = guarded(
    rf"\b(?:tell|let)\s+(?:my|our)\s+(?:\w+\s+){{0,2}}?{_KIN}\s+(?:that\s+|know\s+(?:that\s+)?)?i\s+(?:always\s+|really\s+|do\s+|did\s+|still\s+)?lov(?:e|ed)\s+(?:him|her|them)(?:\s+(?:so\s+much|very\s+much|more\s+than\s+\w+|always|both|all))?{_END}"
)
_ONES_OWN = guarded(
    r"^(?!.*\b(?:said|says|told|asked|words|whispered|wrote|used\s+to|sang|song|lyrics|concert|choir|birthday|school\s+run|paramedics?|ambulance\s+crew)\b)"
)
_PLACE = r"(?:bridge|ledge|roof|viaduct|platform|cliff(?:\s+top)?|tracks|rail(?:way)?\s+(?:line|tracks?|bridge)|multi[\s-]?stor(?:e?y|ey)|car\s+park\s+roof|weir|pier|balcony|edge|river\s?bank|quay|harbour\s+wall)"
_AT_THE_EDGE = guarded(
    rf"(?:\b(?:honest(?:ly)?(?:\s+to\s+god)?|tbh|ngl)\s*,?\s+|\bi(?:'?ve|'?m|\s+am|\s+have)?\s+|^\W*)(?:been\s+)?(?:just\s+|still\s+|now\s+)?(?:sat|sitting|sit|stood|standing|stand|up)\s+(?:(?:here|up|out|alone|there)\s+){{0,2}}(?:on|at|by|near|under|above|over)\s+(?:top\s+of\s+)?(?:(?:the|a|this|that)\s+)?(?:(?:edge|side|top|end)\s+of\s+(?:the|a)\s+)?(?:[\w'-]+\s+){{0,2}}?{_PLACE}\b"
)
_PARTING = guarded(
    r"\b(?:sorry\s+(?:to|for)\s+(?:everyone|everybody|everything|all\s+of\s+(?:you|this)|my|leaving)|good\s?bye|forgive\s+me|(?:i'?ve\s+)?had\s+enough\b(?!\s+of\b)|can'?t\s+(?:do|take|face)\s+(?:this|it)|so\s+tired|won'?t\s+be\s+long\s+now|no(?:body|\s?one)\s+(?:would|will|'ll|'d)\s+(?:even\s+|ever\s+|really\s+)?(?:miss|notice|care)|look\s+after\s+my|love\s+you\s+all|talk\s+me\s+(?:down|out)|(?:nice|lovely|good|great|some)\s+view\s+(?:at\s+least|if\s+nothing\s+else|for\s+(?:the\s+)?(?:last|end))\W*$|long\s+way\s+(?:down|to\s+fall)\W*$|\bjust\s+(?:been\s+)?(?:looking|staring)\s+down\b(?!\s+(?:the|my|a)\s+(?:list|phone|road|street|agenda))|don'?t\s+know\s+what\s+i(?:'ll|\s+might|\s+will)\s+do)\b"
)
_NO_QUEUE = guarded(
    r"^(?!.*\b(?:traffic|queue\w*|late|broken\s+down|break\s?down|jams?|waiting|delay\w*|cancel\w*|bus(?:es)?|roadworks|fishing|angling|photos?|pictures?|petition|leaflets?|parade|concert|running|quiz|lights|ice\s?creams?|chips|picnic|sunset|walk(?:s|ed|ing)?|hik\w+|slates?|gutter\w*|scaffold\w*|fix(?:ed|ing)?|paint(?:ed|ing)?)\b)"
)
_LOOK = guarded(
    r"\bi\s+(?:(?!you\b|they\b)[\w']+\s+){0,2}?(?:look(?:ed|ing)?|star(?:e|ed|ing)|walk(?:ed|ing)?|driv(?:e|ing)|drove|cross(?:ed|ing)?|stand|stood)\s+(?:(?:at|down|into|past|over|by|on|across)\s+){0,2}(?:the|that|my|those)\s+(?:[\w']+\s+)?"
    r"(?:railway|bridge|river|canal|sea|water|tracks|train\s+line|rails|motorway|viaduct|tablets|pills|rope|knife|knives|beams?|cliffs?|weir|edge|dual\s+carriageway)\b[^.!?]{0,40}?\b(?:think|thought|thinking|wonder(?:ed|ing)?)\b[^.!?]{0,30}?\b(?:so|how|that|too)\s+(?:easy|simple|quick)\b"
    r"(?!\s+(?:(?:it|that|this)(?:'s|'d|\s+is|\s+was|\s+would|\s+could)?\s+(?:be\s+)?)?(?:to|for)\s+(?!(?:just\s+|me\s+to\s+(?:just\s+)?)?(?:stop|end|jump|step|slip|let\s+go|disappear|go\s+under|be\s+gone)\b))"
)

# Of a meeting or a petition the same is asked: the question ends with the writer.
_NO_POINT_OF_ME = guarded(
    rf"\bwhat(?:'s|s|\s+is|\s+was)\s+the\s+(?:point|use)\s+(?:of|in)\s+(?:me\s+(?:being\s+(?:here|alive|around)|living|existing|carrying\s+on|going\s+on)|my\s+(?:life|existence|being\s+(?:here|alive))|being\s+alive){_END}"
)
# What somebody has no more of in them is time.
_NO_TIME_IN_ME = guarded(
    rf"\bi\s+(?:have\s+not|haven'?t|ain'?t|don'?t\s+(?:think\s+i(?:'ve|\s+have)?|have))\s+(?:got\s+)?(?:\w+\s+){{1,3}}(?:days?|weeks?|months?|years?|winters?|nights?)\s+(?:left\s+)?in\s+me(?:\s+(?:now|left|councillor|cllr|mate|love))?{_END}"
)

_ALONE: tuple[tuple[Guarded, ...], ...] = (
    (_NOT_WAKE,),
    (_NO_PLAN,),
    (_MESSAGE, _ONES_OWN),
    (_LOOK,),
    (_NO_POINT_OF_ME,),
    (_NO_TIME_IN_ME,),
)


# Tablets lie on many a table. They count beside a word of parting, to whoever reads or to one's own.
_TABLETS = guarded(
    r"\b(?:tablets|pills|paracetamols?|co-?codamol|morphine|insulin|sleepers)\b[^.!?]{0,30}?\b(?:(?:out\s+|all\s+)*(?:here\s+)?(?:on\s+(?:the|my)\s+(?:\w+\s+)?(?:table|bed|side|sofa|floor|counter|desk|worktop)|in\s+(?:front\s+of\s+me|my\s+(?:hand|lap|pocket)|a\s+row))|lined\s+up|laid\s+out|counted(?:\s+out)?)\b|"
    r"\b(?:counted|lined\s+up|laid|emptied|tipped|saved\s+up|put)\s+(?:out\s+)?(?:all\s+)?(?:of\s+)?(?:my|the|her|his|mum's|dad's)\s+(?:\w+\s+)?(?:tablets|pills|paracetamols?|morphine|insulin)\b"
)
_PARTED = guarded(
    rf"\b(?:written|wrote|writing|left\s+(?:a\s+)?(?:letters?|notes?|messages?))\s+(?:(?:letters?|notes?)\s+)?(?:to|for)\s+(?:my|our|the)\s+(?:\w+\s+)?{_KIN}\b(?!\s*'?s\b)|"
    r"\bthank(?:s|\s+you)\s+for\s+(?:trying|everything|being\s+kind|all\s+you(?:'ve|\s+have)?\s+(?:done|did|tried))\b|\bgood\s?bye\b|\bforgive\s+me\b|\bdon'?t\s+bother\s+(?:with\s+(?:the|a|your)\s+)?(?:reply|replying|calling|ringing|anymore)\b"
    r"|\bby\s+the\s+time\s+you\s+(?:read|see|get)\s+this\b|\b(?:can'?t|cannot|can\s+not)\s+(?:do|take|face)\s+(?:this|it|another)\b|\bhad\s+enough\s*(?:[.!,]|$)|\bno(?:body|\s?one)\s+(?:will|would|'ll|'d)\s+(?:miss|notice|care)\b|\bsorry\s+(?:everyone|everybody|all|to\s+(?:my|everyone))\b"
)
_OF_THE_CHEMIST = guarded(
    r"\b(?:prescriptions?|chemist\w*|pharmac\w+|dosette|blister\s+packs?|surgery|repeat|deliver\w*|carers?|gave|given|forgot\w*|missed|doses?|dishwasher|worming|flea|vet|lunch\w*|breakfast)\b"
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text: a place only where it takes leave somewhere and tells of no queue, tablets only where it
    takes leave and tells of no chemist."""
    found = list(_ALONE)
    if _PARTING.search(text) and _NO_QUEUE.search(text):
        found.append((_AT_THE_EDGE,))
    if _PARTED.search(text) and not _OF_THE_CHEMIST.search(text):
        found.append((_TABLETS,))
    return tuple(found)
