"""What stands around a private detail and says whose it is: another person's, a public place's, or the author's own.

All but RESIDENT, which tells names by their capitals, are for text in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from moderation.lexicon.whereabouts import NAMED
from moderation.patterns.late import late

# Where the public is let in, what is on there, and who sells there: no home of anybody.
OFFICE = late(
    r"\b(?:council|offices?|(?:registrar'?s?'?|registration)\s+services?|surgery|school|helpline|switchboard|hotline|charity|police|library|hospital|clinic|centre|department|team|"
    r"company|customer|advice|samaritans|citizens|nhs|gp|contact centre|reception|out of hours|cyngor|hall|church|chapel|mosque|temple|food ?bank|"
    r"vets?|caf[eé]|pub|inn|arms|hotel|restaurant|takeaway|shop|store|market|museum|gallery|theatre|cinema|gym|club|garage|salon|barbers?|"
    r"pharmacy|chemist|dentist|post office|station|depot|warehouse|garden centre|community|foundation|trust|age uk|mind|shelter|warm (?:space|hub)|"
    r"coffee morning|jumble sale|fair|fete|workshops?|drop-?in|tickets?|events?|exhibition|concert|bingo|auction|meeting|venue|open(?:s|ing|ed)?|"
    r"planning|notice|application|proposed|development|site|premises|licen[cs](?:e|ing)|consultation|for sale|to let|estate agents?|"
    r"deliver(?:y|ies)|bookings?|order (?:number|no|ref)|tracking|ref(?:erence)?|invoice|case number|the (?:red|white|black|royal|kings?|queens?|old) \w+)\b"
)
# What a place is beside, "opposite the polling station": the office is the landmark, and the place is another.
LANDMARK = late(
    r"\b(?:opposite|next\s+(?:door\s+)?to|near(?:\s+to)?|beside|behind|by|round\s+(?:the\s+corner|the\s+back)\s+(?:from|of)|across\s+(?:the\s+road\s+)?from|from)"
    r"\s+(?:the|a|our|that)\s+(?:(?!and\b|on\b|at\b|in\b)[\w']+\s+){0,2}?"
    r"(?:office|station|place|hall|school|library|surgery|church|chapel|mosque|temple|pub|inn|shop|club|park|centre|commons|hospital|clinic|post\s+office|depot|market|hotel)\b"
)
TRADE = late(
    r"\b(?:plumbers?|electricians?|builders?|roofers?|joiners?|painters?|decorators?|gardeners?|plasterers?|handyman|locksmith|taxis?|"
    r"window cleaner|chimney sweep|mechanic|tradesm[ae]n|hairdresser|cleaners?|dog walker|childminder|tutor|recommend\w*)\b"
)
AT_HOME = late(r"\b(?:at home|lives?|personal|private|wife|husband|kids|night)\b")
MINE = late(
    r"\b(?:my|our)\s+(?:\w+\s+){0,2}?(?:number|mobile|phone|landline|address|house|home|flat|e-?mail|car|van|bike|plate|reg|birthday|dob|date\s+of\s+birth|account|ni)\b[^.!?]{0,20}$|"
    r"\b(?:call|ring|text|message|e-?mail|contact|phone|whatsapp|reach|dm)\s+(?:me|us)\b[^.!?]{0,30}$|\b(?:i|we)\s+(?:live|am|are|was|were)\b[^.!?]{0,25}$|\bi'm\b[^.!?]{0,25}$"
)
OWN = late(
    r"\b(?:my|our|me|us|i'?m|i\s+live|i\s+am|i\s+was|we\s+live|we're|mine)\b"
    r"|\b(?:please|pls|plz|kindly|if\s+(?:found|seen)|missing|lost|found|stolen|reward|witness\w*|dash\s?cam|who\s+hit|saw\s+(?:who|it)|appeal)\b"
    r"|\b(?:call|ring|text|phone|message|contact|whatsapp|tel|telephone|mob|mobile)\s*:?\s+(?:on\s+)?(?=\(?[+0])"
)
_HARMING = r"(?:key(?:ing)?|scratch\w*|slash\w*|smash\w*|brick\w*|torch(?:ing|es)?|burn\w*|wreck\w*|trash\w*|egg(?:ing)?|vandali\w+|batter\w*|break\w*|damag\w+|dent|kick\w*|spray\w*|puncture|tyres?\s+(?:down|out)|let\s+(?:the|its|his|her|their)\s+tyres)"
# "If anyone" of a detail is a notice of one's own where a thing was seen or lost, or where something is offered. It is
# none where it sends people to somebody, or to do damage.
_IF_ANYONE = r"\bif\s+(?:any\s?(?:one|body)|some\s?(?:one|body)|you)\b"
_SENT = late(
    rf"{_IF_ANYONE}[^.!?]{{0,80}}?\b(?:him|her|hers|his|them|their|theirs|{_HARMING})\b"
)
_SENT_TO = late(
    rf"{_IF_ANYONE}(?:\s+else)?(?:\s+would|'d)?\s+(?:wants?|likes?|fanc(?:y|ies)|feels?\s+like|cares?|wish(?:es)?)\b[^.!?]{{0,60}}?\b(?:him|her|hers|his|{_HARMING})\b"
)
_NOTICE = late(
    rf"{_IF_ANYONE}(?:'s|'ve|'d|\s+(?:has|have|had|did|do|does|happen\w*\s+to\s+have|happen\w*\s+to))?\s+(?:\w+\s+)?(?:saw|sees?|seen|finds?|found|spots?|spotted|los[et]|lost|recogni[sz]\w+|heard|hears?|knows?|missing|witness\w*|caught|info\w*|footage"
    r"|join|come|comes|help|volunteer|donate|book)\b"
    rf"|{_IF_ANYONE}(?:\s+(?:would|else|'d)|'d)?\s+(?:needs?|wants?|likes?|fanc(?:y|ies)|interested|is\s+interested|are\s+interested)\b(?:\s+(?:an?|any|some|the|to|more|in))?\s*"
    r"(?:\w+\s+)?(?:lifts?|hand|help|join|come|helping|volunteer\w*|donat\w+|borrow|book|info\w*|details|advice|shopping|food|meals?|tickets?|places?|plants?|one|it\s+for\s+free)\b"
)
_SOMEONE = r"(?:he|she|councillor|cllr|mr|mrs|ms|mx|miss|dr|this\s+(?:man|woman|guy)|that\s+(?:man|woman|guy|lad|bloke|officer|councillor|landlord|warden|driver)|who|(?<!if )(?<!do )(?<!where )you)"
_STAYS = r"(?:(?:lives?|living|stays?|resides?)(?:\s+(?:at|in|on|with|near|round|over|down|there|here|alone))?|(?:works?|sleeps?)\s+(?:at|in|from|out\s+of|on|next|behind|opposite)|(?:parks?|drives?)\s+(?!(?:me|us|you|people|everyone|on\s+(?:the\s+)?pavement)\b))"
_HAS = r"(?:address|house|home|number|phone|mobile|landline|email|e-mail|car|van|plate|reg|kids|flat|postcode|birthday|dob|d\.o\.b|date\s+of\s+birth|door|wife|husband|mum|payslip|account)"
# A body's number, and that of an MP's or a registrar's office, is there to be rung.
_OF_A_BODY = (
    r"(?!(?:registrar|registry|council|school|surgery|library|hospital|hospice|college|charity|company|firm|shop|chemist|vet|coroner|ombudsman|mp|ms|msp)'s\s+"
    r"(?:(?!mobile|private|personal|home|own)\w+\s+){0,2}?(?:number|phone|landline|e-?mail|address)\b)"
)
_OWNER = (
    r"(?:his|her|(?:the\s+)?(?:councillor|mayor|officer|leader|manager|driver|owner|neighbour|clerk|teacher|headteacher)'?s|(?!(?:it|that|there|what|let|who|here|he|she|how|where|when|one|today|this|year|week|\w+day)'s)"
    + _OF_A_BODY
    + r"\w+'s)"
)
TIED = late(
    rf"\b{_SOMEONE}\s+(?:\w+\s+){{0,2}}?{_STAYS}\b"
    rf"|\b{_OWNER}\s+(?:\w+\s+){{0,2}}?{_HAS}\b|\b(?:he|she)\s+was\s+born\b"
    r"|\blives\s+(?:at|in|on)\b|\b(?:ring|phone|call|text|message|email|e-mail|whatsapp)\s+(?:him|her|this\s+\w+)\b|\bwant\s+(?:him|her)\s+at\s+home\b|(?<!me )(?<!us )\bat\s+home\s+on\s+\(?[+0]"
)
# "Their" and "them" may be an office or a shop: they tie only where nothing speaks of one.
TIED_LOOSELY = late(
    rf"\bthey\s+(?:\w+\s+){{0,2}}?{_STAYS}\b|\btheir\s+(?:\w+\s+){{0,2}}?{_HAS}\b"
    r"|\b(?:ring|phone|call|text|message|email|e-mail|whatsapp)\s+them\b"
)
RESIDENT = late(
    rf"(?:{NAMED}|(?i:neighbour|complainant|complainer|tenant))\s*,?\s+(?:of|at)\s+$"
)
# Where a family or somebody named has gone to live, told by others: "the Samples have moved to". Bodies move house, too.
_FAMILY = r"(?i:the)\s+(?!(?:Samaritans|Scouts|Guides|Brownies|Cubs|Beavers|Rangers|Cadets|Masons|Foresters|Quakers|Methodists|Baptists|Tories|Conservatives|Greens|Liberals|Democrats|Independents|Friends|Brass|Players|Singers|Rovers|Wanderers|Vets|Dentists|Opticians|Offices|Barbers|Solicitors|Stores|Arms)\b)[A-Z][a-z]+s"
_HINT = r"(?i:in\s+case\s+any(?:one|body)|if\s+any(?:one|body)|for\s+any(?:one|body)|any(?:one|body)\s+(?:look\w*|fanc\w*)|you'?re\s+welcome|did\s+a\s+(?:runner|flit)|thought\s+(?:they|he|she)|owes?|hiding|pass\s+it\s+on|spread\s+the\s+word|now\s+you\s+know|so\s+you\s+know|pay\s+(?:him|her|them)\s+a\s+visit)"
POINTED_OUT = late(rf"\b{_HINT}\b")
MOVED = late(
    rf"(?:{NAMED}|{_FAMILY})\s*(?:'ve|'s|\s(?i:have|has))?\s+(?i:(?:just|now)\s+)?(?i:moved|flitted|shifted)\s+(?i:in\s+)?(?i:to|into)\s+(?:[A-Z][\w']+\s+)?$"
    rf"|(?i:\bnew\s+address\s+(?:for|of))\s+(?:{NAMED}|{_FAMILY})\b[^!?]{{0,70}}?$"
)
# A mailbox of a public body, or of an office that somebody holds: it outlives whoever holds it.
_ROLE_BOX = (
    r"(?:info|enquiries|enquiry|contact|hello|office|admin|support|help|customerservices?|planning|press|news|team|mail|sales|bookings|licensing|housing|highways|parking|enforcement|elections?|electoral|democratic[\w.-]*|"
    r"repairs|lettings|tenanc(?:y|ies)|tenants|rents?|estates|facilities|reception|orders|accounts|finance|complaints|feedback|foi|data[.-]?protection|dpo|registrars?|librar(?:y|ies)|museums?|admissions|transport|street[.-]?(?:care|scene|lighting)|pest[.-]?control|events|volunteer(?:s|ing)?|membership|grants|comms|communications|safeguarding|leisure|housing[.-]?repairs|out[.-]?of[.-]?hours|customer[.-]?care|service[.-]?desk|donations|social[.-]?(?:care|services)|"
    r"benefits|environment\w*|waste|recycling|leader|mayor|(?:(?:parish|town|community|deputy)[.-]?)?clerk|(?:cllr|councillor)[.\w-]*)"
)
PUBLIC_MAIL = late(
    r"@(?:[\w-]+\.){0,5}(?:gov\.uk|gov\.wales|llyw\.cymru|parliament\.uk|senedd\.wales|senedd\.cymru|nhs\.uk|police\.uk|ac\.uk)$"
    rf"|^{_ROLE_BOX}@",
    re.IGNORECASE,
)
ROLE_MAIL = late(rf"(?<![\w.+-]){_ROLE_BOX}@|@(?:[\w-]+\.){{0,5}}gov\.(?:uk|wales)\b")
_AT = r"[\[({](?:at|@)[\])}]"
_DOT = r"[\[({](?:dot|\.)[\])}]"
# "ann(at)wenbrook(dot)example" is an address, too, that no robot is to gather.
_MAIL = late(
    rf"(?<![\w.+/-])[\w.+-]{{1,64}}(?:@|{_AT})(?:[\w-]{{1,63}}(?:\.|{_DOT})){{1,4}}[a-z]{{2,24}}\b",
    re.IGNORECASE,
)
_MAYBE_MAIL = late(rf"@|{_AT}", re.IGNORECASE)


def mails_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Every e-mail address of a text, as it is sent to, and where it begins and ends."""
    if _MAYBE_MAIL.search(text):
        for match in _MAIL.finditer(text):
            mail = re.sub(_AT, "@", match.group(), flags=re.IGNORECASE)
            yield re.sub(_DOT, ".", mail, flags=re.IGNORECASE), *match.span()


# What an office gives out itself: on its website, at the town hall, the ward's own line, "ring the housing officer".
_GIVEN_OUT = late(
    r"\b(?:(?:on|from)\s+(?:the|their|its|our)\s+(?:(?:council|parish|town|ward|party|borough|county)(?:'s)?\s+)?(?:web\s?site|web\s?page|notice\s?board|newsletter)"
    r"|at\s+the\s+(?:council|town\s+hall|county\s+hall|civic(?:\s+centre)?|guildhall|ward\s+office)|(?:council|office|ward|constituency|official)\s+(?:phone\s+|e-?mail\s+)?(?:number|phone|mobile|line|landline|e-?mail|inbox|mailbox)"
    r"|(?:clerk|council|parish|mp)'s\s+(?:office|e-?mail|number|phone|mailbox|inbox)|(?:ring|phone|call|e-?mail|write\s+to|contact)\s+(?:the|your|our)\s+(?:\w+\s+){0,2}?(?:officer|team|department|clerk|office|leader|mayor|desk))\b"
)
_AT_THEIRS = late(
    r"\b(?:homes?|liv(?:es?|ing)|stays?|personal|private|wife|husband|partner|kids?|children|mum|nights?|midnight|flat|door|ex-?directory|leaked|leak)\b"
)


def is_published(around: str) -> bool:
    """Whether the words about a number or a mailbox say that an office gives it out, and none speaks of a home or harassment."""
    private = _AT_THEIRS.search(around) or DRIVEN.search(around)
    return _GIVEN_OUT.search(around) is not None and not private


def is_own(around: str) -> bool:
    """Whether the words about a detail make it a notice of the author's own: found, lost, "ring me"."""
    if OWN.search(around):
        return True
    return _NOTICE.search(around) is not None and not _SENT.search(around)


def sends(around: str) -> bool:
    """Whether "if anyone wants to" sends people to one person, or to do damage."""
    return _SENT_TO.search(around) is not None


def has_moved(before: str, around: str) -> bool:
    """Whether it is told where somebody has gone to live, for others to go there."""
    return bool(MOVED.search(before) and POINTED_OUT.search(around))


SECRET = late(
    r"\b(?:hiv|aids|on\s+probation|on\s+(?:pip|benefits|the\s+sick|methadone)|in\s+rehab|bipolar|schizo\w*|sectioned|suicidal|abortion|an?\s+affair|overdose|electronic\s+tag|asylum)\b"
)
# What a clinic or a charity does at its address is nobody's secret.
_FOR_ALL = late(
    r"\b(?:people|those|anyone|anybody|patients|men|women|residents|families|carers)\s+(?:who\s+(?:are|have)|living|affected|with|on)\b|\b(?:tests?|testing|clinics?|support\s+group|charity|awareness|leaflets?)\b|"
    r"\b(?:helps?|supports?|advises?|for)\s+(?:people|those|anyone|anybody|patients|men|women|residents|families|carers)\b"
)
# Whose it is may stand behind the detail: "that's your deputy leader". A number to ring is often an office's, so that this
# says nothing of one.
_HOLDER = r"(?:(?:cllr|councillor|coun|cynghorydd)\.?\s+\w+|(?:(?:the|our|your|that|this)\s+)(?:\w+\s+){0,2}?(?:councillor|cllr|leader|mayor|mayoress|mp|ms|chair(?:man|woman)?|clerk|officer|chief\s+executive|director|inspector|manager|head(?:teacher|master|mistress)?|warden|vicar|rector|priest|imam|rabbi|pastor|judge|magistrate|editor|reporter|teacher|neighbour|woman|man|bloke|lass|lady)\b(?!'))"
_WHOSE_IT_IS = late(
    rf"^[^!?]{{0,40}}?(?:\b(?:that'?s|that\s+is|it'?s|this\s+is|belong(?:s|ing)\s+to|courtesy\s+of|compliments\s+of)|[-–=:])\s*(?:for\s+)?{_HOLDER}(?!\s+(?:who|that)\s+(?:rang|called|sent|gave|asked))"
)


def told_behind(after: str, *, reached: bool) -> bool:
    """Whether what follows a detail, in small letters, says whose it is, or a secret of theirs; `reached`: to ring or write to."""
    secret = SECRET.search(after) and not _FOR_ALL.search(after)
    return bool(secret or (not reached and _WHOSE_IT_IS.search(after)))


AT_HIM = late(
    r"\b(?:tell|see|visit|find|show|ask|pay|give|scare|teach|let|bombard|flood|spam|harass|pester|wake|ring|call|text)\s+(?:him|her|cllr|councillor)\b|\bknock\s+on\s+(?:his|her)\b"
)
DRIVEN = late(
    r"\b(?:go|pop|get|come|head)\s+(?:and\s+|on\s+|over\s+|round\s+|down\s+|there\s+|along\s+){0,4}(?:and\s+)?(?:tell|see|visit|knock|find|show|say|let|ask|pay|give|scare|teach|round)\b|\bpay\s+(?:him|her|them)\s+a\s+visit|\bknock\s+on\s+(?:his|her|their)\b"
    r"|\b(?:tell|show)\s+(?:him|her|them)\s+(?:what|how|exactly)\b|\bgive\s+(?:him|her|them)\s+(?:a\s+(?:call|ring|visit|piece)|hell|grief|what\s+for)|\blet\s+(?:him|her|them)\s+(?:know|have\s+it)\b|\b(?:bombard|flood|spam|harass|pester)\s+(?:him|her|them)\b"
    r"|\b(?:spread|share|pass)\s+(?:it|this)\s+(?:round|around|on|everywhere)|\bhere(?:'s|\s+is)\s+(?:where|his|her|their)\b|\byou\s+know\s+what\s+to\s+do\b"
    r"|\bfill\s+(?:your|yer|ya)\s+boots\b|\byou(?:'re|\s+are)\s+welcome\b(?!\s+to\b)|\bdo\s+your\s+worst\b|\bhave\s+fun\s+with\b|\bat\s+(?:[2345]\s?am|[2345]\s+in\s+the\s+morning)\b|\ball\s+night\b"
)
# What carries the public or its rubbish has a plate that everybody may read; a car beside it has an owner.
_PUBLIC_VEHICLE = late(
    r"\b(?:bus(?:es)?|coach(?:es)?|minibus(?:es)?|trams?|(?:bin|dust|refuse|recycling|gritting|council|tipper|skip|cement|delivery|highways|water\s+board|gully|sweeper)\s?(?:lorr(?:y|ies)|wagons?|trucks?|carts?|vehicles?|vans?)|lorr(?:y|ies)|hgvs?|artic|gritters?|road\s?sweepers?|ambulances?|fire\s+engines?|dustcarts?|juggernaut|tanker|low\s?loader)\b"
)
_OWN_CAR = late(
    r"\b(?:cars?|bmw|audi|ford|vauxhall|golf|corsa|fiesta|focus|mini|merc\w*|tesla|nissan|toyota|kia|astra|polo|clio|micra|peugeot|renault|skoda|suv|4x4|range\s+rover|land\s+rover|motor\s?bike|moped|scooter|white\s+van|his|hers?|their|your|lives?|home|drive\s?way|drives\s+an?|wife|husband|neighbours?|owner|owned)\b"
)


def names_a_car(around: str, words: re.Pattern[str]) -> bool:
    """Whether the words about a plate hold one of `words`, and do not speak of a bus, a bin lorry or the like and nobody's car."""
    public = _PUBLIC_VEHICLE.search(around) and not _OWN_CAR.search(around)
    return words.search(around) is not None and not public


# A domain whose name says that it is a council's. No list of the providers where anybody has a letterbox is ever complete.
COUNCILS_MAIL = late(r"council|cyngor|borough")
