"""Words for a service that reads marks in them: they show as they stand, and call nobody. Pure.

Headlines and comments are strangers' words. Discord, Mattermost and others wake every member for an "@everyone" that
stands in a message, and Teams makes a heading of a star.
"""

from __future__ import annotations

import re
from collections.abc import Callable

UNSEEN = "\N{ZERO WIDTH SPACE}"
_ADDRESS = re.compile(r"https?://[^\s<>]+")
# A name after "@", but not within an address of mail; the names that mean many, wherever they stand.
_ALL = r"everyone|here|channel|all|room|team|online|group|stream|topic"
_CALLS = re.compile(rf"@(?=(?:{_ALL})\b)|(?<![\w.+-])@(?=[\w*!&])", re.IGNORECASE)
_CALLS_IN_ADDRESS = re.compile(rf"@(?=(?:{_ALL})\b)", re.IGNORECASE)
_TAG = re.compile(r"<(?=[@#!&:/A-Za-z])")  # <@&12>, <!channel>, <users/all>, <at>
_MARKS = re.compile(r"[\\`*_~|\[\]]")
_NUMBERED = re.compile(r"^(\s*\d+)(?=[.)]\s)", re.MULTILINE)
_AT_THE_START = re.compile(r"^(\s*)(?=[#>+-])", re.MULTILINE)


def calling_nobody(text: str) -> str:
    """A text in which no word wakes people: after the sign that would call them stands a space that nobody sees."""
    return _outside_addresses(
        text,
        lambda said: _TAG.sub(f"<{UNSEEN}", _CALLS.sub(f"@{UNSEEN}", said)),
        lambda address: _CALLS_IN_ADDRESS.sub("%40", address),
    )


def as_written(text: str) -> str:
    """A text whose stars, lines and brackets show as they are where a service reads Markdown. Addresses stay whole."""
    return _outside_addresses(text, _escaped, str)


def _escaped(said: str) -> str:
    marked = _MARKS.sub(lambda found: f"\\{found[0]}", said)
    numbered = _NUMBERED.sub(r"\1\\", marked)
    return _AT_THE_START.sub(r"\1\\", numbered)


def _outside_addresses(
    text: str, change: Callable[[str], str], within: Callable[[str], str]
) -> str:
    """A text with its words changed in one way, and the web addresses in it in another."""
    parts, end = [], 0
    for found in _ADDRESS.finditer(text):
        parts += [change(text[end : found.start()]), within(found[0])]
        end = found.end()
    return "".join((*parts, change(text[end:])))
