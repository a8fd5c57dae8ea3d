"""Live planning, licensing and other quasi-judicial matters (R17): a tag for the thread, never a ground to hide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

# 26/01234/FUL, P/2026/0123, 2026/0123/OUT, DC/26/00123, 26-01234-HH: a year, a serial, letters on one side at least
_FIGURES = late(r"\d{4}|\d\d[/-]\d{3}")  # stands in every one of them
_NUMBER = guarded(
    r"(?i:(?<![\w/-])(?:[A-Z]{1,4}/)?(?:20)?\d{2}[/-]\d{3,6}(?:/\d{1,4})?[/-][A-Z]{1,6}\d?(?![\w/-])"
    r"|(?<![\w/])[A-Z]{1,4}/(?:20)?\d{2}/\d{3,6}(?:/[A-Z]{1,6})?(?![\w/]))"
    r"|\b(?:PLN|LIC|APP|DC|PA|HH|FUL|OUT)[/ -]?\d{4,8}\b"
)
_NOTICE = guarded(
    r"\bsection (?:53|77|78|106|215|257) (?:of the|notice|order|agreement|appeal)|\bpublic (?:inquiry|notice) (?:into|under|for)\b|\blicensing (?:sub-?committee|hearing|review|application)\b|\bpremises licen[cs]e (?:application|review|hearing|variation)"
    r"|\bplanning (?:inspectorate|inspector|appeal|application (?:no|number|ref|reference))\b|\bnotice of (?:intention|application|proposal|appeal)\b|\btown and country planning act\b|\blicensing act 2003\b|\bcompulsory purchase order\b"
    r"|\btraffic regulation order\b|\bstatutory consultation\b|\bcais cynllunio (?:rhif)?\b|\bpwyllgor trwyddedu\b",
    re.IGNORECASE,
)

# A resident asks for one end of it, and says before whom or when it will be decided.
_ASKED = r"(?:object(?:s|ing|ed|ion|ions)?\s+(?:to|against)|oppos(?:e|es|ed|ing)|support(?:s|ing)?|refuse|reject|turn\s+(?:\w+\s+){0,3}?down|throw\w*\s+(?:[\w']+\s+){0,5}?out|chuck\s+(?:[\w']+\s+){0,5}?out|grant|approve|pass|vote\s+(?:against|for|down)|say\s+(?:no|yes)\s+to|no\s+to|kick\w*\s+(?:it\s+)?(?:into\s+touch|out)|dismiss|uphold|allow|revoke|suspend|take\s+(?:it|his|her|their|the\s+licen[cs]e)\s+(?:off|away))"
_MATTER = r"(?:(?:premises|alcohol|drinks|taxi|late[\s-]night|entertainment|street\s+trading|operator'?s?|driver'?s?|gambling|sex\s+shop)\s+licen[cs]e|licen[cs]e\s+(?:for|at|application|review|variation|extension)|planning\s+(?:application|permission|consent)|(?:[\w']+\s+){0,2}applications?|hmo|h\.m\.o|change\s+of\s+use|phone\s+mast|5g\s+mast|mast|solar\s+farm|wind\s+farm|quarry|incinerator|appeal|variation|licen[cs]e)"
_DAY = r"(?:on\s+(?:the\s+\d|mon|tues|wednes|thurs|fri)|next\s+(?:week|month|mon|tues|wednes|thurs|fri)|this\s+(?:week|mon|tues|wednes|thurs|fri)|tomorrow|tonight|is\s+(?:on|due)|(?:mon|tues|wednes|thurs|fri)day)"
_BEFORE = rf"(?:(?:planning|licensing|regulatory|applications?)\s+(?:sub[\s-]?)?committee|at\s+(?:the\s+)?(?:hearing|committee|inquiry)|(?:comes|goes|going|coming|gets|it's|up)\s+(?:to|before|in\s+front\s+of|at)\s+(?:the\s+)?(?:\w+\s+)?(?:committee|inspector|panel)|(?:with|before|in\s+front\s+of)\s+(?:the\s+)?(?:planning\s+)?inspector|(?:consultation|comments?|objections?)\s+(?:period\s+)?(?:ends?|clos(?:es?|ing)|deadline|(?:must\s+be\s+)?in\s+by)|(?:hearing|review|inquiry)\s+(?:is\s+)?{_DAY})"
_ASKED_FOR = guarded(
    rf"\b{_ASKED}\b[^.!?]{{0,60}}?\b{_MATTER}\b[^.!?]{{0,80}}?\b{_BEFORE}|\b{_BEFORE}\b[^.!?]{{0,40}}?\b(?:throw|chuck|kick|turn|vote)\w*\s+(?:[\w']+\s+){{0,5}}?{_MATTER}\s+(?:out|down)\b|\b{_BEFORE}\b[^.!?]{{0,60}}?\b{_ASKED}\b[^.!?]{{0,60}}?\b{_MATTER}\b|\b{_MATTER}\b[^.!?]{{0,80}}?\b{_BEFORE}[^.!?]{{0,60}}?\b{_ASKED}|\b{_ASKED}\b[^.!?]{{0,60}}?\b{_MATTER}\b[^.!?]{{0,60}}[.!?]+\s*(?:the\s+)?{_BEFORE}",
    re.IGNORECASE,
)
_OF_LONG_AGO = guarded(
    r"\b(?:last\s+(?:year|month|week)|years?\s+ago|months?\s+ago|back\s+in|was\s+(?:refused|approved|granted|rejected|turned\s+down|thrown\s+out)|already\s+(?:refused|approved|granted|decided)|tv\s+licen[cs]e|driving\s+licen[cs]e|job\s+applications?|appeal\s+for|charity\s+appeal|christmas\s+appeal|school\s+(?:place|admission)\w*)\b",
    re.IGNORECASE,
)

# How a page tells its readers of one, in ordinary words.
_LICENCE = r"(?:(?:premises|alcohol|drinks?|taxi|private\s+hire|late[\s-]night|entertainment|street\s+trading|operator'?s?|driver'?s?|gambling|gaming|sex\s+shop|club|pavement|hmo)\s+licen[cs]e)"
_APPLIED = rf"(?:planning\s+applications?|applications?\s+(?:has\s+been\s+(?:made|submitted|received)|(?:for|to)\s+(?:(?:a|the|vary|build|convert|demolish|new)\s+){{0,4}}(?:new\s+)?(?:{_LICENCE}|planning\s+permission|\d+\s+(?:\w+\s+)?(?:houses|homes|dwellings|flats)))|appl(?:ied|ying|ies)\s+(?:to|for)\s+(?:[\w']+\s+){{0,4}}?(?:{_LICENCE}|planning\s+permission))"
_HAVE_YOUR_SAY = r"(?:have\s+your\s+say|representations?|objections?|comments?\s+(?:close|by|must|until|can|are|on\s+(?:it|this)|welcome|invited)|consultation|(?:has|have)\s+been\s+(?:submitted|received)|closing\s+date|deadline|(?:will\s+be|to\s+be|is\s+being|being)\s+(?:decided|heard|considered|determined)|committee|hearing)"
_TOLD_OF = late(
    rf"(?i)\b{_APPLIED}\b[^\n]{{0,160}}?\b{_HAVE_YOUR_SAY}\b|\b{_HAVE_YOUR_SAY}\b[^\n]{{0,80}}?\b{_APPLIED}\b"
    rf"|\b{_LICENCE}\s+(?:hearing|review|appeal|decision)\b|\b(?:planning|licensing|development\s+(?:control|management))\s+(?:sub[\s-]?)?committee\s+(?:meets|meeting|sits|(?:will|is\s+to|is\s+due\s+to|to)\s+(?:meet|sit|decide|consider|hear|look\s+at|determine)|decides|considers|hears)\b"
)


def speaks_of_live_matter(text: str) -> bool:
    """Whether a post is about a live planning, licensing or other quasi-judicial matter, whatever a rules file says."""
    return bool(_TOLD_OF.search(text)) or any(_matches(text))


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for an application number, one for the words of a statutory notice. Takes no options."""
    return [
        Finding(
            "planning", "pattern", f"planning.{evidence}", detail, spans=(match.span(),)
        )
        for evidence, detail, match in _matches(reading.original)
    ]


def _matches(text: str) -> Iterator[tuple[str, str, re.Match[str]]]:
    """What is seen, in words for the log and for a reader, and where."""
    number = _NUMBER.search(text) if _FIGURES.search(text) else None
    if number:
        yield "application_number", "Names a planning or licensing application", number
    notice = _NOTICE.search(text)
    if notice:
        yield "statutory_notice", "Speaks of a statutory procedure", notice
        return
    asked = _ASKED_FOR.search(text)
    if asked and not _OF_LONG_AGO.search(text):
        yield "asked_for", "Asks for the end of a matter that waits for it", asked
