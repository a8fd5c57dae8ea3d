"""Harassment that needs no rude word (R2b): who watches and never goes away, who waits at a house, who calls others to a hunt.

Persistence in a matter is everybody's right: to write every week, to stand outside the town hall, to ring the office until
a crossing is built. What makes it harassment is where it reaches (home, family, work, sleep) and what it is for (that a
person breaks, goes silent or is never left alone).
"""

from __future__ import annotations

from moderation.lexicon.threat_words import HOUNDED_FOR_AN_ANSWER
from moderation.lexicon.wordings import Wording, wording

WATCHES = "Says that a person is watched, waited for at home or never left alone"
CALLS = "Calls on others to hound a person at home, at work or through their family"
BREAKS = "Wants a person to break down, or to break down again"

_WE = r"(?:i|we|one\s+of\s+us|some\s+of\s+us|me\s+and\s+(?:\w+\s+){1,2})"
_WILL = r"(?:'?ll|\s+will|\s+shall|'m\s+(?:going\s+to|gonna)|'re\s+(?:going\s+to|gonna)|\s+are\s+(?:going\s+to|gonna)|\s+am\s+(?:going\s+to|gonna)|m\s+gonna|\s+gonna)"
_PERSON = r"(?:her|him|them|you|this\s+(?:one|woman|man|bloke|cow|clown|idiot)|that\s+(?:woman|man|bloke|cow|one)|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+)"
_THEIR = r"(?:your|ur|yer|her|his|their|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+'?s?|that\s+(?:woman|man|bloke)'?s|\w+'s)"
_KIN = r"(?:wife|husband|hubby|partner|missus|mum|mam|mother|mummy|dad|father|nan|gran|parents?|son|daughter|sister|brother|kids?|children|family|girlfriend|boyfriend|in-laws|teenagers?|lad|boys|girls)(?:'s|s')?"
_HOME = r"(?:house|home|flat|front\s+door|door|doorbell|door\s?bell|gate|drive|driveway|garden|window|windows|street|road|lane|close|place|porch|bungalow|cottage|address|bell|buzzer|intercom|letter\s?box|knocker)"
_JOB = r"(?:boss|bosses|work|workplace|employers?|job|manager|gaffer|day\s+job|church|vicar|landlord|clients?|customers|business|shop|salon|gym|(?:kids'?|children's|daughter's|son's)\s+(?:school|nursery|teachers?|coach)|uni|university|college)"
_WHERE = r"(?:the\s+\w+\s+)?where\s+(?:she|he|they)\s+(?:works?|teach(?:es)?|volunteers?|stud(?:y|ies)|goes\s+to\s+church)"
_CLOSE_TO = rf"(?:{_THEIR}\s+(?:(?:own|elderly|poor|old|dear|precious|little|teenage|ex|real|day)\s+)?(?:{_KIN}(?:\s+(?:school|work|boss|page|inbox|phone|house))?|{_JOB})(?!\w)|{_WHERE})"
# What the persistence is for: that a person goes, hides, breaks. To resign or to answer may be asked by anybody.
_BROKEN = r"(?:(?:till?|'til|until|so\s+that|so|before)\s+(?:\w+\s+)?(?:she|he|they|you|u|cllr\s+\w+|\w+)(?:'s|'re|'ll|\s+is|\s+are|\s+has|\s+will|\s+can'?t|\s+won'?t|\s+have\s+to)?\s*(?:(?:just|finally|too|scared|afraid|got\s+to|no\s+longer|never|completely)\s+){0,2}(?:off\b|gone\b|goes\b(?=\W*$|\s+(?:quiet|silent|away|off|into\s+hiding|mad|under))|sacked|fired|out(?:\s+(?:of\s+(?:a\s+job|work|here|town)|on\s+the\s+street|on\s+(?:her|his)\s+\w+)|(?=\W*$))|finished|broken|crying|in\s+tears|in\s+bits|deletes?|deleted|leaves?\b|quits?\b|cries\b|cry\b|cracks?\b|breaks?\b|begs?\b|packs?\s+(?:it\s+)?in|gives?\s+(?:in|up)|moves?\s+(?:away|out|house)|shuts?\s+(?:it|her|his|the|that|this|up|down)|closes?\s+(?:her|his|the|it)|loses?\s+it|breaks?\s+down|has\s+a\s+breakdown|snaps?\b|scared|afraid|begging|in\s+hiding|hides?\b|down\s+for\s+good|silenced|evicted|divorced|leave\s+the\s+house|open\s+(?:her|his)\s+(?:mouth|curtains|door)|show\s+(?:her|his)\s+face))"
_SLEEPLESS = r"(?:(?:he|she|they|you|u|cllr\s+\w+|nobody\s+in\s+that\s+house)(?:'ll|\s+will|'s|\s+is|'re|\s+are)?\s*(?:\s(?:not|never|won'?t|wont|gets?|getting|get|have|having|going\s+to|gonna|be|see)){1,3}\s+(?:(?:a|any|no|one|another|be|getting|get|have|of|single|moment's|minute's|wink\s+of|night's|hour's|bit\s+of)\s+){0,4}(?:sleep(?:ing)?|rest|peace|wink|kip)\b|no\s+(?:sleep|rest|peace|kip)\s+(?:for|till|until|tonight)\b|(?:keep|keeping)\s+(?:her|him|them|you|the\s+whole\s+house|that\s+house)\s+(?:up|awake)\b|(?:sleep|peace)\s+(?:is\s+)?over\b|(?:give|giving)\s+(?:her|him|them)\s+no\s+(?:peace|rest|sleep)\b|wake\s+(?:her|him|them|the\s+(?:whole\s+)?(?:house|family|kids))\s+(?:up)?\b|(?:so\s+)?(?:she|he|they)\s+(?:can'?t|cannot|couldn'?t)\s+sleep\b)"
_NO_END = r"(?:don'?t\s+(?:let\s+up|stop|ease\s+off|give\s+up|back\s+off|quit|let\s+(?:her|him|them)\s+(?:rest|breathe))|nobody\s+(?:rests?|stops?|lets\s+up|sleeps?)|ring\s+the\s+lot|the\s+lot\s+of\s+them|no\s+let\s?-?up|never\s+stop|keep\s+(?:it\s+up|going|at\s+(?:it|her|him)|them\s+coming|piling)|(?:day\s+and\s+night|night\s+and\s+day|24/7|round\s+the\s+clock|non-?\s?stop|all\s+(?:day|night)(?:\s+long)?|every\s+(?:single\s+)?(?:hour|night|day|morning|ten\s+minutes|five\s+minutes|half\s+hour|time)|in\s+shifts|tak(?:e|ing)\s+(?:it\s+in\s+)?turns|(?:on\s+a|we'?ve\s+got\s+a|do\s+a|sort\s+a|there'?s\s+a)\s+rota|in\s+relays?|one\s+after\s+(?:the\s+other|another)|at\s+(?:2|3|4|two|three|four)\s*(?:am|in\s+the\s+morning)|through\s+the\s+night|over\s+and\s+over|again\s+and\s+again)|till?\s+(?:dawn|morning|sunrise))"
_OTHERS = r"(?:everyone|everybody|every1|all\s+of\s+(?:you|us)|lads|girls|guys|folks|ladies|people|come\s+on|let'?s|lets|let\s+us|we\s+(?:all\s+)?(?:should|need\s+to|must|can|could|ought\s+to)|who'?s\s+(?:in|up\s+for|with\s+me|coming)|go\s+(?:and|on)|time\s+to|we(?:'ll|'re\s+going\s+to|\s+will)|you\s+(?:all\s+)?(?:should|need\s+to|know\s+what\s+to\s+do)|pls|please|someone|somebody|anyone|team|troops|army|right|ok|and|then|now|also|plus|next|or|n|&)"
_LEAD = rf"(?:^\W*|[.!?;:,]\s*|\b{_OTHERS}\W+)(?:(?:all|just|please|go|and|then|also|keep|start|get|on|to|everyone|we|lads|now|out|up|there)\s+){{0,4}}"
# A matter: where one of these is named, whoever is chased is chased for it.
_MATTER = r"\b(?:cross(?:ing|ings)|potholes?|bins?|bus(?:es)?|library|pool|(?:the|our|skate|car)\s?park|planning|consultation|petition\w*|ombudsman|agenda|meetings?|surger(?:y|ies)|town\s+hall|civic\s+centre|council\s+offices?|polls?|ballot\w*|vote[ds]?|voting|elections?|manifesto|foi|freedom\s+of\s+information|repairs?|damp|leaks?|boiler|heating|lights?\s+(?:are|is)\s+(?:fixed|mended)|street\s?lights?|zebra|speed\w*|road\s+(?:is|gets|safety)|fixed|mended|built|reinstated|reopen\w*|funding|school\s+places?|send\s+(?:places?|children|kids|provision|parents?)|placards?|banners?|leaflets?|picket\w*|protest\w*|march(?:es)?|campaign\w*|scam\w*|fraud\w*|rogue|cowboy|hack\w*|fake|clone\w*|counterfeit)\b"
_TELLS = r"\b(?:told\s+me|they\s+(?:rang|ring|came|come|sit|sat|stand|stood|knock|tag|message|hound)\w*|(?:he|she|someone|somebody|people|trolls?|a\s+man|the\s+mob|youths?|kids)\s+(?:\w+\s+)?(?:sat|sits|rang|rings|stood|stands|sent|sends|came|comes|knock\w*|tag\w*|messag\w+|hound\w*|follow\w*|watch\w*|says?|said|wrote|threaten\w*)|harass\w*|stalk\w*|police|restraining|injunction|disgust\w*|how\s+dare|shame\s+on|leave\s+(?:her|him|them)\s+alone|nobody\s+should|no\s?one\s+should|stop\s+(?:this|harass\w*|messaging|ringing|tagging))\b"
_KIND = r"\b(?:parcels?|deliver\w*|leaflet\w*|canvass\w*|carol\w*|trick\s+or\s+treat\w*|christmas|birthday|party|fireworks|flowers|ambulance|smoke|flood\w*|fire|carers?|nurses?|lost\s+(?:dog|cat)|win|giveaway|competition|prizes?|raffle|cake|love\s+you|mother'?s\s+day|support|well\s+done|how\s+(?:good|kind|great|helpful|lovely)|medal|brilliant|wonderful|amazing|thank\w*|congratulat\w*|get\s+well|pick\s+(?:you|her|him|them)\s+up|collect\w*|lifts?|cab|taxi|meals?|shopping|tablets|medication|falls?|poorly|song|lyrics|lol\s+mum|nan\b|my\s+(?:mum|mam|nan|dad|gran|wife|husband|neighbour|son|daughter|sister|brother|kids?))\b"
_FAIR = rf"{_MATTER}|{_TELLS}|{_KIND}"


def watched() -> tuple[Wording, ...]:
    """The writer's own: watching, waiting, counting the days."""
    return (
        *_counted(),
        *_never_rid(),
        *_at_the_house(),
        *_wherever(),
        *_not_shaken_off(),
        *_told_to_stop(),
    )


def called() -> tuple[Wording, ...]:
    """Others called on, or the writer's own band: doorbells, bosses, families, the last one driven out."""
    return (
        *_doorbells(),
        *_reported_and_rung(),
        *_families(),
        *_rites(),
        *_driven_out(),
        *_false_charges(),
    )


def broken() -> tuple[Wording, ...]:
    """The writer's own: another breakdown, for which they would do much."""
    edge = r"(?:push(?:ed|es)?|drive|drove|tip(?:ped)?|send)\s+(?:you|u|her|him)\s+(?:back\s+)?(?:over\s+the\s+edge|round\s+the\s+(?:bend|twist)|into\s+(?:another\s+)?(?:hospital|breakdown))"
    breakdown = r"\b(?:breakdown|break\s?downs|break(?:ing)?\s+down|crack(?:ed|ing)?\s+up|fell\s+apart|nerves|sectioned|hospital|crisis|over\s+the\s+edge|panic\s+attacks?)\b"
    again = r"(?:(?:get|have|see)\s+(?:an?\s+)?(?:encore|repeat(?:\s+performance)?|sequel|second\s+(?:series|season|helping|act))|(?:mak(?:e|ing)|get)\s+(?:it|that|her|him|you)\s+(?:to\s+)?(?:happen|do\s+it|crack|break\s+down|crack\s+up)\s+again|break\s+(?:you|her|him)\s+again)"
    fair = rf"{_TELLS}|\b(?:sorry|hope|better|well|service|cover|van|lorry|truck|bus(?:es)?|car|lift|boiler|figures|costs?|of\s+the|band|show|panto\w*|concert|play|film|support|kind|proud|love|choir|orchestra|gig|festival|stage|talks?|negotiation\w*)\b"
    return (
        wording(rf"\b(?:what|how\s+(?:much|long|many|hard))\b[^.!?]{{0,30}}?\b(?:{edge}|{again})\b", also=breakdown, nowhere=fair),
        wording(rf"\b(?:we|i|us|lads)(?:'ll|\s+will|\s+can(?:\s+always)?|\s+could|\s+should|'re\s+(?:going\s+to|gonna)|'m\s+(?:going\s+to|gonna))\s+(?:all\s+|just\s+|easily\s+)?(?:{edge}|{again})\b", also=breakdown, nowhere=fair),
    )  # fmt: skip


def _rites() -> tuple[Wording, ...]:
    """A funeral or a wedding of somebody's own, which others are called to spoil. Who pays respects, or forbids it, does not."""
    rite = r"(?:funeral|wake|burial|cremation|crem|wedding|christening|baptism|memorial\s+service|graveside)"
    theirs = rf"{_THEIR}\s+(?:own\s+)?(?:\w+\s+)?(?:{_KIN}\s+)?{rite}"
    go = r"(?:turn(?:ing)?\s+up|go(?:ing)?|get(?:ting)?\s+(?:down|over)|show(?:ing)?\s+up|rock(?:ing)?\s+up|gate\s?crash(?:ing)?|picket(?:ing)?|crash(?:ing)?|disrupt(?:ing)?|ruin(?:ing)?|spoil(?:ing)?|wreck(?:ing)?|heckl(?:e|ing)|turn(?:ing)?|storm(?:ing)?|invad(?:e|ing)|boo(?:ing)?)"
    spoil = r"\b(?:ruin|wreck|spoil|boo|heckle|disrupt|kick\s+off|kick\s+up|circus|whistles?|megaphones?|loud\s?hailers?|drown\s+(?:it|her|him|them)\s+out|gate\s?crash\w*|picket\w*|vuvuzelas?|air\s?horns?|(?:make|cause)\s+a\s+(?:scene|racket)|shout\s+(?:her|him|them)\s+down|give\s+(?:her|him|them)\s+hell(?!\s+of\b)|see\s+how\s+(?:he|she|they)\s+likes?\s+it|placards?|banners?|stink\s+bombs?)\b"
    call = rf"(?:^\W*|[.!?;:,]\s*|\b(?:{_OTHERS}|(?:some(?:one|body))\s+(?:should|needs?\s+to|ought\s+to)|best\s+thing\s+(?:we|you)\s+(?:could|can)\s+do\s+is|for)\W+)(?:(?:all|just|please|go|and|then|down|to|we|could|should|up|for|over|the|crem|on|\w+day)\s+){{0,6}}"
    # Who is loved is sent off, or married, with noise.
    loved = r"\b(?:(?:he|she|they)(?:'d|\s+would)\s*(?:'ve|\s(?:have|of))\s+(?:loved|wanted|liked|laughed)|what\s+(?:(?:he|she|they)|(?:big\s+|old\s+|little\s+)?[a-z]+)\s+(?:wanted|asked\s+for)|(?:our|my)\s+(?:old\s+|dear\s+|best\s+|good\s+)?(?:friend|mate|pal|neighbour)|(?:big|great|huge|proper)\s+(?:cheer|send[\s-]?off)|hell\s+of\s+a\s+(?:cheer|send[\s-]?off)|say\s+(?:a\s+)?(?:big\s+)?thank(?:s|\s+you)|thank\s+(?:him|her|them)|(?:he|she|they)\s+(?:made|loved|carried|founded|started|reffed|coached|taught)|(?:he|she|they)(?:'d|\s+would)\s+be\s+(?:so\s+)?(?:proud|chuffed|made\s+up)|(?:our|my)\s+(?!mps?\b|ms\b|councillor|cllr|leader|mayor|so\b)[a-z]+'s\s+(?:funeral|wake|wedding|christening)|carnival|theme)\b"
    fair = rf"{loved}|\b(?:respects?|line\s+the\s+\w+|nobody|no\s?one|whoever|anyone\s+who|who(?:ever)?\s+(?:turned|went|showed|protested|shouted)|shame|disgrac\w*|disgust\w*|don'?t|dont|do\s+not|never|shouldn'?t|roadworks|traffic|parking|condolences|sorry|private|leave\s+(?:her|him|them)\s+alone|rain\w*|weather|photograph\w*|dress|cake)\b"
    return (
        wording(rf"{call}{go}\b[^.!?]{{0,40}}?\b{theirs}\b", also=spoil, nowhere=fair),
        wording(rf"\b{theirs}(?:'s|\s+is|\s+are|,)?\s+(?:on\s+|at\s+)?[^.!?]{{0,30}}?[.,!;–-]*\s*\b(?:bring|everyone|lads|let'?s|lets|see\s+you\s+there|who'?s)\b", also=spoil, nowhere=fair),
    )  # fmt: skip


def _false_charges() -> tuple[Wording, ...]:
    """Everybody is to report somebody for what did not happen. Whoever saw bruises reports them, and says so."""
    office = r"(?:social\s+services|the\s+(?:police|old\s+bill|rspca|nspcc|dwp|council)|police|rspca|nspcc|hmrc|dwp|immigration|ofsted|child\s+(?:services|protection)|benefit\s+fraud|environmental\s+health)"
    untrue = r"\b(?:there(?:'s|s|\s+is|\s+are)?\s+none|make\s+(?:it|something|summat|stuff)\s+up|be\s+creative|doesn'?t\s+(?:have\s+to|need\s+to)\s+be\s+true|isn'?t\s+true\s+but|whether\s+it'?s\s+true|never\s+happened\s+but)\b"
    return (
        wording(rf"\b(?:everybody|everyone|every1|all\s+of\s+(?:us|you)|lads|let'?s|lets|we\s+(?:all|should)|plan)\b[^.!?]{{0,25}}?\b(?:ring|report|call|phone|grass|dob|get|set)\s+(?:\w+\s+)?(?:up\s+)?(?:{office}\s+on|(?:her|him|them)\s+(?:in\s+)?to\s+{office})", also=untrue),
    )  # fmt: skip


def _counted() -> tuple[Wording, ...]:
    """ "Day 212 of watching your house". Day 40 without bins is a complaint, and so is day 9 of waiting for an answer."""
    number = r"(?:day|night|week|month|morning|evening)\s+(?:number\s+|no\.?\s*)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|forty|fifty|a\s+hundred)"
    watching = r"(?:watch\w*|follow\w*|right\s+behind|know(?:s|ing)?\s+where|see(?:ing)?\s+(?:you|everything)|listening|outside|never\s+(?:leav|forget|going)\w*|not\s+going\s+(?:anywhere|away)|under\s+your\s+skin|in\s+your\s+head)"
    house = rf"(?:outside|opposite|across\s+from|past|by|near|at\s+the\s+(?:end|bottom|top)\s+of|in\s+front\s+of|behind|at|on)\s+(?:your|ur|her|his|their|\w+'s)\s+(?:\w+\s+)?(?:{_HOME}|{_KIN}\b(?:\s+\w+)?|work|school|gym)"
    return (
        wording(rf"\b{number}\b[^.!?]{{0,15}}?\b(?:of|and)\s+(?:(?:me|us|i'?m|we'?re|still)\s+){{0,2}}(?:reminding|telling|showing|letting|warning|messaging|dm'?ing)\s+(?:you|u|her|him)\b[^.!?]{{0,25}}?\b(?:i'?m|i\s+am|we'?re|we\s+are|i|we)\s+(?:(?:still|always|here|and)\s+){{0,3}}{watching}\b", nowhere=_FAIR),
        wording(rf"\b{number}\b[^.!?]{{0,15}}?\b(?:of|and)?\s*(?:(?:me|us|i'?m|we'?re|still|just)\s+){{0,2}}(?:standing|sitting|stood|sat|waiting|watching|camping|camped|parked|walking|driving|hanging\s+around|knocking|ringing)\s+(?:\w+\s+){{0,2}}?{house}\b", nowhere=_FAIR),
        wording(rf"\b{number}\b[^.!?]{{0,15}}?\bof\s+(?:(?:me|us|still|just)\s+){{0,2}}(?:watching|following|shadowing|tailing|haunting|stalking)\s+(?:you|u|her|him|your\s+(?:every|kids?|wife|husband|family|page|posts|profile|windows?|car)|every)\b(?!\s+(?:lot|all|guys|argue|ignore|do|fail|dither|sit|waste|try|game|match|episode|council|meeting|advice|example|lead))", nowhere=_FAIR),
    )  # fmt: skip


def _never_rid() -> tuple[Wording, ...]:
    """ "You'll never be rid of me" beside "I'm watching every post". Each alone may be love, or a campaign."""
    never = r"(?:(?:you|u|she|he)(?:'ll|\s+will|\s+is|'s)?\s*(?:\s(?:never|can'?t|cannot|won'?t|not|ain'?t|are\s+not|aren'?t)){1,2}\s+(?:(?:ever|be|going\s+to|gonna|get|getting)\s+){0,3}(?:rid|shot|free)\s+of\s+(?:me|us)|(?:i|we)(?:'m|'re|\s+am|\s+are|\s+will|'ll)?\s+(?:not\s+going\s+(?:anywhere|away)|never\s+(?:going\s+(?:away|anywhere)|leav(?:e|ing)\s+you\s+alone|stop(?:ping)?|giv(?:e|ing)\s+up|let(?:ting)?\s+(?:you|it)\s+go)|always\s+be\s+(?:here|there|watching|behind\s+you))|(?:block|ban|delete|mute)\s+(?:me|us)\b[^.!?]{0,30}\b(?:back|another|new|still|more|again)|get\s+used\s+to\s+(?:me|us|it)|there'?s\s+no\s+(?:escape|escaping|getting\s+away)|no\s+escape|as\s+long\s+as\s+(?:you|i)\s+(?:live|breathe)|(?:till?|until)\s+(?:the\s+day\s+)?(?:you|i)\s+die|for\s+the\s+rest\s+of\s+your\s+(?:life|days)|for\s+ever\s+and\s+ever)"
    watch = r"(?:(?:i|we)(?:'m|'re|'ll\s+be|\s+am|\s+are|\s+will\s+be|'ve\s+been|\s+have\s+been)?\s+(?:(?:always|still|just|all|constantly|personally|here|up)\s+){0,2}(?:watch(?:ing)?|follow(?:ing)?|read(?:ing)?|see(?:ing)?|screenshot(?:ting)?|record(?:ing)?|monitor(?:ing)?|track(?:ing)?|sav(?:e|ing)|stud(?:y|ying)|log(?:ging)?|know)\s+(?:every(?:thing\s+(?:you|u)|\s+(?:single\s+)?(?:post|move|step|comment|photo|picture|thing\s+(?:you|u)|word|story|page|minute))|you\b(?!\s+(?:lot|all|guys|to|do|get|at|on\s+the))|your\s+(?:every|house|kids?|family|stories|wife|husband|car|windows?|curtains|routine))|(?:still|always|forever)\s+(?:watching|reading|following|screenshotting)\s+(?:you\b(?!\s+(?:lot|all))|every(?:thing\s+(?:you|u)|\s+(?:single\s+)?(?:post|move|word|comment)))|(?:watching|follow(?:ing)?)\s+(?:you|u)\s+(?:on|under|to|round|around|home|everywhere)\b|(?:on|under)\s+every\s+(?:single\s+)?(?:post|photo|picture|comment))"
    fair = rf"{_FAIR}|\b(?:answers?|question\w*|love|darling|song|asking|ask|about\s+the|because\s+of\s+the|sort\s+it|until\s+you\s+(?:answer|reply|resign))\b"
    return (
        wording(rf"\b{never}\b", also=rf"\b{watch}", nowhere=fair),
        wording(r"\b(?:you|u|he|she|cllr\s+\w+)(?:'ll|\s+will|'re\s+(?:going\s+to|gonna)|\s+are\s+(?:going\s+to|gonna)|'s\s+(?:going\s+to|gonna))?\s+(?:(?:never|not|won'?t|wont)\s+){1,2}(?:(?:get|have|know|see|be\s+given|ever)\s+){1,2}(?:a|an|another|one|any|a\s+single|even\s+a)\s+(?:(?:minute|moment|second|hour|day|night|week)(?:'?s)?\s+(?:of\s+)?(?:peace|rest|quiet)|(?:quiet|peaceful|minute's|moment's)\s+(?:day|night|life|evening|weekend|peace))\b(?!\s+(?:with\s+(?!me|us)|living|in|near|next|while\s+(?!we|i\b)|when|if|there|round|because|on))", also=r"\b(?:me|us|i'?ll|we'?ll|i|we|until|till|again)\b", nowhere=_FAIR),
    )  # fmt: skip


def _at_the_house() -> tuple[Wording, ...]:
    """ "I sat across from your house and your light was on". Who calls with a parcel tells of lights, too."""
    sat = rf"(?:{_WE}(?:'ve\s+been|'m|'re|\s+was|\s+were|'ll\s+be|\s+will\s+be|\s+am|'d\s+been)?\s+(?:(?:just|only|even|also|already|back|there|last\s+night|still)\s+){{0,2}}(?:sat|sit|sitting|stood|stand|standing|parked\s+up|waited|wait|waiting|watched|watching|camped|walked|drove|driven|been)\s+(?:\w+\s+){{0,3}}?(?:across|outside|opposite|over\s+the\s+(?:road|street|way)|in\s+front|by|past|at|on|in|under|behind)\s+(?:from\s+|of\s+)?(?:your|ur|yer)\s+(?:\w+\s+)?{_HOME}\b)"
    seen = r"(?:\b(?:your|ur)\s+(?:\w+\s+){0,2}?(?:lights?|lamp|tv|telly|curtains|blinds|bedroom|shadow|silhouette)\s+(?:was|were|is|are|stayed|went|came|goes?|being)\s*(?:still\s+)?(?:on|off|open|drawn|out|lit|there|up|moving|shut)\b|\b(?:saw|could\s+see|watched|seen)\s+(?:you|u|ya)\b|\bi\s+(?:know|knew)\s+(?:you|u)(?:'re|\s+were|\s+are|r)\s+(?:in|home|awake|up|there|alone)\b|\b(?:you|u)\s+(?:were|was|looked|didn'?t)\s+(?:\w+\s+)?(?:in|home|awake|up\s+late|alone|asleep|see\s+me|notice)\b|\bwhy\s+(?:won'?t|don'?t|didn'?t|are|aren'?t|do)\s+(?:you|u)\s+(?:\w+\s+)?(?:answer|reply|talk|ignor\w+|open|come\s+(?:out|to\s+the\s+door)|speak|pick\s+up)|\b(?:ignor\w+|block(?:ed|ing)|unblock)\s+me\b)"
    count = r"\b(?:\d{2,}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\s+hundred|hundreds|dozens)\b"
    sent = rf"(?:\b{_WE}(?:'ve|\s+have)?\s+(?:(?:just|only|already|now)\s+)?(?:sent|left|messaged|texted|emailed|rang|rung|called|phoned|dm'?e?d|wrote|written|posted)\b[^.!?]{{0,25}}?{count}|{count}\s+(?:(?:missed|unanswered|more)\s+)?(?:messages|texts|calls|emails|dms|voicemails|letters|voice\s+notes)\b)"
    fair = rf"{_FAIR}|\b(?:office|helpline|out\s+of\s+hours|111|999|emergency|power\s+cut|bill|switch\w*\s+off|energy|crash\w*|accident|alarm)\b"
    return (
        wording(rf"\b{sat}[\s\S]{{0,90}}?{seen}|{seen}[\s\S]{{0,90}}?\b{sat}", nowhere=fair),
        wording(sat, also=sent, nowhere=fair),
        wording(rf"\b{_WE}(?:'m|'re|\s+am|\s+are|'ll\s+be|\s+will\s+be)?\s+(?:(?:often|always|usually|just|only|sat|stood|parked|here|out|back)\s+){{0,2}}(?:at|outside|opposite|across\s+from|by)\s+(?:the\s+(?:bottom|end|top|foot)\s+of\s+)?(?:your|ur)\s+(?:\w+\s+)?{_HOME}\s+(?:(?:most|every|some|all|each)\s+(?:night|evening|morning)s?|(?:right\s+)?now|again)\b", nowhere=rf"{fair}|\b(?:dog|dogs|walk|walking|jog|run|runs|wait\w*\s+for\s+the|hedge|bin\s+day|gritter|work(?:ing|s))\b"),
        wording(rf"{sent}[^!?]{{0,40}}?\b(?:last\s+night|tonight|overnight|in\s+(?:one|a\s+single)\s+(?:night|hour)|before\s+(?:breakfast|bed|midnight)|since\s+midnight|while\s+you\s+(?:slept|were\s+(?:asleep|sleeping)))\b", also=r"\b(?:why|answer|reply|ignor\w+|respond|talk\s+to|speak\s+to|block\w*)\b[^.!?]{0,25}\b(?:me|them|any|my|us)\b[\s\S]{0,200}\b(?:tonight|tomorrow|more|double|again|every\s+night|house|door|home|where\s+you|sleep)\b|\b(?:tonight|tomorrow|more|double|again|house|door|home|sleep)\b[\s\S]{0,200}\b(?:why|answer|reply|ignor\w+|respond|talk\s+to)\b[^.!?]{0,25}\b(?:me|them|any|my|us)\b", nowhere=fair),
        wording(rf"\b{_WE}{_WILL}\s+(?:(?:just|all|also|still|only|be)\s+){{0,2}}(?:back\s+)?(?:sat|sit|sitting|stood|stand|standing|wait|waiting|parked|be|outside|camp(?:ed|ing)?|knocking|ringing)?\s*(?:outside|opposite|across\s+from|in\s+front\s+of|at\s+the\s+end\s+of)\s+(?:your|ur|his|her|their)\s+(?:\w+\s+)?(?:{_HOME}|kids'?\s+school|work|mum'?s|mam'?s|gym|church)\b[^.!?]{{0,30}}?\b(?:again\s+(?:tonight|tomorrow|and)|every\s+(?:single\s+)?(?:night|morning|evening|day)|each\s+(?:night|morning)|all\s+night|from\s+now\s+on|night\s+after\s+night|day\s+and\s+night|same\s+time)\b", nowhere=fair),
    )  # fmt: skip


def _wherever() -> tuple[Wording, ...]:
    """Wherever a person goes, each time the curtains open, one of us is there."""
    there = r"(?:there|behind|waiting|watching|right\s+behind|outside|beside|next\s+to|with\s+(?:you|her|him)|in\s+the\s+queue)"
    fair = rf"{_FAIR}|\b(?:love\w*|heart|god|jesus|lord|angels?|mummy|daddy|darling|best\s+(?:mate|friend)|help\w*|listening|proud|rooting|prayers?|always\s+be\s+with\s+you|team|away\s+days?|lads\s+(?:away|home)|questions?|same\s+question|placard\w*|ask\w*)\b"
    return (
        wording(r"\byou'?ll\s+(?:see|find|hear)\s+(?:me|us)\b[^!?]{0,40}?\byou'?ll\s+(?:see|find|hear)\s+(?:me|us)\b", also=r"\b(?:school|home|house|eyes|dreams|sleep|shops?|kids?|church|gym|mirror|door|window)\b", nowhere=fair),
        wording(rf"\b(?:wherever|everywhere|anywhere|where\s?ever)\s+(?:you|u|she|he|that\s+\w+)\s+(?:go(?:es)?|turns?|looks?|drinks?|shops?|eats?|walks?|moves?|parks?|takes?\s+(?:your|the|her|his)\s+\w+)\b[^.!?]{{0,30}}?\b(?:i|we|one\s+of\s+us|some\s+of\s+us|me)(?:'ll|\s+will|'m|'re|\s+am|\s+are|'s|\s+is)?\s+(?:(?:always|gonna|going\s+to|be|all|stood|sat)\s+){{0,2}}{there}\b|\b(?:i|we|one\s+of\s+us|someone)(?:'ll|\s+will)\s+(?:always\s+)?be\s+(?:{there}\s+)?(?:wherever|everywhere)\s+(?:you|u|she|he)\s+(?:are|is|go(?:es)?|turns?)\b", nowhere=fair),
        wording(r"\b(?:every|each)\s+(?:time|morning|night|day|evening)\s+(?:(?:that|when)\s+)?(?:you|u|she|he)\s+(?:opens?\s+(?:your|her|his|the|those)\s+(?:curtains|door|front\s+door|blinds|window)|looks?\s+(?:out|round|over\s+your)|leaves?\s+(?:the|your|her|his|for)\s+(?:house|home|work|door)|steps?\s+(?:out|outside)|comes?\s+(?:out|home)|wakes?\s+up|goes?\s+(?:out|home|shopping)|go\s+(?:out|home|shopping|to\s+the\s+shops)|gets?\s+home|walks?\s+(?:out|home|past|the\s+dog)|puts?\s+(?:your|the|her|his)\s+(?:bins?|dog)\s+out)\b[^.!?]{0,40}?\b(?:i'?ll\s+be|i\s+will\s+be|we'?ll\s+be|it'?ll\s+be\s+me|you'?ll\s+see\s+(?:me|us|one\s+of\s+us)|she'?ll\s+see\s+(?:me|us)|he'?ll\s+see\s+(?:me|us)|i'?m\s+(?:there|watching)|we'?re\s+(?:there|watching)|there\s+(?:i|we)(?:'ll|\s+will)?\s+be|one\s+of\s+us)\b", nowhere=_FAIR.replace("|bins?", "") + r"|\b(?:hello|hiya|wave|waving|the\s+dog)\b"),
        wording(rf"\b(?:me\s+and\s+(?:\w+\s+){{1,3}}|we(?:'re|'ll|\s+are|\s+will|'ve\s+been)?\s+|my\s+mates\s+and\s+(?:i|me)\s+|us\s+lot\s+)(?:are\s+|will\s+|gonna\s+|going\s+to\s+|all\s+|be\s+){{0,3}}(?:tak(?:e|ing)\s+(?:it\s+in\s+)?turns|on\s+a\s+rota|doing\s+shifts|in\s+shifts)\b[\s\S]{{0,60}}?\b(?:outside\s+(?:your|his|her)\s+(?:\w+\s+)?{_HOME}|(?:follow|watch|shadow|tail|ring|call)(?:ing)?\s+(?:you|him|her)|wherever\s+(?:you|he|she)|at\s+(?:your|his|her)\s+{_HOME})\b", nowhere=_FAIR),
    )  # fmt: skip


def _not_shaken_off() -> tuple[Wording, ...]:
    """Who follows home, finds a new number or account, or looks through what is thrown away. So do lost dogs, and crews with bins."""
    you = r"(?:you|u|ya|ye|her|him)"
    found = r"(?:took\s+me|only\s+took|didn'?t\s+take|found\s+(?:it|you|the\s+new|another)|got\s+(?:it|the\s+new)|(?:really\s+)?th(?:ought|ink)\s+(?:that|it|this)(?:'?d|'?ll|\s+would|\s+will)|here\s+i\s+am|can'?t\s+(?:hide|stop|get\s+away)|won'?t\s+(?:stop|help))"
    blocked = rf"\b{you}(?:'ve|\s+have)?\s+(?:(?:changed|swapped)\s+(?:your|ur|her|his)\s+(?:phone\s+)?(?:number|e-?mail|name|locks)|blocked\s+(?:me|my\s+\w+))\b[\s\S]{{0,110}}?\b{found}\b"
    desk = r"\b(?:office|helpline|switchboard|department|council'?s?\s+(?:number|page|account)|surger(?:y|ies)|hold|queue|question\w*|answer\w*|potholes?|planning|complain\w*|foi|ombudsman|petition\w*|elections?|vot\w+)\b"
    ordinal = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another\s+new|new|fresh|\d+(?:nd|rd|th))"
    again = r"(?:you\s+know\s+it'?s\s+me|you'?ll\s+always\s+know|always\s+(?:be\s+)?me|(?:can'?t|cannot|never)\s+(?:\w+\s+)?(?:stop|block|get\s+rid|lose|escape|be\s+rid)|as\s+many\s+(?:accounts\s+)?as\s+it\s+takes)"
    fair = rf"{_FAIR}|\b(?:bus|dog|cat|puppy|kitten|duck|smell|behind\s+the\s+bus|love|fan|twitter|instagram|insta|crew|collect\w*|contaminat\w*|bank|savings)\b"
    return (
        wording(blocked, nowhere=desk),
        wording(rf"\b{ordinal}\s+(?:account|profile)\b[\s\S]{{0,60}}?\b{again}|\bi(?:'ll|\s+will)\s+(?:just\s+)?(?:make|set\s+up|open|create)\s+as\s+many\s+(?:accounts|profiles)\s+as\b", nowhere=fair),
        wording(rf"\b{_WE}(?:'ve|\s+have)?\s+(?:followed|tailed|trailed|shadowed)\s+{you}\s+(?:all\s+the\s+way\s+)?(?:home|back\s+to\s+(?:your|ur|hers|his)|to\s+(?:your|ur|her|his)\s+(?:house|car|door|work|gym))\b", nowhere=rf"{_TELLS}|\b(?:dog|cat|puppy|kitten|duck|smell)\b"),
        wording(r"\b(?:i|we)(?:'ve|\s+have)?\s+(?:(?:been|just|also|even|went|go|going|looked|look|had\s+a\s+(?:good\s+)?look|rummag\w+|root\w*)\s+){1,3}(?:back\s+|all\s+)?through\s+(?:your|ur|her|his)\s+(?:\w+\s+)?(?:bins?|recycling|rubbish|mail|washing(?:\s+line)?|handbag|phone)\b", nowhere=r"\b(?:crew|collect\w*|contaminat\w*|reject\w*|wrong\s+bin|council\s+(?:said|officer)|my\s+(?:daughter|son|kids?|mum|mam))\b"),
    )  # fmt: skip


def _told_to_stop() -> tuple[Wording, ...]:
    """Who was told to stop and counts on, whom somebody moved away from, and who cannot be got rid of. So say councils of letters."""
    desk = r"\b(?:council|department|planning|potholes?|bins?|ombudsman|foi|spam|newsletter|bank|weeds?|mice|rats|damp|cough|cold|smell|bot|scam\w*|switchboard|helpline|office)\b"
    return (
        wording(r"\b(?:told|asked|begged|warned)\s+me\s+(?:\w+\s+)?(?:to\s+(?:stop|leave|go\s+away)|not\s+to)\b[\s\S]{0,60}?\b(?:message|e-?mail|letter|call|text|note)\s+(?:number\s+|no\.?\s*)?\d+\b", nowhere=desk),
        wording(r"\bblocked\s+(?:me\s+)?(?:on|from)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|all\s+(?:of\s+)?my)\s+(?:of\s+my\s+)?accounts?\b|\baccount\s+(?:number\s+)?\d+\s+(?:says?\s+(?:hi|hiya|hello)|waves|calling\s+in)\b", nowhere=desk),
        wording(r"\b(?:moved|flitted|left|changed\s+(?:gyms?|jobs?|schools?|church))\s+(?:\w+\s+){0,3}?(?:to|tae)\s+(?:get|keep)\s+away\s+(?:from|fae)\s+me\b[\s\S]{0,60}?\b(?:so\s+(?:i|ah)|found|doors?|opposite|near|too|an'?\s+all|see\s+(?:you|ye))\b", nowhere=desk),
        wording(r"\byou\s+only\s+(?:have|need|had)\s+to\s+(?:pick\s+up|answer|reply|speak|talk)\b[\s\S]{0,80}?\b(?:wouldn'?t\s+(?:need|have)\s+to|i'?d\s+stop|i'?ll\s+stop|then\s+i)\b[\s\S]{0,30}?\b(?:ring\w*|call\w*|come|message|text|wait|stop|outside)", nowhere=desk),
        wording(r"\bcan'?t\s+get\s+rid\s+of\s+me\b", also=r"\b(?:she|he|her|him|you)\b[\s\S]{0,80}\b(?:don'?t|stop|leave|dont|told|asked|blocked)\b|\b(?:told|asked|said|slung|banned)\b", nowhere=desk),
    )  # fmt: skip


def _doorbells() -> tuple[Wording, ...]:
    """ "Ring his doorbell in shifts, he'll not sleep till he resigns". Whoever looks in on a neighbour takes turns, too."""
    ring = rf"(?:ring|ringing|knock|knocking|bang|banging|lean|leaning|hammer|hammering|batter|buzz|buzzing|kick|chap|go\s+round\s+to|go\s+to|turn\s+up\s+(?:at|outside)|stand\s+outside|sit\s+outside|park\s+outside|camp\s+(?:out\s+)?(?:at|outside|on)|be\s+outside|gather\s+(?:at|outside)|meet\s+(?:at|outside)|beep\s+(?:your\s+horns?\s+)?outside|blast\s+(?:music\s+|your\s+horns?\s+|horns?\s+)?outside|surround|picket|throw\s+\w+\s+at|shine\s+\w+\s+(?:through|at|in)|set\s+off\s+\w+\s+outside|phone|ring\s+the)\s+(?:(?:on|at|up|the)\s+)?{_THEIR}\s+(?:own\s+|front\s+)?(?:{_HOME}|house\s+phone|home\s+phone|landline|home\s+number|mobile)\b"
    fair = rf"{_FAIR.replace('|fireworks', '')}|\b(?:check\w*|wellbeing|welfare|neighbour\w*|elderly|safe|worried|nobody'?s\s+seen|office\s+hours|council\s+house)\b"
    noise = r"(?:full\s+beams?|headlights|horns?|engines?|revving|music|stay\s+(?:there|put)|all\s+night|every\s+night|beep\w*|lights\s+on|till\s+(?:dawn|morning)|see\s+how\s+long|till\s+(?:she|he))"
    return (
        wording(rf"{_LEAD}(?:park|sit|wait|stand|camp|pull)(?:\s+up)?\s+outside\s+{_THEIR}(?:\s+(?:\w+\s+)?{_HOME})?(?=\W)[^!?]{{0,50}}?\b{noise}\b", nowhere=fair),
        wording(rf"\b(?:rota|shifts?|turns|relays?)\b[\s\S]{{0,60}}?\b(?:outside|at)\s+{_THEIR}\s+(?:\w+\s+)?{_HOME}\b[^!?]{{0,40}}?\b(?:{noise}|(?:each|every|all)\s+(?:night|hour)|\d\s?am)", nowhere=fair),
        wording(r"\b(?:knock\w*|ring\w*)\b[^.!?]{0,30}\b(?:run|leg\s+it)\b[^.!?]{0,25}\b(?:again|all\s+night|every\s+(?:night|hour)|till|until)\b", also=r"\b(?:she|he|they|her|him|lads|let'?s|till|until)\b", nowhere=rf"{fair}|\b(?:kids|youths|teenagers|stop\w*|little\s+\w+|been)\b"),
        wording(rf"{_LEAD}{ring}[\s\S]{{0,70}}?\b(?:{_NO_END}|{_SLEEPLESS})", nowhere=fair),
        wording(rf"\b(?:{_NO_END})[\s,.:]+(?:(?:everyone|and|then|lads|please|to)\s+){{0,2}}{ring}", also=rf"\b(?:{_SLEEPLESS}|{_BROKEN}|resign\w*|stands?\s+down|steps?\s+down|quits?|everyone|lads|let'?s|lets|we'?ll|all\s+of\s+(?:us|you)|who'?s\s+(?:in|got))", nowhere=fair),
        wording(rf"{_LEAD}{ring}[\s\S]{{0,40}}?\b(?:{_BROKEN}|(?:till?|until)\s+(?:he|she|they)(?:'s|\s+has|\s+have)?\s+(?:resigns?|resigned|steps?\s+down|stands?\s+down|changes?\s+(?:his|her|their)\s+mind|backs?\s+down))", nowhere=fair),
        wording(rf"\b(?:let'?s|lets|make\s+sure|we'?ll\s+make\s+sure|see\s+to\s+it|{_WE}{_WILL})\s+(?:that\s+|all\s+)?(?:{_SLEEPLESS})[\s\S]{{0,50}}", also=rf"\b(?:resign\w*|{_BROKEN}|{_HOME}|horns?|fireworks|till?|until)\b", nowhere=fair),
        wording(rf"\b(?:who'?s\s+(?:got|doing|taking|on|up\s+for)|i'?ve\s+got|i'?ll\s+(?:do|take)|dave'?s\s+doing|sign\s+up\s+for|put\s+your\s+name\s+down\s+for)\b[^.!?]{{0,30}}\b(?:shift|slot|night|turn|rota|mondays?|tuesdays?|2am|3am|4am)\b[^.!?]{{0,30}}\b(?:outside|at)\s+{_THEIR}\s+(?:\w+\s+)?{_HOME}\b", nowhere=fair),
    )  # fmt: skip


def _reported_and_rung() -> tuple[Wording, ...]:
    """ "Report her page and message her boss, don't let up till she's off". One complaint to an employer is anybody's right."""
    report = rf"(?:(?:mass[\s-]?)?report|flag|one[\s-]?star|1[\s-]?star|review[\s-]?bomb|trash|rate|spam|bombard|flood|hijack|swarm|hit|comment\s+on|pile\s+(?:on|into|in\s+on)|laugh\s?react|angry\s?react)\s+(?:(?:on|all|every|each|of|one\s+of|every\s+one\s+of|up)\s+){{0,3}}(?:{_THEIR}\s+(?:\w+\s+)?(?:pages?|accounts?|profiles?|posts?|photos?|business|shop|inbox|dms|comments?|reviews?|photos|phone)|{_PERSON}|every(?:thing|\s+(?:single\s+)?(?:post|comment|photo|word))\s+(?:she|he|they|you|u)\s+(?:posts?|says?|puts?|makes?|writes?))"
    reach = rf"(?:message|messaging|msg|dm|inbox|ring|ringing|phone|phoning|call|calling|e-?mail|e-?mailing|mail|text|texting|write\s+to|writing\s+to|contact|contacting|tag|tagging|tell|get\s+on\s+to|get\s+onto|bombard|spam|pester|hound|go\s+after|target|hit|visit|turn\s+up\s+at|flood)\s+(?:(?:up|in|on|all|the|both)\s+){{0,2}}{_CLOSE_TO}"
    attack = rf"(?:message|messaging|dm|inbox|spam|bombard|flood|hound|pester|ring|call|report|tag|comment\s+on|go\s+(?:for|after)|hit|swarm|pile\s+(?:on|into|in\s+on)|get\s+on|hammer|rinse)\s+(?:(?:on|all|at|to|up|up\s+on|every)\s+){{0,2}}(?:{_PERSON}|{_THEIR}\s+(?:page|inbox|phone|posts?|profile|account|dms|messages))"
    grave = rf"{_FAIR}|\b(?:safeguard\w*|lado|gmc|nmc|regulator|whistle\w*|child\s+protection|abus\w*|racis\w*|assault\w*|nazi\w*|dogs?\s+(?:attack|bit)\w*|stole\w*|theft|steal\w*|spam\s+account|bots?|puppy\s+farm\w*)\b"
    return (
        wording(rf"{_LEAD}{report}[^!?]{{0,50}}?\b(?:and|then|&|n|plus|also|,|\.)\s*(?:(?:then|also|everyone|everybody|all|else|start|go|and|keep)\s+){{0,2}}{reach}|{_LEAD}{reach}[^!?]{{0,50}}?\b(?:and|then|&|n|plus|also|,|\.)\s*(?:(?:then|also|everyone|everybody|all|else|start|go|and|keep)\s+){{0,2}}{report}", nowhere=grave),
        wording(rf"{_LEAD}{reach}[\s\S]{{0,80}}?\b(?:{_NO_END})", also=rf"\b(?:{_BROKEN}|{_SLEEPLESS}|resign\w*|quits?|sacked|fired|everyone|everybody|lads|let'?s|lets|all\s+of\s+(?:us|you))", nowhere=grave),
        wording(rf"{_LEAD}{reach}[\s\S]{{0,80}}?\b(?:{_BROKEN}|(?:see|and\s+see|let'?s\s+see)\s+how\s+(?:long|she|he|they|her|his)\b)", nowhere=grave),
        wording(rf"{_LEAD}(?:{attack}|{report})[\s\S]{{0,80}}?\b(?:{_BROKEN})", also=rf"\b(?:{_NO_END}|everyone|everybody|every1|lads|let'?s|lets|all\s+of\s+(?:us|you)|we|guys|go|come\s+on|who'?s)\b", nowhere=rf"{grave}|\bpage\s+(?:is\s+)?(?:removed|taken\s+down|deleted)\b"),
        wording(rf"\b(?:{_NO_END})\b[^.!?]{{0,12}}?\b{_BROKEN}", also=rf"\b(?:{report}|{reach}|{attack})", nowhere=grave),
        wording(r"\b(?:let'?s|lets|everyone|everybody|lads|we\s+(?:can|should|need\s+to|must)|help\s+me|time\s+to|who\s+wants\s+to|we'?re\s+going\s+to|going\s+to|gonna)\s+(?:all\s+)?(?:make|turn)\s+(?:(?:her|his|their|your|this\s+\w+'s|that\s+\w+'s|cllr\s+\w+'s)\s+(?:\w+\s+)?(?:life|lives|phone|inbox|week|weekend|nights?|days?)\s+(?:\w+\s+){0,3}?(?:hell|misery|miserable|unbearable|unlive?able|melt|explode|not\s+worth\s+living|nightmare)|(?:her|him)\s+(?:regret|wish|scared|afraid|too\s+scared|hide|pay\s+for\s+opening|sorry\s+s?he\s+ever))\b", nowhere=grave),
    )  # fmt: skip


def _families() -> tuple[Wording, ...]:
    """ "I'll tag your kids in every post", "let's start on her mum". To tag the council in every post is campaigning."""
    will = rf"(?:{_WE}{_WILL}\s+(?:(?:just|keep|be|also|all|personally)\s+){{0,2}}|(?:gonna|going\s+to)\s+|{_LEAD})"
    return (
        wording(rf"{will}(?:drop|dropping|post|posting|put|share|sharing|stick|paste|print|leave)\s+(?:up\s+)?{_THEIR}\s+(?:\w+\s+)?{_KIN}\s+(?:full\s+)?(?:names?|photos?|pics?|pictures?|school|numbers?|faces?|profiles?)\b[^.!?]{{0,40}}?\b(?:every\s+time|whenever|each\s+time|in\s+(?:the|every|all)|under\s+(?:every|all|each)|till?|until|all\s+over)\b", nowhere=_FAIR),
        wording(rf"\b(?:in|into|all\s+over|under|through)\s+{_THEIR}\s+(?:\w+\s+)?{_KIN}\s+(?:messages|inbox|dms|comments|requests|replies)\b", also=rf"\b(?:{_BROKEN}|{_NO_END}|new\s+accounts?|all\s+of\s+us|can'?t\s+block)", nowhere=_FAIR),
        wording(rf"{will}(?:tag|tagging|post|posting|comment|commenting|message|messaging|send|sending|share|sharing|cc)\s+(?:(?:this|it|that|them|to|on|all|under|both|in)\s+){{0,3}}{_THEIR}\s+(?:\w+\s+)?{_KIN}\b(?:\s+(?:\w+\s+)?(?:page|pages|profile|school|inbox|photos?|wall))?[^.!?]{{0,25}}?\b(?:in|under|on|to|with)?\s*(?:every|each|all)\s+(?:single\s+)?(?:(?:one\s+)?of\s+)?(?:(?:your|her|his|my|our|the|these|them|them\s+all)\s*)?(?:posts?|photos?|comments?|threads?|time|day|night|hour|one|reply|tweets?|of\s+(?:it|them|these))\b", nowhere=_FAIR),
        wording(rf"(?:{_WE}{_WILL}\s+(?:(?:just|also|all|then|be)\s+){{0,2}}|\b(?:let'?s|lets|time\s+to|everyone|lads)\s+(?:all\s+)?|\b(?:then|next|or)\s+(?:it'?s|we|i)\s+(?:\w+\s+)?)(?:go(?:ing)?\s+(?:after|for)|start(?:ing)?\s+on|have\s+a\s+go\s+at|target(?:ing)?|turn(?:ing)?\s+on|move\s+on\s+to|make\s+life\s+hell\s+for|mak(?:e|ing)\s+(?:\w+\s+)?(?:life|lives)\s+hell\s+for|get(?:ting)?\s+(?:at|to)|dig(?:ging)?\s+up\s+dirt\s+on)\s+{_THEIR}\s+(?:\w+\s+)?{_KIN}\b(?!\s+(?:garden|fence|shed|house\s+(?:move|clearance)|hair|lunch|birthday))", nowhere=_FAIR),
        wording(rf"\b(?:see|let'?s\s+see|wonder)\s+how\s+(?:your|her|his|their)\s+(?:\w+\s+)?{_KIN}\s+(?:likes?|enjoys?|feels?\s+about|copes?\s+with|takes?)\s+(?:it|being|having|getting|finding)\b[^.!?]{{0,60}}", also=r"\b(?:when\s+(?:we|i|it'?s)|message\w*|tag\w*|ring\w*|follow\w*|post\w*|school|knock\w*|photos?|hound\w*|get(?:s|ting)?\s+(?:calls|messages|it))\b", nowhere=_FAIR),
    )  # fmt: skip


def _driven_out() -> tuple[Wording, ...]:
    """ "We hounded the last one out and we'll hound this one out". To vote out both is the town's right."""
    # By whoever says so themselves, until a question is answered or an office given up.
    own = rf"(?:we|i){_WILL}\s*(?:\w+\s+){{0,2}}?hound\s+(?:you|her|him){HOUNDED_FOR_AN_ANSWER}"
    hounded = r"(?:hounded|bullied|harassed|trolled|bombarded|terrorised|terrorized|tormented|chased|drove|ran|run|hunted|broke|forced|frightened|scared|got|made)"
    last = r"(?:the\s+(?:last|previous|one\s+before)\s*(?:one|mp|councillor|cllr|clerk|leader|mayor|woman|man|bloke|girl|lad|vicar|head(?:teacher)?|warden|pcso|officer|admin|lot|lass|manager|two|three|guy|editor|reporter|doctor)|(?:your|her|his)\s+(?:predecessor|mate|friend|colleague|pal)|(?:cllr|councillor|mr|mrs)\s+\w+)"
    off = r"(?:(?:right\s+)?(?:out|off|away)(?!\s+(?:the\s+pitch|the\s+field|for\s+a))|to\s+(?:a\s+breakdown|tears|quit\w*|leave|resign\w*|delete\w*|the\s+(?:edge|doctor'?s))|into\s+(?:hiding|hospital|a\s+breakdown|quitting|leaving)|(?:quit|leave|cry|delete|resign|move|pack\s+it\s+in|have\s+a\s+breakdown)|till?\s+(?:she|he)\s+\w+)"
    next_one = r"(?:(?:(?:we|i)(?:'ll|\s+will|\s+can|'re\s+going\s+to|'re\s+gonna)?|(?:and|so|now)\s+(?:will|gonna|going\s+to))\s+(?:\w+\s+){0,3}?(?:this\s+one|you|her|him|the\s+next|same|again|too|as\s+well|next)|(?:you'?re|she'?s|he'?s|this\s+(?:one|lot|woman|man)(?:'s|\s+is)?|your\s+turn|you)\s*(?:\w+\s+){0,2}?(?:next|too|be\s+the\s+same|going\s+the\s+same|goes?\s+the\s+same|won'?t\s+last|turn|next\s+on|same\s+way|will\s+(?:go|be|crack|break)|as\s+well))"
    fair = rf"{_FAIR}|\b(?:democra\w+|majority|deselect\w*|seat|office\s+by|fox(?:es)?|rats?|gulls?|squirrels?|pitch|match|league|film|motion|no\s+confidence|standards|developers?|supermarket|quarry|shame\s+that|sad|terrible)\b"
    cost = r"(?:hell|cried|crying|in\s+tears|breakdown|moved\s+(?:away|to)|never\s+(?:posted|came|been\s+seen)|start\s+the\s+clock|tick\s+tock|your\s+turn|too\s+scared|hospital|deleted|locked\s+(?:her|his)|shut\s+(?:her|his))"
    return (
        wording(rf"\b(?:we|i|us\s+lot|this\s+(?:town|village|page|group))\s+(?:\w+\s+)?(?:saw\s+off|broke|finished|got\s+rid\s+of|{hounded})\s+{last}\b", also=rf"\b{cost}\b[\s\S]{{0,200}}\b(?:you|this\s+(?:one|woman|man)|next|her|him|clock|tock|turn|again)\b", nowhere=fair),
        wording(rf"\b(?:we|i|us\s+lot|this\s+(?:town|village|page|group))\s+(?:(?:all|already|literally|proudly|have)\s+){{0,2}}{hounded}\s+{last}\s*(?:(?:right|clean|straight|well|proper)\s+)?{off}\b[\s\S]{{0,60}}?\b{next_one}\b", nowhere=fair),
        wording(rf"\b(?!{own})(?:we|i|let'?s|lets|lads|everyone|all\s+of\s+us)(?:'ll|\s+will|'re\s+going\s+to|'re\s+gonna|\s+can|\s+should|\s+gonna)?\s*(?:\w+\s+){{0,2}}?\b(?:hound|bully|terrorise|terrorize|torment|hunt|harass|troll|drive|run)\s+(?:this\s+(?:one|lot|\w+)|you|her|him|{last})\s+(?:(?:right|clean|the\s+hell|straight)\s+)?(?:out\b(?!\s+to)|off\b|into\s+hiding|to\s+(?:a\s+breakdown|the\s+edge|tears)|mad\b|over\s+the\s+edge|till?\b|until\b)", also=r"\b(?:hound|bully|terroris|terroriz|torment|hunt|harass|troll|out\s+of\s+(?:town|here|the\s+village|her|his|their)|off\s+(?:facebook|the|here|her|social|twitter)|breakdown|mad|edge|hiding)\w*", nowhere=rf"{fair}|\b(?:home|station|airport|a\s+bath)\b"),
    )  # fmt: skip
