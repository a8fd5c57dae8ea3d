"""`notice_hold` (policy 6.6): the owner or a reviewer delays a look-up entry because the police ask for it.

Thirty days at most, counted from the first delay of that comment's entry. It is the only case in which a hide has no
public entry; it ends by itself, and then the entry is there and can be appealed.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.people.appeals import restriction
from listener.people.roster import check_listed, roles_of, who_is
from listener.reasons import need_reason
from listener.settings import Settings, same_name
from listener.store.comments import Kept
from listener.store.modes import note_seen
from listener.store.notice_holds import (
    end_notice_holds,
    first_held_at,
    notice_holds_over,
    publish_withheld,
    save_notice_hold,
)

ROLES = frozenset({"owner", "reviewer"})
LONGEST = timedelta(days=30)


def who_holds(settings: Settings, name: str, now: datetime) -> Actor:
    """Whoever it is, as the owner or a reviewer where they are one of these. Raises UserError."""
    held = roles_of(settings, name, now)
    fit = next((one for one in held if one.role in ROLES), None)
    return Actor(fit.name, fit.role) if fit else who_is(settings, name, "confirm", now)


def hold_notice(
    house: House, known: Kept, actor: Actor, reason: str, police: str, until: datetime
) -> int:
    """Delay the look-up entry of a comment; gives the hold's number. `police`: force and reference. Raises UserError."""
    _check(house, actor, reason)
    if not police.strip():
        raise UserError(
            "Only the police can ask for this. Name the force and its reference: --police 'FORCE, REFERENCE'."
        )
    comment_id, now = known.comment.comment_id, house.now()
    with house.store.transaction(now) as tx:
        if restriction(tx.store, known) is None:
            raise UserError(
                "Nothing was done here yet, so there is nothing to hold back."
            )
        latest = (first_held_at(tx.store, comment_id) or now) + LONGEST
        if not now < until <= latest:
            raise UserError(
                "A look-up entry can be delayed by 30 days at most, counted from the first time. Name a moment in the future, "
                f"by {latest:%Y-%m-%d}, with --until."
                if now < latest
                else "The 30 days by which this look-up entry could be delayed are over."
            )
        number = save_notice_hold(tx, comment_id, actor, until)
        note_seen(tx, actor)
        tx.record(
            "notice_hold_placed",
            actor=actor,
            about=comment_id,
            details={"hold_id": number, "until": until.isoformat()},
            payload={
                "comment_id": comment_id,
                "reason": reason,
                "police": police.strip(),
            },
        )
    return number


def release_notice(house: House, known: Kept, actor: Actor, reason: str) -> None:
    """End the delay before its time. Raises UserError where there is none."""
    _check(house, actor, reason)
    comment_id = known.comment.comment_id
    with house.store.transaction(house.now()) as tx:
        if not end_notice_holds(tx, comment_id, actor.name):
            raise UserError(
                "The look-up entry of this comment is not delayed. `wardmote notice-hold` lists those that are."
            )
        note_seen(tx, actor)
        tx.record(
            "notice_hold_ended",
            actor=actor,
            about=comment_id,
            details={"published": publish_withheld(tx, comment_id)},
            payload={"comment_id": comment_id, "reason": reason},
        )


def end_notice_holds_over(house: House) -> int:
    """End the delays whose time is over; gives how many. The look-up page does not wait for this."""
    over = notice_holds_over(house.store, house.now())
    for row in over:
        with house.store.transaction(house.now()) as tx:
            if end_notice_holds(tx, row["comment_id"], MACHINE.name):
                published = publish_withheld(tx, row["comment_id"])
                details = {"hold_id": row["hold_id"], "published": published}
                about = row["comment_id"]
                tx.record("notice_hold_ended", about=about, details=details)
    return len(over)


def _check(house: House, actor: Actor, reason: str) -> None:
    check_listed(house.settings, actor, house.now())
    nobody = not actor.name.strip() or same_name(actor.name) == MACHINE.name
    if nobody or actor.role not in ROLES:
        raise UserError(
            "Only the owner or a reviewer may delay a look-up entry. Say who you are with --as NAME."
        )
    need_reason(
        reason, "To delay a look-up entry needs a reason. Add one with --reason."
    )
