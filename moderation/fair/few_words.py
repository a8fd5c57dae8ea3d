"""One word, or two everyday ones: too little for all scores together to say that they break a rule.

"Paid", "stairs" and "next week" are answers to what stands above them. What one score by itself is sure of, or a list of words
holds, is heard as before.
"""

from __future__ import annotations

from functools import cache

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.reading import Reading

# "You next", "his turn", "watch yourself": of somebody two words may say much.
_OF_SOMEBODY = late(
    r"\b(?:you|u|ur|your|yours|youre|you're|yourself|yourselves|he|he's|him|his|himself|she|she's|her|hers|herself|they|they're|them|their|theirs|themselves|i|i'm|i'll|we|we'll|die|dies|died|dying|dead|kill|hang|burn|hate|hates|lie|lied|lies|lying|stupid|arse|crap|pathetic|useless|disgusting|rubbish|joke|mad|crazy|legs|shut)\b"
)
# What one word can say by itself: "Guillotine", "killyourself".
_GRAVE = late(
    r"^(?:die|dies|dying|dead|jump|hang|burn|rapists?|guillotined?|gallows|nooses?|lampposts?|execut(?:e|ed|ion)|traitors?|\w{3,}(?:yourself|urself|yoself))$"
)


def says_too_little(reading: Reading) -> bool:
    """Whether a text is one word that no list of rude words or threats holds, or two everyday words of nobody."""
    words = [word.text for word in reading.words]
    if not words or len(words) > 2 or not _rude().isdisjoint(words):
        return False
    if len(words) == 1:
        return words[0] + "s" not in _rude() and not _GRAVE.search(words[0])
    return set(words) <= lexicon.forms("english") and not _OF_SOMEBODY.search(
        reading.bare
    )


@cache
def _rude() -> frozenset[str]:
    kinds = ("strong", "mild", "noun", "adjective", "dehumanising", "crude", "nasty")
    deeds = ("verb", "ing", "participle", "gerund", "weapon", "tyrant", "victim", "beast")  # fmt: skip
    return frozenset().union(
        lexicon.forms("abuse", *(f"abuse.{kind}" for kind in kinds)),
        lexicon.forms("threats", *(f"threats.{deed}" for deed in deeds)),
        *map(lexicon.forms, ("slurs", "obscene", "groups", "masked")),
    )
