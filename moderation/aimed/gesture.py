"""A raised middle finger by itself, or beside nothing but a tag or an office: "🖕", "🖕 councillor", "@Jane 🖕🖕".

Beside other words it may be for the weather, the potholes or an illness, and text/emoji.py reads what it stands for there.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.text.reading import Reading
from moderation.types import Finding

_FINGER = "\U0001f595"
_RUN = (
    rf"{_FINGER}[\U0001f3fb-\U0001f3ff\ufe0f]{{0,2}}"
    rf"(?:\s?{_FINGER}[\U0001f3fb-\U0001f3ff\ufe0f]{{0,2}})*+"
)
_WHOM = r"(?:@[\w.-]{1,40}(?:\s[A-Z][\w'-]{1,30})?|(?i:(?:(?:the|our|this|that|dear|to\s+the)\s)?(?:councillors?|cllrs?|clr|mayor|leader|mate|pal|mp|ms|officers?|politicians?)))"
_ALONE = late(
    rf"\s*(?:{_WHOM}[\s,:!.]{{0,3}})?{_RUN}[\s,!.]{{0,5}}(?:{_WHOM}[\s!.]{{0,5}})?(?:{_RUN}\s*)?"
)


def lone_gesture(reading: Reading) -> list[Finding]:
    """One finding where a text is nothing but the gesture and whom it is for. A person always decides."""
    text = reading.original
    if _FINGER not in text or not _ALONE.fullmatch(text):
        return []
    return [
        Finding(
            check="abuse",
            signal="pattern",
            evidence="abuse.mild.rude",
            detail="A rude gesture and no word beside it",
            spans=((text.index(_FINGER), text.rindex(_FINGER) + 1),),
            stops=("ambiguous",),
        )
    ]
