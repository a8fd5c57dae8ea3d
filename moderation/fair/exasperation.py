"""An old idiom of exasperation: "They want shooting for what they did to that park."

It holds a violent word and means that a decision was bad. Three things tell it from a wish of harm: it is said of "they", of
whoever decided or of a public body, never of somebody who is named or spoken to; it says for which public deed; and nothing
worse stands beside it. A person still reads it, for a page is no place for it; nobody is woken, and nothing is hidden.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from moderation.aimed.menace import DANGER, menaces
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.names import INSIDE
from moderation.text.peoples import ADJECTIVE, LIVES, MANY, ONE, described
from moderation.text.reading import Reading, read
from moderation.types import Context, Finding

_BODY = r"(?:(?:the|this|that|our|your|their)\s+)?(?:whole\s+|entire\s+|bloody\s+|so-called\s+)?(?:[\w-]+\s+)?(?:council|committee|cabinet|department|planners|planning|highways|authority|board|team|lot\s+(?:of\s+them|at\s+the\s+(?:council|town\s+hall|civic\s+centre)))"
_WHO = rf"(?:they|them|{_BODY}|who(?:ever|\s+ever)\s+[^.!?,;\n]{{3,60}}?|(?:the\s+)?(?:person|people|idiots?|fools?|clowns?|genius(?:es)?|muppets?|someone|somebody)(?:\s+(?:who|that|responsible|behind|in\s+charge)\b[^.!?,;\n]{{0,60}}?)?)"
_ALL = (
    r"(?:\s+(?:all|both|just|really|seriously|frankly|honestly|bloody|absolutely|lot))*"
)
_GERUND = r"(?:shooting|hanging|stringing\s+up|flogging|horsewhipping|birching|lynching|drowning|strangling|throttling|slapping|locking\s+up)"
_DONE_TO = r"(?:shot|hanged|hung|strung\s+up|flogged|horsewhipped|birched|hung,?\s+drawn\s+and\s+quartered|tarred\s+and\s+feathered|lined\s+up\s+and\s+shot|taken\s+out\s+and\s+shot|slapped|locked\s+up)"
_WANT = rf"(?:(?:wants?|needs?|deserves?|could\s+do\s+with)\s+(?:a\s+(?:good\s+)?)?{_GERUND}|(?:should|ought\s+to|need\s+to|needs\s+to|deserves?\s+to|want\s+to)(?:\s+all)?(?:\s+(?:be|have\s+been)|\s+get){_ALL}\s+{_DONE_TO})"
_THING = r"(?:parks?|roads?|lanes?|streets?|high\s+street|town|village|city|estate|centre|market|square|green|fields?|meadows?|woods?|trees?|hedges?|verges?|beach|prom(?:enade)?|pier|playgrounds?|playing\s+fields?|pitch(?:es)?|pools?|baths|leisure\s+centre|gym|librar(?:y|ies)|museums?|theatres?|halls?|toilets|schools?|nurser(?:y|ies)|hospital|surgery|a&e|care\s+homes?|day\s+centre|youth\s+club|bus(?:es)?(?:\s+stop|\s+station)?|trains?|station|parking|car\s?parks?|meters?|junction|roundabouts?|crossing|bridge|bypass|cycle\s+lanes?|pavements?|potholes?|lights?|bins?|recycling|tip|tax|rates|rents?|fees|charges|budget|money|pounds?|million|millions|cash|services?|jobs?|shops?|houses|homes|flats|buildings?|countryside|green\s+belt|land|site|plans?|planning|decision|scheme|consultation|mess|state|shambles|fountain|statue|clock|logo|website|app|contract|drains?|flood\w*|river|canal|sewage|rubbish|bollards?|planters?|signs?|one[\s-]way)"
_DID = r"(?:what\s+(?:they|it)(?:'ve|\s+have|\s+has)?\s+(?:did|done|are\s+doing|do|spent|wasted|cost)|(?:the\s+)?(?:way|amount|state|mess)|clos|clear|sell|selling|shutt|cutt|ax|scrapp|build|approv|pass|sign|wast|spend|putt|rais|charg|fell|chopp|destroy|ruin|wreck|digg|lett|allow|giv|remov|mov|flatten|concret|redesign|design|pick|choos|chang|do|mak|leav|ripp|paint|dump|privatis|mess|messing)(?:ing)?"
_DEED = rf"\s+(?:for|over|after)\s+(?:(?:all\s+)?(?:that|this|it)(?=\s*(?:$|[.!?,;\n]))|(?:{_DID}\b[^.!?\n]{{0,80}}?|(?:that|this|the)\s+(?:[\w-]+\s+){{0,2}}?){_THING}\b)"
_DECIDED = r"who(?:ever|\s+ever)\s+(?:\w+\s+)?(?:designed|approved|signed|decided|voted|thought|came\s+up|closed|planned|agreed|passed|chose|painted|put|built|dug|sold|cut|let|authorised|allowed)\b"
_IDIOM = guarded(
    rf"(?:(?:^|(?<=[.!?,;:\n])|\b(?:and|but|honestly|frankly|seriously|personally|think|reckon|said))\s*{_WHO}{_ALL}\s+{_WANT}{_DEED}|\b{_DECIDED}[^.!?,;\n]{{0,60}}?\s+{_WANT})"
)
_BODY_ALONE = guarded(
    rf"(?:^|(?<=[.!?,;:\n]))\s*{_BODY}{_ALL}\s+{_WANT}(?=\s*(?:$|[.!?,;\n]))"
)
_GROUP = late(f"[{MANY}{ONE}{LIVES}{ADJECTIVE}]")
# Somebody who can be met, or a crowd that "they" may be.
_SOMEBODY = late(
    r"\b(?:you|your|yours|u|ur|he|she|him|her|his|hers|cllr|clr|councillors?|mayor|leader|chair\w*|mp|officers?|wardens?|mr|mrs|ms|mx|miss|dr|kids?|children|lads?|girls?|boys?|youths?|teenagers?|teens|gangs?|yobs?|refugees?|famil(?:y|ies)|wives|wife|husbands?|neighbours?|doctors?|nurses?|teachers?|staff|workers?|drivers?|tenants?|students?|where\s+they\s+live|outside|i'?ll|i\s+will|we'?ll|we\s+will|gonna|going\s+to|rope|noose|gun|bullet|tonight|tomorrow|who'?s\s+with\s+me)\b"
)


def only_exasperated(reading: Reading, context: Context) -> bool:
    """Whether the only harm that a text speaks of stands in the idiom, of a public deed and of nobody who is pointed at.

    A people that is named above may be "they".
    """
    told = described(reading)
    left = told
    for form in (_IDIOM, _BODY_ALONE):
        if form.may_match(left):
            left = form.pattern.sub(" ", left)
    if left == told or DANGER.search(left) or _GROUP.search(told):
        return False
    if _SOMEBODY.search(reading.bare) or re.search(INSIDE, reading.original):
        return False
    above = (context.post_text, context.parent_text)
    if any(_GROUP.search(described(read(each))) for each in above if each):
        return False
    return not menaces(reading)


# A husband who will "murder me when he sees what I spent"; whoever fears one says nothing of plants.
_SCOLDED = guarded(
    r"\b(?:my\s+(?:\w+\s+)?(?:husband|wife|mum|mam|missus|hubby|partner|other\s+half|fella|bloke|boss|dad|nan|daughter|son)|(?:the\s+)?(?:missus|wife|boss|mrs|hubby|other\s+half)|he|she)(?:'s|'ll|\s+is|\s+will)?\s+(?:so\s+)?(?:going\s+to\s+|gonna\s+)?(?:kill|murder|strangle|throttle|divorce|skin)\s+me\s+(?:when|if|once)\s+(?:he|she|they)\s+(?:sees?|hears?|finds?\s+out)\s+(?:what|how\s+(?:much|many)|the)\b[^.!?]{0,40}?\b(?:spent|bought|paid|cost|eat(?:en)?|ate|plant\w*|paint\w*|bill|receipt|mess|size|bargains?|cakes?|shoes)\b[^.!?]*"
)


def expects_a_scolding(reading: Reading) -> bool:
    """Whether the only harm spoken of is what somebody will say at home to what the writer bought."""
    if not _SCOLDED.may_match(reading.bare):
        return False
    left = _SCOLDED.pattern.sub(" ", reading.bare)
    return (
        left != reading.bare
        and not DANGER.search(left)
        and not menaces(read(left, reading.language))
    )


def waiting(
    reading: Reading, context: Context, found: Sequence[Finding]
) -> list[Finding]:
    """What was found, to be read in turn and not at once where the writer is only exasperated."""
    if not any(f.urgent for f in found) or not only_exasperated(reading, context):
        return list(found)
    return [replace(f, urgent=False, subcode="", data={**f.data, "band": "queue"}) for f in found]  # fmt: skip
