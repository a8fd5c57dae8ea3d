"""A sentence of the house as a page shows it: without hints for the terminal and without the names of folders."""

from __future__ import annotations

import re

_COMMAND = re.compile(r"(?:\s*\w+:)?[^.;:]*`wardmote [^`]*`[^.;:]*[.;:]?")
_PATH = re.compile(r"(?:/[\w.@+-]+){2,}")


def plain(sentence: str) -> str:
    """The sentence; the whole of it where nothing else would be left."""
    rest = _PATH.sub(lambda found: found.group().rpartition("/")[2], sentence)
    short = " ".join(_COMMAND.sub("", rest).split())
    return short or rest
