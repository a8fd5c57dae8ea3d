"""What a person says of a resident's question: answered elsewhere, or no reply is due. One press, without a reason (T21)."""

from __future__ import annotations

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.matrix import may, roles_for
from listener.people.roster import check_listed
from listener.store.comments import Kept, kept
from listener.store.modes import note_seen
from listener.store.questions import (
    OUTCOMES,
    Outcome,
    save_settled,
    settled,
    settlement,
    take_back,
)

ACTION = "reply"  # the row of the matrix


def settle(
    house: House, comment_id: str, version: int, outcome: Outcome, actor: Actor
) -> int:
    """Take a question off the list; gives the number by which it is put back. Twice is once. Raises UserError."""
    _check(house, actor)
    if outcome not in OUTCOMES:
        raise UserError("Say that it was answered, or that no reply is needed.")
    with house.store.transaction(house.now()) as tx:
        known = kept(tx.store, comment_id)
        _check_there(known, version)
        before = settled(tx.store, comment_id, version)
        note_seen(tx, actor)
        number = (
            int(before["settled_id"])
            if before
            else save_settled(tx, comment_id, version, outcome, actor)
        )
        tx.record(
            "question_settled" if before is None else "question_looked_at",
            actor=actor,
            about=comment_id,
            details={"settled_id": number, "outcome": outcome, "version": version},
        )
    return number


def _check_there(known: Kept | None, version: int) -> None:
    if known is None or known.gone_at or known.erased_at:
        raise UserError("The comment is no longer there. There is nothing to answer.")
    if known.version != version:
        raise UserError("The comment was edited in the meantime. Look at it again.")


def ask_again(house: House, settled_id: int, actor: Actor) -> None:
    """Put a question back on the list. Raises UserError."""
    _check(house, actor)
    with house.store.transaction(house.now()) as tx:
        row = settlement(tx.store, settled_id)
        if row is None or not take_back(tx, settled_id, actor.name):
            raise UserError("This question stands on the list already.")
        note_seen(tx, actor)
        tx.record(
            "question_reopened",
            actor=actor,
            about=row["comment_id"],
            details={"settled_id": settled_id},
        )


def _check(house: House, actor: Actor) -> None:
    check_listed(house.settings, actor, house.now())
    if not may(actor.role, ACTION):
        raise UserError(f"To settle a question takes the {roles_for(ACTION)}.")
