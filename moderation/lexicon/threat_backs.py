"""English forms of intimidation that name a place or a fate and no deed: whose back is to be watched and where, who comes
to a surgery and not to talk, whose murder was deserved or is only named and whose would be, of whom only the dead are good,
whose brakes might fail, which house is whose.

None of it says what will be done, so a person always reads it.
"""

from __future__ import annotations

from moderation.lexicon.threat_veiled import BACK_CARE, PARTISAN, VEILED
from moderation.lexicon.threat_words import (
    GROUP,
    PARTY,
    TITLED,
    Form,
    form,
    words,
)

_WISH = "Wishes death or harm on a person"
_LAST = r"(?=\W*$)"
_ON_A_DAY = r"(?:on|this|next|come)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|afternoon|evening|night))?"
# Britain votes on Thursdays, and groups choose their leaders on some other day.
_POLLED = r"\b(?:vot(?:e|es|ed|er|ers|ing)|elect\w*|polls?|polling|ballot\w*|count|landslide|majority|seats?|leadership|reshuffle|no\s+confidence|coup|plot\w*|knives|challeng\w*|deselect\w*|rebel\w*|nominat\w*|budget|scrutiny|auditors?|inspectors?|labour|tor(?:y|ies)|reform|plaid|greens?)\b"
_TOLD = r"\b(?:said|says?|saying|wrote|written|posted|claim\w*|condemn\w*|vile|disgust\w*|awful|reported?|arrest\w*|charged|nobody|no\s?one|never|didn'?t|not|wrong|jokes?)\b"


def backs() -> tuple[Form, ...]:
    """All forms of this file."""
    return (*_watch_your_back(), *_watch_your_step(), *_not_to_talk(), *_car_park(), *_only_named(), *_had_it_coming(), *_only_good(), *_failing(), *_numbered())  # fmt: skip


def _watch_your_back() -> tuple[Form, ...]:
    """ "Watch your back" with a time, a way or a place. Who lifts, slips or might be robbed there is given advice."""
    told = r"(?:\b(?:you|u)(?:'?d|\s+had|'ll|\s+will|\s+might|\s+may|\s+really)?\s+(?:want|need|better|best|ought|should|wanna)\s+(?:to\s+)?(?:start\s+|be\s+)?|\b(?:better|best|should)\s+|^\W*(?:(?:and|so|just|now)\s+)?|[,;]\s*(?:(?:so|and|just)\s+)?)watch(?:ing)?\s+(?:your|ur|yer)\s+backs?"
    place = r"(?:at|in|outside|near|a?round|by|on|past)\s+(?:(?:the|your|that|this|our)\s+)?(?:[\w'-]+\s+){0,2}?(?:meetings?|council|surgery|chamber|(?:town|county|guild|city|village)\s?hall|civic\s+centre|hustings|car\s?park|alley|streets?|town|dark|pub|office|library|school\s+gates?|station|bus\s+stop|door\s?step|shops?|market|supermarket)"
    here = r"(?:(?:a?round|in|about)\s+(?:here|there|this\s+(?:\w+\s+)?(?:town|village|ward|estate|area|valley|city)|these\s+(?:parts|streets)|(?:our|my)\s+(?:end|way|patch|street|estate))|when\s+(?:you|u)(?:'re|\s+are)?\s+(?:next\s+)?(?:(?:come|go|get|walk)(?:ing)?\s+)?(?:out|home|a?round|alone|down|over|in\s+town)|from\s+now(?:\s+on)?)"
    bare = rf"(?:tonight|tonite|tomorrow|after\s+(?:dark|work|council|tonight|this|that|the\s+\w+)|every\s+time|one\s+of\s+these|on\s+(?:your|the|that)\s+(?:\w+\s+)?way|(?:walk|go|com|head|leav|gett|park|stroll|jogg)ing|{place})"
    # One such word behind another takes no menace away: "round here after this vote".
    when = rf"(?:[\s,]+{here})?\s+{bare}\b|[\s,]+{here}\b"
    care = r"\b(?:lights?\s+(?:are|r|is|were|have|out|off|keep)|dealers|drug\w*|muggers?|wasps?|rats?|dogs?|scooters?|bikes?|drivers|lads\s+(?:nicking|robbing)|nicking|robb\w+|scams?|scaffold\w*|roadworks|potholes?|diggers?|ball|balls|golf\w*|kids\s+(?:on|throwing)|(?:the|this|that|high|strong)\s+winds?|windy|gales?|tiles?|slates?|(?:the|black|of)\s+ice|ice\s+(?:on|all|everywhere|is)|icy|burglar(?:y|ies|s)|break[\s-]?ins|pickpocket\w*|thefts?|thieves\s+(?:about|around|out|have|were|are))\b"
    mine = r"\bi(?:'?d|\s+would)\s+(?:be\s+|start\s+)?watch(?:ing)?\s+(?:my|your)\s+back\b[^.!?]{0,60}?\bif\s+i\s+(?:was|were)\s+(?:you|u|her|him|them)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"{told}(?:{when})", unless="office sport", nowhere=rf"{BACK_CARE}|{care}"),
        form("watch_out", "R2d", VEILED, rf"{told}(?:[\s,]+{here})?[\s,]+{_ON_A_DAY}\b", unless="office hazard sport", nowhere=rf"{BACK_CARE}|{care}|{_POLLED}"),
        form("watch_out", "R2d", VEILED, mine, unless="office sport", nowhere=BACK_CARE),
    )  # fmt: skip


def _watch_your_step() -> tuple[Form, ...]:
    """ "Watch your step", "watch yourself" with a day and where somebody serves, or with their title, and nothing to slip on.

    Said to whoever walks on ice, stairs or a site it is advice: so nothing may be told but when, where they meet and whom it is said to.
    """
    told = r"^\W*(?:(?:and|so|just|now|you(?:'?d)?\s+(?:better|best)|better|best|i'?d)\s+)?watch\s+(?:(?:your|ur|yer)\s+(?:step|steps)|yourself|yourselves|urself|yersel)"
    whom = rf"(?:[\s,]+(?:{TITLED}|(?:CLLR|COUNCILLOR|MAYOR|MRS?|MS|MX|MISS|DR)(?:\s+[A-Z][A-Z-]{{1,30}}){{1,4}}|cllr|councillor|mate|pal|sunshine|mr\s+mayor))"
    served = r"(?:(?:full\s+)?council|meetings?|surgery|chamber|(?:town|county|guild|city)\s?hall|civic\s+centre|hustings|committee|count)"
    leaves = rf"(?:when|once|after|as)\s+(?:you|u)\s+(?:leave|come\s+out(?:\s+of)?|walk\s+(?:out\s+of|home\s+from|away\s+from|to)|get\s+out\s+of|go\s+(?:home\s+from|into|to)|head\s+(?:home\s+from|to|into))\s+(?:(?:the|your|that)\s+)?(?:\w+\s+)?{served}"
    near = rf"(?:(?:after|at|outside)\s+(?:(?:the|your|that)\s+)?(?:\w+\s+)?{served})"
    day = rf"(?:{_ON_A_DAY}|tonight|tonite|tomorrow)"
    care = r"\b(?:steps|stairs|ramp|path|pavement|kerb|wet|slippery|dark\s+out|floors?|floods?|puddles?|mud(?:dy)?|holes?|uneven|trip\w*|telly|tv|channel|itv|bbc|s4c|webcast|screen|video|repeat|recording|interview|news|back\s+on|live|hot|sun|dogs?|ball|minutes|speech|debate|question\w*|well|sorry)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"{told}(?:{whom}?[\s,]+(?:{leaves}|{near})(?:[\s,]+{day})?|{whom}?[\s,]+{day}[\s,]+(?:{leaves}|{near})|{whom}?[\s,]+{day}{whom}|{whom}[\s,]+{day}|{whom}){whom}?{_LAST}", "ambiguous", unless="hazard sport", nowhere=rf"{BACK_CARE}|{care}|{_POLLED}"),
    )  # fmt: skip


def _not_to_talk() -> tuple[Form, ...]:
    """Who comes to where somebody may be met, and not to talk. Who comes to protest, to listen or with papers says so."""
    spot = r"(?:(?:your|ur|yer|the|that|this|next|his|her)\s+){1,2}(?:\w+\s+){0,2}?(?:surger(?:y|ies)|office|town\s+hall|county\s+hall|civic\s+centre|guildhall|chamber|meetings?|council|drop[\s-]?in|house|home|door(?:step)?|gaff|work(?:place)?|pub|club|car\s?park)"
    who = rf"(?:i|we|me\s+and\s+(?:my|the)\s+\w+|my\s+(?:\w+\s+)?(?:lads|boys|mates|brothers?|sons?|dad|husband|{GROUP}+)|the\s+(?:lads|boys))"
    comes = rf"\b{who}(?:'?ll|'?m|'?re|\s+will|\s+am|\s+are|\s+shall|\s+might|\s+may)?\s+(?:all\s+|just\s+)?(?:be?\s+|gonna\s+|going\s+to\s+)?(?:(?:be|see|meet|catch|find)\s+(?:you|u|ya)\s+|(?:pop|drop|com|turn|call|pay|go|head|get|show|swing)(?:e|ing?|ping)?\s+(?:\w+\s+)?)?(?:(?:be?|down|up|in|over|there|round|along)\s+)?(?:at|to|by|in|into|outside|round|a\s+visit\s+to)\s+{spot}"
    never = r"(?:(?:i|we|it)(?:'?ll|'?m|'?re|\s+am|\s+are|\s+will|\s+is)?\s+)?(?:won'?t|wont|will\s+not|isn'?t|isnt|aren'?t|ain'?t|not|never)\s+(?:just\s+)?(?:be?\s+|gonna\s+be\s+)?(?:(?:com(?:e|ing?)|there|here|round|in)\s+){0,2}"
    talk = r"(?:(?:to|for)\s+(?:an?\s+|the\s+|your\s+)?(?:\w+\s+)?(?:talk|chat|chit\s?chat|speak|discuss\w*|natter|tea|cuppa|conversation|negotiate|reason(?:\s+with\s+(?:you|u))?|words?|coffee|biscuits|shake\s+(?:your|ur)\s+hand))\b"
    end = r"(?=\s*(?:$|[.!?,;\u2026])|\s+(?:this\s+time|either|anymore|any\s+more|mate|pal|councillor|cllr|sunshine|to\s+(?:you|u)|with\s+(?:you|u)|next\s+time|again|that\s+day|then|no\s+more)\b)"
    fair = r"\b(?:petition\w*|protest\w*|placards?|banners?|sign\w*|vot(?:e|es|ed|ing)|hand(?:ing)?\s+(?:in|over|you)|deliver\w*|listen\w*|thank\w*|apolog\w+|help\w*|volunteer\w*|film\w*|record\w*|observ\w*|watch(?:ing)?\s+(?:the|how|and)|complain\w*|ask\w*|demand\w*|answers?|questions?|evidence|letters?|documents?|photos?|paper\w*|solicitor\w*|lawyers?|sing\w*|heckl\w*|shout\w*|silent\w*|silence|peaceful\w*|vigil|leaflets?|donat\w+|collect\w*|fix|mend|repair|clean|deaf|mask|throat|voice|sign\s+language|interpreter|quiz|play|rehears\w*|sorry|(?:need|want|after|for|with|get)\s+(?:an?|the|my|your|some|this|that)\s+(?:\w+\s+)?(?:forms?|signature|advice|stamp))\b"
    return (
        form("lying_in_wait", "R2d", VEILED, rf"{comes}\b[^.!?]{{0,40}}?[\s,.;:!\u2013-]+(?:(?:and|an|n|&|but|only|this\s+time|cos|so|though)[\s,]+){{0,2}}{never}{talk}{end}", "ambiguous", across=True, unless="election sport", nowhere=fair),
        form("lying_in_wait", "R2d", VEILED, rf"\b{never}{talk}\s+(?:(?:when|once|if|next\s+time)\s+)?{comes}", "ambiguous", unless="election sport", nowhere=fair),
    )  # fmt: skip


def _car_park() -> tuple[Form, ...]:
    """Who is asked outside, and is to bring their friends: "car park after full council, bring your boys"."""
    where = r"(?:(?:in|at|outside|round|behind|out)\s+)?(?:(?:in|at|of|by)\s+)?(?:the\s+|that\s+|your\s+|ur\s+)?(?:\w+\s+)?(?:car\s?park|back(?:\s+of\s+the\s+\w+)?|alley(?:way)?|underpass|side\s+street|outside(?=\W*$|\s*[,.!]|\s+(?:after|when|if|tonight|later|then|straight|at)\b(?!\s+the\s+(?:town|county|city|civic))))"
    met = rf"\b(?:see|meet|find|catch)(?:ing)?\s+(?:you|u|ya|ye|yous|me)\s+{where}\b|^\W*(?:right\s+|ok\s+)?{where}\s*,?\s+(?:tonight|tomorrow|after|at|on|\w+day|straight)\b"
    mates = r"(?:boys|lads|mates|brothers?|crew|gang|mob|muscle|minders?|cousins?|bodyguards?|back\s?up|cronies|pals|heavies)"
    brought = rf"(?:bring|fetch|get)\s+(?:(?:all|some|a\s+few)\s+(?:of\s+)?)?(?:(?:your|ur|yer|the)\s+)?(?:\w+\s+)?{mates}\b(?=\W*$|\s*[.,!;]|\s+(?:if|with|too|an|and|cos|because|you|u|along|mate|pal|councillor|cllr)\b)"
    alone = r"(?:(?:just\s+)?(?:you\s+(?:and|n|an|&)\s+me|me\s+(?:and|n|an|&)\s+you)\b(?=\W*$|\s*[.,!;])|one\s+on\s+one\b|no\s+(?:cameras|police|witnesses)\b)"
    fun = r"\b(?:training|trainers|coach\w*|kit|boots|bikes?|cycl\w+|litter|pick|bags|gloves|clean\w*|bbq|barbecue|picnic|football|rugby|cricket|match|fixture|scouts?|cubs|beavers|nursery|school|kids|children|dads|mums|fun|fair|fete|stall|boot\s+sale|market|pub|pint|drinks?|curry|coffee|cuppa|tea|lovely|welcome|everyone|everybody|all\s+welcome|thanks?|thank\s+you|cheers|congrat\w*|well\s+done|party|leaflet\w*|canvass\w*|petition\w*|placards?|banners?|protest\w*|demo|march|vigil|christmas|carols?|tree|film|quiz|minibus|bus|lift|van|help\w*|volunteer\w*|shovels?|spades?|plant\w*|photo\w*|walk|run|race|please|chat|polls?|polling|count|vot\w+|(?:mov(?:e|ing)|shift(?:ing)?|carry(?:ing)?|lift(?:ing)?|(?:un)?load(?:ing)?|set(?:ting)?\s+up|tak(?:e|ing)\s+down|put(?:ting)?\s+up)\s+(?:up\s+)?(?:(?:the|our|some|all\s+the|those|these)\s+)?(?:stage|staging|stalls?|tables?|chairs|benches|gazebos?|marquee|tents?|speakers|amps|sound|bunting|barriers|furniture|boxes|gear|equipment|goalposts))\b"
    return (
        form("lying_in_wait", "R2d", VEILED, rf"(?:{met})[^.!?]{{0,50}}?[\s,.!;\u2013-]+(?:and\s+|so\s+|(?:you\s+(?:can|better|best)\s+))?(?:{brought}|{alone})", "ambiguous", across=True, unless="sport", nowhere=fun),
        form("lying_in_wait", "R2d", VEILED, rf"^\W*(?:(?:so|and|just|you\s+better|better|best)\s+)?{brought}[^.!?]{{0,30}}?[\s,.!;\u2013-]+(?:{met})", "ambiguous", across=True, unless="sport", nowhere=fun),
    )  # fmt: skip


def _only_named() -> tuple[Form, ...]:
    """A murdered politician's name and nothing more, behind or before a word to somebody: "Nice speech. Remember Jo Cox."

    Who mourns, warns of hatred or tells of the day says what for.
    """
    name = rf"(?:(?:sir|poor|mr|mrs|mp|(?:the\s+)?late)\s+){{0,2}}(?!jfk|lincoln|julius|marie|ceausescu|mussolini|gaddafi){words('victim')}"
    hint = r"(?:just\s+(?:saying|sayin|sayn|a\s+thought|a\s+name|putting\s+(?:it|that)\s+out\s+there)|jus\s+sayin\w*|js\b|think\s+(?:on|about\s+it)|food\s+for\s+thought|makes?\s+(?:you|u)\s+think|that'?s\s+all(?:\s+i'?m\s+saying|\s+i'?ll\s+say)?|(?:i'?ll\s+)?say\s+no\s+more|(?:no|for\s+no)\s+(?:particular\s+)?reason|need\s+i\s+say\s+more|nuff\s+said|enough\s+said|tick\s+tock|ring\s+(?:any|a)\s+bells?|(?:watch|mind)\s+(?:yourself|urself|how\s+you\s+go|your\s+step)|(?:be|take)\s+care(?:ful)?|sleep\s+well|who'?s\s+next|your\s+turn|you\s+(?:know|get)\s+what\s+i\s+mean|iykyk|if\s+you\s+know\s+you\s+know)"
    praise = r"(?:(?:nice|good|great|lovely|fine|big|bold|cracking|brave|interesting|cute|some|clever)\s+(?:little\s+)?(?:speech|post|words|talk|photo|picture|pic|selfie|try|vote|answer|performance|article|surgery|new\s+\w+)|keep\s+(?:talking|going|it\s+up|smiling|posting)|carry\s+on|(?:enjoy|enjoying)\s+(?:the|your|ur)\s+\w+(?:\s+\w+)?|(?:careful|watch\s+it)(?:\s+(?:cllr|councillor|mate|pal|love))?|(?:you|u)(?:'re|\s+are|\s+think|\s+want|\s+can|\s+should|\s+might|\s+better|\s+keep)\b[^.!?]{0,50})"
    recalled = r"(?:remember|recall|don'?t\s+forget|dont\s+forget|never\s+forget|think\s+(?:of|about))"
    meant = r"\b(?:rip|r\.i\.p|rest|peace|memor\w*|remembering|remembered|tribute\w*|legacy|anniversary|foundation|common|kind\w*|brave\w*|courage\w*|love[ds]?|values|hate|hatred|violen\w*|abuse\w*|threat\w*|murder\w*|kill\w*|died|death|dead|safety|safe\w*|security|protect\w*|tone|civil\w*|respect\w*|sad\w*|tragic\w*|sorry|condol\w*|thoughts|family|sister|husband|widow\w*|children|we|our|us|together|today|years?|day|ago|get\s+together|run\s+for|please|stop|police|report\w*|street|road|room|building|centre|school|wall|shield|coat\s+of\s+arms|book|film|documentary|quoted|said|wrote|maiden|ashamed|comments?|online|words\s+matter|trolls?|trolling|rhetoric|rage|anger|post(?:ing)?\s+(?:stuff|things|comments|about|on)|councillors|politicians|people|everyone)\b"
    return (
        form("next_victim", "R2d", VEILED, rf"^\W*(?:(?:two|three)\s+words[\s:.,\u2026-]+)?(?:{recalled}\s+)?{name}[\s.,!?;:\u2026\u2013-]+{hint}{_LAST}", "ambiguous", across=True, nowhere=meant),
        form("next_victim", "R2d", VEILED, rf"^\W*(?:{praise})[^.!?]{{0,30}}?\s*[.,!?;:\u2026\u2013-]+\s*(?:(?:just|but|and|only)\s+)?{recalled}\s+{name}{_LAST}", "ambiguous", across=True, nowhere=meant),
        form("next_victim", "R2d", VEILED, rf"^\W*(?:(?:just|you\s+(?:should|might\s+want\s+to|want\s+to|better))\s+)?{recalled}\s+{name}(?:\s+(?:when(?:ever)?|before|next\s+time|every\s+time)\s+(?:you|u)\s+(?:(?:are|walk|open|hold|next|step|go|sit|post|answer|leave|knock|vote)\b)[^.!?]{{0,40}}|[\s,]+(?:cllr|councillor|mate|pal|love)(?:\s+\w+)?){_LAST}", "ambiguous", nowhere=meant),
    )  # fmt: skip


def _had_it_coming() -> tuple[Form, ...]:
    """Politicians who were murdered are said to have deserved it, and so does somebody."""
    victim = rf"(?:(?:sir|poor|mr|mp|(?:the\s+)?late|that)\s+){{0,2}}(?:{words('victim')}|mp)"
    due = r"(?:(?:has|had|have|'d)\s+it\s+coming|deserve[sd]?\s+(?:it|that|everything|(?:all|what)\s+(?:he|she|they)\s+got)|got\s+what\s+(?:he|she|they)\s+deserved|asked\s+for\s+it|was\s+asking\s+for\s+it)"
    who = rf"(?:you|u|he|she|they|your\s+(?:lot|kind|sort)|{TITLED})"
    too = rf"(?:so|as)\s+(?:have|has|do|does|did|will|would|are|is)\s+{who}\b|{who}(?:'ve|\s+(?:have|has|do|does|will|would|should))?\s+(?:(?:deserve|had|have|got|get)\s+(?:it|what's)\s*(?:coming)?\s*)?(?:too|as\s+well|an?\s+all|next)\b|{who}(?:'re|\s+are|'s|\s+is)\s+next\b"
    fate = r"(?:get|gets|have|has|suffer|suffers|meet|meets|end\s+up\s+with)?\s*(?:(?:exactly|just)\s+)?(?:what|the\s+same(?:\s+(?:treatment|fate|end|thing))?\s+(?:as|that))\s+(?:happened\s+to\s+)?(?:that|those|them|the(?=\s+(?:poor|last|other|two|essex|yorkshire|lady)\s))\s+(?:(?:poor|last|other|two|essex|yorkshire|labour|tory|lady)\s+){0,2}(?:mps?|politicians?)"
    wished = r"(?:hope|deserve[sd]?|needs?|wants?|wish|should|ought\s+to|'ll|will|going\s+to|gonna)"
    spared = rf"{_TOLD}|\b(?:vot\w+|elect\w*|ballot\w*|suspen\w*|recall\w*|sack\w*|resign\w*|jail\w*|prison|sentence\w*|years|months|fine[ds]?|apolog\w*|expenses|pension\w*|pay|rise|salary|office|house|second\s+home|duck|moat|question\w*|answer\w*|deselect\w*|knighthood|peerage|lords|therap\w*|nhs|standing\s+ovation|applause)\b"
    return (
        form("next_victim", "R2d", VEILED, rf"(?:\b{wished}\s+(?:that\s+)?{who}|\b{who}\s*(?:\s(?:really|all|both|just|so)\s+)?{wished}(?:\s+to)?)\s+(?:(?:all|both|just|really|soon|one\s+day|also)\s+){{0,2}}{fate}(?:\s+(?:got|did|had(?:\s+coming)?|up\s+north))?(?:\s+(?:one\s+day|soon|next))?{_LAST}", "ambiguous", nowhere=spared),
        form("next_victim", "R2d", VEILED, rf"\b{victim}\s+(?:also\s+|only\s+|just\s+)?{due}\b[\s,;.!-]+(?:and\s+|then\s+)?(?:{too})", across=True, nowhere=_TOLD),
    )  # fmt: skip


def _only_good() -> tuple[Form, ...]:
    """ "The only good X is a dead X", of people by their party, office or kind."""
    follower = r"(?:voter|supporter|member|councillor|candidate|activist|mp)"
    whom = rf"(?:{PARTY}+(?:\s+{follower})?|{PARTISAN}|{GROUP}+|{words('role')}|greens?|lib(?:eral)?[\s-]?dem(?:ocrat)?|plaid|reform|ukip|snp|liberals?|nationalists?|unionists?|communists?|commies?|socialists?|fascists?|lefty|leftie|remainer|brexiteer|protester|protestor|cyclist|traveller|migrant)"
    dead = r"(?:dead|hanged|hung|shot|murdered|buried|burn(?:t|ed))"
    return (
        form("death_wish", "R2c", _WISH, rf"\bonly\s+good\s+{whom}\s*(?:is|are|was|'s)\s+(?:an?\s+|the\s+)?{dead}\b(?:\s+(?:ones?|{whom}))?", "ambiguous", nowhere=_TOLD),
    )  # fmt: skip


def _failing() -> tuple[Form, ...]:
    """How sad it would be if somebody's brakes failed."""
    pity = r"(?:\bbe\s+(?:(?:a|an|such|so|really|just|real|right|terrible|awful)\s+){0,4}(?:shame|pity|tragedy|terrible|awful|tragic|dreadful|horrible|sad|heartbreaking)\s+(?:if|when)|\b(?:shame|pity)\s+if|\bhate\s+(?:it\s+)?if|\bimagine\s+if)"
    parts = r"(?:(?:your|ur|his|her)\s+(?:car'?s\s+|bike'?s\s+)?)(?:brakes?|brake\s+(?:pipes?|cables?)|steering|wheel\s?nuts?|(?:smoke|fire)\s+alarms?|seat\s?belts?)"
    goes = r"(?:\w+\s+)?(?:fail\w*|g[ai]ve|give|went|go|gone|came|come|burst|snapped|locked|stop\w*|get\s+cut|got\s+cut|were\s+cut|broke)\b"
    kind = r"\b(?:mot|garage|mechanic|servic\w+|recall\w*|pot\s?holes?|grit\w*|icy|ice|snow|winter|my\s+(?:own\s+)?(?:brakes?|car)|insurance|campaign\w*|free\s+checks?)\b"
    return (
        form("shame_if", "R2d", VEILED, rf"{pity}\s+{parts}\s+{goes}", nowhere=kind),
    )  # fmt: skip


def _numbered() -> tuple[Form, ...]:
    """Praise for a house with its number behind it. Who sells, judges or visits gardens gives numbers, too."""
    home = r"\b(?:nice|lovely|pretty|beautiful|smart|cute)\s+(?:little\s+|big\s+|new\s+|old\s+)?(?:house|home|bungalow|place|flat|front\s+door|garden|pad|gaff)\b"
    number = r"(?:number|no\.?|nr\.?|#)\s*\d{1,4}[a-z]?\b(?:[\s,]+(?:[\w']+\s+){1,2}(?:road|street|lane|avenue|close|drive|way|terrace|crescent))?(?:[\s,]+(?:isn'?t\s+it|is\s+it|innit|right|yeah|if\s+i\s+remember))?"
    sold = r"\b(?:sale|sold|sell\w*|rent\w*|lettings?|to\s+let|view\w*|agents?|price\w*|bedrooms?|open\s+\w+|judg\w+|winner|won|competition|bloom|lights|decorat\w*|christmas|visit\w*|trail|scarecrows?|raffle|welcome|congrat\w*|well\s+done|thank\w*|bus|built|builder|planning|empty|derelict)\b"
    return (
        form("knows_where", "R2d", VEILED, rf"{home}[^.!?]{{0,40}}?[.!?,;\s-]+(?:(?:at|and|it'?s|that'?s)\s+)?{number}{_LAST}", also=r"\b(?:you|your|ur|u|yours|by\s+the\s+way|btw|shame|cllr|councillor)\b", nowhere=sold, across=True),
    )  # fmt: skip
