"""Takes a decision back: the opposite of it, through the same door; and what it took off the queue waits again.

Who takes back that they showed what software had hidden has not hidden it: see hidden_again.py.
"""

from __future__ import annotations

from typing import cast

from listener.breaches import keep_as_breach
from listener.decide import decide
from listener.errors import UserError
from listener.hidden_again import hide_as_before, machines_end
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.people.won_appeals import check_won, is_hidden, need_own_reason
from listener.permits import check_not_undone
from listener.store import Store
from listener.store.alike import breaches, false_alarms
from listener.store.comments import Kept, kept
from listener.store.decisions import (
    PLAIN,
    Decision,
    Plain,
    Verb,
    decision,
    decisions_on,
    rule_last_used,
    undone_by,
)
from listener.store.proposals import seen_now

OPPOSITE: dict[Verb, Plain] = {
    "hide": "show",
    "show": "hide",
    "keep": "reopen",
    "confirm": "reopen",
}


def reason_to_undo(decision_id: int) -> str:
    """The reason where whoever takes a decision back gives none."""
    return f"Decision {decision_id} is taken back."


def undo(house: House, decision_id: int, actor: Actor, reason: str) -> Decision:
    """Do the opposite of an earlier decision. Raises UserError where that cannot be.

    Without a reason one is set down, but for what goes against an appeal that was won.
    """
    made = decision(house.store, decision_id)
    if made is None:
        raise UserError(
            f"There is no decision number {decision_id}. `wardmote log show` lists them."
        )
    check_not_undone(house.store, decision_id)  # and once more under the lock
    if made.verb not in PLAIN:
        raise UserError(
            f"Decision {decision_id} is a {made.verb}. A block ends with `unblock`; what was only said is taken back "
            "with `withdraw`; what was deleted cannot come back."
        )
    known = kept(house.store, made.comment_id)
    if known is None or known.gone_at:
        raise UserError(
            "The comment is no longer on the platform. There is nothing left to undo."
        )
    seen = seen_now(house.store, made.comment_id, known.version, house.rules.sha256)
    _check_stands(house.store, made, known)
    rule = made.rule or rule_last_used(house.store, made.comment_id)
    opposite = _opposite(house.store, made, known)
    won = check_won(house.store, known, opposite, rule, [actor.name], takes_back=True)
    need_own_reason(won, reason)
    reason = reason.strip() or reason_to_undo(decision_id)
    if won is None and machines_end(house.store, made):
        return hide_as_before(house, known, made, actor, reason, seen)
    if made.undoes in breaches(house.store, made.comment_id):  # it does break a rule
        return keep_as_breach(house, known, actor, reason, rule or "", seen, decision_id)  # fmt: skip
    return decide(
        house,
        known,
        cast(Plain, opposite),
        actor,
        reason,
        rule=rule,
        undoes=decision_id,
        seen=seen,
        false_alarm=_was_false_alarm(house.store, made),
        asks_again=True,
    )


def _was_false_alarm(store: Store, made: Decision) -> bool:
    """Whether what this had undone was a false alarm: to undo this is to say so once more."""
    return made.undoes in false_alarms(store, made.comment_id)


def _opposite(store: Store, made: Decision, known: Kept) -> Verb:
    """What takes a decision back. To undo "look again" is to do once more what it had undone."""
    before = decision(store, made.undoes) if made.undoes else None
    if made.verb != "reopen" or before is None:
        return OPPOSITE.get(made.verb, "keep")
    if before.verb == "show" and not is_hidden(store, known):
        return "keep"  # its time ran out meanwhile, or software could not hide it
    return before.verb


def _check_stands(store: Store, made: Decision, known: Kept) -> None:
    """Refuse to take back what no longer stands: that would undo what came after it. Raises UserError."""
    for later in reversed(decisions_on(store, made.comment_id)):
        if later.decision_id <= made.decision_id:
            break
        if later.verb not in PLAIN or undone_by(store, later.decision_id):
            continue
        if later.undoes and later.undoes > made.decision_id:
            continue  # it only took back something that came after this one
        if (made.verb, later.verb) == ("hide", "confirm"):
            continue  # that agrees with it
        if (made.verb, later.verb, later.actor) == ("reopen", "hide", MACHINE):
            continue  # that came of it
        raise UserError(
            f"Decision {made.decision_id} ({made.verb}) no longer stands: {later.actor.name} decided {later.verb} after it, "
            f"decision {later.decision_id}. Undo that one."
        )
    if _other_words(store, made, known):
        raise UserError(
            f"Decision {made.decision_id} was about words that their author has changed since. Decide on the new ones."
        )


def _other_words(store: Store, made: Decision, known: Kept) -> bool:
    """Whether taking it back would decide on words that whoever decided never saw. To show is let be: what was hidden
    may always come back; and what was software's hide is that again for the same words only (hidden_again.py)."""
    if made.verb == "reopen":
        before = decision(store, made.undoes) if made.undoes else None
        return before is not None and before.version != known.version
    if made.verb == "show" and machines_end(store, made):
        return False
    return made.verb in ("keep", "show") and made.version != known.version
