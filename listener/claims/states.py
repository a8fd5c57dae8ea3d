"""The states of an incident, the moves between them, and what each move leaves behind."""

from __future__ import annotations

from typing import Literal

from listener.errors import UserError
from listener.minutes.writer import Actor
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.incidents import add_step, change_incident

State = Literal["new", "acknowledged", "acted", "closed", "wrong"]
ENDED: tuple[State, ...] = ("closed", "wrong")
# How one stands, in the words that follow "it is".
STANDS: dict[State, str] = {
    "new": "waiting to be taken on",
    "acknowledged": "taken on",
    "acted": "acted on",
    "closed": "closed",
    "wrong": "a false alarm",
}
# From -> to. Back to "new": it grew graver, ended as true and is not, or was closed by a slip, and is to be acknowledged anew. From "wrong" it goes back to where it was.
EDGES: dict[State, tuple[State, ...]] = {
    "new": ("acknowledged", "acted", "closed", "wrong"),
    "acknowledged": ("new", "acted", "closed", "wrong"),
    "acted": ("new", "closed", "wrong"),
    "closed": ("new", "wrong"),
    "wrong": ("new", "acknowledged", "acted", "closed"),
}


def had_by(row: Row) -> str:
    """Who had an incident that waits to be taken on again, so that nobody has it now; "" of any other."""
    return str(row["owner"]) if row["state"] == "new" else ""


def move(
    tx: Transaction,
    row: Row,
    to: State,
    actor: Actor,
    what: str,
    reason: str,
    *,
    detail: str = "",
    score: float | None = None,
) -> None:
    """Move an incident to another state, with a step in its story and an entry. Raises UserError for no such move."""
    number = int(row["incident_id"])
    if to not in EDGES[row["state"]]:
        raise UserError(
            f"Alert {number} is {STANDS[row['state']]}, so it cannot become {STANDS[to]}. `wardmote alerts show {number}` tells its story."
        )
    ended = tx.at if to in ENDED else None
    if row["state"] not in ENDED or ended is None:
        change_incident(tx, number, state=to, ended_at=ended)
    else:
        change_incident(tx, number, state=to)
    add_step(tx, number, what, actor, detail, reason, score)
    tx.record(
        f"incident_{what}",
        actor=actor,
        details={"incident_id": number, "from": row["state"], "to": to},
        payload={"reason": reason} if reason else None,
    )
