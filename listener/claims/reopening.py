"""An alert that a person closed by a slip, or that ended as it was quiet, is opened again: it waits anew, with new clocks."""

from __future__ import annotations

from datetime import datetime

from listener.claims.asked import press_deadline
from listener.claims.clock import due
from listener.claims.deadline import within
from listener.claims.forwarding import check_side
from listener.claims.handling import check_seen, writing_on
from listener.claims.joining import goes_on_in
from listener.claims.states import STANDS, move
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.roster import check_listed
from listener.reasons import need_reason
from listener.store import Store, Transaction
from listener.store.connection import Row, as_text
from listener.store.incidents import change_incident, open_incident, steps_of
from listener.store.own_claims import is_own
from listener.telling.hold import send_after_all
from listener.telling.overtaken import CLOSED

_ENDS = ("closed", "quiet", "found_true", "joined")


def reopen(
    house: House, number: int, actor: Actor, reason: str, *, seen: int | None = None
) -> None:
    """Have a closed incident wait again, to be acknowledged anew. What was not sent as it was closed is sent after all.

    Raises UserError, also where it goes on under another number.
    """
    check_listed(house.settings, actor, house.now())
    need_reason(reason, "This needs a reason. Add one with --reason, in a few words.")
    with writing_on(house, number, reason) as (tx, row):
        if is_own(row):
            check_side(actor)
        check_seen(tx, number, seen, actor)
        _check_may_open(tx.store, row)
        move(tx, row, "new", actor, "reopened", reason.strip())
        change_incident(tx, number, last_at=tx.at, **_clocks(tx, house, row))
        send_after_all(tx, house, number, CLOSED)


def _check_may_open(store: Store, row: Row) -> None:
    number = int(row["incident_id"])
    if row["state"] == "wrong":
        raise UserError(f"Alert {number} was called a false alarm. To take that back: wardmote alerts right {number} --as NAME --reason WHY")  # fmt: skip
    if row["state"] != "closed":
        state = STANDS[row["state"]]
        raise UserError(f"Alert {number} is not over: it is {state}.")
    ends = [step for step in steps_of(store, number) if step["what"] in _ENDS]
    goes_on = goes_on_in(ends[-1]["detail"]) if ends and ends[-1]["what"] == "joined" else None  # fmt: skip
    newer = open_incident(store, row["key"])
    if newer is not None:
        goes_on = int(newer["incident_id"])
    if goes_on:
        raise UserError(f"Alert {number} stays closed: the same goes on in alert {goes_on}. Answer that one.")  # fmt: skip
    if ends and ends[-1]["what"] == "found_true":
        raise UserError(f"Alert {number} ended as the council found its claim true. It waits again by itself if the council says something else.")  # fmt: skip


def _clocks(tx: Transaction, house: House, row: Row) -> Row:
    """As of a level that is told now. What is the owner's alone has no clock: nobody is asked to answer."""
    fresh: Row = {"posture": "", "escalated": 0}
    if is_own(row):
        return fresh
    level = row["told_level"]
    until = press_deadline(tx.store, house.rules, row)
    asked = within(due(level, house.settings.alerts.staffed.duty(), tx.now), until, tx.now)  # fmt: skip
    return fresh | {
        "acknowledge_by_at": _text(asked.acknowledge_by),
        "posture_by_at": _text(asked.posture_by),
        "escalate_at": _text(asked.acknowledge_by) if level == "HIGH" else None,
    }


def _text(moment: datetime | None) -> str | None:
    return as_text(moment) if moment else None
