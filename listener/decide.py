"""Step three: decide. The one door through which the machine and people go, and the only maker of Decisions.

Whoever asks, a hide writes evidence, decision, notice, wish, timer and entry in one transaction, and touches no
platform: act.py carries out the wish.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import timedelta

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.notices import hide_notice, show_notice
from listener.permits import check_person, check_state
from listener.store import Transaction
from listener.store.acts import (
    finish,
    intend,
    open_wish,
    overdue_timers,
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
    "reopen": "keep",
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
    if actor == MACHINE:
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
    expired: bool = False,
) -> Decision:
    """Decide to show a hidden comment again. A person's word is final for this version."""
    evidence_id, _ = capture_evidence(
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
    hidden_at = max(
        (
            d.decided_at
            for d in decisions_on(tx.store, decision.comment_id)
            if d.verb == "hide"
        ),
        default=None,
    )
    english, welsh = show_notice(hidden_at, tx.now, expired=expired)
    act_id = intend(
        tx, decision, "show", evidence_id, save_notice(tx, decision, english, welsh)
    )
    stop_timers(
        tx, known.comment.comment_id, "expired" if expired else "put back by a person"
    )
    # After an expiry too: a guess that nobody adopted must not silence the same words again.
    spare_version(tx, known.comment.comment_id, known.version)
    details = {
        "decision_id": decision.decision_id,
        "act_id": act_id,
        "undoes": undoes,
        "expired": expired,
    }
    _record(tx, house, known, "show_intended", decision, details)
    return decision


def _record(
    tx: Transaction,
    house: House,
    known: Kept,
    event: str,
    decision: Decision,
    details: Mapping[str, object],
) -> None:
    tx.record(
        event,
        actor=decision.actor,
        about=known.comment.comment_id,
        rule=decision.rule,
        rules_version=house.rules.version,
        reason=decision.reason,
        details=details,
        payload={"comment_id": known.comment.comment_id, **_decision_payload(decision)},
    )


def _decision_payload(decision: Decision) -> dict[str, object]:
    return {
        "decision": {**asdict(decision), "decided_at": as_text(decision.decided_at)}
    }


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
    check_person(house, known, verb, actor, reason, rule)
    with house.acting(), house.store.transaction(house.now()) as tx:
        current = kept(house.store, known.comment.comment_id)
        if current is None or current.version != known.version:
            raise UserError(
                "The comment was edited in the meantime. Look at it again, then decide."
            )
        check_state(house, current, verb)
        if verb == "hide":
            made = hide(tx, house, current, actor, rule or "", reason, undoes)
        elif verb == "show":
            _drop_open_hide(tx, current)
            made = _show(tx, house, current, actor, reason, undoes=undoes)
        else:
            made = _note(tx, house, current, verb, actor, reason, rule, undoes)
        if verb == "reopen":
            open_item(
                tx, current, rule=rule, urgent=False, reason=reason, sla_hours=None
            )
        else:
            close_item(tx, made.comment_id, f"{verb}, decided by {actor.role}")
    return made


def _drop_open_hide(tx: Transaction, known: Kept) -> None:
    """A hide still on its way is dropped; it may have reached the platform, so the wish to show is made all the same."""
    wish = open_wish(tx.store, known.comment.comment_id, "hide")
    if wish is not None:
        finish(tx, wish, "dropped", "taken back by a person")


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
    """A decision that asks nothing of the platform: keep, confirm, reopen."""
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
        stop_timers(tx, made.comment_id, "confirmed by a person")
    if verb == "keep":
        spare_version(tx, made.comment_id, known.version)
    if verb == "reopen" and known.hidden_by == MACHINE.name:
        # A confirmation taken back leaves a machine's hide, and no such hide lasts without a person's word.
        start_timer(
            tx, made, tx.now + timedelta(hours=house.rules.limits.confirm_within_hours)
        )
    event = {
        "keep": "comment_kept",
        "confirm": "hide_confirmed",
        "reopen": "comment_reopened",
    }[verb]
    _record(
        tx,
        house,
        known,
        event,
        made,
        {"decision_id": made.decision_id, "version": known.version, "undoes": undoes},
    )
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
    rule = made.rule or _rule_last_used(house, made)
    return decide(
        house, known, OPPOSITE[made.verb], actor, reason, rule=rule, undoes=decision_id
    )


def _rule_last_used(house: House, made: Decision) -> str | None:
    named = [d.rule for d in decisions_on(house.store, made.comment_id) if d.rule]
    return named[-1] if named else None


def expire(house: House) -> list[Decision]:
    """Show again what the machine hid and no person confirmed in time (INV-1)."""
    ended = []
    for timer in overdue_timers(house.store, house.now()):
        with house.acting(), house.store.transaction(house.now()) as tx:
            known = kept(house.store, timer["comment_id"])
            if known is None or not stop_timers(tx, timer["comment_id"], "expired"):
                continue
            _drop_open_hide(tx, known)
            reason = "Nobody confirmed the hide in time, so the comment is shown again."
            made = _show(
                tx,
                house,
                known,
                MACHINE,
                reason,
                undoes=timer["decision_id"],
                expired=True,
            )
            open_item(
                tx, known, rule=made.rule, urgent=True, reason=reason, sla_hours=None
            )
            ended.append(made)
    return ended
