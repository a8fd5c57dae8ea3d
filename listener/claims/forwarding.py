"""What the owner does about what was told to them alone: they forward it to comms, or close it. Each is written down first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from listener.claims.handling import check_open, check_seen, writing_on
from listener.claims.incidents import hand_to_comms
from listener.claims.masking import masks_of
from listener.claims.spread_alert import entry_of
from listener.claims.states import move
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.matrix import may, roles_for
from listener.people.roster import check_listed, who_is
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.incident_views import seen_of
from listener.store.incidents import add_step, change_incident
from listener.store.own_claims import is_own

# Policy 3.2 has no row for it. It is to speak for the owner, so it goes to whoever may answer in their name.
ACTION = "reply"


def at_owner(house: House, name: str) -> Actor:
    """Who this is, on the owner's side: the owner, or a delegate. Raises UserError."""
    actor = who_is(house.settings, name, ACTION, house.now())
    check_side(actor)
    return actor


def check_side(actor: Actor) -> None:
    """Refuse whoever is neither the owner nor a delegate. Raises UserError."""
    if not may(actor.role, ACTION):
        raise UserError(f"This takes somebody in the role {roles_for(ACTION)}.")


def forward(
    house: House,
    number: int,
    actor: Actor,
    reason: str = "",
    *,
    seen: int | None = None,
) -> bool:
    """Give comms what was told to the owner alone: from now on it is an alert of theirs as any. Raises UserError.

    False where they are not written to yet, as before an election: then it stands on their list.
    """
    with _owners(house, number, actor, reason, seen) as (tx, row):
        tx.record(
            "incident_forwarded",
            actor=actor,
            details={"incident_id": number},
            payload={"reason": reason.strip()} if reason.strip() else None,
        )
        said = _as_comms_read_it(tx, house, number, reason.strip())
        add_step(tx, number, "forwarded", actor, "", said)
        changes: Row = {
            "key": f"spread:{_group(row)}",
            "told_level": "NONE",
            "told_at": None,
            "last_told_at": None,
        }
        change_incident(tx, number, **changes)
        told = hand_to_comms(tx, house, row | changes, _notes(house, row, said))
        return bool(told["told_level"] != "NONE")


def close_own(
    house: House, number: int, actor: Actor, reason: str, *, seen: int | None = None
) -> None:
    """End it, and keep it from comms. What comes later begins a new one, for the owner again. Raises UserError."""
    with _owners(house, number, actor, reason, seen) as (tx, row):
        move(tx, row, "closed", actor, "closed", reason.strip())


@contextmanager
def _owners(
    house: House, number: int, actor: Actor, reason: str, seen: int | None
) -> Iterator[tuple[Transaction, Row]]:
    """One write by the owner's side on one incident that is theirs and open. Raises UserError."""
    check_listed(house.settings, actor, house.now())
    check_side(actor)
    with writing_on(house, number, reason) as (tx, row):
        if not is_own(row):
            raise UserError(f"Alert {number} is with the communications team already.")  # fmt: skip
        check_open(row)
        check_seen(tx, number, seen, actor)
        yield tx, row


def _as_comms_read_it(tx: Transaction, house: House, number: int, reason: str) -> str:
    """The reason without the names of residents: comms never learn who wrote."""
    masks = masks_of(house)
    for post_id in sorted({"", *(seen["post_id"] for seen in seen_of(tx.store, number))}):  # fmt: skip
        reason = masks.mask(reason, post_id)
    return reason


def _group(row: Row) -> str:
    return str(row["key"]).partition(":")[2]


def _notes(house: House, row: Row, reason: str) -> list[str]:
    return [
        "It is about the councillor in person. It was told to them alone first, and forwarded from their side.",
        *((f"They add: {reason}",) if reason else ()),
        *entry_of(house, _group(row)),
    ]
