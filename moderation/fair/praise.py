"""Praise that takes the shape of an insult ("You absolute diamond!"), and sympathy that takes the shape of a menace ("I know how hard
your job is"). A scorer hears the shape, and not the word that fills it."""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.text.reading import Reading

_SO = r"(?:absolute|absolutely|utter|total|complete|little|real|right|proper|bloody|true|actual|big|pure|lovely|wonderful|brilliant|amazing|kind)"
_DEAR = r"(?:(?:super)?stars?|legends?|gems?|diamonds?|treasures?|belters?|beaut(?:y|ies)|angels?|hero(?:es)?|saints?|life\s?savers?|champ(?:ion)?s?|troopers?|geniuse?s?|godsends?|marvels?|wonders?|rockstars?|good\s+(?:egg|'un|un|sort)s?)"
_WARM = r"(?:thanks?|thank\s+(?:you|u)(?:\s+(?:so|very)\s+much)?|ta|cheers|xx*|mate|love|well\s+done|brilliant|lovely|cllr|councillor|all\s+of\s+you|for\s+(?:this|that)|diolch|you)"
_PRAISE = late(
    rf"\W*(?:{_WARM}\W+)*(?:what\s+an?|(?:you|u)(?:\s+are|\s+were|'re)?(?:\s+an?)?|you(?:r|re)\s+an?)\s+(?:{_SO}\s+){{0,3}}{_DEAR}(?:\W+{_WARM})*\W*"
)
# What turns it round: "You star. Not.", a rolled eye, a word in quotation marks.
_TURNED = late(r"[🙄🤡💩🖕😒🤮🤦👎\"“”]|['‘’](?!re\b)|\.\.\.|…")

_FEELS_FOR = late(
    r"\W*(?:i|we|and|but|do|really|fully|all|honestly)?(?:\s+(?:do|really|fully|all|honestly|can|know))*\s*(?:know|understand|appreciate|see|realise|get)\s+how\s+(?:hard|tough|difficult|busy|stressful|thankless|tricky|complicated)\s+"
    r"(?:your|ur|this|that|the|it|a\s+councillor'?s?)(?:\s+(?:job|work|role|jobs|decision|meetings?|must|can|is|be|are|for|you|for\s+you))*\W*"
)


def only_warm(reading: Reading) -> bool:
    """Whether a text is nothing but a warm word for whoever reads it."""
    return bool(_PRAISE.fullmatch(reading.bare)) and not _TURNED.search(reading.original)  # fmt: skip


def feels_for(reading: Reading) -> bool:
    """Whether a text is nothing but sympathy with somebody's work: "I know how hard your job is"."""
    return bool(_FEELS_FOR.fullmatch(reading.bare))
