"""Welsh words by what they speak of, and which of them in one comment mean that somebody should read it at once (draft).

No scorer reads Welsh, and its grammar has more shapes than patterns can list. So words are gathered by meaning, and a
comment in which two fields meet is read soon: a weapon and whoever is spoken to, a farewell and a bridge, a child and a
scream. That finds what nobody foresaw, and now and then a harmless comment; nothing is ever hidden for it.
Texts are in small letters without accents.
"""

from __future__ import annotations

import re

from moderation.patterns.late import late
from moderation.patterns.letters import guarded

Span = tuple[int, int] | None


def _field(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z'])(?:{'|'.join(words)})")


# --- who is spoken to, or of ---
# "Ti" is said to a friend, a child, and to whoever is to be put in their place. "di" also stands for "wedi" and "yw".
_YOU = _field(
    r"ti\b|chdi\b|dy\b|d[iy]tha\b|ti?tha\b|ynot\b|arnat\b|atat\b|gennyt\b|amdanat\b|iti\b",
    r"di\b(?!\s+(?:o|e|hi|'?r|y|yn|cal|cael|bod|mynd|dod|marw|\w+[ou]|\w+io)\b)",
)
_ANYONE = _field(
    r"chi\b|eich\b|fo\b|fe\b|hi\b|ei\b|eu\b|nhw\b|hwn\b|hon\b|hwnnw\b|hwnna\b|honna\b|honno\b|[cg]h?g?ynghor(?:ydd|wyr|wr)\b|ngynghorydd\b|swyddog\w*|[pb]h?obo?l\b"
)

# --- what is done, with what, and what comes of it ---
_DEEDS = _field(
    r"l?ladd(?:i|a|wn|ai|ed)?\b|saeth(?:u|wn|wch|i)\b|[cg]rog(?:i|wch)\b|hongian\b|[dt]h?rywan\w*|stabio\b|[cg]h?uro\b|bashio\b|leinio\b|waldio\b|pwnio\b|d?dyrn(?:u|a)\b|colbi\b|smashio\b|stid\b|slap\b|b?frifo\b",
    r"f?bwrw\s+(?:ti|di|fe|fo|hi|ei|dy)\b|(?:malu|dorri|torri)\s+(?:dy|ei|eich)\b|l?losg(?:i|a)\b|ar\s+dan\b|(?:tan|matsien)\s+(?:i|yn|ar)\b|[cg]ladd(?:u|a|i|af)\b|[bf]oddi\b|[dt]h?agu\b|[dt]h?reisio\b|bomio\b|ffrwydro\b",
    r"stop[io]o?\s+(?:di|ti|chi)\b|hala\s+(?:fe|fo|hi|ti|di)\s+i'?r\b|dy\s+roi\s+di\b|gwarchod\s+di\b|warchod\s+di\b|stitches\b|llunia\w*\s+noeth|gair\s+go\s+galed|cwympo\s+lawr\s+grisia\w*|sortio\s+(?:ti|di|chdi|fo|fe|hi)\b",
)
_MEANS = _field(
    r"gwn\b(?!\s+(?:i|fod|na|nad|am|y)\b)|dryll\w*|shotgun|[cg]?h?yll?ell\b|cyllyll\b|[bf]wled\w*|petrol\b|[mf]atsi?en\b|matsys\b|asid\b|rhaff\b|raff\b|bat\b|lludw\b|slyri\b|g?caniau\b|ganiau\b|f?bwyell\b|machete|[bf]om\b|cadwyni\b|brecs\b|powdwr\b",
    r"fan\s+wen\b|garreg\b(?=.{0,30}\bben\b)|rhywbeth\s+trwm|rwbath\s+trwm",
)
_ENDS = _field(
    r"[mf]arw\b|g?waed\b|[bf]edd\b|arch\b|angladd\b|g?cnebrwn\w*|gnebrwn\w*|cynhebrwng\b|hospital\b|ysbyty\b|chwe\s+troedfedd|(?:dolig|nadolig)\s+arall|am\s+byth\b|(?:dy|ei)\s+(?:g?wyneb|ben|phen|ddannedd|wddw|goes|goesa\w*)\b"
)
_NEAR = _field(
    r"(?:dy|eich|ei|i'w)\s+(?:d?th?y|[gc]h?ar|gi|chi|[fm]erch\w*|blant|phlant|plant|fam|mam|frawd|d?th?eulu|ddrws|drws|g?wraig|g?wr|fab|mab|gartref|chartref)\b",
    r"gia?t\s+(?:yr\s+)?ysgol|tu\s+(?:allan|fas|ol)\s+i\s+(?:dy|ti|di|chdi)\b|ar\s+(?:dy|eich)\s+ffordd|dy\s+nol\b|d?dwy\s+ferch",
)
_MENACE = _field(
    r"rh?ybudd\w*|gwylia\b|gwyliwch\b|watsh?ia\b|d?trueni\b|drueni\b|bechod\b|tic\s+toc|yswiriant\b|cofia\s+di\b|gobei?thi?o\b|dallta?\b|ddallta?\b|saff\b|witi?ad\b|(?:disgwyl|aros)\s+am(?:danat)?\b|d?dilyn\b|tro\s+nesa\w?\b",
    r"rybudd\w*|ola\b|esiampl\b|g?wared\b|d?difaru\b|haeddu\b|nos\s+fory\b|neithiwr\b|cyfrifol\s+am\s+yr\s+hyn|d?damwein\w*|d?damwain\b|(?:rh?ywbeth|rwbath|be\s+sy?i?'?n?|beth)\s+(?:\w+\s+)?d?digwydd\w*|ddigwyddodd\s+i'?r?\b|j[ey]st\s+(?:gweud|deud|dweud)|(?:fydd?i|weli)\s+di\s+ddim\b|welai\s+di\b",
)
# What nobody says to somebody in kindness, beside "ti" alone.
_GRAVER = _field(
    r"rh?ybudd\w*|rybudd\w*|gwylia\b|watsh?ia\b|tic\s+toc|cofia\s+di\b|witi?ad\s+am|(?:disgwyl|aros)\s+amdanat\b|d?dilyn\s+(?:chdi|ti|di)\b|difaru\b|d?trueni\b|drueni\b|dy\s+nol\b|tu\s+(?:allan|fas)\s+i\s+dy\b|weli\s+di\s+ddim|g?wared\b|[bf]raw\b"
)
# Sport, stage, thanks, beasts and news: there such words are at home.
_ELSEWHERE = _field(
    r"diolch\w*|llygod\b|sgrym\b|rygbi\b|gem\b|gemau\b|ffilm\w*|drama\b|panto\w*|cwis\b|sioe\b|cor\b|emyn\w*|cerdd\b|llongyfarch\w*|pen-?blwydd\b|cydymdeiml\w*|croeso\b|hwyl\b|mochyn\b|fochyn\b|wyn\b|nyth\w*|[bf]uwch\b|gwartheg\b|lladd-dy\b|trelar\b|ddefaid\b|defaid\b|cofia\s+fi\b|yn\s+19\d\d|bu\s+farw|gwell\b|well\b|hoffi\b|caru\b|esmwyth\b",
    # the kitchen, the garden, a job in the house, the road, the weather; what is denied, and sayings
    r"paned\b|[bg]?[cg]acen\b|bara\b|swper\b|cinio\b|tatws\b|picnic\b|g?wair\b|blodau\b|g?ardd\b|tomatos\b|[bp]h?aent\b|peintio\b|b?phaentio\b|golchi\b|olchi\b|d?trwsio\b|drwsio\b|llanast\b",
    r"g?wyddbwyll\b|criced\b|dartiau\b|tenis\b|snwcer\b|golff\b|[bp]el-?droed|cardiau\b|karate\b|beic\w*|yrru\b|gyrru\b|llithrig\b|orsaf\b|gorsaf\b|tywydd\b|glaw\b|shifft\b|helmed\b|gwregys\b|ffensys?\b",
    r"ddim\s+(?:am|yn|eisiau|isio|moyn|dy|ei)\b|na\s+chei\b|gobeithio\s+na\b|d?tynnu\s+dy\b|dynnu\s+dy\b|ffoniwch\b|gole?ua?\w*\b|paid\s+a\s+phoeni|chwerthin\b|[mf]arw\s+(?:isio|eisiau|o\b|hoff|i'r)|gwahaniaeth\b|wyrion\b|gan\s+(?:dy\s+)?(?:mam|fam|nain)\b|dy\s+nol\s+di\s+(?:o|wedyn|am)\b|lwc\b|hwyl\b",
    # a street, a language or a plan can be killed and die, too
    r"l?ladd\s+(?:(?:y|yr|ein|pob|unrhyw)\s+|'r\s+)?(?:stryd\w*|pentre\w*|bentre\w*|[td]h?re|iaith|heniaith|ysgol\w*|g?ymuned\w*|cymuned\w*|siopa?u?|fusnes\w*|busnes\w*|diwydiant|economi|syniad\w*|polisi\w*|cynllun\w*|clwb|cape[li]|[cg]ymru|gwlad|wlad|[bp]h?laid|fywyd|achos|dadl|ymgyrch\w*)\b|(?:stryd\w*|pentre\w*|bentre\w*|[td]h?re|iaith|heniaith|ysgol\w*|g?ymuned\w*|cymuned\w*|siopa?u?|fusnes\w*|busnes\w*|diwydiant|economi|syniad\w*|polisi\w*|cynllun\w*|clwb|cape[li]|[cg]ymru|gwlad|wlad|[bp]h?laid|fywyd|achos|dadl|ymgyrch\w*)\b[^.!?]{0,20}\s[mf]arw\b",
)


def menace(text: str) -> Span:
    """Where a comment speaks to or of somebody, and of harm, of what is dear to them, or as one who warns."""
    if _ELSEWHERE.search(text):
        return None
    fields = [f.search(text) for f in (_DEEDS, _MEANS, _ENDS, _NEAR, _MENACE)]
    deeds, means, ends, near, warns = fields
    found = [f for f in fields if f]
    if not found:
        return None
    to_you = bool(_YOU.search(text))
    two = bool(
        (deeds and (ends or near or warns or means))
        or (warns and (near or ends))
        or (means and ends)
    )
    if two or means:
        return found[0].span() if to_you or _ANYONE.search(text) else None
    if to_you and (deeds or ends or _GRAVER.search(text)):
        return found[0].span()
    return None


# --- who would end their life ---
# Means, and places where somebody stands. A bridge or a letter by itself is the council's business.
_LAST = _field(
    r"[td]h?abledi\b|nodyn\b|rhaff\b|torri\s+(?:fy\s+hun|eto)\b|blocio\s+pawb|trefn\s+ar\s+(?:y\s+|fy\s+)?(?:papur|peth)\w*|rhoi'r\s+(?:ci|gath)\b",
    r"(?:fi|dwi|dw\s+i|wi)\b[^.!?]{0,25}?\b(?:ar|wrth|dros)\s+(?:y\s+|'r\s+)?(?:bont|clogwyn|dibyn|reilings|blatfform)\b",
)
_FAREWELLS = tuple(
    _field(words)
    for words in (
        r"sori\s+(?:i\s+)?bawb|maddeuwch|ffarwel\b|nos\s+da\s+am\s+byth|dim\s+bai\s+(?:ar\s+)?neb",
        r"heno\s+fydd\s+hi|(?:boeni|phoeni|poeni)\s+amdana\s*i?|(?:heb\s?dda|hebdd[ao])\s+i\b|hebdda\b",
        r"caru\s+(?:nhw|chi|pawb|ti)\b|(?:deudwch|dwedwch|gwedwch)\s+wrth",
        r"f?b?ydda'?i\s+wedi\s+mynd|(?:isio|eisiau|moyn)\s+(?:byw|bod\s+yma|deffro)|sy\s+ddim\s+yn\s+stop\w+|dim\s+rheswm\s+(?:trio|codi|byw)",
    )
)
# Said of plans and potholes, too: these only bear out one of the others, or a means.
_SIGHS = _field(
    r"rhy\s+hwyr\b|am\s+byth\b|ddim?\s+mwy\b|mwyach\b|erbyn\s+f?yfory\b|be\s+(?:di|ydi|yw)'?r?\s*pwynt|gario\s+y?m?la'?n|cario\s+'?y?mla'?e?n|neb\s+yn\s+sylwi|diolch\s+am\s+bopeth|edrych(?:wch)?\s+ar\s+ol\b|dod\s+lawr\b"
)
# Who moves away, gives up a post or ends a petition says farewell, too.
_AWAY = _field(
    r"ymddeol\w*|symud\b|[bp]h?leidl\w*|swydd\b|pwyllgor\b|clwb\b|siop\b|gwyliau\b|deiseb\b|cais\b|tocyn\w*|etholiad\w*|cyfarfod\w*|gwersi\b|cwrs\b|tim\b|dyddiad\b|esgus\w*|peryglus\b|beryglus\b|achub\b|d?tren\w*|clerc\b|[wg]wrthwynebu\b|cwyn\w*"
)


def parting(text: str) -> Span:
    """Where somebody takes leave of life: a farewell and another or a means, or a means and a sigh."""
    if _AWAY.search(text):
        return None
    said = [match for match in (f.search(text) for f in _FAREWELLS) if match]
    last, sighs = _LAST.search(text), _SIGHS.search(text)
    if (last and (said or sighs)) or len(said) > 1 or (said and sighs):
        return (last or said[0]).span()
    return None


# --- somebody in danger ---
_FRAIL = _field(
    r"mam\b|dad\b|nain\b|taid\b|mam-?gu\b|tad-?cu\b|babi\b|b?ph?lant\b|plant\b|plentyn\b|hogyn\b|hogan\b|bachgen\b|[fm]erch\b|crwt\b|un\s+lleiaf|brawd\b|chwaer\b|g?wraig\b|'?ng?wr\b|g?n?gh?ymydog\w*|cymdoges\b|nghymdoges\b|menyw\b|ddynes\b|bachan\b|b?perso?n\w*\b|[pb]h?obo?l\b|teulu\b|nghariad\b|cariad\b|\d+\s+oed\b|g?cadair\s+olwyn|gadair\s+olwyn|ffrind\b|dwi'?n\s+1\d\b|fi\s+a'r\b"
)
_WOES = tuple(
    _field(words)
    for words in (
        r"sgrech\w*|ergyd\w*\b|llefen\b|\bcrio\b|wylo\b",
        r"g?waed\b|gwaedu\b|cleisi\w*|gleisi\w*",
        r"[cg]?h?yll?ell\b|gwn\b(?!\s+(?:i|fod|na|nad|am|y)\b)|dryll\w*",
        r"[cg]h?uro\b|bwrw\b|c?h?am-?drin\b",
        r"c?h?g?loi\b|cael\s+mynd\s+mas|tu\s+(?:fas|allan)\s+i'?r\s+drws",
        r"anadlu\b|llewygu\b|anymwybodol\b",
        r"l?losgi\s+(?:y\s+)?(?:ty|lawr)|ar\s+dan\b",
        r"999\b|ambiwlans\b",
        r"d[iy]sgyn\b|syrthio\b|[cg]wympo\b",
        r"(?:methu|ffili|ffaelu)\s+(?:a\s+|ag\s+)?(?:deffro|codi|symud|ateb|cerdded)|yn\s+ateb\b|(?:ateb|atab)\s+fi\b",
        r"ar\s+(?:ben|phen)\s+(?:ei|'i|fy)\s+hun\w*",
        r"ofn\b|ofni\b",
        r"cuddio\b|chuddio\b",
        r"dwr\s+yn\s+dod\s+(?:i\s+)?mewn|benglinia\w*",
        r"gwreichion\w*|weiren\b",
        r"heb\s+fwyta|ers\s+tridiau|ers\s+tridie\b|denau\b|am\s+fara\b",
        r"paid\s+a\s+deud|neb\s+deud|deud\s+wrth\s+(?:neb|mam)|peidi?w?c?h?o?\s+a?g?\s*ateb",
        r"larwm\b|mwg\b|llosgi\s+nwy|oglau\s+nwy|llithro\b|crac\w*\s+newydd|ar\s+y\s+rhew|chwydu\b",
        r"ddim\s+yn\s+symud|ddim\s+yn\s+ymateb|gwrthod\s+gadael|gadael\s+fi\s+allan|unman\s+i\s+fynd|yn\s+fy\s+lladd|chwilio\s+am\s+fwyd|droednoeth|dillad\s+isa|llunia\w*\s+ohoni?|reilings",
        r"(?:wrth|yn)\s+yr\s+afon|ar\s+y\s+lein\b|ar\s+y\s+trac\b",
        r"stafell\s+(?:fi|fy)\b|gwely\s+(?:fi|fy)\b",
        r"yn\s+yf[ae]d\b|meddw\w*",
        r"'n\s+nos\b|yn\s+y\s+nos\b|eto\s+neithiwr|bob\s+nos\b",
        r"pasbort\w*",
    )
)
# What bears a woe out, and is none by itself: a cold classroom and a smell from the river are casework.
_HINTS = tuple(
    _field(words)
    for words in (
        r"plis\b|helpwch\b|help\b|police\b|ffono\b|gyrra\s+rywun|gyrrwch\b|be(?:th)?\s+(?:dwi|dw\s+i|wi|w\s+i)\s+(?:fod|i\s+fod)|pwy\s+(?:dwi|dw\s+i)",
        r"newydd\s+weld|weles\s+i|dwi'?n\s+clywed|clywed\b|yn\s+barod\b|drwy'r\s+nos|heddi\b",
        r"ar\s+gau\b|ar\s+glo\b|'n\s+oer\b|drewi\b|gradd\b",
    )
)
_CALM = _field(
    r"diolch\w*|rygbi\b|gem\b|cwis\b|drama\b|llongyfarch\w*|stori\b|ffilm\w*|llyfr\w*|hyfforddiant\b|cwrs\b|elusen\b|nodd\w*|llynedd\b|wythnos\s+diwetha\w*|\d+\s+o?\s*flynyddoedd|pan\s+o'?n\s+i|ers\s+talwm|toriadau\b|cwtogi\b"
    r"|cywilydd\w*|gwarth\w*|ffigurau\b|cinio\b|[bp]h?leidl\w*"
)
_AT_HAND = _field(
    r"999\b|ambiwlans\b|anadlu\b|dwr\s+yn\s+dod|gwreichion\w*|d[iy]sgyn\b|syrthio\b|[cg]wympo\b|ar\s+y\s+(?:lein|trac)\b|llewygu\b|anymwybodol\b"
)


def distress(text: str, *, at_hand: bool) -> Span:
    """Where a woe, and another or what bears it out, stand beside somebody who is frail. `at_hand`: those that an ambulance is called for, else the others."""
    if not _FRAIL.search(text) or _CALM.search(text):
        return None
    if bool(_AT_HAND.search(text)) != at_hand:
        return None
    woes = [match for match in (woe.search(text) for woe in _WOES) if match]
    more = any(hint.search(text) for hint in _HINTS)
    return woes[0].span() if len(woes) + more > 1 and woes else None


# --- where somebody can be found ---
_THEIRS = _field(
    r"(?:ei|'i)\s+(?!ben\b|phen\b|hun\w*\b)\w+|hi\b|fo\b|fe\b|ef\b|(?:mae|ma|oedd)\s+[oe]\b|[oe](?:'n|\s+yn)\b|c?g?h?ynghorydd\b|swyddog\b"
)
_HAUNTS = _field(
    r"b?fyw\b|byw\b|d?th?y\b|byngalo\w*|fflat\b|adra\b|gatre\b|g?ch?artre\w*|adref\b|(?:ei|'i)\s+(?:\w+\s+){0,3}?(?:yn|i|yng?)\s*(?:'r\s+)?ysgol\w*|g?ch?ar\b|audi\b|bmw\b|fan\b|ffon\b|y?stafell\b|neuadd\b|refuge\b|d?th?ren\b|bwrdd\b|cyfeiria\w*|b?f?wthyn\b|rhifau\b|cylch\b|rhedeg\b|loncian\b|nofio\b|beicio\b|cerdded\b|cerddad\b|cod\s+post|g?weithio\b|caffi\b|d?tafarn\b|gym\b"
)
_PLACE = late(
    r"\b(?:rhif|rif)\s+\d+|\b\d{1,3}[a-z]?\s+(?:[a-z]+\s+){0,2}?(?:lon|heol|stryd|stad|tai|maes|rhiw|bryn|cae|ffordd|teras|clos|rhodfa|gerddi)\b|\b(?:lon|heol|hewl|stryd|stad|rhiw|ffordd|tai|bryn|cae|maes)\s+[a-z]+.{0,25}?\b\d+"
    r"|\b[a-z]{2}\d{1,2}\s\d[a-z]{2}\b|\b[a-z]{2}\d{2}\s?[a-z]{3}\b|\b0\d{3,4}\s?\d{5,6}\b|\b(?:drws|giat|to)\s+(?:coch|gwyn|glas|las|melyn|du|gwyrdd|goch|wen|werdd)\b|\b(?:bob|pob)\s+(?:bore|nos|dydd|diwrnod|prynhawn|pnawn)\b"
    r"|\b(?:nos|bore|dydd|fore|pnawn)\s+(?:lun|fawrth|fercher|iau|wener|gwener|gwenar|sadwrn|sul|llun|mawrth|mercher)\b|\b\d{1,2}(?:[.:]\d\d)?\s*(?:o'r\s+gloch|am|pm|tan)\b|\bbl(?:wyddyn)?\.?\s?\d|street\s+view|\bgyferbyn\b|\bdrws\s+nesa\w*"
    r"|\b(?:ail|cynta|trydydd)\s+(?:dro|dy|ty)\b|\bstafell\s+[a-z]?\d+|\buwchben\s+y\b|\bty\s+olaf?\b|\bbwrdd\s+wrth|\bd?th?ren\s+\d|\btu\s+ol\s+i'?r?\b|\bcyfeiriad\s+(?:y|[a-z]+\s+[a-z]+)|\brhifa?u?\s+personol|\bbwthyn\b|\bf?fwthyn\b|\bbob\s+dydd"
)
_OWN = _field(
    r"fy\b|dwi\b|dw\s+i\b|rwy\w*|fi\b|ni\b|ein\b|'y\b|cyfarfod\w*|gorsaf\b|pleidlais\b|gem\b|cyngerdd\b|oedfa\b|angladd\b|e?isteddfod\b|steddfod\b|noson\b|ffair\b|tocyn\w*|croeso\b|diolch\w*|cyngor\b|ar\s+agor|ar\s+gau|bws\b|bysus\b|f?bin\w*|ambiwlans\b|heddlu\b|gyrru\b|parcio\b|chwarae\b|dosbarth\b|clwb\b|sesiwn\w*|gwersi\b"
)
_SHOWN = _field(
    r"galwch\b|rhann?wch\b|ewch\s+yno|gwbod\s+lle|i\s+chi\s+ga'?e?l\s+gw\w+|fyi\b|gweud\s+dim|ar\s+(?:ei|'i)\s+(?:ben|phen)\s+(?:ei|'i)\s+hun\w*|cadwch\s+\S+\s+effro|neges\s+glir|byth\s+yn\s+cloi|ff?on\s+personol|rif\s+ffon|newydd\s+weld|bwrdd\s+wrth|brysiwch|gwnewch\s+fel|rhifa?u?\s+personol|cyfeiriad\s+y|easy\s+i|dim\s+arwydd|isio\s+i'?r\s+cynghorydd|nid\s+oes\s+camera\w*"
)


def traces(text: str) -> Span:
    """Where a comment tells of another's home, car, way or hour, and not of the writer's own nor of an event."""
    place = _PLACE.search(text)
    if not (place and _HAUNTS.search(text) and _THEIRS.search(text)):
        return None
    if _OWN.search(text) and not _SHOWN.search(text):
        return None
    return place.span()


SUREST, NEVER = 0.95, 2.0

# --- what sounds grave (moderation/toxicity/welsh_look.py), and mostly is something else ---
# What sounds like a threat may be a promise of help, what sounds like despair holidays, and what sounds like abuse is called a road.
_HELPS = _field(
    r"helpu\b|g?cefnogi\b|gefnogi\b|g?wallt\b|g?wair\b|b?phleidleisio\b|bleidleisio\b|pleidleisio\b|ffurflen\w*|paned\b|lifft\b|[cg]asglu\b|n?g?chyfarfod\b|gwylan\w*|wylan\w*|llwynog\w*|cadno\w*|chwyn\b"
)
_HOLIDAYS = _field(
    r"w?yliau\b|[cg]h?ynllun\w*|gynllun\w*|brosiect\w*|prosiect\w*|diswyddo|bins?\b|biniau\b|drws\s+nesa\b|dwrbin\w*|[ia]'?r?\s+cyngor\b|at\s+y\s+cyngor\b"
)
_PLAYS = _field(
    r"wordle\b|scrabble\b|sgrabl\b|g?wyddbwyll\b|[cg]ardiau\b|cwis\b|monopoly\b"
)
_WELCOMES = _field(
    r"gwylan\w*|wylan\w*|llwynog\w*|cadno\w*|(?<!dim )(?<!heb )c[hr]*roeso\b|(?<!dim )(?<!heb )groeso\b|chwyn\b|chwynnu\b|finag\w*|malwod\b|wlithod\b"
)
# "It is not animals that they are", "good people they are": said for a people. "Not people" is said against one.
_PRAISES = _field(
    r"nid\s+(?!pobl\b|bobl\b|cymry\b|dynion\b)(?:\w+\s+){1,2}(?:ydi|yw|ydy|ydyn)\b|pobl\s+(?:iawn|dda|ffein|glen|neis|annwyl|weithgar)\s+(?:ydyn|ydynt|yw|ydi|iawn|dyn)\b"
)
_PUBLIC = _field(
    r"llyfrgell\w*|neuadd\b|[cg]h?ymhorthfa\b|gymhorthfa\b|swyddfa\w*|ar\s+agor|cyfarfod\w*|gyfarfod\w*|[bp]h?lygain|oedfa\w*"
)
_OF_THINGS = _field(
    r"lon\b|ffordd\b|heol\b|hewl\b|twll\b|dwll\b|tyllau\b|dyllau\b|stad\s+ar\b|cwta\b|tywydd\b|glaw\b|bws\b|system\b|gwefan\b|wefan\b"
)
# Who wrote to the council, and says nothing else.
_LETTERS = late(
    r"^(?=[^.!?,;]{0,70}[.!?]?$).*\bllythyr\w*\s+(?:i'?r|at\s+yr?)\s+(?:cyngor|papur|wasg|golygydd)\b"
)
_NEVER_BY_KIND = {"hate": _PRAISES, "self_harm": _LETTERS}
_ELSEWHERE_BY_KIND = {
    "threat": (_ELSEWHERE, _HELPS),
    "veiled_threat": (_ELSEWHERE, _HELPS),
    "self_harm": (_AWAY, _HOLIDAYS),
    "at_risk": (_CALM, _PLAYS),
    "hate": (_WELCOMES,),
    "abuse": (_OF_THINGS,),
    "personal_data": (_PUBLIC,),
}


def least_beside(kind: str, text: str) -> float:
    """The share, 0 to 1, from which a text sounds like this (of `types.WELSH`) and means it: SUREST beside words of thanks, sport, holidays and
    the like, NEVER where a people is praised or a letter to the council is all that is told of, and 0 elsewhere."""
    if _NEVER_BY_KIND.get(kind) and _NEVER_BY_KIND[kind].search(text):
        return NEVER
    elsewhere = _ELSEWHERE_BY_KIND.get(kind, ())
    return SUREST if any(each.search(text) for each in elsewhere) else 0.0


# What an English comment holds none of; beside it a text of no sure language is read as Welsh.
_ONLY_WELSH = guarded(
    r"\b(?:mae|ma'r|yn\s+y|yn\s+yr|dwi|dw\s+i|sy'n|sydd|rwy|dach|ydi|ydy|efo|gyda|gan|oedd|wedi|chdi|nhw|hwnnw|rhywun|rywun|dim|ddim|heb|beth|pwy|gwbod|cal|cael|neud|gwneud|adra|gatre|rwan|nawr|heno|fory|neithiwr)\b"
)


def is_welsh(language: str, text: str) -> bool:
    """Whether these fields may be asked of a text in small letters without accents, whose language was told so."""
    return language == "cy" or (
        language != "en" and len(_ONLY_WELSH.pattern.findall(text)) > 1
    )
