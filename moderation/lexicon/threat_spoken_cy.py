"""Welsh threats as they are spoken that name no deed of the writer's: what somebody will get, be or find waiting.

"Gei di gweir" and "ti'n farw" say who will be hurt and leave out by whom; of a town, a plan or a team neither is said of a
person, and of a bad road or of an illness the second is a warning.
"""

from __future__ import annotations

from functools import cache

from moderation.lexicon.threat_words import Form
from moderation.lexicon.threat_words_cy import (
    A_FIXTURE,
    AM,
    GOING,
    IS,
    ME,
    OF_LAUGHTER,
    OUGHT,
    START,
    TO_THEM,
    TO_YOU,
    YOU,
    any_of,
    form,
    words,
)
from moderation.text.welsh import mutations

TRIGGERS = (
    "dan", "tan", "llosgwch", "llosga", "gwbod", "gwybod", "gwbo", "gwpod", "wn", "gwn", "cysga", "cysgwch", "llygad",
    "bomiwch", "chwalwch", "taniwch", "taniwn", "dinistriwch", "gweld", "weli", "gweli", "welwch",
)  # fmt: skip
_THOU = r"(?:ti|di|chdi)"
_HIM = r"(?:o|e|fo|fe|hi|nhw|nw)"
# Who gives it makes it no threat: a wife in a story, the voters, the weather.
_BY_OTHERS = (
    r"\b(?:gan|gen|gin|gyda|'da|da|efo)\s+(?:(?:yr?|dy|ei|eu|eich|fy)\s+){0,2}(?:(?:m|f)am\w*|g?wraig|ngwraig|misus|misys|nain|wr|gwr|ngwr|[bp]os|fos|etholwyr|pleidleiswyr|[bp]obl"
    r"|cyhoedd|trethdalwyr|g?wasg|[bp]apurau|aelodau|[bp]laid|llys|barnwr|ombwdsmon|archwilwyr|[dt]ywydd|g?wynt|glaw|archwilydd|arolygwyr)\b"
    r"|\b(?:gan|gen|gin)'r\s+(?:wraig|misus|etholwyr|wasg|llys|tywydd|bos|bobl|cyhoedd)\b"
)
_TO_ME = r"(?!\s+(?:i\s+(?:mi|fi|ni|'r\s+byd)|i'r\s+byd|o'r\s+\w+\s+i\s+fyny)\b)"
# "Mae eich plaid chi'n farw": what is yours is dead, not you. "Cyn i'r cyngor drwsio'r twll": a long wait, in jest.
_YOURS = r"\b(?:dy|eich|ych|\w*'ch)\s+(?:[\w']+\s+){1,2}?(?:ti|di|chi|chdi)(?:'n|\s+yn|\s+mewn|\s+mor)\b"
_IN_THE_END = r"\bcyn\s+(?:i|iddyn|iddynt|iddo|iddi|y\s+(?:cei|gweli|bydd)|ti|chi|chdi)\b|\b(?:pan|tra|nes)\s+(?:y\s+)?(?:[bf]ydd|ti|chi|wyt|dach)|\b(?:pawb|pob\s+un\s+ohonom)\b"
_WITH = r"(?:efo|hefo|gyda|gyda'r|efo'r|'da|da|ag|a)"
_INSIDE = r"(?:ynddo|ynddi|ynddyn|ynddynt|ynddo\s+fo|tu\s+(?:mewn|fewn)|i\s+mewn|y\s+tu\s+mewn|yno|mewn\s+yna|yn\s+cysgu)\b"


@cache
def forms() -> tuple[Form, ...]:
    """The spoken Welsh forms."""
    return (*_blows(), *_death(), *_fire(), *_knowing(), *_waiting())


def _blow() -> str:
    """A blow that a person gets: a kick is no free kick, kick-off or kick up the backside, and a slap is none of paint."""
    kick = rf"{words('kick')}(?!\s+(?:rydd|gosb|gychwyn|adlam|gornel|allan|mas|owt|out|off|o\b|ola|ymlaen|(?:yn|ar|lan)\s+(?:(?:y|dy|eich|ych|ei|eu)\s+)?(?:din|tin|thin|pen\s+ol|ben\s+ol|phen\s+ol)\b))"
    return rf"(?:(?!ddim\b|mo\b|fawr\b)\w+\s+)?(?:{words('blow')}|{kick})\b(?!\s+(?:o\s+(?:baent|ddwr|awyr|realiti|siom)|ar\s+(?:y|dy|eich)\s+(?:cefn|gefn|arddwrn|garddwrn)))"


def _blows() -> tuple[Form, ...]:
    harm = "A Welsh threat"
    get = r"(?:[cg]ael|ca'l|ga'l)"
    thou = rf"\b(?:(?:[cg]ei|[cg]ewch)(?:\s+(?:{_THOU}|chi|chwi))?|(?:[cg]aet|[cg]eith|[cg]aiff)\s+(?:{_THOU}|chi|chwi))"
    he = rf"\b(?:[cg]eith|[cg]aiff|[cg]eiff|[cg]an|[cg]awn)\s+(?:{_HIM}|y\s+{words('person')}|(?:dy|eich|ych)\s+{words('family')}(?:\s+(?:di|chi))?)"
    soon = r"(?:mynd\s+i|am|siwr\s+o|bownd\s+o|gwd\s+am|barod\s+i)"
    you_get = rf"\b(?:{YOU}{IS}?(?:(?:{soon})\s+)?|(?:[bf]yddi|[bf]yddwch|[gn]ei|gwnei|newch|gwnewch|wnei|wnewch)\s+{YOU}(?:'n|\s+yn)?\s+){get}"
    he_gets = rf"\b(?:ma|mae)'?\s*(?:{_HIM}|'?r\s+{words('person')}){IS}{soon}\s+{get}|\b(?:[bf]ydd|neith|wneith|gwneith|nawn)\s+{_HIM}(?:'n|\s+yn)?\s+{get}"
    ours = r"(?:gan|gen|gin|gynn?a|gynnon|gyda|'da|da|efo|oddi\s+wrtha)\s*(?:'?r\s+|yr\s+|y\s+|fy\s+)?(?:i|fi|ni|hogia\w*|bois|criw|bechgyn|nhad|mrawd|mrodyr|mab|mebion|ffrindiau|mets|ngwr)\b"
    terms = (
        r"\b(?:os|tro\s+nesa\w?|pan\s+(?:wela|ga|ddalia)|heno|fory|un\s+gair|os\s+na)\b"
    )
    ought = rf"(?:{OUGHT}|\b(?:mae|ma)\s+(?:angen|isio|isho|eisiau)\s+(?:i\s+(?:rywun|rhywun)\s+)?)"
    whom = rf"(?:{TO_THEM}|{TO_YOU}|i'r\s+{words('person')}\b)"
    unless, fair = ("election", "match", "sport"), rf"{_BY_OTHERS}|{A_FIXTURE}"
    return (
        form("beating", "R2a", harm, rf"(?:{thou}|{you_get})\s+{_blow()}", *unless, never=fair),
        form("beating", "R2a", harm, rf"(?:{he}|{he_gets})\s+{_blow()}.{{0,60}}?(?:{ours}|{terms})|{terms}.{{0,60}}?(?:{he}|{he_gets})\s+{_blow()}", *unless, never=fair),
        form("beating", "R2a", harm, rf"{GOING}(?:rhoi|roi)\s+{words('kick')}\s+i\s+{_THOU}\b|\b(?:ro|rho|rof|rhof|roia|rhoia)\s+i\s+{words('kick')}\s+i\s+{_THOU}\b", *unless, never=fair),
        form("incitement", "R2e", "Urges others in Welsh to hurt a person", rf"{ought}(?:rhoi|roi)\s+{_blow()}\s+(?:(?:iawn|dda|go|\w+)\s+){{0,2}}?{whom}", *unless, never=fair),
    )  # fmt: skip


def _death() -> tuple[Form, ...]:
    harm = "A Welsh threat to a person's life"
    grave = rf"(?:(?:mewn|yn\s+(?:y|yr|dy|eich)|dan\s+(?:y|yr)|i\s+(?:dy|eich))\s+(?:\w+\s+)?{words('grave')}|chwe\s+throedfedd\s+o\s+dan)\b"
    you_are = rf"(?:\b(?:[bf]yddi|[bf]yddwch|nei|newch|wnei|wnewch)\s+{YOU}(?:'n|\s+yn)?|\b(?:gei|gewch|cei|cewch)\s+{YOU}|\b{YOU}{IS}mynd(?:\s+i)?)"
    he_is = rf"\b[bf]ydd\s+(?:o|e|fo|fe|nhw|yr?\s+{words('person')})"
    terms = r"\b(?:os|neu|tro\s+nesa\w?|heno|fory)\b"
    go = r"(?:\s+(?:fod|bod|orffen|gorffen|ddiweddu|mynd\s+adra?e?|fynd\s+adra?e?))?"
    days = r"(?:(?:y|yr)\s+)?(?:dolig|nadolig|bore|fory|yfory|haf|gwanwyn|wythnos\s+nesa\w?|flwyddyn\s+newydd|pen-?blwydd)"
    not_seen = rf"(?:\b[bf]yddi\s+di\s+ddim\s+yn\s+gweld|\b(?:g?weli|welwch)\s+(?:di|chi)\s+(?:mo'r|ddim\s+o'r))\s+{days}\b"
    dead = rf"\b{YOU}(?:'n|\s+yn)\s+(?:farw|gelain|ddynion\s+marw)\b{_TO_ME}(?!{OF_LAUGHTER}|\s+(?:isio|eisiau|hoyw|hoff|awyddus|hapus|siwr|hurt|dros|am|i\s+\w+))"
    never = rf"{_YOURS}|{_IN_THE_END}|\b(?:bron|teimlo|edrych|fel\s+(?:tasa|pe)|meddwl|cynghorydd|swydd)\b"
    return (
        form("dead", "R2a", harm, dead, "hazard", "election", "match", never=never.replace("|cynghorydd|swydd", "")),
        form("dead", "R2a", harm, rf"{you_are}{go}\s+{grave}|{he_is}\s+{grave}.*{terms}|{terms}.*{he_is}\s+{grave}", "hazard", "election", never=never),
        form("dead", "R2a", harm, not_seen, "hazard", "election", never=never),
    )  # fmt: skip


def _fire() -> tuple[Form, ...]:
    urges = "Urges others in Welsh to burn people in their house"
    house = rf"(?:'r|\s+yr?|\s+ei|\s+eu|\s+eich)\s+(?:\w+\s+)?{words('lodging')}\b"
    give_fire = r"(?:rho|rhowch|rhoddwch|dyro|dodwch|doda)\s+(?:dan|tan)\s+i"
    burn = any_of({m for v in ("llosga", "llosgwch", "bomia", "bomiwch", "chwala", "chwalwch", "tania", "taniwch", "dinistria", "dinistriwch") for m in mutations(v)})  # fmt: skip
    people = rf"(?:nhw|nw|pawb|phawb|pob\s+un|phob\s+un|'r\s+(?:cwbl|cyfan)(?:\s+lot)?|(?:yr?\s+)?(?:\w+\s+)?{words('person')})"
    in_it = rf".{{0,20}}?\s{_WITH}\s*{people}(?:\s+(?:i\s+gyd|oll|dal|yn\s+dal)){{0,2}}\s+{_INSIDE}|.{{0,20}}?\btra\s+(?:maen|ma|bo|bod|fo)\s*(?:nhw|pawb)(?:'n|\s+yn)?\s+{_INSIDE}"
    verb = rf"(?:rhoi|roi|rhoid)\s+(?:dan|tan)\s+i{house}|(?:llosgi|losgi|bomio|fomio){house}{in_it}"
    # The bare verb-noun, as a plan is spoken of: only where people are to be inside.
    plan = rf"(?:llosgi|bomio|chwalu|tanio|dinistrio){house}{in_it}"
    calm = ("bonfire", "hazard")
    return (
        form("imperative", "R2e", urges, rf"{START}(?:{give_fire}{house}|{plan}|(?:{burn}(?:{house}|\s+(?:o|fo|fe|hi|y\s+cwbl))|(?:rho|rhowch|dodwch){house}\s+ar\s+dan){in_it}|(?:llosga|llosgwch){house}(?:\s+i'r\s+llawr|\s+yn\s+ulw)|(?:llosga|llosgwch|bomia|bomiwch|fomia|fomiwch)(?:'r|\s+yr?)\s+{words('lodging.people')}\b)", *calm),
        form("incitement", "R2e", urges, rf"(?:{OUGHT}|\b(?:mae|ma)\s+(?:angen|isio|isho|eisiau)\s+)(?:{verb})", *calm),
        form("building", "R2a", "A Welsh threat to burn a building", rf"{GOING}(?:{verb})", *calm),
    )  # fmt: skip


def _knowing() -> tuple[Form, ...]:
    veiled = "Welsh intimidation"
    know = rf"(?:(?:{ME}|\bpawb){IS}|{START}(?:yn\s+)?)(?:gwybod|gwbod|gwbo|gwpod)|\b(?:mi|fe)\s+wn\s+i|{START}(?:g?wn)\s+i"
    whose = rf"(?:(?:mae|ma)(?:'ch|\s+dy|\s+eich|\s+ych)\s+{words('family')}(?:\s+(?:di|chi))?)"
    thou = r"(?:rwyt\s+ti|wyt\s+ti|ti|chdi|(?:y?dach|rydych|ydych|rych|ych)\s+chi|chi)"
    does = r"(?:'n|\s+yn)\s+(?:byw|cysgu|gweithio|mynd|chwarae|dysgu|dal|gorffen|gadael|cerdded|parcio)\b"
    what = r"(?:i\s+)?(?:pa|ba)\s+(?:ysgol|feithrinfa|meithrinfa|goleg|coleg|ddosbarth|dosbarth|fws|bws|stryd|dy|ty|bentre|pentre|gar|car|ffordd|amser|lon)"
    where_from = r"(?:ym\s+|ar\s+|mewn\s+|i\s+)?(?:pa|ba|mha)\s+(?:stryd|dy|ty|bentre|pentre|fflat|gar|car|lon|ran)"
    where = r"(?:i\s+)?(?:ble|lle|le|pryd)"
    return (
        form("knows_where", "R2d", veiled, rf"(?:{know})(?:\s+(?:yn\s+iawn|yn\s+union|hefyd))?\s+(?:(?:{what}|{where})\s+{whose}{does}|{where_from}\s+{thou}(?:'n|\s+yn)\s+(?:byw|cysgu|parcio|dreifio|ddreifio)\b(?:\s+(?:ynddo|ynddi|arni|arno))?|{where}\s+{thou}(?:'n|\s+yn)\s+(?:byw|cysgu)\b)", "kind", "school"),
        form("watch_out", "R2d", veiled, rf"\bcysg(?:a|wch)\s+{_WITH}\s*(?:'r\s+)?(?:un|dy|eich)\s+(?:un\s+)?llygad\s+(?:(?:di|chi)\s+)?(?:ar|yn)\s+agor\w*"),
    )  # fmt: skip


def _waiting() -> tuple[Form, ...]:
    harm = "A Welsh threat with a weapon"
    for_whom = r"(?:am(?:danat|danoch|dano|dani|danyn|danynt)|i\s+(?:ti|chdi|chi)|iti|ichi)(?:\s+(?:ti|di|chdi|chi|fo|fe|hi|nhw))?"
    held = rf"{words('held')}(?!\s+(?:a\s+fforc|o\s+siocled|siocled|nos|criced|ping\s+pong|tenis))"
    wait = r"(?:aros|disgwyl|ddisgwyl|barod)"
    will = rf"(?:{AM}|\b[bf]ydd(?:a|af|wn)(?:\s+(?:i|fi|ni))?(?:'n|n|\s+yn)\s+|{GOING})"
    return (
        form("weapon", "R2a", harm, rf"{will}{wait}\s+{for_whom}\b.{{0,50}}?\s{_WITH}\s*(?:'r\s+)?(?:(?:fy|ein)\s+)?{held}\b", "kind", "sport"),
    )  # fmt: skip
