"""Possible libel (R13): a named person is said to have done a crime or to be corrupt, as if it were proved."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from moderation.checks import pattern_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

# A name: a title and a word, or two words with capitals that no sentence begins with.
_TITLED = re.compile(
    r"\b(?:Cllr|Councillor|Coun|Clr|Mr|Mrs|Ms|Miss|Dr|Rev|Sir|Lady|Lord|Mayor|Officer|Inspector|Cynghorydd)\.?\s+[A-Z][\w'-]+|"
    r"\b(?:cllr|councillor)\s+[a-z][\w'-]+"
)
_NAMED = re.compile(r"\b[A-Z][a-z'-]+\s+(?:[A-Z]\.?\s+)?[A-Z][a-z'-]+\b")
_NO_NAME = re.compile(
    r"\b(?:Council|Town|City|County|Borough|Road|Street|Lane|Avenue|Park|Party|Labour|Tory|Conservative|Green|Plaid|Cymru|Lib|Reform|"
    r"House|School|Hall|Centre|Police|Hospital|United|Rovers|Monday|Tuesday|January|The|This|That|What|When|Why|Who|How|If|So|And|But|Our|My)\b"
)
_CRIME = (
    r"(?:(?:took|takes?|taking|taken|accept(?:s|ed|ing)?|pocket(?:s|ed|ing)?|received?)\s+(?:\w+\s+){0,4}?(?:bribes?|back\s?handers?|kick\s?backs?|brown\s+envelopes?|bungs?)|(?:on\s+the|is\s+on\s+the)\s+take\b|"
    r"(?:stole|steals?|stealing|stolen|nicked|embezzl\w+|launder\w+|defraud\w+|siphon\w+|skimm(?:ed|ing)|fiddl(?:ed|es|ing)|forged?|rigg(?:ed|ing)|pocketed|trouser(?:ed|s))\s+(?:\w+\s+){0,6}?(?:money|cash|fund\w*|expenses|votes?|ballots?|signatures?|budget|grant\w*|£\s?\d|thousands|contracts?|accounts?|collection|tender\w*|pensions?)|"
    r"(?:is|was|are)\s+(?:\w+\s+){0,3}?(?:corrupt|crook(?:ed)?|criminal|fraudster|thief|paedo\w*|nonce|rapist|drug\s+dealer|bent|wife\s+beater|money\s+launderer|con\s?man|con\s+artist)\b|"
    r"(?:raped|groped|assaulted|molested|abused|beats?|attacked|hit|punched)\s+(?:\w+\s+){0,3}?(?:wife|husband|partner|girlfriend|boyfriend|women|woman|child\w*|kids?|staff|girls?|boys?|her|him|me|secretary|volunteer)|"
    r"(?:gave|gives|handed|awarded|steered|slipped)\s+(?:\w+\s+){0,4}?(?:contracts?|planning\s+permission|jobs?|work|tenders?)\s+to\s+(?:his|her|their)\s+(?:\w+\s+){0,2}?(?:brother|sister|wife|husband|mates?|son|daughter|cousin|family|friends?|company|firm|business)|"
    r"(?:sells?|selling|sold|deal(?:s|ing)?)\s+(?:\w+\s+){0,2}?(?:drugs|cocaine|weed|planning\s+permission)|(?:committed|guilty\s+of|did|doing)\s+(?:\w+\s+){0,2}?(?:fraud|perjury|benefit\s+fraud|theft|assault|insider\s+dealing)|"
    r"(?:has|have|had)\s+(?:been\s+)?(?:bribed|bought\s+off|paid\s+off|in\s+(?:the\s+developers?'?s?|their|his)\s+pocket)|(?:bribed|paid\s+off|bought)\s+(?:by\s+)?(?:the\s+)?(?:developers?|officers?|planners?|inspectors?|committee)|"
    r"drove\s+(?:\w+\s+){0,3}?(?:drunk|pissed|over\s+the\s+limit)|(?:drink|drunk)\s+driv\w+|(?:burnt?|torched)\s+(?:down\s+)?(?:\w+\s+){0,3}?for\s+the\s+insurance|(?:claim(?:s|ed|ing)|claimed)\s+(?:\w+\s+){0,3}?(?:benefits?|expenses|allowance)\s+(?:\w+\s+){0,4}?(?:never|not\s+entitled|fraudulently|falsely))"
)
_CRIMES = re.compile(_CRIME, re.IGNORECASE)
_PROVED = re.compile(
    r"\b(?:convicted|sentenced|jailed|pleaded\s+guilty|found\s+guilty|in\s+court|the\s+court|on\s+trial|charged\s+with|cleared\s+of|"
    r"acquitted|not\s+guilty|never|didn't|did\s+not|isn't|is\s+not|wasn't|falsely|accus\w+|rumou?rs?|should\s+be\s+investigated)\b",
    re.IGNORECASE,
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding, always for a person: software never decides what is libel. Takes no options."""
    for start, end in reading.clauses:
        first, last = reading.original_span(start, end)
        text = reading.original[first:last]
        if text.rstrip().endswith("?") or _PROVED.search(text):
            continue
        if _CRIMES.search(text) and _names_someone(text):
            detail = "Says that a named person did something criminal or corrupt"
            return [pattern_finding(reading, "libel", "libel", detail, start, end)]
    return []


def _names_someone(text: str) -> bool:
    if _TITLED.search(text):
        return True
    return any(not _NO_NAME.search(m.group()) for m in _NAMED.finditer(text))
