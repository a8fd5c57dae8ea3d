"""A direct question to the councillor: for the list of what waits for an answer (policy T01)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.lexicon import needs_cy
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_ASKING = (
    r"(?:what|when|where|why|who|which|whose|how|is|are|was|were|will|would|can|could|do|does|did|has|have|had|should|"
    r"any|beth|pryd|ble|lle|pam|pwy|sut|faint|oes|ydy|ydi|ydych|a\s+(?:fydd|yw|oes|ydy)|"
    rf"{needs_cy.ASKING})"
)
_ENDS = guarded(r"\?")
# X puts the names of those who are answered before a reply.
_START = r"^\W*(?:(?<=@)\w+\W+@?)*"
_BEGINS = guarded(
    rf"(?:{_START}|:\W*)(?:(?:so|and|but|hi|hello|please|cllr|councillor|helo)\W+(?:\w+\W+){{0,3}}?)?{_ASKING}\b"
)
_ASKED = guarded(
    r"\b(?:can|could|would|will|do)\s+you\s+(?:please\s+)?(?:tell|say|explain|confirm|let|clarify|know)\b|"
    r"\b(?:please\s+(?:tell|explain|confirm|clarify)|any\s+(?:update|news|idea))\b|\bi(?:'d|\s+would)\s+like\s+to\s+know\b"
)
# A verb before its subject asks, with a question mark or without; "is" and its kin never give an order.
_TURNED = guarded(
    rf"{_START}(?:is|are|does|did|will)\s+(?:the|there|this|that|it|you|we|anyone|anybody)\b(?!.*!)"
)
_WELSH = guarded(rf"{needs_cy.ASKED}|{_START}{needs_cy.TURNED}")
_SHAPES = ((_ENDS, _BEGINS), (_ASKED,), (_TURNED,), (_WELSH,))


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding: a clause that begins as a question does and ends as one, or asks to be told. Takes no options."""
    return first_finding(reading, "question", "Asks a question", _SHAPES)
