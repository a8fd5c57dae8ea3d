"""Casework: a resident says that a service failed them, or asks for something to be put right. Never a breach."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.letters import guarded
from moderation.lexicon import needs_cy
from moderation.places import LITTERED, PUBLIC, UNSAFE, tells_of_a_place
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

_SERVICE = guarded(
    r"\b(?:bins?|recycling|wheelie|rubbish|refuse|food\s+waste|pot\s?holes?|street\s?lights?|lamp\s?posts?|pavements?|"
    r"kerbs?|drains?|gull(?:y|ies)|council\s+tax|housing\s+(?:benefit|repair\w*|list|application)|repairs?|damp|mould|"
    r"boiler|parking\s+(?:permit|fine|ticket)|blue\s+badge|bus\s+pass|school\s+place|fly[\s-]?tipp\w+|graffiti|hedges?|"
    r"trees?|grass|verges?|social\s+worker|care\s+package|carer|rats|biniau|sbwriel|goleuadau?|tyllau)\b"
)
_OWN = guarded(
    r"\b(?:my|our|i|i've|ive|i'm|im|we|we've|weve|us|me|outside|here|fy|ein|acw)\b"
)
_FAILED = guarded(
    r"(?:\b(?:not|never|still|again|no\s+one|nobody|missed|late|weeks?|months?|years?|broken|blocked|overflow\w*|"
    r"leak\w*|flooded|overgrown|dark|ignored|waiting|refused|wrong|twice|times|since|running|flashing|"
    r"chased|rung|reported|leaning|eto|byth|heb)|n't|nt)\b"
)
_ASKED = guarded(
    r"\b(?:can|could|will|would)\s+(?:you|u|ya|someone|somebody|the\s+council)\s+(?:(?:please|pls|plz)\s+)?(?:\w+\s+){0,3}?"
    r"(?:fix|mend|repair|empty|collect|clear|cut|look\s+(?:at|into)|sort|help|chase|get)\b"
)
_PLACE = guarded(
    r"\b(?:on|in|at|under|outside|behind|opposite|near)\s+(?:the\s+)?(?:[\w']+\s+){0,2}?(?:road|street|lane|close|avenue|"
    r"drive|way|crescent|terrace|court|grove|place|park|hill|number\s+\d+|flats)\b|"
    # As it is typed on a telephone, with no word before it: "missed bin again Acacia Ave".
    r"\b(?!(?:a|an|the|this|that|our|my|your|main|whole|any|every|to|of|and|is|are|off|across|down|up|no)\b)[a-z'-]{3,}\s+(?:road|rd|street|st|avenue|ave|lane|ln|close|cl|drive|crescent|cres|terrace|court|grove|gardens|gdns)\b(?!\s+(?:down|up|off|to|the|on))"
)
_CONTENT = guarded(
    r"^(?!.*\b(?:thanks?|thank\s+you|diolch|shout\s?out|well\s+done|brilliant|fantastic|great\s+(?:job|work|to))\b)"
)
_SHAPES = (
    (_SERVICE, _OWN, _FAILED, _CONTENT),
    (_SERVICE, _PLACE, _FAILED, _CONTENT),
    (_SERVICE, _ASKED),
    *needs_cy.CASEWORK,
)
_OF_A_PLACE = ((UNSAFE, PUBLIC, _CONTENT), (LITTERED, PUBLIC, _CONTENT))


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding: a council service with a failure of the author's own, a request to mend it, or the state of a public place. Takes no options."""
    detail = "A service problem of the author's own"
    found = first_finding(reading, "casework", detail, _SHAPES)
    if found or not tells_of_a_place(reading.bare):
        return found
    return first_finding(
        reading, "casework", "The state of a public place", _OF_A_PLACE
    )
