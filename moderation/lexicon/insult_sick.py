"""Somebody's illness or disability turned on them: chemotherapy that suits them, a wig to be pulled off, a lobotomy that they need.

Abuse (R2), and always for a person to decide. Who is ill and says so, asks after somebody or tells what others said is none of it; of
that aimed/insults.py takes care. A plan may be brain dead, and a form may need a lobotomy to be filled in.
"""

from __future__ import annotations

from moderation.lexicon.insult_persons import TITLED
from moderation.patterns.letters import guarded

_SICK = r"(?:chemo(?:therapy)?(?:\s+head)?|cancer|tumou?r|mastectomy|wheel\s?chair|stoma(?:\s+bag)?|oxygen\s+mask|walking\s+frame|zimmer(?:\s+frame)?|alopecia|dialysis|parkinson'?s|dementia|epilepsy|amputation|prosthetic|ms|stroke|motor\s+neurone|stammer|scars)"
_YOU = rf"(?:you|u|ya|him|her|{TITLED})"
_NOT_A_BODY = "".join(rf"(?<!\b{each} )" for each in ("council", "committee", "cabinet", "government", "department", "system", "policy", "plan", "website", "party"))  # fmt: skip
_WIG = r"(?:wig|toupee|hair\s?piece|head\s?scarf)"

_SUITS = (
    rf"(?<!new )\b{_SICK}\b[^.!?]{{0,30}}?\b(?:suits?|becomes|looks?\s+(?:good|great|right|better)\s+on)\s+{_YOU}\b(?![^.!?]*\b(?:lovely|bless|well\s+done|delighted|chuffed|happy|glad|whizz\w*|zoom\w*|down\s+to\s+the\s+ground|welcome\s+back|(?:good|great)\s+to\s+(?:see|have)|smart|colours?|brave|proud|gorgeous|beautiful|xx?)\b)",
    r"\b(?:outside|hair|head|face|body|scars|looks)\s+(?:\w+\s+)?match(?:es)?\s+(?:your|ur|his|her)\s+(?:\w+\s+){0,2}?(?:inside|insides|soul|heart|personality|character|conscience)\b(?![^.!?]*\b(?:bright|sunny|bubbly|warm|lovely|pink|purple|red|blue|green|rainbow)\b)|\b(?:you|u|your|ur|she|he)\b[^.!?]{0,60}?\bthe\s+outside\s+(?:\w+\s+)?matches\s+the\s+inside\b",
    rf"\b{_SICK}(?:'s|\s+is|\s+has|\s+did)\s+(?:\w+\s+)?(?:doing\s+|done\s+)?(?:us|everyone|everybody|this\s+\w+|the\s+\w+)\s+(?:all\s+)?a\s+(?:big\s+)?favour\b(?![^.!?]*\b(?:in\s+(?:one|a)\s+(?:\w+\s+)?way|together|fund\w*|gave\s+up|given\s+up|(?:stopped|quit)\s+\w+ing|my|our|dad|mum|mam)\b)",
    rf"\b{_SICK}(?:'s|\s+is|\s+was)\s+the\s+(?:only|best|nicest)\s+(?:thing|part|bit|one)\b[^.!?]{{0,40}}?\b{_YOU}(?=\s*$|\s*[.!?,])",
)
# Alan who has alopecia and is called by it, to his face or at the end; a cancer clinic is no name.
_NICKNAMED = r"(?:alopecia\s+a|tumou?r\s+t|(?:chemo|cancer|crohn'?s)\s+c|(?:dementia|dialysis)\s+d|wheelchair\s+w|(?:stoma|stroke|spina)\s+s)[a-z]{2,7}"
_NO_NICKNAME = r"(?!\w+\s+(?:awareness|aid|advice|app|article|and|are|at|as|too|also|anyway|team|treatment|tests?|type|trial|tissue|the|that|took|to|they|today|then|there|care|carers?|charit\w+|cent\w+|clinics?|campaign\w*|cells?|cure|cured|coffee|club|chat|council|checks?|course|cases?|cover|can|could|comes?|came|costs?|community|day|days|drop|drugs?|doctor\w*|depart\w*|deaths?|does|did|dog|dogs|down|wards?|walks?|wheels?|week|way|with|was|will|who|when|again|support|servic\w+|surviv\w+|scans?|screen\w*|surg\w+|section|society|staff|suffer\w*|so|soon|should|she|since|symptoms?|syndromes?|crusade|concert|christmas|calendar|stage|stop\w*)\b)"
# Who calls themselves so, or is thanked for the walk, is no butt.
_LIKED = r"(?![\s\S]*\b(?:as\s+(?:he|she|they)\s+calls?|(?:calls?|called)\s+(?:him|her|them)sel\w+|as\s+we\s+(?:all\s+)?(?:know|call)|inspiration\w*|well\s+done|raised|sing[\s-]?song|legend|hero(?:es)?|congrat\w*)\b)"
_MOCKED = (
    rf"(?<!wind will )(?<!wind'll )(?<!gale will )(?<!breeze will )\b(?:rip|snatch|whip|pull|yank|tear|knock|grab|swipe|nick)\s+(?:(?:that|the|his|her|your|cllr\s+\w+'s)\s+)?(?:\w+\s+)?{_WIG}\s+(?:right\s+|straight\s+|clean\s+)?off\b|\b(?:rip|snatch|whip|yank|pull)\s+it\s+off\s*,?\s*(?:someone|somebody|(?:his|her|your)\s+(?:\w+\s+)?head)\b",
    rf"(?:^\W*|,\s*|\b(?:here\s+comes|here's|hey|oi|hello|hiya|bye|bye\s+bye|thanks|cheers|sit\s+down)\s+){_NO_NICKNAME}{_NICKNAMED}(?=\W*$|\s*[,.!?]){_LIKED}",
)
_LOBOTOMY = r"(?:an?\s+)?(?:full\s+|frontal\s+|double\s+)?(?:lobotomy|brain\s+transplant)\b(?!\s+(?:in\s+(?:the\s+)?(?:19|\d0s|fort|fift)|patients?|surviv|to\s+(?!(?:shut|stop|cure|calm|make|improve|be|go)\b)\w+))"
_WITLESS = (
    rf"{_NOT_A_BODY}\b(?:needs|wants|could\s+do\s+with|(?:has|must\s+have|must've)\s+had|been\s+given|(?:it|he|she)'?s\s+had|due)\s+{_LOBOTOMY}|\b(?:give|gave|get|book)\s+(?:him|her|them|that\s+\w+|cllr\s+\w+)\s+{_LOBOTOMY}|^\W*{_LOBOTOMY}\s+for\b",
    r"\b(?:has|have|was|were|is|are)\s+(?:she|he|you|it|they|that\s+\w+)\s+(?:been\s+)?lobotomi[sz]ed\b",
    r"\b(?:vegetable|cabbage)\s+already\b|\b(?:total|complete|absolute|human|utter)\s+vegetable(?=\s*$|\s*[,.!?])|(?:^\W*|\b(?:someone|somebody|let'?s|just)\s+(?:please\s+|go\s+and\s+)?)(?:turn|switch)\s+(?:off\s+)?(?:her|his|your)\s+(?:life\s+support|ventilator)\b(?!\s+(?:alarms?|if|when|while|it|at\s+night)\b)",
)
PATTERNS = tuple(
    (f"abuse.ill.{kind}", guarded(pattern))
    for kind, patterns in (
        ("suits", _SUITS),
        ("mocked", _MOCKED),
        ("witless", _WITLESS),
    )
    for pattern in patterns
)
