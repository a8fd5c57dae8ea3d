"""Obscene or sexual material: a short word list, and the shapes of a sexual remark.

Health, law and teaching have their own words and stay; so does who tells of a remark or answers one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.checks import pattern_finding
from moderation.lexicon import remarks
from moderation.patterns.late import late
from moderation.patterns.prefilter import Prefilter
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_REMARKS = Prefilter(remarks.PATTERNS, lambda remark: (remark[1],))
_BIRD = late(r"(?:nice|big|huge)\s+(?:tits|cock)$")  # the garden has them too


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding at most: the first sexual phrase, else the first remark. Takes no options."""
    return _phrase(reading) or _remark(reading)


def _phrase(reading: Reading) -> list[Finding]:
    if reading.vocabulary.isdisjoint(_first_words()):
        return []
    text = _blunders().sub(lambda m: " " * len(m.group()), reading.bare)
    birds = not reading.vocabulary.isdisjoint(lexicon.forms("obscene", "plain.birds"))
    for match in _pattern().finditer(text):
        if birds and _BIRD.match(match.group()):
            continue
        evidence = lexicon.ids_by_form("obscene")[re.sub(r"\s+", " ", match.group())]
        detail = "Sexual material"
        return [pattern_finding(reading, "obscene", evidence, detail, *match.span())]
    return []


def _remark(reading: Reading) -> list[Finding]:
    """Of words that are none by themselves: a person must tell, and nothing is urgent in so unsure a thing.

    A picture beside them says which is meant.
    """
    text = reading.bare
    likely = _REMARKS.likely(text)
    if not likely or remarks.TOLD.search(text):
        return []
    for start, end in reading.clauses:
        for evidence, pattern in likely:
            match = pattern.search(text[start:end], text)
            if match and not reading.in_quote(start + match.start(), start + match.end()):  # fmt: skip
                first, last = start + match.start(), start + match.end()
                detail = "A sexual remark about a person"
                data = {} if remarks.PICTURED.search(text) else {"band": "queue"}
                return [pattern_finding(reading, "obscene", evidence, detail, first, last, stops=("ambiguous",), data=data)]  # fmt: skip
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
