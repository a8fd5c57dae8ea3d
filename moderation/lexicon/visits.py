"""Words right before an address that call people to it, or say that the writer is on the way there.

For text in small letters. An address with a postcode is somebody's home until its words say what it is there for.
"""

from __future__ import annotations

from moderation.patterns.late import late

_ROUND = r"(?:(?:straight|right|back|on|round|around|over|down|up|along|out|across|there)\s+){0,2}"
_NUMBER = r"(?:\s+(?:number|no\.?|flat|at))?\W*$"
_HOME = r"(?:house|home|place|flat|gaff|door|doorstep|front\s+door|drive)"
# "Let's all go to 14 Sample Street", "meet me outside 14 Sample Street", "we should pay a visit to 14 Sample Street".
_GO = r"(?:go(?:ing)?|head(?:ing)?|march(?:ing)?|driv(?:e|ing)|turn(?:ing)?\s+up|show(?:ing)?\s+up|pop(?:ping)?)"
_CALLED = late(
    r"(?:\b(?:let'?s|let\s+us|shall\s+we|(?:we|everyone|everybody|lads)\s+(?:all\s+)?(?:should|ought\s+to|must)|who(?:'s|\s+is)(?:\s+up\s+for)?|who\s+(?:wants\s+to|fancies|will|else\s+is))"
    rf"\s+(?:(?:all|just|both|now)\s+){{0,2}}{_GO}\s+{_ROUND}(?:to|at|outside|round)|\bwho(?:'s|\s+is|\s+else\s+is)\s+coming\s+{_ROUND}(?:to|outside)"
    r"|\b(?:pay(?:ing)?|needs|wants|deserves|due)\s+an?\s+(?:\w+\s+)?visit\s+(?:to|at)"
    r"|(?:^|[.!?,;:\n]\s*|\b(?:and|so|all|everyone|everybody|lads|let's|lets)\s+)(?:all\s+)?(?:meet|gather|assemble|congregate|turn\s+up|show\s+up)\s+(?:(?:me|us|up|here|there|you\s+all|all)\s+){0,2}(?:outside|in\s+front\s+of))"
    rf"{_NUMBER}"
)
# "I'm coming to your house at 14 Sample Street".
_TO_YOURS = late(
    rf"\b(?:com(?:e|ing)|go(?:ing)?|call(?:ing)?|turn(?:ing)?\s+up|show(?:ing)?\s+up|driv(?:e|ing)|be|wait(?:ing)?|walk(?:ing)?|see\s+you|head(?:ing)?)\s+{_ROUND}(?:to|at|outside|by|past)\s+(?:your|ur|yer)\s+{_HOME}\s*(?:,|:|-|–|\b(?:at|on|in))?{_NUMBER}"
)
# "Coming round to 27 Nolton Road tonight, anyone joining?": by itself it may be any errand, so that a call must stand beside it.
_ON_THE_WAY = late(
    rf"\b(?:coming|going|heading|popping|nipping|marching|off|walking|driving)\s+{_ROUND}(?:to|for|at){_NUMBER}"
)
_WITH_ME = late(
    r"\b(?:any(?:one|body)|who(?:'s|\s+is)?|some(?:one|body)|lads)\s+(?:else\s+)?(?:up\s+for\s+it|joining|coming|with\s+(?:me|us)|in\b|game|fanc(?:y|ies)|wants?\s+to\s+(?:come|join)|care\s+to\s+join)|\b(?:join|come\s+with)\s+(?:me|us)\b|\bbring\s+(?:your\s+)?(?:mates|friends|eggs|a\s+bat|torches|everyone)\b"
)
# What people gather for, or come to a house to do; and an address that is told of to be helped.
_FOR_ALL = late(
    r"\b(?:litter\s?-?pick\w*|clean-?\s?ups?|walks?|tour|part(?:y|ies)|quiz|coffee|cakes?|tea|lunch|breakfast|supper|dinner|bbq|barbecue|class(?:es)?|course|sessions?|groups?|choir|raffle|sales?|stalls?|play\s?group|rehears\w+|training|practice|launch|viewings?|vigil|service|mass|prayers?|funeral|wedding|christening|carols?|"
    r"panto\w*|gig|band|disco|dance|dancing|yoga|bake|craft\w*|knit\w*|gardening|allotment\w*|seed|swap|parade|carnival|book\s+club|rsvp|free\s+entry|all\s+welcome|everyone\s+(?:is\s+)?welcome|doors|surger(?:y|ies)|canvass\w*|leaflet\w*|hustings|polling|vote|voting|volunteer\w*|donat\w+|collect\w*|drop\s+off|pick\s+up|"
    r"potholes?|bins?|leak\w*|burst|flood\w*|street\s?lights?|drains?|sandbags?|sewage|trees?|boiler|meter|repairs?|install\w*|engineers?|lost|found|foodbank|parcels?|fundrais\w*|charity|club|society|lessons?|museum|exhibits?|studio|workshop)\b"
)
_FOR_SOMETHING = late(
    r"^[^.!?]{0,30}?\bfor\s+(?:the|an?|our|some|my|this|free)\s+(?!(?:little\s+|quick\s+|quiet\s+)?(?:chat|word|talk|visit|reckoning|showdown|fight|laugh|scrap|bit|surprise)\b)\w"
)
# Whoever asks people to their own door.
_MINE = late(
    r"\b(?:call|ring|visit|contact|join|find)\s+us\b|\b(?:i|we)\s+(?:now\s+)?live\b|\b(?:my|our)\s+(?:\w+\s+){0,2}?(?:house|home|flat|place|address|door)\b"
)


def calls_there(before: str, after: str) -> bool:
    """Whether the words about an address call people to it or say that the writer comes there, and for nothing fair."""
    if _FOR_ALL.search(before) or _FOR_ALL.search(after):
        return False
    if _FOR_SOMETHING.search(after) or _MINE.search(before):
        return False
    if _CALLED.search(before) or _TO_YOURS.search(before):
        return True
    return bool(_ON_THE_WAY.search(before) and _WITH_ME.search(after))
