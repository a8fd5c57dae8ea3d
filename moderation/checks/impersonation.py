"""Impersonation (R16): the text says that its author is the councillor, the council or one of its officers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

_BODY = (
    r"(?:the\s+)?(?:official\s+)?(?:\w+\s+){0,3}?(?:council|local\s+authority|planning\s+department|housing\s+department|"
    r"council\s+tax\s+(?:team|department)|monitoring\s+officer|chief\s+executive|returning\s+officer|electoral\s+services)"
)
_AM = r"(?:this\s+is|i'?m|i\s+am|we'?re|we\s+are|it'?s|you'?re\s+(?:speaking|talking)\s+to|here\s+is)"
_CLAIMS = re.compile(
    rf"(?:^|[,:;]\s*|\b(?:hi|hello|hey|everyone|all|folks|residents|yes)\W+){_AM}\s+(?:actually\s+|really\s+)?(?:your\s+(?:local\s+|ward\s+)?councillor|(?:the\s+real\s+)?(?:cllr|councillor)\s+\w+|the\s+(?:real\s+)?(?:councillor|mayor|leader\s+of\s+the\s+council))\b(?!'s)|"
    rf"(?:^|[,:;]\s*|\b(?:hi|hello|hey|everyone|all|folks|residents|yes)\W+){_AM}\s+{_BODY}\b(?!'s)(?=\s*(?:[,.:;!-]|here|speaking|writing|account|page|and\s+(?:we|your)|contacting|getting|officer|with\s+an?|$))|"
    rf"\b(?:official|formal|important|urgent)\s+(?:\w+\s+){{0,2}}?(?:notice|statement|announcement|message|account|page|reply|response)\s+(?:from|of|by|on\s+behalf\s+of)\s+(?:your\s+|the\s+)?(?:\w+\s+){{0,3}}?(?:council|councillor|cllr|mayor)\b|"
    r"\b(?:speaking|writing|posting|replying|acting|here)\s+(?:officially\s+)?(?:on\s+behalf\s+of|for|as)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:council|councillor|cllr|mayor|chief\s+executive|planning\s+department)\b(?!\s+(?:tenants?|tax\s*payers?|workers?))|"
    r"\b(?:cllr|councillor)\s+\w+(?:\s+\w+)?\s+here\b|\bthis\s+is\s+my\s+(?:new|second|backup|other)\s+(?:council(?:lor)?\s+)?(?:account|page)\b|\bas\s+your\s+(?:local\s+|ward\s+|elected\s+)*councillor,?\s+i\b|"
    r"\bi'?m\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}?officer\s+(?:at|from|with|in|for)\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:council|department|team)\b"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding. What an official account writes is no pretence. Takes no options."""
    if context.official_author or context.by_owner:
        return []
    detail = "Speaks as if it were the councillor, the council or an officer"
    return first_finding(reading, "impersonation", detail, ((_CLAIMS,),))
