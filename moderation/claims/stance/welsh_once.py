"""Welsh negatives that are one, and such as are none: "nid oes dim" says "not" once, "am ddim" is free, "dim ond" only."""

from __future__ import annotations

from moderation.patterns.late import late

_IDLE = late(r"\b(?:am ddim(?! (?:byd|rheswm)\b)|d?dim ond|nid yn unig|nid dim ond|dim (?:syndod|rhyfedd|esgus))\b")  # fmt: skip
_TWICE = late(r"\b(?P<first>ni|nid|nad|nac|na) (?P<between>(?:(?!(?:ond|ac|achos|nid|nad)\b)[\w']+ ){1,7}?)(?:d?dim|neb)\b")  # fmt: skip


def said_once(text: str) -> str:
    """A plain text without the second half of a Welsh "not", and without what only looks like one."""
    if "dim" not in text and "neb" not in text:
        return text
    return _TWICE.sub(r"\g<first> \g<between>", _IDLE.sub(" ", text))
