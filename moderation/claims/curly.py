"""Curly quotes around a whole text, as a word processor makes them: YAML and JSON take them for part of the text."""

from __future__ import annotations

import re

# Both pairs, in whatever direction they were typed; none within. An apostrophe stands after a letter: it ends nothing
# while more letters follow it.
_AROUND = re.compile(
    r"\s*(?:[“”„](?P<double>[^“”„]+)[“”]|‘(?P<single>(?:[^‘’]|(?<=\w)’(?=\w|\s\w))+)’)\s*"
)


def inside_quotes(text: str) -> str | None:
    """What one pair of curly quotes around the whole text holds; None where there is no such pair."""
    found = _AROUND.fullmatch(text)
    return (found["double"] or found["single"]).strip() if found else None
