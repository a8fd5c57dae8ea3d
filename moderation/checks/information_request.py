"""A request for recorded information (Freedom of Information Act 2000): policy 6.4, T67."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.lexicon import needs_cy
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_ACT = guarded(
    r"\b(?:freedom\s+of\s+information|foi(?:a|s)?|foi'?d|environmental\s+information\s+(?:regulations?|regs?|requests?)|"
    r"(?:under|per|via|through|using|citing|an?|this\s+is\s+an)\s+(?:the\s+)?eirs?|eirs?(?=\s*[:–-])|eirs?\s+(?:requests?|regs?|regulations?|2004)|"
    r"subject\s+access\s+request|rhyddid\s+gwybodaeth|ryddid\s+gwybodaeth)\b|"
    rf"{needs_cy.ACT}"
)
_MONEY = guarded(
    r"\bhow\s+(?:much|many)\s+(?:[\w']+\s+){0,6}?(?:spen[dt]|earns?|cost|costs|paid|pay|spending|costing|awarded|received|staff|"
    r"complaints|applications|fines|tickets)\b|\bwhat\s+(?:did|does|has|was|is)\s+(?:[\w']+\s+){0,6}?cost\b|"
    r"\bwhat(?:'s|\s+(?:has|was|is))\s+(?:been\s+)?(?:spent|paid)\b|\bwho\s+(?:got|won|was\s+given)\s+the\s+contract\b|"
    r"\bfaint\s+(?:\w+\s+){0,3}?(?:wario|gostiodd|wariwyd|gost)\b|"
    rf"{needs_cy.MONEY}"
)
_PAPERS = guarded(
    r"\b(?:copy|copies|minutes|figures?|data|breakdown|list|details|correspondence|e-?mails|contract|report|records?)\s+"
    r"(?:of|for|on|from|about|between)\b"
)
# "Send your bank details for the grant" asks the reader for what is the reader's own; "a breakdown of your card spending" does not.
_OWN = r"(?:your|ur|ya)\s+(?:(?!council)\w+\s+){0,2}?(?:details|passwords?|pin|card|account)\b"
_READERS_OWN = guarded(
    rf"\b(?:send|enter|confirm|give)\s+{_OWN}|"
    rf"\b{_OWN}[^.!?]*?\b(?:for|get|claim|receive|release|collect|win)\s+(?:\w+\s+){{0,3}}?(?:grants?|refunds?|rebates?|prizes?)\b"
)
_ASKED = guarded(
    r"\b(?:please|can|could|may|would)\s+(?:\w+\s+){0,3}?(?:have|see|get|send|provide|publish|release|share|give)\b|"
    r"\b(?:i|we)(?:'d|\s+would)?\s+(?:request|like\s+to\s+(?:request|see)|am\s+requesting|want\s+to\s+see)\b"
)
_PUBLISH = guarded(
    r"\b(?:will|can|could|would|please)\s+(?:(?:you|the\s+council)\s+)?(?:please\s+)?(?:publish|release|disclose)\b"
)
_SHAPES = ((_ACT,), (_MONEY,), (_PAPERS, _ASKED), (_PUBLISH,), needs_cy.PAPERS)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding: the Act, a question about money or numbers, or a request for papers. Takes no options."""
    if _READERS_OWN.search(reading.bare) and not _ACT.search(reading.bare):
        return []
    detail = "Looks like a request for recorded information"
    return first_finding(reading, "information_request", detail, _SHAPES)
