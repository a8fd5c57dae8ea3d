"""A child or an adult at risk: somebody tells of harm, or of fear of it. To a person, privately (policy 6.4)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

_CHILD = r"(?:kids?|child(?:ren)?|baby|babies|toddler|little\s+(?:girl|boy|one)|son|daughter|niece|nephew|grand(?:son|daughter|child\w*)|teenager|pupil|boy|girl|plentyn|plant)"
_ADULT = r"(?:mum|mam|mother|dad|father|nan|gran\w*|neighbour|wife|partner|sister|brother|husband|friend|aunt\w*|uncle|resident|lady|gentleman|pensioner|woman|man|carer|she|he|they)"
_HARM = (
    r"(?:hit(?:s|ting)?|beat(?:s|en|ing)?|starv(?:ed|ing)|bruis\w+|abus(?:ed|ing|es)|neglect(?:ed|ing)|locked\s+(?:in|up|out)|left\s+(?:alone|on\s+(?:his|her|their)\s+own)|"
    r"groom(?:ed|ing)|touch(?:ed|ing)\s+(?:him|her|them|me)|molest\w*|exploit\w+|scared\s+(?:to\s+go\s+home|of\s+(?:him|her|his|their))|self[\s-]?harm\w*|burn\s+marks|not\s+(?:been\s+)?(?:fed|eaten)|"
    r"(?:no|without)\s+(?:food|heating)|hungry\s+every|controll(?:ed|ing)|tak(?:es|ing)\s+(?:all\s+)?(?:her|his|their)\s+(?:money|pension)|confined|filthy\s+(?:bed|clothes))"
)
_CHILD_HARM = re.compile(
    rf"\b{_CHILD}\b.{{0,90}}?\b{_HARM}\b|\b{_HARM}\b.{{0,60}}?\b(?:my|her|his|their|the|that|those|this|a)\s+(?:\w+\s+){{0,3}}?{_CHILD}\b"
)
_ADULT_HARM = re.compile(
    rf"\b(?:my|our|the|an?|her|his|elderly|old|disabled|vulnerable)\s+(?:\w+\s+){{0,2}}?{_ADULT}\b.{{0,90}}?\b{_HARM}\b|\b(?:he|she|husband|partner|boyfriend|ex|dad|mum|carer)\s+(?:\w+\s+){{0,2}}?(?:hits|beats|hurts|strangl\w+|chok\w+|threatens|controls|locks)\s+(?:me|her|him|us|them|my)\b|"
    r"\b(?:i'?m|i\s+am|she'?s|he'?s)\s+(?:so\s+|really\s+|too\s+)?(?:scared|frightened|afraid)\s+(?:to\s+go\s+home|of\s+(?:my|her|his)\s+(?:husband|wife|partner|dad|ex|son|boyfriend|carer))|\b(?:elderly|vulnerable|disabled)\b.{0,60}?\b(?:not\s+(?:been\s+)?seen|at\s+risk|no\s+(?:food|heating)|locked|abused|neglected|robbed|scammed)\b"
)
_NOT_DISCLOSED = re.compile(
    r"\b(?:tax(?:es)?|cuts?|budget|policy|policies|education\s+system|government|austerity|polic(?:e|ing)\s+cuts|football|match|goal|"
    r"penalt(?:y|ies)|record|team|league|council\s+(?:has|have|is|are)|hit\s+(?:by|hard|for)\s+\w+|road|speed\w*)\b"
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one urgent finding where a child or an adult seems to be harmed, neglected or afraid at home. Takes no options."""
    if _NOT_DISCLOSED.search(reading.bare):
        return []
    detail = "A child or an adult may be at risk"
    shapes = ((_CHILD_HARM,), (_ADULT_HARM,))
    return first_finding(reading, "safeguarding", detail, shapes, urgent=True)
