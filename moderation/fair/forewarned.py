"""Harm that is foretold and that nobody would do: a step, a long wait, a road that nobody mends, a defeat at the polls.

"Mind the step, you will break your leg" has every word of a threat. What tells it from one is that the harm has another cause
than a hand, and that nothing else in the text is turned on anybody. A person still reads it; nobody is woken.
"""

from __future__ import annotations

from moderation.aimed.menace import DANGER, menaces
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading, read

_WILL = r"(?:'ll|ll|\s+will|\s+could|\s+can|\s+might|\s+may|'re\s+going\s+to|\s+are\s+going\s+to|\s+gonna)"
_ANYONE = r"(?:(?:some|any)(?:one|body)(?!\s+(?:from|on|in)\s+(?:the|your)\s+council)|people|residents|pensioners|pedestrians|cyclists|(?:a|an|another|some|one\s+of\s+(?:our|the|us)|our|more)\s*(?:(?:poor|little|old|young|elderly)\s+)?(?:kids?|child|children|person|people|pensioners?|resident|mother|mum|cyclist|pedestrian|pupil|driver|lives)?)"
_DONE = r"(?:(?:is|are|gets?|has\s+been|have\s+been|ends?\s+up)\s+(?:\w+\s+)?(?:killed|hurt|injured|maimed|knocked\s+(?:down|over)|run\s+over|hit|crushed)|dies?|drowns?)"
_FAULT = r"(?:it(?:'s|'ll|\s+will|\s+is)?|that(?:'s|\s+will|'ll)?|this\s+will|you(?:'ll|\s+will|'re|\s+are)?)\s+(?:all\s+|only\s+)?(?:be\s+)?(?:(?:on\s+)?your\s+(?:own\s+)?(?:fault|doing|responsibility|conscience|heads?|hands|watch)|(?:the\s+ones?\s+)?to\s+blame|responsible|down\s+to\s+you|on\s+you(?:r\s+\w+)?)"
_BLAMED = rf"\b(?:when|if|once|the\s+(?:day|moment|next\s+time))\s+(?:that\s+)?{_ANYONE}\s+(?:\w+\s+)?{_DONE}\b[^.!?]{{0,60}}?\b{_FAULT}\b|\b{_FAULT}\s+(?:when|if|once)\s+{_ANYONE}\s+(?:\w+\s+)?{_DONE}\b"
_ON_HANDS = r"\byou(?:'ll|\s+will|\s+could|'re\s+going\s+to|\s+are\s+going\s+to)?\s+(?:all\s+|soon\s+)?have\s+(?:(?:a|an|more|another|somebody's|someone's|people's|children's|our|the)\s+)*(?:deaths?|blood|lives|child's\s+(?:death|life|blood)|dead\s+(?:child|body|pensioner|cyclist|person))\s+on\s+your\s+(?:hands?|conscience|heads?|consciences)"
_SERVICE = r"(?:ambulances?|paramedics?|doctors?|gps?|dentists?|nurses?|beds?|a\s?&\s?e|casualty|hospital|nhs|bus(?:es)?|trains?|taxis?|appointments?|operations?|repl(?:y|ies)|answers?|repairs?|heating|crossing|lights\s+to\s+change|queues?|phone|waiting\s+list|trolley|corridor)"
_WAITED = rf"\b(?:you|u|we|people|everyone|pensioners|patients){_WILL}\s+(?:\w+\s+)?(?:die|be\s+dead|freeze(?:\s+to\s+death)?|starve|drown)\s+(?:(?:of\s+\w+\s+)?(?:just\s+)?waiting|before|in|on|queu\w+|trying|long\s+before)\s+(?:[\w']+\s+){{0,6}}?{_SERVICE}\b(?:\s+(?:here|there|these\s+days|round\s+here|in\s+this\s+\w+))?"
_PLACE = r"(?:steps?|stairs|stairway|staircase|kerbs?|pavements?|paths?|slabs?|paving|pot\s?holes?|holes?|ramps?|slopes?|hill|ice|floor|carpets?|mats?|wires?|cables?|ropes?|planks?|boards?|bollards?|gates?|stiles?|bridge|slide|swings?|rails?|railings?|roots?|cobbles|tiles|ditch|ledge|doorway|mud|leaves)"
_BROKEN = r"(?:(?:break|twist|crack|sprain|snap|smash|hurt|do|bang|bash)(?:s|ing)?\s+(?:in\s+)?(?:your|ur|their|his|her|a|an)\s+(?:\w+\s+)?(?:legs?|necks?|ankles?|hips?|backs?|wrists?|arms?|heads?|skulls?|knees?|toes?|selves|self)|(?:kill|hurt|injure)\s+(?:yourself|yourselves|themselves))"
_HURT = rf"(?:{_BROKEN}|(?:go|end\s+up|come\s+a\s+cropper|fall|trip|slip)(?:\s+[\w']+){{0,4}}?)"
_MIND = rf"\b(?:mind|watch|beware(?:\s+of)?|careful\s+(?:on|of|with|going\s+\w+)|look\s+out\s+for|avoid)\s+(?:out\s+for\s+)?(?:the|that|those|these|this)\s+(?:[\w-]+\s+){{0,2}}?{_PLACE}\b(?![^.!?,;]*\b(?:your|his|her)\s+(?:\w+\s+)?(?:house|home|door|gate|garden|car|street|flat|way)\b)[^.!?]{{0,40}}?[,;.!:–-]+\s*(?:or\s+|otherwise\s+)?(?:you|u|someone|somebody|people|one\s+of\s+us){_WILL}\s+{_HURT}(?=\W|$)"
_ON_A_PLACE = rf"\b(?:you|u|someone|somebody|people)(?:'ll|\s+will|'re\s+going\s+to|\s+gonna)\s+{_BROKEN}\s+(?:on|over|down|in|off|going\s+\w+|coming\s+\w+)\s+(?:the|that|those|these|this|one\s+of\s+(?:the|those))\s+(?:[\w-]+\s+){{0,2}}?{_PLACE}\b"
# What is cut or left undone, and whom that will cost something. Of a decision, a vote or a flat the same may be meant otherwise.
_CUT = r"(?:(?:cutting|scrapping|axing|removing|closing|losing|reducing|slashing|(?:switching|turning)\s+off|taking\s+away|getting\s+rid\s+of|(?:not|never)\s+(?:gritting|fixing|mending|repairing|clearing|replacing|lighting|filling))\s+(?!(?:this|your|his|her)\s+(?:page|account|group|house|door|mouth)\b)[^.!?,;]{3,60}?|(?:that|this|the)\s+(?:[\w-]+\s+){0,2}?(?:junction|road|crossing|bend|pavement|roundabout|corner|bridge|steps?|path|wall|tree|kerb|lights?|potholes?|puddle|scaffold\w*)|(?:these|the|your)\s+(?:\w+\s+)?cuts)"
_WHOM = r"(?:(?:an?|another|some|one\s+of\s+(?:our|the|us)|our|more)\s*(?:(?:poor|little|old|young|elderly|vulnerable)\s+)?(?:kids?|child|children|person|people|pensioners?|residents?|mother|mum|cyclists?|pedestrians?|pupils?|drivers?)|(?:kids|children|people|pensioners|residents|pedestrians|cyclists|pupils)|some(?:one|body))"
_COSTS = rf"\b{_CUT}(?:'s|'ll|\s+(?:is|are|will|would|could|can|may|might))\s+(?:(?:going\s+to|gonna|only|soon|one\s+day|definitely|eventually)\s+)*(?:(?:get|see|leave|have|mean|end\s+(?:up\s+)?with)\s+{_WHOM}\s+(?:being\s+|getting\s+|seriously\s+|badly\s+)?(?:killed|hurt|injured|maimed|dead|dying|hit|knocked\s+(?:down|over)|run\s+over)|(?:kill|hurt|injure)\s+{_WHOM}|cost\s+(?:\w+\s+)?lives?)(?=\s*(?:$|[.!,;\n…–-])|\s+(?:one\s+day|soon|before\s+long|eventually|there|here|and\s+(?:then|you\s+know|nobody)))"
_FORETOLD = guarded(
    rf"(?:{_COSTS}|{_BLAMED}|{_ON_HANDS}|{_WAITED}|{_MIND}|{_ON_A_PLACE})"
)

# What is promised, and at the end of its sentence; then somewhere in the text the day of the vote.
_YOU = r"(?:you|u|ye|ya|yous|them|this\s+(?:lot|council)|the\s+lot\s+of\s+(?:you|them)|him|her)"
_ENDS = r"(?=\s*(?:$|[.!,;\n…–-])|\s+(?:at\s+the|come\s+(?:may|the)|in\s+may|next\s+may|on\s+(?:polling|election)))"
_DEFEAT = late(
    rf"\b(?:we|i)(?:'ll|\s+will|'re\s+(?:all\s+)?(?:going\s+to|gonna|coming\s+to)|\s+are\s+(?:all\s+)?(?:going\s+to|coming\s+to)|\s+shall)\s+(?:take\s+{_YOU}\s+(?:all\s+)?(?:down|out\s+of\s+office)|bring\s+{_YOU}\s+down|finish\s+{_YOU}(?:\s+off)?|get\s+{_YOU}|have\s+{_YOU}|make\s+{_YOU}\s+pay|bury\s+{_YOU}|deal\s+with\s+{_YOU}|be\s+coming\s+for\s+{_YOU}|(?:get|have|vote|kick|boot|turf|throw)\s+{_YOU}\s+(?:all\s+)?out(?:\s+of\s+(?:office|power|there|the\s+(?:council|town\s+hall|chamber)))?){_ENDS}"
    rf"|\b(?:i|we|me\s+and\s+(?:my\s+)?(?:\w+\s+){{1,2}}?\w+)(?:'ll|\s+will)?\s+(?:be\s+)?mak(?:e|ing)\s+(?:damn\s+|bloody\s+)?sure\s+(?:that\s+)?{_YOU}\s+(?:never|don'?t)\s+(?:ever\s+)?(?:get\s+(?:back\s+)?in(?:\s+again)?|get\s+(?:re-?)?elected(?:\s+again)?|win(?:\s+again)?){_ENDS}"
    rf"|\b(?:i|we|me\s+and\s+(?:my\s+)?(?:\w+\s+){{1,2}}?)(?:'m|'re|\s+am|\s+are)\s+coming\s+for\s+{_YOU}\s+(?:in|at)\s+the\s+(?:(?:next|local|council)\s+)?(?:elections?|polls|ballot)|\b(?:she|he|they|we)(?:'ll|\s+will|'re\s+going\s+to)\s+wipe\s+the\s+floor\s+with\s+{_YOU}"
    rf"|\bremember\s+this(?:\s+vote)?\W+(?:cos\s+|because\s+)?we\s+will\b|\bthere'?s\s+an?\s+(?:pencil|cross|x|ballot\s+paper)\s+(?:\w+\s+){{0,4}}?with\s+your\s+name\s+on(?:\s+it)?"
    rf"|\b(?:you|they|he|she)(?:'ll|\s+will|'re\s+(?:going\s+to|gonna)|\s+are\s+going\s+to)\s+(?:all\s+)?(?:pay(?:\s+(?:dearly|the\s+price))?(?:\s+for\s+(?:this|that|it|what\s+you(?:'ve)?\s+(?:have\s+)?did|what\s+you(?:'ve|\s+have)\s+done))?|regret\s+(?:this|that|it)|be\s+sorry(?:\s+for\s+(?:this|that|it))?|get\s+what(?:'s|\s+is)\s+coming(?:\s+to\s+you)?){_ENDS}"
)
_POLLS = late(
    r"\b(?:(?:at|come|until|till|by|before)\s+the\s+(?:count|polls|ballot\s+box|(?:next\s+|local\s+|by-?\s?|council\s+|general\s+)?elections?)|(?:polling|election)\s+day|(?:come|in|next|this)\s+may\b(?!\s+(?:be|not|have)\b)|on\s+the\s+ballot|in\s+the\s+(?:(?:next|local|council)\s+)?elections?|los(?:e|ing)\s+(?:your|his|her|their)\s+(?:seats?|majority)|get\s+back\s+in|get\s+(?:re-?)?elected|pencil\s+on\s+a\s+string|ballot\s+papers?)\b"
)
# Who speaks of what they will do, of a night, or of somebody's home means more than a road or a vote.
_MEANT = late(
    r"\b(?:i'?ll|i\s+will|we'?ll|we\s+will|i'?m|we'?re|gonna|going\s+to|someone\s+(?:should|will)|tonight|tonite|tomorrow|outside|alone|your\s+(?:own\s+)?(?:\w+\s+)?(?:house|home|door|car|kids?|family|wife|husband|daughter|son|mum|children|turn|face|legs?)|where\s+you|lads|boys|mates|before\s+(?:that|then)|won't\s+(?:get|make|live|see)|next\b(?!\s+(?:election|may|time|week|month|year|(?:council\s+|cabinet\s+|scrutiny\s+|group\s+)?meeting|full\s+council|hustings|debate))|hope\s+(?:you|it)|shame|pity|yours|accidents?|deserve\w*|knife|bat|gun|petrol|brick)\b"
)


def means_it(text: str) -> bool:
    """Whether a text in lower case speaks of what its writer will do, of a night, or of somebody's home."""
    return _MEANT.search(text) is not None


def foretells(reading: Reading) -> bool:
    """Whether all the harm in a text is a fall, a wait, a road's or a service's, or a defeat at the polls."""
    text = reading.bare
    left = _FORETOLD.pattern.sub(" ", text) if _FORETOLD.may_match(text) else text
    if _POLLS.search(left):
        left = _DEFEAT.sub(" ", left)
    if left == text or _MEANT.search(left) or DANGER.search(left):
        return False
    return not menaces(read(left, reading.language))
