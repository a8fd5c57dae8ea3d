"""Offices and bodies that a pretender takes on, and what only they can announce, order or ask for (R16).

Who holds an office may say so; a name alone proves nothing. So most shapes want both halves: "I am", "speaking as" or "here", and
then what an office does: it confirms, moves a polling day, voids fines, asks for details or money, or has lost its password.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.lexicon.wordings import Wording, wording

_THE = r"(?:the|your|this|our)"
_COUNCIL = rf"(?:{_THE}\s+)?(?:(?!(?:group|party|club|residents?|tenants?|parish|scouts?|youth|school|student|shadow|opposition)\b)[\w'-]+\s+){{0,3}}?(?:council|local\s+authority|county\s+hall|town\s+hall|borough|constituency)\b(?!\s+(?:fan|supporters?|estate|house|houses|housing|flat|tenants?|tax\s*payers?|school|hater|watch\w*|fan))"
_OF_IT = rf"(?:\s+(?:of|at|for|in|with|from)\s+{_COUNCIL})"
_MATTER = r"(?:(?!(?:the|a|an|my|his|her|state|steam|mouth|heels)\b)[\w'-]+(?:\s+(?:and|&)\s+[\w'-]+|\s+(?!at\b|for\b|of\b|in\b|with\b|from\b)[\w'-]+)?)"
# Held alone in a place: nobody says so of himself who is not, or pretends.
_SOLE = rf"(?:chief\s+exec(?:utive)?(?:\s+officer)?|chief\s+constable|council\s+leader|(?:acting\s+|deputy\s+)?(?:returning|monitoring)\s+officer|(?:deputy\s+|lord\s+|lady\s+|acting\s+)?mayor(?:ess)?|(?:deputy\s+|acting\s+)?leader\s+of\s+{_COUNCIL}|town\s+clerk|police\s+(?:and\s+crime\s+)?commissioner|section\s+151\s+officer)\b(?!'s|\s+(?:of|at|for|with)\s+(?!{_COUNCIL}|(?:the\s+)?[\w'-]+(?:shire|town|ton|ham|bury|ford|brook|port)\b))"
_HEAD_OF = rf"(?:head|(?:assistant\s+|deputy\s+)?director|(?:assistant\s+)?chief|manager|cabinet\s+member|portfolio\s+holder|chair(?:man|woman|person)?|team\s+leader)\s+(?:of|for)\s+{_MATTER}"
_OFFICE = rf"(?:{_SOLE}|{_HEAD_OF}(?:{_OF_IT})|(?:ceo|chief|press\s+officer|spokes(?:man|woman|person)|communications\s+(?:officer|team)|senior\s+officer|clerk){_OF_IT})"
_MEMBER = (
    r"(?:(?:local\s+|ward\s+)?councillor(?:\s+[\w'-]+)?|cllr\s+[\w'-]+|mp|minister)"
)
_STAFF = r"(?:(?:personal\s+|executive\s+|office\s+)?(?:assistant|secretary|p\.?a\.?|aide|agent|spokes(?:man|woman|person)|press\s+officer|office\s+manager|caseworker|chief\s+of\s+staff|campaign\s+manager|treasurer))\b(?!'s)"
_HEAD = r"(?:^\W*|[.,:;!]\s*|\b(?:hi|hello|hey|everyone|everybody|all|folks|residents|yes)\W+)"
_I_AM = rf"(?:(?:i'?m|i\s+am|im|we\s+are|we're|my\s+name\s+is\s+[\w'-]+\s+(?:[\w'-]+\s+)?and\s+i\s+am)\s+(?:actually\s+|really\s+|in\s+fact\s+|now\s+)?{_THE}\s+(?:new\s+|current\s+|real\s+|acting\s+)?|(?:speaking|writing|posting|acting)\s+(?:in\s+my\s+(?:\w+\s+)?(?:capacity|role)\s+)?as\s+(?:{_THE}\s+)?)"
_STATES = r"(?:confirm|announce|declare|inform|reveal|assure|authori[sz]e|order|instruct|direct|approve|grant|notify|waive|cancel|tell\s+(?:you|residents|everyone)|promise\s+(?:you|residents|everyone))"
_AFFAIR = r"(?:polling(?:\s+day)?|the\s+(?:election|vote|ballot|count|poll|meeting|decision|application|budget|consultation)|council\s+tax|(?:parking\s+)?(?:fines|tickets|penalties|charges)|bin\s+collections?|school|schools|rents?|all\s+(?:[\w'-]+\s+){1,5}?|every\s+(?:[\w'-]+\s+){1,4}?|any\s+(?:[\w'-]+\s+){1,4}?|your\s+(?:\w+\s+){0,2}?\w+|postal\s+votes?)"
_CHANGED = r"(?:is|are|will\s+be|has\s+been|have\s+been|has|have)\s+(?:all\s+|both\s+|now\s+|hereby\s+|officially\s+|been\s+){0,2}(?:cancelled|canceled|moved|postponed|void|voided|scrapped|waived|suspended|abolished|free|refunded|extended|brought\s+forward|delayed|rejected|refused|approved|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|invalid|closed|sacked|dismissed|doubled|halved|overdue|being\s+\w+ed)\b"
_SENT = r"(?:details|name\s+and|date\s+of\s+birth|address|bank|password|pin|donations?|payments?|money|fee|number|passport|paypal|venmo|revolut|cash\s?app|gift\s?cards?|account|code|link|vote)"
_ASKS = rf"(?:(?:please\s+|kindly\s+|just\s+|so\s+)?(?:reply|message|dm|pm|text|e-?mail|send|transfer|pay|venmo|paypal|click|ring|call|whatsapp|donate|register|confirm|give|share|provide)\b(?=[^.!?]{{0,60}}?\b(?:me|us|this|here|{_SENT})\b)[^.!?]{{0,60}}?\b{_SENT}\b|(?:please\s+)?(?:message|dm|pm|whatsapp|inbox)\s+me\b|(?:to\s+)?collect(?:ing)?\s+(?:\w+\s+)?(?:donations?|payments?|money))"
_LOCKED = r"(?:(?:locked|logged|kicked|shut)\s+out\s+of\s+(?:my|the|our)|lost\s+(?:my|the|our)\s+(?:password|login|log\s?in|account|access|phone)|(?:my|our)\s+(?:old\s+|other\s+|official\s+|main\s+|usual\s+)*(?:account|page|profile|phone)\s+(?:has\s+been\s+|was\s+|got\s+|is\s+|been\s+)*(?:hacked|locked|blocked|suspended|stolen|compromised|cloned|banned)|(?:follow|add|friend|use)\s+(?:this|me\s+on\s+this)\s+(?:one|account|page|profile)|(?:this|here)\s+is\s+my\s+(?:new|other|second|backup)\s+(?:account|page|profile|number)|(?:can't|cannot|can\s+not|couldn't)\s+(?:log|get)\s*(?:in|into)\s*(?:to\s+)?(?:my|the|our))"
_DID = r"(?:i|we)(?:'ve|\s+have)\s+(?:just\s+|now\s+|today\s+|decided\s+to\s+|personally\s+)?(?:sack(?:ed)?|dismiss(?:ed)?|suspend(?:ed)?|cancel(?:led)?|scrap(?:ped)?|postponed?|moved?|approved?|signed|authori[sz]ed|granted|ordered|instructed|fired|waived?|resigned)\b"
_DOES = r"(?:i|we)(?:'m|'re|\s+(?:am|are))\s+(?:now\s+|hereby\s+|all\s+)?(?:scrapping|cancell?ing|closing|sacking|moving|abolishing|suspending|introducing|refunding|waiving|banning|doubling|approving|rejecting|postponing|appointing)\b"
_ACT = rf"(?:\b{_DOES}|\b(?:i|we)\s+(?:can\s+|hereby\s+|am\s+(?:able|pleased|delighted|sorry|authori[sz]ed)\s+to\s+|have\s+to\s+|wish\s+to\s+|want\s+to\s+|would\s+like\s+to\s+|regret\s+to\s+|officially\s+){{0,2}}{_STATES}\b|\b{_AFFAIR}\s*{_CHANGED}|\b{_ASKS}|\b{_LOCKED}|\b{_DID}|\b(?:he|she)(?:'s|\s+has)?\s+(?:asked|told|instructed|authori[sz]ed|wants|sent)\s+me\b)"
_ON = r"[^?\n]{0,110}?"
_COMPANY = r"(?:microsoft|windows|apple|google|meta|facebook|amazon|paypal|hmrc|dvla|dwp|the\s+nhs|the\s+bank|(?:your|lloyds|barclays|natwest|hsbc|santander)\s*bank|bt|openreach|royal\s+mail|tv\s+licensing|the\s+home\s+office|the\s+police|action\s+fraud|the\s+elections?\s+office|the\s+electoral\s+commission)"
_CATCH = r"\b(?:your\s+(?:[\w'-]+\s+){0,2}(?:account|computer|laptop|card|payment|refund|parcel|vote|details|licence|visa|broadband|router)|(?:install|download)\s+\w+|anydesk|teamviewer|remote\s+access|bank\s+details|arrest\s+warrant|gift\s?cards?)\b"
_ORDERED = r"(?:curfew|lockdown|any\s?(?:one|body)\s+(?:\w+\s+){0,4}?(?:will|shall)\s+be|everyone\s+must|you\s+(?:must|are\s+(?:required|ordered))|(?:all\s+)?residents\s+(?:must|are\s+(?:required|ordered|to))|stay\s+(?:in\s+your|indoors)|evacuate|(?:this|the)\s+(?:road|street|area|meeting|protest)\s+is\s+(?:now\s+)?(?:closed\s+by\s+order|cancelled|banned))"
_PAST = r"\b(?:used\s+to\s+be|(?:a|an|the)\s+(?:former|retired|ex)\b|was\s+the\b|(?:i|he|she)\s+wish|pretend\w*|fancy\s+dress|dream(?:t|ed)?|in\s+(?:the|our|my)\s+(?:play|panto|game|novel|book|film)|lol|haha\w*)"


_POLICE = r"(?:(?:p\.?c\.?|pcso|p\.?c\.?s\.?o\.?|sgt|sergeant|insp|inspector|constable|dc|ds|detective(?:\s+\w+)?|officer)\s+[\w'-]+|pcso|special\s+constable)"
_WANTS = r"(?:\bi(?:'m|\s+am)?\s+(?:need|want|requir\w+|asking|looking\s+for|collecting)\b[^.!?]{0,70}?\b(?:inbox|message|dm|pm|send|reply|text|give)\b)"
_BALLOT = r"(?:(?:collect|pick(?:ing)?\s+up|gather|take|handle|look\s+after|fill\s+in|check|hand\s+in)(?:ing)?\s+(?:up\s+)?(?!(?:my|our|his|her|a)\b)(?:(?:all|any|the|your|everyone's|completed|unsealed|people's)\s+){0,3}(?:postal\s+(?:votes?|ballots?|papers?)|ballots?(?:\s+papers?)?|polling\s+cards?|poll\s+cards?|council\s+tax\b|rents?\b|fines\b|payments?|cash|bank\s+details|details\s+from))"


def _of_late() -> Iterator[str]:
    """A constable who wants your film at once, a member who writes as such, a legal team with a deadline, and a collector of votes."""
    yield rf"^\W*(?:(?:hi|hello|evening|morning|all|everyone|this\s+is|it'?s)\W+){{0,3}}{_POLICE}\s+here\b(?!\W+\w+\s+there\b)\s*[,:.!–—-]*{_ON}(?:{_ACT}|\b{_ORDERED}|{_WANTS})"
    yield r"\bas\s+your\s+(?:new\s+|local\s+|elected\s+)*(?:m\.?p|ms|(?:ward\s+)?councillor|(?:police\s+(?:and\s+crime\s+)?)?commissioner|mayor)\s*,?\s*i(?:'ve|\s+have|'m|\s+am|'ll|\s+will)\s+(?:(?:now|just|today|personally|formally|also)\s+)?(?:decid\w+|back\w*|agree\w*|approv\w+|sign\w*|order\w*|cancel\w*|scrapp?\w*|resign\w*|arrang\w+|instruct\w*|support\w*|going\s+to|writing|asking|proud|pleased|able|happy|working|fighting|making|pushing|vot\w+)\b"
    yield rf"(?:^\W*|[.,:;!]\s*|\b(?:hi|hello|hey|morning|afternoon|evening|everyone|all|residents)\W+)(?:this\s+is|we\s+are|we're|here\s+is)\s+(?:the\s+)?(?:[\w'-]+\s+){{0,2}}?(?:council'?s?|borough'?s?|authority'?s?|police|mayor'?s)\s+(?:own\s+)?(?:legal|fraud|enforcement|licensing|parking|planning|solicitors?|press|communications|moderation|debt|investigations?)\s*(?:team|department|office|unit|services?)?\b{_ON}(?:{_ASKS}|{_CATCH}|{_ORDERED}|\b(?:remove|delete|take\s+down)\s+(?:your|this|that|all)\b|\byou\s+will\s+be\s+(?:fined|prosecuted|banned|taken|reported|blocked|charged|evicted))"
    yield rf"\bi(?:'ve|\s+have|'m|\s+am|\s+was)\s+(?:been\s+)?(?:asked|sent|authori[sz]ed|told|instructed|appointed)\s+by\s+(?:the\s+)?(?:{_SOLE}|{_COUNCIL}|elections?\s+(?:office|team)|electoral\s+(?:services|commission))\s+(?:(?:round\s+)?to\s+){_BALLOT}"
    yield rf"\b(?:{_SOLE}|{_COUNCIL}|elections?\s+(?:office|team)|electoral\s+(?:services|commission)|{_MEMBER})\s+(?:has\s+|have\s+|'s\s+|just\s+)*(?:asked|sent|authori[sz]ed|told|instructed|appointed|got)\s+(?:me|us)\s+(?:(?:round\s+)?to\s+)(?:come\s+(?:round|door\s+to\s+door)\s+(?:and|to)\s+)?{_BALLOT}"


def _of_elections() -> Iterator[str]:
    """A notice of another polling day, from an office at its head or signed by one."""
    yield rf"^\W*(?:[\w'-]+\s+){{0,3}}?(?:elections?|electoral)\s+(?:office|services|team|department)(?:\s+here)?\s*[:.,–—-]{_ON}\b{_AFFAIR}\s*{_CHANGED}"
    yield rf"\b{_AFFAIR}\s*{_CHANGED}[^?]{{0,120}}?\bsigned\W+(?:{_THE}\s+)?{_SOLE}"


_DEPT = r"(?:environmental\s+health|planning|highways?|housing(?:\s+benefits?)?|parking|licensing|council\s+tax|benefits|elections?|electoral(?:\s+(?:registration|services))?|trading\s+standards|waste|democratic\s+services|legal|revenues|enforcement|building\s+control)"
_ITS = r"(?:dept\.?|department|team|services?|office|division|unit)"
_WHO_ACTS = rf"(?:{_SOLE}|presiding\s+officer|electoral\s+registration\s+officer|ward\s+(?:member|councillor)|cabinet\s+member|portfolio\s+holder|leader|mayor)"


def _notices() -> Iterator[str]:
    """A notice with an office at its head or under it, and who acts as one who holds it."""
    yield rf"^\W*(?:(?!(?:no|any|the|their|your|our|another|this|that)\b)[\w'-]+\s+){{0,3}}?{_DEPT}\s+{_ITS}\s+(?:public\s+|official\s+|urgent\s+)?(?:notice|announcement|alert|bulletin)\b\s*[-–—:.,!]"
    yield rf"^\W*(?:public\s+|official\s+|urgent\s+)?notice\s+(?:from|by)\s+(?:the\s+)?(?:{_SOLE}|{_DEPT}\s+{_ITS})\s*[-–—:.]"
    yield rf"^\W*\[\s*(?:[\w'-]+\s+){{0,2}}?(?:{_DEPT}(?:\s+{_ITS})?|council)\s*\]"
    yield rf"[.!?)]\s*[-–—]+\s*(?:the\s+)?(?:[\w'-]+\s+){{0,2}}?{_DEPT}\s+{_ITS}\W*$"
    yield rf"(?:^|[.!?]\s*)(?:issued|signed)\s+by\s+(?:the\s+)?{_WHO_ACTS}(?=\W*$|\s*,)"
    yield r"^\W*this\s+is\s+the\s+(?:mayor|leader|council|chief\s+executive|(?:cllr|councillor)\s+[\w'-]+)'s\s+official\s+(?:account|page|profile)\b"
    yield rf"\bas\s+(?:the|your)\s+{_WHO_ACTS}\s*,?\s+i(?:'ve|'m|'ll|\s+(?:must|hereby|have|can|am|will|regret|wish))\s+(?:\w+\s+)?(?:inform|decid\w+|confirm\w*|announc\w+|order\w*|clos\w+|cancel\w*|remov\w+|sign\w*|resign\w*|approv\w*|instruct\w*)"
    yield rf"\b(?:speaking|writing|posting)\s+(?:in\s+my\s+(?:\w+\s+)?(?:capacity|role)\s+)?as\s+(?:{_MEMBER}|(?:the\s+)?(?:mayor|leader))'s\s+(?:new\s+)?{_STAFF}"
    yield rf"{_HEAD}{_I_AM}(?:{_OFFICE}|leader\s+of\s+[\w'-]+\s+council)\s*,?\s*(?:and\s+)?i\s+hereby\b"


# Said with a laugh it is still said: "Cllr Wren here, on the wife's phone lol".
_ON_ANOTHERS = r"\b(?:cllr|councillor)(?:\s+[\w'-]+){1,2}\s+here\s*,?\s+(?:on|using|from|with)\s+(?:(?:my|the|a|his|her)\s+)?(?:[\w'-]+\s+)?(?:phone|account|laptop|ipad|tablet|login|page|profile|facebook)\b"


def pretences() -> tuple[Wording, ...]:
    """Who takes on an office or a body, and acts as it."""
    said = rf"{_HEAD}{_I_AM}{_OFFICE}{_ON}{_ACT}"
    as_such = rf"\bas\s+(?:your\s+{_OFFICE}(?:{_OF_IT})?\s*,?|the\s+{_OFFICE}(?:{_OF_IT})?\s*,)\s*i(?:'ve|'m|'ll|\s+(?:can|have|am|will|hereby|must|want|wish|would|order|announce|declare|confirm|regret|urge))\b"
    this_is = rf"{_HEAD}(?:this\s+is|it'?s|it\s+is)\s+(?:me,?\s+)?{_THE}\s+(?:real\s+)?{_OFFICE}(?:{_OF_IT})?\s*(?:[.,:;!–—-]|\bspeaking\b|\band\b)+\s*(?:(?!he\b|she\b|who\b|they\b)[\w'-]+\s+)?(?:{_LOCKED}|(?:i've|i\s+have|i'm|i\s+am)\s+(?:\w+\s+){{0,3}}?{_LOCKED}|(?:i|we)\s+(?:can\s+|hereby\s+)?{_STATES}|(?:all|every|any)\s+(?:[\w'-]+\s+){{1,6}}?{_CHANGED}(?!\s+(?:for|by|to|because\s+of)\s+(?:his|her|the)\b)|{_ASKS}|{_DID})"
    here = rf"^\W*(?:the\s+)?(?:{_OFFICE}(?:{_OF_IT})?)\s+(?:here|speaking)\b(?!\W+\w+\s+there\b)\s*[,:.!–—-]*{_ON}(?:{_ACT}|\b{_ORDERED})"
    force = rf"^\W*(?:the\s+|this\s+is\s+the\s+)?(?:(?:\w+\s+)?police|elections?\s+office|council|fire\s+(?:service|brigade)|army|environment\s+agency)\s+(?:here|speaking)\s*[,:.!–—-]\s*{_ON}\b(?:{_ORDERED}|{_ASKS})"
    body = rf"{_HEAD}(?:we\s+are|we're|this\s+is|i'm\s+from|i\s+am\s+from|we're\s+from|we\s+are\s+from|i'?m\s+(?:calling|messaging|writing|getting\s+in\s+touch)\s+from)\s+(?:the\s+)?(?:{_COMPANY}|(?:[\w'-]+\s+){{0,2}}?(?:elections?|electoral\s+\w+|council\s+tax|benefits?|housing|parking|refunds?|finance|revenues)\s+(?:office|team|department|services?|support|commission))\b(?:\s+(?:here|speaking))?{_ON}(?:{_ASKS}|{_CATCH})"
    company = rf"\b(?:calling|ringing|writing|messaging|contacting\s+you|e-?mailing|speaking|here)\s+(?:you\s+)?(?:on\s+behalf\s+of|from|for)\s+{_COMPANY}\b{_ON}{_CATCH}"
    behalf = rf"(?:^\W*|[.!]\s+)on\s+behalf\s+of\s+(?:{_COUNCIL}|(?:the\s+)?(?:{_MEMBER}|{_SOLE}))\s*,?\s*(?:i|we)\s+(?:\w+\s+){{0,3}}?(?:regret|{_STATES}|apologi[sz]e|apologies|thank|would\s+like\s+to|are\s+(?:sorry|pleased|delighted)|ask|invite|request)\b"
    staff = rf"{_HEAD}(?:i'?m|i\s+am|this\s+is|it's)\s+(?:the\s+)?(?:councillor|mayor|leader|chief\s+executive|mp|{_MEMBER})'s\s+(?:new\s+)?{_STAFF}|{_HEAD}i(?:'m|\s+am)\s+(?:the\s+)?{_STAFF}\s+(?:to|of|for)\s+(?:the\s+)?(?:{_MEMBER}|mayor|leader|chief\s+executive)\b{_ON}{_ACT}"
    its_me = rf"{_HEAD}(?:it'?s|it\s+is|this\s+is)\s+(?:only\s+|just\s+)?me\s*,?\s*(?:your\s+|the\s+)?(?:{_MEMBER}|{_SOLE})\b{_ON}{_LOCKED}"
    holds = rf"{_HEAD}{_I_AM}{_HEAD_OF}{_OF_IT}"
    shapes = (said, as_such, this_is, here, force, body, company, behalf, staff, its_me, holds)  # fmt: skip
    told = (*shapes, *_of_late(), *_of_elections(), *_notices())
    return (*(wording(each, nowhere=_PAST) for each in told), wording(_ON_ANOTHERS))
