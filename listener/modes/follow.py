"""What the clock does to modes: it ends them, reminds people, and notices that nobody was here for long.

It never lets software hide again: after a time away or an election only a person does.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from listener.adopting import rules_at_hand
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.changes import adopt_named, record_start
from listener.modes.ending import end_row
from listener.modes.periods import (
    LONDON,
    NEVER_FALL_BACK,
    REVIEW_EVERY,
    Spell,
    in_words,
    spells_of,
)
from listener.modes.standing import confirmer_seen
from listener.modes.switch import note_file_stop
from listener.store import Transaction
from listener.store.connection import Row, as_moment, as_text
from listener.store.messages import put_out, was_put_out
from listener.store.modes import (
    as_spell,
    note_held,
    owner_seen,
    periods,
    save_period,
    was_held,
)
from listener.telling.both import in_both, in_welsh
from listener.telling.notices import MONTHS_CY, clock, day
from listener.telling.where import typed_cy
from listener.tried import Trial
from moderation.rules import Rules

UNSEEN_DAYS = (7, 14)  # policy T12
AWAY_FOR = timedelta(
    days=14
)  # each mode has an end; this one is begun again while nobody comes


def follow_modes(house: House) -> int:
    """Do what the clock asks for; gives how many things changed."""
    note_file_stop(house)
    changed = sum(_follow_page(house, page.page_id) for page in house.settings.pages)
    changed += _mind_the_owner(house)
    for page in house.settings.pages:
        _note_held(house, page.page_id)
    return changed


def _note_held(house: House, page_id: str) -> None:
    now = house.now()
    if house.settings.mode != "act":
        return
    cause = house.standing(page_id, now).cause()
    if (cause is not None) != was_held(house.store, page_id):
        with house.store.transaction(now) as tx:
            note_held(tx, page_id, cause)


def _follow_page(house: House, page_id: str) -> int:
    now, changed = house.now(), 0
    rows = periods(house.store, page_id, unended=True)
    known = {
        _key(as_spell(r))
        for r in periods(house.store, page_id)
        if r["source"] == "rules"
    }
    named = spells_of(house.rules.modes)
    if any(s.starts_at <= now and _key(s) not in known for s in named):
        with house.store.transaction(now) as tx:
            changed += adopt_named(tx, house, page_id)
    for row in rows:
        if row["ends_at"] <= as_text(now) or _is_gone(house, row, named):
            changed += _end(house, row)
        elif row["kind"] == "emergency" and row["starts_at"] <= as_text(now):
            changed += _remind(house, row)
    return changed


def _is_gone(house: House, row: Row, named: tuple[Spell, ...]) -> bool:
    """Whether a mode that was written down from the rules file stands there no longer.

    A desk or a command goes by the file at once, and writes down what has begun in it, while a running service goes by
    what was taken up last: so the file is asked as well. One that is amiss says nothing, and then nothing ends.
    """
    spell = _key(as_spell(row))
    if row["source"] != "rules" or spell in map(_key, named):
        return False
    rules = _in_file(house)
    return rules is not None and spell not in map(_key, spells_of(rules.modes))


def _in_file(house: House) -> Rules | None:
    """The rules of the file, as the next start takes them up; None where it cannot."""
    try:
        rules, fault = rules_at_hand(
            house.store, house.settings, trial=Trial(house.scorer)
        )
    except UserError:
        return None
    return None if fault else rules


def _key(spell: Spell) -> tuple[object, ...]:
    return spell.kind, spell.starts_at, spell.ends_at, spell.delegate


def _end(house: House, row: Row) -> int:
    """A mode's planned end has come, or it stands in the rules file no longer."""
    with house.store.transaction(house.now()) as tx:
        spell = end_row(tx, house.settings, row, MACHINE)
        if spell is None:
            return 0  # somebody ended it a moment ago, and it is told
        may_wait = spell.kind in NEVER_FALL_BACK and not spell.stood_in
        told = spell.resumed or _told_with_another_end(tx, row)
        if may_wait and not told and _is_over(tx, house, row):
            resume = f"wardmote mode resume {row['page_id']} --as NAME --reason WHY"
            put_out(
                tx,
                once=f"mode-over:{row['period_id']}",
                kind="mode",
                audience="owner",
                subject=f"The mode {in_words(spell.kind)} is over; nothing is hidden by software yet",
                body=in_both(
                    f"The mode {in_words(spell.kind)} on {row['page_id']} is over. Software hides nothing there until a "
                    f"person says so: {resume}",
                    f"Mae'r modd {in_welsh(in_words(spell.kind))} ar {row['page_id']} ar ben. Nid yw meddalwedd yn cuddio dim "
                    f"yno nes i berson ddweud hynny: {typed_cy(resume)}",
                ),
            )
    return 1


def _told_with_another_end(tx: Transaction, row: Row) -> bool:
    """Whether this is a new end, past already when the file named it, of a mode that is told to be over and still waits."""
    return row["ends_at"] <= row["started_at"] and any(
        other["period_id"] != row["period_id"]
        and (other["kind"], other["starts_at"]) == (row["kind"], row["starts_at"])
        and (other["source"], other["ended_by"]) == ("rules", MACHINE.name)
        and other["resumed_at"] is None
        and not as_spell(other).stood_in
        for other in periods(tx.store, row["page_id"])
    )


def _is_over(tx: Transaction, house: House, row: Row) -> bool:
    """Whether nothing of its kind goes on. With a new end in the file it does, and is written down: its end is told."""
    beside = replace(house, rules=_in_file(house) or house.rules)
    adopt_named(tx, beside, row["page_id"])
    return row["kind"] in beside.standing(row["page_id"], tx.now).waiting


def _remind(house: House, row: Row) -> int:
    """An emergency is looked at again every twelve hours."""
    now = house.now()
    turn = (now - as_moment(row["starts_at"])) // REVIEW_EVERY
    once = f"emergency-review:{row['period_id']}:{turn}"
    if turn < 1 or was_put_out(house.store, once):
        return 0
    ends, page = as_moment(row["ends_at"]).astimezone(LONDON), row["page_id"]
    end = f"wardmote mode end emergency {page} --as NAME --reason WHY"
    longer = f"wardmote mode start emergency {page} --for 72h --as NAME --reason WHY"
    with house.store.transaction(now) as tx:
        put_out(
            tx,
            once=once,
            kind="mode",
            audience="owner",
            subject="Is the emergency still on?",
            body=in_both(
                f"The mode emergency has been on for {turn * 12} hours on {page}, and ends on {ends:%A} at {clock(ends)}. "
                f"If it is over: {end}\nIf it lasts longer: {longer}",
                f"Mae'r modd argyfwng wedi bod ar waith ers {turn * 12} awr ar {page}, a daw i ben am {clock(ends)} ar "
                f"{day(ends, MONTHS_CY)}. Os yw ar ben: {typed_cy(end)}\nOs yw'n parhau: {typed_cy(longer)}",
            ),
        )
        tx.record(
            "emergency_review_due",
            details={"period_id": row["period_id"], "page_id": row["page_id"]},
        )
    return 1


def _mind_the_owner(house: House) -> int:
    """Say so when the owner was not seen for a week, and for two; after two, with nobody standing in, they are away."""
    now, seen_at = house.now(), owner_seen(house.store, house.now())
    if seen_at is None:
        return 0
    unseen = now - seen_at
    changed = sum(
        _ask_after(house, days, as_text(seen_at))
        for days in UNSEEN_DAYS
        if unseen >= timedelta(days=days)
    )
    if unseen < timedelta(days=max(UNSEEN_DAYS)) or house.settings.mode != "act":
        return changed
    if confirmer_seen(house.store, house.settings, now):
        return changed
    for page in house.settings.pages:
        if not house.standing(page.page_id, now).deserted:
            why = "Neither the owner nor anybody who confirms was seen for long."
            spell = Spell("away", now, now + AWAY_FOR)
            with house.store.transaction(now) as tx:
                period_id = save_period(
                    tx,
                    page.page_id,
                    spell,
                    source="unseen",
                    reason=why,
                    started_by=MACHINE.name,
                )
                record_start(tx, period_id, page.page_id, spell, MACHINE, why)
            changed += 1
    return changed


_HERE = "wardmote mode here --as NAME"
_AWAY = "wardmote mode start away --until DATE --as NAME --reason WHY"


def _ask_after(house: House, days: int, seen_at: str) -> int:
    once = f"unseen:{days}:{seen_at}"
    if was_put_out(house.store, once):
        return 0
    with house.store.transaction(house.now()) as tx:
        for audience in (
            "owner",
            *(("delegate",) if house.settings.alerts.delegate else ()),
        ):
            put_out(
                tx,
                once=once if audience == "owner" else f"{once}:{audience}",
                kind="unseen",
                audience=audience,
                subject=f"The councillor has not looked in for {days} days",
                body=in_both(
                    f"The owner was last seen {days} days ago or more. Residents should not wait: look at `wardmote queue`. "
                    f"If you are here and there was nothing to decide, say so: {_HERE}\nIf you take a break, say so on the page: {_AWAY}",
                    f"Gwelwyd y perchennog ddiwethaf {days} diwrnod yn ôl neu fwy. Ni ddylai trigolion aros: edrychwch ar "
                    f"`wardmote queue`. Os ydych yma ac nad oedd dim i'w benderfynu, dywedwch: {typed_cy(_HERE)}\nOs cymerwch seibiant, "
                    f"dywedwch hynny ar y dudalen: {typed_cy(_AWAY)}",
                ),
            )
        tx.record("owner_unseen", details={"days": days})
    return 1
