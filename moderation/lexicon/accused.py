"""Who may be told apart by more than a name, and the grave crimes that are said of such a person.

The vicar, our MP, the landlord of the Crown and "dave who runs the chippy" are known to every reader of a town. What is
said of a politician's honesty stays free: only violence, sexual crimes, drugs and a conviction are grave enough here.
"""

from __future__ import annotations

from moderation import lexicon

_KIND = r"(?:(?:new|old|own|local|former|ex|parish|village|town|school|club|deputy|assistant|retired|so-called|lovely|dear|friendly|dirty|pervy|creepy)[\s-]+){0,3}"
_POLITICIAN = r"(?:m\.?p|a\.?m|ms(?!\s+[A-Z])|assembly\s+member|police\s+(?:and\s+crime\s+)?commissioner|mayor|councillor|cllr)"
CLERGY = lexicon.pattern("abuse", "abuse.whom.clergy")
_HOLDER = (
    rf"(?:{CLERGY}|organist|choir\s?master|caretaker|janitor|head\s?(?:teacher|master|mistress)|head|dentist|doctor|gp|vet|"
    r"lollipop\s+(?:man|lady|woman|lad)|post(?:man|woman|ie|master|mistress)|milkman|undertaker|butcher|baker|barber|hairdresser|librarian|registrar|coach|scout\s?(?:leader|master)|"
    r"youth\s+(?:worker|leader)|bus\s+driver|cook|dinner\s+lady|lifeguard|(?:swimming|driving|football|rugby|judo|karate|boxing|dance)\s+(?:teacher|instructor|coach)|pcso|sergeant|warden|"
    r"head\s+boy|school\s+(?:cook|secretary|nurse|governor)|chemist|pharmacist|shopkeeper|publican)"
)
_KEEPER = r"(?:land(?:lord|lady)|owner|manager(?:ess)?|boss|gaffer|caretaker|secretary|captain|coach|teacher|priest|barman|barmaid|keeper|steward)"
_HOUSE = r"(?:the|our|[A-Z][\w']+)"
_BLOKE = r"(?:bloke|guy|man|woman|lady|fella|feller|lad|girl|chap|one|teacher|driver|builder|plumber)"
_RUNS = r"(?:who|that|what)\s+(?:runs|owns|manages|teaches\s+at|works\s+(?:at|in|for|behind|on|down)|drives|does)\s+(?:the|our)\s+(?!same\b)[\w'-]+"
# A role that one person holds, as whoever lives there knows.
LOCAL_ROLE = (
    rf"\b(?:the|our|that|this)\s+{_KIND}(?:{_HOLDER}|{_POLITICIAN})(?:\b|(?=s\s+an?\b))|"
    rf"\b(?:the|our|that|this)\s+{_KIND}{_KEEPER}\s+(?:of|at|in|down)\s+{_HOUSE}\b|\bour\s+{_KIND}landlord\b|"
    rf"\b(?:the|that|this)\s+{_BLOKE}\s+{_RUNS}"
)
# Somebody called by one name, with the place or the work that tells who it is: what stands first is the name.
CALLED_BY_PLACE = (
    rf"\b([A-Za-z][\w'-]+)\s+(?:{_RUNS}|(?:from|at|in|down|behind|off)\s+(?:the|our)\s+[A-Za-z][\w'-]+|"
    rf"the\s+(?:{_HOLDER}|milk|post|bread|fish|meat|death|coal)\b)"
)
NOBODYS_NAME = frozenset(
    [
        "everyone",
        "everybody",
        "anyone",
        "anybody",
        "someone",
        "somebody",
        "nobody",
        "whoever",
        "whatever",
        "people",
        "those",
        "they",
        "one",
        "ones",
        "guy",
        "teenager",
        "youth",
        "junkie",
        "dealer",
        "druggie",
        "chav",
        "resident",
        "pensioner",
        "student",
        "immigrant",
        "drunk",
        "thug",
        "yob",
        "scrote",
        "nonce",
        "he",
        "she",
        "it",
        "who",
        "that",
        "this",
        "which",
        "him",
        "her",
        "them",
        "gang",
        "group",
        "crowd",
        "life",
        "stuff",
        "crime",
        "police",
        "staff",
        "youngster",
        "customer",
        "punter",
        "tenant",
        "traffic",
        "noise",
        "anything",
        "something",
        "nothing",
        "everything",
        "and",
        "or",
        "but",
        "so",
        "then",
        "not",
        "worse",
        "is",
        "was",
        "are",
        "were",
        "bloke",
    ]
)

_HOW = r"(?:(?:just|nothing\s+but|actually|definitely|clearly|also|probably|basically|literally|still|really|obviously|well|once|such|nowt\s+but|only)\s+){0,2}"
_BE = rf"(?:(?:is|was|'s|(?<=\w)s(?=\s+an?\b)|used\s+to\s+be|has\s+been|turned\s+out\s+to\s+be|turns\s+out\s+to\s+be)\s+{_HOW})"
_SORT = r"(?:(?!(?:by|of|to|in|for|from|after|against|like|about|not|with|who|as)\b)[\w-]+\s+){0,2}"
_FELON = (
    r"(?:(?:child\s+)?sex(?:ual)?\s+(?:offender|predator|pest|attacker)|paedo(?:phile)?|pedo(?:phile)?|nonce|rapist|kidd(?:ie|y)[\s-]fiddler|(?:child|kiddie|kid)\s+(?:abuser|molester|groomer|toucher)|"
    r"(?:wife|woman)[\s-]beater|domestic\s+abuser|drugs?\s+dealer|coke\s+dealer|murderer|burglar|arsonist|flasher|stalker|groomer|(?:convicted|known)\s+(?:criminal|fraudster|thief|felon)|ex[\s-]?con|jailbird|benefits?\s+(?:cheat|fraud))"
    r"\b(?!'s|\s+of\s+(?!(?:children|kids|girls|boys|women|little|young|his|her)\b)|\s+(?:hunt\w*|catcher|lawyer|solicitor|victim|support|unit|team|officer|therapist|course|programme|in\s+(?:the\s+)?(?:play|panto\w*|film|story)))"
)
_OFFENCE = (
    r"(?:fraud|theft|thieving|stealing|nicking|robb\w+|burglary|burgling|rape|raping|(?:sexual\s+|indecent\s+|common\s+)?assault\w*|gbh|abh|murder|manslaughter|arson|indecen\w+|grooming|stalking|harassment|"
    r"(?:child|sexual|domestic|kid)\s+abuse|abus\w+|(?:kidd(?:ie|y)|child)[\s-]\w+|fiddling|touching|interfering|flashing|drugs?\b|dealing|supply\w*|possession|cocaine|heroin|drink[\s-]?driv\w+|drunk[\s-]?driv\w+|"
    r"violence|beating|battering|hitting|knocking|embezzl\w+|money\s+launder\w+|perjury|blackmail|bribery|corruption|voyeurism|upskirting|sex\s+(?:offences?|crimes?)|(?:indecent\s+)?images|porn)"
)
_CHARGED = rf"(?:(?:was|is|has\s+been|'s|been|got|getting|being|gets|were)\s+(?:\w+ly\s+|once\s+|also\s+|already\s+)?(?:convicted\s+of|charged\s+with|jailed\s+for|arrested\s+for|done\s+for|nicked\s+for|sent(?:enced)?\s+(?:down|to\s+prison|to\s+jail)\s+for|locked\s+up\s+for|put\s+away\s+for|found\s+guilty\s+of|cautioned\s+for|on\s+trial\s+for|up\s+for)|pleaded\s+guilty\s+to|went\s+(?:to\s+(?:prison|jail)|down|inside)\s+for)\s+(?:[\w'-]+\s+){{0,3}}?{_OFFENCE}"
_TIME = (
    r"(?:did|done|served|doing|serving)\s+(?:time(?=\s+(?:inside|in\s+(?:prison|jail|the\s+nick)|for)|\s*(?:$|[.,!]))|(?:\w+\s+){1,2}?(?:years?|months?|stretch)\s+(?:inside|in\s+(?:prison|jail|the\s+nick))|(?:\w+\s+){1,2}?(?:years?|months?|stretch)\s+for\s+(?:[\w'-]+\s+){0,3}?"
    + _OFFENCE
    + r")(?!\s+for\s+(?:\w+\s+){0,2}?(?:protest\w*|refus\w+|beliefs|faith|conscience|council\s+tax|poll\s+tax))"
)
_YOUNG = r"(?:(?:a|the|that|his|her|my|our|their|some|two|three|little|young|school|teenage|underage|small|choir|altar)\s+){0,3}(?:kids?|child(?:ren)?|(?:school)?girls?|(?:school)?boys?|pupils?|toddlers?|daughter|son|niece|nephew|grandson|granddaughter)\b"
_TOUCHED = (
    rf"(?:touch(?:ed|es|ing)|fiddl(?:ed|es|ing)\s+with|interfer(?:ed|es|ing)\s+with|mess(?:ed|es|ing)\s+(?:about\s+)?with|groom(?:ed|s|ing)|molest(?:ed|s|ing)|abus(?:ed|es|ing)|rap(?:ed|es|ing)|grop(?:ed|es|ing)|flash(?:ed|es|ing)(?:\s+at)?|perv(?:ed|es|s|ing)\s+(?:on|over|at))\s+{_YOUNG}"
    r"(?!'s?\b|\s+(?:with\s+(?:his|her|their|a|such)|deeply|hearts|lives|and\s+adults\s+alike))"
)
_DRUGS = (
    r"(?:(?:deal(?:s|t|ing)?|push(?:es|ing)|suppl(?:ies|ying|ied))\s+(?:in\s+)?(?:\w+\s+){0,2}?(?:drugs|coke|cocaine|weed|heroin|smack|crack|ket|spice|pills|mdma|gear|speed|meth)|"
    r"(?:sells?|selling|sold|flog(?:s|ging|ged)|punt(?:s|ing))\s+(?:\w+\s+){0,2}?(?:drugs\s+to|coke\s+to|cocaine|weed|heroin|smack|ket|mdma))\b(?!\s*(?:killer|and\s+alcohol|misuse|awareness|policy))"
)
# Whoever buys coke off the lads takes drugs; whoever buys it for the tea has a fizzy drink.
_TAKES = (
    r"(?:(?:buy(?:s|ing)|bought|scor(?:es|ed|ing)|gets?|getting|got)\s+(?:(?:his|her|their|some|more|cheap|bags?\s+of|lines?\s+of|grams?\s+of|wraps?\s+of|a\s+(?:bit|bag|gram|wrap)\s+of)\s+){0,2}(?:coke|cocaine|heroin|smack|ket|ketamine|mdma|meth|spice|weed|cannabis|drugs|pills)\s+(?:off|from)\s+(?!(?:the|a|his|her|our)\s+(?:chemist|pharmacy|shop|co-?op|supermarket|tesco|garage|doctor|gp|clinic|bar|vending|machine|cafe))|"
    r"(?:snort|sniff|hoover)(?:s|ed|ing)?\s+(?:(?:his|her|some|up|a\s+line\s+of|lines\s+of)\s+){0,2}(?:coke|cocaine|ket|lines|charlie)\b|(?:does|doing|did|do)\s+(?:(?:his|her|some|a|lines?\s+of|bumps?\s+of)\s+){0,2}(?:coke|cocaine|lines(?=\s+off\b)|ket|heroin|mdma)\b(?!\s+(?:adverts?|cans?|bottles?))|"
    r"(?:(?:is|was|'s|goes|been)\s+)(?:always\s+|clearly\s+|still\s+)?(?:coked\s+up|off\s+(?:his|her|their)\s+(?:face|head|nut)\s+on\s+(?:coke|cocaine|ket|drugs|pills)|on\s+the\s+(?:coke|smack)|a\s+(?:coke\s?head|smack\s?head|junkie|heroin\s+addict)))"
)
_BEATEN = (
    r"(?:(?:beats?|batters?|battered|beating|battering|knock(?:s|ed)|slaps?|punch(?:es|ed)?|hits?|hitting|strangled?|kicks?)\s+(?:up\s+)?(?:his|her|their|that|the|a)\s+(?:(?:own|poor|ex|little|new)[\s-]+){0,2}(?:wife|missus|husband|partner|girlfriend|boyfriend|mrs|kids?|children|child|mum|mother|nan|step(?:son|daughter)|pupil)\b(?!'|\s+(?:to|at\s+(?!his|her|home|the\s+school|school)|in\s+(?:the\s+)?(?:race|final|chess|vote|election|quiz|a)|by|on)\b)|"
    r"(?:raped|murdered|molested)\s+(?:(?:his|her|their|that|a|an|two|three|my|the|some)\s+)(?:\w+\s+){0,1}?(?:wom[ae]n|girls?|boys?|wife|husband|lad|lass|girlfriend|pensioner|neighbour|sister|daughter|pupil|teenager)\b(?!'s))"
)
_OTHERS = (
    r"(?:on\s+the\s+(?:(?:violent\s+and\s+)?sex(?:ual)?[\s-]+offend\w*'?s?'?|nonce|paedo|vpu)\s+(?:register|list|wing)|"
    r"(?:has|had|have|got|watch(?:es|ed)?|download(?:s|ed)|looks?\s+at|looked\s+at|views?|shar(?:es|ed)|caught\s+with|hoards?)\s+(?:\w+\s+){0,3}?(?:child|kidd(?:ie|y)|kid)\s+porn|"
    r"(?:drives?|drove|driving)\s+(?:(?:home|kids|the\s+bus|his\s+van|her\s+car|round|about|us|children)\s+){0,2}(?:drunk|pissed|over\s+the\s+limit)\b|"
    r"(?:been|was)\s+(?:inside|in\s+(?:prison|jail))\s+for\s+(?:[\w'-]+\s+){0,3}?"
    + _OFFENCE
    + r"|(?:torched|set\s+fire\s+to|burn(?:t|ed)\s+down)\s+(?:that|the|his|her|a|my|our)\s+(?:\w+\s+){0,1}?(?:house|flats?|pub|shop|school|car|van|barn|club(?:house)?|hall|garage|factory|cafe|chippy)\b)"
)
_PET = r"(?:(?:his|her|their|the|that|my|our|a|people's|other|every|stray|old|poor|own|local|next\s+door's|neighbour'?s'?)\s+){0,3}(?:dogs?|cats?|kittens?|pupp(?:y|ies)|horses?|pon(?:y|ies)|pets?|hedgehogs|swans?)\b(?!'|\s+(?:poo|mess|dirt|muck|shit|food|bin|warden|show|charity|of\b|in\s+the\s+manger))"
_WOMAN = r"(?:(?:my|his|her|that|a|an|the|our|some|young|own|poor)\s+){1,3}(?:sisters?|daughters?|wife|ex|girlfriend|wom[ae]n|girls?|neighbours?|colleagues?|mum|mother|intern|secretary|barmaid|waitress|teenagers?)\b(?!')"
_DENS = r"(?:county\s+lines|brothels?|knocking\s+shops?|drugs?\s+(?:ring|line|gang|den|racket)|cannabis\s+(?:farm|factory)|weed\s+farm|protection\s+racket|dog\s+fights?|illegal\s+puppy\s+farm)"
# Cruelty, stalking, groping at work, driving away from somebody who was hit, and trades that are crimes.
_VICIOUS = (
    rf"(?:(?:poison|kick|drown)(?:s|ed|ing)\s+{_PET}|(?:starv|tortur|mutilat)(?:es|ed|ing)\s+{_PET}|stalk(?:s|ed|ing)\s+{_WOMAN}|grop(?:es|ed|ing)\s+(?:(?:the|his|her|young|all|female|every|our|that|an?)\s+){{1,3}}(?:interns?|trainees?|apprentices?|staff|secretar(?:y|ies)|wom[ae]n|waitress(?:es)?|barmaids?|colleagues?|students?)\b(?!')|"
    r"(?:hit|ran\s+(?:over|down|into)|knocked\s+(?:down|over|off)|mowed\s+down)\s+(?:a|an|that|the|my|our|some)\s+(?:\w+\s+){0,2}?(?:cyclist|biker|kid|child|boy|girl|lad|lass|woman|man|pensioner|dog|cat|pedestrian|lollipop\s+\w+)\b[^.!?]{0,30}?\b(?:drove\s+(?:off|away)|didn'?t\s+stop|did\s+not\s+stop|never\s+stopped|sped\s+off)|"
    r"(?:killed|ran\s+(?:over|down|into)|knocked\s+(?:down|over|off)|mowed\s+down|hit)\s+(?:(?:a|an|that|some|our|the)\s+(?:\w+\s+){0,2}?(?:cyclist|biker|kid|child|boy|girl|lad|lass|woman|man|pensioner|pedestrian|teenager)|someone|somebody)\b(?!')[^.!?]{0,40}?\b(?:(?:while\s+|when\s+|whilst\s+)?(?:he\s+was\s+|she\s+was\s+)?(?:drunk|drink[\s-]?driving|drunk[\s-]?driving|pissed|over\s+the\s+limit)\b|and\s+(?:then\s+)?(?:got|had|paid)\b[^.!?]{0,50}?\b(?:lose|lost|vanish\w*|disappear\w*|bin|binned|shred\w*|destroy\w*|bury|buried|hush\w*|cover\w*\s+(?:it\s+)?up)\b)|"
    rf"deal(?:s|ing)\s+(?:out\s+(?:of\s+)?|from\s+)(?:(?:the|his|her|that|a)\s+)(?:back\s+of\s+(?:the|his|her|a)\s+\w+|flat|house|car\b(?!\s+boot)|van|bedroom|kitchen|toilets?|car\s+park)|(?:runs|ran|running)\s+(?:(?:an?|the|that|all|illegal)\s+){{0,2}}{_DENS}\b(?!\s+(?:unit|team|task|awareness|campaign|workshops?|support)))"
)
# What is said of the person: it begins with the verb, so that the person stands right before it.
GRAVE = rf"(?:(?<![\w-])|(?='s\b)|(?=s\s+an?\b))(?:{_BE}(?:an?\s+|the\s+(?:town|village)\s+|one\s+)?{_SORT}{_FELON}|{_CHARGED}|(?:has\s+|had\s+)?{_TIME}|{_TOUCHED}|(?:is\s+|was\s+|'s\s+)?{_DRUGS}|{_TAKES}|{_BEATEN}|{_VICIOUS}|{_OTHERS}|{_BE}{_OTHERS})"
# Words after which the doer is somebody else, or nobody in particular.
BETWEEN = (
    r"\b(?:said|says?|told|tells?|think\w*|thought|knows?|knew|believ\w+|claim\w*|report\w*|warn\w*|wants?|wanted|call\w*|condemn\w*|opposed?|met|help\w*|sp(?:oke|eaks?)|visit\w*|"
    r"when|while|where|because|after|if|whose|about|against|until|whether|how|why|by|like|as|than|named|asked|asks|sacked|banned|arrested|caught|attacked|someone|somebody|people|anyone|they|we|you|i|not|never|no|isn't|wasn't|hardly|nor|whenever|mistaken|play\w*|character|saw|sees?|seen|found|finds?|spotted|watch\w*|heard|hears?|treat\w*|defend\w*|support\w*|protect\w*|employ\w*|hir(?:es?|ed|ing)|chas\w+|stop\w*|lets?|hous(?:es|ed|ing)|sent|sends?|gave|gives?|"
    r"works?\s+with|deals?\s+with|describ\w+|mention\w*|discuss\w*|interview\w*|prais\w*|thank\w*|lives?\s+(?:next|near|with|by)|which|(?<!at\s)(?<!in\s)(?<!of\s)(?<!from\s)(?<!down\s)my)\b|[;:]"
)
# Said to be false, supposed, forbidden to say, a part in a play, or long made good.
NOT_ASSERTED = (
    r"^\W*(?:if|imagine|suppose|unless|when|even\s+if|what\s+if|let's\s+say)\b|"
    r"\b(?:stop|whoever|nobody|no\s+one|don't|do\s+not|shouldn't|should\s+not|can't|cannot|couldn't)\s+(?:\w+\s+){0,2}?(?:say\w*|call\w*|claim\w*|spread\w*|writ\w+|post\w*|suggest\w*|believ\w+|think\w*|accus\w+)\b|\bwhoever\s+(?:said|says|wrote|posted|spread)|"
    r"\b(?:untrue|not\s+true|(?:is|was|are|'s)\s+(?:a\s+lie|lies|false|nonsense|rubbish)|false(?:ly)?|lies\s+about|made\s+up|no\s+evidence|no\s+proof|slander\w*|libel\w*|defam\w+|innocent)\b|"
    r"\b(?:play|plays|panto\w*|film|movie|novel|book|drama|episode|series|soap|murder\s+mystery|whodunnit|character|cluedo|storyline|netflix|midsomer|emmerdale|eastenders|corrie|pobol\s+y\s+cwm)\b|"
    r"\b(?:turned\s+(?:his|her|their)\s+li(?:fe|ves)\s+(?:a)?round|reformed|rehabilitat\w+|second\s+chance|redemption)\b"
)
# A conviction or a charge is news where a court, a source or the day stands beside it.
CONVICTED = r"\b(?:convicted|sentenced|jailed|pleaded\s+guilty|found\s+guilty|charged\s+with|arrested|remanded)\b"
SOURCE = (
    r"\b(?:(?:crown|magistrates'?|county|high|youth|appeal|family)\s+court|court|tribunal|judge|jury|jurors|magistrates|prosecut\w+|old\s+bailey|the\s+dock|cps|police\s+(?:said|say|confirm\w*|statement|have)|in\s+a\s+statement|"
    r"(?:the\s+)?(?:bbc|itv|sky\s+news|s4c|guardian|mirror|echo|gazette|chronicle|herald|argus|advertiser|courier|evening\s+post|daily\s+post|western\s+mail|walesonline|telegraph|times|independent|observer)\b|"
    r"(?:the|local|news)\s?papers?\b|(?:on|in)\s+the\s+news|(?:was|been)\s+reported|reports?\s+(?:say|that)|according\s+to|"
    r"yesterday|today|this\s+(?:morning|afternoon|week|month)|last\s+(?:night|week|month|monday|tuesday|wednesday|thursday|friday)|on\s+(?:mon|tues|wednes|thurs|fri)day|https?:|www\.)|https?://"
)
