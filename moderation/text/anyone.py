"""A text as it would read whoever it is about: names with a capital, peoples and parties that are known, she and he are not told apart.

What has another word for each sex (lady, bloke), a name in small letters and letters of another width are heard as they stand.
"""

from __future__ import annotations

import re
from functools import lru_cache

from moderation import lexicon
from moderation.text.names import one_called
from moderation.text.peoples import one_named, one_pronoun


def as_anyone(text: str) -> str:
    """The text in small letters, each person, people, party and sex in it under one name."""
    told = one_pronoun(one_called(one_named(text))).lower()
    return _parties().sub("party", told.replace("’", "'"))


@lru_cache(maxsize=1)
def _parties() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{lexicon.pattern('groups', 'party')})\b")
