"""The bricks of the threat grammar: what a form is, who is threatened, with what, and what is no threat after all.

The clause that the forms are matched against is marked (see `marked`): names stand in capitals, groups of people
as a run of Γ and parties as a run of Π, each as long as what it stands for. All else is lower case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from moderation import lexicon
from moderation.patterns.letters import Guarded

GROUP, PARTY = "Γ", "Π"


@dataclass(frozen=True, slots=True)
class Form:
    """One shape of threat."""

    evidence: str
    subcode: str
    detail: str
    pattern: Guarded
    stops: tuple[str, ...] = ()
    political: bool = (
        False  # cancelled by an election, job, policy or motion in its clause
    )
    before: Guarded | None = None  # what must stand just before the pattern
    unless: tuple[str, ...] = ()  # names of `excuses` that cancel it in its clause
    refused: Guarded | None = None  # cancels it when inside the match
    also: Guarded | None = None  # must stand somewhere in the text too
    nowhere: Guarded | None = None  # cancels it wherever it stands in the text
    across: bool = False  # matched over two clauses that follow each other

    @property
    def patterns(self) -> tuple[Guarded, ...]:
        """Those of which each must be found where the form stands."""
        return (self.before, self.pattern) if self.before else (self.pattern,)


def form(
    evidence: str,
    subcode: str,
    detail: str,
    pattern: str,
    *stops: str,
    political: bool = False,
    before: str = "",
    unless: str = "",
    refused: str = "",
    also: str = "",
    nowhere: str = "",
    across: bool = False,
) -> Form:
    """A form from its patterns. `before` may end in any gap; it is tied to the place where `pattern` begins."""
    return Form(
        f"threats.{evidence}",
        subcode,
        detail,
        _guarded(pattern),
        stops,
        political,
        _guarded(rf"(?:{before})$") if before else None,
        tuple(unless.split()),
        _guarded(refused) if refused else None,
        _guarded(also) if also else None,
        _guarded(nowhere) if nowhere else None,
        across,
    )


@cache
def _guarded(pattern: str) -> Guarded:
    """Forms that share a pattern share its matches too."""
    return Guarded(pattern)


def words(*ids: str) -> str:
    """A pattern of any form of these classes of threats.txt."""
    return lexicon.pattern("threats", *(f"threats.{i}" for i in ids))


def creatures() -> str:
    """A pattern of any animal of which there are many at once."""
    return lexicon.pattern("abuse", "abuse.around.beasts")


NO = (
    r"(?!(?:not|never|who|whoever|which|that|if|because|stop|prevent|report|anyone|nobody|than|before|when|until|"
    r"says?|said|hate|hardly|without|won't|don't|didn't|wouldn't|can't|cannot|isn't|aren't|wont|dont|cant)\b)"
)
GAP = rf"(?:{NO}[\w'-]+,?\s+){{0,8}}"
SHORT_GAP = rf"(?:{NO}[\w'-]+\s+){{0,3}}"
STRONG = r"(?:(?:really|fucking|fuckin|actually|definitely|so|just|personally|happily|gladly|honestly|bloody|straight|still)\s+){0,2}"
DOER = (
    r"(?:i|we|me\s+and\s+(?:my|the)\s+\w+|my\s+(?:\w+\s+)?(?:mates?|brothers?|lads?|boys|family|dad|uncles?|cousins?|husband|wife|sons?|nephews?|fella|Γ+)"
    r"(?:\s+and\s+(?:i|me))?|the\s+(?:lads|boys)|us\s+lot)"
)
SOMEONE = r"(?:someone|somebody|some\s?one|one\s+of\s+(?:us|you)|people|everyone|everybody|we|they|us)"
GOING = rf"{STRONG}(?:gonna|gunna|gon|going\s+to|goin\s+to|coming\s+to|coming|about\s+to|off\s+to|planning\s+to|prepared\s+to|ready\s+to)"
FIRM = (
    rf"(?:'?ll|\s+will|\s+shall|\s*(?:'?m|'?re|'s|\s+am|\s+are|\s+is)\s+{GOING}|\s+{GOING}|'?ma|\s+swear(?:\s+to\s+god)?\s+(?:i'?ll|i\s+will|i'?m\s+{GOING})|"
    rf"\s+promise\s+(?:you\s+)?(?:i'?ll|i\s+will|to)|\s+(?:fully\s+)?intend\s+to|\s+plan\s+to|\s+vow\s+to|(?:'ve|\s+have)\s+decided\s+to)\s+{STRONG}"
)
SOFT = (
    r"(?:\s+(?:would|could|might|want\s+to|wanna|wish\s+i\s+could|can't\s+wait\s+to|need\s+to|have\s+to|have\s+half\s+a\s+mind\s+to)|"
    r"'?d\s+(?:love\s+to|like\s+to|happily|gladly|rather)|'?d)\s+"
)
# "can" tells what may happen, and "they want to" what others are accused of: neither urges anyone.
OUGHT = r"(?:\s+(?:all\s+)?(?:should(?:\s+have)?|ought\s+to|needs?\s+to|must|has\s+to|have\s+to|had\s+better|better|please|wants\s+to))\s+(?:all\s+|just\s+)?"
BARE_START = r"(?:^|[,:;(]\s*|\b(?:and|then|so|im)\s+)"
WILL = r"(?:'?ll|\s+will|\s*(?:'re|are|is|'s)?\s*(?:gonna|going\s+to|about\s+to)|\s+are\s+gonna)\s+"

ENDS = (
    r"(?=\s*$|[^\w\s'-]|\s+(?:and|if|for|in|on|when|with|to|at|so|because|tonight|tomorrow|dead|up|myself|next|one|or|until|till|now|as|like|"
    r"before|after|from|too|lol|please|pls|who|that|whoever|over|out|off|all|by|down|outside|inside|first|again|later|right|reet|there|here|then|"
    r"while|since|not|i|we|you|through|alive|himself|along|n)\b)"
)
# What somebody is slapped with by post, and until when they are hounded by whoever wants an answer or another council.
FILED = r"(?:(?:formal|official|standards|legal|big|huge|massive|fat|whacking|great|parking|data|freedom\s+of\s+information)\s+){0,3}(?:fine|bill|charge|ban|lawsuit|question|writ|complaint|petition|foi|injunction|judicial\s+review|surcharge|invoice|court\s+order|subpoena|parking\s+ticket|vote\s+of\s+no\s+confidence|motion)\b"
HOUNDED_FOR_AN_ANSWER = r"(?:\s+(?:all\s+the\s+way|with\s+(?:\w+\s+)?(?:questions?|e-?mails?|letters|fois?(?:\s+requests?)?|complaints)|(?:in|through)\s+the\s+(?:press|papers?|courts?)|at\s+(?:every|each)\s+(?:\w+\s+)?meeting)){0,3}\s+(?:until|till|til)\s+(?:you|he|she|they)(?:'re|'s|\s+are|\s+is)?\s+(?:(?:finally|all|actually|both)\s+)?(?:resigns?|(?:step|stand)s?\s+down|answers?|repl(?:y|ies)|publish(?:es)?|voted\s+out|out\s+of\s+office|(?:fix|mend|sort|reopen|apologi[sz]e)(?:e?s)?|(?:do|does)\s+(?:your|his|her|their)\s+jobs?|calls?\s+an?\s+(?:by-?)?election|changes?\s+(?:your|his|her|their)\s+minds?)\b"
_NOT_THING = (
    r"(?!\s+(?:an?\b|over\b(?!\s+with)|down\b|through\b|off\b|out\b|back\b|with\s+(?:kindness|laughter|(?:the\s+)?facts|an?\s+"
    + FILED
    + r")|"
    r"to\s+it\b|some\b|that\s+\w+\s+(?:e-?mail|link)|on\s+the\s+wrist|in\s+the\s+pocket|for\s+(?:saying|posting)\s+thanks|know\b|softly\b|both\s+a\b))"
)
NAME = r"(?:[A-Z]')?[A-Z][A-Z-]+(?:\s+(?:[A-Z]')?[A-Z][A-Z-]*){0,3}"
FULL_NAME = r"(?:[A-Z]')?[A-Z][A-Z-]+(?:\s+(?:[A-Z]')?[A-Z][A-Z-]*){1,3}"
TITLE = r"(?:cllr|councillor|coun|clr|mr|mrs|ms|mx|miss|dr|doctor|rev|reverend|sir|lady|lord|mayor|officer|inspector|constable|pc|sergeant|sgt|professor|prof|cynghorydd|judge)"
_SURNAME = r"(?:\w')?\w+(?:-\w+)?"  # "O'Neill", "Lloyd-Jones"
TITLED = rf"{TITLE}\s+(?!(?:and|or|to|for|in|on|at|of|is|was|who|with|by|a|the|this|that|should|will|you)\b){_SURNAME}(?:\s+[A-Z][A-Z-]+)?(?!\w|'s|\s+a\b)"
_EVERY = r"(?:all|both|each|any|half|every\s+(?:last\s+|single\s+|fucking\s+)?(?:last\s+)?one|one|the\s+(?:whole\s+|fucking\s+)?(?:lot|pack|bunch))"
_DET = r"(?:an?|some|that|this|the|these|those|our|your|all|every|any|you|them|all\s+(?:the|these|those|our))"
_QUALITY = r"(?:(?!(?:that|of|about|for|who|and|to|in|on|by|with|from|or|is|are|which)\b)[\w'-]+\s+){0,2}?"
# "The lot of it" is a thing.
PEOPLE = rf"{_DET}\s+{_QUALITY}(?:{words('role', 'beast')}|{GROUP}+)\b(?!'|-|\s+of\s+(?:it|this|that)\b)"
ROLES = rf"(?:{PEOPLE}|{_DET}\s+{_QUALITY}{PARTY}+(?:\s+(?:voter|supporter|member|councillor|candidate|activist))?{ENDS})"
FAMILY = rf"(?:your|ur|yer|his|her|their|{NAME}'s|{TITLE}\s+{_SURNAME}'s)\s+(?:\w+\s+)?(?:{words('family')}|{GROUP}+)\b(?!'|-)"
YOU = r"(?:you|ya|yous|ye|u|thee|thi)"
THEM = rf"(?:(?:{YOU}|him|them|em)\b{_NOT_THING}|her\b{ENDS})"
LOT = rf"(?:{_EVERY}\s+of\s+(?:you|ye|them|em|these|those)\b|the\s+(?:whole\s+)?lot\b{ENDS})"
CLOSE = rf"(?:{LOT}|{THEM}|{FAMILY}{ENDS}|{TITLED}|{FULL_NAME}{ENDS})"
TARGET = rf"(?:{CLOSE}|{ROLES})"
# A lone capital word may be a town or a team, and a party is beaten at the polls: only plain killing is meant there.
_MANY = rf"(?:(?:all|every|any|more|some|every\s+single|the|these|those|all\s+(?:the|these|those|our))\s+)?(?:\w+ing\s+|dirty\s+|filthy\s+)?(?:{GROUP}+|{PARTY}+|{NAME}){ENDS}"
_GROUPS_ONLY = rf"(?:(?:all|every|any|some|the|these|those)\s+)?{GROUP}+{ENDS}"

_WHOSE = (
    rf"(?:(?:both|all|each|every\s+one)\s+(?:of\s+)?)?(?:your|ur|yer|thi|his|her|their|(?:the|that|this|these|those)\s+(?:\w+\s+)?\w+'s|@\w+'s|{TITLE}\s+{_SURNAME}(?:'s|s|')|{NAME}(?:'s|'))"
    r"\s+(?:(?!new\b)[\w'-]+\s+){0,2}?"
)
BODY = rf"(?:{_WHOSE}{words('body')}\b(?!\s+(?:mask|masks|count|start|office|teacher|paint|cover)\b)|every\s+(?:single\s+)?(?:bone|finger|tooth|rib)\b)"
PROPERTY = (
    rf"{_WHOSE}{words('property')}\b(?!'|\s+(?:rates?|tax|taxes|prices?|insurance|bills?|costs?|parking|park|loans?|values?|plans?|music|permits?|wash|"
    r"alarm|number|application|extension|deal|budget|model|case|boot\s+sale|sales?|share|trip|record|routine|speed)\b)"
)
BUILDING = (
    rf"(?:(?:the|that|this)\s+(?:place|hall|building|house|centre)\s+(?:where|that)\s+(?:{GROUP}+|they)\b|"
    rf"(?:the|that|this|your|their|every|all|all\s+the)\s+(?:\w+\s+){{0,2}}?{words('building')}\b(?!'|-)"
    r"(?=\s*$|[^\w\s]|\s+(?:down|to|with|and|if|so|in|on|at|tonight|tomorrow|before|up|when|while|next|or|because|myself|for|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|now|soon|this|lol|haha\w*|mate|lads|then|till|until|unless|don'?t|first|again)\b))"
)
_ARM = words("weapon", "arms")
# What one side does to the other with votes. Nobody meets at the polls; at a count or the hustings people do.
BEATEN_AT_THE_POLLS = (
    r"(?:thrash|batter|slaughter|hammer|crucify|massacre|trounce|thump|beat|smash|crush|annihilate|wallop|flatten|bury|destroy)"
    r"\s+(?:you|ya|u|them|em|him|her|(?:you|this|that|your|the)\s+(?:lot|party|shower))(?:\s+all)?"
    r"\s+(?:(?:in|come|next|this)\s+may(?=\s*$|[.!?,;])|(?:at|in)\s+(?:the\s+)?(?:polls|ballot\s+box|(?:next\s+)?(?:local\s+|council\s+)?elections?)\b(?!\s+with\b))"
)
# Who is "killed" where only words are weapons: in a debate, by the press, by one's own side, with a fine.
_DEBATED = r"(?:(?:the|that|this|your|our|a|full|tonight's|tomorrow's|last\s+night's)\s+){0,2}(?:[\w']+\s+)?(?:debates?|interviews?|papers|press|media|polls|reviews|comments|scrutiny|question\s+time|q\s?&\s?a)\b(?!\s+(?:rooms?|office|conference|gallery|hall|chamber|shop))"
_PRESS = r"(?:the\s+)?(?:(?:local|national|welsh|gutter|tabloid|town|own)\s+)?(?:press|papers|media|tabloids|newspapers|gazette|echo|reporters|journalists|critics|reviewers|auditors?|ombudsman|opposition|select\s+committee)"
_OWN_SIDE = rf"(?:your|his|her|their|my|our|the)\s+(?:own\s+)?(?:\w+\s+)?(?:group|party|side|colleagues|leader(?:ship)?|cabinet|members|whips?|backbench(?:es|ers?)|councillors|front\s?bench|benches|deputy|{PARTY}+)(?!\s+of\b)"
_PROCEEDING = r"(?:(?:the|that|this|your|our|full|next|tonight's)\s+){0,2}(?:scrutiny|debate|vote|committee|cabinet|council|appeal|inquiry|planning|polls|press|papers|opposition|inspector|ombudsman|consultation)"
_GIVEN = r"(?:foi|fois|fines?|bills?|writ|judicial\s+review|lawsuit|ban|tickets?|charges?|injunction|complaint|petition|surcharge|invoice|rise)"
IN_WORDS = (
    rf"(?:(?:be|get|gets|got|getting|been|being|was|were)\s+(?:\w+\s+)?shot\s+down\s+(?:in\s+flames|(?:at|in|by|before)\s+{_PROCEEDING})\b(?!\s+(?:chamber|room|car|building|offices?)\b)"
    rf"|(?:killed|murdered|slaughtered|massacred|destroyed|crucified|savaged|roasted|torn\s+(?:apart|to\s+shreds)|eaten\s+alive|annihilated|hammered)\s+(?:in|at|on)\s+{_DEBATED}\b"
    rf"|(?:lynched|crucified|hanged|hung|slaughtered|murdered|killed|butchered|executed|savaged|torn\s+(?:apart|to\s+shreds)|eaten\s+alive|burn(?:ed|t)\s+(?:alive|at\s+the\s+stake))\s+by\s+{_PRESS}\b"
    rf"|stabb(?:ed|ing)\s+(?:\w+\s+)?in\s+the\s+back\s+by\s+{_OWN_SIDE}\b"
    rf"|(?:slapped|hit|clobbered|stung|hammered)\s+with\s+(?:an?|another|the|more)\s+(?:\w+\s+){{0,2}}?{_GIVEN}\b)"
)
WEAPON = rf"(?:(?:an?|my|the|some|your|that|two|this)\s+(?:(?!glue|nail|heat|water|toy|cap|paint|staple|massage|nerf|starter|speed|radar)\w+\s+)?{_ARM}|acid|petrol|bricks|stones|bleach|bats|knives|guns|hammers|axes)\b(?!\s+(?:dog|dogs|box|boxes|drill|ladder|throwing|cake|and\s+ball))"


@cache
def harm() -> str:
    """What is done: harm to a person's body or property. One pattern, which many forms share."""
    return "(?:" + "|".join((*_blows(), *_ordeals(), *_things())) + ")"


def _blows() -> tuple[str, ...]:
    who = rf"(?:{YOU}|him|her|them|{ROLES}|{TITLED}|{FULL_NAME})"
    road = rf"(?:{_DET}\s+)?(?:(?!(?:to|of|on|in|at|for|with|over|down)\b)[\w-]+\s+)?(?:{words('street')}|{GROUP}+)"
    up = r"(?=\s*$|[^\w\s]|\s+(?:if|when|next|tonight|tomorrow|you|too|good|proper|cold|so|badly|for|from|by\s+the|with|outside|please|pls|lads|boys|at\s+the\s+(?:lights|gates|crossing|zebra|junction)|and\s+(?:you|leave|not|i|we|then))\b(?!\s+(?:the\s+polling|a\s+lick)))"
    return (
        rf"{words('verb.person.kill')}\s+(?:{TARGET}|{_MANY})",
        rf"{words('verb.person.hit')}\s+(?:{CLOSE}|{PEOPLE}|{_GROUPS_ONLY})",
        rf"{words('verb.person.hurt')}\s+(?:{CLOSE}|(?:that|this)\s+(?:[\w'-]+\s+){{0,2}}?{words('role')}\b(?!'))",
        rf"{words('verb.slang')}\s+(?:{CLOSE}|(?:that|this|those|these)\s+(?:[\w'-]+\s+)?{words('role')}\b){ENDS}",
        rf"{words('verb.object')}\s+(?:off\s+|in\s+|out\s+)?{BODY}",
        rf"beat\s+(?:{TARGET}|{NAME})\s+(?:up|to\s+death|senseless|to\s+a\s+pulp|black|with\s+{WEAPON})",
        rf"(?:beat|kick|knock|batter|smack|slap|punch|boot|hammer|belt)\s+(?:(?:the|living|absolute|fucking|bloody|holy|seven|ten|bells|buckets|of)\s+){{0,5}}(?:shite?|crap|fuck|hell|piss|daylights?|bells|snot|stuffing|life|brains|lights)\s+(?:out|oot)\s+(?:of\s+|o'?\s+|a\s+)?{TARGET}",
        rf"(?:(?:blow|cut|chop|fuck|mess|smash|slice|carve|string|beat)\s+{who}\s+(?:all\s+|both\s+)?(?:right\s+)?up|(?:run|knock)\s+{who}\s+over|(?:do|fill|kick)\s+{who}\s+in|(?:knock|bang|lay|spark|punch)\s+{who}\s+(?:spark\s+|clean\s+)?out)\b{up}",
        rf"(?:run|mow|knock)\s+(?:{road}\s+(?:over|down)|(?:over|down)\s+{road})\b{up}|(?:drive|plough)\s+(?:over|through|into|straight\s+(?:at|through|over|into)|right\s+(?:over|through|into))\s+{road}\b{up}",
        r"(?:slap|punch|smack|kick|knock)\s+(?:that|the|your|his|her)\s+(?:\w+\s+)?(?:smile|grin|smirk|look)\s+off\s+(?:your|his|her|their)\s+faces?\b",
        r"make\s+sure\s+(?:you|he|she|they)\s+(?:never|don'?t|won'?t)\s+(?:walk|breathe|wake\s+up|see\s+(?:another|daylight))\b",
        rf"(?:{words('verb.person.kill')}|smash|batter|hurt)\s+(?:anyone|anybody|everyone|everybody|whoever)\s+(?:who|that|in|inside|caught|we\s+find)\b",
        rf"knock\s+(?:{YOU}|him|her|them|{NAME})\s+(?:spark|clean|stone\s+cold|into\s+next\s+week)\b",
        rf"(?:cut|slice|carve|knife)\s+(?:{YOU}|him|her)(?=\s*$|[.!?])|swing\s+for\s+(?:{YOU}|him|her|{NAME}|{TITLED}){ENDS}",
        rf"(?:tear|rip)\s+(?:{YOU}|him|her)\s+(?:limb\s+from\s+limb|a\s+new\s+one)|make\s+(?:you|him|her|them)\s+(?:bleed|scream|beg)\b",
        r"(?:deck|lamp|bottle|twat|end|waste|destroy|bury)\s+(?:you|him|her)\s+(?:you\s+)?(?:cunt|bastard|prick|twat|wanker|scum)\b",
        # "Her shot" may be a thing of hers.
        rf"(?:have|get|see)\s+(?:(?:{CLOSE}|{ROLES})\s+{words('participle.firm')}\b|her\s+{words('participle.firm')}(?=\s*(?:$|[.!?,;])))|have\s+{BODY}(?:\s+(?:broken|off|out))?|slit\s+{BODY}",
        rf"get\s+{BODY}\s+(?:kicked|smashed|broken|caved|blown|cut)\b",
    )  # fmt: skip


def _ordeals() -> tuple[str, ...]:
    who = rf"(?:{YOU}|him|her|them|{LOT}|{ROLES}|{TITLED}|{FULL_NAME})"
    return (
        rf"(?:burn|bury|skin)\s+{TARGET}\s+(?:alive|in\s+(?:the|a)\s+(?:woods|ground|hole|concrete)|six\s+feet)",
        rf"set\s+(?:{TARGET}|{PROPERTY})\s+(?:on\s+fire|alight)|set\s+(?:the|my|our)\s+dogs?\s+on\s+{who}",
        r"end\s+(?:your|his|her|their)\s+(?:pathetic\s+|miserable\s+)?li(?:fe|ves)\b",
        (rf"put\s+{who}\s+(?:six\s+feet|in\s+(?:the|a)\s+(?:ground|hospital|box|grave|coffin|wheelchair|ambulance|morgue|bodybag|body\s+bag)\b|in\s+hospital|in\s+intensive|"
        r"through\s+(?:a|the|that)\s+(?:\w+\s+)?(?:window|wall|door|windscreen)|(?:up\s+)?against\s+(?:a|the)\s+wall|in\s+front\s+of\s+(?:a|the)\s+firing\s+squad)"),
        r"put\s+(?:your|ur|his|her|their)\s+(?:lights?\s+out|windows?\s+(?:through|in)\b(?=\s*$|[^\w\s]|\s+(?:if|tonight|next|again|for)\b))",
        (rf"(?:throw|chuck|push|shove|launch|kick|drop|lob|hang|dangle)\s+{who}\s+(?:off|from|under|in\s+front\s+of|down|over|into|through|in)\s+(?:(?:a|an|the|that|this)\s+)?(?:\w+\s+)?"
        r"(?:pier|bridge|roof|balcony|cliff|building|stairs|bus|train|lorry|tram|canal|river|harbour|quay|sea|multi\s?storey|window|viaduct|lamp\s?posts?|tree|rafters|crane|wood\s?chipper|weir|docks?|reservoir|quarry)\b"),
        rf"leave\s+{who}\s+(?:in\s+a\s+(?:wheelchair|coma|pool|ditch|heap|body\s?bag|coffin)|for\s+dead|bleeding|crippled|unable\s+to\s+walk|face\s+down)\b",
        rf"hold\s+(?:{who}\s+under|{BODY}\s+(?:under|down))\b(?!\s+(?:the\s+)?(?:act|terms|oath|arrest|contract))",
        rf"(?:snatch|grab|abduct|kidnap)\s+(?:{FAMILY}|{who}\s+off\s+the\s+street)|(?:burn|smoke)\s+(?:{who})\s+out\b",
        (rf"(?:put|stick|throw|chuck|lob|post|get|shove|hit|smack|swing|take|fire|pour|empty|plant)\s+(?:(?:{WEAPON}|my\s+(?:fist|boot))\s+(?:through|in|into|at|on|over|between|to|round|across|down|off|up|under)\s+(?:{TARGET}|{BODY}|{PROPERTY}|{_GROUPS_ONLY}|(?:that\s+)?{NAME}{ENDS}|your\b)"
        rf"|{TARGET}\s+(?:[\w-]+\s+){{0,3}}?with\s+{WEAPON})"),
        rf"(?:pour|throw|chuck|tip|spray)\s+(?:paint\s+stripper|acid|petrol|bleach|boiling\s+\w+|ammonia|battery\s+acid)\s+(?:all\s+)?(?:on|over|at|in|into|through)\s+(?:{TARGET}|{BODY}|{PROPERTY})",
        rf"drag\s+{who}\s+(?:[\w-]+\s+){{0,5}}?(?:out\s+of\s+(?:your|his|her|their)\s+(?:own\s+)?(?:house|home|car|bed)|by\s+(?:the|your|his|her|their)\s+(?:hair|neck|throat|feet|ears?|collar)|out\s+(?:in)?to\s+the\s+(?:street|road|car\s+park))\b|run\s+{who}\s+off\s+the\s+road\b",
        rf"drive\s+(?:a|my|the)\s+(?:\w+\s+)?(?:lorry|truck|car|van|tractor|digger|bus|tank|bulldozer|jcb)\s+(?:straight\s+|right\s+)?(?:through|into|at|over)\s+(?:{BUILDING}|{TARGET}|{PROPERTY})",
    )  # fmt: skip


def _things() -> tuple[str, ...]:
    return (
        rf"{words('verb.property')}\s+(?:(?:it|them|that|you)\s+and\s+)?{PROPERTY}",
        rf"(?:kick|boot|smash|bash|batter|stove)\s+{PROPERTY}\s+(?:in|down|off|through)\b",
        rf"shoot\s+up\s+(?:the|your|that)\s+(?:\w+\s+)?(?:meeting|council|surgery|school|count|{words('building')})\b",
        rf"cut\s+(?:your|his|her|their|{TITLED}'s|{NAME}'s)\s+brakes?(?:\s+(?:cables?|lines?|pipes?))?\b",
        r"do\s+(?:your|his|her|their)\s+(?:windows|kneecaps|knees|legs|car|tyres)(?:\s+in)?(?=\s*$|[.!,;])",
    )  # fmt: skip


def excuses() -> dict[str, re.Pattern[str]]:
    """What makes harmless of a form that names it in `unless`, when it stands in the form's clause."""
    return _excuses()


# The rats of a kitchen or a yard, and nobody who is called one: who votes, who sits somewhere, who came from somewhere.
_PESTS = r"(?:rats?|mice|vermin|rodents?|(?:cock)?roach(?:es)?|snakes?|maggots?|slugs?|fleas|parasites|leeches|weasels?|ferrets?|worms|foxe?s?|pigeons?|gulls?|seagulls?|wasps?|hornets?|bed\s?bugs|flies|ants|lice)"
_DWELLING = r"(?:buildings?|flats?|block|kitchens?|loft|attic|cellar|basement|cupboards?|bins?|bin\s+(?:stores?|sheds?|room)|alley(?:way)?|ginnel|yard|back\s?yard|gardens?|sheds?|stair\s?(?:well|case)|stairs|street|road|close|park|play\s?(?:ground|area|park)|canal|river|brook|allotments?|walls?|roof|drains?|sewers?|pipes|shops?|homes?|house|entry|passage|landing|garages?|compost|greenhouse|hedge|pond|takeaway|skips?|rubbish|room|bedroom|school)"
_OF_SOMEBODY = rf"(?:council\w*|chamber|town\s+hall|committee|cabinet|offices?|who|whoever|vot\w+|elect\w*|mosque|synagogue|temple|hotel|hostel|asylum|migrants?|immigra\w+|police|station|party|parliament|landlords|neighbours?|number|starting|human|two[\s-]legged|country|(?:come|came|are|is|were)\s+from|over\s+here|back\s+to|him|her|you|your|he|she|traitors?|politic\w+|planners?|famil(?:y|ies)|{GROUP})"
PESTS_AT_HOME = rf"^(?!.*(?:\b{_OF_SOMEBODY}\b|{GROUP}|[A-Z]{{2}})).*?\b{_PESTS}\s+(?:(?:that|which)\s+(?:are|is|keep|live|have\s+got|come|get|run|breed|nest)\s+(?:\w+\s+)?)?(?:in|into|inside|under|behind|round|around|by|near|at|on|up|down|over|from|below|beneath|between)\s+(?:(?:the|our|my|this|that|these|those|all|of)\s+){{0,3}}(?:[\w'-]+\s+){{0,2}}?{_DWELLING}\b"


@cache
def _excuses() -> dict[str, re.Pattern[str]]:
    return {
        "politics": re.compile(rf"\b{words('politics', 'election')}\b"),
        "election": re.compile(rf"\b{words('election')}\b"),
        "office": re.compile(rf"\b{words('election', 'office')}\b"),
        "hazard": re.compile(
            rf"\b{words('hazard')}\b|\b(?:lift|carry|dig|reach|bend|cross|cycl|climb|walk|rid|driv|wear|trip|slip|fall)(?:p|l)?ing\b"
        ),
        "sport": re.compile(rf"\b{words('sport')}\b|\bup\s+the\s+\w+(?=\s*$|[.!])"),
        "thing": re.compile(rf"\b(?:{words('thing', 'pet')}|{creatures()})\b"),
        "pet": re.compile(rf"\b{words('pet')}\b"),
        "pests": re.compile(PESTS_AT_HOME),
        "purpose": re.compile(
            r"\bwith\s+(?:an?|the|my|our|some|your|all)\s+(?:(?!lads|boys|mates|brothers|knife|gun|bat|baseball|hammer|petrol|brick|bricks)\w+\s*){1,3}"
            r"|\bfor\s+(?:the|an?|your|some|every|what|tea|lunch|coffee|dinner)\b|\bto\s+(?!(?:kill|hurt|get|sort|smash|burn|teach|have|finish|break|kick|batter|beat|stab|put|shut|pay|make|your|ur|yours|the|his|her|their|my|a|that|this|you|him|them)\b)\w+"
            r"|\b(?:petition|leaflets?|canvass\w*|collection|collect|deliver\w*|survey|parcels?|raffle|tickets?|carol\w*|cake|cuppa|tea)\b"
        ),
    }


@cache
def pronoun() -> re.Pattern[str]:
    """A match in which nobody is named but by "them", "him", "it", or as a beast or a lot."""
    return re.compile(
        rf"^(?!.*(?:\b{words('role', 'family')}\b|{GROUP}|{PARTY}|[A-Z]{{2}}|\b{TITLE}\s)).*\b(?:they|them|em|him|her|he|she|it|his|their|lot|{words('beast')})\b"
    )


@cache
def person() -> re.Pattern[str]:
    """Someone who may be meant by "them": a role, a family, a group, a name, or the reader. See also `somebody`."""
    return re.compile(
        rf"\b{words('role', 'family.kin')}\b|{GROUP}|{PARTY}|[A-Z]{{2}}|\b{TITLE}\s\w|\b(?:you|your|ur|u|who|everyone|council)\b"
    )


@cache
def singular() -> re.Pattern[str]:
    """Words for one creature, who may be a pet."""
    return re.compile(r"\b(?:him|her|he|she|his)\b")


@cache
def household() -> re.Pattern[str]:
    """A match whose verb is one of daily work as well."""
    return re.compile(rf"\b{words('verb.household')}\s+(?:\w+\s+)?(?:them|em|it)\b")
