"""Kind words in the shape of an insult: "You look knackered, get some rest", "He's no fool, that finance officer"."""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.aimed.menace import DANGER, menaces
from moderation.patterns.late import late
from moderation.text.reading import Reading

_VERY = r"(?:absolutely\s+|so\s+|really\s+|a\s+bit\s+|completely\s+|very\s+|totally\s+|pretty\s+|proper\s+|rather\s+|quite\s+|well\s+){0,2}"
_WORN = r"(?:knackered|exhausted|shattered|tired|worn\s+out|done\s+in|run\s+(?:ragged|down)|frazzled|peaky|pale|poorly|drained|dead\s+on\s+your\s+feet|stressed(?:\s+out)?|under\s+the\s+weather|wiped\s+out|cream\s+crackered|jiggered|pooped|frozen|soaked|overworked|whacked|rough|ill|unwell|burnt\s+out|fed\s+up)"
_LOOKS = late(
    rf"\b(?:you|u|ye|he|she)(?:\s+(?:all|both|must|always|do))?(?:\s+(?:look|looks|looked|seem|seems|seemed|sound|sounds|sounded|be)|'re|\s+are)\s+{_VERY}{_WORN}\b"
)
_CARES = late(
    r"\b(?:get|have|take|need|needs|deserve|deserves|grab|catch|book)\s+(?:yourself\s+|himself\s+|herself\s+)?(?:some|an?|the|your)?\s*(?:(?:good|proper|bit\s+of|well\s+earned|well\s+deserved|nice|little|few|weekend's|night's|early|decent|long|hot)\s+){0,2}(?:rest|sleep|break|holiday|breather|day\s+off|days\s+off|time\s+off|weekend\s+off|cuppa|brew|night|kip|week\s+off|bath)\b"
    r"|\b(?:look\s+after|be\s+kind\s+to|take\s+care\s+of|mind)\s+yoursel(?:f|ves)\b|\btake\s+(?:care|it\s+easy)\b|\b(?:hope|hoping)\s+(?:you(?:'re|\s+are|\s+feel|\s+get|\s+manage)|he|she|all)\b|\bget\s+well\b|\bfeel\s+better\b|\brather\s+have\s+you\s+(?:well|fit|rested|healthy)\b|\bput\s+your\s+feet\s+up\b|\b(?:thank\s+you|thanks)\s+for\b|\brest\s+up\b"
)
_TURNED = late(
    r"\b(?:resign\w*|for\s?ever|permanent\w*|eternal\w*|for\s+good|step\s+down|stand\s+down|quit|retire\w*|never\s+come\s+back|from\s+(?:our|my)\s+money|grave|peace|guilty|conscience|lying|lies|drunk|booze|drink(?:ing)?|hungover|old|ugly|fat|grandad|grandma|granny|dear|before\s+(?:i|we|someone|somebody)|while\s+you\s+can)\b|[🤡💩🖕🤮😂🤣🙄]"
)
_NO_FOOL = late(
    r"\b(?:he|she|you|they|this\s+one|that\s+one|(?:the|our|this|that)\s+(?:[\w-]+\s+){1,3}?|(?:cllr|councillor|mr|mrs|ms|mx|miss|dr)\s+[\w'-]+\s*)(?:'s|'re|\s*(?:is|are|was|were))\s+(?:no|nobody's|not\s+an?|hardly\s+an?|far\s+from\s+an?|never\s+an?)\s+(?:fools?|idiots?|mugs?|slouch(?:es)?|pushovers?|dummy|dummies|dunces?|clowns?|muppets?|doormats?|dopes?|numpty|numpties|cowards?|wallflowers?|shrinking\s+violet|lightweights?)\b"
)
_BUT = late(
    r"\b(?:but|just|only|though|more\s+(?:of\s+)?an?|he's\s+an?|she's\s+an?|you're\s+an?|worse|crook\w*|liar\w*|bent|corrupt\w*|thie(?:f|ves)|knows\s+exactly\s+what)\b"
)


def speaks_kindly(reading: Reading) -> bool:
    """Whether somebody who looks tired is to have a rest, or is said to be no fool, and nothing worse is said."""
    text = reading.bare
    if _LOOKS.search(text) and _CARES.search(text) and not _TURNED.search(reading.original.lower()):  # fmt: skip
        return _nothing_rude(_LOOKS.sub(" ", text), reading)
    if _NO_FOOL.search(text) and not _BUT.search(text):
        return _nothing_rude(_NO_FOOL.sub(" ", text), reading)
    return False


def _nothing_rude(left: str, reading: Reading) -> bool:
    return not (_insults().search(left) or DANGER.search(left) or menaces(reading))


@cache
def _insults() -> re.Pattern[str]:
    kinds = ("strong", "dehumanising", "mild", "noun", "crude", "adjective.mild", "nasty.worst", "nasty.bad")  # fmt: skip
    listed = lexicon.pattern("abuse", *(f"abuse.{kind}" for kind in kinds))
    return re.compile(rf"\b{listed}\b|\b(?:fuck|piss|shut\s+up)\b")
