"""The writer as the one who is harmed: "you'll be fishing me out of the canal".

It holds the words of a threat, a death and "you", and a scorer takes it for one. What tells it apart is grammar: whom
the harm befalls is "me", "I" or "my", and whoever else is spoken of only finds, hears or pays. Roads, ice and waiting
lists are feared in the same words ("I'll be dead by the time you fix that road"), and so is old age: such a form counts
only where none of these is spoken of, or where the writer says what would be taken from them.
"""

from __future__ import annotations

from collections.abc import Sequence

from moderation.fair.blame import wants_a_sentence
from moderation.patterns.letters import Guarded, guarded
from moderation.types import Finding

_END = r"(?=\s*$|[^\w\s'])"
_SHALL = r"(?:i'?ll|il|i\s+(?:will|shall|might|may\s+as\s+well|could|would)|i'?d|i'?m\s+(?:gonna|going\s+to|about\s+to)|i\s+am\s+going\s+to|(?:gonna|going\s+to))"
_FINDS = (
    r"(?:find(?:s|ing)?|found|fish(?:es|ing|ed)?|scrap(?:e|es|ing|ed)|cut(?:s|ting)?|drag(?:s|ging|ged)?|pull(?:s|ing|ed)?|dredg(?:e|es|ing|ed)|"
    r"scoop(?:s|ing|ed)?|hos(?:e|es|ing|ed)|peel(?:s|ing|ed)?|wash(?:es|ing|ed)?|mop(?:s|ping|ped)?|haul(?:s|ing|ed)?|lift(?:s|ing|ed)?|get(?:s|ting)?|tak(?:e|es|ing)|carry(?:ing)?|carries)"
)
_OUT = r"(?:(?:down|out|up|off)(?:\s+(?:of|off|from))?|from)"
_THE = r"(?:(?:the|a|an|your|that|this|my|our)\s+)?(?:[\w'-]+\s+)?"
_HIGH = r"(?:ban+isters?|rafters?|loft|attic|beams?|trees?|lamp\s?posts?|light\s+fittings?|stair\s?(?:case|well)|garage|shed|door\s?frame|rope|noose|balcony)"
_WATER = r"(?:canal|river|lake|sea|weir|docks?|harbour|reservoir|estuary|marina|quarry|lock|water|brook|dee|severn|taff|mersey)"
_RAILS = r"(?:rail(?:way|s)?(?:\s+(?:line|tracks?))?|(?:train\s+)?(?:tracks|lines?)|train|platform|motorway|viaduct|rocks)"
# "Hanging around", "hanging out the washing", "swinging from the chandeliers" are no rope.
_HANGING = rf"(?:(?:hanging|swinging|dangling)(?:{_END}|\s+(?:from|off|in|by)\b(?!\s+(?:the\s+|your\s+)?(?:there|balance|chandeliers?|thread|every\s+word|fingernails|threads?|wardrobe|mid\s?air|limbo|way|then|on|now|queue|background)\b)))"
_ROPE = guarded(
    rf"\b(?:find(?:s|ing)?|found|see|seeing)\s+me\s+(?:just\s+)?(?:hanging|swinging|dangling)\b(?!\s+(?:around|about|on|out|up|onto|over|off|with|washing|baskets?|pictures?|decorations|bunting|lights|wallpaper|doors?|my|the|a)\b)|"
    rf"(?<!had to )(?<!having to )\b{_FINDS}\s+me\s+{_OUT}\s+{_THE}{_HIGH}\b|(?<!had to )\b(?:cut|cutting)\s+me\s+down(?:{_END}|\s+(?:when|after|from|if|before|in\s+the\s+morning)\b)|"
    rf"\b{_SHALL}\s+(?:just\s+|soon\s+)?be\s+(?:found\s+)?{_HANGING}"
)
_NO_GAME = guarded(
    r"^(?!.*\b(?:goal|match|kids\s+playing|climb(?:ing|ed)?|abseil\w*|zip\s?wire|cat|kitten|panto\w*|stuck|monkey|chuffed|delighted|joy|party|parties|laugh\w*|excite\w*|abseiling|harness|gym)\b)"
)
_FIRE = guarded(
    r"\b(?:set(?:ting)?|put(?:ting)?)\s+(?:fire|light|a\s+(?:match|lighter))\s+to\s+my\s?self\b|\bset(?:ting)?\s+(?:light\s+to\s+)?my\s?self\s+(?:on\s+fire|alight|ablaze)\b|"
    r"\b(?:dous(?:e|ing)|cover(?:ing)?|soak(?:ing)?|pour(?:ing)?)\s+(?:petrol\s+(?:on|over)\s+my\s?self|my\s?self\s+(?:in|with)\s+petrol)\b|"
    r"\b(?:throw(?:ing)?|fling(?:ing)?|chuck(?:ing)?|hurl(?:ing)?|launch(?:ing)?|lob(?:bing)?)\s+my\s?self\s+(?:off|under|in\s+front\s+of|from)\b(?!\s+(?:the\s+|my\s+)?(?:own\s+|front\s+|back\s+|bottom\s+|garden\s+|comfy\s+)*(?:sofa|settee|couch|bed|bike|chair|stool|diving|board|wagon|doorstep|step|patio|decking|trampoline|rug)\b)"
)
_NO_ACCIDENT = guarded(
    r"^(?!.*\b(?:nearly|almost|accident\w*|by\s+mistake|cooking|bbq|barbecue|fireworks?|charity|sponsored?|parachute|bungee|skydiv\w*|zip\s?wire|into\s+(?:work|it|the\s+work))\b)"
)
_WROTE = r"\b(?:i'?ve|i\s+have|i|just|already|been)\s+(?:just\s+|already\s+|all\s+)?(?:wrote|written|writing|wrote\s+out|writ|left|done|wrote\s+up)\s+"
_KIN = r"(?:kids|children|family|mum|mam|dad|mother|father|wife|husband|partner|son|sons|daughters?|girls|boys|sister|brother|parents|nan|grandchildren|loved\s+ones|babies)"
_LETTERS = guarded(
    rf"{_WROTE}(?:(?:the|my|a|all\s+the|all\s+my|out\s+my|out\s+the|some|everyone|them)\s+)*(?:(?:goodbye|suicide|farewell|last|final)\s+(?:notes?|letters?)\b(?!\s+(?:to|for)\s+(?:my\s+|the\s+|our\s+)?(?:customers|members|readers|team|colleagues|boss|landlord|council|bank)\b)|(?<!\bleft\sa\s)note{_END}|(?<=\bthe\s)notes{_END}|(?<=\bmy\s)notes{_END}|(?:the\s+)?letters?\s+(?:to|for)\s+(?:(?:my|the|our|me)\s+)?{_KIN}\b(?!['\s]*(?:s'|'s|school|teacher|doctor|home|social)))"
)
_NOT_MINUTES = guarded(
    r"^(?!.*\b(?:meetings?|minutes|agenda|lectures?|lessons?|class|sermon|exam|revision|gp|milk\w*|windscreen|windshield|car|neighbours?|santa|father\s+christmas|tooth\s+fairy|song|album|band|piano|guitar|speech|course|homework|secretary|course\s?work)\b)"
)
_TAKEN = r"(?:him|her|them|it\s+all|everything|(?:my|our|the)\s+(?:\w+\s+)?(?:kids?|child(?:ren)?|bab(?:y|ies)|boys?|girls?|son|sons|daughters?|lad|little\s+(?:one|boy|girl|lad)|home|house|flat|dog|grandkids|grandson|granddaughter))"
_NOTHING_LEFT = guarded(
    rf"\bno\s+point\s+(?:in\s+)?(?:me\s+|my\s+)?(?:carrying|going)\s+on\s+(?:if|when|once|now|without)\s+(?:(?:[\w']+\s+){{0,3}}?(?:tak(?:e|es|en|ing)|took)\s+{_TAKEN}\s+(?:off|from|away\s+from)\s+(?:me|us)\b|(?:i\s+|i've\s+|we\s+)?(?:lose|lost)\s+{_TAKEN}\b(?!')|(?:him|her|them|my\s+(?:\w+\s+)?{_KIN}){_END})"
)
# What follows is feared of roads, ice, illness and old age, too.
_IN_WATER = guarded(
    rf"\b(?:fish(?:es|ing|ed)?|dredg(?:e|es|ing|ed)|drag(?:s|ging|ged)?|pull(?:s|ing|ed)?|scoop(?:s|ing|ed)?|haul(?:s|ing|ed)?|get(?:s|ting)?|find(?:s|ing)?|found)\s+me\s+(?:{_OUT}|in|at\s+the\s+bottom\s+of|floating\s+in|face\s+down\s+in|dead\s+in)\s+{_THE}{_WATER}\b|"
    rf"\b(?:scrap(?:e|es|ing|ed)|hos(?:e|es|ing|ed)|peel(?:s|ing|ed)?|wash(?:es|ing|ed)?|mop(?:s|ping|ped)?|scoop(?:s|ing|ed)?|find(?:s|ing)?|found)\s+me\s+(?:{_OUT}|on|under)\s+{_THE}{_RAILS}\b|"
    rf"\b{_SHALL}\s+(?:just\s+|soon\s+)?be\s+(?:found\s+|lying\s+|floating\s+|face\s+down\s+)?(?:(?:in|at\s+the\s+bottom\s+of)\s+(?:the\s+)?(?:canal|river|weir|docks|reservoir)\b(?!\s+(?:swim|on\s+(?:my|a|the)|with\s+my))|(?:under|in\s+front\s+of)\s+(?:a|the|that|your|the\s+next)\s+(?:[\w:]+\s+)?(?:train|lorry|bus)\b)|"
    rf"\b(?:might|may)\s+as\s+well\s+(?:just\s+)?(?:walk|step|jump|lie\s+down|go|throw\s+my\s?self)\s+(?:in\s+front\s+of|under)\s+a\s+(?:train|lorry|bus){_END}"
)
_DEAD = r"(?:dead|in\s+(?:the|my)\s+(?:ground|grave|morgue|mortuary|coffin)|in\s+a\s+(?:box|coffin|body\s?bag|grave)|six\s+(?:feet|foot)\s+under|gone\s+for\s+good)"
# "By Christmas" is a day that is near; "by the time", "before" and "of" belong to a saying.
_NOT_YET = r"(?!\s+(?:by\s+(?:the\s+time|then|20\d\d)|(?:long\s+)?before|(?:and|n|or)\s+(?:buried|gone)|of\b|in\s+(?:\w+\s+)?(?:years|decades)|when|if|from|long|soon|wrong|set|right|against|chuffed|happy|proud|on\s+my\s+feet|poor|impressed|pleased))"
_I_DEAD = guarded(
    rf"\b{_SHALL}\s+(?:just\s+)?be\s+{_DEAD}\b{_NOT_YET}|\b(?:find(?:s|ing)?|found)\s+me\s+dead(?:{_END}|\s+(?:in\s+(?:my|this|that|here|there)|by|one|tomorrow|tonight|and)\b)|"
    r"\b(?:only|just|never)\s+(?:\w+\s+){0,2}?(?:listen|care|notice|help|act)\s+(?:to\s+me\s+|about\s+me\s+)?(?:when|once|if|till|until)\s+i'?m\s+(?:dead|hanging|in\s+a\s+(?:box|coffin|body\s?bag)|in\s+the\s+ground)\b|"
    r"\b(?:read|reading|hear|hearing)\s+about\s+me\b.{0,40}?\b(?:body|dead|inquest|suicide|hanged|drowned)\b|\b(?:my|hear\s+my\s+name\b.{0,30}?\bthe)\s+inquest\b|"
    r"\bmy\s+(?:blood|death|suicide)\s+(?:'?ll\s+be|will\s+be|is|be)\s+on\s+(?:you|your|their|his|her)\b|"
    r"\b(?:not\s+(?:gonna|going\s+to)|won'?t)\s+be\s+(?:bothering|troubling|(?:a\s+)?(?:problem|burden|bother|nuisance|trouble)\s+(?:for|to))\s+(?:you|yous|anyone|anybody|any\s+of\s+you)\b.{0,20}?\b(?:after\s+(?:tonight|today|tomorrow)|(?:for\s+)?much\s+longer|for\s+long)\b"
)
_WRITER = guarded(
    r"^(?!.*\b(?:you|he|she|they|it|we|that|this|there)(?:'?ll|\s+will)?\s+(?:not\s+(?:gonna|going\s+to)|won'?t)\s+be\s+(?:bothering|troubling|a\s))"
    r"(?!.*\b(?:moving|moved|move|retir\w+|emigrat\w+|unfollow\w*|unsubscrib\w*|leaving|resign\w*|step(?:ping)?\s+down|selling|delet\w+)\b)"
)
_OTHER_CAUSE = guarded(
    r"\b(?:waiting|wait|waited|waits|ambulances?|a&e|appointments?|operations?|ops|scans?|surgery|surgeon|treatment|hospitals?|hip|cancer|chemo|gps?|doctors?|dentists?|nhs|pension\s+age|"
    r"heating|freez\w+|cold|starv\w+|smells?|stink\w*|stench|fumes|dust|pollution|heart\s+attack|old\s+age|speeding|speeds?|cyclists?|cycling|cycle|bike|scooters?|crossing|junction|roundabout|pot\s?holes?|"
    r"pavements?|kerbs?|ice|icy|gritt\w*|slip\w*|trip\w*|skid\w*|railings?|fence|tow\s?path|street\s?lights?|lights?|lamp\s?posts?|unlit|dark|steps|handrail|lollipop|zebra|traffic|drivers?|driving|drive|"
    r"road|roads|lane|bend|bypass|flood\w*|repair\w*|fix\w*|built|build\w*|boredom|bored|boring|laugh\w*|embarrass\w*|wife|husband|missus|mrs|mother-in-law|boss|meetings?|swim\w*|dip|row(?:ing|ers?)|club|charity|sponsored|ever\s+(?:came|comes|turn\w*|shows?)|kayak\w*|canoe\w*|paddle\w*|angling|rate)\b"
)
# What is taken from somebody who says so: it makes a feared death no accident.
_LOSS = guarded(
    r"\b(?:evict\w*|bailiffs?|homeless|repossess\w*|sanction\w*|kick(?:ing|ed)?\s+(?:me|us)\s+out|(?:throw|put|chuck)(?:ing|s)?\s+(?:me|us)\s+(?:out|on\s+the\s+streets?)|(?:stop|cut|take|taking|stopping|cutting)\s+(?:off\s+)?my\s+(?:\w+\s+)?(?:pip|esa|benefits?|money|payments?|dla|uc|universal\s+credit|kids?|children|son|daughter|home|house|flat)|"
    r"(?:tak(?:e|es|en|ing)|took)\s+(?:[\w']+\s+){1,4}?(?:off|from|away\s+from)\s+(?:me|us)|los(?:e|t|ing)\s+(?:my|the|this|our)\s+(?:\w+\s+)?(?:kids?|children|house|home|flat|pip|benefits?|appeal|money|tenancy))\b"
)
_PLAIN = (
    (_ROPE, _NO_GAME),
    (_FIRE, _NO_ACCIDENT),
    (_LETTERS, _NOT_MINUTES),
    (_NOTHING_LEFT,),
)
_FEARED_TOO = ((_IN_WATER,), (_I_DEAD, _WRITER))

# A farewell: the writer will be gone, and soon, and nobody will have the trouble of them. Who moves away says so.
_WONT = r"(?:won'?t|wont|will\s+not|'ll\s+not|shan'?t|shall\s+not|(?:'m|'re|'s|\s+am|\s+are)?\s*not\s+(?:going\s+to|gonna))"
_SOON = r"(?:(?:for\s+)?(?:very\s+)?much\s+longer|for\s+long(?!\s+\w)|after\s+(?:tonight|today|tomorrow|this\s+(?:evening|weekend))(?!'|\s+(?:meeting|vote|session))|(?:by|in)\s+the\s+morning|by\s+(?:tonight|tomorrow|morning))"
_ANYBODY = r"(?:(?:any|all|either)\s+of\s+)?(?:you(?:\s+(?:all|lot|both))?|yous|anyone|anybody|everyone|everybody|people|them|my\s+(?:\w+\s+)?(?:family|kids|children|wife|husband|partner|son|daughter|mum|dad|parents))"
_A_BURDEN = r"(?:an?\s+)?(?:burden|bother|nuisance|problem|trouble|drain|weight)\s+(?:on|to|for)"
_FAREWELL = guarded(
    rf"\bi\s?{_WONT}\s+be\s+(?:around|about|here|alive)\s+(?:{_SOON}\s+to\s+(?:trouble|bother|burden|annoy|worry|pester)\s+{_ANYBODY}|to\s+(?:trouble|bother|burden|annoy|worry|pester)\s+{_ANYBODY}\s+(?:again\s+)?{_SOON})\b|"
    rf"\bi\s?{_WONT}\s+be\s+{_A_BURDEN}\s+{_ANYBODY}\s+(?:{_SOON}|any\s?more|any\s+longer)(?!\s+\w+ing)|"
    rf"\b(?:you|yous|you\s+all|you\s+lot)\s?{_WONT}\s+(?:be\s+hearing|hear|be\s+seeing|see)\s+(?:from\s+)?me\s+(?:again\s+|any\s?more\s+)?{_SOON}|\b(?:none\s+of\s+you|nobody|no\s?one)\s+(?:will|'ll|is\s+going\s+to)\s+(?:be\s+hearing|hear|be\s+seeing|see)\s+(?:from\s+)?me\s+(?:again\s+)?{_SOON}|"
    rf"\byou\s?{_WONT}\s+have\s+(?:me\s+to\s+(?:bother|trouble|worry\s+about|kick\s+around|deal\s+with|annoy)|to\s+(?:put\s+up\s+with|worry\s+about|deal\s+with|look\s+after|bother\s+(?:with|about))\s+me)(?:\s+you)?\s+(?:again\s+|any\s?more\s+)?{_SOON}|"
    r"\byou(?:'ll|\s+will)\s+(?:all\s+|both\s+|soon\s+){0,2}be\s+(?:rid|shot|free)\s+of\s+me\s+(?:by|in|after|come|before)\s+(?:the\s+)?(?:morning|tomorrow|tonight|then|weekend)\b"
)
_ELSEWHERE = guarded(
    r"\b(?:mov(?:e|es|ed|ing)|retir\w+|emigrat\w+|unfollow\w*|unsubscrib\w*|resign\w*|step(?:ping)?\s+down|selling|sold|delet\w+|relocat\w+|new\s+(?:job|house|home|flat|council)|start(?:ing)?\s+(?:work|a\s+job|uni\w*|college)|devon|spain|abroad|holiday|meetings?|extension|builders?|scaffold\w*|skips?|works|election|elected|party|vot(?:e|es|ed|ing)|polls?|tax\s?payers?|page|group|account|facebook|twitter|leav(?:e|es|ing)\s+(?:the\s+)?(?:town|area|country|group|page|council|job|ward|party|committee))\b"
)
# Looked at by somebody who will not be there at Easter; else a beam is a beam.
_NOT_AT = guarded(
    r"\bi\s+(?:don'?t|do\s+not|doubt|can'?t)\s*(?:really\s+)?(?:think|expect|suppose|reckon|believe|see\s+myself)?\s*(?:that\s+)?(?:i(?:'ll|\s+shall|\s+will)\s+)?(?:be(?:ing)?)\s+(?:here|around|alive)\s+(?:at|by|for|come|next|this|when|much|to\s+see)\b|\bi\s+(?:shan'?t|won'?t)\s+be\s+(?:here|around)\s+(?:at|by|for|come)\s+(?:the\s+)?(?:easter|christmas|xmas|new\s+year|spring|summer|weekend|morning|my\s+birthday)\b"
)
_LOOKED_AT = guarded(
    r"\bi(?:\s+just)?\s+(?:keep|kept|find\s+myself|sit|sat|lie|lay|'ve\s+been|have\s+been)\s+(?:(?:here|there|and|just)\s+){0,2}(?:looking|look|staring|stare|star(?:e|ed)|looked|thinking\s+about|counting)\s*(?:at|up\s+at)?\s+(?:the|my|that|those|his|her)\s+(?:\w+\s+)?(?:beams?|rafters|rope|noose|banisters?|tablets|pills|medication|knife|knives|razors?|bridge|viaduct|water|railway|train\s+line|tracks|hook|shotgun|belt|bottle\s+of\s+(?:pills|tablets))\b"
)
_REPAIRED = guarded(
    r"\b(?:wood\s?worm|rot|rotten|rotting|damp|leak\w*|repairs?|fix\w*|survey\w*|insulat\w+|bats?|crack\w*|sag\w*|clos\w+|expir\w+|recall\w*)\b"
)

# Somebody else is to be harmed as well: the writer does something to "you", or takes somebody along.
_OTHERS_TOO = guarded(
    rf"\b(?:i'?ll|il|i\s+will|i'?m\s+(?:gonna|going\s+to)|gonna|gunna|going\s+to|we'?ll|we\s+will|i\s+swear|(?:before|until|till)\s+i|then|and)\s+(?!be\b(?!\s+(?:coming|waiting|visiting|seeing|round|outside|after|taking)\b)|you|that|that's)(?:(?!my\s?self\b|me\b|my\b|you\b|they\b)[\w']+\s+){{1,4}}?(?:you|u|ya|yous|ye|your|ur|yer|him|her|his|them|their|whoever|someone|somebody|everyone|everybody|anyone)\b(?!'ll|'re|\s+(?:can|will|are|know|all\s+(?:can|will)|lot\s+(?:can|will)|me\b|off\s+me|from\s+me))|"
    rf"(?<!finished )(?<!done )(?<!wrong )(?<!happy )\b(?:with|alongside)\s+me{_END}|\b(?:tak(?:e|ing)|took|bring(?:ing)?|drag(?:ging)?|com(?:e|ing)|go(?:ing)?)\s+(?!me\b|my\b).{{0,40}}?\bwith\s+me\b|\bmy\s?self\s+and\s+(?!my\b|i\b|that|it)\w|\b(?:me|i)\s+and\s+(?:you|him|her|them)\b(?!'|\s+(?:will|can|are|have|know|did|do|lot\s+will))|\b(?:you|him|her|them)\s+and\s+me\b|\b(?:both|two|pair)\s+of\s+us\b|\btogether\b|(?<![.!?,\n]\s)(?<!\n)\byours\b|\byours\b(?!\s*,|\s+(?:sincerely|faithfully|truly|ever)\b)|"
    rf"\b(?:burn|torch|bomb|blow|shoot|stab|firebomb|ram)(?:ing)?\s+(?:the|this|that|all|every|half|some|down|up|it|you|him|her|them)\b|"
    rf"\bnot\s+(?:going\s+)?alone\b|\b(?:you|you're|youre|they're|them)\s+(?:first|next|too|as\s+well|going\s+(?:first|too|with))\b|\b(?:some|all|the\s+lot|one|any)\s+of\s+(?:you|yous|them)\b|"
    rf"(?<!in )(?<!on )(?<!at )(?<!off )(?<!from )(?<!outside )(?<!by )(?<!down )\b(?:your|ur|yer|his|her|their)\s+(?:kids?|children|family|wife|husband|mum|mam|dad|house|home|car|windows?|door|dog|throat|face|legs|skull|neck)\b"
)

# Where the writer will be found, nothing being said of where: on the very day that a home or a child is taken from them.
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|night|evening))?|(?:the|that)\s+same\s+(?:day|night|morning|evening|week)|in\s+the\s+morning|(?:by|at|over)\s+(?:the\s+)?(?:weekend|morning|then|christmas)|the\s+(?:next\s+)?(?:day|morning)(?:\s+after)?|tomorrow|after)"
_THEY = r"(?:you|they|u|yous|someone|somebody|the\s+\w+|your\s+\w+|whoever\s+\w+)"
_FOUND_THEN = guarded(
    rf"\b{_THEY}(?:'?ll|\s+will|\s+can)\s+(?:all\s+|only\s+|just\s+)?(?:be\s+)?find(?:ing)?\s+me\s+(?:on\s+|come\s+|by\s+)?{_DAY}{_END}|\bwhen\s+{_THEY}(?:'?ll|\s+will)\s+find\s+me{_END}|\b(?:find|finding|scrap(?:e|ing)|left\s+with|sweep(?:ing)?)\s+(?:up\s+)?what(?:'?s|\s+is)\s+left\s+of\s+me\b|(?<!have to )(?<!having to )\b(?:collect|fetch|carry|take|remove|wheel)(?:ing)?\s+me\s+(?:out\s+|away\s+)?in\s+(?:a|the|my)\s+(?:bag|body\s?bag|box|coffin|hearse|urn){_END}"
    rf"|\b(?:find|finding|collect(?:ing)?|fetch(?:ing)?|pick(?:ing)?\s+up)\s+my\s+(?:dead\s+)?(?:body|corpse)\b|\bbe\s+the\s+(?:ones?|person|people|man|men|lucky\s+\w+)\s+(?:that|who|to)\s+finds?\s+me{_END}|\b(?:to|be)\s+identify(?:ing)?\s+(?:me|my\s+body){_END}|\b(?:be|end\s+up)\s+burying\s+me\b(?!\s+(?:in|under)\b)|\bbag\s+big\s+enough\s+for\s+me{_END}|\b(?:you|they)(?:'?ll|\s+will)\s+be\s+finding\s+me{_END}|\b(?:you|they)(?:'?ll|\s+will)\s+(?:only\s+)?(?:find|be\s+finding)\s+a\s+(?:body|corpse)\b|\bi\s+(?:won'?t|will\s+not|shan'?t)\s+be\s+alive\b(?!\s+(?:by|long\s+enough|to\s+see))|\bme\s+(?:on|at\s+the\s+end\s+of)\s+(?:the|a)\s+rope\b|\bday\s+(?:that\s+)?they\s+carry\s+me\s+out{_END}|\b(?:no(?:body|\s?one)|(?:won'?t|wont)\s+be\s+any(?:one|body))\s+(?:left\s+)?(?:breathing|alive)\s+in\s+(?:here|there|it)\b"
)
# Nobody says so of another thing.
_FOUND = guarded(
    rf"\bwhen\s+they\s+find\s+me{_END}(?!\s*\W?\s*(?:guilty|innocent|a\b))|\bwhen\s+they\s+find\s+me\s+tell\b"
)
_TAKES = guarded(
    r"\b(?:evict\w*|bailiffs?|repossess\w*|sanction\w*|(?:chang(?:e|es|ing)|put(?:ting)?)\s+the\s+locks|(?:take|taking|takes)\s+this\s+(?:home|house|flat)|com(?:e|es|ing)\s+(?:for|with)\s+the\s+(?:keys|locksmith)|(?:take|taking|takes)\s+(?:my|our)\s+(?:\w+\s+)?(?:home|house|flat|kids?|children|son|daughter|money|benefits?)|(?:turn|turning|cut|cutting|stop|stopping)\s+(?:off\s+)?(?:my|the)\s+(?:\w+\s+)?(?:gas|electric\w*|power|heating|money|pip|esa|benefits?|payments?|care)(?:\s+off)?|(?:make|making|force|forcing)\s+me\s+(?:to\s+)?(?:leave|move|go|homeless)|(?:kick|throw|put|chuck|turf)(?:s|ing)?\s+(?:me|us)\s+(?:out|on\s+the\s+streets?)|los(?:e|ing)\s+(?:my|the|this)\s+(?:\w+\s+)?(?:kids?|children|house|home|flat|pip|benefits?|tenancy))\b"
)
_STAYS_ALIVE = guarded(
    r"^(?![\s\S]*\b(?:lobby|reception|offices?|doorsteps?|queue|steps|tents?|camp(?:ed|ing)?|placards?|solicitors?|lawyers?|court|sleeping|sofa|chained|outside|park\s+bench|protest\w*|shop|stalls?|market|unit|cafe|pub|lol|haha\w*|jok(?:e|ing)|hide|hid(?:ing|den)|treasure|escape\s+room|lost|stuck|trapped|locked|stor(?:y|ies)|books?|films?)\b)"
)

# A scorer that takes it for a threat calls it rude as well; an insult is to somebody.
_MERE = frozenset({"toxicity.threat", "toxicity.severe_toxicity", "toxicity.toxicity"})
# "You won't hear from me again" sounds like one that is veiled.
_SOUNDS_SO = _MERE | {"signs.intimidation"}
_AGAINST = frozenset({"R1", "R2", "R3"})


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """The forms in which the writer is the one harmed that count in a text in lower case."""
    found = list(_PLAIN)
    if not _ELSEWHERE.search(text):
        found.append((_FAREWELL,))
        if _NOT_AT.search(text) and not _REPAIRED.search(text):
            found.append((_LOOKED_AT,))
    if not _OTHER_CAUSE.search(text) or _LOSS.search(text):
        found.extend(_FEARED_TOO)
    if _FOUND.search(text) and _STAYS_ALIVE.search(text):
        found.append((_FOUND,))
    if all(p.search(text) for p in (_FOUND_THEN, _TAKES, _STAYS_ALIVE)):
        found.append((_FOUND_THEN,))
    return tuple(found)


def no_mere_threat(
    text: str, findings: Sequence[Finding], needs: Sequence[Finding]
) -> tuple[Finding, ...]:
    """The findings without what a score alone calls a threat, where the one harmed or gone is the writer, or a court is to jail.

    `text` is in lower case. Everything stays where a pattern saw a breach against somebody, where somebody else may be
    harmed too, or where no pattern heard the writer's own distress.
    """
    heard = any(n.check == "self_harm" and n.signal == "pattern" for n in needs)
    # In despair, or only for another town.
    leaves = _FAREWELL.search(text) is not None or any(
        n.data.get("ends") for n in needs
    )
    sounds_so = leaves or (heard and _FOUND_THEN.search(text) is not None)
    heard = heard or leaves
    on_trial = any(f.check == "court" for f in findings) and wants_a_sentence(text)
    if not on_trial and (
        not heard or _OTHERS_TOO.search(_FAREWELL.pattern.sub(" ", text))
    ):
        return tuple(findings)
    if any(f.rule in _AGAINST and f.signal == "pattern" for f in findings):
        return tuple(findings)
    taken = _SOUNDS_SO if sounds_so else _MERE
    return tuple(f for f in findings if f.evidence not in taken)
