"""Welsh threats that go round the deed: what may happen to what is yours, who walks home alone, who will be dragged out.

The harmless twin of each is the same sentence of a hall, a team, a poll or a bad road, and what a friend says who worries.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from moderation.lexicon.threat_words import Form
from moderation.lexicon.threat_words_cy import (
    AM,
    DOER,
    GAP,
    GOING,
    IS,
    START,
    YOU,
    any_of,
    form,
    inflected,
    listed,
    nouns_of,
    words,
)
from moderation.patterns.letters import guarded
from moderation.text.welsh import mutations

TRIGGERS = (
    "digwydd", "ddigwydd", "llosgi", "losgi", "cerdded", "rhedeg", "chwarae", "beicio", "cysgu", "aros", "disgwyl", "llusgo", "lusgo",
    "anadl", "gwynt", "bywyd", "waed", "gwaed", "bywyd", "fywyd", "croen", "groen", "ded", "dead", "chael", "hun", "hunan", "dangos",
    "gladdu", "claddu", "bom", "fom", "swyddfar", "drosta", "drostat", "trosta", "drosoch", "dros", "loes", "niwed", "dolur", "poen", "synnu", "adra", "adre", "adref", "deffro", "anadlu", "nol", "siwr", "sicr", "rhaff", "raff", "wddf", "gwddf", "wddw", "gwddw", "tynnu", "dynnu", "thynnu", "rifo", "rhifo", "diflannu", "ddiflannu", "ol",
)  # fmt: skip
_YOURS = r"(?:dy|eich|ych|'ch|\w+'ch)"
_FAMILY = rf"{_YOURS}\s+{words('family')}(?:\s+bach|\s+fach|\s+hyna\w?|\s+ieuenga\w?)?(?:\s+(?:di|chi))?"
_OF_YOU = guarded(
    r"\b(?:dy|ti|chdi|di|eich|chi|sgen\s+ti|gen\s+ti|da\s+ti|iti|ichi|your|you|you've|ur)\b"
)
# What is said of rats and gulls in one sentence is meant of them in the next.
_VERMIN = guarded(rf"\b{words('nature', 'sport')}\b")
_WORRIED = guarded(
    r"\b(?:gofal\w*|diogel\w*|poeni|becso|caru|sori|gobeithio|help\w*|lifft|goleuadau|golau|palmant|croesfan|bws|ysgol\s+feithrin|diolch|cydymdeimlad|chwarae\s+teg|trist|druan|croeso|balch|falch|xx*)\b"
)


@cache
def forms() -> tuple[Form, ...]:
    """The veiled Welsh forms, and deeds that stand far from their doer."""
    return (*_deeds(), *_means(), *_veiled(), *_waits(), *_shame(), *_urged())


def _deeds() -> tuple[Form, ...]:
    harm, life = "A Welsh threat", "A Welsh threat to a person's life"
    kill, beat = any_of(nouns_of("kill", "hurt")), any_of(nouns_of("beat"))
    squeeze = r"(?:g?wasgu|tynnu|dynnu|tagu|dagu|cicio|gicio|dyrnu|ddyrnu)"
    breath = r"'?r?\s+(?:(?:y|yr)\s+)?(?:anadl|gwynt|bywyd|enaid|einioes|gwaed)(?:\s+(?:ola\w?))?\s+(?:(?:mas|allan)\s+)?(?:ohonot|ohonoch|ohono|ohoni|ohonyn|o\s+dy|o\s+eich|o'ch|o'i|o'u)\b"
    i_squeeze = r"\b(?:g?wasg|tynn|dynn|th?agw?|dag)(?:a|wn|af)(?:\s+(?:i|ni|fi))?"
    drag = r"(?:llusgo|lusgo|th?ynnu|dynnu)"
    numbered = rf"\b(?:mae|ma)\s+{_YOURS}\s+dd?yddia[ue]?u?(?:\s+(?:di|chi))?\s+(?:ar\s+y\s+ddaear|ar\s+ddaear\s+\w+|i\s+fyw)\b.{{0,12}}\brh?ifo"
    dead = rf"\b{YOU}(?:'n|\s+yn)\s+(?:ded|dead)(?=\s*$|[^\w\s']|\s+(?:m[ae]t|boi|mate|os|heno|fory|tro\s+nesa\w?|cont|bastad)\b)"
    unless = ("election", "match", "sport", "hazard")
    return (
        form("kill", "R2a", life, rf"{GOING}{GAP}{squeeze}{breath}|{i_squeeze}{breath}", *unless),
        form("kill", "R2a", harm, rf"{GOING}(?:[\w']+\s+){{0,5}}?a(?:'th|'ch|\s+(?:dy|eich))\s+(?:{kill}|{beat})\b", *unless),
        form("kill", "R2a", harm, rf"\b[bf]ydd(?:\s+(?:'?na|yna))?\s+(?:rhywun|rywun|hogia\w*|bois|pobl|bobl)(?:\s+\w+)?(?:'n|\s+yn)\s+(?:dy|eich)\s+(?:{kill}|{beat})\b", *unless),
        form("bodily_harm", "R2a", harm, rf"{GOING}{GAP}{drag}\s+(?:{YOU}|{_YOURS}\s+{words('body')})\b.{{0,12}}\b(?:allan|mas|i\s+lawr|gerfydd|o|o'r)\b", *unless),
        form("dead", "R2a", life, rf"{dead}|{numbered}", "election"),
        form("dead", "R2a", life, r"\b(?:[cg]ei|[cg]ewch|mynd\s+i|am)\b.{0,20}?\b(?:t|d|th)alu\b.{0,25}?\b(?:(?:efo|gyda|a)\s+(?:dy|eich)|a'th|a'ch)\s+(?:waed|gwaed|bywyd|fywyd|croen|groen)\b"),
    )  # fmt: skip


def _means() -> tuple[Form, ...]:
    harm, building = "A Welsh threat", "A Welsh threat to a public building"
    held = words("held", "weapon")
    bring = rf"{AM}(?:dod|dwad|ddod)\s+(?:a|ag|efo|gyda|hefo)\s*(?:'r\s+|fy\s+)?{held}\s+(?:i'r|i)\s+(?:\w+\s+){{0,2}}?(?:th?y|dy|ch?yfarfod|gyfarfod|swyddfa|neuadd|siambr|syrjeri|drws|ddrws)\b"
    bomb = rf"\b(?:[bf]ydd|ma|mae)\s+(?:'?na\s+|yna\s+)?[bf]om\s+(?:mawr\s+)?(?:yn|dan|o\s+dan)\s*(?:'?r\s+|y\s+|yr\s+|dy\s+|eich\s+)?{words('building', 'property')}\b"
    blow_up = rf"{GOING}{GAP}(?:chwythu|bomio|fomio)\s*(?:'?r\s+|yr?\s+|eich\s+|dy\s+)?(?:swyddfa|swyddfeydd|neuadd|siambr)r?\b"
    over = rf"(?:{GOING}{GAP}(?:mynd|fynd|gyrru|dreifio|ddreifio|rhedeg|redeg|reidio)|\b(?:rheda?f?|reda?f?|gyrra|yrra|dreifia|ddreifia|a|af)\s+(?:i|ni))\s+(?:dr?osta\w?|drosoch|dros\s+dy|dros\s+eich)\b"
    pain = rf"{GOING}{GAP}(?:achos|achosi|acho|rhoi|roi|neud|gwneud)\s+(?:loes|niwed|dolur|drwg|poen)\s+(?:\w+\s+)?(?:i\s+{YOU}|iti|ichi)\b"
    organ = r"(?:dafod|llygaid|lygaid|perfedd|berfedd|galon|groen|ddannedd|ddannadd|geilliau|ymysgaroedd|ben)"
    pull = rf"(?:{GOING}{GAP}(?:\w+\s+){{0,4}}?(?:tynnu|dynnu|thynnu|rhwygo|rwygo)|\b(?:tynna|dynna|rhwyga|rwyga)\s+(?:i|ni))\s+dy\s+{organ}(?:\s+di)?\s+(?:mas|allan|o|i\s+ffwrdd|bant|off)\b"
    unless = ("election", "match", "sport")
    return (
        form("weapon", "R2a", harm, bring, *unless, never=r"\b(?:cacen|siocled|tegan)\b"),
        form("building", "R2a", building, rf"{bomb}|{blow_up}", never=r"\b(?:rhyfel|o\s+gan|o\s+gem|gwybodaeth)\b"),
        form("bodily_harm", "R2a", harm, rf"{over}|{pain}|{pull}", *unless),
    )  # fmt: skip


def _waits() -> tuple[Form, ...]:
    veiled, wish = "Welsh intimidation", "Wishes death or harm on a person in Welsh"
    burns = rf"(?:ar\s+dan|llosgi|losgi|diflannu|ddiflannu|brifo|frifo|(?:[cg]ael\s+)?(?:ei|eu|'i|'u)\s+{any_of(nouns_of('kill', 'hurt', 'break', 'beat'))})"
    surprised = rf"\b(?:paid|peidiwch|peidied)\s+(?:a|ag)\s+(?:chael\s+sioc|synnu|rhyfeddu|chwyno|beio\s+neb)\b.{{0,20}}?\b(?:dy|eich)\s+{words('property', 'family', 'body')}\b.{{0,25}}?\b{burns}"
    never_home = r"\b(?:[bf]yddi\s+di|[bf]yddwch\s+chi|nei\s+di|wnei\s+di)\s+(?:ddim|byth)\s+(?:yn\s+|'n\s+)?(?:(?:cerdded|cyrraedd|mynd)\s+(?:adr\w+|gartre\w*|allan|mas|o\s+'?ma)|dod\s+(?:yn\s+)?(?:ol|nol|adr\w+|gartre\w*)|deffro|anadlu)(?=\s*$|[^\w\s'])"
    lurk = rf"(?:{AM}|\b[bf]ydd(?:a|af|wn)(?:\s+(?:i|fi|ni))?(?:'n|n|\s+yn)\s+|{GOING})(?:aros|disgwyl|ddisgwyl)\s+(?:amdanat|amdana|am\s+danat|iti|i\s+{YOU})(?:\s+(?:ti|di|chdi))?\s+(?:yn\s+y\s+(?:maes\s+parcio|tywyllwch|cysgodion|stryd\s+gefn)|wrth\s+dy\s+(?:gar|ddrws|dy)|(?:tu\s+(?:allan|fas)|rownd\s+y\s+gornel)\b)"
    sure = rf"{DOER}(?:'n|\s+yn|)\s+(?:siwr|sicr)\s+na(?:d)?\s+(?:w?g?welith|w?g?weli|fydd|fyddi|ddaw|ddoi|gei|gaiff|cherddi|cherddith)\s+(?:di|dy|eich|chi)\b.{{0,25}}\b(?:dolig|nadolig|bore|fory|haf|penblwydd|adre|adra|cerdded|byw|anadl\w*|golau\s+dydd)\b"
    noose = r"\b(?:rhowch|rho|rhoi|clymwch|dodwch|rhaff)\s+(?:(?:raff|rhaff)\s+)?(?:am|rownd|o\s+gwmpas)\s+(?:ei|eu|dy|eich)\s+(?:w?g?wddf|gyddfau|g?wddw\w?)"
    needs = rf"\b(?:bwled|rhaff|cyllell|crogi|saethu|{words('blow.hit')})\s+(?:sydd|sy|mae|ma|ydi|yw)\s+(?:'r\s+|y\s+|yr\s+)?(?:[\w']+\s+){{0,3}}?(?:angen|isio|eisiau|haeddu)\b"
    better = rf"\bwell\s+i\s+(?:rywun|rhywun|ni)\s+(?:dy|ei|eu|eich)\s+{any_of(nouns_of('kill', 'hurt'))}\b"
    burn_wish = r"\bgobeithio\b.{0,25}?\b(?:ti|di|chdi|chi|fo|fe|hi|nhw|dy\s+\w+)\s+(?:yn\s+|'n\s+)?(?:losgi|llosgi|foddi|boddi|dagu|tagu|waedu|gwaedu)(?:\s+(?:i\s+farwolaeth|yn\s+(?:dy|eich|ei|y|uffern))|\s*$)"
    unless = ("election", "match", "sport", "kind")
    return (
        form("ultimatum", "R2d", veiled, surprised, *unless, "hazard"),
        form("no_tomorrow", "R2d", veiled, rf"{never_home}|{sure}", *unless, "hazard"),
        form("coming_for", "R2d", veiled, lurk, *unless),
        form("deserved_harm", "R2e", "Says in Welsh that a person should be hurt or killed", rf"{noose}|{needs}|{better}", *unless),
        form("death_wish", "R2c", wish, burn_wish, "election"),
    )  # fmt: skip


def _veiled() -> tuple[Form, ...]:
    veiled = "Welsh intimidation"
    does = r"(?:cerdded|mynd|rhedeg|chwarae|beicio|cysgu|dod|aros|disgwyl|gadael|dal\s+y\s+bws|eistedd)"
    alone = r"ar\s+(?:(?:ei|eu)\s+)?(?:ph?en|ben|phen\w*|pennau|penna|penne)\s+(?:ei|eu|'i|'u)\s+hun\w*\b"
    gets = r"(?:fydd|geith|gaiff|ceith|caiff|sydd|sy)\s*(?:(?:'n|yn|nesa\w?\s+i)\s+)?(?:'i|ei|i)?\s*g?ch?ael\s+hi\b"
    self = r"(?:g?wylia|g?wats[ih]+a|g?watshia|gofala|cymer\s+ofal)\s+(?:di\s+|dithau\s+)?(?:am\s+)?dy\s+hun(?:an)?"
    home = r"(?:yn\s+|wrth\s+|tra'n\s+)?(?:mynd|fynd|cerdded|gerdded|ar\s+(?:dy|y)\s+ffordd)\s+(?:adr\w+|gartre\w*|i'r\s+car)"
    follow = r"(?:dilyn|ddilyn)\s+(?:di|ti|chdi|chi)?\s*(?:adr\w+|gartre\w*|yr\s+holl\s+ffordd)"
    return (
        replace(form("saw_family", "R2d", veiled, rf"\b(?:mae|ma|welais\s+i|weles\s+i|gwelais\s+i|neis\s+gweld|braf\s+gweld)(?:'ch|\s+dy|\s+eich|\s+ych)\s+{words('family')}(?:\s+bach|\s+fach)?(?:\s+(?:di|chi))?{IS}(?:\w+\s+){{0,2}}?{does}\b.{{0,50}}?\b{alone}", "kind", "school"), nowhere=_WORRIED),
        replace(form("next_victim", "R2d", veiled, rf"\b(?:{_FAMILY}|ti|chdi|chi)\s+{gets}", "kind", "election", "match", "sport"), nowhere=_WORRIED),
        replace(form("watch_out", "R2d", veiled, rf"{START}{self}\s+{home}", "kind", "hazard"), nowhere=_WORRIED),
        replace(form("coming_for", "R2d", veiled, rf"{DOER}\s+(?:dy|eich)\s+{follow}\b", "kind", "election"), nowhere=_WORRIED),
        form("marked", "R2d", veiled, r"\b(?:bwled|bom|arch|rhaff|bedd|carreg\s+fedd)\s+(?:yma\s+)?(?:efo|gyda|a|ag|hefo)\s+(?:dy|eich|ei|d')\s*enw\b|\bg?waed\s+ar\s+(?:dy|eich)\s+(?:garreg|stepen|riniog|trothwy|drothwy|ddrws|wal|wely)\b"),
    )  # fmt: skip


def _shame() -> tuple[Form, ...]:
    pity = (
        r"(?:drueni|trueni|bechod|biti|piti|gywilydd|resyn|siom)(?:\s+(?:mawr|garw))?"
    )
    if_ = r"(?:petai|petaet|pe\s+bai|pebai|petasai|tasa|tasai|tase|tai|sai|sa|se|os)"
    ill = r"(?:(?:rhywbeth|rywbeth|damwain|ddamwain)\s+(?:\w+\s+)?(?:yn\s+)?(?:digwydd|ddigwydd)(?:\s+i\s*(?:'r|'w|dy|ti|chdi|chi|iddo|iddi|eich)|\s+(?:iddo|iddi|iddyn|iti|ichi))|.{0,25}?(?:yn\s+|'n\s+|wedi\s+|mynd\s+ar\s+|ei\s+)(?:llosgi|losgi|dan|diflannu|ddiflannu|brifo|frifo)\b)"
    form_ = form("shame_if", "R2d", "Welsh intimidation", rf"\b{pity}\s+(?:o\s+beth\s+)?{if_}\b\s*(?:'?r\s+)?{ill}", "kind", "hazard")  # fmt: skip
    return (replace(form_, also=_OF_YOU, nowhere=_WORRIED),)


def _urged() -> tuple[Form, ...]:
    urges = "Urges others in Welsh to hurt a person"
    kill = any_of(nouns_of("kill"))
    wreck = any_of(nouns_of("kill", "hurt", "beat"))
    go = r"(?:mynd|fynd|awn|ewch|dewch|cerwch|dod|ddod|galw|alw|martsio|heidio)"
    house = r"i(?:'w|\s+(?:ei|eu|dy|eich))\s+(?:th?y|dy|chartre\w*|cartre\w*|gartre\w*|drws|ddrws)|i\s+(?:dy|gartre\w*)\s+(?:[\w']+\s+){1,2}?"
    drag = rf"(?:llusgo|lusgo|th?ynnu|dynnu|{wreck})"
    traitor = (
        r"(?:f?bradwyr|fradwyr|pobl\s+fel|bobl\s+fel|rai\s+fel|celwyddgwn|gelwyddgwn)"
    )
    no_game = ("election", "match", "sport")
    return (
        replace(form("incitement", "R2e", urges, rf"\b(?:dylid|ddylid|dylsid|ddylsid|rhaid)\s+(?:(?:ei|eu|dy|eich)\s+{kill}|{kill}\s+(?:nhw|pob\s+un|y\s+cwbl\s+lot)\b)", "election"), nowhere=_VERMIN),
        form("incitement", "R2e", urges, rf"\b{go}\s+(?:\w+\s+){{0,2}}?(?:{house})\s*(?:(?:hi|fo|fe|o|e|nhw)\s+)?a(?:c)?(?:'i|'u|\s+ei|\s+eu)\s+{drag}\b", *no_game),
        form("incitement", "R2d", urges, rf"\bdangos\s+(?:i\s+{YOU}|iti|ichi|iddo|iddi|iddyn|iddynt)(?:\s+(?:fo|fe|hi|nhw))?\s+be(?:th)?\s+(?:sy'?n|sy\s+yn|sydd\s+yn|fydd\s+yn|sy)\s+(?:yn\s+)?digwydd\s+i\s+{traitor}", *no_game),
    )  # fmt: skip


@cache
def triggers() -> frozenset[str]:
    """Words without which none of these forms can match."""
    verbs = ("kill", "hurt", "beat")
    return (
        frozenset(TRIGGERS)
        | nouns_of(*verbs)
        | inflected(("a",), *verbs)
        | {form for word in listed("grave", "weapon") for form in mutations(word)}
    )
