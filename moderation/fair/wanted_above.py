"""What somebody wants done to a person, read for what is answered to it: "I want to see that councillor hanged" and "So do I".

Of the wish itself only a person can tell how it is meant, for many say so who never would; software hides nothing for it. Who
agrees with it agrees with harm all the same. A vote, a match, a stage, a jest or a figure of speech beside it is another thing.
"""

from __future__ import annotations

from dataclasses import replace

from moderation.fair.in_fun import in_fun
from moderation.lexicon.threat_words import excuses
from moderation.patterns.late import late
from moderation.text.reading import Reading
from moderation.types import Finding
from moderation.whose_words.reported import ascribed

_SOFT = "threats.soft_harm"
# "I could kill him" is said by whoever is cross.
_WANTS = late(
    r"^(?:i|we)(?:\s+(?:\w+\s+){0,2}?(?:want\s+to|wanna)|(?:'d|\s+would)\s+(?:\w+\s+){0,2}?(?:love|like|pay)\s+to|(?:'d|\s+would)\s+(?:happily|gladly)|\s+can'?t\s+wait\s+to)\b"
)
_FIGURE = late(
    r"\b(?:shot\s+down|out\s+to\s+dry|in\s+the\s+(?:back|foot|debate|press|papers|media|chamber|dock)|scrutiny|court|lol|haha\w*|not|never|don'?t|wouldn'?t|but)\b"
)


def as_wanted(finding: Finding, reading: Reading) -> Finding:
    """The finding, without its doubt where a person's harm is plainly wanted."""
    if finding.evidence != _SOFT or finding.stops != ("ambiguous",):
        return finding
    text = reading.bare
    start, end = finding.spans[0][0], finding.spans[-1][1]
    said = reading.original[start:end].lower().replace("’", "'")
    politics = any(excuses()[name].search(text) for name in ("politics", "election", "sport"))  # fmt: skip
    if politics or _FIGURE.search(text) or in_fun(reading) or not _WANTS.search(said):
        return finding
    return finding if ascribed(text, start, end) else replace(finding, stops=())
