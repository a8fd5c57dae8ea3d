"""In an emergency: all that software has hidden and no person has confirmed is shown again at once (policy 3.2)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from listener.decide import show
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.matrix import may
from listener.people.roster import check_listed, roles_of, who_is
from listener.permits import check_emergency
from listener.settings import Settings, require_mode
from listener.store.acts import drop_open
from listener.store.brakes import hidden_by_machine
from listener.store.comments import kept
from listener.store.decisions import Decision, decisions_on, undone_by


def who_shows_all(settings: Settings, name: str, now: datetime) -> Actor:
    """Whoever it is, in the role that may show things, or else as the admin. Raises UserError."""
    actor = who_is(settings, name, "restore", now)
    admin = next((one for one in roles_of(settings, name, now) if one.role == "admin"), None)  # fmt: skip
    if admin is None or may(actor.role, "restore"):
        return actor
    return Actor(admin.name, admin.role)


def show_all(
    house: House, page_ids: Collection[str], actor: Actor, reason: str
) -> list[Decision]:
    """Decide on each by itself, in this person's name; none is hidden by software again. Raises UserError."""
    check_emergency(actor, reason)
    check_listed(house.settings, actor, house.now())
    require_mode(house.settings, "assist", "act")
    shown = []
    for comment_id in hidden_by_machine(house.store, page_ids):
        with house.acting(), house.store.transaction(house.now()) as tx:
            known = kept(tx.store, comment_id)
            if known is None or comment_id not in hidden_by_machine(tx.store, page_ids):
                continue  # a person has decided on it a moment ago
            drop_open(tx, comment_id, "hide")
            past = decisions_on(tx.store, comment_id)
            last = [d.decision_id for d in past if d.verb == "hide"][-1]
            undoes = None if undone_by(tx.store, last) else last
            shown.append(show(tx, house, known, actor, reason, undoes=undoes, why="emergency"))  # fmt: skip
    return shown
