"""Which parts of a text are someone else's words: quoted, reported, or condemned."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

LONGEST_QUOTE = 600  # characters: a mark that is never closed must not claim the rest of a long text

_MARKS = re.compile(
    r'"[^"\n]{1,600}"'
    r"|“[^”“\n]{1,600}[”\"]"
    r"|«[^»\n]{1,600}»"
    r"|‘[^\n‘]{1,600}?(?<!\s)['’](?=[\s.,!?;:)]|$)"
    r"|(?<![\w'])'(?=\w)[^'\n]{0,200}(?:(?<=\w)'(?=\w)[^'\n]{0,200}){0,12}(?<=[\w.,!?])'(?=[\s.,!?;:)]|$)"
    r"|(?m:^>[^\n]*$)"
)
_ELISION = re.compile(
    r"'(?:em|til|tis|twas|cause|bout|round|cos|ello|ave|im|er|n|ere)\b"
)

_TELLER = (
    r"(?:he|she|they|you|someone|somebody|some\s+\w+|people|everyone|everybody|this|that|which|who|it|one|"
    r"(?:(?:a|an|the|this|that|my|our|your|his|her)\s+)(?:\w+\s+){0,3}?\w+|(?:cllr|councillor|mr|mrs|ms)\s+\w+)"
)
_SAYING = (
    r"(?:(?:has|have|had|just|then|also|actually|once|even|literally|apparently)\s+){0,2}"
    r"(?:said|says|saying|say|told\s+(?:me|us|her|him|them|you|my\s+\w+|the\s+\w+|everyone|people)|wrote|writes|shouted|"
    r"yelled|screamed|posted|tweeted|commented|messaged|emailed|texted|replied|called\s+(?:me|us|her|him|them|my\s+\w+)|"
    r"threatened|warned\s+(?:me|us|her|him|them)|threatens|claimed|claims|reckons|implied|suggested)"
)
_REPORTED = re.compile(
    rf"\b{_TELLER}\s+{_SAYING}\b"
    r"|\b(?:i|we|she|he|they)\s*(?:was|were|'ve\s+been|have\s+been|has\s+been|'s\s+been|got|been)\s+(?:just\s+)?"
    r"(?:told|called|threatened|sent|messaged|warned)\b"
    r"|\b(?:calling|telling|threatening|saying\s+to|shouting\s+at|sending)\s+(?:me|us|her|him|them|my\s+\w+|people|someone|councillors)\b"
    r"|\b(?:called|calls)\s+(?:me|us|him|her|them)\s+(?:a|an|the)\b"
    r"|\b(?:comments?|messages?|posts?|tweets?|e-?mails?|letters?|replies|people|trolls?|words?|abuse|threats?)\s+"
    r"(?:like|such\s+as|saying|that\s+says?|that\s+said|reading)\b"
    r"|\baccording\s+to\s+\w+|\bmeddai\b|\bdywedodd\b|\bdwedodd\b"
)
_ATTRIBUTED_AFTER = re.compile(
    r"[\s,\"'”’-]{0,4}\b(?:he|she|they|someone|somebody|one\s+(?:man|woman|person|troll)|(?:the|a)\s+\w+)\s+"
    r"(?:said|says|wrote|shouted|yelled|screamed|told\s+(?:me|us|her|him|them))\b"
)
_CONDEMNED = re.compile(
    r"\b(?:please|pls|plz|someone|can\s+\w+|must|should|have|i've|i|we)\s+(?:\w+\s+)?report(?:ed)?\s+(?:him|her|them|this|that|it|these|those|the\s+\w+)\b"
    r"|\breported\s+(?:him|her|them|this|it)?\s*to\s+(?:the\s+)?(?:police|council|admin|facebook|standards)\b"
    r"|\bhas\s+been\s+(?:reported|arrested|charged|convicted|jailed)\b"
    r"|\b(?:not\s+ok|not\s+okay|not\s+acceptable|unacceptable|disgusting|vile|appalling|awful|horrible|wrong|disgraceful|shocking)\s+"
    r"(?:to|that\s+(?:people|someone|anyone|a|an|he|she|they|this|our))\s+(?:be\s+)?(?:call|say|threaten|tell|told|called|send|get|abuse|write|post|told|use)\w*"
    r"|\bno\s?(?:one|body)\s+(?:should|deserves|has\s+the\s+right)\b(?:\s+\w+){0,3}\s+(?:called|told|threatened|threaten|abused|abuse|call|say|sent)"
    r"|\bnever\s+(?:ok|okay|acceptable)\s+to\b"
    r"|\b(?:the|that|this)\s+(?:word|term|phrase|slur)\b"
)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n")


def quoted_spans(plain: str) -> tuple[tuple[int, int], ...]:
    """Spans of a plain text that quote or report someone's words, in order and without overlap.

    Quote marks give what they enclose; a reporting verb ("he told me") gives the rest of its sentence, and the
    next one too where a colon or a mark follows; a request to report someone, or a condemnation, gives all.
    """
    if _CONDEMNED.search(plain):
        return ((0, len(plain)),)
    spans = [
        m.span() for m in _MARKS.finditer(plain) if not _ELISION.match(plain, m.start())
    ]
    spans += [
        (m.start(), _reported_end(plain, m.end())) for m in _REPORTED.finditer(plain)
    ]
    for match in _ATTRIBUTED_AFTER.finditer(plain):
        spans.append((_sentence_start(plain, match.start()), match.end()))
    return _merged(spans)


def copied_share(plain: str, other: str) -> float:
    """How much of `plain` stands word for word in `other` (say, the parent comment): 0 to 1."""
    words, others = plain.split()[:400], other.split()[:400]
    if not words:
        return 0.0
    blocks = SequenceMatcher(None, words, others, autojunk=False).get_matching_blocks()
    return sum(
        block.size for block in blocks if block.size >= 3 or block.size == len(words)
    ) / len(words)


def _reported_end(plain: str, start: int) -> int:
    ends = _SENTENCE_END.search(plain, start, start + LONGEST_QUOTE)
    return ends.end() if ends else min(len(plain), start + LONGEST_QUOTE)


def _sentence_start(plain: str, end: int) -> int:
    floor = max(0, end - LONGEST_QUOTE)
    return max(
        floor,
        *(
            plain.rfind(mark, floor, max(floor, end - 1)) + 1
            for mark in (". ", "! ", "? ", "\n")
        ),
    )


def _merged(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
