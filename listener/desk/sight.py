"""How somebody sees a comment: with or without names, and what stays covered until they ask."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from listener.desk.exposure import HARD
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
    """One person's way of seeing. `names`: who wrote it is shown. `rest_until`: they have seen enough until then."""

    names: bool
    settings: DeskSettings
    asked: bool  # they asked, on this page, to see what is covered
    rest_until: datetime | None = None
    urgent: bool = False

    @property
    def covers(self) -> bool:
        """Whether what is abusive stays covered just now."""
        if self.rest_until is not None:
            return True
        return self.settings.words == "cover" and not self.asked

    @property
    def may_ask(self) -> bool:
        """Whether what is covered is shown when they ask. In a rest, only what is urgent."""
        return self.covers and (self.rest_until is None or self.urgent)

    @property
    def opens(self) -> bool:
        """Whether words are open from the start."""
        return not self.covers and (self.settings.words == "open" or self.asked)


def settings_of(visit: Visit) -> DeskSettings:
    """The settings of whoever is signed in."""
    name = visit.session.name if visit.session else ""
    return desk_settings(visit.house.store, same_name(name))


def sight(visit: Visit) -> Sight:
    """How this person sees comments."""
    names = any(cell(role, "see_author") == "yes" for role in visit.roles)
    return Sight(names, settings_of(visit), visit.asked("words") == "yes")


def _person(visit: Visit) -> str:
    return same_name(visit.session.name) if visit.session else ""


def _rest(visit: Visit, comment_id: str, rule: str | None) -> datetime | None:
    """Until when this person does not see the words of a comment; None where they may."""
    if rule not in HARD:
        return None
    return visit.desk.exposure.rests_until(_person(visit), comment_id, visit.now)


def counted(visit: Visit, how: Sight, comment_id: str, rule: str | None, *, urgent: bool = False) -> Sight:  # fmt: skip
    """How this person sees this one comment; where its words are hard, and are shown to them, that is counted."""
    rest = _rest(visit, comment_id, rule)
    how = replace(how, urgent=urgent, rest_until=None if urgent and how.asked else rest)
    if rule in HARD and not how.covers:
        note_shown(visit, comment_id)
    return how


def note_shown(visit: Visit, comment_id: str) -> None:
    """Count that this person is shown the words of a comment."""
    most = visit.house.settings.abuse_an_hour
    visit.desk.exposure.note(_person(visit), comment_id, most, visit.now)


def in_list(visit: Visit, how: Sight, comment_id: str, rule: str | None) -> Sight:
    """How they see a comment among others. What is folded there is not counted: they open few of them."""
    if how.opens:
        return counted(visit, how, comment_id, rule)
    return replace(how, rest_until=_rest(visit, comment_id, rule))


def rests(visit: Visit) -> datetime | None:
    """Until when this person is shown no new words that are hard; None where they do not rest."""
    return visit.desk.exposure.rests_until(_person(visit), "", visit.now)


def is_unread(visit: Visit, comment_id: str, rule: str | None) -> bool:
    """Whether it is covered for this person until they have rested: nobody decides on what they cannot read."""
    return _rest(visit, comment_id, rule) is not None


def not_read(visit: Visit) -> str:
    """What is said to somebody who would decide on what they cannot read."""
    return visit.say("You have not seen these words. Decide after your rest, or ask somebody else to.")  # fmt: skip


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
    if how.covers:
        # All of it: beside the words that are marked often stand others as bad.
        found = [Piece(COVERED, True)] if text else []
    return found, parts


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
