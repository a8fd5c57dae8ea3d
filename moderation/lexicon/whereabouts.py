"""Where somebody can be found without an address: home, the school of the children, the family's work, the routine.

Patterns see one sentence with its capitals, since a name is told by them. The harmless twin of each is the same
sentence without what leads there: "her kids go to a private school", "his wife works for the developer".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded
from moderation.patterns.prefilter import Prefilter
from moderation.text.names import FULL

_TITLE = r"(?i:cllr|councillor|coun|clr|mr|mrs|ms|mx|miss|dr|mayor|officer|inspector|cynghorydd)\.?"
_ROLE = (
    r"(?i:(?:the|our|that|this|your)\s+(?:\w+\s+){0,2}?(?:councillor|mayor|leader|officer|chief\s+executive|clerk|head\s+of\s+\w+|"
    r"inspector|manager|headteacher|headmaster|headmistress|warden|chair(?:man|woman)?|imam|vicar|rector|curate|priest|rabbi|pastor|bishop|chaplain|judge|magistrate|coroner|"
    r"social\s+worker|complainant|complainer)"
    r"|(?:the|that|this)\s+(?:\w+\s+){0,2}?(?:lad|man|woman|lady|girl|bloke|person|one|couple|neighbour|busybody|fella)\s+(?:who|that|what)(?:'s|\s+has|\s+keeps|\s+always)?\s+(?:reported|reporting|complain(?:ed|ing|s)|grassed|objected|objecting|snitched|dobbed|shopped)(?:\s+(?:on\s+|about\s+|to\s+)?(?:us|me|it|them|everyone|the\s+\w+))?"
    r"|(?:^\W*)(?:clerk|town\s+clerk|planning\s+officer|enforcement\s+officer|head\s?teacher|mayor)(?='?s?\s))"
)
# Somebody named, by title, by role or by capitals; and whoever "he" and "she" may be.
NAMED = rf"(?:{_TITLE}\s+[\w'-]+(?:\s+[A-Z][\w'-]+)?|{_ROLE}|(?-i:[A-Z][a-z'-]+\s+[A-Z][\w'-]+|{FULL}))"
_PRONOUN = r"(?i:he|she)"
_WHO = rf"(?:{NAMED}|{_PRONOUN})"
_WHOSE = rf"(?:(?i:his|her)|{NAMED}'?s?)"

# Pronouns after these speak of the author's own people, for whom a resident asks.
OURS = late(
    r"\b(?:my|our)\s+(?:\w+\s+)?(?:neighbours?|friends?|mates?|sisters?|brothers?|nans?|nana|gran|grandma|grandad|grandmother|"
    r"grandfather|mums?|mam|dads?|mother|father|parents|daughters?|sons?|wife|husband|partner|cousins?|aunt(?:ie|y)?|uncle|colleagues?|"
    r"nieces?|nephews?|boy|girl|lad|carer|client|tenants?|in-laws)\b",
    re.IGNORECASE,
)

_CHILD = (
    r"(?i:kids?|children|child|sons?|daughters?|boys?|girls?|lads?|twins|youngest|eldest|oldest|little\s+(?:one|girl|boy|lad)s?|"
    r"grand(?:son|daughter|kids|children)|step(?:son|daughter)|nephews?|nieces?|toddler|baby)"
)
_PLAIN_SCHOOL = (
    r"(?i:to|at|in|into|for|an?|the\s+(?:same|local|nearest|best|other|very|big|little|private|public)|private|public|same|state|local|good|better|posh|"
    r"welsh|english|nice|different|another|boarding|our|my|your|their|that|this|school|primary|secondary|big|high|some|one|it|grammar|nursery|"
    r"college|uni|university|church|faith|any|what|which|whatever|comprehensive|infants?|juniors?)\b"
)
_SCHOOL = (
    rf"(?:(?i:the)\s+)?(?:(?i:ysgol)\s+(?!(?i:yn|y\s+pentref|leol|gynradd|uwchradd)\b)\w[\w'-]*(?:\s+[A-Z][\w'-]+){{0,3}}"
    rf"|(?!{_PLAIN_SCHOOL})(?:[\w'.-]+\s+){{1,4}}?(?i:primary|school|academy|nursery|college|high|infants?|juniors?|comp|comprehensive|grammar|"
    r"playgroup|pre-?school|reception|brownies|cubs)\b|(?i:st|saint)\.?\s+(?i:[a-z][\w'-]+))"
)
_GOES = r"(?i:(?:(?:all|both|now|still|also|just)\s+)?(?:go|goes|is|are|attends?|started?|starts|has\s+started|have\s+started|been)\s+(?:to\s+|at\s+|in\s+|into\s+)?)"
_CALLED = r"(?:,?\s*[A-Z][\w'-]+(?:\s+(?i:and)\s+[A-Z][\w'-]+)?,?)?"

_KIN = (
    r"(?i:wife|husband|partner|mum|mam|mother|dad|father|brother|sister|girlfriend|boyfriend|missus|fianc[eé]e?|"
    r"nan|gran|in-?laws|son|daughter|mother-in-law)"
)
_STREET = (
    r"(?:(?:[\w'-]+\s+)?(?!(?i:the|an?|this|that|our|my|your|same|quiet|posh|private|main|busy)\b)[\w'-]+\s+(?i:road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|cres|way|terrace|gardens|grove|place|court|hill|"
    r"row|walk|mews|square|estate|parade)\b|(?i:ring\s+road|seafront|retail\s+park|high\s+street|stryd|ffordd|heol|lôn|maes)\b)"
)
_CLOCK = (
    r"(?i:\b(?:at|from|around|about|by|till|until|after|before|finish(?:es)?|half)\s+(?:about\s+)?(?:half\s+(?:past\s+)?|quarter\s+(?:past|to)\s+)?"
    r"(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|o'?clock)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight)\b(?!\s*(?:%|mph|years?|per\s*cent|pounds|miles|the\b))"
    r"|\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)\b)"
)
_DAYS = r"(?i:mon|tues?|wed(?:nes)?|weds|thu(?:rs)?|fri|sat(?:ur)?|sun)(?i:day)?"
_OFTEN = rf"(?i:\b(?:every|each|most)\s+(?:single\s+)?(?:{_DAYS}|(?:week)?day|night|evening|morning|afternoon|lunch\s?time|weekend|week)s?\b|\bon\s+{_DAYS}s\b|\bdaily\b)"
_ALONE = r"(?i:\b(?:alone|(?:on|by)\s+(?:his|her)\s+own|by\s+(?:him|her)self)\b)"
_HAUNT = (
    r"(?i:\b(?:drink(?:s|ing)\s+(?:\w+\s+)?(?:in|at|down|alone|on)|jogs?|jogging|swims?|trains|shops?|walks?\s+(?:his|her|the|their)\s+dogs?|walks?\s+home|cycles?\s+home|"
    r"gets?\s+(?:home|the\s+(?:bus|train)|(?:his|her)\s+(?:hair|nails))|leaves?\s+(?:home|(?:the|his|her)\s+(?:house|flat|gym|office|pub))|"
    r"goes\s+(?:running|jogging|swimming|to\s+(?:the\s+)?(?:gym|pub|church|mosque|chapel|yoga|bingo|club))|runs\s+(?:along|round|around|through|in)|"
    r"picks?\s+(?:up\s+)?(?:his|her|the)\s+\w+|(?:is|'s)\s+(?:always\s+)?(?:in|at)\s+the\s+(?:\w+\s+){0,2}?(?:pub|gym|bar|club|legion|arms|inn|lion|pool|sauna|bookies|tavern))\b)"
)
_WORSHIP = r"(?i:goes\s+to\s+(?:the\s+)?(?:church|mosque|chapel))"
# Whose dog, bin or parking it is, is casework; what a councillor does in office is public.
_IN_OFFICE = late(
    r"\b(?:surger(?:y|ies)|leaflets?|leafleting|canvass\w*|meetings?|committee|chamber|residents|volunteer\w*|food\s?bank|litter|picks?\s+up\s+after|"
    r"fouling|mess|off\s+the\s+lead|without\s+a\s+lead|poo|parade|holds?|host\w*|campaign\w*|stall|drop-?in|open\s+day|events?)\b",
    re.IGNORECASE,
)
_MARK = (
    r"(?i:\b(?:(?:\w+\s+)?(?:front\s+)?(?:door|gate|shutters|garage|windows)|end\s+terrace|next\s+(?:to|door)|opposite|on\s+the\s+corner|corner\s+house|"
    r"(?:number|no\.?)\s+(?:\d+|\w+teen|\w+ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|hanging\s+baskets|bungalow|"
    r"above\s+the|the\s+one\s+with|the\s+house\s+with|can't\s+miss\s+it|behind\s+the|last\s+house|first\s+house)\b)"
)
# Who says so means that somebody should go there.
_POINTED = r"(?i:\b(?:just\s+saying|just\s+so\s+you\s+know|(?:if|in\s+case)\s+(?:any(?:one|body)|some(?:one|body)|you)\s+(?:wants?|fanc(?:y|ies)|needs?|feels?|wish(?:es)?)|have\s+a\s+(?:quiet\s+)?word|you\s+know\s+where\s+to\s+find|go\s+and\s+(?:ask|tell|say|see|find)\s+(?:him|her|hello)|ask\s+(?:him|her)\s+there|parks?\s+(?:the|his|her|a|that)\s+(?:[\w-]+\s+){1,4}(?:round|behind|outside|opposite|under|in|on|by|at|next)\b))"
_LIVES = rf"(?:{_WHO}\s+(?i:(?:still\s+|now\s+|actually\s+)?(?:lives?|living|stays|resides)\b)|{_WHOSE}\s+(?i:(?:new\s+)?(?:house|home|flat|place|bungalow)\s+is\b))"

# The kind, and shapes that must all be found in one sentence.
_SHAPES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("school", (rf"\b{_WHOSE}\s+(?:\w+\s+)?{_CHILD}{_CALLED}\s+{_GOES}{_SCHOOL}",)),
    ("school", (rf"\b{NAMED},?\s+(?i:aged\s+)?1?\d,?\s+(?i:and\s+)?{_GOES}{_SCHOOL}",)),
    ("school", (rf"\b{_WHO}\s+(?i:picks?|collects?|drops?)\s+(?:(?i:up|off)\s+)?(?i:his|her|the|their)\s+(?:\w+\s+)?{_CHILD}\s+(?:(?i:up|off)\s+)?(?i:from|at|to)\s+{_SCHOOL}",)),
    ("family", (rf"\b{_WHOSE}\s+{_KIN}{_CALLED}\s+(?i:works?|is\s+working|has\s+a\s+job|teaches|runs\s+the)\s+(?i:(?:nights\s+|days\s+|part\s+time\s+)?(?:at|in|behind|on|for|out\s+of)\s+)",
                rf"(?:(?i:(?:at|in|behind|out\s+of)\s+the\s+(?:[\w'-]+\s+){{1,4}}?(?:on|in|off|down|at)\s+){_STREET}|(?i:\bask\s+for\s+(?:him|her)?)|(?i:\bfinishes|\b(?:late|early|night)\s+shift\b|\bshift\s+(?:ends|starts|finishes)|\bknocks?\s+off)|{_OFTEN})")),
    ("family", (rf"\b{_WHOSE}\s+{_KIN}{_CALLED}\s+(?i:is|'s|lives?|stays?)\s+(?i:in|at)\s+(?!(?i:an?|some|the)\b)(?:[\w'-]+\s+){{1,4}}?(?i:care\s+home|nursing\s+home|hospice|sheltered|ward\s+\w+|hospital\s+ward)",)),
    ("home", (rf"\b{_LIVES}", rf"(?:{_STREET})", _MARK)),
    ("home", (rf"\b{NAMED}(?i:'s|\s+is|\s+has(?:\s+got)?)\s+(?i:the|that|in\s+the)\s+(?i:one(?=\s+with\s+(?:[\w-]+\s+){{1,3}}?(?:door|gates?|shutters|garage|porch|hedge|fence|conservatory|windows|baskets|gnomes?|drive)\b)|house|bungalow|flat|cottage|place)\s+(?i:with|on|at|by|opposite|next|behind)\b", rf"(?:{_STREET})", _MARK)),
    ("home", (r"(?i:\bkeys?(?:'s|\s+is|\s+are|s)?\s+(?:kept\s+|left\s+|hidden\s+|always\s+)?under\s+(?:the|a|his|her)\s+(?:\w+\s+)?(?:pot|mat|doormat|stone|gnome|brick|bin)\b)",
              r"(?i:\b(?:he|she)(?:'s|\s+is|\s+will\s+be)?\s+(?:away|out|on\s+holiday|abroad|asleep)\b)")),
    ("routine", (rf"\b{_WHO}\s+(?:(?i:always|usually|often|normally|also|still)\s+)?{_HAUNT}", rf"(?:{_CLOCK}|{_ALONE})", rf"(?:{_OFTEN}|{_ALONE}|(?i:\b(?:always|usually)\b))")),
    ("routine", (rf"\b{_WHO}\s+(?:(?i:always|usually|often|normally|also|still)\s+)?{_HAUNT}", _OFTEN, _POINTED)),
    ("routine", (rf"\b{NAMED}\s+(?:(?i:always|usually|often|normally)\s+)?(?!{_WORSHIP}){_HAUNT}", _OFTEN)),
)  # fmt: skip
# A private fact of a household that a house number or a named street points out. What a resident needs help with, and
# what is dealt or played there at night, is casework.
_SOMEBODY = r"(?:neighbours?|wom[ae]n|m[ae]n|bloke|lady|lass|fella|feller|guy|lad|girl|family|couple|tenants?|lodger|mother|mum)"
_DET = r"(?:^\W*|(?:my|our|the|that|this|those|them|some|new)\s+)(?:[\w'-]+\s+){0,2}?"
_WHO_LIVES = r"\s+(?:who\s+(?:lives?|moved\s+in)\s+)?"
_NUMBERED = r"(?i:(?:number|no\.?|flat|house)\s*\d{1,4}[a-z]?\b)"
_HOUSEHOLD = (
    rf"(?:(?i:{_DET}(?:{_SOMEBODY}|people|folks?|lot|one|residents?|kids){_WHO_LIVES}(?:at|in|from|of|above|below)\s+)(?:{_NUMBERED}|\d{{1,4}}[a-z]?\b(?!\s*(?:st|nd|rd|th|am|pm|years?|mins?|minutes?|%|o'clock)\b))|(?i:{_DET}{_SOMEBODY}{_WHO_LIVES}(?:on|in|at|from)\s+)(?!(?i:the|our|my|this|that|your)\b){_STREET}"
    rf"|(?:^|(?<=[,;:] ))\W*(?!(?i:number|no\.?)\s*1[01]\b){_NUMBERED}(?!\s+(?i:bus|buses|route|tram|train|service|driver)))"
)
_FACT = (
    r"(?i:(?:(?:has|have|had|got|'s\s+got)\s+(?:got\s+)?(?:hiv|aids|herpes|schizophrenia|bipolar|an?\s+(?:\w+\s+)?(?:abortion|affair|criminal\s+record|drink\s+problem)|(?:been\s+)?(?:\w+\s+)?sectioned|(?:taken\s+)?an\s+overdose|been\s+(?:in|inside)\s*(?:prison|rehab)?)"
    r"|(?:is|are|was|were|'s|'re|been|being|all|both|just|now)\s+(?:(?:all|both|only|just|still|a|an|secretly|actually|really|always|out|known)\s+){0,2}(?:on\s+(?:universal\s+credit|uc|benefits|pip|esa|the\s+(?:sick|dole|register|sex\s+offenders'?\s+register)|methadone|probation|licence|tag|an?\s+(?:electronic\s+)?tag|antidepressants)"
    r"|hiv\b|bipolar|schizo\w*|sectioned|alcoholics?|(?:drug|heroin)\s+addicts?|in\s+(?:rehab|witness\s+protection|hiding)|hiding\s+from|here\s+illegally|illegals?\b|illegal\s+immigrants?|(?:failed\s+)?asylum\s+seekers?|(?:convicted\s+|registered\s+)?sex\s+offenders?|(?:an?\s+)?ex-?cons?\b|having\s+an\s+affair))\b)"
)
_SECRET = guarded(rf"{_HOUSEHOLD}[^.!?\n]{{0,60}}?(?:\s|(?='))(?-i:{_FACT})")
_FOR_THEM = late(
    r"\b(?:help|worried|concerned|check\s+on|who\s+(?:do|can|should)\s+(?:i|we)|please\s+(?:can|could)|could\s+(?:you|someone|somebody)|can\s+(?:you|someone|somebody|anyone)|struggling|support|deserves?|lovely|kind|poor\s+(?:thing|soul|woman|man|family))\b",
    re.IGNORECASE,
)
_COMPILED = Prefilter(
    ((kind, tuple(guarded(shape) for shape in shapes)) for kind, shapes in _SHAPES),
    lambda shape: shape[1],
)
_FIRST_WORDS = late(
    r"\b(?:school|ysgol|primary|academy|nursery|college|high|st|saint|comp|infants?|juniors?|works?|working|teaches|lives?|living|home|keys?|"
    r"every|each|most|on|always|usually|daily|alone|own|herself|himself|house|reception|comprehensive|grammar|playgroup)\b",
    re.IGNORECASE,
)
_MAYBE = late(
    r"^\W*(?:if|when|whether|nobody|no\s+one|anyone|everyone|people|do|does|did|is|are)\b|\?\W*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=16)  # each sentence of a text asks
def _likely(text: str) -> tuple[tuple[str, tuple[Guarded, ...]], ...]:
    return tuple(_COMPILED.likely(text))


def whereabouts(sentence: str, text: str) -> Iterator[tuple[str, int, int]]:
    """Kind ("secret", "school", "family", "home", "routine") and place in a sentence of `text` of what leads to somebody."""
    likely = _likely(text)
    if not (likely or _SECRET.may_match(sentence, text)) or _MAYBE.search(sentence):
        return
    told = _SECRET.search(sentence, text)
    if told and not _FOR_THEM.search(sentence):
        yield "secret", told.start(), told.end()
    if not likely or not _FIRST_WORDS.search(sentence):
        return
    for kind, shapes in likely:
        if kind == "routine" and _IN_OFFICE.search(sentence):
            continue
        # The last is the seldomest, the first shows the place.
        if not all(shape.search(sentence, text) for shape in shapes[:0:-1]):
            continue
        if match := shapes[0].search(sentence, text):
            yield kind, match.start(), match.end()
