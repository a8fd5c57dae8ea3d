"""Carries out what named persons decided for good: delete, block, unblock. As act.py does, and apart from it.

Intent -> look -> do -> look again -> confirm. A wish is done soon after its proof, or not at all; only a wish to
unblock, which gives somebody back their voice, goes on until it is done. A delete that was sent may be done, whatever
came of the answer: that is never given up before a look has told.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from connectors.base import (
    ConnectorError,
    Permanent,
    Proof,
    Sight,
    Silent,
    Temporary,
)
from listener.apart import apart, forget_others
from listener.backoff import delay
from listener.edited import note_edit
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.wrapper import Watching, writer_of
from listener.reconcile import take_leave
from listener.store import Transaction
from listener.store.appeals import appeal_against, held_back
from listener.store.comments import Kept, kept, sound_text
from listener.store.decisions import (
    Decision,
    decision,
    decisions_on,
    open_item,
    publish_notice,
    rules_version,
    undone_by,
)
from listener.store.person_acts import (
    PersonAct,
    begin_block,
    block_about,
    due_person_acts,
    end_block,
    finish_person_act,
    mark_person_act_attempted,
    person_act,
    postpone_person_act,
)
from listener.telling.could_not import alert_stuck

PROOF_LASTS = timedelta(minutes=5)  # no longer does the border take it
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(hours=2)
MANY_TRIES = 8  # after so many it is told, or told once more
KIND = "lasting act"  # and its number: what people read where one cannot be carried out
NO_WRITER = "the page is in mode watch, in which nothing is written to the platform"
_DONE_EVENT = {
    "delete": "comment_deleted",
    "block": "author_blocked",
    "unblock": "author_unblocked",
}


def act_for_people(house: House) -> int:
    """Carry out every such wish whose time has come; gives how many ended as wished. As in act.py, a silence ends a page's turn."""
    wishes, silent = due_person_acts(house.store, house.now()), set[str]()
    forget_others(house, KIND, [str(wish.act_id) for wish in wishes])
    done = 0
    for wish in wishes:
        job = partial(_carry_out, house, wish, silent)
        done += apart(house, f"{KIND} {wish.act_id}", job, False)
    return done


def _carry_out(house: House, wish: PersonAct, silent: set[str]) -> bool:
    # Under the lock that people decide under, so that the two never cross.
    with house.acting():
        fresh = person_act(house.store, wish.act_id)
        known = kept(house.store, wish.comment_id)
        made = decision(house.store, wish.decision_id)
        if fresh is None or fresh.state != "intended" or known is None or made is None:
            return False  # another process ended it while we waited
        if known.comment.page_id in silent:
            return False
        connector = house.connectors.get(known.comment.page_id)
        stale = _why_stale(house, fresh, known)
        sent = fresh.verb == "delete" and fresh.attempted
        if stale and not sent:
            return _end(house, fresh, known, made, "dropped", stale)
        if connector is None:
            why = house.closed.get(known.comment.page_id, "its page is not configured")
            return _put_off(house, fresh, known, made, why)
        try:
            return _look_and_do(house, connector, fresh, known, made, stale)
        except ConnectorError as error:
            if isinstance(error, Silent):
                silent.add(known.comment.page_id)
            if isinstance(error, Permanent) and fresh.verb != "unblock":
                return _end(house, fresh, known, made, "stuck", str(error))
            return _put_off(house, fresh, known, made, str(error), error.retry_after)


def _why_stale(house: House, wish: PersonAct, known: Kept) -> str:
    """Why a wish no longer holds by what we know; "" where it holds."""
    if wish.verb == "unblock":
        return ""
    if undone_by(house.store, wish.decision_id):
        return "the decision was taken back"
    if wish.verb == "delete" and _decided_since(house, wish):
        return "a person decided otherwise since"
    if wish.verb == "delete" and held_back(house.store, wish.comment_id, house.now()):
        return "an appeal or a hold is open"
    if abs(house.now() - wish.proved_at) > PROOF_LASTS:  # or a clock was ahead
        return "it could not be done within five minutes of the code, so ask again"
    if wish.verb == "delete" and known.version != wish.version:
        return "the comment was edited since"
    return ""


def _decided_since(house: House, wish: PersonAct) -> bool:
    """Whether somebody found, after the delete was agreed to, that the comment may stay."""
    appeal = appeal_against(house.store, wish.decision_id)
    if appeal is not None and appeal["outcome"] == "overturned":
        return True
    return any(
        made.decision_id > wish.decision_id and made.verb in ("show", "keep")
        for made in decisions_on(house.store, wish.comment_id)
        if made.actor != MACHINE
    )


def _look_and_do(house: House, connector: Watching, wish: PersonAct, known: Kept, made: Decision, stale: str) -> bool:  # fmt: skip
    """Look, do what is not done yet and is not `stale`, look again, confirm. Raises ConnectorError."""
    house.seam("person-act:before-look")
    sight = _look(connector, wish, known)
    house.seam("person-act:after-look")
    if _is_done(sight):
        return _confirm(house, wish, known, made, "read back")
    if stale:
        return _end(house, wish, known, made, "dropped", stale)
    shown = sight.text if sight else None
    if shown is not None and sound_text(shown) != known.comment.text:
        why = "the comment was edited on the platform"
        return _end(house, wish, known, made, "dropped", why, sight)
    writer = writer_of(connector)
    if writer is None:
        return _put_off(house, wish, known, made, NO_WRITER)
    with house.store.transaction(house.now()) as tx:
        mark_person_act_attempted(tx, wish)
        _record(tx, "person_act_attempted", wish, made)
    house.seam("person-act:before-do")
    proof, now = Proof(wish.proved_by, wish.proved_at), house.now()
    prover = replace(made.actor, name=wish.proved_by)  # whoever took the second look
    if wish.verb == "delete":
        writer.delete(known.comment.native_id, proof, now=now, for_actor=prover)
    elif wish.verb == "block":
        writer.block(wish.author_id, proof, now=now, for_actor=prover)
    else:
        # The code was fresh when this was decided. A block does not go on for ever because a platform was away, or a
        # clock was ahead, for longer than a code holds.
        writer.unblock(wish.author_id, proof, now=wish.proved_at, for_actor=prover)
    house.seam("person-act:after-do")
    sight = _look(connector, replace(wish, attempted=True), known)
    house.seam("person-act:after-look-again")
    if sight is not None and not _is_done(sight):
        return _put_off(house, wish, known, made, "the platform does not show it yet")
    return _confirm(
        house, wish, known, made, "read back" if sight else "taken; not readable"
    )


def _look(connector: Watching, wish: PersonAct, known: Kept) -> Sight | None:
    """See the comment that is to go. Whether an account is blocked cannot be seen; blocking again is harmless."""
    if wish.verb != "delete":
        return None
    try:
        return connector.look(wish.comment_id, known.comment.native_id, use="show")
    except Permanent as error:
        if not wish.attempted:
            raise
        # What was sent may be done all the same: that nobody can look just now does not end it.
        raise Temporary(str(error), reason=error.reason) from error


def _is_done(sight: Sight | None) -> bool:
    return sight is not None and sight.state == "gone"


def _confirm(
    house: House, wish: PersonAct, known: Kept, made: Decision, outcome: str
) -> bool:
    house.seam("person-act:before-confirm")
    with house.store.transaction(house.now()) as tx:
        if not finish_person_act(tx, wish, "done", outcome):
            return False
        publish_notice(tx, wish.decision_id)
        if wish.verb == "delete":
            take_leave(tx, wish.comment_id)
        elif wish.verb == "block":
            begin_block(tx, wish.decision_id)
        else:
            _end_standing_block(tx, known, "unblocked")
        _record(tx, _DONE_EVENT[wish.verb], wish, made, outcome=outcome)
    house.seam("person-act:after-confirm")
    return True


def _end_standing_block(tx: Transaction, known: Kept, why: str) -> None:
    block = block_about(
        tx.store,
        known.comment.page_id,
        known.comment.author_id,
        known.comment.comment_id,
    )
    if block:
        end_block(tx, block["decision_id"], why)


def _end(
    house: House,
    wish: PersonAct,
    known: Kept,
    made: Decision,
    state: str,
    why: str,
    sight: Sight | None = None,
) -> bool:
    """Give a wish up, and put the matter back before a person. `sight`: other words stand there, which are kept."""
    with house.store.transaction(house.now()) as tx:
        if not finish_person_act(
            tx, wish, "stuck" if state == "stuck" else "dropped", why
        ):
            return False
        _record(tx, "person_act_given_up", wish, made, why=why)
        # A block that may have reached the platform stands, so that somebody can end it; any other never was.
        if wish.verb == "block" and not wish.attempted:
            end_block(tx, wish.decision_id, why)
        elif wish.verb == "block":
            begin_block(tx, wish.decision_id)
        known = note_edit(tx, known, sight) or known
        reason = f"The {wish.verb} was not done: {why}."
        open_item(tx, known, rule=made.rule, urgent=True, reason=reason, sla_hours=None)
        alert_stuck(tx, known, wish.verb, why)
    return False


def _put_off(
    house: House,
    wish: PersonAct,
    known: Kept,
    made: Decision,
    why: str,
    retry_after: float | None = None,
) -> bool:
    """Try again later, longer each time; `_why_stale` ends what takes too long and was not sent."""
    wait = delay(FIRST_DELAY, LONGEST_DELAY, wish.attempts, house.chance, retry_after)
    with house.store.transaction(house.now()) as tx:
        postpone_person_act(tx, wish, tx.now + min(wait, LONGEST_DELAY), why)
        _record(tx, "person_act_delayed", wish, made, why=why)
        at_once = wish.verb == "unblock" and wish.attempts == 0
        if at_once or wish.attempts == MANY_TRIES:
            alert_stuck(tx, known, wish.verb, why)
    return False


def _record(
    tx: Transaction,
    event: str,
    wish: PersonAct,
    made: Decision,
    **details: object,
) -> None:
    named = {
        "act_id": wish.act_id,
        "decision_id": wish.decision_id,
        "verb": wish.verb,
        "version": wish.version,
        "proved_by": wish.proved_by,
    }
    tx.record(
        event,
        actor=made.actor,
        about=wish.comment_id,
        rule=made.rule,
        rules_version=rules_version(tx.store, made.rules_sha256),
        details=named | details,
        payload={"comment_id": wish.comment_id},
    )
