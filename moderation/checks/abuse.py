"""Abuse aimed at a person: an insult with somebody in its sights, never anger at a policy, a bin or a council."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.checks import pattern_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

_LEVELS = {"strong": ("abuse.strong", "abuse.dehumanising"), "mild": ("abuse.mild",)}
_DETAILS = {"strong": "An insult at a person", "mild": "A discourtesy to a person"}
_PERSON = (
    r"(?:(?:you|they)(?:\s+(?:lot|all|people|two|guys|both))?|u|ya|he|she|(?:this|that)\s+lot|(?:cllr|councillor|mr|mrs|ms)\s+\w+|(?:this|that|the|our|your)\s+(?:\w+\s+)?"
    r"(?:man|woman|councillor|mayor|leader|guy|bloke|mp|officer)|(?:the|these|those|our|all|you|most)\s+(?:\w+\s+)?"
    r"(?:councillors|politicians|people|officers|mps|immigrants|migrants|refugees|travellers|muslims|jews|gypsies|foreigners|gays))"
)
_GROUP = r"(?:councillors|politicians|immigrants|migrants|refugees|travellers|muslims|jews|gypsies|foreigners|gays|women|tories|(?:black|gay|trans|disabled|old|asian)\s+people)"
_BE = r"(?:\s+(?:are|is|r|were|was|really\s+are|really\s+is|must\s+be|look\s+like|sound\s+like)|'re|'s|re)"
_UNLESS = r"(?!\s+(?:to\b|if\b|not\s+to\b|off\b|head\b|like\s+that\s+(?:building|road)|move|idea|turner|whittington|fish|egg|dance|car|show))"
_DIRECTED_AWAY = re.compile(
    r"\b(?:fuck|piss|bugger|sod|eff|naff)\s+(?:right\s+)?off\b(?!\s+(?:to\s+(?:the|bed|work)|with))|\b(?:fuck|screw|sod|bollocks\s+to)\s+(?:you|ya|yourself|u|him|her|yourselves)\b(?!'|\s+(?:up|over|are|is|did|do|think|want)\b)"
    r"|\bgo\s+(?:and\s+)?(?:fuck|screw|shag|boil)\s+(?:yourself|yourselves|urself|your\s+head)\b|\beat\s+(?:my\s+)?shit\b(?!\s+food)|\bkiss\s+my\s+(?:arse|ass)\b"
    r"|\b(?:lick|suck)\s+my\s+\w+"
)  # fmt: skip
_THING_BEFORE = re.compile(
    r"\b(?:this|that|it|policy|plan|idea|which|council|tax|weather|traffic|scheme|rain|can|should|to|government)\s+(?:can\s+|should\s+|all\s+)?$"
)
_RUDE = re.compile(
    r"(?:^|[,;:-]\s*|\b(?:do|please|just|you|so|oh|now|and)\s+)(?:shut\s+(?:the\s+(?:fuck|hell)\s+)?up|stfu|shut\s+(?:your|ya)\s+(?:\w+\s+)?(?:mouth|gob|face|trap|cakehole)|get\s+stuffed|get\s+lost|zip\s+it)\b"
    r"|^\W*(?:just\s+|go\s+){0,3}get\s+a\s+life\b"
)  # fmt: skip
_NOT_INSULT = re.compile(
    r"\b(?:i'?m|i\s+am|i\s+was|i\s+feel|me|myself|we're|we\s+are|not|isn't|aren't|never|wasn't|treat\w*\s+(?:us|me)\s+(?:like|as)|like)\s+(?:such\s+|being\s+)?(?:an?\s+|some\s+|all\s+|the\s+)?(?:\w+\s+){0,2}$"
    r"|(?:would\s+be|'d\s+be|wouldn't\s+be|don't\s+be|must\s+think\s+\w+|takes?|taken?|taking)\s+(?:an?\s+|for\s+)?(?:\w+\s+){0,2}$"
)
_NAMES = frozenset(
    (
        "dick",
        "cow",
        "snake",
        "rat",
        "pig",
        "donkey",
        "dogs",
        "rats",
        "tart",
        "wally",
        "hag",
        "knob",
        "coward",
    )
)


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """Insults at a person, of the list that option `level` names: "strong" (the default, R2c) or "mild" (R1)."""
    level = str(options.get("level", "strong"))
    found: list[Finding] = []
    words = _trigger_words(level)
    if reading.vocabulary.isdisjoint(words):
        return found
    for start, end in reading.clauses:
        clause = reading.bare[start:end]
        hit = _insult(clause, level) or (
            _dismissal(clause) if level == "strong" else _rudeness(clause)
        )
        if hit:
            evidence, first, last = hit
            found.append(
                pattern_finding(
                    reading,
                    "abuse",
                    evidence,
                    _DETAILS[level],
                    start + first,
                    start + last,
                    subcode="R2c" if level == "strong" else "",
                )
            )
    return found


@cache
def _trigger_words(level: str) -> frozenset[str]:
    nouns = {
        form.replace("-", " ").split()[0]
        for form in lexicon.forms("abuse", *_LEVELS[level])
    }
    nouns |= {
        form.replace("-", " ").split()[-1]
        for form in lexicon.forms("abuse", *_LEVELS[level])
    }
    other = {"strong": {"fuck", "piss", "bugger", "sod", "screw", "eat", "kiss", "stuff", "bollocks", "naff", "eff", "suck", "lick"},
             "mild": {"shut", "stfu", "stuffed", "zip", "life", "lost", "thick", "stupid", "dumb", "ugly", "fat", "dim", "brainless"}}  # fmt: skip
    return frozenset(nouns | other[level])


@cache
def _shapes(level: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """The ways in which an insult finds its person; the flag says whether the list's everyday names count."""
    noun = lexicon.pattern("abuse", *_LEVELS[level][:1])
    more = rf"(?:(?:{lexicon.pattern('abuse', 'abuse.intensifier')}|[\w-]+(?:est|ass|arse|y))\s*[,&]?\s*(?:and\s+)?){{0,5}}?"
    more = more.replace(r"\s*[,&]?\s*", r"(?:\s*,\s*|\s+(?:and\s+|&\s+)?)")
    shapes = [
        (rf"\b(?:you|u|ya|yer|ye)\s+{more}(?P<noun>{noun})\b{_UNLESS}", True),
        (rf"\b{_PERSON}{_BE}\s+(?:all\s+|both\s+|just\s+|really\s+|such\s+|clearly\s+|still\s+|obviously\s+|nothing\s+but\s+|always\s+)?{more}(?P<noun>{noun})\b{_UNLESS}", True),
        (rf"^\W*(?:what\s+)?{more}(?P<noun>{noun})\W*$", False),
        (rf"\bwhat\s+(?:an?\s+)?{more}(?P<noun>{noun})\b\W*(?:$|he|she|you)", False),
        (rf"\b(?P<noun>{noun})s?\s+like\s+(?:you|him|her|them)\b", True),
        (rf"\b(?:call|calling|called)\s+(?:you|him|her)\s+{more}(?P<noun>{noun})\b", False),
        (rf"\b(?:hey|oi|listen|bye|goodbye|thanks|no|yes|so|hi|hello|off|up)\s*,?\s+{more}(?P<noun>{noun})\W*$", False),
        (rf"\b(?:the|this|that|these|those|our)\s+{more}(?P<noun>{noun})\s+(?:councillors?|mayor|leader|who|that\s+runs?|in\s+(?:charge|power|office|the\s+council)|at\s+the\s+council|running)\b", False),
    ]  # fmt: skip
    if level == "strong":
        low = lexicon.pattern("abuse", "abuse.dehumanising")
        shapes.append(
            (
                rf"\b(?:{_PERSON}|{_GROUP}){_BE}\s+(?:all\s+|just\s+|nothing\s+but\s+|no\s+better\s+than\s+|worse\s+than\s+|like\s+)?{more}(?P<noun>{low})\b(?!\s+(?:lover|lovers|owner|owners|welcome|research|patient|charity|race))",
                True,
            )
        )
        shapes.append(
            (
                rf"\byou\s+{more}(?P<noun>{low})\b(?!\s+(?:lover|owner|charity|welfare|bins?|catch))",
                True,
            )
        )
    else:
        adjective = lexicon.pattern("abuse", "abuse.adjective.mild")
        shapes.append(
            (
                rf"\b(?:you|u|he|she)(?:\s+are|'re|re|\s+r|\s+is|'s)\s+(?:so\s+|really\s+|very\s+|fucking\s+|just\s+|too\s+|that\s+|as\s+)?(?P<noun>{adjective})\b(?!\s+(?:end|of\s+the|skinned|view|on\s+the))",
                True,
            )
        )
    return tuple((re.compile(shape), names) for shape, names in shapes)


def _insult(clause: str, level: str) -> tuple[str, int, int] | None:
    for shape, with_names in _shapes(level):
        for match in shape.finditer(clause):
            noun = re.sub(r"\s+", " ", match.group("noun"))
            if (noun in _NAMES and not with_names) or _NOT_INSULT.search(
                clause[: match.start("noun")]
            ):
                continue
            evidence = lexicon.ids_by_form(
                "abuse", *_LEVELS[level], "abuse.adjective"
            ).get(noun, f"abuse.{level}")
            return evidence, match.start(), match.end("noun")
    return None


def _dismissal(clause: str) -> tuple[str, int, int] | None:
    """Swearing that sends a person away; of a policy or a thing it is only swearing."""
    for match in _DIRECTED_AWAY.finditer(clause):
        if not _THING_BEFORE.search(clause[: match.start()]):
            return "abuse.dismissal", match.start(), match.end()
    return None


def _rudeness(clause: str) -> tuple[str, int, int] | None:
    match = _RUDE.search(clause)
    return ("abuse.mild.rude", match.start(), match.end()) if match else None
