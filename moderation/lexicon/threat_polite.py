"""English forms of menace with good manners: an hour set and what others may do after it, a walk home that was seen, a routine
that is enjoyed, a pet that is asked after, and how fast a house goes up.

Nothing is said to be done, so a person always reads it, and software never hides on it.
"""

from __future__ import annotations

from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import Form, form

# Words that these forms hang on, for the gate in threat_grammar.py.
_HUNG_ON = """
speak answer others surgeries walking alone routine list lists thought quick quickly fast easy easily anyone walk creep addresses
dealing ways twice gate door drive porch
"""
POLITE = frozenset(_HUNG_ON.split())


def _veiled(pattern: str, *, also: str = "", nowhere: str = "") -> Form:
    return form("watch_out", "R2d", VEILED, pattern, "ambiguous", also=also, nowhere=nowhere, across=True, unless="sport")  # fmt: skip


def polite() -> tuple[Form, ...]:
    """All forms of this file."""
    politics = r"\b(?:vot\w+|ballots?|elections?|polls?|members|unions?|strike|petition\w*|lawyers?|solicitors?|courts?|other\s+(?:councils|parties|schools|developers|drivers))\b"
    plea = r"\b(?:please|lights?|lamp\w*|street\s?lights?|cctv|scared|frightened|worried|shouldn'?t\s+have\s+to|my\s+(?:daughter|wife|mum|sister)|i\s+(?:was|am|feel|hate|had)|women|students?|nurses?)\b"
    ours = r"\b(?:cladding\s+(?:removed|inquiry|still)|fire\s+(?:brigade|service|safety|doors?|alarms?|regs)|please|inspect\w*|grenfell|leaseholders?|tenants?|residents|our\s+(?:block|homes|houses|flats)|we)\b"
    return (
        _veiled(r"\bcan(?:no|')?t\s+(?:speak|answer|vouch|be\s+(?:held\s+)?responsible)\s+for\s+what\s+(?:others|other\s+people|people|some|some\s+people|my\s+\w+|the\s+(?:lads|boys)|anyone\s+else)\s+(?:may|might|will|could|would)\s+do\b", nowhere=politics),
        _veiled(r"\b(?:mp|councillor|cllr|politician)s?\b[^.!?]{0,40}?\bthought\s+(?:his|her|their|that)\s+(?:surger(?:y|ies)|church|street)\s+(?:was|were)\s+(?:\w+\s+)?(?:safe|secure)\b"),
        _veiled(r"\bwalking\s+home\s+(?:all\s+)?alone\b[^!?]{0,100}?(?<!takes a )(?<!needs a )\b(?:brave|bold|risky|fearless|daring|lucky)\s*(?:lady|girl|woman|man|lad|lass|of\s+you|you|one|cllr|councillor)?\s*\W*$", nowhere=plea),
        _veiled(r"\byour\s+(?:own\s+)?(?:front\s+|back\s+|garden\s+)?(?:gate|door|drive|porch|garden|window)\s*,?\s*(?:at\s+)?(?:last\s+night\s*,?\s*)?\d{1,2}[.:]\d\d\s*(?:am|pm)?\b[^!?]{0,20}?\W(?:evening|night|morning|hello|hi|sleep\s+well)?\s*,?\s*(?:cllr|councillor|love|xx?|sleep)\b", nowhere=r"\b(?:deliver\w*|courier|parcel|bins?|collect\w*|missed\s+you|leaflet\w*|canvass\w*|postie|survey\w*)\b"),
        _veiled(r"\bi\s+(?:do\s+|really\s+|so\s+)?(?:enjoy|love|like|look\s+forward\s+to)\s+(?:our|your)\s+(?:little\s+)?routines?\b", nowhere=r"\b(?:dance|gymnast\w*|keep\s+fit|zumba|panto\w*|choir|band|class|comedy)\b"),
        _veiled(r"^\W*how'?s\s+(?:the|your|that)\s+(?:little\s+)?(?:cat|dog|wife|husband|car|kids?|daughter|son|mum|puppy)\b[\s\W]*(?:thought\s+so|just\s+checking)\b\W*$"),
        _veiled(r"\bhow\s+(?:quick|quickly|fast|easy|easily)\s+(?:an?|your|these|them|those)\s+(?:\w+\s+)?(?:house|home|car|shed|office|bungalow|caravan)s?\s+(?:goes?|go|burns?|catch(?:es)?)\b[\s\S]{0,90}?\b(?:night\s+night|sleep\s+(?:well|tight)|sweet\s+dreams|you'?d\s+know|good\s?night)\b", nowhere=ours),
        _veiled(r"\bi\s+keep\s+(?:a\s+)?(?:little\s+)?lists?\b[\s\S]{0,50}?\byou(?:'ve|'re|\s+have|\s+are)?\s+(?:\w+\s+){0,2}?on\s+(?:the|my|it|that)\b", nowhere=r"\b(?:waiting|christmas|mailing|shopping|christmas\s+card|allotment)\b"),
        _veiled(r"\b(?:saw|seen|spotted|clocked|watched)\b[\s\S]{0,90}?\banyone\s+could\s+(?:just\s+|easily\s+)?(?:walk|come|creep|sneak|get)\s+(?:right\s+|straight\s+)?(?:up\s+)?(?:to|behind|near|close\s+to)\s+(?:him|her|them|you|it)\b", nowhere=r"\b(?:please|fence|gate|railings|pond\s+(?:needs|is)|danger\w*|security)\b"),
        _veiled(r"\b(?:faces|cowards)\s+have\s+addresses\b"),
        _veiled(r"\bways?\s+of\s+dealing\s+with\s+(?:traitors|people\s+like\s+(?:you|that|him|her)|your\s+(?:kind|sort|lot)|turncoats|grasses|snitches)\b", nowhere=r"\b(?:history|centur\w+|tudor|museum|exhibition|book|programme|romans?)\b"),
        _veiled(r"\bthink\s+twice\s+(?:before|about)\s+(?:com(?:e|ing)|show(?:ing)?|walk(?:ing)?|driv(?:e|ing)|knock(?:ing)?|set(?:ting)?\s+foot)\b[\s\S]{0,90}?\b(?:hospital|ambulances?|a\s?&\s?e|casualty|accidents?)\b", nowhere=r"\b(?:snow\w*|ic(?:e|y)|flood\w*|roads?\s+(?:is|are)|visitors|everyone|please|surgery\s+(?:is|closed))\b"),
    )  # fmt: skip
