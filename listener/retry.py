"""A person has an act tried again that was given up, or that waits for its next try."""

from __future__ import annotations

from listener.decide import decide_within
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.permits import check_person
from listener.store import Transaction
from listener.store.acts import Act, act
from listener.store.comments import kept
from listener.store.decisions import Decision, decision
from listener.store.stuck import hasten


def retry(house: House, act_id: int, actor: Actor, reason: str) -> Decision:
    """Try an act again; gives the decision under which it is tried. Raises UserError.

    A hide that was given up is ended for good, so it is decided anew, by this person, with fresh evidence and notice.
    """
    check_person(actor, reason)
    wish = act(house.store, act_id)
    made = decision(house.store, wish.decision_id) if wish else None
    if wish is None or made is None:
        raise UserError(
            f"There is no act number {act_id}. `wardmote status` lists those that failed."
        )
    if wish.state == "intended":
        if not _hasten(house, wish, actor, reason):
            raise UserError(f"Act {act_id} has just ended. `wardmote status` says how.")
        return made
    if wish.state != "stuck":
        raise UserError(
            f"Act {act_id} is not stuck: it is {wish.state}. `wardmote status` lists those that failed."
        )
    with house.acting(), house.store.transaction(house.now()) as tx:
        known = kept(tx.store, wish.comment_id)
        if known is None or known.version != wish.version:
            raise UserError(
                f"The words of act {act_id} were changed by their author. Decide on the new ones; `wardmote queue` shows them."
            )
        # With the decision, which may be refused: the log tells of no retry that never was.
        _note(tx, wish, actor, reason)
        return decide_within(tx, house, known, wish.verb, actor, reason, rule=made.rule)


def _hasten(house: House, wish: Act, actor: Actor, reason: str) -> bool:
    with house.store.transaction(house.now()) as tx:
        if not hasten(tx, wish):
            return False
        _note(tx, wish, actor, reason)
    return True


def _note(tx: Transaction, wish: Act, actor: Actor, reason: str) -> None:
    tx.record(
        "act_retried",
        actor=actor,
        about=wish.comment_id,
        details={"act_id": wish.act_id, "verb": wish.verb},
        payload={"comment_id": wish.comment_id, "reason": reason},
    )
