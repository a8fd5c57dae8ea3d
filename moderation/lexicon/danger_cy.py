"""Welsh shapes of danger, without accents: who may hurt themselves, danger now, a child or an adult at risk.

Welsh is spoken in as many ways as English: "dw i", "fi", "wi"; "isio", "moyn"; "mas", "allan". What is told of a court, a
film or a training day, what is feared of a dark street and what a game, a plan or a bad winter does is no danger to anybody.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'])"
_I = r"\b(?:dwi|dwin|dw\s+i|rydw\s+i|rwy|rwyf|rwyn|wi|win|fi|fin|o'n\s+i|oeddwn\s+i|on\s+i|swn\s+i|bydda\s+i)"
_VERY = r"(?:\s+(?:jyst|just|jest|wir|wirioneddol|dal|dal\s+i|o\s+ddifri|bron|weithiau|yn\s+aml|wedi|'?di\s+bod|bod|dechrau|wedi\s+dechrau))*"
_WANT = r"(?:isio|isie|isho|eisiau|ishe|moyn|am|mynd\s+i|meddwl\s+am|barod\s+i|ysu\s+am|trio|ceisio|wedi\s+trio|'?di\s+trio|ystyried|teimlo\s+fel)"
_YN = r"(?:'n|n|\s+yn|)"
_ANY_MORE = r"(?:mwyach|bellach|rhagor|dim\s+mwy|mwy|fel\s+hyn(?=\s*$|[^\w\s'])|ragor|heno|nawr|rwan|a\s+dyna\s+ni)"
_STOPS = rf"(?:{_END}|(?=\s+(?:{_ANY_MORE}|eto|fory|ar\s+ol|achos|gan|heb|os|a|ac|plis|sori)\b))"
_KIN = (
    r"(?:mrawd|brawd|chwaer|mab|merch|nhad|tad|dad|mam|mam-?gu|nain|taid|tad-?cu|ngwr|gwr|g?wraig|ngwraig|mhartner|phartner|partner|nghariad|cariad|ffrind|"
    r"m[ae]t|nai|nith|nghefnder|cefnder|cyfnither|nghymydog|cymydog|ewythr|modryb|llystad|llysfam|ex|boi\s+drws\s+nesa\w?)"
)
_CHILD = (
    r"(?:plentyn|phlentyn|mhlentyn|blentyn|plant|blant|phlant|mhlant|babi|fabi|bachgen|fachgen|hogyn|hogan|merch|ferch|crwt|croten|crotes|mab|fab|wyr|wyres|"
    r"disgybl|disgyblion|efeilliaid|rhai\s+bach|un\s+bach|un\s+fach|\d{1,2}\s*(?:mlwydd\s+)?oed)"
)
_SELF = r"(?:ei|eu|'i|'u)\s+hun(?:an|ain)?"
_KILL = r"(?:ladd|lladd|grogi|crogi|foddi|boddi|niweidio|frifo|brifo|anafu|saethu|torri|dorri)"
# "Yn gweithio", "wrth chwerthin": an old figure of speech, as in English.
_NO_FIGURE = r"(?!\s+(?:yn\s+(?:chwerthin|gwleidyddol|wleidyddol|ariannol|gweithio|trio|ceisio|rhedeg|mynd|codi|cario|gwneud|g?neud|garddio|talu|y\s+\w+|ddau|ddwy|ei\s+hanner|rhydd)|ar\s+(?:y|yr)|wrth|efo|gyda)\b)"
_FATAL = r"(?:ar\s+(?:y\s+cwbl|y\s+cyfan|bopeth|popeth|y\s+blydi\s+cwbl)|i'r\s+cwbl|i'r\s+cyfan|arno\s+(?:fe|fo|o)(?:\s+i\s+gyd)?|ar\s+hyn\s+i\s+gyd)"
_PILLS = r"(?:t|d|nh|th)abledi|(?:t|d)abledau|tablets|(?:p|b|mh|ph)ils|(?:p|b|ph)aracetamol|moddion|cyffuriau\s+i\s+gyd"
_LEAP = r"(?:y|yr|'r)?\s*(?:b?pont|bont|clogwyn|to|tren|trac|afon|mor|bws|lori|adeilad|maes\s+parcio)"
_NO_SPORT = guarded(
    r"^(?!.*\b(?:elusen|parasiwt|bungee|noddi|noddwyd|nofio|her|triathlon|plymio|zip\s?wire|traeth|gwyliau)\b)"
)
_NO_PLAN = guarded(
    r"^(?!.*\b(?:cynllun\w*|ymgyrch\w*|prosiect|g?ynllun\w*|deiseb|contract|les|tanysgrifiad|aelodaeth|pwyllgor|clwb|cais|parcio|biniau|toriadau|polisi|ffilm|nofel|drama)\b)"
)
_NO_COURT = guarded(
    r"^(?!.*\b(?:llys|carchar\w*|garchar\w*|euog|cyhuddo|gyhuddo|dedfryd\w*|arestio|arestiwyd|newyddion|ffilm|nofel|drama|dogfen|cyfres|elusen\w*|hyfforddiant|ymgyrch\w*|gweithdy|llyfr|cofio|hanes|blynyddoedd\s+yn\s+ol|ganrif)\b)"
)

_I_HURT = guarded(
    rf"{_I}{_VERY}{_YN}{_VERY}\s+(?:{_WANT}\s+)?{_KILL}\s+fy\s+hun(?:an)?\b(?:{_STOPS}|(?=\s+(?:bob|o\s+hyd|eto|yn\s+fwriadol)\b)){_NO_FIGURE}"
    rf"|{_I}{_VERY}{_YN}{_VERY}\s+(?:\w+\s+){{0,2}}?hunan[\s-]?(?:niweidio|anafu|laddol)\b|\b(?:dwi|rwy|fi|wi|dw\s+i)\b.{{0,20}}\bhunanladdol\b"
)
_I_DIE = guarded(
    rf"{_I}{_VERY}{_YN}{_VERY}\s+(?:isio|isie|isho|eisiau|ishe|moyn|ysu\s+am|am)\s+(?:jyst\s+|just\s+|jest\s+)?(?:marw|farw|diflannu\s+am\s+byth|cysgu\s+a\s+(?:pheidio|byth)\s+deffro){_STOPS}"
    rf"|\b(?:sai|sa\s+i|so\s+i|so\s+fi|smo\s+fi|sana\s+i|dwi'm|dwim|sgen\s+i'm|sgin\s+i'm|fi\s+ddim|dwi\s+ddim|dw\s+i\s+ddim|nag\s+w\s+i)(?:'n|n|\s+yn|)\s+(?:isio|isie|isho|eisiau|ishe|moyn|awydd|dymuno|gallu|gweld\s+pwynt)\s+(?:mewn\s+)?(?:byw|bod\s+yma|bod\s+ar\s+y\s+ddaear|deffro|bodoli){_STOPS}"
    rf"|{_I}{_VERY}{_YN}{_VERY}\s+(?:cael|'?di\s+cael|syrffedu|blino)(?:\s+(?:digon|llond\s+bol))?\s+(?:ar|o)\s+(?:fyw|fy\s+mywyd|fodoli){_STOPS}"
)
_I_END_IT = guarded(
    rf"{_I}{_VERY}{_YN}{_VERY}\s+(?:{_WANT}\s+)(?:rhoi|roi|dodi|ddodi|gweud|g?neud)\s+(?:diwedd|ddiwedd|terfyn|derfyn|stop)\s+(?:{_FATAL}|ar\s+fy\s+(?:mywyd|hun)){_STOPS}"
    rf"|{_I}{_VERY}{_YN}{_VERY}\s+(?:{_WANT}\s+)(?:gorffen|orffen|diweddu|ddiweddu)\s+(?:y\s+cwbl|y\s+cyfan|popeth|pob\s+dim|fy\s+mywyd){_STOPS}"
)
_I_PILLS = guarded(
    rf"{_I}{_VERY}{_YN}{_VERY}\s+(?:{_WANT}\s+)?(?:wedi\s+|'?di\s+|newydd\s+)?(?:c|g|ch|)(?:ymryd|ymeryd)\s+(?:(?:y|yr|fy|'y|'r|pob|bob)\s+)?(?:(?:{_PILLS})(?:\s+(?:\w+\s+)?i\s+gyd|\s+cyfan|\s+oll)|gormod\s+o\s+(?:{_PILLS})|gorddos|overdose)\b{_STOPS}"
    rf"|{_I}{_VERY}{_YN}{_VERY}\s+(?:{_WANT}\s+)?(?:wedi\s+|'?di\s+)?l?lyncu\s+(?:(?:y|yr|fy|'r)\s+)?(?:{_PILLS})\s+(?:\w+\s+)?i\s+gyd\b{_STOPS}"
)
_I_LEAP = guarded(
    rf"{_I}{_VERY}{_YN}{_VERY}\s+(?:{_WANT}\s+)(?:neidio|taflu\s+fy\s+hun|daflu\s+fy\s+hun)\s+(?:oddi\s+ar|oddiar|off|o\s+ben|o\s+flaen|dan|o|i'r|mewn\s+i'r)\s*{_LEAP}\b"
)
_WITHOUT_ME = guarded(
    r"\b(?:pawb|bawb|phawb|plant|blant|teulu|deulu|byd|nhw|chi|pethau|ngwraig|wraig|ngwr|mam)(?:\s+(?:i\s+gyd|arall))?(?:'n|\s+yn|\s+gymaint\s+yn)?\s+(?:g?well)(?:\s+(?:off|eu\s+byd|ei\s+fyd|eich\s+byd))?\s+(?:hebdda(?:\s*i|\s+fi)?|hebddo\s+i|heb\s+(?:i\s+mi|fi|ddo\s+i)|hebof(?:\s+i)?|taswn\s+i(?:'n|\s+wedi)\s+(?:marw|mynd))\b"
    r"|\b(?:neb|s?neb)\s+(?:yn\s+|'n\s+|wir\s+yn\s+)?(?:becso|poeni|malio|hidio|sylwi|gweld\s+gwahaniaeth|hitio)(?:\s+dim|\s+iot|\s+taten)?\s+(?:os|a)\s+(?:y\s+)?(?:bydda\s+i|fydda\s+i|ydw\s+i|dwi|dw\s+i|fi|wi|bo\s+fi)(?:'n|\s+yn)?\s*(?:\w+\s+neu\s+)?(?:fyw|byw|marw|farw)\b"
)
_NOT_AT_WORK = guarded(
    r"^(?!.*\b(?:cyngor|pwyllgor|tim|plaid|clwb|etholiad|gwaith|swydd|ward)\b)"
)
_OTHERS = guarded(
    rf"\b(?:(?:fy|'y|y|ei|fy\s+hen|yr)\s+(?:\w+\s+)?{_KIN}|{_KIN}\s+i|(?:mae|ma|roedd|o?edd)\s+(?:o|e|fo|fe|hi|nhw))\b.{{0,30}}?\b(?:son\s+am|sgwrsio\s+am|siarad\s+am|meddwl\s+am|bygwth|trio|ceisio|isio|isie|eisiau|moyn|am|mynd\s+i|dweud\s+(?:bod|fod)\s+(?:o|e|fo|fe|hi)(?:'n|\s+yn)\s+mynd\s+i)\s+(?:wneud\s+diwedd\s+|{_KILL}\s+){_SELF}{_NO_FIGURE}"
    rf"|\b(?:fy|'y|ei)\s+(?:\w+\s+)?(?:{_KIN}|{_CHILD})\b.{{0,20}}?\bhunan[\s-]?(?:niweidio|anafu|laddol)\b"
)

SELF_HARM: tuple[tuple[Guarded, ...], ...] = (
    (_I_HURT,),
    (_I_DIE,),
    (_I_END_IT, _NO_PLAN),
    (_I_PILLS,),
    (_I_LEAP, _NO_SPORT),
    (_WITHOUT_ME, _NOT_AT_WORK),
    (_OTHERS, _NO_COURT),
)

_SOMEBODY = r"(?:rhywun|rywun|pobl|bobl|dyn|ddyn|dynes|ddynes|menyw|fenyw|hogia|bois|boi|hogyn|hogan|bachgen|fachgen|merch|ferch|plentyn|plant|blant|babi|mam|dad|nain|taid|mamgu|mam-gu|tadcu|tad-cu|cymydog|teulu|gyrrwr|beiciwr|car|bws|fan|hen\s+\w+|fi|o|e|fo|fe|hi|nhw|ni)"
_HAS = r"(?:\s+(?:newydd|wedi|'?di|jyst))+\s+"
_FALLEN = r"(?:cwympo|cwmpo|gwympo|gwmpo|syrthio|disgyn|ddisgyn|llithro|mynd|ysgubo|cael\s+(?:ei|eu)\s+(?:sgubo|ysgubo|hysgubo|olchi)|ei\s+(?:sgubo|ysgubo))"
_WATER = r"(?:afon|dwr|mor|llyn|gamlas|camlas|harbwr|gronfa|marina|doc)"
_FALLS = r"(?:cwympo|gwympo|cwmpo|disgyn|ddisgyn|syrthio|dymchwel|ddymchwel|dod\s+(?:i\s+)?lawr|chwalu)"
_STANDS = r"(?:wal|mur|to|bont|pont|nenfwd|adeilad|coeden|goeden|simnai|simdde|sgaffald\w*|polyn|balconi|craen|sgaffold\w*)"
_IN_WATER = guarded(
    rf"\b{_SOMEBODY}{_HAS}{_FALLEN}\s+(?:(?:i\s+)?mewn\s+)?(?:i'r|yn\s+yr?|i|drosodd\s+i'r)\s+{_WATER}\b|\b{_SOMEBODY}(?:'n|\s+yn)\s+boddi\b(?!\s+(?:mewn\s+(?:gwaith|dyled\w*|papur\w*|biliau)|y\s+\w+|llais|swn))"
)
_HURT = guarded(
    rf"\b{_SOMEBODY}(?:'n|\s+yn)\s+(?:cael\s+(?:trawiad|ffit|stroc|harten|trawiad\s+ar\s+y\s+galon)|gwaedu(?:'n|\s+yn)\s+(?:drwm|ddrwg|wael)|tagu{_END}|tagu\s+ar\s+(?:ei|fy))\b|\b{_SOMEBODY}\s+(?:yn\s+)?(?:methu|ffili|ffaelu)\s+(?:ag\s+|a\s+)?anadlu\b"
    rf"|\b{_SOMEBODY}{_HAS}(?:cael\s+(?:ei|eu)\s+(?:th?rywanu|drywanu|stabio|saethu)|stopio\s+anadlu|llewygu|colli\s+ymwybyddiaeth)(?:{_END}|\s+(?:ar|tu|yn\s+y|yma|nawr|rwan|ac|help|plis)\b)"
    r"|\b(?:angen|isio|isie|eisiau|moyn)\s+(?:ambiwlans|paramedics?|y\s+frigad\s+dan|injan\s+dan)\s+(?:\w+\s+){0,3}?(?:nawr|rwan|ar\s+frys|yn\s+syth|plis|yma|ar\s+unwaith|brys)\b"
    r"|\b(?:dyn|boi|rhywun|hogyn|bachgen|llanc|dynes|menyw)\s+(?:[\w']+\s+){0,4}?(?:efo|hefo|gyda|gan|a|'da|da|chwifio)\s+(?:chyllell|cyllell|gyllell|gwn|dryll|bwyell|machete|cleddyf)\b"
)
_WIRES = guarded(
    r"\b(?:gwifr\w*|wifr\w*|weiren|weiar\w*|(?:cebl|gebl)\w*(?!\s+(?:band|ffibr|rhyngrwyd))|llinell\w*\s+drydan)\s+(?:[\w']+\s+){0,5}?(?:hongian|gwreichioni|sbarcio|noeth|noethion|yn\s+y\s+golwg|ar\s+y\s+(?:llawr|pafin|palmant|ffordd|lon|stryd)(?!\s+i\b)|wedi\s+(?:disgyn|syrthio|cwympo|torri)|i\s+lawr|lawr\s+ar)\b"
)
_FALLING = guarded(
    rf"\b{_STANDS}\b.{{0,40}}?\b(?:ar\s+fin|mynd\s+i|bron\s+iawn\s+a)\s+{_FALLS}\s*(?:$|[^\w\s']|ar\s+(?:ben\s+)?(?:y\s+)?{_SOMEBODY}|ar\s+ben|unrhyw|nawr|rwan|lawr)"
    rf"|\b{_STANDS}{_HAS}{_FALLS}\s+(?:lawr\s+)?ar\s+(?:ben\s+)?(?:yr?\s+|fy\s+|ein\s+)?{_SOMEBODY}\b"
)
_TRAPPED = guarded(
    rf"\b{_SOMEBODY}(?:'n|\s+yn|\s+wedi(?:'i|'u)?|\s+'?di|\s+dal\s+yn|)\s+(?:sownd|gaeth|caeth|dal|trapio|eu\s+dal|ei\s+dal|methu\s+(?:dod|mynd|cael)\s+(?:mas|allan))\s*(?:$|[^\w\s']\s*(?:help|plis|dewch|brys|999)|tu\s+(?:mewn|fewn)|o\s+dan|yn\s+yr?\s+(?:lifft|fflat|adeilad|ty|tan|mwg|llofft)|mewn\s+(?:car|ty|fflat|adeilad)|(?:fyny\s+|i\s+fyny'r\s+|lan\s+)(?:grisiau|llofft|sta[ie]r\w*))"
    r"|\bmwg\s+(?:\w+\s+)?(?:yn\s+)?(?:dod|tywallt|llifo|codi)\s+(?:\w+\s+){0,2}?(?:o|o'r|trwy'r|drwy'r|allan\s+o'r|mas\s+o'r|dan)\s*(?:y\s+|yr\s+)?(?:fflat|ty|to|ffenest\w*|drws|siop|ysgol|adeilad|llofft|soced|cwpwrdd)\b"
)
_ON_THE_EDGE = guarded(
    rf"\b(?:mae|ma|mae'r|ma'r)\s*(?:(?:na|yna|'na|'r)\s+)?{_SOMEBODY}(?:\s+(?:ifanc|bach|arall|'ma|'na))?(?:(?:'n|\s+yn)\s+(?:bygwth|mynd\s+i|trio|ceisio|isio|eisiau|barod\s+i|son\s+am|dweud\s+bod\s+\w+\s+(?:am|yn\s+mynd\s+i))|\s+ar\s+fin|\s+am)\s+(?:neidio|taflu\s+{_SELF}|daflu\s+{_SELF})\s+(?:oddi\s+ar|oddiar|off|o\s+ben|o\s+flaen|dan|o)\s+{_LEAP}"
)
_NOW = guarded(
    r"^(?!.*\b(?:llynedd|ddoe|echdoe|neithiwr|flwyddyn|blynyddoedd|misoedd|ers\s+talwm|erstalwm|wythnos\s+diwethaf|mis\s+diwethaf|yn\s+(?:19|20)\d\d|rhag\s+ofn|petai|pe\s+bai|tasa|tasai|fydda[ie]?|fyddai|gallai|allai|gallen|ffilm|nofel|drama|llyfr|llys|carchar\w*|arest\w*|heddlu'n\s+apelio|ymarfer|hyfforddiant|etholiad|tymor|traffig|bu\s+bron|bron\s+i|amgueddfa|steddfod|eisteddfod|chwarae|gem|gemau)\b)"
)

EMERGENCY: tuple[tuple[Guarded, ...], ...] = (
    (_IN_WATER, _NOW),
    (_HURT, _NOW),
    (_WIRES, _NOW),
    (_FALLING, _NOW),
    (_TRAPPED, _NOW),
    (_ON_THE_EDGE, _NOW, _NO_SPORT),
)

_HE = r"\b(?:mae|ma|roedd|oedd|mae'r|ma'r)\s+(?:o|e|fo|fe|hi|nhw|(?:fy\s+|'y\s+)?{kin}(?:\s+i)?)(?:\s+(?:wastad|o\s+hyd|dal|eto|wedi|'?di|'?di\s+bod|wedi\s+bod))*".replace(
    "{kin}", _KIN
)
_MY_BLOW = r"(?:mwrw|nharo|nghuro|mrifo|mrifio|nghicio|nyrnu|nhagu|mhwnio|ngholbi|ngham-?drin|mygwth|nhreisio|nghloi|nal\s+i\s+lawr)"
_BLOW = r"(?:bwrw|curo|taro|brifo|cicio|dyrnu|waldio|wado|hitio|slapio|tagu|llosgi|colbi|pwn[io]o?|chwipio|cam-?drin|treisio|hambygio)"
_FEELS = r"(?!\s+(?:i\s+)?(?:bod|fod|fel|weld|gweld|glywed|clywed|feddwl|meddwl|yn\s+fy|wrth|i|mor|taw|mai|pa|pam|sut|yn\s+yr?|mewn|ar|lawr|o\s+\d|am\s+y)\b)"
_STRIKES_ME = guarded(
    rf"{_HE}(?:'n|\s+yn|)\s+(?:(?:(?:fy|'y|y)\s+|'|)(?:{_MY_BLOW})|(?:fy|'y)\s+llosgi)(?:\s+(?:i|fi))?\b{_FEELS}|{_HE}(?:'n|\s+yn)\s+{_BLOW}\s+(?:fi|ni|ein\s+plant|fy\s+(?:mhlant|mam|chwaer|mab|merch)|(?:'r|y)\s*(?:plant|babi|bachgen|hogyn|hogan|ferch))\b{_FEELS}"
    rf"|\b(?:{_KIN})(?:\s+i)?(?:'n|\s+yn|\s+wedi)\s+bygwth\s+(?:fy\s+|ei\s+|'y\s+)?(?:l?ladd|mrifo|brifo|frifo|nghuro|churo|guro|nharo|tharo)\b"
)
# Who forgot a birthday says so too, and laughs.
_WILL_KILL_ME = guarded(
    rf"\b(?:mae|ma|mae'?n|ma'?n)\s+(?:(?:fy\s+|'y\s+|yn\s+)?(?:{_KIN}|n?gwr|ngwr|mhartner|partner)(?:\s+i)?|o|e|fo|fe)(?:'n|\s+yn|n)?\s+mynd\s+i(?:'n|\s*'?m|\s+fy|\s+yn)?\s+(?:lladd|ladd|nghuro|churo|guro|nharo|mrifo)(?:\s+(?:i|fi))\b"
)
_NO_JOKE = guarded(
    r"^(?!.*(?:[😂🤣😅😉🙈]|\b(?:haha\w*|lol|pen-?blwydd|benblwydd|phenblwydd|anghofi\w*|gwario|wario|cerdyn|siopa|chwerthin|swper|golchi|smwddio|gem|rygbi|pysgota)\b))"
)
_AFRAID = guarded(
    r"\b(?:dwi|dw\s+i|rwy|fi|wi|mae|ma)\b.{0,20}?\bofn\s+mynd\s+(?:adr\w+|gartre\w*|nol|yn\s+ol)\b(?:.{0,40}\b(?:o|e|fo|fe|hi|gwr|ngwr|nhad|dad|partner|mhartner|bwrw|curo|taro)\b|\s*$)"
)
_IN_THE_DARK = guarded(
    r"^(?!.*\b(?:golau|goleuadau|oleuadau|tywyll\w*|dywyll\w*|bws|bysus|tacsi|palmant|pafin|rhew|eira|storm|llifogydd|gyrru|ffordd|lon)\b)"
)
_NO_PLAY = guarded(
    r"^(?!.*\b(?:mewn\s+)?(?:g?wyddbwyll|gem|gemau|cwis|tenis|dartiau|cardiau|golff|sgrabl|scrabble|wordle|monopoly|rygbi|snwcer|pwl|ras|dadl|etholiad|pleidlais|treth|dreth|biliau|costau|toriadau|prisiau)\b)"
)
_LEFT = guarded(
    rf"\b{_CHILD}\b.{{0,60}}?\bar\s+(?:(?:ei|eu)\s+)?(?:ben|phen|pen|pennau|penna|penne)\s+(?:ei|eu|'i|'u)\s+hun\w*\s+(?:yn\s+yr?\s+(?:ty|fflat|car|garafan)|adr\w+|gartre\w*|ers|trwy'r\s+nos|drwy'r\s+nos|bob\s+nos)\b"
    rf"|\b{_CHILD}\b.{{0,60}}?\b(?:neb|dim\s+(?:oedolyn|rhiant|rhieni))\s+(?:gartre\w*|adr\w+|yno|yn\s+y\s+ty)\s+(?:ers|drwy'r|trwy'r|dros)\b"
)
_UNFED = guarded(
    rf"\b(?:y\s+|yr\s+|'r\s*|fy\s+)?{_CHILD}\s+(?:bach\s+)?(?:drws\s+nesa\w?|gyferbyn|lan\s+llofft|fyny\s+grisiau|yna|'na|'ma|yma)\b.{{0,30}}?\b(?:ddim|byth|heb|dim)\s+(?:yn\s+|wedi\s+|'?di\s+)?(?:cael|gael|ca'l|bwyta)(?:\s+(?:digon\s+o\s+)?(?:bwyd|fwyd)|\s+(?:ei|eu)\s+(?:bwydo|fwydo)|\s+ers|{_END})(?!\s+am\s+ddim)"
    rf"|\b{_CHILD}\b.{{0,40}}?\b(?:llwgu|newynu)\s+(?:drws\s+nesa|yn\s+y\s+(?:ty|fflat))\b"
)
_TOUCHES = guarded(
    rf"\b(?:dyn|boi|athro|athrawes|hyfforddwr|cymydog|rhywun|ficer|gweinidog|{_KIN}|o|e|fo|fe)(?:\s+\w+){{0,3}}?(?:'n|\s+yn|\s+wedi|)\s+(?:cyffwrdd|chyffwrdd|gyffwrdd|twtsi[ao]d?|twtsho|mela|cam-?drin|treisio|ymyrryd)\s*(?:a|ag|yn|efo|gyda|'n|am)?\s*(?:(?:fy|'y|ei|y|'r|yr|ein|eu)\s+)?(?:{_CHILD})\b"
    rf"|\b(?:lluniau|llun|negeseuon|neges|fideos?)\s+(?:budr\w*|brwnt|noeth\w*|anweddus|rhywiol|anaddas|ohono'i\s+hun)\s+(?:at|i)\s*(?:'r|'w|yr?|fy|ei)?\s*(?:\w+\s+){{0,2}}?(?:{_CHILD})\b|\bgofyn\s+(?:i'r|i\s+fy|i)\s*(?:\w+\s+)?(?:{_CHILD})\s+.{{0,30}}?\b(?:lluniau|llun)\s+(?:noeth|budr|brwnt)"
)

SAFEGUARDING: tuple[tuple[Guarded, ...], ...] = (
    (_STRIKES_ME, _NO_PLAY, _NO_COURT),
    (_WILL_KILL_ME, _NO_JOKE),
    (_AFRAID, _IN_THE_DARK),
    (_LEFT, _NO_COURT),
    (_UNFED, _NO_COURT),
    (_TOUCHES, _NO_COURT),
)
