"""A text for a service that takes only so many letters at once. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

_BETWEEN = ("\n\n", "\n", " ")  # where a text is cut, the best place first


def first_piece(text: str, most: int, shown: Callable[[str], str]) -> int:
    """How many letters of a text go into its first piece; all of them where it fits. Never none, so that it comes to an end.

    shown: a text as the service gets it; no part of one is longer than the whole.
    """
    end = bisect_right(range(1, len(text) + 1), most, key=lambda end: len(shown(text[:end])))  # fmt: skip
    if end == len(text):
        return end
    cuts = (text.rfind(mark, 0, end) + len(mark) for mark in _BETWEEN)
    # A piece of a few words alone would be worse than one that ends amid a line.
    return next((cut for cut in cuts if cut > end // 2), max(end, 1))
