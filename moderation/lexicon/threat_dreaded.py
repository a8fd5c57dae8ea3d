"""English menaces that set a scene: nobody about, nowhere to hide, a funeral planned, what befell the last who tried.

The companion of threat_hinted.py; what may also be said in plain anger waits its turn here, too.
"""

from __future__ import annotations

from moderation.lexicon.threat_hinted import FRIENDLY, LAST, POLL
from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import GROUP, TITLED, Form, form, words

OPENERS = """
accidents cox amess consequences keep carry less quiet goodbye warning warned nobody none ditch ditches enough hungry starving
brave cocky mouthy smug lippy gobby tough alone witnesses cameras snitches grasses stitches easy hard difficult found googled
glass windows flammable funeral obituary eulogy wake epitaph headstone gravestone patient polite forgiving nice untouchable
nowhere closer paths bump wise steer clear away every each tried word call nod whistle swim run behind dark sleep drive
"""

_VOCATIVE = (
    rf"(?:councillor|cllr|mate|pal|love|sunshine|sweetheart|darling|mayor|{TITLED})"
)
_PUBLIC = r"\b(?:junctions?|crossings?|roads?\s+safety|speed\w*|council|gritt\w*|street\s?lights?|lights?|lighting|reservoir|flood\w*|storms?|sewage|tides?|beach|swim\w*|ice|icy|traffic|pot\s?holes?|bus(?:es)?|gp|nhs|hospital|school|librar\w*|pool|closing|closes|services?|pensioners?|residents?|weather|heat\w*|parking|fines?|edit\w*|articles?|vandal\w*|block(?:ed|ing)?|wiki\w*|page|talk|museum|gig|concert|tour|show|film|series|season|match|game)\b"
_WARM = rf"{FRIENDLY}|{_PUBLIC}|{POLL}"
# All that is said: in a longer text the same words are advice.
_ALONE = r"^[^.!?\n]{1,80}[.!?\s]*$"
_SEE_IT = r"(?:see|watch|find\s+out|you'?ll\s+(?:see|find\s+out))\s*(?:what\s+(?:happens|you\s+get|comes|i\s+do|we\s+do)|how\s+(?:it|that|this)\s+(?:ends|goes|works\s+out)|where\s+(?:it|that)\s+gets\s+you)?"


def dreaded() -> tuple[Form, ...]:
    """What is said to make somebody afraid, and names no deed."""
    return (*_scenes(), *_fates(), *_reached(), *_warnings())


def _scenes() -> tuple[Form, ...]:
    two = r"(?:(?:just\s+)?(?:you\s+and\s+(?:me|i|us)|me\s+and\s+you|(?:the\s+)?two\s+of\s+us|us\s+and\s+you)|(?:meet|see|catch|get|find|have)\s+(?:you|him|her))"
    unseen = r"(?:(?:no|without|away\s+from\s+(?:the|your))\s+(?:cameras?|cctv|witnesses|police|bodyguards?|security|phones?|one\s+(?:about|around|watching))|nobody\s+(?:about|around|watching|to\s+(?:hear|help|see))|down\s+a\s+(?:dark\s+)?alley\w*|in\s+a\s+dark\s+\w+|round\s+the\s+back\s+of)"
    bold = r"(?:brave|cocky|smug|mouthy|big|clever|tough|hard|gobby|lippy|chatty|chopsy|full\s+of\s+(?:it|yourself)|cheerful|smiley)"
    place = r"(?:house|shed|garage|thatch|thatched\s+roof|conservatory|car|fence|roof|hedge|caravan|office|shop|place|cottage|decking|summer\s?house)"
    tinder = r"(?:flammable|burns?\s+(?:well|nicely|easily|quick\w*)|go\s+up\s+(?:a\s+treat|lovely|quick|like|well|easy)|catch(?:es)?\s+(?:fire\s+)?(?:easily|quick)|(?:very\s+|nice\s+and\s+)?dry\s+this\s+time)"
    return (
        form("lying_in_wait", "R2d", VEILED, rf"\b{two}\b[^.!?]{{0,40}}?\b{unseen}\b|\b{unseen}\b[^.!?]{{0,20}}?\b{two}\b", "ambiguous", nowhere=rf"{FRIENDLY}|{POLL}|\b(?:parking|fines?|surveillance|privacy)\b"),
        form("lying_in_wait", "", VEILED, rf"\b(?:(?:you|u|he|she)(?:'d|'ll)?\s+(?:\w+\s+)?(?:not|wouldn'?t|won'?t|wont)|how|see\s+how|if\s+you(?:'re|'d))\s+(?:be\s+)?(?:so\s+|that\s+|as\s+|quite\s+so\s+)?{bold}\s+(?:(?:you|u|he|she)(?:'d|'ll|'re|\s+are|\s+would|\s+will)?\s+)?(?:be\s+|are\s+)?(?:when|if|without|in\s+(?:person|the\s+dark|a\s+dark)|face\s+to\s+face|on\s+(?:your|his|her)\s+own|down\s+(?:a|here)|alone|after\s+(?:dark|tonight)|outside|once)\b[^.!?]{{0,60}}{LAST}", "ambiguous", waits=True, nowhere=rf"{POLL}|{_PUBLIC}|\b(?:bills?|damp|mould|homes?\s+(?:is|are|was|were)|expenses|lose|losing|lost|out\s+of|unemployed)\b"),
        form("shame_if", "R2d", VEILED, rf"\b(?:your|ur|that|his|her)\s+(?:\w+\s+)?{place}\b[^.!?]{{0,40}}?\b(?:looks?\s+)?(?:\w+\s+)?{tinder}", "ambiguous", nowhere=rf"{FRIENDLY}|\b(?:cladding|fire\s+(?:brigade|service|safety)|insulat\w*|regs|regulations?|safety|insurance|bonfire|fireworks?|barbecues?)\b"),
        form("shame_if", "R2d", VEILED, rf"\b(?:lots?|loads|plenty|awful\s+lot)\s+of\s+(?:\w+\s+)?(?:glass|windows)\b[^.!?]{{0,20}}?\b(?:in|on|for|at)\s+(?:that|your|his|her)\s+(?:\w+\s+)?(?:{place}|house|conservatory|extension|man|woman|councillor)|\b(?:your|that)\s+(?:\w+\s+)?(?:house|conservatory|extension|shop|office)\s+(?:you'?ve\s+got\s+)?(?:has|have|'s\s+got|got|with)\s+(?:an?\s+|some\s+)?(?:lots?|loads|plenty|awful\s+lot)?\s*(?:of\s+)?(?:big\s+|lovely\s+|nice\s+)?(?:glass|windows)\b{LAST}", "ambiguous", nowhere=r"\b(?:glaz\w*|energy|heat\w*|planning|listed|clean\w*|epc|broken|smashed)\b"),
        form("watched", "R2d", VEILED, r"\b(?:your|ur)\s+(?:road|street|lane|drive|cul\s?-?de\s?-?sac|close|house|place|end\s+of\s+town|garden)(?:'s)?\s+(?:is\s+|gets\s+|looks\s+|was\s+)?(?:\w+\s+)?(?:is\s+|gets\s+)?(?:quiet|dark|empty|lonely|dead|peaceful)\s+(?:after|at|of|in)\s+(?:midnight|night|dark|\d+|an?\s+(?:night|evening)|the\s+(?:night|evening|early\s+hours|dark)|weekends?)\b|\bhow\s+(?:quiet|dark|empty|lonely)\s+(?:your|ur)\s+(?:road|street|lane|drive|house|place|garden)\s+(?:is|gets|was)\b", "ambiguous", nowhere=r"\b(?:lights?|lighting|lamps?|police|patrols?|council|safe\w*|traffic|resurfac\w*|works?)\b"),
        form("watched", "R2d", VEILED, r"\b(?:i|we)\s+(?:see|watch|pass|follow|(?:drive|walk|cycle|run)\s+(?:right\s+)?(?:past|by))\s+(?:you|u|her|him|(?:your|ur)\s+(?:house|home|place|kids?|wife|husband|daughter|son|mum|door|street))\s+(?:[\w']+\s+){0,5}?(?:every|each|most)\s+(?:single\s+)?(?:day|days|morning|mornings|night|nights|evening|week|\w+day)\b", "ambiguous", nowhere=rf"{_WARM}|\b(?:bins?|litter|hedge|gardens?\s+look|lovely|beautiful|wreck|mess|overgrown|telly|tv|screen|facebook)\b"),
    )  # fmt: skip


def _fates() -> tuple[Form, ...]:
    """What befell others, what nobody would find, and whose funeral is looked forward to."""
    done = r"(?:put\s+in\s+(?:the\s+ground|hospital|a\s+(?:box|wheelchair))|killed|shot|stabbed|buried|hurt|beaten|battered|kneecapped|sorted|done\s+in|hung|hanged|burned\s+out|burnt\s+out|lynched|crippled|knifed|glassed)"
    wake = r"(?:obituary|funeral|eulogy|wake|epitaph|headstone|gravestone)"
    sorry = r"(?:had\s+to\s+(?:move|leave|sell\s+up|go\s+into\s+hiding)|moved\s+away|left\s+town|regret\w*|(?:got|ended\s+up|was|wound\s+up)\s+(?:\w+\s+)?(?:hurt|in\s+(?:hospital|a\s+\w+|casualty)|dead|crying|carried)|disappeared|vanished|limps?|never\s+(?:did|tried|came|showed|walked)|isn'?t\s+(?:here|around)|soon\s+(?:changed|learn\w*)|found\s+out|hasn'?t\s+been\s+(?:seen|back))"
    return (
        form("next_victim", "R2d", VEILED, rf"\b(?:people|men|folk|better\s+(?:men|people)|others|lads|councillors|blokes|some)(?:'ve|\s+have|\s+got|\s+get|\s+were)?\s+(?:been\s+|got\s+)?{done}\s+for\s+(?:a\s+lot\s+|much\s+|far\s+|way\s+)?less\b", "ambiguous", nowhere=POLL),
        form("next_victim", "R2d", VEILED, rf"\bthe\s+(?:last|other|previous)\s+(?:\w+\s+)?(?:{words('role')}|one|person|guy|fella|{GROUP}+)\s+(?:who|that|to)\s+(?:\w+\s+)?(?:tried|try|did|do|said|say|pulled|went|crossed|cross|messed|mess|voted|came|shut|closed|upset)\b[^.!?]{{0,25}}?\b{sorry}", "ambiguous", nowhere=r"\b(?:resign\w*|sack\w*|vot(?:e|ed|ers)\s+out|election|ballot|polls?|court|ombudsman|seat|job)\b"),
        form("next_victim", "", VEILED, rf"^\W*(?:sir\s+)?{words('victim')}\W*$", "ambiguous", waits=True, also=_ALONE),
        form("leaving", "R2d", VEILED, r"\b(?:nobody|no\s?one)(?:\s+(?:would|will)|'d|'ll|'s\s+(?:going\s+to|gonna))\s+(?:ever\s+)?(?:find|hear|come\s+looking\s+for|look\s+for|know\s+what\s+happened\s+to)\s+(?:you|u|him|her|the\s+(?:body|remains)|your\s+(?:body|remains)|your\s+screams?)\b", "ambiguous", nowhere=r"\b(?:website|phone|microphone|mic|speaker|office|door|map|sat\s?nav|address|number|list)\b"),
        form("leaving", "R2d", VEILED, r"\b(?:boot|hole|ditch|canal|lake|quarry|freezer|grave|bog|reservoir|woods|patio|skip|bag|coffin)\b[^.!?]{0,30}?\b(?:big|deep|cold|quiet|wide|long|room)\s+enough\s+for\s+(?:you|u|a\s+body|two|a\s+councillor|him|her)\b|\b(?:a|the|that)\s+(?:\w+\s+)?(?:hole|ditch|canal|grave|bog|patio|coffin|bullet|brick|noose)\b(?:[^.!?]{0,25}?)\bwith\s+your\s+name\s+on\b", "ambiguous", nowhere=r"\b(?:sponsor\w*|mug|cake|prison|jail)\b"),
        form("leaving", "R2d", VEILED, rf"\b(?:see\s+you\s+at|danc(?:e|ing)\s+(?:at|on)|looking\s+forward\s+to|can'?t\s+wait\s+(?:for|to\s+\w+)|be\s+at|writ(?:e|ing)|plan(?:ning)?|start(?:ed|ing)?(?:\s+\w+ing)?|invit\w*|book(?:ing|ed)?|pay(?:ing)?\s+for|flowers?\s+(?:for|at)|black\s+(?:suit|tie|dress)\s+for|hymns?\s+(?:for|at))\s+(?:to\s+|at\s+|for\s+)?(?:your|ur|his|her)\s+(?:own\s+)?{wake}\b", "ambiguous", nowhere=rf"{POLL}|\b(?:political|sorry|loss|condolences|dad|mum|mother|father|nan|grandad|husband|wife)\b"),
        form("watch_out", "R2d", VEILED, r"\b(?:snitches|grasses|rats|liars|traitors|cheats|informers|tell-?\s?tales|backstabbers)\s+(?:always\s+)?(?:get|end\s+up|wind\s+up|belong)\s+(?:in\s+|with\s+)?(?:stitches|ditches|the\s+(?:ground|canal|river)|hurt|burned|burnt|buried|kneecapped|shot|hanged|hung)\b", "ambiguous"),
        form("watch_out", "R2d", VEILED, rf"\b(?:sleep|drive|walk|eat|kiss|hug|enjoy|drink|smile|laugh|breathe|tuck)\b[^.!?]{{0,40}}?[.!?,;-]+\s*(?:because\s+|cos\s+|as\s+|for\s+)?(?:it|this|that|tonight)(?:'s|\s+is|'ll\s+be|\s+(?:could|will|might|may)(?:\s+well)?\s+be)\s+(?:the|your|ur)\s+last\b(?:\s+(?:time|one|night|ever|meal|breath|chance|you'?ll\s+\w+)){{0,4}}{LAST}", "ambiguous", across=True, nowhere=_WARM),
    )  # fmt: skip


def _reached() -> tuple[Form, ...]:
    """How near somebody is, and how easily found."""
    one_word = r"\bone\s+(?:little\s+)?(?:word|call|phone\s?call|text|nod|whistle|message)\s+(?:to|from|off|with|is\s+all)\b[^.!?]{0,40}?\b(?:and|,)?\s*(?:you(?:'re|\s+are|'ll|r)?|your|ur|they(?:'re|'ll))\s+(?:\w+\s+){0,3}?(?:in\s+a|in\s+the|gone|done|finished|dead|out\s+of|round|won'?t|not|hospital|legs?|windows?|house|car|kneecaps?|wheelchair)\b"
    return (
        form("bodily_harm", "R2a", "A threat to hurt a person or damage their property", one_word, "ambiguous", nowhere=rf"{POLL}|\b(?:boss|landlord|hmrc|police|journalist|reporter|editor|social\s+services)\b"),
        form("watched", "R2d", VEILED, r"\b(?:you|u|he|she)(?:'re|\s+are|'s|\s+is|r)\s+(?:not\s+(?:that\s+)?(?:hard|difficult)|(?:so\s+|very\s+|dead\s+|really\s+)?easy(?:\s+enough)?)\s+to\s+(?:find|follow|track\s+down|get\s+to|spot|reach)\b|\b(?:wasn'?t|weren'?t|isn'?t|not)\s+(?:that\s+)?(?:hard|difficult)\s+to\s+find\s+(?:out\s+)?(?:where\s+(?:you|he|she)|(?:your|his|her)\s+(?:house|address|car|home|kids?|road))\b|\b(?:found|googled|street\s?viewed|looked\s+up)\s+(?:your|ur)\s+(?:house|home|address|road|street)\b", "ambiguous", nowhere=rf"{FRIENDLY}|\b(?:e-?mail|website|form|page|surgery|lost|wallet|purse|phone|parcel|post|planning|portal)\b"),
        form("watched", "R2d", VEILED, r"\b(?:i'?m|we'?re|he'?s|they'?re|i\s+am|we\s+are)\s+(?:\w+\s+)?(?:closer\s+than\s+you\s+(?:think|know|realise)|right\s+behind\s+(?:you|u)(?=\W*$)|(?:stood\s+|sat\s+|parked\s+)?outside\s+(?:now|already|yours)(?=\W*$)|in\s+(?:your|ur)\s+(?:street|road|garden|house|back\s+garden)(?=\W*$))|^\W*look\s+(?:behind\s+you|out\s+(?:of\s+)?(?:your|the)\s+window)\W*$", "ambiguous", nowhere=rf"{FRIENDLY}|{POLL}|\b(?:win|goal|support|100\s*%|taxi|food|delivery|engineer|repair|van\s+is)\b"),
        form("lying_in_wait", "", VEILED, rf"\b(?:our|your|my)\s+(?:and\s+my\s+)?paths?\s+(?:will|'ll|are\s+going\s+to|is\s+going\s+to)\s+cross\b[^.!?]{{0,30}}{LAST}|\b(?:bump|run)(?:ping|ning)?\s+into\s+(?:you|u|him|her)\s+(?:one\s+(?:day|night|dark|of)|some\s+(?:dark|night)|on\s+a\s+dark|down\s+a)\b", "ambiguous", waits=True, nowhere=rf"{POLL}|{_PUBLIC}|\b(?:hope|lovely|glad|thank\w*|well\s+done|nice)\b"),
        form("watch_out", "", VEILED, rf"\b(?:think|thought|reckon|believe)\s+(?:that\s+)?(?:you|u|he|she)(?:'re|\s+are|r|\s+were|'s|\s+is)\s+(?:\w+\s+)?(?:safe|untouchable|protected|out\s+of\s+(?:my\s+)?reach|invincible|bullet\s?proof)\b[^.!?]{{0,40}}{LAST}|\bnowhere\s+(?:left\s+)?(?:to|you\s+can|for\s+you\s+to)\s+(?:run|hide)(?:\s+to)?{LAST}", "ambiguous", waits=True, nowhere=rf"{POLL}|{_PUBLIC}|\b(?:covid|vaccin\w*|online|scam\w*|password|insurance)\b"),
        form("watch_out", "R2d", VEILED, r"\b(?:my|our)\s+(?:\w+\s+)?dogs?\s+(?:are|is|haven'?t|hasn'?t|get|gets|love|loves|like|likes|need)\s+(?:\w+\s+)?(?:hungry|starving|been\s+fed|eaten|fed|the\s+taste\s+of|bit(?:e|ing)|a\s+(?:bite|chew|taste)\s+of)\b", "ambiguous", also=r"\b(?:you|u|councillors?|cllr|canvass\w*|bailiffs?|warden|whoever|anyone\s+who|tories|labour)\b", nowhere=r"\b(?:food\s+bank|rescue|vet|vets|kennels?|walk|rehom\w*|shelter)\b"),
    )  # fmt: skip


def _warnings() -> tuple[Form, ...]:
    """Warnings that say not what of: whoever is meant by them, a person reads."""
    other = r"(?:others?|some\s+(?:people|of\s+\w+)|my\s+(?:\w+\s+)?(?:mates?|brothers?|lads?|boys|husband|dad|sons?)|people\s+round\s+here|not\s+everyone|the\s+(?:lads|boys|rest\s+of\s+\w+)|the\s+next\s+(?:one|person|bloke))"
    return (
        form("watch_out", "R2d", VEILED, rf"\b(?:accidents|things|bad\s+things)\s+(?:do\s+|can\s+|will\s+)?happen\b[^.!?]{{0,30}}?(?:[\s,]+{_VOCATIVE}|[\s,]+(?:don'?t\s+they|you\s+know|to\s+(?:people|folk|councillors|those|anyone)\s+(?:like\s+you|who\s+\w+)[\w\s]{{0,20}}))\W*$", "ambiguous", nowhere=_PUBLIC),
        form("watch_out", "", VEILED, rf"\bconsequences\b[^.!?]{{0,20}}?\bnot\s+(?:the|just\s+the|of\s+the)\s+(?:kind|sort|type|ones?)\b|\b(?:there'?ll|there\s+will)\s+be\s+(?:\w+\s+)?consequences\s+for\s+(?:you|u|him|her)\s+(?:and\s+(?:your|his|her)\s+\w+|personally|at\s+home){LAST}", "ambiguous", waits=True),
        form("watch_out", "", VEILED, rf"(?:^|[.!?,;]\s*|\b(?:you|just|so|and|well)\s+)(?:keep|carry\s+on|go\s+on|try|push|test|provoke|touch)\b(?:\s+[\w']+){{0,4}}?\s+and\s+{_SEE_IT}{LAST}", "ambiguous", waits=True, nowhere=_WARM),
        form("watch_out", "", VEILED, rf"\bsay\s+goodbye\s+to\s+(?:a|your|any)\s+(?:quiet|easy|peaceful|nice|comfortable|happy)\s+(?:little\s+)?(?:life|nights?|sleep|retirement)\b|\b(?:you|u)(?:'ll|\s+will)\s+never\s+(?:have|get|know|enjoy)\s+(?:a|another)\s+(?:quiet|peaceful|good)\s+(?:moment|night|night'?s\s+sleep|day)\s+(?:again|in\s+this\s+\w+){LAST}", "ambiguous", waits=True, nowhere=rf"{_PUBLIC}|\b(?:baby|twins|toddler|puppy|motorway|bypass|airport|pub|neighbours?|noise|congrat\w*)\b"),
        form("watch_out", "", VEILED, rf"^\W*(?:(?:you|u)\s+(?:want\s+to\s+|wanna\s+|need\s+to\s+|better\s+|should\s+|'d\s+better\s+))?(?:watch\s+(?:yourself|urself|your\s+step|it|your\s+mouth)|mind\s+yourself|be\s+(?:very\s+)?careful)(?:[\s,]+{_VOCATIVE})?(?:[\s,]+(?:from\s+now\s+on|that'?s\s+all|just\s+saying|i\s+mean\s+it))?\W*$", "ambiguous", waits=True, also=_ALONE),
        form("watch_out", "", VEILED, rf"^\W*(?:not\s+long\s+now|soon|see\s+you\s+(?:very\s+)?soon|be\s+seeing\s+you|any\s+day\s+now|it\s+won'?t\s+be\s+long)[\s,]+{_VOCATIVE}\W*$", "ambiguous", waits=True, also=_ALONE),
        form("watch_out", "", VEILED, rf"\b(?:consider\s+(?:this\s+(?:a|your)\s+(?:\w+\s+)?warning|yourself\s+warned)|this\s+is\s+(?:your|the)\s+(?:first\s+and\s+last|last|final|only)\s+warning|(?:last|final|only)\s+warning(?:[\s,]+{_VOCATIVE})?){LAST}", "ambiguous", waits=True, nowhere=_WARM),
        form("watch_out", "", VEILED, rf"\b(?:{other})\s+(?:\w+\s+)?(?:aren'?t|won'?t\s+be|isn'?t|is\s+not|are\s+not|will\s+not\s+be|is|are)\s+(?:as|so|quite\s+so|nearly\s+as)\s+(?:patient|polite|nice|forgiving|understanding|gentle|kind|peaceful|calm|friendly)\b(?:\s+as\s+(?:me|i\s+am|us))?{LAST}", "ambiguous", waits=True, nowhere=POLL),
        form("watch_out", "", VEILED, rf"\b(?:you|u|he|she)(?:'d|\s+would|\s+might|\s+had)?\s+(?:be\s+(?:wise|well\s+advised|smart)|do\s+well|best|better(?:\s+off)?|want)\s+(?:to\s+)?(?:keep|keeping|stay|staying|steer|steering)\s+(?:well\s+|right\s+)?(?:away|clear|out)\s+(?:from|of)\b[^.!?]{{0,40}}{LAST}", "ambiguous", waits=True, nowhere=rf"{_WARM}|\b(?:virus|covid|scam\w*|rip\s?tide|cliff|wasps?|nest|roadworks?|a\d+|m\d+|caffeine|sugar|shop|restaurant|cafe|takeaway|product)\b"),
        form("watch_out", "", VEILED, rf"\b(?:hope|trust|hoping)\s+(?:you|u)\s+(?:can|know\s+how\s+to)\s+(?:run|swim|duck|fight|fly|hide)(?:\s+(?:fast|well|quick\w*))?(?:[\s,]+{_VOCATIVE})?{LAST}|^\W*(?:how\s+(?:fast|well|far)\s+can\s+(?:you|u)\s+(?:run|swim|fly)|can\s+(?:you|u)\s+swim)(?:[\s,]+{_VOCATIVE})?\W*$|\bhope\s+(?:you|u)\s+like\s+(?:hospital\s+food|soup|wheelchairs|jelly)\b", "ambiguous", waits=True, also=_ALONE, nowhere=r"\b(?:charity|race|marathon|parkrun|raft|regatta|triathlon|gala|lifeboat)\b"),
    )  # fmt: skip
