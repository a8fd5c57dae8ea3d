"""Welsh insults at a person, by a draft word list. No scorer that may hide reads Welsh, so this only says how soon a person looks.

Every finding is urgent (policy section 2.2: a match of the Welsh list raises the comment), and has the stop "welsh".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.checks import in_welsh, pattern_finding
from moderation.lexicon import contempt_cy, fields_cy
from moderation.text.reading import Reading
from moderation.text.welsh import lewd_orders, mutations
from moderation.types import Context, Finding, Score

# Between being called something and the word itself; "ti ddim yn ..." calls nobody anything.
_GAP = r"(?:(?!(?:ddim|byth|neb|nid|fel|ofni|erbyn|dal|galw)\b)\w+\s+){0,2}?"
_YOU = (
    r"(?:(?:rwyt\s+|wyt\s+)?(?:ti|chdi)|(?:rydych\s+|rych\s+|ydach\s+|dach\s+|ych\s+)?chi)"
    r"(?:'n|\s+yn|\s+yw'r|\s+ydi'r|\s+ydy'r|'r|\s+y)"
)
_HE = r"(?:mae|ma)\s+(?:e|o|fo|fe|hi|nhw)(?:'n|\s+yn)"
_OLD = r"(?:am|yr\s+hen|blydi|ffycin|uffern\s+o|diawl\s+o)"
_IS = r"(?:wyt\s+ti|w't\s+ti|(?:y?dach|ydych|ych)\s+chi|(?:yw|ydi|ydy)\s+(?:e|o|fo|fe|hi|nhw))"
_OPEN = frozenset({"cy", "und"})
_DETAILS = {
    "strong": "A Welsh insult at a person (draft word list)",
    "mild": "A Welsh discourtesy to a person (draft word list)",
}


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding for each clause. Options: `level`, "strong" (the default, R2c) or "mild".

    In English texts only words that no English word looks like are looked for. Quoted and reported words are left
    to the ordinary Welsh queue.
    """
    level = str(options.get("level", "strong"))
    if reading.language not in (*_OPEN, "en"):
        return []
    open_text = reading.language in _OPEN
    if not open_text and reading.vocabulary.isdisjoint(_gate(level)):
        return []
    found: list[Finding] = []
    for start, end in reading.clauses:
        spans = (
            shape.search(reading.bare[start:end]) for shape in _shapes(level, open_text)
        )
        match = next((m for m in spans if m), None)
        if match is None:
            continue
        first, last = start + match.start("words"), start + match.end("words")
        if not reading.in_quote(first, last):
            found.append(_finding(reading, level, first, last))
    return found or (_menace(reading) if level == "strong" else [])


def _menace(reading: Reading) -> list[Finding]:
    """Where the words speak of harm and of somebody: which rule it is, if any, whoever reads Welsh tells."""
    return in_welsh(
        reading,
        "welsh_abuse",
        "Welsh words of harm or warning, and somebody whom they are about (draft word list)",
        fields_cy.menace,
        stops=("welsh", "ambiguous"),
        evidence="welsh_abuse.menace",
    )


def _finding(reading: Reading, level: str, first: int, last: int) -> Finding:
    return pattern_finding(
        reading,
        "welsh_abuse",
        f"welsh_abuse.{level}",
        _DETAILS[level],
        first,
        last,
        subcode="R2c" if level == "strong" else "",
        urgent=True,
        stops=("welsh",),
    )


@cache
def _forms(*ids: str) -> frozenset[str]:
    listed = lexicon.forms("abuse_cy", *(f"cy.{i}" for i in ids))
    made = frozenset(form for phrase in listed for form in mutations(phrase))
    return made | lewd_orders() if "phrase.strong" in ids else made


def _any(*ids: str) -> str:
    ordered = sorted(_forms(*ids), key=lambda form: (-len(form), form))
    return "(?:" + "|".join(re.escape(f).replace(r"\ ", r"\s+") for f in ordered) + ")"


@cache
def _gate(level: str) -> frozenset[str]:
    """First words of what is looked for in an English text: mostly none is there."""
    listed = _forms(level, f"phrase.{level}")
    return frozenset(phrase.split()[0] for phrase in listed)


@cache
def _shapes(level: str, open_text: bool) -> tuple[re.Pattern[str], ...]:
    """Phrases that are rude alone; words of which somebody must be called."""
    phrases = re.compile(rf"\b(?P<words>{_any(f'phrase.{level}')})\b")
    if not open_text:
        rude = rf"\b{_YOU}\s+{_GAP}(?P<words>{_any(level)})\b"
        bare = rf"\b(?P<words>{_any('strong')})\b"
        return phrases, re.compile(bare if level == "strong" else rude)
    if level == "strong":
        return phrases, *_strong(), *map(re.compile, contempt_cy.LEWD)
    return phrases, *_mild()


def _strong() -> tuple[re.Pattern[str], ...]:
    words, daily = _any("strong", "both"), _any("daily", "beast")
    tail = rf"(?:\s+(?:{_any('after')}|i\s+gyd|bach|mawr|y\s+lot|ohono\w+)){{0,3}}"
    no_animal = r"(?!\s+(?:cwta|daear|coed|bach\s+ciwt))"
    return (
        re.compile(rf"\b(?:{_YOU}|{_HE}|{_OLD}|yr?|\w+'r)\s+{_GAP}(?P<words>{words})\b"),
        re.compile(rf"\b(?<!nid )(?P<words>{words}){tail}\s+{_IS}\b"),
        re.compile(rf"^\W*(?P<words>{words}){tail}\W*$"),
        re.compile(rf"\b(?:{_YOU}|am|blydi|ffycin)\s+{_GAP}(?P<words>{daily})\b{no_animal}"),
        re.compile(rf"\b{_HE}\s+(?:hen\s+|ryw\s+)?(?P<words>{_any('daily')})\b{no_animal}"),
        re.compile(rf"\b(?P<words>{daily}){tail}\s+(?:wyt\s+ti|(?:y?dach|ydych|ych)\s+chi)\b"),
        re.compile(rf"(?:^\W*|,\s*)(?:yr?\s+)(?:hen\s+)?(?P<words>{daily}){no_animal}(?:\s+{_any('after')})?\W*$"),
    )  # fmt: skip


def _mild() -> tuple[re.Pattern[str], ...]:
    words = _any("mild")
    return (
        re.compile(rf"\b(?:{_YOU}|{_OLD})\s+{_GAP}(?P<words>{words})\b"),
        re.compile(rf"\b(?P<words>{words})\s+(?:wyt\s+ti|(?:y?dach|ydych|ych)\s+chi)\b"),
        re.compile(rf"(?:^\W*|,\s*)(?:yr?\s+)(?P<words>{words})(?:\s+{_any('after')})?\W*$"),
    )  # fmt: skip
