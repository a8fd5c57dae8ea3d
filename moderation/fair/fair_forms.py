"""Fair forms that the model takes for advertising, for something sexual, for somebody's number given away or for a threat.

The first three excuse one sign of the model only, and only where no word of the thing itself is there. A figure of speech
is read with its setting ("killed in the debate", "break a leg at the hustings", "smash you at dominoes"), and only where
nothing else in the text is turned on anybody.
"""

from __future__ import annotations

import re

from moderation.aimed.menace import DANGER, menaces
from moderation.checks.advertising import OFFERED
from moderation.fair.given_away import gives_away, lists_days
from moderation.fair.made_public import made_public
from moderation.lexicon.threat_words import FIRM, IN_WORDS, words
from moderation.lexicon.ties import LANDMARK, ROLE_MAIL, is_published
from moderation.patterns.late import late
from moderation.patterns.letters import Guarded, guarded
from moderation.text.reading import Reading

_WHOSE = late(
    r"\b(?:his|her|their|lives?|address|home|house|kids|wife|husband|him|them)\b"
)
# A place that is there to be written to or rung; a mobile, a home and a family are none.
_PUBLIC_OFFICE = late(
    r"\b(?:(?:school|constituency|registered|registrar'?s?|leader'?s|mayor'?s|ward|parish|post|box|housing|council(?:'s)?|head)\s+office|registered\s+(?:address|at)|switchboard|helpline|polling\s+(?:station|place)"
    r"|town\s+hall|county\s+hall|civic\s+centre|house\s+of\s+commons|citizens\s+advice|companies\s+house|council(?:lor)?(?:'s)?\s+e-?mail)\b"
)
_PRIVATE = late(
    r"\b(?:he|she|they|he's|she's|lives?|living|stays?|visit|homes?|house(?!\s+of\s+commons)|flat|kids?|children|wife|husband|partner|mum|mobile|private|personal|car|door|parks?|shift|finish(?:es)?|leaves?|alone|walks?|born|dob)\b|(?<!\d)(?:\+44\s?|0)7\d"
)
# The same, but for "he" and "she", who hold the office.
_AT_HOME = late(
    r"\b(?:lives?|living|stays?|visit|homes?|flat|kids?|children|wife|husband|partner|mum|mobile|private|personal|car|door|shift|alone|walks?|born|dob)\b|(?<!\d)(?:\+44\s?|0)7\d|\b\d+[a-z]?\s+\w+\s+(?:road|street|lane|avenue|close|drive|court|terrace)\b"
)
# Whoever asks to be answered has nothing to sell, though they name a price, or a way to be reached.
_PLEA = late(
    r"\b(?:(?:message|ring|call|phone|email|text|dm|get|write|come)\s+(?:me\s+)?back(?:\s+to\s+me)?|(?:just|please|will\s+you|can\s+you|bother(?:ed)?\s+to)\s+(?:answer|reply|respond|ring|call)"
    r"|(?:no|any|an|without)\s+(?:answer|reply|response)|(?:i've|ive|i\s+have|we've|weve)\s+(?:e-?mailed|phoned|rung|called|written|messaged|reported)"
    r"|(?:send|sending|sent|post|posting)\s+(?:you|u|the\s+council|them)\s+(?:the|my|this|a)\s+bill)\b"
)
# What has become of a high street. Who names a price, a day or a way to be reached sells all the same.
_LAMENT = late(
    r"\b(?:towns?|high\s+streets?|precinct|(?:town|shopping)\s+centres?|parade|market\s+place|place)\b[^.!?]{0,40}[.,!?]?\s*[^.!?]{0,20}?\b(?:nothing|nowt|nothing\s+left|full|wall\s+to\s+wall|riddled)\s+(?:but|of|with)\s+(?:[\w-]+\s+){0,4}?(?:shops?|barbers?|bookies|takeaways?|salons?|bars|cafes|units)\b"
)
_WARES = late(
    r"£\s?\d|\d{5}|%|\b(?:book\w*|orders?|discounts?|offers?|deals?|bargains?|sale|whatsapp|dm|pm|link|https?|www|visit|pop\s+in|come\s+(?:and|in|down|along)|open(?:ing)?\s+(?:now|today|soon|on|this)|our\s+(?:new\s+)?(?:shop|salon|cafe)|call|ring|text)\b"
)
# Who wants a statement about public business to be passed on sells nothing.
_PASS_ON = late(
    r"\b(?:(?:please\s+|pls\s+|plz\s+|everyone\s+|can\s+(?:you|everyone|people|we)\s+(?:all\s+)?|and\s+)?(?:share|re-?post|re-?tweet|retweet)(?:\s+(?:this|it|far\s+and\s+wide|widely|everywhere|with\s+everyone|to\s+all))?(?=\W*$|[.!,;]|\s+(?:this|it|far|widely|so|before|if|please|pls|with|everyone|people|and)\b)|pass\s+(?:it|this)\s+on|spread\s+the\s+word|rt\s+(?:please|pls|this)|(?:please|pls)\s+rt)"
)
# The council's own deeds and bodies, or what becomes of a public place. A trade lays roads and fells trees, too.
_PLACES = r"(?:flood\w*|pumps?|drains?|gull(?:y|ies)|roads?|streets?|lanes?|bridges?|bins?|bus(?:es)?|parks?|pool|trees|river)"
_BEFALLS = r"(?:clos(?:e[sd]?|ing|ure)|shut\w*|block\w*|flood\w*|overflow\w*|broke\w*|cut|cuts|axed|scrapp\w*|sold\s+off|fell(?:ed|ing)|fixed|unfixed|ignored|neglected|dangerous|unsafe|unlit|pollut\w*|dump\w*|fail\w*|sav(?:e|ing)|miss(?:ed|ing)|not\s+(?:been\s+)?(?:collected|emptied|cleared|cleaned|gritted)|resurfac\w*|reopen\w*|diver(?:sion|ted)|gritted|under\s+water|notice|warning|works|ruined|blame\w*|wait\w*|state\s+of|disgrac\w*)"
_PUBLIC_BUSINESS = late(
    r"(?:\b|@)(?:council\w*|cllr\w*|mps?|mayor|cabinet|planning|consultation|residents?|potholes?|librar(?:y|ies)|schools?|hospitals?|surger(?:y|ies)|police|fire\s+(?:station|service)|leisure\s+centre|tax|cuts?|closures?|closing|petitions?|votes?|voted|budget|care\s+homes?|sewage)\b"
    rf"|\b{_PLACES}\b.{{0,80}}?\b{_BEFALLS}\b|\b{_BEFALLS}\b.{{0,80}}?\b{_PLACES}\b"
)
_TRADED = late(
    r"£\s?\d+(?:\.\d\d)?\s+(?:each|per|an?\s+hour|off|only)|\d{5}|%\s+off|\bhttps?:|\bwww\.|\.(?:com|co\.uk|net|shop)\b|\b(?:book(?:ings?|\s+(?:now|online|your))|orders?|discounts?|special\s+offers?|offers?|offering|deals?|bargains?|for\s+sale|sale\s+now|sell\w*|buy|buying|quotes?|hire|rent|fitted|qualified|insured|prices?|rates\s+from|cheap\w*|whatsapp|telegram|dm|pm|inbox|link\s+in|follow\s+(?:me|us)|subscribe|channel|customers?|menu|salon|barbers?|boutique|takeaway|cafe|stall|our\s+(?:new\s+)?(?:shop|store|business|range|website|page)|my\s+(?:new\s+)?(?:shop|store|business|range|website|page|etsy)|now\s+open|grand\s+opening|classes|lessons|tickets?|loans?|crypto|bitcoin|invest\w*|earn\w*|followers|win|winner|prize|giveaway|free\s+(?:gift|trial|delivery|quote|iphone|voucher|surveys?|estimates?|inspections?)|driveways?|(?:message|msg)\s+(?:for|me|us|now|today)|(?:ring|call)\s+(?:me|us|now|today))\b"
)
_HOUNDED = late(
    r"\byour\s+(?:husband|wife|boss|work|kids|home|house|mum|dad|mother|family)(?:'?s)?\b"
)
_OFFER = late(
    r"\b(?:offers?|offering|discounts?|sale|sell\w*|sold|buy|bookings?|book|orders?|quotes?|deals?|bargains?|cheap\w*|prices?|rates?|free|delivery|deliver|deliveries|"
    r"shop|stall|store|menu|classes|lessons|tickets?|hire|rent|loans?|cash|earn\w*|invest\w*|crypto|profit\w*|followers|subscribe|channel|whatsapp|inbox|dm|pm|link|website|"
    r"services?|fitted|fitting|repairs?|installed|cleaned|clearances?|removals|qualified|insured|experienced|available|win|winner|prize|claim\s+your)\b"
    r"|\bhttps?:|\bwww\.|\.(?:com|co\.uk|net|org|shop)\b"
)
# "Come and see": a street, a flat, what is wrong with it.
_COME_AND_SEE = late(
    r"(?<!i )\bcome\s+(?:and\s+|n\s+|an\s+)?(?:see|look|have\s+a\s+look)\b(?!\s+(?:me|you|us|what\s+(?:i|we))\b)"
    r"|(?<!i )\bcome\s+(?:down|round|up|over|out|to|along)\s+(?:to\s+)?(?:our|my|this|the)\s+(?:street|road|lane|estate|flats?|block|village|end|way|park|crossing|junction|close|avenue)\b"
)
# A price or an offer, and nobody who says that they are, or write for, a body: a hashtag is no claim to be the council.
_PRICED = late(r"£\s?\d|\b\d+\s?(?:quid|pounds)\b|\b\d{1,2}%\s+off\b")
_BODIES = r"(?:council|councillor|cllr|mayor|council\s+leader|officers?|departments?|authority|hmrc|nhs|police|dvla|dwp|tv\s+licensing|royal\s+mail|post\s+office|electoral\s+services|ward\s+office|town\s+hall|(?:your|the)\s+bank|water\s+board|ofgem|government)"
_POSES = late(
    rf"\b(?:i'?m|i\s+am|we'?re|we\s+are|this\s+is|it'?s|here\s+is|speaking\s+for|on\s+behalf\s+of|as)\s+(?:[\w']+\s+){{0,4}}?{_BODIES}\b"
    rf"|(?<!#)\b{_BODIES}(?:'s)?\s+(?:[\w']+\s+){{0,2}}?(?:here|speaking|team|notice|account|rebates?|refunds?|grants?|fines?|payments?|support|helpline|page|office|service)\b"
    rf"|\b(?:your|our|my)\s+(?:[\w']+\s+){{0,2}}?{_BODIES}\b|\bfrom\s+(?:your|the)\s+(?:[\w']+\s+){{0,2}}?{_BODIES}\b|\b(?:official(?:ly)?|council\s+tax|my\s+(?:new|other|second)\s+(?:account|page))\b"
)
_MAIL_OF_SELLER = late(
    r"\b(?:e-?mail|contact|reach|write\s+to|message|whatsapp|text)\s*:?\s+(?:(?:us|now|me|on|at|via|today|dr|mr|mrs)\s+){0,3}[\w.+-]+@"
)
_CRAFT = late(
    r"\b(?:spells?|casters?|cures?|cured|heal(?:s|er|ers|ing|ed)|herbal\w*|psychic|loans?|invest\w*|trad(?:er|ing)|crypto|bitcoin|hackers?|hacking|quotes?|services?|repairs?|discounts?|deals?|orders?|bookings?|earn\w*|profits?|certificates?|visas?)\b"
)
_OWN_KIN = late(
    r"\b(?:my|our)\s+(?:ex[\s-]+)?(?:husband|wife|partner|kids|home|house|boyfriend|girlfriend)\b"
)
_BODY = late(
    r"\b(?:sex\w*|bed|bedroom|naked|nude|strip\w*|undress\w*|knickers|pants|bra|tits?|titt\w+|boobs?|breasts?|arse|ass|bum|bottom\s+of\s+you|cock|dick|willy|pussy|fanny|legs|lips|mouth|kiss\w*|"
    r"lick\w*|suck\w*|fuck\w*|shag\w*|bang\w*|ride|spank\w*|horny|moist|sit\s+on|lap|daddy|handcuffs|photos?\s+of\s+you|my\s+place|mine|with\s+me|to\s+me|on\s+me|in\s+me|for\s+me|love|darling|babe|hot|wet\s+for|yourself)\b"
)


# What somebody had of the public purse, as the council itself publishes it; a jest about the sum accuses nobody.
_ON_EXPENSES = late(
    r"\b(?:claim(?:s|ed)?|charg(?:es|ed)|put\s+in\s+for|spen(?:t|ds)|bill(?:s|ed)|expensed|racked\s+up|ran\s+up|got\s+through|had)\b[^.!?]{0,30}?(?:£\s?\d[\d,.]*\s?(?:k|m|million)?|\b\d[\d,.]*\s+(?:quid|pounds))\s+(?:\w+\s+){0,3}?(?:for|on|of|in|as)\s+(?:[\w']+\s+){0,3}?(?:mileage|travel\w*|trains?|flights?|fares?|tax(?:i|is)|hotels?|dinners?|meals?|lunch(?:es)?|biscuits|cars?|phones?|i-?pads?|laptops?|expenses|allowances?|training|conferences?|trips?|hospitality|subsistence|petrol|parking|stationery|photos?|portraits?|refreshments)\b"
)
_CHEATS = late(
    r"\b(?:fiddl\w*|fraud\w*|thie(?:f|ves|ving)|st(?:eal|ole)\w*|pocket\w*|never\s+(?:drove|went|took|stayed|travelled|made|happened)|didn'?t\s+(?:drive|go|travel|stay|take)|false\w*|fals\w+|fake\w*|forg\w+|cheat\w*|crook\w*|corrupt\w*|bent|nick(?:ed|ing|s)?|robb\w*|scam\w*|con(?:ned|ning|man)|dishonest\w*|lie[ds]?|lying|liar|criminal\w*|police|prison|jail|bung\w*|backhander\w*|brib\w*|developers?|mates?|brothers?|cousins?|mistress|affair|prostitut\w*|brothel|escort\w*|drugs?|laundr?er\w*|twice|double|made\s+up|invent\w*|embezzl\w*|himself|herself|own\s+(?:house|home|pocket|business))\b"
)


# Whose nights are spoilt by what was decided says so: "I hope you sleep well, because I won't".
_NO_SLEEP = late(
    r"\byou(?:\s+(?:can|all|both))?\s+sleep\s+(?:well|soundly|easy|at\s+night|tonight)\W*\s*(?:because|cos|cause|coz|as|for|while|when)?\s*(?:i|we)\s*(?:won't|wont|can't|cant|don't|dont|will\s+not|cannot|do\s+not|haven't|have\s+not)\W*$"
)


def taken_wrongly(evidence: str, text: str) -> bool:
    """Whether the text has a fair form that the model takes for this sign, and no word of the thing itself."""
    if evidence == "signs.promotion" and gives_away(text):
        return True
    if evidence == "signs.personal_data" and lists_days(text):
        return True
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
    if evidence == "signs.allegation":
        return bool(_ON_EXPENSES.search(text)) and not _CHEATS.search(text)
    if evidence == "signs.impersonation":
        sells = _PRICED.search(text) or _OFFER.search(text)
        return bool(sells) and not _POSES.search(text)
    if evidence == "signs.leak":
        return made_public(text)
    if evidence == "signs.promotion" and _LAMENT.search(text):
        return not _WARES.search(text)
    if evidence == "signs.promotion" and _PASS_ON.search(text):
        return bool(_PUBLIC_BUSINESS.search(text)) and not _TRADED.search(text)
    if evidence == "signs.promotion":
        sells = _OFFER.search(text) or _HOUNDED.search(text)
        return bool(_PLEA.search(text)) and not sells
    if evidence == "signs.sexual":
        return bool(_COME_AND_SEE.search(text)) and not _BODY.search(text)
    return False


_BODY_PART = words("body")
_HOLE = rf"(?:punch|knock|blow|smash|kick|drive|pick|poke)\w*\s+(?:\w+\s+)?(?:an?\s+|some\s+|more\s+)?(?:\w+\s+)?holes?\s+(?:straight\s+|right\s+)?(?:in|through|into)\s+(?!(?:you|u|ya|him|her|them|someone|somebody)\b)(?![^.!?]{{0,40}}?\b{_BODY_PART}\b)(?!(?:your|his|her|their)\s+(?:\w+\s+)?{words('property')}\b)"
# Whoever is assured that nobody will harm them is not harmed; "if you resign", "today" and "but" say something else.
_NOBODY = rf"(?:no\s?-?one|nobody|none\s+of\s+us)(?:'s|\s+is|\s+are|'ll|\s+will|\s+would|'d)\s+(?:ever\s+)?(?:going\s+to\s+|gonna\s+)?(?:break|smash|cut|bite|kick|kill|hurt|shoot|hang|murder|lynch|hit|attack|harm|punch|slap|batter|eat)\s+(?:you|(?:off\s+)?your\s+(?:\w+\s+)?{_BODY_PART}(?:\s+off)?)\s+(?:for\s+(?:just\s+)?\w+ing|if\s+you\s+(?:just\s+)?(?:say\s+(?:sorry|no)|apologi[sz]e|admit|own\s+up|ask))\b(?![^.!?]*\b(?:but|unless|yet|except|however|though|only|instead)\b)"
_FIGURES = guarded(rf"\b(?:{IN_WORDS}|{_HOLE}|{_NOBODY})")
# "I will never hurt you, but I'll never vote for you": nothing may follow but a vote, or trust.
_NEVER = guarded(
    r"\bi(?:\s+will\s+never|'ll\s+never|'d\s+never|\s+would\s+never|\s+would\s?n'?t(?:\s+ever)?|\s+could\s+never)\s+(?:ever\s+|actually\s+|want\s+to\s+|wish\s+to\s+)?(?:hurt|harm|hit|touch|threaten|attack|lay\s+a\s+(?:finger|hand)\s+on)\s+(?:you|him|her|them|a\s+fly|anyone|anybody|a\s+soul)\b"
    r"(?:\s*,?\s+(?:but|and)\s+i(?:'ll|\s+will|'d|\s+would)?\s+(?:never|not)\s+(?:vote|trust|support|agree|believe)(?:\s+(?:for|with|in))?(?:\s+(?:you|him|her|them|again|either|this|that|lot|party))*)?\s*(?=$|[.!?])"
)
_TURNS_ROUND = late(
    r"\b(?:but|though|however|only|unless|if|until|except|other\s+hand|instead|yet|might|may|could)\b"
)
# What actors and speakers are wished, and what they did on the stage.
_ON_STAGE = late(
    r"\b(?:stage|play|show|musical|panto\w*|am-?\s?dram|macbeth|hamlet|shakespeare|theatre|concert|choir|gig|rehears\w+|audition\w*|performance|opening\s+night|hustings|debate|speech|interview|panel|good\s+luck)\b"
)
_STAGED = guarded(
    r"(?:^|[.!?,;:]\s*|\b(?:and|go|so|well|everyone)\s+)break\s+a\s+leg\b(?!\s+(?:of|off|or|for|if|when|with)\b)"
    r"|\b(?:loved|enjoyed|liked|cheered|laughed|brilliant|fantastic|great)\s+(?:it\s+|that\s+|the\s+)?(?:bit\s+|part\s+|scene\s+)?(?:when|how|where|as)\s+(?:you|he|she|they)\s+(?:\w+\s+)?(?:stabbed|killed|murdered|strangled|shot|poisoned|beheaded|hanged|died)(?:\s+(?!(?:my|our|your|the|his|her|me|us)\b)\w+)?"
)
# Turned on somebody all the same: where they are met, what is theirs, who comes.
_ON_YOU = late(
    r"\b(?:car\s+park|outside|after\s+dark|alone|know\s+where|wait(?:ing)?\s+for\s+(?:you|him|her)|find\s+(?:you|him|her)|(?:watch|mind)\s+(?:your|yourself)|careful|or\s+else|regret|last\s+warning|promise|for\s+real|literally|no\s+joke|not\s+joking|mean\s+it|deserve\w*|or\s+(?:i|we|my)(?:'ll|'m)?|(?:i|we)(?:'ll|\s+will|'m\s+(?:gonna|going\s+to))\s+(?:\w+\s+)?(?:break|smash|cut|hit|finish|end|sort|hurt|batter|deal|do)"
    rf"|(?:your|his|her|their)\s+(?:\w+\s+)?(?:{words('family', 'property')}|{_BODY_PART}))\b|\b{words('weapon')}\b"
)
# One side beats another, and at what: no ground where anybody is met, but a table, a board or a screen.
_GAME = r"(?:dominoe?s|darts|chess|draughts|scrabble|monopoly|cluedo|snooker|bingo|skittles|bowls|conkers|crib(?:bage)?|whist|cards|trivia|tiddlywinks|fortnite|fifa|mario\s+kart|minecraft|xbox|table\s+tennis|ping\s?-?pong|wordle|(?:\w+\s+)?quiz(?:\s+(?:night|league))?|bake-?\s?off|(?:sack|egg\s+and\s+spoon|pancake)\s+race|tug\s+of\s+war)"
_AT_IT = rf"(?:at|in|on)\s+(?:(?:the|our|your|a|this|that|\w+day(?:'s|\s+night's)?)\s+)?(?:(?:game|round|hand|frame)\s+of\s+)?{_GAME}\b(?!\s+(?:table|board|club|hall|room))"
_BEATS = r"(?:kill|murder|smash|batter|thrash|destroy|slaughter|hammer|crush|annihilate|beat|wallop|massacre|bury|demolish|trounce|pummel|marmalise|wipe\s+the\s+floor\s+with)"
_BEATEN = r"(?:battered|smashed|thrashed|hammered|slaughtered|destroyed|murdered|killed|leathered|annihilated|beaten|walloped|massacred|demolished|trounced|pummelled)"
_AT_A_GAME = guarded(
    rf"\b(?:(?:i|we|me\s+and\s+\w+|my\s+\w+){FIRM}(?:\w+\s+){{0,2}}?{_BEATS}\s+(?:you|u|ya|him|her|them)(?:\s+(?:all|both|lot))?(?:\s+(?:black\s+and\s+blue|again|properly))?"
    rf"|(?<![\w' ])(?:gonna|going\s+to|about\s+to)\s+(?:\w+\s+)?{_BEATS}\s+(?:you|u|ya|him|her|them)(?:\s+(?:all|both|lot))?"
    rf"|(?:you|he|she|they|u)(?:'re|'s|'ll|\s+are|\s+is|\s+will)?\s+(?:(?:gonna|going\s+to)\s+)?(?:be|get|getting)\s+(?:\w+\s+)?{_BEATEN})\s+{_AT_IT}"
)

# One side and another: "our team is gonna wipe the floor with yours", where a game is spoken of.
_GAME_TOLD = guarded(rf"\b{_AT_IT}|\b{_GAME}\b")
_SIDE = r"(?:team|lot|side|table)"
# No word of killing, and no car park afterwards: that is no quiz.
_BEATS_THEM = r"(?:wipe\s+the\s+floor\s+with|thrash|hammer|trounce|beat|demolish|annihilate|marmalise)"
_BEATS_A_SIDE = guarded(
    rf"\b(?:our|my|the\s+\w+)\s+{_SIDE}(?:'s|'re|\s+is|\s+are)?\s*(?:'ll\s+|\s+will\s+|gonna\s+|going\s+to\s+)(?:\w+\s+){{0,2}}?{_BEATS_THEM}\s+(?:yours|theirs|(?:your|their)\s+{_SIDE}|you\s+lot)\b(?![^.!?]*\b(?:outside|after(?:wards)?|car\s?park|street|alley|home|with\s+(?:a|my|our)|then)\b)"
)
# What is hung up in a street.
_HUNG = guarded(
    r"\bhang(?:ed|ing|s)?\s+(?:up\s+)?(?:the|our|some|more|all\s+the)\s+(?:\w+\s+)?(?:baskets?|bunting|flags?|banners?|pictures?|lights|decorations|lanterns|washing|curtains|wreaths?)\b(?![^.!?]*\b(?:and|then|next|beside|with)\b[^.!?]*\b(?:mayor|councillors?|cllrs?|committee|leader|cabinet|officers?|planners?|them|him|her|you|lot|wh?o)\b)"
)


def without_figures(text: str) -> str:
    """A text in lower case without its figures of speech; whole where anything else in it is turned on somebody."""
    left = "\n".join(each for each in _pieces(_FIGURES, text))
    if _NEVER.search(left):
        rest = "\n".join(_pieces(_NEVER, left))
        left = left if _TURNS_ROUND.search(rest) else rest
    if _ON_STAGE.search(text):
        left = "\n".join(_pieces(_STAGED, left))
    return text if left == text or _ON_YOU.search(left) else left


# A part that somebody plays, and whom it kills: parts have names that everybody knows, or none but what they are.
_STAGES = guarded(
    r"\b(?:am-?\s?dram|amateur\s+dramatics?|drama\s+(?:group|club|society)|in\s+act\s+(?:one|two|three|four|five|[1-5])|scene\s+(?:one|two|three|\d)|opening\s+night|dress\s+rehearsal|curtain\s+(?:up|call)|matinee|playhouse|at\s+the\s+theatre|theatre\s+royal|panto\w*|macbeth|hamlet|othello|shakespeare|sweeney\s+todd"
    r"|school\s+play|the\s+(?:village|christmas|nativity|passion)\s+play|murder\s+mystery|i(?:'m|\s+am)?\s+play(?:ing)?\s+(?:the\s+)?(?:\w+\s+)?(?:murderer|killer|villain|baddie|witch|ghost|king|queen|assassin|hook|iago|macbeth|brutus))\b"
)
_CHARACTER = r"(?:banquo|duncan|macduff|macbeth|polonius|laertes|claudius|gertrude|hamlet|ophelia|desdemona|othello|emilia|iago|juliet|romeo|tybalt|mercutio|caesar|goneril|nancy|bill\s+sikes|captain\s+hook|peter\s+pan|aslan|dracula|the\s+(?:king|queen|ghost|villain|baddie|(?:wicked\s+)?witch|dragon|giant|wolf|dame|butler|colonel|victim|lead|hero|heroine|genie))"
_KILLS = r"(?:stab|kill|murder|strangle|smother|poison|behead|hang|shoot|drown|throttle|slay|bludgeon)(?:s|bing|ning|ling|ing|ging)?"
_PARTS = guarded(
    rf"\b{_KILLS}\s+{_CHARACTER}\b(?!'|\s+(?:and\s+(?:you|then)|councillor|cllr))|\b(?:play|playing|am|as|i'm)\s+(?:the\s+|a\s+)?(?:(?:first|second|third)\s+)?(?:murderer|killer|assassin)\b|\b(?:my|the|a)\s+death\s+scene\b|\bmurder\s+mystery\b"
)
# Toys that shoot: somebody's stag, or all of those who come. Never one "you", and no councillor.
_TOYS = guarded(
    r"\b(?:nerf|paint\s?ball\w*|laser\s?(?:tag|quest)|water\s?(?:fights?|pistols?|balloons?|bombs?)|snowball\s+fight|super\s?soakers?)\b"
)
_SHOT_AT = guarded(
    rf"\b(?:(?:i|we|me\s+and\s+\w+|my\s+\w+|our\s+\w+)?{FIRM}|gonna\s+|going\s+to\s+)(?:\w+\s+)?(?:shoot|hunt|splat|blast|soak|pelt|get|take\s+out|kill|hammer|pepper)\s+(?:him|her|them|the\s+(?:stag|groom|bride|hen|lads|boys|dads|mums|boss)|(?:my|our)\s+\w+|(?:every\s+(?:last\s+)?one|all|the\s+lot)\s+of\s+(?:you|them)|you\s+(?:all|lot))(?:\s+(?:down|all|out))?(?:\s+like\s+an?\s+(?:dog|deer|animal|rabbit))?"
)
# Whoever made what will not go together, whoever that was. No road, no plan and no form of a council is among it.
_MAKER = guarded(
    r"\b(?:strangle|throttle|murder|kill|shoot|hang|hunt\s+down|batter|punch|slap|brain)\s+who(?:ever|\s?-?ever)\s+(?:\w+\s+)?(?:designed|invented|made|packed|assembled|fitted|thought\s+up|came\s+up\s+with|wrote\s+the\s+instructions\s+for)\s+(?:(?:these|this|those|that|the|my|our|such|all)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:brackets?|flat[\s-]?packs?|shel(?:f|ves|ving)|wardrobes?|instructions|screws?|hinges?|fence\s+panels?|gazebos?|tents?|trampolines?|barbecues?|printers?|zips?|packaging|jars?|lids?|tins?|plugs?|patterns?|buggy|buggies|pushchairs?|cots?|car\s+seats?|duvet\s+covers?|kits?|jigsaws?|puzzles?|remotes?|drawers?|taps?|toasters?|hoovers?|lawn\s?mowers?|wallpaper|sheds?|greenhouses?)\b"
)
# Where they park for it.
_PARKING = late(
    r"\b(?:open\w*|free|charg\w+|spaces?|use|using|unlock\w*)\s+(?:\w+\s+){0,2}?car\s+park\b"
)
_OFFICE_MEANT = late(
    r"\b(?:councillors?|cllrs?|mayor|mps?|leader|clerk|officers?|council)\b"
)


def only_plays(reading: Reading) -> bool:
    """Whether somebody is to be beaten at a game at a table or a screen, killed on a stage, shot at with a toy, or is
    whoever made a bracket; and nothing worse is said.
    """
    text = reading.bare
    left = "\n".join(_pieces(_HUNG, "\n".join(_pieces(_AT_A_GAME, text))))
    if _GAME_TOLD.search(text):
        left = "\n".join(_pieces(_BEATS_A_SIDE, left))
    if not _OFFICE_MEANT.search(text):
        text = _PARKING.sub(" ", text)
        left = "\n".join(_pieces(_MAKER, _PARKING.sub(" ", left)))
        for setting, forms in ((_STAGES, _PARTS), (_TOYS, _SHOT_AT)):
            if setting.search(text):
                left = "\n".join(_pieces(forms, left))
    if left == text or _ON_YOU.search(left):
        return False
    return not (DANGER.search(left) or menaces(reading))


# Who is glad that somebody has moved in; whoever hints at more says what is theirs, or that it would be a shame.
_WELCOMED = guarded(
    r"\b(?:congrat\w*|welcome|well\s+done|so\s+pleased|glad|delighted)\b[^.!?]{0,30}?\b(?:mov(?:e|ed|ing)|you(?:'ve|\s+have)\s+moved)\s+(?:back\s+)?(?:in)?to\s+(?:the|our|this|your\s+own)\s+(?:ward|village|area|estate|parish|town|patch|division)\b"
)
_HINTS = late(
    r"\b(?:shame|pity|burn\w*|fire|insur\w*|sleep|night|tonight|see\s+you|visit|knock\w*|pop\s+(?:in|round)|come\s+round|nice|lovely|pretty|windows?|soon|number|opposite|watch\w*|seen|saw|family|kids|wife|husband|dog)\b"
)


def welcomes(reading: Reading) -> bool:
    """Whether a text is glad that somebody moved to the place that they stand for, and hints at nothing else."""
    text = reading.bare
    if not _WELCOMED.search(text) or _HINTS.search(text):
        return False
    left = re.sub(r"\bknow\s+where\s+you\s+live\b", " ", text)
    return not (_ON_YOU.search(left) or DANGER.search(left) or menaces(reading))


# "Great post. Never forget Jo Cox": the plain words of mourners, behind a post that is praised. "Remember" may be an order.
_NEVER_FORGET = guarded(
    rf"^\W*(?:nice|good|great|lovely|fine|cracking|brave)\s+(?:post|words|article|talk|speech)\W+(?:never|don'?t)\s+forget\s+(?:(?:poor|sir|mr|mrs|the\s+late)\s+){{0,2}}{words('victim')}\W*$"
)


def mourns(reading: Reading) -> bool:
    """Whether a post is praised and a murdered politician not to be forgotten, which is said in mourning, as a rule."""
    return bool(_NEVER_FORGET.search(reading.bare))


def _pieces(pattern: Guarded, text: str) -> list[str]:
    """What stands between the places where a pattern is found."""
    at, pieces = 0, []
    for found in pattern.finditer(text):
        pieces.append(text[at : found.start()])
        at = found.end()
    return [*pieces, text[at:]]


_THEM = late(r"\bthem\b")
# Cheering, a day on which matches are played, or what is played for.
_CHEERED = late(
    r"\b(?:(?:c\s?'?mon|mon|come\s+on|go\s+on|get\s+in|let's\s+go)\s+(?:the\s+|you\s+|ye\s+|yous\s+)?[\w'-]+|up\s+the\s+\w+|gie\s+it\s+laldy|lads|lasses|boys|saturday|sunday|tonight|kick[\s-]?off|match|cup|final|derby|league|game|pitch|(?:half|full)[\s-]?time|replay|away\s+day|fixture)\b"
)


def lies_awake(reading: Reading) -> bool:
    """Whether a text ends on the writer's own spoilt nights, and menaces nobody."""
    text = reading.bare
    return bool(_NO_SLEEP.search(text)) and not (
        DANGER.search(text) or menaces(reading)
    )


def beats_a_side(order: str, text: str) -> bool:
    """Whether "them" alone is to be beaten where somebody is cheered on: a side, as a rule, and a person tells."""
    return bool(_THEM.search(order) and _CHEERED.search(text))
