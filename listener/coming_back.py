"""A comment that was thought gone is there again: what was under way when it went is taken up.

A platform may say for a while that a comment is gone, though it is not. A call that was sent then may have been heard
all the same, and X tells nobody what is hidden. So a machine's hide that was perhaps done is ended; a person's goes on,
where the words are the same; and a wish to show always goes on. What waited for a person waits again.
"""

from __future__ import annotations

from listener.decide import take_back
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.reconcile import GONE
from listener.store import Transaction
from listener.store.acts import Act, acts_on, open_wish, reopen_timers, take_up
from listener.store.appeals import won_and_not_shown
from listener.store.comments import Kept, kept
from listener.store.decisions import decision, open_item, open_item_of, undone_by
from listener.store.elsewhere import may_be_hidden
from listener.store.timers import renew_timer
from listener.store.waiting_again import closed_last, reopen

BACK = "The platform shows it again."
WON = "An appeal about it was won while it was gone, and it is hidden still. Please show it again."
ENDED = "The hide was sent before the comment was thought gone, so it is shown."


def come_back(
    tx: Transaction, house: House, comment_id: str, *, readable: bool
) -> None:
    """Take up what ended only because the comment was thought gone. `readable`: the platform says whether it is hidden."""
    known = kept(tx.store, comment_id)
    if known is None:
        return
    if known.hidden_by == MACHINE.name:
        reopen_timers(
            tx, comment_id
        )  # what the machine has hidden always has a promise
    wish = open_wish(tx.store, comment_id, "hide")
    if wish and wish.version == known.version:
        renew_timer(tx, wish.decision_id)  # and what it is still to hide
    _urge_won(tx, known)
    _wait_again(tx, known)
    acts = acts_on(tx.store, comment_id)
    if acts and acts[-1].state == "dropped" and acts[-1].outcome == GONE:
        _take_up(tx, house, known, acts[-1], readable)


def _urge_won(tx: Transaction, known: Kept) -> None:
    """An appeal that was won while the comment was gone: nothing could be shown then, so a person is asked now."""
    comment = known.comment
    won = won_and_not_shown(tx.store, comment.page_id, comment.comment_id)
    if won and known.hidden_by:
        open_item(tx, known, rule=won[-1]["rule"], urgent=True, reason=WON, sla_hours=24)  # fmt: skip


def _wait_again(tx: Transaction, known: Kept) -> None:
    """What waited for a person when the comment was thought gone waits again: nobody has looked at it meanwhile."""
    about = known.comment.comment_id
    closed = closed_last(tx.store, known, GONE)
    if closed is None or open_item_of(tx.store, about):
        return
    row = reopen(tx, closed, closed["seen_decision"])
    details = {"item_id": row["item_id"], "due_at": row["due_at"]}
    tx.record("comment_waits_again", about=about, rule=row["rule"], reason=BACK, details=details, payload={"comment_id": about})  # fmt: skip


def _take_up(
    tx: Transaction, house: House, known: Kept, last: Act, readable: bool
) -> None:
    made = decision(tx.store, last.decision_id)
    if made is None:
        return
    sent = may_be_hidden(tx.store, known.comment.comment_id)
    if last.verb == "show" or (made.actor != MACHINE and sent):
        take_up(tx, last)  # words that were changed meanwhile end a hide, as ever
        details = {"act_id": last.act_id, "decision_id": last.decision_id}
        about = known.comment.comment_id
        tx.record("act_taken_up", about=about, reason=BACK, details=details)
    elif sent and not readable and not undone_by(tx.store, made.decision_id):
        take_back(tx, house, known, made, ENDED)
