"""Obscene or sexual material by a short word list; health, law and teaching have their own words and stay."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.checks import pattern_finding
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

_BIRD = re.compile(r"\b(?:tits|cock)$")  # the garden has them too


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding, for the first sexual phrase. Takes no options."""
    if reading.vocabulary.isdisjoint(_first_words()):
        return []
    text = _blunders().sub(lambda m: " " * len(m.group()), reading.bare)
    birds = not reading.vocabulary.isdisjoint(lexicon.forms("obscene", "plain.birds"))
    for match in _pattern().finditer(text):
        if birds and _BIRD.search(match.group()):
            continue
        evidence = lexicon.ids_by_form("obscene")[re.sub(r"\s+", " ", match.group())]
        detail = "Sexual material"
        return [pattern_finding(reading, "obscene", evidence, detail, *match.span())]
    return []


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){lexicon.pattern('obscene', 'obscene')}(?![\w-])")


@cache
def _blunders() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-]){lexicon.pattern('obscene', 'plain.blunders')}(?![\w-])"
    )


@cache
def _first_words() -> frozenset[str]:
    return frozenset(form.split()[0] for form in lexicon.forms("obscene", "obscene"))
