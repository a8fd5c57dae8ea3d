"""Off-topic (R9): only under a post that its owner tagged as having a single topic, and only by having no word in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.claims.wording.words import tokens
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

FEWEST = 6  # words with meaning, in the post and in the comment; below that nothing can be said


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding where a single-topic post and a longer comment share no word with meaning. Takes no options."""
    if not context.single_topic or context.parent_text:
        return []
    here, there = _meant(reading.plain), _meant(context.post_text)
    if len(here) < FEWEST or len(there) < FEWEST or here & there:
        return []
    detail = "Shares no word with the post, which asks for one topic"
    return [Finding("off_topic", "pattern", "off_topic", detail)]


def _meant(text: str) -> set[str]:
    return {token.key for token in tokens(text)}
