"""Insults by the grammar of an insult: nouns in the places of a person, set phrases, and what denies that one is human.

All of it is less sure than the word list of `checks/abuse.py`, so a person always decides: each finding stops there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from moderation import lexicon
from moderation.lexicon import (
    insult_body,
    insult_class,
    insult_ill,
    insult_mockery,
    insult_nouns,
    insult_persons,
    insult_sayings,
    insult_sick,
    insult_wit,
)
from moderation.patterns.late import late
from moderation.patterns.letters import Guarded
from moderation.patterns.prefilter import Prefilter
from moderation.text.reading import Reading

# Said of oneself, one's own, or what somebody was called.
_OWN = late(
    r"\b(?:i'?m|i\s+am|am\s+i|i\s+was|i\s+(?:must\s+)?(?:felt|feel(?!\s+(?:\w+\s+){0,2}?for\b)|look|looked|sound)|i'd\s+(?:be|look|feel)|i've\s+(?:been|got|the)|i\s+have\s+the|that\s+i\s+am|makes?\s+me|made\s+me|like\s+me|(?<!through )me(?=\s*[,?])|myself|is\s+me|me\s+and\s+(?:my|the)\s+\w+|(?:my|us)\s+lot|"
    r"more\s+fool\s+me|call(?:ed|s|ing|s)?\s+(?:me|us|my|him|her|them|you|people|anyone|anybody|someone|somebody|each|one|councillors?|officers?|staff)|we're(?!\s+(?:run|led|ruled|stuck))|we\s+are(?!\s+(?:run|led|ruled|stuck))|were\s+we|"
    r"(?:my|our)\s+(?:own\s+)?(?:late\s+|old\s+|lovely\s+|poor\s+|little\s+|youngest\s+|eldest\s+)?(?:dog|cat|puppy|kitten|hamster|horse|pony|rabbit|husband|hubby|wife|partner|boyfriend|girlfriend|son|daughter|lad|lass|kids?|children|"
    r"grand\w+|nan|nana|gran|mum|mam|mother|dad|father|brother|sister|uncle|aunt\w*|cousin|mate|friend|boss|head|brain|memory))\b"
)
_TALK = late(
    r"\b(?:phrases?|words?|insults?|names?|abuse|abusive|bullying|bullied|apolog\w+|withdraw|unkind|uncalled)\b"
)
_DENIED = late(
    r"\b(?:not|never|nobody|no\s?one|no|don't|doesn't|isn't|wasn't|aren't|stop|without|whoever|anyone|unless|if)\s+(?:[\w']+\s+){0,2}$"
)
_WE = late(
    r"\b(?:tories|tory|labour|lib\s+dems?|libdems?|conservatives?|greens?|plaid|reform|ukip|snp|sinn\s+fein|dup)\b"
)


# Whom it was about, told last.
_WHAT = r"^\W*(?:just\s+|nothing\s+but\s+)?(?:an?\s+)?(?P<what>[a-z][\w' ,-]{3,80}?)"
_TAG = late(
    rf"{_WHAT}(?:\s*[,–—-]+\s*|\s+)(?:the\s+lot\s+of\s+you\s*,?\s+)?(?:that'?s|that\s+is|is|it'?s)\s+(?:(?:all|what|exactly\s+what|just\s+what|really\s+what)\s+(?P<who>you|u|he|she)(?:'re|'s|'ll\s+(?:ever\s+)?be|\s+(?:really\s+)?(?:are|is|r|were|was))|(?P<whom>you)\W*$)(?!\s+to\b)"
)


def _phrases(*phrases: tuple[str, Guarded]) -> Prefilter[tuple[str, Guarded]]:
    return Prefilter(phrases, lambda phrase: (phrase[1],))


_PHRASES = {
    "strong": _phrases(
        *insult_body.PATTERNS, *insult_ill.PATTERNS, *insult_sick.PATTERNS
    ),
    "mild": _phrases(
        *insult_sayings.PATTERNS,
        *insult_class.PATTERNS,
        *insult_persons.PATTERNS,
        *insult_mockery.PATTERNS,
        *insult_wit.PATTERNS,
    ),
}


def unsure(reading: Reading, level: str) -> Iterator[tuple[str, int, int]]:
    """Evidence and place of each insult that its grammar alone shows, one in a clause at most."""
    text = reading.bare
    nouns = insult_nouns.shapes(level) if insult_nouns.named(level).search(text) else ()
    phrases = _PHRASES[level].likely(text)
    for start, end in reading.clauses if nouns or phrases else ():
        clause = text[start:end]
        hit = _first(reading, clause, nouns, phrases) or _told_last(reading, clause, level)  # fmt: skip
        if hit is None or _OWN.search(clause) or _TALK.search(clause):
            continue
        if not reading.in_quote(start + hit[1], start + hit[2]):
            yield hit[0], start + hit[1], start + hit[2]


def _first(
    reading: Reading,
    clause: str,
    nouns: Sequence[tuple[str, re.Pattern[str]]],
    phrases: Sequence[tuple[str, Guarded]],
) -> tuple[str, int, int] | None:
    for evidence, shape in nouns:
        for match in shape.finditer(clause):
            if _noun_is_meant(reading, match, evidence):
                return evidence, match.start(), match.end("noun")
    for evidence, phrase in phrases:
        found = phrase.search(clause, reading.bare)
        if found:
            return evidence, found.start(), found.end()
    return None


def _told_last(
    reading: Reading, clause: str, level: str
) -> tuple[str, int, int] | None:
    """What is said before it is told of whom: "useless lump, that's all you are" is heard as "you are a useless lump"."""
    tag = _TAG.search(clause)
    if tag is None:
        return None
    who = tag["who"] or tag["whom"]
    told = f"{who} {'is' if who in ('he', 'she') else 'are'} a {tag['what']}"
    nouns = insult_nouns.shapes(level) if insult_nouns.named(level).search(told) else ()
    hit = _first(reading, told, nouns, _PHRASES[level].likely(told))
    return (hit[0], tag.start("what"), tag.end()) if hit else None


def _noun_is_meant(reading: Reading, match: re.Match[str], evidence: str) -> bool:
    if _WE.search(match.string) or _DENIED.search(match.string[: match.start()]):
        return False
    return evidence != "abuse.homely" or not (reading.vocabulary & _daily())


@cache
def _daily() -> frozenset[str]:
    """Words beside which a pudding is a pudding."""
    return lexicon.forms("abuse", "abuse.around.homely", "abuse.around.animals")
