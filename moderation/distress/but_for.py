"""Who would, but for the nerve or for somebody: "If I had the bottle I'd be off that viaduct", "only my dog stops me".

Who leaves a committee wants nerve too, and a toll stops people from driving over a bridge. So the deed is one that nobody comes back
from, off a height, under what runs or into water, and what stops the writer is a living being.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_NERVE = (
    r"(?:(?:the|enough|any|more|some)\s+)?(?:guts|courage|nerve|balls|bottle|bravery)"
)
_IF = (
    rf"(?:\bif\s+(?:only\s+)?i(?:'d|\s+had)\s+(?:just\s+|only\s+|ever\s+)?(?:got\s+)?{_NERVE}"
    r"|\bif\s+(?:only\s+)?i\s+(?:was|were)\s+(?:(?:any|a\s+bit|a\s+little|only)\s+)?(?:braver|brave\s+enough|less\s+of\s+a\s+coward)"
    r"|\bif\s+i\s+(?:wasn'?t|weren'?t|was\s+not|were\s+not)\s+(?:such\s+a|so\s+much\s+of\s+a|too\s+much\s+of\s+a|a|so|too)\s+(?:\w+\s+)?(?:coward(?:ly)?|chicken|scared|frightened)"
    rf")(?:\s+to)?(?=\W|$)"
)
_WOULD = (
    r"\bi(?:'d|\s+would|\s+woulda|\s+would'?ve|'d'?ve)(?:\s+have|\s+of)?(?:\s+just)?"
)
_HEIGHT = r"(?:bridge|roof|cliffs?|viaduct|flats|tower(?:\s+block)?|(?:car\s+park|carpark)|multi[\s-]?stor\w+|pier|balcony|ledge|weir)"
_RUNS = r"(?:trains?|tram|tube|express|lorry|hgv|bus|truck|traffic|\d{1,2}[.:]\d\d(?:\s+(?:train|to\s+\w+))?)"
_WATER = r"(?:river|canal|sea|weir|reservoir|lake|estuary)"
_THE = (
    r"(?:(?:the|that|a|an|this|your|our|those|some)\s+)?(?:(?!new\b)[\w.:'-]+\s+){0,2}?"
)
# What an outing, a job or a route is called by stands after it.
_NO_NAME = r"(?!\s+(?:scheme|project|route|line|service|committee|board|list|group|campaign|swim\w*|dip|crew|club|walk|run|job|contract|working)\b)"
_OFF = (
    rf"(?:(?:be|been|go|gone|jump(?:ed)?|step(?:ped)?|leap(?:ed|t)?|walk(?:ed)?|drive|driven|throw(?:n)?\s+my\s?self|thrown\s+my\s?self)\s+(?:straight\s+|right\s+)?off\s+{_THE}{_HEIGHT}\b{_NO_NAME}"
    rf"|(?:be|been|go|gone|jump(?:ed)?|step(?:ped)?|walk(?:ed)?|throw(?:n)?\s+my\s?self|lie|lain|laid)\s+(?:straight\s+|right\s+)?(?:under|underneath|beneath|in\s?front\s+of)\s+{_THE}{_RUNS}\b{_NO_NAME}"
    rf"|(?:be|been|jump(?:ed)?|walk(?:ed)?|throw(?:n)?\s+my\s?self)\s+(?:straight\s+|right\s+)?(?:in|into|at\s+the\s+bottom\s+of)\s+(?:the|that)\s+(?:bottom\s+of\s+the\s+)?{_WATER}\b{_NO_NAME})"
)
_BUT_FOR_NERVE = guarded(
    rf"{_IF}\W+(?:then\s+)?{_WOULD}\s+{_OFF}|{_WOULD}\s+{_OFF}(?:\s+(?:by\s+now|already|months?\s+ago|years?\s+ago|tonight|tomorrow|long\s+ago|now))*\W+{_IF}"
)
_DOING = (
    rf"(?:(?:stepping|jumping|walking|going|driving|throwing\s+my\s?self|leaping)\s+(?:straight\s+|right\s+)?off\s+{_THE}{_HEIGHT}\b{_NO_NAME}"
    rf"|(?:stepping|jumping|walking|going|throwing\s+my\s?self|lying|driving)\s+(?:down\s+)?(?:straight\s+|right\s+)?(?:under|underneath|beneath|in\s?front\s+of|into)\s+{_THE}{_RUNS}\b{_NO_NAME}"
    rf"|(?:jumping|walking|throwing\s+my\s?self)\s+(?:straight\s+|right\s+)?into\s+(?:the|that)\s+{_WATER}\b{_NO_NAME}|(?:ending\s+it(?:\s+all)?|doing\s+it|topping\s+my\s?self|killing\s+my\s?self|hanging\s+my\s?self){_END})"
)
_STOPS = r"(?:stops?|stopping|keeps?|keeping|prevents?|preventing|stopped|kept)"
_ALIVE = r"(?:dogs?|cats?|kids?|children|bairns?|boys?|girls?|lads?|sons?|daughters?|wife|husband|partner|mum|mam|dad|nan|gran|grand\w+|family|sister|brother|friends?|mate|baby|horses?)"
_BUT_FOR_YOU = guarded(
    rf"\b(?:only|just|nothing\s+but|nobody\s+but|it'?s\s+only|the\s+thought\s+of)\s+(?:my|our|the)\s+(?:\w+\s+)?{_ALIVE}\s+(?:(?:is|are|'s|that|who)\s+)*{_STOPS}\s+me\s+(?:from\s+)?{_DOING}"
    rf"|\b(?:only\s+(?:thing|one|reason)|all)\s+(?:that(?:'s)?\s+|who\s+)?(?:is\s+)?{_STOPS}\s+me\s+(?:from\s+)?{_DOING}[^.!?]{{0,12}}?\b(?:is|are)\s+(?:my|our|the|you|them|him|her)\s*(?:\w+\s+)?{_ALIVE}?\b"
)
_NERVE_NOT_YET = guarded(
    rf"\b(?:too\s+(?:much\s+of\s+)?(?:a\s+)?(?:coward(?:ly)?|chicken|scared)\s+to\s+(?:do|end)\s+it|(?:not|haven'?t|hadn'?t|never)\s+(?:yet\s+)?(?:got|had|found|have)\s+{_NERVE}(?:\s+(?:yet|for\s+it))?)(?=\W)"
)
_PLACE = r"(?:bridge|viaduct|railway\s+line|railway|tracks|train\s+line|rope|pills|tablets|weir|cliffs?|river|multi[\s-]?stor\w+)"
# Said of what was painted anew as well: so only beside the nerve that is lacking.
_DRAWS = guarded(
    rf"\bi\s+(?:just\s+|still\s+)?(?:think|dream)\s+(?:about|of)\s+(?:that|the)\s+{_PLACE}\s+(?:every|each|all)\s+(?:single\s+)?(?:night|day|the\s+time|morning)|\b(?:that|the)\s+{_PLACE}\s+(?:(?:is|'s)\s+)?(?:looks?|looking|seems?|starting\s+to\s+look)\s+(?:better|nicer|more\s+(?:\w+\s+)?(?:inviting|tempting)|(?:so\s+|very\s+)?(?:inviting|tempting))\b"
)
_NO_FEAT = guarded(
    r"^(?!.*\b(?:charity|sponsor\w*|bungee|skydiv\w*|parachut\w*|abseil\w*|zip\s?wire|tombston\w*|div(?:e|es|ing)|boards?|pool|lido|swimm\w*|wetsuit|dip|kayak\w*|paddle\w*|lol|haha\w*|lmao|jok(?:e|ing)|boxing\s+day|new\s+year'?s\s+day)\b)"
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text."""
    found: list[tuple[Guarded, ...]] = [(_BUT_FOR_NERVE, _NO_FEAT), (_BUT_FOR_YOU, _NO_FEAT)]  # fmt: skip
    if _NERVE_NOT_YET.search(text) and _NO_FEAT.search(text):
        found.append((_DRAWS,))
    return tuple(found)
