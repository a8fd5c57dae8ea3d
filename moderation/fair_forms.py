"""Fair forms that the model takes for advertising, for something sexual, or for somebody's number given away.

Each excuses one sign of the model only, and only where no word of the thing itself is there.
"""

from __future__ import annotations

import re

from moderation.checks.advertising import OFFERED
from moderation.lexicon.ties import LANDMARK, ROLE_MAIL, is_published

_WHOSE = re.compile(
    r"\b(?:his|her|their|lives?|address|home|house|kids|wife|husband|him|them)\b"
)
# A place that is there to be written to or rung; a mobile, a home and a family are none.
_PUBLIC_OFFICE = re.compile(
    r"\b(?:(?:school|constituency|registered|registrar'?s?|leader'?s|mayor'?s|ward|parish|post|box|housing|council(?:'s)?|head)\s+office|registered\s+(?:address|at)|switchboard|helpline|polling\s+(?:station|place)"
    r"|town\s+hall|county\s+hall|civic\s+centre|house\s+of\s+commons|citizens\s+advice|companies\s+house|council(?:lor)?(?:'s)?\s+e-?mail)\b"
)
_PRIVATE = re.compile(
    r"\b(?:he|she|they|he's|she's|lives?|living|stays?|visit|homes?|house(?!\s+of\s+commons)|flat|kids?|children|wife|husband|partner|mum|mobile|private|personal|car|door|parks?|shift|finish(?:es)?|leaves?|alone|walks?|born|dob)\b|(?<!\d)(?:\+44\s?|0)7\d"
)
# The same, but for "he" and "she", who hold the office.
_AT_HOME = re.compile(
    r"\b(?:lives?|living|stays?|visit|homes?|flat|kids?|children|wife|husband|partner|mum|mobile|private|personal|car|door|shift|alone|walks?|born|dob)\b|(?<!\d)(?:\+44\s?|0)7\d|\b\d+[a-z]?\s+\w+\s+(?:road|street|lane|avenue|close|drive|court|terrace)\b"
)
# Whoever asks to be answered has nothing to sell, though they name a price, or a way to be reached.
_PLEA = re.compile(
    r"\b(?:(?:message|ring|call|phone|email|text|dm|get|write|come)\s+(?:me\s+)?back(?:\s+to\s+me)?|(?:just|please|will\s+you|can\s+you|bother(?:ed)?\s+to)\s+(?:answer|reply|respond|ring|call)"
    r"|(?:no|any|an|without)\s+(?:answer|reply|response)|(?:i've|ive|i\s+have|we've|weve)\s+(?:e-?mailed|phoned|rung|called|written|messaged|reported)"
    r"|(?:send|sending|sent|post|posting)\s+(?:you|u|the\s+council|them)\s+(?:the|my|this|a)\s+bill)\b"
)
_HOUNDED = re.compile(
    r"\byour\s+(?:husband|wife|boss|work|kids|home|house|mum|dad|mother|family)(?:'?s)?\b"
)
_OFFER = re.compile(
    r"\b(?:offers?|offering|discounts?|sale|sell\w*|sold|buy|bookings?|book|orders?|quotes?|deals?|bargains?|cheap\w*|prices?|rates?|free|delivery|deliver|deliveries|"
    r"shop|stall|store|menu|classes|lessons|tickets?|hire|rent|loans?|cash|earn\w*|invest\w*|crypto|profit\w*|followers|subscribe|channel|whatsapp|inbox|dm|pm|link|website|"
    r"services?|fitted|fitting|repairs?|installed|cleaned|clearances?|removals|qualified|insured|experienced|available|win|winner|prize|claim\s+your)\b"
    r"|\bhttps?:|\bwww\.|\.(?:com|co\.uk|net|org|shop)\b"
)
# "Come and see": a street, a flat, what is wrong with it.
_COME_AND_SEE = re.compile(
    r"(?<!i )\bcome\s+(?:and\s+|n\s+|an\s+)?(?:see|look|have\s+a\s+look)\b(?!\s+(?:me|you|us|what\s+(?:i|we))\b)"
    r"|(?<!i )\bcome\s+(?:down|round|up|over|out|to|along)\s+(?:to\s+)?(?:our|my|this|the)\s+(?:street|road|lane|estate|flats?|block|village|end|way|park|crossing|junction|close|avenue)\b"
)
# A price or an offer, and nobody who says that they are, or write for, a body: a hashtag is no claim to be the council.
_PRICED = re.compile(r"£\s?\d|\b\d+\s?(?:quid|pounds)\b|\b\d{1,2}%\s+off\b")
_BODIES = r"(?:council|councillor|cllr|mayor|council\s+leader|officers?|departments?|authority|hmrc|nhs|police|dvla|dwp|tv\s+licensing|royal\s+mail|post\s+office|electoral\s+services|ward\s+office|town\s+hall|(?:your|the)\s+bank|water\s+board|ofgem|government)"
_POSES = re.compile(
    rf"\b(?:i'?m|i\s+am|we'?re|we\s+are|this\s+is|it'?s|here\s+is|speaking\s+for|on\s+behalf\s+of|as)\s+(?:[\w']+\s+){{0,4}}?{_BODIES}\b"
    rf"|(?<!#)\b{_BODIES}(?:'s)?\s+(?:[\w']+\s+){{0,2}}?(?:here|speaking|team|notice|account|rebates?|refunds?|grants?|fines?|payments?|support|helpline|page|office|service)\b"
    rf"|\b(?:your|our|my)\s+(?:[\w']+\s+){{0,2}}?{_BODIES}\b|\bfrom\s+(?:your|the)\s+(?:[\w']+\s+){{0,2}}?{_BODIES}\b|\b(?:official(?:ly)?|council\s+tax|my\s+(?:new|other|second)\s+(?:account|page))\b"
)
_MAIL_OF_SELLER = re.compile(
    r"\b(?:e-?mail|contact|reach|write\s+to|message|whatsapp|text)\s*:?\s+(?:(?:us|now|me|on|at|via|today|dr|mr|mrs)\s+){0,3}[\w.+-]+@"
)
_CRAFT = re.compile(
    r"\b(?:spells?|casters?|cures?|cured|heal(?:s|er|ers|ing|ed)|herbal\w*|psychic|loans?|invest\w*|trad(?:er|ing)|crypto|bitcoin|hackers?|hacking|quotes?|services?|repairs?|discounts?|deals?|orders?|bookings?|earn\w*|profits?|certificates?|visas?)\b"
)
_OWN_KIN = re.compile(
    r"\b(?:my|our)\s+(?:ex[\s-]+)?(?:husband|wife|partner|kids|home|house|boyfriend|girlfriend)\b"
)
_BODY = re.compile(
    r"\b(?:sex\w*|bed|bedroom|naked|nude|strip\w*|undress\w*|knickers|pants|bra|tits?|titt\w+|boobs?|breasts?|arse|ass|bum|bottom\s+of\s+you|cock|dick|willy|pussy|fanny|legs|lips|mouth|kiss\w*|"
    r"lick\w*|suck\w*|fuck\w*|shag\w*|bang\w*|ride|spank\w*|horny|moist|sit\s+on|lap|daddy|handcuffs|photos?\s+of\s+you|my\s+place|mine|with\s+me|to\s+me|on\s+me|in\s+me|for\s+me|love|darling|babe|hot|wet\s+for|yourself)\b"
)


def taken_wrongly(evidence: str, text: str) -> bool:
    """Whether the text has a fair form that the model takes for this sign, and no word of the thing itself."""
    if evidence == "signs.personal_data":
        if is_published(text) or ROLE_MAIL.search(text):
            return not _AT_HOME.search(text)
        # "Next to the town hall" says where something else is, and that may be a home.
        if _PUBLIC_OFFICE.search(LANDMARK.sub(" ", text)):
            rest = text.replace("companies house", "")
            return not _PRIVATE.search(rest)
        if _MAIL_OF_SELLER.search(text) and _CRAFT.search(text):
            # "Brought my husband back": the customer's own, and the mailbox is the seller's.
            return not _WHOSE.search(_OWN_KIN.sub(" ", text))
        return bool(OFFERED.search(text)) and not _WHOSE.search(text)
    if evidence == "signs.impersonation":
        sells = _PRICED.search(text) or _OFFER.search(text)
        return bool(sells) and not _POSES.search(text)
    if evidence == "signs.promotion":
        sells = _OFFER.search(text) or _HOUNDED.search(text)
        return bool(_PLEA.search(text)) and not sells
    if evidence == "signs.sexual":
        return bool(_COME_AND_SEE.search(text)) and not _BODY.search(text)
    return False
