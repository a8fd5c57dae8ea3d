"""A comment that mostly repeats the one that it answers reports it: nobody is hidden for another's words."""

from __future__ import annotations

from moderation.text.reading import Reading, read
from moderation.types import Context

COPIED = 0.70  # share of the text that stands in the parent comment already


def copies(reading: Reading, context: Context) -> bool:
    """Whether most of the text stands in the comment that it answers: runs of three words are compared."""
    if not context.parent_text:
        return False
    words = [w.text for w in reading.words]
    above = [w.text for w in read(context.parent_text, "en").words]
    size = min(3, len(words))
    if size == 0:
        return False
    runs = {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}
    there = {tuple(above[i : i + size]) for i in range(len(above) - size + 1)}
    return len(runs & there) / len(runs) >= COPIED
