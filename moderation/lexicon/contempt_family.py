"""Shapes that hold a bump, small children, somebody to care for, an age or an illness against who has them (R3).

The form of the shapes is that of contempt_unfit.py. What maternity leave costs, who stands in and how often a councillor
came is fair to ask: only the person is never the fault.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.lexicon.contempt_unfit import Shape
from moderation.lexicon.contempt_words import CONDITION, G_OR_THE, POST, D, G

_EXPECTING = r"(?:pregnant|expecting|up\s+the\s+duff|having\s+(?:a\s+baby|babies|kids|another)|on\s+maternity(?:\s+leave)?|(?:six|seven|eight|nine|\d)\s+months\s+gone|with\s+a\s+(?:bump|newborn)|breast-?\s?feeding)"
_GO = r"(?:quit|resign|step\s+down|stand\s+down|pack\s+it\s+in|stay\s+(?:at\s+)?home)"
_HIRE = r"(?:hire|employ|elect|vote\s+for|appoint|select|promote)"
_CARE = r"(?:look\s+after|mind|raise|see\s+to|feed|change|bring\s+up|stay\s+with)"
_LITTLE = r"(?:kids|children|baby|babies|bairns?|little\s+ones?|nappies|sprogs?|family)"
_SHE = r"(?:she|he|you|they|cllr\s+\w+|councillor\s+\w+)"
_ONE = r"(?:lad|lass|girl|boy|woman|man|bloke|guy|person|kid|officer|councillor|receptionist|one)"
_THE_BEST = r"the\s+best\s+(?:(?:the|this|our|your)\s+\w+|they|we|you)\s+(?:can|could)\s+(?:get|find|hire|come\s+up\s+with|put\s+up)\b"
_UNWED = r"(?:divorced|childless|barren|unmarried|single|husbandless|manless)"
_AIDS = r"(?:hearing\s+(?:aids?|loop)|wheelchair|ramp|carer|interpreter|guide\s+dog|stair\s?lift|signer|note[\s-]?taker|mobility\s+scooter)"
_SKIVERS = r"(?:skivers|scroungers|shirkers|spongers|fakers|malingerers|layabouts|lead\s?swingers|loafers)"
_PASTIME = r"(?:knitting|crochet\w*|in\s+(?:an?|the)\s+(?:care\s+|nursing\s+|old\s+folks'?\s+)?home|gardening|playing\s+(?:bowls|bingo|with\s+(?:dolls|toys|lego))|doing\s+(?:jigsaws|(?:her|his)\s+homework)|in\s+nappies|baking|pushing\s+up)"


def named() -> Iterator[Shape]:
    """What takes a group in the text."""
    yield "family", rf"(?:{G}|{D}\s+{_ONE})\b[^.!?]{{0,40}}?\bis\s+(?:that|this|he|she)\s+(?:really\s+)?{_THE_BEST}", False  # fmt: skip
    yield "family", rf"{G_OR_THE}\s+(?:just\s+|only\s+|all\s+)?(?:needs?|wants?)\s+an?\s+(?:good\s+|proper\s+)?(?:slap|hiding|smack\w*|belt\w*|thrashing|caning)\b", True  # fmt: skip
    yield "family", rf"\b(?:{_SHE}(?:'s|'re|\s+is|\s+are)?|another|some|{_UNWED})\s+(?:an?\s+|just\s+an?\s+)?{G}\s*,?\s+(?:so\s+|and\s+)?(?:(?:he|she|you)(?:'s|\s+is)\s+)?(?:no\s+use|useless|no\s+good)\s+to\b", False  # fmt: skip
    yield "family", rf"\b(?:fill\w*|pack\w*|stuff\w*|load\w*)\s+(?:the|our|your)\s+\w+\s+with\s+{G}\s+who(?:'ll|\s+will)?\s+(?:never|only)\b", False  # fmt: skip


_OUGHT = r"(?<!nobody )(?<!no one )(?<!nor )(?<!not )(?:should|ought\s+to|must|needs?\s+to|deserves?\s+to|(?:i'd|we'd|i\s+would|we\s+would)\s+have\s+(?:her|them|you|every\s+one)|wants?\s+to)(?:\s+(?:all|really|just|bloody\s+well))?"
_OUT = r"(?:(?:be\s+)?(?:sacked|fired|dismissed|binned|replaced|let\s+go|got\s+rid\s+of|kicked\s+out|shown\s+the\s+door|sent\s+home\s+(?:without|unpaid|on\s+no)[^.!?,]{0,15}|out\s+(?:the\s+door|on\s+her\s+ear))|lose\s+(?:her|their|your)\s+(?:jobs?|seats?|pay|posts?|wages?)|(?:get|be\s+paid)\s+nothing)"
_AT_ONCE = r"(?:the\s+(?:very\s+)?(?:day|minute|moment|second|week|instant)|as\s+soon\s+as|once|when(?:ever)?|if|for)"


def unnamed() -> Iterator[Shape]:
    """What says it all by itself."""
    yield from _expecting()
    yield from _home()
    yield from _old_and_ill()


def _expecting() -> Iterator[Shape]:
    yield "family", rf"\b(?:what|no)\s+(?:use|good|earthly\s+use)\s+(?:is|are|to\s+\w+\s+is|to\s+anyone)\s+[^.!?]{{0,30}}?\b(?:{_EXPECTING}|who(?:'s|\s+is)\s+{_EXPECTING})", False  # fmt: skip
    yield "family", rf"\b(?:if|when|because|since|now|once)\b[^.!?]{{0,70}}?\b(?:you(?:'re|\s+are)|she(?:'s|\s+is)|you)\s+{_EXPECTING}\s*,?\s+(?:then\s+|just\s+|you\s+should\s+|she\s+should\s+|please\s+){{0,2}}{_GO}\b|\b{_GO}\s+(?:if|when|now|since|because|once)\s+(?:you(?:'re|\s+are)|she(?:'s|\s+is))\s+{_EXPECTING}\b", False  # fmt: skip
    yield "family", r"^\W*(?:it's\s+|it\s+is\s+|that'?s\s+|must\s+be\s+|classic\s+|typical\s+|probably\s+){0,3}(?:the\s+|her\s+|your\s+)?(?:baby|mummy|bump|nappy|placenta|pregnancy)\s+brain(?=\W*$|\s+(?:again|strikes)\b)", False  # fmt: skip
    yield "family", r"\b(?:pop|churn|pump|drop|squeez|shell|squirt|spit)(?:e|p)?(?:s|ed|ped|ing|ping)?\s+out\s+(?:\w+\s+)?(?:babies|kids|sprogs?|children|brats)\b|\bwaits?\s+(?:till|until)\s+she(?:'s|\s+has)?\s+(?:dropped|popped)\b|\btill\s+she(?:'s|\s+has)\s+(?:dropped|popped)\s+(?:it|the\s+\w+)\b", False  # fmt: skip
    yield "family", rf"\b(?:{_EXPECTING}|sprog\s+on\s+the\s+way|pregnant|expecting)(?:\s+again)?\s*,\s+(?:what\s+)?(?:another\s+(?:year|excuse|holiday)|(?:a\s+)?(?:nice|handy|good|convenient)\s+(?:little\s+)?(?:excuse|holiday)|more\s+(?:time\s+off|skiving))", False  # fmt: skip
    yield "family", rf"\b(?:ban|bar|never|don't|do\s+not|wouldn't|would\s+not|would\s+never|won't|stop|who'd|who\s+would)\s+(?:ever\s+)?(?:{_HIRE}ing|{_HIRE})?\s*(?:her\W+she'll|(?:\w+\s+){{0,4}}?(?:of\s+child-?\s?bearing\s+age|who(?:'ll|\s+will|\s+might)\s+(?:only\s+)?(?:be\s+(?:off|up\s+the\s+duff|pregnant)|get\s+(?:pregnant|up\s+the\s+duff)|go\s+off\s+and\s+have)))|\bshe'll\s+(?:only\s+)?be\s+(?:up\s+the\s+duff|pregnant|off\s+having|off\s+on\s+maternity|on\s+maternity)\b[^.!?]{{0,10}}?\b(?:by|before|in|next|again|within)\b", False  # fmt: skip
    yield "family", rf"\b{_OUGHT}\s+{_OUT}\s*,?\s+{_AT_ONCE}\s+(?:(?:the|her|a)\s+bump\s+(?:shows?|appears?|pops?)|(?:(?:she|they|you|an?\s+{G}|{G}|one)(?:'s|'re)?\s+)?(?:(?:is|are|gets?|getting|falls?|falling|goes|going|being|starts?|announces?\s+(?:she's|they're))\s+)?(?:{_EXPECTING}|showing|knocked\s+up))\b", False  # fmt: skip
    yield "family", rf"\b{_HIRE}(?:ing|s)?\s+(?:\w+\s+)?(?:{G}|girls|women|ladies|lasses|mums|mothers)\s+(?:of\s+(?:a\s+certain|child-?\s?bearing|that)\s+age|with\s+(?:kids|bab(?:y|ies)|an?\s+bump)|(?:who\s+(?:are|want)\s+)?{_EXPECTING})\s+(?:and|then)\s+(?:this|that)(?:'s|\s+is)\s+what\s+(?:you|we|they)\s+get\b", False  # fmt: skip
    yield "family", rf"\banother\s+(?:one\s+)?(?:{_EXPECTING})\s+(?:\w+\s+)?(?:{POST}|receptionist|clerk|manager|social\s+worker|one)\s+(?:on\s+(?:full|our|my)\s+\w+|swanning|skiving|milking|off\s+(?:again|for\s+(?:a|another)\s+year)|wasting|costing\s+us|putting\s+(?:her|their)\s+feet\s+up)", False  # fmt: skip
    yield "family", r"\b(?:brains?|wits|mind|sense)\s+(?:(?:has|have|must|all)\s+){0,3}(?:fell|fallen|fall|came|come|gone|went|dropped|leaked|delivered|popped)\s+(?:out\s+)?(?:along\s+)?with\s+(?:the|her|your)\s+(?:placenta|baby|afterbirth|waters?|milk)\b", False  # fmt: skip
    yield "family", rf"\b{_SHE}\s+(?:\w+\s+)?waddl(?:es?|ed|ing)\b|\bhormones?\s+(?:is\s+|are\s+)?(?:talking|speaking|raging|playing\s+up)\b|\b{_SHE}(?:'s|'re|\s+is|\s+are|\s+must\s+be)\s+(?:just\s+|clearly\s+|obviously\s+|only\s+)?(?:menopausal|hormonal|pre-?menstrual|going\s+through\s+the\s+(?:change|menopause)|on\s+the\s+change)\W{{1,3}}(?:so\s+)?(?:nothing|ignore|no\s+wonder|don't|do\s+not|shouldn't|that's\s+why|can't|makes\s+no|take\s+no)\b", False  # fmt: skip


def _home() -> Iterator[Shape]:
    yield "family", rf"(?:^\W*|[,;:!–—]\s*|\b(?:should|just|please|better|must)\s+)(?:go\s+(?:on\s+)?home|get\s+(?:back|off|yourself)\s*(?:home)?|get\s+home)\s+(?:(?:and|to|with)\s+)?{_CARE}?\s*(?:your|her|the|those|them|to\s+your|to\s+the|to\s+her)\s+{_LITTLE}\b(?!\s+(?:safe|early|before))(?![^.!?]*\b(?:if|enough|thank\w*|deserve\w*|rest|snow|shut|long\s+day|worry)\b)|\b(?:behave|act|stay\s+home|home)\s+like\s+an?\s+(?:proper|good|real|normal|decent)\s+(?:mum|mother|wife|woman)\b|\b{_LITTLE}\s+like\s+an?\s+(?:proper|good|real|normal|decent)\s+(?:mum|mother|wife|woman)\b", False  # fmt: skip
    yield "family", r"\b(?:get|go)\s+(?:on\s+)?back\s+to\s+(?:your|her|the|them)\s+(?:nappies|pram|bab(?:y|ies)|bump|cot|pushchair|school\s+run|mothers'?\s+union|toddlers?|baby\s+group)\b", False  # fmt: skip
    yield "family", rf"\b(?:can't|cannot|can\s+not|couldn't)\s+(?:\w+\s+)?be\s+an?\s+(?:\w+\s+)?(?:mum|mother|mam|carer|parent|wife)\s+and\s+(?:\w+\s+)?an?\s+(?:\w+\s+)?{POST}\b(?=[^.!?]*\b(?:pick|choose|neglect\w*|one\s+or\s+the\s+other|quit|resign)\b)", False  # fmt: skip
    yield "family", r"\b(?:get|find|hire|elect|want|need|give\s+us|let)\s+(?:someone|somebody|a\s+man|people|a\s+woman|councillors?)\s+(?:who\s+(?:hasn't|isn't|won't|doesn't|haven't|aren't)\s+(?:[\w']+\s+){0,3}?(?:baggage|pregnant|kids|bab(?:y|ies)|up\s+the\s+duff|disabled|an?\s+carer|expecting|maternity|hormonal|a\s+bump|one\s+foot)|without\s+(?:an?\s+)?(?:kids|bump|baggage|womb|bab(?:y|ies)))\b|\b(?:let|get|give)\s+(?:it\s+to\s+)?an?\s+man\s+(?:in\s+)?(?:to\s+)?(?:do|run|have\s+a\s+go|take\s+over)\b(?!(?:\s+it)?\s*\?)", False  # fmt: skip
    yield "family", rf"\b{_SHE}(?:'s|'re|\s+is|\s+are)?\s+(?:only\s+|just\s+)?an?\s+(?:full[\s-]?time\s+)?carer\b[^.!?]{{0,40}}?\b(?:no\s+use|useless|shouldn't\s+be|baggage|not\s+fit)\b", False  # fmt: skip
    yield "family", rf"\b{_UNWED}\s+(?:old\s+)?(?:and|,)\s*(?:bitter|childless|barren|divorced|lonely|desperate|frustrated|alone|miserable)\b(?=[^.!?]{{0,30}}?\b(?:she|her|you|councillor|cllr|he|him|our)\b)|\bbarren\s+(?:old\s+)?(?:cow|witch|bitch|hag|crone|bat)\b|\bno\s+wonder\s+(?:your|her|his)\s+(?:husband|wife|hubby|fella|kids|man|missus|old\s+man)\s+(?:\w+\s+)?(?:left\s+(?:her|him|you)\b|left(?=\W*$)|ran\s+(?:off|a\s+mile)|buggered\s+off|cheated|strayed|went\s+elsewhere|walked\s+out(?=\W*$|\s+on\s+(?:her|him|you)\b))|\bno\s+wonder\s+(?:she|he|you)(?:'s|'re|\s+is|\s+are)\s+(?:still\s+)?(?:{_UNWED}\b|on\s+(?:her|his|your)\s+own(?=\W*$))", False  # fmt: skip
    yield "family", r"\bsterili[sz]e\s+(?:them|her|the\s+lot|\w+\s+mums?)\s+after\b|\b(?:there|it)\s+should\s+be\s+(?:compulsory\s+|forced\s+)?sterili[sz]ation\b|\b(?:got|get|had|having|has)\s+(?:that\s+|a\s+|the\s+)?(?:pregnant|baby|kid|knocked\s+up)\s+(?:just\s+)?to\s+(?:get|jump|skip|have)\s+(?:a\s+|the\s+)?(?:council\s+)?(?:flat|house|queue|benefits|council)\b", False  # fmt: skip


def _old_and_ill() -> Iterator[Shape]:
    yield "family", rf"\bat\s+(?:your|his|her|their)\s+(?:\w+\s+)?age\b[^.!?]{{0,30}}?\b(?:should|ought\s+to)\s+be\s+(?:\w+\s+)?{_PASTIME}(?![^.!?]*\b(?:but|no\s+(?:beds?|places?|park)|waiting|can't\s+get|thank\w*|enjoying|deserv\w+|well[\s-]earned|not\s+(?:fighting|battling|queu\w+|worrying))\b)|\b(?:should|ought\s+to)\s+be\s+(?:\w+\s+)?{_PASTIME}\b[^.!?]{{0,25}}?\b(?:not|instead\s+of|rather\s+than)\s+(?:on\s+(?:the|our)|chair\w*|run\w*|vot\w+|decid\w+|sitt\w+|tell\w*|wast\w+)", False  # fmt: skip
    yield "family", r"\b(?:councillor|cllr|mayor|leader|officer|chair\w*)\b[^.!?]{0,30}?\b(?:needs?|wants?)\s+(?:his|her|your)\s+(?:nappy|nappies|bib|dummy)\b|\b(?:girl|boy|lad|lass|kid|child)\s+(?:of\s+)?(?:her|his|your)\s+age\s+(?:possibly\s+|ever\s+)?knows?\b|\bput\s+(?:the|that|this)\s+(?:poor\s+)?old\s+(?:dear|boy|girl|goat|nag|fool|bat|codger|duffer)\s+out\s+to\s+(?:pasture|grass)\b|\b(?:dribbl|drool|doz)\w+\s+(?:in|into|on|down)\s+(?:their|his|her|your)\s+(?:cardigans?|soup|bibs?|chins?|ties?|cocoa|slippers)\b", False  # fmt: skip
    yield "family", rf"\bfaking\s+(?:it\s+)?(?:for|to\s+get|an?\s+\w+\s+for)\s+(?:the|an?|her|his|your|their)\s+(?:blue\s+badge|benefits?|pip\b|dla\b|sick\b|disab\w+|money)|\b{_SKIVERS}\s+more\s+like\b|\bcarers?\s+(?:(?:are|is)\s+)?(?:just\s+|all\s+|only\s+|nothing\s+but\s+)?(?:{_SKIVERS}|lazy|workshy)\b|(?<!not )\bcarers\s+(?:just\s+|only\s+|all\s+)(?:sit|lie|lounge)(?=\W*$|\s+(?:about|a?round|there|back|on\s+(?:their|the)|at\s+home|in\s+front|watching|and)\b)(?![^.!?]*\b(?:minutes?|mins?|hours?|cuts)\b)", False  # fmt: skip
    yield "family", rf"\bwhy\s+(?:on\s+earth\s+|the\s+hell\s+)?should\s+(?:we|i|taxpayers|anyone|the\s+council)\s+(?:have\s+to\s+)?(?:pay|fork\s+out|cough\s+up)\s+for\s+(?:his|her)\s+(?:\w+\s+)?{_AIDS}\b", False  # fmt: skip
    yield "family", rf"\b(?:{CONDITION}|down'?s?\s+syndrome)\s+{_ONE}\b[^.!?]{{0,40}}?\bis\s+(?:that|this|he|she)\s+(?:really\s+)?{_THE_BEST}", False  # fmt: skip
    yield "family", r"(?:^\W*|[,;!]\s*)(?:go\s+(?:and\s+)?|just\s+)?take\s+your\s+(?:tablets|meds|pills|medication)\s*,?\s+(?:dear|love|luv|mate|pal|cllr|councillor|grandad|grandma|sweetheart|darling)\b", False  # fmt: skip
