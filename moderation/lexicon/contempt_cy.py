"""Welsh shapes of contempt (R3) and of lewd talk at a person (R2c): words for people stand in one place, slurs in none.

No slur is needed for "animals is what the immigrants are". What is told of others, denied or complained of gives nothing, and
neither do real rats, real kitchens and the way home. Without accents; a person always decides, for it is Welsh.
"""

from __future__ import annotations

from moderation import lexicon
from moderation.lexicon.threat_words_cy import any_of
from moderation.patterns.letters import Guarded, guarded
from moderation.text.welsh import mutations


def _made(listed: str) -> str:
    """One of these words in any of its mutations."""
    return any_of({form for word in listed.split("|") for form in mutations(word)})


def _named(ground: str) -> str:
    """The words for people of a ground, mutated, that the list has from which the language is told."""
    return _made("|".join(lexicon.forms("welsh", f"welsh.people.{ground}")))


# People by ground; "pobl" with what follows, so that "pobl leol" is nobody's ground.
_PEOPLES: dict[str, str] = {
    "race": rf"(?:{_named('race')}|{_made('pobl|bois|teuluoedd')}\s+(?:dduon|ddu|duon|du|frown|brown|dramor|dywyll\s+eu\s+croen|o\s+dramor)|ceiswyr\s+lloches)",
    "religion": rf"(?:{_named('religion')}|islam)",
    "sex": rf"(?:{_named('sex')})",
    "orientation": rf"(?:{_named('orientation')}|{_made('pobl|dynion')}\s+(?:hoyw|gwrywgydiol|cyfunrywiol))",
    "gender_reassignment": rf"(?:{_made('pobl|dynion|menywod|merched')}\s+(?:traws\w*|draws\w*))",
    "disability": rf"(?:{_made('pobl|plant')}\s+(?:anabl|awtistig|ag\s+anabledd\w*|fel\s+(?:hi|fo|fe)\s+mewn\s+cadair))",
}
_BEAST = _made(
    "llygod|llygod mawr|chwilod|chwilod duon|anifeiliaid|pla|llau|chwain|parasitiaid|mwncwn|epaod|sbwriel|baw|cachu|haint|fermin|sgym|cnafon|bwystfilod|locustiaid"
)
_GRAVE = _made(
    "terfysgwyr|lladron|troseddwyr|treiswyr|ffiaidd|budr|brwnt|israddol|parasitiaid|anifeiliaid|pla|afiach|annaturiol|bwystfilod|sgym|sbwriel|drewi|barbariaid|pedoffiliaid"
)
_FILTHY = r"(?:budr|budron|brwnt|drewllyd|uffern|diawl|ffiaidd|afiach|fudr|frwnt|ddrewllyd|bondigrybwyll)"
_LAND = r"(?:affrica|asia|bacistan|pacistan|india|syria|nigeria|somalia|wlad\s+pwyl|rwmania|loegr|lloegr|dwrci|twrci|bangladesh|iran|irac|affganistan|albania|jamaica|polska|romania|africa)"
_WE = r"(?:'ma|yma|'na|hyn|hynny|i\s+gyd|fel\s+(?:hi|fo|fe|nhw|ti|chi))"
# "X allan!": sent away at the start of a clause, out of nothing or out of a land. Sides go out of cups, and people out to play.
_AWAY = (
    r"(?:allan|mas|off|out|adre\w{0,2}|adra|gartre\w?|o\s*'?\s?ma|i\s+ffwrdd)"
    r"(?:\s+(?:nawr|rwan)|\s+o\s*(?:'r\s+|'n\s+|\s)(?:\w+\s+)?(?:g?wlad|d?dre\w*|b?phentre\w*|pentre\w*|mhentre\w*|ardal|cymru|gymru|nghymru|b?prydain|brydain|l?loegr|ewrop|ynys\w*|stryd\w*|cwm|dyffryn|sir|h?ysgolion|cyngor|'?ma|yma))?(?=\W*$)"
)
_DESTROY = r"(?:difa|ddifa|sathru|difodi|ddifodi|gwenwyno|wenwyno|dileu|ddileu|ysgubo)"
_DESTROY_THEM = (
    r"(?:difodwch|difodwch|sathrwch|gwenwynwch|difethwch|difach|difawch)\s+(?:nhw|nw)\b"
)
_SEATS = r"(?:bod\s+(?:ar|yn|mewn)\s+(?:y\s+|yr\s+|'r\s+)?(?:cyngor|siambr|cabinet|gwleidyddiaeth|senedd|grym|swydd)|pleidleisio|gyrru|magu\s+plant|cael\s+(?:pleidleisio|plant|bod|dod)|arwain|byw|bodoli|dod\s+yma|agor\s+(?:ei|eu)\s+ceg\w*)"

_TOLD_AGAINST = guarded(
    r"^(?!.*\b(?:hiliol\w*|hiliaeth|rhywiaeth\w*|rhagfarn\w*|homoffob\w*|islamoffob\w*|gwrth-?\s?semit\w*|casineb|ystrydeb\w*|warthus|gwarthus|cywilydd\w*|gywilydd|meddai|dywed\w*|dwedodd|deudodd|galw|alw|trin|drin|cael\s+(?:ei|eu)\s+galw|galwodd|graffiti|slogan\w*|bygythiad\w*|nid(?!\s+(?:menyw|fenyw|dynes|merch)\b)|dydi|dyw|dydyn|dyden|dim\s+(?:yn\s+)?anifeiliaid|stopiwch\s+\w+|ddylen\s+ni\s+ddim|ddylai\s+neb|peidiwch)\b)"
)
_NO_VERMIN = guarded(
    r"^(?!.*\b(?:bins?|biniau|fflat|gegin|cegin|ty|tai|rheolwr\s+pla|sbwriel\s+(?:ar|yn)|ffermwyr|fferm|gardd|ardd|siop|cwn|cathod|gwylanod)\b)"
)


def _shapes() -> tuple[tuple[str, tuple[Guarded, ...]], ...]:
    found: list[tuple[str, tuple[Guarded, ...]]] = []
    for ground, group in _PEOPLES.items():
        found += [(ground, (guarded(shape), _TOLD_AGAINST)) for shape in _of(group)]
        everybody = f"(?:{group}|{_made('dynion')})" if ground == "sex" else group
        sent = rf"(?:^\W*|[,:;.!?]\s*)(?:(?:y|yr|pob|bob|holl|hen|blydi|ffycin|ffwcin|ffyc|un|o'r)\s+){{0,3}}{everybody}(?:\s+(?:i\s+gyd|{_FILTHY}))?\s+{_AWAY}"
        found.append((ground, (guarded(sent), _TOLD_AGAINST)))
        # "Mwslemiaid ydi'r broblem, llygod mawr ydyn nhw": who they are first, then what.
        called = rf"\b{group}\b(?!.*\b(?:ni|chi|ei|eu)\s+(?:bod|fod)\b).{{0,60}}?\b(?:{_BEAST}|{_GRAVE})(?:\s+(?:i\s+gyd|pob\s+un|budr|brwnt|\w+))?\s+(?:ydyn|ydynt|ydi|yw|ydy|di|dyn)\s+(?:nhw|nw)\b"
        found.append((ground, (guarded(called), _NO_VERMIN, _TOLD_AGAINST)))
    return (*found, *((ground, (guarded(s), *more, _TOLD_AGAINST)) for ground, s, more in _of_nobody_named()))  # fmt: skip


def _of(group: str) -> tuple[str, ...]:
    """What is said of a group that is named."""
    the = r"(?:'r|\s+y|\s+yr|)\s*"
    return (
        rf"\b{_BEAST}(?:\s+\w+)?\s*(?:ydi|yw|ydy|ydyn|ydynt){the}(?:\w+\s+){{0,2}}?{group}\b",
        rf"\b(?:mae|ma){the}(?:\w+\s+)?{group}(?:\s+(?:yma|'ma|'na|fel\s+\w+))?(?:\s+(?:i\s+gyd|oll))?(?:'n|\s+yn)\s+(?:i\s+gyd\s+yn\s+)?(?:\w+\s+)?{_GRAVE}\b",
        rf"\b(?:mae|ma){the}{group}(?:'n|\s+yn)\s+(?:\w+\s+(?:a|ac)\s+)?(?:ddim|dim|byth)\s+(?:yn\s+)?(?:haeddu\s+(?:byw|bod|hawl\w*|parch|pleidlais)|bobl\s+go\s+iawn|perthyn)",
        rf"\b(?:mae|ma){the}{group}\b.{{0,25}}?\bddim\s+yn\s+haeddu\s+(?:byw|hawl\w*|parch|pleidlais)\b|\b(?:mae|ma){the}{group}\b.{{0,25}}?\bgwastraff\s+(?:arian|lle|amser|ocsigen)\b",
        rf"\bdd?yl(?:ai|e|ia|sa)\s+(?:y\s+)?{group}\s+(?:ddim|byth)\s+(?:[cg]ael\s+)?{_SEATS}",
        rf"\b{group}\s+(?:i\s+gyd\s+)?(?:sy|sydd|sy'n|yn)\s*(?:'n\s+|yn\s+)?(?:rheoli|rhedeg|rheoli'r|tu\s+ol)\b.{{0,25}}?\b(?:byd|banciau|cyfryngau|i\s+gyd|popeth|pawb|arian)\b",
        rf"(?<!fel )\b{group}\s+{_FILTHY}(?=\W|$)",
        rf"\b(?:dwi|dw\s+i|rwy|fi|wi)(?:'n|\s+yn|n)\s+(?:casau|ffieiddio|dirmygu)\s*(?:'r|y|yr|pob|bob)?\s*{group}\b",
        rf"\b(?:cael|gael)\s+gwared\s+(?:ar|o)\s*(?:'r|bob|pob|y)\s*(?:un\s+o'r\s+)?{group}\b|\b{group}\b.{{0,25}}?\b(?:cael|cael\s+eu|eu)\s+(?:gwared|{_DESTROY})\b",
        rf"\b(?:byth|paid|peidio)\s+(?:a\s+|ag\s+|yn\s+)?(?:ymddiried|trystio|drystio)\s+(?:mewn\s+|yn\s+)?{group}\b",
        rf"\bbe(?:th)?\s+(?:arall\s+)?(?:ti'n|ti\s+yn|chi'n|dach\s+chi'n|sydd\s+i'w|y?d?ych\s+chi'n)\s+(?:ei\s+)?d?disgwyl\s+(?:gan|gen|wrth|oddi\s+wrth)\s+{group}\b",
    )  # fmt: skip


def _of_nobody_named() -> tuple[tuple[str, str, tuple[Guarded, ...]], ...]:
    """Contempt that names no group: the kitchen, the way home, vermin that is to be destroyed."""
    home = r"(?:adr\w+|nol|yn\s+ol|gartre\w*|o\s+'?ma)"
    woman = r"(?:merch|menyw|fenyw|ferch|dynes|ddynes|hogan|benyw|fenywod|merched)"
    kitchen = (
        r"\b(?:le|lle)(?:\s+(?:di|hi|merch\w*|menyw\w*|fenyw\w*|dynes))?\s*(?:'n|yn|ydi|yw|ydy|di)\s+(?:yn\s+)?(?:y\s+|'?r\s+)?gegin\b"
        r"|\b(?:nol|yn\s+ol)\s+i'r\s+gegin\s+(?:a|efo|gyda)\s+(?:hi|ti|thi|chi|nhw)\b|\b(?:cer|dos|cerwch|ewch)\s+(?:di\s+)?(?:nol|yn\s+ol|adr\w+)\s+i'r\s+gegin\b"
        rf"|\bdim\s+ond\s+(?:{woman})\s+(?:ydi|yw|ydy|wyt)\s+(?:hi|ti)\W+be(?:th)?\b.{{0,15}}disgwyl"
    )
    back = (
        rf"\b(?:dos|cer|cerwch|ewch|hel\w*|anfon\w*|danfon\w*|gyrr\w+|^\W*)\s*(?:nhw\s+|di\s+|hi\s+|o\s+|nhw\s+i\s+gyd\s+)?{home}\s+i\s*(?:'th|'ch|'w|dy|eich|eu|ei)\s*(?:g?wlad|gwledydd|g?wledydd)\b"
        rf"|\b(?:nol|yn\s+ol|adr\w+)\s+i\s+(?:dy|eich)\s+wlad\s+(?:dy|eich)\s+hun|\b(?:dos|cer|cerwch|ewch)\s+(?:di\s+)?(?:{home})\s+i\s*(?:'r\s+)?(?:l?le|ble)\s+(?:y\s+)?(?:doist|doest|ddoist|ddest|dest|daethoch|ddaethoch|doth)\b"
        rf"|(?:^|[,;!]\s*|\b)(?:dos|cer|cerwch|ewch)\s+(?:di\s+)?(?:{home})\s+i\s+{_LAND}\b"
        r"|\b(?:g|ch|)cym(?:ro|raes|ry)\s+go\s+iawn\b.{0,25}?\b(?:croen|lliw|crefydd|hil|twrban|hijab)\b|\bgym(?:ro|raes|ry)\s+go\s+iawn\b.{0,25}?\b(?:croen|lliw|crefydd|hil|twrban|hijab)\b"
    )
    vermin = (
        rf"\b{_BEAST}(?:\s+\w+)?\s*(?:ydi|yw|ydy|ydyn|ydynt)\s*(?:'?r\s+|y\s+)?(?:bobl|pobl|teulu\w*|lot)\s+{_WE}"
        rf"|\b{_BEAST}\s+(?:ydyn|ydi|yw)\s+nhw\b.{{0,25}}?(?:{_DESTROY_THEM}|\beu\s+{_DESTROY}\b)"
    )
    dress = r"\b(?:dyn|boi|bachgen)\s+mewn\s+(?:ffrog|sgert|wig)\s+(?:wyt|ydi|yw|ydy|ydach)\b|\bdyn\s+(?:wyt\s+ti|ydi\s+hi|yw\s+hi)\W+(?:nid|ddim|dim)\s+(?:yn\s+)?(?:menyw|fenyw|dynes|ddynes|merch|ferch)"
    unborn = r"\b(?:ddylai|ddyle|ddylet|dylet|dylai)\s+(?:hi|fo|fe|o|ti)\s+(?:ddim\s+|byth\s+)(?:fod\s+wedi\s+|bod\s+wedi\s+|wedi\s+)?(?:cael\s+)?(?:ei|dy|'i)\s+g?h?eni\b"
    return (
        ("sex", kitchen, ()),
        ("race", back, ()),
        ("", vermin, (_NO_VERMIN,)),
        ("gender_reassignment", dress, ()),
        ("disability", unborn, ()),
    )


SHAPES = _shapes()

# At a person: R2c, for `welsh_abuse`.
_BARE = r"(?:fronna\w*|bronna\w*|fronnau|dits|din|thin|tin|dethau|nicyrs|nicars|bra|goc|gorff\s+noeth)"
LEWD = (
    rf"\b(?P<words>(?:dangos|dangosa|dangoswch)\s+(?:\w+\s+)?(?:dy|eich)\s+{_BARE})\b",
    r"\b(?P<words>(?:tynna|tynnwch)\s+(?:dy|eich)\s+(?:ddillad|dillad|dop|nicyrs|nicars|sgert|flows|drowsus|fra|bra))\b",
    r"\b(?P<words>(?:gweld|weld)\s+(?:(?:di|ti|chi|hi)\s*)?(?:'n|yn)\s+noeth(?:lymun)?|(?:dy|eich)\s+(?:weld|gweld)\s+(?:di\s*|chi\s*)?(?:'n|yn)\s+noeth)\b",
    r"\b(?P<words>(?:cysgu|gorwedd|shagio|siagio)\s+(?:efo|gyda|hefo)\s+(?:pawb|phawb|hanner|y\s+\w+|phob|pob)\b.{0,20}?\b(?:i\s+gael|am)\s+(?:y|'r|ei|'i)?\s*(?:swydd|sedd|lle|job))\b",
    r"\b(?P<words>(?:rhoi|roi|roddwn|rhoddwn|rown)\s+(?:i\s+)?un\s+(?:iddi|i\s+hi|iddo)(?:\s+o'r\s+tu\s+ol)?)(?=\W*$|\s+o'r\s+tu\s+ol)",
    r"\b(?P<words>(?:ffwcio|shagio|siagio|sgriwio)\s+(?:hi|ti|di|chdi|honna|dy\s+\w+))\b",
)
