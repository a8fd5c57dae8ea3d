"""Anonymous posting (R5): only what the platform itself says; nobody's name is ever guessed at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding where the platform marks the author as anonymous. Takes no options."""
    if not context.anonymous:
        return []
    return [
        Finding(
            "anonymity",
            "pattern",
            "anonymity.platform",
            "The platform shows the author as anonymous",
        )
    ]
