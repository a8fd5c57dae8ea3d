"""What is there already, beside a claim that one thing is made into it: "the car park at Mill Park will be resurfaced" beside "Mill Park
is turned into a car park".
"""

from __future__ import annotations

import re

from moderation.claims.wording.words import tokens
from moderation.patterns.late import late

_INTO = late(
    r"\b(?:turn\w*|convert\w*|mak(?:e|es|ing)|made|transform\w*|chang\w*) (?P<old>[^,.;]+?) (?:in ?to|to) (?:an? |the )?(?P<new>[^,.;]+)"
    r"|^(?P<was>[^,.;]+?) (?:is|will|to|are) (?:be |being |to )*(?:becom\w+|(?:turned|converted|made) (?:in ?to|to)) (?:an? )?(?P<is>[^,.;]+)"
)
# All that may tell of the change. Wide on purpose: where one of them stands nothing is concluded.
_CHANGE = late(
    r"\b(?:turn\w*|conver\w+|transform\w*|becom\w+|became|mak(?:e|es|ing)|made|chang\w+|replac\w+|in ?to|buil[dt]\w*|construct\w*|concret\w*|tarmac\w*|pav(?:e|ed|ing)|new|put\w*|lay\w*|laid|dig\w*|dug|creat\w*|develop\w*"
    r"|approv\w*|permission|plans?|planned|propos\w*|want\w*|will be an?|going to be|gonna|to be an?|instead|swap\w*|bulldoz\w*|destroy\w*|wreck\w*|ruin\w*|rip\w*|los[et]\w*|losing|gone|goodbye|bye|sav(?:e|ed|ing)|sold|sell\w*|used (?:as|for)|where|for an?|first|soon)\b"
)


def there_already(said: str, claimed: str) -> bool:
    """Whether a sentence speaks of the thing as of one that is there, and of no change. Both in plain form."""
    found = _INTO.search(claimed)
    if not found or _CHANGE.search(said):
        return False
    new = (found["new"] or found["is"]).split()[:3]
    name = " ".join(re.escape(w) for w in new if tokens(w))
    old = {t.key for t in tokens(found["old"] or found["was"])}
    there = re.search(rf"\b(?:the|that|our|this) {name}s? (?:at|in|on|by|of|beside|near) (?P<where>[\w' -]+)", said) if name else None  # fmt: skip
    return there is not None and bool(old & {t.key for t in tokens(there["where"])})
