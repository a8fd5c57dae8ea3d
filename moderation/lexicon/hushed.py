"""What is told under one's breath: who knows that it is not to be told says so, or how it came to them (R15a).

A hush alone is gossip. So the council's business must stand beside it, and nothing that is in the paper or on the website is a secret.
"""

from __future__ import annotations

from moderation.lexicon.sealed_bids import bids_told
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading

_FROM = r"(?:by\s+(?:mistake|accident)|in\s+error|accidentally)"
_ASIDES = (
    r"\byou\s+(?:did\s?n'?t\s+hear|(?:never|haven'?t|ain'?t)\s+heard)\s+(?:it|this|that|owt|any\s+of\s+this)\s+from\s+me\b",
    r"(?:^\W*|\bi(?:'m|\s+am)\s+|\bwe(?:'re|\s+are)\s+|\bprobably\s+|\breally\s+)(?:definitely\s+|probably\s+)?not\s+(?:really\s+)?(?:supposed|meant|allowed)\s+to\s+(?:be\s+)?(?:shar(?:e|ing)|say(?:ing)?|tell(?:ing)?|post(?:ing)?|repeat(?:ing)?|pass(?:ing)?|talk(?:ing)?)\b",
    r"\bi\s+should(?:n'?t|\s+not)\s+(?:really\s+)?be\s+(?:saying|telling|sharing|posting)\s+(?:this|it|you)\b",
    r"\bi(?:'d|'ll|\s+could|\s+can|\s+would|\s+might|\s+will)\s+(?:get|be)\s+(?:sacked|fired|shot|hung|struck\s+off|disciplined|in\s+trouble)\s+for\s+(?:this|saying|telling|sharing|posting)\b(?!\s+(?:\w+\s+)?to\b)",
    r"\b(?:sod|under|breaking|broke|break|despite|stuff)\s+(?:an?\s+|the\s+)?(?:strict\s+|press\s+|news\s+)?embargo\b",
    r"\bit'?s\s+(?:marked|stamped|headed|labelled)\s+(?:as\s+)?\W?(?:privileged|confidential|official[\s-]sensitive|not\s+for\s+(?:release|sharing|circulation))\b(?!\s*,?\s+(?:so\s+(?:we|nobody|no\s?one|the)|and\s+(?:we|nobody|no\s?one)|but\s+(?:we|why)))",
    rf"\b(?:copied|cc'?d|bcc'?d)\s+(?:in\s*(?:to|on)?\s+)?(?:it\s+|to\s+)?{_FROM}\b",
    r"\b(?:notes?|papers?|sheets?|copies|slides|reports?)\b[^.!?]{0,40}?\b(?:collected|gathered)\s+(?:up\s+|back\s+)in\b",
    r"\b(?:saw|seen|read|spotted|found)\s+(?:it\s+|this\s+|that\s+)?(?:on|in)\s+(?:the|a|an|her|his)\s+(?:\w+\s+){0,2}?(?:sheet|list|rota|memo|e-?mail|diary|whiteboard|spreadsheet|printout|file|folder|briefing)\s+(?:in\s+the\s+(?:office|staff\s?room|depot|printer)|at\s+work|on\s+(?:her|his|the)\s+desk)\b",
    r"\b(?:after|once|when)\s+they(?:'d|\s+had)?\s+(?:cleared|chucked|kicked|sent|threw|asked)\s+(?:the\s+)?(?:public|press)\s+(?:gallery\s+)?out\b[^?]{0,60}?\b(?:tell\s+you|vote\s+was|they\s+(?:voted|agreed|decided|approved))\b|\bi\s+was\s+in\s+(?:the\s+room|there)\s+(?:after|once|when)\s+they(?:'d|\s+had)?\s+(?:cleared|chucked|kicked|sent|threw|asked)\s+(?:the\s+)?(?:public|press)\b",
)  # fmt: skip
_BUSINESS = guarded(
    r"\b(?:council\w*|cabinet|committee|exempt|depot|sold|contracts?|million|tender\w*|bids?|bidders?|members|officers?|redundanc\w+|offer(?:ed)?|pay[\s-]?off|closing|closure|closes|restructur\w+|posts?|hearing|misconduct|disciplinary|care\s+homes?|licensing|enforcement|inspect\w+|budget|tribunal|settle\w*|concede|school|librar\w+|planning|appeal|leisure|grounds|wardens?|supervisor|jobs?|judicial|tax)\b|£"
)
_IN_PUBLIC = guarded(
    r"\b(?:in\s+(?:the|today's|this\s+week's)\s+(?:paper|papers|gazette|echo|news|post|public\s+(?:minutes|papers|agenda))|on\s+(?:the|their|your|our)\s+(?:council\s+)?(?:website|portal)|(?:was|were|been|is|are)\s+published|foi|freedom\s+of\s+information|already\s+(?:public|out)|press\s+release)\b"
)
# Staff before a panel, what bids came in before one was chosen, and what members write where only they read.
_ALONE = (
    r"(?<!\bmy )(?<!\bour )\b(?:gross\s+misconduct|disciplinary)\s+(?:hearing|panel|meeting)(?:'s|\s+(?:is|on))\s+(?:the|on|next|this|mon|tues|wednes|thurs|fri)\w*\b",
    r"\b(?:bids?|tenders?)\s+(?:went\s+in|came\s+in|are\s+in|were\s+(?:opened|received))\b[\s\S]{0,120}?(?:\b\d{2,}\s?k\b|£\s?\d|\b\d{3,}\b)[\s\S]{0,120}?\b(?:decision|award|announcement|winner)(?:\s+(?:isn'?t|is\s+not|not)|'s\s+not)\s+(?:\w+\s+)?(?:till?|until|yet|out|made|due)\b",
    r"\b(?:labour|tory|tories'?|conservative|lib\s?dem|reform|green|plaid|snp|cabinet|councillors'?|members'?|officers'?|independents'?)\s+(?:group\s+)?(?:chat|whatsapp)\b[\s\S]{0,60}?\b(?:cllr|councillor)\s+\w+\s+(?:wrote|posted|put|called|sent)\b",
    r"\b(?:my|a)\s+(?:\w+\s+)?(?:mate|friend|mum|dad|wife|husband|sister|brother|cousin|neighbour|contact|source|other\s+half)\s+(?:who\s+)?(?:works\s+)?(?:in|from|at|for)\s+(?:hr|human\s+resources|personnel|payroll|legal|(?:the\s+)?(?:adult\s+)?social\s+(?:services|care|work)|children'?s\s+services|the\s+(?:housing|benefits)\s+(?:team|office))\s+(?:and|an|&)?\s*(?:she\s+|he\s+)?(?:says?|said|told\s+me|tells\s+me|reckons)\b[\s\S]{0,120}?\b(?:(?:was|is|been|got)\s+(?:suspended|sacked|disciplined|signed\s+off|paid\s+off|given\s+a\s+(?:final\s+)?warning)|disciplinary|grievance|taken\s+into\s+care|had\s+(?:\w+\s+)?safeguarding\s+referrals?|on\s+the\s+(?:at\s+risk|child\s+protection)\s+\w+)\b",
)  # fmt: skip
_HUSHED = tuple(map(guarded, _ASIDES))
_TOLD = tuple(map(guarded, _ALONE))


def hushed(reading: Reading) -> tuple[int, int] | None:
    """Where a text says that what it tells is not to be told; None where it does not, asks, or tells what all may read."""
    text = reading.bare
    if text.rstrip().endswith("?") or _IN_PUBLIC.search(text):
        return None
    business = _BUSINESS.search(text) is not None
    for pattern in (*_TOLD, *(_HUSHED if business else ())):
        if match := pattern.search(text):
            return match.span()
    return bids_told(text)
