"""Who hears beside a councillor who is away: whoever stands in, or else the reviewers and the safety contact.

The copy is written with the message itself, so a crash leaves both or neither, and the end of the time away adds none.
"""

from __future__ import annotations

from collections.abc import Collection

from listener.house import House
from listener.modes.periods import Standing
from listener.people.stand_ins import holds_today
from listener.store import Transaction
from listener.store.comments import Kept
from listener.store.messages import Message, message_of, put_out
from listener.store.thread import is_for_few
from listener.telling.routing import INSTEAD, told_instead, told_while_away

WHY = "The councillor is away, so you are told as well."
WHY_CY = "Mae'r cynghorydd i ffwrdd, felly dywedir wrthych chi hefyd."  # draft
OF_ROLE = {"delegate": "delegate", "reviewers": "reviewer"}


def tell_stand_ins(
    tx: Transaction,
    house: House,
    known: Kept,
    once: str,
    *,
    holds: Standing | None = None,
    beside: Collection[str] = (),
) -> None:
    """Give what was just written to the councillor, who is away, to whoever stands in as well, with an entry.

    `once`: the key of that message; "" where none was written. `beside`: the audiences that were told of it with them.
    """
    holds = holds or house.standing(known.comment.page_id, tx.now)
    message = message_of(tx.store, once) if once and holds.on("away") else None
    if message is None:
        return
    found = _found(tx, house, known, message, holds)
    reached = {address for each in beside for address in _addresses(house, each)}
    told = [
        audience
        for audience in found
        if not reached.issuperset(_addresses(house, audience))
        and _copy(tx, message, audience)
    ]
    if told:
        tx.record(
            "stand_ins_told",
            about=known.comment.comment_id,
            details={
                "message_id": message.message_id,
                "kind": message.kind,
                "audiences": told,
            },
        )


def _found(
    tx: Transaction, house: House, known: Kept, message: Message, holds: Standing
) -> tuple[str, ...]:
    named = [name for name in INSTEAD if _may_hear(tx, house, known, name)]
    stands_in = not holds.deserted
    return told_while_away(message.kind, message.weight, stands_in=stands_in, named=named)  # fmt: skip


def _may_hear(tx: Transaction, house: House, known: Kept, audience: str) -> bool:
    """Whether an audience is reached, and may read this comment."""
    if not _is_reached(house, audience):
        return False
    return audience == "delegate" or not is_for_few(tx.store, known.comment.comment_id)


def _is_reached(house: House, audience: str) -> bool:
    """Whether an audience has an address of its own, and somebody holds its role today."""
    own = set(_addresses(house, audience)) - set(_addresses(house, "owner"))
    return bool(own) and holds_today(house, OF_ROLE.get(audience, ""))


def reached_while_away(house: House) -> tuple[str, ...]:
    """The audiences that hear of danger beside a councillor who is away; empty where nobody does."""
    return told_instead([name for name in INSTEAD if _is_reached(house, name)])


def _addresses(house: House, audience: str) -> tuple[str, ...]:
    # "confirmers:" is followed by the addresses themselves: see reminders.py.
    name, _, listed = audience.partition(":")
    found: tuple[str, ...] = getattr(house.settings.alerts, name, ())
    return tuple(listed.split(",")) if listed else found


def _copy(tx: Transaction, message: Message, audience: str) -> bool:
    # The key is that of a copy made in a meeting: where both hold, nobody is told twice.
    return put_out(
        tx,
        once=f"{message.once}:{audience}",
        kind=message.kind,
        audience=audience,
        subject=message.subject,
        body=with_why(message.body),
        weight=message.weight,
    )


def with_why(body: str) -> str:
    """A message as somebody reads it who stands in: why it comes to them, and its words."""
    return f"{WHY}\n{WHY_CY}\n\n{body}"
