"""Who may not tell, who was found again, who is struck by those paid to care, a child that grown men use or that is put to sleep.

A surprise is kept secret too, carers hand out bills, and a lad is driven to football by older lads. So each shape names what would
befall whoever tells, where somebody hid, the hand on the one cared for, or what a child comes home with.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_HOME = r"(?:he|she|they|(?:(?:my|her|his|our|their|the)\s+)?(?:ex(?:[\s-]+\w+)?|husband|wife|partner|boyfriend|girlfriend|(?:step\s?-?)?(?:dad|father|mum|mam|mother|brother|sister)|daddy|mummy|uncle|aunt\w*|grandad|carers?|foster\s+\w+|coach|teacher|babysitter|manager|boss|pimp|gang|family|cousins?|man|bloke))"
_ONE = r"(?:i|we|she|he|they|(?:my|our|her)\s+(?:\w+\s+)?(?:daughter|son|sister|brother|mum|nan|friend|niece|nephew)|the\s+(?:kids?|children|girls?|boys?|residents))"
_TELLS = rf"(?:if|when|should|in\s+case)\s+{_ONE}(?:'d|'ve)?\s+(?:(?:ever|even|dare|dared|so\s+much\s+as|try\s+and|try\s+to)\s+(?:to\s+)?)?(?:tells?|told|says?|said|speaks?|spoke|talks?|talked|reports?|reported|breathes?|grass(?:es|ed)?|rings?|calls?|goes|go|went|open(?:s|ed)?|blab(?:s|bed)?)\b"
_ILL = r"(?:(?:really\s+|proper\s+|just\s+|only\s+|have\s+to\s+)?(?:hurts?|hit|hits|beats?|batters?|belts?|straps?|strangles?|smacks?|burns?|stabs?|cuts?|locks?\s+(?:me|us|her|him|them)\s+(?:up|in)|sends?\s+(?:me|us|her|him|them)\s+(?:away|back|off|into\s+care|to\s+(?:a\s+home|care|live))|puts?\s+(?:me|us|her|him|them)\s+(?:in|into)\s+(?:care|a\s+home|hospital)|(?:gets?|has|have)\s+(?:me|us|her|him)\s+(?:taken\s+away|deported|sectioned|put\s+away)|tak(?:e|es|ing)\s+(?:my|the|our|her)\s+(?:kids|children|bab(?:y|ies)|boys|girls|little\s+\w+)|do\s+(?:it|the\s+same|worse)\s+(?:again|to\s+my\s+\w+)|shar(?:e|es)\s+(?:the|my|her)\s+(?:pictures|photos|pics|video)|posts?\s+(?:the|my|her)\s+(?:pictures|photos|pics|video)))"
_SHALL = r"(?:'ll|'d|ll|\s+(?:will|would|is\s+going\s+to|are\s+going\s+to|was\s+going\s+to|gonna|going\s+to))|'s\s+(?:going\s+to|gonna)"


def _told_else(ill: str) -> Guarded:
    """What befalls whoever tells, in either order."""
    return guarded(
        rf"\b{_HOME}(?:'s|'ve|\s+(?:has|have|always|just|keeps?))*\s+(?:says?|said|saying|told|tells?|telling|warn(?:s|ed)|threaten(?:s|ed|ing)|swore)\b[^.!?]{{0,40}}?\b{_TELLS}[^.!?]{{0,50}}?\b{_HOME}(?:{_SHALL})\s+{ill}\b|"
        rf"\b{_HOME}(?:{_SHALL})\s+{ill}\b[^.!?]{{0,30}}?\b{_TELLS}\s*(?:$|[.,;!?]|\w)"
    )


_SILENCED = _told_else(_ILL)
# A wife will kill whoever tells of the puppy, too: so it counts beside what is done, who could help, or fear.
_KILLED_IF = _told_else(r"kill(?:s)?")
_GRAVELY = guarded(
    r"\b(?:police|999|school|teachers?|headteacher|social\s+(?:worker|services)|childline|doctors?|gp|nurses?|midwi\w+|hospital|refuge|women'?s\s+aid|what\s+(?:he|she|they)(?:'s|\s+has|\s+have)?\s+(?:does|do|did|done|been\s+doing)|hits?|hurts?|hurting|beats?|touch(?:es|ed)|scared|terrified|frightened|afraid|bruis\w+|abus\w+|leav(?:e|ing)\s+(?:him|her)|kill\s+(?:us|my\s+\w+|the\s+(?:kids|baby)))\b"
)
_NO_SURPRISE = guarded(
    r"^(?!.*\b(?:surprise|part(?:y|ies)|presents?|birthday|secret\s+santa|santa|recipe|spoilers?|cakes?|lol|haha\w*|lmao|jok(?:e|ing|ed)|engage\w+|proposal|proposes|score|ending|quiz|diet|golf|allotment|shed|bet|tattoo|fish\s+supper|new\s+shoes|how\s+much|what\s+i\s+(?:paid|spent|think|said)|the\s+truth\s+about|votes?|voted|election|film|book|episode|series|drama|novel|queue|ombudsman|reference|(?:my|her|his)\s+age|weigh\w*)\b)"
)
_EX = r"(?:(?:my|her|his|our|their|the\s+kids'?|my\s+(?:daughter|son|sister|mum|friend|mate|niece)'?s)\s+(?:\w+\s+)?(?:ex(?:[\s-]+(?:husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|fella|bloke))?|abuser|stalker|attacker|husband|(?:step\s?-?)?dad|father)|he)"
_FOUND_AGAIN = guarded(
    rf"\b{_EX}(?:'s|'ve|\s+(?:has|had|just|somehow|now|already|always|was|is|been))*\s+(?:turned\s+up|showed\s+up|shown\s+up|(?:traced|tracked|followed)\s+(?:me|us|her)|came|come|coming|got\s+in(?:to)?|knock\w*|bang\w*|wait\w*|seen|stood|parked|outside|found\s+(?:me|us|her))\s*(?:at|to|in|on|outside|near|round|by)?\s*(?:the\s+door\s+of\s+)?(?:(?:the|my|our|her)\s+)?(?:[\w']+\s+)?(?<!animal\s)(?<!wildlife\s)(?<!donkey\s)(?<!dog\s)(?<!bird\s)(?<!cat\s)(?<!bus\s)(?<!bike\s)(?<!rescue\s)(?:refuge|shelter|safe\s?-?house|women'?s\s+(?:aid|hostel))\b"
)
_KNOWS_WHERE = guarded(
    rf"\b{_EX}(?:'s|'ve|s|\s+(?:has|had|just|somehow|now|already|also|finally))*\s+(?:found\s+out|finds\s+out|found|knows|know|worked\s+out|tracked(?:\s+down)?|got|has|been\s+(?:given|told|sent)|traced)\s+(?:where\s+(?:i|we|she|they)(?:'m|'ve|'re|\s+(?:am|are|is|have|has|live|lives|moved|been|stay|staying|sleep))*(?:\s+(?:hiding|hid|stay(?:ing)?|liv(?:e|es|ing)|moved|now|again|put|rehoused))*(?:\s+to)?|(?:my|our|her|the\s+kids'?|their)\s+(?:new\s+)?(?:address|school|flat|hiding\s+place)|(?:me|us|her)\s+(?:down|again)(?:\s+again)?)(?:{_END}|\s+(?:off|from|through|now|again|and|somehow|because|cos)\b)"
)
_FLED = guarded(
    r"\b(?:refuge|safe\s?house|women'?s\s+aid|hid(?:e|es|ing|den)?|fled|flee\w*|escap\w+|ran\s+away|got\s+away|left\s+him|non[\s-]?mol\w*|restraining|injunction|court\s+order|abus\w+|violen\w+|domestic|scared|terrified|frightened|petrified|(?:i'?m|im|not|don'?t\s+feel|aren'?t|isn'?t)\s+(?:\w+\s+)?safe|he(?:'ll|\s+will|\s+said\s+he'?d?)\s+(?:\w+\s+)?(?:kill|hurt|find|come|take|finish|get)|marac|idva|moved\s+(?:us|me|her)\s+(?:here|away|three|miles)|emergency\s+(?:move|housing))\b"
)
_CARER = r"(?:(?:(?:care|nursing|residential|children's|home|ward|unit|night|day|agency|nursery|foster|respite|support|special\s+school|day\s+centre)\s+){1,2}(?:managers?|matron|owners?|boss|staff|workers?|assistants?|nurses?|carers?|mum|mam|mother|dad|father|parents?|lady|woman|man|lot|team)|matron|carers?|key\s?workers?|childminder|manager\s+(?:at|of)\s+(?:the|that|my\s+\w+)\s+(?:\w+\s+)?home|staff\s+(?:at|in|of)\s+(?:the|that|my\s+\w+|her|his)\s+(?:\w+\s+)?(?:home|unit|ward|nursery)|one\s+of\s+(?:the|her|his|mum's|dad's|nan's)\s+(?:\w+\s+)?(?:carers|staff|nurses))"
_HANDS = r"(?:slap(?:s|ped|ping)?|hit(?:s|ting)?|smack(?:s|ed|ing)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|pinch(?:es|ed|ing)?|shov(?:es?|ed|ing)|drag(?:s|ged|ging)?|yank(?:s|ed|ing)?|manhandl(?:es?|ed|ing)|shak(?:es|ing)|shook|force[\s-]fe(?:ed|eds|d|eding)|strap(?:s|ped|ping)?|tie[sd]?|tying|locks?|locked|locking|bit(?:es|ing)?|scratch(?:es|ed|ing)?|belt(?:s|ed|ing)?)"
_CARED_FOR = r"(?:them|him|her|me|us|(?:the|our|my|some|old|those|one\s+of\s+the|their)\s+(?:[\w'-]+\s+){0,2}?(?:residents?|patients?|clients?|pupils?|kids?|child(?:ren)?|little\s+ones|bab(?:y|ies)|toddlers?|folk|people|ladies|lady|men|dears|pensioners?|mum|mam|dad|nan|gran|grandad|grandma|uncle|aunt\w*|son|daughter|brother|sister)|residents|patients|clients|pupils|old\s+(?:people|ladies|folk))"
_WHERE_STRUCK = r"(?=\s*(?:$|[.,;:!?)…-])|\s+(?:and|when|whenever|if|so|every|all|because|cos|too|again|about|behind|while|till|until|for\s+(?:\w+ing|nothing|no\s+reason)|(?:round|around|across|in|on|over)\s+(?:the|her|his|their)\s+(?:head|face|ears?|legs?|hands?|arms?|mouth|wrists?|back\s+of)|by\s+(?:the|her|his|their)\s+(?:hair|arms?|wrists?|neck|collar|ear|ankles?)|about\s+by|to\s+(?:the|a|her|his|their)\s+(?:bed|chair|floor|wheelchair|cot)|into\s+(?:bed|the\s+(?:bath|wall|shower))|in(?:\s+(?:at\s+night|all|their|her|his|the\s+dark|the\s+cupboard)|\s*$|\s*[.,;!])|up(?:\s+(?:at|all|for)|\s*$))\b)"
_STRUCK_IN_CARE = guarded(
    rf"\b{_CARER}(?:'s|\s+(?:is|was|are|were|has|have|had|been|keeps?|always|just|regularly|often|will|and|who|sometimes|even|that))*\s+(?:shouts?\s+(?:at\s+\w+\s+)?and\s+|swears?\s+(?:at\s+\w+\s+)?and\s+)?{_HANDS}\s+{_CARED_FOR}(?!'){_WHERE_STRUCK}"
)
_MINOR = guarded(
    r"\b(?:(?:[89]|1[0-7])\s*-?\s*(?:year|yr)s?\s*-?\s*olds?|(?:he|she|lad|lass|girl|boy|kid|son|daughter|nephew|niece|grandson|granddaughter|child|who|they)(?:'s|'re|s|\s+is|\s+was|\s+are|,|\s+of|\s+aged|\s+[\w\s]{1,25}?\s+(?:is|aged))?\s+(?:only\s+|just\s+|barely\s+|about\s+)?(?:[89]|1[0-7])\b(?!\s*(?:%|st\b|nd\b|rd\b|th\b|stone|weeks|months|minutes|mins|points|goals|[:/]))|school\s?(?:girls?|boys?|kids)|(?:my|our|her|his|their|my\s+\w+'s)\s+(?:\w+\s+)?(?:daughter|son|niece|nephew|grand(?:son|daughter)|teenager|kid|lad|girl|boy|child)|(?:young|little|teenage)\s+(?:girls?|lads?|boys?|kids?)|kids?\s+in\s+(?:year\s+\d+|school\s+uniform)|year\s+(?:7|8|9|10|11|seven|eight|nine|ten|eleven)\s+(?:kids?|girls?|boys?|lads?))\b"
)
_GROWN = r"(?:(?:grown|older|adult|dodgy|strange|middle[\s-]aged|much\s+older)\s+(?:\w+\s+)?(?:men|man|blokes?|lads?|guys?|fellas?|women|people|boyfriend|friends|ones)|(?:an?\s+)?(?:men|man|blokes?|lads?|boyfriend|guys?|fellas?)\s+(?:twice|three\s+times|double|old\s+enough\s+to\s+be)\s+(?:her|his|their)\s+(?:age|dad|father)|(?:men|blokes)\s+in\s+(?:their\s+)?(?:twenties|thirties|forties|fifties|20s|30s|40s|50s)|(?:a|the|some|that|this)\s+(?:\w+\s+)?(?:gang|dealers?)|drug\s+dealers?)"
_WITH_GROWN = guarded(
    rf"\b(?:with|by|from|for|to|of)\s+(?:(?:some|a|these|those|two|three|several|the|a\s+couple\s+of|a\s+bunch\s+of)\s+)?{_GROWN}\b|\b{_GROWN}\s+(?:(?:who|that|keeps?|are|is|have|has|been|always)\s+){{0,3}}(?:pick\w*|collect\w*|giv\w+|gave|buy\w*|bought|drop\w*|tak\w+|driv\w+|send\w*|us(?:e|ing)|groom\w*)\b|\bboyfriend(?:'?s|\s+is)\s+(?:like\s+|about\s+)?{_GROWN}"
)
_COMES_HOME = guarded(
    r"\b(?:(?:new|expensive|designer|fancy)\s+(?:trainers|phones?|clothes|coats?|jackets?|bikes?|iphones?|watch|nails|bags?)|(?:wads?|rolls?|bags|loads|hundreds|pockets?\s+full)\s+of\s+(?:cash|money|notes)|(?:with|has|got|full\s+of|loads\s+of|and)\s+(?:cash|money)\b(?!\s+(?:for|raised|back))|(?:two|three|second|burner|extra)\s+phones?|gifts|vapes|(?:carry|run|sell|deal|drop|deliver|hold)(?:s|ing)?\s+(?:\w+\s+)?(?:drugs|weed|packages|packets|parcels\s+of|gear|wraps|crack|coke|a\s+knife|knives)|county\s+lines|drunk|stoned|off\s+(?:her|his|their)\s+(?:face|head)|missing\s+(?:all|for|overnight|from)|won'?t\s+say\s+where|covered\s+in\s+\w+|all\s+night|hotels?)\b"
)
_NO_CLUB = guarded(
    r"^(?!.*\b(?:football|training|match(?:es)?|team|apprentic\w+|work\s+experience|paper\s+round|bands?|gym|boxing|cricket|scouts?|cadets?|farm\w*|rugby|choir|charity|volunteer\w*|snooker|darts|chess|fishing|grandads?|uncles?|coach(?:es)?|tournament|festival|gigs?|concert|raffle|pantomime|film|drama|series|documentary|training|awareness|talks?\s+about|leaflets?|how\s+to\s+spot|signs\s+of|workshop|charged|sentenced|jailed|convicted)\b)"
)
# What keeps a small child quiet all day; teething and a fever are what it is for.
_LITTLE = r"(?:(?:the|their|her|his|that|those|them)\s+(?:\w+\s+){0,2}?(?:toddlers?|bab(?:y|ies)|kids?|child(?:ren)?|little\s+(?:girl|boy|lad|one|ones)|sons?|daughters?|twins|newborn|bairns?)|them\s+kids)"
_DRAUGHT = r"(?:calpol|piriton|phenergan|nytol|antihistamines?|cough\s+(?:syrup|mixture)|medised|gripe\s+water|gin|whisk(?:e)?y|brandy|vodka|rum|lager|sleeping\s+(?:tablets?|pills?)|diazepam|valium|melatonin|methadone|weed|cannabis|gummies)"
_SEDATED = guarded(
    rf"\b(?:fe(?:ed|eds|eding|d)|giv(?:es?|ing)|gave|dos(?:es?|ed|ing)|slips?|slipped|fill(?:s|ed|ing)?|put(?:s|ting)?|drug(?:s|ged|ging)?|spik(?:es?|ed|ing))\s+(?:{_LITTLE}\s+(?:up\s+)?(?:(?:with|on|some|loads\s+of|a\s+bit\s+of|a\s+drop\s+of|too\s+much|extra|so\s+much)\s+)?{_DRAUGHT}|{_DRAUGHT}\s+(?:to|in|into)\s+{_LITTLE}(?:'s)?(?:\s+(?:bottles?|milk|juice|cup|beaker))?)\b[^.!?]{{0,30}}?\b(?:(?:to|so|and|just\s+to)\s+(?:[\w']+\s+){{0,4}}?(?:keep|kept|knock|shut|quiet|sleep\w*|asleep|out|go\s+out|stop\w*|drowsy|peace)|out\s+of\s+it|out\s+cold|all\s+day|every\s+(?:night|day))\b"
)
_NOT_ILL = guarded(
    r"^(?!.*\b(?:teeth\w*|fever\w*|temperature|poorly|jabs?|vaccin\w*|doctors?|gp|nurse|prescri\w*|hospital|pharmac\w*|chemist|hay\s?fever|allerg\w*|asthma|adhd|autis\w*|in\s+my\s+day|years\s+ago|used\s+to|my\s+(?:mum|nan|gran\w*)\s+(?:used|swore)|film|book|(?:we|i)\s+(?:give|gave|feed|dose|had)|lol|haha\w*)\b)"
)

_ALWAYS: tuple[tuple[Guarded, ...], ...] = (
    (_SILENCED, _NO_SURPRISE),
    (_FOUND_AGAIN,),
    (_STRUCK_IN_CARE,),
    (_SEDATED, _NOT_ILL),
    (_WITH_GROWN, _MINOR, _COMES_HOME, _NO_CLUB),
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text: that somebody was found counts where the text tells of a flight or of fear."""
    found = list(_ALWAYS)
    if _FLED.search(text):
        found.append((_KNOWS_WHERE,))
    if _GRAVELY.search(text):
        found.append((_KILLED_IF, _NO_SURPRISE))
    return tuple(found)
