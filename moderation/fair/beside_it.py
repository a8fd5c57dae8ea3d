"""Whether an excuse covers a text, or only one of its sentences: "That road is a death trap. Your brakes might not work tomorrow."

What has a harmless meaning is known by its words, and what stands beside it is only looked through for the worst ones. So where all scores
together are as good as sure of a breach, and another sentence speaks of somebody, a person decides, in their turn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from moderation.patterns.late import late
from moderation.text.reading import Reading, read
from moderation.toxicity.together import together
from moderation.types import Finding, Score

SURE = 0.87  # all scores together, from which on an excuse must cover the whole text
GRAVE = frozenset(
    {"toxicity.threat", "toxicity.severe_toxicity", "signs.intimidation", "signs.personal_data"}
)  # fmt: skip
SHORTEST = 3  # words of a sentence that says something of somebody
# Who is threatened is spoken to, or told what the writer will do; whose whereabouts are told is named.
_ADDRESSED = late(
    r"(?i)\b(?:you|u|ya|yous|your|ur|yours|cllrs?|councillors?|mayor|leader|mp|i'?ve\s+got|i'?ll|i\s+will|i'?m|we'?ll|we\s+will)\b"
)
_STREET = r"(?:Road|Rd|Street|St|Lane|Avenue|Close|Drive|Way|Hill|Court|Terrace|Crescent|Place|Square|Green|Park)"
_NAMED = late(
    rf"\b(?i:him|his|her|hers|he|she|they|their|cllrs?|councillors?)\b|\b[A-Z][a-z]+\s+(?!{_STREET}\b)[A-Z][a-z]+"
)
# What residents and councils have to do with each other.
_DEALINGS = late(
    r"(?i)\b(?:petitions?|e-?mails?|letters?|minutes|consultation|manifesto|promised|repl(?:y|ied|ies)|answers?)\b"
)


def unless_more_is_said(
    found: Sequence[Finding],
    left: list[Finding],
    reading: Reading,
    score: Score | None,
    heard: Callable[[Reading], Sequence[Finding]],
) -> list[Finding]:
    """What an excuse leaves of what was found; or that, to wait its turn, where a sentence stands beside which it does not cover.

    heard: what the same excuses leave of it in another text.
    """
    if left or not found or score is None or found[0].evidence not in GRAVE:
        return left
    if (together(score) or 0.0) < SURE or len(reading.clauses) < 2:
        return left
    of_somebody = _NAMED if found[0].evidence == "signs.personal_data" else _ADDRESSED
    for start, end in reading.clauses:
        said = reading.original[slice(*reading.original_span(start, end))]
        if len(said.split()) < SHORTEST or not of_somebody.search(said):
            continue
        if _DEALINGS.search(said):
            continue
        if heard(read(said, reading.language)):
            return [replace(found[0], urgent=False, data={"band": "queue"})]
    return left
