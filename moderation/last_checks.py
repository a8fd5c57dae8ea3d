"""The checks of policy section 4 that only the house can make, at the moment of a hide: their words, and what follows.

The database is read back for them in the write that makes the hide (listener/ready.py). One that does not hold takes
the hide back, and a person decides.
"""

from __future__ import annotations

from dataclasses import dataclass

from moderation.failed_because import because_cy
from moderation.holding import why_not_acting_cy
from moderation.meant_otherwise import MEANT_OTHERWISE
from moderation.preconditions import ROWS
from moderation.types import Precondition


@dataclass(frozen=True, slots=True)
class Last:
    """What is said of a check that only the house can make, at the moment of a hide."""

    code: str
    holds: str
    fails: str
    fails_cy: str  # draft


LAST = (
    Last(
        "P19",
        "The evidence is kept, and is what its hash says.",
        "The evidence could not be kept.",
        "Ni ellid cadw'r dystiolaeth.",
    ),
    Last(
        "P20",
        "The wish to hide is in the log, and the log's newest entries are as they were written.",
        "The newest entries of the log are not as they were written, or the wish to hide could not be added.",
        "Nid yw'r cofnodion diweddaraf fel y cawsant eu hysgrifennu, neu ni ellid ychwanegu'r dymuniad i guddio.",
    ),
    Last(
        "P21",
        "The notice is ready in English and in Welsh.",
        "The notice is not ready in both English and Welsh.",
        "Nid yw'r hysbysiad yn barod yn Saesneg ac yn Gymraeg.",
    ),
    Last(
        "P24",
        "It is written down when the comment is shown again.",
        "It could not be written down when the comment is shown again.",
        "Ni ellid ysgrifennu pryd y caiff y sylw ei ddangos eto.",
    ),
)


def looked_at(found: dict[str, bool]) -> tuple[Precondition, ...]:
    """What was found of these checks, by code, as lines of the checklist."""
    words = {one.code: one for one in LAST}
    return tuple(
        Precondition(code, ok, words[code].holds if ok else words[code].fails)
        for code, ok in sorted(found.items())
    )


def in_welsh(failed: Precondition) -> str:
    """Why a check failed, in Welsh (draft)."""
    last = next((one for one in LAST if one.code == failed.code), None)
    if last is not None:
        return last.fails_cy
    if failed.code == "P01" and (why := why_not_acting_cy(failed.sentence)):
        return why
    if why := because_cy(failed.sentence):
        return why
    if failed.sentence == MEANT_OTHERWISE[0]:
        return MEANT_OTHERWISE[1]
    row = next(row for row in ROWS if row.code == failed.code)
    return row.doubt_cy if failed.sentence == row.doubt else row.fails_cy
