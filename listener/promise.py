"""How long a machine's hide may last: from its first moment, however often people agree and take it back (INV-1)."""

from __future__ import annotations

from datetime import datetime, timedelta

from listener.minutes.writer import MACHINE
from listener.store import Store
from listener.store.comments import Kept
from listener.store.decisions import Decision, decisions_on
from listener.store.elsewhere import person_will_hide
from listener.store.timers import first_end
from moderation.rules import Rules


def is_a_persons(store: Store, known: Kept) -> bool:
    """Whether a person hid the comment, or has asked for that: a machine's hide would take it over, and end it after a day."""
    if known.hidden_by not in (None, MACHINE.name):
        return True
    return person_will_hide(store, known.comment.comment_id, known.version)


def hours_to_confirm(rules: Rules) -> timedelta:
    """How long a person has to agree to a machine's hide."""
    return timedelta(hours=rules.limits.confirm_within_hours)


def leaves_machines_hide(store: Store, known: Kept, taken_back: Decision) -> bool:
    """Whether the comment is hidden by this confirmation still: taken back, it would be the machine's hide again."""
    acted = ("hide", "show", "confirm")
    latest = [d for d in decisions_on(store, taken_back.comment_id) if d.verb in acted]
    last = max((d.decision_id for d in latest), default=0)
    return (
        taken_back.verb == "confirm"
        and known.hidden_by == taken_back.actor.name
        and last == taken_back.decision_id
    )


def promised_end(store: Store, rules: Rules, known: Kept) -> datetime | None:
    """When the machine's hide under a confirmation was to end; None where no hide of the machine is known."""
    comment_id = known.comment.comment_id
    promised = first_end(store, comment_id)
    if promised is not None:
        return promised
    hides = [
        d.decided_at
        for d in decisions_on(store, comment_id)
        if d.verb == "hide" and d.actor == MACHINE
    ]
    return max(hides) + hours_to_confirm(rules) if hides else None


def shows_at_once(
    store: Store, rules: Rules, known: Kept, made: Decision, now: datetime
) -> bool:
    """Whether to take `made` back shows the comment at once: it confirmed a hide whose time is over by now."""
    if not leaves_machines_hide(store, known, made):
        return False
    return (promised_end(store, rules, known) or now) <= now


def shown_by(store: Store, comment_id: str, after: int) -> Decision | None:
    """The decision by which the machine showed a comment right after another one, or None."""
    return _by_machine(store, comment_id, after, "show")


def hidden_again_by(store: Store, comment_id: str, after: int) -> Decision | None:
    """The decision by which the machine hid a comment right after another one, or None."""
    return _by_machine(store, comment_id, after, "hide")


def _by_machine(store: Store, comment_id: str, after: int, verb: str) -> Decision | None:  # fmt: skip
    for made in decisions_on(store, comment_id):
        if made.decision_id > after:
            return made if (made.verb, made.actor) == (verb, MACHINE) else None
    return None
