"""Who names somebody whose name is kept back, or tells how to find it: an accuser, "Complainant B", a name that a judge banned.

Names are told by their capitals; one name alone counts where it is a common given name or the text says which one it is.
That somebody is anonymous, and whether it is right, is fair talk: only the name, or the way to it, is not.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded
from moderation.text import names
from moderation.text.given import GIVEN

_NO_NAME = (
    r"(?!(?:The|This|That|It|He|She|They|We|You|Not|No|Just|Only|Still|Now|Very|So|All|British|English|Welsh|Scottish|Irish|Polish|Asian|African|Muslim|"
    r"Christian|Jewish|Catholic|Black|White|European|American|Police|Council|Court|Justice|Labour|Tory|Conservative|Plaid|Reform|Green|Cllr|Councillor|"
    r"Mayor|Judge|Mr|Mrs|Ms|Mx|Miss|Dr|Officer|Inspector|PC|\w+day)\b)"
)
_NO_PLACE = r"(?!\s+(?:Street|Road|Lane|Avenue|Park|Council|Court|School|Hospital|Police|University|College|Homes|Ltd)\b)"
_WHICH = r"(?P<which>\s*,?\s+(?i:from|who|off|at|that|the|his|her|our|works|lives)\b)"
_WHOM = rf"(?P<who>{_NO_NAME}{names.NAME}(?:\s+{names.NAME})?\b){_NO_PLACE}"
_NAMED = rf"{_WHOM}{_WHICH}?"
_KIN = r"(?i:(?:only|just|actually|really|none\s+other\s+than|called|named|his|her|their|my|our|the|that|old|ex|poor|little|wife|missus|girlfriend|partner|sister|daughter|stepdaughter|niece|cousin|secretary|cleaner|neighbour|lass|girl|woman|lad|boy)[\s-]+){0,5}"
_IS = r"(?i:\b(?:is|was)|['’]s)\s+"
_ONE = r"(?i:woman|lady|lass|lassie|girl|man|lad|boy|bloke|kid|child|teen(?:ager)?|student|pupil|one|person|employee|worker|officer|clerk)"
_CHARGES = r"(?:\w+\s+){0,2}?(?:complaints?|allegations?|claims?|accusations?|case)"
_SPOKE = rf"(?i:(?:who(?:['’]?s|\s+is|\s+has)?|that(?:['’]s|\s+has|\s+is)?|she\s+is|whos)\s+(?:been\s+)?(?:accus(?:ed|es|ing)|report(?:ed|ing)|complain(?:ed|ing)|crying\s+rape|made\s+(?:up\s+)?(?:the|that|those|an?|all)\s+{_CHARGES})|accusing|behind\s+(?:the|these|those|all)\s+{_CHARGES})\b"
_SEXUAL = r"(?i:rape|sex(?:ual)?\s+(?:assault|abuse|offence|attack)|abuse|grooming)"
_NO_SERVICE = r"(?!['’]s\s+(?!name)|\s+(?:support|charity|commissioner|liaison|advocate|fund|centre|group|services?)\b)"
_CANNOT = r"(?i:(?:can['’]?t|cannot|won['’]?t|will\s+not|(?:not|aren['’]?t|isn['’]?t)\s+(?:meant\s+to|allowed\s+to|supposed\s+to)|refuse\s+to|mustn['’]?t)\s+(?:be\s+)?(?:named?|identif(?:y|ied)|say\s+who)\b)"
_NOT_TOLD = r"(?:(?!\b(?:said|says|told|claims?|claimed|alleges?|alleged)\b)[^.!?])"
_SHAPES = tuple(
    guarded(shape)
    for shape in (
        rf"\b(?:{_ONE}\s+{_SPOKE}|(?i:who\s+(?:made|reported|accused)\b))[^.!?]{{0,60}}?(?:{_IS}|[.?:,]\s*(?i:(?:it|she|he|that)(?:['’]?s|\s+is|\s+was)\s+)){_KIN}{_NAMED}",
        rf"\b(?:(?i:complainant|accuser)|{_SEXUAL}\s+(?i:victim|survivor))\b{_NO_SERVICE}{_NOT_TOLD}{{0,70}}?{_IS}{_KIN}{_NAMED}",
        rf"{_CANNOT}(?:[^.!?]{{0,60}}?(?i:\bit['’]?s|\bshe['’]?s|\bhe['’]?s|\bit\s+is)\s+|(?:\s+\w+){{0,4}}?\s+(?:is|was)\s+){_KIN}{_NAMED}",
        rf"{_CANNOT}[^.!?]{{0,60}}?[?:]\s*{_KIN}{_WHOM}{_WHICH}",
    )
)
# "Complainant B": a letter stands for a name that is kept back, and says so by itself. Of others a court or an inquiry must be spoken of.
# Whoever speaks as "Witness B: Because ..." in a joke has none, so behind a colon it must be a name that is known for one.
_LETTER = r"\s+[A-HJ-Z]\b[\"'”’]?\s*"
_IS_NAMED = rf"{_LETTER}(?:(?i:is|was|['’]s)\s+|=\s*|(?P<colon>:)\s*){_KIN}{_NAMED}"
_LETTERED = guarded(rf"\b(?i:complainant|victim){_IS_NAMED}")
_LETTERED_THERE = guarded(
    rf"\b(?i:witness|child|girl|woman|employee|officer|person){_IS_NAMED}"
)
_INQUIRED = late(
    r"\b(?:inquiry|enquiry|tribunal|hearing|redact\w*|anonym\w+|investigat\w+|whistle\w*|standards|grievance|(?:the|that|this|her|his)\s+(?:report|complaint|case|allegations?))\b"
)
_STORY = late(
    r"\b(?:dramas?|film|novel|series|episodes?|(?:school\s+)?play|role[\s-]?play|panto\w*|musical|training|corrie|eastenders|emmerdale|netflix)\b"
)
_KEPT_BACK = guarded(
    r"\b(?:anonym\w+|unnamed|(?:not|never|can'?t|cannot|won'?t|n't)\s+(?:(?:be|to|allowed|meant|supposed)\s+){0,3}(?:named?|identif\w+)|hid(?:e|ing)\s+(?:her|his|their)\s+(?:name|identity)|(?:won'?t|can'?t)\s+(?:print|say|publish|give|tell\s+\w+)\s+(?:her|his|their)\s+name|(?:names?|identity)\s+(?:(?:is|was|being|been|has|should|be)\s+){0,3}(?:kept|protected|secret|hidden|banned))\b"
)
_IN_COURT = guarded(
    r"\b(?:rap(?:e[ds]?|ist)|sex(?:ual|ually)?\s+(?:assault\w*|abus\w+|offen[cs]e\w*|attack\w*)|indecent\w*|grooming|groped|molest\w+|trial|court|jury|judge|liar|lying|lies|making\s+it\s+(?:all\s+)?up|made\s+it\s+(?:all\s+)?up)\b"
)
_OF_A_COURT = guarded(
    r"\b(?:court|judges?|trial|victim|complainant|witness|accuser|police|legal|law|injunction|rap(?:e|ist)|attack|assault|murder\w*|kill\w+|stabb\w+|under\s+18|teen\w*|1[0-7][\s-]*(?:yr|year)s?[\s-]*old)\b"
)

_CANT = r"(?:can'?t|cannot|won'?t|(?:not|aren'?t|isn'?t)\s+allowed\s+to|mustn'?t)"
_BANNED = guarded(
    r"\b(?:name|names|name's|identity|naming)\b[^.!?]{0,25}?\b(?:banned|protected|secret|withheld|suppressed|kept\s+(?:quiet|back|out))\b"
    r"|\bbann?(?:ed|s|ing)?\s+(?:\w+\s+){0,2}?(?:naming|(?:his|her|their|the)\s+names?|(?:papers|press|media)\s+from)\b"
    rf"|\b{_CANT}\s+(?:be\s+)?(?:named?\b|identif\w+|(?:say|tell|know|post|print|give|publish)\b[^.!?]{{0,25}}?\b(?:names?|who)\b)"
    r"|\breporting\s+restrictions?\b|\b(?:order|injunction|judge)\b[^.!?]{0,30}?\b(?:no\s+names?|gets?\s+it\s+pulled|takes?\s+it\s+down|(?:stop|prevent)\w*\s+(?:\w+\s+)?naming|gagg?(?:ed|s|ing))\b"
)
_SEEK = r"\b(?:search(?:ing)?|googl(?:e|ing)|look(?:ing)?\s+(?:up|at|for|on)|put\s+[^.!?]{1,40}?\s+into\s+google|typ(?:e|ing)\s+in|go\s+on|put\s+in)\b"
_YOU = r"\b(?:(?:you|u|ya|anyone|everyone)(?:'?ll)?\b(?:\s+\w+){0,2}?\s+(?:see|find|know|get|have|work\s+out)|(?:and|to)\s+(?:see|find\s+out|work\s+out))\b"
_WHO = r"\b(?:who|which|names?|killers?|murderers?|rapists?|attackers?)\b"
_FOUND = (
    guarded(rf"{_SEEK}[^!?]{{1,90}}?{_YOU}[^.!?]{{0,25}}?{_WHO}"),
    guarded(rf"\bfind\b[^.!?]{{0,40}}?{_WHO}[^.!?]{{0,15}}?\bby\s+{_SEEK}"),
    guarded(rf"{_SEEK}[^!?]{{1,60}}?\b(?:it'?s\s+(?:the\s+)?(?:first|top)\s+(?:result|hit)|for\s+the\s+(?:boy|girl|lad|kid|teen\w*|one)\s+who)\b"),
    guarded(rf"\b(?:easy\s+to\s+find|(?:all\s+over|out\s+there\s+on)\s+(?:tik\s?tok|facebook|fb|twitter|snapchat|insta\w*|reddit|the\s+internet))\b[^.!?]{{0,25}}?{_SEEK}"),
)  # fmt: skip
_YOUNG_CULPRIT = guarded(
    r"\b(?:1[0-7][\s-]*(?:yr|year)s?[\s-]*old|teen\w*|schoolboy|schoolgirl)\s+(?:\w+\s+)?(?:killers?|murderers?|rapists?|attackers?)\b"
)
_DO_NOT = late(
    r"\b(?:don'?t|do\s+not|never|stop|nobody\s+should|please\s+no)\s+(?:\w+\s+){0,2}?(?:search|googl|look|go\s+looking|shar|post|nam|guess|speculat)"
)
# Old registers are searched for ancestors, and the police ask for help with a face.
_LONG_AGO = late(
    r"\b(?:census|archives?|1[5-8]\d\d|19[0-6]\d|centur(?:y|ies)|ancest\w+|histor\w+|crimestoppers|police\s+appeal)\b"
)


def named_though_kept_back(written: str, bare: str) -> bool:
    """Whether a text, with its capitals, names who accuses somebody and is meant to stay unnamed. `bare`: the text without capitals."""
    if _lettered(_LETTERED, written):
        return True
    inquired = _OF_A_COURT.search(bare) or _INQUIRED.search(bare)
    if inquired and not _STORY.search(bare) and _lettered(_LETTERED_THERE, written):
        return True
    kept = _KEPT_BACK.search(bare) is not None
    around = (
        kept,
        kept or _IN_COURT.search(bare) is not None,
        (in_law := _OF_A_COURT.search(bare) is not None),
        in_law,
    )
    for shape, counts in zip(_SHAPES, around, strict=True):
        for found in shape.finditer(written) if counts else ():
            if _is_somebody(found["who"], found["which"]):
                return True
    return False


def way_to_a_name(bare: str) -> bool:
    """Whether a text, without capitals, tells how to find a name that a court keeps back."""
    if _DO_NOT.search(bare) or _LONG_AGO.search(bare):
        return False
    kept = _BANNED.search(bare) and _OF_A_COURT.search(bare)
    return any(shape.search(bare) for shape in _FOUND) and bool(
        kept or _YOUNG_CULPRIT.search(bare)
    )


def _lettered(shape: Guarded, written: str) -> bool:
    """Whether a name is put to a letter; behind a colon only one that is known for a name."""
    return any(
        not found["colon"] or _is_somebody(found["who"], None)
        for found in shape.finditer(written)
    )


def _is_somebody(who: str, which: str | None) -> bool:
    if who.endswith("'s") or names.NO_NAME.search(who):
        return False
    return len(who.split()) > 1 or bool(which) or who.lower() in GIVEN
