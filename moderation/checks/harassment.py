"""Harassment (R2b): many against one, a return after being asked to stop, or the promise never to leave someone alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from moderation.checks import first_finding
from moderation.checks.abuse import check as insults
from moderation.letters import guarded
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

PILE = (
    5  # abusive comments under one post within an hour, this one included (policy 2.2)
)

_RELENTLESS = guarded(
    r"\b(?:(?:i|we)(?:'ll|\s+will|\s+won't|'m\s+going\s+to|'re\s+going\s+to|'m\s+gonna|'re\s+gonna)\s+(?:\w+\s+){0,3}?(?:"
    r"make\s+(?:your|his|her|their)\s+(?:\w+\s+){0,2}?(?:life|lives)\s+(?:\w+\s+){0,2}?(?:hell|misery|miserable|unbearable|not\s+worth)|hound\s+(?:you|him|her|them)\b|"
    r"(?:message|ring|call|phone|email|text|post)\s+(?:you|him|her|your\s+\w+|his\s+\w+|her\s+\w+)\s+(?:\w+\s+){0,3}?(?:(?:every\s+(?:single\s+)?(?:hour|night)|day\s+and\s+night)(?!\s+(?:until|till|to\s+(?:see|check|ask|make))\b)|until\s+you\s+(?:break|crack|quit|leave\s+town))|"
    r"(?:stop|rest|give\s+up)\s+(?:until|till|til)\s+(?:you|he|she|they)(?:'re|'s|\s+are|\s+is)?\s+(?:ruined|destroyed|broken|finished\s+as\s+a\s+person|crying|gone\s+from\s+this\s+town)|"
    r"follow\s+(?:(?:you|him|her)\s+(?:\w+\s+){0,2}?(?:everywhere|home|around|wherever)(?!\s+and\s+away)|them\s+home)\b)|"
    r"(?:never|not)\s+(?:going\s+to\s+|gonna\s+)?(?:leave|leaving)\s+(?:you\s+alone(?!\s+(?:in|at|on|with|tonight|overnight|while)\b)|(?:him|her|them)\s+alone(?=\s*$|[.!,]|\s+(?:until|till)\s+(?:he|she|they)\b))|(?:you|he|she)(?:'ll|\s+will)\s+never\s+(?:get|have|know)\s+(?:a\s+moment's\s+)?peace)\b"
)
_WAYS = tuple({"level": level} for level in ("strong", "mild"))


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most three findings, all R2b. An insult is needed for the first two: history alone proves nothing.

    Options: `times`, from how many abusive comments on it is a pile-on (5).
    """
    found = first_finding(
        reading,
        "harassment",
        "Says that a person will never be left alone",
        ((_RELENTLESS,),),
        subcode="R2b",
    )
    piled_on = context.abusive_lately + 1 >= int(options.get("times", PILE))
    if not (piled_on or context.asked_to_stop):
        return found
    insulting = [
        finding
        for way in _WAYS
        for finding in insults(reading, context, score, way)
        if not finding.stops
    ]
    if not insulting:
        return found
    if piled_on:
        detail = f"One of {context.abusive_lately + 1} abusive comments under this post within an hour"
        found.append(_of(insulting[0], "harassment.pile_on", detail))
    if context.asked_to_stop:
        detail = "Its author was asked to stop, and is abusive again"
        found.append(_of(insulting[0], "harassment.again", detail))
    return found


def _of(insult: Finding, evidence: str, detail: str) -> Finding:
    return replace(
        insult, check="harassment", evidence=evidence, detail=detail, subcode="R2b"
    )
