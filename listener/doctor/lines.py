"""One thing that was looked at: whether it is well, and how to mend it where it is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["good", "note", "bad"]


@dataclass(frozen=True, slots=True)
class Line:
    """`note`: nothing is broken, but somebody should know. `mend` is one sentence, or ""."""

    state: State
    what: str
    said: str
    mend: str = ""


def good(what: str, said: str) -> Line:
    """All is well."""
    return Line("good", what, said)


def note(what: str, said: str, mend: str = "") -> Line:
    """Not broken, but worth knowing."""
    return Line("note", what, said, mend)


def bad(what: str, said: str, mend: str = "") -> Line:
    """Broken."""
    return Line("bad", what, said, mend)
