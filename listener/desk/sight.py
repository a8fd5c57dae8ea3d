"""How somebody sees a comment: with or without names, and what stays covered until they ask."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from listener.desk.inert import PART, Piece, line, pieces
from listener.desk.visit import Visit
from listener.people.matrix import cell, may
from listener.people.veil import veiled
from listener.settings import same_name
from listener.store.connection import Row
from listener.store.deciding import DeskSettings, desk_settings
from listener.store.thread import is_for_few, names_around

READS_QUEUE = frozenset(
    role
    for role in ("owner", "delegate", "reviewer")
    if cell(role, "read_queue") in ("yes", "pseudonym")
)
COVERED = "█████"


def can(visit: Visit, action: str) -> bool:
    """Whether somebody may do this, or ask a second person to agree to it, in any of their roles."""
    return any(may(role, action) for role in visit.roles)


@dataclass(frozen=True)
class Sight:
    """One person's way of seeing. `names`: who wrote it is shown."""

    names: bool
    settings: DeskSettings
    asked: bool  # they asked, on this page, to see what is covered

    @property
    def covers(self) -> bool:
        """Whether what is abusive stays covered just now."""
        return self.settings.words == "cover" and not self.asked

    @property
    def opens(self) -> bool:
        """Whether words are open from the start."""
        return self.settings.words == "open" or self.asked


def settings_of(visit: Visit) -> DeskSettings:
    """The settings of whoever is signed in."""
    name = visit.session.name if visit.session else ""
    return desk_settings(visit.house.store, same_name(name))


def sight(visit: Visit) -> Sight:
    """How this person sees comments."""
    names = any(cell(role, "see_author") == "yes" for role in visit.roles)
    return Sight(names, settings_of(visit), visit.asked("words") == "yes")


def words(
    visit: Visit,
    how: Sight,
    text: str,
    post_id: str,
    spans: Iterable[Sequence[int]] = (),
    part: int = 1,
) -> tuple[list[Piece], int]:
    """A comment's words as this person may see them, with what broke the rule marked; and how many parts there are."""
    spans = list(spans)
    if not how.names:
        text, moved = veiled(text, names_around(visit.house.store, post_id), spans)
        spans = list(moved)
    found, parts = pieces(text, spans, part)
    if not how.covers:
        return found, parts
    if not any(piece.marked for piece in found):
        return [Piece(COVERED, True)] if text else [], parts
    return [Piece(COVERED, True) if p.marked else p for p in found], parts


def withheld(visit: Visit, how: Sight, comment_id: str) -> bool:
    """Whether this person may not read a comment at all."""
    return not how.names and is_for_few(visit.house.store, comment_id)


def short(visit: Visit, how: Sight, row: Row, post_id: str, longest: int) -> str:
    """The beginning of a comment on one line; "" where this person has words covered, or may not read it."""
    text = str(row["text"])
    if how.covers or withheld(visit, how, row["comment_id"]):
        return ""
    if not how.names:
        text = veiled(text[:PART], names_around(visit.house.store, post_id))[0]
    return line(text, longest)
