"""A text as it would read whoever it is about: of whom, of which people, of which party or sex it is said, is not heard."""

from __future__ import annotations

import re
from functools import lru_cache

from moderation import lexicon
from moderation.names import one_called
from moderation.peoples import one_named, one_pronoun


def as_anyone(text: str) -> str:
    """The text in small letters, each person, people, party and sex in it under one name."""
    told = one_pronoun(one_called(one_named(text))).lower()
    return _parties().sub("party", told.replace("’", "'"))


@lru_cache(maxsize=1)
def _parties() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{lexicon.pattern('groups', 'party')})\b")
