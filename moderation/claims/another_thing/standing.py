"""How a thing stands today, where the claim tells of a day to come: "the pool is closed" does not say that it will close in January.

Who finds a door locked tells of a repair, of a Sunday or of the hour. It is the claim only where it says more: for how
long, from when, or that it is to be.
"""

from __future__ import annotations

import re

from moderation.claims.wording.words import plain

_DAY = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|new year|year|month|week|\w+day|20\d\d)"
_TO_COME = re.compile(
    rf"\b(?:will|shall|going to|due to|set to|(?:is|are) to|(?:is|are) \w+ing|clos(?:es|ing)|shut(?:s|ting))\b.*\b(?:in|on|at|by|from|after|before|next|this|early|late|until|come)\b(?: \w+){{0,2}}? {_DAY}\b"
)
_CLOSED = r"(?:closed|shut|locked|cordoned off|out of (?:action|order|use)|not open)"
_STANDS = re.compile(
    rf"\b(?:is|are|was|were|been|'s|find|found|looks?|remains?|stays?|stayed)\s+(?:(?:all|still|currently|already|always|now|often|just|also|only|both)\s+){{0,2}}{_CLOSED}"
    r"(?:\s+(?:again|now|today|tonight|at the (?:minute|moment)|as well|too|this (?:morning|afternoon|evening|week|weekend)|yesterday|all (?:day|week)))*(?=\W*$|[,;!?.])"
)


def stands_so_now(part: str, wording: str) -> bool:
    """Whether this part of a sentence only tells how a thing stands, and the claim of what is to become of it on a day to come."""
    return bool(_STANDS.search(plain(part)) and _TO_COME.search(plain(wording)))
