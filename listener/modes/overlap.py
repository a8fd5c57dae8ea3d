"""A mode that is begun while another of its kind stands: the later word of a person counts, and the end it names is true.

One that runs is ended and the new one takes its place, be it shorter or longer. What the new one cannot replace (the
rules file's own, until a person ends it; one that is planned for later) must not reach beyond the end that the new one
names: then it is refused.
"""

from __future__ import annotations

from listener.errors import UserError
from listener.house import House
from listener.modes.periods import LONDON, Spell, in_words, may_end_named
from listener.modes.standing import named_on
from listener.store.connection import Row, Store
from listener.store.modes import as_spell, periods
from listener.telling.notices import clock


def replaced_by(house: House, store: Store, page_id: str, new: Spell) -> list[Row]:
    """The running modes in whose place the new one steps. Raises UserError where another one outlasts it."""
    others = [
        (row, as_spell(row))
        for row in periods(store, page_id, unended=True)
        if row["source"] != "rules"
        and (row["kind"], row["post_id"]) == (new.kind, new.post_id)
    ]
    now, named = house.now(), _name_of(house, page_id)
    running = [row for row, old in others if new.runs(now) and old.runs(now)]
    named_here = named_on(periods(store, page_id), house.rules.modes)
    named_ones = [s for s in named_here if s.kind == new.kind and not s.ended]
    fixed = [old for row, old in others if row not in running]
    for old in (*fixed, *(s for s in named_ones if may_end_named(s, now))):
        if _outlasts(old, new):
            raise UserError(
                f"{_stands(old, named)}. Name a later end, or end that one first: "
                f"wardmote mode end {in_words(old.kind)} {page_id}{f' --post {old.post_id}' if old.post_id else ''}"
                f"{'' if old.runs(now) else ' --planned'}"
            )
    for old in named_ones:
        if _outlasts(old, new):
            raise UserError(
                f"{_stands(old, named)}: it is in {house.settings.path(house.settings.rules)}. "
                "Change its `ends_at` there; that is taken up within a minute."
            )
    return running


def _name_of(house: House, page_id: str) -> str:
    """What people call a page; its id where it has no name."""
    names = (p.name for p in house.settings.pages if p.page_id == page_id)
    return next(names, "") or page_id


def _outlasts(old: Spell, new: Spell) -> bool:
    """Whether the old one goes on when the new one is over."""
    return old.starts_at <= new.ends_at < old.ends_at


def _stands(old: Spell, named: str) -> str:
    since, until = (
        f"{moment.astimezone(LONDON):%d %B %Y}, {clock(moment)}"
        for moment in (old.starts_at, old.ends_at)
    )
    return f"The mode {in_words(old.kind)} stands for {named} from {since} until {until}, so it would not end when you say"
