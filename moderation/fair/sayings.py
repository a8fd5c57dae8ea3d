"""Sayings about an institution, habits that people choose, pests at somebody's door, oaths at a thing: nobody is attacked.

A scorer hears a group in "the lunatics have taken over the asylum", and a threat in "NIMBYs gonna NIMBY". Each form is taken
out of the text; only where nothing is left that could be turned on a group or a person is the score alone not believed.
What a pattern sees is never excused here.
"""

from __future__ import annotations

import re

from moderation.aimed import leaning
from moderation.aimed.menace import DANGER, menaces
from moderation.lexicon.contempt_words import CUPS, PLIGHTS
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.peoples import ADJECTIVE, LIVES, MANY, ONE, described
from moderation.text.reading import Reading

_GROUP = f"[{MANY}{ONE}{LIVES}{ADJECTIVE}]"
# "NIMBYs gonna NIMBY": the second word is the first again. Never with a verb of harm, and no group's name has such letters.
_SELF = late(
    r"\b(?!(?:you|they|she|who|all|and|the|that|this|what|then|but|not)\b|kill|murder|rap(?:e|i)|bomb|shoot|stab|burn|hang|hurt|beat|batter|lynch|slash|groom)([a-z]{3,12}?)(?:e?rs?|s|z|ies|y)?\s+(?:gonna|gunna|gon|going\s+to|gotta|will|'ll|must)\s+(?:always\s+)?(?:be\s+)?\1(?:e?rs?|s|z|ies|y|ing|e)?\b"
)
_IN_CHARGE = (
    r"(?:the\s+)?(?:lunatics?|inmates?|patients?|nutters?|loon(?:y|ies)|madmen|clowns?|prisoners?|foxe?s?|toddlers|kids|children|muppets|mad(?:\s+ones)?)\s+"
    r"(?:(?:have|has|are|is|'ve|seem|to|really|clearly|now|truly|finally|firmly|well|and|back|still|been)\s+){0,4}(?:taken\s+over|taking\s+over|took\s+over|take\s+over|running|run|runs|in\s+charge\s+of|left\s+in\s+charge\s+of|guarding|loose\s+in|escaped(?:\s+from)?)\s+"
    r"(?:the|this|that)\s+(?:asylum|mad\s?house|nut\s?house|loony\s?bin|zoo|circus|prison|ward|hen\s?house|chicken\s+coop|nursery|playground|creche|sweet\s?shop)\b(?!\s+(?:seekers?|hotels?|centres?|claim\w*))"
)
_OF_INSTITUTIONS = guarded(
    rf"\b(?:{_IN_CHARGE}|turkeys?\s+(?:\w+\s+){{0,2}}?vot(?:e|es|ed|ing)\s+for\s+(?:christmas|xmas)|(?:like\s+)?(?:playing\s+)?{_GROUP}+\s+roulette(?:\s+with\s+(?:your|our|the)\s+(?:kids|children|lives))?"
    rf"|(?:in\s+)?the\s+(?:land|kingdom|country)\s+of\s+the\s+{_GROUP}+|the\s+{_GROUP}+\s+leading\s+the\s+{_GROUP}+|one[\s-]eyed\s+{_GROUP}+\s+is\s+(?:the\s+)?king|(?:all|too\s+many)\s+chiefs?(?:\s*,)?\s+(?:and\s+)?(?:not\s+enough|no|too\s+few|nae)\s+{_GROUP}+)"
)
# A side that is out of a cup; of "you" it may be a blow. Whoever lives next door is known to live there, and is praised.
_BEATEN = r"(?<!you )(?<!you'll )(?<!you will )(?<!gonna )(?<!going to )\b(?:get|gets|getting|got|being|been|be|was|were|are)\s+(?:\w+\s+)?(?:knocked|dumped|kicked|booted|smashed|battered)\s+out\s+(?:in|at|of|during|before)\s+(?:the\s+)?(?:[\w-]+\s+)?(?:rounds?|group\s+stages?|qualif\w+|prelims?|quarters?|semis?|(?:quarter|semi)[\s-]?finals?|heats?|cup|league|play-?offs?|tournament|shield|trophy|competition)\b"
_NEXT_DOOR = r"\bknow\s+(?:exactly\s+)?where\s+(?:[\w']+\s+){1,3}?lives?\s*,?\s+(?:because|cos|coz|as|since)\s+(?:he|she|they)(?:\s+lives?|'s|\s+is|'re|\s+are)\s+(?:[\w']+\s+)?(?:next\s+door|opposite|across\s+the\s+\w+|over\s+the\s+\w+|two\s+doors\s+\w+|(?:my|our)\s+neighbours?)\b[^.!?]{0,25}?\b(?:smashing|lovely|good|great|nice|kind|decent|brilliant|grand|friendly|helpful|wonderful|best)\s+(?:neighbours?|man|woman|chap|bloke|lady|family|couple|people|folk)\b"
# A language that goes out of the window, a side out of a cup, and a group of whom too few are where it is decided.
_GONE = rf"(?:^\W*|[.!?]\s*)(?:the\s+)?(?:{_GROUP}+\s+out\s+of\s+(?:{PLIGHTS}|(?:[\w'-]+\s+){{0,4}}?{CUPS})|{ADJECTIVE}+\s+out\s+of\s+(?:the\s+window|(?:our|the)\s+(?:schools?|curriculum|classrooms?)))\b"
_TOO_FEW = rf"\b(?:(?:not|never|isn't|aren't|hardly)\s+(?:\w+\s+)?enough|(?:far\s+|much\s+)?too\s+few|so\s+few|hardly\s+any)\s+{_GROUP}+\s+(?:\w+\s+)?(?:in|on|among|at)\s+(?:the|our|this|your|that|any)\s+(?:\w+\s+)?(?:councils?|cabinet|committees?|panels?|boards?|chamber|benches|top\s+table|staff|team|senedd|parliament)(?=\W*$|\s*[,.;:!?]|\s+(?:and|or|but|because|so|these|any|right|at|now|yet|if|when)\b)"
# Hell that freezes over, a purse or a vote that hurts, a scheme that may be shoved, and what must happen first.
_IDIOMS = (
    r"\b(?:(?:when\s+|till\s+|until\s+)?hell\s+(?:will|would|'ll|has\s+to)?\s*freez(?:es?|ing)\s+over|(?:^\W*|[.!?]\s*)(?:you\s+can\s+)?(?:shove|stick)\s+your\s+(?!(?:head|face|fists?|fingers?|hands?|tongue|nose)\b)(?:[\w-]+\s+){0,2}?[\w-]+(?=\W*$|[.!?])"
    r"|hit\s+(?:'em|them|you|the\s+(?:council|party)|this\s+lot)\s+where\s+it\s+hurts(?:\W+(?:in\s+the\s+)?(?:withhold|vote|votes|ballot\s+box|wallets?|pockets?|cancel|boycott|don't\s+vote|use\s+your\s+(?:vote|custom|money|ballot))\b)"
    r"|(?:is|'s|are|an?|real|absolute|total)\s+death\s?-?traps?|how\s+many\s+(?:more\s+)?(?:people|kids|children|cyclists|pedestrians|residents|accidents|of\s+us)\s+(?:have|has|need|must|got)\s+(?:to\s+)?(?:get\s+(?:hurt|killed|injured|hit|run\s+over)|be\s+(?:hurt|killed|injured|hit|knocked\s+down)|die)(?![^\n]{0,200}\b(?:i'?ll|we'?ll|i\s+will|we\s+will|gonna|going\s+to|one\s+of\s+you|(?:takes?|puts?|shoots?|stabs?|kills?|drags?|hurts?|hangs?|finish(?:es)?|does?|gets?)\s+(?:you|him|her|them)|before\s+you\s+(?:do|die|get|go|are|lot))\b))\b"
)
_SAID_OF_NOBODY = guarded(rf"(?:{_IDIOMS}|{_BEATEN}|{_NEXT_DOOR}|{_GONE}|{_TOO_FEW})")
# What somebody does, drives or owns by choice. With a name beside it, it may be a person's people that are meant.
_HABITS = (
    rf"(?:(?:slum|rogue\s+land|absentee\s+land|greedy\s+land)lords?|landlords?|lycra[\s-]?(?:louts?|brigade|clad|mob)|litter\s?louts?|(?:boy|(?<!{_GROUP}){ONE}{{3}})\s?racers?|petrol\s?heads?|nimb(?:ys?|ies)|yimb(?:ys?|ies)|fly[\s-]?tippers?|(?:white|{_GROUP}{{5}})\s+van\s+(?:m[ae]n|[{MANY}{ONE}]{{3}})|"
    r"joy\s?riders?|tailgaters?|second[\s-]homers?|property\s+speculators?|(?:greedy\s+)?developers?|cyclists?|motorists?|dog\s+(?:owners?|walkers?)|pavement\s+parkers?)"
)
_FARMED = r"(?:muck\s?spread(?:ers?|ing)|slurry|silage|tractors?|combine\s+harvesters?|manure|cockerels?|mud\s+on\s+the\s+road)"
_OF_HABITS = guarded(rf"\b(?:{_HABITS}|{_FARMED})\b")
_NAMED_BESIDE = late(rf"\b(?i:{_HABITS})(?:,?\s+(?:like|called|named))?,?\s+(?:[Mm]rs?\s+)?[A-Z][a-z]|\b[A-Z][a-z]+,?\s+(?i:the|that)\s+(?i:{_HABITS})\b")  # fmt: skip
_PESTS = r"(?:rats?|mice|mouse|vermin|rodents?|cockroach(?:es)?|pigeons?|(?:sea)?gulls?|fleas|flies|maggots|wasps|fox(?:es)?|slugs|ants|bed\s?bugs)"
_VENUE = r"(?:take\s?-?aways?|restaurants?|chippy|chip\s+shop|shops?|supermarket|off\s?licence|barbers?|butchers?|bakery|deli|caf[eé]|club|church|school|centre|buffet|grocers?|kebab\s+(?:shop|house)|nail\s+bar|market|embassy)"
_WHERE = r"(?:behind|back\s+of|side\s+of|outside|near|next\s+to|by|in|inside|under|opposite|around|round|at|from)"
_AT_A_DOOR = guarded(
    rf"\b{_WHERE}\s+(?:the\s+|that\s+|our\s+)?{_GROUP}+\s+(?:\w+\s+)?{_VENUE}\b"
)
_PESTS_SPOKEN_OF = guarded(rf"\b{_PESTS}\b")
# Then it is not of rats: who lives there, what is cooked, who should go.
_OF_WHOM = late(
    r"\b(?:owners?|own|run\s+by|staff|famil(?:y|ies)|people|folk|cook\w*|menu|eat\w*|meat|dish\w*|serv\w+|chow|curry|special|mean(?:t|ing)?|deport\w*|immigra\w+|migrat\w+|foreign\w*|country|send|sent|kind|breed\w*|human|two[\s-]legged|no\s+surprise|what\s+do\s+you\s+expect)\b"
)
# What a bus, a meeting or a crossing would do to somebody, if the writer wished them harm: it is the bus that is blamed.
_ORDEAL = r"(?:bus|buses|meetings?|full\s+council|crossing|junction|roundabout|road|lane|car\s?park|website|portal|helpline|phone\s+line|waiting\s+(?:list|room)|a&e|consultation\w*|minutes|agenda|precinct|one[\s-]way\s+system|cycle\s+lane|school\s+dinners|town\s+centre|high\s+street|station\s+steps)"
_SUPPOSED = guarded(
    r"\bif\s+(?:i|we|you)\s+(?:really\s+|ever\s+)?want(?:ed)?\s+to\s+(?:(?:kill|murder|torture|hurt|punish|finish\s+off|poison|harm|maim)\s+(?:you|some(?:one|body)|any(?:one|body)|him|her|them|an?\s+\w+|my\s+\w+(?:\s+in\s+law)?)\s*,?\s*(?:then\s+)?(?:i|we|you)(?:'d|d|\s+would)"
    rf"|(?:torture|punish)\s+(?:some(?:one|body)|any(?:one|body)|an?\s+\w+)\s*,?)\s+(?:just\s+|only\s+|simply\s+)?(?:make|send|force|get|let|have|ask|tell|book)\s+(?:you|them|him|her|it)\s+(?P<how>(?:to\s+|on\s+|over\s+|across\s+|through\s+|up\s+)?(?:[\w'-]+\s+){{0,6}}?{_ORDEAL})\b(?!\s+to\s+(?:your|his|her)\b)"
)
# No bus does these: whoever names them means a hand.
_BY_HAND = late(
    r"\b(?:bleed\w*|crawl\w*|suffer\w*|scream\w*|beg\w*|kneel\w*|pay|disappear\w*|vanish\w*|jump\w*|fall\w*|under|front\s+of|alone|dark|night|naked|eat|swallow\w*|drag\w*|tied|behind|without|my|me|us|lads|boys|mates?|house|home)\b"
)
_WRITER = late(
    r"\b(?:and|but)\s+i\s+(?:do|will|am|might)\b|\bi(?:'ll|\s+will|'m\s+(?:gonna|going\s+to))\b|\bknow\s+where\b|\bstill\s+(?:might|could|may)\b"
)


def only_says(reading: Reading) -> bool:
    """Whether a text holds a saying, and beside it nothing of a group, and no harm to anybody."""
    told = described(reading)
    return _nothing_left(told, _without_sayings(told), reading)


def attacks_no_group(reading: Reading) -> bool:
    """The same of a saying, of a habit that people choose, or of pests at a door: no threat is excused by these two."""
    told = described(reading)
    left = _without_sayings(told)
    if _OF_HABITS.search(left) and not _NAMED_BESIDE.search(reading.original):
        left = _OF_HABITS.pattern.sub(" ", left)
    if _PESTS_SPOKEN_OF.search(left) and not _OF_WHOM.search(reading.bare):
        left = _AT_A_DOOR.pattern.sub(" ", left)
    return _nothing_left(told, left, reading)


def _without_sayings(told: str) -> str:
    """The text, in which groups are overwritten, without its sayings."""
    left = _SELF.sub(" ", told)
    if _OF_INSTITUTIONS.may_match(left):
        left = _OF_INSTITUTIONS.pattern.sub(" ", left)
    if _SAID_OF_NOBODY.may_match(left):
        left = _SAID_OF_NOBODY.pattern.sub(" ", left)
    return left


def _nothing_left(told: str, left: str, reading: Reading) -> bool:
    """Whether something was taken out, and what is left could be turned on nobody."""
    if left == told or DANGER.search(left):
        return False
    if re.search(_GROUP, left) or leaning.against(left, named=False) <= 1:
        return False
    return not menaces(reading)


def supposes(reading: Reading) -> bool:
    """Whether all the harm in a text is what a bus, a meeting or a road would do, if the writer wished it to anybody."""
    ways = [found["how"] for found in _SUPPOSED.finditer(reading.bare)]
    if not ways or any(_BY_HAND.search(how) or DANGER.search(how) for how in ways):
        return False
    left = _SUPPOSED.pattern.sub(" ", reading.bare)
    if _WRITER.search(left) or DANGER.search(left):
        return False
    return not menaces(reading)


_THING = (
    r"(?:pot\s?holes?|holes?|roads?|lanes?|streets?|pavements?|paths?|kerbs?|bridge|bus(?:es)?|trains?|trams?|bins?|recycling|rubbish|street\s?lights?|lights?|lamp\s?posts?|lifts?|boiler|heating|crossing|junction|roundabouts?|bollards?|planters?|parking|car\s?parks?|meters?|machines?|gates?|barriers?|signs?|cones?|drains?|gutters?|"
    r"website|app|forms?|phone\s?lines?|queues?|council\s+tax|tax|bills?|rent|fence|hedges?|trees?|grass|park|toilets?|loos?|tip|library|pool|traffic|thing|job|meetings?|consultations?|plans?|schemes?|cycle\s+lanes?|speed\s+bumps?|road\s?works|water|pipes?|damp|mould|roof|windows?|door|tyres?|car|van|bike|alloys?|hell|joke|disgrace|shambles|state|mess|time|months|weeks|years|days|hours?|quid)"
)
_OATH = r"(?:fuck(?:ing|in|ed|s)?|feck(?:ing|in)?|fkn|effing|bastard(?:ing)?|bloody|sodding|shit(?:ty|ting|e)?|pissing|buggering|arsing|bollocking)"
_AT_A_THING = guarded(
    rf"\b(?:{_OATH}\s+(?:(?!you|he|she|off|him|her|them|that|cunts?|twats?|councillors?|cllr)[\w-]+\s+){{0,2}}?{_THING}\b|fucks?(?:'s)?\s+sake|what\s+the\s+(?:actual\s+)?fuck\b(?!\s+(?:is|are)\s+(?:you|he|she))|fuck\s+all|dog\s+shite?|{_THING}(?:'s|\s+is|\s+are)\s+(?:\w+\s+)?(?:fucked|shite?|shitty|knackered)|fucking\s+(?:again|awful|terrible|useless\s+(?:bus|road|lights)|late|freezing|dangerous|ridiculous))"
)
# "You talk such fucking rubbish" is at whoever talks.
_AT_SOMEBODY = late(
    rf"\b(?:(?:you|u|ya|he|she|they)\s+(?:are|r|is|talk\w*|spout\w*|sound\w*|speak\w*|say\w*)|you're|youre|ur|your\s+an?|he's|she's)\b[^.!?]{{0,25}}?\b{_OATH}\b"
)
_ANY_OATH = late(
    r"\b(?:\w*fuck\w*|feck\w*|fkn|effing|\w*bastard\w*|\w*shit\w*|piss\w*|bugger\w*|\w*arse\w*|wank\w*|\w*cunt\w*|twat\w*|dick\w*|cocks?|cock\w*|prick\w*|tits?|titt\w*|knob\w*|slut\w*|slag\w*|whore\w*|bitch\w*|suck\w*|shag\w*|pussy|fanny|bollock\w*|balls|bellend\w*|nonce\w*|dildo\w*|cum|spunk\w*|rape\w*|sex\w*|naked|knickers)\b"
)


def swears_at_things(reading: Reading) -> bool:
    """Whether every oath in a text is at a road, a bin or the like, or at nothing: a scorer calls all of them obscene."""
    if _AT_SOMEBODY.search(reading.bare):
        return False
    left = _AT_A_THING.pattern.sub(" ", reading.bare)
    return left != reading.bare and not _ANY_OATH.search(left)
