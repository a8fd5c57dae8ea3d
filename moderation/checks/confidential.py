"""Confidential council papers (R15a), known by the words that mark such papers, or by words of one who has them.

That so much is exempt is criticism of secrecy, and is left alone: a question, or talk of what residents may not see.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import pattern_finding
from moderation.lexicon.hushed import hushed
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

# Each needs the form of a marking: the Act, its schedule, a report or agenda beside it, or a line of its own.
_MARKINGS = (
    ("not_for_publication", r"\bnot\s+for\s+publication\b(?=.{0,60}\b(?:by\s+virtue|under|schedule|paragraph|act|report|appendix|exempt|part)\b|\s*[:.\n-]|\s*$)|\bnot\s+for\s+publication\s*$"),
    ("schedule_12a", r"\b(?:part\s+\d\s+of\s+)?schedule\s+12a\b|\blocal\s+government\s+act\s+1972\b.{0,60}\b(?:exempt|schedule)\b|\bexempt\b.{0,80}\blocal\s+government\s+act\s+1972\b"),
    ("exempt_report", r"\bexempt\s+(?:report|appendix|item|agenda|minutes|information\s+(?:under|as\s+defined|by\s+virtue)|from\s+publication)\b|\b(?:report|appendix|minutes|agenda\s+item)\s*(?::|-|marked)\s*exempt\b(?!\s+from\s+(?:the|vat|tax|charges?|council\s+tax))"),
    ("part_two", r"\bpart\s+(?:2|ii|two)\s+(?:report|minutes|agenda|item|papers?)\b|\b(?:report|papers?|minutes|agenda)\s+(?:from|in|for|of)\s+part\s+(?:2|ii|two)\b"),
    ("restricted", r"(?m:^\W*(?:strictly\s+)?(?:private\s+(?:and|&)\s+confidential|official[\s:-]+sensitive|confidential\s*[:-]\s*(?:members|report|not)|restricted\s*[:-])\b)"),
    ("cyfrinachol", r"\bnid\s+i'?w\s+gyhoeddi\b|\badroddiad\s+(?:eithriedig|wedi'i\s+eithrio)\b"),
)  # fmt: skip
# What was told, given or read out of papers or a meeting that the public may not see.
_PAPER = (
    r"(?:minutes|reports?|papers?|appendix|appendices|(?:legal\s+)?advice|(?:tender\s+)?scores?|e-?mails?|memo|documents?|agenda|briefing|"
    r"notes|list|shortlist|figures|contract|file|recording|slides|letter)"
)
_CLOSED = r"(?:confidential|exempt|restricted|unpublished|leaked|secret|part\s+(?:2|ii|two)|closed[\s-]session)"
_MEETING = r"(?:pink\s+(?:papers|pages|sheets)|(?:part\s+(?:2|ii|two)|closed|confidential)\s+(?:session|meeting|part)|confidential\s+(?:committee|panel|briefing))"
_HAVING = (
    r"(?:(?:i|we|my\s+\w+)(?:'ve|\s+have|\s+has|'s)?\s+(?:just\s+)?(?:got|have|had|been\s+(?:sent|given|passed|shown)|seen|read)\s+(?:hold\s+of\s+|sight\s+of\s+)?|i\s+have\s+|i've\s+|"
    r"(?:sent|passed|slipped|forwarded|gave|showed|leaked)\s+(?:to\s+)?(?:me|us)\s+|got\s+(?:my|our)\s+hands\s+on\s+|here(?:'s|\s+is|\s+are)\s+|straight\s+from\s+|(?:copy|photos?|screenshots?|pictures?)\s+of\s+|attached\s+(?:is|are)?\s*)"
)
_LEAKS = (
    ("leak", rf"\b{_HAVING}(?:the|a|an|this|that|these|some|their|all\s+the)?\s*(?:\w+\s+){{0,2}}?{_CLOSED}\s+(?:\w+\s+){{0,2}}?{_PAPER}\b"),
    ("leak", rf"\b{_CLOSED}\s+(?:\w+\s+){{0,2}}?{_PAPER}\s+(?:\w+\s+){{0,4}}?(?:in\s+front\s+of\s+me|on\s+my\s+(?:desk|phone|screen)|fell\s+into\s+my)\b"),
    ("leak", rf"\bleaked\s+(?:\w+\s+){{0,2}}?{_PAPER}\s+from\s+(?:the|a|last\s+\w+'s)\s+(?:\w+\s+){{0,2}}?(?:session|meeting|committee|panel)\b"),
    ("closed_meeting", rf"\b(?:discussed|agreed|decided|said|told|voted|read|straight|reported|it's)\s+(?:\w+\s+){{0,3}}?(?:in|from|at)\s+(?:the|a|last\s+\w+'s|tonight's)?\s*{_MEETING}\b"),
    ("closed_meeting", rf"\bi\s+(?:was|sat)\s+(?:in|at)\s+(?:on\s+)?(?:the|that|a|tonight's|last\s+\w+'s)?\s*{_MEETING}\b(?!\s+protest)[^?]{{0,40}}?\b(?:tell\s+you|(?:they|he|she|we)\s+(?:\w+\s+)?(?:agreed|voted|said|settled|discussed|decided))\b"),
    ("leak", rf"\b{_PAPER}\s+(?:in|from)\s+the\s+(?:private|closed|secret|confidential|exempt|pink|restricted)\s+(?:bit|part|session|half|section|papers|meeting)\s+(?:says?|said|shows?|showed|gives?|gave)\b"),
    ("closed_meeting", rf"^\W*(?:from|in)\s+(?:the|last\s+night's)?\s*{_MEETING}\b.{{0,200}}[,:-]\s*\w+"),
)  # fmt: skip
# What the writer shows or was there to hear, though the sentence says too that nobody may see it.
_SHOWN = r"(?:this\s+(?:is|comes)|it'?s|that'?s|here(?:'?s|\s+is|\s+are)|(?:i|we|my\s+\w+)(?:'ve|\s+have|'s|\s+has)?\s+(?:just\s+)?(?:got|have|had|seen|read|been\s+(?:sent|given|shown)|sent)|got\s+sent|sent\s+(?:to\s+)?me|straight|word\s+for\s+word|attached)"
_NOBODY_MAY = r"(?:(?:that\s+|which\s+)?(?:nobody|no\s?one|none\s+of\s+(?:us|you))(?:'s|\s+(?:is|are|was|were))?\s+(?:even\s+)?(?:meant|supposed|allowed)\s+to\s+(?:see|have|read|know\s+about)|(?:that\s+|which\s+)?(?:the\s+(?:public|press)|we|you(?:\s+lot)?|residents|us\s+\w+)(?:'re|\s+(?:is|are|was|were))?\s*(?:not|n't|never)\s+(?:even\s+)?(?:meant|supposed|allowed)\s+to\s+(?:see|have|read|know\s+about)|before\s+it(?:'s|\s+is|\s+has)\s+(?:been\s+)?(?:published|made\s+public|out))"
_CHAT = r"(?:whatsapps?|group\s+chats?|chats?|e-?mails?|messages|teams|slack|inbox|dms)"
_BODY = r"(?:councillors?'?s?|cabinet|officers?'?|group'?s?|members'?|labour|tory|tories'?|staff|leaders?'?s?|internal|execs?'?)"
_AUDIENCE = r"(?:press|public|gallery|webcast|cameras?|stream|residents)"
_AGREED = (
    r"(?:voted|agreed|decided|approved|discussed|said|admitted|signed|laughed|split)"
)
_SHOWS = (
    ("leak", rf"\b{_SHOWN}\b[^.!?]{{0,40}}?\b{_PAPER}\b[^.!?]{{0,25}}?\b{_NOBODY_MAY}\b"),
    ("leak", rf"\b{_HAVING}(?:(?:the|a|some|these|those|their|all)\s+){{0,2}}(?:\w+\s+)?pink\s+(?:papers?|pages?|sheets?|reports?)\b|\bpink\s+(?:papers?|pages?|sheets?|reports?)\s+(?:\w+\s+){{0,3}}?(?:in\s+front\s+of\s+me|on\s+my\s+(?:desk|phone|lap|table)|say|says)\b"),
    ("leak", rf"\b(?:screen\s?shots?|screen\s?grabs?|photos?|pictures?|cop(?:y|ies))\s+(?:of|from)\s+(?:[\w']+\s+){{0,4}}?{_BODY}\s+(?:[\w']+\s+){{0,2}}?{_CHAT}\b"),
    ("closed_meeting", rf"\b{_AUDIENCE}\b[^.!?]{{0,25}}?\b(?:out|left|gone|cleared|sent\s+home|asked\s+to\s+leave|switched\s+off|turned\s+off|went\s+off)\b[^.!?]{{0,40}}?\b(?:they|he|she|cabinet|councillors|members|committee|then)\s+(?:all\s+|just\s+|then\s+)?{_AGREED}\b"),
    ("closed_meeting", rf"\b{_AGREED}\b[^.!?]{{0,25}}?\b(?:after|once|when|as\s+soon\s+as)\s+(?:they'?d?\s+)?(?:the\s+)?{_AUDIENCE}\s+(?:had\s+|were\s+|was\s+|been\s+|all\s+|went\s+)*(?:left|gone|cleared|out|sent\s+out|thrown\s+out|asked\s+to\s+leave|off|switched\s+off)\b"),
)  # fmt: skip
# A closed door is criticised by those who stood outside; who was inside, or holds the paper, says so.
_INSIDE = guarded(
    r"\b(?:sat|stood|was|were|been)\s+(?:right\s+)?(?:in|at)\s+(?:there|the\s+(?:room|meeting|chamber|table))|\bi\s+was\s+there\b|\b(?:my|a)\s+(?:\w+\s+)?(?:mate|mum|dad|wife|husband|friend|neighbour|sister|brother|source|cousin|contact)\s+(?:\w+\s+)?(?:was\s+in|is\s+on|sits\s+on|on\s+(?:the\s+)?cabinet|told\s+me|minutes|takes\s+the\s+minutes|works\s+there)|\btook\s+the\s+minutes\b|\bi\s+(?:heard|saw)\s+(?:it|them|every)|\bin\s+front\s+of\s+me\b|\bon\s+my\s+(?:desk|phone|screen)\b|\bsome(?:one|body)\s+(?:inside|in\s+the\s+room)\b|\bfly\s+on\s+the\s+wall\b"
)
_MEANT_CLOSED = guarded(
    r"\b(?:confidential\w*|leaked|in\s+confidence|not\s+(?:meant|supposed)|secret|nobody'?s?\s+meant|don'?t\s+ask\s+how|deleted)\b"
)
_OF_COUNCIL = guarded(
    r"\b(?:council\w*|cabinet|committee|exempt|depot|s(?:ale|old)|contracts?|million|tender\w*|bids?|bidders?|members|officers?|redundanc\w+|offer(?:ed)?|pay[\s-]?off|closing|closure)\b|£"
)
_SECRECY = guarded(
    r"\b(?:why|secrecy|transparen\w+|hid(?:e|es|ing|den)?|behind\s+closed\s+doors|scrutiny|should\s+(?:all\s+)?be\s+(?:made\s+)?(?:public|published|open)|"
    r"(?:won't|will\s+not|can't|cannot|not\s+allowed\s+to|refus\w+\s+to|never)\s+(?:let|see|show|release|publish|read|share|get)|asked\s+(?:for|to\s+see)|ask\s+for|publish\s+(?:it|the|them)|"
    r"release\s+(?:it|the|them)|what\s+are\s+(?:they|you)|again|always|every\s+time|ashamed|democra\w+|foi)\b"
)
_NOT_HAD = guarded(
    r"\b(?:not|never|haven't|hasn't|didn't|won't|can't|cannot|no\s+one|nobody|asked|ask|refused|nor)\b"
)
_BY_ITS_FORM = frozenset({"not_for_publication", "schedule_12a", "restricted"})
_MARKED = guarded(r"\b(?:paragraphs?\s+\d|part\s+\d|exempt|virtue|appendix|report|minutes)\b")  # fmt: skip
_PATTERNS = tuple((name, guarded(pattern)) for name, pattern in _MARKINGS)
_SHOW_PATTERNS = tuple((name, guarded(pattern)) for name, pattern in _SHOWS)
_LEAK_PATTERNS = tuple((name, guarded(pattern)) for name, pattern in _LEAKS)
_WORDS = """
    publication schedule exempt part confidential sensitive restricted gyhoeddi eithriedig unpublished private leaked
    secret closed pink meant supposed allowed press public gallery webcast cameras camera residents screenshot screenshots
    screengrab screengrabs photo photos picture pictures copy copies published
"""
_GATE = frozenset(_WORDS.split())


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for the first marking or leak of a confidential paper (sub-code R15a). Takes no options."""
    clauses = () if reading.vocabulary.isdisjoint(_GATE) else reading.clauses
    for start, end in clauses:
        clause = reading.bare[start:end]
        found = _marking(clause) or _leak(clause) or _shown(clause, reading.bare)
        if found:
            name, (first, last) = found
            detail = (
                "Tells what stands in confidential papers"
                if name in ("leak", "closed_meeting")
                else "The words that mark a confidential council paper"
            )
            return [
                pattern_finding(
                    reading,
                    "confidential",
                    f"confidential.{name}",
                    detail,
                    start + first,
                    start + last,
                    subcode="R15a",
                )
            ]
    told = hushed(reading)
    detail = "Tells what stands in confidential papers"
    return [
        pattern_finding(
            reading, "confidential", "confidential.leak", detail, *told, subcode="R15a"
        )
    ] if told else []  # fmt: skip


def _marking(clause: str) -> tuple[str, tuple[int, int]] | None:
    asks = clause.rstrip().endswith("?")
    talk = asks or _SECRECY.search(clause)
    for name, pattern in _PATTERNS:
        match = pattern.search(clause)
        # "Which paragraph of Schedule 12A do you rely on?" "To exclude us by it is lawful, but ..."
        if match and name == "schedule_12a" and (asks or not _MARKED.search(clause)):
            continue
        if match and (name in _BY_ITS_FORM or not talk):
            return name, match.span()
    return None


def _leak(clause: str) -> tuple[str, tuple[int, int]] | None:
    if clause.rstrip().endswith("?") or _SECRECY.search(clause):
        return None
    for name, pattern in _LEAK_PATTERNS:
        match = pattern.search(clause)
        if match and not _NOT_HAD.search(clause[: match.end()]):
            return name, match.span()
    return None


def _shown(clause: str, text: str) -> tuple[str, tuple[int, int]] | None:
    """What the writer shows of closed papers or chats, or heard when the public had left."""
    if clause.rstrip().endswith("?"):
        return None
    needed = (None, _OF_COUNCIL, _MEANT_CLOSED, _INSIDE, _INSIDE)
    for (name, pattern), beside in zip(_SHOW_PATTERNS, needed, strict=True):
        match = pattern.search(clause, text)
        if match and (beside is None or beside.search(text)):
            return name, match.span()
    return None
