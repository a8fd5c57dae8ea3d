"""Shapes that keep people from public life for their age, where no group is named: "people your age", "at your age" (R3).

The form of the shapes is that of contempt_unfit.py. Only what belongs to everybody counts (a vote, a seat, a say): that
people her age should not have to wait, climb or drive is said for them, and `my` age is one's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.lexicon.contempt_unfit import Shape
from moderation.lexicon.contempt_words import HOW, IS_NOT, OUGHT_NOT, POST, SEAT

_WHOSE = r"(?:(?:of|at)\s+)?(?:your|his|her|their)\s+(?:\w+\s+)?(?:age|age\s+group|generation)"
_ANY = r"(?:people|persons?|folk|folks|someone|somebody|anyone|anybody|those|men|women|an?\s+(?:man|woman|person|councillor|bloke)|councillors|lads|girls)"
_NOBODY = r"(?:nobody|no\s?one|no\s+(?:man|woman|person|councillor))"
_WHO = rf"(?<!my )(?<!our )\b{_ANY}\s+{_WHOSE}"
_AT = r"\bat\s+(?:your|his|her)\s+(?:\w+\s+)?age\b"
_VOTE = r"(?:an?|the|any)\s+(?:vote|say|seat)\b"
_TASK = rf"(?:decid\w+|mak\w+\s+(?:\w+\s+)?decisions|vot(?:e|ing)\b(?!\s+(?:in\s+person|by\s+post|twice))|govern\w*|rul(?:e|ing)\b|lead(?:ing)?\s+(?:us|the|this|our|any)|represent\w*|chair(?:ing)?\b|(?:run|running)\s+(?:(?:this|our)\s+\w+|the\s+(?:council|county|country|town|city|committee|place|budget)|things|anything|for\s+(?:office|council|mayor|election))|stand(?:ing)?\s+(?:for\s+(?:office|council|election|mayor|the\s+council)|again\b)|hold(?:ing)?\s+(?:office|power|public|a\s+seat)|be\s+(?:\w+\s+)?{POST}\b|have\s+{_VOTE}|sit(?:ting)?\s+(?:on|in)\s+{SEAT}|(?:on|in)\s+{SEAT})"
_LET = r"(?:be\s+)?(?:allowed|permitted|trusted|let|given\s+the\s+right)\s+(?:to\s+|with\s+)?(?:have\s+a\s+hand\s+in\s+)?"
_PUBLIC = rf"(?:{_LET}{_TASK}|(?:be\s+)?{_TASK}|be\s+given\s+{_VOTE}|have\s+{_VOTE}|be\s+(?:councillors|elected|mayor)\b)"


def unnamed() -> Iterator[Shape]:
    """What says it all by itself."""
    yield "unfit", rf"{_WHO}\s+(?:{OUGHT_NOT}|can't|cannot|can\s+not)\s+{HOW}{_PUBLIC}", True  # fmt: skip
    yield "unfit", rf"{_WHO}\s+{IS_NOT}\s+(?:\w+\s+)?(?:fit|suited|able)\s+(?:to\s+{_PUBLIC}|for\s+(?:office|public\s+life|power))", True  # fmt: skip
    yield "unfit", rf"{_WHO}\s+(?:don't|do\s+not|doesn't|does\s+not|have\s+no|has\s+no)\s+(?:belong|place|business|right)\s+(?:to\s+be\s+)?(?:{_TASK}|in\s+(?:politics|office|power|public\s+life))", True  # fmt: skip
    yield "unfit", rf"{_WHO}\s+(?:should|must|ought\s+to)\s+(?:all\s+)?(?:lose\s+(?:the|their)\s+vote\b|be\s+(?:banned|barred|stopped|kept)\s+(?:from|off|out\s+of|away\s+from)\s+(?:{_TASK}|{SEAT}|politics|office))", True  # fmt: skip
    yield "unfit", rf"\b{_NOBODY}\s+{_WHOSE}\s+(?:should|must|can|ought\s+to)\s+{HOW}{_PUBLIC}", False  # fmt: skip
    yield "unfit", rf"{_AT}\s*,?\s+(?:you|he|she)\s+(?:really\s+)?{OUGHT_NOT}\s+{HOW}{_PUBLIC}|\b(?:you|he|she)\s+(?:really\s+)?{OUGHT_NOT}\s+{HOW}{_PUBLIC}(?:\s+[\w']+){{0,4}}?\s+{_AT}", False  # fmt: skip
