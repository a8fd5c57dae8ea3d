"""What is written down of an act: its entries, and that it is done. Whoever saw that it is done may say so."""

from __future__ import annotations

from listener.house import House
from listener.minutes.writer import MACHINE
from listener.store.acts import (
    Act,
    finish,
    set_hidden_by,
    stop_timers,
    unmark_attempted,
)
from listener.store.connection import Row, Transaction
from listener.store.decisions import Decision, publish_notice, rules_version
from listener.store.timers import SHOWN, renew_timer

_DONE_EVENT = {"hide": "comment_hidden", "show": "comment_shown"}


def note_done(
    tx: Transaction, wish: Act, made: Decision, seen_hidden: bool | None
) -> bool:
    """The platform took it, or shows it already; False where another process ended the wish first."""
    hidden = wish.verb == "hide"
    outcome = "read back" if seen_hidden is hidden else "taken; not readable"
    if not finish(tx, wish, "done", outcome):
        return False
    set_hidden_by(tx, wish.comment_id, made.actor.name if hidden else None)
    publish_notice(tx, wish.decision_id)
    if not hidden:
        stop_timers(tx, wish.comment_id, SHOWN)
    elif made.actor == MACHINE:
        renew_timer(tx, made.decision_id)  # whatever ended it while the wish waited
    else:
        stop_timers(tx, wish.comment_id, "a person hid it")
    event = _DONE_EVENT[wish.verb]
    as_wished = None if seen_hidden is None else seen_hidden is hidden
    record_act(tx, event, wish, made, made.reason, read_back=as_wished)
    return True


def with_read_back(said: Row) -> Row:
    """The details of an entry, with `read_back` as it is meant today: whether the platform showed what was wished.

    Entries on a show once held whether the comment was seen hidden. No act is noted as done while the platform shows the
    contrary, so false there is one of those, and says that the comment was seen on the page.
    """
    if said.get("verb") == "show" and said.get("read_back") is False:
        return said | {"read_back": True}
    return said


def note_refusal(house: House, wish: Act, made: Decision, why: str) -> None:
    """The first call for a wish was refused, or was not let through: it surely did nothing."""
    with house.store.transaction(house.now()) as tx:
        unmark_attempted(tx, wish)
        record_act(tx, "act_refused", wish, made, why)


def record_act(
    tx: Transaction,
    event: str,
    wish: Act,
    made: Decision,
    reason: str,
    **details: object,
) -> None:
    """An entry on an act. The actor is whoever decided it; a person's own words go into the payload.

    The rules are those that it was decided by, which may have changed before it was done.
    """
    named = {
        "act_id": wish.act_id,
        "decision_id": wish.decision_id,
        "verb": wish.verb,
        "version": wish.version,
    }
    own_words = made.actor != MACHINE and reason == made.reason
    tx.record(
        event,
        actor=made.actor,
        about=wish.comment_id,
        rule=made.rule,
        rules_version=rules_version(tx.store, made.rules_sha256),
        reason="" if own_words else reason,
        details=named | details,
        payload={"comment_id": wish.comment_id}
        | ({"reason": reason} if own_words else {}),
    )
