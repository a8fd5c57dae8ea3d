"""Whether a threat stands so plainly that software may hide it: what follows it, and what is said beside it, may turn it.

"I'll drown you in hugs", "I'll break your door down for you" and "I'll stab you with the flu jab" have the words of a threat, and what
comes after them makes a kindness of it. Nobody can list all that may come, so it is the other way round: where "in", "with", "for" or "of" go on,
only what belongs to a threat leaves it plain. An election beside it may be what is meant as well (policy 2.2). A person is called as before.
"""

from __future__ import annotations

from collections.abc import Iterable

from moderation.aimed.in_earnest import in_earnest
from moderation.fair.in_fun import in_fun
from moderation.fair.light import makes_light
from moderation.lexicon.threat_words import words
from moderation.patterns.late import late
from moderation.text.reading import Reading

# What a threat is carried out with.
_ADJECTIVES = r"(?:(?:bare|own|two|both|big|old|bloody|cricket|baseball|golf|walking|kitchen|stanley|bread|claw|lump|sledge|iron|steel|metal|rusty|broken|sharp|\w+'s)\s+){0,3}"
_TOOL = r"(?:hands?|fists?|feet|boots?|knees?|teeth|knife|crow\s?bars?|pipes?|bars?|poles?|spades?|shovels?|chains?|belts?|sticks?|clubs?|scissors|pokers?|pans?|glass|stones?|planks?|tractors?|cars?|vans?|trucks?|lorry|digger|bleach|fire|mates|lads|boys|cousins|brothers|dogs?)"
_BY_MEANS_OF = rf"{_ADJECTIVES}(?:{_TOOL}|{words('weapon')}s?)\b"
# Where, when and before whom it is to happen.
_WHEREABOUTS = (
    r"(?:(?:the|your|ur|yer|his|her|their|my|our|that|this|any|no|a|an|one|two|half|broad|cold|public|person|pieces|bits|front|town|bed|minutes|seconds|days)\b"
    r"|(?-i:[A-Z]))"
)
_BECAUSE = r"(?:this|that|it|what|wot|all|everything|sure|real|good|certain|definite|ever|doing|closing|ruining)\b"
# "At Scalextric", "on Street Fighter": what has a name is a game, but for days, streets, shops and halls.
_NO_GAME = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Boxing|New|Easter|Tesco|Asda|Aldi|Lidl|Morrisons|Co-?op|Greggs|(?:[A-Z][\w'-]+\s+){1,3}(?:St|Street|Road|Rd|Lane|Avenue|Ave|Close|Hall|Park|School|Bridge|Estate|Green|Square|Church|Centre|Surgery)\b)"
# "break your legs of lamb": the thing that is named is another one.
_TURNED = late(
    r"(?i)^\s*(?:(?:up|down|in|off|open|out|over|back|again|all|both|well|right|\w+ly)\s+){0,3}"
    rf"(?:with\s+(?!(?:(?:an?|the|my|your|his|her|this|that|these|our|me|mi)\s+)?{_BY_MEANS_OF})"
    r"|[^.!?]{0,60}?\band\s+(?:then\s+)?(?:fit|lay|install|rebuild|replace|repair|renew|put\s+(?:in|up|down|the|a|new)|make\s+good)\b"
    rf"|for\s+(?!{_BECAUSE})|of\s+|full\s+of\b|off\s+(?:of\s+)?(?:that|those|this|the|these)\s+(?!(?:bridge|roof|cliff|wall|pier|balcony|planet|face|map|earth|road|council)\b)"
    rf"|(?:at|on)\s+(?:darts|chess|pool|snooker|fifa|monopoly|scrabble|cards|golf|tennis|bowls|cricket|bridge|among\s+us|(?-i:(?!{_NO_GAME})[A-Z])))"
)
_FOR_YOU = late(r"(?i)\bfor\s+(?:you|u|ya|him|her|them|us|me)\b(?!\s+\w+ing\b)")
# "I'll drown you in hugs", but "in that pond of yours".
_DROWNS = late(r"(?i)\b(?:drown|smother|bury|suffocate|choke|shower|cover)\w*\b")
_IN_KINDNESS = late(rf"(?i)^\s*(?:\w+ly\s+)?in\s+(?!{_WHEREABOUTS})")
# Who is to lose a seat is beaten, buried and slaughtered, too.
_AT_THE_POLLS = late(
    r"\b(?:(?:re-?)?elect(?:s|ed|ions?|oral|orate)?|by-?elections?|ballots?|polls|polling|hustings|seats?|win|wins|won(?!')|winning|majority|turnout"
    r"|(?:get|gets|got|vote[sd]?|voting|are|you're|keep|put)\s+(?:\w+\s+)?(?:back|out)\b(?=\s*(?:in\b|$|[,.;!?]|of\s+office))|(?:get|gets|got)\s+in\s*(?=[,.;!?]|$|again\b)|stand(?:s|ing)?\s+again"
    r"|vote[sd]?\s+(?:for\s+)?(?:you|u|ya|them|him|her|out|labour|tory|tories|conservatives?|reform|greens?|plaid|lib\s?dems?|snp|ukip|independents?))\b"
)


def said_plainly(reading: Reading, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether nothing beside a threat gives it another meaning. spans: where it stands in the original text."""
    if in_fun(reading) or makes_light(reading) or _AT_THE_POLLS.search(reading.bare):
        return False
    text = reading.original
    return all(in_earnest(reading, text[s:e]) and not _turned(text, s, e) for s, e in spans)  # fmt: skip


def _turned(text: str, start: int, end: int) -> bool:
    """Whether what follows a threat makes another thing of it."""
    tail = text[end : end + 120].split("\n")[0].replace("’", "'")
    if _IN_KINDNESS.search(tail) and _DROWNS.search(text[start:end]):
        return True
    return bool(_TURNED.search(tail) or _FOR_YOU.search(tail))
