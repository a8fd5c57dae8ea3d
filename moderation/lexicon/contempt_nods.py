"""Hate in nods and figures, told over several sentences, in which no group is named by its usual name (R3).

Each nod is two or three things that must stand in one text: a figure and "look it up", a flag and children who must hide,
a hat and a bank. None of them alone says anything; a museum that enriches, a vote on a flag and a table of crime are fair.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded


class Nod(NamedTuple):
    """What kind of contempt a nod is, by which ground it names whom it means, and where in the text each of its signs stands."""

    evidence: str
    ground: str
    spans: tuple[tuple[int, int], ...]


class _Nod(NamedTuple):
    """All of `signs` must stand near the first of them, and `fair` nowhere in the text."""

    evidence: str
    ground: str
    signs: tuple[Guarded, ...]
    fair: Guarded


# Old tales of money: a hat, a nose or a tribe, and who owns the bank.
_HAT = r"(?:\b(?:little|small|tiny|wee)[\s-]+(?:round\s+)?hat(?:s|ted\s+\w+|\s+(?:people|folk|lot|brigade|crowd|tribe|club|mob|mafia|gang))\b|\bskull\s?caps\b|\b(?:big|same|hooked|large)[\s-]+nos(?:es|ed)\b|\bbig\s+nose\s+(?:brigade|lot|crowd|mob|club)\b|\bshekels?\b|\bsix[\s-]pointed\s+stars?\b|\b(?:usual|same|(?:know|guess)\s+which)\s+tribe\b|\bchosen\s+(?:people|ones|tribe)\s+(?:who|that|really|own|run|control)\b)"
_POWER = r"\b(?:(?:who|they|it|really|also)\s+)?(?:owns?|runs?|controls?|behind|bankrolls?|(?:at|on)\s+(?:the\s+)?top\s+of|pull(?:s|ing)?\s+the\s+strings|decid(?:e|es|ing)|profit\w*)\b"
_MONEY = r"\b(?:banks?|bankers?|developers?|property|properties|media|money|building\s+firms?|finance|blackrock|wall\s+street|papers|strings|new\s+town)\b"
_HATS_WORN = guarded(
    r"\b(?:knit\w*|croche\w*|wool\w*|premature|neonatal|babies|baby|panto\w*|clowns?|santa|elves|gnomes?|garden|carnival|parade|costumes?|holocaust|memorial|antisemit\w*|racis[tm]\w*|trope|charity|crafts?|trough|draws?|drew|drawing|murals?|paint\w*|(?:my|our)\s+(?:nose|family)|sun\s?hats?|scarves|scarf)\b"
)
# Crime put on a colour by a figure: "13 do 50", "4% of the town, 60% of the rapes".
_HALF = r"(?:5[0-9]|half|fifty)"
_SLOGAN = rf"(?<![\d/.,£])\b(?:(?:13|thirteen)\s*(?:%|per\s?cent)?\s*/?\s*{_HALF}(?=\W*$|\s*[.,!?:;]|\s+behaviou?r\b)|(?:13|thirteen)\s*(?:%|per\s?cent)?(?:\s+of\s+(?:them|us|(?:the\s+)?(?:population|people|country|town)))?\s+(?:do(?:es)?|doing|commits?|causes?)\s+{_HALF}(?![\d/])\s?(?:%|per\s?cent)?(?=\s*[.,!:;]*$|\s*[.,!:;]|\s+(?:now|and|lol)\b|\s+of\s+(?:it\b|(?:(?:all|the)\s+){{0,2}}(?:\w+\s+)?(?:crimes?|murders?|violen\w+|stabb\w+|rapes?|robber\w+|killings?)\b)))"
_SHARE = r"\b(?:only\s+|being\s+)?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|thirteen)\s*(?:%|per\s?cent)(?:\s+of\s+(?:the\s+|our\s+)?(?:population|people|town|city|country|county|area|borough|place))?"
_CRIMES = r"(?:crimes?|rap(?:es?|ing)|stabbings?|murders?|knife\s+crime|grooming|robber(?:y|ies)|muggings?|violence|violent\s+crime|shootings|sex\s+(?:attacks|crimes|offences))(?!\s+(?:reports?|figures?|numbers|calls|map|prevention))"
_FIGURES = rf"{_SHARE}[^!?]{{0,25}}?\b(?:{_HALF}|[3-9]\d)\s?(?:%|per\s?cent)?\s+(?:of\s+)?(?:all\s+|the\s+|our\s+){{0,2}}{_CRIMES}\b|\bdespite\s+(?:\w+\s+){{0,2}}?{_SHARE}[\s\S]{{0,20}}?\byou\s+know\s+the\s+rest\b"
_CUE = guarded(
    r"\b(?:look\s+(?:(?:it|them|that)\s+up|(?:up|at)\s+the\s+(?:numbers|figures|stats))|do\s+(?:the|your)\s+(?:research|maths?)|google\s+(?:it|that)|check\s+the\s+(?:stats|figures|numbers)|that'?s\s+all\s+(?:i'?m|im)\s+saying|thats\s+all\s+(?:i'?m|im)\s+saying|(?:gonna|going\s+to)?\s*(?:just\s+)?leav(?:e|ing)\s+this\s+here|you\s+know\s+(?:the\s+rest|who(?!\s+you))|facts\s+(?:don'?t|do\s+not|dont)\s+care|(?:tell|call)\s+me\s+(?:i'?m\s+|im\s+)?(?:an?\s+)?racist|let\s+(?:more|them|em)\s+in|typical|despite\s+(?:being|making))\b"
    r"|\bfaces?\s+(?:on\s+this\s+road\s+)?(?:was\s+|were\s+)?like\s+(?:yours?|mine|ours|our\s+own)\b|\b(?:white|english|british|native)\s+faces?\b"
)
# Shares of crime are asked about and put right: that "they" do it, and that one may not say so, is the nod.
_OPEN_CUE = guarded(
    r"\b(?:google\s+(?:it|that)|you\s+know\s+(?:the\s+rest|who(?!\s+you))|facts\s+(?:don'?t|do\s+not|dont)\s+care|(?:tell|call)\s+me\s+(?:i'?m\s+|im\s+)?(?:an?\s+)?racist|let\s+(?:more|them|em)\s+in|face\s+like\s+(?:yours|mine|ours)|english\s+face|that'?s\s+all\s+i'?m\s+saying)\b"
)
_COUNTED_FAIRLY = guarded(
    r"\b(?:turnout|postal|early\s+help|prevention|youth\s+(?:clubs?|work\w*)|recycl\w*|households?|offenders|families|drivers|vehicles|addresses|streets|wards|bins|fines|discount|vat|tax|deprived|poorest|stopped|searched|disproportion\w*|racial\s+profiling|is\s+it\s+true|far[\s-]right|debunk\w*|myth|racist\s+(?:slogan|meme|trope|code)|dog\s?whistle)\b"
)
# "Enriched" where a knife was: the sneer is in the crime beside the word.
_ENRICHED = r"(?:\b(?:the\s+)?(?:same\s+)?[\"'“‘]?(?:culturally[\s-]+enriched\b(?!\s+by\b)|cultural[\s-]+enrich(?:ment|ers?|ing)\b(?!\s+(?:funds?|budgets?|grants?|officers?|projects?|activit\w+|schemes?)))|\b(?:feeling|lovely\s+to\s+be|nice\s+to\s+be|being|getting)\s+enriched\b(?!\s+by\b)|\benriched\s+(?:areas?|postcodes?|parts?|end|streets?|estates?|again)\b|\benrichment\s+in\s+action\b)"
_VIBRANT = r"\b(?:vibrant|diverse|multicultural)(?:\s*,?\s*(?:and\s+)?(?:vibrant|diverse|multicultural))?\s+(?:parts?|end|areas?|postcodes?|streets?|communit(?:y|ies)|estates?)\b"
_BLADES = guarded(
    r"\b(?:stab\w*|knif\w*|knives|machetes?|rap(?:es|ed|ists?)|robb(?:ed|ery|eries)|mugg\w+|shootings?)\b"
)
_BLOOD = guarded(
    r"\b(?:stab\w*|knif\w*|knives|machetes?|rap(?:e|es|ed|ists?)|robb\w*|mugg\w*|groom\w*|gangs?|shootings?|shot|murder\w*|body|attack\w*|burgl\w*|crime|in\s+hospital)\b"
)
_SLY = guarded(
    r"culturally[\s-]+enriched|cultural[\s-]+enrich|(?:feeling|to\s+be|being|getting)\s+enriched|enrichment\s+in\s+action|\b(?:funny\s+(?:that|how)|surprise\s+surprise|what\s+a\s+surprise|ah\s+yes|who(?:'d|\s+would|d)\s+have\s+(?:guessed|thought)|always\s+the\s+(?:same|worst)|i\s+see|eh|innit|(?:isn'?t\s+it|don'?t\s+they|dont\s+they)(?=\W*$|\s*[.!?,😂🤔🙄])|lol|wonder\s+why|no\s+coincidence)\b|🤔|🙄|😏"
)
_ENRICHED_FAIRLY = guarded(
    r"\b(?:school|museum|gallery|theatre|library|librar\w+|programme|workshops?|mela|festival|concert|choir|proud|thank\w*|welcom\w*|volunteer\w*|cuts|depriv\w+|poverty|funding|because|youth\s+(?:clubs?|work\w*)|no\s+(?:knife|crime|stabb\w+|muggings?)|fewer|divided|sneer\w*|racis[tm]\w*|dog\s?whistle|let\s+down|deserve\w*|solidarity|my\s+(?:son|mum|dad|husband|wife|neighbour))\b"
)
# Pride made a danger to children.
_PRIDE = r"\b(?:pride\b|rainbows?\b(?!\s+(?:coalition|units?|trust|nursery|centre|hospice|guides?|group))|drag\s+(?:queens?|story|act)|lgbt\w*|trans\s+(?:flags?|people|lot)|progress\s+flags?|alphabet\s+(?:people|lot|mob|brigade)|gay\s+flags?)"
_KIDS = r"(?:kids?|children|little\s+ones|bairns|youngsters)\b(?!['’])"
_DANGER = rf"(?:\b{_KIDS}\s+for\s+sale\b|\b(?:groomers?|nonces?|paedos?|pedos?|paedophiles?)\s+(?:welcome|flags?|parade)\b|\bwelcome\s+(?:to\s+)?(?:all\s+)?(?:groomers?|nonces?|paedos?|pedos?)\b|\b(?:hide|lock\s+up)\s+(?:your|our)\s+{_KIDS}|\b(?:coming\s+for|(?:they'?re|they|only|all)\s+(?:are\s+)?after)\s+(?:your|our)\s+{_KIDS}|\b(?:may|might)\s+as\s+well\b[^.!?]{{0,30}}?\bcome\s+(?:and\s+)?get\s+'?em\b|\bhand(?:ing)?\s+(?:over\s+)?(?:the|your|our)\s+{_KIDS}\s+(?:over\s+)?to\s+(?:them|these|those)|\b(?:(?<!not )support\w*|advert\w*|welcom\w+|celebrat\w+|saying\s+yes\s+to|green\s+light)\s+(?:for\s+|to\s+)?(?:child\s+(?:molest|abus)\w+|kidd(?:y|ie)\s+fiddl\w+|paedos?|pedos?|nonces?|groom\w+)|\b(?:paedos?|pedos?|nonces?|groomers?)\s+on\s+parade\b|\bkeep\s+(?:your|the|our)\s+{_KIDS}\s+(?:well\s+)?away\s+from\s+(?:them|these|those|that\s+lot)(?=\W*$|\s*[.,!?]|\s+(?:people|lot|freaks|weirdos|perverts)\b)|\bwhy\s+they\s+(?:all\s+)?want\s+(?:to\s+be\s+)?(?:near|around|close\s+to)\s+(?:your\s+|our\s+|the\s+)?{_KIDS}|\bpride\s+and\s+(?:grooming\s+gangs?|paedos?|pedos?|nonces?)\b)"
_ANSWERED = guarded(
    r"\b(?:lies?|myth|nonsense|rubbish|hurt\w*|hateful|homophob\w*|transphob\w*|bigot\w*|jokes?|sick\s+of\s+(?:hearing|people|being)|(?:people|they|who)\s+(?:say|says|shout\w*|said)|calling\s+(?:us|me|them)|told\s+(?:me|us)|abused?|slur|(?:as\s+an?|i'?m|i\s+am|we'?re|we\s+are)\s+(?:\w+\s+)?(?:gay|lesbian|bi|trans|lgbt\w*|queer)|rides?\s+for\s+sale|clothes)\b"
)
# The old as freight, and who needs help as one who had better stay in.
_OLD = r"(?:(?:old|poor|useless)\s+)?(?:codgers?|bidd(?:y|ies)|wrinkl(?:y|ies)|coffin[\s-]dodgers?|oldies|crumbl(?:y|ies)|duffers?|farts|pensioners|oaps|elderly|grannies)"
_ADRIFT = rf"(?:^|[.!?,;:]\s*|\b(?:just|let's|lets|should|better\s+to|we\s+could)\s+)(?:put|send|shove|stick|chuck|push|leave|float|ship|throw|set|dump|pack)\s+(?:all\s+)?(?:(?:the|them|those|these|our)\s+)?{_OLD}\s+(?:all\s+)?(?:(?:off|out|down|adrift|over|away)\s+)?(?:(?:on|onto|to)\s+)?(?:(?:an?\s+|the\s+)?(?:ice\s?bergs?|ice\s?floes?|ice\b(?!\s+(?:rink|cream)))|(?:over|off)\s+(?:an?\s+|the\s+)?cliffs?\b(?!\s+(?:top|edge|path))|to\s+sea\b|(?:in|into)\s+(?:an?\s+|the\s+)?(?:bins?|skips?)\b|to\s+the\s+knacker\w*)"
_FREIGHT = guarded(
    r"\b(?:like\s+(?:me|us|myself)|us\s+(?:old|pensioners)|as\s+an?\s+(?:old|pensioner)|your\s+cuts|these\s+cuts|the\s+cuts|kinder|is\s+that\s+(?:the|your)\s+plan|might\s+as\s+well|what\s+you\s+(?:want|think)|your\s+policy|(?:this|your)\s+budget|why\s+don'?t\s+you|austerity|this\s+council|ferry|trips?|cruise|outing|loved)\b"
)
_HELPLESS = r"(?:(?:can'?t|cannot|cant)\s+(?:even\s+)?(?:wipe\s+(?:your|ur|their|his|her)\s+(?:own\s+)?(?:backside|arse|bum|bottom|behind|nose)|(?:go\s+to|use|get\s+(?:on|to))\s+(?:the|a)\s+(?:toilet|loo|bog)\s+(?:(?:by|on)\s+(?:yourself|your\s+own)|alone|without\s+(?:help|a\s+hoist))|feed\s+(?:yourself|themselves)|get\s+on\s+like\s+(?:a\s+)?normal(?:\s+\w+)?)|need(?:s)?\s+(?:hoisting|lifting|changing|wiping|feeding|an?\s+hoist|(?:someone|somebody)\s+to\s+(?:feed|wipe|change|lift|hoist)|nappies)(?:\s+you)?|legs\s+(?:don'?t|dont)\s+work|in\s+nappies)"
_STAY = r"(?:(?:stay|stop|keep\s+(?:them|em)|remain)\s+(?:at\s+|in\s+)?(?:home|indoors|in(?=\W*$))|(?:don'?t|dont|do\s+not)\s+(?:go|come|bother)\s+(?:out|shopping|to|round))"
_TOLD_TO_STAY = rf"\bif\s+(?:you|u|ya|your|they|ur)\b[^.!?]{{0,15}}?{_HELPLESS}(?:\s+(?:onto|on|in|to|at)\s+(?:an?|the)\s+\w+)?\s*(?:,|then|well|just|\s)\s*{_STAY}|\b(?:people|folk|them|those|adults)\s+(?:who(?:'re|\s+are)\s+)?in\s+nappies\s*[,.]\s*{_STAY}"
_STAYED = guarded(
    r"\b(?:i\s+can'?t|my\s+(?:mum|dad|son|daughter|wife|husband|brother|sister)|ring\s+(?:us|the)|call\s+(?:us|the)|we'?ll\s+(?:come|visit)|because\s+there|ice|snow|ill\b|covid|heat|out\s+of\s+(?:order|action|use)|not\s+working|broken|disgusting\s+thing|how\s+dare)\b"
)

# The English of Wales, by the Welsh word in an English sentence: vermin, or to be burnt out as holiday homes were.
_SAESON = r"\b(?:saeson|saesons|sais|saes|saesnes)\b"
_VERMIN = r"(?:cancer|plague|disease|vermin|rats|parasites|locusts|scum|poison|leeches|infestation|virus|pests?|blight|cockroaches|filth)"
_DRIVEN = r"(?:burnt?|burned|torched|smoked|firebombed|bombed|flushed|hounded|driven|chased)\s+(?:right\s+)?(?:out|off)\b(?!\s+(?:past|to|for|along)\b)"
_BURNT_OUT = rf"{_SAESON}\s+(?:are|is|r|were|have\s+always\s+been)\s+(?:(?:an?|the|like|just|nothing|but|all|only|fucking|bloody|absolute)\s+){{0,4}}{_VERMIN}\b|{_SAESON}\s+{_VERMIN}\b|{_SAESON}[^.!?]{{0,60}}?\b(?:should|shud|shld|must|need|want|ought|deserve)\b(?:\s+\w+){{0,4}}?\s+{_DRIVEN}|\b(?:burn|torch|smoke|firebomb|bomb)\s+(?:out\s+)?(?:(?:the|all|every|these|them|bloody)\s+){{0,2}}{_SAESON}|\b(?:run|drive|hound|chase|kick)\s+(?:(?:the|all|every|these|them|bloody)\s+){{0,2}}{_SAESON}\s+(?:all\s+)?out\b"
_TOLD_OF = guarded(
    r"\b(?:was|were|being|been|got)\s+(?:told|called|shouted)|\bhistory\b|\bi(?:'m|\s+am)\s+(?:one\s+of\s+the\s+)?(?:saeson|sais)\b|\b(?:people|they|he|she|who|dad|mum|nan|grandad|\w+\s+always)\s+(?:say|says|said|called|calling|shout\w*)\b|\bracis[tm]\w*|\bhateful\b|\bhearing\s+(?:that|how)\b"
)

_NODS = (
    _Nod("called", "race", (guarded(_BURNT_OUT),), _TOLD_OF),
    _Nod("tale", "religion", (guarded(_HAT), guarded(_POWER), guarded(_MONEY)), _HATS_WORN),
    _Nod("tale", "race", (guarded(_SLOGAN), _CUE), _COUNTED_FAIRLY),
    _Nod("tale", "race", (guarded(_FIGURES), _OPEN_CUE), _COUNTED_FAIRLY),
    _Nod("sneer", "race", (guarded(_VIBRANT), _BLADES, _SLY), _ENRICHED_FAIRLY),
    _Nod("sneer", "race", (guarded(_ENRICHED), _BLOOD, _SLY), _ENRICHED_FAIRLY),
    _Nod("tale", "orientation", (guarded(_PRIDE), guarded(_DANGER)), _ANSWERED),
    _Nod("shunned", "age", (guarded(_ADRIFT),), _FREIGHT),
    _Nod("shunned", "disability", (guarded(_TOLD_TO_STAY),), _STAYED),
)  # fmt: skip
# "Flying the nonce flag" names its flag by what it is called.
_BY_ITSELF = late(r"\b(?:nonce|paedo|pedo|groomers?'?)\s+flags?\b")
# A figure, a hat and a knife far apart are no nod.
_NEAR = 220


def nods(text: str) -> Iterator[Nod]:
    """Each nod of a text without capitals, by the first place of its first sign and what stands near it."""
    if found := _BY_ITSELF.search(text):
        yield Nod("tale", "orientation", (found.span(),))
    for nod in _NODS:
        found = nod.signs[0].search(text)
        if found is None or nod.fair.search(text):
            continue
        first = max(0, found.start() - _NEAR)
        near = text[first : found.end() + _NEAR]
        others = [sign.search(near, text) for sign in nod.signs[1:]]
        spans = [(first + o.start(), first + o.end()) for o in others if o]
        if len(spans) == len(others):
            yield Nod(nod.evidence, nod.ground, (found.span(), *spans))
