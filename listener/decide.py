"""Step three: decide. The one door through which the machine and people go, and the only maker of Decisions.

Whoever asks, a hide writes evidence, decision, notice, wish, timer and entry in one transaction, and touches no
platform: act.py carries out the wish.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Literal

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.notices import Why, hide_notice, show_notice
from listener.permits import check_person, check_state, check_wish
from listener.store import Store, Transaction
from listener.store.acts import (
    finish,
    intend,
    open_wish,
    overdue_comments,
    set_hidden_by,
    spare_version,
    start_timer,
    stop_timers,
)
from listener.store.comments import Kept, kept
from listener.store.connection import as_text
from listener.store.decisions import (
    Decision,
    Verb,
    capture_evidence,
    close_item,
    decision,
    decisions_on,
    last_judgement,
    open_item,
    save_decision,
    save_notice,
    undone_by,
)

OPPOSITE: dict[Verb, Verb] = {
    "hide": "show",
    "show": "hide",
    "keep": "reopen",
    "confirm": "reopen",
}


def hide(
    tx: Transaction,
    house: House,
    known: Kept,
    actor: Actor,
    rule: str,
    reason: str,
    undoes: int | None = None,
) -> Decision:
    """Decide on a hide: evidence first, then decision, notice, wish, timer and entry. Nothing touches the platform."""
    evidence_id, evidence_sha256 = capture_evidence(
        tx, known, last_judgement(tx.store, known.comment.comment_id)
    )
    decision = save_decision(
        tx,
        known,
        "hide",
        actor,
        rule=rule,
        rules_sha256=house.rules.sha256,
        reason=reason,
        undoes=undoes,
    )
    english, welsh = hide_notice(
        house.rules, rule, known.comment.created_at, tx.now, actor
    )
    notice_id = save_notice(tx, decision, english, welsh)
    act_id = intend(tx, decision, "hide", evidence_id, notice_id)
    details = {
        "decision_id": decision.decision_id,
        "act_id": act_id,
        "evidence_sha256": evidence_sha256,
        "notice_id": notice_id,
        "version": known.version,
        "undoes": undoes,
    }
    if actor != MACHINE:
        stop_timers(tx, known.comment.comment_id, "a person hid it")
    else:
        restore_at = tx.now + timedelta(hours=house.rules.limits.confirm_within_hours)
        start_timer(tx, decision, restore_at)
        details["restore_at"] = as_text(restore_at)
    _record(tx, house, known, "hide_intended", decision, details)
    return decision


def _show(
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
    evidence_id, evidence_sha256 = capture_evidence(
        tx, known, last_judgement(tx.store, known.comment.comment_id)
    )
    decision = save_decision(
        tx,
        known,
        "show",
        actor,
        rule=None,
        rules_sha256=house.rules.sha256,
        reason=reason,
        undoes=undoes,
    )
    past = decisions_on(tx.store, decision.comment_id)
    hidden_at = max((d.decided_at for d in past if d.verb == "hide"), default=None)
    english, welsh = show_notice(hidden_at, tx.now, why, house.rules)
    act_id = intend(
        tx, decision, "show", evidence_id, save_notice(tx, decision, english, welsh)
    )
    # After an expiry too: a guess that nobody adopted must not silence the same words again.
    spare_version(tx, known.comment.comment_id, known.version)
    details = {
        "decision_id": decision.decision_id,
        "act_id": act_id,
        "evidence_sha256": evidence_sha256,
        "undoes": undoes,
        "why": why,
    }
    _record(tx, house, known, "show_intended", decision, details)
    return decision


def take_back(
    tx: Transaction, house: House, known: Kept, made: Decision, reason: str
) -> Decision:
    """Show what the machine may have hidden without ever knowing: its hide was given up after it was sent."""
    taken = _show(
        tx, house, known, MACHINE, reason, undoes=made.decision_id, why="failed"
    )
    open_item(tx, known, rule=made.rule, urgent=True, reason=reason, sla_hours=None)
    return taken


def _record(
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
        details=details,
        payload={"comment_id": known.comment.comment_id, "reason": decision.reason},
    )


def decide(
    house: House,
    known: Kept,
    verb: Verb,
    actor: Actor,
    reason: str,
    *,
    rule: str | None = None,
    undoes: int | None = None,
) -> Decision:
    """A named person's decision on one comment. Raises UserError, in one sentence, for what cannot be done."""
    check_person(actor, reason)
    check_wish(house, known, verb, rule)
    with house.acting(), house.store.transaction(house.now()) as tx:
        current = kept(house.store, known.comment.comment_id)
        if current is None or current.version != known.version:
            raise UserError(
                "The comment was edited in the meantime. Look at it again, then decide."
            )
        check_state(house, current, verb)
        if verb == "hide":
            _drop_open(tx, current, "show")
            made = hide(tx, house, current, actor, rule or "", reason, undoes)
        elif verb == "show":
            _drop_open(tx, current, "hide")
            made = _show(tx, house, current, actor, reason, undoes=undoes)
        else:
            made = _note(tx, house, current, verb, actor, reason, rule, undoes)
        if verb == "reopen":
            open_item(
                tx,
                current,
                rule=rule,
                urgent=False,
                reason="A person asked for another look.",
                sla_hours=None,
            )
        else:
            close_item(tx, made.comment_id, f"{verb}, decided by {actor.role}")
    return made


def _drop_open(tx: Transaction, known: Kept, verb: Literal["hide", "show"]) -> bool:
    """Drop a wish that is still on its way. It may have reached the platform: whoever asks wishes the opposite."""
    wish = open_wish(tx.store, known.comment.comment_id, verb)
    return wish is not None and finish(
        tx, wish, "dropped", "a person decided otherwise"
    )


def _note(
    tx: Transaction,
    house: House,
    known: Kept,
    verb: Verb,
    actor: Actor,
    reason: str,
    rule: str | None,
    undoes: int | None,
) -> Decision:
    """A decision that asks nothing new of the platform: keep, confirm, reopen."""
    if verb == "confirm" and _drop_open(tx, known, "show"):
        # The comment was on its way back. It may be visible by now, so the person's wish is a hide of its own.
        named = rule or _rule_last_used(tx.store, known.comment.comment_id) or ""
        return hide(tx, house, known, actor, named, reason, undoes)
    made = save_decision(
        tx,
        known,
        verb,
        actor,
        rule=rule,
        rules_sha256=house.rules.sha256,
        reason=reason,
        undoes=undoes,
    )
    if verb == "confirm":
        # From here on it is a person's hide: no clock ends it, and no machine touches it.
        set_hidden_by(tx, made.comment_id, actor.name)
        stop_timers(tx, made.comment_id, "confirmed by a person")
    if verb == "keep":
        spare_version(tx, made.comment_id, known.version)
    undone = decision(tx.store, undoes) if undoes else None
    if undone and undone.verb == "confirm":
        # A confirmation taken back leaves a machine's hide, and no such hide lasts without a person's word.
        set_hidden_by(tx, made.comment_id, MACHINE.name)
        start_timer(
            tx, made, tx.now + timedelta(hours=house.rules.limits.confirm_within_hours)
        )
    event = {
        "keep": "comment_kept",
        "confirm": "hide_confirmed",
        "reopen": "comment_reopened",
    }[verb]
    details = {
        "decision_id": made.decision_id,
        "version": known.version,
        "undoes": undoes,
    }
    _record(tx, house, known, event, made, details)
    return made


def undo(house: House, decision_id: int, actor: Actor, reason: str) -> Decision:
    """Do the opposite of an earlier decision. Raises UserError where that cannot be."""
    made = decision(house.store, decision_id)
    if made is None:
        raise UserError(
            f"There is no decision number {decision_id}. `wardmote log show` lists them."
        )
    later = undone_by(house.store, decision_id)
    if later is not None:
        raise UserError(
            f"Decision {decision_id} was undone already, by decision {later.decision_id}."
        )
    known = kept(house.store, made.comment_id)
    if known is None or known.gone_at:
        raise UserError(
            "The comment is no longer on the platform. There is nothing left to undo."
        )
    rule = made.rule or _rule_last_used(house.store, made.comment_id)
    before = decision(house.store, made.undoes) if made.undoes else None
    # To undo "look again" is to do once more what it had undone.
    opposite = (
        before.verb
        if made.verb == "reopen" and before
        else OPPOSITE.get(made.verb, "keep")
    )
    return decide(house, known, opposite, actor, reason, rule=rule, undoes=decision_id)


def _rule_last_used(store: Store, comment_id: str) -> str | None:
    named = [d.rule for d in decisions_on(store, comment_id) if d.rule]
    return named[-1] if named else None


def expire(house: House) -> list[Decision]:
    """Show again what the machine hid and no person confirmed in time (INV-1)."""
    ended = []
    for comment_id in overdue_comments(house.store, house.now()):
        with house.acting(), house.store.transaction(house.now()) as tx:
            known = kept(house.store, comment_id)
            hides = [
                d for d in decisions_on(house.store, comment_id) if d.verb == "hide"
            ]
            # Asked again under the lock: a person may have confirmed it a moment ago.
            if (
                known is None
                or not hides
                or comment_id not in overdue_comments(house.store, tx.now)
            ):
                continue
            _drop_open(tx, known, "hide")
            reason = "Nobody confirmed the hide in time, so the comment is shown again."
            undoes = (
                None
                if undone_by(house.store, hides[-1].decision_id)
                else hides[-1].decision_id
            )
            made = _show(
                tx, house, known, MACHINE, reason, undoes=undoes, why="expired"
            )
            open_item(
                tx,
                known,
                rule=hides[-1].rule,
                urgent=True,
                reason=reason,
                sla_hours=None,
            )
            ended.append(made)
    return ended
