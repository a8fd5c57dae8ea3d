"""Who names the victim of a sexual offence without a word of the offence: the post or the comment above tells of the case.

Names are told by their capitals. A victim who died is named in public, and one whom the post itself names is known by it.
"""

from __future__ import annotations

import re

from moderation.patterns.late import late
from moderation.text import names
from moderation.text.given import GIVEN

_NO_NAME = (
    r"(?!(?:The|This|That|Not|Just|Only|Very|So|All|British|English|Welsh|Scottish|Irish|Polish|Asian|African|Muslim|Christian|Black|White|European|American|"
    r"Police|Council|Court|Justice|Labour|Tory|Conservative|Plaid|Reform|Cllr|Councillor|Mayor|Judge|Officer|Inspector|PC|\w+day)\b)"
)
_NO_PLACE = r"(?!\s+(?:Street|Road|Lane|Avenue|Park|Council|Court|School|Hospital|Police|University|College)\b)"
_FULL = rf"(?P<who>{_NO_NAME}{names.FULL}\b){_NO_PLACE}"
_ONE = rf"(?P<who>{_NO_NAME}{names.NAME}(?:\s+{names.NAME})?\b){_NO_PLACE}"
_VICTIM = (
    r"(?i:(?:alleged\s+|poor\s+|young\s+)?(?:victim|complainant|survivor|accuser)\b)"
)
_RAPED = r"(?i:(?:raped|molested|groped|groomed|trafficked|(?:sexually|indecently)\s+(?:assaulted|abused|attacked))\b)"
_HURT = r"(?i:(?:attacked|assaulted|abused|hurt|targeted|lured|grabbed|dragged)\b)"
_GIRL = r"(?i:(?:girl|woman|lady|lass|boy|lad|child|teen(?:ager)?|student|one|person))"
# "It was Jane Sample who was raped": the deed is named, and needs no case above it.
_ALONE = late(
    rf"(?i:\bit(?:'s|\s+is|\s+was)\s+)(?:(?i:(?:actually|really|poor|our|little)\s+))?{_FULL}\s*,?\s+(?i:(?:who|that)\s+(?:was|got|had\s+been|he|they)\s+){_RAPED}(?!\s+(?i:for|as|by\s+(?:the\s+)?(?:council|press|media|trolls)))"
)
_UNDER_A_CASE = (
    late(
        rf"(?i:\b(?:the|his|that|their)\s+){_VICTIM}(?:(?i:'s\s+name))?\s*(?i:(?:is|was|'s|=|:|,)\s+(?:called\s+|named\s+)?(?:a\s+(?:girl|woman|lass|lad|boy)\s+called\s+)?){_ONE}(?!'s\s+(?i:council|government))"
    ),
    late(
        rf"\b{_FULL}\s+(?i:(?:is|was)\s+(?:his|the)\s+){_VICTIM}(?!\s+(?i:of\s+(?!that|this|the\s+attack)|support|here|in\s+all))"
    ),
    late(
        rf"(?i:\bit(?:'s|\s+is|\s+was)\s+(?:poor\s+|little\s+|our\s+)?){_FULL}\s*,?\s+(?i:(?:(?:who|that)\s+(?:was|got)\s+){_HURT}|(?:that\s+|who\s+|whom\s+)?he\s+(?:{_RAPED}|{_HURT}|did\s+(?:it|this|that)\s+to))"
    ),
    late(
        rf"(?i:\bthe\s+(?:poor\s+|young\s+)?){_GIRL}\s+(?i:(?:(?:who|that)\s+(?:was|got)\s+{_HURT}|(?:that\s+|whom?\s+)?he\s+{_HURT}|in\s+(?:this|that|the)\s+case)\s*)(?i:(?:is|was|'s)\s+(?:called\s+|named\s+)?){_ONE}"
    ),
    late(
        rf"(?i:\b(?:it|this|that)\s+happened\s+to\s+(?:poor\s+|little\s+)?){_FULL}(?!'s)"
    ),
)
_SEXUAL = late(
    r"\b(?:rap(?:e[ds]?|ing|ist)|sex(?:ual|ually)?\s+(?:assault\w*|abus\w+|offen[cs]e\w*|attack\w*|crimes?)|indecent\w*|grooming|groomed|molest\w+|grop(?:ed|ing)|upskirting|child\s+abuse)\b"
)
_CASE = late(
    r"\b(?:court|charged|arrest\w*|trial|police|jury|judge|convict\w+|jailed|sentenced|accused|appeared|magistrates|guilty|plead\w*|bail\w*|remanded|custody)\b"
)
_DEAD = late(
    r"\b(?:murder\w*|killed|killing|manslaughter|died|dead|death|body\s+of|waive[ds]?|waiving)\b"
)


def names_victim(written: str, above: str, post: str) -> tuple[int, int] | None:
    """Where a sentence, with its capitals, names the victim of a sexual offence, or None. above: what it hangs under; post: the post of it."""
    found = _ALONE.search(written)
    if found is None and _tells_of_a_case(above):
        found = next((m for p in _UNDER_A_CASE if (m := p.search(written))), None)
    if found is None or _names(found["who"], post):
        return None
    full = len(found["who"].split()) > 1
    return found.span() if full or found["who"].lower() in GIVEN else None


def _names(who: str, post: str) -> bool:
    return re.search(rf"\b{re.escape(who)}\b", post, re.IGNORECASE) is not None


def _tells_of_a_case(above: str) -> bool:
    """Whether a post or a comment tells of a sexual offence that the law looks into, and of nobody who died."""
    said = above.lower()
    return bool(_SEXUAL.search(said) and _CASE.search(said) and not _DEAD.search(said))
