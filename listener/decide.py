"""Step three: decide. The one door through which the machine and people go, and the only maker of Decisions.

Whoever asks, a hide writes evidence, decision, notice, wish, timer and entry in one transaction, and touches no
platform: act.py carries out the wish.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from listener.apart import each
from listener.evidence import capture, capture_for_hide
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.on_record import rules_on_record
from listener.people.roster import check_listed
from listener.people.won_appeals import check_won, note_set_aside
from listener.permits import check_person, check_seen, check_state, check_wish
from listener.promise import hours_to_confirm, leaves_machines_hide, promised_end
from listener.ready import check_wish_is_stored, look_over
from listener.settle_queue import in_time, settle_queue
from listener.spared import follow_word
from listener.store import Transaction
from listener.store.acts import (
    drop_open,
    intend,
    overdue_comments,
    set_hidden_by,
    start_timer,
    stop_timers,
)
from listener.store.comments import Kept, kept
from listener.store.connection import as_text
from listener.store.decisions import (
    Decision,
    Plain,
    Verb,
    decision,
    decisions_on,
    last_judgement,
    open_item,
    payload_of,
    rule_last_used,
    save_decision,
    save_notice,
    undone_by,
)
from listener.store.proposals import Seen
from listener.store.strikes import give_strike, remove_strike
from listener.store.timers import CONFIRMED
from listener.telling.lapsed import tell_of_threat
from listener.telling.notices import Gaps, Why, hide_notice, show_notice

NOT_CONFIRMED = "Nobody confirmed the hide in time, so the comment is shown again."
CONFIRMED_NO_MORE = "The yes to the hide was taken back. Its time is over, so the comment is shown again."


def sign(
    tx: Transaction,
    house: House,
    known: Kept,
    verb: Verb,
    actor: Actor,
    rule: str | None,
    reason: str,
    undoes: int | None,
) -> Decision:
    """Store a decision under the rules in force. What it wishes for, and its entry, are the caller's."""
    sha256 = house.rules.sha256
    return save_decision(tx, known, verb, actor, rule, sha256, reason, undoes)


def hide(
    tx: Transaction,
    house: House,
    known: Kept,
    actor: Actor,
    rule: str,
    reason: str,
    undoes: int | None = None,
    gaps: Gaps | None = None,
    until: datetime | None = None,
) -> Decision:
    """Decide on a hide: evidence first, then decision, notice, wish, timer and entry. Nothing touches the platform.

    `gaps`: for rule 4, what its notice says of source and harm. `until`: the end of a machine's hide, where it has one. Raises NotReady where a part of it is not there as
    written: then the caller takes back all of it.
    """
    evidence_id, evidence_sha256 = capture_for_hide(tx, known)
    decision = sign(tx, house, known, "hide", actor, rule, reason, undoes)
    follow_word(tx, known, decision)
    english, welsh = hide_notice(
        house.rules, rule, known.comment.created_at, tx.now, actor, gaps
    )
    notice_id = save_notice(tx, decision, english, welsh)
    restore_at = None
    if actor != MACHINE:
        stop_timers(tx, known.comment.comment_id, "a person hid it")
    else:
        restore_at = until or tx.now + hours_to_confirm(house.rules)
        start_timer(tx, decision, restore_at)
    checks = look_over(tx, house, known, decision, evidence_id, notice_id, restore_at)
    act_id = intend(tx, decision, "hide", evidence_id, notice_id)
    check_wish_is_stored(tx, act_id, decision, checks)
    details = {
        "decision_id": decision.decision_id,
        "act_id": act_id,
        "evidence_sha256": evidence_sha256,
        "notice_id": notice_id,
        "version": known.version,
        "undoes": undoes,
        "checks": checks,
    }
    if restore_at is not None:
        details["restore_at"] = as_text(restore_at)
    record(tx, house, known, "hide_intended", decision, details)
    return decision


def show(
    tx: Transaction,
    house: House,
    known: Kept,
    actor: Actor,
    reason: str,
    *,
    undoes: int | None,
    why: Why = "person",
) -> Decision:
    """Decide to show a hidden comment again. Final for this version: no machine hides it a second time.

    The promise to end the machine's hide is kept open until the platform shows the comment.
    """
    evidence_id, evidence_sha256 = capture(tx, known)
    broken = rule_last_used(tx.store, known.comment.comment_id)
    decision = sign(tx, house, known, "show", actor, broken, reason, undoes)
    past = decisions_on(tx.store, decision.comment_id)
    hidden_at = max((d.decided_at for d in past if d.verb == "hide"), default=None)
    # Who takes a decision back has found nothing yet: the comment may wait again.
    because: Why = "undone" if undoes and why == "person" else why
    english, welsh = show_notice(hidden_at, tx.now, because, house.rules)
    drop_open(tx, decision.comment_id, "show", "it is wished for anew")
    notice_id = save_notice(tx, decision, english, welsh)
    act_id = intend(tx, decision, "show", evidence_id, notice_id)
    follow_word(tx, known, decision)
    details = {
        "decision_id": decision.decision_id,
        "act_id": act_id,
        "evidence_sha256": evidence_sha256,
        "undoes": undoes,
        "why": why,
    }
    record(tx, house, known, "show_intended", decision, details)
    return decision


def take_back(
    tx: Transaction, house: House, known: Kept, made: Decision, reason: str
) -> Decision:
    """Show what the machine may have hidden without ever knowing: its hide was given up after it was sent."""
    taken = show(
        tx, house, known, MACHINE, reason, undoes=made.decision_id, why="failed"
    )
    open_item(tx, known, rule=made.rule, urgent=True, reason=reason, sla_hours=None)
    return taken


def record(
    tx: Transaction,
    house: House,
    known: Kept,
    event: str,
    decision: Decision,
    details: Mapping[str, object],
) -> None:
    """An entry on a decision. A person's own words can be erased one day, so they stand in the payload only."""
    tx.record(
        event,
        actor=decision.actor,
        about=known.comment.comment_id,
        rule=decision.rule,
        rules_version=house.rules.version,
        reason=decision.reason if decision.actor == MACHINE else "",
        details={**details, **in_time(tx, decision)},
        payload=payload_of(tx.store, decision),
    )


def decide(
    house: House,
    known: Kept,
    verb: Plain,
    actor: Actor,
    reason: str,
    *,
    rule: str | None = None,
    undoes: int | None = None,
    seen: Seen | None = None,
    why: Why = "person",
    false_alarm: bool = False,
    asks_again: bool = False,
) -> Decision:
    """A named person's decision on one comment. Raises UserError, in one sentence, for what cannot be done.

    `false_alarm`: with keep or show, that the software should never have picked it out.
    `asks_again`: with show or reopen, that what the undone decision took off the queue waits again.
    """
    with house.acting(), house.store.transaction(house.now()) as tx:
        current = check_seen(house, known, seen, actor)
        made = decide_within(
            tx, house, current, verb, actor, reason, rule=rule, undoes=undoes, why=why, asks_again=asks_again
        )  # fmt: skip
        if false_alarm and verb in ("keep", "show"):
            note_false_alarm(tx, current, made)
    return made


def decide_within(
    tx: Transaction,
    house: House,
    known: Kept,
    verb: Plain,
    actor: Actor,
    reason: str,
    *,
    rule: str | None = None,
    undoes: int | None = None,
    why: Why = "person",
    asks_again: bool = False,
) -> Decision:
    """As `decide`, as a part of more that is done at once. The caller holds the lock. Raises UserError."""
    check_person(actor, reason, verb)
    check_listed(house.settings, actor, house.now())
    check_wish(house, known, verb, rule, takes_back=undoes is not None)
    check_state(house.store, known, verb, undoes)
    won = check_won(house.store, known, verb, rule, [actor.name], takes_back=undoes is not None)  # fmt: skip
    if verb == "hide":
        drop_open(tx, known.comment.comment_id, "show")
        drop_open(tx, known.comment.comment_id, "hide")  # the machine's
        made = hide(tx, house, known, actor, rule or "", reason, undoes)
    elif verb == "show":
        drop_open(tx, known.comment.comment_id, "hide")
        made = show(tx, house, known, actor, reason, undoes=undoes, why=why)
    else:
        made = _note(tx, house, known, verb, actor, reason, rule, undoes)
    note_set_aside(tx, house, won, made)
    settle_queue(tx, known, made, rule, asks_again)
    if verb == "reopen" and made.comment_id in overdue_comments(tx.store, tx.now):
        _end_hide(tx, house, known, "undone")
    if verb in ("hide", "confirm"):
        give_strike(tx, known, made, made.rule)
    else:
        remove_strike(tx, made.comment_id)
    return made


def note_false_alarm(tx: Transaction, known: Kept, made: Decision) -> None:
    """An entry beside a decision to keep or show: what software saw in the comment was not there."""
    about = known.comment.comment_id
    judged = last_judgement(tx.store, about)
    tx.record(
        "false_alarm_noted",
        actor=made.actor,
        about=about,
        rule=judged["rule"] if judged else None,
        details={"decision": made.decision_id, "version": known.version},
        payload={"comment_id": about},
    )


def _note(
    tx: Transaction,
    house: House,
    known: Kept,
    verb: Plain,
    actor: Actor,
    reason: str,
    rule: str | None,
    undoes: int | None,
) -> Decision:
    """A decision that asks nothing new of the platform: keep, confirm, reopen."""
    if verb == "confirm":
        rule = rule or rule_last_used(tx.store, known.comment.comment_id)
    comment_id = known.comment.comment_id
    back = verb == "confirm" and drop_open(tx, comment_id, "show")
    not_yet = verb == "confirm" and not known.hidden_by and drop_open(tx, comment_id, "hide")  # fmt: skip
    if back or not_yet:
        # On its way back, or not hidden yet: it may be visible, so the person's wish is a hide of its own.
        return hide(tx, house, known, actor, rule or "", reason, undoes)
    made = sign(tx, house, known, verb, actor, rule, reason, undoes)
    if verb == "confirm":
        # A hide that the machine still has on its way would make it the machine's again.
        drop_open(tx, made.comment_id, "hide")
        # From here on it is a person's hide: no clock ends it, and no machine touches it.
        set_hidden_by(tx, made.comment_id, actor.name)
        stop_timers(tx, made.comment_id, CONFIRMED)
    follow_word(tx, known, made)
    details: dict[str, object] = {"decision_id": made.decision_id, "version": known.version, "undoes": undoes}  # fmt: skip
    undone = decision(tx.store, undoes) if undoes else None
    if undone and undone.verb == "confirm":
        details["restore_at"] = None  # told either way: older entries do not
    if undone and leaves_machines_hide(tx.store, known, undone):
        # No machine's hide lasts without a person's word, and taking that word back gives it no new time.
        restore_at = promised_end(tx.store, house.rules, known) or tx.now
        set_hidden_by(tx, made.comment_id, MACHINE.name)
        start_timer(tx, made, restore_at)
        details["restore_at"] = as_text(restore_at)
    event = {"keep": "comment_kept", "confirm": "hide_confirmed", "reopen": "comment_reopened"}[verb]  # fmt: skip
    record(tx, house, known, event, made, details)
    return made


def expire(house: House) -> list[Decision]:
    """Show again what the machine hid and no person confirmed in time (INV-1)."""
    overdue = overdue_comments(house.store, house.now())
    ended = each(house, "end of hide", overdue, partial(_expire, house), None)
    return [made for made in ended if made is not None]


def _expire(house: House, comment_id: str) -> Decision | None:
    with house.acting(), house.store.transaction(house.now()) as tx:
        known = kept(house.store, comment_id)
        # Asked again under the lock: a person may have confirmed it a moment ago.
        if known and comment_id in overdue_comments(house.store, tx.now):
            return _end_hide(tx, house, known, "expired")
    return None


def _end_hide(tx: Transaction, house: House, known: Kept, why: Why) -> Decision | None:
    """Show again what the machine hid, and put it before a person; None where nothing was ever hidden."""
    store, comment_id = house.store, known.comment.comment_id
    hides = [d for d in decisions_on(store, comment_id) if d.verb == "hide"]
    if not hides:
        return None
    drop_open(tx, comment_id, "hide")
    last = hides[-1].decision_id
    undoes = None if undone_by(store, last) else last
    # Under the rules that it was hidden by: whatever became of the file, the promise is kept.
    under = replace(house, rules=rules_on_record(store, hides[-1]))
    reason = NOT_CONFIRMED if why == "expired" else CONFIRMED_NO_MORE
    made = show(tx, under, known, MACHINE, reason, undoes=undoes, why=why)
    rule = hides[-1].rule
    open_item(tx, known, rule=rule, urgent=True, reason=reason, sla_hours=None)
    tell_of_threat(tx, house, known, last)
    return made
