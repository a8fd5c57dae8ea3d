"""What is planned on the pages and has not begun: how each plan is shown, and the button by which a person calls it off."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from listener.desk.visit import Visit
from listener.minutes.writer import Actor
from listener.modes.changes import end_mode
from listener.modes.periods import Kind, Spell
from listener.modes.standing import planned_by_people, planned_on
from listener.store.connection import as_text

CALLED_OFF = "Called off."
Plan = tuple[Kind, datetime, datetime]


def plans_of(visit: Visit, page_id: str) -> list[dict[str, Any]]:
    """What is planned on a page, the soonest first. `mark`: what its button sends; "" where the rules file has the word."""
    store, modes = visit.house.store, visit.house.rules.modes
    by_people = {_plan(s) for s in planned_by_people(store, page_id, visit.now)}
    return [
        {
            "kind": spell.kind,
            "starts_at": spell.starts_at,
            "ends_at": spell.ends_at,
            "mark": _mark(_plan(spell)) if _plan(spell) in by_people else "",
        }
        for spell in planned_on(store, modes, page_id, visit.now)
        if not spell.post_id
    ]


def plan_meant(visit: Visit, pages: list[str]) -> tuple[Plan, list[str]] | None:
    """The plan that a button names, and the pages on which it stands; None where it does not any more."""
    given, found = visit.form.get("plan", ""), None
    on = []
    for page_id in pages:
        for spell in planned_by_people(visit.house.store, page_id, visit.now):
            if _mark(_plan(spell)) == given and not spell.post_id:
                found = _plan(spell)
                on.append(page_id)
    return (found, on) if found else None


def call_off(visit: Visit, plan: Plan, pages: list[str], actor: Actor) -> None:
    """End one plan before it begins, on every page on which it stands: one councillor is away from all of them."""
    for page_id in pages:
        end_mode(visit.house, page_id, plan[0], actor, CALLED_OFF, planned=True, starts_at=plan[1])  # fmt: skip


def _plan(spell: Spell) -> Plan:
    return spell.kind, spell.starts_at, spell.ends_at


def _mark(plan: Plan) -> str:
    kind, starts_at, ends_at = plan
    return f"{kind} {as_text(starts_at)} {as_text(ends_at)}"
