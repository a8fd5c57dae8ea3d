"""A person says that a comment breaks a rule, where nobody here can hide it: in mode watch, or where the platform forbids it."""

from __future__ import annotations

from listener.decide import decide_within
from listener.errors import UserError
from listener.hideable import why_no_hide
from listener.house import House
from listener.minutes.writer import Actor
from listener.permits import check_breach, check_seen
from listener.store.acts import spare_version
from listener.store.comments import Kept
from listener.store.decisions import Decision
from listener.store.proposals import Seen


def keep_as_breach(
    house: House,
    known: Kept,
    actor: Actor,
    reason: str,
    rule: str,
    seen: Seen | None,
    undoes: int | None = None,
) -> Decision:
    """Keep it, and note beside the decision which rule it breaks. Raises UserError.

    Such a keep clears no words: software may hide the next copy, and nobody counts it as what was let stand.
    """
    with house.acting(), house.store.transaction(house.now()) as tx:
        current = check_seen(house, known, seen, actor)
        if not why_no_hide(house.settings, current):
            raise UserError("This comment can be hidden here. Hide it, or keep it.")
        check_breach(house, rule)
        made = decide_within(
            tx, house, current, "keep", actor, reason, rule=rule, undoes=undoes
        )
        about = current.comment.comment_id
        spare_version(tx, about, current.shown_by_person_version)
        tx.record(
            "breach_noted",
            actor=actor,
            about=about,
            rule=rule,
            details={"decision": made.decision_id, "version": current.version},
            payload={"comment_id": about},
        )
    return made
