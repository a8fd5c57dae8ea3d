"""Of whose deed a year long past is told: "In 2011 they voted themselves 30%" tells of an old rise, "those elected in 2011 have
voted themselves 30%" of today's.
"""

from __future__ import annotations

import re

from moderation.claims.months import ENGLISH
from moderation.claims.stance.shared import shared
from moderation.claims.wording.words import plain
from moderation.patterns.late import late

MONTH = rf"(?:{'|'.join(ENGLISH).lower()}|spring|summer|autumn|winter)"
_IN_A_YEAR = late(rf"\b(?:in|{MONTH}) (?:19\d\d|20[01]\d)\b")
_ONLY_A_YEAR = late(rf"(?:(?:way|all the way|back|as long ago as|that was|this was|it was|early|late|in|{MONTH})\W+)*(?:19|20[01])\d+\W*")  # fmt: skip
# Where another matter begins, of which the year may be.
_APART = late(r"[,;:()]|\s[-–—]\s|\b(?:which|who|whose|that|where|when|after|before|since|because|but|as|while|though|although|than|they)\b")  # fmt: skip
_OF_LATE = late(r"(?:\b(?:has|have)|'ve) (?P<done>(?:\w+ ){0,2}\w+)")
_JUST_BEFORE = late(r"\b(?P<deed>\w{2,}ed|built|bought|sold|won|made|shut)\W*$")
_LEAST = 0.5  # of what the sentence shares with the claim


def of_a_year_past(sentence: str, wording: str) -> bool:
    """Whether a sentence tells what the claim says as done in a year long past, and not something beside it."""
    said = plain(sentence)
    if any(shared(m["done"], "", wording)[0] for m in _OF_LATE.finditer(said)):
        return False  # "has approved" is told of what was done just now
    parts = [part for part in _APART.split(said) if re.search(r"\w", part)]
    return any(_holds(said, part, wording) for part in _with_bare_years(parts))


def _with_bare_years(parts: list[str]) -> list[str]:
    """The parts; a year alone at the head belongs to what follows, and at the end to what stands before."""
    if len(parts) > 1 and _ONLY_A_YEAR.fullmatch(parts[0].strip()):
        parts = [f"{parts[0]} {parts[1]}", *parts[2:]]
    if len(parts) > 1 and _ONLY_A_YEAR.fullmatch(parts[-1].strip()):
        parts = [*parts[:-2], f"{parts[-2]} {parts[-1]}"]
    return parts


def _holds(said: str, part: str, wording: str) -> bool:
    year = _IN_A_YEAR.search(part)
    if not year:
        return False
    other = _JUST_BEFORE.search(part[: year.start()])
    if other and not shared(other["deed"], "", wording)[0]:
        return False  # "elected in May 2019"
    held, every = shared(part, said, wording)
    return held > _LEAST * every
