"""Hides that may stand on the platform without our knowing: sent, and never answered.

What shows itself is put right by looking (reconcile.py). X tells nobody what is hidden, so there a person's hide goes on
until it is known to be done, and what is given up is shown again.
"""

from __future__ import annotations

from functools import partial

from listener.apart import each
from listener.decide import take_back
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.store import Transaction
from listener.store.acts import (
    Act,
    acts_on,
    open_wish,
    reopen_timers,
    stop_timer,
    take_up,
)
from listener.store.comments import Kept, kept
from listener.store.decisions import PLAIN, Decision, decision, decisions_on
from listener.store.elsewhere import in_doubt, may_be_hidden

NEVER_ANSWERED = "A hide was sent, and no answer ever came."


def may_stand(house: House, known: Kept, made: Decision) -> bool:
    """Whether a person's hide may stand, or stands in another's name, and no look will tell: then it is not given up."""
    if made.verb == "show" or made.actor == MACHINE:
        return False
    if known.hidden_by:
        return True
    connector = house.connectors.get(known.comment.page_id)
    told = connector is not None and connector.capabilities.hidden_state_readable
    return not told and may_be_hidden(house.store, known.comment.comment_id)


def settle_doubts(house: House) -> int:
    """Bring to an end what was left open on a platform that tells nobody what is hidden; gives how many there were.

    A person's hide goes on, where nothing was decided since; anything else is shown.
    """
    found = [
        known.comment.comment_id
        for page_id, connector in house.connectors.items()
        if not connector.capabilities.hidden_state_readable
        for known in in_doubt(house.store, page_id)
    ]
    return sum(each(house, "doubt", found, partial(_settle_one, house), True))


def _settle_one(house: House, comment_id: str) -> bool:
    with house.acting(), house.store.transaction(house.now()) as tx:
        known = kept(tx.store, comment_id)
        # Asked again under the lock.
        if known and known in in_doubt(tx.store, known.comment.page_id):
            _settle(tx, house, known)
    return True


def _settle(tx: Transaction, house: House, known: Kept) -> None:
    comment_id = known.comment.comment_id
    last = acts_on(tx.store, comment_id)[-1]
    made = decision(tx.store, last.decision_id)
    said = [d for d in decisions_on(tx.store, comment_id) if d.verb in PLAIN][-1]
    if made is None:
        return
    stands = said == made and last.verb == "hide" and last.version == known.version
    if made.actor == MACHINE or not stands:
        reason = f"{NEVER_ANSWERED} So the comment is shown."
        take_back(tx, house, known, made, reason)
        return
    take_up(tx, last)
    details = {"act_id": last.act_id, "decision_id": last.decision_id}
    tx.record("act_taken_up", about=comment_id, reason=NEVER_ANSWERED, details=details)


def end_promise(
    tx: Transaction, house: House, wish: Act, known: Kept, made: Decision, why: str
) -> None:
    """What a hide that is given up leaves behind: nothing, or a comment that may be hidden all the same."""
    comment_id = known.comment.comment_id
    if wish.verb != "hide" or open_wish(tx.store, comment_id, "show"):
        return
    newer = open_wish(tx.store, comment_id, "hide") is not None
    if newer or known.hidden_by or not may_be_hidden(tx.store, comment_id):
        if made.actor == MACHINE:
            # Another hide stands or comes, with a promise of its own; or there was none.
            stop_timer(tx, wish.decision_id, why)
        elif known.hidden_by == MACHINE.name:
            reopen_timers(tx, comment_id)  # it is the machine's again
    elif wish.state != "stuck" or made.actor == MACHINE:
        reason = f"The hide was given up ({why}), so the comment is shown."
        take_back(tx, house, known, made, reason)
