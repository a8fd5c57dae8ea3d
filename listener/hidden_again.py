"""A person takes back that they showed what software had hidden: it is software's hide again, and no longer than it was.

They never agreed to a hide, so none is made in their name. The comment waits again. Where its time is over, or software
may not hide there just now, it stays visible.
"""

from __future__ import annotations

from datetime import datetime

from listener.decide import decide_within, hide
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.permits import check_seen
from listener.spared import spare_as_before
from listener.store import Store, Transaction
from listener.store.acts import breaker, drop_open
from listener.store.comments import Kept
from listener.store.decisions import Decision, decisions_on
from listener.store.proposals import Seen
from listener.store.timers import end_cut_short


def machines_end(store: Store, shown: Decision) -> datetime | None:
    """When the hide by software was to end that a person ended by this; None where it was no such hide."""
    if shown.verb != "show" or shown.actor == MACHINE:
        return None
    return end_cut_short(store, shown.comment_id, shown.decided_at)


def hide_as_before(
    house: House, known: Kept, shown: Decision, actor: Actor, reason: str, seen: Seen
) -> Decision:
    """Put the comment back in the queue, and under software's hide for what is left of its time. Raises UserError."""
    with house.acting(), house.store.transaction(house.now()) as tx:
        current = check_seen(house, known, seen, actor)
        made = decide_within(
            tx, house, current, "reopen", actor, reason, rule=shown.rule, undoes=shown.decision_id, asks_again=True
        )  # fmt: skip
        _hide(tx, house, current, shown)
    return made


def _hide(tx: Transaction, house: House, known: Kept, shown: Decision) -> None:
    hides = [d for d in decisions_on(tx.store, shown.comment_id) if d.verb == "hide"]
    before = [d for d in hides if d.actor == MACHINE and d.decision_id < shown.decision_id]  # fmt: skip
    until = machines_end(tx.store, shown)
    if not before or until is None or until <= tx.now:
        return  # software would have shown it by now: its words are spared as after that
    spare_as_before(tx, known)
    rule = before[-1].rule or ""
    if known.version != shown.version or not _may_hide(house, known, rule):
        return
    drop_open(tx, shown.comment_id, "show")
    hide(tx, house, known, MACHINE, rule, before[-1].reason, until=until)


def _may_hide(house: House, known: Kept, rule: str) -> bool:
    """Whether software may hide under this rule, there, now. What it asks at the last moment it asks all the same."""
    comment = known.comment
    if house.settings.mode != "act" or comment.page_id not in house.connectors:
        return False
    if rule not in {one.id for one in house.rules.rules} or not house.rules.may_hide(rule):  # fmt: skip
        return False
    standing = house.standing(comment.page_id, house.now())
    return not standing.no_hiding(comment.post_id) and not breaker(house.store, comment.page_id)  # fmt: skip
