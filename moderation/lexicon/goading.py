"""Goading (R8): a count of those who bite, a wager on who weeps, a herd that bleats, and orders to dance or to type.

Sheep bleat at a show, a team is told to fight, and residents are dared to stand. So each form names the readers as the sport: how many
of them bite, what they type, or what they are to do for the writer.
"""

from __future__ import annotations

from moderation.lexicon.wordings import wording
from moderation.patterns.letters import guarded

_BAND = r"(?:you(?:\s+(?:lot|all|mugs|clowns|muppets|snowflakes|sheep|boomers))?|yous|people|them|this\s+lot|everyone|(?:these|those|the|some|more|a\s+few)?\s*(?:lefties|libs?|gammons?|boomers|karens?|snowflakes|pensioners|oldies|nimbys|remoaners|remainers|brexiteers|tories|greens|wokies|cyclists|vegans|mums|parents|old\s+(?:folk|people|dears)|locals|whingers|moaners))"
_RILE = r"(?:trigger|wind\s+up|annoy|upset|rile|bait|troll|piss\s+off|enrage|make\s+(?:cry|bite|rage)|get\s+to\s+(?:bite|rage|cry)|offend|reel\s+in|hook|set\s+off)"
_FROTHS = r"(?:typing|writing|crying|raging|foaming|seething|fuming|sobbing|screaming|hammering\s+(?:out|the)|bashing\s+(?:out|the)|drafting|composing)"
_SAYS = r"(?:(?:ten|twenty|five|fifty|\d+|a)\s+(?:quid|pounds?|tenner|fiver)|tenner|fiver|£\d+|my\s+money(?:'s)?|(?:i\s+)?bet(?:\s+you)?)"
_HAS_NERVE = r"(?:has|have|'s\s+got|'ve\s+got|got|had)\s+(?:got\s+)?the\s+(?:guts|balls|bottle|nerve|brains|minerals|stones)"
_LAUGH = r"(?:lol|lmao|haha\w*|😂|🤣|😆|🍿|🎣)"
_SQUEAL = r"(?:squeal(?:ing)?|squeak(?:ing)?|blub(?:bing)?|bleat(?:ing)?|wail(?:ing)?|snivel(?:ling)?|whimper(?:ing)?|squirm(?:ing)?|wriggl(?:e|ing)|flap(?:ping)?|froth(?:ing)?)"

_FORMS = (
    rf"\bhow\s+many\s+(?:more\s+)?(?:of\s+)?{_BAND}\s+(?:(?:i|we)\s+can|can\s+(?:i|we)|(?:i|we)(?:'ve|\s+have|'ll|\s+will)?|(?:will|gonna|can))\s+(?:just\s+)?(?:{_RILE}|(?:triggered|wound\s+up|annoyed|riled|baited|trolled|reeled\s+in|hooked|offended)|bite|take\s+(?:it|this)|fall\s+for)\b",
    rf"\b(?:bet|reckon|guarantee)\s+(?:that\s+)?(?:not\s+(?:a\s+single\s+)?one|none|nobody|no\s?one)\s+(?:of\s+{_BAND}\s+|on\s+here\s+|here\s+)?(?:even\s+)?{_HAS_NERVE}\s+to\s+(?:argue|fight|take\s+(?:me|this)\s+on|come\s+at\s+me|bite|reply|fight\s+back|answer\s+back|have\s+a\s+go)\b(?!\s+(?:the\s+council|back\s+to\s+the))",
    rf"\b(?:look|looking|listen|listening)\s+(?:at|to)\s+(?:all\s+(?:of\s+)?)?{_BAND}\s+(?:all\s+|go\s+)?{_SQUEAL}\b|\b(?:my|our)\s+(?:job|work)\s+(?:here\s+)?is\s+done\W+(?:\w+\W+){{0,3}}?(?:look|watch|enjoy|listen|see|keep|cry|{_LAUGH})\b(?![^.!?]*\b(?:bench|path|garden|hedge|flowers?|fence|litter|view|paint\w*|new|lovely|thank)\b)",
    r"\b(?:say|post|type|write|give\s+(?:me|us)|do)\s+(?:me\s+|us\s+)?(?:something|anything|another|one\s+more)\s+(?:else\s+)?(?:stupid|dumb|thick|daft|moronic|dim|idiotic)\b[^.!?]{0,25}?(?:\W+(?:go\s+on|i\s+dare\s+you|dare\s+you|please|lol|i'?m\s+(?:collecting|saving|screenshotting|bored)|for\s+(?:my|the)\s+(?:page|channel|collection|screenshots?|group\s+chat|lads)))\b",
    rf"\b(?:love|enjoy|adore|like|fun|funny|hilarious)\s+(?:it\s+when\s+|to\s+)?(?:mak(?:e|ing)|gett?(?:ing)?|watch(?:ing)?|see(?:ing)?)\s+(?:all\s+)?{_BAND}\s+(?:to\s+)?(?:typ(?:e|ing)|shout(?:ing)?|writ(?:e|ing)|post(?:ing)?|go|scream(?:ing)?|reply(?:ing)?)\s+(?:in\s+|all\s+|full\s+|essays?\b|paragraphs?\b)*(?:caps?\b|capitals|capslock|caps\s+lock|essays?|paragraphs?|purple|off)",
    r"\byou\s+know\s+you\s+(?:all\s+)?(?:want|wanna|wish|need|love)\s*(?:to\s+)?(?:bite|argue|reply|rage|rise\s+to\s+it|kick\s+off|take\s+the\s+bait)\b|(?:^|[.!?]\s*)fight\W*(?:🥊|🍿|😂|🤣|\bok\s+now\s+do\b)",
    rf"\b{_SAYS}\s+(?:says?|that|it's|is\s+on|on)?\s*(?:[\w'-]+\s+){{1,6}}?(?:is|are|'s|be|already|will\s+be)\s+(?:already\s+|furiously\s+|busy\s+|sat\s+there\s+|currently\s+)?{_FROTHS}\s+(?:(?:an?|her|his|their|your|another)\s+)?(?:\w+\s+)?(?:essays?|repl(?:y|ies)|novels?|paragraphs?|letters?\s+to\s+the\s+gazette|war\s+and\s+peace|keyboards?|right\s+now|already|now|into\s+(?:his|her|their|your))\b(?!\s+(?:to|for)\s+(?:the\s+)?(?:council|planning|mp|ombudsman|paper))",
    r"(?:^|[.!?,]\s*)(?:tick\s+tock|go\s+on|come\s+on|chop\s+chop)\W+(?:[\w'-]+\W+){0,3}?(?:dance|jump|type|squeal|fetch|perform|cry)\s+for\s+(?:us|me|daddy)\b|\b(?:dance|perform|squeal|beg)\s+for\s+(?:us|me),?\s+(?:puppets?|monkeys?|karen|snowflakes?|piggies|losers?|clowns?|grandad|boomers?)\b",
)
# A call and a jeer, or a herd and its bleat: most often two sentences.
_IN_TWO = (
    r"(?:^|[.!?,]\s*)(?:come\s+on|go\s+on)\W+(?:then\W+)?who'?s\s+(?:first|next|up\s+first)\b[^.!]{0,20}\?\W*(?:too\s+(?:scared|chicken)|chicken|scared|cowards?|nobody|thought\s+so|lol)\b",
    r"\b(?:all|bunch\s+of|load\s+of|flock\s+of|just|nothing\s+but|you|you're)\s+(?:all\s+|a\s+bunch\s+of\s+|a\s+load\s+of\s+)?(?:(?:sad|thick|stupid|blind|little|bloody)\s+)?(?:sheep|sheeple)\W+(?:ba+(?:\W*ba+)*\b|🐑)|\b(?:remoaners?|remainers?|tories|labour|lefties|greens|gammons?|brexiteers|snowflakes|boomers|voters)\b[^.!?]{0,40}?\bsheep\W+(?:ba+\b|🐑)",
)
PATTERNS = tuple(guarded(form) for form in _FORMS)
WORDINGS = tuple(wording(form) for form in _IN_TWO)
