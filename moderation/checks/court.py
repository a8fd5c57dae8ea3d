"""Court matters (R15): words that could unmask a victim or a child, or tell a jury what it must not know.

Always for a person, never a ground to hide. Each needs the court and what must not be said of it: a victim, a child
in proceedings or a juror by itself is what residents rightly speak about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from moderation.checks import pattern_finding
from moderation.lexicon import kept_from_jury
from moderation.lexicon.children_taken import names_a_child_taken
from moderation.lexicon.named_victims import names_victim
from moderation.lexicon.unmasked import named_though_kept_back, way_to_a_name
from moderation.patterns.letters import guarded
from moderation.text import names
from moderation.text.given import GIVEN
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

# Names are told by their capitals, or by "called" and "named".
_NO_NAME = (
    r"(?!(?:The|This|That|These|There|It|He|She|They|We|You|Not|No|Just|Only|Still|Now|Very|So|All|British|English|Welsh|Scottish|Irish|"
    r"Polish|Asian|African|Muslim|Christian|Jewish|Catholic|Black|White|European|American|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|Council|Labour|Tory|Conservative|Plaid|Reform)\b)"
)
_NAME = rf"{_NO_NAME}(?:{names.NAME}|[A-Z][a-z][\w'-]*)"
_NOT_SAID = r"(?!(?:in|by|as|a|an|the|on|after|for|at|and|or|it|him|her|them|out|yet|publicly|online|because|when|names?|liars?|up)\b)"
_CALLED = rf"(?i:(?:is|was|'s|are)?\s*(?:called|named|name\s+is|name's)\s+){_NOT_SAID}(?:{_NAME}|[a-z][\w'-]+)"
_IS = rf"(?:(?i:(?:is|was|'s|it'?s|it\s+was)\s+(?:a\s+(?:lad|boy|girl|woman|lass)\s+)?){_NAME}|{_CALLED})"
_FULL = rf"{_NAME}\s+{_NAME}"

_SEXUAL = r"(?i:rape|sex(?:ual)?(?:\s+\w+)?\s+(?:assault|abuse|offence|attack|crime|harassment)|abuse|grooming|trafficking|indecency|upskirting|revenge\s+porn)"
_HARMED = r"(?i:raped|sexually\s+(?:assaulted|abused|attacked)|groomed|molested|groped|trafficked|indecently\s+assaulted|abused)"
_VICTIM = r"(?i:victim|complainant|survivor|accuser)"
_SPOKE_UP = r"(?:accused|reported|is\s+accusing|has\s+accused)\s+\w+(?:\s+\w+){0,2}?\s+(?:of|for)"
_COMPLAINT = r"(?:complaints?|allegations?|claims?|accusations?|charges?)"
_PERSON = r"(?i:girl|woman|lady|lass|boy|man|lad|child|kid|student|pupil|one|person|teen(?:ager)?|lodger|carer|wife)"
# "That girl from the chemist, Chloe": pointed at first, and named behind a comma.
_POINTED = rf"(?i:(?:is|was|'s)\s+(?:that|the|this)\s+(?:\w+\s+){{0,2}}?(?:girl|woman|lady|lass|boy|lad|child|kid|one|student|teen(?:ager)?)\s+(?:from|at|in|off|behind|down|who|on)\s+(?:[\w']+\s+){{0,5}}?[\w']+)\s*[,:–-]\s*(?i:called\s+|named\s+)?{_NAME}"
_HARMED_ONE = (
    r"(?i:(?:school)?girl|woman|lady|lass|boy|child|kid|student|pupil|teen(?:ager)?)"
)
# Told by whose child or sister it is, or by the family's name: "the youngest Placeholder lass".
_KIN = r"(?i:daughter|girl|lass|lad|boy|son|sister|brother|wife|niece|nephew|twins?|kid|youngest|eldest|oldest|step-?daughter|granddaughter)"
_AMONG = (
    r"(?i:(?:youngest|eldest|oldest|middle|younger|older|little|poor|other|own)\s+)"
)
_WHOSE = rf"(?:(?i:(?:the|that|one\s+of\s+the)\s+){_AMONG}?{_NAME}\s+{_KIN}\b|{_NAME}(?:\s+{_NAME})?'s\s+{_AMONG}?{_KIN}\b)"
_THE_HARMED = rf"(?:(?i:the\s+(?:\w+\s+)?){_SEXUAL}\s+{_VICTIM}|(?i:the\s+){_VICTIM}(?i:\s+(?:in|of)\s+(?:\w+\s+){{0,5}}?){_SEXUAL}(?i:\s+(?:case|trial))?|(?i:the\s+){_PERSON}\s+(?i:(?:who\s+(?:was|got)|that\s+(?:was|got)|(?:that\s+|whom?\s+)?(?:he|they|cllr\s+\w+))\s+){_HARMED}|(?i:the\s+(?:one|girl|woman|lass|boy)\s+who\s+{_SPOKE_UP}\s+){_SEXUAL})"
# "The kids in the foster home on Chapel Row are from the abuse case": by where they live.
_LIVES_AT = r"(?i:(?:kids?|children|girls?|boys?|lads?|lass|siblings|twins|sisters|brothers|family|baby|toddler)\s+(?:(?:who|that)\s+)?(?:(?:live|lives|living|placed|staying|moved|now|just|went)\s+)*(?:in|at|into|to|with)\s+(?:the|that|a|number|no\.?)\s+(?:[\w']+\s+){0,6}?)"
_OF_THE_CASE = rf"(?i:(?:is|are|was|were|'re|'s)\s+(?:all\s+|both\s+)?(?:the\s+(?:ones?|kids|children|victims?|girls?|boys?)\s+)?(?:from|in|of|behind)\s+(?:the|that|this)\s+(?:(?!news\b|papers?\b|after\b|since\b|because\b)\w+\s+){{0,2}}?){_SEXUAL}(?i:\s+(?:case|trial|court\s+case|inquiry))"
_VICTIMS = (
    rf"\b{_LIVES_AT}{_OF_THE_CASE}",
    rf"\b{_THE_HARMED}(?i:\s+(?:\w+\s+){{0,4}}?)(?i:(?:is|was|'s|it'?s|it\s+was)\s+){_WHOSE}",
    rf"\b{_WHOSE}\s*(?i:,?\s*(?:is|was|she's|he's|that's|it's)\s+){_THE_HARMED}",
    rf"(?i:\b){_SEXUAL}\s+{_VICTIM}\s*{_POINTED}",
    rf"(?i:\b){_VICTIM}\s+(?i:(?:in|of|from)\s+(?:\w+\s+){{0,5}}?){_SEXUAL}(?i:\s+(?:case|trial)?\s*){_POINTED}",
    rf"(?i:\b){_HARMED_ONE}\s+(?i:(?:in|from|behind|at\s+the\s+(?:centre|heart)\s+of)\s+(?:the|that|this)\s+(?:\w+\s+){{0,3}}?){_SEXUAL}\s+(?i:(?:court\s+)?(?:case|trial|hearing))\s*(?:{_IS}|{_POINTED})",
    rf"(?i:\b){_SEXUAL}\s+{_VICTIM}(?i:'?s?\s+(?:name\s+)?(?:(?:in|from|of)\s+(?:\w+\s+){{1,6}}?)?){_IS}",
    rf"(?i:\b){_VICTIM}\s+(?i:(?:in|of|from)\s+(?:\w+\s+){{0,5}}?){_SEXUAL}(?i:\s+(?:case|trial)?\s*){_IS}",
    rf"(?i:\b){_PERSON}\s+(?i:(?:who\s+(?:was|got|says\s+she\s+was)|(?:that\s+|whom?\s+)?(?:he|they|cllr\s+\w+|the\s+\w+|\w+\s+\w+))\s+){_HARMED}(?i:\s+(?:\w+\s+){{0,5}}?){_IS}",
    rf"\b(?:{_FULL}|{_NAME})\s+(?i:is|was)\s+(?i:the\s+(?:\w+\s+)?){_SEXUAL}\s+{_VICTIM}",
    rf"\b(?:{_FULL}|{_NAME})\s+(?i:is|was)\s+(?i:the\s+){_PERSON}\s+(?i:(?:who\s+(?:was|got)|(?:that\s+|whom?\s+)?(?:he|they))\s+){_HARMED}",
    rf"\b(?:{_FULL}|{_NAME})\s+(?i:is\s+the\s+(?:one|girl|woman|boy|person)\s+who\s+(?:accused|reported)\s+\w+(?:\s+\w+)?\s+(?:of|for)\s+){_SEXUAL}",
    # "The girl who accused him of rape is Emma Placeholder", "it's Emma Placeholder who made the rape complaint".
    rf"(?i:\b){_PERSON}\s+(?i:(?:who|that)\s+{_SPOKE_UP}\s+){_SEXUAL}(?i:\s+(?:charges?\s+|allegations?\s+)?){_IS}",
    rf"(?i:\b){_PERSON}\s+(?i:(?:who|that)\s+made\s+(?:up\s+)?(?:the|that|those|a)\s+){_SEXUAL}(?i:\s+{_COMPLAINT}\s*){_IS}",
    rf"(?i:\bit(?:'s|\s+is|\s+was)\s+){_NAME}\s+(?:{_NAME}\s+)?(?i:(?:who|that)\s+(?:made\s+(?:up\s+)?(?:the|that|those|a)|{_SPOKE_UP})\s+){_SEXUAL}",
)
_WAIVED = guarded(
    r"\b(?:waive[ds]?|waiving|her\s+own\s+story|spoke\s+out|speaking\s+out|bravely|brave|memoir|interview|foundation|inspirational)\b|"
    r"\b(?:i\s+am|i'm|i\s+was|my\s+name)\b",
    re.IGNORECASE,
)

_AGE = r"(?i:(?:(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[\s-]*(?:year[\s-]*olds?|yr[\s-]*olds?|yo)\b|aged\s+1[0-7]\b))"
_CHILD = rf"(?:{_AGE}|(?i:\b(?:boys?|girls?|teen(?:ager)?s?|kids?|child|children|schoolboys?|schoolgirls?|pupils?|minors?|youths?|juvenile)\b))"
_PROCEEDINGS = (
    r"(?i:\b(?:arrested|charged\s+with|in\s+(?:the\s+)?(?:youth\s+|crown\s+|family\s+|magistrates'?\s+)?court|on\s+trial|up\s+in\s+court|on\s+bail|bailed|in\s+custody|"
    r"remanded|convicted|(?:care|family\s+court)\s+proceedings|taken\s+into\s+care|sentenced|youth\s+court|accused\s+of|in\s+the\s+dock|cautioned|tagged\s+for|"
    r"did\s+the\s+(?:stabbing|robbery|arson|assault|attack)|(?:stabbing|rape|murder|assault|arson)\s+(?:case|trial))\b)"
)
_CHILD_NAMED = (
    rf"{_CHILD}[^.!?]{{0,90}}?\b{_CALLED}",
    rf"{_AGE}[^.!?]{{0,70}}?\b(?i:is|was|it's)\s+{_FULL}",
    rf"(?i:\b(?:boy|girl|teen(?:ager)?|youth|schoolboy|schoolgirl)\s+(?:who\s+(?:was|is|got)|in\s+(?:the\s+)?(?:youth\s+)?court|arrested|charged)\b)[^.!?]{{0,50}}?\b(?i:is|was)\s+{_FULL}",
    rf"\b{_FULL},?\s+(?i:(?:aged\s+)?1[0-7]\b)",
    rf"\b{_FULL}\s+(?i:is|was)\s+(?i:(?:the|that|a)\s+(?:\w+\s+)?){_CHILD}",
)
# "15-year-old Tom Smith was arrested for it", and "the lad arrested for it is 15-year-old Tom Smith". What was done to a
# child is no such matter: the child itself was arrested, charged or tried.
_TAKEN_UP = (
    r"(?i:(?:arrested|charged\s+(?:with|over)|(?:re)?bailed|remanded|cautioned|convicted|sentenced|tried\s+for|questioned\s+(?:by\s+(?:the\s+)?police|over|about)|accused\s+of|"
    r"on\s+(?:trial|bail)|in\s+(?:custody|the\s+dock)|up\s+in\s+court|up\s+before\s+the\s+\w+|(?:due\s+)?in\s+(?:the\s+)?(?:youth|crown|magistrates'?)\s+court)\b)"
)
_CHILD_TAKEN_UP = guarded(
    rf"{_AGE}(?i:,?\s+(?:(?:boy|girl|lad|lass|schoolboy|schoolgirl|pupil|called|named)\s+)?)\b{_FULL}(?:,[^.!?,]{{1,40}},)?\s+(?i:(?:(?:is|was|has|had|got|gets|been|being|now|just|also|first|later|since)\s+){{1,3}}){_TAKEN_UP}"
    rf"|\b{_TAKEN_UP}[^.!?]{{0,70}}?\b(?i:is|was|were)\s+(?i:(?:our|the|a|that|local)\s+)?{_AGE},?\s+{_FULL}"
)
# "The 15 year old who did it is Kyle P": no court is named, but a deed and a child.
_CHILD_DID_IT = guarded(
    rf"{_AGE}(?i:\s+(?:\w+\s+)?(?:who|that)\s+(?:did\s+(?:it|this|that|the\s+\w+)|done\s+(?:it|this|that)|stabbed|killed|attacked|robbed|burn[et]d?|set\s+fire|raped|beat|mugged)\b[^.!?]{{0,50}}?\b(?:is|was|'s)\s+(?:called\s+|named\s+)?){_NAME}\s+(?:{_NO_NAME}[A-Z][a-z][\w'-]*|[A-Z]\b)"
)
_PRAISED = guarded(
    r"\b(?:talent\w*|proud|well\s+done|amazing|brilliant|fantastic|congrat\w*|winn\w+|won|rais(?:ed|ing)|murals?|posters?|drawings?|paint\w*|designs?|art|charity|fund\s?rais\w*|saved|rescued|hero\w*|medal|award|thank\w*|star)\b",
    re.IGNORECASE,
)
_OLD_NEWS = guarded(
    r"\b(?:1[0-9]\d\d|judge\s+lifted|order\s+was\s+lifted|named\s+in\s+court\s+after|history)\b"
)

_COURT = guarded(
    r"\b(?:defendants?|on\s+trial|(?:his|her|court|murder|rape|fraud|assault)\s+trial|the\s+trial\s+(?:starts|begins|is\s+(?:on|next|in)|at\s+\w+)|crown\s+court|magistrates|charged\s+with|in\s+the\s+dock|"
    r"up\s+in\s+court|(?:is|'s|are|back|be|appear\w*)\s+in\s+court|jury|jurors?|(?:murder|rape|assault|fraud|stabbing|arson|drugs|manslaughter)\s+case|awaiting\s+trial|remanded|the\s+accused(?!\s+of))\b"
)
_DOER = r"(?:he|she|they|him|her|the\s+(?:defendant|accused|lad|man|woman|bloke|driver|landlord|teacher)|defendant|accused|(?:mr|mrs|ms|mx|miss|dr|cllr|councillor)\s+[\w'-]+|(?:that|this)\s+(?!council|government|party|administration|lot|company|town)\w+)"
_RECORD = guarded(
    rf"\b{_DOER}\b[^.!?]{{0,60}}?\b(?:(?:has|have|had|got|'s\s+got|with)\s+(?:\w+\s+){{0,2}}?(?:previous(?!\s+(?:experience|job|post|role|meeting|owner|address))|form(?=\s+for\b|\W*(?:$|[,.;!?]))|priors?|a\s+(?:criminal\s+|long\s+)?record)|(?:previous|earlier|prior|spent|past)\s+convictions?|"
    r"(?:has|have|had|got|'s|'ve)\s+(?:\w+\s+){0,2}?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|other|a\s+(?:list|string|load)\s+of|loads\s+of|a)\s+(?:(?:criminal|driving|drugs?|theft|fraud|assault|rape|violence|knife|sex|similar|previous|earlier|other)\s+)?convictions?(?=\s+(?:for|already|before|behind|to|against|from)\b|\W*(?:$|[,.;!?]))|"
    r"(?:already\s+)?(?:served|done|did)\s+(?:\w+\s+){0,2}?(?:time|years?|months?|stretch)\s+(?:inside|for|in\s+prison)|been\s+(?:inside|in\s+prison|convicted)\s+(?:before|twice|for)|"
    r"convicted\s+(?:\w+\s+){0,3}?before|(?:got\s+away\s+with|did)\s+it\s+before|(?:did|done)\s+(?:exactly\s+)?the\s+(?:very\s+)?same(?:\s+thing)?\s+(?:(?:over|back|up|down|out)\s+)?(?:in|at|before|last|years\s+ago|two|three)\b|(?:raped|attacked|stabbed|assaulted|beat)\s+(?:\w+\s+){0,3}?(?:before|years\s+ago|last\s+time)|(?:did|done|tried|try)\s+(?:exactly\s+)?(?:the\s+(?:very\s+)?same(?:\s+thing)?|this|it)\s+(?:to|on|with)\s+(?:an?|another|his|her|two|three|my|some|the|other)\s+(?:[\w']+\s+){0,2}?(?:wom[ae]n|girls?|lass|lad|lads|m[ae]n|boys?|kids?|child|ex|wife|partner|neighbour|pensioner|student|sister|mum|lady|bloke|girlfriend)|got\s+(?:\w+\s+){1,2}?(?:years?|months?)\s+for\s+(?:it|the\s+same|that|doing|beating|raping|stabbing|hitting))\b"
)
_GUILT = guarded(
    rf"(?<!\bif )(?<!\bwhether )\b{_DOER}(?:'s|'re|\s+(?:is|was|are))?\s+(?:(?!if\b|whether\b|not\b|could\b|may\b|might\b)\w+\s+){{0,2}}?(?:guilty(?!\s+(?:of\s+(?:wasting|ignoring|nothing)|until))|did\s+it|done\s+it)\b|\b(?:jury|jurors?)\s+(?:must|should|had\s+better|better|needs?\s+to|has\s+to)\s+(?:\w+\s+)?(?:convict|find|send|say\s+guilty|(?:bang|lock|put|throw)\s+(?:him|her|them|this\s+\w+|that\s+\w+)\s+(?:up|away|down)|throw\s+(?:the\s+book|away\s+the\s+key))|"
    r"\b(?:find|send)\s+(?:him|her|them)\s+(?:guilty|down)\b"
)
# "Tom is guilty as sin, trial starts Monday": a trial that nobody says is one of bins or bus lanes.
_TRIAL_SOON = guarded(
    r"(?:^|[,.;:!?\n–-]\s*|\b(?:and|but|as|when|before)\s+(?:the\s+|his\s+|her\s+|their\s+)?)trial\s+(?:starts|begins|opens|is|date\s+is)\s+(?:set\s+for\s+)?(?:on\s+|in\s+|this\s+|next\s+)?(?:mon|tues|wednes|thurs|fri)?(?:day|week|month|tomorrow|soon|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)\b"
)
_GUILTY = r"(?i:(?:(?:so|obviously|clearly|definitely|def|totally|bloody|surely|certainly|plainly|as)\s+){0,2}(?:guilty(?!\s+(?:as\s+\w+\s+)?(?:of\s+(?:wasting|ignoring|nothing)|until)|\s+pleasure)\b))"
_NAMED_GUILTY = guarded(
    rf"(?<!\bif )(?<!\bwhether )(?<!\bIf )(?<!\bWhether )\b(?P<who>{names.NAME})(?:\s+{names.NAME})?(?:['’]s|\s+(?i:is|was))\s+{_GUILTY}"
)
# Whoever stands before a court is named by that alone; what is said of the deed follows.
_ON_TRIAL = (
    r"\b(?:(?:the|that|this)\s+)?(?:one|ones|lads?|m[ae]n|wom[ae]n|blokes?|fellas?|fellers?|guys?|girls?|boys?|drivers?|person|people|teenagers?|youths?|kid|kids|couple|teacher|landlord|doctor|brothers?|pair|suspects?|driver)\s+(?:(?:who|that)(?:'s|'re|\s+(?:is|are|was|were|got|has\s+been|have\s+been))?\s+|they(?:'ve|\s+have)\s+)?(?:been\s+|being\s+)?"
    r"(?:charged\s+with(?!\s+(?:keep|runn|mak|fix|look|lead|deliver|clean|improv|organis|sort|sav|protect|bring|find|tak)\w*ing\b)|charged(?=\s*[,;]|\s+(?:now|yesterday|last\s+\w+|and\s+bailed)\b)|charged\s+over|arrested\s+(?:for|over)|on\s+trial|up\s+in\s+court|(?:up\s+)?in\s+(?:the\s+)?(?:crown\s+|magistrates'?\s+)?court|in\s+the\s+dock|up\s+before\s+the\s+magistrates|remanded|awaiting\s+trial|(?:being\s+)?tried)\b"
)
_DID_IT = (
    r"(?:did\s+it|done\s+it|(?:is|are|was|were|'s|'re)\s+(?:(?:so|obviously|clearly|definitely|def|100%|totally|as|both|all|bloody|well|surely|certainly|plainly)\s+)*guilty|guilty\s+as\s+(?:sin|hell|charged)|(?:was|were)\s+(?:\w+\s+)?(?:drunk|pissed|hammered|wasted|stoned|high|coked\s+up|off\s+(?:his|her|their)\s+(?:heads?|faces?)|over\s+the\s+limit|on\s+(?:drugs|coke|his\s+phone|her\s+phone)|speeding|racing)|"
    r"(?:'s|has|have|had|got|'s\s+got)\s+(?:got\s+)?(?:form|previous)|(?:has|have|'s)\s+done\s+(?:it|this|that|time)\s+before|did\s+(?:this|that|the\s+same)\s+before)\b"
)
_SAID_OF_IT = guarded(
    rf"{_ON_TRIAL}(?:(?!\b(?:if|whether|who\s+knows|says?|said|claims?|denies|denied|heard|told|reckons?|thinks?)\b)[^.!?]){{0,70}}?\b{_DID_IT}"
)
# What was said in court may be told; a show has a jury, and a club a lad on trial, too.
_TOLD_OR_PLAY = guarded(
    r"\b(?:(?:court|magistrates|judge|trial)\s+hears|(?:court|jury|jurors|magistrates|judge|trial)\s+(?:has\s+)?(?:heard|was\s+told|were\s+told|is\s+told|saw)|told\s+the\s+(?:court|jury)|prosecut\w+|barrister|defence\s+(?:said|says)|according\s+to|police\s+(?:said|say)|admitted|admits|"
    r"goals?|match|squad|pitch|striker|keeper|season|competition|contest|eurovision|scarecrow|bake|baking|novel|film|drama|episode|series|play|podcast)\b"
)
_DECIDED = guarded(
    r"\b(?:(?:was|were|been|are|is)\s+found\s+(?:not\s+)?guilty|found\s+(?:him|her|them)\s+(?:not\s+)?guilty|found\s+(?:not\s+)?guilty\s+(?:of|by|last|on|yesterday|today|this)|plead(?:ed)?\s+(?:not\s+)?guilty|pled|verdict\s+(?:was|is\s+in)|sentenced|"
    r"was\s+(?:jailed|convicted|cleared|acquitted)|jailed\s+for|innocent\s+until|not\s+guilty|alleged\w*|guilty\s+or\s+not|if\s+(?:he|she|they)(?:'s|'re|\s+is|\s+are)?\s+(?:found\s+)?guilty)\b"
)
_ABOUT_A_CASE = guarded(
    r"\b(?:trial|case|court|guilty|verdict|defendant|judge|evidence|deliberat\w+|convict\w*|not\s+(?:allowed|supposed)\s+to|barrister|witness\w*|he\s+did\s+it|down|(?:murder|rape|stabbing|manslaughter|arson|fraud|robbery|assault|attack)(?!\s+myster)|made\s+(?:up\s+)?(?:my|our|their|his|her)\s+minds?)\b"
)
_WORDS = """
    victim victims victim's complainant survivor accuser girl woman lady lass boy man lad child kid teenager teen youth student
    pupil minor schoolboy schoolgirl raped groomed molested groped assaulted abused trafficked arrested charged court trial jury
    juror jurors defendant defendants defendant's accused magistrates dock custody convicted bail bailed remanded cautioned case
    proceedings care sentenced inquiry old olds
"""
_GATE = frozenset(_WORDS.split())

_VICTIM_SHAPES = tuple(guarded(shape) for shape in _VICTIMS)
_CHILD_SHAPES = tuple(guarded(shape) for shape in _CHILD_NAMED)
_PROCEED = guarded(_PROCEEDINGS)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding, for the gravest of what was seen. Takes no options."""
    if told := _named_under(reading, context):
        return told
    if reading.vocabulary.isdisjoint(_GATE):
        return _kept_back(reading)
    return _named(reading) or _kept_back(reading) or _of_a_trial(reading)


def _named(reading: Reading) -> list[Finding]:
    """A victim or a child who is named in one sentence with what makes it a court's matter."""
    for start, end in reading.clauses:
        first, last = reading.original_span(start, end)
        written = reading.original[first:last].replace("’", "'")
        if not _WAIVED.search(written) and any(
            s.search(written) for s in _VICTIM_SHAPES
        ):
            detail = "Could tell who the victim of a sexual offence is"
            return [_finding(reading, "victim", detail, start, end)]
        if not _OLD_NEWS.search(written) and _names_a_child(written):
            detail = "Names a child in a police or court matter"
            return [_finding(reading, "child", detail, start, end)]
    return []


def _named_under(reading: Reading, context: Context) -> list[Finding]:
    """The victim named in a sentence that says little, under a post or a comment which tells of the case."""
    above = f"{context.post_text}\n{context.parent_text}"
    for start, end in reading.clauses:
        first, last = reading.original_span(start, end)
        written = reading.original[first:last].replace("’", "'")
        if not _WAIVED.search(written) and names_victim(
            written, above, context.post_text
        ):
            detail = "Could tell who the victim of a sexual offence is"
            return [_finding(reading, "victim", detail, start, end)]
    return []


def _kept_back(reading: Reading) -> list[Finding]:
    """What the law keeps back, told over several sentences: an accuser's name, the way to a banned one, a child in care."""
    written, bare = reading.original.replace("’", "'"), reading.bare
    named = not _WAIVED.search(written) and named_though_kept_back(written, bare)
    if named:
        return [
            _of_whole(reading, "victim", "Names somebody who is meant to stay unnamed")
        ]
    if way_to_a_name(bare):
        return [
            _of_whole(
                reading, "child", "Tells how to find a name that a court keeps back"
            )
        ]
    if names_a_child_taken(written, bare):
        return [_of_whole(reading, "child", "Names a child whom a family court took")]
    return []


def _names_a_child(written: str) -> bool:
    """Whether a sentence names a child beside a court, the police or a deed."""
    if _CHILD_DID_IT.search(written) and not _PRAISED.search(written):
        return True
    if _CHILD_TAKEN_UP.search(written):
        return True
    return _PROCEED.search(written) is not None and any(
        shape.search(written) for shape in _CHILD_SHAPES
    )


def _of_a_trial(reading: Reading) -> list[Finding]:
    """What is said of a case that is not decided yet; the court may be named in another sentence."""
    no_case_now = kept_from_jury.is_no_case_now(reading.bare)
    undecided = not no_case_now and _DECIDED.search(reading.bare) is None
    if undecided and kept_from_jury.told_though_kept(reading.bare):
        return [
            _of_whole(reading, "record", "Tells the past of somebody who is on trial")
        ]
    may_be = _RECORD.may_match(reading.bare) or _GUILT.may_match(reading.bare)
    about_court = undecided and may_be and _COURT.search(reading.bare) is not None
    for start, end in reading.clauses:
        said = reading.bare[start:end]
        if said.rstrip().endswith("?"):
            continue
        if (
            kept_from_jury.OF_A_JURY.search(said)
            and _ABOUT_A_CASE.search(reading.bare)
            and not no_case_now
        ) or (kept_from_jury.WAS_JUROR.search(said) and _tells_of_the_room(reading)):
            detail = "Talks about, or to, the jury in a case"
            return [_finding(reading, "jury", detail, start, end)]
        if _speaks_to_jury(reading, said):
            detail = "Talks about, or to, the jury in a case"
            return [_finding(reading, "jury", detail, start, end)]
        if about_court and _RECORD.search(said):
            detail = "Tells the past of somebody who is on trial"
            return [_finding(reading, "record", detail, start, end)]
        guilty = about_court and _GUILT.search(said)
        named = undecided and _calls_guilty(reading, start, end)
        if guilty or named or (undecided and _says_it_was_done(reading, said)):
            return [
                _finding(
                    reading,
                    "guilt",
                    "Says that somebody is guilty before the court has",
                    start,
                    end,
                )
            ]
    return []


def _tells_of_the_room(reading: Reading) -> bool:
    """Whether it tells what a jury said, thought or voted among itself."""
    told = kept_from_jury.tells_of_the_room(reading.bare)
    return told and not _TOLD_OR_PLAY.search(reading.bare)


def _speaks_to_jury(reading: Reading, said: str) -> bool:
    """Whether it hopes that the jury will hear what it must not."""
    return bool(
        kept_from_jury.HOPES_IT_HEARS.search(said)
    ) and not _TOLD_OR_PLAY.search(reading.bare)


def _says_it_was_done(reading: Reading, said: str) -> bool:
    """Whether it says of "the lad charged with the stabbing" that he did it, was drunk, or has done so before."""
    return bool(_SAID_OF_IT.search(said)) and not _TOLD_OR_PLAY.search(reading.bare)


def _calls_guilty(reading: Reading, start: int, end: int) -> bool:
    """Whether it calls somebody guilty whom it names, or whose trial it says is near."""
    said = _GUILT.search(reading.bare[start:end], reading.bare)
    called = said is not None and "guilty" in said.group()
    first, last = reading.original_span(start, end)
    found = _NAMED_GUILTY.search(reading.original[first:last], reading.original)
    named = found is not None and found["who"].lower() in GIVEN
    if not (called or named) or _TOLD_OR_PLAY.search(reading.bare):
        return False
    if _TRIAL_SOON.search(reading.bare):
        return True
    return named and _COURT.search(reading.bare) is not None


def _finding(reading: Reading, kind: str, detail: str, start: int, end: int) -> Finding:
    return pattern_finding(reading, "court", f"court.{kind}", detail, start, end)


def _of_whole(reading: Reading, kind: str, detail: str) -> Finding:
    return _finding(reading, kind, detail, 0, len(reading.plain))
