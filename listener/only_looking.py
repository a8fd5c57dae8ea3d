"""A house for a command that only looks: it judges as the service would, and takes nothing up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from listener.adopting import check_first_rules, rules_at_hand, say_fault, waited_for
from listener.house import House, load_claims_for, load_scorer_for, open_store, utc_now
from listener.practice.worlds import world_of
from listener.settings import load_settings


@contextmanager
def looking_house(
    folder: Path, *, now: Callable[[], datetime] = utc_now
) -> Iterator[House]:
    """Open a data folder with scorer and ways, by the rules and claims that are in force; nothing is written.

    A rules file that was changed where it lies waits as before, and so does a changed file of claims. Raises UserError.
    """
    settings = load_settings(folder)
    with world_of(settings, now) as redirect:
        scorer, fault = load_scorer_for(settings)
        check_first_rules(settings)
        store = open_store(folder)
        try:
            rules, rules_fault = rules_at_hand(store, settings)
            say_fault(rules_fault)
            rules = waited_for(store, rules) or rules
            claims = load_claims_for(settings, store)
            house = House(settings, store, rules, {}, scorer, fault, claims, now)
            house.practice = redirect is not None
            house.open_ways(redirect)
            yield house
        finally:
            store.close()
