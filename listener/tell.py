"""Step five: tell the right people. Messages are written with the decision and sent later, so none is lost.

Each message has a key, `once`, under which it is never written, nor knowingly sent, twice. One that fails is tried for
a week; only then is it given up, and not while it warns of something that is still open.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Literal

from listener.apart import apart, forget_broken
from listener.backoff import delay
from listener.claims.counted_anew import of_this_hour
from listener.house import House
from listener.store import Transaction
from listener.store.connection import as_moment
from listener.store.messages import (
    Message,
    end_in_part,
    is_mail,
    mark_sending,
    mark_sent,
    mark_taken,
    mark_unsent,
    still_waiting,
    waits,
)
from listener.telling.hold import KIND, named, ready
from listener.telling.late import as_it_leaves
from listener.telling.post import MailError, PartlySent, Post
from listener.telling.routing import PASSES_QUIET
from listener.telling.still_open import warns_of_what_is_open
from listener.telling.unsent import KIND as UNSENT
from listener.telling.unsent import drop_if_over, tell_of_unsent

FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(hours=1)
LONGEST_URGENT = timedelta(minutes=15)  # for what does not wait for the morning either
URGENT_FOR = timedelta(days=2)
TRIED_FOR = timedelta(days=7)  # from when it was written
# Also asked for: after a week without power, or when a person has it sent again, a message is tried half a day or more.
LEAST_TRIES = 30

_Fault = MailError | Literal["gone"] | None
_GONE: _Fault = "gone"


def send(house: House, post: Post) -> int:
    """Send what waits in the outbox; gives how many were sent. A failed message waits and is tried again.

    Once a mail has left, the mails that wait for their next try are tried, too: the server is there again.
    """
    sent, mailed = 0, False
    faults: dict[str, str] = {}
    tried: set[int] = set()
    # Last of all what tells that others cannot be reached, for that may be over by then.
    for is_last in (False, True):
        while batch := [
            message
            for message in ready(house, early=mailed)
            if message.message_id not in tried and (message.kind == UNSENT) == is_last
        ]:
            for message in batch:
                tried.add(message.message_id)
                if is_last and drop_if_over(house, message):
                    continue
                name, job = named(message, "send"), partial(_try, house, post, message)
                error = apart(house, name, job, _GONE)
                if isinstance(error, MailError):
                    faults[message.audience] = str(error)
                if error is not None and not isinstance(error, PartlySent):
                    continue
                sent += 1
                if is_mail(message) and not mailed:
                    mailed = True
                    break  # the gravest of all that waits comes next
    tell_of_unsent(house, faults)
    forget_broken(house, KIND, partial(waits, house.store))
    return sent


def _try(house: House, post: Post, listed: Message) -> _Fault:
    """Send one message; gives what went wrong, or "gone" where it waits no more."""
    house.seam("tell:before-leaving")
    # Written down first: after a crash in between, the message is looked for before it is sent again.
    with house.store.transaction(house.now()) as tx:
        # Those before it took their time: it may be dropped by now, or its words erased.
        message = still_waiting(tx.store, listed)
        if message is None:
            return "gone"
        message = of_this_hour(tx, house, message)
        mark_sending(tx, message)
        tx.record("message_leaving", details=_named(message))
    house.seam("tell:before-send")
    try:
        post.deliver(as_it_leaves(house, message))
    except MailError as error:
        _delay(house, message, error)
        return error
    house.seam("tell:after-send")
    with house.store.transaction(house.now()) as tx:
        mark_sent(tx, message)
        tx.record("message_sent", details=_named(message))
    return None


def _delay(house: House, message: Message, error: MailError) -> None:
    young = house.now() - as_moment(message.created_at) < URGENT_FOR
    longest = LONGEST_URGENT if young and message.weight in PASSES_QUIET else LONGEST_DELAY  # fmt: skip
    wait = delay(FIRST_DELAY, longest, message.attempts, house.chance)
    # As far as it is longer, and no longer than such a message ever waits.
    if error.retry_after:
        wait = max(wait, min(timedelta(seconds=error.retry_after), longest))
    with house.store.transaction(house.now()) as tx:
        last = _is_last(tx, message)
        mark_unsent(tx, message, None if last else tx.now + wait)
        # Who has it gets it no second time, and it counts as sent even where the others never take it.
        if isinstance(error, PartlySent):
            mark_taken(tx, message, error.taken)
        if last and (message.taken or isinstance(error, PartlySent)):
            end_in_part(tx, message)
        event = "message_given_up" if last else "message_delayed"
        tx.record(event, reason=str(error), details=_named(message))


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
