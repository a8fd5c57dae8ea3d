"""English threats that go round the verb: what will be left of somebody, what is aimed at them, what the writer will serve for it.

Every form here leaves it to a person: what is not said, no software should be sure of.
"""

from __future__ import annotations

from moderation.lexicon.threat_words import (
    DOER,
    FAMILY,
    FIRM,
    FULL_NAME,
    GROUP,
    PROPERTY,
    ROLES,
    SHORT_GAP,
    STRONG,
    TARGET,
    TITLED,
    WEAPON,
    WILL,
    YOU,
    Form,
    form,
    words,
)

# Words that these forms hang on, where no class of threats.txt holds them.
OPENERS = """
orphan orphans fatherless motherless childless widow widower widowed widows lose losing shoulders having crosshairs crosshair
sights scope maker morgue cemetery broken missing loosened tampered nuts served barbecue freezer pie broth hoof wheels floating aim
plug fold cap clap dropkick flay scalp disembowel impale garrotte electrocute skewer mallet malky panel stomp splat clapped
dropped wetted poked plugged malkied panned stomped sparko alive piece pieces breathe breathing straw grave send sending
unrecognisable pulp mincemeat mince dust surgeon dentist stitches plaster traction ward bed beds
"""

_LIFE = "A threat to a person's life"
_HURT = "A threat to hurt a person or damage their property"
_HIM = rf"(?:{YOU}|him|her|them|{TITLED}|{FULL_NAME})"
_HE = rf"(?:you|u|ye|yous|he|she|they|{TITLED}|{FULL_NAME}|(?:your|this|that)\s+lot)"
_WHOSE = r"(?:your|ur|yer|thi|his|her|their)"
# What one loses to a hand and not to age, a game or a vote; a head, a heart and nerves are lost daily.
_LIMB = r"(?:teeth|tooth|tongue|fingers?|thumbs?|toes|kneecaps?|knees|legs?|arms?|eyes?|ears?|limbs?|bollocks|nuts|front\s+teeth)"
_AILS = r"\b(?:dentists?|nhs|gp|doctors?|surgery|op|operation|diabet\w*|frostbite|frost|cold|freez\w*|accidents?|machine\w*|saw|guards?|mower|charity|hospice|car\s+park|vision|sight|glaucoma|hearing|fund\w*|tendon|injur\w*|disab\w*|ramps?|lifts?|stairs?|steps?|pavements?|kerbs?|pot\s?holes?|ice|icy|bus(?:es)?|appointments?|waiting|wait|ambulances?|a\s?&\s?e)\b"
_PLAY = r"\b(?:game|monopoly|chess|cards|xbox|fortnite|paintball|laser|quiz|film|play|panto\w*|scene|act|stage|book|novel|striker|winger|keeper|goalie|match|league|season|title|cup|derby|race|raffle|bargain|sale|deal|target|trophy)\b"
_VERB = r"(?:plug|fold|cap|clap|drop|dropkick|flay|scalp|disembowel|impale|garrotte|electrocute|skewer|mallet|malky|panel|curb\s?stomp|stomp(?:\s+on)?|splat)"
_AFTER = r"(?=\s*$|[^\w\s'-]|\s+(?:if|when|next|tonight|tomorrow|you|like|in\s+half|in\s+the\s+(?:street|face|head|car\s+park)|where|outside|and\s+(?:you|leave|not)|myself|so|one|mate|pal)\b)"
_DONE = r"(?:clapped|wetted(?:\s+up)?|poked|plugged|malkied|panned(?:\s+in)?|stomped(?:\s+out)?|bodied|merked|murked|ironed(?:\s+out)?|duffed\s+up|slotted|done\s+over)"


def oblique() -> tuple[Form, ...]:
    """Threats that name the outcome, the aim or the price instead of the deed."""
    return (*_left(), *_aimed(), *_struck(), *_owned())


def _left() -> tuple[Form, ...]:
    """What will be left: orphans, a widow, a mouth without teeth, somebody with two broken arms."""
    bereaved = rf"\b{_WHOSE}\s+(?:\w+\s+)?(?:{words('family')}|{GROUP}+)(?:{WILL}|\s+(?:is|are)\s+)(?:\w+\s+)?(?:be\s+|growing\s+up\s+|grow\s+up\s+|end\s+up\s+|become\s+)?(?:an?\s+)?(?:orphans?|orphaned|fatherless|motherless|childless|widow(?:ed|er|s)?|without\s+an?\s+(?:dad|father|mum|mother|husband|wife)|(?:burying|bury|identifying|identify)\s+(?:you|u))\b"
    makes = rf"\b(?:turn|make|leave|making|turning|leaving)\s+{_WHOSE}\s+(?:\w+\s+)?(?:{words('family')}|{GROUP}+)\s+(?:(?:into\s+)?(?:an?\s+)?(?:widow(?:er)?|orphans?)|fatherless|motherless|without\s+an?\s+(?:dad|father|mum|mother|husband|wife))\b"
    loses = rf"\b(?:and|or|then|before|else|where|gonna|going\s+to|will|'?ll)\s+(?:(?:you|u|he|she|they)(?:'?ll|\s+will|\s+gonna|'re\s+gonna)?\s+)?(?:soon\s+|be\s+)?los(?:e|es|ing)\s+(?:{_WHOSE}|the|them|some|a\s+few|an?|both|all)\s+(?:\w+\s+){{0,2}}?{_LIMB}\b(?=\W*$|[.!?,;:]|\s+(?:too|next|for|mate|pal|as\s+well|tonight|one\s+by\s+one)\b)|^\W*lose\s+(?:the\s+\w+\s+or\s+(?:lose\s+)?(?:{_WHOSE}|the)\s+{_LIMB})"
    broken = rf"\b(?:with|on)\s+(?:(?:an?|two|both|all|your|his|her|ten|no|any|half)\s+)(?:(?:your|his|her)\s+)?(?:(?:of\s+)?(?:broken|smashed|snapped|missing|shattered|crushed|chopped|severed)\s+)?(?:{_LIMB}|jaws?|neck|hands?|wrists?|elbows?|skull|nose|spine|face|tongue)\b(?:\s+(?:broken|smashed|snapped|missing|wired\s+shut|gone|cut\s+(?:off|out)|caved\s+in))?"
    dares = rf"\b(?:let'?s\s+(?:all\s+)?see\s+(?:how\s+(?:well\s+)?)?|see\s+(?:how\s+(?:well\s+)?|if)|try|wonder\s+(?:how|if)\s+|good\s+luck)\s*{_HIM}?\s*(?:(?:can\s+|will\s+|'ll\s+|manage\s+to\s+)?(?:vote|type|typing|talk|talking|walk|walking|smile|smiling|smirk\w*|laugh\w*|sign\w*|drive|driving|write|writing|post|posting|tweet\w*|knock\w*|canvass\w*|point\w*|grin\w*|raise\s+\w+\s+\w+|speak\w*|wave|waving|count\w*|chair\w*|run|running|ban\w*|ticket\w*)\b)[^.!?]{{0,30}}?"
    beast = rf"\b(?:{_WHOSE}|that)\s+(?:\w+\s+)?(?:{words('family', 'pet')}|mutt|puppy|pony){WILL}(?:be|end\s+up|go)\s+(?:on\s+(?:the|my|our)\s+(?:barbecue|bbq|grill|fire|bonfire|spit)|in\s+(?:the|my|a)\s+(?:pie|pot|stew|freezer|oven|curry|kebab|microwave|canal|river|skip)|under\s+(?:my|our|the)\s+(?:wheels|van|car|truck|tractor)|on\s+(?:a|the)\s+(?:hook|slab))\b"
    afloat = rf"\b(?:{_HE}|(?:your|this|that)\s+lot|(?:your|his|her)\s+(?:\w+\s+)?(?:body|corpse|remains|{words('family')}))(?:\s+(?:that|who|what))?{WILL}(?:all\s+|both\s+|soon\s+)?be\s+(?:found\s+)?(?:floating|face\s+down|dumped|washed\s+up|buried|fished\s+out|pulled\s+out|scraped\s+(?:up|off))\b(?:\s+(?:of|in|under|off|on|at|from|up)){{0,4}}\s+(?:the|a|your|that)\s+(?:\w+\s+)?(?:harbour|river|canal|lake|dock|docks|sea|reservoir|pond|quarry|weir|ditch|woods|concrete|patio|beach|pavement|tarmac|skip|moor|marsh|estuary)\b"
    return (
        form("leaving", "R2a", _LIFE, bereaved, "ambiguous", unless="hazard election", nowhere=_AILS),
        form("leaving", "R2a", _LIFE, makes, "ambiguous", before=rf"\b{DOER}(?:{FIRM}|\s*(?:'?m|'?re)\s+){SHORT_GAP}"),
        form("passive_harm", "R2a", _HURT, loses, "ambiguous", unless="hazard sport", nowhere=_AILS),
        form("passive_harm", "R2a", _HURT, broken, "ambiguous", before=dares, nowhere=_AILS),
        form("passive_harm", "R2a", _HURT, rf"{broken}[^.!?]{{0,30}}?[.!?,;-]+\s*(?:and\s+|so\s+)?(?:i|we)(?:'?ll|\s+will|\s+can)\s+(?:see\s+to|make\s+sure\s+of|arrange|sort|guarantee)\s+(?:it|that)\b", "ambiguous", across=True, nowhere=r"\b(?:ramps?|lifts?|benefits?|pip)\b"),
        form("passive_harm", "R2a", _HURT, beast, "ambiguous"),
        form("leaving", "R2a", _LIFE, afloat, "ambiguous", unless="hazard election", nowhere=_AILS),
        form("leaving", "R2a", _LIFE, rf"\b{_HE}(?:'?re|'s|\s+are|\s+is|\s+ain'?t|\s+isn'?t|\s+aren'?t|\s+won'?t|{WILL})\s*(?:be\s+)?(?:not\s+)?(?:leav(?:e|ing)|com(?:e|ing)\s+out|get(?:ting)?\s+out|walk(?:ing)?\s+(?:out|away)|go(?:ing)?\s+home|mak(?:e|ing)\s+it\s+out)\b(?:\s+(?:of\s+)?(?:here|there|(?:that|this|the|my|our)\s+(?:[\w-]+\s+)?\w+))?\s+(?:alive|in\s+one\s+piece|in\s+(?:several|bits|pieces|a\s+bag|two\s+halves)|on\s+(?:two|your\s+own)\s+(?:legs|feet))\b", "ambiguous", unless="hazard sport", nowhere=rf"{_AILS}|{_PLAY}"),
        form("beaten_to", "R2a", _HURT, rf"(?:turn|pound|beat|grind|smash|kick|batter|make|pulp)\s+{_HIM}\s+(?:in)?to\s+(?:an?\s+)?(?:pulp|mince(?:meat)?|dust|paste|jelly|a\s+stain|a\s+cripple|a\s+vegetable|dog\s+food)\b", "ambiguous", before=rf"\b{DOER}(?:{FIRM}|\s*(?:'?m|'?re)\s+){SHORT_GAP}", unless="sport election", nowhere=_PLAY),
        form("beaten_to", "R2a", _HURT, rf"\b{_HE}(?:{WILL}(?:be\s+)?|'?d\s+better\s+(?:be\s+)?)(?:need(?:ing)?|want(?:ing)?|book|calling|ring|after)\s+(?:an?|some|your|the|new|a\s+good)\s+(?:\w+\s+)?(?:dentist|surgeon|stitches|plaster\s+cast|neck\s+brace|wheel\s?chair|zimmer|set\s+of\s+teeth|teeth|kneecaps?|legs|face|jaw|nose|priest|hearse|coffin|stab\s?vest|body\s?guard|morgue)\s+(?:when|after|once|by\s+the\s+time)\s+(?:i|we|my\s+\w+|me)\b", "ambiguous", unless="sport"),
    )  # fmt: skip


def _aimed() -> tuple[Form, ...]:
    """Who is in somebody's sights, on their way to their maker, or worth a sentence in prison."""
    served = r"(?:(?:\d+|six|five|ten|twelve|fifteen|twenty|thirty|a\s+few|a|an|eighteen)\s+(?:months?|years?|stretch)|life|time|bird|porridge|a\s+stretch|a\s+life\s+sentence|my\s+(?:time|bird|porridge))"
    sights = rf"\b(?:got|had|have|having|put|putting|get|keep|with)\s+(?:{_HIM}|(?:your|his|her)\s+(?:\w+\s+)?(?:{words('family', 'body')}))\s+(?:\w+\s+)?(?:in|between|through|under)\s+(?:my|our|the|his)\s+(?:\w+\s+)?(?:sights?|cross\s?-?hairs?|scope|gun\s?sights?|rifle\s+sights?)\b"
    maker = rf"(?:send|sending|put|putting|ship|introduc(?:e|ing))\s+(?:{_HIM}|(?:your|his|her)\s+\w+)\s+(?:(?:off|straight|right|all|to)\s+){{0,2}}(?:meet\s+(?:your|his|her|their|the|yer)\s+maker|(?:to\s+)?meet\s+(?:god|jesus|him|satan|the\s+devil|st\s+peter|the\s+lord)|(?:to\s+)?(?:your|his|her|the|an\s+early|the\s+city|a)\s+(?:\w+\s+)?(?:grave|morgue|cemetery|coffin|intensive\s+care|hospital\s+bed)|(?:to\s+)?(?:a\s?&\s?e|intensive\s+care|the\s+next\s+world|kingdom\s+come|hell\s+in\s+a)|home\s+in\s+a\s+(?:box|bag|coffin|body\s?bag|wheelchair|hearse|ambulance|bucket))\b"
    bed = r"\b(?:you|u|he|she)(?:'?ll|\s+will|'re\s+(?:gonna|going\s+to))\s+be\s+(?:in|lying\s+in|taking)\s+(?:the\s+(?:next|other)|a\s+hospital|an?\s+icu|a)\s+(?:bed|ward|icu|intensive\s+care)\b[^.!?]{0,20}[.!?,;-]+\s*(?:and\s+)?(?:i|we|my\s+\w+)(?:'ll|\s+will)\s+(?:put|see|make\s+sure)\b"
    return (
        form("leaving", "R2a", _LIFE, rf"(?:do|serve|doing|serving)\s+{served}\s+(?:(?:inside|in\s+(?:prison|jail|the\s+nick))\s+)?for\s+(?:{TARGET})(?!\s+(?:as|on|in|at|with|doing)\b)", "ambiguous", before=rf"\b(?:i|we)(?:{FIRM}|(?:'?d|\s+would|'m|\s+am)\s+){STRONG}", nowhere=r"\b(?:volunteer\w*|committee|treasurer|secretary|chair|placement|apprentice\w*|trial|intern\w*)\b"),
        form("leaving", "R2a", _LIFE, rf"(?:{served}|prison|jail|a\s+sentence)\s+(?:inside\s+)?(?:for|to|just\s+to|if\s+it\s+means)\s+(?:what\s+i'?m\s+(?:about|going|gonna)\s+(?:to\s+)?do\s+to\s+{_HIM}|(?:seeing|see|watch\w*|have|get|putting|put)\s+{_HIM}\s+(?:dead|buried|bleed\w*|in\s+\w+\s+\w+|gone|suffer\w*))", "ambiguous"),
        form("aimed_at", "R2a", _LIFE, sights, "ambiguous", unless="sport election", nowhere=rf"{_PLAY}|\b(?:scrutin\w*|auditors?|ombudsman|press|election|vote|committee|recruit\w*)\b"),
        form("aimed_at", "R2a", _LIFE, maker, "ambiguous", before=rf"\b{DOER}(?:{FIRM}|\s*(?:'?m|'?re|'?ll\s+be|\s+am|\s+are)\s+){SHORT_GAP}|\b(?:cos|because|as|so)\s+(?:i'?m|we'?re)\s+", unless="sport", nowhere=_PLAY),
        form("aimed_at", "R2a", _LIFE, rf"\b{_HE}(?:{WILL}(?:be\s+)?|'?re\s+|\s+are\s+)(?:soon\s+|all\s+)?(?:meet|meeting|off\s+to\s+meet)\s+(?:your|his|her|their|yer)\s+maker\b", "ambiguous", nowhere=_PLAY),
        form("aimed_at", "R2a", _HURT, bed, "ambiguous", across=True),
        form("aimed_at", "R2a", _HURT, rf"\b(?:{WEAPON}|(?:my|our|the)\s+(?:fist|boot|forehead|knuckles?|{words('weapon.arms')}))(?:'s|'ve|\s+(?:has|have|is|are))?\s+(?:got\s+|waiting\s+for\s+|ready\s+for\s+|with\s+|coming\s+for\s+)?(?:an\s+appointment\s+with\s+|a\s+date\s+with\s+|itching\s+(?:for|to\s+meet)\s+|has\s+|meets?\s+)?(?:your|ur|yer|his|her)\s+(?:\w+\s+)?(?:{words('body')}|name|address)\b(?:\s+(?:on|in\s+mind|written|wrote))?", "ambiguous", refused=r"^(?:the|a)\s+(?:rope|bottle|brick|rock|bat)\s+(?:has|have|is)?\s*your", nowhere=rf"{_PLAY}|\b(?:engrav\w*|lost|found|left|collect|raffle|trophy|label\w*|locker)\b"),
    )  # fmt: skip


def _struck() -> tuple[Form, ...]:
    """Street words for a blow or a killing, and what is taken off somebody."""
    takes = rf"(?:(?:take|knock|have|cut|hack|blow|saw|lop|punch|kick|bite)\s+(?:{_WHOSE}|that)\s+(?:\w+\s+)?(?:heads?|block|legs?|arms?|knees?|kneecaps?|fingers?|hands?|ears?|teeth|face)\s+(?:clean\s+|right\s+|straight\s+)?(?:off|out)\b(?:\s+(?:your|his|her|its|their)\s+\w+)?|(?:have|be\s+having)\s+(?:your|ur|yer)\s+(?:eyes|teeth|kneecaps|legs|fingers|tongue|guts|scalp|balls|bollocks)(?=\s*$|[.!?,]|\s+(?:for|out|off|on|round)\b))"
    taking = r"(?:having|taking|knocking|cutting|sawing)\s+(?:your|ur|yer|his|her)\s+(?:\w+\s+)?(?:eyes|teeth|kneecaps?|legs|fingers|tongue|guts|scalp|balls|bollocks|head|block)(?=\s*$|[.!?,]|\s+(?:for\s+(?:that|this)|out|off|clean|on\s+a|if|next|tonight)\b)"
    looked = r"\b(?:looked|examined|checked|measured|shaved|hair|haircut|dentist|plaque|mask|hat|trophy|statue|bust|photo|portrait|guts\s+for\s+garters)\b"
    street = r"\b(?:you(?:'?re|\s+are|r)?|u|ur|man'?s|he'?s|she'?s|they'?re|ready\s+to)\s+(?:r\s+|is\s+|are\s+)?(?:gonna\s+get|going\s+to\s+get|gunna\s+get|about\s+to\s+get|getting|gettin|finna\s+get|get|ready\s+to\s+get|gonna\s+be|about\s+to\s+be|(?:'ll|will)\s+(?:get|be))\s+"
    return (
        form("bodily_harm", "R2a", _HURT, rf"{_VERB}\s+{_HIM}(?!\s+(?:a|an|some|off|out|on|round|in\s+at|back|down|to|with\s+(?:the\s+)?questions)\b){_AFTER}", "ambiguous", before=rf"\b{DOER}{FIRM}{SHORT_GAP}|\b(?:aal|ah'?ll|a'?ll|imma|i'ma|ima)\s+", unless="sport election", nowhere=_PLAY),
        form("bodily_harm", "R2a", _HURT, takes, "ambiguous", before=rf"\b{DOER}(?:{FIRM}|\s+(?:am\s+)?){SHORT_GAP}", unless="sport election", nowhere=rf"{looked}|{_PLAY}"),
        form("bodily_harm", "R2a", _HURT, taking, "ambiguous", before=rf"\b(?:i'?m|i\s+am|we'?re|we\s+are|i'?ll\s+be|we'?ll\s+be)\s+{STRONG}", unless="sport election", nowhere=rf"{looked}|{_PLAY}"),
        form("passive_harm", "R2a", _HURT, rf"{_DONE}(?:\s+(?:m8|mate|bro|bruv|fam|blud|pal|up|in|out|tonight|soon)){{0,4}}(?=\W*$|[.!?,]|\s+(?:if|when|next|for)\b)", "ambiguous", before=rf"{street}$|{street}", unless="sport election", nowhere=rf"{_PLAY}|\b(?:road|drive|gold|applause|audience|crowd)\b"),
        form("passive_harm", "R2a", _HURT, rf"\b(?:your|ur|yer)\s+(?:{words('property')}|windaes|motor)\s+(?:is\s+|are\s+|r\s+)?(?:getting|gettin|gonna\s+get|going\s+to\s+get)\s+(?:panned|put\s+(?:in|through|out)|done(?:\s+in)?|tanned|trashed|wrecked|robbed|keyed|egged|bricked|torched|smashed)\b(?!\s+(?:by|every)\b)", "ambiguous", unless="hazard", nowhere=r"\b(?:double\s+glaz\w*|housing\s+(?:team|association)|contractors?|insurance|next\s+week|on\s+\w+day\s+by)\b"),
    )  # fmt: skip


def _owned() -> tuple[Form, ...]:
    """Somebody owns up to what will fail, or hopes that it does."""
    fails = r"(?:fails?|gives?\s+(?:out|up|way)|packs?\s+(?:in|up)|snaps?|goes?\s+(?:on\s+(?:the|that)\s+\w+|at\s+\d+)|explodes?|blows?\s+out|stops?(?:\s+beating)?(?=\W*$))"
    vital = r"(?:brakes?|steering|heart|parachute|lungs?|liver|kidneys?|pacemaker|seat\s?belt|airbags?|tyres?|boiler|plane)"
    tampered = rf"\bi(?:'ve|\s+have|ve)?\s+(?:already\s+|just\s+)?(?:cut|loosened|tampered\s+with|been\s+at|seen\s+to|undone|drained|nicked|slackened|sorted)\s+(?:them\b|{_WHOSE}\s+(?:\w+\s+)?(?:brakes?|brake\s+(?:pipes?|lines?|fluid|cables?)|wheel\s?nuts?|tyres?|steering|gas\s+(?:pipe|valve)))"
    return (
        form("bodily_harm", "R2a", _LIFE, rf"\b{_WHOSE}\s+(?:\w+\s+)?(?:brakes?|wheel\s?nuts?|steering|tyres?|brake\s+pipes?)\b[^.!?]{{0,40}}?[.!?,;-]*\s*(?:(?:because|cos|as|and|since)\s+)?{tampered}", "ambiguous", across=True),
        form("death_wish", "R2c", "Wishes death or harm on a person", rf"\b(?:hope|pray|wish)\s+(?:that\s+)?(?:your|ur|his|her|{TITLED}'s)\s+{vital}\s+{fails}\b", "ambiguous", nowhere=r"\b(?:hurting|racing|mot|garage|warm|winter|boiler\s+gets)\b"),
        form("passive_harm", "R2a", _HURT, rf"\b(?:say|kiss|wave)\s+(?:goodbye|bye\s?-?bye|farewell|ta\s?-?ra)\s+to\s+(?:your|ur|yer|his|her)\s+(?:\w+\s+)?(?:{words('body', 'family')}|windows?|tyres|car|motor|windscreen|van|front\s+door)\b", "ambiguous", unless="hazard election", nowhere=r"\b(?:uni\w*|school|nursery|airport|station|budget|parking|permit|ulez|scrap\w*|tax|tow\w*|clamp\w*|smell|hair)\b"),
        form("coming_to_home", "R2a", _HURT, rf"\b(?:{PROPERTY}|{FAMILY}|{_WHOSE}\s+(?:\w+\s+)?(?:bungalow|farm|mother|mam|nan)(?:'s)?(?:\s+\w+)?)\s+(?:gets?|is\s+getting|will\s+(?:get|be\s+getting)|'ll\s+get)\s+an?\s+(?:little\s+|late[\s-]night\s+|midnight\s+)?visit\s+(?:from|with)\s+(?:petrol|{WEAPON}|(?:the|my|some|a\s+few)\s+(?:lads|boys|brothers|cousins|mates)|matches|a\s+can)", "ambiguous"),
        form("bodily_harm", "R2a", _HURT, rf"(?:spit|gob|piss|pee|shit)\s+(?:on|at|in|all\s+over)\s+(?:{_HIM}|{ROLES}|{_WHOSE}\s+(?:\w+\s+)?(?:face|grave|doorstep|car|food|tea|eye))\b", "ambiguous", before=rf"\b(?:i|we){FIRM}{SHORT_GAP}", nowhere=r"\b(?:wouldn'?t|on\s+fire|dogs?|baby|grandson)\b"),
    )  # fmt: skip
