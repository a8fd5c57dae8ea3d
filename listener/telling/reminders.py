"""Reminders that a hide by the machine waits for a person (policy 4.2): each to more people, none of them twice.

The hours are those of a promise of 24; where the rules give people less time, they are shortened alike. The comment's
words go to those who may read them with its names: the owner and who confirms. Others are told its number alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from listener.house import House
from listener.store import Transaction
from listener.store.comments import Kept, kept
from listener.store.decisions import open_item_of
from listener.store.messages import put_out
from listener.store.timers import Promise, confirm_by
from listener.telling.alerts import SAFETY, SAFETY_CY, excerpt
from listener.telling.both import in_both
from listener.telling.notices import clock
from listener.telling.recipients import CONFIRMERS
from listener.telling.standing_in import tell_stand_ins
from listener.telling.where import decide_with, item_place, reachable, typed_cy

WHOLE_HOURS = 24.0
URGENT_ONLY = ("R2a", "R10")  # threats of violence, and personal data
_READ_NAMES = ("owner", "confirmers")
_SEE_TO_IT = "Please see that somebody looks now."
_SEE_TO_IT_CY = "Gwnewch yn siŵr bod rhywun yn edrych nawr."  # draft


@dataclass(frozen=True, slots=True)
class Stage:
    """One reminder: so many hours after the hide, to these."""

    hours: float
    audiences: tuple[str, ...]
    urgent_only: bool = False


STAGES = (
    Stage(1, ("owner",), urgent_only=True),
    Stage(4, ("owner", "confirmers")),
    Stage(12, ("owner", "confirmers", "reviewers")),
    Stage(20, ("owner", "confirmers", "reviewers", "admin")),
)


def remind(house: House) -> int:
    """Write the reminders that are due into the outbox; gives how many. Each is written once, whoever runs this."""
    written = 0
    for promise in confirm_by(house.store):
        stage = _stage(house, promise)
        known = kept(house.store, promise.comment_id) if stage else None
        if stage is None or known is None:
            continue
        with house.store.transaction(house.now()) as tx:
            # Asked again inside the write: a person may have decided a moment ago.
            if promise in confirm_by(house.store):
                written += _write(tx, house, promise, stage, known)
    return written


def _stage(house: House, promise: Promise) -> Stage | None:
    """The last stage that a promise has reached; after a night without us, the earlier ones are not made up for."""
    now = house.now()
    if now >= promise.restore_at:
        return None
    whole = promise.restore_at - promise.started_at
    passed = [
        stage
        for stage in STAGES
        if now >= promise.started_at + whole * (stage.hours / WHOLE_HOURS)
        and (not stage.urgent_only or promise.rules & set(URGENT_ONLY))
    ]
    return passed[-1] if passed else None


def _audiences(house: House, stage: Stage) -> list[str]:
    """Who is written to: the owner always, the others where an address of theirs is known."""
    alerts = house.settings.alerts
    addresses = [who for who in house.settings.confirmers if "@" in who]
    known = {
        "owner": "owner",
        "confirmers": f"{CONFIRMERS}{','.join(addresses)}" if addresses else "",
        "reviewers": "reviewers" if alerts.reviewers else "",
        "admin": "admin" if alerts.admin else "",
    }
    return [known[name] for name in stage.audiences if known[name]]


def _write(
    tx: Transaction, house: House, promise: Promise, stage: Stage, known: Kept
) -> int:
    audiences = _audiences(house, stage)
    written = [
        audience
        for audience in audiences
        if _put(tx, house, promise, stage, known, audience)
    ]
    if "owner" in written:
        once = _once(promise, stage, "owner")
        tell_stand_ins(tx, house, known, once, beside=audiences)
    if written:
        tx.record(
            "confirm_reminder",
            about=promise.comment_id,
            rule=promise.rule,
            details={
                "decision_id": promise.decision_id,
                "hours": stage.hours,
                "audiences": [audience.partition(":")[0] for audience in written],
            },
        )
    return len(written)


def _once(promise: Promise, stage: Stage, name: str) -> str:
    return f"confirm-by:{promise.decision_id}:{stage.hours:g}:{name}"


def _put(
    tx: Transaction,
    house: House,
    promise: Promise,
    stage: Stage,
    known: Kept,
    audience: str,
) -> bool:
    item = open_item_of(tx.store, promise.comment_id)
    number = item["item_id"] if item else known.comment.comment_id
    left = _left(promise.restore_at - tx.now)
    name = audience.partition(":")[0]
    places = item_place(house.settings.desk, int(number)) if item else ()
    return put_out(
        tx,
        once=_once(promise, stage, name),
        kind="reminder",
        audience=audience,
        weight=_weight(promise),
        subject=f"Number {number}: a hide waits for a person, {left} left",
        body=in_both(
            *_texts(
                promise,
                known,
                number,
                lambda n: reachable(name, places[n : n + 1]),
                name,
            )
        ),
    )


def _texts(
    promise: Promise,
    known: Kept,
    number: object,
    place: Callable[[int], Sequence[str]],
    name: str,
) -> tuple[str, str]:
    """What the audience of this name is told in English and in Welsh. A resident's words stand once, in the English."""
    at, grave = clock(promise.restore_at), "R2a" in promise.rules
    where = known.comment.permalink or known.comment.comment_id
    reads = name in _READ_NAMES
    words = (f"The comment: {excerpt(known.comment.text)}",) if reads else ()
    above = "Mae'r sylw ei hun i'w weld uchod. " if reads else ""
    ask, ask_cy = _asked_of(name, number)
    english = (
        *words,
        f"Where: {where}",
        f"Wardmote hid it by itself and nobody has agreed yet. At {at} it is shown again.",
        "\n".join((*place(0), ask)),
        *((SAFETY,) if grave else ()),
    )
    welsh = (
        f"{above}Ble: {where}",
        f"Cuddiodd Wardmote ef ohono'i hun ac nid oes neb wedi cytuno eto. Am {at} bydd yn cael ei ddangos eto.",
        "\n".join((*place(1), ask_cy)),
        *((SAFETY_CY,) if grave else ()),
    )
    return "\n\n".join(english), "\n\n".join(welsh)


def _asked_of(name: str, number: object) -> tuple[str, str]:
    """What the audience of this name can do, in English and Welsh: whoever runs the computer decides on no comment."""
    if name == "admin":
        return _SEE_TO_IT, _SEE_TO_IT_CY
    (agree, agree_cy), (put_back, put_back_cy) = (
        (decide_with(number, verb), typed_cy(decide_with(number, verb)))
        for verb in ("confirm", "show")
    )
    return (
        f"To agree: {agree}\nTo put it back now: {put_back}",
        f"I gytuno: {agree_cy}\nI'w ddangos eto nawr: {put_back_cy}",
    )


def _weight(promise: Promise) -> str:
    """What the reminder weighs in quiet hours and meetings."""
    if "R2a" in promise.rules:
        return "threat"
    return "personal_data" if "R10" in promise.rules else "plain"


def _left(length: timedelta) -> str:
    hours, minutes = length // timedelta(hours=1), length // timedelta(minutes=1)
    if hours >= 1:
        return f"{hours} hour{'' if hours == 1 else 's'}"
    return f"{minutes} minute{'' if minutes == 1 else 's'}"
