"""Reads what holds on a page now: from the rules file, the database and the file STOP. The strictest wins."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from listener.minutes.writer import MACHINE
from listener.modes.gate import CLOSED, agreed, both_said
from listener.modes.periods import Facts, Spell, Standing, spells_of, standing_at
from listener.modes.stop_file import STOP_NAME, read_stop
from listener.people.roster import holders, may_confirm
from listener.settings import Settings, same_name
from listener.store import Store
from listener.store.connection import Row
from listener.store.elections import election_yeses
from listener.store.modes import as_spell, last_seen, periods, stops
from moderation.rulebook.shape import Modes

UNSEEN = timedelta(
    hours=72
)  # a confirmer who has not been seen for so long does not count (P17)


def standing_on(
    store: Store,
    settings: Settings,
    modes: Modes,
    page_id: str,
    now: datetime,
    *,
    practice: bool = False,
) -> Standing:
    """What holds on a page at this moment. `modes` is what the rules file says; `practice`: nothing real is hidden."""
    stopped, everything = stopped_by(store, settings, page_id)
    gated = settings.mode == "act" and not practice
    spells = confirmed_on(store, page_id, spells_on(periods(store, page_id), modes))
    facts = Facts(
        settings.mode,
        settings.shadow,
        CLOSED if gated and not agreed(store, page_id) else "",
        stopped,
        everything,
        confirmer_seen(store, settings, now),
        tuple(_as_looked_after(spell, settings, now) for spell in spells),
    )
    return standing_at(facts, now)


def _as_looked_after(spell: Spell, settings: Settings, now: datetime) -> Spell:
    """A time away, without somebody who stands in where no delegate is listed any more, or none was at its end."""
    if not spell.delegate:
        return spell
    noted = None if spell.runs(now) else spell.stood_in
    there = stood_in_at(settings, spell, now) if noted is None else noted
    return spell if there else replace(spell, delegate=False)


def stood_in_at(settings: Settings, spell: Spell, now: datetime) -> bool:
    """Whether a delegate is listed today, or was at its end where that has come and is not noted yet.

    Where nobody is listed at all, the word of whoever went away counts.
    """
    last = spell.ends_at - timedelta.resolution  # at midnight the next day begins
    at = min(now, last)
    return not settings.people or bool(holders(settings, "delegate", at))


def stopped_by(store: Store, settings: Settings, page_id: str) -> tuple[str, bool]:
    """Why this page is stopped ("" where it is not), and whether people's hides are stopped as well."""
    by_file = read_stop(settings.folder, [page.page_id for page in settings.pages])
    here = [row for row in stops(store) if row["page_id"] in ("", page_id)]
    everything = any(row["everything"] for row in here)
    if by_file and page_id in by_file.pages:
        everything = everything or by_file.everything
        if not here:
            return f"the file {STOP_NAME} lies in the data folder", everything
    return (_why(here[-1]) if here else ""), everything


def _why(stop: Row) -> str:
    return f"{stop['stopped_by']} stopped it"


def confirmer_seen(store: Store, settings: Settings, now: datetime) -> bool:
    """Whether somebody who confirms was seen lately. Without a roster, nobody was."""
    able = tuple(w for w in settings.confirmers if may_confirm(settings, w, now))
    if not able:
        return False
    # What people do stands under the name as the list of people spells it.
    wanted = {same_name(name) for name in able}
    listed = (one.name for one in settings.people if same_name(one.name) in wanted)
    seen_at = last_seen(store, (*able, *listed), now)
    return seen_at is not None and now - seen_at < UNSEEN


def named_on(rows: list[Row], modes: Modes) -> tuple[Spell, ...]:
    """The modes of the rules file as they count on a page: what people said of each stands in the page's rows."""
    from_file = [row for row in rows if row["source"] == "rules"]
    resumed = {_key(as_spell(row)) for row in from_file if row["resumed_at"]}
    ended = {_key(as_spell(row)) for row in from_file if _ended_by_a_person(row)}
    stood_in = {
        _key(spell): spell.stood_in
        for row, spell in ((row, as_spell(row)) for row in from_file)
        if (row["ended_at"] or "") >= row["ends_at"]  # else it ran again after that
    }
    return tuple(
        replace(
            s,
            resumed=_key(s) in resumed,
            ended=_key(s) in ended,
            stood_in=stood_in.get(_key(s)),
        )
        for s in spells_of(modes)
    )


def _ended_by_a_person(row: Row) -> bool:
    """What the clock ends would run again, were it put back into the file; what a person ends stays ended."""
    return row["ended_at"] is not None and row["ended_by"] != MACHINE.name


def spells_on(rows: list[Row], modes: Modes) -> tuple[Spell, ...]:
    """A page's modes: those of the rules file, each with what is known of it, and those that are stored."""
    known = {_key(as_spell(row)) for row in rows if row["source"] == "rules"}
    named = named_on(rows, modes)
    stored = (
        as_spell(row)
        for row in rows
        if (row["source"] != "rules" and not _never_ran(row))
        or (
            row["source"] == "rules"
            and _key(as_spell(row)) in known - {_key(s) for s in named}
        )
    )
    return (*named, *stored)


def _never_ran(row: Row) -> bool:
    """Whether it was called off before it began: nothing is over then, and nothing waits for a person."""
    return row["ended_at"] is not None and row["ended_at"] < row["starts_at"]


def confirmed_on(
    store: Store, page_id: str, spells: tuple[Spell, ...]
) -> tuple[Spell, ...]:
    """The same, with each pre-election period that owner and reviewer have confirmed marked so."""
    return tuple(
        replace(s, confirmed=True)
        if s.kind == "pre_election"
        and both_said(election_yeses(store, page_id, s.starts_at, s.ends_at))
        else s
        for s in spells
    )


def _key(spell: Spell) -> tuple[object, ...]:
    return spell.kind, spell.starts_at, spell.ends_at, spell.delegate


def planned_by_people(store: Store, page_id: str, now: datetime) -> tuple[Spell, ...]:
    """What people planned on a page and has not begun; what the rules file plans is changed there."""
    rows = periods(store, page_id, unended=True)
    spells = (as_spell(row) for row in rows if row["source"] != "rules")
    return tuple(spell for spell in spells if spell.starts_at > now)


def planned_on(
    store: Store, modes: Modes, page_id: str, now: datetime
) -> tuple[Spell, ...]:
    """What is planned on a page and has not begun, the soonest first."""
    spells = spells_on(periods(store, page_id), modes)
    ahead = [s for s in spells if not s.ended and s.starts_at > now]
    return tuple(sorted(ahead, key=lambda spell: spell.starts_at))
