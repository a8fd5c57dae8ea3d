"""English forms of hints that somebody is watched or in danger, and of harm wished by way of somebody else's: a murderer
who is praised, a crash that struck the wrong people, friends who are to drive somebody to their death.

None of it says what will be done, so a person always reads it.
"""

from __future__ import annotations

from moderation.lexicon.threat_backs import backs
from moderation.lexicon.threat_veiled import VEILED
from moderation.lexicon.threat_words import (
    FULL_NAME,
    GROUP,
    NAME,
    PARTY,
    TITLED,
    Form,
    form,
    words,
)

_URGES = "Urges others to hurt a person"
_MEANS = "Calls for a means of killing against people"
_WISH = "Wishes death or harm on a person"
_ORDER = "Urges a person to take their own life"

_YOU = r"(?:you|u)"
_YOUR = r"(?:your|ur|yer|yr)"
_HIM = rf"(?:you|u|him|her|them|{TITLED}|{NAME})"
_LAST = r"(?=\W*$)"
_IF_YOU = r"if\s+i\s+(?:was|were)\s+(?:you|u|her|him|them)"


def hints() -> tuple[Form, ...]:
    """All forms of this file, and of threat_backs.py."""
    return (
        *_watched(),
        *_stayed_away(),
        *_less(),
        *_learnt(),
        *_last_time(),
        *_armed_friends(),
        *_praised(),
        *_struck_wrong(),
        *_driven(),
        *_foreboding(),
        *backs(),
    )


def _watched() -> tuple[Form, ...]:
    """A light that is on, a row of places where somebody was seen, a door and what stands before it."""
    room = r"(?:(?:bed\s?room|kitchen|bath\s?room|landing|hall(?:way)?|porch|upstairs|downstairs|living\s+room|front\s+room|back\s+room|study)\s+)?(?:lights?|lamp|telly|tv)"
    lit = rf"(?:(?:^\W*|\b(?:i|we)\s+(?:can\s+)?(?:see|saw|noticed?)\s+(?:that\s+)?){_YOUR}\s+{room}(?:'?s|\s+(?:is|are|r|was))?\s+(?:still\s+)?on\b|\b(?:i|we)\s+(?:can\s+)?see\s+(?:that\s+)?{_YOU}(?:'re|\s+are|\s+r)\s+(?:still\s+)?(?:home|in|up|awake)\b[^.!?]{{0,20}}?\b{room}(?:'?s|\s+(?:is|are))?\s+on\b)"
    elsewhere = r"\b(?:office\w*|council\w*|chamber|depots?|cars?|vans?|bikes?|head\s?lights?|brake|fog|rear|indicators?|battery|street|lamp\s?posts?|shops?|school|waste\w*|wasting|energy|electric\w*|bills?|power\s+cuts?|christmas|fairy|lovely|welcome|cuppa|kettle|good\s+to\s+see|pop\s+(?:in|round)|tree|show|lit|fault\w*|driv\w+)\b"
    at = r"(?:at|in|outside|near|by)\s+(?:[\w'-]+\s+){0,3}?[\w'-]+"
    seen = rf"(?:\b(?:i|we)(?:'?ve|\s+have)?\s+|^\W*)(?:saw|seen|spotted|clocked)\s+{_YOU}\s+{at}\s*[.,;]+\s*(?:(?:and|then|also|again)\s+){{0,2}}(?:(?:saw|seen|spotted|clocked)\s+{_YOU}\s+)?{at}"
    private = rf"\b{_YOUR}\s+(?:(?:{words('family.kin')}|sister|brother|auntie?|nana?|gran)'?s{_LAST}|(?:{words('family.kin')}|sister|brother|auntie?|nana?|gran)'?s\s*[.,;]|(?:gym|house|work|gp|dentist|hairdressers?|local|church|kids'?\s+(?:school|nursery))\s*(?:[.,;]|$))"
    kind = r"\b(?:thank\w*|well\s+done|lovely|nice|great|good|hello|hi|wav(?:e|ed|ing)|hope|busy|everywhere|congrat\w*|sorry|funeral|wedding|party|brilliant|cheers|proud|photos?|surgery|answer\w*|ask\w*|sta(?:ll|nd)s?|concert|carnival|parade|fete|fair|fun\s+run)\b"
    colour = r"(?:red|blue|green|yellow|black|white|grey|pink|purple|brown|orange|silver|cream)"
    door = rf"^\W*{colour}\s+(?:front\s+)?(?:door|gate|curtains|blinds|garage\s+door|bungalow|fiesta|corsa|golf|polo|mini)\b[^.!?]{{0,60}}?[.!?,;-]+\s*i\s+(?:(?:always|do)\s+)?(?:notice|remember|see|clock)(?:\s+(?:these|all|the|little|such|every|sort|of|those|that)){{0,4}}\s*(?:things?|everything|details?|it\s+all){_LAST}|^\W*{colour}\s+(?:front\s+)?(?:door|gate)\b[^.!?]{{0,60}}?[.!?,;-]+\s*i\s+(?:always\s+)?pay\s+attention{_LAST}"
    for_sale = r"\b(?:lost|found|novels?|stor(?:y|ies)|books?|paint\w*|rent\w*|agents?|sale|sold|listed|heritage|conservation|planning|upvc|plastic|flat|quiz|photos?|missing|reward|crossing|scheme|architect\w*)\b"
    dressed = rf"\b(?:dress|top|nightie|pyjamas|dressing\s+gown|towel|jumper|robe)\s+(?:that\s+)?{_YOU}\s+(?:had\s+on|wore|were\s+wearing)\s+when\s+{_YOU}\s+(?:\w+\s+)?(?:shut|drew|closed|pulled|opened)\s+(?:the|{_YOUR})\s+(?:\w+\s+)?(?:curtains|blinds|window|door)"
    return (
        form("watched", "R2d", VEILED, lit, nowhere=elsewhere),
        form("watched", "R2d", VEILED, seen, also=private, nowhere=kind, across=True),
        form("watched", "R2d", VEILED, door, nowhere=for_sale, across=True),
        form("watched", "R2d", VEILED, dressed),
        form(
            "watched",
            "R2d",
            VEILED,
            rf"\b(?:i\s+)?followed\s+{_YOU}\s+(?:home|(?:all\s+)?(?:a?round|into|out\s+of|from|to)\s+(?:the\s+)?[\w']+)\b[^!?]{{0,30}}?\b(?:never|didn'?t)\s+(?:even\s+)?(?:notic\w+|look\w*|saw\s+me|see\s+me|turn\w*\s+round|spot\w*)\b",
            nowhere=r"\b(?:indicat\w*|speed\w*|roundabout|junction|debate|argument|twitter|bus\s+lane|tours?|museum|polling|vote|wav(?:e|ing)|time|parade)\b",
        ),
    )


def _stayed_away() -> tuple[Form, ...]:
    """What the writer would not do in somebody's place: stand in doorways, answer the door, walk home."""
    soon = rf"(?:this\s+(?:week(?:end)?|month)|tonight|tonite|tomorrow|for\s+a\s+(?:bit|while|few\s+\w+)|from\s+now|any\s?time\s+soon|on\s+\w+day(?:\s+night)?|{_IF_YOU})"
    deed = r"(?:stand|sit|linger|hang\s+about)(?:t?ing)?\s+(?:in|near|by|at|next\s+to)\s+(?:any|your|open|too\s+many)\s+(?:open\s+|front\s+|lit\s+)?(?:door\s?ways?|windows?|doors?)|answer(?:ing)?\s+(?:the|your|any)\s+(?:front\s+)?door|walk(?:ing)?\s+(?:home\s+)?(?:alone|on\s+(?:my|your)\s+own|anywhere\s+alone)"
    because = r"\b(?:scaffold\w*|loose|fall\w*|slates?|tiles?|crack\w*|wind\w*|storms?|lightning|paint\w*|wet|draught\w*|cold|freez\w*|frost\w*|wasps?|bees?|spray\w*|smoke|gas|scams?|scammers|phish\w*|fraud\w*|halloween|trick\s+or\s+treat\w*|callers?|sales\w*|jehovah\w*|canvass\w*|candidates?|mugg\w*|attacks?|police|lights?|unlit|virus|customs|battery|garage|leak\w*|oil|fumes|taxis?|buses|lifts?|love|safe\w*|queues?|rats?|seagulls?|fireworks?|bangers)\b"
    return (
        form("watch_out", "R2d", VEILED, rf"(?:^\W*|[,;]\s*)(?:and\s+)?(?:(?:i\s+)?(?:wouldn'?t|would\s+not)|i'?d\s+not)\s+(?:be\s+)?(?:{deed})\b(?:\s+[\w']+){{0,6}}?\s+{soon}\b", "ambiguous", unless="election", nowhere=because),
        form("watch_out", "R2d", VEILED, rf"(?:^\W*|[,;]\s*)(?:(?:i\s+)?(?:wouldn'?t|would\s+not)|i'?d\s+not)\s+(?:be\s+)?(?:start(?:ing)?\s+(?:the|your|ur)\s+car|open(?:ing)?\s+(?:any|your)\s+(?:parcels?|packages?|post|letters|mail))\b(?:\s+[\w']+){{0,4}}?\s+{_IF_YOU}", "ambiguous", nowhere=because),
    )  # fmt: skip


def _less() -> tuple[Form, ...]:
    """ "People have disappeared for less": sacked, sold and sent off are none of it."""
    others = rf"(?:people|men|women|folks?|lads|blokes|others|councillors|politicians|cllrs|mps|better\s+\w+(?:\s+than\s+(?:you|u|him|her))?|some|plenty|{GROUP}+)(?:\s+(?:round\s+(?:here|there|these\s+parts)|in\s+this\s+(?:town|village|ward)|like\s+(?:you|him|her)))?"
    gone = r"(?:(?:disappear|vanish)(?:ed|s)?|g(?:o|one)\s+missing|been\s+(?:buried|disappeared|kneecapped|done\s+in|put\s+in\s+(?:hospital|the\s+ground)|found\s+(?:dead\s+|floating\s+)?in\s+(?:the|a)\s+(?:harbour|canal|river|ditch|woods|boot|quarry|sea|lake))|(?:get|got|had)\s+their\s+(?:(?:knees|legs|fingers)\s+(?:done|broken|smashed)|(?:windows|houses?|cars?)\s+(?:put\s+(?:in|through)|burnt|torched))|end(?:ed)?\s+up\s+(?:dead|in\s+(?:hospital|a\s+wheelchair|(?:the|a)\s+(?:canal|river|ditch|ground|woods|boot|quarry|morgue))|under\s+(?:a|the)\s+\w+)|(?:get|got|gotten)\s+(?:badly\s+)?hurt)"
    killed = rf"(?:been|get|got)\s+(?:{words('participle.grave')})"
    less = r"(?:\s+(?:round|in)\s+(?:here|there|this\s+\w+|these\s+parts))?\s+for\s+(?:(?:a\s+(?:lot|hell\s+of\s+a\s+lot|good\s+deal|whole\s+lot)|far|much|way|an?\s+awful\s+lot)\s+)?less\b(?!\s+than\s+(?!(?:this|that|what|you|half)\b))"
    meant = rf"(?:\s+(?:than\s+(?:this|that|what\s+(?:you|he|she|they)\b)|round\s+(?:here|there|these\s+parts)|in\s+this\s+\w+))?[\s,]+(?:just\s+(?:saying|sayin|a\s+thought)|(?:so\s+)?(?:watch|think\s+on|mind|remember|be\s+careful)|round\s+(?:here|these\s+parts)|{TITLED}|councillor|cllr)"
    past = r"\b(?:novels?|books?|films?|series|drama|episode|history|historic\w*|centur(?:y|ies)|wars?|regimes?|dictators?\w*|russia\w*|putin\w*|stalin\w*|china|iran\w*|ira|troubles|tudors?|medieval|henry|convicts?|transported|loaf|witch\w*|shops?|business\w*|pubs?|pineapple|pizza|scones?|tea|biscuits?|pasty|jam|cream|pies?|chips|custard|parking|spoilers?|joke|pets?|cats?|dogs?)\b|[\U0001f602\U0001f923]"
    return (
        form("watch_out", "R2d", VEILED, rf"\b{others}\s+(?:(?:have|'ve|has|do|can|will)\s+)?(?:(?:just|all|been\s+known\s+to|simply)\s+)?{gone}{less}|\bi(?:'ve|\s+have)?\s+(?:\w+\s+)?(?:buried|hospitalised|kneecapped|stabbed|shot|glassed|hurt|battered)\s+(?:(?:better|bigger|other|some)\s+)?(?:people|men|blokes|lads|others|{GROUP}+)\s+(?:than\s+(?:you|u|him|her)\s+)?for\s+(?:(?:a\s+lot|far|much|way)\s+)?less\b", unless="sport election", nowhere=past),
        form("watch_out", "R2d", VEILED, rf"\b{others}\s+(?:(?:have|'ve)\s+)?{killed}{less}{meant}", unless="sport election", nowhere=past),
    )  # fmt: skip


def _learnt() -> tuple[Form, ...]:
    """A lesson, and who would give it; what somebody finds out if they cross the writer again."""
    who = rf"(?:you|u|him|her|them|{TITLED}|{NAME})"
    mates = rf"(?:lads?|blokes?|boys|fellas?|mates?|brothers?|cousins?|uncles?|sons?|family|people|men|guys|{GROUP}+)"
    givers = rf"[^.!?]{{0,15}}?(?:\b(?:and|cos|because|'cause|,)\s+(?:i|we)\s+know\s+(?:just\s+|exactly\s+)?(?:(?:a\s+few|some|the|one\s+or\s+two|plenty\s+of)\s+)?(?:\w+\s+)?(?:{mates}|who)\b|\band\s+(?:my|our|the|some)\s+(?:\w+\s+)?{mates}\b|\bwith\s+(?:an?|my|his)\s+(?:\w+\s+)?{words('weapon.arms')}|\b(?:one|some)\s+(?:dark\s+)?night\b|\bin\s+(?:a|some)\s+(?:dark\s+)?alley\b)"
    taught = rf"(?:\b(?:some\s?one|somebody|one\s+of\s+us)\s+(?:should|needs?\s+to|ought\s+to|must|has\s+to|wants\s+to)\s+(?:\w+\s+)?(?:teach|learn)\s+{who}\s+(?:a\s+(?:\w+\s+)?lesson|(?:some|a\s+few)\s+manners)|\b(?:you|u|he|she|{TITLED})\s+(?:needs?|wants?)\s+(?:to\s+be\s+taught|teaching|learning)\s+(?:a\s+(?:\w+\s+)?lesson|(?:some\s+)?manners))"
    cross = r"(?:cross(?:es)?|mess\s+with|fuck\s+with|piss\s+off|threaten|touch|come\s+(?:near|after)|go\s+after|grass\s+on|disrespect|block|test|push)\s+(?:me|us|my\s+\w+|our\s+\w+|any\s+of\s+us)\b(?:\s+(?:again|once\s+more|one\s+more\s+time))?"
    finds = rf"[\s,]+(?:and|n|then)\s+{_YOU}(?:'ll|ll|\s+will|'re\s+going\s+to|'re\s+gonna|\s+gonna)\s+(?:soon\s+|really\s+|quickly\s+)?(?:find\s+out|learn|see|discover|know)\s+"
    dread = r"(?:why\s+(?:no\s?(?:one|body)|nobody|people|folks?|everyone|others|the\s+last)|what\s+(?:happened\s+to|happens\s+(?:to|when)|we\s+do\s+to|i\s+do\s+to|(?:i'?m|we'?re|i\s+am|we\s+are)\s+(?:really\s+)?capable)|who\s+(?:i\s+(?:really\s+)?am|we\s+(?:really\s+)?are|you(?:'re|\s+are)\s+(?:dealing|messing)))\b"
    scared = r"(?:try\s+(?:it|that|me|us)|keep\s+(?:it\s+up|going|pushing|at\s+it)|carry\s+on|do\s+it\s+again)"
    feared = r"(?:why\s+(?:no\s?(?:one|body)|nobody|people|folks?|everyone)\s+(?:\w+\s+){0,4}?(?:scared|afraid|frightened|fears?|keeps?\s+(?:their|his)\s+mouths?\s+shut|crosses|messes)|what\s+happens\s+to\s+(?:people|grasses|traitors|snitches)|what\s+(?:i'?m|we'?re|i\s+am|we\s+are)\s+(?:really\s+)?capable)"
    lawful = r"\b(?:vot(?:e|es|ed|ing|ers)|ballot|polls?|in\s+may|petitions?|ombudsman|solicitors?|lawyers?|court|sue|press|papers?|unions?|members|seats?|pitch|match|league|scouts?|class|kids)\b"
    return (
        form("lesson", "R2d", VEILED, rf"{taught}{givers}", "ambiguous", unless="election", nowhere=lawful),
        form("watch_out", "R2d", VEILED, rf"(?:^\W*|[.!,;:]\s*|\b(?:you|u|just|so|and)\s+){cross}{finds}{dread}", "ambiguous", nowhere=lawful),
        form("watch_out", "R2d", VEILED, rf"(?:^\W*|[.!,;:]\s*){scared}{finds}{feared}", "ambiguous", nowhere=lawful),
    )  # fmt: skip


def _last_time() -> tuple[Form, ...]:
    """A last warning, after which nobody writes; a way home that somebody might not end."""
    written = r"(?:(?:an?|any|another|just\s+a|more)\s+){0,2}(?:texts?|messages?|letters?|notes?|e-?mails?|warnings?|comments?|words|polite\s+\w+)"
    no_more = rf"(?:there|it)\s+(?:won'?t|wont|will\s+not)\s+be\s+{written}(?:\s+through\s+the\s+\w+)?"
    silent = r"i\s+(?:won'?t|wont|will\s+not)\s+be\s+(?:texting|typing|writing|messaging|asking(?:\s+nicely)?|posting|commenting|talking)"
    told = rf"(?:{no_more}\s+next\s+time|next\s+time[\s,]+{no_more}|{silent}\s+next\s+time|next\s+time[\s,]+{silent})\b"
    warned = r"\b(?:(?:last|final|only)\s+(?:\w+\s+)?(?:warning|chance|time|message)|been\s+warned|warning\s+you|or\s+else|in\s+person|knocking)\b"
    lawful = r"\b(?:fin(?:e|es|ed)|parking|park|school|surgery|gp|doctors?|reminders?|bills?|invoices?|tax|fees?|appointments?|system|app|card|refs?|referee|meetings?|complain\w*|ombudsman|solicitors?|courts?|vot(?:e|es|ing)|elections?|press|papers?|petitions?|protest\w*|office|weather|storm|bins?|contamina\w*|library|books?|dogs?|foul\w*|committee|club|season|rota)\b"
    not_home = r"(?:might|may)\s+not\s+(?:make\s+it|get|be|come|walk)\s+(?:back\s+)?(?:home|back|out|away)\b"
    makes = rf"\b(?:you|u|she|he|{TITLED})(?:'ll|\s+(?:might|may|will|can|could))\s+(?:well\s+)?(?:make|get|walk|come|drive|arrive|be)\b[^.!?]{{0,40}}?[.!?,;]+\s*(?:(?:and|but|then|again)\s+){{0,2}}(?:(?:you|u|she|he)\s+)?{not_home}"
    who_knows = r"\b(?:who\s+(?:knows|can\s+say|can\s+tell)|no\s+telling|i\s+wonder)\s+(?:if|whether)\s+(?:you|u|she|he)(?:'ll|\s+will)\s+(?:\w+\s+)?(?:get|make\s+it|be|come)\s+(?:home|back\s+(?:home|alive)|out\s+alive)\b"
    travel = r"\b(?:bus(?:es)?|trains?|trams?|taxis?|lifts?|ferry|ferries|last\s+one|timetables?|gritt\w*|grit|snow\w*|ice|icy|floods?|flood\w*|road\s?works|clos(?:ed|ure)|traffic|diversions?|hours?|late|strikes?|services?|hospital|surgery|operation|ill|poorly|safe\w*|careful|please|parking|babysitter|cuppa|tea|time|bad\s+back|deploy\w*|army)\b"
    return (
        form("watch_out", "R2d", VEILED, told, "ambiguous", across=True, also=warned, nowhere=lawful),
        form("no_tomorrow", "R2d", VEILED, makes, "ambiguous", across=True, unless="election office", nowhere=travel),
        form("no_tomorrow", "R2d", VEILED, who_knows, "ambiguous", unless="election", nowhere=travel),
    )  # fmt: skip


def _armed_friends() -> tuple[Form, ...]:
    """Who on the page has guns, and is to do what they know; straws that were drawn for somebody, and what they cost."""
    guns = r"(?:guns?|shot\s?guns?|rifles?|cross\s?bows?|scopes?|the\s+means\b(?!\s+(?:to|test)))"
    shots = rf"\b(?:plenty|lots|loads|some|enough|a\s+few|there'?s|there\s+(?:are|is|must\s+be)|some\s?(?:one|body)|must\s+be)\b[^.!?]{{0,40}}?\b(?:hunters?|shooters?|snipers?|marksm[ae]n|farmers?|squaddies|lads|blokes|people|members|{GROUP}+)\b[^.!?]{{0,40}}?\b(?:(?:with|has|have|own|owns|got)\s+(?:(?:an?|their|his)\s+)?(?:\w+\s+)?{guns}|who\s+(?:can\s+shoot|never\s+miss\w*))\b|\bsome\s?(?:one|body)\b[^.!?]{{0,25}}?\b(?:has|have|owns|got)\s+(?:an?\s+)?(?:\w+\s+)?{guns}\b"
    urged = r"(?:^|[.!?,;]\s*)\W*(?:(?:just|and|so|please|now)\s+)*(?:do\s+it\b(?!\s+(?:up|again|yourself))|do\s+(?:your\s+duty|the\s+(?:decent|right|needful|honourable)\s*(?:thing)?|what\s+(?:needs|has\s+to)\b)|be\s+(?:an?\s+)?(?:patriots?|hero(?:es)?))|\byou\s+(?:all\s+)?know\s+what\s+(?:to\s+do|needs?\s+doing)\b|\brid\s+us\s+of\b"
    paid = rf"\b(?:i\s+know|there(?:'s|\s+is|\s+are)|plenty\s+of|loads\s+of)\b[^.!?]{{0,30}}?\b(?:people|lads?|blokes?|boys|fellas?|mates?|men|guys|some\s?(?:one|body)|kids|nutters|{GROUP}+)\b[^.!?]{{0,25}}?(?:'d|\s+would|'ll|\s+will)\s+(?:\w+\s+)?(?:chib|slice|slash|stab|shank|kneecap|glass|batter|malky|cripple|carve|cut|shoot|kill|finish|do)\s+{_HIM}\s+(?:up\s+|in\s+)?for\s+(?:less|free|nothing|nowt|a\s+(?:pint|laugh|fiver|tenner|score|pack|bag|crate|few\s+\w+)|[£€]\s?\d|\d+\s+(?:quid|pounds?|notes)|(?:five|ten|twenty|thirty|forty|fifty|a\s+hundred)\s+(?:quid|pounds?|notes))"
    trade = r"\b(?:hair\w*|fringe|barbers?|trims?|hedges?|lawns?|grass|logs?|trees?|carpets?|lino|keys?|deals?|gutters?|drives?|ham|bread|cake|pizza|sandwich\w*|nails|paintball)\b"
    boom = r"\b(?:left|got|planted|inherited|bought|have|brought|bringing)\s+(?:[\w']+\s+){0,4}?(?:grenades?|(?:pipe\s+|nail\s+|petrol\s+)?bombs?|dynamite|semtex|explosives)\b"
    at_noon = r"(?s)\b(?:chambers?|council|town\s+hall|city\s+hall|meeting|offices?|surgery|hustings|count)\b.*?\b(?:ka)?boom\b"
    defused = r"\b(?:museum|police|disposal|metal\s+detect\w*|antiques?|xbox|playstation|game|gaming|replica|deactivated|dummy|film|army|war|ww[12i]\w*|beach|bath\s+bombs?|stink\s+bombs?|photo\s?bomb\w*|water\s+bombs?|seed\s+bombs?|budget|jokes?)\b"
    game = r"\b(?:fox(?:es)?|deer|rabbits?|pigeons?|rats?|vermin|boars?|geese|gulls?|squirrels?|pheasants?|grouse|clays?|licen[cs]es?|range|cull\w*|badgers?|crows?|mink|nerf|water|airsoft|paintball|amnesty|donat\w*|charity|food\s+bank|venison|hand\s+(?:it|them)\s+in)\b"
    drawn = rf"\b(?:draw|drew|drawn|drawing|toss(?:ed|ing)?|flip(?:ped|ping)?|roll(?:ed|ing)?)\s+(?:straws|lots|a\s+coin|(?:the\s+)?dice|names)\s+(?:(?:for|on|over|to\s+see|to\s+decide)\s+)?who\s+(?:gets\s+to\s+|has\s+to\s+)?(?:does|do|kills?|stabs?|shoots?|visits?|sorts?|finishes|takes)\s+(?:you|u|him|her|{TITLED}|{NAME})(?:\s+(?:first|in|over|out|off))?{_LAST}"
    return (
        form("incitement", "R2e", _URGES, shots, "ambiguous", also=urged, nowhere=game),
        form("coming_for", "R2d", VEILED, drawn, unless="sport"),
        form("know_people", "R2d", VEILED, paid, "ambiguous", unless="sport", nowhere=trade),
        form("building", "R2a", "A threat to a public building", boom, "ambiguous", also=at_noon, nowhere=defused),
    )  # fmt: skip


def _praised() -> tuple[Form, ...]:
    """A murderer of many who is said to have been right about somebody, or not to have finished."""
    tyrant = rf"(?:{words('tyrant')}|mussolini)"
    whom = rf"(?:{_YOUR}\s+(?:kind|sort|lot|type|ilk|people)\b|(?:you|u)(?:\s+(?:lot|people|all|two|\w+s))?(?=\W*$|\s*[,.!?]|\s+{TITLED})|(?:that|this|them)\s+lot\b|(?:these|those)\s+(?:people|councillors|politicians|ones|sorts)\b|(?:people|folks?|councillors?|politicians?|women|men|scum|those|some(?:one|body))\s+like\s+(?:you|u|him|her|them|that|this)\b|(?:the\s+|these\s+|those\s+|all\s+the\s+|you\s+)?(?:{GROUP}+|{PARTY}+|lefties|leftists|remainers|brexiteers)\b|{TITLED}|{FULL_NAME})"
    right = rf"{tyrant}\s+(?:(?:\w+\s+)?(?:had|has|have)\s+(?:exactly\s+)?(?:the\s+(?:right|best)|some\s+(?:good|great)|a\s+(?:good|great))\s+(?:\w+\s+)?(?:ideas?|plan|solution|answer|point)\s+(?:(?:with|about|for|on|when\s+it\s+(?:comes|came)\s+to)\s+)(?:\w+\s+for\s+)?{whom}|(?:\w+\s+)?had\s+(?:a\s+point|(?:an?|the)\s+(?:\w+\s+)?(?:solution|answer|plan|place|cure))\s+(?:about|with|on|for)\s+{whom}|(?:\W*(?:he|they)\s*)?(?:'d|\s+would)\s+(?:have\s+|'ve\s+)?(?:sorted|fixed|gassed|shot|dealt\s+with|known\s+(?:exactly\s+)?(?:what\s+to\s+do|how\s+to\s+deal)\s+with|had)\s+{whom}|(?:was|were)\s+(?:\w+\s+)?right\s+(?:about|to)\s+(?:\w+\s+)?{whom}|(?:\w+\s+)?(?:knew|know|knows)\s+(?:exactly\s+)?(?:what\s+to\s+do|how\s+to\s+deal|what\s+was\s+needed)\s+(?:with|about|for)\s+{whom})"
    job = rf"{tyrant}\s+(?:should(?:'ve|\s+have|\s+of)\s+finished|(?:didn'?t|did\s+not|never)\s+(?:get\s+to\s+)?finish(?:ed)?)\s+(?:the\s+job|what\s+(?:he|they)\s+started|{whom})"
    back = rf"(?:(?:we|you|they)\s+(?:all\s+)?(?:need|want)|bring\s+back|could\s+do\s+with|(?:shame|pity)|where(?:'s|\s+is|\s+are))\s+(?:(?:an?|another|someone\s+like|old)\s+){{0,2}}{tyrant}\s+(?:(?:(?:isn'?t|aren'?t|wasn'?t)\s+)?(?:\w+\s+)?(?:for|to\s+(?:deal\s+with|sort(?:\s+out)?|see\s+to))\s+{whom}|when\s+(?:you|we)\s+(?:\w+\s+)?need)"
    told = r"\b(?:said|says?|saying|wrote|written|posted|comment\w*|call(?:ed|s|ing)|claim\w*|thinks?|thought|believ\w+|essay|lessons?|exhibition|exhibits?|films?|documentar(?:y|ies)|novels?|books?|museum|talks?|lecture|histor(?:y|ian|ians|ic)|myths?|wrong|vile|sick(?:ening)?|disgust\w*|nazi\s+propaganda|moustache|joke|removed?|report(?:ed)?|delete\w*|if|whether)\b"
    return (form("method", "R2e", _MEANS, rf"\b(?:{right}|{job}|{back})", "ambiguous", nowhere=told),)  # fmt: skip


def _struck_wrong() -> tuple[Form, ...]:
    """A crash or a fire that should have struck somebody else."""
    ill = r"(?:crash|wreck|pile-?up|collision|fire(?!\s+(?:drill|engine|station|service|alarm|safety|brigade))|blaze|explosion|bombing|blast|shooting|avalanche|sinking|(?:train|plane|car|bus|coach|boat)\s+(?:crash|wreck))\b(?!\s+(?:course|mat|test|barrier|helmet|team|diet))"
    under = r"(?:under\s+(?:that|the)\s+(?:\w+\s+)?(?:train|bus|lorry|car|tram|tractor)|in\s+(?:that|the)\s+(?:coffin|grave|morgue|body\s?bag|hearse))\b"
    wreck = rf"(?:(?:in|on|under|inside)\s+(?:that|the|it|this)\s+(?:\w+\s+)?{ill}|{under}|(?:in|on)\s+(?:that|the)\s+(?:\w+\s+)?(?:car|bus|van|train|plane|boat|coach|helicopter|building|flat|house)\s+(?:when|that)\s+(?:it\s+)?(?:went\s+(?:in|off|up|down|under|over)|crash\w*|sank|sunk|blew|burn\w*|exploded|hit|came\s+down))"
    fell = r"(?:that|who)\s+(?:died|drowned|burn(?:t|ed)|crashed|(?:got|was)\s+(?:hit|killed|run\s+over|stabbed|shot|crushed|knocked\s+(?:over|down)))\b"
    you = rf"(?:you|u|him|her|{TITLED})"
    should = r"(?:should(?:'?ve|\s+have|\s+of|a)|ought\s+to\s+have)"
    due = rf"(?:{should}\s+been\s+{you}|\b(?:wish|only)\s+(?:that\s+)?it\s+(?:had\s+|was|'d\s+)(?:been\s+)?{you}|\b(?:pity|shame)\s+(?:that\s+)?it\s+(?:wasn'?t|was\s+not|weren'?t)\s+{you}|\bwhy\s+(?:couldn'?t|didn'?t|wasn'?t)\s+it\s+(?:have\s+)?(?:been\s+|be\s+)?{you})\s+(?:{wreck}|{fell})"
    there = rf"\b(?:you|u|{TITLED})\s+(?:lot\s+)?{should}\s+been\s+{wreck}|\b(?:shame|pity|too\s+bad)\s+(?:that\s+)?(?:you|u)\s+(?:weren'?t|wasn'?t|were\s+not)\s+{wreck}|\bif\s+only\s+(?:you|u)(?:'d|\s+had)\s+been\s+{wreck}|\b(?:you|u)(?:'d|\s+would)\s+(?:have\s+)?been\s+no\s+loss\s+{wreck}|\bwhy\s+(?:did|do|was\s+it|is\s+it)\s+(?:(?!not\b)[\w']+\s+){{1,4}}?(?:die|died|killed)\s+(?:and\s+)?not\s+(?:you|u)\b(?!\s+\w+ing)"
    wrong = rf"\bwrong\s+(?:\w+\s+)?(?:{words('role')}|one|person|brother|sister|twin|bloke)\s+(?:died|drowned|(?:got|was)\s+(?:killed|run\s+over|shot|stabbed)|survived)\b"
    play = r"\b(?:films?|episodes?|soaps?|eastenders|corrie|emmerdale|novels?|books?|plays?|series|season|finale|game|characters?|scenes?|stunts?|drills?|exercise|simulat\w+|hilarious|brilliant|lucky|thank\s+god|glad|survivor\w*|guilt)\b"
    return (form("death_wish", "R2c", _WISH, rf"(?:{due}|{there}|{wrong})", "ambiguous", nowhere=play),)  # fmt: skip


def _driven() -> tuple[Form, ...]:
    """Others who are to hound somebody to their death; a rope and what it costs."""
    him = rf"(?:him|her|them|{TITLED}|{NAME}|(?:his|her|their|this|that)\s+(?:\w+\s+)?\w+)"
    ends = rf"(?:(?:tops?|kills?|hangs?|necks?|offs?|shoots?|drowns?)\s+(?:himself|herself|themsel(?:f|ves)|hisself)\b|ends?\s+it(?:\s+all\b|{_LAST})|slits?\s+(?:his|her|their)\s+wrists?|jumps?\s+(?:off|in\s+front|under)\b|swing(?:s|ing)?\s+(?:from|by)\b|takes?\s+(?:his|her|their)\s+own\s+li(?:fe|ves))"
    hound = rf"(?:ring|call|phone|text|message|msg|e-?mail|dm|flood|spam|hound|bully|troll|target|harass|torment|bombard|chase|haunt|keep\s+(?:at|on\s+at|ringing|messaging|texting|calling|hounding|posting)|don'?t\s+(?:stop|let\s+up)|make|go\s+after|get\s+at|pile\s+(?:on|in)(?:\s+to)?)\b[^.!?]{{0,20}}?(?:\b{him}\b)?[^.!?]{{0,70}}?"
    until = rf"\b(?:un|')?till?\s+(?:he|she|they|{TITLED}|{NAME})(?:'s|'re|\s+is|\s+are)?\s+(?:\w+\s+){{0,2}}?{ends}"
    soon = rf"\b(?:he|she|they)(?:'ll|\s+will|\s+might|\s+may|\s+could)\s+(?:soon\s+|finally\s+|eventually\s+|just\s+)?{ends}"
    urged = r"(?:^\W*|\bif\s+(?:we|enough\s+of\s+us|everyone\s+on\s+here)\s+|\b(?:every(?:one|body)|lads|let'?s(?:\s+all)?|just|please|all\s+of\s+you|you\s+(?:all|lot|should|need\s+to))[\s,]+(?:(?:all|please|just|go|and)\s+){0,3})"
    told = r"\b(?:films?|novels?|books?|stor(?:y|ies)|series|drama|documentary|episodes?|characters?|bullies|trolls|was\s+bullied|were\s+bullied|is\s+what|stop\s+(?:it|this|the|messag\w+|bullying)|please\s+stop|be\s+kind|samaritans|inquest|charity|bridge\s+jump|bungee|sponsor\w*)\b"
    priced = r"\b(?:(?:some|a|the)\s+)?(?:rope|nooses?|razor\s+blades?|paracetamol|sleeping\s+pills|bleach|tablets)(?:'s|\s+is|\s+are)?\s+(?:only\s+|just\s+|dead\s+)?(?:cheap|on\s+offer|half\s+price|reduced|£\s?\d[\d.]*|\d+\s?p\b|a\s+(?:fiver|quid|pound)|(?:two|three|four|five)\s+(?:quid|pounds?))[^.!?]{0,40}?[.!,;-]*\s*\b(?:treat\s+(?:yourself|urself)|help\s+yourself|on\s+(?:me|us)(?=\W*$)|go\s+on(?=\W*(?:love|mate|pal|cllr|councillor)?\W*$)|have\s+a\s+(?:pint|glass|swig|drink)|knock\s+yourself\s+out)\b"
    use = r"\b(?:tug|church|bells?|climb\w*|boats?|sail\w*|swings?|knots?|scouts?|washing|mould\w*|grout|stains?|clean\w*|drains?|dogs?|nhs|headaches?|migraine\w*|flu|colds?|hangovers?|moor\w*|tow\w*|jumble|sale|bathroom|loo|cbeebies|yoga|garden\w*|shav\w*)\b"
    return (
        form("incitement", "R2e", _ORDER, rf"{urged}{hound}(?:{until}|{soon})", "ambiguous", nowhere=told),
        form("self_harm", "R2c", _ORDER, priced, "ambiguous", across=True, nowhere=use),
    )  # fmt: skip


def _foreboding() -> tuple[Form, ...]:
    """A day that comes and cannot be stopped, a meeting that somebody had best not have, a tool that waits for a head, a
    grave that is seen to, a crowd that lets nobody out whole."""
    vote = r"\b(?:vot(?:e|es|ed|ers?|ing)|elections?|elect\w*|ballots?|polls?|polling|may|court|tribunal|ombudsman|audit\w*|inquiry|standards|tax|jab|turn\s+to\s+(?:speak|play)|birthday|wedding|bins?|collect\w*|queue|waiting\s+list|operation|proud|deserve|cheer\w*|congrat\w*|good\s+luck|love|exams?|graduat\w+|retire\w*)\b"
    day = rf"\b{_YOUR}\s+(?:day|time|turn)(?:'s|s|\s+is|\s+will|'ll)\s+(?:be\s+)?com(?:e|in|ing)(?:\s+(?:soon|and|mate|pal|councillor|cllr|{TITLED}))?\b"
    # "Nothing can stop you now" cheers; "nothing can stop it" does not.
    sure = r"\b(?:nowt|nothing|nobody|no\s?one)\b[^.!?]{0,20}\b(?:stop\s+(?:it|this|that|us|me)|(?:save|help|protect)\s+(?:you|u))\b|\b(?:can'?t|cannot|won'?t)\s+(?:stop\s+(?:it|this|us|me)|hide|escape|run\s+(?:away|from|and\s+hide))\b|\b(?:mark\s+my\s+words|tick,?\s+tock|sleep\s+well|be\s+ready|i'?ll\s+be\s+(?:there|waiting|smiling|laughing))\b|\b(?:traitor|scum|bastards?)\b"
    # Who warns of what somebody is caught doing is a cross neighbour.
    meet = rf"\b(?:(?:{_YOU}(?:'d|\s+had)?|youd)\s+(?:best|better)\s+(?:hope|pray)|(?:hope|pray)(?=\s+(?:for\s+{_YOUR}\s+sake|i\s+never)))\s+(?:for\s+{_YOUR}\s+sake\s+)?(?:that\s+)?(?:i|we)\s+(?:don'?t|do\s+not|never)\s+(?:ever\s+)?(?:(?:bump|run|come|walk)\s+(?:into|across|past)|see|meet|find|catch|get\s+hold\s+of)\s+{_YOU}\b(?!\s+(?:\w+\s+)?\w+ing\b)"
    play = r"\b(?:pitch|match|cup|league|final|quiz|tennis|darts|chess|raffle|polls?|ballot|vot\w+|elections?|hustings|debate|court|tribunal|karaoke|bake\s?-?off)\b"
    arm = rf"(?:{words('weapon.arms')}|shovel|spade|poker|plank|mallet|boot|frying\s+pan|rolling\s+pin)"
    due = rf"(?<!\bi )(?<!\bwe )\b(?:(?:can|should|may|better|could)\s+expect|needs?|wants?|deserves?|(?:is|are)\s+due|(?:'ll|will)\s+(?:get|have))\s+(?:an?|my|the)\s+{arm}\s+(?:round|across|over|in|to|through|upside|up\s+the\s+side\s+of)\s+(?:the|your|ur|his|her|their)\s+(?:\w+\s+)?(?:{words('body')}|gob|chops|mush|bonce|lughole|skull)\b"
    falls = r"\b(?:chimneys?|roofs?|scaffold\w*|cliffs?|walls?|slates?|fall\w*|fell|crumbl\w*|loose|fenc\w+|lintel|masonry|ceilings?|police)\b"
    grave = r"\b(?:i|we)(?:'ll|\s+will)\s+see\s+(?:you|u)\s+(?:all\s+|lot\s+)?(?:dead(?!\s+(?:on|early|soon|sharp)\b)|buried|in\s+(?:your|a|an\s+early)\s+(?:grave|coffin|morgue)|six\s+(?:feet|foot)\s+under|swing(?:ing)?(?=\W*$|\s+(?:for|from)\b)|hanged)\b"
    work = r"\b(?:paper\w*|emails?|e-mails?|letters?|complaints?|objections?|foi\w*|debt\w*|work|court|politically|landslide|(?:in|under|beneath)\s+(?:(?:all|the|those|our)\s+){0,2}(?:votes|ballots|polls)|snow|sand|cake|party|funeral|wake|service)\b"
    out = r"(?:(?:gets?|comes?|goe?s?|walks?|leaves?)\s+)?(?:(?:out|home|there|away|off)\s+)?(?:of\s+(?:there|that\s+\w+)\s+)?(?:in\s+one\s+piece|alive|on\s+their\s+(?:own\s+)?(?:two\s+)?(?:feet|legs))(?=\W*$|\s*[.!?,])"
    whole = rf"\b(?:don'?t|dont|do\s+not|never)\s+let\s+(?:them|him|her|'em|em|any\s+of\s+(?:them|'em)|a\s+single\s+one)\s+{out}|\b(?:make\s+sure|see\s+(?:to\s+it\s+)?that|let'?s\s+see\s+that)\s+(?:no(?:body|\s?one)|none\s+of\s+(?:them|'em)|not\s+one\s+of\s+(?:them|'em))\s+{out}"
    spooky = r"\b(?:haunted|escape\s+room|zombies?|paintball|laser|halloween|scare|film|game|level|boss|cake|pizza|biscuits?|china|vase|parcels?|deliver\w*|sofa|removals?|eggs?)\b"
    shoulder = rf"\blook(?:ing)?\s+over\s+(?:my|your|ur)\s+shoulders?\b[^.!?]{{0,20}}\b{_IF_YOU}|\b{_IF_YOU}\b[^.!?]{{0,25}}\blook(?:ing)?\s+over\s+(?:my|your|ur)\s+shoulders?\b"
    road = r"\b(?:junctions?|lanes?|cycl\w+|bikes?|merge|merging|pickpockets?|roundabouts?|mirrors?|reversing|parrot|underpass|subway|alley|street\s?lights?|lights?|lamps?|dark|mugg\w+|sums|figures)\b"
    return (
        form("watch_out", "R2d", VEILED, day, "ambiguous", also=sure, nowhere=vote, across=True),
        form("watch_out", "R2d", VEILED, meet, "ambiguous", unless="sport", nowhere=play),
        form("watch_out", "R2d", VEILED, shoulder, "ambiguous", nowhere=road),
        form("passive_harm", "R2a", "A threat to hurt a person", due, "ambiguous", unless="sport hazard", nowhere=falls),
        form("watch_out", "R2d", VEILED, grave, "ambiguous", unless="sport", nowhere=work),
        form("incitement", "R2e", _URGES, whole, "ambiguous", unless="sport hazard", nowhere=spooky),
    )  # fmt: skip
