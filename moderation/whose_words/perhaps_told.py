"""Signs that the words may be somebody else's, so that software does not hide them: somebody speaks, words are introduced, a paper is meant.

`quotation.py` and `reported.py` find out whose words they are; here a mere sign is enough, for all that hangs on it is whether the machine
may hide what a person is called to read in any case (policy 4, P08).
"""

from __future__ import annotations

from collections.abc import Iterable

from moderation.patterns.late import late
from moderation.text.reading import Reading
from moderation.types import Finding
from moderation.whose_words.passed_on import passed_on

# "Copied from my phone: I will stab you"; nobody is told so much as by a colon or a dash right before.
_INTRODUCED = late(r"\w[\"'”’)]*\s*(?::|\s[-–—]+)\s*$")
_ADDRESSED = late(
    r"(?i)^\W*(?:hey|oi|listen|look|right|dear|to|hi|hello|reply\s+to|message\s+(?:to|for)|note\s+to|warning|final\s+warning|last\s+warning|promise)?\W*(?:@?\w+\W+){0,2}$"
    r"|^\W*(?:to|for|dear)\s+(?:the\s+|our\s+|this\s+|all\s+)?(?:cllrs?|councillors?|council|mayor|leader|cabinet|you)\b[^:]{0,60}:?\s*$"
    r"|^\W*(?:(?:i|we)(?:'ve|\s+have)?\s+(?:got\s+)?|here's\s+|this\s+is\s+)?(?:an?|one|my)\s+(?:\w+\s+)?(?:message|word|warning|promise|note)\s+(?:for|to)\s+(?:you|the\s+\w+|cllr\s+\w+)\W*$"
)
# "As a carer I get told I'll kill you most mornings": a word of saying right before, but not the writer's to you.
_SAID_BEFORE = late(
    r"(?i)\b(?:(?:get|gets|got|getting|be|been|being|was|were|am|are)\s+(?:\w+\s+)?told|(?<!i )(?<!we )(?<!something )(?:told|tells|telling)\s+(?:me|us|my\s+\w+|our\s+\w+|her|him|them)|(?<!i )(?<!we )(?:said|says|goes|shout(?:s|ed|ing)|yell(?:s|ed|ing)|scream(?:s|ed|ing)|text(?:s|ed)|messag(?:es|ed)|wrote|writes)(?:\s+(?:to\s+)?(?:me|us|my\s+\w+|our\s+\w+|at\s+\w+))?)\W+$"
)
_ENDS = late(r"[.!?]\s|\n")
# "I'm going to stab you, he goes, right outside the shop."
_SAID_AFTER = late(
    r"(?i)^[^.!?\n]{0,60}?[,\"'”’–-]\s*(?:(?:he|she|they|it|one|another|someone|somebody|(?:this|the|a|some|that)\s+(?:\w+\s+)?\w+)\s+(?:goes|go|went|said|says|shouts?|shouted|yells?|yelled|screams?|screamed|was\s+(?:like|going)|is\s+(?:like|going)|keeps?\s+(?:saying|going))|(?:goes|says|said)\s+(?:he|she|they|the|this|one|a|an|my|our|no|nobody|every\w*|any\w*|mr|mrs|ms|mx|miss|dr|cllr|councillor)\b)"
)
_RECORDED = late(
    r"\b(?:cop(?:y|ied)\s+(?:of|from|and|word|it|this|below|here)|(?:in|into|from|to)\s+(?:my|our|her|his|their|the)\s+(?:inbox|dms?|messages|e-?mails?|phone|voice\s?mail|letter\s?box|post)|voice\s?(?:mail|note)s?|screen\s?(?:shots?|grabs?)|on\s+tape|record(?:ed|ing)|"
    r"exact\s+words|word\s+for\s+word|verbatim|(?:i|we)?\s*(?:over)?heard\s+(?:it|him|her|them|this|that|every|with|a|an|the|some|someone|somebody)|with\s+my\s+own\s+ears|"
    r"look\s+(?:at|what)\s+(?:this|these|he|she|they|i|we|it)|read\s+(?:this|these|what)|(?:he|she|they)\s+goes?|(?:police|officers?)\W+(?:should|look|see|please|this|can\s+you)|crime\s+(?:number|reference)|(?:rang|called|call|dialled|phoned)\s+(?:101|999))\b"
    r"|\b(?:them|us|me|him|her|man|woman|bloke|lad|caller|troll|driver|neighbour)\s*:"
)
# Whoever hears it every night, what a bus driver's week is like, a log with its times: no word of saying, and yet told.
_OFTEN = late(
    r"\b(?:(?<!worth )every\s+(?:single\s+)?(?:day|night|week|shift|morning|evening|time)|(?:hear\w*|gets?|getting|told|shout\w*)\b[^.!?]{0,40}\ball\s+(?:day|night)|over\s+and\s+over|nobody\s+does|no\s?(?:one|body|\s+teacher)\s+(?:does|says|stops)|transcript|log\s+(?:for|of)|diary|case\s+(?:no|number|\d)|minutes\s+of|what\s+(?:my|our|the|i|we|nurses|staff|teachers|carers|drivers)\b[^.!?]{0,40}\b(?:gets?|hears?|puts?\s+up)|(?:a|an|one)\s+[\w ]{3,30}'s\s+(?:week|day|shift|night))\b"
    r"|\b\d{1,2}[.:]\d{2}\b[^\n]*\b\d{1,2}[.:]\d{2}\b"
)
_THEN_WHO = late(
    r"(?i)^[\w\s,'’]{0,12}[.!?]+\s+(?:to\s+(?:me|us|my|our|a|an|the|him|her)\b|from\s+(?:my|a|an|the|his|her|next|upstairs|downstairs|inside)\b|through\s|over\s+an?\s|in\s+(?:a|this|our)\s|that(?:'s|\s+is)\s+(?:my|every|from|what\s+(?:my|our|the|he|she|they|i|we)\b)|my\s+(?:neighbour|ex|husband|partner|dad|stepdad|boss|landlord|son|brother)\b|(?:he|she)(?:'s|\s+is)\s+(?:only\s+)?(?:\d+|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b)"
)
# Somebody that nobody knows does something beside it: "a man leaned out of a van".
_ANOTHER_ACTS = late(
    r"\b(?:an?|some|this|another|one)\s+(?:\w+\s+)?(?:man|bloke|fella|guy|chap|woman|lady|lad|girl|boy|youth|teenager|driver|passenger|caller|neighbour|stranger|customer|drunk|troll|account|resident|voter)\s+(?:(?:in|on|at|from|with|behind|outside|by|across|next)\s+(?:\w+\s+){1,4}?)?(?:just\s+|then\s+|once\s+)?(?:\w{2,}ed|came|drove|ran|stood|leant|put|stuck|got|went|sat|rang|wrote|left|sent|told|said|says|comes|leans|walks|drives|runs|pulls|stops|shouts)\b"
)
# What a word that shames a group may stand on.
_ON_PAPER = late(
    r"\b(?:posters?|placards?|banners?|stickers?|leaflets?|flyers?|fliers?|signs?|graffiti|slogans?|chant(?:s|ed|ing)?|daub(?:s|ed|ing)?|spray(?:s|ed|ing)?|painted|scrawl(?:s|ed)?|scratched|tweets?|posts?|messages?|letters?|notes?|memes?|cartoons?|t-?shirts?|tattoos?|captions?)\b"
)


def perhaps_told(reading: Reading, seen: Iterable[Finding]) -> bool:
    """Whether a sign says that a threat among what was seen is somebody else's, or that a slur stands on a poster."""
    for found in seen:
        if found.check == "slurs" and _shown_or_heard(reading):
            return True
        if found.check == "threats" and _told(reading, found.spans):
            return True
    return False


def _shown_or_heard(reading: Reading) -> bool:
    """Whether a slur may stand on a poster, or be what somebody hears every day."""
    return bool(_ON_PAPER.search(reading.bare) or _OFTEN.search(reading.bare))


def _told(reading: Reading, spans: Iterable[tuple[int, int]]) -> bool:
    if any(form.search(reading.bare) for form in (_RECORDED, _ANOTHER_ACTS, _OFTEN)):
        return True
    return any(_introduced(reading.original, *span) for span in spans)


def _introduced(text: str, start: int, end: int) -> bool:
    text = text.replace("’", "'")
    head = _ENDS.split(text[max(0, start - 160) : start])[-1]
    if _INTRODUCED.search(head) and not _ADDRESSED.search(head):
        return True
    if _SAID_BEFORE.search(head):
        return True
    rest = text[end : end + 120]
    if _SAID_AFTER.search(rest) or _THEN_WHO.search(rest):
        return True
    return passed_on(text[max(0, start - 160) : start], head, text[end:])
