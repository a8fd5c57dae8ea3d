"""Figures of speech of politics that sound of blood: "the knives are out for you", "you've got a brass neck".

Each stands with the slots that it has ("put", "stick" or "twist" a knife; a person or a group under the bus). A scorer hears a
threat, a danger or an insult in them. They are taken out of the text, and only where nothing is left that could hurt, frighten
or insult anybody is the score alone not believed. What a pattern sees in the rest is never excused here.
"""

from __future__ import annotations

from moderation import lexicon
from moderation.aimed.menace import DANGER, menaces
from moderation.fair.forewarned import means_it
from moderation.lexicon.threat_words import FILED, HOUNDED_FOR_AN_ANSWER
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading, read

_WHOSE = r"(?:my|your|ur|his|her|their|our|its|one's|someone's|somebody's|the\s+\w+'s)"
_SOME = r"(?:(?:[\w'-]+\s+){0,5}?)"
_WHO = r"(?:you|u|him|her|them|us|me|(?:your|his|her|their|our|its|the|this|that|a|an|every|poor)\s+(?:own\s+)?(?:[\w'-]+\s+){0,3}?(?:leader|deputy|colleagues?|party|group|town|ward|village|residents|voters|community|officers?|staff|carers?|councillors?|members?|mayor|mate|friends?|side|team|traders|tenants|people|granny|grandmother|mother)|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+|labour|plaid|reform|carers|residents|traders|everyone|somebody|someone)"
# "In the back with a bread knife", "in the back of the neck" is no figure; nor is the back of a shop.
_IN_THE_BACK = r"in\s+the\s+back\b(?!\s+(?:of\b|with\s+(?:an?|the|his|her|my)\b|(?:room|garden|yard|seat|alley|lane|street)\b))"
_BY_WORDS = r"(?:voters?|the\s+(?:voters?|public|electorate|press|papers?|media|opposition|committee|inspector|auditors?|ombudsman|residents|ballot\s+box|polls)|scrutiny|(?:full\s+)?council|(?:your|his|her|their)\s+own\s+(?:side|party|group)|at\s+(?:the\s+)?(?:polls|hustings|scrutiny|full\s+council|committee|question\s+time))"
_KNIVES = (
    r"(?:the\s+)?(?:long\s+)?knives\s+(?:are|were|have\s+been|will\s+be|being|really\s+are|is)\s+(?:\w+\s+)?(?:out|sharpened|drawn|being\s+sharpened)(?:\s+for\s+[\w' ]{1,30}?(?=$|[^\w' ]|\s+(?:after|over|now|in|because|and)\b))?|night\s+of\s+the\s+long\s+knives|sharpen(?:s|ed|ing)?\s+(?:their|the)\s+knives(?=\s+(?:for\s+(?:you|him|her|them|cllr|the\s+leader)|in\s+(?:the|your)\s+[\w\s]{0,20}?(?:group|party|cabinet))\b)"
    r"|(?:twist(?:s|ed|ing)?|turn(?:s|ed|ing)?)\s+the\s+knife"
)
_BACKS = rf"(?:stab(?:s|bed|bing)?|knif(?:e|es|ed|ing))\s+(?:{_WHO}\s+)?(?:\w+\s+)?{_IN_THE_BACK}|back[\s-]?stab(?:s|bed|bers?\b|bing\b(?=\s*(?:$|[.,!?]|lot\b|of\b|culture\b|behaviour\b)))"
_THROWN = rf"(?:thr[eo]w(?:s|n|ing)?|chuck(?:s|ed|ing)?|push(?:ed|ing)?|sling|slung|tossed|fed|feed(?:ing)?)\s+(?:{_WHO}\s+)?(?:right\s+|straight\s+)?(?:under\s+(?:the|a)\s+bus|to\s+the\s+(?:wolves|lions|dogs))|(?:like\s+)?(?:an?\s+)?lambs?\s+to\s+(?:the\s+)?slaughter"
_BLOOD = rf"(?:out\s+for|bay(?:ing)?\s+for|after|want(?:s|ing)?|smell(?:s|ed)?|scent(?:s|ed)?|taste[ds]?)\s+(?:{_WHOSE}\s+)?blood\b|blood\s+on\s+the\s+(?:carpet|walls|floor)|(?:an?\s+)?(?:absolute\s+|total\s+|complete\s+)?bloodbath|(?:bleed(?:s|ing)?|bled|suck(?:s|ed|ing)?)\s+{_WHO}\s+(?:\w+\s+)?dry|blood\s+out\s+of\s+a\s+stone|skin(?:s|ned|ning)?\s+us\s+alive|suck(?:s|ed|ing)?\s+the\s+life\s+(?:out\s+of|from)\s+(?:this|the|our)\s+\w+"
_ENDS = rf"(?:political|electoral|career|economic|commercial)\s+suicide|fall(?:s|ing|en)?\s+on\s+{_WHOSE}\s+(?:own\s+)?swords?|fell\s+on\s+{_WHOSE}\s+(?:own\s+)?swords?|(?:hung|hang|hanging|left)\s+{_SOME}out\s+to\s+dry|(?:hoist(?:ed)?|hung|hanging|hanged)\s+(?:by|with|on)\s+{_WHOSE}\s+own\s+petard|heads?\s+(?:must|will|should|to|need\s+to|have\s+to|'ll)\s+roll|on\s+the\s+(?:chopping\s+)?block|dead\s+(?:man|woman|men|party|council)\s+walking(?:\s+politically)?|dead\s+in\s+the\s+water|(?:dig|digs|dug|digging)\s+{_WHOSE}\s+own\s+(?:political\s+)?graves?|(?:one|a)\s+foot\s+in\s+the\s+grave|nails?\s+in\s+the\s+coffin|(?:put|nail|hammer)\w*\s+(?:\w+\s+)?(?:final|last|another)\s+nail|over\s+(?:my|our)\s+dead\s+bod(?:y|ies)|kill(?:s|ed|ing)?\s+(?:it|this|that|the\s+\w+)\s+off|kill\s+off\s+(?:the|this|that)\s+[\w'-]+|put\s+(?:it|this\s+\w+|that\s+\w+|the\s+\w+)\s+out\s+of\s+its\s+misery"
_ITSELF = (
    r"(?:themselves|himself|herself|yourself|yourselves|itself|theirselves|hisself)"
)
# Whoever has rope and says what for means it: without "give", it is only enough for somebody to hang themselves with.
_ROPE = rf"(?:give|gives|given|gave|giving)\s+(?:(?:an?|the|this|that|our|any|some)\s+(?:[\w'-]+\s+){{1,2}}?|[\w'-]+\s+|{_WHO}\s+)(?:just\s+|quite\s+)?enough\s+rope(?:\s*(?:,|and|to)?\s*(?:and\s+|so\s+|then\s+)?(?:he|she|they|you|it)?(?:'ll|\s+will|\s+can)?\s*(?:\w+ly\s+)?hang\s+{_ITSELF})?|(?:just\s+|quite\s+)?enough\s+rope\s+to\s+hang\s+{_ITSELF}"
_TRIED = rf"(?:hung|hanged|hang)\s*,?\s+drawn\s*,?\s+(?:and|&)\s+quartered\s+(?:by\s+)?{_BY_WORDS}|(?:slaughtered|butchered|crucified|massacred|murdered|eaten\s+alive|torn\s+(?:apart|to\s+(?:shreds|pieces)))\s+(?:by\s+)?{_BY_WORDS}|(?:eat|eats|ate)\s+{_WHO}\s+alive|eaten\s+alive|(?:tear|tore|rip|ripped)\s+{_WHO}\s+a\s+new\s+one\s+(?:at|in|over)\s+(?:the\s+)?(?:hustings|scrutiny|debate|meeting|committee|press|papers|full\s+council|question\s+time)|(?:haul|rak|drag)(?:ed|ing|e)\s+over\s+the\s+coals|go(?:es|ing)?\s+for\s+the\s+jugular|(?:(?:we|i|they)(?:'ll|\s+will|'re\s+going\s+to|\s+shall)\s+)?(?:hold|holds|held|holding)\s+{_WHOSE}\s+feet\s+to\s+the\s+fire|up\s+against\s+the\s+wall\s+by\s+(?:his|her|their|your)\s+own\s+\w+"
_AT_GUNPOINT = r"(?:gun|pistol)\s+to\s+(?:our|the\s+\w+'s|my|their|everyone's)\s+heads?|(?:got|have|had|has|having)\s+(?:us|them|me|him|her|this\s+town|the\s+\w+)\s+over\s+a\s+barrel|smoking\s+guns?|(?:dodg|bit|bites?|biting)(?:ed|e)?\s+(?:a|the)\s+bullet|(?:stick|stuck|sticking)\s+to\s+(?:your|his|her|their)\s+guns|jump(?:ed|ing)?\s+the\s+gun|sho[ot]t?\w*\s+the\s+messenger|in\s+the\s+firing\s+line|open\s+season\s+on\s+[\w' ]{1,20}?(?=$|[^\w' ]|\s+(?:at|in|and|now)\b)|target\s+on\s+(?:his|her|your|their|our)\s+backs?\s*,?\s+politically"
_BLOWS = rf"(?:slap|smack|kick|punch|poke)\s+in\s+the\s+(?:face|teeth|gut|guts|eye)\s+(?:for|to)\s+(?!you\b|him\b|her\b)[\w' ]{{1,30}}|(?:stick|stuck|put|putting|sticking)\s+the\s+boot\s+in(?:to\s+{_WHO})?|(?:need|needs|deserve|deserves|want|wants)\s+a\s+(?:good\s+|right\s+|swift\s+)?(?:kick\s+up\s+the\s+(?:arse|backside|bum|bottom)|rocket\s+up\s+(?:you|them|him|her|it)(?:r\s+\w+)?)|a\s+rocket\s+up\s+(?:you|them|him|her|the\s+\w+)|beat(?:s|ing)?\s+(?:{_WHO})\s+with\s+(?:their|your|his|her)\s+own\s+stick|light\s+a\s+fire\s+under\s+{_WHO}|go(?:es|ing)?\s+down\s+like\s+a\s+(?:lead\s+balloon|cup\s+of\s+cold\s+sick)|(?:wield(?:s|ed|ing)?|swing(?:s|ing)?)\s+the\s+axe(?:\s+and\s+(?:we|residents|services)\s+bleed)?|sunk\s+like\s+a\s+stone(?:\s+and\s+taking\s+{_WHO}\s+down\s+with\s+it)?"
_RETURNS = r"(?:come|comes|coming|came)\s+back\s+(?:to|and)\s+(?:bite|haunt)\s+(?:you|them|him|her|us|this\s+\w+)(?:\s+(?:on|in)\s+the\s+(?:backside|arse|bum|bottom))?|(?:you've|you\s+have|they've|he's|she's)\s+made\s+(?:your|their|his|her)\s+(?:own\s+)?beds?\s*,?\s+(?:and\s+)?(?:now\s+|so\s+|you\s+can\s+|they\s+can\s+)*lie\s+in\s+it|(?:you|they|he|she)(?:'ll|\s+will)\s+be\s+sent\s+packing(?!\s+(?:in|with)\b)|brass\s+neck|headless\s+chickens?|rabbits?\s+(?:caught\s+)?in\s+(?:the|your)\s+headlights|chickens\s+(?:are|have)\s+(?:\w+\s+)?(?:come|coming)\s+home\s+to\s+roost|sword\s+of\s+damocles(?:\s+(?:is\s+)?hanging\s+over\s+\w+)?|(?:head|heads)\s+out\s+of\s+the\s+sand|(?:foot|feet|boots?)\s+off\s+our\s+necks?|cut(?:s|ting)?\s+(?:off\s+)?(?:your|their|his|her|our)\s+(?:own\s+throats?|nose\s+to\s+spite)"
_STOCKS = r"(?:put|stick|get)\s+(?:him|her|them|the\s+\w+|cllr\s+\w+)\s+in\s+the\s+stocks(?:\s+and\s+(?:throw|chuck)\s+(?:wet\s+)?(?:sponges?|custard\s+pies?|tomatoes)(?:\s+at\s+\w+)?)?(?:\s+at\s+the\s+(?:\w+\s+)?(?:fete|fair|fun\s+day|carnival))?(?=\s*(?:$|[.!?,]))|pitchforks?(?:\s+and\s+torches|\s+at\s+the\s+ready)?|(?:up|rise|rising)\s+in\s+arms"
# What is done with votes: who stands against whom and beats them, and out of what they are turned. Nobody meets at the polls; at a
# count, outside a hall or after a meeting people do, and so these are no polls here.
_I_WILL = r"(?:(?:i|we)(?:'ll|'m|'re|\s+will|\s+shall|\s+am|\s+are)?\s*(?:\s(?:all\s+)?(?:going\s+to|gonna|coming\s+to))?|gonna|going\s+to)\s+"
_YOU = r"(?:you|u|ya|them|him|her|(?:you|this|that|your|the)\s+(?:whole\s+)?(?:lot|party|shower))(?:\s+(?:all|both|lot))?"
_POLLED = r"(?:(?:at|in|on)\s+(?:the\s+)?(?:next\s+|coming\s+|local\s+|council\s+|general\s+|town\s+|county\s+|senedd\s+|by-?\s?)*(?:elections?|polls|ballot\s+box|vote|polling\s+day|election\s+day)(?!\s+(?:count|station|night|party|office))|(?:in|come|next|this)\s+may(?=\s*(?:$|[.!?,;])|\s+and\b)|(?:with|by)\s+(?:\w+\s+){0,3}?votes)"
_WON = r"(?:beat|smash|thrash|hammer|trounce|thump|wallop|crush|annihilate|demolish|destroy|batter|flatten|bury|slaughter|unseat|oust|defeat)"
_HOW = r"(?:\s+(?:hollow|easily|soundly|fair\s+and\s+square|hands\s+down|again|by\s+(?:a\s+)?\w+(?:\s+\w+)?))?"
_STANDS = rf"(?:run|stand|campaign|be\s+(?:running|standing|campaigning))\s+against\s+{_YOU}(?:\s+{_POLLED})?"
_TURNED_OUT = rf"(?:kick|boot|throw|turf|chuck|vote|drum|drive|hound|get|force|sling|hoof|boo)\s+{_YOU}\s+(?:right\s+|straight\s+)?out\s+of\s+(?:office|power|(?:the|that|your|her|his)\s+(?:seat|job|leadership|cabinet)|(?:the|our|this)\s+council(?!\s+(?:chamber|offices?|house|building|meeting)))"
_VOTED = rf"{_I_WILL}(?:(?:{_STANDS}(?:\s+and\s+(?:{_I_WILL})?(?:{_WON}\s+{_YOU}|win){_HOW})?|{_WON}\s+{_YOU}{_HOW}\s+{_POLLED}|{_TURNED_OUT})(?:\s+{_POLLED})?)(?=\s*(?:$|[.!?,;]|and\b|because\b|for\b))"
# What is sent, said or filed, and what a bad road does to a car.
_PAPERS = r"(?:e-?mails?|texts?|messages?|dms?|lines?|quick\s+\w+|notes?|links?|copy|reply|invoice|quote)"
_SOON = r"(?:\s+(?:tonight|tomorrow|later|today|now|in\s+the\s+morning|after\s+work|when\s+i\s+get\s+home|this\s+(?:morning|afternoon|evening|week)))?"
_SENT = rf"{_I_WILL}(?:just\s+)?(?:shoot|fire|ping|bang|drop)\s+(?:you|u|ya|them|him|her)\s+(?:off\s+)?(?:an?|another|some|the)\s+(?:\w+\s+)?{_PAPERS}\b{_SOON}"
_KINDLY = rf"(?:{_I_WILL})?(?:kill|smother|slay)\s+(?:you|u|them|him|her|it)\s+with\s+(?:kindness|love|laughter|politeness|facts)"
_FILED = rf"{_I_WILL}(?:slap|hit|smack|clobber|serve)\s+{_YOU}\s+with\s+an?\s+{FILED}"
_HOUNDS = rf"{_I_WILL}(?:\w+\s+)?(?:hound|chase|badger|pester)\s+{_YOU}{HOUNDED_FOR_AN_ANSWER}"
_BY_POTHOLES = r"(?:i\s+|we\s+)?(?:really\s+|do\s+)?(?:hope|bet)\s+(?:that\s+)?(?:your|his|her|their)\s+(?:\w+\s+)?(?:car|bike|van|tyres?|alloys?|suspension|axle|exhaust|wheels?|bmw|audi|tesla|jag|range\s+rover)\s+(?:breaks?\s+down|gets?\s+(?:stuck|a\s+(?:puncture|flat))|goes?\s+(?:down|in|flat)|ends?\s+up|bursts?|snaps?|breaks?|hits?|finds?|meets?|gets?\s+(?:wrecked|ruined))\s+(?:(?:in|on|down|over|into|by|from)\s+)?(?:one\s+of\s+)?(?:(?:your|these|those|the|our|all|a|own|massive|big|bloody|many)\s+){0,4}(?:pot\s?holes?|craters?|speed\s+bumps?)"
_CHOKED = r"(?:i\s+|we\s+)?(?:really\s+)?hope\s+(?:that\s+)?(?:you|he|she|they)(?:\s+(?:all|lot))?\s+(?:rots?\s+(?:in|on)|chokes?\s+on)\s+(?:(?:the|your|his|her|their|all|those|own|permanent)\s+){0,3}(?:opposition(?:\s+benches)?|back\s?-?benches|expenses|allowances?|pay\s?-?rises?|words|lies|leaflets?|promises|manifesto|bonus)"
_IN_PLAIN_SENSE = (
    rf"{_VOTED}|{_SENT}|{_KINDLY}|{_FILED}|{_HOUNDS}|{_BY_POTHOLES}|{_CHOKED}"
)
_FIGURES = guarded(
    rf"\b(?:{_KNIVES}|{_BACKS}|{_THROWN}|{_BLOOD}|{_ENDS}|{_ROPE}|{_TRIED}|{_AT_GUNPOINT}|{_BLOWS}|{_RETURNS}|{_STOCKS}|(?:{_IN_PLAIN_SENSE})(?!\w))"
)
# Blood, knives and a back where somebody is cared for by the roadside are meant.
_MEANT = late(
    r"\b(?:ambulance|999|a\s?&\s?e|hospital|bleeding(?!\s+(?:us|them|this|the|our|residents|traders)\b)|police|paramedics?|knife\s+wound|outside\s+(?:the|a|my|tesco|asda)|in\s+the\s+(?:street|park|alley)|unconscious|crime\s+scene|cordon|injur\w+|acid|petrol|machete)\b"
    r"|\b(?:lads?|man|boys?|kids?|girl|woman|bloke|person|someone|somebody|teen\w*|youth|son|daughter|brother|sister|mate)(?:'s|\s+has|\s+have|\s+was|\s+got)?\s+(?:\w+\s+)?(?:been\s+)?(?:stabbed|knifed)\b|\b(?:on|in|near|at|outside)\s+(?:our|the|my|your)\s+(?:\w+\s+)?(?:street|road|lane|estate|precinct|car\s+park|underpass)\b(?=.*\bstabb|\W*$)"
)
# What is to be done to somebody all the same.
_DONE_TO_SOMEBODY = late(
    r"\b(?:for\s+real|literally|no\s+joke)\b|\b(?:beat|batter|drag|string|burn|hang|smash|kick|hit|punch|throw|chuck|shove|run|chase)\s+(?:up\s+)?(?:you|him|her|them|these|those|that|the\s+lot|councillors?|cllr)\b"
)
LONGEST = 14  # words beside a figure: in more, the scorer may have heard an insult that no list has
_ABUSE = ("abuse.strong", "abuse.mild", "abuse.noun", "abuse.crude")


def only_figures(reading: Reading) -> bool:
    """Whether a text has such a figure, and beside it nothing that hurts, menaces or is meant."""
    left = without_politics(reading.bare)
    if left == reading.bare or _MEANT.search(reading.bare):
        return False
    if DANGER.search(left) or means_it(left) or _DONE_TO_SOMEBODY.search(left):
        return False
    return not menaces(read(left, reading.language))


def rude_by_figure(reading: Reading) -> bool:
    """The same, where no word of abuse is left beside the figure either."""
    if not only_figures(reading):
        return False
    left = read(without_politics(reading.bare), reading.language)
    return len(left.words) <= LONGEST and left.vocabulary.isdisjoint(
        lexicon.forms("abuse", *_ABUSE)
    )


def without_politics(text: str) -> str:
    """A text in lower case without these figures."""
    return _FIGURES.pattern.sub(" ", text) if _FIGURES.may_match(text) else text
