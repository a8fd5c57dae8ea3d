"""A message is not sent after all: the outbox, the story of its alert and the log say so."""

from __future__ import annotations

from listener.claims.sent_anew import untell, why_not_sent
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.incidents import add_step
from listener.store.messages import Message, mark_dropped
from listener.telling.overtaken import about, why_overtaken


def drop_part_if_over(tx: Transaction, house: House, part: Message) -> bool:
    """Drop a part of a digest that has not left, where what it tells is over; True where it was dropped."""
    why = why_overtaken(tx.store, part)
    changed = "" if why else why_not_sent(house, part)
    if why or changed:
        drop(tx, part, why or changed, untold=bool(changed))
    return bool(why or changed)


def drop(tx: Transaction, message: Message, why: str, *, untold: bool) -> None:
    """Have an alert not leave. untold: nobody is told of it in its place, so comms do not know of it."""
    assert message.incident_id is not None
    mark_dropped(tx, message)
    add_step(tx, message.incident_id, "not_sent", MACHINE, about(message), why)
    tx.record("message_dropped", reason=why, details=details_of(message))
    if untold:
        untell(tx, message)


def details_of(message: Message) -> Row:
    """What the log says of a message."""
    return {
        "message_id": message.message_id,
        "kind": message.kind,
        "audience": message.audience,
        "incident_id": message.incident_id,
        "level": message.incident_level,
    }
