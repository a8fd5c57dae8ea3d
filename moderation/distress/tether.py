"""The end of somebody's strength, and a day that they do not expect to see: "I cannot go on like this."

It stands among polite sentences as often as alone, and each of its words is said of buses, holidays and bills too. What
tells it apart is what is missing: the writer speaks of "I", nothing follows that could not be gone on with, and no sentence
beside it says where they will be instead. Where another sentence complains, a person reads it in their turn.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading

_CANT = r"(?:can'?t|cannot|can\s+not|couldn'?t|could\s+not)"
_DONT = r"(?:do\s+not|don'?t|did\s+not|didn'?t)"
_THINK = r"(?:think|expect|suppose|believe|reckon|imagine|feel|fancy)"
_WILL = (
    r"(?:i\s*'?ll|i\s+(?:shall|will|am\s+going\s+to|would)|i'?m\s+(?:going\s+to|gonna))"
)
_WONT = r"(?:won'?t|will\s+not|shan'?t|shall\s+not|'ll\s+not|(?:'m|\s+am)\s+not\s+(?:going\s+to|gonna))"
_VERY = (
    r"(?:(?:really|honestly|just|simply|truly|quite|frankly|physically|now)\s+){0,2}"
)
_KIN = r"(?:(?:my|our)\s+(?:\w+\s+)?(?:wife|husband|partner|son|daughter|mum|mam|dad|mother|father|brother|sister|boy|girl|baby|child|children|kids|friend|dog)|him|her|them)"
_TAIL = rf"(?:\s+(?:any\s?more|any\s+longer|much\s+longer|no\s+more|like\s+this|this\s+way|as\s+i\s+am|without\s+{_KIN}|alone|on\s+my\s+own|by\s+myself|now|today|tonight))*"
_END = r"(?=\s*$|[^\w\s'-])"
_STOP = r"(?=\s*(?:$|[.!?…\n)]))"
_GOES_ON = guarded(
    rf"(?:\bi\s+{_VERY}(?:{_CANT}|(?:{_DONT})\s+(?:{_THINK}\s+(?:that\s+)?i\s+can|(?:know|see)\s+how\s+(?:much\s+longer\s+)?i\s+(?:can|will|am\s+going\s+to|'?ll))|(?:am|was)\s+not\s+able\s+to)|^\W*(?:and\s+|but\s+)?{_VERY}{_CANT})\s+{_VERY}"
    rf"(?:(?:go|carry)\s+on|keep\s+going)(?P<tail>{_TAIL}){_END}"
)
# What can be got on, walked along or signed on to: who is kept off it means nothing else.
_GOT_ON = guarded(
    r"\b(?:bus(?:es)?|trains?|trams?|coach(?:es)?|ferry|boats?|bikes?|rides?|slides?|swings?|trips?|tours?|outings?|walks?|path|towpath|footpath|track|steps|stairs|ramp|lift|escalator|beach|pier|bridge|pitch|ice|list|register|rota|roundabouts?|trampolines?|climbing|courses?|computer|laptop|website|internet|wifi|wi-fi|app|facebook|page|forum|medication|stage|show|dance\s?floor|wheelchair|scooter|knees?|legs?|hips?|dog)\b"
)
_NEXT = late(r"(?:\S+\s+){0,2}\S+")  # what a guessed break may have cut off
_ON_FOOT = guarded(
    rf"\b{_CANT}\s+(?:\w+\s+){{0,2}}?(?:(?:go|carry)\s+on|keep\s+going)(?:\s+(?:any\s?more|any\s+longer|now|today))*{_END}"
)
# What an ordinary day is unbearable with.
_NUISANCE = guarded(
    r"\b(?:nois[ey]\w*|drill\w*|bark\w*|music|parties|park(?:ed|ing)|traffic|lorr(?:y|ies)|speed\w*|potholes?|roads?|junction|pavements?|bins?|rubbish|recycling|rats?|flies|smells?|stink\w*|stench|sewage|fumes|dust|smoke|damp|mou?ld|leak\w*|floods?|flooding|boiler|heating|windows?|builders?|scaffold\w*|planning|tax|rates|bills?|rents?|charges?|fees|prices?|fines?|permits?|cuts|bus(?:es)?|trains?|gp|appointments?|portal|website|wifi|broadband|signal|fence|hedges?|trees?|leaves|neighbours?|landlord|council\w*|government|politicians?|labour|tor(?:y|ies)|vote[ds]?|shop|business|trade|customers|staff|volunteers?|club|team)\b"
)
# What is said of every nuisance: it counts only where nothing is spoken of that it could be about.
_WEARY = guarded(
    rf"(?:\bi\s+{_VERY}|^\W*{_VERY}){_CANT}\s+{_VERY}(?:do\s+this|take\s+(?:it|this|(?:any|much)\s+more)|bear\s+(?:it|this|(?:any|much)\s+more)|cope|face\s+(?:it|another\s+\w+|tomorrow)){_TAIL}{_END}"
)
_NO_USE = guarded(
    rf"\b(?:no|(?:{_DONT}|{_CANT})\s+(?:really\s+)?see\s+(?:the|a|any))\s+(?:point|reason)\s+(?:in\s+|to\s+)?(?:me\s+|my\s+)?(?:(?:go|carry)(?:ing)?\s+on|keep(?:ing)?\s+going){_TAIL}{_END}"
)
# Who thanks, greets or signs complains of nothing, whatever they name.
_COURTESY = guarded(
    r"^\W*(?:thanks?|thank\s+you|many\s+thanks|ta\b|cheers|dear\b|hello|hi\b|hiya|good\s+(?:morning|afternoon|evening)|morning|evening|sorry|kind(?:est)?\s+regards|regards|best\s+(?:wishes|regards)|all\s+the\s+best|warm\s+regards|yours|well\s+done|bless\s+you|god\s+bless|take\s+care|with\s+(?:love|thanks|best)|love\b|goodbye|bye\b|please\s+(?:thank|tell)|(?:the|your)\s+(?:[\w']+\s+){1,3}?(?:was|were|has\s+been|have\s+been)\s+(?:very\s+|so\s+|really\s+|always\s+)?(?:kind|helpful|lovely|good|nice|polite)|i\s+(?:am|was)\s+(?:very\s+|so\s+)?(?:grateful|pleased|glad)|(?:much|most)\s+(?:obliged|appreciated))\b|\b(?:thanks|thank\s+you|thank\s+him|thank\s+her|thank\s+them|grateful|appreciat\w+)\b|^\W*[\w'-]+(?:\s+[\w'-]+)?\W*$"
)
_DAY = r"(?:(?:at|by|for|come|this|next|in|until|till|over)\s+)?(?:the\s+|my\s+|another\s+|this\s+|next\s+)?(?:easter|christmas|xmas|new\s+year(?:'?s)?(?:\s+(?:day|eve))?|spring|summer|autumn|winter|birthday|january|february|march|april|may|june|july|august|september|october|november|december|morning|end\s+of\s+(?:the|this)\s+(?:week|month|year))"
_DATED = late(r"\b(?:easter|christmas|xmas|new\s+year|spring|summer|autumn|winter|birthday|january|february|march|april|may|june|july|august|september|october|november|december)\b")  # fmt: skip
_LONG = r"(?:for\s+)?(?:very\s+|that\s+)?(?:much\s+longer|long)"
_HERE = (
    rf"(?:be\s+(?:still\s+)?(?:here|around|about|alive|with\s+(?:you|us))(?:\s+still)?\s+(?:{_DAY}|{_LONG})"
    rf"|(?:see|live\s+to\s+see|make\s+it\s+(?:to|through|past|till|until)|last\s+(?:till|until|to|past)|get\s+to)\s+{_DAY})"
)
_DOUBTS = guarded(
    rf"\bi\s+{_VERY}(?:(?:{_DONT}|{_CANT})\s+{_VERY}(?:(?:{_THINK}|see)\s+(?:that\s+)?{_WILL}\s+{_HERE}|(?:{_THINK}\s+to|see\s+myself)\s+(?:{_HERE}|being\s+(?:here|around|alive)\s+(?:{_DAY}|{_LONG})))|doubt\s+(?:that\s+|if\s+|whether\s+)?{_WILL}\s+{_HERE}){_STOP}"
)
_SAYS = guarded(
    rf"(?:\bi\s*{_WONT}|^\W*(?:won'?t|will\s+not|shan'?t|shall\s+not))\s+{_HERE}{_STOP}"
)
# Who is at their end says one of these.
_ENDS = (_GOES_ON, _DOUBTS, _SAYS, _WEARY, _NO_USE)
_AWAY = guarded(rf"\bi\s*{_WONT}\s+be\s+(?:here|around|about)\b")
# Where somebody will be instead, what they will miss, and what is to be seen to while they are gone.
_INSTEAD = guarded(
    r"\b(?:mov(?:e|es|ed|ing)|mover|retir\w+|emigrat\w+|relocat\w+|resign\w*|step(?:s|ping)?\s+down|sell(?:s|ing)?\s+up|sold|abroad|away|spain|portugal|france|greece|cruise|flights?|fly(?:ing)?|hols|holidays?|half\s+term|ski\w*|caravan|works?|working|shifts?|job|university|uni|college|term\s?time|visit\w*|stay(?:ing)?\s+(?:with|at)|(?:we|i)\s+(?:are|am)\s+(?:in|at|off|going)|we're|we\s+(?:go|leave|will|shall)|we'll|"
    r"vot(?:e|es|ed|ing)|post(?:al)?|proxy|poll\w*|elections?|councillor\s+any|seat|terms?\s+of\s+office|raffle|stall|fetes?|fairs?|market|parade|fun\s+day|litter[\s-]pick\w*|meetings?|choir|concert|carols?|panto\w*|switch[\s-]on|services?\s+at|rota|club|match|season|tournament|party|festival|lunch|dinner|"
    r"(?:can|could|will|would)\s+(?:someone|somebody|anyone|anybody|you|they|the\s+\w+)|my\s+(?:neighbour|son|daughter|wife|husband)\s+(?:will|can|is)|collect\w*|deliver\w*|forward\w*|re-?direct\w*|instead|cover(?:ed|ing)?\s+for|swap|lease|tenancy|extension)\b"
)


# Somebody else's words, which are praised.
_SAID_BETTER = guarded(
    r"\b(?:i\s+)?(?:couldn'?t|could\s+not|can'?t|cannot)\s+(?:\w+\s+)?(?:have\s+|of\s+)?(?:said|put|say|written|phrased|expressed)\s+(?:it|that|this)\s+(?:any\s+)?better(?:\s+(?:myself|meself))?\b"
)
_OF_ME = late(r"\b(?:i|i'\w+|im|ive|me|my|mine|myself|we|us)\b")
# The end of a day's work, and the work. Who parts from more than that says so.
_OFF_FOR_NOW = guarded(
    r"\bi(?:'?m|\s+am|'?ll|\s+will|\s+need\s+to|\s+have\s+to|\s+must)?\s+(?:(?:about|going|off|just|now|gonna)\s+(?:to\s+)?){0,3}(?:sign(?:ing)?|log(?:ging)?|clock(?:ing)?)\s+(?:off|out)\s+(?:now\s+)?for\s+(?:the\s+|this\s+)?(?:night|evening|day|today|weekend)\b"
)
_WORK = late(
    r"\b(?:edit(?:s|ed|or|ors|ing)?|articles?|sections?|sentences?|translat\w+|requests?|requested|forms?|e-?mails?|documents?|drafts?|reports?|spread\s?sheets?|minutes|agendas?|files?|links?|upload\w*|paragraphs?|sources?|server|tickets?|shift|rota|inbox|casework)\b"
)
_PARTS = late(
    r"\b(?:can'?t|cannot|goodbye|good\s+bye|farewell|forgive|sorry\s+(?:for|to)\s+(?:everything|every(?:one|body)|all)|tired\s+of|had\s+enough|love\s+you|for\s+good|for\s?ever|for\s+the\s+last\s+time|the\s+end|end\s+it|pills|tablets|rope|note|burden|better\s+off|alone|hopeless|pointless|die|dead|death|kill|hurt\w*|myself|life|live|funeral|without\s+me|look\s+after)\b"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """Where it stands, and whether a person should look at once."""

    start: int
    end: int
    at_once: bool


def at_its_end(reading: Reading, above: str = "") -> Heard | None:
    """The first sentence in which the writer cannot go on or does not expect to be there, or None.

    `above` is what the text answers: who is asked about Christmas may well be elsewhere then, and a person reads it in turn.
    """
    text = reading.bare
    if not any(each.may_match(text) for each in _ENDS):
        return None
    for number, (start, end) in enumerate(reading.clauses):
        said = text[start:end]
        if (match := _GOES_ON.search(said, text)) and not _kept_off(
            reading, start, end
        ):
            bare = match["tail"] == "" and not said.endswith("\n")
            surely = bare or not _complains(reading, number)
        elif (match := _DOUBTS.search(said, text)) and not _explained(reading, number):
            surely = not _asked_about(match.group(), above)
        elif (match := _SAYS.search(said, text)) and not _explained(reading, number):
            surely = _civil_beside(reading, number) and not _asked_about(
                match.group(), above
            )
        elif (
            (match := _WEARY.search(said, text))
            and not _NUISANCE.search(said)
            and not _complains(reading, number)
        ):
            surely = _civil_beside(reading, number)
        elif (match := _NO_USE.search(said, text)) and _civil_beside(reading, number):
            surely = True
        else:
            continue
        return Heard(start + match.start(), start + match.end(), surely)
    return None


def only_away(reading: Reading) -> bool:
    """Whether a sentence that the writer will not be here says in the same breath where they will be instead."""
    return any(
        _AWAY.search(reading.bare[start:end])
        and _INSTEAD.search(reading.bare[start:end])
        for start, end in reading.clauses
    )


def only_praises(reading: Reading) -> bool:
    """Whether nothing but "I couldn't have said it better myself" speaks of the writer."""
    left = _SAID_BETTER.pattern.sub(" ", reading.bare)
    return left != reading.bare and not _OF_ME.search(left)


def only_stops_work(reading: Reading) -> bool:
    """Whether the writer signs off from a piece of work that is told of, until the morning, and despairs of nothing."""
    text = reading.bare
    left = _OFF_FOR_NOW.pattern.sub(" ", text)
    return left != text and bool(_WORK.search(left)) and not _PARTS.search(left)


def _asked_about(said: str, above: str) -> bool:
    """Whether the day that is spoken of is spoken of above, too."""
    days = {each.group() for each in _DATED.finditer(said)}
    return any(each.group() in days for each in _DATED.finditer(above.lower()))


def _kept_off(reading: Reading, start: int, end: int) -> bool:
    """Whether it is a bus, a path or a list that the writer cannot go on, or the same sentence complains of a nuisance."""
    said = reading.bare[start:end]
    goes_on = _NEXT.match(reading.bare, end) if said.endswith("\n") else None
    on = said + (goes_on[0] if goes_on else "")
    if _ON_FOOT.search(said) and _GOT_ON.search(on):
        return True
    return bool(_NUISANCE.search(said))


def _complains(reading: Reading, number: int) -> bool:
    """Whether a sentence beside it names a nuisance, and does not give thanks for how it was seen to."""
    return any(
        _NUISANCE.search(each) and not _COURTESY.search(each)
        for each in _others(reading, number)
    )


def _civil_beside(reading: Reading, number: int) -> bool:
    """Whether all other sentences greet, thank or sign."""
    return all(map(_COURTESY.search, _others(reading, number)))


def _explained(reading: Reading, number: int) -> bool:
    """Whether this sentence or the next one on either side says where the writer will be instead."""
    beside = reading.clauses[max(0, number - 1) : number + 2]
    return any(_INSTEAD.search(reading.bare[start:end]) for start, end in beside)


def _others(reading: Reading, number: int) -> list[str]:
    """What the other sentences say."""
    return [
        reading.bare[start:end]
        for at, (start, end) in enumerate(reading.clauses)
        if at != number and re.search(r"\w", reading.bare[start:end])
    ]
