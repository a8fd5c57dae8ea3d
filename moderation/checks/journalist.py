"""A journalist who asks for a comment in public: media interest, for the communications team (policy T43)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

_PRESS = (
    r"(?:reporter|journalist|correspondent|editor|newsroom|news\s?desk|producer|gazette|courier|herald|chronicle|echo|"
    r"argus|evening\s+\w+|daily\s+\w+|bbc|itv|sky\s+news|radio|podcast|newspaper|newyddiadurwr|gohebydd|\w*\s?news)"
)
_WHO = re.compile(
    rf"\b(?:i'?m|i\s+am|this\s+is|it's|we'?re|we\s+are|my\s+name\s+is|here)\s+(?:[\w'&-]+\s+){{0,4}}?(?:(?:from|with|at|for)\s+)?"
    rf"(?:[\w'&-]+\s+){{0,5}}?{_PRESS}\b|\b\w+\s+(?:here\s+)?(?:from|at|with)\s+(?:[\w'&-]+\s+){{0,5}}?{_PRESS}\b|\bfor\s+an?\s+(?:article|story|piece)\b|"
    rf"\bwriting\s+(?:an?\s+)?(?:article|story|piece)\b|^\W*(?:we've|we\s+have)\s+asked\s+@\w+"
)
_WANTS = re.compile(
    r"\b(?:comment|interview|statement|quote|response|respond|speak\s+to|talk\s+to|on\s+the\s+record|deadline|press\s+office|"
    r"right\s+of\s+reply|dm|message\s+me|e-?mail\s+me|get\s+in\s+touch)\b"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding: somebody of the press, who wants a comment. Takes no options."""
    # Who asks and what they want often stand in two sentences.
    if not (_WANTS.search(reading.bare) and context.by_owner is False):
        return []
    return first_finding(
        reading, "journalist", "Looks like a journalist's request", ((_WHO,),)
    )
