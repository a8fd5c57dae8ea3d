"""How long a text may be: no comment of any platform is longer, and what is, such as a whole post, goes to a person.

Facebook takes 8,000 characters in a comment and 63,206 in a post, X 25,000 in a long post.
"""

from __future__ import annotations

LONGEST = 25_000  # characters
BEGINNING = 8_000  # of a longer text, what is looked at for threats and danger


def is_too_long(text: str) -> bool:
    """Whether software does not read a text to its end."""
    return len(text) > LONGEST


def as_read(text: str) -> str:
    """What software reads of a text: all of it, or its beginning."""
    return text[:BEGINNING] if is_too_long(text) else text
