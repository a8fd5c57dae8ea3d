"""Why software may hide nothing on a page just now: what holds there, the brake, what the rules themselves say, the scorer.

So that whoever asks is told the same by each command and by the desk. At each hide the judge asks for itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from listener import proved
from listener.adopting import rules_at_hand, waited_for
from listener.house import House, load_scorer_for
from listener.published_at import published_at
from listener.store.acts import breaker
from listener.tried import Trial

# Beside what holds on the page: its brake, a file that was not taken up, rules that let nothing be hidden, a later day.
Bar = Literal["brake", "rules", "none", "later"]
SAID: dict[Bar, str] = {
    "rules": "the rules file was not taken up",
    "none": "the rules let software hide nothing",
    "later": "the rules are not in force yet",
}
SHADOW = "`shadow: true` stands in wardmote.yaml, so it only notes what it would hide"


def as_served(house: House) -> House:
    """The house by the rules that a running service goes by; `house` itself where those of the file are in force.

    A command reads the file. A new version of it waits to be taken up, with its modes, and one that fails its own
    examples never is.
    """
    in_force = waited_for(house.store, house.rules)
    if in_force is None:
        return house
    trial = Trial(house.scorer)
    _, fault = rules_at_hand(house.store, house.settings, house.rules, trial)
    return replace(house, rules=in_force, rules_fault=fault)


def bar(house: House, page_id: str) -> Bar | None:
    """What keeps software from hiding beside the modes of the page; None where nothing does."""
    rules = house.rules
    lets_hide = rules.limits.let_hide and any(rules.may_hide(r.id) for r in rules.rules)
    found: tuple[tuple[object, Bar], ...] = (
        (breaker(house.store, page_id) is not None, "brake"),
        (house.rules_fault, "rules"),
        (not lets_hide, "none"),
        (house.now() < published_at(house.store, rules), "later"),
    )
    return next((name for held, name in found if held), None)


def why_no_hiding(house: House, page_id: str) -> str:
    """Why software may hide nothing there just now, in words; "" where it may."""
    served = as_served(house)
    holds = served.standing(page_id, house.now())
    if holds.cause() == "mode" and holds.mode == "act":
        return SHADOW
    why, barred = holds.no_hiding(), bar(served, page_id)
    if why or barred is None:
        return why or _of_scorer(house)
    if barred == "brake":
        return f"the brake is on ({breaker(house.store, page_id)}); `wardmote release` takes it off"
    return SAID[barred]


def _of_scorer(house: House) -> str:
    """What is amiss with the scorer. The house of a command has none: it is loaded here, once."""
    if house.scorer is None and not house.scorer_fault:
        house.scorer, house.scorer_fault = load_scorer_for(house.settings)
    if house.scorer_fault:
        return f"the scorer does not work: {house.scorer_fault.rstrip('.')}"
    doubt = proved.doubt_of_scorer(house.scorer, house.now())
    return proved.SAID[doubt] if doubt else ""
