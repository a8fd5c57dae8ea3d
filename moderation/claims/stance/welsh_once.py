"""Welsh negatives that are one, and such as are none: "nid oes dim" says "not" once, "am ddim" is free, "dim ond" only.

The south says "so'r cyngor wedi", "smo nhw wedi", and all of Wales "mae'r cyngor heb werthu": that is "nid", too.
"""

from __future__ import annotations

from moderation.patterns.late import late

_IDLE = late(r"\b(?:am ddim(?! (?:byd|rheswm)\b)|d?dim ond|nid yn unig|nid dim ond|dim (?:syndod|rhyfedd|esgus))\b")  # fmt: skip
_TWICE = late(r"\b(?P<first>ni|nid|nad|nac|na) (?P<between>(?:(?!(?:ond|ac|achos|nid|nad)\b)[\w']+ ){1,7}?)(?:d?dim|neb)\b")  # fmt: skip

_SOUTH = late(
    r"\b(?:smo(?:'[rn])?\b|so'[rn](?= \w)|so(?=(?: nhw| fe)(?: ddim)? (?:yn|wedi)\b| nhw'n\b))"
)
_HAS_NOT = late(r"\b(?:mae|ma|maen|dydy|dydi|dyw|tydi|dydyn)(?:'r)?(?P<who>(?: (?!(?:yn|wedi|am|newydd|ar)\b)[\w']+){1,3}) heb (?!(?:sail|os|unrhyw|neb|ddim|ofyn|rybudd\w*|ymgynghori|bleidlais|roi gwybod|ddweud|fod)\b)(?=(?:eu |ei |y )?\w+(?:u|o|i)\b)")  # fmt: skip


def said_once(text: str) -> str:
    """A plain text without the second half of a Welsh "not", and without what only looks like one."""
    text = _SOUTH.sub("nid", text)
    if " heb " in text:
        text = _HAS_NOT.sub(r"nid\g<who> ", text)
    if "dim" not in text and "neb" not in text:
        return text
    return _TWICE.sub(r"\g<first> \g<between>", _IDLE.sub(" ", text))
