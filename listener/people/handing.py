"""Handing a comment on to somebody else who may decide (policy T49). It binds nobody, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterable

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.matrix import cell
from listener.people.roster import check_listed, roles_of
from listener.settings import same_name
from listener.store.connection import Row, Transaction
from listener.store.deciding import end_handing, hand, handing_of, handings_open
from listener.store.decisions import item as item_of
from listener.store.messages import put_out
from listener.telling.both import in_both
from listener.telling.recipients import reaches

LONGEST_NOTE = 500  # letters


def takers(house: House, giver: str) -> list[tuple[str, str]]:
    """Who else may decide: each a name and a role, delegates first."""
    found: dict[str, str] = {}
    for role in ("delegate", "owner"):
        for one in house.settings.people:
            held = roles_of(house.settings, one.name, house.now())
            if any(p.role == role for p in held) and same_name(one.name) != same_name(giver):  # fmt: skip
                found.setdefault(held[0].name, role)
    return list(found.items())


def untold(house: House, people: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Who of these, each a name and an audience, gets no message, as no address is named: by audience."""
    found: dict[str, list[str]] = {}
    for name, audience in people:
        if not reaches(house.settings.alerts, audience):
            found.setdefault(audience, []).append(name)
    return found


def hand_on(house: House, item: Row, actor: Actor, to: str, note: str) -> int:
    """Ask somebody else to decide on this. Raises UserError."""
    _check(house, actor)
    chosen = dict(takers(house, actor.name))
    if to not in chosen:
        raise UserError("Choose who takes it.")
    if len(note) > LONGEST_NOTE:
        raise UserError(f"A note has {LONGEST_NOTE} letters at most. Shorten it.")
    about, number = item["comment_id"], item["item_id"]
    with house.store.transaction(house.now()) as tx:
        now = handing_of(tx.store, number)
        if now and now["person"] == to:
            raise UserError("They have it already.")
        _check_open(house, number)
        handing_id = hand(tx, about, number, to, actor, note.strip())
        tx.record(
            "item_handed_on",
            actor=actor,
            about=about,
            details={"handing_id": handing_id, "item_id": number},
            payload={"comment_id": about, "to": to, "note": note.strip()},
        )
        if reaches(house.settings.alerts, chosen[to]):
            _tell(tx, handing_id, number, actor, to, chosen[to])
    return handing_id


def _tell(
    tx: Transaction, handing_id: int, number: int, actor: Actor, to: str, role: str
) -> None:
    put_out(
        tx,
        once=f"handed:{handing_id}",
        kind="handed",
        audience=role,
        subject=f"Number {number} is handed on to {to}",
        body=in_both(
            f"{actor.name} ({actor.role}) asks {to} to decide on number {number}. It waits at the desk, in the queue.",
            f"Mae {actor.name} yn gofyn i {to} benderfynu ar rif {number}. Mae'n aros ar y ddesg, yn y ciw.",
        ),
    )


def take_back_handing(house: House, item: Row, actor: Actor) -> None:
    """Nobody in particular has it any more. Raises UserError."""
    _check(house, actor)
    about, number = item["comment_id"], item["item_id"]
    with house.store.transaction(house.now()) as tx:
        if not end_handing(tx, number):
            raise UserError("Nobody has it just now.")
        _note_end(tx, about, number, actor)


def give_back(tx: Transaction, person: str, by: Actor) -> int:
    """What was handed to somebody who decides no more waits for everybody again; gives how many comments that are."""
    theirs = [row for row in handings_open(tx.store) if same_name(row["person"]) == person]  # fmt: skip
    for row in theirs:
        end_handing(tx, row["item_id"])
        _note_end(tx, row["comment_id"], row["item_id"], by)
    return sum(not row["closed_at"] for row in theirs)


def _note_end(tx: Transaction, about: str, number: int, actor: Actor) -> None:
    tx.record(
        "handing_ended",
        actor=actor,
        about=about,
        details={"item_id": number},
        payload={"comment_id": about},
    )


def _check(house: House, actor: Actor) -> None:
    check_listed(house.settings, actor, house.now())
    if cell(actor.role, "read_queue") != "yes":
        raise UserError("Only the councillor or a delegate hands a comment on.")


def _check_open(house: House, number: int) -> None:
    row = item_of(house.store, number)
    if row is None or row["closed_at"]:
        raise UserError("It waits no more: somebody has decided on it.")
