"""What people do with modes: begin one, end one, let software hide again, agree to mode act, say that they are here."""

from __future__ import annotations

from datetime import UTC, datetime

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.modes.ending import end_row
from listener.modes.gate import ROLES, trial_lacks
from listener.modes.overlap import replaced_by
from listener.modes.periods import (
    AFTER_A_MEETING,
    LONDON,
    LONGEST,
    Kind,
    Spell,
    in_words,
    may_end_named,
    spells_of,
)
from listener.people.roster import check_listed, need_people
from listener.permits import check_person
from listener.reasons import need_reason
from listener.settings import same_name
from listener.store import Transaction
from listener.store.connection import Row, as_moment, as_text
from listener.store.modes import (
    as_spell,
    consents,
    note_seen,
    periods,
    resume_after,
    save_consent,
    save_period,
    trial,
    withdraw_consents,
)


def start_mode(
    house: House,
    page_id: str,
    kind: Kind,
    ends_at: datetime,
    actor: Actor,
    reason: str,
    *,
    starts_at: datetime | None = None,
    post_id: str = "",
    delegate: bool = False,
) -> tuple[Spell, list[Spell]]:
    """Begin a mode on a page, or on one post of it, now or later; gives it, and what it took the place of.

    Raises UserError.
    """
    check_person(actor, reason)
    now = house.now()
    begins_at = starts_at or now
    _check_length(kind, begins_at, ends_at, now)
    if kind == "meeting":
        ends_at += AFTER_A_MEETING
    spell = Spell(kind, begins_at, ends_at, post_id, delegate)
    with house.store.transaction(now) as tx:
        replaced = replaced_by(house, tx.store, page_id, spell)
        note_seen(tx, actor)
        for row in replaced:
            end_row(tx, house.settings, row, actor, reason)
        period_id = save_period(
            tx, page_id, spell, source="person", reason=reason, started_by=actor.name
        )
        record_start(tx, period_id, page_id, spell, actor, reason)
    return spell, [as_spell(row) for row in replaced]


def _check_length(
    kind: Kind, starts_at: datetime, ends_at: datetime, now: datetime
) -> None:
    if ends_at <= max(starts_at, now):
        raise UserError(
            f"The mode {in_words(kind)} would be over before it begins. Name a later time with --until or --for."
        )
    longest = LONGEST[kind]
    # Whole days are those of the wall calendar: one of them has an hour more.
    by_the_wall = (starts_at.astimezone(LONDON) + longest).astimezone(UTC)
    if ends_at > max(starts_at + longest, by_the_wall):
        hours = int(longest.total_seconds() // 3600)
        within = f"{hours} hours" if hours <= 72 else f"{longest.days} days"
        raise UserError(
            f"The mode {in_words(kind)} lasts {within} at most. End it sooner; it can be started again."
        )


def record_start(
    tx: Transaction,
    period_id: int,
    page_id: str,
    spell: Spell,
    actor: Actor,
    reason: str,
) -> None:
    """The entry on a mode that begins: who, which, why and its planned end."""
    details = {
        "period_id": period_id,
        "page_id": page_id,
        "kind": spell.kind,
        "starts_at": as_text(spell.starts_at),
        "ends_at": as_text(spell.ends_at),
        "delegate": spell.delegate,
        "post": bool(spell.post_id),
    }
    payload = {"reason": reason, "post_id": spell.post_id}
    tx.record("mode_started", actor=actor, details=details, payload=payload)


def end_mode(
    house: House,
    page_id: str,
    kind: Kind,
    actor: Actor,
    reason: str,
    *,
    post_id: str = "",
    planned: bool = False,
    starts_at: datetime | None = None,
) -> list[Spell]:
    """End a mode before its time; gives what was ended. Raises UserError where there was nothing.

    `starts_at`: only the one that begins then. What runs is meant; where nothing does, or where somebody says `planned`, what is planned: who calls a by-election
    off has not spoken of the election in May. A meeting of the rules file is over on this page from now on; the file
    stays as it is.
    """
    check_person(actor, reason)
    with house.store.transaction(house.now()) as tx:
        adopt_named(tx, house, page_id)  # the end of a mode needs its beginning
        named = [s for s in spells_of(house.rules.modes) if may_end_named(s, tx.now)]
        meant = [
            row
            for row in periods(tx.store, page_id, unended=True)
            if row["kind"] == kind
            and (row["source"] != "rules" or _is_one_of(row, named))
            and row["ends_at"] > tx.at
            and (not post_id or row["post_id"] == post_id)
            and (starts_at is None or as_moment(row["starts_at"]) == starts_at)
        ]
        if running := [row for row in meant if row["starts_at"] <= tx.at]:
            meant = [r for r in meant if r not in running] if planned else running
        if not meant:
            raise UserError(_not_on(house, page_id, kind, tx.now))
        note_seen(tx, actor)
        for row in meant:
            end_row(tx, house.settings, row, actor, reason)
    return [as_spell(row) for row in meant]


def _is_one_of(row: Row, named: list[Spell]) -> bool:
    stored = as_spell(row)
    return any(
        (s.kind, s.starts_at, s.ends_at)
        == (stored.kind, stored.starts_at, stored.ends_at)
        for s in named
    )


def _not_on(house: House, page_id: str, kind: Kind, now: datetime) -> str:
    running = [s for s in spells_of(house.rules.modes) if s.kind == kind and s.runs(now)]  # fmt: skip
    if running and not any(may_end_named(s, now) for s in running):
        return (
            f"The mode {in_words(kind)} stands in {house.settings.path(house.settings.rules)}. "
            "Change its `ends_at` there; that is taken up within a minute."
        )
    return f"The mode {in_words(kind)} is not on for {page_id}. `wardmote mode show` shows what is."


def resume_hiding(house: House, page_id: str, actor: Actor, reason: str) -> None:
    """Let software hide again after a time away or an election. Only a person does that. Raises UserError."""
    check_person(actor, reason)
    with house.store.transaction(house.now()) as tx:
        for row in periods(tx.store, page_id, unended=True):
            if row["source"] == "unseen":  # whoever says this is here
                end_row(tx, house.settings, row, actor, reason)
        on = house.standing(page_id, tx.now)
        running = next((s for s in on.running if s.holds(tx.now)), None)
        if running is not None:
            raise UserError(
                f"The mode {in_words(running.kind)} is still on for {page_id}. "
                f"End it first: wardmote mode end {in_words(running.kind)} {page_id}"
            )
        adopt_named(tx, house, page_id)
        if not resume_after(tx, page_id, actor.name):
            raise UserError(
                f"Nothing waits for your word on {page_id}. `wardmote mode show` shows what holds there."
            )
        note_seen(tx, actor)
        tx.record(
            "hiding_resumed",
            actor=actor,
            details={"page_id": page_id},
            payload={"reason": reason},
        )


def adopt_named(tx: Transaction, house: House, page_id: str) -> int:
    """Write down the modes of the rules file that have begun, so that they are remembered when the file changes."""
    known = {
        (s.kind, s.starts_at, s.ends_at, s.delegate)
        for s in map(
            as_spell, (r for r in periods(tx.store, page_id) if r["source"] == "rules")
        )
    }
    fresh = [
        s
        for s in spells_of(house.rules.modes)
        if s.starts_at <= tx.now
        and (s.kind, s.starts_at, s.ends_at, s.delegate) not in known
    ]
    for spell in fresh:
        why, by = "It stands in the rules file.", "the rules file"
        period_id = save_period(
            tx, page_id, spell, source="rules", reason=why, started_by=by
        )
        record_start(tx, period_id, page_id, spell, MACHINE, why)
    return len(fresh)


def i_am_here(house: House, actor: Actor, reason: str = "") -> None:
    """A person says that they are here, though nothing was to be decided."""
    check_person(actor, "here")
    with house.store.transaction(house.now()) as tx:
        note_seen(tx, actor)
        payload = {"reason": reason} if reason.strip() else None
        tx.record("person_seen", actor=actor, payload=payload)


def say_yes(house: House, page_id: str, actor: Actor, reason: str) -> Row:
    """The owner or a reviewer agrees that a page moves to mode act; gives what its trial showed. Raises UserError."""
    _check_yes(house, actor, reason)
    with house.store.transaction(house.now()) as tx:
        return _say_yes(tx, page_id, actor, reason)


def _check_yes(house: House, actor: Actor, reason: str) -> None:
    need_people(house.settings, "To move to mode act")
    check_listed(house.settings, actor, house.now())
    missing = (
        "It takes the owner and a reviewer to let a page act, each with a reason. Say who you are with --as NAME, "
        "and why with --reason."
    )
    need_reason(reason if actor.role in ROLES else "", missing)


def _say_yes(tx: Transaction, page_id: str, actor: Actor, reason: str) -> Row:
    seen = trial(tx.store, page_id)
    lacks = trial_lacks(seen, tx.now)
    if lacks:
        raise UserError(
            f"It is too early to say yes for {page_id}: it lacks {' and '.join(lacks)}. "
            "Leave it in watch, or with `shadow: true`, until then."
        )
    names = {same_name(row["name"]) for row in consents(tx.store, page_id)}
    if same_name(actor.name) in names:
        raise UserError(
            f"{actor.name} has said yes for {page_id} already. The other yes must come from somebody else."
        )
    save_consent(tx, page_id, actor, reason)
    note_seen(tx, actor)
    counts = {name: seen[name] for name in ("scored", "would_hide")}
    tx.record(
        "act_agreed",
        actor=actor,
        details={"page_id": page_id, "yes": len(names) + 1, **counts},
        payload={"reason": reason},
    )
    return seen


def take_yes_back(house: House, page_id: str, actor: Actor, reason: str) -> None:
    """The owner or a reviewer takes every yes back: the page acts no more. Raises UserError where there was none."""
    _check_yes(house, actor, reason)
    with house.store.transaction(house.now()) as tx:
        if not withdraw_consents(tx, page_id, actor.name):
            raise UserError(
                f"Nobody has said yes for {page_id}: there is nothing to take back."
            )
        note_seen(tx, actor)
        tx.record(
            "act_withdrawn",
            actor=actor,
            details={"page_id": page_id},
            payload={"reason": reason},
        )
