"""Keeps the promise that no machine's hide outlives its time, when little else works.

It needs the settings, the database and the way to the platform: no rules file, no scorer, no model, no daemon. It
may run beside the daemon: both hold the same lock while they act, and look again under it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from listener.act import act
from listener.backoff import chance_from
from listener.decide import expire
from listener.errors import UserError
from listener.house import House, open_store, utc_now
from listener.on_record import last_rules_on_record
from listener.own_names import DATABASE_NAME
from listener.pages import connect_leaving, connect_what_can_be
from listener.practice.worlds import world_of
from listener.settings import load_settings


def restore(house: House) -> int:
    """Show again what the machine hid and nobody confirmed in time; gives how many wishes to show were carried out."""
    expire(house)
    house.seam("restore:before-act")
    return act(house, only="show")


def open_watch(
    folder: Path,
    *,
    now: Callable[[], datetime] = utc_now,
    token: Callable[[int], bytes] = secrets.token_bytes,
    redirect: Mapping[str, str] | None = None,
) -> tuple[House, list[str]]:
    """A house that can only end hides, and what is wrong with pages that cannot be reached. Raises UserError."""
    settings = load_settings(folder)
    if not (folder / DATABASE_NAME).exists():
        raise UserError(
            f"There is no {DATABASE_NAME} in {folder}, so nothing is hidden. "
            "Name the right folder with --data, or start Wardmote first."
        )
    store = open_store(folder, token)
    connectors, faults = connect_what_can_be(settings, redirect, now)
    connectors |= connect_leaving(store, settings, redirect, now)
    rules = last_rules_on_record(store)
    house = House(settings, store, rules, connectors, None, now=now)
    house.chance = chance_from(token)
    house.closed = faults
    return house, [*faults.values()]


@contextmanager
def watching_house(
    folder: Path, *, now: Callable[[], datetime] = utc_now
) -> Iterator[tuple[House, list[str]]]:
    """Open a data folder for one run of the watchdog. A demo's world answers in place of the platforms."""
    with world_of(load_settings(folder), now) as redirect:
        house, faults = open_watch(folder, now=now, redirect=redirect)
        try:
            yield house, faults
        finally:
            house.close()
