"""Whose house stands empty and till when, and where somebody is met each week: what a burglar or a mob wants to know (R10).

The harmless twins are announced (a surgery, a meeting), the writer's own, or a matter of policy (empty council houses).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from moderation.lexicon.wordings import Wording, wording

_AWAY = r"(?:away|abroad|on\s+(?:their\s+|his\s+|her\s+)?(?:holidays?|honeymoon|a\s+cruise)|gone|off\s+(?:to|on)\s+\w+|out\s+of\s+the\s+country|(?:over\s+|off\s+|out\s+)?in\s+(?!(?:the|a|an|their|his|her|court|prison|office|power|charge|favour|trouble|debt|hospital|care|need|mourning|tears|it|this|that|on|for|total|full)\b)[a-z]{4,}|at\s+(?:the|a|their\s+\w+'s|his|her)\s+(?:\w+\s+)?(?:wedding|funeral|villa|caravan))"
_FOR = r"(?:(?:un)?till?|for\s+(?:the\s+)?(?:an?\s+|two|three|four|another|whole|next|\d+)\s*(?:\w+\s+)?(?:days?|weeks?|fortnight|month|weekend|nights?)|all\s+(?:week|weekend|month|summer)|this\s+(?:week|weekend)|back\s+(?:on|next)|(?:two|three|\d+)\s+weeks)"
_OWNER = r"(?:(?:the\s+)?(?:councillor|cllr|mayor|leader|clerk)(?:\s+[\w'-]+)?(?:'?s\s+(?:family|lot|wife|husband|kids))?|the\s+(?!(?:council|residents|staff|team|players|fans|lads|girls|kids|children|parents|police|swifts|swallows|birds|bins|buses|books|results|councillors|others|people|workers|boys)\b)[a-z'-]+s|(?:his|her|their)\s+(?:whole\s+)?family|he|she|they|(?:he|she)\s+and\s+the\s+family)"
_IS = r"(?:(?:'s|'re|'ve|\s+(?:have|has)(?=\s+gone)|\s+(?:is|are|will\s+be|have\s+gone|has\s+gone|go|goes))\s+(?:all\s+|both\s+)?)"
_HOUSE = r"(?:(?:the|his|her|their|whole|that)\s+)?(?:house|home|place|bungalow|flat)(?:'s|\s+(?:is|will\s+be|stands|sits|be))\s+(?:\w+\s+)?empty\b|nobody\s+(?:is\s+|'s\s+)?(?:feeding|minding|watching|looking\s+after|checking)\s+(?:the|their|his|her)\s+(?:\w+\s+)?(?:cat|dog|house|place|post|plants|hens|alarm)\b|(?:no\s?one|nobody|not\s+a\s+soul)\s*(?:'s|is|will\s+be)?\s+(?:at\s+)?home\b|\balarm(?:'s|\s+is)\s+(?:off|broken|never\s+on)\b"
_TEMPTS = r"\b(?:if\s+(?:any\s?(?:one|body)|some(?:one|body)|you)(?:'s|\s+is|\s+are)?\s+(?:\w+\s+)?(?:fanc(?:y|ies)|interested|wants?|needs?|feels?)|help\s+yourselves|just\s+(?:saying|sayin)|fill\s+your\s+boots|lads)\b"
_POLICY = r"\b(?:council\s+houses?|housing\s+(?:list|officer|association|stock|team|waiting)|waiting\s+list|landlords?|tenan\w+|second\s+homes?|empty\s+homes|void|voids|derelict|for\s+sale|sold|let|rented?|squat\w*|flood\w*|burst|fire|care\s+home|my|our|we|we're|we'll|i|i'm|i'll|us|estate\s+agent|years?|since|winter\s+fuel|lonely|burglar\w*|police|neighbourhood\s+watch|thank\w*|lovely|enjoy|refugees?|soldiers?|troops|army|navy)\b"
_PUBLIC = r"\b(?:surger(?:y|ies)|meetings?|meet\s+(?:him|her|the)|drop-?in|hustings|debate|launch|opening|opens|canvass\w*|leaflet\w*|talk|speech|speaks?|speaking|signing|stall|fete|fair|market|service|committee|chamber|count|council|rally|parade|volunteer\w*|litter|food\s?bank|event|questions|casework|advice|help|available|open|welcome|join|quiz|playing|plays|sings|singing|gig|band|teach\w*|lesson|class|match|game|referee\w*|funeral|vigil|concert|coffee\s+morning|bus|parking|blocking|dealing|deals|drugs?|noise|my|our|we|i'll|i'm)\b"
_VENUE = r"(?:(?!(?:work|home|school|it|least|last|risk|war|odds)\b)(?:the\s+)?(?:[\w'-]+\s+){0,3}?(?:gym|pub|club|bar|caf[eé]|inn|arms|lion|swan|crown|bull|plough|anchor|bell|legion|church|chapel|mosque|pool|baths|leisure\s+centre|golf\s+(?:club|course)|allotments?|barbers?|hairdressers?|restaurant|hotel|tesco|asda|aldi|lidl|sainsbury'?s|morrisons|park\s?run|bookies|bingo|station|playground|snooker\s+hall|working\s+men'?s))\b"
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
_ONCE = rf"(?:on\s+{_DAY}|{_DAY}|tonight|tomorrow|every\s+(?:\w+\s+)?(?:{_DAY}|day|night|week|morning|evening|lunch\s?time|weekend)|most\s+\w+)"
_HOUR = r"(?:(?:at|from|by|about|around|till|after|before)\s+(?:about\s+|half\s+(?:past\s+)?)?(?:\d{1,2}(?:[.:]\d\d)?(?:\s?(?:am|pm))?|six|seven|eight|nine|ten|noon|one|two|three|four|five)\b)"
_SURE = r"\b(?:(?:he|she)\s+(?:always|never\s+misses|usually|'s\s+always)\b|(?:he|she)'s\s+always|without\s+fail|like\s+clockwork|on\s+(?:his|her)\s+own|alone|corner\s+table|same\s+(?:seat|table|spot|time)|go\s+and\s+(?:have\s+a\s+word|see|tell|say|find|ask|meet|get)|have\s+a\s+(?:quiet\s+)?word|you\s+know\s+what\s+to\s+do|pay\s+(?:him|her)\s+a\s+visit|(?:parks|leaves|walks)\s+(?:\w+\s+){0,3}(?:round|out|by|behind|home)|if\s+(?:anyone|anybody|you)\s+(?:\w+\s+)?(?:wants?|fanc(?:y|ies)))"
_PERSON = r"(?:he|she|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr|mayor)\s+[\w'-]+(?:\s+[\w'-]+)?|(?:the|our|that)\s+(?:councillor|mayor|leader|clerk|planning\s+officer|chief\s+executive))"


def left_open(sentence: str, text: str) -> Iterator[tuple[str, int, int]]:
    """Kind ("home", "routine") and place in a sentence of `text` of what tells when nobody is in, or where somebody is met."""
    for kind, told in _wordings():
        match = told.pattern.search(sentence, text)
        if match and told.fits(text):
            yield kind, match.start(), match.end()


@cache
def _wordings() -> tuple[tuple[str, Wording], ...]:
    """The kind of private detail, and a wording of it."""
    owner_away = rf"\b{_OWNER}{_IS}{_AWAY}\b[^.!?\n]{{0,60}}?(?:{_FOR}\b)?[^.!?\n]{{0,40}}?[,.;–-]?\s*\b(?:so\s+|and\s+)?(?:{_HOUSE})"
    house_then = rf"\b(?:{_HOUSE})[^.!?\n]{{0,60}}?\b(?:{_FOR})\b[^\n]{{0,60}}?(?:{_TEMPTS}|\b{_OWNER}{_IS}{_AWAY})|\b(?:{_HOUSE})[^\n]{{0,40}}?\b(?:{_OWNER}){_IS}{_AWAY}\b[^.!?\n]{{0,30}}?\b{_FOR}"
    tempted = rf"\b{_OWNER}{_IS}{_AWAY}\b[^\n]{{0,80}}?{_TEMPTS}[^\n]{{0,60}}?\b(?:house|home|place|window|key|door|shed|car)\b"
    met = rf"\b{_PERSON}(?:'ll\s+be|'s|\s+will\s+be|\s+is|\s+(?:drinks?|trains?|swims?|eats?|sits))\s+(?:always\s+|usually\s+|down\s+)?(?:in|at|up|down)\s+{_VENUE}[^.!?\n]{{0,20}}?\b{_ONCE}\b[^.!?\n]{{0,30}}?(?:{_HOUR})?[^\n]{{0,60}}?{_SURE}"
    return (
        ("home", wording(owner_away, nowhere=_POLICY)),
        ("home", wording(house_then, nowhere=_POLICY)),
        ("home", wording(tempted, nowhere=_POLICY)),
        ("routine", wording(met, nowhere=_PUBLIC)),
    )
