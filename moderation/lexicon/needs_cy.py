"""How somebody who writes Welsh asks for help, for an answer, for papers, or for a word for the press. A draft.

None of these is a breach: they put a comment on a list, or tell the communications team that the press asks. Patterns see
small letters without accents, and the mutations that a word can have stand beside it. A Welsh speaker must check them.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_SERVICE = (
    r"(?:f?bin(?:iau|s)?|biniau|ailgylchu|sbwriel|g?wastraff|pot\s?holes?|th?wll|dwll|d?t?yllau|golau\s+stryd|(?:g|l)oleuadau|"
    r"dd?raen(?:iau)?|[td]amp\w*|dd?amp|llwydni|lwydni|lleithder|boiler|ddwr|dwr|nenfwd|gwres|lifft|llygod|t?d?reth\s+g?c?yngor|"
    r"f?budd-?daliad\w*|f?budd-?dal\s+\w+|(?:[bfm]|mh)athodyn\s+glas|rhestr\s+aros|[td]y\s+cyngor|coeden|bws|bysiau|[mb]?[pb]afin|[pb]almant|"
    r"[cg]h?ofal\w*|social\s+services|gwasanaethau\s+cymdeithasol)"
)
_MINE = (
    r"(?:\b(?:fi|fy|dwi|dw|rwy|rwyf|rydw|rydym|wi|sai|ni|ein|mam|dad|nain|taid|nhad|acw|yma)\b|\bgen\s+i\b|\btu\s+(?:allan|fas)\b|"
    r"\b(?:stryd|rhif|ger|wrth\s+ymyl|gyferbyn|fflatiau|lon\s+gefn|fan\s+hyn)\b|\b(?:ar|yn)\s+(?:heol|stryd|ffordd)\s+\w)"
)
_FAILED = (
    r"\b(?:heb\s+(?:\w+\s+)?(?:gael|ei|eu|glywed|ddod|ateb|ddwr|wres|drwsio)|wedi\s+(?:torri|blocio|gorlifo|syrthio|disgyn|cwympo)|"
    r"dal\s+(?:i\s+aros|heb|dim|yna|yno)|ddim\s+wedi|(?:ddaeth|atebodd)\s+neb|neb\s+(?:yn|wedi|'n)|gwrthod\s+\w+|"
    r"yn\s+dod\s+(?:mewn|trwy|drwy|i\s+mewn)|gollwng|llifo|(?:na|dim|eto)\s+(?:dal|ateb)|heb\s+eu)\b"
)
# Thanks for good work tell of no fault.
_CONTENT = r"^(?!.*\b(?:diolch|da\s+iawn|gwych|ardderchog|llongyfarchiadau|canmol)\b)"
_US = r"\b(?:dwi|dw\s+i|da\s+ni|dan\s+ni|dyn\s+ni|rydym|rydyn|rwy|rwyf|rydw|fi|wi|ni|ein|fy)\b"
_YOU_CAN = (
    r"\b(?:(?:wnewch|newch|allwch|fedrwch|gallwch|ellwch)\s+(?:chi|rywun)|(?:all|fedr)\s+(?:rhywun|y\s+cyngor)|(?:oes|a\s+oes)\s+(?:modd|posib)|"
    r"(?:hoffwn|licen|carwn)\s+i\s+rywun|pwy\s+ddylwn|plis)\b"
)
_MEND = r"\b(?:helpu|d?t?rwsio|g?c?asglu|g?c?ysylltu|ffonio|edrych\s+(?:ar|i)|sortio|w?g?wagio|g?c?lirio|siarad\s+a)\b"

CASEWORK = tuple(
    tuple(guarded(part) for part in shape)
    for shape in (
        (rf"\b{_SERVICE}\b", _MINE, _FAILED, _CONTENT),
        # A bin that was not emptied is somebody's own where nothing else is said.
        (r"\b(?:f?bin(?:iau|s)?|sbwriel|ailgylchu)\b", r"\b(?:heb\s+(?:gael\s+)?(?:ei|eu)\s+\w+|gasglu)\b", r"\b(?:eto|ers|wythnos|wythnosau|dal)\b", r"\b(?:heb|neb|ddim)\b", _CONTENT),
        (rf"\b{_SERVICE}\b|\b(?:[cg]ais|nghais)\s+(?:am\s+\w|cynllunio)", _YOU_CAN, _MEND),
        (r"\b(?:th?wll|dwll|t?d?yllau|pot\s?hole\w*|coeden|polyn|wal|mast)\b", r"\b(?:mawr|wedi\s+(?:syrthio|disgyn|cwympo)|dal|na)\b", r"\b(?:yn|ar|ar\s+draws|dros)\s+(?:y|yr|ein)\s+(?:ffordd|heol|lon|stryd|pafin|palmant|llwybr)\b|\b(?:tu\s+(?:allan|fas))\b", _CONTENT),
        # A home that is lost, or none.
        (_US, r"\b(?:ein|fy)\s+(?:n?h?t?roi|t?d?aflu|thaflu)\s+(?:ni\s+)?(?:allan|mas)\b(?!\s+o'r\s+(?:cwpan|gystad|cyfarfod|grwp|parti|gynghrair))|\bcysgu\s+(?:yn\s+y|yn\s+ein|ar\s+y)\s+(?:car|soffa|stryd)\b|\brhestr\s+aros\s+am\s+(?:dy|fflat|dai|lety)\b"),
        (r"\b(?:mam|dad|nain|taid|mam-?gu|tad-?cu|[cg]ofal)\b", r"\b(?:ddaeth\s+neb|neb\s+(?:yn|wedi|'n)\s+(?:\w+\s+)?(?:ateb|dod|helpu|galw|ffonio)|angen\s+(?:help|gofal))\b"),
        (r"\b(?:fab|mab|ferch|merch|hogyn|hogan|plentyn|mhlentyn|phlentyn)\s+heb\s+le\b",),
        (r"\b(?:cadair\s+olwyn|pram|coets)\b", r"\bparcio\s+ar\s+(?:y|ein)\s+(?:[pb]afin|[pb]almant)\b"),
        (r"\b(?:methu|ddim\s+yn\s+gallu|sai'n\s+gallu|alla\s+i\s+(?:ddim|m)|fedra\s+i\s+(?:ddim|m))\b", r"\b(?:fforddio|talu)\b", r"\b(?:help|cymorth|gymorth)\b"),
    )
)  # fmt: skip

# A word that asks, at the head of a sentence that ends with a question mark ("be" is English too, so never alone).
ASKING = (
    r"be(?:'s|\s+(?:sy|sydd|sy'n|di|ydi|yw|oedd|am|mae|ma|fydd))|le\s+(?:mae|ma|fydd|ga)|shwt|sawl|pa\s+\w+\s+(?:yw|ydi|fydd|sy\w*|mae|ma|oedd)|p'un|ife|odi|ydach|dach|ydyn|wnewch|newch|"
    r"allwch|fedrwch|ellwch|gawn|gai|gaf|ga\s+i|fydd|fyddwch|wyt|am\s+faint|ers\s+pryd|i\s+ble|o\s+ble|a\s+(?:allwch|wnewch|gaf|fyddwch)"
)
ASKED = (
    r"\b(?:allwch|fedrwch|wnewch|ellwch|all|fedr)\s+(?:chi|rhywun|rywun)\s+(?:plis\s+)?(?:egluro|esbonio|d?dweud|g?c?adarnhau)\b|"
    r"\b(?:hoffwn|hoffem|carwn|licen)\s+(?:i\s+)?(?:gael\s+)?(?:wybod|g?wybod)\b|\bunrhyw\s+newyddion\s+am\b"
)
# These ask without a question mark as well; "ydi, mae'n wir" answers.
TURNED = (
    r"(?:be\s+(?:di|ydi|yw)\b|beth\s+(?:yw|ydi|ydy)\b|(?:pryd|b?le)\s+(?:mae|ma|fydd)\b|(?:ydi|ydy|odi)'r\b|ife\b|oes\s+(?:na|yna|modd)\b|shwt\b|"
    r"sut\s+(?:dwi|mae\s+cael|alla|ga)\b|sawl\b)(?!.*!)"
)

ACT = (
    r"\bgwybodaeth\s+amgylcheddol\b|\beir\s+request\b|\b[cg]ais\s+gwrthrych\b|\bmynediad\s+(?:gan\s+y\s+testun|at\s+ddata)\b|"
    r"\b(?:m|f)ynediad\s+at\s+(?:fy\s+)?(?:ngwybodaeth|nata|ddata)\b|^\W*[cg]ais\s+am\s+wybodaeth\b|\bcais\s+am\s+wybodaeth\s+(?:dan|o\s+dan)\b"
)
MONEY = r"\bfaint\s+(?:\w+\s+){0,3}?(?:dalodd|dalwyd|gostio|gostiodd|wariodd)\b"
PAPERS = tuple(
    guarded(part)
    for part in (
        r"\b(?:[cg]op(?:i|iau)|[cg]ofnodion|rh?estr|[fm]anylion|ffeil|g?ohebiaeth|(?:p|b)ob\s+gwybodaeth|[cg]yfanswm|d?data|ffig(?:y|u)rau)(?:'r\b|\s+(?:llawn\s+)?(?:o|o'r|o'm|am|ar|y|yr|gan|sydd|a)\b)",
        r"\b(?:hoffwn|hoffem|carwn|ga\s+i|gawn\s+ni|gofynnaf|(?:rwy|dwi|rydw\s+i|dw\s+i)'?n?\s+(?:yn\s+)?gofyn|(?:dwi|dw\s+i|fi)\s+(?:isio|isie|eisiau|moyn|am\s+weld)|anfonwch|rhowch|darparwch|cyhoeddwch)\b",
        r"^(?!.*\beich\s+(?:manylion|cyfrinair|cerdyn|cyfrif)\b)",
    )
)  # fmt: skip

_ROLE = r"(?:g?newyddiadurwr(?:aig)?|newyddiadurwyr|g?ohebydd|golygydd|olygydd|[cg]ynhyrchydd(?:\s+teledu)?|ymchwilydd|journalist|reporter)"
_PRESS = r"(?:post|echo|herald|times|gazette|chronicle|argus|courier|news|newyddion|golwg\w*|radio|papur\s+bro|bapur\s+bro|bbc|itv|s4c|\w*fm|podlediad|bodlediad)"
_AM = r"(?:ydw\s+i|dw\s+i|dwi|wyf\s+i|ydan\s+ni|yma)"
# Who talks of the press names it too; who asks says that they are of it.
PRESS = tuple(
    (guarded(part),)
    for part in (
        rf"\b(?:rwy'n|dwi'n|dw\s+i'n|rydw\s+i'n|fi'n|wi'n|fi\s+yw|rwyf\s+yn)\s+(?:yn\s+)?(?:y\s+)?{_ROLE}\b|\b(?:ni\s+yw)\s+(?:tim|desg)\s+newyddion\b",
        rf"(?:^|[,.!:;-]\s*|\bhelo\W+|\bhi\W+|\bs'?h?w?mae\W+){_ROLE}(?:\s+[\w'-]+){{0,6}}?\s+{_AM}\b",
        rf"\b(?:o|o'r|gyda|gyda'r|efo|efo'r)\s+(?:[\w'&-]+\s+){{0,4}}?{_PRESS}(?:\s+[\w'-]+)?\s+{_AM}\b",
        rf"^\W*(?:(?:helo|hi|shwmae|s'mae|bore\s+da|prynhawn\s+da)\W+)?(?:\w+\s+)?(?:o'r|gyda'r|efo'r)\s+(?:[\w'&-]+\s+){{0,4}}?{_PRESS}\s*$",
        rf"\b(?:dwi'n|dw\s+i'n|rwy'n|rydw\s+i'n|fi'n|wi'n)\s+gweithio\s+(?:i|i'r|ar\s+gyfer|gyda|efo)\s+(?:[\w'&-]+\s+){{0,4}}?{_PRESS}\b",
        r"\b(?:dwi'n|dw\s+i'n|rwy'n|fi'n|wi'n|rydym\s+yn|rydyn\s+ni'n|dan\s+ni'n)\s+(?:ysgrifennu|sgwennu|paratoi|llunio|gweithio\s+ar)\s+(?:yr?\s+)?(?:erthygl|adroddiad\s+newyddion|bwletin)\b",
        rf"^\W*{_ROLE}(?:\s+(?:llawrydd|lleol|radio|democratiaeth\s+leol|[\w'&-]+\s+{_PRESS}))*\s*$|^\W*{_ROLE}\s+llawrydd\b",
        r"\bymholiad\s+(?:gan|i|o)(?:'r|\s+y)\s+wasg\b|\bein\s+(?:herthygl|bwletin\s+newyddion|gwefan\s+newyddion|podlediad|rhaglen\s+newyddion)\b|^\W*desg\s+newyddion\b|\bcysylltwch\s+a\s+(?:fi|ni)\b.{0,12}\bdesg\s+newyddion\b|\bffeilio'r\s+stori\b",
    )
)  # fmt: skip
WANTS = (
    r"\b(?:(?:gwneud|wneud|roi|rhoi|am|cael|eich)\s+sylw|d?dyfyniad|ymateb|d?datganiad|[cg]h?yfweliad|siarad|gael\s+gair|g?sgwrs|neges\s+at\w*|rhif\s+ffon|"
    r"[cg]ysylltu|cysylltwch|dyddiad\s+cau|dod\s+ar\s+y\s+rhaglen|[cg]adarnhau|[cg]aniatad|llythyr|ffilmio|yn\s+gywir)\b|\bsylw\s*\?"
)
