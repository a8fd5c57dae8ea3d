"""Patterns that are compiled when they are first used, so that a command which judges nothing begins at once.

The judgement knows more than a thousand of them, and to compile all takes as long as most commands take in all.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")  # fmt: skip


class Late:
    """Stands for a compiled pattern. Once used, each of its methods is the compiled pattern's own, and costs no more."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern, self._asked = source, flags

    def __getattr__(self, name: str) -> Any:
        """What is asked for when nothing was compiled yet, or is seldom asked for.

        Raises:
            re.error: The pattern is none.
            AttributeError: A compiled pattern has no such thing.
        """
        if name.startswith("__"):  # of a copy, or of one who looks what this is
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._asked)
        for each in _METHODS:
            setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """What re.compile would give, but compiled when first used. A module's own patterns are made so.

    Not for re.sub(pattern, ...) and its like, which take only what is compiled: ask the pattern itself.
    """
    return cast("re.Pattern[str]", Late(source, flags))
