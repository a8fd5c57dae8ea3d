"""English calls to hurt somebody that are no plain order: a mob and where it meets, a crowd to be set on, a ship to be sunk with them on it.

Every form here leaves it to a person: who is only bitter, and who means it, no software should be sure of.
"""

from __future__ import annotations

from moderation.lexicon.threat_words import (
    FULL_NAME,
    GROUP,
    NAME,
    OUGHT,
    PARTY,
    ROLES,
    SHORT_GAP,
    SOMEONE,
    TITLE,
    TITLED,
    WEAPON,
    Form,
    form,
    words,
)

OPENERS = """
pitchforks pitchfork torches bats bricks hammers mob lynch french romanians russians sinking torching bombing flattening razing
rip tear hack alive breathing rush ambush jump swarm corner storm spit gob pelt stone rid relieve shovel spade
petrol ropes bail alibi ambulance lawyer volunteers volunteer queue hiding kicking thrashing flogging stoning shooting
"""

_URGES = "Urges others to hurt a person"
_DUE = "Says that a person should be hurt or killed"
_WHOM = rf"(?:you|u|him|her|them|em|{TITLED}|{FULL_NAME}|{ROLES}|(?:this|that|the\s+whole|the)\s+lot(?:\s+of\s+(?:them|you))?|(?:all|every\s+one)\s+of\s+(?:them|you)|(?:(?:all|the|these|those)\s+)?{GROUP}+)"
_ONE = r"(?:some\s?one|some\s?body|any\s?one|any\s?body|whoever|one\s+of\s+(?:you|us)|any\s+of\s+(?:you|us)|you\s+lads|a\s+(?:brave|good|kind)\s+\w+)"
_MEETING = r"(?:(?:round|outside|at|to|in\s+front\s+of)\s+(?:(?:his|her|their|your|the\s+(?:leader|mayor|councillor)'s)\s+(?:\w+\s+)?(?:house|home|place|gaff|farm|flat|surgery|office|door|front\s+door|doorstep|gates?|drive|street)|{0}'s))"
_TOOLS = r"(?:pitch\s?forks?|(?:flaming\s+)?torches|bats|bricks?|hammers?|petrol|machetes?|ropes?|nooses?|crowbars?|pick\s?axe\s+handles|stones|eggs\s+and\s+bricks)"
_QUIET = r"\b(?:vigil\w*|candle\w*|carol\w*|lantern\w*|procession|parade|bonfire|guy\s+fawkes|film|frankenstein|mummers|party|bbq|barbecue|allotment\w*|shed|garden\w*|dig|digging|tree|trees|hedge|pond|volunteers?\s+needed|litter|clean\s?-?up|mend\w*|repair\w*|build\w*|fix\w*|return\w*|lend|borrow\w*|fete)\b"
_SAID = r"\b(?:election|ballot|polls?|vote|debate|scrutiny|interview|hustings|quiz|court|press|ombudsman|tribunal)\b"
_PLAYED = rf"{_SAID}|\b(?:game|match|derby|cup|league|team|half|pitch|stage|film|play|panto\w*|chess|monopoly)\b"


def urged() -> tuple[Form, ...]:
    """Calls on others: to gather, to set on somebody, to do what was done elsewhere, and what a good beating would mend."""
    return (*_gathered(), *_set_on(), *_deserved())


def _gathered() -> tuple[Form, ...]:
    meeting = _MEETING.format(rf"(?:{TITLE}\s+\w+|{NAME})")
    return (
        form("incitement", "R2e", _URGES, rf"\b{_TOOLS}\b[^.!?]{{0,40}}?\b{meeting}|\b{meeting}[^.!?]{{0,50}}?\b(?:bring|grab|fetch|pack|with)\s+(?:(?:your|the|own|some|a|an|any|all)\s+){{0,3}}{_TOOLS}\b", "ambiguous", nowhere=_QUIET),
        form("incitement", "R2e", _URGES, rf"\b(?:bring|grab|fetch)\s+(?:(?:your|the|own|some|all)\s+){{0,3}}(?:pitch\s?forks?|nooses?|ropes?|machetes?|bats|petrol)\b(?:\s+and\s+(?:\w+\s+)?\w+)?\s+(?:to|for)\s+(?:(?:his|her|their|the\s+next)\s+(?:\w+\s+)?(?:house|farm|home|surgery|meeting|office|funeral)|{_WHOM})", "ambiguous", nowhere=_QUIET),
        form("incitement", "R2e", _URGES, r"\blynch\s?-?mob\b[^.!?]{0,10}?\b(?:meets?|meeting|gather\w*|assembl\w*|leav(?:es|ing)|starts?|starting|forms|at\s+\d|outside|needed|wanted|tonight|round|who'?s)\b|\b(?:form|join|get|start|need|organise|where'?s|who'?s\s+(?:in|up)\s+for|call\s+for)\s+(?:up\s+)?(?:a|the|our|that)\s+(?:\w+\s+)?lynch\s?-?mob\b", "ambiguous", nowhere=r"\b(?:like\s+a|stop|shame\w*|disgrac\w*|mentality|calm|don'?t|not\s+a|this\s+is\s+(?:not|no)|ashamed|behav\w*)\b"),
        form("incitement", "R2e", _URGES, rf"\b{_ONE}\s+(?:[\w']+\s+){{0,3}}?(?:with|got)\s+(?:an?\s+|some\s+|the\s+|any\s+)?(?:\w+\s+)?(?:{words('weapon.fire')}|knife|petrol|noose|rope|bat|sword|axe)\b[^.!?]{{0,40}}?\b(?:visit|sort|see\s+to|deal\s+with|pop\s+round|go\s+round|finish|end|do|stop|silence|get)\s+(?:to\s+)?(?:{_WHOM}|round\b)", "ambiguous", unless="sport", nowhere=_QUIET),
        form("incitement", "R2e", _URGES, rf"(?:rid|relieve)\s+(?:us|me|this\s+\w+|our\s+\w+|the\s+\w+)\s+of\s+{_WHOM}[^.!?]{{0,20}}?\b(?:with\s+{WEAPON}|with\s+an?\s+(?:shovel|spade|{words('weapon.arms')})|permanently|for\s+good|by\s+any\s+means)", "ambiguous", before=rf"\b(?:won'?t|will|can|could|would|please|if\s+only)?\s*(?:no\s?one|nobody|{_ONE}|{SOMEONE})\s+(?:[\w']+\s+){{0,4}}?", nowhere=_SAID),
    )  # fmt: skip


def _set_on() -> tuple[Form, ...]:
    """Who is to be rushed, torn apart, not let out alive, or done to as the French did."""
    begins = r"(?:^|[.!?,;:]\s*)(?:(?:so|then|just|lads|boys|right|everyone|all\s+of\s+you|go\s+on|now|let'?s(?:\s+all)?|we)\s+){0,4}"
    or_someone = rf"{begins}|\b{SOMEONE}{OUGHT}{SHORT_GAP}|\b(?:if|when|next\s+time)\s+(?:you|u|we|any\s?one)\s+(?:see|meet|spot|catch)s?\s+[\w\s']{{1,30}}?[\s,]+"
    apart = rf"(?:rip|tear|pull|hack|chop)\s+{_WHOM}\s+(?:apart|(?:in)?to\s+(?:pieces|shreds|bits)|limb\s+from\s+limb)\b(?!\s+(?:on|in|at)\b)"
    rushed = rf"(?:rush|ambush|jump|mob|swarm|corner|storm|gang\s+up\s+on|pile\s+in\s+on|surround)\s+{_WHOM}(?=\s*$|[.!?,;]|\s+(?:when|as|all|outside|on|before|after|in\s+the\s+car\s+park|lads|together)\b)(?!\s+(?:to|with)\b)"
    spat = r"(?:spit|gob|pelt|throw\s+(?:stones|bricks|eggs|bottles|shit|rocks)|chuck\s+(?:stones|bricks|eggs|bottles|shit|rocks))\s+(?:on|at|in|all\s+over)?\s*"
    sunk = r"(?:sink|burn|torch|bomb|blow|brick|bulldoze|flatten|raze|drown|lock)\w*"
    inside = r"with\s+(?:them|you|him|her|everyone|everybody|the\s+lot(?:\s+of\s+(?:them|you))?|all\s+of\s+(?:them|you)|(?:the|those|these|all\s+the)\s+(?:\w+\s+)?\w+s)\s+(?:all\s+|still\s+){0,2}(?:on|in|inside|aboard|on\s+board|onboard|in\s+it|on\s+it)\b"
    crew = r"(?:wants?|needs?|deserves?|should\s+be|ought\s+to\s+be|could\s+do\s+with)\s+(?:a\s+good\s+)?(?:sinking|sunk|burning|burnt|burned|torching|torched|bombing|bombed|blowing\s+up|blown\s+up|flattening|flattened|bricking\s+up|bulldozing|bulldozed)(?:\s+down|\s+to\s+the\s+ground)?"
    struck_work = r"\b(?:strike|strikes|protest\w*|farmers|vote|retire\w*|pension\w*)\b"
    abroad = rf"(?:(?i:french|romanians|russians|italians|libyans|bolsheviks|jacobins)|{GROUP}+)"
    did = rf"{_WHOM}\s+(?:what|as|like)\s+(?:the\s+)?{abroad}\s+did\b"
    idea = rf"\b(?:the\s+)?{abroad}\s+(?:had|have|got)\s+(?:the\s+right\s+idea|it\s+right)\s+(?:about|with|for)\s+(?:people|politicians|leaders|councillors|{_WHOM})(?:\s+like\s+\w+)?[^.!?]{{0,25}}?\b(?:heads?|baskets?|chop\w*|guillotine\w*|blades?|1793|1789)\b"
    return (
        form("incitement", "R2e", _URGES, apart, "ambiguous", before=or_someone, unless="sport election politics", nowhere=_PLAYED),
        form("incitement", "R2e", _URGES, rushed, "ambiguous", before=rf"\bnext\s+time\s+[^.!?]{{1,50}}?,\s*|{or_someone}", unless="sport politics", nowhere=rf"{_PLAYED}|\b(?:hospital|a&e|vet|vets|decision|application|questions?)\b"),
        form("incitement", "R2e", _URGES, rf"{spat}{_WHOM}(?=\s*$|[.!?,;]|\s+(?:if|when|as|on|in|at|next|every|all)\b)", "ambiguous", before=or_someone, unless="sport", nowhere=r"\b(?:coconut|aunt\s+sally|stocks|fete|wet\s+sponges?|sponges?|charity|dogs?)\b"),
        form("incitement", "R2e", _URGES, rf"\bdon'?t\s+let\s+{_WHOM}\s+(?:leave|out|get\s+out|walk\s+out|come\s+out|escape|get\s+away)\b[^.!?]{{0,30}}?\b(?:alive|in\s+one\s+piece|breathing|on\s+(?:his|her|their)\s+(?:own\s+)?(?:feet|legs))\b", "ambiguous", unless="sport"),
        form("incitement", "R2e", _DUE, rf"\b{crew}[^.!?]{{0,12}}?\b{inside}|(?:^|[.!?,;:]\s*|\b(?:should|let's|just|to|and|someone|somebody)\s+){sunk}\s+(?:it|the\s+\w+(?:\s+\w+)?|that\s+\w+|them|down|up|the\s+lot)(?:\s+(?:down|up|to\s+the\s+ground))?\s+{inside}", "ambiguous", unless="thing sport"),
        form("incitement", "R2e", _DUE, did, "ambiguous", before=r"\bdo\s+(?:to|with)\s+", nowhere=struck_work),
        form("incitement", "R2e", _DUE, idea, "ambiguous", nowhere=struck_work),
        form("incitement", "R2e", _DUE, rf"\bwhy\s+(?:the\s+\w+\s+)?(?:is|are|'s)\s+(?:he|she|they|you|{TITLED}|{FULL_NAME}|{ROLES})\s+(?:even\s+)?(?:still\s+)(?:alive|breathing|living|walking\s+(?:about|around|the\s+(?:earth|streets)))\b|\b(?:how|why)\s+has\s+(?:nobody|no\s?one)\s+(?:\w+\s+)?(?:shot|stabbed|killed|battered|lynched|hanged|sorted|dealt\s+with|done|decked|punched|lamped|murdered)\s+{_WHOM}(?:\s+(?:out|in|over))?(?:\s+yet|\W*$)", "ambiguous", nowhere=r"\b(?:miracle|hospital|accident|crash|ill|cancer|stroke|hotel|road|pot\s?hole|bill|complaint)\b"),
    )  # fmt: skip


def _deserved() -> tuple[Form, ...]:
    """What a beating would mend, and what nobody would see if it were given."""
    sorted_out = rf"(?:would|will|'d|'ll|might|should|is\s+what|is\s+all)\s+(?:\w+\s+)?(?:sort|fix|teach|cure|shut|do|solve|change|wake|learn|suit|put|make|stop|help|knock|show|be\s+(?:too\s+good|what))\s+(?:[\w']+\s+){{0,4}}?(?:{_WHOM}|this\s+council|your?\b|it\b)"
    blind = r"(?:i|we|nobody|no\s?one|the\s+\w+)(?:'d|\s+would|\s+wouldn'?t|'ll|\s+will|\s+won'?t)?\s+(?:not\s+|never\s+)?(?:call|ring|phone|dial|lift|stop|help|tell|grass|see|say|be\s+(?:sad|sorry|looking)|throw|piss|spit|look)\s+(?:[\w']+\s+){0,3}?(?:ambulance|999|finger|help|thing|nothing|police|anyone|soul|anybody|word|way|rope|life\s?(?:belt|ring|buoy)|him|her|you|sad|sorry|on\s+(?:him|her|you))\b"
    struck = r"(?:push|shov|glass|punch|slap|smack|kick|stab|murder|kill|batter|deck|lamp|chin|bottl|headbutt|thump|torch|brick|strangl|drown|poison|hurt|smash|jump|hit|shot|shoot|run|ran|knock|throw|threw|chuck|dropp?|put)(?:p?ed|d|es|s|e)?"
    return (
        form("deserved_harm", "R2e", _DUE, rf"\b(?:an?\s+)?(?:good\s+|public\s+|proper\s+|decent\s+|old[\s-]fashioned\s+|few\s+|couple\s+of\s+){{0,4}}(?:lynchings?|public\s+hangings?|hangings|stoning|flogging|shooting|stabbing|kneecapping|beheading|horse\s?whipping|broken\s+(?:bones|legs|noses|windows))\s+{sorted_out}", "ambiguous", unless="sport", nowhere=rf"{_SAID}|\b(?:film\w*|scene|hospital|nhs|basket\w*)\b"),
        form("deserved_harm", "R2e", _DUE, rf"\b(?:{_WHOM}|he|she|they)\s+(?:needs?|wants?|deserves?|could\s+do\s+with)\s+(?:an?\s+)?(?:good\s+|proper\s+|right\s+)?(?:hiding|kicking|thrashing|beating|slap|flogging|battering|leathering|pasting)\b[^.!?]{{0,12}}?[.!?,;-]+\s*(?:so\s+|and\s+)?(?:who(?:'s|\s+is)\s+(?:going\s+to|gonna|up\s+for|first|in|with)|any\s+(?:volunteers|takers)|form\s+a\s+queue|i'?ll\s+(?:start|go\s+first|hold))", "ambiguous", across=True),
        form("incitement", "R2e", _URGES, rf"\bif\s+(?:{_ONE}|you)\s+(?:\w+\s+){{0,2}}?{struck}\s+{_WHOM}\b[^.!?]{{0,40}}?,?\s*\b{blind}", "ambiguous", unless="sport election"),
        form("incitement", "R2e", _URGES, r"\b(?:i|we)(?:'ll|\s+will|'d|\s+would)\s+(?:stand|pay|cover|chip\s+in\s+for|put\s+up)\s+(?:the\s+|your\s+|his\s+|whoever's\s+|for\s+the\s+)?(?:bail|lawyer|fine|solicitor|alibi|legal\s+fees|petrol)\b", "ambiguous", also=rf"\b(?:{words('verb.person')}|do|sort|burn|smash|put|hurt|beat|shoot|hang)\b[^.!?]{{0,30}}?\b{_WHOM}|\bdo\s+{_WHOM}\s+(?:over|in)\b", nowhere=r"\b(?:appeal|judicial|planning|case|crowd\s?fund\w*|protest\w*|bus|parking)\b"),
        form("incitement", "R2e", _DUE, rf"\b(?:{PARTY}+|traitors?|politicians|councillors|they|these\s+\w+)\s+(?:get|gets|deserve|deserves|need|needs)\s+the\s+(?:rope|noose|bullet|gallows|chair|wall)\b", "ambiguous", unless="sport"),
    )  # fmt: skip
