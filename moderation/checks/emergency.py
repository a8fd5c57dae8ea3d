"""Danger now, to somebody or in a place (policy 6.4): a person must see it at once, and the text stays visible."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

_DANGER = re.compile(
    r"\b(?:(?:smell(?:s|ing)?|stink(?:s|ing)?|reek(?:s|ing)?)\s+(?:strongly\s+)?(?:of\s+)?gas|gas\s+(?:leak\w*|smell)|"
    r"(?:water|flood\s?water|river|sewage)(?:'s|\s+is)?\s+(?:now\s+|already\s+)?(?:coming|pouring|rising|getting|gushing|running|flooding)\s+(?:in|into|up|through|inside)\b|"
    r"(?:is|are|'s|'re|am|'m)\s+(?:still\s+)?trapped|trapped\s+(?:in|under|inside|by)|(?:house|home|flat|building|car|shop|school|roof)(?:'s|\s+is)\s+on\s+fire|"
    r"on\s+fire\s+(?:now|right\s+now|at\s+the)|(?:there's|there\s+is)\s+a\s+fire\b|(?:live|fallen|exposed|sparking)\s+(?:wires?|cables?|power\s+lines?)|power\s+line\s+(?:is\s+)?down|"
    r"(?:collapsed|unconscious|not\s+breathing|having\s+a\s+(?:heart\s+attack|stroke|seizure)|bleeding\s+badly)|"
    r"(?:wall|bridge|roof|ceiling|building|tree|scaffolding)\s+(?:has\s+|is\s+|'s\s+)?(?:just\s+)?(?:collaps\w+|com(?:e|ing)\s+down|about\s+to\s+(?:fall|collapse))|"
    r"sink\s?hole\s+(?:has\s+)?(?:just\s+)?(?:opened|appeared)|(?:arogl|oglau|ogla)\s+nwy|ar\s+dan\b|dwr\s+yn\s+(?:dod|llifo)\s+i(?:'r|\s+mewn)?)"
)
_NOT_NOW = re.compile(
    r"\b(?:last\s+(?:year|month|week|winter|time)|years?\s+ago|months?\s+ago|in\s+(?:19|20)\d\d|used\s+to|would\s+have|"
    r"could\s+have|if\s+(?:the|there|a|we|it)|hope|imagine|film|book|election|polls?|like\s+a|budget|debts?|bureaucracy)\b"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one urgent finding for danger that is told as happening now, not as a story or a figure of speech. Takes no options."""
    if _NOT_NOW.search(reading.bare):
        return []
    detail = "Danger that seems to be happening now"
    return first_finding(reading, "emergency", detail, ((_DANGER,),), urgent=True)
