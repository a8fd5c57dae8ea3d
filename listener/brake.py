"""The brake (policy 4.1): it stops a machine that hides too much, and only a person takes it off."""

from __future__ import annotations

from listener.alerts import alert_breaker
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.permits import check_person
from listener.store import Transaction
from listener.store.acts import close_breaker, open_breaker


def trip(tx: Transaction, page_id: str, why: str) -> None:
    """Put the brake on: from here on everything goes to the queue, until a person takes it off."""
    open_breaker(tx, page_id, why)
    tx.record("breaker_opened", reason=why, details={"page_id": page_id})
    alert_breaker(tx, page_id, why)


def release(house: House, page_id: str, actor: Actor, reason: str) -> None:
    """Let the machine hide again after the brake came on. Only a person does that. Raises UserError."""
    check_person(actor, reason)
    with house.store.transaction(house.now()) as tx:
        if not close_breaker(tx, page_id):
            raise UserError(
                f"The brake is not on for {page_id}. `wardmote status` shows where it is."
            )
        tx.record(
            "breaker_closed",
            actor=actor,
            details={"page_id": page_id},
            payload={"reason": reason},
        )
