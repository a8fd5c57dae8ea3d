"""What stands beside criticism: a sentence about somebody that holds no criticism and no public business.

Only criticism is let stand whatever the score (policy 2.2). "Got a reply, useless. So I've got a bat now, and I'm at your
door" is not only that: its second sentence is about somebody, and no word in it is about work, votes or money. There the
scorer's word counts, where it is sure (docs/decisions/0027-only-criticism.md).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from moderation.aimed.leaning import stands_with
from moderation.patterns.late import late
from moderation.text.peoples import ADJECTIVE, LIVES, MANY, ONE, described
from moderation.text.reading import Reading
from moderation.types import Finding

# Of an attack on a group that is named: from here on a person looks, whatever work or money is spoken of beside it.
NEARLY_SURE = 0.90
_GROUP = f"[{MANY}{ONE}{LIVES}{ADJECTIVE}]"
_ON_A_GROUP = ("toxicity.identity_attack", "contempt.identity_attack")
# What is done to people whom the author pities: "those pensioners you have ignored".
PITIED = late(
    r"\b(?:forg[eo]t\w*|ignor\w+|fail(?:ed|ing)?|abandon\w*|neglect\w*|let(?:ting)?\s+(?:[\w'-]+\s+){0,3}?down|punish\w*|evict\w*|help\w*|protect\w*|support\w*|discriminat\w+|harm\w*|deserves?|struggl\w+|suffer\w*|freez\w+|left|waiting|stuck|unable|betray\w*|rob\w*|starv\w*)\b"
)
# In "the services for pensioners are a disgrace" it is the services that are.
_FOR_A_GROUP = late(
    rf"\b(?:for|to|with)\s+(?:(?:the|our|all|these|those)\s+)*{_GROUP}+"
)
# Of somebody's title, or beside a party ("tory boys"), they name nobody for what they are.
_NO_GROUP = frozenset({"lady", "lord", "dame", "boy", "boys", "girl", "girls"})
FEWEST = 3  # words of a sentence that says something of somebody
# From which score on a finding stands where criticism is not all that is there. Of our fair comments that were never learnt
# from, and of real ones, none has such a sentence and such a score.
SURELY = {
    "toxicity.toxicity": 0.95,
    "toxicity.insult": 0.92,
    "toxicity.threat": 0.93,
    "toxicity.severe_toxicity": 0.93,
    "toxicity.identity_attack": 0.92,
    "contempt.identity_attack": 0.92,
    "signs.intimidation": 0.86,
}
_OF_THREATS = ("toxicity.threat", "signs.intimidation")
_SOMEBODY = late(
    r"\b(?:you|u|ya|yer|your|ur|yours|you're|youre|you'll|he|she|he's|she's|hes|shes|him|her|his|them|their|they|they're|those|wom[ae]n|m[ae]n|girls?|boys?|lads?|blokes?|chaps?|fellas?|brothers?|cllr|councillor)\b"
)
# Where a sentence speaks of office, votes, lawful remedies or one's conscience, it is about public life all the same.
_PUBLIC = late(
    r"\b(?:seats?|majorit(?:y|ies)|ballots?|polls?|polling|elections?|elected|vot(?:e|es|ed|ers|ing)|part(?:y|ies)|office|surger(?:y|ies)|meetings?|petitions?|court|ombudsman|complaints?|answers?|e-?mails?|letters?|apolog\w+|answerable|accountable|allowances?|expenses|salary|"
    r"(?:someone|somebody|people|an?\s+child|kids?|patients|residents|pensioners)\s+(?:will|could|may|might|is\s+going\s+to|are\s+going\s+to)\s+(?:\w+\s+)?(?:hurt|killed|die|burn|drown|freeze)|"
    r"sleep\s+at\s+night|look\s+(?:yourselves|yourself)\s+in\s+the\s+mirror|what\s+planet|your\s+job|your\s+(?:own\s+)?residents|constituents)\b"
)


def counts(finding: Finding, beside: bool, nearly_sure: bool) -> bool:
    """Whether the scorer is sure enough of it that it stands as it is: where criticism is not all that is there (`beside`), or,
    of a threat, where all scores together are nearly sure that the text breaks a rule."""
    surely = SURELY.get(finding.evidence)
    if surely is None or (finding.score or 0.0) < surely:
        return False
    return beside or (nearly_sure and finding.evidence in _OF_THREATS)


def stands_beside(reading: Reading, covered: Callable[[str], bool]) -> bool:
    """Whether a sentence speaks of somebody, and neither of public life nor to criticise, as `covered` tells."""
    sentences = (reading.bare[start:end] for start, end in reading.clauses)
    return any(
        len(said.split()) >= FEWEST
        and _SOMEBODY.search(said)
        and not _PUBLIC.search(said)
        and not covered(said)
        for said in sentences
    )


def attacks_a_group(finding: Finding, reading: Reading) -> bool:
    """Whether the scorer is nearly sure of an attack on a group that a clause names, and nobody there stands with it or pities it."""
    if finding.evidence not in _ON_A_GROUP or (finding.score or 0.0) < NEARLY_SURE:
        return False
    text = described(reading)
    if text == reading.bare or stands_with(text):
        return False
    left = _FOR_A_GROUP.sub(lambda found: " " * len(found[0]), text)
    return any(
        not PITIED.search(text, start, end)
        and any(
            reading.bare[found.start() : found.end()] not in _NO_GROUP
            for found in re.finditer(f"{_GROUP}+", left[:end])
            if found.start() >= start
        )
        for start, end in reading.clauses
    )
