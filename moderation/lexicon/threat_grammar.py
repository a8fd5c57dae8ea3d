"""The threat grammar: word classes of threats.txt and threats_cy.txt put together into patterns.

Patterns run over one clause of a text's bare form at a time, so none ever meets a long text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from moderation import lexicon


@dataclass(frozen=True, slots=True)
class Form:
    """One shape of threat."""

    evidence: str
    subcode: str
    detail: str
    pattern: re.Pattern[str]
    stops: tuple[str, ...] = ()
    political: bool = (
        False  # cancelled by an election, job, policy or motion in its clause
    )


def _words(*ids: str) -> str:
    return lexicon.pattern("threats", *(f"threats.{i}" for i in ids))


_NO = (
    r"(?!(?:not|never|who|whoever|which|that|if|because|stop|prevent|report|anyone|nobody|than|before|when|until|"
    r"says?|said|hate|hardly|without|won't|don't|didn't|wouldn't|can't|cannot|isn't|aren't|wont|dont|cant)\b)"
)
_GAP = rf"(?:{_NO}[\w'-]+,?\s+){{0,8}}?"
_SHORT_GAP = rf"(?:{_NO}[\w'-]+\s+){{0,3}}?"
_DOER = r"(?:i|we|me\s+and\s+(?:my|the)\s+\w+|my\s+(?:mates?|brothers?|lads|boys|family|dad|uncles?|cousins?)|the\s+(?:lads|boys)|us\s+lot)"
_SOMEONE = r"(?:someone|somebody|some\s?one|anyone|one\s+of\s+(?:us|you)|people|everyone|everybody|we|you(?:\s+(?:all|lot|should\s+all))?|they|us)"
_GOING = r"(?:really\s+|fucking\s+|actually\s+|definitely\s+|so\s+|just\s+)?(?:gonna|gunna|going\s+to|goin\s+to|coming\s+to|coming|about\s+to|off\s+to)"
_FIRM = (
    rf"(?:'?ll|\s+will|\s+shall|\s*(?:'?m|'?re|\s+am|\s+are)\s+{_GOING}|\s+{_GOING}|'?ma|\s+swear(?:\s+to\s+god)?\s+i'?ll|"
    r"\s+promise\s+(?:you\s+)?i'?ll)\s+"
)
_SOFT = (
    r"(?:\s+(?:would|could|might|want\s+to|wanna|wish\s+i\s+could|can|can't\s+wait\s+to|need\s+to|have\s+to|have\s+half\s+a\s+mind\s+to)|"
    r"'?d\s+(?:love\s+to|like\s+to|happily|gladly|rather)|'?d)\s+"
)
_OUGHT = r"(?:\s+(?:all\s+)?(?:should|ought\s+to|needs?\s+to|must|has\s+to|have\s+to|had\s+better|better|please|can|wants?\s+to))\s+"
_BARE_START = r"(?:^|[,:;(]\s*|\b(?:and|then|so|im)\s+)"

_HER_ENDS = r"(?=\s*$|[^\w\s]|\s+(?:and|if|for|in|on|when|with|to|at|so|because|tonight|tomorrow|dead|up|myself|next|one|or|until|now|as|like|before|after|from|too|lol)\b)"
_NOT_THING = (
    r"(?!\s+(?:an?\b|over\b(?!\s+with)|down\b|through\b|off\b|out\b|back\b|with\s+kindness|to\s+it\b|some\b|that\s+\w+\s+(?:e-?mail|link)|on\s+the\s+wrist|"
    r"in\s+the\s+pocket|for\s+(?:saying|posting)\s+thanks|know\b))"
)
_GROUPS = rf"(?:{_words('group')}|(?:gay|black|white|trans|asian|jewish|muslim|disabled|old|brown)\s+(?:people|person|men|man|women|woman|folk|kids)|wom[ae]n)"
_ROLES = rf"(?:an?|some|that|this|the|these|those|our|your|all|every|any|you|all\s+(?:the|these|those|our))\s+(?:[\w'-]+\s+){{0,2}}?(?:{_words('role')}|{_GROUPS})\b"
_TARGET = (
    rf"(?:(?:all\s+of\s+)?(?:you|ya|yous|him|them|u)\b{_NOT_THING}|her\b{_HER_ENDS}|{_ROLES}|"
    rf"(?:your|ur|his|her|their)\s+(?:\w+\s+)?{_words('family')}\b|(?:cllr|councillor|mr|mrs)\s+\w+|{_GROUPS}\b)"
)
_WHOSE = r"(?:your|ur|yer|his|her|their|(?:the|that|this|these|those)\s+\w+'s|@\w+'s|(?:cllr|councillor)\s+\w+(?:'s|s))\s+(?:[\w'-]+\s+){0,2}?"
_BODY = rf"{_WHOSE}{_words('body')}\b"
_PROPERTY = rf"{_WHOSE}{_words('property')}\b"
_BUILDING = rf"(?:the|that|this|your|their|every|all)\s+(?:\w+\s+){{0,2}}?{_words('building')}\b"
_WEAPON = rf"(?:(?:an?|my|the|some)\s+(?:\w+\s+)?{_words('weapon')}|acid|petrol|bricks|stones|bleach)\b"

_HARM = (
    rf"(?:{_words('verb.person')}\s+{_TARGET}|{_words('verb.object')}\s+(?:off\s+|in\s+)?{_BODY}|{_words('verb.property')}\s+(?:(?:it|them|that|you)\s+and\s+)?{_PROPERTY}|make\s+(?:you|him|her|them)\s+(?:bleed|scream|beg)\b"
    rf"|beat\s+{_TARGET}\s+(?:up|to\s+death|senseless|to\s+a\s+pulp|black|with\s+{_WEAPON})|beat\s+the\s+\w+\s+out\s+of\s+{_TARGET}"
    rf"|(?:blow|cut|chop|string|do|smash|run|knock|fuck|mess)\s+{_TARGET}?(?:you|him|her|them)\s+(?:up|over|in|out)\b(?!\s+of)"
    rf"|(?:burn|bury|skin)\s+{_TARGET}\s+(?:alive|in\s+(?:the|a)\s+(?:woods|ground|hole|concrete)|six\s+feet)"
    rf"|set\s+(?:{_TARGET}|{_PROPERTY})\s+(?:on\s+fire|alight)|end\s+(?:your|his|her|their)\s+(?:pathetic\s+|miserable\s+)?li(?:fe|ves)\b"
    r"|put\s+(?:you|him|her|them)\s+(?:six\s+feet|in\s+(?:the|a)\s+(?:ground|hospital|box|grave|coffin|wheelchair|ambulance|morgue)|in\s+hospital|in\s+intensive)"
    rf"|(?:put|stick|throw|chuck|lob|post|get|shove|hit|smack)\s+(?:{_WEAPON}\s+(?:through|in|into|at|on|over|between)\s+(?:{_TARGET}|{_BODY}|{_PROPERTY}|your\b)"
    rf"|{_TARGET}\s+with\s+{_WEAPON})"
    rf"|(?:have|get|see)\s+{_TARGET}\s+{_words('participle.firm')}\b|have\s+{_BODY}(?:\s+(?:broken|off))?|slit\s+{_BODY}"
    rf"|drag\s+(?:you|ya|him|her|them|{_ROLES})\s+(?:[\w-]+\s+){{0,5}}?by\s+(?:the|your|his|her|their)\s+(?:hair|neck|throat|feet|ears?|collar)\b"
    r"|(?:deck|lamp|bottle|twat|end|waste|destroy|bury)\s+(?:you|him|her)\s+(?:you\s+)?(?:cunt|bastard|prick|twat|wanker|scum)\b)"
)
_POLITICAL = (
    rf"{_words('verb.political')}\s+(?:{_TARGET}\s+(?:with|using)\s+{_WEAPON}|{_BODY}|{_TARGET}\s+(?:alive|six\s+feet|in\s+the\s+(?:woods|ground))"
    rf"|(?:you|him|her|them)\s+and\s+your\s+{_words('family')})"
)
_BEATING = rf"give\s+(?:you|ya|him|her|them|{_ROLES})\s+(?:an?\s+)?(?:good\s+|proper\s+|right\s+)?(?:kicking|beating|hiding|battering|slapping|thumping|pasting)\b"
_WILL = r"(?:'?ll|\s+will|\s*(?:'re|are|is|'s)?\s*(?:gonna|going\s+to|about\s+to)|\s+are\s+gonna)\s+"
_HURT_STATE = r"(?:be|get|end\s+up)\s+(?:fucking\s+|bloody\s+|badly\s+)?"


def _form(
    evidence: str,
    subcode: str,
    detail: str,
    pattern: str,
    *stops: str,
    political: bool = False,
) -> Form:
    return Form(
        f"threats.{evidence}", subcode, detail, re.compile(pattern), stops, political
    )


@cache
def grammar() -> tuple[Form, ...]:
    """All English forms; of two that overlap the earlier wins."""
    return (*_threats(), *_incitement(), *_intimidation(), *_wishes())


def _threats() -> tuple[Form, ...]:
    harm = "A threat to hurt a person or damage their property"
    passive = (
        rf"\b(?:your|ur|yer|his|her|their)\s+(?:\w+\s+)?{_words('body', 'property')}{_WILL}(?:be\s+|get\s+)?(?:broken|smashed|burn|burned|burnt|burning|torched|"
        r"slashed|bricked|firebombed|keyed|cut|slit|kicked\s+in|put\s+(?:in|through)|go(?:ing)?\s+(?:in|through|up\s+in))\b"
    )
    dead = (
        rf"\b(?:you|u|ya)(?:\s+are|'?re|r|\s+r|'?ll\s+be|\s+will\s+be)\s+(?:all\s+)?(?:fucking\s+)?(?:dead\s*(?:meat|man|woman|men)?(?=\s*$|[^\w\s'-]|\s+(?:you|if|when|tonight|tomorrow|soon|m8|mate)\b)|a\s+dead\s+(?:man|woman))"
        rf"|\b(?:you|u)(?:\s+and\s+your\s+\w+)?{_WILL}{_HURT_STATE}(?:{_words('participle.firm')}|in\s+a\s+(?:box|coffin|wheelchair|body\s?bag|ditch|grave|hospital\s+bed))\b"
    )
    return (
        _form("bodily_harm", "R2a", harm, rf"\b{_DOER}{_FIRM}{_GAP}{_HARM}"),
        _form("bodily_harm", "R2a", harm, rf"{_BARE_START}{_GOING}\s+{_GAP}{_HARM}"),
        _form("bodily_harm", "R2a", harm, rf"{_BARE_START}(?:will|'?ll|ill)\s+{_SHORT_GAP}{_HARM}"),
        _form("passive_harm", "R2a", harm, passive),
        _form("beating", "R2a", harm, rf"\b{_DOER}{_FIRM}{_SHORT_GAP}{_BEATING}", political=True),
        _form("dead", "R2a", "A threat to a person's life", dead),
        _form("weapon_object", "R2a", harm, rf"\b{_DOER}{_FIRM}{_GAP}{_POLITICAL}", political=True),
        _form("building", "R2a", "A threat to a public building", rf"\b{_DOER}{_FIRM}{_GAP}(?:{_words('verb.building')}\s+{_BUILDING}|(?:burn|blow|shoot)\s+{_BUILDING}\s+(?:down|up))", "ambiguous"),
        _form("rough_handling", "R2a", "Speaks of beating a person", rf"\b(?:i|we){_FIRM}{_SHORT_GAP}(?:kick|whoop|whip|beat)\s+(?:your|his|her|their)\s+(?:\w+\s+)?(?:ass|arse|butt|backside)s?\b", "ambiguous"),
        _form("soft_harm", "R2a", "Speaks of hurting a person, without saying that it will be done", rf"\b(?:i|we){_SOFT}{_SHORT_GAP}{_HARM}", "ambiguous"),
    )  # fmt: skip


def _incitement() -> tuple[Form, ...]:
    urges = "Urges others to hurt a person"
    subject = rf"(?:you|he|she|they|u|(?:that|this|the|these|those|our|all|you)\s+(?:[\w'-]+\s+){{0,2}}?(?:{_words('role')}|{_GROUPS})|{_GROUPS}|the\s+(?:whole\s+)?lot\s+of\s+(?:them|you|em)|(?:cllr|councillor)\s+\w+)"
    deserves = (
        rf"(?<!\bno )\b{subject}(?:\s+like\s+(?:you|him|her|them)(?:\s+all)?)?(?:'s|'re)?\s+(?:all\s+|both\s+|just\s+)?(?:(?:should|must|deserves?\s+to|needs?\s+to)\s+(?:all\s+|just\s+)?(?:die|be\s+dead)|(?:should|ought\s+to|must|deserves?\s+to|needs?\s+to|has\s+to|have\s+to|want\s+to|wants\s+to|should\s+have)\s+(?:all\s+)?(?:be|get|been|gotten)\s+(?:\w+\s+)?{_words('participle')}"
        rf"|(?:needs?|wants?|deserves?)\s+(?:a\s+good\s+)?{_words('gerund')})\b(?!\s+down\b)"
    )
    return (
        _form("incitement", "R2e", urges, rf"\b{_SOMEONE}{_OUGHT}{_SHORT_GAP}{_HARM}"),
        _form("incitement", "R2e", urges, rf"\b{_SOMEONE}{_OUGHT}{_SHORT_GAP}{_BEATING}", political=True),
        _form("incitement", "R2e", urges, rf"\blet'?s\s+(?:all\s+)?{_SHORT_GAP}{_HARM}"),
        _form("incitement", "R2e", urges, rf"\b(?:someone|somebody)(?:'?ll|\s+will|\s+is\s+going\s+to|'?s\s+gonna|\s+gonna)\s+{_SHORT_GAP}{_HARM}", "ambiguous"),
        _form("imperative", "R2e", urges, rf"(?:^|[,:;(]\s*)[\s\W]*(?:just\s+|please\s+|go\s+(?:and\s+)?|i\s+say\s+(?:we\s+)?){{0,2}}{_HARM}"),
        _form("incitement", "R2e", urges, rf"\bdeath\s+to\s+(?:all\s+)?{_TARGET}"),
        _form("deserved_harm", "R2e", "Says that a person should be hurt or killed", deserves, "ambiguous"),
    )  # fmt: skip


def _intimidation() -> tuple[Form, ...]:
    veiled = "Intimidation: a hint that a person or their family can be reached"
    who = (
        rf"(?:you|u|he|she|they|(?:your|his|her|their)\s+(?:\w+\s+)?{_words('family')})"
    )
    whom = (
        rf"(?:you|him|her|them|(?:your|his|her|their)\s+(?:\w+\s+)?{_words('family')})"
    )
    home = r"(?:your|his|her|their)\s+(?:\w+\s+)?(?:house|home|door|doorstep|place|address|street|workplace|work)"
    return (
        _form("knows_where", "R2d", veiled, rf"\b(?:i|we|people|everyone|they|lads)(?:\s+(?:all|now|already|do|both))?\s+know\s+(?:exactly\s+)?where\s+{who}\s+(?:\w+\s+){{0,2}}?(?:lives?|sleeps?|works?|goe?s?\s+to\s+(?:\w+\s+)?(?:school|nursery|church|college)|parks?|plays?|walks?|drinks?)\b(?!\s+(?:is|was|has)\b)"),
        _form("will_find", "R2d", veiled, rf"\b(?:i|we)(?:\s+find\s+out\s+where\s+you\s+live|{_FIRM}(?:find\s+out\s+where\s+{who}\s+lives?|find\s+{whom}(?=\s*$|[^\w\s]|\s+(?:and|one|wherever|when|soon|tonight)\b)|hunt\s+{whom}|track\s+{whom}\s+down))"),
        _form("watch_out", "R2d", veiled, r"\bwatch\s+(?:your|ur|yer)\s+backs?\b(?!\s+(?:garden|door|yard|page|gate|lane|pocket|street|issues))|\bsleep\s+with\s+(?:one|an|1)\s+eye\s+open|\b(?:be\s+|keep\s+|start\s+|better\s+)look(?:ing)?\s+over\s+your\s+shoulder|\bwon't\s+see\s+(?:it|me|us)\s+coming"),
        _form("coming_for", "R2d", veiled, rf"\b(?:i|we)(?:'?m|'?re|\s+am|\s+are)\s+(?:coming|on\s+(?:my|our)\s+way)\s+(?:for|after)\s+{whom}(?!\s+to\b)", political=True),
        _form("coming_to_home", "R2d", veiled, rf"\b(?:i|we){_FIRM}(?:come\s+|be\s+|turn\s+up\s+|pop\s+|pay\s+)?(?:\w+\s+){{0,2}}?(?:to|at|by|outside|visit\s+to)\s+{home}\b(?!\s+to\s+(?:collect|deliver|drop|pick|fix|help|discuss|look|see|talk))", "ambiguous"),
        _form("lying_in_wait", "R2d", veiled, rf"\b(?:i|we)(?:{_FIRM}be\s+|'?m\s+|'?re\s+)waiting\s+(?:outside|in\s+the\s+car\s+park|for\s+{whom}\b(?!\s+(?:to|reply|response|answer)))|\b(?:wait\s+(?:till|til|until|'til)|when)\s+(?:i|we)\s+(?:get\s+(?:hold\s+of|my\s+hands\s+on|our\s+hands\s+on)|catch)\s+{whom}"),
        _form("shame_if", "R2d", veiled, r"\b(?:shame|pity)\s+if\s+(?:something|anything|someone|somebody|it|they|he|she)\b.{0,40}?\b(?:happen\w*|hurt|burn\w*|broke\w*|smash\w*|fell|accident)|\bnice\s+(?:house|family|car|kids|place|home|wife|daughter)\b.{0,60}?\b(?:(?:shame|pity)\s+if|accident|happen(?:ed|s)?\s+to)\b"),
        _form("armed", "R2d", veiled, rf"\b(?:i|we){_FIRM}(?:be\s+)?(?:bring(?:ing)?|carry(?:ing)?|have|come\s+with)\s+{_WEAPON}"),
        _form("will_die", "R2d", veiled, rf"\b(?:you|u)(?:\s+and\s+your\s+\w+)?(?:{_WILL}|\s+shall\s+)(?:fucking\s+|all\s+)?(?:die|burn)\b(?=\s*$|[^\w\s]|\s+(?:for\s+this|soon|tonight|screaming|slowly|you)\b)", "ambiguous"),
    )  # fmt: skip


def _wishes() -> tuple[Form, ...]:
    wish = "Wishes death or harm on a person"
    who = rf"(?:you|u|he|she|they|(?:your|his|her|their)\s+(?:\w+\s+)?{_words('family')}|(?:the|this|that|these|those)\s+(?:\w+\s+)?{_words('role')})"
    ends = r"(?:dies?|died|rots?\b(?:\s+in\s+hell)?|burns?\s+in\s+hell|drops?\s+dead|chokes?|drowns?|suffers?|gets?\s+(?:\w+\s+)?(?:cancer|covid|aids|shot|stabbed|killed|raped|murdered|beaten|battered|run\s+over|hit\s+by|hurt|what's\s+coming)|crash(?:es)?|bleeds?|were\s+dead|was\s+dead|are\s+next)\b"
    return (
        _form("death_wish", "R2c", wish, rf"\b(?:hope|hoping|wish|pray|praying)\s+(?:that\s+)?{who}\s+(?:all\s+)?(?:[\w']+\s+){{0,2}}?{ends}"),
        _form("death_wish", "R2c", wish, rf"\b(?:hope|wish|pray)\s+(?:that\s+)?(?:someone|somebody)\s+{_SHORT_GAP}(?:{_words('verb.person')}e?s\s+{_TARGET}|breaks\s+{_BODY})|\bhope\s+{_PROPERTY}\s+burns?\b"),
        _form("death_wish", "R2c", wish, r"(?:^|[,:;]\s*|\byou\s+)(?:please\s+|just\s+|can\s+){0,3}(?:drop\s+dead|go\s+(?:and\s+)?die\b)|\b(?:rot|burn)\s+in\s+hell\b"),
        _form("self_harm", "R2c", "Urges a person to take their own life", r"(?<!'t )(?<!not )\b(?:kill|hang|shoot|top|drown)\s+(?:yourself|urself|yourselves)\b|\bkys\b|\b(?:favour|favor)\s+and\s+(?:die|end\s+it|jump)\b|(?:^|\bgo\s+|\bgo\s+and\s+|\bjust\s+)jump\s+(?:off\s+a\s+(?:bridge|cliff|roof)|in\s+front\s+of\s+a)\b"),
    )  # fmt: skip


@cache
def figurative() -> re.Pattern[str]:
    """Sayings that have the grammar of a threat and mean none."""
    return re.compile(
        r"\b(?:kill\s+\w+\s+with\s+kindness|hang\s+\w+\s+out\s+to\s+dry|shoot\s+(?:you|him|her|them)\s+(?:an?|over|down)\b"
        r"|stab\s+(?:you|him|her|them)\s+in\s+the\s+back\b(?=.{0,20}\bpolitic)|break\s+(?:your|their|his|her)\s+hearts?"
        r"|(?:twist|pull)\s+(?:your|his|her|their)\s+arms?|bite\s+(?:your|his|her)\s+(?:hand|head)\s+off|knock\s+(?:your|their|his|her)\s+heads\s+together"
        r"|bang\s+(?:your|their)\s+heads|hold\s+(?:you|them)\s+to\s+account)\b"
    )


@cache
def triggers() -> frozenset[str]:
    """Words without which no form can match: a cheap gate."""
    classes = (
        "verb.person",
        "verb.object",
        "verb.property",
        "verb.building",
        "verb.political",
        "participle",
        "gerund",
    )
    words = {
        form.replace("-", " ").split()[0]
        for c in classes
        for form in lexicon.forms("threats", f"threats.{c}")
    }
    words -= {"a", "the", "put", "end", "your"}
    return frozenset(
        words
        | {"dead", "die", "dies", "death", "whoop", "whip", "burn", "make", "r", "died", "know", "watch", "sleep", "shoulder", "coming", "come", "find", "hunt", "track", "waiting", "wait", "when",
           "shame", "pity", "nice", "bring", "carry", "hope", "wish", "pray", "hoping", "drop", "rot", "kys", "favour", "favor", "jump", "deck",
           "lamp", "bottle", "waste", "kicking", "beating", "hiding", "noose", "rope", "bullet", "blow", "beat", "set", "put", "end", "stick", "throw",
           "chuck", "lob", "post", "shove", "hit", "burnt", "smashed", "broken", "torched", "burning", "slashed", "bricked", "have", "get", "run",
           "do", "fuck", "mess", "drag", "battering", "slapping", "thumping", "pasting", "string", "yourself", "visit", "outside", "turn", "bringing", "carrying", "up", "brick"}
    )  # fmt: skip


def cancelled(clause: str) -> bool:
    """Whether an election, a job, a policy or a motion stands in the clause, and so cancels political verbs."""
    return bool(_POLITICS().search(clause))


def of_election(clause: str) -> bool:
    """Whether an election stands in the clause, which makes even a bodily verb ambiguous."""
    return bool(_ELECTION().search(clause))


def in_jest(clause: str) -> bool:
    """Whether the clause marks itself as a joke: then a person must tell."""
    return bool(_JEST().search(clause))


@cache
def _POLITICS() -> re.Pattern[str]:
    return re.compile(rf"\b{_words('politics', 'election')}\b")


@cache
def _ELECTION() -> re.Pattern[str]:
    return re.compile(rf"\b{_words('election')}\b")


@cache
def _JEST() -> re.Pattern[str]:
    return re.compile(
        rf"\b{_words('joke')}\b|[\U0001f602\U0001f923\U0001f606\U0001f61c\U0001f609]"
    )


def _cy(*ids: str) -> str:
    return lexicon.pattern("threats_cy", *(f"cy.{i}" for i in ids))


@cache
def welsh() -> tuple[Form, ...]:
    """The Welsh draft: threats in the first person, and those that say whose body, home or life."""
    whose = r"(?:dy|eich|d')\s*"
    harm = "A Welsh threat (draft word list)"
    first = rf"\b{_cy('future')}\s+(?:\w+\s+){{0,2}}?"
    return (
        _form("welsh.bodily_harm", "R2a", harm, rf"\b{_cy('break')}\s+(?:\w+\s+){{0,2}}?{whose}(?:\w+\s+)?{_cy('body', 'property')}\b"),
        _form("welsh.kill", "R2a", harm, rf"\b(?:dy|eich)\s+{_cy('kill')}\b|{first}{_cy('kill')}\s+(?:i\s+|ni\s+)?(?:ti|di|chi|hi|fo|nhw)\b|\b(?:ga|gaf|gawn)\s+i?\s*dy\s+{_cy('kill')}"),
        _form("welsh.knows_where", "R2d", "Welsh intimidation (draft word list)", r"\b(?:gwybod|gwbod)\s+(?:yn\s+iawn\s+)?(?:ble|lle)\s+(?:rwyt\s+ti|ti|dach\s+chi|rydych\s+chi|chi|mae\s+dy\s+\w+)(?:'n|\s+yn)?\s+(?:byw|mynd\s+i'r\s+ysgol|gweithio|cysgu)|\bgwylia\s+dy\s+gefn|\bgwyliwch\s+eich\s+cefn"),
    )  # fmt: skip


@cache
def welsh_triggers() -> frozenset[str]:
    """Welsh words without which no Welsh form can match."""
    return frozenset(
        lexicon.forms("threats_cy", "cy.break", "cy.kill")
        | {"gwybod", "gwbod", "gwylia", "gwyliwch"}
    )
