"""The threat grammar: word classes of threats.txt and groups.txt put together into patterns.

Here are threats and incitement, and which forms there are; threat_words.py has the bricks, threat_veiled.py the
intimidation and the wishes, threat_asides.py what is said aside, threat_grammar_cy.py the Welsh draft. Patterns run
over one clause of a text's bare form at a time, or over two that follow each other, so none ever meets a long text.
"""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.lexicon.threat_asides import OPENERS, asides
from moderation.lexicon.threat_deeds import DEEDS, deeds
from moderation.lexicon.threat_grammar_cy import forms as welsh
from moderation.lexicon.threat_grammar_cy import triggers as welsh_triggers
from moderation.lexicon.threat_hints import hints
from moderation.lexicon.threat_orders import (
    at_the_door,
    gallows,
    murdered,
    orders,
    rewards,
    silencing,
    unmissed,
)
from moderation.lexicon.threat_portents import PORTENTS, portents
from moderation.lexicon.threat_raids import RAIDS, raids
from moderation.lexicon.threat_shadows import SHADOWS, shadows
from moderation.lexicon.threat_veiled import (
    PARTISAN,
    figurative,
    intimidation,
    soft_frames,
    wishes,
)
from moderation.lexicon.threat_words import (
    BARE_START,
    BODY,
    BUILDING,
    CLOSE,
    DOER,
    FIRM,
    FULL_NAME,
    GAP,
    GOING,
    GROUP,
    NAME,
    OUGHT,
    PARTY,
    PROPERTY,
    ROLES,
    SHORT_GAP,
    SOMEONE,
    STRONG,
    TARGET,
    TITLED,
    WEAPON,
    WILL,
    YOU,
    Form,
    excuses,
    form,
    harm,
    household,
    person,
    pronoun,
    singular,
    words,
)
from moderation.patterns.late import late

__all__ = [
    "Form",
    "excuses",
    "figurative",
    "grammar",
    "household",
    "in_doubt",
    "person",
    "pronoun",
    "singular",
    "triggers",
    "welsh",
    "welsh_triggers",
]

_POLITICAL = (
    rf"{words('verb.political')}\s+(?:{TARGET}\s+(?:with|using)\s+{WEAPON}|{BODY}|{TARGET}\s+(?:alive|six\s+feet|in\s+the\s+(?:woods|ground))"
    rf"|(?:you|him|her|them)\s+and\s+your\s+{words('family')})"
)
_BEATING = rf"give\s+(?:you|ya|ye|him|her|them|{ROLES}|{TITLED}|{FULL_NAME})\s+(?:(?:an?|the)\s+)?(?:good\s+|proper\s+|right\s+)?(?:kicking|beating|hiding|battering|slapping|thumping|pasting|shoeing|slap|smack)\b(?!\s+(?:on\s+the|to)\b)"
# Where or with what: after these it is no "filled in on the plans" and no "knocked out in the quiz".
_WHERE = (
    r"(?=\s+(?:on|in|at|outside|inside|by|near|under|behind|across|along|down|using)\s+(?:the|that|this|your|my|our|a|an|one\s+of)\s+(?:\w+\s+){0,2}?\w+)"
    r"(?!\s+(?:on|in|at|by)\s+(?:the|that|this|your|my|our|a|an)\s+(?:[\w-]+\s+){0,2}?(?:polls?|elections?|ballot\s+box|vote|way|details?|plans?|phone|morning|quiz|cup|league|final|semi-?\s?finals?|round|draw|debate|argument|raffle|poster|posters|screen|photo|wall|news|boxing|ring|penalties|hill|budget|game|match|tournament|auction)\b)"
    r"(?![^.!?]*?\s(?:to\s+(?:the|your|my|a|an|our|town|work|school|hospital|see|get|collect|pick|save)|if\s+(?:you|u)\s+(?:need|want|like|fancy)|for\s+(?:your|the|a)\s+(?:\w+\s+)?(?:appointment|shopping|meeting|vote))\b)"
)
# To run somebody over in a car may be to give them a lift.
_LIFT = r"\s+(?:in|on|using)\s+(?:the|that|this|your|my|our|an?|one\s+of)\s+(?:[\w-]+\s+){0,2}?(?:car|van|motor|taxi|cab|bus|minibus|coach|lorry|truck|pickup|jeep|land\s?rover|tractor|trailer|bike|motorbike|scooter|boat|ferry|train|tram|vehicle)\b"
_KNOCKED = rf"(?:(?:cut|chop|fuck|mess|smash|slice|carve|string|beat)\s+{YOU}\s+(?:right\s+)?up(?!\s+a\b)|(?:run|mow|knock)\s+{YOU}\s+over(?!{_LIFT})|do\s+{YOU}\s+in|(?:knock|bang|lay|spark|punch)\s+{YOU}\s+(?:spark\s+|clean\s+)?out)\b{_WHERE}"
_RUN_OVER = rf"(?:run|mow|knock)\s+{YOU}\s+over(?={_LIFT}){_WHERE}"
_DOWN_THE_THROAT = rf"(?:shove|ram|stuff|stick|push|force|cram|jam|punch|hammer|put|feed)\s+(?:(?!down\b)[\w'-]+\s+){{1,5}}?(?:right\s+|straight\s+|back\s+)?down\s+(?:your|ur|yer|his|her|their)\s+(?:\w+\s+)?(?:throats?|necks?|gullets?|gobs?)\s+(?:with|using)\s+(?:(?:my|our|a|both)\s+(?:\w+\s+)?(?:fists?|boots?|knuckles|bare\s+hands|foot)\b|{WEAPON})"
_I_WILL = rf"\b(?:i|we|me\s+and\s+(?:my|the)\s+\w+){FIRM}{GAP}|{BARE_START}(?:{GOING}|'?ll|ill)\s+{SHORT_GAP}"
_HURT_STATE = r"(?:be|get|end\s+up)\s+(?:getting\s+)?(?:fucking\s+|bloody\s+|badly\s+)?"
_NOT_YOU = r"^(?!.*\b(?:you|your|ur|u|ya|ye)\b)"
_HARM_DETAIL = "A threat to hurt a person or damage their property"
_URGES = "Urges others to hurt a person"


@cache
def grammar() -> tuple[Form, ...]:
    """All English forms; of two that overlap the earlier wins."""
    return (
        *_threats(),
        *_conditions(),
        *_states(),
        *_incitement(),
        *intimidation(),
        *murdered(),
        *wishes(),
        *gallows(),
        *at_the_door(),
        *unmissed(),
        *orders(),
        *rewards(),
        *silencing(),
        *hints(),
        *asides(),
        *portents(),
        *raids(),
        *deeds(),
        *shadows(),
    )


def _threats() -> tuple[Form, ...]:
    building = rf"(?:{words('verb.building')}\s+{BUILDING}|(?:burn|blow|shoot)\s+{BUILDING}\s+(?:down|up)|(?:burn|torch|blow)\s+it\s+(?:down|up|to\s+the\s+ground)\b)"
    return (
        form("bodily_harm", "R2a", _HARM_DETAIL, harm(), before=rf"\b{DOER}{FIRM}{GAP}"),
        form("bodily_harm", "R2a", _HARM_DETAIL, harm(), before=rf"(?:^|[,:;(]\s*|\bim\s+){STRONG}{GOING}\s+{STRONG}{SHORT_GAP}"),
        form("bodily_harm", "R2a", _HARM_DETAIL, harm(), refused=_NOT_YOU, before=rf"{BARE_START}(?:{GOING}|will|'?ll|ill)\s+{SHORT_GAP}|^\W*(?:will|'?ll|ill|gonna|going\s+to)\s+{GAP}|\b(?:aal|ah'?ll|a'll)\s+"),
        form("bodily_harm", "R2a", _HARM_DETAIL, harm(), before=rf"\b(?:{DOER}{FIRM}|(?:i'?m|we'?re|i\s+am|we\s+are)\s+\w+ing\b)[^.!?]{{0,80}}?\b(?:and|then|or)\s+(?:then\s+)?(?:(?:i|we)\s+)?(?:(?:will|'?ll|gonna|going\s+to)\s+)?"),
        form("bodily_harm", "R2a", _HARM_DETAIL, _KNOCKED, before=_I_WILL, unless="sport"),
        form("bodily_harm", "R2a", _HARM_DETAIL, _RUN_OVER, "ambiguous", before=_I_WILL),
        form("bodily_harm", "R2a", _HARM_DETAIL, _DOWN_THE_THROAT, before=_I_WILL),
        form("bodily_harm", "R2a", _HARM_DETAIL, harm(), before=rf"\b(?:before|til|till|until)\s+(?:i|we)\s+{STRONG}(?:have\s+to\s+)?"),
        form("bodily_harm", "R2a", _HARM_DETAIL, rf"{words('ing')}\s+(?:{TARGET}|{BODY}|{PROPERTY})", before=rf"\b(?:i'?m|i\s+am|we'?re|we\s+are|i'?ll\s+be|we'?ll\s+be)\s+{STRONG}"),
        form("bodily_harm", "R2a", _HARM_DETAIL, r"(?:knocking|pouring|throwing|chucking|putting|laying|setting|taking)\s+(?:" + rf"{CLOSE}\s+(?:spark\s+|clean\s+)?out\b|(?:paint\s+stripper|acid|petrol|bleach|{WEAPON})\s+(?:all\s+)?(?:over|in|on|at|through|to)\s+(?:{TARGET}|{BODY}|{PROPERTY}))", before=rf"\b(?:i'?m|i\s+am|we'?re|we\s+are|i'?ll\s+be)\s+{STRONG}"),
        form("bodily_harm", "R2a", _HARM_DETAIL, rf"(?:^\W*|\b(?:expect|there'?ll\s+be|get\s+ready\s+for|you\s+deserve)\s+)(?:an?\s+)?{words('weapon.arms')}[.,!]*\s+(?:in|through|to|round)\s+your\s+{words('body', 'property')}(?=\s*[.!]*\s*$|\s+(?:tonight|next|soon|if)\b)", across=True),
        form("bodily_harm", "R2a", _HARM_DETAIL, r"\bmy\s+(?:fist|boot|knee|bat|brick|car|van)(?:'s|\s+(?:is|are))\s+(?:going|coming)\s+(?:straight\s+|right\s+)?(?:through|into|in|down|up|over)\s+(?:your|his|her|their)\b(?!\s+(?:street|road|way|drive))"),
        form("bodily_harm", "R2a", _HARM_DETAIL, r"\b(?:petrol|fireworks?|bricks?|acid|petrol\s+bombs?|firebombs?)(?:'s|\s+(?:is|are|will\s+be))\s+(?:coming|going|getting\s+\w+)\s+(?:through|in)\s+(?:the|your|his|her)\s+(?:letter\s?box|\w*\s?windows?|front\s+door)\b"),
        form("beating", "R2a", _HARM_DETAIL, _BEATING, before=rf"\b{DOER}{FIRM}{GAP}", unless="politics sport"),
        form("weapon_object", "R2a", _HARM_DETAIL, _POLITICAL, before=rf"\b{DOER}{FIRM}{GAP}", political=True),
        form("building", "R2a", "A threat to a public building", building, "ambiguous", before=rf"\b{DOER}(?:{FIRM}|'?d\s+){GAP}", unless="thing"),
        form("building", "R2a", "A threat to a public building", building, "ambiguous", before=rf"{BARE_START}{GOING}\s+{SHORT_GAP}", unless="thing"),
        form("building", "R2a", "A threat to a public building", r"(?:burning|torching|blowing)\s+(?:it|" + BUILDING + r")\s*(?:down|up|to\s+the\s+ground)\b", before=r"\b(?:if|when|once)\b.{0,80}\b(?:i'?m|we'?re)\s+"),
        form("building", "R2a", "A threat to a public building", rf"\b(?:there(?:'s|'ll\s+be|\s+is|\s+are|\s+will\s+be|(?:'s|\s+is)\s+(?:going\s+to|gonna)\s+be)|(?:i|we)(?:'ve|\s+have)?\s+(?:put|planted|left|hidden))\s+(?:an?\s+)?(?:bombs?|explosives?|device)\s+(?:in|at|under|outside|inside)\s+(?:{BUILDING}|your\s+\w+|the\s+council)", "ambiguous"),
        form("rough_handling", "R2a", "Speaks of beating a person", r"(?:kick|whoop|whip|beat)\s+(?:your|his|her|their)\s+(?:\w+\s+)?(?:ass|arse|butt|backside)s?\b", "ambiguous", before=rf"\b(?:i|we){FIRM}{SHORT_GAP}", unless="politics sport"),
        form("soft_harm", "R2a", "Speaks of hurting a person, without saying that it will be done", rf"(?:watch|see)\s+(?:{TARGET}|{NAME})\s+(?:burn|hang|die|bleed|dead|swing|drown)\b(?!\s+(?:down|out|in\s+there|up))", "ambiguous", before=r"\b(?:i|we)'?(?:d|\s+would)\s+(?:happily|gladly|love\s+to|pay\s+(?:good\s+money\s+)?to|like\s+to)\s+", unless="sport election"),
        form("soft_harm", "R2a", "Speaks of hurting a person, without saying that it will be done", harm(), "ambiguous", before=soft_frames(), unless="sport", refused=rf"\b{words('verb.person.hurt')}\s"),
    )  # fmt: skip


def _conditions() -> tuple[Form, ...]:
    """Harm that will befall: "your windows will go in", "the next one gets a brick"."""
    blow = rf"(?:getting|gets?|get|gettin|catching|having|eating)\s+(?:(?:an?|my|the)\s+(?:\w+\s+)?{words('weapon.arms')}|my\s+(?:fist|boot))\s+(?:through|in|round|across|over|to|into|down)\s+(?:(?:the|your|his|her|their)\s+(?:\w+\s+)?{words('body', 'property')})\b"
    got = rf"(?:getting|gettin|gonna\s+get|going\s+to\s+get|gunna\s+get)\s+(?:fucking\s+|well\s+|absolutely\s+)?(?:{words('participle.firm')}|(?:your|his|her|their)\s+{words('body')}\s+(?:broke\w*|smashed|kicked|caved|cut|blown|ripped))"
    ends = r"(?=\s*$|[.!,]|\s+(?:tonight|tomorrow|next|soon|mate|pal|if)\b)"
    passive = (
        rf"(?<!if )(?<!when )\b(?:your|ur|yer|his|her|their|{TITLED}'s)\s+(?:\w+\s+)?(?:{words('body', 'property')}(?:{WILL}|\s+gets?\s+|\s+(?:is|are)\s+(?:getting\s+|(?=going\b)))(?:all\s+)?(?:be\s+|get\s+)?(?:broken(?!\s+into)|smashed|burn(?:ed|t|ing)?|torched|slashed|bricked|firebombed|keyed|slit|kicked\s+(?:in|off)|put\s+through|going\s+(?:in{ends}|up\s+in)|go\s+(?:in{ends}|up\s+in))"
        rf"|{words('body')}{WILL}(?:be\s+|get\s+)cut\b)(?!\s+(?:by|every|whenever|if\s+(?:it|the))\b)"
    )
    return (
        form("passive_harm", "R2a", _HARM_DETAIL, passive, unless="hazard"),
        form("passive_harm", "R2a", _HARM_DETAIL, rf"\b(?:your|ur|his|her)\s+(?:\w+\s+)?(?:{words('family')}|{GROUP}+|{words('property')})(?:'s|\s+(?:is|are|will\s+be)|'ll\s+be)\s+(?:going\s+|ending\s+up\s+)?(?:in(?:to)?\s+(?:a\s+(?:bag|sack|box)|the\s+(?:canal|river|cut|quarry|woods))|up\s+in\s+(?:flames|smoke)|off\s+a\s+(?:bridge|roof))\b"),
        form("passive_harm", "R2a", _HARM_DETAIL, rf"\b(?:you|u|ye|he|she|they|warden|who(?:ever)?|any\w*|next|first|{ROLES}|{TITLED}|{FULL_NAME})\b(?:[\w\s']{{0,60}}?)(?:'re|'s|\s+is|\s+are|r|\s+be|'ll\s+be|'ll|\s+will|\s+gonna)?\s+(?:be\s+)?{blow}", refused=r"\b(?:got|nearly|almost|was|were)\b"),
        form("passive_harm", "R2a", _HARM_DETAIL, rf"\b(?:(?:you(?:'re|\s+are|'ll\s+be)|u\s+r|ur|your?|yer|he(?:'s|'ll\s+be)|she(?:'s|'ll\s+be)|they(?:'re|'ll\s+be)|{TITLED}\s+is)\s+|(?:who(?:ever)?|any\w*|next|first|any\s+\w+)\b[\w\s']{{0,60}}?\s+(?:is|are)\s+){got}", unless="hazard sport election"),
        form("passive_harm", "R2a", _HARM_DETAIL, rf"\b(?:who(?:ever)?|any(?:one|body)?|next|first)\b[\w\s']{{0,60}}?\s+(?:gets|will\s+(?:get|be)|'ll\s+(?:get|be))\s+(?!killed|run\s+over|a\s+slap)(?:{words('participle.firm')}|(?:your|his|her|their)\s+{words('body')}\s+(?:broke\w*|smashed|kicked|caved|cut|blown|ripped))\b(?!\s+(?:of|at)\b)", unless="hazard sport election"),
        form("passive_harm", "R2a", "A threat to a person's life", rf"\b(?:your|ur|his|her)\s+(?:\w+\s+)?(?:{words('family')}|{GROUP}+){WILL}(?:all\s+)?(?:burn|die|bleed)(?=\s*$|[.!]|\s+(?:for\s+this|tonight|too|next|screaming)\b)", unless="hazard"),
        form("leaving", "R2a", _HARM_DETAIL, rf"\b(?:you|u|he|she|{TITLED})(?:'?ll|'?d|\s+will|\s+would|'re|\s+are|'s)\s+(?:be\s+)?(?:leav(?:e|ing)|com(?:e|ing)\s+out|go(?:ing)?\s+home|carried\s+out)\s+(?:[\w']+\s+){{0,3}}?(?:on\s+a\s+stretcher|in\s+(?:a|an)\s+(?:box|body\s?bag|coffin|wheelchair|ambulance)|in\s+pieces|feet\s+first|without\s+(?:your|any)\s+teeth)\b", unless="hazard"),
        form("leaving", "R2a", "A threat to a person's life", r"\bwhen\s+they\s+find\s+(?:(?:you|him|her)\s+(?:dead|face\s+down|in\s+(?:the|a)\s+(?:woods|river|canal|boot|ditch|sea|lake|reservoir))|(?:your|his|her)\s+body)\b|\bdigging\s+(?:your|his|her)\s+(?:own\s+)?grave\b(?=\s*$|[.!,]|\s+now)|\bdo(?:ing)?\s+time\s+for\s+(?:you|him|her)\b", refused=r"\bown\b"),
        form("leaving", "R2a", "A threat to a person's life", rf"\b(?:i|we)(?:{FIRM}|(?:'?d|\s+would)\s+){STRONG}(?:do|serve|go\s+down\s+for)\s+(?:time|life|bird|a\s+stretch|a\s+life\s+sentence|(?:\d+|five|ten|fifteen|twenty|thirty)\s+years)\s+(?:(?:inside|in\s+(?:prison|jail))\s+)?for\s+(?:(?:{TARGET})(?!\s+(?:as|on|in|at)\b)|whoever\s+(?!(?:saves?|fix\w*|mends?|builds?|gets?|sorts?|helps?)\b))", "ambiguous"),
        form("leaving", "R2a", "A threat to a person's life", rf"\b(?:(?:you|u|he|she|{TITLED}){WILL}(?:be\s+found\s+(?:in|under)|(?:be|end\s+up|get|be\s+found)\s+(?:(?:dead|floating|face\s+down|buried|dumped)\s+(?:in|under|off|at\s+the\s+bottom\s+of)|(?:in|under|at\s+the\s+bottom\s+of)(?=\s+(?:the|your)\s+(?:patio|concrete|foundations)\b)))"
             rf"|they(?:'ll|\s+will|'re\s+(?:gonna|going\s+to))\s+find\s+(?:you|him|her)\s+(?:dead\s+|floating\s+|face\s+down\s+)?(?:in|under|at\s+the\s+bottom\s+of))\s+(?:an?|the|your|that)\s+(?:ditch|river|canal|cut|harbour|dock|sea|lake|reservoir|quarry|woods|skip|gutter|patio|concrete|foundations|boot|weir|well)\b(?!\s+of\b)", "ambiguous", unless="hazard election"),
    )  # fmt: skip


def _states() -> tuple[Form, ...]:
    life = "A threat to a person's life"
    ends = r"(?=\s*$|[^\w\s'-]|\s+(?:you|if|when|tonight|tomorrow|soon|m8|mate|pal|next)\b)"
    not_yet = r"(?<!when )(?<!once )(?<!until )(?<!till )(?<!after )(?<!because )(?<!before )(?<!like )(?<!think )(?<!or )(?<!as )"
    accident = r"(?!\s+(?:\w+ing|by\s+(?:an?|the|that)|on|in|at|there|one\s+of|trying|for|of)\b)"
    dead = rf"{not_yet}\b(?:(?:you|u|ya)(?:\s+are|'re|\s+r|'?ll\s+be|\s+will\s+be)|youre|ur|yer|(?:you|u)\s+and\s+(?:all\s+)?(?:your|ur)\s+\w+\s+are)\s+(?:all\s+)?(?:fucking\s+)?dead\s*(?:meat\b|man\b|woman\b|men\b)?{ends}"
    # In texting's spelling a person reads it: "ded" is also said of laughing.
    texted = dead.replace("dead", "ded")
    killed = (
        rf"\b(?:you|u|ya)(?:\s+are|'?re|\s+r)\s+a\s+dead\s+(?:man|woman)\b|^\W*your\s+(?:fucking\s+)?dead(?:\s+meat\b)?(?=\s*[.!]*\s*$|\s+(?:if|when|mate|meat)\b)"
        rf"|\b(?:you|u|{TITLED}){WILL}(?:be\s+(?:hanging|swinging|strung\s+up)\s+from\s+(?:a|the|that|your)\s+(?:\w+\s+)?(?:lamp\s?post|tree|rope|bridge|gallows)|pay\s+(?:[\w']+\s+){{0,2}}?with\s+(?:your|his|her)\s+(?:life|lives|blood|teeth|kneecaps))\b"
    )
    hurt = rf"\b(?:you|u|ye)(?:\s+and\s+your\s+\w+)?{WILL}{_HURT_STATE}(?:{words('participle.firm')}{accident}|in\s+(?:a|your)\s+(?:box|coffin|wheelchair|body\s?bag|grave|hospital\s+bed|ditch)\b)"
    # Where somebody does their office and can be met; "shot down" there is another thing.
    at_work = rf"\b(?:you|u|ye){WILL}(?:be|get)\s+(?:\w+\s+)?(?:shot|stabbed|knifed|shanked|lynched|glassed|bottled)\s+(?:at|in|outside|on\s+the\s+steps\s+of)\s+(?:(?:the|your|our|that|next|full|this)\s+){{0,2}}(?:\w+\s+)?(?:scrutiny|surgery|meeting|council|hustings|count|chamber|town\s+hall|committee|office)\b"
    return (
        form("dead", "R2a", life, dead, unless="hazard election"),
        form("dead", "R2a", life, texted, "ambiguous", unless="hazard election"),
        form("dead", "R2a", life, killed),
        form("dead", "R2a", life, rf"\b(?:{TITLED}|{NAME}|he|she|you|u)(?:(?:\s+is|'s)\s+a\s+dead\s+(?:man|woman)\b(?!\s+walking)|(?:\s+will|'?ll)\s+be\s+dead\s+(?:by|before)\s+(?:\w+day|christmas|the\s+(?:weekend|end\s+of)|morning|tomorrow|tonight|next|easter)\b)", unless="election office"),
        form("dead", "R2a", life, r"\b(?:you|u)(?:\s+will|'?ll)\s+be\s+dead\s+(?:by|before|come)\s+(?:the\s+)?(?:(?:next|coming)\s+)?(?:(?:general|local)\s+)?election\b", "ambiguous"),
        form("dead", "R2a", life, at_work, "ambiguous", unless="hazard election sport"),
        form("dead", "R2a", life, hurt, unless="hazard election sport", refused=r"\bget\s+a\s+(?:slap|beating)\s+(?:on|from\s+the)\b"),
    )  # fmt: skip


def _incitement() -> tuple[Form, ...]:
    them = rf"(?:you|he|she|they|u|{ROLES}|{TITLED}|{FULL_NAME}|(?:(?:all|the|these|those|every|all\s+the|all\s+these)\s+)?(?:{GROUP}+|{PARTY}+)|the\s+(?:whole\s+)?lot(?:\s+of\s+(?:them|you|em))?|(?:all|every\s+(?:last\s+)?one)\s+of\s+(?:you|them))"
    who = rf"\b{them}(?:\s+like\s+(?:you|him|her|them|that)(?:\s+all)?)?(?:'s|'re)?\s+(?:all\s+|both\s+|just\s+|really\s+|seriously\s+)?"
    hung = r"(?!hung\s+(?:higher|from|on|up|over|across|outside|inside|in|lower|straight|along|by|with|out)\b)(?!put\s+down\s+(?:as|to|on|in)\b)(?!run\s+over\b)(?!shot\s+(?:in\s+(?:black|colou?r)|again|at|of)\b)"
    ought = r"(?:(?:should|ought\s+to|must|deserves?\s+to|needs?\s+to|has\s+to|have\s+to|want\s+to|wants\s+to|should\s+have|should\s+of)\s+(?:all\s+)?(?:be|get|been|gotten)\s+(?:(?!done|seen|told|given|more)\w+\s+)?"
    die = r"(?:(?:should|must|deserves?\s+to|needs?\s+to)\s+(?:all\s+|just\s+)?(?:die(?!\s+(?:back|off|down|out|away|with|of)\b)|be\s+dead))"
    wants = rf"(?:(?:needs?|wants?|deserves?)\s+(?:a\s+good\s+)?{words('gerund.grave')})\b(?!\s+(?:down|up|out|outside|higher|on\s+(?:the|a)\s+wall|above|over|back|in\s+(?:the\s+)?(?:shed|garage|fridge|freezer|hall))\b)"
    smack = rf"(?:needs?|wants?|deserves?)\s+(?:a\s+(?:good\s+|proper\s+|right\s+)?)?{words('gerund.figurative')}\b(?!\s+(?:on\s+the|up)\b)"
    bullet = r"\b(?:bullet|noose|rope)\s+is\s+(?:all|what)\s+(?:you|he|she|they|that\s+\w+)\s+(?:needs?|deserves?)"
    says = "Says that a person should be hurt or killed"
    burn = rf"(?:{words('verb.building')}\s+(?:down\s+)?{BUILDING}|(?:burn|blow|shoot)\s+{BUILDING}\s+(?:down|up)\b)"
    favour = r"(?:do\s+(?:us|me|everyone|everybody|the\s+\w+)\s+(?:all\s+)?a\s+(?:\w+\s+)?favou?r\s+and\s+)"
    once = rf"(?:^|[,:;(]\s*)[\s\W]*(?:(?:just|please|go|and|lads|boys|right|then|so|well|ok|i\s+say(?:\s+we)?|let's)[\s,]+(?:and\s+)?){{0,2}}{favour}?"
    return (
        form("incitement", "R2e", _URGES, harm(), before=rf"\b{SOMEONE}{OUGHT}{GAP}"),
        form("incitement", "R2e", _URGES, harm(), before=rf"\byou(?:\s+(?:all|lot|guys))?{OUGHT}{SHORT_GAP}", refused=r"\b(?:your|ya)\b", unless="hazard"),
        form("incitement", "R2e", _URGES, _BEATING, before=rf"\b{SOMEONE}{OUGHT}{SHORT_GAP}", unless="politics sport"),
        form("incitement", "R2e", _URGES, harm(), before=rf"\b(?:let'?s|lets\s+(?:all\s+)?go|we\s+all\s+need\s+to)\s+(?:all\s+)?{SHORT_GAP}", unless="sport"),
        form("incitement", "R2e", _URGES, harm(), "ambiguous", before=rf"\b(?:someone|somebody)(?:'?ll|\s+will|\s+is\s+going\s+to|'?s\s+(?:gonna|going\s+to)|\s+gonna|\s+wants\s+to)\s+{SHORT_GAP}", refused=r"\b(?:their|them|themselves)\b", unless="hazard"),
        form("incitement", "R2e", _URGES, burn, before=rf"{once}|\b(?:and|let'?s|{SOMEONE}{OUGHT})\s*(?:just\s+)?", unless="thing"),
        form("incitement", "R2e", _URGES, _BEATING, before=rf"{once}|\bif\s+you\s+see\s+[\w\s']{{1,40}}\s+", unless="politics sport"),
        form("incitement", "R2e", _URGES, harm(), before=rf"(?:^|[,:;]\s*)(?:(?:can|will|would|could|please)\s+)?(?:someone|somebody)\s+(?:please\s+|just\s+|go\s+and\s+)?{favour}?", unless="sport"),
        form("incitement", "R2e", _URGES, harm(), "ambiguous", before=r"\b(?:should|ought\s+to|needs?\s+to|must)\s+be\s+(?:made\s+)?(?:legal|allowed|compulsory|encouraged|ok|no\s+crime)\s+to\s+(?:\w+\s+)?", unless="election"),
        form("incitement", "R2e", _URGES, rf"\b(?:foot\s+(?:to\s+the\s+floor|down)|(?:your|the)\s+foot\s+down|floor\s+it|step\s+on\s+it|don'?t\s+(?:brake|slow\s+down))\b[^.!?]{{0,30}}[.!?,;-]*\s*\b(?:they|he|she)(?:'ll|\s+will|\s+all)?\s+(?:soon\s+)?(?:bounces?|splats?|squash|squish|scatter|crunch)\b(?!\s+back)|\b(?:{words('street')}|{GROUP}+)\s+(?:make|makes|would\s+make|are\s+just)\s+(?:\w+\s+)?speed\s+(?:bumps|humps)\b", "ambiguous", across=True),
        form("imperative", "R2e", _URGES, harm(), before=once, unless="election sport pests", refused=rf"\b(?:hurt|harm|attack|assault|cripple|slap|smack|twist|pull|break|cut|egg|key|crack|split)\s+(?:{BODY}|your|the\s+\w+\s+\w+|\w+ing)|^put\s+(?:your\s+lights|(?:him|her|them)\s+in\s+(?:a|the)\s+(?:box|ground))"),
        form("incitement", "R2e", _URGES, rf"\bdeath\s+to\s+(?:all\s+)?(?:the\s+)?(?:{TARGET}|{GROUP}+|{PARTY}+|{FULL_NAME})"),
        form("incitement", "R2e", _URGES, rf"\b(?:everyone|everybody|lads|let's\s+all|all\s+of\s+us)\b[\w\s]{{0,15}}?\b(?:round|to|outside)\s+(?:his|her|their|your|{TITLED}'s)\s+(?:house|home|place|door)\b[^.!?]{{0,60}}?\b(?:eggs|bricks?|petrol|matches|masks?|bats|rope|torches)\b", across=True, nowhere=r"\b(?:party|bak(?:e|ing)|cake|quiz|barbecue|bbq|raffle|vigil|parade|christmas|easter|pancakes?)\b"),
        form("incitement", "R2e", _URGES, r"\b(?:turn|show|go|come|went|get)\b[\w\s]{0,25}?\b(?:tooled|masked)\s+up\b(?!\s+with)|^\W*follow\s+(?:him|her|them)\s+home\b|\bmake\s+(?:his|her|their)\s+(?:life|lives)\s+(?:a\s+)?(?:living\s+)?hell\s+(?:till|until)\b"),
        form("deserved_harm", "R2e", says, rf"{who}(?:{die}|{ought}{hung}{words('participle.grave')})|{wants})\b(?!\s+down\b)|{bullet}", "ambiguous"),
        form("deserved_harm", "R2e", says, rf"\b(?:you|he|she|they|{ROLES}|{GROUP}+)(?:'s|'re)?\s+(?:all\s+)?(?:{ought}{words('participle.figurative')})|{smack})\b(?!\s+(?:by|to\s+it|at|on|down|off|up\s+about)\b)", "ambiguous", unless="politics sport"),
    )  # fmt: skip


@cache
def triggers() -> frozenset[str]:
    """Words without which no form can match: a cheap gate."""
    classes = (
        "verb", "ing", "participle", "gerund", "weapon", "family", "victim", "tyrant"
    )  # fmt: skip
    found = {
        each
        for c in classes
        for words_of in lexicon.forms("threats", f"threats.{c}")
        for each in words_of.replace("-", " ").split()
    }
    found -= lexicon.forms("threats", "threats.small")
    return frozenset(found | set(_OPENERS.split()) | OPENERS | PORTENTS | RAIDS | DEEDS | SHADOWS)  # fmt: skip


# Words that forms hang on and no class of threats.txt holds.
_OPENERS = """
dead ded die dies died death ur yer r whip whoop burn make know watch watching sleep shoulder coming come comes find hunt
track waiting wait when see seen saw meet round shame pity nice lovely hate accidents nothing bring bringing carry
carrying with hope hoping wish pray praying drop rot kys favour favor jump next style happened happens won't wont never
live see make marked name list bullet think sake resign step stand quit back check look tick what's whats insurance
surprised suprised shocked flames smoke fetch build guillotine guillotines gallows squad squads noose nooses need want wants
needs deserve deserves everyone everybody lads tooled masked follow give get gets getting gettin catching leave leaving
stretcher body grave digging time wheelchair coffin hospital ditch bomb bombs device explosives fire burning torching blowing
going knocking pouring throwing chucking putting laying setting taking have put stick throw chuck lob post shove hit swing outside house home while whilst walk still knock slap make pay hanging swinging strung fireworks
yourself yourselves urself lesson address watched clocked noticed noted careful cross upset take pour tip spray set hold snatch grab abduct kidnap drag drive do run mess fuck fill end wring
drink neck swallow down gargle sip chug guzzle jump leap dive fling hurl lie cut slit slash eat bite hitman hitmen hitwoman killer killers assassin assassins
bounty contract price someone mow ram stuff cram jam force push bang lay spark string
found floating buried dumped find threat health safety value straw shut silence quieten lynching hanging whoever deserve deserves did
line expect count solids using mutt horrible keep eat eats nasty terrible awful tragic accident brakes brake
remember look treason traitor traitors lamppost lampposts lamp trees rope ropes wall scaffold hook prison jail inside served time ask last
better best foot floor drive plough mow legal christmas xmas easter summer birthday tomorrow weekend turn dreams seeing visiting
light lights lamp telly tv door gate notice attention wouldn't wouldnt opening disappear disappeared vanish vanished missing less teach teaching manners cross threaten
capable text message warning typing texting might may knows hunters hunter guns rifle rifles shotgun shotguns straws lots coin tram lorry followed loss buried idea ideas right point knew finish finished
crash explosion plane train drowned ring call phone hound bully troll harass torment bombard spam flood pile paracetamol bleach topping tops himself herself
trust make funeral will insurance coffin undertaker crucify crucified nail nailed hung peg pin jumped topped ended did surgery deserved asked asking imagine steering
"""


def of_election(clause: str) -> bool:
    """Whether an election stands in the clause, which makes even a bodily verb ambiguous."""
    return bool(excuses()["election"].search(clause))


def in_jest(clause: str) -> bool:
    """Whether the clause marks itself as a joke: then a person must tell."""
    return bool(_JEST().search(clause))


def in_doubt(clause: str, start: int, end: int) -> bool:
    """Whether an election, a jest, a figure of speech or a cross word about a builder may stand there in place of a threat."""
    return (
        of_election(clause)
        or in_jest(clause)
        or _TRADE().search(clause[start:end]) is not None
        or _FIGURE.match(clause[end:]) is not None
    )


def of_everybody(form: Form, clause: str, start: int, end: int) -> bool:
    """Whether harm is wished or urged on a whole party or trade, and on nobody who is pointed at."""
    return (
        form.subcode in ("R2c", "R2e")
        and _WHOLE().search(clause[start:end]) is not None
        and not _POINTED_AT.search(clause[start:end])
        and not _WHICH.match(clause[end:])
    )


@cache
def _WHOLE() -> re.Pattern[str]:
    many = lexicon.forms("abuse", "abuse.whom.roles", "abuse.whom.trade")
    either = "|".join(
        sorted({f"{re.escape(each.removesuffix('s'))}s?" for each in many})
    )
    every = r"(?:all|every|each|any)\s+(?:(?:single|last|other|fucking|bloody)\s+){0,2}"
    return re.compile(rf"\b{every}(?:{either}|{PARTISAN})\b|{PARTY}")


_POINTED_AT = late(
    r"\b(?:you|u|your|ur|him|her|he|she|his|this|that|these|those|our|my)\b|[A-Z]{2}"
)
_WHICH = late(r"\s+(?:who|that|which|here\b|(?:on|in|at|of)\s+(?:this|that|the|our|your)\b)")  # fmt: skip
# In the back at a vote, for every penny.
_FIGURE = late(
    r"\s+(?:in\s+the\s+back\b(?!\s+(?:of\s+(?:the|your|his|her|their)\s+(?:head|neck|skull)|with)\b)|for\s+(?:every|each)\s+(?:last\s+|single\s+)?(?:penny|pound))\b"
)


@cache
def _TRADE() -> re.Pattern[str]:
    return re.compile(
        rf"\b{words('trade')}(?:\s+(?:up|in|out|over|off|down|to\s+death|alive))?$"
    )


@cache
def _JEST() -> re.Pattern[str]:
    return re.compile(
        rf"\b{words('joke')}\b|[\U0001f602\U0001f923\U0001f606\U0001f61c\U0001f609]"
    )
