"""How a thing stands today, where the claim tells of a day to come: "the pool is closed" does not say that it will close in January.

Who finds a door locked tells of a repair, of a Sunday or of the hour. It is the claim only where it says more: for how
long, from when, or that it is to be.
"""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_DAY = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|new year|year|month|week|\w+day|20\d\d)"
_TO_COME = late(
    rf"\b(?:will|shall|going to|due to|set to|(?:is|are) to|(?:is|are) \w+ing|clos(?:es|ing)|shut(?:s|ting))\b.*\b(?:in|on|at|by|from|after|before|next|this|early|late|until|come)\b(?: \w+){{0,2}}? {_DAY}\b"
)
_CLOSED = r"(?:closed|shut|locked|cordoned off|out of (?:action|order|use)|not open)"
_STANDS = late(
    rf"\b(?:is|are|was|were|been|'s|find|found|looks?|remains?|stays?|stayed)\s+(?:(?:all|still|currently|already|always|now|often|just|also|only|both)\s+){{0,2}}{_CLOSED}"
    r"(?:\s+(?:again|now|today|tonight|at the (?:minute|moment)|as well|too|this (?:morning|afternoon|evening|week|weekend)|yesterday|all (?:day|week)))*(?=\W*$|[,;!?.])"
)


def stands_so_now(part: str, wording: str) -> bool:
    """Whether this part of a sentence only tells how a thing stands, and the claim of what is to become of it on a day to come."""
    return bool(_STANDS.search(plain(part)) and _TO_COME.search(plain(wording)))


# Shut for a day, for a cause that passes: the snow, a burst pipe, a training day.
_SHUTS = r"(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?)"
_A_DAY = r"(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|for (?:the|a|one) (?:day|morning|afternoon)|all day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_PASSES = r"(?:snow\w*|ice|icy|flood(?:s|ing|ed)?|storms?|weather|wind|heat|heatwave|frost|boilers?|heating|(?:gas|water|burst|sewage) (?:leaks?|pipes?|mains?)|leaks?|pipes?|power cuts?|electric\w*|no (?:water|heating|power)|staff(?:ing)? (?:illness|sickness|shortages?|training)|sickness|illness|covid|norovirus|training|inset|strikes?|polling|elections?|fires?|bomb|funerals?|bank holiday|maintenance|deep clean|cleaning|repairs?)"
_FOR_NOW = late(
    rf"\b{_SHUTS}\b(?: \w+){{0,3}}? (?:{_A_DAY}\b|(?:because of|due to|owing to|thanks to|cos of|coz of|as|for|with|after) (?:(?:the|a|an|all|this|heavy|broken|burst|some|more|staff|bad|high|emergency|another|no) ){{0,3}}{_PASSES}\b)"
    rf"|\b{_A_DAY}\b[^,.;!?]{{0,40}}\b{_SHUTS}\b[^.;!?]{{0,30}}\b{_PASSES}\b|^{_PASSES} {_SHUTS}\b"
)
# What is told, decided or begins on that day, or lasts: then it is no matter of a day.
_LASTS = late(
    r"\b(?:for good|for ever|forever|permanent\w*|never|from|decid\w+|announc\w+|confirm\w+|told|hear\w*|said|says?|news|vot\w+|will|going to|gonna|to be|set to|plan\w*|last|final|last day|no more|any ?more|cuts?|sav\w+ money|money|budget|council|they|they're|september|july|summer|next (?:year|month|term))\b"
)
_CLOSES = late(rf"\b(?:is|are|will|to|be|going|council|they|they're|'re|'s)\b(?: \w+){{0,3}}? (?:{_SHUTS}|clos\w+)\b")  # fmt: skip


def shut_for_now(said: str, claimed: str) -> bool:
    """Whether a thing is told to be shut for a day or by what passes, where the claim closes it. Both in plain form."""
    if not _CLOSES.search(claimed) or _FOR_NOW.search(claimed):
        return False
    return bool(_FOR_NOW.search(said)) and not _LASTS.search(said)
