"""Who names a child that a family court or social services took, or its place, where the law keeps both back.

That children were taken, by which court, and that it was wrong, may be said by all who were there: only a child's name
beside it may not. Names are told by their capitals. A child who died is named in public.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text import names

_NO_NAME = r"(?!(?:The|This|That|They|We|You|He|She|It|I|Not|No|Just|Disgusting|Absolute|Social|Family|Court|Courts|Judge|Council|Police|County|Mum|Dad|Nan|Mam|SS|CPS|Share|Please|Company|Act|Benefit|Support|First|Bank|Scouts?|Guides?|Services|Centres?|English|Welsh|British|\w+day|January|February|March|April|June|July|August|September|October|November|December)\b)"
_NAME = rf"{_NO_NAME}{names.NAME}\b(?!['’]s\b)"
_AND = r"\s*(?:,\s*(?:and\s+)?|&|(?i:and|n|an|\+)\s+)\s*"
_KID = r"(?i:baby|babies|bab|kids?|child(?:ren)?|girls?|boys?|lads?|lass(?:es)?|sons?|daughters?|twins|toddler|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]*(?:yr|year|month|week)s?[\s-]*old|bairns?|little(?:\s+(?:ones?|boy|girl|lad))?|brother|sister)"
_NAMED = guarded(
    rf"\b{_KID}\s*[,:–-]?\s+(?i:called\s+|named\s+|is\s+|little\s+|baby\s+)?{_NAME}(?!\s+(?:Council|Court|Services|Road|Street))"
    rf"|\b{_NAME}(?:\s+\d{{1,2}})?{_AND}(?:baby\s+|little\s+)?{_NAME}(?:\s+\d{{1,2}})?[^.!?]{{0,25}}?\b{_KID}\b"
)
_BY_LAW = r"(?:(?<!tennis )(?<!squash )(?<!food )(?:family\s+courts?|secret\s+courts?|social\s+(?:services|workers?)|\bss\b|\bcourts?\b|\bjudges?\b|cafcass))"
# It is somebody whom they took: a name, a child, another's own. What else is taken is ages, a view, a prize or a net.
_WHOM = r"(?!\s+(?:ages?\b|an?\s+(?!baby|child|little|toddler|newborn)|the\s+(?!bab|kid|child|boy|girl|twin|lad|little|three\b|two\b)|no\s|care\s+of\b|over\b|calls?\b|(?:first|second|third|top)\s|its?\b|up\b|on\b|(?:\w+\s+)?(?:weeks?|months?|years?|hours?|days?|time|prize|place|side|part)\b(?![\s-]*old)|questions?\b|evidence\b|school\b))"
_TAKEN = rf"(?:(?:took|taken|takes?|stole|stolen|steal|snatch(?:ed)?|remov(?:ed|e|es)|kidnapp\w+)\b{_WHOM}|(?:put|placed|gave|given|handed)(?:\s+[\w',-]+){{0,9}}?\s+(?:in(?:to)?\s+care|up\s+for\s+adoption|(?:to|with)\s+(?:\w+\s+){{0,2}}?(?:carers?|foster\w*|strangers|famil(?:y|ies)|couples?)))"
_BOTH = guarded(
    rf"{_BY_LAW}[\s\S]{{0,80}}?\b{_TAKEN}\b|\b{_TAKEN}\b[\s\S]{{0,80}}?{_BY_LAW}"
)
_PLACED = guarded(
    r"\b(?:carers?|foster\w*|adopt\w*|into\s+care|in\s+care|placed\s+(?:with|in|at)|given\s+to\s+strangers|off\s+(?:her|him|them|their|his|my\s+\w+|[a-z]+)|from\s+(?:their|her|his)\s+(?:mum|mam|mother|dad|parents)|family\s+court|secret\s+court)\b"
)
_ANOTHER_MATTER = late(
    r"\b(?:died|dead|death|killed|murder\w*|inquest|serious\s+case\s+review|late|rip|trip|seaside|panto|school\s+(?:trip|play)|day\s+out|medal|award|party|corrie|eastenders|emmerdale|downton|episodes?|drama|films?|novel|musical|panto\w*|oliver\s+twist|year\s+\d{1,2}|life\s+story|memoirs?|in\s+19\d\d)\b"
)


def names_a_child_taken(written: str, bare: str) -> bool:
    """Whether a text, with its capitals, names a child that a court took from its family. `bare`: the text without capitals."""
    if not _BOTH.search(bare) or not _PLACED.search(bare):
        return False
    return not _ANOTHER_MATTER.search(bare) and _NAMED.search(written) is not None
