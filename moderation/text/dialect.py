"""Who writes as they speak: Geordie, Scots, Scouse, Yorkshire, the words of the street.

A scorer that has read little of it hears an accusation, a mask or a threat in what it cannot read. Two of these words show
how somebody writes; what is excused is the score alone, and only where no word of the thing itself is there.
"""

from __future__ import annotations

from moderation.aimed.menace import DANGER, menaces
from moderation.patterns.late import late
from moderation.text.reading import Reading

_SPOKEN = late(
    r"\b(?:(?:wey|why|wye)\s+aye|haddaway|howay|divvent|dinnae|didnae|cannae|cannit|canna|couldnae|wasnae|wisnae|isnae|willnae|wheor|whaur|wor|aal|gan|gannin|gaun|hinny|bairns?|canny|roond|doon|oot|aboot|toon|hoose|nowt|owt|summat|thi|thee|ey\s+up|nah\s+then|ginnel|reyt|aye|yous|youse|yez|ye|"
    r"yer|fae|tae|wi|nae|noo|ken|scunnered|la|lid|(?:our|ar)\s+kid|yow|bab|gert|mardy|innit|mandem|bruv|fam|wagwan|nuttin|nuffin|yutes?|ends|man's|knaa|clamming|an\s+aal|pet|hen|marra|bonny|radge|ain'?t|shite|folks?)\b"
)
_LEAST = 2
_ACCUSES = late(
    r"\b(?:took|takes?|taken|taking|stole|steals?|stolen|stealing|nick(?:ed|ing|s)?|thie(?:f|ves|ving)|robb?(?:ed|ers?|ing|s)?|brib\w+|back\s?handers?|envelopes?|bungs?|corrupt\w*|bent|crook\w*|fraud\w*|fiddl\w*|scam\w*|paedo\w*|nonces?|rap(?:ed|ist|ists)|touch\w*|groom\w*|grop\w*|launder\w*|drugs?|deal(?:s|er|ers|ing)|beat\w*|hits?|"
    r"pocket\w*|contracts?|mates?|brothers?|cousins?|criminals?|convict\w*|jail|prison|liars?|lied|lies|embezzl\w*|expenses|accounts|abus\w*|violen\w*|drunk|drink|perv\w*|affair)\b"
)
_POSES = late(
    r"\b(?:this\s+is|i'?m\s+(?:the|your|a|from)|i\s+am|we'?re\s+the|we\s+are|speaking|official\w*|accounts?|page|profile|message|dm|inbox|team\s+here|on\s+behalf|councillor\s+\w+\s+here)\b"
)
_TAUNTS = late(
    r"\b(?:snowflakes?|triggered|cry\w*|cope|tears|seeth\w*|salty|bait\w*|troll\w*|wind\s+you|bite|loser|lol\s+at|laugh\w*\s+at|dead|died|thick|idiots?|stupid|pathetic|u\s+mad|stay\s+mad)\b"
)
_TELLS = {
    "signs.allegation": _ACCUSES,
    "signs.impersonation": _POSES,
    "signs.trolling": _TAUNTS,
}
# A place for the young, and who wants or needs it.
_PLACE_TO_BE = late(
    r"\b(?:want|wants|need|needs|asking\s+for|deserve|gimme|give\s+us|get\s+us)\b[^.!?]{0,40}?\b(?:cage|muga|pitch(?:es)?|courts?|youth\s+(?:club|centre|worker)|floodlights?|lights|gym|park|studio|goals?|nets?|playground|swings|skate\s?park|pool|somewhere|summat\s+to\s+do|something\s+to\s+do)\b"
)
_TURNED_ON = late(
    r"\b(?:you|u|ya|your|ur|him|her|his|out|or|else|know|watch|shank\w*|strap\w*|splash\w*|wet|chef\w*|ching\w*|chop\w*|rush\w*|opps?|pull(?:ing)?\s+up|slid(?:e|ing)|lacking|smok\w*|merk\w*|duppy\w*|bang\w*|juk\w*|poke|blade\w*|catch|beef|snitch\w*|pay|regret|soon)\b"
)


def written_as_spoken(text: str) -> bool:
    """Whether a text, in lower case, has two words or more of a dialect in it."""
    return len({found.group() for found in _SPOKEN.finditer(text)}) >= _LEAST


def misheard(evidence: str, text: str) -> bool:
    """Whether a sign of the scorer is only how somebody writes: no word accuses, pretends or taunts."""
    tells = _TELLS.get(evidence)
    return tells is not None and not tells.search(text) and written_as_spoken(text)


def asks_for_a_place(reading: Reading) -> bool:
    """Whether somebody asks in the words of the street for a pitch, a club or a lamp, and turns on nobody."""
    text = reading.bare
    if not _PLACE_TO_BE.search(text) or not written_as_spoken(text):
        return False
    return not (_TURNED_ON.search(text) or DANGER.search(text) or menaces(reading))
