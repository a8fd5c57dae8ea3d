"""What is growled at a council, a firm or all who decide, in words that are an insult of a person: "Bunch of clowns, the lot of them
at the town hall", "The bus company are a waste of oxygen", "All fur coat and no knickers, this council".

A body has no skin to insult, and a bunch of whoever decided is no one. Each form needs its body, or to be all that is said of
anybody: one who is named, called "he", "she" or "you", or a group above, is somebody. "Cloth ears, the lot of you" says that nobody
listened.
"""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.aimed.menace import DANGER, menaces
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.names import INSIDE
from moderation.text.peoples import ADJECTIVE, LIVES, MANY, ONE, described
from moderation.text.reading import Reading, read
from moderation.types import Context

_BODY = r"(?:council|company|companies|firm|department|dept|team|office|helpline|switchboard|call\s+centre|committee|panel|board|trust|authority|agency|agencies|services?|contractors?|quango|association|operators?|outfit|developers?|directorate|cabinet|administration|party|government|utility|consultants?|consultancy|landlord\s+company|contact\s+centre|town\s+hall|county\s+hall|civic\s+centre)"
_THING = r"(?:meetings?|consultation|survey|scheme|web\s?site|app|report|plan|strategy|leaflet|webcast|inquiry|review|policy|portal|app|phone\s+line|form|exercise|bus\s+service|budget|agenda|chat\s?bot)"
_DEPT = r"(?:highways?|roads?|planning|parking|bins?|refuse|recycling|housing|licensing|bus(?:es)?|environment\w*|council|town\s+hall|county\s+hall|civic\s+centre|street\s+cleaning|parks|benefits|council\s+tax|repairs|maintenance|transport|leisure|pothole|water|rail(?:way)?|train)"
_OF_WHOM = rf"(?:(?:the|this|that|our|your|these|those|their|whole|entire|local|so-called)\s+){{1,3}}(?:(?:[\w&'-]+\s+){{0,2}}?(?:{_BODY}|{_THING})|{_DEPT}\s+(?:lot|mob|people|crew|bunch|shower|gang))(?:\s+(?:at|in|of|for|on)\s+(?:(?:the|our|this)\s+)?[\w'-]+){{0,2}}"
_IS = r"(?:'s|'re|\s+(?:is|are|was|were|has\s+been|have\s+been))\s+"
_HOW = r"(?:(?:an?|just|such|really|simply|frankly|nothing\s+but|absolute|total|complete|utter|proper|right|real|bloody|big|massive|huge|all|always|still)\s+){0,4}"
_WASTE = r"wastes?\s+(?:of|o)\s+(?:good\s+|perfectly\s+good\s+)?(?:space|oxygen|skin|air|breath|everyone's\s+time|time|money|a\s+pulse)\b"
_WASTED = guarded(
    rf"(?:^\W*|[.!?,;:\n]\s*|\b(?:and|but|think|reckon|that|honestly|frankly|because|as|so)\s+){_OF_WHOM}{_IS}{_HOW}{_WASTE}"
    rf"|(?:^\W*|[.!?,;:\n]\s*)(?:what\s+)?(?:an?\s+|another\s+){_HOW}{_WASTE}(?:\s+(?:of\s+an?\s+)?{_THING}\b|\W+{_OF_WHOM}\W*$)"
)
_FOOLS = r"(?:clowns|muppets|numpties|jokers|comedians|fools|buffoons|wallies|plonkers|donkeys|cowboys|chancers|amateurs|charlatans|halfwits|nincompoops|dunces)"
_RUDELY = r"(?:(?:absolute|total|complete|utter|bloody|right|proper|what|an?|the|same|old|useless|real|honestly|just|another|they're|they\s+are|it's)\s+){0,4}"
_BUNCH = rf"{_RUDELY}(?:bunch|shower|load|pack|set|gang|collection|crew|parade|troupe|circus)\s+(?:of|o)\s+(?:(?:absolute|total|useless|complete|overpaid|bloody|incompetent)\s+){{0,2}}{_FOOLS}\b"
_LOT = r"(?:the\s+(?:whole\s+|bloody\s+|entire\s+)?lot(?:\s+(?:of|o)\s+(?:them|'?em))?|all\s+of\s+(?:them|'?em)|every\s+(?:last\s+|single\s+)?one\s+of\s+(?:them|'?em)|(?:that|this|our)\s+council)"
_AT_WORK = rf"(?:\s+(?:at|in|on|down|from|running|in\s+charge\s+of)\s+(?:(?:the|that|our|this)\s+)?(?:\w+\s+)?(?:{_BODY}|town|place|{_DEPT}))?"
_BUNCH_ALONE = guarded(rf"(?:^\W*|[.!?\n]\s*){_BUNCH}(?:\W+{_LOT})?{_AT_WORK}(?=\W*(?:$|[.!?\n]))")  # fmt: skip
_DEAF = guarded(
    r"(?:^\W*|[.!?\n]\s*)(?:(?:absolute|total|complete|proper)\s+)?cloth[\s-]?ears\W+(?:the\s+(?:whole\s+|bloody\s+)?lot|all|every\s+(?:last\s+|single\s+)?one|each)\s+(?:of|o)\s+(?:you|yous|ye|them|'?em)(?:\s+(?:at|on|in)\s+(?:the|that|our|this)\s+[\w'-]+(?:\s+(?:hall|centre|chamber))?)?(?=\W*(?:$|[.!?\n,]))"
)
_SHOWY = r"(?:all|aw|a'|aa|pure)\s+(?:fur\s+coat\s+(?:and|an'?|&|n|but)\s+(?:no|nae|nowt|without)\s+(?:knickers|drawers|breeks)|mouth\s+(?:and|an'?)\s+(?:no\s+|nae\s+)?trousers|hat\s+(?:and|an'?)\s+(?:no|nae)\s+cattle|gong\s+(?:and|an'?)\s+(?:no|nae)\s+dinner|talk\s+(?:and|an'?)\s+(?:no|nae)\s+(?:trousers|action|do)|sizzle\s+(?:and|an'?)\s+(?:no|nae)\s+sausages?|show\s+(?:and|an'?)\s+(?:no|nae)\s+go|bark\s+(?:and|an'?)\s+(?:no|nae)\s+bite|froth\s+(?:and|an'?)\s+(?:no|nae)\s+(?:beer|coffee)|wind\s+(?:and|an'?)\s+(?:no|nae)\s+sails)"
_SHOWS_OFF = guarded(
    rf"(?:^\W*|[.!?\n]\s*)(?:(?:ye're|yer|you're|they're|you\s+are|they\s+are|it's|that's)\s+)?(?:just\s+|pure\s+)?{_SHOWY}\s*[,–—-]*\s*{_OF_WHOM}(?=\W*(?:$|[.!?\n,]))|\b{_OF_WHOM}{_IS}{_HOW}{_SHOWY}"
)
_ALL = (_WASTED, _BUNCH_ALONE, _DEAF, _SHOWS_OFF)
# Whoever is somebody: "the lot of you" and "you're" of a council are taken out with the form.
_SOMEBODY = late(
    r"\b(?:you|your|u|ur|ye|yer|yous|he|she|him|her|his|hers|he's|she's|cllrs?|clr|councillors?|mayor|leader|chair(?:man|woman)|officers?|clerk|mps?|man|woman|bloke|lad|lass|girl|boy|kids?|wife|husband|mother)\b"
)
_ANY_WASTE = late(r"\bwastes?\s+(?:of|o)\s+")
_GROUP = late(f"[{MANY}{ONE}{LIVES}{ADJECTIVE}]")
_PUBLIC = late(
    r"\b(?:council\w*|cabinet|committee|planning|planners|tax(?:es)?|bills?|charges?|parking|permits?|budget|roads?|bus(?:es)?|bins?|consultation|scheme|plans?|town\s+hall|county\s+hall|civic|decision|voted|meeting)\b|£"
)


def growls_at_a_body(reading: Reading, context: Context) -> bool:
    """Whether such a form is all that a text calls anybody, and no one who is named, told or spoken of above is meant."""
    text = reading.bare
    left = text
    for form in _ALL:
        if form.may_match(left):
            left = form.pattern.sub(" ", left)
    if left == text or _SOMEBODY.search(left) or _ANY_WASTE.search(left):
        return False
    if _GROUP.search(described(reading)) or re.search(INSIDE, reading.original):
        return False
    if _insults().search(left) or DANGER.search(left) or menaces(reading):
        return False
    above = [each for each in (context.post_text, context.parent_text) if each]
    if any(_GROUP.search(described(read(each))) for each in above):
        return False
    said = [text, *(each.lower() for each in above)]
    return not above or any(_PUBLIC.search(each) for each in said)


@cache
def _insults() -> re.Pattern[str]:
    kinds = ("strong", "dehumanising", "mild", "noun", "crude", "adjective.mild", "nasty.worst")  # fmt: skip
    listed = lexicon.pattern("abuse", *(f"abuse.{kind}" for kind in kinds))
    return re.compile(rf"\b{listed}\b|\b(?:fuck\s+off|piss\s+off|shut\s+up)\b")
