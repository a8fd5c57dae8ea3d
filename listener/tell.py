"""Step five: tell the right people. Messages are written with the decision and sent later, so none is lost.

Each message has a key, `once`, under which it is never written, nor knowingly sent, twice. One that fails is tried for
a week; only then is it given up, and not while it warns of something that is still open.
"""

from __future__ import annotations

from datetime import timedelta

from listener.backoff import delay
from listener.house import House
from listener.store import Transaction
from listener.store.connection import as_moment
from listener.store.messages import (
    Message,
    mark_sending,
    mark_sent,
    mark_unsent,
    still_waiting,
)
from listener.telling.hold import ready
from listener.telling.post import MailError, Post
from listener.telling.still_open import warns_of_what_is_open
from listener.telling.unsent import tell_of_unsent

FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(hours=1)
TRIED_FOR = timedelta(days=7)  # from when it was written
# Also asked for: after a week without power, or when a person has it sent again, a message is tried half a day or more.
LEAST_TRIES = 30


def send(house: House, post: Post) -> int:
    """Send what waits in the outbox; gives how many were sent. A failed message waits and is tried again."""
    sent = 0
    faults: dict[str, str] = {}
    for listed in ready(house):
        house.seam("tell:before-leaving")
        # Written down first: after a crash in between, the message is looked for before it is sent again.
        with house.store.transaction(house.now()) as tx:
            # Those before it took their time: it may be dropped by now, or its words erased.
            message = still_waiting(tx.store, listed)
            if message is None:
                continue
            mark_sending(tx, message)
            tx.record("message_leaving", details=_named(message))
        house.seam("tell:before-send")
        try:
            post.deliver(message)
        except MailError as error:
            faults[message.audience] = str(error)
            _delay(house, message, str(error))
            continue
        house.seam("tell:after-send")
        with house.store.transaction(house.now()) as tx:
            mark_sent(tx, message)
            tx.record("message_sent", details=_named(message))
        sent += 1
    tell_of_unsent(house, faults)
    return sent


def _delay(house: House, message: Message, why: str) -> None:
    wait = delay(FIRST_DELAY, LONGEST_DELAY, message.attempts, house.chance)
    with house.store.transaction(house.now()) as tx:
        last = _is_last(tx, message)
        mark_unsent(tx, message, None if last else tx.now + wait)
        event = "message_given_up" if last else "message_delayed"
        tx.record(event, reason=why, details=_named(message))


def _is_last(tx: Transaction, message: Message) -> bool:
    """Whether a message that has just failed is not tried again."""
    if message.attempts + 1 < LEAST_TRIES:
        return False
    if tx.now - as_moment(message.created_at) < TRIED_FOR:
        return False
    return not warns_of_what_is_open(tx.store, message)


def _named(message: Message) -> dict[str, object]:
    return {
        "message_id": message.message_id,
        "kind": message.kind,
        "audience": message.audience,
    }
