"""A person has messages sent again that were given up."""

from __future__ import annotations

from datetime import datetime

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.people.roster import NOBODY, check_listed, roles_of, who_is
from listener.settings import Settings, same_name
from listener.store.messages import Message, given_up, put_back

MAY_SEND_AGAIN = ("owner", "delegate", "admin")  # as those who may press the stop button  # fmt: skip


def who_sends_again(settings: Settings, name: str, now: datetime) -> Actor:
    """Who this is, in a role that may have messages sent again. Raises UserError."""
    held = roles_of(settings, name, now)
    fit = next((one for one in held if one.role in MAY_SEND_AGAIN), None)
    if fit is None:
        return who_is(settings, name, "hide_by_hand", now)
    return Actor(fit.name, fit.role)


def send_again(
    house: House, number: int | None, actor: Actor, reason: str
) -> tuple[list[Message], int]:
    """Put given-up messages back into the outbox: one, by its number, or all.

    Gives those that wait again, and how many could not, for their words were erased since. Raises UserError.
    """
    _check(house, actor)
    with house.store.transaction(house.now()) as tx:
        found = [m for m in given_up(tx.store) if number in (None, m.message_id)]
        if not found:
            raise UserError(_nothing(number))
        back = [message for message in found if message.body]
        if not back:
            raise UserError(
                "The words of what was given up were erased since, so there is nothing left to send."
            )
        for message in back:
            tx.record(
                "message_retried",
                actor=actor,
                details={
                    "message_id": message.message_id,
                    "kind": message.kind,
                    "audience": message.audience,
                },
                payload={"reason": reason},
            )
            put_back(tx, message)
    return back, len(found) - len(back)


def _check(house: House, actor: Actor) -> None:
    if not actor.name.strip() or same_name(actor.name) == MACHINE.name:
        raise UserError(NOBODY)
    check_listed(house.settings, actor, house.now())
    if actor.role not in MAY_SEND_AGAIN:
        raise UserError(
            "To send messages again takes an owner, a delegate or an admin. Say who you are with --as NAME."
        )


def _nothing(number: int | None) -> str:
    if number is None:
        return "No message was given up. `wardmote status` says how it stands."
    return (
        f"Message {number} was not given up. `wardmote status` lists those that were."
    )
