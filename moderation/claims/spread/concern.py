"""Whether a news item names the councillor or council together with a word of concern. It is only listed, never judged."""

from __future__ import annotations

import re
from collections.abc import Iterable

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_WORDS = (
    "abuse|accused|anger|angry|apolog[iy]\\w*|backlash|ban(?:ned)?|blunder|breach(?:ed|es)?|bully\\w*|complain\\w*|concern(?:s|ed)?"
    "|controvers\\w+|corrupt\\w*|court|cover-up|crisis|critici[sz]\\w+|cuts|danger\\w*|death|died|disgrace\\w*|error"
    "|fail(?:ed|s|ure|ures|ing)?|fear(?:s|ed)?|fine[ds]?|flood\\w*|fraud\\w*|fury|furious|investigat\\w+|lawsuit|misconduct|misled"
    "|mislead\\w*|mistake|neglect\\w*|ombudsman|outcry|outrage\\w*|overspen[dt]\\w*|petition|police|probe|protest\\w*"
    "|quit|racis[mt]|resign\\w*|risk|row|rumou?rs?|sacked|scandal|scrapp?\\w*|sexis[mt]|shut|slammed|sleaze|sued|suspended"
    "|threat\\w*|unlawful\\w*|unsafe|warning|waste[ds]?|wasting|whistleblow\\w*|wrongdoing"
    # Welsh, as the words begin after any mutation
    "|beirniad\\w*|camarwain\\w*|camgymeriad|cwyn\\w*|gwyn(?:ion|o)|dicter|ddicter|diswyddo|ddiswyddo|[dt]wyll\\w*|[fg]wastraff\\w*"
    "|heddlu|llys|methiant|fethiant|methu|ombwdsmon|[bp]erygl\\w*|[bp]rotest\\w*|[bp]ryder\\w*|[sf]gandal|[tdth]{1,2}oriadau"
    "|ymchwili\\w*|ymddiheur\\w*|ymddiswydd\\w*"
)
_CONCERN = late(rf"\b(?:{_WORDS})\b")


def concern(text: str, names: Iterable[str]) -> str:
    """The first word of concern in a text that names one of `names`; "" where either is missing."""
    said = plain(text)
    found = _CONCERN.search(said)
    if found is None:
        return ""
    for name in names:
        words = plain(name).split()
        pattern = r"\W+".join(re.escape(word) for word in words)
        if words and re.search(rf"(?<!\w){pattern}(?!\w)", said):
            return found.group()
    return ""
