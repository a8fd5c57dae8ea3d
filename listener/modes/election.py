"""A pre-election period in which software may hide all the same: the owner and a reviewer confirm it in writing (P12).

Each of the two is a person of their own and gives a reason. It counts for one period of one page, and ends with it:
after the period software hides nothing until a person says so, as ever.
"""

from __future__ import annotations

from datetime import datetime

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.modes.gate import ROLES, both_said
from listener.modes.periods import LONDON, Spell
from listener.modes.standing import spells_on
from listener.people.roster import check_listed, need_people, roles_of
from listener.reasons import need_reason
from listener.settings import Settings, same_name
from listener.store import Transaction
from listener.store.connection import Row, as_text
from listener.store.elections import (
    election_yeses,
    end_election_yeses,
    save_election_yes,
)
from listener.store.modes import note_seen, periods
from listener.telling.notices import clock


def who_confirms(settings: Settings, name: str, now: datetime) -> Actor:
    """Whoever it is, as the owner or a reviewer where they are one of these; else in no role, which is refused later.

    As the owner first: nobody else can say that yes, while a reviewer's may come from another person.
    """
    held = [one for one in roles_of(settings, name, now) if one.role in ROLES]
    fit = next((one for one in held if one.role == "owner"), held[0] if held else None)
    return Actor(fit.name, fit.role) if fit else Actor(name, "")


def said_yes(house: House, page_id: str) -> list[tuple[Spell, list[Row]]]:
    """The periods that a yes would be for, each with who has said it: name, role, said_at."""
    return [
        (spell, election_yeses(house.store, page_id, spell.starts_at, spell.ends_at))
        for spell in _periods(house, page_id, house.now())
    ]


def confirm_election(
    house: House, page_id: str, actor: Actor, reason: str
) -> list[tuple[Spell, bool]]:
    """Say yes for each pre-election period that runs, or else for each that is planned; gives each and whether both have
    said yes. Raises UserError.
    """
    _check(house, actor, reason)
    with house.store.transaction(house.now()) as tx:
        meant = _periods(house, page_id, tx.now)
        if not meant:
            raise UserError(
                f"There is no pre-election period on {page_id}, running or planned. `wardmote mode show` shows what holds."
            )
        fresh = [spell for spell in meant if not _has_said(tx, page_id, spell, actor)]
        if not fresh:
            raise UserError(
                f"{actor.name} has said yes for this period on {page_id} already. The other yes must come from somebody else."
            )
        note_seen(tx, actor)
        for spell in fresh:
            _say(tx, page_id, spell, actor, reason)
        return [(spell, _both(tx, page_id, spell)) for spell in meant]


def take_election_back(house: House, page_id: str, actor: Actor, reason: str) -> None:
    """The owner or a reviewer takes every yes back: software hides nothing again. Raises UserError where there was none."""
    _check(house, actor, reason)
    with house.store.transaction(house.now()) as tx:
        ended = 0
        for spell in _pre_election(house, page_id, tx.now):
            ends = (spell.starts_at, spell.ends_at)
            taken = end_election_yeses(tx, page_id, *ends, actor.name)
            if taken:
                _record(tx, "election_confirmation_withdrawn", page_id, spell, actor, reason, taken)  # fmt: skip
            ended += taken
        if not ended:
            raise UserError(
                f"Nobody has said yes for a pre-election period on {page_id}: there is nothing to take back."
            )
        note_seen(tx, actor)


def _check(house: House, actor: Actor, reason: str) -> None:
    need_people(house.settings, "To let software hide in a pre-election period")
    check_listed(house.settings, actor, house.now())
    missing = (
        "The owner and a reviewer must both say yes. Each of them gives a reason. Say who "
        "you are with --as NAME, and why with --reason."
    )
    need_reason(reason if actor.role in ROLES else "", missing)


def _pre_election(house: House, page_id: str, now: datetime) -> list[Spell]:
    """The pre-election periods of a page that run or are planned."""
    spells = spells_on(periods(house.store, page_id), house.rules.modes)
    ahead = [s for s in spells if not s.ended and s.ends_at > now]
    return [s for s in ahead if s.kind == "pre_election"]


def _periods(house: House, page_id: str, now: datetime) -> list[Spell]:
    ahead = _pre_election(house, page_id, now)
    return [s for s in ahead if s.runs(now)] or ahead


def _has_said(tx: Transaction, page_id: str, spell: Spell, actor: Actor) -> bool:
    said = election_yeses(tx.store, page_id, spell.starts_at, spell.ends_at)
    return same_name(actor.name) in {same_name(row["name"]) for row in said}


def _both(tx: Transaction, page_id: str, spell: Spell) -> bool:
    return both_said(election_yeses(tx.store, page_id, spell.starts_at, spell.ends_at))


def _say(
    tx: Transaction, page_id: str, spell: Spell, actor: Actor, reason: str
) -> None:
    save_election_yes(tx, page_id, spell.starts_at, spell.ends_at, actor, reason)
    said = len(election_yeses(tx.store, page_id, spell.starts_at, spell.ends_at))
    _record(tx, "election_confirmed", page_id, spell, actor, reason, said)


def _record(
    tx: Transaction,
    event: str,
    page_id: str,
    spell: Spell,
    actor: Actor,
    reason: str,
    count: int,
) -> None:
    details = {
        "page_id": page_id,
        "starts_at": as_text(spell.starts_at),
        "ends_at": as_text(spell.ends_at),
        "yes": count,
    }
    tx.record(event, actor=actor, details=details, payload={"reason": reason})


def in_local_time(spell: Spell) -> str:
    """A period as people read it."""
    since, until = (
        f"{moment.astimezone(LONDON):%d %B %Y}, {clock(moment)}"
        for moment in (spell.starts_at, spell.ends_at)
    )
    return f"from {since} until {until}"
