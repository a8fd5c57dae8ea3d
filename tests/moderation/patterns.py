"""Patterns as they are once they have been run often."""

from __future__ import annotations

from moderation.patterns.letters import SELDOM, Guarded


def read_whole(each: Guarded) -> Guarded:
    """The pattern, with all that it needs read off it: not only what the file tells."""
    while each._used <= SELDOM:
        each._read()
    return each
