"""Figures of speech that sound like a farewell or a fire: "I'd rather shoot myself in the foot than vote for you".

A comparison is a figure only with what people put up with every day: a meeting, a vote, a film. With life, a night or a
person in it, it is meant. A page that somebody is done with is one; a venue on fire is praised for its band, and nothing
burns or smokes.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_BORES = r"(?:(?:sit|suffer|sat|stand|wade)\s+through|vote|listen\s+to|watch(?=\s+(?:another|that|the\s+(?:news|match|council|webcast|live|game|debate)|an?|strictly|tv|telly|football|golf|paint))|read|attend|go\s+to\s+(?:another|one\s+more|that|the)|ring|phone|call|e-?mail|shop\s+at|park\s+(?:in|at|there)|drive\s+(?:through|round|down|to|in)|queue|fill\s+in|use\s+(?:that|the|your|their)|eat\s+(?:at|there|in|that|another)|drink|join|support|move\s+to|sing|dance|shop|wait\s+for\s+(?:the|a|that)\s+(?:bus|train|reply|answer)|spend\s+(?:a\s+penny|money|another\s+\w+\s+(?:in|on|at)\s+(?:that|the|a)\s+(?:meeting|queue|phone|bus|call)))"
_DAILY = r"(?:meetings?|committees?|councils?|votes?|voting|lot|party|labour|tor(?:y|ies)|conservatives?|reform|plaid|greens?|speech(?:es)?|debates?|consultations?|webcasts?|surveys?|forms?|films?|match(?:es)?|games?|concerts?|panto\w*|karaoke|musicals?|adverts?|leaflets?|podcasts?|posts?|threads?|comments?|reports?|agendas?|queues?|bus(?:es)?|trains?|car\s+parks?|roundabouts?|websites?|portals?|helplines?|switchboards?|shops?|pubs?|beers?|pizzas?|town\s+centre|road|roads|roadworks|telly|tv|news|songs?|quiz(?:zes)?)"
_NEVER_MEANT = (
    r"(?:me|my|our|him|her|alone|life|live|alive|die|pain|pills|night|kids|children)"
)
# "In the foot" by itself is a figure, whoever shoots.
IN_THE_FOOT = r"(?!\s+in\s+the\s+foot\b(?!\s+(?:and|then|tonight|to\s+get|or)\b))"
RATHER_THAN = rf"(?!\s+than\s+{_BORES}\b(?=[^.!?\n]{{0,80}}?\b{_DAILY}\b)(?![^.!?\n]*\b{_NEVER_MEANT}\b))"

_DONE_WITH = guarded(
    r"\b(?:i'?m|i\s+am)\s+(?:so\s+|completely\s+|totally\s+|just\s+)?(?:done|finished|through)\s+with\s+(?:this|the|your|that)\s+(?:\w+\s+)?(?:page|group|site|website|forum|app|facebook|council|party|thread|debate|conversation|discussion|argument|chat|channel|feed|shop|club|pub|town\s+council)\b"
)
_PARTING = guarded(r"\b(?:good\s?bye|bye|cheerio|ta\s?-?ra|unfollow\w*|see\s+ya|so\s+long)\b")  # fmt: skip
# Whoever parts from more than a page says so.
_DESPAIRS = guarded(
    r"\b(?:sorry|forgive|love\s+you|tired|can'?t|cannot|life|live|living|die|dead|everyone|everybody|every\s?thing|it\s+all|all\s+of\s+it|forever|for\s?ever|for\s+good|the\s+end|world|pain|alone|lonely|hopeless|pointless|no\s+point|nothing|nobody|no\s+one|burden|hurt\w*|kill\w*|myself|pills|tablets|note|kids|children|family|mum|dad|better\s+off|without\s+me|had\s+enough|thank\s+you\s+for|take\s+care\s+of|look\s+after|won'?t\s+be\s+(?:here|around)|tonight|cruel)\b"
)

_VENUE = guarded(
    r"\b(?:pub|club|bar|hall|theatre|stage|venue|band|stadium|arena|place|town|church|chapel|school|marquee|tent|bandstand|dance\s?floor|room)\b[^.!?\n]{0,20}?\bon\s+fire\b"
)
_GOOD = r"(?:brilliant|amazing|great|cracking|fantastic|class|superb|excellent|awesome|unreal|incredible|fabulous|wonderful|lovely|belting|banging|buzzing|bouncing|rocking|tidy|mint|best|top|what\s+an?|loving|love\s+(?:it|this|the))"
_SHOW = r"(?:bands?|gigs?|djs?|music|singers?|singing|choir|karaoke|crowd|atmosphere|vibes?|set|show|tunes?|performance|acts?|comedians?|cast|night\s+out|lads|team|match|party|dancing|dancers|drummer|guitarist|sax\w*)"
_PRAISED = guarded(
    rf"\b{_GOOD}\s+(?:\w+\s+){{0,2}}?{_SHOW}\b|\b{_SHOW}\s+(?:\w+\s+){{0,3}}?{_GOOD}\b"
)
_BURNS = guarded(
    r"\b(?:smok\w*|flames?|burn\w*|blaze|alarm|999|brigade|fire\s?(?:engines?|fighters?|service|station)|engines?|ambulance|evacuat\w*|trapped|stuck|inside|help|get\s+out|got\s+out|escap\w*|hurt|injur\w*|call|ring|quick\w*|spread\w*|explo\w+|roof|kitchen|chimney|upstairs|outside|ran|run|hope|safe|sadly|sad|poor|gutted|police|hose|extinguisher|water)\b"
)


def leaves_a_page(text: str) -> bool:
    """Whether somebody says good-bye to a page or a council, and to nothing more."""
    return bool(
        _DONE_WITH.search(text) and _PARTING.search(text) and not _DESPAIRS.search(text)
    )


def praises_a_show(text: str) -> bool:
    """Whether a venue is on fire because of the band, and nothing burns."""
    return bool(
        _VENUE.search(text) and _PRAISED.search(text) and not _BURNS.search(text)
    )
