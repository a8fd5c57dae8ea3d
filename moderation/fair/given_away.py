"""What sells nothing and finds nobody: "I've a spare cot if any mum needs it, free", a table of bin days.

A neighbour who gives a thing away asks to be written to as a seller does; what tells them apart is that the thing is the writer's own
or looked for by anyone, that it is free, and that no word of a trade, an offer or a link stands beside it. A table of streets and
days is a council's: no person is in it.
"""

from __future__ import annotations

from moderation.patterns.late import late

_ANYONE = r"any(?:one|body|\s+(?:mum|mam|dad|parent|neighbour|family|school|club|group|gardener|child|kid|teacher|charity)s?)"
_OWN = late(
    rf"\b(?:i|we)(?:'ve|ve|\s+have|\s+got|\s+has)(?:\s+got)?\s+(?:an?|some|two|three|four|\d+|a\s+few|loads|lots|too\s+many|plenty|this|these)\b|\b(?:does\s+|would\s+|can\s+|could\s+)?{_ANYONE}\s+(?:else\s+)?(?:want|wants|need|needs|like|fancy|fancies|after|use|interested|got\s+a\s+use)\b|\bspare\s+[a-z]+|\bgiv(?:e|ing)\s+away\b|\b(?:my|our)\s+(?:old|spare|outgrown|unwanted|kids'|son's|daughter's)\s+[a-z]+"
)
_FREE = late(
    r"(?:^|[,.;:!?–—(-]\s*|\b(?:it's|its|they're|all|is|are|going|yours|completely|totally|absolutely|for|and|to)\s+)free(?=\W*(?:$|[,.;:!)–—-])|\s+(?:to\s+(?:a\s+good\s+home|collect\w*|whoever|anyone|any|take|pick)|if\s+you|of\s+charge|just|first\s+come|collection\s+only|for\s+(?:anyone|collection|whoever)))|\b(?:for\s+(?:nothing|nowt|free)|no\s+charge|don't\s+want\s+(?:any\s+)?(?:money|owt|anything)|nothing\s+wanted|free\s+to\s+(?:a\s+)?good\s+home|up\s+for\s+grabs)\b"
)
_SOLD = late(
    r"£|\$|€|%|\bhttps?:|\bwww\.|\.(?:com|co\.uk|net|org|shop)\b|\b(?:quotes?|estimates?|trials?|delivery|consultations?|vouchers?|offers?|offering|sale|sell\w*|sold|buy\w*|business|services?|book(?:ings?|\s+(?:now|your|online))|sign\s+up|link|whatsapp|telegram|followers?|webinar|courses?|class(?:es)?|lessons?|no\s+obligation|limited|today\s+only|gift\s+cards?|iphones?|ipads?|crypto|bitcoin|winners?|win|claim\w*|stock|my\s+(?:page|shop|store|website|salon|channel|profile|bio)|our\s+(?:page|shop|store|website|salon|company|range|team)|boilers?|solar|insulation|grants?|loans?|hair\s?cuts?|massage|readings?|tarot|samples?|puppies|kittens|customers?|clients?|prices?|cheap\w*|discounts?|deals?|earn\w*|invest\w*|cash|survey\s+of\s+your|valuations?|quotations?|surveys?|measur\w+|fitted|fitting|install\w*|repairs?|agency|agent|slots?|spaces\s+left|appointments?|membership|subscri\w+|streams?|streaming|movies|downloads?|e-?books?|tips|signals|vapes?|weed|pills|bud|nudes?|pics|photos\s+of)\b"
)


def gives_away(text: str) -> bool:
    """Whether a text, in lower case, offers a thing of the writer's own for nothing, and no word of a trade is in it."""
    return bool(_FREE.search(text) and _OWN.search(text)) and not _SOLD.search(text)


_KIND = r"(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|dr|crescent|cres|way|terrace|gardens|grove|place|court|hill|row|walk|mews|square|park|parade|rise|green|view|estate|heol|stryd|ffordd)"
_WEEKDAY = r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?"
_STREET_AND_DAY = late(
    rf"\b(?:(?!the\b|on\b|in\b|at\b)[a-z'’]{{2,20}}\s+){{1,3}}{_KIND}\b(?:\s*(?:and|&|,)\s*(?:[a-z'’]{{2,20}}\s+){{1,3}}{_KIND}\b)?[\s:|,=–—-]{{1,6}}(?:(?:every|alternate|am|pm|a|b|week)\s+){{0,2}}{_WEEKDAY}\b"
)
_SOMEBODY = late(
    r"\b(?:i|he|she|they|his|her|hers|him|their|you|your|my|who|cllr|councillor|mr|mrs|ms|mx|miss|dr|lives?|living|stays?|homes?|away|alone|out|empty|kids?|child\w*|wife|husband|mum|dad|works?|shifts?|gym|walks?|runs?|jogs?|drinks?|parks|car|number|no\.|flat|visit\w*|break\w*|burgl\w*|holiday)\b|\d{4,}"
)


def lists_days(text: str) -> bool:
    """Whether a text, in lower case, is a table of streets and the days on which something is done there, and speaks of nobody."""
    rows = len(_STREET_AND_DAY.findall(text))
    return rows > 1 and not _SOMEBODY.search(_STREET_AND_DAY.sub(" ", text))
