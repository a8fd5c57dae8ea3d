"""What a body or a house no longer allows: "I can't get up the stairs to bed any more", "I can't live here any more with the damp".

It holds the words of somebody who cannot go on, and the model takes it for that. What tells it apart is what follows "can't":
a stair, a bath or a bus, or a house and the nuisance in it. It stands only beside talk of lists, rooms and repairs; whoever is
alone, on the floor, afraid, or says any word of parting is heard as before.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded
from moderation.text.reading import Reading

LONGEST = 300  # characters: whoever writes more tells of more
_CANT = r"\bi\s+(?:really\s+|just\s+|simply\s+|physically\s+|honestly\s+)?(?:can'?t|cannot|can\s+not|can\s+no\s+longer|can\s+hardly|can\s+barely|am\s+not\s+able\s+to|struggle\s+to)\s+(?:really\s+|even\s+|physically\s+|safely\s+)?"
_STEP = r"(?:stairs|steps?|stair\s?case|upstairs|bath|bath\s?tub|shower|toilet|loo|bed(?!\s+sores)|bathroom|bedroom|front\s+door|back\s+door|kerbs?|hill|ramp|landing|flight|path|slope|high\s+street|bus(?:es)?|buses|car|shops?|surgery|wheelchair|scooter|garden|gate|drive|hoover\w*|kitchen|cupboards?|windows?|chair|taps?|meter|lift)"
_CLIMBS = guarded(
    rf"{_CANT}(?:get|climb|manage|walk|use|go|reach|do|make\s+it|step|lift\s+my\s+\w+|come)\s+(?:(?:up|down|in|into|out|of|on|onto|off|over|to|from|around|round|through|and|myself|as\s+far\s+as)\s+){{0,4}}(?:(?:the|my|our|those|these|that|a|to)\s+){{0,2}}(?:\w+\s+)?{_STEP}\b"
)
_NUISANCE = r"(?:nois[ey]\w*|drill\w*|bark\w*|music|parties|traffic|lorr(?:y|ies)|rats?|mice|flies|smells?|stink|stench|sewage|fumes|dust|smoke|damp|mou?ld|leaks?|leaking\s+\w+|flooding|floods?|boiler|heating|draughts?|cold\s+rooms?|building\s+(?:site|works?)|builders?|scaffold\w*|works|stairs|steps|crossing|speeding|vermin|cockroaches|asbestos|condensation|windows?|ceilings?|pub|nightclub|bins?)"
_LIVES = guarded(
    rf"{_CANT}(?:live|stay|sleep|breathe|sit|relax|work|bear\s+(?:it|to\s+live)|stand\s+(?:it|living)|be|stop|cope)\s+(?:(?:in|at|with)\s+)?(?:here|there|(?:this|that|my|our|the)\s+(?:\w+\s+)?(?:house|home|flat|bungalow|room|bedroom|place|street|kitchen|garden|estate))?\s*(?:(?:any\s?more|any\s+longer|much\s+longer|now|at\s+night)\s+)?(?:with|because\s+of|due\s+to|for|from|next\s+to|thanks\s+to|what\s+with|over|under)\s+(?:(?:the|this|that|all|so\s+much|your|constant|black|these|his|their|it\s+all)\s+){{0,3}}(?:\w+\s+)?{_NUISANCE}\b"
)
_CASEWORK = guarded(
    r"\b(?:waiting|list|bungalow|ground\s+floor|downstairs|stair\s?lift|lift|handrails?|grab\s+rails?|rails?|ramp|adapt\w*|wet\s?room|walk-?in|transfer|band\s+[a-e]|housing|council\w*|landlord|repairs?|surveyor|inspect\w*|environmental|report(?:ed)?|fix\w*|mend\w*|occupational|o\.?t\.?|assess\w*|grant|bus(?:es)?|seats?|benches|steps|crossing|dropped\s+kerb|grit\w*|damp|mou?ld|noise|hip|knees?|arthritis|operation|when\s+(?:will|is|are)|please\s+(?:help\s+)?(?:can|could)|who\s+do\s+i)\b"
)
_NO_CASE = guarded(
    r"\b(?:sorry|forgive|love\s+you|goodbye|good\s+bye|bye|tired\s+of|so\s+tired|i'?m\s+done|done\s+with\s+(?:it|life|this)|living|alive|die|dying|dead|death|kill\w*|hurt\w*|harm\w*|end\s+it|ending|suicid\w*|everyone|everybody|nobody|no\s?one|alone|lonely|hopeless|pointless|no\s+point|what'?s\s+the\s+point|nothing\s+left|give\s+up|giving\s+up|given\s+up|had\s+enough|better\s+off|without\s+me|burden|despair\w*|desperate|depress\w*|mental\w*|crying|cry|scared|frightened|afraid|terrified|pills|tablets|overdose|rope|bridge|note|myself|my\s?self|want\s+to\s+be\s+here|not\s+be\s+here|won'?t\s+be\s+here|be\s+gone|tonight|go\s+on|carry\s+on|like\s+this|take\s+(?:it|this|any\s?more)|do\s+this|cope\s+(?:any|with\s+(?:life|it))|on\s+the\s+floor|fell|fallen|fall|stuck|trapped|starv\w*|no\s+food|not\s+eaten|hungry|since\s+(?:yesterday|\w+day)|for\s+days|hits?|beats?|abus\w*|neglect\w*|threat\w*|bruis\w*|soiled|wet\s+(?:bed|myself)|left\s+me|he'?s?|she'?s?|husband|wife|partner|son|daughter|carers?|baby|kids?|child(?:ren)?|blood\w*|oxygen|chest)\b"
)
_TAKEN = frozenset({"signs.self_harm", "signs.at_risk"})


def only_asks_for_a_room(evidence: str, reading: Reading) -> bool:
    """Whether a sign of the model hears despair, or a danger, in a stair that cannot be climbed or a damp house, and nothing more is told."""
    text = reading.bare
    if evidence not in _TAKEN or len(text) > LONGEST:
        return False
    told = _CLIMBS.search(text) or _LIVES.search(text)
    return bool(told and _CASEWORK.search(text) and not _NO_CASE.search(text))
