"""Off-topic (R9): only under a post that its owner tagged as having a single topic, and only by having no word in common."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from moderation.reading import Reading
from moderation.types import Context, Finding, Score

FEWEST = 6  # words with meaning, in the post and in the comment; below that nothing can be said
STEM = 5  # letters that must agree: "library" and "libraries"

_COMMON = frozenset(
    [
        "about",
        "after",
        "again",
        "also",
        "always",
        "another",
        "because",
        "been",
        "before",
        "being",
        "could",
        "does",
        "doing",
        "done",
        "don't",
        "down",
        "each",
        "even",
        "every",
        "from",
        "getting",
        "give",
        "going",
        "good",
        "have",
        "having",
        "here",
        "just",
        "know",
        "like",
        "look",
        "made",
        "make",
        "many",
        "more",
        "most",
        "much",
        "need",
        "never",
        "nobody",
        "nothing",
        "only",
        "other",
        "over",
        "people",
        "please",
        "really",
        "right",
        "said",
        "same",
        "says",
        "should",
        "since",
        "some",
        "someone",
        "something",
        "still",
        "such",
        "sure",
        "take",
        "than",
        "that",
        "that's",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "they're",
        "thing",
        "things",
        "think",
        "this",
        "those",
        "through",
        "time",
        "today",
        "very",
        "want",
        "well",
        "went",
        "were",
        "what",
        "what's",
        "when",
        "where",
        "which",
        "while",
        "will",
        "with",
        "without",
        "would",
        "year",
        "years",
        "your",
        "you're",
        "yours",
    ]
)
_WORD = re.compile(r"[a-z][a-z']{3,}")


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding where a single-topic post and a longer comment share no word with meaning. Takes no options."""
    if not context.single_topic or context.parent_text:
        return []
    here, there = _stems(reading.bare), _stems(context.post_text.lower())
    if len(here) < FEWEST or len(there) < FEWEST or here & there:
        return []
    detail = "Shares no word with the post, which asks for one topic"
    return [Finding("off_topic", "pattern", "off_topic", detail)]


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in _WORD.findall(text) if word not in _COMMON}
