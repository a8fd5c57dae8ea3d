"""Harassment (R2b): many against one, a return after being asked to stop, or the promise never to leave someone alone."""

from __future__ import annotations

import re
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

# "Shut up and fix it", "get lost": rude, and a matter of rule 1, but it calls nobody anything.
BRUSHED_OFF = "abuse.mild.rude"
PILED_ON = "harassment.pile_on"

# Who was asked to stop and says that they never will. Who goes on asking about a matter may.
_NEVER_RID = guarded(
    r"\b(?:you(?:'ll|\s+will)\s+never\s+(?:be|get)\s+rid\s+of|you\s+(?:can't|cant|cannot|won't|will\s+not)\s+(?:ever\s+)?(?:get|be)\s+rid\s+of)\s+(?:me|us)\b"
    r"|\b(?:i'll|i\s+will|i'm\s+(?:going\s+to|gonna))\s+(?:\w+\s+){0,3}?(?:on|under)\s+every\s+(?:single\s+)?(?:post|photo|picture|page)\s+(?:you|of\s+yours)\b|\bevery\s+(?:single\s+)?post[.,]?\s+every\s+(?:single\s+)?day\b"
)
_ON_A_MATTER = re.compile(
    r"\b(?:until|till|til|answers?|ask\w*|questions?|repl(?:y|ies)|vot\w+|elections?|ballot|petition\w*|fix\w*|because|about|resign\w*)\b"
)

_RELENTLESS = guarded(
    r"\b(?:(?:i|we)(?:'ll|\s+will|\s+won't|'m\s+going\s+to|'re\s+going\s+to|'m\s+gonna|'re\s+gonna)\s+(?:\w+\s+){0,3}?(?:"
    r"make\s+(?:your|his|her|their)\s+(?:\w+\s+){0,2}?(?:life|lives)\s+(?:\w+\s+){0,2}?(?:hell|misery|miserable|unbearable|not\s+worth)|hound\s+(?:you|him|her|them)\b|"
    r"(?:message|ring|call|phone|email|text|post)\s+(?:you|him|her|your\s+\w+|his\s+\w+|her\s+\w+)\s+(?:\w+\s+){0,3}?(?:(?:every\s+(?:single\s+)?(?:hour|night)|day\s+and\s+night)(?!\s+(?:until|till|to\s+(?:see|check|ask|make))\b)|until\s+you\s+(?:break|crack|quit|leave\s+town))|"
    r"(?:stop|rest|give\s+up)\s+(?:until|till|til)\s+(?:you|he|she|they)(?:'re|'s|\s+are|\s+is)?\s+(?:ruined|destroyed|broken|finished\s+as\s+a\s+person|crying|gone\s+from\s+this\s+town)|"
    r"follow\s+(?:(?:you|him|her)\s+(?:\w+\s+){0,2}?(?:everywhere|home|around|wherever)(?!\s+and\s+away)|them\s+home)\b)|"
    r"(?:never|not)\s+(?:going\s+to\s+|gonna\s+)?(?:leave|leaving)\s+(?:you\s+alone(?!\s+(?:in|at|on|with|tonight|overnight|while)\b)|(?:him|her|them)\s+alone(?=\s*$|[.!,]|\s+(?:until|till)\s+(?:he|she|they)\b))|(?:you|he|she)(?:'ll|\s+will)\s+never\s+(?:get|have|know)\s+(?:a\s+moment's\s+)?peace)\b"
)
# Somebody's home, work or family is reached again and again until they give in. Whoever chases the council, an officer or
# an MP for an answer does that at their desk, and may do so every day.
_WILL = r"\b(?:(?:i|we)(?:'ll|ll|'m|m|\s+will|\s+shall|\s+am|\s+are|'re)?\s*(?:\s(?:going\s+to|gonna|gunna|just|keep|be|all)){0,3}|(?:every(?:one|body)|lets|let's|let\s+us|all\s+of\s+you|gonna|going\s+to|keep|and)(?:\s+(?:all|just|keep|please)){0,2})\s+"
_BY = (
    r"(?:ring|ringing|phone|phoning|call|calling|e-?mail|e-?mailing|mail|message|messaging|msg|text|texting|write\s+to|writing\s+to|contact|contacting|turn(?:ing)?\s+up\s+(?:at|outside)|com(?:e|ing)\s+(?:to|round\s+to|round)|be\s+(?:at|outside)|at|outside|visit|stand(?:ing)?\s+outside|"
    r"sit(?:ting)?\s+outside|knock(?:ing)?\s+(?:on|at)|bombard|spam|pester|hound|wait(?:ing)?\s+outside)\s+(?:(?:at|on|up)\s+)?"
)
_NEAR = r"(?:(?:wife|husband|partner|missus|mum|mother|mam|dad|father|nan|gran|son|daughter|sister|brother|parent|kid|child(?:ren)?|girlfriend|boyfriend|in-law)(?:'?s)?'?|family(?:'s)?)"
_REACHED = rf"(?:(?:your|ur|yer|his|her|their)\s+(?:{_NEAR}(?:\s+(?:school|nursery|college|work|workplace|job|boss|office|shop|house|home|mobile|phone))?|(?:own\s+)?(?:house|home|flat|front\s+door|door|mobile|work|workplace|boss|bosses|employers?|gaffer))|(?:you|him|her|them)\s+at\s+(?:home|work))(?!\w)"
_AGAIN = r"\b(?:(?:every|each)\s+(?:(?:single|bloody|fucking|damn)\s+)*(?:day|night|hour|morning|evening|minute|week|weekend)|(?:\d+|ten|twenty|thirty|fifty|a\s+hundred)\s*(?:x|times)\s+(?:a|per|each|every)\s+(?:day|night|hour|week)|all\s+(?:day|night)(?:\s+every\s+\w+)?|day\s+and\s+night|round\s+the\s+clock|non-?\s?stop|day\s+after\s+day|night\s+after\s+night)\b"
_GIVES_IN = (
    r"\b(?:til|till|until)\s+(?:you|u|ya|ye|he|she|they|your|youre|ur|hes|shes)(?:'re|'s|\s+are|\s+is|\s+get|\s+gets|\s+have|\s+has)?\s+(?:\w+\s+){0,1}?(?:reply|replies|replied|answers?|answered|respond\w*|sacked|fired|resigns?|resigned|quits?|steps?\s+down|gives?\s+in|given\s+in|cracks?|breaks?|begs?|"
    r"apologi[sz]es?|(?:goes?|gone|leaves?)(?=\s*$|[.!,]|\s+(?:office|the\s+(?:council|chamber)|town))|the\s+sack|lose[sd]?\s+(?:your|his|her|their)\s+job|lost\s+(?:your|his|her)\s+job|pays?|talks?\s+to\s+me|listens?|backs?\s+down|sorry)\b"
)
_REACH = guarded(rf"{_WILL}{_BY}{_REACHED}")
_REACH_AT_ONCE = guarded(
    rf"^\W*{_BY}{_REACHED}"
)  # "ring your husbands work", the doer left out
_YOU_GIVE_IN = guarded(
    r"\b(?:til|till|until)\s+(?:you|u|ya|ye|your|youre|ur)(?:'re|\s+are|\s+get)?\s+(?:reply|answer|respond|resign|quit|step\s+down|sacked|fired|the\s+sack|give\s+in|crack)\b"
)
_DESK = guarded(
    r"\b(?:\d{2,}|twenty|thirty|fifty|a\s+hundred)\s*(?:x|times)\s+(?:a|per|every|each)\s+(?:day|hour|night)\b"
)
_REACH_AT_DESK = guarded(rf"{_WILL}{_BY}(?:your|his|her)\s+office\b")
_REPEATED, _UNTIL = guarded(_AGAIN), guarded(_GIVES_IN)
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
    ) or first_finding(
        reading,
        "harassment",
        "Says that a person's home, work or family will be contacted again and again until the person gives in",
        (
            (_REACH, _REPEATED, _UNTIL),
            (_REACH_AT_ONCE, _REPEATED, _YOU_GIVE_IN),
            (_REACH_AT_DESK, _DESK, _UNTIL),
        ),
        subcode="R2b",
        stops=("ambiguous",),
    )
    piled_on = context.abusive_lately + 1 >= int(options.get("times", PILE))
    if not (piled_on or context.asked_to_stop):
        return found
    insulting = [
        finding
        for way in _WAYS
        for finding in insults(reading, context, score, way)
        if not finding.stops and finding.evidence != BRUSHED_OFF
    ]
    if not insulting:
        return found or _stays(reading, context)
    if piled_on:
        detail = f"One of {context.abusive_lately + 1} abusive comments under this post within an hour"
        found.append(_of(insulting[0], PILED_ON, detail))
    if context.asked_to_stop:
        detail = "Its author was asked to stop, and is abusive again"
        found.append(_of(insulting[0], "harassment.again", detail))
    return found


def _of(insult: Finding, evidence: str, detail: str) -> Finding:
    return replace(
        insult, check="harassment", evidence=evidence, detail=detail, subcode="R2b"
    )


def _stays(reading: Reading, context: Context) -> list[Finding]:
    """Where the author was asked to stop: the word that they will always be there, for no matter that they name."""
    if context.asked_to_stop is not True or _ON_A_MATTER.search(reading.bare):
        return []
    detail = "Its author was asked to stop, and says that they never will"
    return first_finding(
        reading,
        "harassment",
        detail,
        ((_NEVER_RID,),),
        subcode="R2b",
        stops=("ambiguous",),
    )
