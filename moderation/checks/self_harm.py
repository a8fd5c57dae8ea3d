"""Somebody who may take their own life or hurt themselves: a person must see it, with texts that help (policy 6.4)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

_SELF = r"(?:myself|my\s+(?:own\s+)?life|fy\s+hun)"
_WISH = re.compile(
    rf"\b(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|hang(?:ing)?|cut(?:ting)?|top(?:ping)?|do(?:ing)?\s+away\s+with|end(?:ing)?|tak(?:e|ing)|drown(?:ing)?|lladd)\s+{_SELF}\b(?!\s+(?:laughing|with|if\s+i\s+(?:have|hear)))|"
    r"\b(?:i\s+(?:\w+\s+){0,3}?(?:want|wanna|wish|going|plan|ready|like|deserve|prefer|rather)\s+(?:to\s+|i\s+(?:was|were)\s+)?(?:just\s+)?(?:die|dead|end\s+it(?:\s+all)?|not\s+(?:be\s+here|exist|wake\s+up)|disappear\s+for\s+good|never\s+wake\s+up))\b|"
    r"\b(?:suicidal|feel\s+like\s+(?:dying|ending\s+it)|no\s+(?:reason|point)\s+(?:to|in)\s+(?:live|living|go(?:ing)?\s+on|being\s+(?:here|alive))|nothing\s+(?:left\s+)?to\s+live\s+for|"
    r"better\s+off\s+(?:dead|without\s+me)|can'?t\s+(?:go\s+on|do\s+this\s+any\s?more|carry\s+on|take\s+(?:it|this)\s+any\s?more)|don'?t\s+want\s+to\s+(?:be\s+here|live|wake\s+up|exist|be\s+alive)|"
    r"won'?t\s+be\s+(?:here|around)\s+(?:tomorrow|much\s+longer|for\s+much\s+longer|by\s+christmas|next\s+week)|(?:said|saying)\s+(?:my\s+)?goodbyes?|(?:taken|take|taking)\s+(?:an\s+overdose|all\s+(?:my|the)\s+(?:pills|tablets))|"
    r"hunanladdiad|dwi\s+(?:ddim\s+)?(?:isio|eisiau)\s+(?:marw|byw)|rydw\s+i\s+eisiau\s+marw)\b"
)
_FIGURE = re.compile(
    r"\b(?:laughing|embarrassment|of\s+boredom|bored\s+to|to\s+have\s+(?:that|a)\s+(?:cake|pint)|of\s+shame|stubbed|"
    r"(?:political|career|commercial|economic)\s+suicide|hunanladdiad\s+(?:gwleidyddol|gyrfa)|parking|traffic|moving\s+(?:away|house)|leaving\s+(?:the\s+)?(?:town|area))\b"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one urgent finding where somebody speaks of ending or hurting their own life, not in jest. Takes no options."""
    if _FIGURE.search(reading.bare):
        return []
    detail = "Somebody may be thinking of hurting themselves"
    return first_finding(reading, "self_harm", detail, ((_WISH,),), urgent=True)
